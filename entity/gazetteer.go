package entity

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// gazetteer makes candidates of the names that the lexicon found.
func (t *Text) gazetteer() {
	t.doubtful = t.doubtful[:0]
	said := 0 // the token after the last common phrase
	for k := range t.Matches {
		switch m := &t.Matches[k]; {
		case m.Class == lexicon.Conj && m.Last > m.First+1: // «سعيد بيد أن»
			t.signalSpan(m.First, m.Last, sOtherName, sInOther)
		case m.Class == lexicon.Common && m.Last > m.First+1: // «حسن النية» is nobody
			t.signalSpan(m.First, m.Last, sOtherName, sInOther)
			said = max(said, m.Last)
		case m.Class == lexicon.Name && m.Last > said: // «أقل من المتوسط» is no sea
			if t.plausible(m) {
				t.nameFound(k)
			} else {
				t.nameDoubted(k)
			}
		}
	}
	t.settle()
	t.nisbas()
	for i := 0; t.cues&cAddress != 0 && i < len(t.glances); i++ {
		if t.glances[i].cues&cAddress != 0 {
			t.add(i, i+1, candidate{start: int(t.Tokens[i].Start), typ: Website, score: 30})
		}
	}
}

// nameDoubted looks at match k of a name that is hardly meant: as the name of someone («الملكة صوفيا»), or again when all of the document is seen.
func (t *Text) nameDoubted(k int) {
	m := &t.Matches[k]
	if Type(m.Entry.Type) == GPE && t.bears(m) {
		t.add(m.First, m.Last, candidate{start: m.Start, typ: Person, score: 23, closed: true})
	}
	if t.doubts(m) {
		t.doubtful = append(t.doubtful, int32(k))
	}
}

// nameFound makes the candidate of match k of a name, unless what stands beside it makes it something else; of one word that names a person it only marks the token.
func (t *Text) nameFound(k int) {
	m := &t.Matches[k]
	alone := m.Last == m.First+1
	if alone && m.Cut.Proclitics == 0 && m.First > 0 && t.joined(m.First) &&
		t.joined(m.Last) && t.is(m.Last, 1<<lexicon.Prep) && t.isOf(m.First-1, seldomWhat) { // «ما سيؤول إليه الأمر»
		return
	}
	if alone && m.Entry.Flag("told") && !t.placeCue(m) {
		if !t.asAdverb(m) {
			t.doubtful = append(t.doubtful, int32(k))
		}
		return
	}
	if m.Entry.Subtype == "country" && t.ofOne(m) {
		if !t.is(m.First-1, offices|1<<lexicon.Human) {
			t.add(m.First, m.Last, candidate{start: m.Start, stop: m.End, typ: Norp, subtype: "nationality", entry: m.Entry, score: 12})
		}
		return
	}
	if t.starts(m.First, 1<<lexicon.Common) {
		if c, ok := t.multi(m.First, 1<<lexicon.Common); ok && c.Last > m.Last { // «مسقط رأسه»
			return
		}
	}
	person := m.Entry.Type == string(Person)
	switch {
	case person && alone: // judged with what stands beside it
		if t.knownAlone(m) {
			t.signal(m.First, sKnownPerson)
		}
		return
	case person:
		t.signalSpan(m.First, m.Last, sKnownPerson, sInPerson)
		if t.bearsName(m.First) {
			t.addBearer(m.First, m.Last)
			return
		}
	case !alone:
		t.signalSpan(m.First, m.Last, sOtherName, sInOther)
	}
	t.addName(m)
}

