package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// What the verb over a noun says of it: that it has not come about, will, or is only wanted.

// failed takes the polarity from a verb before the comma at token k whose deed behind «في» has not come about: «فشل المجلس، أمس، في انتخاب رئيس».
func (g *governed) failed(k int) {
	const reach = 13
	if v := g.r.verbBefore(k, k-reach, clauseEdges|1<<attrib); v >= 0 && g.r.info[v].finite&listFailing != 0 {
		g.e.Polarity = Negative
	}
}

// byVerbBefore takes the realis from the verb at token k over the noun; aside tells that a comma stands between.
func (g *governed) byVerbBefore(k int, aside bool) {
	r, e, lead := g.r, g.e, g.lead
	switch {
	case g.f.suffered == k+1: // «تعرض للضرب», «تعرض المكتب، في بغداد، لهجوم»: it is no plan of his
		e.Realis, e.Polarity = r.verbModality(k)
	case aside && r.info[k].finite&listDenial != 0: // «نفت الوزارة، …، سقوط ضحايا»
		if lead == 0 && !g.f.rule.is(blame) {
			e.Polarity = Negative
		}
	case aside && lead != 0 && r.info[k].finite&listHypothetical != 0:
		e.Realis = Hypothetical
	case aside && lead != 0 && lead&coreFrom == 0 && r.info[k].finite&listFuture != 0: // «وافق المجلس، أمس، على إرسال قوات»
		e.Realis = Future
	case aside:
	default:
		g.byVerb(k)
	}
}

// ofOtherDeed reports that the known deed at token at stands behind a preposition with another deed that the verb at token v says
// something of: «نفى سقوط قتلى في الغارة», «سيبحث مسؤولية بلاده عن الهجوم».
func (r *reader) ofOtherDeed(v, at int) bool {
	for k := at - 1; k > v; k-- {
		if r.parts[k] == mark || r.parts[k] == adverb {
			return false
		}
		if k == at-2 && r.parts[k] == nominal && r.parts[at-1] == prep && r.article(k) && (r.info[k].participle || r.Words[k].Is(persons)) { // «طالب الناجون من المجزرة»
			return true
		}
		if r.parts[k] == nominal && r.outer[k] < 0 && r.masdar(k) && k < at-1 {
			return r.info[k].stem&(listPurpose|listOnset|listHypothetical|listFuture|listOrder|listComing) == 0 && r.info[k].lemma&(listPurpose|listOnset) == 0
		}
	}
	return false
}

// flagged reports that a verb that token v may be has the flag.
func (r *reader) flagged(v int, flag string) bool {
	for _, rd := range r.Words[v].Readings {
		if rd.Entry.Class == lexicon.VerbWord && rd.Entry.Flag(flag) {
			return true
		}
	}
	return false
}

