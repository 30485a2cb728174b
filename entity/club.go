package entity

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file finds the clubs whose names are words («النصر», «الجزيرة») and that clubs of several
// countries bear, so that no entry tells which: among words of sport, once the document has said
// that they play («فوزه على النصر … شباك النصر»).

// maxClubs is how many such names are kept of one document.
const maxClubs = 32

// clubs makes candidates of them.
func (t *Text) clubs() {
	if t.cues&(cClub|cSport) != cClub|cSport {
		return
	}
	t.playing = t.playing[:0]
	for _, at := range t.with(cClub) {
		if i := int(at); len(t.playing) < maxClubs && t.mayPlay(i) && t.sporting(i, 3) && t.opposes(i) && !slices.Contains(t.playing, t.Words[i]) {
			t.playing = append(t.playing, t.Words[i])
		}
	}
	if len(t.playing) == 0 {
		return
	}
	for _, at := range t.with(cClub) {
		if i := int(at); t.mayPlay(i) && t.isPlaying(i) {
			t.signal(i, sOtherName)
			score := 22
			if t.opposes(i) || t.proclitics(i) == 0 && t.joined(i) && (t.has(i-1, cSport) || t.verb(i-1)) { // above a province or sea of that name
				score = 25
			}
			t.add(i, i+1, candidate{typ: Org, subtype: "club", score: score, closed: true})
		}
	}
}

// strangeClub makes a candidate of the club at token i that nobody knows, by the adjective of its country behind it and what
// one does with a club before it: «تعادل مع غيمنازيك المجري».
func (t *Text) strangeClub(i int) {
	if t.manOf(i+1) && t.proclitics(i) == 0 && !t.definite(i) && t.opposes(i) && t.sporting(i, 2) {
		t.signal(i, sOtherName)
		t.add(i, i+1, candidate{typ: Org, subtype: "club", score: 22, closed: true})
	}
}

// mayPlay reports that the name of clubs at token i may be one: words of sport stand near, no
// adjective follows that would tell of the word («الشباب العربي»), no plural of people before.
func (t *Text) mayPlay(i int) bool {
	if !t.definite(i) || t.proclitics(i)&normalize.Ba != 0 {
		return false
	}
	if j := i + 1; t.arabic(j) && t.joined(j) && t.plainDefinite(j) && t.is(j, adjWords|1<<lexicon.Ord) && !t.is(j, nameWords) {
		return false
	}
	return t.sporting(i, 2)
}

// opposes reports that what stands before token i is said of clubs: one plays it or for it.
func (t *Text) opposes(i int) bool {
	k := i - 1
	if k < 0 || !t.joined(i) || t.proclitics(i)&normalize.Wa != 0 {
		return false
	}
	if t.has(k, cSport) {
		r, ok := t.find(k, lexicon.Common)
		return ok && !t.definite(k) && listed(r.Entry.Name)&wOwnSide == 0
	}
	if t.isOf(k, seldomFacing) && t.proclitics(k) == 0 && t.sporting(i, 3) { // «تعرض لهزيمة أمام القادسية»
		return true
	}
	if t.isOf(k, seldomRanks) && t.sporting(i, 2) { // «المحترف بصفوف فيزبريم المجري»
		return true
	}
	if k > 1 && t.joined(k) && t.joined(k-1) && t.has(k-2, cSport) && t.is(k-1, 1<<lexicon.Adj) && !t.definite(k-1) && t.versus(k) { // «مباراة ودية مع الجزيرة»
		return true
	}
	if k > 0 && t.joined(k) && (t.has(k-1, cSport) || k > 1 && t.has(k-1, cClub) && t.joined(k-1) && t.has(k-2, cSport)) { // «الفوز على النصر», «تغلب الاتفاق على النصر»
		return t.versus(k)
	}
	return false
}

// versus reports at token k a preposition that leads in the opponent in a game: «مع», «على».
func (t *Text) versus(k int) bool {
	r, ok := t.find(k, lexicon.Prep)
	return ok && listed(r.Entry.Name)&wVersus != 0
}

// isPlaying reports that the document has said of the name at token i that it plays.
func (t *Text) isPlaying(i int) bool {
	if slices.Contains(t.playing, t.Words[i]) {
		return true
	}
	text := t.text(i)
	for _, w := range t.playing {
		if string(text) == w.Text[w.Cut.Word:] || t.Words[i].Cut.LostAlef && len(text) > 2 && string(text) == w.Text[w.Cut.Word+2:] {
			return true
		}
	}
	return false
}

// sporting reports that at least so many words of sport stand near token i.
func (t *Text) sporting(i, words int) bool {
	if t.cues&cSport == 0 {
		return false
	}
	for j := max(i-15, 0); j < min(i+16, len(t.glances)) && words > 0; j++ {
		if t.glances[j].cues&cSport != 0 {
			words--
		}
	}
	return words == 0
}

