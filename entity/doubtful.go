package entity

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file finds the places whose names are common words («القائم», «عمران», «مشهد»), behind a
// preposition of place, where the document tells of their country; and those anywhere in it that
// carry the flag `told` («دوما», also an adverb).

// doubts reports a place whose name is a common word and that stands where a place may stand.
func (t *Text) doubts(m *lexicon.Match) bool {
	e := m.Entry
	if m.Last != m.First+1 || !e.Flag("common") || e.Country == "" ||
		e.Source == "geonames" || e.Type != string(GPE) || e.Subtype == "country" || t.pronoun(m) {
		return false
	}
	return t.inPlace(m) && t.standsAlone(m) || m.Cut.Proclitics&^(normalize.Article|normalize.Wa) == 0 && t.besidePlace(m)
}

// besidePlace reports behind the match a place of the same country, by which it lies, «القائم غربي العراق», «بيتا جنوب نابلس», or which goes on with «و»: «الباب ومنبج».
func (t *Text) besidePlace(m *lexicon.Match) bool {
	n := m.Last
	if !t.arabic(n) || !t.joined(n) {
		return false
	}
	if t.proclitics(n) == normalize.Wa {
		next, ok := t.name(n, true, GPE)
		return ok && next.Entry.Subtype != "country" && next.Entry.Source != "geonames" && !next.Entry.Flag("common") && next.Entry.Country == m.Entry.Country
	}
	if t.proclitics(n) != 0 || !t.isOf(n, seldomWithin) || t.isOf(n, seldomIn) || !t.arabic(n+1) || !t.joined(n+1) {
		return false
	}
	next, ok := t.name(n+1, false, GPE)
	return ok && next.Entry.Country == m.Entry.Country && !next.Entry.Flag("common")
}

// pronoun reports a name in ة by a word in ه, which is likelier a pronoun: «حديثه», «قصره».
func (t *Text) pronoun(m *lexicon.Match) bool {
	w := t.Words[m.First]
	return m.Last == m.First+1 && strings.HasSuffix(w.Text, "ه") && strings.HasSuffix(m.Entry.Name, "ة") &&
		w.Is(^lexicon.Classes(1<<lexicon.Name)) && !slices.Contains(m.Entry.Names, w.Text[m.Cut.Word:])
}

// inPlace reports «في» or another word of place before the match, a place and و, or a list of places around it; «بحجة» is no place.
func (t *Text) inPlace(m *lexicon.Match) bool {
	switch m.Cut.Proclitics &^ normalize.Article {
	case normalize.Wa:
		return m.First > 0 && t.joined(m.First) && t.placeAt(m.First-1)
	case 0:
		if t.has(m.First-1, cArabic) && t.Words[m.First-1].Text == "و" { // written apart
			return m.First > 1 && t.joined(m.First) && t.joined(m.First-1) && t.placeAt(m.First-2)
		}
		if t.has(m.First-1, cComma) && t.has(m.Last, cComma) {
			return t.amongPlaces(m)
		}
	default:
		return false
	}
	r, ok := t.find(m.First-1, lexicon.Prep)
	if !ok || !t.joined(m.First) {
		return false
	}
	return listed(r.Entry.Name)&wAtPlace != 0
}

// placeAt reports that token i is the name of a place and no common word.
func (t *Text) placeAt(i int) bool {
	m, ok := t.name(i, true, GPE)
	return ok && m.Last == i+1 && !m.Entry.Flag("common") && m.Entry.Source != "geonames"
}

// amongPlaces reports a name between commas in a list of places, of which one at least is no common word: «حي الميدان، الشاغور، القنوات، الصالحية».
func (t *Text) amongPlaces(m *lexicon.Match) bool {
	const many = 20
	place := func(i int) (end int, common bool) {
		n, ok := t.name(i, true, GPE)
		if !ok || n.Entry.Source == "geonames" {
			return i, false
		}
		return n.Last, n.Entry.Flag("common")
	}
	sure := false
	left := 0
	for i := m.First - 2; left < many && t.has(i+1, cComma); i -= 2 {
		end, common := place(i)
		if end != i+1 {
			break
		}
		left++
		sure = sure || !common
	}
	right := 0
	for i := m.Last + 1; right < many && t.has(i-1, cComma); {
		end, common := place(i)
		if end == i {
			break
		}
		right++
		sure = sure || !common
		i = end + 1
	}
	return left > 0 && right > 0 && sure
}

// standsAlone reports that nothing follows the match that would complete or describe a noun.
func (t *Text) standsAlone(m *lexicon.Match) bool {
	i := m.Last
	if !t.arabic(i) || !t.joined(i) {
		return true
	}
	return t.proclitics(i)&(normalize.Wa|normalize.Fa) != 0 || t.Words[i].Text == "و" ||
		t.is(i, functionWords&^(1<<lexicon.Quant|1<<lexicon.Rel)|1<<lexicon.Weekday|1<<lexicon.RelTime)
}

// settle makes candidates of the doubtful places of countries that the gazetteers found another
// place of, and takes those for the places of another country that they are elsewhere.
func (t *Text) settle() {
	t.told, t.moved = t.told[:0], t.moved[:0]
	for _, k := range t.doubtful {
		if m := &t.Matches[k]; t.toldOf(m.Entry) {
			t.add(m.First, m.Last, candidate{start: m.Start, stop: m.End, typ: Type(m.Entry.Type), subtype: m.Entry.Subtype, entry: m.Entry, score: 20})
		}
	}
	for k := range t.cands {
		if c := &t.cands[k]; c.typ == GPE && c.entry != nil && c.entry.Flag("common") {
			if e := t.elsewhere(c.entry); e != c.entry {
				c.entry, c.subtype = e, e.Subtype
			}
		}
	}
}

// elsewhere gives the entry that a place stands for in news of another country, which has one of that name too, and none of its own: «البيضاء»
// is a town of Libya as well as a province of Yemen. It asks the candidates once for every such entry.
func (t *Text) elsewhere(e *lexicon.Entry) *lexicon.Entry {
	id := e.Code("elsewhere")
	if id == "" {
		return e
	}
	for k := range t.moved {
		if t.moved[k].from == e {
			return t.moved[k].to
		}
	}
	to := e
	if other, ok := t.Lexicon.Entry(id); ok && t.toldOf(other) && !slices.ContainsFunc(t.cands, func(c candidate) bool {
		return c.entry != nil && c.entry != e && c.entry.Country == e.Country
	}) {
		to = other
	}
	t.moved = append(t.moved, moved{e, to})
	return to
}

// moved is what elsewhere found of an entry.
type moved struct{ from, to *lexicon.Entry }

// toldOf reports that the gazetteers found a place of the country of e in the text.
func (t *Text) toldOf(e *lexicon.Entry) bool {
	in := func(country string) bool {
		return t.toldBy(country, func(c candidate) bool {
			return c.typ == GPE && c.entry != nil && c.entry.Country == country
		})
	}
	also := e.Code("told") // whose news tells of it as well: «العيون»
	return in(e.Country) || also != "" && in(also)
}