// byVerb takes the realis that the verb at token v, with no comma between, gives to the noun.
func (g *governed) byVerb(v int) {
	if g.besideDeed(v) {
		return
	}
	r, e, at, definite, lead := g.r, g.e, g.at, g.definite, g.lead
	realis, polarity := r.verbModality(v)
	if polarity == Negative && (g.denies(v) || lead == 0 && at <= v+2 && r.isForm(v, seldomThere)) {
		e.Polarity = Negative
		if realis == Hypothetical { // «إذا لم نتمكن من إجراء انتخابات»
			e.Realis = Hypothetical
			return
		}
	}
	if realis != Actual && definite && r.broke(at) { // «سيضع الاتفاق حدا للحرب التي اندلعت»
		return
	}
	info := r.info[v]
	switch {
	case g.f.rule.is(death) && r.Words[at].Cut.Proclitics&normalize.Ba != 0 && r.masdar(at) && r.passedSentence(v): // «قضت المحكمة بإعدامه»
		e.Realis = Future
	case polarity == Positive && g.undone(v): // «فشل المجلس في انتخاب رئيس», «قد يفشل في …»
		e.Realis, e.Polarity = realis, Negative
	case info.finite&listDenial != 0:
		if lead != 0 || !g.f.rule.is(blame) { // but «نفى الاتهامات»
			e.Polarity = Negative
		}
	case definite && lead == 0 && g.f.rule.is(strike) && r.underNoun(at): // «لن تفتح حدودها أمام الفارين من لهيب المعارك»
	case definite && at == v+1 && g.f.rule.is(strike|casualty) && r.aux(v): // «رجح أن يكون القصف تحضيرا لهجوم»
	case realis == Future && definite && lead&coreOn != 0 && info.finite&(listHypothetical|listFuture|listControl) == 0 && !info.lists.has(rareControlOn): // «سيعلق على الهجوم»
	case realis == Future:
		e.Realis = Future
	case r.orders(v, at) && !g.f.rule.is(performed): // «أمر بسحب القوات», «قانون يقضي بترحيلهم»
		e.Realis = Hypothetical
		if !info.tense.Has(lexicon.Perfect) {
			e.Realis = Future
		}
	case lead == 0 && g.talkedOf(v):
		e.Realis = Hypothetical
	case info.finite&listDone != 0 && realis == Actual || lead == 0 && g.rebuffed(v): // «رفضت الاتهامات»
	case realis == Hypothetical && (!definite || lead == 0 && r.takesPlace(v)): // «قد يعقد الاجتماع», but «قد يسبب الهجوم …»
		e.Realis = Hypothetical
	case r.background(v, at, lead):
	case lead == 0 && r.behindAt(v, at) && !info.object && r.isForm(v, seldomAims): // «تهدف المفاوضات إلى إنهاء الحرب»
	case lead == 0 && !definite && r.isForm(v, seldomNeeds): // «يستدعي الأمر عقد اجتماع»
		e.Realis = Hypothetical
	case lead == 0 && r.providesFor(v, at): // «يتضمن الاتفاق انسحاب القوات»
		e.Realis = Future
	case definite && lead == 0 && v != at-1:
	case info.finite&listHypothetical != 0:
		e.Realis = Hypothetical
	case info.finite&listFuture != 0:
		e.Realis = Future
	}
}

// besideDeed reports that the verb at token v denies or aims at another deed, to which the noun only belongs.
func (g *governed) besideDeed(v int) bool {
	r, at := g.r, g.at
	if g.lead == 0 || !g.definite && !r.hasPronoun(at) || r.Words[at].Cut.Proclitics&(normalize.Ba|normalize.La) != 0 {
		return false
	}
	return (r.info[v].finite&listDenial != 0 || g.definite && g.f.rule.is(strike)) && r.ofOtherDeed(v, at)
}

// orders reports at token v a verb that orders the deed at token at, behind ب.
func (r *reader) orders(v, at int) bool {
	return r.info[v].finite&listOrder != 0 && !r.died(v) && (r.Words[at].Cut.Proclitics&normalize.Ba != 0 || r.info[at-1].self == prepBa)
}

// background reports that the verb at token v does not say whether the deed at token at comes about, as that only tells when, where or in what way: «قررت
// المحكمة في جلسة سابقة», «اتفقا في ختام مباحثات», «تعد مركزا للعملية», «تعرض لإصابة».
func (r *reader) background(v, at int, lead coreSet) bool {
	switch {
	case lead == 0:
		return at-2 > v && r.parts[at-1] == nominal && r.outer[at-1] < 0 && !r.article(at-1) &&
			!r.masdar(at-1) && r.ledBy(at-1)&coreIn != 0 || r.info[v].core&coreCounts != 0
	case lead&(coreAside|coreToward|coreTopic) == 0 && !(lead&coreIn != 0 && r.flagged(v, "wish")):
		return true
	}
	return lead&coreBy == 0 && r.info[v].core&coreCounts != 0 || lead&coreFor != 0 && r.info[v].core&coreUndergoes != 0
}

// broke reports that a relative clause of the past behind the noun at token at tells that it came about: «الحرب التي اندلعت».
func (r *reader) broke(at int) bool {
	p := r.phraseOf(at)
	if p == nil {
		return false
	}
	k := p.end
	return r.at(k, rel) && r.at(k+1, verb) && isPast(r.info[k+1].tense) && r.info[k+1].finite&listHappen != 0
}

