package entity

import (
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// People are found by adding up what speaks for and against them at every token:
// the traits of the word, of the word before and of the word after, and what
// the grammar found there. A token begins a name, goes on with one or has no part in
// any; the best sequence is found by the Viterbi algorithm, in linear time.

// labels of a token
const (
	out = iota
	begins
	goesOn
	numLabels
)

// weights are what speaks for a name that begins in a token, in the upper 32 bits, and
// for one that goes on in it, in the lower ones, both in hundredths of the natural
// logarithm of the odds: they are added up as one number, exactly and in any order.
type weights int64

// weightsOf makes weights of two natural logarithms of odds.
func weightsOf(begins, goesOn float64) weights {
	return weights(hundredths(begins))<<32 + weights(hundredths(goesOn))
}

// hundredths rounds to whole hundredths.
func hundredths(x float64) int { return int(math.Round(100 * x)) }

// begins gives what speaks for a name that begins there, in hundredths.
func (w weights) begins() int { return int((w + 1<<31) >> 32) }

// goesOn gives what speaks for a name that goes on there, in hundredths.
func (w weights) goesOn() int { return int(int32(w)) }

// signal is what the grammar, the gazetteers and the document say of a token.
type signal uint8

const (
	sAlways      signal = iota // of every token
	sOffice                    // an office with its complement ends before it
	sBareOffice                // an indefinite office of one word ends before it
	sStyle                     // a rank or honorific ends before it
	sApposed                   // a comma and before it an office end before it
	sOfficeNext                // a comma and an office follow
	sKnownPerson               // a person of the gazetteers, of several words, begins
	sInPerson                  // inside such a person
	sOtherName                 // a name of something else, of several words, begins
	sInOther                   // inside such a name
	sBodyName                  // a body, place or building found by its head begins
	sInBody                    // inside such a body
	sInOffice                  // inside an office
	sSeenFirst                 // the first word of a name elsewhere in the document
	sSeenLast                  // the last word of a name elsewhere in the document
	sSeenAlone                 // a name of one word elsewhere in the document
	sSeenBehind                // behind its first letter, a name elsewhere in the document
	sInStyle                   // inside a rank or honorific
	sSeenNew                   // last or alone in a name elsewhere, and no word of the lexicon
	sAliProper                 // علي where the document writes على otherwise
	sAlaDotted                 // علي where the document writes على so
	sSeenOften                 // last or alone in names elsewhere, more than twice
	sRepeated                  // a word that nobody knows and the document repeats
	sNisbaPerson               // an adjective of a country that tells of no noun stands before it: «الصربي»
	sSlotSaid                  // a slot for who speaks begins, which ends at what is said
	sInSlotSaid                // inside such a slot
	sSlotMark                  // the same with a slot that ends at a mark
	sInSlotMark
	sSlotPrep // and at a preposition
	sInSlotPrep
	sOpenSlot // a slot begins in which every word may be a name's, and one is nothing else
	sInOpenSlot
	sCalled    // a style or a royal title with the article stands before it, and it may be a name: «الدكتور سعيد»
	sKin       // who is one of the family or of a team stands before it, and it is hardly anything but a name: «زوجته روسمة»
	sInstalled // a slot of words that may be names begins, which stands between who gives an office and the office, or «على» and a sentence: «تعيين … وزيرا», «على … بالسجن»
	sInInstalled
	numSignals
)

var signalNames = [numSignals]string{"always", "office-before", "bare-office-before", "style-before", "apposed", "office-next",
	"known-person", "in-person", "other-name", "in-other", "body-name", "in-body", "in-office", "seen-first", "seen-last", "seen-alone",
	"seen-behind", "in-style", "seen-new", "ali-proper", "ala-dotted", "seen-often", "repeated", "nisba-person",
	"slot-said", "in-slot-said", "slot-mark", "in-slot-mark", "slot-prep", "in-slot-prep", "open-slot", "in-open-slot", "called-so", "kin-before", "installed", "in-installed"}

// signals is a set of signals.
type signals uint64

func (s signals) has(x signal) bool { return s&(1<<x) != 0 }

// personModel holds the weights of weights/person.tsv.
type personModel struct {
	key                 *lexicon.NoteKey // looks are kept at words
	self, before, after [numTraits]weights
	before2, after2     [numTraits]weights
	left, right         [numKinds * numKinds]weights // what the kinds of two words beside one another
	signals             [numSignals]weights
	letters             [bigrams]weights
	steps               [numLabels][numLabels]int // in hundredths
	edge                look

	sharing sync.Mutex // of shared
	shared  map[sight]*look
}

// sum adds up the weights of a look.
func (m *personModel) sum(lk *look) {
	always := m.signals[sAlways]
	begins, goesOn := always.begins(), always.goesOn()
	lk.before, lk.after, lk.before2, lk.after2 = 0, 0, 0, 0
	for t := trait(0); t < numTraits; t++ {
		if lk.behind.has(t) {
			begins += m.self[t].begins()
		}
		if lk.whole.has(t) {
			goesOn += m.self[t].goesOn()
			lk.before += m.before[t]
			lk.after += m.after[t]
			lk.before2 += m.before2[t]
			lk.after2 += m.after2[t]
		}
	}
	lk.self = weights(begins)<<32 + weights(goesOn)
}

// never is less than any sum of weights.
const never = math.MinInt / 4

// run is a run of Arabic words, tokens [lo, hi), and where the names of people in it
// stand among all that were found.
type run struct{ lo, hi, first, end int }

// cutRuns cuts the text into its runs of Arabic words: no name reaches over another
// token.
func (t *Text) cutRuns() {
	t.runs = t.runs[:0]
	lo := 0
	for _, at := range t.with(cBreak) {
		i := int(at)
		hi := i
		if lo < i && t.quote(i) && t.stretched(i-1) {
			hi--
		}
		if lo < hi {
			t.runs = append(t.runs, run{lo: lo, hi: hi})
		}
		lo = i + 1
	}
	if n := len(t.glances); lo < n {
		t.runs = append(t.runs, run{lo: lo, hi: n})
	}
}

// stretched reports a preposition of one letter that stands alone before a mark: «أشاد الرئيس عون بـ"الدور التاريخي"».
func (t *Text) stretched(i int) bool {
	return t.initial(i) && int(t.Tokens[i].End-t.Tokens[i].Start) > len(t.Words[i].Text)
}

// people finds the names of people in a run, the last name first.
func (t *Text) people(r *run) {
	r.first = len(t.names)
	if t.mayName(r) {
		t.label(r)
	}
	r.end = len(t.names)
}

// mayName reports that a run may have a name: that the weights of some of its words in a row, each as if all that may speak for
// it did, are above those of none. Three words of four stand in runs that have none.
func (t *Text) mayName(r *run) bool {
	s := &t.model.steps
	none := s[out][out]
	enter, leave := s[out][begins]-none, max(s[begins][out], s[goesOn][out])-none
	next, again := max(s[begins][goesOn], s[goesOn][goesOn])-none, max(s[begins][begins], s[goesOn][begins])-none
	best := never // of the names that end in the word
	for _, e := range t.spoken[r.lo:r.hi] {
		best = max(max(enter, best+again)+e.begins(), best+next+e.goesOn())
		if best+leave > 0 {
			return true
		}
	}
	return false
}

// label finds the names in a run by the best sequence of labels. The label that leads to each label of a
// token is kept in two bits of the token's byte.
func (t *Text) label(r *run) {
	s := &t.model.steps
	t.back = slices.Grow(t.back[:0], r.hi-r.lo)[:r.hi-r.lo]
	o, b, g := 0, never, never // the scores of out, begins and goesOn
	back, glances := t.back, t.glances[r.lo:r.hi]
	for i, e := range t.spoken[r.lo:r.hi] {
		nextO, fromO := o+s[out][out], uint8(out)
		if x := b + s[begins][out]; x > nextO {
			nextO, fromO = x, begins
		}
		if x := g + s[goesOn][out]; x > nextO {
			nextO, fromO = x, goesOn
		}
		nextB, fromB := o+s[out][begins], uint8(out)
		if x := b + s[begins][begins]; x > nextB {
			nextB, fromB = x, begins
		}
		if x := g + s[goesOn][begins]; x > nextB {
			nextB, fromB = x, goesOn
		}
		nextG, fromG := never, uint8(begins)
		if i > 0 && glances[i].cues&cJoined != 0 && t.mayGoOn(r.lo+i) {
			nextG = b + s[begins][goesOn]
			if x := g + s[goesOn][goesOn]; x > nextG {
				nextG, fromG = x, goesOn
			}
			nextG += e.goesOn()
		}
		back[i] = fromO | fromB<<2 | fromG<<4
		o, b, g = nextO, nextB+e.begins(), nextG
	}
	label, best := uint8(out), o+s[out][out]
	if x := b + s[begins][out]; x > best {
		label, best = begins, x
	}
	if x := g + s[goesOn][out]; x > best {
		label = goesOn
	}
	end := r.hi
	for i := r.hi - 1; i >= r.lo; i-- {
		switch label {
		case out:
			end = i
		case begins:
			t.keepNames(r, i, t.nameEnd(i, end))
			end = i
		}
		label = t.back[i-r.lo] >> (2 * label) & 3
	}
}

// keepNames keeps the name that the labels of a run put in tokens [i, end), if any: without what stands before it, or the two that they are.
func (t *Text) keepNames(r *run, i, end int) {
	if end == i {
		return
	}
	if i > r.lo && t.looks[i].listed&wOfOffice != 0 && (t.signals[i-1].has(sInOffice) && !t.givenNotFor(r.lo, i) || t.calledBefore(r.lo, i)) { // «المتحدث باسم عباس», «المعروف باسم عباس»
		if end > i+1 {
			t.names = append(t.names, [2]int{i + 1, end})
		}
		return
	}
	if t.issued(i) || end == i+2 && t.officeActs(i) || end == i+1 && t.inNameOf(i) {
		return
	}
	if t.is(i, 1<<lexicon.OrgHead) && !t.is(i, nameWords|1<<lexicon.Name) && (end == i+1 || t.looks[i+1].whole&(1<<tLink) != 0) { // «شركة دي باور»
		return
	}
	if k := t.otherBehind(i, end); k > i {
		t.names = append(t.names, [2]int{k, end})
		end = k
	}
	first := t.behindTown(i)
	if end > i+1 && t.ledNoun(i) {
		first++
	}
	if first < end {
		t.names = append(t.names, [2]int{first, t.reign(first, end)})
	}
}

// calledBefore reports that a word of what someone is called stands before token i, from token lo on, right there or with who he is between: «المعروف أيضا باسم عباس», «اشتهر حاكم المغرب باسم
// المستنصر».
func (t *Text) calledBefore(lo, i int) bool {
	for k := i - 1; k >= lo && k >= i-4; k-- {
		if t.isOf(k, seldomKnownAs) {
			return true
		}
	}
	return false
}

// inNameOf reports «باسم» at token i before those whom someone speaks for, where it is no given name: «قال سالم حداد باسم اللجنة».
func (t *Text) inNameOf(i int) bool {
	const several = 1<<lexicon.OrgHead | 1<<lexicon.Human | placeHeads
	n := i + 1
	if t.looks[i].listed&wOfOffice == 0 || !t.followsBare(n) || t.is(n, nameWords) {
		return false
	}
	return t.is(n, several) || t.plainDefinite(n) && t.is(n, 1<<lexicon.NounWord|offices)
}

// issued reports at token i, behind the title of a ruler with his style, a noun that is no name and by its ending or as a verbal noun tells what he gives out, sends or holds:
// «أصدر سمو الأمير قرارا», «بعث جلالة الملك رسالة», «عقد سمو الأمير لقاء».
func (t *Text) issued(i int) bool {
	g := &t.glances[i]
	if i < 2 || g.cues&cKnown == 0 || g.cues&cArticle != 0 || g.classes&(nameWords|1<<lexicon.Name) != 0 || !t.is(i-1, offices) || !t.is(i-2, styles) {
		return false
	}
	w := t.Words[i]
	return w.Feature.Has(lexicon.Masdar) || w.Is(1<<lexicon.NounWord) && (strings.HasSuffix(w.Text, "ا") && w.Feature.Has(lexicon.Accusative) || strings.HasSuffix(w.Text, "ة") || strings.HasSuffix(w.Text, "ات"))
}

// officeActs reports at token i, where a clause begins, a verb that is a given name too, before an office that is a family name too: «وطالب الوزير بالتحقيق».
func (t *Text) officeActs(i int) bool {
	if !t.plainDefinite(i+1) || !t.is(i+1, 1<<lexicon.Title) || i > 0 && t.joined(i) && t.proclitics(i) != normalize.Wa {
		return false
	}
	r, ok := t.find(i, lexicon.VerbWord)
	return ok && r.Feature.Has(lexicon.Perfect)
}

// mayGoOn reports that a name may go on with the word at token i: one that stands in a name by what is beside it, or that is no word of the grammar, no other name behind «و» and no
// deed behind a family name («رفض باشينيان وعلييف الاتفاق»).
func (t *Text) mayGoOn(i int) bool {
	g := &t.glances[i]
	if len(t.Words[i].Text) <= len("وم") && t.letterStyle(i+1) { // «أمجد برهم وم. خالد القواسمة»
		return false
	}
	if g.cues&(cNever|cDeed) == 0 && g.cut == 0 || t.signals[i].has(sInInstalled) { // most
		return true
	}
	return g.cues&cNever == 0 && (g.cut == 0 || !t.another(i)) && (g.cues&cDeed == 0 || !t.endsAsName(i-1))
}

// nameEnd gives the token behind the words of [first, end) that are of the name, first where they are none: none of them is an office with the noun that completes it
// («سامي شلهوب عميد الكلية», «هدى سالم مستشارة الوزير»), a wish for the dead («الحسين طيب الله ثراه») or, at its end, the object of the verb before the name
// («استعاد راولي الوعي»).
func (t *Text) nameEnd(first, end int) int {
	for k := first + 1; k < end; k++ {
		if t.starts(k, 1<<lexicon.Adv) {
			if _, ok := t.multi(k, 1<<lexicon.Adv); ok {
				return k
			}
		}
		if k > first+1 && t.styleOfNext(k) || t.opensTime(k) || t.is(k, 1<<lexicon.Rel) && strings.HasPrefix(t.Words[k].Text, "ال") { // «محمد ولد عبد العزيز [صباح] السبت»
			return k
		}
	}
	last := end - 1
	if last == first {
		return end
	}
	if t.officeBegins(last, end) || t.isObject(first, last) || t.inNameOf(last) {
		return last
	}
	if last == first+1 && t.describesOffice(first, end) {
		return first
	}
	return end
}

// styleOfNext reports at token k, behind a whole name, the rank of someone else: «عمر الحلوة [النقيب] عبد الله حرب».
func (t *Text) styleOfNext(k int) bool {
	n := k + 1
	return t.definite(k) && t.is(k, styles) && t.followsBare(n) && t.looks[n].whole&(1<<tGiven|1<<tServant) != 0
}

// describesOffice reports that the word behind an office with the article at token i tells of its holder, with a preposition at token end behind it, and
// names nobody: «الوزير المنتمي إلى الحزب».
func (t *Text) describesOffice(i, end int) bool {
	g := &t.glances[i+1]
	return t.has(i, cArticle) && t.is(i, offices) && g.cues&(cArticle|cKnown) == cArticle|cKnown && g.classes&(nameWords|1<<lexicon.Name) == 0 &&
		t.governs(i+1) && t.governed(end)
}

// objects are nouns that something is done to or that complete an office.
const objects = 1<<lexicon.NounWord | 1<<lexicon.Human | 1<<lexicon.OrgHead | 1<<lexicon.PlaceHead

// officeBegins reports that the last word of a name, at token last, is an office that the noun at token end behind it completes: «سامي شلهوب [عميد] الكلية».
func (t *Text) officeBegins(last, end int) bool {
	g := &t.glances[last]
	return g.classes&(1<<lexicon.Family) == 0 && g.cues&cArticle == 0 && t.officeNoun(last) && t.joined(end) &&
		(t.is(end, 1<<lexicon.OrgHead|1<<lexicon.Title) || t.plainDefinite(end) && t.is(end, objects) && !t.is(end, nameWords|adjWords))
}

// isObject reports that the last word of the name that begins at token first, at token last, is a known noun, which no name ends with: «استعاد راولي [الوعي]».
func (t *Text) isObject(first, last int) bool {
	g := &t.glances[last]
	const others = nameWords | styles | offices | 1<<lexicon.Name | 1<<lexicon.Nisba | 1<<lexicon.Adj | 1<<lexicon.Ord
	if g.cues&(cArticle|cKnown) != cArticle|cKnown || g.classes&objects == 0 || g.classes&others != 0 {
		return false
	}
	if t.is(last-1, nameWords|1<<lexicon.Human) && !(t.foreignGiven(first) && !t.isOf(last, seldomJunior)) {
		return false
	}
	if t.signals[last].has(sInInstalled) { // «قال العقيد عبد الباسط [البحر] إن»
		return false
	}
	return t.looks[last-1].listed&(wLink|wKunya|wServant) == 0 && t.looks[last].listed&wDivine == 0
}

// foreignGiven reports at token i a given name of peoples whose family names are no Arabic nouns: «ودع الأمير هاري الحضور».
func (t *Text) foreignGiven(i int) bool {
	r, ok := t.find(i, lexicon.Given)
	return ok && r.Entry.Flag("foreign")
}

// officeNoun reports at token i a rank, an office or an occupation of one person, with no pronoun behind it.
func (t *Text) officeNoun(i int) bool {
	for _, c := range [...]lexicon.Class{lexicon.Rank, lexicon.Title, lexicon.Occupation} {
		if r, ok := t.find(i, c); ok && r.Cut.Enclitic == 0 && !several(r.Feature) {
			return true
		}
	}
	return false
}

// reign gives the token behind the number by which the king whose name is [first, end) is told from others, or end: «السلطان مراد الخامس».
func (t *Text) reign(first, end int) int {
	k := end
	if t.regnal(k) && t.joined(k) && t.joined(first) {
		if t.reigns(first-1) || t.isOf(first-1, seldomReign) || t.ruled(first, end) || t.kingsBefore(first) || t.joined(k+1) && t.reigns(k+1) { // «ليوبولد الخامس دوق النمسا»
			k++
		}
	}
	if k > first+1 && t.joined(k) && t.isOf(k, seldomTeen) && t.regnal(k-1) { // «الثاني عشر»
		k++
	}
	return k
}

// ruled reports that the name [first, end) is that of a ruler of history, of whose namesakes a number tells: «سلوقس الأول».
func (t *Text) ruled(first, end int) bool {
	m, ok := t.name(first, true, Person)
	return ok && m.Last == end && (m.Entry.Subtype == "ruler" || m.Entry.Subtype == "caliph")
}

// kingByNumber marks a word that nobody knows, or two, before the number of a king at token i, where kings are spoken of: «عهد منتوحتب الأول».
func (t *Text) kingByNumber(i int) {
	if i == 0 || !t.joined(i) || !t.regnal(i) || !t.namesKing(i-1) {
		return
	}
	first := i - 1
	if first > 0 && t.joined(first) && t.proclitics(first) == 0 && t.namesKing(first-1) {
		first--
	}
	if t.isOf(first-1, seldomReign) || t.kingsBefore(first) {
		t.titled(first, sStyle)
		t.called(first)
	}
}

// namesKing reports at token i a word without the article that is nothing but a name, if anybody knows it.
func (t *Text) namesKing(i int) bool {
	return t.arabic(i) && !t.definite(i) && (!t.has(i, cKnown) || t.is(i, nameWords|1<<lexicon.Name) && !t.is(i, ^lexicon.Classes(nameWords|1<<lexicon.Name)))
}

// kingsBefore reports that the word at token i stands in a list of kings, behind one with a number: «شلمنصر الخامس، وسرجون الثاني».
func (t *Text) kingsBefore(i int) bool {
	b := i - 1
	if b > 0 && t.has(b, cComma) {
		b--
	}
	return b > 0 && (b < i-1 || t.and(i) == i) && t.regnal(b) && t.namesKing(b-1)
}

// reigns reports the title of a king or a pope at token i.
func (t *Text) reigns(i int) bool {
	r, ok := t.find(i, lexicon.Title)
	return ok && (r.Entry.Value == "royal" || r.Entry.Value == "rel")
}

// regnal reports at token i an ordinal with the article, of a man.
func (t *Text) regnal(i int) bool {
	return t.has(i, cArticle) && t.is(i, 1<<lexicon.Ord) && t.proclitics(i) == 0 && !woman(t.Words[i].Text)
}

// ledNoun reports at token i a noun behind «لل» that is no one's name: «الرئيس الحالي للبلاد شي جينبينغ».
func (t *Text) ledNoun(i int) bool {
	return t.Words[i].Cut.LostAlef && t.is(i, offices|1<<lexicon.NounWord|1<<lexicon.Human|1<<lexicon.OrgHead|1<<lexicon.PlaceHead) && !t.is(i, nameWords|1<<lexicon.Name)
}

// behindTown gives the token behind the place with which the name at token i would begin, one by its kind or a later word of a town's name, or i: «المندوب
// الجهوي بسيدي بوزيد [سامي الطاهري]».
func (t *Text) behindTown(i int) int {
	if t.is(i, 1<<lexicon.PlaceHead) && t.definite(i) && t.proclitics(i)&normalize.Ba != 0 && !t.is(i, nameWords) { // «السابق بالجهة [حسن كاموش]»
		return i + 1
	}
	if !t.signals[i].has(sInOther) {
		return i
	}
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		if m, ok := t.name(k, true, GPE); ok && m.Last > i && t.placeCue(m) {
			return m.Last
		}
	}
	return i
}

