package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// Words behind a body that are no adjectives of it.

// whoFollows reports that the last of the tokens [i, end) of a body to which the verb before it belongs is no adjective of it but what someone is whose name stands
// behind it: «اعتقلت قوات الأمن [الصحفية] لمى الخطيب», but «قال مدير دائرة الشؤون الصحفية كريم الخطيب».
func (t *Text) whoFollows(i, end int) bool {
	k := end - 1
	if k <= i || !t.joined(i) || !t.verb(i-1) || !t.is(k, 1<<lexicon.Occupation) || !t.is(k, 1<<lexicon.Adj|1<<lexicon.Nisba) {
		return false
	}
	one := t.plainDefinite(k) && t.proclitics(k) == 0 && !several(t.Words[k].Feature)
	return one && t.nameAt(end) && !t.definite(end) && t.proclitics(end) == 0 && !t.verb(end) && !t.is(end, functionWords)
}

// stateFollows reports that the word at token k behind the body whose head h stands at token i is no adjective of it but the state itself: «دعا البرلمان الأوروبي
// السعودية إلى», «اتهمت الحكومة القطرية السعودية».
func (t *Text) stateFollows(i int, h head, k int) bool {
	if k <= i || !t.stateAdjective(k) {
		return false
	}
	if t.worldBody(k) || (h.value == "government" || h.value == "ministry") && t.ofState(k-1) {
		return true
	}
	return !woman(t.Words[i].Text) && !t.plural(i) && !woman(t.Words[k-1].Text) && !t.plural(k-1)
}

// stateAdjective reports at token k the name of a state that could be an adjective too: «السعودية».
func (t *Text) stateAdjective(k int) bool {
	return strings.HasSuffix(t.Words[k].Text, "ية") && t.plainDefinite(k) && t.joined(k) && t.stateAt(k)
}

// ofState reports at token k an adjective of a state: «القطرية», not «العربية».
func (t *Text) ofState(k int) bool {
	r, ok := t.find(k, lexicon.Nisba)
	return ok && strings.HasPrefix(r.Entry.Value, "country/")
}

// behindAnother reports that a body which is not of the state at token k, though the state's name could be an adjective, ends there: «دعت الأمم المتحدة السعودية إلى».
func (t *Text) behindAnother(k int) bool {
	return t.stateAdjective(k) && (t.worldBody(k) || t.governsState(k))
}

// worldBody reports that the name of a body of many states, or of none, ends before token k: «الأمم المتحدة», «منظمة العفو الدولية».
func (t *Text) worldBody(k int) bool {
	for i := k - 1; i >= 0 && i > k-maxSlot && t.joined(i+1); i-- {
		m, ok := t.name(i, true, Org)
		if !ok || m.Last != k {
			continue
		}
		if e := m.Entry; e.Subtype == "international" || e.Subtype == "alliance" || e.Subtype == "ngo" {
			state, _ := t.name(k, true, GPE)
			return e.Country != state.Entry.Country
		}
	}
	return false
}

// governsState reports that the name of a government or a ministry with the adjective of its state ends before token k: «الحكومة القطرية», «الخارجية القطرية».
func (t *Text) governsState(k int) bool {
	if !t.ofState(k - 1) {
		return false
	}
	if i := k - 2; t.is(i, 1<<lexicon.Domain) && t.plainDefinite(i) && t.verb(i-1) {
		return true
	}
	for i := k - 2; i >= 0 && i > k-maxSlot && t.joined(i+1); i-- {
		if h, ok := t.orgHead(i); ok {
			return h.value == "government" || h.value == "ministry"
		}
	}
	return false
}

// overQualified reports that the tokens [i, end) are a name of the gazetteers and the adjective of
// its country or creed, which is no part of it: «حزب الله اللبناني», «حزب الله الشيعي».
func (t *Text) overQualified(i, end int) bool {
	m, ok := t.name(i, true, Org)
	if ok && m.Last == end-1 && m.Last > i+1 && m.Entry.Subtype == "armed_group" &&
		!t.definite(i) && t.plausible(m) && t.plainDefinite(m.Last) && t.is(m.Last, 1<<lexicon.Nisba) {
		return true
	}
	return ok && m.Last == end && t.unqualified(m) < end
}