// behindAt reports that the phrase of the noun at token at, its head, stands directly behind token v, and a preposition behind it.
func (r *reader) behindAt(v, at int) bool {
	p := r.phraseOf(at)
	if p == nil || p.head != at || p.first != v+1 {
		return false
	}
	k := p.end
	return k < r.end && (r.parts[k] == prep || r.Words[k].Cut.Proclitics&(normalize.Ba|normalize.La) != 0)
}

// providesFor reports that the verb at token v tells in the imperfect what an agreement or a plan behind it, which has no
// other deed behind it before token at, has in it.
func (r *reader) providesFor(v, at int) bool {
	p := r.phraseOf(v + 1)
	return p != nil && r.isForm(v, seldomHolds) && p.end <= at && p.before != prep && (r.info[p.head].lists.has(rareAccord) || r.info[p.head].stem&(listFuture|listHypothetical) != 0)
}

// passedSentence reports that the verb at token v tells, as an event of this sentence, that a court passed a sentence.
func (r *reader) passedSentence(v int) bool {
	n := r.eventOf(v)
	return n >= 0 && r.events[n].first("sentence") != nil
}

// rebuffed reports accusations that the verb at token v rejects, and that were made: «رفضت الاتهامات», but «رفضت اتهام أحد».
func (g *governed) rebuffed(v int) bool {
	r := g.r
	if !g.f.rule.is(blame) || !r.article(g.at) && !r.ends(g.at, endAt) {
		return false
	}
	n := r.eventOf(v)
	return n >= 0 && r.ruleOf[n].is(utterance) && !r.ruleOf[n].is(speech) && !r.ruleOf[n].is(demand)
}

// died reports «قضى» at token v with a person behind it, who orders nothing: «قضى القيادي بتفجير».
func (r *reader) died(v int) bool {
	p := r.phraseOf(v + 1)
	return r.info[v].lists.has(rareDie) && p != nil && p.class&(isPerson|isBody) == isPerson
}

// denies reports that the verb at token v, which is denied, denies the noun: «لم تتم محاكمتهم», «لم يتمكنوا
// من السيطرة على المدينة», «لم يسفر الحادث عن سقوط ضحايا», but «لم يصدر تعليق على الهجوم».
func (g *governed) denies(v int) bool {
	r, at := g.r, g.at
	lists := r.info[v].finite
	switch {
	case lists&listHappen != 0 && g.lead == 0:
		return lists&listDone == 0 // not «لم تنته الحرب»
	case lists&(listControl|listEffect) == 0 || g.definite && g.lead == 0 || r.aux(v):
		return false
	}
	for k := v + 1; k < at; k++ { // another deed: «لم يستطع التعليق على الهجوم»
		if r.parts[k] == nominal && !r.inPhraseOf(k, isActor) && r.outer[k] < 0 && k != at-1 && r.masdar(k) && (lists&listEffect == 0 || r.ledBy(k) != 0) || r.info[k].core&coreAny != 0 {
			return false
		}
	}
	return true
}

// futureVerb reports that the verb before token k in its clause tells the future.
func (r *reader) futureVerb(k int) bool {
	v := r.verbOver(k, r.first)
	if v < 0 {
		return false
	}
	realis, _ := r.verbModality(v)
	return realis == Future
}

// entailed reports that a verb of the past before token at tells what a deed has led to: «أسفر الهجوم عن سقوط جرحى سينقلون».
func (r *reader) entailed(at int) bool {
	v := r.verbOver(at-1, at-9)
	return v >= 0 && r.info[v].finite&listEffect != 0 && r.info[v].tense.Has(lexicon.Perfect)
}

// deniedBefore reports that the verb before token k is denied: «لم تتضمن أي زيارة».
func (r *reader) deniedBefore(k int) bool {
	if k > r.first && r.isNot(k-1) {
		return true
	}
	v := r.verbOver(k, r.first)
	if v < 0 {
		return false
	}
	_, polarity := r.verbModality(v)
	return polarity == Negative || r.info[v].finite&listDenial != 0
}

// isNot reports that the word at token k says with a negation before it that there is nothing: «ليس هناك».
func (r *reader) isNot(k int) bool {
	return k > r.first && r.parts[k] != verb && r.Words[k-1].Classes.Has(lexicon.Neg) && r.isForm(k, seldomThere)
}
