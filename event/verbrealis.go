package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// modalReach is how far a word that says whether the verb's deed came about stands before it, in words and phrases: «لم يكن وزير الدفاع الكيني قد زار».
const modalReach = 5

// modality is the search for what the words before a verb say of whether its deed came about.
type modality struct {
	r        *reader
	v        int // the verb
	first    int // the verb or the helping verb before it
	realis   Realis
	polarity Polarity
}

// verbModality reads the words before the verb at token v: «سـ», «لم», «قد»,
// «من المقرر أن», «إذا».
func (r *reader) verbModality(v int) (Realis, Polarity) {
	m := modality{r: r, v: v, first: v, realis: Actual, polarity: Positive}
	m.ahead(v)
	for k, steps := v-1, 0; k >= r.first && steps < modalReach; k, steps = r.beforePhrase(k), steps+1 {
		if k < v-modalReach && r.describesLed(v) || m.word(k) {
			break
		}
	}
	return m.realis, m.polarity
}

// ahead takes from the «سـ» of the verb at token k that the deed is to come.
func (m *modality) ahead(k int) {
	if m.r.Words[k].Cut.Proclitics&normalize.Sa != 0 {
		m.realis = Future
	}
}

// word reads the word at token k; true when nothing before it tells.
func (m *modality) word(k int) (done bool) {
	r := m.r
	core := r.info[k].core
	if core&coreSo != 0 && k == m.first-1 && isPresent(r.info[m.first].tense) && !strings.HasPrefix(r.Words[m.first].Text, "ا") { // «حتى تنسحب القوات», «كي ينسحب», not «حتى أضحى»
		m.realis = Hypothetical
		return true
	}
	switch r.parts[k] {
	case verb:
		return m.helping(k)
	case comp:
		m.leadIn(k)
		return true
	case conj:
		if r.conditional(k) {
			m.realis = Hypothetical
		}
		return true
	case mark, rel:
		if core&coreWhat != 0 && k > r.first && r.conditional(k-1) { // «إذا ما كانت واشنطن طالبت»
			m.realis = Hypothetical
		}
		return true
	}
	switch {
	case core&coreOtherwise != 0: // «وإلا فسيقصف»
		m.realis = Hypothetical
		return true
	case core&(coreDidnt|coreWont|coreDoesnt) != 0:
		return r.denying(k, m.first, m.v) && m.denial(k)
	case core&coreWill != 0:
		m.realis = Future
	case core&coreMay != 0:
		if helped := m.first < m.v && k == m.first-1 && isPresent(r.info[m.first].tense); helped || // «قد يكون اعتقل»
			isPresent(r.info[m.v].tense) && !r.ofMan(m.v) && !(r.maybePast(m.v) && r.hadBeen(k)) {
			m.realis = Hypothetical
		}
	case core&corePerhaps != 0:
		m.realis = Hypothetical
	}
	return false
}

// helping reads the verb at token k, which helps the one behind it or is of another clause; then it is done.
func (m *modality) helping(k int) (done bool) {
	r := m.r
	if !r.aux(k) && !r.noMore(k) || k < m.first-1 && isPast(r.info[m.v].tense) && !r.info[k].lists.has(rareBeen) { // not «ستصبح كينيا …، قالت الوزيرة»
		return true
	}
	m.first = k
	m.ahead(k)
	if r.nearly(k) { // «كادوا يقتلونه»
		m.realis = Hypothetical
	}
	return false
}

// leadIn reads what stands over the «أن» at token k: «لو أن», «يتمنى أن», «نفى أن».
func (m *modality) leadIn(k int) {
	r := m.r
	switch {
	case r.supposesThat(k, m.first):
		m.realis = Hypothetical
	case r.wishesThat(k, m.first):
		m.realis, m.polarity = r.wished(k)
	case m.realis == Actual && r.deniesThat(k):
		m.polarity = Negative
	}
}

// denial reads the «لم», «لن» or «لا» at token k, which denies the verb; it is done behind «لكي لا».
func (m *modality) denial(k int) (done bool) {
	r, core := m.r, m.r.info[k].core
	m.polarity = Negative
	if core&coreWont != 0 {
		m.realis = Future
	}
	if core&coreDoesnt != 0 && r.behind(k, conj) && r.info[k-1].core&coreSo != 0 { // «لكي لا يدمر المدينة»
		m.realis = Hypothetical
		return true
	}
	return false
}

// beforePhrase gives the token before the phrase that token k ends, or before token k.
func (r *reader) beforePhrase(k int) int {
	if p := r.phraseOf(k); p != nil {
		return min(k, p.first) - 1
	}
	return k - 1
}

// describesLed reports that the verb at token v may describe the indefinite noun behind a preposition before it: «سيكون لها موقف من دول تستهدف».
func (r *reader) describesLed(v int) bool {
	p := r.phraseOf(v - 1)
	return p != nil && p.end == v && !p.definite && (p.before == prep || p.clitic&boundPreps != 0)
}

