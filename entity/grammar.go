package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// grammar makes candidates by the patterns of offices, bodies, places and
// people: a head word and what completes it.
func (t *Text) grammar() {
	till := 0 // the end of the last name of a person
	for i := 0; i < len(t.Tokens); i++ {
		if !t.arabic(i) {
			continue
		}
		if end := t.office(i); end > i {
			t.before(i)
			cue := strongCue
			if end == i+1 && !t.definite(i) && t.Words[i].Cut.Enclitic == 0 {
				cue = weakCue // «كاتب متخصص», «مدرب برشلونة»
			}
			till = max(till, t.named(end, cue))
			continue
		}
		if end := t.style(i); end > i {
			till = max(till, t.named(end, strongCue))
			continue
		}
		t.body(i)
		t.place(i)
		if i < till {
			continue
		}
		cue := t.cue(i, till)
		t.coordinated = i == till && till > 0
		if end := t.person(i, cue); end > i {
			t.addPerson(i, end, 18)
			till = end
		}
		t.coordinated = false
	}
}

// cue tells how much the word before token i speaks for a name there. till is
// where the last name ended.
func (t *Text) cue(i, till int) int {
	if i == 0 || !t.joined(i) {
		return noCue
	}
	switch {
	case t.speech(i - 1), t.is(i-1, lexicon.Of(lexicon.Attrib)):
		return sayCue
	case i == till && strings.HasPrefix(t.Words[i].Text, "و"):
		return sayCue
	case t.arabic(i-1) && t.Words[i-1].Is(lexicon.Of(lexicon.Nisba)) && t.definite(i-1):
		return weakCue
	case t.verb(i - 1):
		return weakCue
	}
	return noCue
}

// before looks for a name behind whose comma the office at token i stands.
func (t *Text) before(i int) {
	if i < 2 || !t.joined(i) || !isComma(t.Folded(i-1)) || !t.joined(i-1) {
		return
	}
	s := i - 1
	for s > 0 && i-s < 6 {
		if ev, _ := t.evidence(s-1, true); ev == notName {
			break
		}
		s--
		if !t.joined(s) {
			break
		}
	}
	for ; s < i-1; s++ {
		if end := t.person(s, sayCue); end == i-1 {
			t.addPerson(s, end, 20)
			return
		}
	}
}

func (t *Text) addPerson(i, end, score int) {
	start := 0
	if ev, cut := t.evidence(i, true); ev != notName && cut > 0 {
		start = t.ToSource(int(t.Tokens[i].FoldedStart) + cut)
	}
	t.add(i, end, candidate{start: start, typ: Person, score: score + 4*(end-i), closed: true})
}

// named looks for the name of the one whose office or title ends before token
// i, directly or behind a comma, and gives the token after it.
func (t *Text) named(i, cue int) int {
	for t.joined(i) {
		end := t.style(i)
		if end == i {
			break
		}
		i, cue = end, strongCue
	}
	if i < len(t.Tokens) && t.joined(i) && isComma(t.Folded(i)) && i+1 < len(t.Tokens) {
		i, cue = i+1, weakCue
		if end := t.style(i); end > i {
			i, cue = end, strongCue
		}
	}
	if t.arabic(i) && t.joined(i) && t.proclitics(i) == 0 {
		if end := t.person(i, cue); end > i {
			t.addPerson(i, end, 24)
			return end
		}
	}
	return 0
}

func isComma(folded []byte) bool { return string(folded) == "،" || string(folded) == "," }

// speech reports whether token i is a verb of reporting.
func (t *Text) speech(i int) bool {
	for _, r := range t.Words[i].Readings {
		if r.Entry.Class == lexicon.VerbWord && r.Feature.Any(lexicon.Finite) && r.Entry.Flag("say") {
			return true
		}
	}
	return false
}

// style reads ranks and honorifics at token i («الفريق الأول الركن», «الشيخ») and
// gives the token after them.
func (t *Text) style(i int) int {
	const none = 0
	j := i
	for t.arabic(j) && (j == i || t.joined(j)) && j-i < 6 {
		if m, ok := t.multi(j, lexicon.Of(lexicon.Rank, lexicon.Honorific)); ok {
			j = m.End
			continue
		}
		w := t.Words[j]
		if j > i && w.Is(lexicon.Of(lexicon.RankMod, lexicon.Ord)) && t.definite(j) == t.definite(i) {
			j++
			continue
		}
		r, ok := w.Find(lexicon.Rank)
		if !ok {
			r, ok = w.Find(lexicon.Honorific)
		}
		if !ok || r.Cut.Enclitic != none {
			break
		}
		j++
		if j < len(t.Tokens) && string(t.Folded(j)) == "." && string(t.Folded(j-1)) == "د" {
			j++
		}
	}
	return j
}

