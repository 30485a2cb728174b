package entity

import "github.com/waqai/waqai/lexicon"

// Caliphs by the first word of the name by which they reigned, which is also another word: «المعتصم», «الواثق».

// caliphs makes candidates of them behind the title («الخليفة المعتصم», «الخليفة العباسي المعتصم»), and where caliphs are told of behind their time («في عهد المعتصم») or
// kin («ابنه المعتصم»), or where the word is hardly another.
func (t *Text) caliphs() {
	for i := range t.glances {
		if t.isOf(i, seldomRegnal) && t.reigned(i) && !(t.nameAt(i+1) && t.is(i+1, 1<<lexicon.Given)) { // «الناصر محمد»
			t.add(i, i+1, candidate{typ: Person, subtype: "caliph", score: 23, closed: true})
		}
	}
}

// reigned reports that the word at token i, by which a caliph is called, stands where one does.
func (t *Text) reigned(i int) bool {
	b := i - 1
	if b >= 0 && t.joined(i) && t.proclitics(i) == 0 {
		if t.looks[b].listed&wOfOffice != 0 && t.calledBefore(0, b) { // «اشتهر باسم المستنصر»
			return true
		}
		if b > 0 && t.joined(b) && t.plainDefinite(b) && t.is(b, 1<<lexicon.Nisba) {
			b--
		}
		if t.definite(b) && t.isOf(b, seldomCaliph) {
			return true
		}
		if t.isOf(b, seldomReign) || t.isOf(b, seldomKin) {
			return t.amidCaliphs(i)
		}
	}
	const others = functionWords | timeWords | offices | adjWords | nameWords | 1<<lexicon.NounWord | 1<<lexicon.Human
	return !t.is(i, others) && t.amidCaliphs(i)
}

// amidCaliphs reports that caliphs are told of not far from token i.
func (t *Text) amidCaliphs(i int) bool {
	const near = 40 // tokens
	for k := max(i-near, 0); k < min(i+near, len(t.glances)); k++ {
		if t.isOf(k, seldomCaliph) {
			return true
		}
	}
	return false
}
