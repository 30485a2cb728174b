package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file tells the media whose names are words or places («الجزيرة», «الحياة») by how
// news speaks of media.

// agrees reports that a feminine verb of reporting stands before the match, whose word
// is masculine: the verb agrees with the newspaper («وقالت السفير»); or one in ة that no people are called by, before what it
// reports («ذكرت الراية أن»).
func (t *Text) agrees(m *lexicon.Match) bool {
	w := t.Words[m.First-1]
	if m.Cut.Proclitics&^normalize.Article != 0 || t.definite(m.First-1) || !t.joined(m.First) {
		return false
	}
	that := t.joined(m.Last) && t.is(m.Last, 1<<lexicon.Comp) && t.proclitics(m.Last) == 0
	if t.isOf(m.First-1, seldomLearns) && (that || t.joined(m.Last) && t.is(m.Last, 1<<lexicon.Prep)) { // «علمت الراية من مصادرها»
		return true
	}
	if strings.HasSuffix(t.Words[m.Last-1].Text, "ة") && (!that || t.speaks(m.First)) {
		return false
	}
	for k := range w.Readings {
		r := &w.Readings[k]
		if r.Class == lexicon.VerbWord && r.Feature.Any(lexicon.Finite) &&
			r.Entry.Flag("say") && r.Feature.Has(lexicon.Feminine) && !r.Feature.Has(lexicon.Masculine) {
			return true
		}
	}
	return false
}

// speaks reports a noun at token i of those who state things themselves: «السلطة», «المدينة».
func (t *Text) speaks(i int) bool {
	r, ok := t.find(i, lexicon.PlaceHead)
	return ok && strings.HasPrefix(r.Entry.Value, string(GPE)) || t.is(i, 1<<lexicon.OrgHead|1<<lexicon.Human)
}

// signed reports that the match stands alone in brackets or between dashes, as the media do
// that sign an article: «( الجزيرة )», «الدوحة - الراية:».
func (t *Text) signed(m *lexicon.Match) bool {
	if t.has(m.First-1, cOpen) && t.definite(m.First-2) && t.is(m.First-2, placeHeads) { // «هذه المنطقة (الشرق الأوسط)»
		if _, place := t.name(m.First, false, GPE, Location); place {
			return false
		}
	}
	return m.Cut.Proclitics&^normalize.Article == 0 && t.signature(m.First, m.Last)
}

// signature reports that the tokens [first, end) stand where the media sign.
func (t *Text) signature(first, end int) bool {
	if t.has(first-1, cOpen) {
		return t.has(end, cClose) || t.dash(end) // «(الفرنسية - أرشيف)»
	}
	if !t.joined(end) || !t.dash(end) && string(t.Folded(end)) != ":" {
		return false
	}
	if t.dash(first - 1) {
		return true
	}
	k := first - 1 // «مسقط ـ العمانية:», whose dash is a letter drawn out
	return k >= 0 && t.joined(first) && (k == 0 || !t.joined(k)) && t.starts(k, 1<<lexicon.Name) &&
		string(t.Folded(end)) == ":" && strings.Contains(t.Source[t.Tokens[k].End:t.Tokens[first].Start], "ـ")
}

