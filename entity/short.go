package entity

import (
	"hash/maphash"
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file joins the noun alone to what it means: «تنظيم الدولة … التنظيم», «وزارة
// الدفاع … الوزارة», «وزير المالية حسن نصار … الوزير». What a head or an office is comes from
// the lexicon's words; the noun means an entity when the document has named exactly
// one before it that the noun may stand for, or only one in its sentence and the one before, and else nothing. Offices have their keys in officekey.go.

// antecedent is the entity that a noun alone may mean: of the first mention that
// introduced it; many when others did too.
type antecedent struct {
	entity  string
	mention int
	many    bool
	held    bool // of an office: someone was named with it
	short   bool // it was said with its first word and its country alone: «وزير إسرائيلي»

	last    string // of many: the entity that was named last, none where that did not tell which,
	lastAt  int    // by which mention,
	otherAt int    // and the last mention of another one
}

// introduce enters an entity as one that the noun of the key may mean; held tells that someone was named with it.
func (l *links) introduce(key uint64, entity string, mention int, held bool) {
	if k, ok := l.antecedents.get(key); ok {
		a := &l.introduced[k]
		a.many = a.many || a.entity != entity
		a.held = a.held || held
		if a.last != entity {
			a.last, a.otherAt = entity, a.lastAt
		}
		a.lastAt = mention
		return
	}
	l.antecedents.put(key, int32(len(l.introduced)))
	l.introduced = append(l.introduced, antecedent{entity: entity, mention: mention, held: held, last: entity, lastAt: mention, otherAt: -1})
}

// introduceBarely is introduce for what does not tell by itself which of many is meant, so that nearest takes it only where it was told before:
// an office by its noun alone, a body by a head that stands in its other names.
func (l *links) introduceBarely(key uint64, entity string, mention int) {
	n, ok := l.antecedents.get(key)
	told := !ok || l.introduced[n].last == entity
	l.introduce(key, entity, mention, false)
	if !told {
		l.introduced[n].last = ""
	}
}

// nearest gives what the noun alone that is mention i means of the many of its key: the one named in its sentence or the one before, where no
// other was, nor anyone known to have held such an office.
func (t *Text) nearest(i int, a antecedent, key uint64) (antecedent, bool) {
	if !a.many {
		return a, true
	}
	from := t.sentenceBefore(t.Mentions[i].First)
	if a.last == "" || t.Mentions[a.lastAt].First < from || a.otherAt >= 0 && t.Mentions[a.otherAt].First >= from {
		return a, false
	}
	const most = 64 // mentions, of sentences without end
	for k := i - 1; k >= max(i-most, 0) && t.Mentions[k].First >= from; k-- {
		m := &t.Mentions[k]
		if m.Type != Person || m.Entry == nil || m.Entity == a.last {
			continue
		}
		for _, term := range t.Lexicon.Terms(m.Entry.ID) {
			head, _, _ := strings.Cut(term.Office, " ")
			if held := maphash.String(t.links.seed, head) ^ officeSalt; held == key || held^femaleSalt == key {
				return a, false
			}
		}
	}
	a.entity, a.mention, a.held = a.last, a.lastAt, true
	return a, true
}

// sentenceBefore gives the first token of the sentence before that of token i.
func (t *Text) sentenceBefore(i int) int {
	k, found := slices.BinarySearchFunc(t.Sentences, int32(i), func(s normalize.Sentence, i int32) int { return int(s.First) - int(i) })
	if !found {
		k--
	}
	return int(t.Sentences[max(k-1, 0)].First)
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
func (t *Text) meantBody(i int) bool {
	m := &t.Mentions[i]
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
	if a, found = t.nearest(i, a, key); !found {
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
		l.introduceBarely(maphash.String(l.seed, head)^bodySalt, entity, i)
	}
}