// supposesThat reports that a condition leads in the clause with the complementizer at token k before the verb at token v: «لو أن الجيش قصف», «وإلا فإن
// الجيش سيقصف».
func (r *reader) supposesThat(k, v int) bool {
	return k == v-1 && r.info[k].core&coreThat != 0 && r.ifBefore(k, v) ||
		k > r.first && (r.parts[k-1] == conj && r.conditional(k-1) || r.info[k-1].core&coreOtherwise != 0)
}

// wishesThat reports that the complementizer at token k leads in the verb at token v as something that is wished or planned: «طالب بأن ينسحبوا».
func (r *reader) wishesThat(k, v int) bool {
	return (r.info[k].core&coreThat != 0 || r.byThat(k) && r.wishedBehind(k, v)) &&
		(k == v-1 || k == v-2 && r.parts[v-1] == particle) && (r.info[v].tense.Has(lexicon.Imperfect) || r.parts[max(k-1, r.first)] != prep && r.shallBe(v))
}

// shallBe reports that the word at token i, which may be a noun or a perfect too, is a feminine imperfect behind «أن» that leads in what may, shall or will be done:
// «يجب أن تقدم الحكومة», «قبل أن تدخل», «دون أن تذكر», but «أكد أن تقدم القوات مستمر».
func (r *reader) shallBe(i int) bool {
	k := i - 1
	if k <= 0 || !r.info[i].moods.Has(lexicon.Imperfect) || !strings.HasPrefix(r.Words[i].Text, "ت") || strings.Contains(r.Source[r.Tokens[k].Start:r.Tokens[k].End], "إ") {
		return false
	}
	switch by := r.byThat(k) && !r.withPronoun(k); {
	case !by && r.info[k].core&coreThat == 0:
		return false
	case !by && (r.parts[k-1] != prep || r.timePrep(k-1) || r.info[k-1].form&formWithout != 0) && !r.saidBefore(k):
		return true
	}
	return r.wantedThat(k, r.masdar(i))
}

// wantedThat reports that the verb or noun over «أن» at token k, or over the preposition before it, wants, plans, fears or tries what it leads in: «تمكنت من أن توقع», «طالب
// بأن تنسحب», «وسط مخاوف من أن تشن»; noun tells that the word behind may be a verbal noun too, so that no verb of warning counts, «حذر من أن تقدم القوات يهدد المدينة».
func (r *reader) wantedThat(k int, noun bool) bool {
	const (
		reach = 12
		wants = listHypothetical | listFuture | listControl | listDone | listFailing
	)
	for j := k - 1; j >= 0 && j > k-reach; j-- {
		switch r.parts[j] {
		case verb:
			return r.info[j].finite&wants != 0 && !(noun && r.verbTells(j, "threaten"))
		case nominal:
			if (j == k-1 || j == k-2 && r.parts[k-1] == prep) && r.info[j].stem&wants != 0 {
				return true
			}
		case comp, rel, conj, mark, attrib:
			return false
		}
	}
	return false
}

// deniesThat reports that the verb over the complementizer at token k denies what it leads in: «نفى الوزير أن الحكومة وقعت الاتفاق», «لم يسبق لأحد أن زار الجزيرة».
func (r *reader) deniesThat(k int) bool {
	const reach = 8
	if v := r.earlier(k); v > r.first && r.info[v-1].core&coreDidnt != 0 {
		return true
	}
	v := r.verbBefore(k, k-reach, clauseEdges|1<<mark)
	return v >= 0 && r.info[v].finite&listDenial != 0 && !r.withPronoun(k) && r.parts[k-1] != prep
}

// ofMan reports that the verb at v in ت, by another reading a perfect, has a man or two of them behind it, so that it is no imperfect:
// «وقد تعهد الرئيس», «توصل البلدان».
func (r *reader) ofMan(v int) bool {
	if !r.info[v].tense.Has(lexicon.Feminine) && !r.info[v].tense.Has(lexicon.Imperfect) || v+1 >= r.end || r.parts[v+1] != nominal {
		return false
	}
	if !r.maybePast(v) {
		return false
	}
	p, ok := r.np(v + 1)
	return ok && p.definite &&
		(p.is(isPerson|isBody) && r.sex(p) == lexicon.Masculine && !p.plural(r) || p.is(isActor) && r.Words[p.head].Feature.Only(lexicon.Dual))
}

// maybePast reports that by a reading the verb at token v is a perfect of one man: «تعهد».
func (r *reader) maybePast(v int) bool {
	return slices.ContainsFunc(r.Words[v].Readings, func(rd lexicon.Reading) bool {
		return rd.Entry.Class == lexicon.VerbWord && rd.Feature.Has(lexicon.Perfect|lexicon.Masculine)
	})
}