// office reads an office at token i («نائب وزير الدفاع العراقي», «المتحدث باسم
// الخارجية», «الخبير الأمني») and makes it a candidate; it gives the token after it.
func (t *Text) office(i int) int {
	j := i
	head := lexicon.Of(lexicon.Title, lexicon.Occupation)
	var value string
	for k := 0; k < 4; k++ { // نائب رئيس وزراء …
		if m, ok := t.multi(j, head|lexicon.Of(lexicon.TitleMod)); ok {
			value, j = m.Entry.Value, m.End
			continue
		}
		if !t.arabic(j) || j > i && (!t.joined(j) || t.proclitics(j) != 0 || t.definite(j)) {
			break
		}
		r, ok := t.Words[j].Find(lexicon.Title)
		if !ok {
			r, ok = t.Words[j].Find(lexicon.Occupation)
		}
		if !ok {
			r, ok = t.Words[j].Find(lexicon.TitleMod)
			ok = ok && j+1 < len(t.Tokens) && t.joined(j+1) && (t.is(j+1, head) || len(t.Words) > j+1 && hasMulti(t, j+1, head))
		}
		if !ok || t.verb(j) || j > i && r.Cut.Enclitic != 0 {
			break
		}
		value = r.Entry.Value
		j++
		if t.definite(j-1) || r.Cut.Enclitic != 0 {
			break
		}
	}
	if j == i {
		return i
	}
	end := j
	def := t.definite(j - 1)
	if !def || j-i > 1 {
		end = t.complement(j, true)
	}
	end = t.adjectives(end, true)
	for end < len(t.Tokens) && t.joined(end) && t.plainDefinite(end) && t.is(end, lexicon.Of(lexicon.Adj)) {
		end++
	}
	if t.plainDefinite(end) && t.joined(end) && adjectival(t.Words[end].Text) && !t.Words[end].Known() && t.joined(end+1) && t.evidenceOf(end+1) >= loose {
		end++ // «البطريرك الماروني بشارة الراعي»
	}
	// «باسم», «في», «لدى»: what the office is of
	if m, ok := t.officeOf(end, value); ok {
		end = m
	}
	occupation := t.is(i, lexicon.Of(lexicon.Occupation)) && !t.is(i, lexicon.Of(lexicon.Title))
	if end == j && !def && occupation {
		return end
	}
	if end > j || def {
		t.add(i, end, candidate{typ: Office, subtype: value, score: 14 + 2*(end-i)})
	}
	return end
}

func hasMulti(t *Text, i int, cs lexicon.Classes) bool {
	_, ok := t.multi(i, cs)
	return ok
}

// officeOf reads «باسم الجيش», «لشؤون …» behind an office.
func (t *Text) officeOf(i int, value string) (int, bool) {
	if !t.arabic(i) || !t.joined(i) {
		return i, false
	}
	if t.proclitics(i) == normalize.La || t.Words[i].Cut.LostAlef { // «الأمين العام للأمم المتحدة»
		for _, m := range t.MatchesAt(i) {
			if m.Entry.Class == lexicon.Name && m.Entry.Type == "ORG" && m.Cut.Proclitics&normalize.La != 0 {
				return m.End, true
			}
		}
	}
	switch t.Words[i].Text {
	case "باسم":
		if end := t.complement(i+1, false); end > i+1 {
			return t.adjectives(end, true), true
		}
	case "إلى", "الى": // «المبعوث الأممي إلى ليبيا»
		if i+1 < len(t.Tokens) && value == "diplomat" {
			if m, ok := t.name(i+1, false, GPE, Location); ok {
				return m.End, true
			}
		}
	case "لدى", "لشوون", "لشؤون":
		if end := t.complement(i+1, false); end > i+1 {
			return t.adjectives(end, true), true
		}
	}
	return i, false
}

