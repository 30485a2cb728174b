package entity

import (
	"encoding/binary"
	"hash/maphash"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// parts counts where a word stood in the names of people that the document gives:
// first, last, alone, last before الله or الدين.
type parts [4]uint16

const (
	partFirst = iota
	partLast
	partAlone
	partPaired
)

// minPart is the length of a word, in bytes, that is kept as a part of names: three letters.
const minPart = 6

// maxParts is how many words of names are kept of one document.
const maxParts = 4096

// persons finds people twice: what is known of their names after the first time
// helps to find their short forms the second time («عرفان الحيالي … الحيالي»).
func (t *Text) persons() {
	t.slots()
	t.learn()
	for i := range t.runs {
		r := &t.runs[i]
		reminded := t.remind(r)
		if reminded {
			t.people(r)
			t.pairs(r)
		}
		names := t.names[r.first:r.end] // the last first
		for k := 0; k < len(names); k++ {
			n := names[k]
			if k+1 < len(names) && t.surnameOf(names[k+1], n) { // «جوانا دانييلا ديمافيليس»
				k++
				n[0] = names[k][0]
			}
			t.addPerson(n[0], n[1])
		}
		if reminded {
			t.recall(r)
		}
	}
	t.listedPeople()
	t.marked()
	t.initials()
	t.nobles()
	t.aged()
	t.sons()
	t.fathers()
}

// recall makes candidates of family names in a run that the document gives elsewhere at the end of a whole name, where the weights
// see none but the words beside them leave little else: «اتهم الأسد», «قالت مصادر إن بري».
func (t *Text) recall(r *run) {
	k := r.end - 1 // the names, the last first
	told := -1     // the token behind a name
	for i := r.lo; i < r.hi; i++ {
		for k >= r.first && t.names[k][1] <= i {
			k--
		}
		if k >= r.first && t.names[k][0] <= i {
			i = t.names[k][1] - 1
			told = i + 1
			continue
		}
		if t.signals[i].has(sSeenLast) && (t.recalled(i) || t.quotedAgain(i) || i == told && t.andAgain(i)) || t.surelyAgain(i) {
			t.addPerson(i, i+1)
			told = i + 1
		}
	}
}

// quotedAgain reports the family name at token i alone in quotation marks: «"عبد المالك سلال" … "سلال"».
func (t *Text) quotedAgain(i int) bool {
	const taken = 1<<sOtherName | 1<<sBodyName | 1<<sInBody | 1<<sInOffice
	if i == 0 || !t.quote(i-1) || !t.quote(i+1) || !t.joined(i) || !t.joined(i+1) || t.glances[i].cut != 0 || t.signals[i]&taken != 0 {
		return false
	}
	return !t.has(i, cKnown) || t.is(i, nameWords) && !t.is(i, styles|offices)
}

// andAgain reports at token i, behind the name of someone, «و» and a family name that is nothing else: «جمال الصايغ … النهام والصايغ».
func (t *Text) andAgain(i int) bool {
	return t.proclitics(i) == normalize.Wa && t.joined(i) && t.is(i, 1<<lexicon.Family) && !t.is(i, ^lexicon.Classes(nameWords|1<<lexicon.Name))
}

// nearly is how little may speak against a name for it to be one, in hundredths.
const nearly = 100

// surelyAgain reports at token i a name that is nothing else, which the document gives elsewhere, where little speaks against
// it: «محامي كوهن … الدفاع عن كوهن».
func (t *Text) surelyAgain(i int) bool {
	const seen, taken = 1<<sSeenAlone | 1<<sSeenLast, 1<<sOtherName | 1<<sInOther | 1<<sBodyName | 1<<sInBody | 1<<sInOffice | 1<<sInStyle
	stranger := t.signals[i].has(sSeenNew) && t.signals[i].has(sSeenLast) // a word of no list that ends a whole name: «شعر تورفالدس»
	if t.signals[i]&seen == 0 || t.signals[i]&taken != 0 || !stranger && t.looks[i].behind&(1<<tFamily|1<<tGiven|1<<tPerson) == 0 {
		return false
	}
	if r, ok := t.find(i-1, lexicon.OrgHead); ok && t.joined(i) && r.Entry.Flag("apposed") { // «شركة بركات»
		return false
	}
	if stranger {
		return t.margin(i, i+1) > -3*nearly && !t.nunated(i)
	}
	return t.margin(i, i+1) > -nearly
}

// paired reports الله or الدين behind token i.
func (t *Text) paired(i int) bool {
	return i+1 < len(t.looks) && t.joined(i+1) && t.looks[i+1].listed&wDivine != 0
}

// recalled reports that the family name at token i stands where a person does.
func (t *Text) recalled(i int) bool {
	const taken = 1<<sOtherName | 1<<sInOther | 1<<sBodyName | 1<<sInBody | 1<<sInOffice | 1<<sInStyle
	people := t.is(i, 1<<lexicon.Nisba)
	if t.signals[i]&taken != 0 || t.glances[i].cut > 0 || t.is(i, functionWords|timeWords|offices|1<<lexicon.Ord|1<<lexicon.RankMod) || people && !t.ofNamesake(i) {
		return false
	}
	if i+1 < len(t.glances) && t.joined(i+1) && t.arabic(i+1) && t.definite(i) && t.plainDefinite(i+1) && t.is(i+1, adjWords) {
		return false // «الأسد الأفريقي»
	}
	known, named := !people && t.is(i, ^lexicon.Classes(nameWords|1<<lexicon.Name)), people || t.is(i, nameWords)
	if i == 0 || !t.joined(i) || !t.arabic(i-1) { // «المالكي تلقى دعما»
		return t.definite(i) && i+1 < len(t.glances) && t.joined(i+1) && t.verb(i+1)
	}
	w := t.Words[i-1]
	if t.Words[i].Cut.LostAlef && named && !t.verb(i-1) && !t.Words[i].Feature.Has(lexicon.Masdar) && !t.is(i, placeHeads|1<<lexicon.Human) { // «القوات الموالية للأسد»
		return true
	}
	if known && (!t.definite(i) || !named) { // «أكد القدرة», but «ارتدت العروس»
		return t.has(i-1, cSay) || named && w.Is(1<<lexicon.Comp)
	}
	if w.Is(1 << lexicon.Prep) { // «مع المالكي», but «في الصدر»
		return t.looks[i-1].listed&wWithSomeone != 0
	}
	return t.verb(i-1) || w.Is(1<<lexicon.Comp) || t.definite(i) && t.looks[i-1].behind.has(tOf) || w.Feature.Has(lexicon.Masdar) && !t.definite(i-1) && w.Cut.Enclitic == 0
}

// ofNamesake reports at token i an adjective of people that is often a family name, before which no one else is named: «محمد شياع السوداني … استقبال السوداني في المطار», not
// «التقى السوداني سالم حداد».
func (t *Text) ofNamesake(i int) bool {
	r, ok := t.find(i, lexicon.Nisba)
	if !ok || !r.Entry.Flag("surname") || !t.definite(i) {
		return false
	}
	return i+1 >= len(t.glances) || !t.joined(i+1) || !t.nameOrStranger(i+1)
}

// surnameOf reports that the name [b[0], b[1]) of one word, right behind a name that has no family name yet, is its; or any name
// behind a kunya («أبو العباس إسماعيل بن الفضل»), or a kunya behind a whole name («محمد عطا عبد المولى أبو جامع»).
func (t *Text) surnameOf(a, b [2]int) bool {
	i := b[0]
	if a[1] == i && a[1] == a[0]+2 && t.joined(i) && t.glances[i].cut == 0 &&
		t.looks[a[0]].listedCore&wKunya != 0 && !t.definite(i) && t.is(i, 1<<lexicon.Given) {
		return true
	}
	if a[1] == i && a[1] > a[0]+1 && b[1] == i+2 && t.joined(i) && t.glances[i].cut == 0 && t.looks[i].listedCore&wKunya != 0 {
		return true
	}
	if a[1] != i || b[1] != i+1 || !t.joined(i) || t.glances[i].cut > 0 || t.definite(i) || t.signals[a[0]].has(sKnownPerson) {
		return false
	}
	const family = 1<<tFamily | 1<<tFamilyWord | 1<<tPerson
	return t.looks[i].whole&(family|1<<tGiven|1<<tGivenWord) != 0 && t.looks[a[0]].behind&(1<<tGiven|1<<tGivenWord) != 0 && t.looks[i-1].whole&family == 0 && !t.pairAt(a[0])
}

// sons makes candidates of people who are called by «بن» and a name alone («بقيادة بن فليس») or whose own name nobody knows: «ثعلبة بن
// سلامة».
func (t *Text) sons() {
	for _, at := range t.with(cSon) {
		i := int(at)
		if !t.followsBare(i + 1) {
			continue
		}
		if i > 0 && t.joined(i) && t.arabic(i-1) &&
			(t.glances[i-1].first >= plain || t.looks[i-1].listed&wLink != 0 || t.definite(i-1) && !t.is(i-1, styles|offices|adjWords)) {
			continue // «سالم بن محمد»
		}
		if t.joined(i) && t.has(i-1, cArabic) && !t.has(i-1, cKnown) && !t.definite(i-1) && t.proclitics(i-1) == 0 && len(t.Words[i-1].Text) >= 6 {
			end := i + 2
			for t.joined(end) && t.has(end, cSon) && t.followsBare(end+1) {
				end += 2
			}
			t.addPerson(i-1, end)
			continue
		}
		if k := &t.glances[i+1]; k.kind >= loose || !t.definite(i+1) && k.classes&(functionWords|timeWords) == 0 && k.cues&cVerb == 0 {
			t.addPerson(i, i+2)
		}
	}
	if len(t.with(cSon)) > 0 {
		t.sonsAgain()
	}
}

// sonsAgain makes candidates of people told of again by «ابن» and their fathers: «محمد بن سلمان … استقبل ابن سلمان الوفد».
func (t *Text) sonsAgain() {
	t.fatherNames.reset()
	sons := t.with(cSon)
	for i := range t.glances[:len(t.glances)-1] {
		for ; len(sons) > 0 && int(sons[0]) < i; sons = sons[1:] {
			if s := int(sons[0]); s > 0 && t.joined(s) && t.joined(s+1) {
				t.fatherNames.put(maphash.Bytes(t.links.seed, t.Folded(s+1)), 0)
			}
		}
		if !t.sonAt(i) {
			continue
		}
		if i > 0 && t.joined(i) && t.arabic(i-1) && t.glances[i-1].first >= plain && !t.Words[i-1].Is(1<<lexicon.NounWord) {
			continue // «سالم ابن محمد»
		}
		if _, ok := t.fatherNames.get(maphash.Bytes(t.links.seed, t.Folded(i+1))); ok {
			t.addPerson(i, i+2)
		}
	}
}

// sonAt reports «ابن» at token i, with one word behind it that may be his father's name.
func (t *Text) sonAt(i int) bool {
	n := i + 1
	return t.arabic(i) && seldomIbn.has(t.Words[i].Text[t.glances[i].cut:]) && t.followsBare(n) &&
		t.looks[n].listed&(wLink|wKunya|wServant) == 0 && !t.has(n+1, cSon|cJoined)
}

// fathers makes candidates of people called by whose father or mother they are and by where they come from: «اعتقلت الشرطة أبو سالم المصري».
func (t *Text) fathers() {
	const taken = 1<<sKnownPerson | 1<<sInPerson | 1<<sOtherName | 1<<sInOther | 1<<sBodyName | 1<<sInBody | 1<<sInOffice
	for _, at := range t.with(cKunya) {
		i, n, k := int(at), int(at)+1, int(at)+2
		if t.glances[i].cut != 0 || t.signals[i]&taken != 0 || t.is(i-1, placeHeads) {
			continue
		}
		if t.followsBare(n) && t.is(n, 1<<lexicon.Given) && t.joined(k) && t.plainDefinite(k) && t.is(k, 1<<lexicon.Nisba) {
			t.addPerson(i, k+1)
		}
	}
}

// learn finds people the first time.
func (t *Text) learn() {
	t.parts.reset()
	t.children.reset()
	t.counts, t.wholes = t.counts[:0], t.wholes[:0]
	t.seen = [4]uint64{}
	t.cutRuns()
	t.names = t.names[:0]
	t.own = append(t.own[:0], make([]uint8, len(t.Tokens))...)
	for i := range t.runs {
		r := &t.runs[i]
		t.people(r)
		for _, n := range t.names[r.first:r.end] {
			t.remember(n[0], n[1])
		}
	}
}

// remember keeps the words of a name.
func (t *Text) remember(first, end int) {
	for j := first; j < end; j++ {
		text := t.Words[j].Text
		if j == first {
			text = text[t.glances[j].cut:]
		}
		if len(text) < minPart || listed(text)&(wLink|wKunya|wServant|wDivine) != 0 {
			continue
		}
		folded := t.Folded(j) // not its text, which may have dots that the source has not
		folded = folded[len(folded)-len(text):]
		key := maphash.Bytes(t.links.seed, folded)
		n, ok := t.parts.get(key)
		if !ok {
			if len(t.counts) >= maxParts {
				continue
			}
			n = int32(len(t.counts))
			t.parts.put(key, n)
			t.counts, t.wholes = append(t.counts, parts{}), append(t.wholes, wholes{})
			tail := tailOf(folded[len(folded)-4:], len(folded))
			t.seen[tail>>6] |= 1 << (tail & 63)
		}
		p := &t.counts[n]
		k := -1
		switch {
		case end == first+1:
			k = partAlone
		case j == first && t.definite(j) && t.has(j+1, cSon): // «الوليد بن عبد الملك … هدم الوليد البناء»
			k = partLast
		case j == first:
			k = partFirst
		case j == end-1:
			k = partLast
		case j == end-2 && t.looks[end-1].listed&wDivine != 0: // «رامي الحمد الله … موكب الحمد الله»
			k = partPaired
		}
		if k >= 0 && p[k] < 1<<15 {
			p[k]++
			t.own[j] = uint8(k + 1)
			if k == partLast {
				t.addWhole(n, first, end)
			}
			if k == partLast && j > 0 && t.isOf(j-1, seldomChild) {
				t.rememberChild(j)
			}
		}
	}
}

// rememberChild keeps the father's name at token j, behind «ولد» at the end of a whole name, where it stands first: names are not remembered in their order.
func (t *Text) rememberChild(j int) {
	key := maphash.Bytes(t.links.seed, t.Folded(j))
	if at, ok := t.children.get(key); !ok || j < int(at) {
		t.children.put(key, int32(j))
	}
}

// seenLast reports that the word at token i ends a name of several words that is known by now.
func (t *Text) seenLast(i int) bool {
	n, ok := t.parts.get(maphash.Bytes(t.links.seed, t.Folded(i)))
	return ok && t.counts[n][partLast] > 0
}

// remind marks the tokens of a run whose words stand in names of the document, and
// reports whether there are any.
func (t *Text) remind(r *run) bool {
	any := false
	if len(t.counts) == 0 {
		return false
	}
	folded := t.FoldedText()
	tokens, glances := t.Tokens[r.lo:r.hi], t.glances[r.lo:r.hi]
	for k := range tokens {
		i, g, tok := r.lo+k, &glances[k], &tokens[k]
		word := folded[tok.FoldedStart:tok.FoldedEnd]
		size := len(word) - int(g.cut)
		if size < minPart {
			continue
		}
		end := word[len(word)-4:]
		apart := g.cues&cApart != 0
		if !t.hasSeen(tailOf(end, size)) && !(apart && t.hasSeen(tailOf(end, size-2))) {
			continue
		}
		n, behind, ok := t.partOf(g, word)
		if !ok {
			continue
		}
		p := t.counts[n]
		if k := t.own[i]; k > 0 { // itself is no witness
			p[k-1]--
		}
		if p == (parts{}) {
			continue
		}
		any = true
		if behind {
			t.signal(i, sSeenBehind)
		}
		t.signalSeen(i, p)
	}
	return any
}

// partOf gives the number of a folded word among the parts of names, as it stands or behind a letter that may be a proclitic, which behind tells: «وحداد», «للأسد».
func (t *Text) partOf(g *glance, word []byte) (n int32, behind, ok bool) {
	if n, ok = t.parts.get(maphash.Bytes(t.links.seed, word[g.cut:])); ok {
		return n, false, true
	}
	if g.cues&cApart != 0 {
		if n, ok = t.parts.get(maphash.Bytes(t.links.seed, word[2:])); ok {
			return n, true, true
		}
	}
	if g.cut == 0 && g.cues&cArticle != 0 && len(word) < 40 && string(word[:4]) == "لل" {
		var buf [40]byte
		copy(buf[:], "ا")
		copy(buf[2:], word[2:])
		n, ok = t.parts.get(maphash.Bytes(t.links.seed, buf[:len(word)]))
	}
	return n, false, ok
}

// signalSeen marks token i, whose word stands elsewhere in names of the document: as their parts p.
func (t *Text) signalSeen(i int, p parts) {
	if p[partFirst] > 0 {
		t.signal(i, sSeenFirst)
	}
	if p[partLast] > 0 || p[partPaired] > 0 && t.paired(i) {
		t.signal(i, sSeenLast)
	}
	if p[partAlone] > 0 {
		t.signal(i, sSeenAlone)
	}
	if p[partLast]+p[partAlone] > 0 && t.glances[i].cues&cNew != 0 {
		t.signal(i, sSeenNew)
	}
	if p[partLast]+p[partAlone] > 2 {
		t.signal(i, sSeenOften)
	}
}

// tailOf gives a number for a word of n bytes by its last four: most words are not
// among the parts of names by that alone.
func tailOf(end []byte, n int) uint8 {
	return uint8((binary.LittleEndian.Uint32(end) ^ uint32(n)<<20) * 0x9E3779B1 >> 24)
}

// hasSeen reports that a word with that tail may be in parts.
func (t *Text) hasSeen(tail uint8) bool { return t.seen[tail>>6]>>(tail&63)&1 != 0 }
