package entity

import (
	"bytes"
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
	short   bool // it was said with its first word and its country alone: «وزير إسرائيلي»
}

// introduce enters an entity as one that the noun of the key may mean; held tells that someone was named with it.
func (l *links) introduce(key uint64, entity string, mention int, held bool) {
	if k, ok := l.antecedents.get(key); ok {
		a := &l.introduced[k]
		a.many = a.many || a.entity != entity
		a.held = a.held || held
		return
	}
	l.antecedents.put(key, int32(len(l.introduced)))
	l.introduced = append(l.introduced, antecedent{entity: entity, mention: mention, held: held})
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
// whether there is one: by the name less its adjectives («الديوان الملكي السعودي … الديوان الملكي»), or with the country
// said otherwise («سفارة تونس … السفارة التونسية»), by its nationKey.
func (t *Text) meantName(i int, nation uint64) bool {
	m := &t.Mentions[i]
	if m.Ref != "" {
		return false
	}
	var a antecedent
	ok := false
	if m.Last > m.First+1 {
		words, _ := t.wordKeys(m, m.Last)
		a, ok = t.links.antecedent(words ^ plainSalt)
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

// bodiesMeant has the names of bodies that no adjective of a country stands in mean the one that the document gives later with one, where
// there is one: «البنك المركزي: … وقال البنك المركزي التونسي».
func (t *Text) bodiesMeant() {
	const title = 40 // tokens, with the sentence behind it
	l := &t.links
	for _, i := range l.bodies {
		m := &t.Mentions[i]
		if m.Subtype == "ministry" && m.First > title { // of whose country the text has likely told by then
			continue
		}
		words, _ := t.wordKeys(m, m.Last)
		if a, ok := l.antecedent(words ^ plainSalt); ok && !a.many && a.mention > int(i) && a.entity != m.Entity {
			l.means(m.Entity, &t.Mentions[a.mention], a.mention)
		}
	}
}

// sameBody gives the name in the body of mention i, where no lexicon has it, that is its name without the head, and of the same kind:
// «وكالة أنباء رويترز», «قوات الجيش السوداني».
func (t *Text) sameBody(i int) (*Mention, bool) {
	m := &t.Mentions[i]
	if m.Ref != "" || m.Subtype == "" || t.definite(m.First) {
		return nil, false
	}
	if r, ok := t.find(m.First, lexicon.OrgHead); !ok || r.Entry.Flag("part") || r.Entry.Flag("campus") || r.Feature.Only(lexicon.Dual) { // «كتلة حزب الوطن» is no party
		return nil, false
	}
	for k := i + 1; k < len(t.Mentions) && t.Mentions[k].Start < m.End; k++ {
		if c := &t.Mentions[k]; c.Type == Org && c.Ref != "" && c.Last == m.Last && c.First <= m.First+2 && c.Subtype == m.Subtype {
			return c, true
		}
	}
	return nil, false
}

// introduceName enters the body of mention i under what meantName asks for.
func (t *Text) introduceName(i int, nation uint64) {
	m := &t.Mentions[i]
	if words, plain := t.wordKeys(m, m.Last); plain != words && t.beforeNisbas(m, 1) > m.First+1 {
		t.links.introduce(plain^plainSalt, m.Entity, i, false)
	} else if words == plain && m.Ref == "" && m.Last > m.First+1 && len(t.links.bodies) < maxRenames {
		t.links.bodies = append(t.links.bodies, int32(i))
	}
	if last := t.beforeNisbas(m, 2); last < m.Last {
		words, _ := t.wordKeys(m, last)
		t.links.introduce(words^plainSalt, m.Entity, i, false)
	}
	if nation != 0 {
		t.links.introduce(nation, m.Entity, i, false)
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
		l.introduce(key, m.Entity, i, false)
	}
	if m.Subtype != "" {
		l.introduce(maphash.String(l.seed, m.Subtype)^kindSalt, m.Entity, i, false)
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
		l.introduce(maphash.String(l.seed, head)^bodySalt, entity, i, false)
	}
}

// holder gives the index of the person who holds the office of mention i and stands
// beside it: before («حسن نصار، وزير المالية») or behind («وزير المالية السيد حسن نصار»). of is the office that one behind it holds, i or
// one inside it, or -1. named tells that the person before it, mention before, has another office.
func (t *Text) holder(i, before int, named bool) (person, of int, ok bool) {
	m := &t.Mentions[i]
	if t.holders(m.First) {
		return 0, -1, false // «الوزيرين حسن نصار وكريم الجبوري»
	}
	k, behind := t.holderBehind(i)
	if behind {
		if in, ok := t.inner(i, k); ok {
			return k, in, true
		}
	}
	if comma, ok := t.heldBefore(i, before); ok && (!behind || comma && !named && t.has(m.Last, cComma) || t.inMarks(m.Last, &t.Mentions[k])) { // «حسن نصار، وزير المالية، كريم الجبوري، …»
		return before, -1, true
	}
	return k, i, behind
}

// heldBefore reports that the person of mention before, which stands before the office of mention i, holds it, and whether behind a comma.
func (t *Text) heldBefore(i, before int) (comma, ok bool) {
	m := &t.Mentions[i]
	if before < 0 || t.proclitics(m.First) != 0 || !t.joined(m.First) {
		return false, false
	}
	p := &t.Mentions[before]
	if p.Last == m.First {
		return false, !t.receives(p.First-1) || p.Ref == "" && p.Last > p.First+1 || t.holdsTerm(i, before) // «استقبل الدكتور حسن نصار رئيس الجامعة»
	}
	if p.Last+1 != m.First {
		return false, false
	}
	return t.has(p.Last, cComma), t.has(p.Last, cComma) || t.is(p.Last, 1<<lexicon.Pron) && t.joined(p.Last) && t.proclitics(p.Last) == 0 // «نصار هو الوزير»
}

// holders reports several who hold the office that begins at token i: none of its readings is one man's, as «محامي» may be.
func (t *Text) holders(i int) bool {
	if !several(t.headFeature(i)) {
		return false
	}
	w := t.Words[i]
	for k := range w.Readings {
		if r := &w.Readings[k]; offices.Has(r.Class) && !several(r.Feature) {
			return false
		}
	}
	return true
}

// ofKin reports that the name of mention p behind the office that begins at token i is that of someone whose kin the office tells:
// «شقيق الوزير، خالد نصار», «ابنة الرئيس هدى نصار», but not «شقيق الرئيس خالد نصار».
func (t *Text) ofKin(i int, p *Mention, comma bool) bool {
	if i == 0 || !t.joined(i) || t.proclitics(i) != 0 || t.definite(i-1) {
		return false
	}
	r, ok := t.find(i-1, lexicon.Human)
	return ok && r.Cut.Enclitic == 0 && r.Feature.Has(lexicon.Singular) && ofPeople(r.Entry.Value) && !t.isOf(i-1, seldomFamily) &&
		(comma || woman(t.Words[i-1].Text) && t.givenTo(p.First, "f") && !woman(t.Words[i].Text))
}

// holderBehind gives the index of the person behind the office of mention i who holds it.
func (t *Text) holderBehind(i int) (person int, ok bool) {
	m := &t.Mentions[i]
	end, stop := m.Last, m.End
	comma := -1 // of what tells more of the office
	if !t.appointed(m) {
		comma = t.asideEnd(end)
	}
	free := t.freeOffice(m)
	for k := i + 1; k < len(t.Mentions) && k < i+8; k++ {
		p := &t.Mentions[k]
		if p.Start < stop {
			continue
		}
		switch {
		case p.Type == Person && (t.onlyStyles(end, p.First) || t.inMarks(end, p)):
			return k, !t.ofKin(m.First, p, false)
		case p.Type == Person && t.apposed(comma, p):
			return k, !t.ofKin(m.First, p, true)
		case p.Type == Office && t.ranked(p) && (t.onlyStyles(end, p.First) || comma == p.First-1): // «ولي العهد، الأمير فلان»
			continue
		case end == m.Last && p.First == end+1 && p.Type == GPE && t.proclitics(p.First) == 0 &&
			t.is(end, 1<<lexicon.Prep) && (free || t.listedAt(m.First)&wPosted != 0):
			end, stop = p.Last, p.End // «السفير التونسي في لبنان حسن نصار»
		case p.Last <= comma && p.Type != Person && p.Type != Office && p.Type != Norp: // «رئيس الحزب في صفاقس، حسن نصار»
		default:
			return 0, false
		}
	}
	return 0, false
}

// appointed reports an office in the accusative without the article, which is what someone before it is made: «عين فلان وزيرا، …».
func (t *Text) appointed(m *Mention) bool {
	return !t.definite(m.First) && t.headFeature(m.First).Has(lexicon.Accusative) && strings.HasSuffix(t.Words[m.First].Text, "ا")
}

// freeOffice reports that a name behind the place of an office is no object of a verb before it: «قال رئيس الحزب في صفاقس حسن نصار إن».
func (t *Text) freeOffice(m *Mention) bool {
	i := m.First - 1
	return i < 0 || !t.joined(m.First) || t.has(i, cSay) || t.has(i, cPunct) || t.is(i, 1<<lexicon.Prep|1<<lexicon.Comp)
}

// asideEnd gives the token of the comma that ends what stands behind an office that ends before token i and tells more of it: token i
// itself, or one behind a preposition, a participle or a bracket and a few words that are no verbs and no people («مدير المصرف في صفاقس، حسن
// نصار، …»); or -1.
func (t *Text) asideEnd(i int) int {
	const most = 8
	if t.has(i, cComma) {
		return i
	}
	if !t.joined(i) || !t.has(i, cOpen) && (!t.arabic(i) || !t.is(i, 1<<lexicon.Prep) && t.proclitics(i)&(normalize.La|normalize.Ba) == 0 && !t.Words[i].Cut.LostAlef &&
		!(t.plainDefinite(i) && t.Words[i].Feature.Any(lexicon.Agent|lexicon.Patient))) {
		return -1
	}
	open := false // in a bracket
	for k := i; k < i+most && k < len(t.glances) && t.joined(k); k++ {
		switch {
		case t.has(k, cComma):
			if open {
				return -1
			}
			return k
		case t.has(k, cOpen) && !open, t.has(k, cClose) && open:
			open = !open
		case !t.arabic(k) || t.verb(k) || t.is(k, 1<<lexicon.Rel|1<<lexicon.Comp) ||
			t.is(k, 1<<lexicon.Human) && !t.is(k, 1<<lexicon.Domain|adjWords) || t.Words[k].Cut.Enclitic != 0:
			return -1
		}
	}
	return -1
}

// apposed reports that the name of a person stands behind the comma of an office, or of what tells more of it, and is no list: «قال وزير
// المالية، السيد حسن نصار، إن».
func (t *Text) apposed(comma int, p *Mention) bool {
	if comma < 0 || t.proclitics(p.First) != 0 || !t.joined(p.First) || !t.onlyStyles(comma+1, p.First) {
		return false
	}
	return p.Last == len(t.Tokens) || !t.arabic(p.Last) || !t.joined(p.Last) || t.proclitics(p.Last)&normalize.Wa == 0
}

// inMarks reports that the name of a person stands in brackets or quotation marks that open at token i: «المبعوث الأممي (حسن نصار)».
func (t *Text) inMarks(i int, p *Mention) bool {
	return p.First == i+1 && t.joined(i) && t.joined(p.First) && (t.has(i, cOpen) && t.has(p.Last, cClose) || t.quote(i) && t.quote(p.Last))
}

// receives reports before token i+1 a verb of what people do to one another, styles between them: «استقبل الأمير».
func (t *Text) receives(i int) bool {
	for n := 0; n < 4 && i > 0 && t.styled(i); n++ {
		i--
	}
	return i >= 0 && t.isOf(i, seldomReceives)
}

// ranked reports an office of one word with the article that stands before a name as a rank does: «الأمير», «السفير».
func (t *Text) ranked(m *Mention) bool { return m.Last == m.First+1 && t.styled(m.First) }

// styled reports at token i a rank, an honorific or a part of one, or a title that stands before names as they do.
func (t *Text) styled(i int) bool {
	if t.is(i, 1<<lexicon.Rank|1<<lexicon.Honorific|1<<lexicon.RankMod|1<<lexicon.Ord) {
		return true
	}
	return t.isOf(i, seldomStyle)
}

// onlyStyles reports that nothing stands in the tokens [i, end) but ranks and honorifics.
func (t *Text) onlyStyles(i, end int) bool {
	if end < i || end > i+6 {
		return false
	}
	for i < end {
		if m, ok := t.multi(i, styles); ok && m.Last <= end && t.proclitics(i) == 0 { // «آية الله»
			i = m.Last
			continue
		}
		if !t.styled(i) || t.proclitics(i) != 0 {
			return false
		}
		i++
	}
	return true
}

// officeKeys are the keys of an office: its letters; the same without the adjectives of
// countries in them; with the country itself in their place; the word that opens it; that and the country; the words of a title of
// several. alone tells that there is only the word that opens it.
type officeKeys struct {
	letters, plain, nation, head, ofNation, title uint64
	first                                         uint64 // of several portfolios only the first
	appointed                                     uint64 // of «وزيرا للمالية», which is what someone becomes
	alone                                         bool
	short, definite                               bool // only it and adjectives of countries; with the article
	several                                       bool // «الوزيران»
	any                                           bool // «رئيس أمريكي»
}

// officeKeys gives the keys of the office that is mention i.
func (t *Text) officeKeys(i int) (k officeKeys) {
	l, m := &t.links, &t.Mentions[i]
	words, plain := t.wordKeys(m, m.Last)
	last := t.beforeNisbas(m, 1)
	if key, ok := t.knownAs(m, last); ok && bytes.Contains(t.links.fold, blank) { // «رئيس الجمهورية» is not every «رئيس»
		if plain = key; last == m.Last {
			words = key
		}
	}
	k.letters, k.plain = words^lettersSalt, plain^lettersSalt
	if t.appointed(m) {
		k.appointed = words ^ lettersSalt ^ femaleSalt
	}
	for j := m.First + 2; j < m.Last; j++ {
		if t.proclitics(j)&normalize.Wa != 0 { // «وزير الصناعة والتجارة»
			words, _ := t.wordKeys(m, j)
			k.first = words ^ lettersSalt
			break
		}
	}
	nation := uint64(0)
	k.nation, nation = t.nationKey(i)
	if last == m.Last-1 && !t.definite(m.First) && !t.definite(last) && t.anyOne(m.First) { // «أول رئيس أمريكي» is none of those named
		k.any = true
		k.letters, k.plain, k.nation = k.letters^plainSalt, k.letters^plainSalt, 0
	}
	if title, ok := t.multi(m.First, offices); ok {
		if title.Last < m.Last && !k.any && !t.former(title.Last, m.Last) { // «الأمين العام للأمم المتحدة … الأمين العام»
			for j := m.First; j < title.Last; j++ {
				k.title = nextKey(k.title, t.wordKey(m, j))
			}
			k.title ^= lettersSalt
		}
		if title.Entry.Value != "diplomat" && !t.isOf(m.First, seldomHeads) { // «رئيس الوزراء» is no «رئيس», but «المتحدث باسم الجيش», «والي ولاية صفاقس» are «المتحدث», «الوالي»
			return k
		}
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
	if nation != 0 && !t.ofBody(i) {
		k.ofNation = k.head ^ nation ^ nationSalt
	}
	k.several = several(f)
	k.alone = m.Last == m.First+1 && t.definite(m.First) && !k.several
	k.short, k.definite = last == m.First+1 && !k.several, t.definite(m.First)
	return k
}

// ofBody reports a body inside the office of mention i: «رئيس الاتحاد التونسي» is no «الرئيس التونسي», but «مدرب المنتخب التونسي» is
// «المدرب التونسي».
func (t *Text) ofBody(i int) bool {
	if !t.is(t.Mentions[i].First, 1<<lexicon.Title) {
		return false
	}
	for k := i + 1; k < len(t.Mentions) && t.Mentions[k].Start < t.Mentions[i].End; k++ {
		if t.Mentions[k].Type == Org {
			return true
		}
	}
	return false
}

// anyOne reports before token i a word that tells of one of many: «أي», «أول», «أقوى».
func (t *Text) anyOne(i int) bool {
	if i == 0 || !t.joined(i) || !t.arabic(i-1) || t.definite(i-1) {
		return false
	}
	return t.is(i-1, 1<<lexicon.Quant|1<<lexicon.Neg|1<<lexicon.Ord|1<<lexicon.Num) || t.Words[i-1].Feature.Has(lexicon.Elative)
}

// former reports among the tokens [i, end) of an office one that tells that it is no longer held, or of which of several it is:
// «السابق».
func (t *Text) former(i, end int) bool {
	for ; i < end; i++ {
		if t.is(i, 1<<lexicon.TitleMod) {
			return true
		}
	}
	return false
}

// introduceOffice enters an office's entity under the words that may mean it.
func (t *Text) introduceOffice(i int, k officeKeys, held bool) {
	e := t.Mentions[i].Entity
	t.links.introduce(k.letters, e, i, held)
	if k.plain != k.letters {
		t.links.introduce(k.plain, e, i, held)
	}
	if k.nation != 0 {
		t.links.introduce(k.nation, e, i, held)
	}
	if k.title != 0 {
		t.links.introduce(k.title, e, i, held)
	}
	if k.appointed != 0 {
		t.links.introduce(k.appointed, e, i, held)
	}
	if k.first != 0 && !k.any {
		t.links.introduce(k.first, e, i, held)
	}
	if k.ofNation != 0 && !k.any {
		if n, ok := t.links.antecedents.get(k.ofNation); ok && t.links.introduced[n].short && !k.short { // «وزير إسرائيلي: … وقال وزير الطاقة الإسرائيلي»
			t.links.known(k.ofNation, &t.Mentions[i], i)
			t.links.introduced[n].short = false
		}
		t.links.introduce(k.ofNation, e, i, held)
		if n, _ := t.links.antecedents.get(k.ofNation); k.short && t.links.introduced[n].mention == i {
			t.links.introduced[n].short = true
		}
	}
	if _, named := t.links.antecedents.get(k.head); k.head != 0 && !(k.any && named) {
		t.links.introduce(k.head, e, i, held)
		if k.several {
			t.links.introduce(k.head, "", i, held)
		}
	}
}

// holdsTerm reports that the person of mention p is known to hold the office of mention i, whatever country it is of.
func (t *Text) holdsTerm(i, p int) bool {
	e := t.Mentions[p].Entry
	if e == nil {
		return false
	}
	nation, _ := t.nationKey(i)
	_, plain := t.wordKeys(&t.Mentions[i], t.Mentions[i].Last)
	for _, term := range t.Lexicon.Terms(e.ID) {
		if key := t.termKey(&term); key == nation || nation == 0 && key == plain^maphash.String(t.links.seed, term.Country)^nationSalt {
			return true
		}
	}
	return false
}

// inner gives the office inside that of mention i, at its end, which the person of mention p is known to hold: «المتحدث باسم
// الرئيس الأمريكي دونالد ترامب» is not he.
func (t *Text) inner(i, p int) (office int, ok bool) {
	m, e := &t.Mentions[i], t.Mentions[p].Entry
	if e == nil {
		return 0, false
	}
	for k := i + 1; k < p && t.Mentions[k].Start < m.End; k++ {
		c := &t.Mentions[k]
		if c.Type != Office || c.End != m.End {
			continue
		}
		key, _ := t.nationKey(k)
		for _, term := range t.Lexicon.Terms(e.ID) {
			if key != 0 && t.termKey(&term) == key && (t.Date.IsZero() && !t.is(m.First, 1<<lexicon.TitleMod) || term.Holds(t.Date)) {
				return k, true
			}
		}
	}
	return 0, false
}

// nationKey gives the key of an office or body by what stands around a country or its adjective, or an office's body, in it, and that
// one's: «رئيس الولايات المتحدة», «الرئيس الأمريكي», «الرئيس الأميركي» have one. It is 0 for one without.
func (t *Text) nationKey(i int) (key, nation uint64) {
	m := &t.Mentions[i]
	var of *Mention
	for k := i + 1; k < len(t.Mentions) && t.Mentions[k].Start < m.End; k++ {
		c := &t.Mentions[k]
		if c.First == m.First || c.Entry == nil {
			continue
		}
		switch c.Type {
		case Norp, GPE:
			if c.Entry.Subtype == "country" && (c.End == m.End || m.Type == Office) {
				of = c
			}
		case Org:
			if m.Type == Office && c.End == m.End {
				of = c
			}
		}
		if of != nil && of.End == m.End {
			break
		}
	}
	if of == nil {
		return 0, 0
	}
	id := of.Entry.ID
	if of.Entry.Subtype == "country" {
		id = of.Entry.Country
	}
	nation = maphash.String(t.links.seed, id)
	if key, ok := t.knownAs(m, of.First); ok && m.Type == Office && of.Last == m.Last {
		return key ^ nation ^ nationSalt, nation
	}
	for j := m.First; j < m.Last; j++ {
		if j < of.First || j >= of.Last {
			key = nextKey(key, t.wordKey(m, j))
		}
	}
	return key ^ nation ^ nationSalt, nation
}

// knownAs gives the key of the name under which the lexicon has the office of mention m up to token end: «رئيس الحكومة» is the «رئيس
// الوزراء».
func (t *Text) knownAs(m *Mention, end int) (uint64, bool) {
	o, ok := t.multi(m.First, 1<<lexicon.OfficeName)
	if !ok || o.Last != end {
		return 0, false
	}
	t.links.fold = normalize.Names.Append(t.links.fold[:0], o.Entry.Value)
	return t.links.wordsKey(t.links.fold), true
}

// wordKeys gives the key of the words of a mention up to token end, and that without the adjectives of countries behind the first.
func (t *Text) wordKeys(m *Mention, end int) (words, plain uint64) {
	for j := m.First; j < end; j++ {
		w := t.wordKey(m, j)
		words = nextKey(words, w)
		if j == m.First || !t.is(j, 1<<lexicon.Nisba) {
			plain = nextKey(plain, w)
		}
	}
	return words, plain
}

// wordKey gives the key of token i of a mention, without its article, of which «للوزير» has only the lam.
func (t *Text) wordKey(m *Mention, i int) uint64 {
	word := t.Folded(i)
	if i == m.First {
		word = t.foldedTo(m, min(m.End, int(t.Tokens[i].End)))
	}
	if t.definite(i) {
		s, ok := bytes.CutPrefix(word, article)
		if !ok && t.proclitics(i)&normalize.La != 0 {
			if s, ok = bytes.CutPrefix(word, doubleLam); !ok {
				s = bytes.TrimPrefix(word, onlyLam)
			}
			ok = true
		}
		if ok {
			word = s
		}
	} else if i == m.First && m.Type == Office && t.appointed(m) { // «عين وزيرا للمالية»
		word = bytes.TrimSuffix(word, alefEnd)
	}
	return maphash.Bytes(t.links.seed, word)
}

var alefEnd = []byte("ا")

var doubleLam = []byte("لل")

// nextKey gives the key of words, and another one behind them.
func nextKey(words, word uint64) uint64 { return (words<<7|words>>57)*entrySalt ^ word }

// wordsKey gives the key of folded words, divided by blanks, without their articles.
func (l *links) wordsKey(words []byte) (key uint64) {
	for len(words) > 0 {
		word, rest, _ := bytes.Cut(words, blank)
		words = rest
		if s, ok := bytes.CutPrefix(word, article); ok {
			word = s
		}
		key = nextKey(key, maphash.Bytes(l.seed, word))
	}
	return key
}

var blank = []byte(" ")

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
			ok = ok && k.short && k.definite
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
	return t.arabic(i+1) && t.has(i+1, cKnown) && !t.definite(i+1) && t.proclitics(i+1) == 0 && !t.verb(i+1) &&
		!t.is(i+1, others) && t.Words[i+1].Cut.Enclitic == 0 && !t.Words[i+1].Feature.Has(lexicon.Accusative)
}

// alias reports that a short name in brackets stands at token i: a word in Latin
// letters, or one that the lexicon does not know.
func (t *Text) alias(i int) bool {
	if i+2 >= len(t.Tokens) || !t.joined(i) || !t.has(i, cOpen) || !t.has(i+2, cClose) {
		return false
	}
	return t.latin(i+1) && len(t.Folded(i+1)) > 1 || t.arabic(i+1) && len(t.Folded(i+1)) > 4 && !t.has(i+1, cKnown)
}
