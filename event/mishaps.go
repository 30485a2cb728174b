package event

import (
	"github.com/waqai/waqai/normalize"
)

// When and where people came to harm, by what brought it about: an accident, an earthquake, an attack told before.

// ofMishap gives the dead and the hurt when and where that happened of which the clause before tells: «تحطمت مروحية قرب البصرة أمس، ما أدى إلى مقتل
// أربعة», «وقع حادث سير على طريق المطار وأسفر عن إصابة ثلاثة».
func (f *frame) ofMishap() {
	const near, reach = 8, 40
	r := f.r
	v := f.at - 1
	for v > r.first && v > f.at-near && r.parts[v] != verb && r.parts[v] != comp && r.parts[v] != rel {
		v--
	}
	if v <= r.first+1 || r.parts[v] != verb || r.info[v].finite&listEffect == 0 || v+1 >= r.end || r.parts[v+1] != prep || r.parts[v-1] == verb {
		return
	}
	so := r.parts[v-1] == rel && r.info[v-1].form&(formWhat|formFromWhat|formMatter) != 0
	if !so && !r.plain(v) && !r.hasAnd(v) || r.parts[v-1] == rel && !so {
		return
	}
	m := v - 1
	if so {
		m--
	}
	for m > r.first && m > v-reach && r.parts[m] != verb {
		if r.parts[m] == comp || r.parts[m] == rel {
			return
		}
		m--
	}
	if r.parts[m] != verb && !(m == r.first && r.masdar(m)) || r.behind(m, rel) || r.info[m].says ||
		r.plain(v) && !so && (r.info[m].finite&(listHappen|listEffect) == 0 || r.info[m].object) { // «شهد الطريق حادثا أسفر عن …»
		return
	}
	if r.struckSince(m) {
		return
	}
	f.accident = r.accident(m, v)
	if !f.has(rolePlace) {
		f.mishap = f.placeIn(m+1, v) || f.struckLand(m, v)
	}
	if r.timed && !f.has(roleTime) {
		t := f.timeIn(m+1, v)
		if t < 0 && r.parts[m] == verb { // «وفي مطلع 2016، تحطمت طائرة …»
			t = f.timeBefore(m)
		}
		if t >= 0 {
			f.fillTime(f.whenSlot(&r.Mentions[t]), t)
		}
	}
}

// mishapClause gives the token behind the verb, at token k or behind الذي there, by which the text tells where and when that happened in which
// the people of the trigger came to harm, or 0: «لقي خمسة مصرعهم في حادث سير وقع ليلة السبت قرب مراكش», «قتل ثلاثة عندما تحطمت مروحيتهم شرق البلاد», «قتلوا إثر انقلاب حافلة
// كانت تقلهم على طريق المطار».
func (f *frame) mishapClause(k int) int {
	r := f.r
	if f.limit > 0 || k <= f.end || k >= r.end {
		return 0
	}
	if r.comma(k) || r.parts[k] == conj {
		n := k
		if r.comma(n) {
			n++
		}
		if n+1 < r.end && r.parts[n] == conj && r.parts[n+1] == verb && r.isForm(n, seldomOnce) {
			return n + 2
		}
	}
	p := r.phraseOf(k - 1)
	if r.at(k, rel) || r.comma(k) && r.at(k+1, verb) { // «في حادثة سير، وقعت يوم السبت»
		k++
	}
	if p == nil || !r.at(k, verb) || r.Words[k].Cut.Proclitics != 0 {
		return 0
	}
	if n := k; p.before == prep && !p.definite && p.first > f.at { // «إثر انقلاب حافلة كانت تقلهم على طريق المطار»
		if r.aux(n) && r.at(n+1, verb) {
			n++
		}
		if r.hasPronoun(n) && r.Words[n].Cut.Proclitics == 0 && isPresent(r.info[n].tense) {
			return n + 1
		}
	}
	if !r.staged(k) && (r.info[k].finite&listHappen == 0 && !r.ravages(k) || r.hasPronoun(k)) {
		return 0
	}
	if p.first <= f.at || p.before != prep && p.before != verb || p.mention >= 0 || p.is(isActor|isPlace) || !r.agreesBefore(r.tenseAt(k), p) {
		return 0
	}
	return k + 1
}