// hadBeen reports that «قد» at token k stands behind «كان», and who did it: «كان الرئيس قد تعهد», «كان التحالف، بقيادة الجيش، قد تبنى».
func (r *reader) hadBeen(k int) bool {
	const reach = 16
	v := r.verbBefore(k, k-reach, clauseEdges|1<<attrib)
	return v >= 0 && r.info[v].lists.has(rareBeen) && r.info[v].tense.Has(lexicon.Perfect|lexicon.Masculine)
}

// ifBefore reports that «إن» at token k, which is told from «أن» by no letter, leads the perfect at token v in as a condition: behind «أنه»,
// which no other أن follows, «قال إنه إن رفض الحزب الخطة …»; at the beginning of a clause that goes on with ف, «إن رفض الحزب فسوف …»;
// and behind what will be, «سنرد إن قصفوا المدينة».
func (r *reader) ifBefore(k, v int) bool {
	if !r.info[v].tense.Has(lexicon.Perfect) || r.aux(v) || r.withPronoun(k) || r.Words[k].Cut.Proclitics&boundPreps != 0 {
		return false
	}
	const reach = 24
	b := k - 1
	if b >= r.first && r.parts[b] == comp && r.withPronoun(b) {
		return true
	}
	if b < r.first || r.parts[b] == mark || r.parts[b] == conj {
		for i := v + 1; i < r.end && i < v+reach; i++ {
			if r.Words[i].Cut.Proclitics&normalize.Fa != 0 && (r.parts[i] == verb || r.parts[i] == particle || r.parts[i] == comp) {
				return true
			}
		}
		return false
	}
	for i := b; i >= r.first && i > b-6; i-- {
		switch r.parts[i] {
		case verb:
			if !r.scratch.conditions.Enter(manyNested) {
				return false
			}
			realis, _ := r.verbModality(i)
			r.scratch.conditions.Leave()
			return realis == Future && r.parts[b] != prep && r.info[b].stem&listDone == 0
		case nominal, timeWord, adverb:
		default:
			return false
		}
	}
	return false
}

// denying reports that the «لم», «لن» or «لا» at token k denies the verb at token v or the first of those that help it, and
// that no exception takes it back: «لا يطلقون النار إلا عند الضرورة».
func (r *reader) denying(k, first, v int) bool {
	if !(r.info[k].core&coreDoesnt != 0 && k >= v-modalReach && r.parts[k+1] == nominal && !r.article(k+1) &&
		r.Words[v].Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0) { // «لا أحد في المدينة يساعدهم»
		for i := k + 1; i < first; i++ {
			if r.parts[i] == timeWord || r.parts[i] == nominal {
				return false
			}
		}
	}
	if r.info[k+1].core&coreStill != 0 || r.inApproximation(k) {
		return false
	}
	for i := v + 1; i < r.end && i < v+8 && r.parts[i] != verb && r.parts[i] != mark && r.parts[i] != comp; i++ {
		if r.info[i].form&formBut != 0 {
			return false
		}
	}
	return true
}

// noMore reports that the verb at token k says with «لم» before it that the one behind it is done no more: «لم يعد يسيطر».
func (r *reader) noMore(k int) bool {
	return k > r.first && r.info[k-1].core&coreDidnt != 0 && r.info[k].core&coreCounts != 0
}

// nearly reports that the helping verb at token k says of the one behind it that it all but came about: «كاد».
func (r *reader) nearly(k int) bool {
	return r.info[k].lists.has(rareNearly)
}

// conditional reports a conjunction at token k that leads in a condition.
func (r *reader) conditional(k int) bool {
	switch rd, ok := r.Words[k].Find(lexicon.Cond); {
	case ok:
		return rd.Entry.Value != "fact"
	case r.parts[k] == conj: // «في حال», «ما لم»
		return r.info[k].core&coreUnless != 0
	}
	return false
}

// sharesModality reports a verb in the imperfect at token v that goes on from one before it with the same subject; apart tells that «أو» or «ثم» stands between.
func (r *reader) sharesModality(f *frame, v int, apart bool) bool {
	ft, aim := r.info[v].tense, r.Words[v].Cut.Proclitics&normalize.La != 0 // «سيصل إلى عمان ليلتقي الملك»
	if !ft.Has(lexicon.Imperfect) || ft.Has(lexicon.Perfect) || !r.hasAnd(v) && !apart && !aim {
		return false
	}
	if !aim && len(f.subject) > 0 && f.subject[0].start >= int(r.Tokens[v].Start) { // «ستنشر قواتها وتتهم الحركة»
		return false
	}
	return apart || !f.rule.is(utterance)
}