// plays reports that a city means its club: words of sport stand around it, and before it
// a verb of sport or what one plays with («فاز بورتسموث», «الفوز على بورتسموث»), or behind it the adjective of a
// country as of a man, which no city has («بوخوم الألماني»).
func (t *Text) plays(m *lexicon.Match) bool {
	if t.has(m.Last, cOpen) && t.fixture(m) {
		return true
	}
	i := m.First - 1
	if t.cues&cSport == 0 || !t.joined(m.First) || m.Cut.Proclitics&^(normalize.Wa|normalize.La|normalize.Ba) != 0 {
		return false
	}
	switch m.Entry.Subtype {
	case "city", "town", "district", "village":
	default:
		return false
	}
	if t.manOf(m.Last) && (m.Cut.Proclitics != 0 || t.has(i, cSport) && t.is(i, 1<<lexicon.Common) || t.verb(i) || t.is(i, functionWords)) {
		return t.sporting(m.First, 2) && t.introduce(m.Entry)
	}
	if m.Cut.Proclitics&normalize.Ba == 0 && t.isIntroduced(m.Entry) && !t.placeCue(m) { // it has played before
		return t.sporting(m.First, 2)
	}
	if t.meets(m) {
		return t.sporting(m.First, 2) && t.introduce(m.Entry)
	}
	if m.Cut.Proclitics != 0 {
		return false
	}
	switch {
	case t.has(i, cSport|cVerb): // both
	case t.joined(m.Last) && t.has(m.Last, cSport) && t.byMan(i): // «حقق بورتسموث الفوز», but «تستضيف كييف المباراة»
	default:
		r, ok := t.find(i, lexicon.Prep)
		if !ok || listed(r.Entry.Name)&wVersus == 0 {
			return false
		}
	}
	return t.sporting(m.First, 3) && t.introduce(m.Entry)
}

// byMan reports a verb at token i that is not of a woman's, as cities take.
func (t *Text) byMan(i int) bool {
	r, ok := t.find(i, lexicon.VerbWord)
	if !ok {
		return false
	}
	s := t.Words[i].Text[r.Cut.Word:]
	return !strings.HasSuffix(s, "ت") && !(r.Feature.Has(lexicon.Imperfect) && strings.HasPrefix(s, "ت"))
}

// clubOnly reports a club whose name is no word of everyday: «الزمالك».
func clubOnly(e *lexicon.Entry) bool { return e.Subtype == "club" && !e.Flag("common") }

// besideClub reports a club that is no word of everyday in a list with the match: «بين الأهلي والزمالك», «الزمالك والأهلي».
func (t *Text) besideClub(m *lexicon.Match) bool {
	if t.cues&cSport == 0 {
		return false
	}
	n, i := m.Last, m.First-1
	if t.arabic(n) && t.joined(n) && t.has(n, cSport) && t.proclitics(n) == normalize.Wa {
		if o, ok := t.name(n, true, Org); ok && clubOnly(o.Entry) {
			return true
		}
	}
	if m.Cut.Proclitics != normalize.Wa || !t.joined(m.First) || !t.has(i, cSport) {
		return false
	}
	o, ok := t.name(i, true, Org)
	return ok && o.Last == m.First && clubOnly(o.Entry)
}

// sureClub reports that the match's tokens are also the name of a club that is no word of everyday, in the midst of sport: «انتقل من الزمالك».
func (t *Text) sureClub(m *lexicon.Match) bool {
	o, ok := t.name(m.First, true, Org)
	return ok && o.Last == m.Last && clubOnly(o.Entry) && t.sporting(m.First, 3)
}

// meets reports that the match stands behind «بين» and a word of sport: «المباراة التي جمعت بين ليفربول وتشلسي».
func (t *Text) meets(m *lexicon.Match) bool {
	i := m.First - 1
	if t.cues&cSport == 0 || m.Cut.Proclitics != 0 || !t.isOf(i, seldomBetween) || !t.joined(m.First) ||
		!t.arabic(m.Last) || t.proclitics(m.Last) != normalize.Wa && t.Words[m.Last].Text != "و" {
		return false
	}
	for j := i - 1; j >= max(i-3, 0) && !t.is(j, 1<<lexicon.Prep); j-- { // but «مواجهات على الحدود بين …»
		if t.has(j, cSport) {
			return true
		}
	}
	return false
}

// manOf reports at token i the adjective of a country, with the article and as of a man: «الألماني».
func (t *Text) manOf(i int) bool {
	if !t.plainDefinite(i) || !t.joined(i) || !t.is(i, 1<<lexicon.Nisba) || !strings.HasSuffix(t.Words[i].Text, "ي") {
		return false
	}
	r, _ := t.find(i, lexicon.Nisba)
	return strings.HasPrefix(r.Entry.Value, "country/")
}

// fixture reports a city with its country in brackets in a list of who plays whom: «بوردو (فرنسا) - أيندهوفن (هولندا)».
func (t *Text) fixture(m *lexicon.Match) bool {
	n := m.Last
	if m.Cut.Proclitics != 0 || m.Entry.Subtype != "city" && m.Entry.Subtype != "town" || !t.inCountry(n) {
		return false
	}
	if t.mark(n+3, "-") { // its rival is of one or two words
		return t.inCountry(n+5) || t.inCountry(n+6)
	}
	return t.mark(m.First-1, "-") && t.inCountry(m.First-4)
}