// ofCause gives them when and where that was which brought it about, where its verb comes first: «أدى انهيار مبنى في الإسكندرية أمس إلى مقتل عشرة», «أسفر حادث
// وقع على طريق المطار عن مصرع ثلاثة».
func (f *frame) ofCause() {
	const reach = 24
	r := f.r
	p := f.broughtAt()
	if p <= r.first {
		return
	}
	v := p - 1
	for v > r.first && v > p-reach && r.parts[v] != comp && r.parts[v] != conj && (r.parts[v] != verb || r.info[v].finite&listHappen != 0 || r.behind(v, rel) && r.ravages(v)) {
		v--
	}
	if v == p-1 || r.parts[v] != verb || r.info[v].finite&listEffect == 0 || r.behind(v, rel) {
		return
	}
	if r.struckSince(v) {
		return
	}
	f.accident = f.accident || r.accident(v+1, p)
	for k := v + 1; k < p; k++ {
		if r.parts[k] == prep && r.since(k) && r.parts[k+1] == nominal && r.info[k].form&formDuring == 0 { // «أدى النزاع منذ التدخل في آذار إلى مقتل …»
			p = k
		}
	}
	if !f.has(rolePlace) {
		f.mishap = f.placeIn(v+1, p) || f.struckLand(v+1, p)
	}
	if r.timed && !f.has(roleTime) {
		if m := f.timeIn(v+1, p); m >= 0 && !lasts(&r.Mentions[m]) {
			f.fillTime(&timeSlot, m)
		}
	}
}

// broughtAt gives the token where what was brought about begins, that is the trigger or a death before it: «تسبب … [في] وفاة ثمانية وإصابة عشرة», «تسبب …
// [بمقتل] ثلاثة», «خلف حادث سير … [ثلاثة] قتلى»; or -1.
func (f *frame) broughtAt() int {
	const reach = 16
	r := f.r
	for k := f.at; k > r.first && k > f.at-reach; k-- {
		if k < f.at && (r.parts[k] == verb || r.parts[k] == rel || r.parts[k] == comp || r.parts[k] == conj) {
			return -1
		}
		if k < f.at && !r.befalls(k) {
			continue
		}
		switch led := r.Words[k].Cut.Proclitics; {
		case led&normalize.Wa != 0:
			continue
		case led&(normalize.Ba|normalize.La) != 0:
			return k
		case r.info[k-1].prep == prepTo || r.info[k-1].prep == prepAbout || r.info[k-1].prep == prepIn:
			return k - 1
		}
		if p := r.phraseOf(k); p != nil && p.before != prep {
			return p.first
		}
		return -1
	}
	return -1
}

// struckLand fills the place with the land that was struck by what tokens [from, to) tell of: «الزلزال الذي ضرب جزيرة لومبوك», «ضرب زلزال قوي تركيا
// وسوريا».
func (f *frame) struckLand(from, to int) bool {
	const reach = 8
	r := f.r
	for v := max(from, r.first); v < to; v++ {
		if !r.ravages(v) && !r.staged(v) {
			continue
		}
		k := v + 1
		if p := r.phraseOf(k); p != nil && r.tellsOfMishap(p) {
			k = p.end
		}
		for end := min(r.end, k+reach); k < end && r.parts[k] != verb && r.parts[k] != rel && r.parts[k] != comp && r.parts[k] != conj && !r.comma(k); k++ {
			if f.placeIn(k, k+1) { // «جنوب تركيا»
				return true
			}
			if p := r.phraseOf(k); p == nil || p.first != k || r.parts[k] != nominal {
				continue
			}
			ps := r.list(k, place)
			for i := range ps {
				if i == 0 || f.alsoPlace(&ps[i]) {
					f.fill(&placeSlot, &ps[i], false)
				}
			}
			if len(ps) > 0 {
				f.further(ps[len(ps)-1].end, r.scope(ps[len(ps)-1].end))
				return true
			}
		}
	}
	return false
}

