package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Units of an army, by their number.

// unitNumber gives the token behind the number of an army's unit whose head h stands at token i, and of its arm: «اللواء 30»,
// «الكتيبة الثالثة», «كتيبة الدبابات السادسة», «اللواء الأول حرس حدود»; i where there is none at token end.
func (t *Text) unitNumber(i int, h head, end int) int {
	if !h.unit || h.plural || h.dual {
		return i
	}
	end = t.arms(end)
	if end == i+1 && !t.definite(i) || !t.joined(end) || t.inUniversity(end+1) {
		return i
	}
	switch {
	case t.has(end, cNumber):
		n := end + 1
		if end > i+1 || t.Tokens[end].End-t.Tokens[end].Start > 3 ||
			t.arabic(n) && t.joined(n) && !t.definite(n) && !t.verb(n) && !t.is(n, functionWords) && !t.among(n, wArm) { // «فقد اللواء 30 جنديا»
			return i
		}
	case !t.plainDefinite(end) || !t.is(end, 1<<lexicon.Ord) ||
		woman(t.Words[i].Text) != (woman(t.Words[end].Text) || strings.HasSuffix(t.Words[end].Text, "ى")):
		return i
	}
	end++
	if t.joined(end) &&
		(t.isOf(end, seldomTeen) && t.proclitics(end) == 0 || t.proclitics(end) == normalize.Wa && t.definite(end) && t.is(end, numberWords|1<<lexicon.Ord)) { // «السابعة والعشرين», «الرابعة عشرة»
		end++
	}
	return t.arms(end)
}

// arms gives the token behind the words at token i that tell of what arm a unit is.
func (t *Text) arms(i int) int {
	for t.joined(i) && t.among(i, wArm) && t.proclitics(i) == 0 {
		i++
	}
	return i
}

// inUniversity reports that who is of token i's body studies: «الفرقة الثالثة بكلية الحقوق».
func (t *Text) inUniversity(i int) bool {
	if !t.joined(i) {
		return false
	}
	r, ok := t.find(i, lexicon.OrgHead)
	return ok && r.Entry.Value == "university"
}

// armyUnit reports at token i a unit of an army with its number, whose head is a rank too: «اللواء 30».
func (t *Text) armyUnit(i int) bool {
	h, ok := t.orgHead(i)
	return ok && t.unitNumber(i, h, h.end) > i
}
