package entity

import (
	"bytes"
	"hash/maphash"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file joins offices that are said in several ways: each is entered under keys made of its words, its country and the word that opens it.

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
	m := &t.Mentions[i]
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
	k.first = t.firstPortfolioKey(m)
	nation := uint64(0)
	k.nation, nation = t.nationKey(i)
	if last == m.Last-1 && !t.definite(m.First) && !t.definite(last) && t.anyOne(m.First) { // «أول رئيس أمريكي» is none of those named
		k.any = true
		k.letters, k.plain, k.nation = k.letters^plainSalt, k.letters^plainSalt, 0
	}
	if title, ok := t.multi(m.First, offices); ok {
		if title.Last < m.Last && !k.any && !t.former(title.Last, m.Last) { // «الأمين العام للأمم المتحدة … الأمين العام»
			k.title = t.titleKey(m, title.Last)
		}
		if title.Entry.Value != "diplomat" && !t.isOf(m.First, seldomHeads) { // «رئيس الوزراء» is no «رئيس», but «المتحدث باسم الجيش», «والي ولاية صفاقس» are «المتحدث», «الوالي»
			return k
		}
	}
	r, ok := t.findFirst(m.First, lexicon.Title, lexicon.Occupation, lexicon.TitleMod)
	if !ok {
		return k
	}
	k.head = t.links.headKey(r)
	if nation != 0 && !t.ofBody(i) {
		k.ofNation = k.head ^ nation ^ nationSalt
	}
	k.several = several(r.Feature)
	k.alone = m.Last == m.First+1 && t.definite(m.First) && !k.several
	k.short, k.definite = last == m.First+1 && !k.several, t.definite(m.First)
	return k
}

// firstPortfolioKey gives the key of an office with the first of its portfolios alone, or 0: «وزير الصناعة [والتجارة]».
func (t *Text) firstPortfolioKey(m *Mention) uint64 {
	for j := m.First + 2; j < m.Last; j++ {
		if t.proclitics(j)&normalize.Wa != 0 {
			words, _ := t.wordKeys(m, j)
			return words ^ lettersSalt
		}
	}
	return 0
}

// titleKey gives the key of the words of the title that ends before token end: «[الأمين العام] للأمم المتحدة».
func (t *Text) titleKey(m *Mention, end int) (key uint64) {
	for j := m.First; j < end; j++ {
		key = nextKey(key, t.wordKey(m, j))
	}
	return key ^ lettersSalt
}

// headKey gives the key of the word that opens an office, a woman's apart from a man's.
func (l *links) headKey(r *lexicon.Reading) uint64 {
	key := maphash.String(l.seed, r.Entry.Name) ^ officeSalt
	if r.Feature.Has(lexicon.Feminine) && !r.Feature.Has(lexicon.Masculine) {
		key ^= femaleSalt
	}
	return key
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
		if k.alone && !held {
			t.links.introduceBarely(k.head, e, i)
		} else {
			t.links.introduce(k.head, e, i, held)
		}
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
	if tok := &t.Tokens[i]; i == m.First && (m.Start != int(tok.Start) || m.End < int(tok.End)) { // without its clitics
		word = t.foldedTo(m, min(m.End, int(tok.End)))
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

// meantOffice gives the entity that the office of mention i, without a name beside it, means.
func (t *Text) meantOffice(i int, k officeKeys) (antecedent, bool) {
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
		if ok {
			a, ok = t.nearest(i, a, k.head)
		}
		return a, ok
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