// agency gives the news agency of a country that signs by its adjective alone: «(الفرنسية)»,
// «طوكيو - العمانية:».
func (t *Text) agency(i int) (*lexicon.Entry, bool) {
	w := t.Words[i].Text
	if !t.definite(i) || t.proclitics(i) != 0 || !strings.HasSuffix(w, "ية") || !t.signature(i, i+1) {
		return nil, false
	}
	if t.has(i-1, cOpen) && t.has(i+1, cClose) && t.definite(i-2) {
		if _, place := t.name(i-2, false, GPE, Location); !place { // «الثورة (الفرنسية)»
			return nil, false
		}
	}
	for _, called := range listedOnce().seldom[seldomAgencyOf] {
		for _, s := range t.Lexicon.Lookup(called + " " + w) {
			if s.Class == lexicon.Name && s.Entry.Subtype == "media" {
				return s.Entry, true
			}
		}
	}
	return nil, false
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
	p := m.Cut.Proclitics &^ normalize.Article
	if p == normalize.La && t.has(m.Last, cComma) && t.is(m.Last+1, 1<<lexicon.Comp) && (t.has(i, cComma) || t.joined(m.First) && t.is(i, nameWords)) { // «قال فلان، للأناضول، إن»
		return true
	}
	if !t.joined(m.First) {
		return false
	}
	switch {
	case p == normalize.La:
		if r, ok := t.find(i, lexicon.Occupation); ok && r.Entry.Value == "media" && !t.definite(i) { // «مراسل للأناضول»
			return true
		}
		if t.toMedium(t.unspecial(i)) || t.joined(m.Last) && t.is(m.Last, 1<<lexicon.Comp) && (!t.is(i, adjWords) || t.is(i, nameWords)) { // but «المؤتمر السنوي للاتحاد أن»
			return true
		}
		return t.has(i, cSay) && t.region(m)
	case p != 0:
		return false
	case t.Words[i].Text == "ل": // written apart
		return t.has(i-1, cSay) && t.joined(i) && t.region(m)
	}
	if r, ok := t.find(i, lexicon.Occupation); ok {
		return r.Entry.Value == "media" && !t.definite(i)
	}
	return t.isOf(i, seldomWith) && t.toMedium(t.unspecial(i-1))
}

// region reports a match that is the name of a region as well, which no one tells anything: «قال للشرق الأوسط».
func (t *Text) region(m *lexicon.Match) bool {
	n, ok := t.name(m.First, true, Location)
	return ok && n.Last == m.Last
}

// unspecial gives the token of the noun that the adjective at token i says is for one medium alone, or i: «في حديث خاص للراية».
func (t *Text) unspecial(i int) int {
	if i > 0 && t.joined(i) && t.isOf(i, seldomSpecial) {
		return i - 1
	}
	return i
}

// toMedium reports a noun of what is said to media: «تصريح», «مقابلة».
func (t *Text) toMedium(i int) bool {
	r, ok := t.find(i, lexicon.NounWord)
	return ok && r.Entry.Value == "medium"
}

// toldMedia makes candidates of the media that no list has, in quotation marks behind ل and what is said to media: «قالت مصادر لـ"صدى الفرات" إن»,
// «في تصريح لـ"المربد"».
func (t *Text) toldMedia() {
	next := 2 // the token behind those that were read
	for _, at := range t.with(cQuote) {
		i := int(at)
		if i < next || i+2 >= len(t.glances) || !t.has(i-1, cArabic) || !t.joined(i) || t.Words[i-1].Text != "ل" {
			continue
		}
		end := i + 1
		for end < min(i+5, len(t.glances)) && t.arabic(end) && t.joined(end) {
			end++
		}
		if end > i+1 && end < len(t.glances) && t.quote(end) && t.joined(end) && t.saidTo(t.unspecial(i-2), end+1) && t.mayPublish(i+1, end) {
			t.signalSpan(i+1, end, sOtherName, sInOther)
			t.add(i+1, end, candidate{typ: Org, subtype: "media", score: 14, closed: true})
			next = end + 1
		}
	}
}

// saidTo reports at token i, before ل, a noun of what is said to media, or one that says, be it who tells things, where at token j follows what
// is said: «مصادر لـ"…" إن».
func (t *Text) saidTo(i, j int) bool {
	if t.toMedium(i) {
		return true
	}
	for n := 0; n < 3 && i > 0 && t.joined(i) && t.arabic(i) && t.is(i, adjWords); n++ { // «مصادر أمنية مطلعة لـ"…"»
		i--
	}
	if t.has(j, cPunct) && string(t.Folded(j)) == ":" {
		j++
	}
	r, ok := t.find(i, lexicon.Human)
	return (ok && r.Entry.Value == "source" || t.has(i, cSay)) && t.joined(j) && t.is(j, 1<<lexicon.Comp)
}

// mayPublish reports that the tokens [first, end) in quotation marks may be the name of a medium: no verb, no word of the grammar, no people.
func (t *Text) mayPublish(first, end int) bool {
	return t.properQuote(first, end, false) && t.proclitics(first) == 0 && !t.is(first, 1<<lexicon.Human|offices|styles) &&
		!(end == first+1 && (t.is(first, nameWords) || t.Words[first].Feature.Has(lexicon.Masdar))) && !t.Words[first].Feature.Has(lexicon.Accusative)
}