// carriedModality gives the realis and polarity of the verb at token v, the trigger or its light verb, where it goes on from one before it with
// the same subject: «سيزور بغداد ويلتقي الرئيس», «قد يعيدون تنظيم صفوفهم ويشنون هجمات», «لم يعتقلوا أحدا أو يقتحموا القرية».
func (r *reader) carriedModality(f *frame, v int) (Realis, Polarity) {
	ft := r.info[v].tense
	apart := v > r.first && r.info[v-1].form&(formOr|formThen) != 0
	if !r.sharesModality(f, v, apart) {
		if isPresent(ft) && r.atWhich(v) && !f.rule.is(utterance|casualty) {
			return Future, Positive
		}
		return Actual, Positive
	}
	k := v - 1
	if apart {
		k--
	}
	for ; k >= r.first && k > v-16; k-- {
		switch r.parts[k] {
		case verb:
			if t := r.info[k].tense; !t.Has(lexicon.Imperfect) || t.Has(lexicon.Perfect) {
				return Actual, Positive
			}
			switch realis, polarity := r.verbModality(k); {
			case polarity == Negative: // «لا يزال يزورها ويلتقي»
				if apart && r.info[v-1].form&formOr != 0 {
					return realis, Negative
				}
				return Actual, Positive
			case realis != Actual || !r.hasAnd(k):
				return realis, Positive
			}
		case comp, rel, conj, attrib:
			return Actual, Positive
		case mark:
			if !r.comma(k) && !r.isQuote(k) {
				return Actual, Positive
			}
		}
	}
	return Actual, Positive
}

// atWhich reports that the verb at token v says without a pronoun of relation what is to come at the meeting or visit before it: «زيارة
// يلتقي خلالها الملك», «زيارة رسمية لعمان يلتقي خلالها الملك».
func (r *reader) atWhich(v int) bool {
	if v+1 >= r.end || r.info[v+1].core&coreAtIt == 0 || !r.plain(v) {
		return false
	}
	p := r.phraseOf(v - 1)
	if p == nil || p.end != v {
		return false
	}
	if q := r.phraseOf(p.first - 1); q != nil && p.is(isPlace) && p.clitic != 0 {
		p = q
	}
	return !p.definite && r.nounTrigger(p.head)
}

// inApproximation reports that the «لا» at token k only rounds a number: «ما لا يقل عن ستة أشخاص قتلوا».
func (r *reader) inApproximation(k int) bool {
	return r.approximation(k) > k || k > r.first && r.approximation(k-1) > k
}

// wished gives the realis of the verb after أن at token k, by what asks for أن:
// «من المقرر أن», «يعتزم أن», «تمكن من أن», «قبل أن»; and whether that denies it: «نفى أن», «دون أن».
func (r *reader) wished(k int) (Realis, Polarity) {
	if r.info[max(k-1, r.first)].stem&listLacking != 0 {
		return Actual, Negative
	}
	if r.addsProvision(k) {
		return Future, Positive
	}
	for j, steps := k-1, 0; j >= r.first && steps < 8; j, steps = r.beforePhrase(j), steps+1 {
		if rd, ok := r.Words[j].Find(lexicon.Modal); ok && rd.Entry.Value == "future" && j >= k-3 {
			return r.asPast(j, Future), Positive
		}
		if r.parts[j] == verb {
			switch {
			case r.info[j].finite&(listDenial|listFailing) != 0, r.info[j].lists.has(rareRefraining) && r.info[k-1].prep == prepAbout: // «فشل في أن يصل», «عجز عن أن يصل»
				return Actual, Negative
			case r.info[j].finite&listDone != 0:
				return Actual, Positive
			case r.info[j].finite&listFuture != 0:
				return Future, Positive
			}
			return Hypothetical, Positive
		}
		if j == k-1 && r.info[j].stem&listDone != 0 { // «قبل أن», «بعد أن»
			return Actual, Positive
		}
		if r.info[j].stem&listFuture != 0 && j >= k-4 {
			return Future, Positive
		}
		if r.parts[j] == comp || r.parts[j] == rel || r.parts[j] == mark {
			break
		}
	}
	return Hypothetical, Positive
}

// addsProvision reports that «على» before أن at token k adds what is laid down for later, and that no verb asks for it: «وقع الاتفاق، على أن
// تجتمع اللجنة في حزيران».
func (r *reader) addsProvision(k int) bool {
	return k-2 >= r.first && r.info[k-1].self == prepOn && r.comma(k-2)
}

// asPast turns a plan into a supposition when كان stands before it: what was
// planned has not come to pass.
func (r *reader) asPast(j int, realis Realis) Realis {
	for n := 0; n < 2 && j-1 >= r.first; n++ {
		if j--; r.parts[j] == verb && r.aux(j) && r.info[j].tense.Has(lexicon.Perfect) && r.info[j].lists.has(rareBeen) {
			return Hypothetical
		}
	}
	return realis
}