// addName makes the candidate of a name of the gazetteers: without the adjective of its country and a second name in brackets, with
// the quotation mark or bracket that closes behind it.
func (t *Text) addName(m *lexicon.Match) {
	first, start, end, stop := m.First, m.Start, m.Last, m.End
	if opens(t, m.First, m.Last) && t.quote(m.Last) || t.has(m.Last, cClose) && t.bracketed(m.First, m.Last) { // «مجموعة (5+1)»
		stop = int(t.Tokens[m.Last].End)
	}
	if e := t.unqualified(m); e < end {
		end, stop = e, int(t.Tokens[e-1].End)
	}
	if k := t.bracket(m); k == first+1 {
		return // «وكالة (معا)»: the name inside is a mention
	} else if k > first {
		end, stop = k, int(t.Tokens[k-1].End)
	}
	if t.branch(m) && end == m.Last {
		stop := 0
		if opens(t, first, end+1) && t.quote(end+1) { // «منظمة "أوكسفام أمريكا"»
			stop = int(t.Tokens[end+1].End)
		}
		t.add(first, end+1, candidate{start: start, stop: stop, typ: Org, subtype: m.Entry.Subtype, score: t.nameScore(m) + 5})
	}
	typ := Type(m.Entry.Type)
	if typ == Language && end > first+1 && t.language(first) { // «اللغة العربية»: the word for language is no part of its name
		first++
		start = int(t.Tokens[first].Start)
	}
	if typ == Event {
		if end = t.eraAt(m.Last); end > m.Last { // «الانتفاضة الأولى 1987»
			stop = int(t.Tokens[end-1].End)
		}
	}
	if typ == Product && m.Entry.Subtype == "device" && end == m.Last && t.modelNumber(end) { // «آيفون 12»
		if stop = int(t.Tokens[end].End); t.joined(end+1) && t.quote(end+1) && opens(t, first, end) {
			stop = int(t.Tokens[end+1].End)
		}
		end++
	}
	score := t.nameScore(m)
	if t.plays(m) {
		t.add(first, end, candidate{start: start, stop: stop, typ: Org, subtype: "club", score: score})
		return
	}
	t.add(first, end, candidate{start: start, stop: stop, typ: typ, subtype: m.Entry.Subtype, entry: m.Entry,
		score: score, closed: typ == Person || typ == Product && end > m.Last})
}

// modelNumber reports at token i a number of one or two digits that tells which of a firm's devices one is, and counts none.
func (t *Text) modelNumber(i int) bool {
	if !t.joined(i) || t.Tokens[i].Kind != normalize.Number || t.Tokens[i].End-t.Tokens[i].Start > 2 {
		return false
	}
	return !(t.joined(i+1) && t.is(i+1, 1<<lexicon.TimeUnit|1<<lexicon.Month|1<<lexicon.Currency|1<<lexicon.Unit|1<<lexicon.Scale))
}

// branch reports the country behind a company or an association that is its branch there: «فودافون مصر», but «تدعم سيمنز مصر والعراق».
func (t *Text) branch(m *lexicon.Match) bool {
	switch m.Entry.Subtype {
	case "company", "bank", "ngo":
	default:
		return false
	}
	i, n, b := m.Last, m.Last+1, m.First-1
	for b > 0 && (t.quote(b) || t.is(b, 1<<lexicon.OrgHead) && !t.verb(b)) {
		b--
	}
	if m.Entry.Flag("common") || !t.followsBare(i) || t.is(i, 1<<lexicon.Nisba) || !t.stateAt(i) {
		return false
	}
	if t.verb(b) && t.joined(b+1) && !(t.joined(n) && t.is(n, 1<<lexicon.Comp)) {
		return false
	}
	return !(t.follows(n) && t.proclitics(n) == normalize.Wa && t.stateAt(n))
}

// nameScore tells how much speaks for a name of the gazetteers against others that overlap it.
func (t *Text) nameScore(m *lexicon.Match) int {
	score := 20 + 4*(m.Last-m.First)
	if m.Entry.Source == "geonames" {
		score = 10 + m.Last - m.First
	}
	if m.Entry.Flag("common") && Type(m.Entry.Type) == Org && t.bodyCue(m) { // «نادي برشلونة», no city
		score += 3
		if m.Last == m.First+1 && t.is(m.First, timeWords) { // «صحيفة الغد»
			score += 20
		}
	}
	if t.headed(m) {
		score++
	}
	return score
}

