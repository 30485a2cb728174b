package entity

import (
	"hash/maphash"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file joins the noun alone to what it means: «تنظيم الدولة … التنظيم», «وزارة
// الدفاع … الوزارة», «وزير المالية حسن نصار … الوزير». What a head or an office is comes from
// the lexicon's words; the noun means an entity when the document has named exactly
// one before it that the noun may stand for, and else nothing.

// antecedent is the entity that a noun alone may mean: of the first mention that
// introduced it; many when others did too.
type antecedent struct {
	entity  string
	mention int
	many    bool
	held    bool // of an office: someone was named with it
}

// introduce enters an entity as one that the noun of the key may mean.
func (l *links) introduce(key uint64, entity string, mention int) {
	if k, ok := l.antecedents.get(key); ok {
		a := &l.introduced[k]
		a.many = a.many || a.entity != entity
		return
	}
	l.antecedents.put(key, int32(len(l.introduced)))
	l.introduced = append(l.introduced, antecedent{entity: entity, mention: mention})
}

// antecedent gives what the noun of the key may mean.
func (l *links) antecedent(key uint64) (a antecedent, ok bool) {
	k, ok := l.antecedents.get(key)
	if ok {
		a = l.introduced[k]
	}
	return a, ok
}

// Salts keep the keys of different kinds apart.
const (
	bodySalt uint64 = 0x9E3779B97F4A7C15 >> iota
	kindSalt
	officeSalt
	lettersSalt
	femaleSalt
	nationSalt
	plainSalt
	earlySalt
	entrySalt = 0xD1B54A32D192ED03
)

// shortBody makes a candidate of the head of a body's name that stands alone with the
// article at token i: «التنظيم». link drops it where it means nothing.
func (t *Text) shortBody(i int) {
	if !t.nouns || !t.is(i, 1<<lexicon.OrgHead) || !t.definite(i) {
		return
	}
	if t.is(i, ^lexicon.Classes(1<<lexicon.OrgHead|1<<lexicon.Human|1<<lexicon.NounWord|1<<lexicon.VerbWord)) || t.named(i+1) {
		return
	}
	h, ok := t.orgHead(i)
	if !ok || h.end != i+1 || h.plural || h.dual {
		return
	}
	t.add(i, i+1, candidate{typ: Org, subtype: h.value, short: true})
	t.links.shorts++
}

// named reports what tells which of several the noun before token i is: a definite
// adjective, a name, a quotation («التنظيم الجديد», «الحزب الشيوعي», «الحركة "حماس"»).
func (t *Text) named(i int) bool {
	if !t.joined(i) {
		return false
	}
	if t.quote(i) {
		return t.quoted(i) > i
	}
	return t.latin(i) || t.arabic(i) && t.proclitics(i) == 0 &&
		(t.hasEntry(i) || t.definite(i) && (t.is(i, adjWords) || adjectival(t.Words[i].Text)))
}

// headKey gives the key of the head of a body's name at token i.
func (t *Text) headKey(i int) (uint64, bool) {
	if i < 0 || !t.arabic(i) {
		return 0, false
	}
	r, ok := t.find(i, lexicon.OrgHead)
	if !ok || r.Feature.Only(lexicon.Plural) {
		return 0, false
	}
	return maphash.String(t.links.seed, r.Entry.Name) ^ bodySalt, true
}

// meantBody joins the noun alone to the body that it means, and
// reports whether there is one.
func (t *Text) meantBody(m *Mention) bool {
	key, ok := t.headKey(m.First)
	if !ok {
		return false
	}
	a, found := t.links.antecedent(key)
	if !found { // «أرامكو … الشركة»
		a, found = t.links.antecedent(maphash.String(t.links.seed, m.Subtype) ^ kindSalt)
		if !found || strings.Contains(t.Mentions[a.mention].Name, " ") || t.Mentions[a.mention].Name == "" {
			return false
		}
	}
	if a.many {
		return false
	}
	f := &t.Mentions[a.mention]
	m.Ref, m.Entry, m.Name, m.Entity, m.Subtype = f.Ref, f.Entry, f.Name, f.Entity, f.Subtype
	return true
}

// meantName joins the body of mention i, where no lexicon has its name, to the one named before that it means, and reports
// whether there is one: by the name less its last adjectives («الديوان الملكي السعودي … الديوان الملكي»), or with the country
// said otherwise («سفارة تونس … السفارة التونسية»), by its nationKey.
func (t *Text) meantName(i int, nation uint64) bool {
	m := &t.Mentions[i]
	if m.Ref != "" {
		return false
	}
	var a antecedent
	ok := false
	if m.Last > m.First+1 {
		a, ok = t.links.antecedent(maphash.Bytes(t.links.seed, t.bareName(m, m.Last)) ^ plainSalt)
	}
	if !ok && nation != 0 {
		a, ok = t.links.antecedent(nation)
	}
	if !ok || a.many {
		return false
	}
	f := &t.Mentions[a.mention]
	m.Ref, m.Entry, m.Name, m.Entity = f.Ref, f.Entry, f.Name, f.Entity
	return true
}

// introduceName enters the body of mention i under what meantName asks for.
func (t *Text) introduceName(i int, nation uint64) {
	m := &t.Mentions[i]
	last := t.beforeNisbas(m, 2)
	if last < m.Last {
		t.links.introduce(maphash.Bytes(t.links.seed, t.bareName(m, last))^plainSalt, m.Entity, i)
	}
	if nation != 0 {
		t.links.introduce(nation, m.Entity, i)
	}
}

// beforeNisbas gives the token behind a mention without the adjectives of countries at its end, after at least least words.
func (t *Text) beforeNisbas(m *Mention, least int) int {
	last := m.Last
	for last > m.First+least && t.is(last-1, 1<<lexicon.Nisba) {
		last--
	}
	return last
}

// introduceBody enters the body of mention i under the nouns that may mean it: the head
// in or before its name, those of its spellings in the lexicon, and its kind.
func (t *Text) introduceBody(i int) {
	l, m := &t.links, &t.Mentions[i]
	if l.shorts == 0 {
		return
	}
	key, ok := t.headKey(m.First)
	if !ok {
		k := m.First - 1
		if t.quote(k) {
			k--
		}
		if key, ok = t.headKey(k); ok && t.definite(k) {
			ok = false // «الحزب حماس»
		}
	}
	if ok {
		l.introduce(key, m.Entity, i)
	}
	if m.Subtype != "" {
		l.introduce(maphash.String(l.seed, m.Subtype)^kindSalt, m.Entity, i)
	}
	if m.Entry == nil {
		return
	}
	l.introduceSpelling(m.Entry.Name, m.Entity, i)
	for _, s := range m.Entry.Names {
		l.introduceSpelling(s, m.Entity, i)
	}
}

// introduceSpelling enters the entity of mention i under the first word of one of its spellings of several words, which may
// mean it later.
func (l *links) introduceSpelling(s, entity string, i int) {
	if head, _, ok := strings.Cut(s, " "); ok {
		l.introduce(maphash.String(l.seed, head)^bodySalt, entity, i)
	}
}

// holder gives the index of the person who holds the office of mention i and stands
// beside it: before («حسن نصار، وزير المالية») or behind («وزير المالية السيد حسن نصار»).
func (t *Text) holder(i, before int) (person int, behind, ok bool) {
	m := &t.Mentions[i]
	if several(t.headFeature(m.First)) {
		return 0, false, false // «الوزيرين حسن نصار وكريم الجبوري»
	}
	end, stop := m.Last, m.End
	for k := i + 1; k < len(t.Mentions) && k < i+8; k++ {
		p := &t.Mentions[k]
		if p.Start < stop {
			continue
		}
		if p.Type == Person && (t.onlyStyles(end, p.First) || t.betweenCommas(end, p)) {
			return k, true, true
		}
		if end != m.Last || p.First != end+1 || p.Type != GPE || t.proclitics(p.First) != 0 || !t.is(end, 1<<lexicon.Prep) || t.listedAt(m.First)&wPosted == 0 {
			break
		}
		end, stop = p.Last, p.End // «السفير التونسي في لبنان حسن نصار»
	}
	if before < 0 || t.proclitics(m.First) != 0 || !t.joined(m.First) {
		return 0, false, false
	}
	p := &t.Mentions[before]
	if p.Last == m.First || p.Last+1 == m.First && (t.has(p.Last, cComma) || t.is(p.Last, 1<<lexicon.Pron) && t.joined(p.Last) && t.proclitics(p.Last) == 0) { // «نصار هو الوزير»
		return before, false, true
	}
	return 0, false, false
}

// betweenCommas reports that the name of a person is set between commas behind token end: «قال وزير المالية، حسن نصار، إن».
func (t *Text) betweenCommas(end int, p *Mention) bool {
	return t.has(end, cComma) && p.First == end+1 && t.proclitics(p.First) == 0 && t.joined(p.First) &&
		(p.Last == len(t.Tokens) || !t.joined(p.Last) || t.has(p.Last, cComma) || string(t.Folded(p.Last)) == ".")
}

// onlyStyles reports that nothing stands in the tokens [i, end) but ranks and honorifics.
func (t *Text) onlyStyles(i, end int) bool {
	if end < i || end > i+6 {
		return false
	}
	for ; i < end; i++ {
		if !t.is(i, 1<<lexicon.Rank|1<<lexicon.Honorific|1<<lexicon.RankMod|1<<lexicon.Ord) || t.proclitics(i) != 0 {
			return false
		}
	}
	return true
}

// officeKeys are the keys of an office: its letters; the same without the adjectives of
// countries behind them; with the country itself in their place; the word that opens it; that and the country. alone tells that there is
// only that word.
type officeKeys struct {
	letters, plain, nation, head, ofNation uint64
	alone                                  bool
	short                                  bool // only it and adjectives of countries
	several                                bool // «الوزيران»
}

// officeKeys gives the keys of the office that is mention i.
func (t *Text) officeKeys(i int) (k officeKeys) {
	l, m := &t.links, &t.Mentions[i]
	k.letters = maphash.Bytes(l.seed, t.bareName(m, m.Last)) ^ lettersSalt
	k.plain = k.letters
	last := t.beforeNisbas(m, 1)
	if last < m.Last && last > m.First+1 {
		k.plain = maphash.Bytes(l.seed, t.bareName(m, last)) ^ lettersSalt
	}
	nation := uint64(0)
	k.nation, nation = t.nationKey(i)
	if t.starts(m.First, offices) {
		return k // «رئيس الوزراء» is no «رئيس»
	}
	r, ok := t.find(m.First, lexicon.Title)
	if !ok {
		if r, ok = t.find(m.First, lexicon.Occupation); !ok {
			if r, ok = t.find(m.First, lexicon.TitleMod); !ok {
				return k
			}
		}
	}
	f := r.Feature
	k.head = maphash.String(l.seed, r.Entry.Name) ^ officeSalt
	if f.Has(lexicon.Feminine) && !f.Has(lexicon.Masculine) {
		k.head ^= femaleSalt
	}
	if nation != 0 {
		k.ofNation = k.head ^ nation ^ nationSalt
	}
	k.several = several(f)
	k.alone = m.Last == m.First+1 && t.definite(m.First) && !k.several
	k.short = last == m.First+1 && t.definite(m.First) && !k.several
	return k
}

// introduceOffice enters an office's entity under the words that may mean it.
func (t *Text) introduceOffice(i int, k officeKeys) {
	e := t.Mentions[i].Entity
	t.links.introduce(k.letters, e, i)
	if k.plain != k.letters {
		t.links.introduce(k.plain, e, i)
	}
	if k.nation != 0 {
		t.links.introduce(k.nation, e, i)
	}
	if k.ofNation != 0 {
		t.links.introduce(k.ofNation, e, i)
	}
	if k.head != 0 {
		t.links.introduce(k.head, e, i)
		if k.several {
			t.links.introduce(k.head, "", i)
		}
	}
}

// nationKey gives the key of an office or body by what stands before a country or its adjective at its end, and the country's:
// «رئيس الولايات المتحدة», «الرئيس الأمريكي», «الرئيس الأميركي» have one. It is 0 for one without a country.
func (t *Text) nationKey(i int) (key, nation uint64) {
	m := &t.Mentions[i]
	for k := i + 1; k < len(t.Mentions) && t.Mentions[k].Start < m.End; k++ {
		c := &t.Mentions[k]
		if c.End == m.End && c.First > m.First && c.Entry != nil && c.Entry.Subtype == "country" && (c.Type == Norp || c.Type == GPE) {
			nation = entryKey(c.Entry)
			return maphash.Bytes(t.links.seed, t.bareName(m, c.First)) ^ nation ^ nationSalt, nation
		}
	}
	return 0, 0
}

// several reports a word that is only a dual or plural.
func several(f lexicon.Feature) bool {
	return f.Only(lexicon.Dual | lexicon.Plural)
}

// meantOffice gives the entity that an office without a name beside it means.
func (t *Text) meantOffice(k officeKeys) (antecedent, bool) {
	if a, ok := t.links.antecedent(k.letters); ok && !k.alone {
		return a, !a.many
	}
	if k.nation != 0 {
		a, ok := t.links.antecedent(k.nation)
		if !ok && k.ofNation != 0 { // «وزير الخارجية الإيراني … الوزير الإيراني»
			a, ok = t.links.antecedent(k.ofNation)
			ok = ok && k.short
		}
		return a, ok && !a.many
	}
	if k.alone && k.head != 0 {
		a, ok := t.links.antecedent(k.head)
		return a, ok && !a.many
	}
	return antecedent{}, false
}

// acts reports that the seat of a government at mention m speaks for it: «قالت واشنطن».
func (t *Text) acts(m *Mention) bool {
	if !t.is(m.First-1, 1<<lexicon.VerbWord) || !t.joined(m.First) || t.proclitics(m.First) != 0 || !t.arabic(m.First-1) || t.definite(m.First-1) ||
		m.Type != GPE || m.Entry == nil || !m.Entry.Flag("government") || m.Entry.Country == "" {
		return false
	}
	w := t.Words[m.First-1]
	for k := range w.Readings {
		r := &w.Readings[k]
		if r.Class == lexicon.VerbWord && r.Cut.Enclitic == 0 && r.Feature.Any(lexicon.Finite) && r.Entry.Flag("say") && r.Feature.Has(lexicon.Feminine) {
			return true
		}
	}
	return false
}

// countryKey gives the key of the country that a seat of government lies in.
func (t *Text) countryKey(m *Mention) uint64 {
	id := "country/" + strings.ToLower(m.Entry.Country)
	if e, ok := t.Lexicon.Entry(id); ok {
		return entryKey(e)
	}
	return maphash.String(t.links.seed, id)
}

// Kinds of short names: one that is no word, and one that is a noun as well.
const (
	aliasName int32 = iota + 1
	aliasNoun
)

// maxAliases is how many short names in brackets are kept of one document.
const maxAliases = 64

// aliases makes candidates of the short names that stand in brackets behind a body's
// name («منظمة الصحة العالمية (WHO)»), and of their later mentions.
func (t *Text) aliases() {
	if t.cues&cOpen == 0 {
		return
	}
	l := &t.links
	n := len(t.cands)
	for k := 0; k < n && l.aliases.count < maxAliases; k++ {
		c := &t.cands[k]
		if c.typ != Org {
			continue
		}
		kind := aliasName
		if !t.alias(int(c.end)) {
			if kind = aliasNoun; c.end-c.first < 3 || !t.aliasWord(int(c.end)) {
				continue
			}
		}
		l.aliases.put(maphash.Bytes(l.seed, t.Folded(int(c.end)+1)), kind)
	}
	if l.aliases.count == 0 {
		return
	}
	for i := range t.Tokens {
		if kind := t.Tokens[i].Kind; kind != normalize.Arabic && kind != normalize.Latin {
			continue
		}
		cut := 0
		s := t.Folded(i)
		kind, ok := l.aliases.get(maphash.Bytes(l.seed, s))
		if !ok {
			if t.Tokens[i].Kind != normalize.Arabic || len(s) < 6 {
				continue
			}
			switch string(s[:2]) {
			case "و", "ف", "ب", "ل":
				cut = 2
			default:
				continue
			}
			if kind, ok = l.aliases.get(maphash.Bytes(l.seed, s[cut:])); !ok {
				continue
			}
		}
		if kind == aliasNoun && (cut > 0 || !t.has(i-1, cOpen) && !t.quote(i-1) && !t.is(i-1, 1<<lexicon.OrgHead) && t.Tokens[i].Kind != normalize.Hashtag) { // «إثراء المكتبة»
			continue
		}
		t.signal(i, sOtherName)
		t.add(i, i+1, candidate{typ: Org, score: 24, closed: true, start: t.ToSource(int(t.Tokens[i].FoldedStart) + cut)})
	}
}

// aliasWord reports a noun without the article in brackets at token i, and nothing else, which a body of several words before it is then
// called by: «مركز الملك عبد العزيز الثقافي العالمي (إثراء)».
func (t *Text) aliasWord(i int) bool {
	const others = functionWords | timeWords | numberWords | offices | styles | placeHeads | nameWords | adjWords | 1<<lexicon.Name | 1<<lexicon.Human | 1<<lexicon.OrgHead | 1<<lexicon.Domain | 1<<lexicon.Unit | 1<<lexicon.Currency
	if i+2 >= len(t.Tokens) || !t.joined(i) || !t.has(i, cOpen) || !t.has(i+2, cClose) {
		return false
	}
	return t.arabic(i+1) && t.has(i+1, cKnown) && !t.definite(i+1) && t.proclitics(i+1) == 0 && !t.verb(i+1) && !t.is(i+1, others) && t.Words[i+1].Cut.Enclitic == 0 && !t.Words[i+1].Feature.Has(lexicon.Accusative)
}

// alias reports that a short name in brackets stands at token i: a word in Latin
// letters, or one that the lexicon does not know.
func (t *Text) alias(i int) bool {
	if i+2 >= len(t.Tokens) || !t.joined(i) || !t.has(i, cOpen) || !t.has(i+2, cClose) {
		return false
	}
	return t.latin(i+1) && len(t.Folded(i+1)) > 1 || t.arabic(i+1) && len(t.Folded(i+1)) > 4 && !t.has(i+1, cKnown)
}
