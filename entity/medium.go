package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file tells the media whose names are words or places («الجزيرة», «الحياة») by how
// news speaks of media.

// agrees reports that a feminine verb of reporting stands before the match, whose word
// is masculine: the verb agrees with the newspaper («وقالت السفير»).
func (t *Text) agrees(m *lexicon.Match) bool {
	w := t.Words[m.First-1]
	if m.Cut.Proclitics&^normalize.Article != 0 || t.definite(m.First-1) || strings.HasSuffix(t.Words[m.End-1].Text, "ة") {
		return false
	}
	for k := range w.Readings {
		r := &w.Readings[k]
		if r.Class == lexicon.VerbWord && r.Feature.Any(lexicon.Finite) && r.Entry.Flag("say") && r.Feature.Has(lexicon.Feminine) && !r.Feature.Has(lexicon.Masculine) {
			return true
		}
	}
	return false
}

// signed reports that the match stands alone in brackets or between dashes, as the media do
// that sign an article: «( الجزيرة )», «الدوحة - الراية:».
func (t *Text) signed(m *lexicon.Match) bool {
	if m.Cut.Proclitics&^normalize.Article != 0 {
		return false
	}
	if t.has(m.First-1, cOpen) {
		return t.has(m.End, cClose)
	}
	return t.dash(m.First-1) && t.joined(m.End) && (t.dash(m.End) || string(t.Folded(m.End)) == ":")
}

// dash reports a dash.
func (t *Text) dash(i int) bool {
	if !t.has(i, cPunct) {
		return false
	}
	switch string(t.Folded(i)) {
	case "-", "–", "—", "ـ":
		return true
	}
	return false
}

// reportsFor reports that someone who reports, or what is said to media, stands before the
// match: «مراسل الجزيرة», «في حديث للجزيرة», «في مقابلة مع الحياة»; or that what was said
// to it follows: «قال للجزيرة إن».
func (t *Text) reportsFor(m *lexicon.Match) bool {
	i := m.First - 1
	if !t.joined(m.First) {
		return false
	}
	switch p := m.Cut.Proclitics &^ normalize.Article; {
	case p == normalize.La:
		return t.toMedium(i) || t.joined(m.End) && t.is(m.End, 1<<lexicon.Comp)
	case p != 0:
		return false
	}
	if r, ok := t.find(i, lexicon.Occupation); ok {
		return r.Entry.Value == "media" && !t.definite(i)
	}
	return t.has(i, cArabic) && t.Words[i].Text == "مع" && t.toMedium(i-1)
}

// toMedium reports a noun of what is said to media: «تصريح», «مقابلة».
func (t *Text) toMedium(i int) bool {
	r, ok := t.find(i, lexicon.NounWord)
	return ok && r.Entry.Value == "medium"
}