// complement reads what completes a head at token i: a name, a portfolio, a
// body, or a definite noun with its adjectives; it gives the token after it.
// office tells that the head is an office, whose complement must not be a person.
func (t *Text) complement(i int, office bool) int {
	if i >= len(t.Tokens) || !t.joined(i) {
		return i
	}
	if t.quote(i) {
		return t.quoted(i)
	}
	if !t.arabic(i) || t.proclitics(i) != 0 {
		return i
	}
	end := i
	if m, ok := t.multi(i, lexicon.Of(lexicon.Domain)); ok {
		end = m.End
	} else if t.is(i, lexicon.Of(lexicon.Domain)) && (t.definite(i) || t.is(i+1, lexicon.Of(lexicon.Nisba, lexicon.Domain)) || hasName(t, i+1)) {
		end = i + 1
		if !t.definite(i) && t.joined(end) { // «وزير دفاع العراق», «وزير شؤون الرئاسة»
			if k := t.complement(end, office); k > end {
				end = k
			}
		}
	}
	if end > i {
		for end < len(t.Tokens) && t.joined(end) && t.arabic(end) { // «الدفاع والداخلية», «التربية والتعليم»
			if t.is(end, lexicon.Of(lexicon.Domain)) && t.proclitics(end) == normalize.Wa && t.definite(end) {
				end++
				continue
			}
			break
		}
		return t.ofCountry(end)
	}
	if m, ok := t.name(i, false, Org, GPE, Location, Facility, Event, Norp); ok && t.plausible(&m) && m.End > end {
		end = m.End
	}
	if k := t.bodyEnd(i); k > end {
		end = k
	}
	if end > i {
		return end
	}
	if t.verb(i) || t.is(i, functionWords|timeWords|lexicon.Of(lexicon.Honorific, lexicon.Rank)) && !t.definite(i) {
		return i
	}
	if t.plainDefinite(i) && !t.is(i, lexicon.Of(lexicon.Rel, lexicon.Honorific, lexicon.Rank)|timeWords) {
		return t.adjectives(i+1, false)
	}
	// one noun in construct before a definite one: «مجلس إدارة الشركة»
	if t.joined(i+1) && t.plainDefinite(i+1) && !t.is(i, nameWords) && t.Words[i].Is(^lexicon.Of(lexicon.VerbWord)) && !t.is(i+1, lexicon.Of(lexicon.Rel)|timeWords) {
		return t.adjectives(i+2, false)
	}
	return i
}

// ofCountry reads the country behind a portfolio: «دفاع العراق».
func (t *Text) ofCountry(i int) int {
	if i < len(t.Tokens) && t.joined(i) {
		if m, ok := t.name(i, false, GPE); ok && m.Entry.Subtype == "country" {
			return m.End
		}
	}
	return i
}

func hasName(t *Text, i int) bool {
	if i >= len(t.Tokens) || !t.joined(i) {
		return false
	}
	_, ok := t.name(i, false, GPE, Org)
	return ok
}

// adjectives reads definite adjectives at token i («العراقية», «الأعلى للقضاء»).
func (t *Text) adjectives(i int, nisbaOnly bool) int {
	for n := 0; n < 4 && i < len(t.Tokens) && t.joined(i) && t.arabic(i); n++ {
		w := t.Words[i]
		switch {
		case t.is(i, lexicon.Of(lexicon.Honorific, lexicon.Rank)|timeWords) && !w.Is(adjWords):
			return i
		case t.proclitics(i) != 0:
			return i
		case w.Is(lexicon.Of(lexicon.Nisba, lexicon.TitleMod)):
			i++
		case w.Is(adjWords) && t.definite(i):
			i++
		case !nisbaOnly && t.plainDefinite(i) && adjectival(w.Text) && !w.Is(nameWords|functionWords):
			i++
		default:
			return i
		}
	}
	return i
}

// adjectival reports a form that adjectives have: الـ…ي، الـ…ية.
func adjectival(s string) bool {
	return strings.HasSuffix(s, "ي") || strings.HasSuffix(s, "ية")
}

// quoted reads a quotation of at most six tokens and gives the token behind it.
func (t *Text) quoted(i int) int {
	for j := i + 1; j < len(t.Tokens) && j < i+8 && t.joined(j); j++ {
		if t.quote(j) {
			if j == i+1 {
				return i
			}
			return j + 1
		}
	}
	return i
}