// otherBehind gives the token where in the name [first, end) the name of someone else begins, who stands beside the one before: «عين قيس سعيد سارة الزعفراني»,
// «كلف قيس سعيد هشام المشيشي»; or first.
func (t *Text) otherBehind(first, end int) int {
	if end < first+4 {
		return first
	}
	if m, ok := t.name(first, true, Person); ok && m.Last >= first+2 && m.Last <= end-2 && t.anotherKnown(m.Last, end) {
		return m.Last
	}
	return t.womanBehind(first, end)
}

// anotherKnown reports that the words of [k, end), behind someone's whole name, are the whole name of another one: one that the gazetteers have, or a given name
// and more behind a family name or a king's number.
func (t *Text) anotherKnown(k, end int) bool {
	if m, ok := t.name(k, false, Person); ok && m.Last == end {
		return true
	}
	return t.is(k, 1<<lexicon.Given) && (t.is(k-1, 1<<lexicon.Family) && !t.is(k-1, 1<<lexicon.Given) || t.regnal(k-1))
}

// womanBehind gives the token where a woman's name begins behind the two words or more of a man's in the name [first, end), whose father
// she is not: «عين قيس سعيد سارة الزعفراني»; or first.
func (t *Text) womanBehind(first, end int) int {
	if !t.givenTo(first, "m") {
		return first
	}
	for k := first + 2; k < end-1; k++ {
		if t.givenTo(k, "f") && !t.is(k, 1<<lexicon.Family) && t.looks[k-1].whole&(1<<tLink|1<<tKunya) == 0 {
			return k
		}
	}
	return first
}