// ravages reports at token v a verb whose object is the place of what people come to harm by, its subject behind it or before it in its clause.
func (r *reader) ravages(v int) bool {
	if r.parts[v] != verb || !r.isForm(v, seldomRavages) || r.info[v].object || v+1 >= r.end {
		return false
	}
	if p := r.phraseOf(v + 1); p != nil && r.tellsOfMishap(p) {
		return true
	}
	k := v - 1
	if k > r.first && r.parts[k] == rel {
		k--
	}
	if k > r.first && r.comma(k) {
		k--
	}
	p := r.phraseOf(k)
	return p != nil && r.tellsOfMishap(p)
}

// staged reports at token v a verb whose subject is where the noun before it happened: «أعمال عنف شهدتها مدن في الجنوب».
func (r *reader) staged(v int) bool {
	if r.parts[v] != verb || r.info[v].finite&listStage == 0 || !r.info[v].object || v+1 >= r.end {
		return false
	}
	p := r.phraseOf(v + 1)
	return p != nil && p.first == v+1 && p.is(isPlace)
}

// tellsOfMishap reports a phrase for what people come to harm by, or for those who came to harm: «ضحايا الزلزال المدمر».
func (r *reader) tellsOfMishap(p *phrase) bool {
	for k := p.first; k < p.end; k++ {
		if r.info[k].lists.has(rareMishap) {
			return true
		}
	}
	return false
}

// harmful reports at token k a mishap or a blow: «زلزال», «غارة».
func (r *reader) harmful(k int) bool {
	return r.info[k].lists.has(rareMishap) || r.triggered(k, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(strike) })
}

// killedByAccident reports a verb of death or wounds that has an accident for its subject, right behind or before it: «أودى زلزال بحياة المئات», «السيول تقتل خمسة»,
// «الأمطار التي قتلت خمسة».
func (f *frame) killedByAccident() bool {
	r := f.r
	if f.t.kind != byVerb || !f.rule.is(casualty) || f.passive {
		return false
	}
	if p := r.phraseOf(f.end); p != nil && p.first == f.end && r.accident(p.first, p.end) {
		return true
	}
	k := f.at - 1
	if k > r.first && r.parts[k] == rel {
		k--
	}
	p := r.phraseOf(k)
	return p != nil && p.end == k+1 && (p.before != prep || k < f.at-1) && r.accident(p.first, p.end)
}

// accident reports that tokens [from, to) name a mishap that no one brought about: «زلزال», «حادث سير», not «حادث دهس», «حريق أضرمه مسلحون».
func (r *reader) accident(from, to int) bool {
	found := false
	for k := from; k < to; k++ {
		if r.info[k].lists.has(rareViolent) || r.triggered(k, func(t *trigger) bool { return t.rule.is(strike) }) {
			return false
		}
		found = found || r.info[k].lists.has(rareMishap)
	}
	return found && !r.someonesDoing(to)
}

// someonesDoing reports at token k a clause of who brought about what stands before it: «حريق أضرمه مسلحون».
func (r *reader) someonesDoing(k int) bool {
	return r.at(k, verb) && r.info[k].object && k+1 < r.end && r.startsActor(k+1)
}

// struckSince reports an attack among the events from token k on: what it brings about has its time and place later, see consequences.
func (r *reader) struckSince(k int) bool {
	for i := range r.eventsSince(k) {
		if r.ruleOf[i].is(strike) {
			return true
		}
	}
	return false
}