// unqualified gives the end of a proper name without the adjective of its country, which tells
// which body is meant and is none of its words: «ميلان الإيطالي», «حزب الله اللبناني», «بيلد
// الألمانية», where it calls the body without it, or of a club.
func (t *Text) unqualified(m *lexicon.Match) int {
	last := m.Last - 1
	two := last > m.First+1 && m.Entry.Type == string(Org) && t.twoNisbas(last-1) // «سامسونج الكورية الجنوبية»
	if two {
		last--
	}
	if last == m.First || m.Entry.Type != string(Org) || !two && !t.is(last, 1<<lexicon.Nisba) || !t.plainDefinite(last) {
		return m.Last
	}
	r, _ := t.find(last, lexicon.Nisba)
	land := r.Entry.Value
	switch land {
	case "region/england", "region/scotland", "region/wales": // «ليفربول الإنجليزي»
		land = "country/gb"
	}
	if !two && !strings.HasPrefix(land, "country/") {
		return m.Last
	}
	if t.quote(last-1) && !slices.ContainsFunc(t.glances[m.First:last-1], func(g glance) bool { return g.cues&cQuote != 0 }) { // «"الوطن" السورية»
		return last - 1
	}
	if t.is(m.First, 1<<lexicon.OrgHead) && (t.definite(m.First) || woman(t.Words[m.First].Text) != woman(t.Words[last].Text)) { // «الاتحاد السعودي», «حزب القوات اللبنانية»
		return m.Last
	}
	switch m.Entry.Subtype {
	case "club":
		if strings.EqualFold(strings.TrimPrefix(land, "country/"), m.Entry.Country) {
			return last
		}
	case "media", "armed_group", "party", "company", "airline":
		if strings.Count(m.Entry.Name, " ")+1 != last-m.First { // «منظمة التحرير الفلسطينية»
			return m.Last
		}
		at := t.MatchesAt(m.First)
		for k := range at {
			if o := &at[k]; o.Entry == m.Entry && o.Last == last {
				return last
			}
		}
	}
	return m.Last
}

// bracket gives the token at which a bracket opens in a body's name, behind which stands another name of its own:
// «حركة المقاومة الإسلامية (حماس)»; -1 for none. That of numbers belongs to the name: «مجموعة (5+1)».
func (t *Text) bracket(m *lexicon.Match) int {
	if t.cues&cOpen == 0 || m.Last-m.First < 3 || m.Entry.Type != string(Org) {
		return -1
	}
	for k := m.First + 1; k < m.Last-1; k++ {
		if t.has(k, cOpen) && t.arabic(k+1) {
			for k > m.First+1 && t.has(k-1, cOpen) { // «وكالة أنباء ((شينخوا))»
				k--
			}
			return k
		}
	}
	return -1
}

// knownAlone reports a person by one word that is nothing else («أفلاطون»), where no name or head that it may
// belong to stands before it («رحاب الفردوسي», «كلية الرازي»).
func (t *Text) knownAlone(m *lexicon.Match) bool {
	if m.Entry.Flag("common") || t.is(m.First, ^lexicon.Classes(1<<lexicon.Name)) {
		return false
	}
	i := m.First - 1
	if i > 0 && t.arabic(i-1) && kunya(t.Words[i-1].Text[t.glances[i-1].cut:]) { // «أبو القاسم الفردوسي»
		return false
	}
	return i < 0 || !t.joined(m.First) || t.proclitics(m.First) != 0 || t.glances[i].kind < loose && !t.is(i, 1<<lexicon.OrgHead|placeHeads)
}

// bracketed reports that a bracket opens between the tokens and does not close.
func (t *Text) bracketed(first, end int) (open bool) {
	for i := first; i < end; i++ {
		open = t.has(i, cOpen) || open && !t.has(i, cClose)
	}
	return open
}

// woman reports a noun or adjective in ة.
func woman(text string) bool { return strings.HasSuffix(text, "ة") }

// opens reports whether a quotation opens between the tokens and does not close.
func opens(t *Text, first, end int) bool {
	n := 0
	for i := first; i < end; i++ {
		if t.quote(i) {
			n++
		}
	}
	return n%2 == 1
}

// isIntroduced reports that the document has introduced a body by the head of its name:
// «قناة الجزيرة … الجزيرة».
func (t *Text) isIntroduced(e *lexicon.Entry) bool {
	for _, x := range t.introduced {
		if x == e {
			return true
		}
	}
	return false
}

// introduce keeps that the text told of the body e, or of the club of the city e, in a way that leaves no doubt.
func (t *Text) introduce(e *lexicon.Entry) bool {
	if len(t.introduced) < 64 && !t.isIntroduced(e) {
		t.introduced = append(t.introduced, e)
	}
	return true
}