// givenTo reports at token i a given name of men only, m, or of women only, f.
func (t *Text) givenTo(i int, whom string) bool {
	r, ok := t.find(i, lexicon.Given)
	return ok && r.Entry.Value == whom
}

// another reports و, or ب and ل behind a family name, and a name at token i that are no name together: «بوش وشارون», «استبدل كوبر بالنني», but
// «نظيره الكوري، تشونغ ويونغ».
func (t *Text) another(i int) bool {
	text := t.Words[i].Text
	return !t.signals[i-1].has(sApposed) && t.looks[i].behind&(1<<tGiven|1<<tFamily|1<<tPerson|1<<tKunya) != 0 &&
		(strings.HasPrefix(text, "و") || (strings.HasPrefix(text, "ب") || strings.HasPrefix(text, "ل")) && t.endsAsName(i-1)) &&
		!slices.ContainsFunc(t.Words[i].Readings, func(r lexicon.Reading) bool { return r.Cut.Proclitics == 0 })
}

// margin is what speaks for the name [first, end) above what speaks against it, in
// hundredths.
func (t *Text) margin(first, end int) int {
	steps := &t.model.steps
	sum := steps[out][begins] - steps[out][out] + t.spoken[first].begins()
	label := begins
	for i := first + 1; i < end; i++ {
		sum += steps[label][goesOn] - steps[out][out] + t.spoken[i].goesOn()
		label = goesOn
	}
	return sum + steps[label][out] - steps[out][out]
}

// endsAsName reports that the word at token i may be the last of a name: a family name, a person's whole name, a foreign one.
func (t *Text) endsAsName(i int) bool {
	return (t.looks[i].whole|t.looks[i].behind)&(1<<tFamily|1<<tPerson|1<<tForeign) != 0
}
