package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// governing is how far a noun that plans, asks or tries reaches, in tokens:
// «خطط الرئيس التركي لشن عمليات».
const governing = 5

// nounModality reads what governs a noun: «عدم», «دعا إلى», «محاولة», a verb of
// the future, or the deed before that it is coordinated with.
func (r *reader) nounModality(e *Event, f *frame) {
	at := f.at
	if f.rule.is(death) && r.behind(at, nominal) && r.info[at-1].stem&listDone == 0 &&
		(r.info[at-1].stem&listPenalty != 0 || r.sentences(at-1)) { // «حكم الإعدام», but «نفذ حكم الإعدام»
		r.executed(e, at-1)
		return
	}
	g := governed{r: r, e: e, f: f, at: at, definite: len(f.t.rest) == 0 && !f.direct && r.knownDeed(f)}
	if !g.toGoverned() {
		return
	}
	at, g.lead = g.at, r.ledBy(g.at)
	if r.bound(at) { // «على الجيش اعتقالهم»
		e.Realis = Hypothetical
		return
	}
	if g.definite && (g.lead&coreTopic != 0 || g.lead != 0 && r.completes(at)) { // «إحاطة حول الهجوم»
		return
	}
	if p := f.phrase(); f.rule.is(strike|casualty) && !f.dead && p != nil && p.definite {
		if g.lead&coreTopic != 0 || at > r.first && r.isForm(at-1, seldomCauses) { // «اجتماع بشأن تسميم الجاسوس», «نريد معرفة أسباب مقتله»
			return
		}
	}
	g.byWordsOver()
}

// knownDeed reports that the noun of the trigger has its article, and is not led in by it as verbal nouns are that go on with their own preposition: «اقترح الحزب
// الانسحاب من المدينة», nor with a noun behind ل that begins with one: «للقاء السفير».
func (r *reader) knownDeed(f *frame) bool {
	at := f.at
	if !r.article(at) {
		return false
	}
	if p := f.phrase(); p != nil && p.head == at && at+1 < p.end && strings.HasPrefix(r.Words[at].Text, "لل") && !r.Words[at+1].Is(describing) {
		return false
	}
	return !(!f.rule.is(strike|casualty|meeting|rally|utterance|vote|blame|performed) && r.masdar(at) && r.at(at+1, prep) && f.rule.leads.has(r.info[at+1].prep))
}

// governed is the noun whose governing words say whether the event that a noun tells of came about: the trigger, or what leads it in.
type governed struct {
	r        *reader
	e        *Event // gets realis and polarity
	f        *frame
	at       int
	definite bool    // it points back to what is known
	lead     coreSet // the preposition before it, or 0
}

// byWordsOver takes the realis and the polarity from the words before the noun, the nearest that says something of it.
func (g *governed) byWordsOver() {
	r, e, at, lead := g.r, g.e, g.at, g.lead
	aside := false // what a comma divides from the verb it belongs to: «دعا الرئيس، …، إلى الانسحاب»
	for k := at - 1; k >= r.first && k >= at-12; k-- {
		switch r.parts[k] {
		case comp, rel, attrib:
			return
		case mark:
			if r.isQuote(k) {
				continue
			}
			if r.comma(k) && lead&(coreIn|coreAside) == coreIn && at-1 > k {
				g.failed(k)
				return
			}
			if !r.comma(k) || lead&coreAside == 0 && (lead != 0 || k < at-1 && !aside) {
				return
			}
			aside = true
			continue
		case adverb:
			if aside { // «، داعيا السلطات إلى»
				return
			}
		case verb:
			g.byVerbBefore(k, aside)
			return
		case conj:
			if r.conditional(k) {
				e.Realis = Hypothetical
			}
			return
		}
		if !aside && g.byWordBefore(k) {
			return
		}
	}
}

// realisOfContent takes the realis of a noun from the event whose content it opens, or goes on behind و or أو: «دعا قادة الحراك في المدينة التي
// تواجه أزمة حادة، إلى الاحتجاج والإضراب». What governs it may stand far before, as its content was found to be its own.
func (r *reader) realisOfContent(e *Event, f *frame) {
	if !r.masdar(f.at) || f.rule.is(speech) { // «رفض إعلان الوزارة»: it was made
		return
	}
	for n := range r.eventsSince(r.first) {
		by := r.info[r.eventAt[n]]
		says := by.stem
		if r.parts[r.eventAt[n]] == verb {
			says = by.finite
		}
		if says&(listHypothetical|listDenial) == 0 || r.ruleOf[n].is(speech) {
			continue
		}
		a := &r.events[n]
		c := a.first("content")
		if c == nil || c.Start > f.trigger.Start || c.End <= f.trigger.Start {
			continue
		}
		if !r.opensContent(f.at, c.Start) && !(says&listDenial != 0 && r.rumored(f.at, c.Start)) {
			return
		}
		switch {
		case says&listDenial == 0:
			e.Realis = Hypothetical
		case a.Polarity == Positive && !f.rule.is(blame):
			e.Polarity = Negative
		}
		return
	}
}

// rumored reports that the deed at token at is what a report tells of that begins at byte start of the source, over the clause that says who spread it: «نفى
// الحزب ما تداولته الصحف عن استقالة رئيسه», «نفى صحة الأنباء التي نشرتها الصحف بشأن إجرائه محادثات».
func (r *reader) rumored(at, start int) bool {
	const reach = 10
	k := at - 1
	for k > r.first && r.parts[k] == nominal && r.masdar(k) {
		k--
	}
	if k <= r.first || r.parts[k] != prep || r.info[k].core&coreTopic == 0 && r.info[k].prep != prepAbout {
		return false
	}
	for from := k - reach; k > r.first && k > from && int(r.Tokens[k-1].Start) >= start; {
		switch k--; r.parts[k] {
		case verb:
			return r.parts[k-1] == rel && (r.info[k].says || r.info[k].finite&listCarry != 0 || r.isForm(k, seldomSpread) || r.isForm(k+1, seldomSpread)) // «ما يتم تداوله»
		case comp, conj, rel:
			return false
		}
	}
	return false
}

// opensContent reports that the deed at token at is the first of a content that begins at byte start of the source, is led in by a
// verbal noun that is, or follows the first behind و or أو.
func (r *reader) opensContent(at, start int) bool {
	h, comma := at, false
	for h > r.first && int(r.Tokens[h-1].End) > start {
		if h--; r.parts[h] == verb || r.parts[h] == comp || r.parts[h] == rel || r.parts[h] == adverb {
			return false
		}
		comma = comma || r.comma(h)
	}
	for h < at && r.parts[h] != nominal {
		h++
	}
	if r.behind(h, comp) { // «حذر من أن الهجوم …»: a clause
		return false
	}
	if h == at || h == at-1 && r.info[h].lemma&(listPurpose|listOnset) != 0 {
		return true
	}
	return r.addedTo(at) && r.masdar(h) && !(comma && r.article(at) && !r.article(h))
}

// toGoverned goes from the trigger to the noun whose governing words decide: the verbal noun that leads it in («تنفيذ هجوم»), or the deed that it is
// coordinated with. It is false where the realis is decided by that.
func (g *governed) toGoverned() bool {
	r, e, f, at, definite := g.r, g.e, g.f, g.at, g.definite
	if k := r.urging(at); k >= 0 {
		at, definite = k, false
	}
	if !definite && r.behind(at, nominal) && at-2 > r.first && r.Words[at-1].Classes.Has(lexicon.Ord) && r.plain(at-1) && r.masdar(at-2) { // «عقد أول لقاء»
		at--
	}
	if r.behind(at, nominal) && r.outer[at-1] < 0 && r.masdar(at-1) && !r.article(at-1) && !r.hasPronoun(at-1) && r.apart(at) &&
		r.info[at-1].stem&(listDone|listFuture|listHypothetical|listLacking) == 0 && !r.isForm(at-1, seldomUnmade) {
		if at--; definite && r.info[at].lemma&(listPurpose|listOnset) == 0 { // «تمويل العمليات», «استمرار الاعتداءات»
			return false
		}
		definite = false // «تنفيذ هجوم», «تجديد الهدنة»
	} else if at-2 > r.first && r.parts[at-1] == prep && r.info[at-1].core&coreIn != 0 &&
		r.parts[at-2] == nominal && r.info[at-2].stem&listOnset != 0 && !r.article(at) && f.t.cut.Proclitics == 0 { // «الدخول في إضراب»
		at -= 2
	} else if f.t.cut.Proclitics&normalize.La != 0 && r.behind(at, nominal) && r.outer[at-1] < 0 && r.info[at-1].stem&listOnset != 0 && !r.hasPronoun(at-1) { // «تجنب التعرض للتعذيب»
		at, definite = at-1, false
	}
	if r.addedTo(at) && r.coordinated(e, at) {
		return false
	}
	for k := at; k >= r.first && k >= f.at-4; k-- { // «لتنفيذ هجوم», «لاستخدامها في هجوم»
		if r.parts[k] != nominal && r.parts[k] != prep || r.info[k].timePrep { // «يخضع للتحقيق بعد اتهامه»
			break
		}
		if k == f.at-2 && r.parts[f.at-1] == prep && r.info[f.at-1].core&coreIn != 0 && r.info[k].stem&listDone != 0 { // «للتحقيق في مقتل الوزير», but «لتحقيق نصر»
			break
		}
		if k < f.at && r.Words[k].Cut.Proclitics&normalize.La != 0 && r.info[k].lemma&listPurpose != 0 && !(r.hasPronoun(k) && (k == f.at-1 || r.parts[f.at-1] != prep)) { // not «لارتكابه جريمة», «لقيامه بتنظيم هجوم»: why
			e.Realis = Hypothetical
			for i := k - 1; i >= r.first && i >= k-governing && r.parts[i] == nominal; i-- {
				if r.info[i].stem&listFuture != 0 { // «خطط الرئيس لشن هجوم»
					e.Realis = Future
				}
			}
			if v := r.verbOver(k-1, r.first); v >= 0 && r.info[v].finite&listHypothetical == 0 && r.futureVerb(k-1) { // «سيلتقي نظراءه لإجراء محادثات»
				e.Realis = Future
			}
			return false
		}
	}
	switch k := r.coordinateOf(at, definite); {
	case k > 0:
		at, definite = k, definite && r.article(k)
	case at > r.first && r.info[at-1].stem&listLacking != 0 && r.masdar(at-1) && !r.hasPronoun(at-1) && f.t.cut.Proclitics&^normalize.Article == 0: // «إلغاء القمة»; a ban that is lifted was one
		if f.rule.is(blame | performed) {
			return false
		}
		e.Polarity, at, definite = Negative, at-1, false
	}
	g.at, g.definite = at, definite
	return true
}

// byWordBefore takes the realis from the word at token k, which stands before the noun and is no verb; it reports that
// nothing before the word matters.
func (g *governed) byWordBefore(k int) bool {
	r, e, at, lead := g.r, g.e, g.at, g.lead
	near := k >= at-governing
	if near {
		switch {
		case g.talkedOf(k):
			e.Realis = Hypothetical
			return true
		case lead&(coreFrom|coreFor) != 0 && r.info[k].core&coreAim != 0: // «الهدف من إجلائهم», «الهدف المقبل للعملية»
			return true
		case r.info[k].stem&listDone != 0 && (r.parts[k] != prep && (r.parts[k] != timeWord || lead&coreFrom != 0) || !r.futureVerb(k) || k == at-1 && r.info[k].core&coreSince != 0): // not «ستبدأ بعد أيام مفاوضات», but «بعد عام من إنشائها»
			return true
		}
	}
	if r.negates(k, at) {
		e.Polarity = Negative
	}
	if r.info[k].stem&listLacking != 0 && g.lacking(k) {
		return true
	}
	if near && g.undone(k) { // «بعد فشل المجلس في انتخاب رئيس»
		e.Polarity = Negative
		return true
	}
	if lead&coreToward != 0 && k == at-1 && !r.article(at) { // «تحرك نحو تشكيل حكومة»
		e.Realis = Hypothetical
		return true
	}
	if g.definite && k < at-1 && !(k == at-2 && r.parts[at-1] == prep) && !r.wantedBy(k, at) {
		return false
	}
	if r.ofPerson(k) || r.info[k].core&coreAny != 0 && k < at-1 && (lead != 0 || k < at-2) {
		return false
	}
	planned, supposed := g.planned(k)
	switch {
	case planned:
		e.Realis = r.asPast(k, Future)
	case supposed && r.parts[k] == prep && r.comes(e): // «بهدف التوصل إلى اتفاق في تموز المقبل»
		e.Realis = Future
	case supposed && r.info[k].core&coreAny != 0 && r.deniedBefore(k):
		e.Realis, e.Polarity = Actual, Negative
	case supposed:
		e.Realis = Hypothetical
	}
	return planned || supposed
}

// urging gives the verbal noun that has someone, whom it has as complement or pronoun, do the deed at token at behind a preposition, or -1: «فشلت في إقناع كينيا بسحب
// قواتها», «إجبارها على سحب قواتها».
func (r *reader) urging(at int) int {
	k := at - 1
	if k > r.first && r.parts[k] == prep && r.info[k].core&(coreAside|coreBy|coreOn) != 0 && r.info[k].prep != prepFrom {
		k--
	} else if r.Words[at].Cut.Proclitics&(normalize.Ba|normalize.La) == 0 {
		return -1
	}
	if k < r.first || r.parts[k] != nominal {
		return -1
	}
	if r.hasPronoun(k) && r.isForm(k, seldomUrging) {
		return k
	}
	switch p := r.phraseOf(k); {
	case p == nil || p.end != k+1:
	case p.head < k && r.isForm(p.head, seldomUrging):
		return p.head
	case p.first > r.first && r.isForm(p.first-1, seldomUrging):
		return p.first - 1
	}
	const reach = 6
	for i := k; i >= r.first && i > k-reach; i-- { // «إقناع عدد من الدول بسحب قواتها»
		switch {
		case r.isForm(i, seldomUrging):
			return i
		case i == k, r.parts[i] == prep && r.info[i].prep == prepFrom, r.parts[i] == nominal && i > r.first && (r.ledBy(i) == 0 || r.info[i-1].prep == prepFrom):
			continue
		}
		break
	}
	return -1
}

// undone reports that the verb or noun at token k says of the deed behind a preposition that it was not done: «فشل المجلس في انتخاب رئيس»,
// «امتناع الحزب عن توقيع الاتفاق», not «تراجع عن تصريحاته».
func (g *governed) undone(k int) bool {
	r, at := g.r, g.at
	switch {
	case k >= at-1 || !r.behind(at, prep):
		return false
	case r.info[at-1].prep == prepAbout, r.info[at-1].prep == prepFrom && at == g.f.at && r.parts[k] == verb && isPast(r.info[k].tense): // «منعت الشرطة الناشط من السفر»
		return r.info[k].lists.has(rareRefraining) && r.masdar(at) && !g.definite && !(r.hasPronoun(at) && r.x.rules.typeIs(g.e.Type, utterance))
	case r.parts[k] == verb:
		return r.info[k].finite&listFailing != 0
	}
	return r.info[k].stem&listFailing != 0 && r.info[at-1].prep == prepIn && r.masdar(at)
}

// negates reports at token k a negation of the noun at token at: «لا مفاوضات», «عدم توقيع اتفاق».
func (r *reader) negates(k, at int) bool {
	rd, ok := r.Words[k].Find(lexicon.Neg)
	if !ok {
		return false
	}
	return rd.Entry.Value == "masdar" && k >= at-2 || k == at-1 && (r.info[k].core&coreNot != 0 || r.info[k].core&coreDoesnt != 0 && !r.article(at))
}

// lacking takes the polarity from the word at token k, which says that the noun is not: «غادر دون توقيع اتفاق», «للحيلولة دون قيام المتظاهرين
// باقتحام المبنى»; false where the word is of something else.
func (g *governed) lacking(k int) bool {
	r, e, at := g.r, g.e, g.at
	if k == at-1 {
		e.Polarity = Negative
		if v := r.verbOver(k, k-governing); v >= 0 { // «قد يحول دون توقيعه»
			e.Realis, _ = r.verbModality(v)
		}
		return true
	}
	if k >= at-governing && k+2 < at && r.info[k+1].stem&listDoing != 0 {
		e.Polarity = Negative
		return true
	}
	return false
}

// executed takes the realis of a death from what is done with the sentence at token k: «حكم الإعدام», but «نفذ حكم الإعدام».
func (r *reader) executed(e *Event, k int) {
	switch v := r.verbOver(k, k-governing); {
	case v >= 0 && r.info[v].finite&listJoint != 0 && !r.flagged(v, "decide") || k > r.first && r.info[k-1].lemma&listPurpose != 0:
	case v >= 0 && r.info[v].finite&listHypothetical != 0:
		e.Realis = Hypothetical
	default:
		e.Realis = Future
	}
}

// planned tells whether the word at token k says of the noun that it is to come, and whether it says that it may be.
func (g *governed) planned(k int) (planned, supposed bool) {
	r, at, lead := g.r, g.at, g.lead
	if k >= at-governing {
		planned = g.ofFuture(k) ||
			r.parts[k] == prep && r.isForm(k, seldomNotYet) || // «لحين تشكيل حكومة»
			lead&coreOn != 0 && !g.definite && k >= at-3 && r.info[k].lists.has(rareAccord) // «الاتفاق على عقد لقاء»
		supposed = r.info[k].stem&listHypothetical != 0 && r.parts[k] != adverb && !r.toldBySaying(k, at) && !(lead == 0 && r.occasion(k, at)) || g.unmade(k)
	}
	if k == at-1 && r.behind(k, prep) && r.article(k) { // «من المقرر عقد اجتماع»
		planned, supposed = planned || r.info[k].stem&listComing != 0, supposed || r.info[k].stem&listPossible != 0
	}
	for _, rd := range r.Words[k].Readings {
		if rd.Entry.Class == lexicon.Modal {
			planned = planned || rd.Entry.Value == "future"
			supposed = supposed || k >= at-governing && rd.Entry.Value != "future" && r.info[k].stem&listFuture == 0
		}
	}
	return planned, supposed
}

// ofFuture reports at token k a word of what is to come, which tells of the noun and not of a time or place: «قبل عقد اجتماع», not «قبل أمس».
func (g *governed) ofFuture(k int) bool {
	r := g.r
	if r.info[k].stem&listFuture == 0 || r.besidePlace(k) {
		return false
	}
	return !r.timePrep(k) || !r.at(k+1, timeWord) && !r.happened(g.at) && !r.longGone(g.e)
}

// unmade reports that the word at token k, before the verbal noun at token at, says that it has not come about: «حق إقالة الوزراء», «بدلا من
// إقالته», «من حق الرئيس إقالتهم», «من الضروري تشكيل حكومة».
func (g *governed) unmade(k int) bool {
	r, at := g.r, g.at
	if !r.masdar(at) || r.article(at) && (g.definite || at != g.f.at) {
		return false
	}
	switch {
	case r.info[k].core&coreUnless != 0: // «في حالة رفض السلطات مطالبهم», not «في حالة اعتقال»
		return k == at-1 && k > r.first && r.info[k-1].prep == prepIn && r.at(at+1, nominal) && r.apart(at+1)
	case r.isForm(k, seldomFitting):
		return k == at-1 && k > r.first && r.info[k-1].prep == prepFrom
	case !r.isForm(k, seldomUnmade):
		return false
	case k == at-1 || k == at-2 && r.parts[at-1] == prep:
		return true
	}
	p := r.phraseOf(k)
	return p != nil && p.head == k && p.end == at && r.apart(at) && k > r.first && r.info[k-1].prep == prepFrom
}

// talkedOf reports that the deed is what the talks at token k, a noun or a verb, are about, so that it has not come about:
// «مفاوضات بشأن الإفراج عنهم», «بحثا إنشاء صندوق», but «بحثا الهجوم», «بحثا مقتل الجنود».
func (g *governed) talkedOf(k int) bool {
	r, at, lead := g.r, g.at, g.lead
	if g.definite || !r.masdar(at) || r.hasPronoun(at) || g.f.rule.is(strike|death|harm|utterance|blame|vote) || r.comes(g.e) {
		return false
	}
	switch {
	case r.parts[k] == verb:
		return lead == 0 && r.info[k].finite&listDiscuss != 0
	case lead == 0:
		return k == at-1 && r.info[k].stem&listDiscuss != 0
	}
	return lead&coreTopic != 0 && r.info[k].lists.has(rareVenture)
}

// besidePlace reports that the word at token k says of a place what it says of a deed elsewhere: «قرب دمشق», not «قرب التوصل إلى اتفاق».
func (r *reader) besidePlace(k int) bool {
	return r.parts[k] == prep && r.prepIs(r.info[k].self, placePreps) && r.inPhraseOf(k+1, isPlace)
}

// addedTo reports that the noun at token at stands behind و or أو.
func (r *reader) addedTo(at int) bool {
	return r.joinedByAnd(at) || at > r.first && r.info[at-1].form&formOr != 0
}

// wantedBy reports that the noun at token k says of the verbal noun at token at what those between them want or try: «محاولة المسلحين
// الفرار», «سعي الجيش مجددا للسيطرة».
func (r *reader) wantedBy(k, at int) bool {
	if r.info[k].stem&listWilling == 0 || r.parts[k] != nominal || !r.masdar(at) || r.ledBy(at) != 0 && r.Words[at].Cut.Proclitics&normalize.La == 0 {
		return false
	}
	for i := k + 1; i < at; i++ {
		if r.parts[i] != adverb && (r.parts[i] != nominal || !r.apart(i)) {
			return false
		}
	}
	return true
}

// happened reports that the verb behind the phrase of the noun at token at tells that it came about: «قبيل اجتماع جمع الوزيرين».
func (r *reader) happened(at int) bool {
	p := r.phraseOf(at)
	if p == nil {
		return false
	}
	v := p.end
	return r.at(v, verb) && isPast(r.info[v].tense) && r.plain(v)
}

// coordinateOf gives the verbal noun that the deed at token at, behind و or أو, is coordinated with, or 0; it stands behind a
// preposition, «خطة لإعادة الرجل إلى البلاد واعتقاله», or directly behind what says of it that it has not happened, «حاولوا اقتحامه
// والاعتداء على من فيه», «محاولة خطف أو اغتيال».
func (r *reader) coordinateOf(at int, definite bool) int {
	if r.Words[at].Cut.Proclitics&^(normalize.Article|normalize.Wa) != 0 || !r.addedTo(at) || !r.masdar(at) {
		return 0
	}
	comma := false
	for k := at - 1; k >= r.first && k > at-16; k-- {
		switch r.parts[k] {
		case conj:
			if k < at-1 {
				return 0
			}
		case verb, comp, rel, attrib, adverb:
			return 0
		case mark:
			if !r.comma(k) && !r.isQuote(k) {
				return 0
			}
			comma = comma || r.comma(k)
		case nominal:
			lead := r.ledBy(k)
			if r.outer[k] >= 0 || !r.masdar(k) {
				continue
			}
			if lead == 0 {
				if r.attempted(k) && !(comma && r.article(at)) {
					return k
				}
				continue
			}
			if lead&coreAside == 0 || r.article(k) != definite && !r.hasPronoun(at) || r.info[k].stem&(listHypothetical|listFuture) != 0 {
				return 0
			}
			if r.info[k].stem&listDone != 0 && (r.article(at) || !r.article(k+1)) {
				return 0
			}
			return k // «يقضي بإنهاء القتال وسحب القوات»
		}
	}
	return 0
}

// attempted reports that the verbal noun at token k, behind no preposition, is what the verb before it or the noun directly before it says
// to be wanted or planned: «حاول المسلحون اقتحامه», «محاولة اقتحامه».
func (r *reader) attempted(k int) bool {
	const wanted = listHypothetical | listFuture
	if k == r.first || r.article(k) {
		return false
	}
	if rd, ok := r.Words[k-1].Find(lexicon.Neg); ok && rd.Entry.Value == "masdar" || r.parts[k-1] == nominal && !r.ofPerson(k-1) && r.info[k-1].stem&wanted != 0 { // «عدم تشكيل حكومة وانتخاب رئيس»
		return true
	}
	v := r.verbOver(k-1, k-governing)
	if v >= 0 && r.info[v].finite&listHappen != 0 { // «سيتم إبعاد المتهم وسجنه»
		realis, _ := r.verbModality(v)
		return realis != Actual
	}
	return v >= 0 && r.info[v].finite&wanted != 0
}

// bound reports that the verbal noun at token at is what someone behind على has to do now: «يجب على الحزب دعمه», not «سيتعين على الحزب دعمه».
func (r *reader) bound(at int) bool {
	at = r.dueBefore(at)
	if !r.due(at) {
		return false
	}
	k := r.phraseOf(at-1).first - 2
	return k < r.first || r.Words[k].Cut.Proclitics&normalize.Sa == 0
}

// dueBefore gives the verbal noun of what else is due before the one at token at, where that has و, or at: «على السلطات [إغلاق] المركز والإفراج عن المحتجزين».
func (r *reader) dueBefore(at int) int {
	const reach = 14
	if !r.hasAnd(at) {
		return at
	}
	for k := at - 1; k > max(r.first, at-reach); k-- {
		switch r.parts[k] {
		case nominal:
			if r.due(k) {
				return k
			}
		case prep, adverb:
		default:
			return at
		}
	}
	return at
}

// due reports that the verbal noun at token at is what someone behind على has to do: «قال إن على الحكومة الإفراج عنهم», «يجب على الحزب دعمه».
func (r *reader) due(at int) bool {
	p := r.phraseOf(at - 1)
	if p == nil || !r.apart(at) || !r.masdar(at) {
		return false
	}
	k := p.first - 1
	if !p.is(isActor) || p.end != at || k < r.first {
		return false
	}
	if p.clitic&normalize.La != 0 { // «يحق للرئيس إقالته»
		_, modal := r.Words[k].Find(lexicon.Modal)
		return modal
	}
	if p.before != prep || r.parts[k] != prep || r.info[k].core&coreOn == 0 {
		return false
	}
	if k == r.first { // «وعلى الحكومة إقالته»
		return true
	}
	_, modal := r.Words[k-1].Find(lexicon.Modal)
	return modal || r.parts[k-1] == comp || r.info[k-1].finite&listHypothetical != 0
}

// ledBy gives the cores of the preposition of the noun at token at, a word or a clitic, and [coreLed]; or 0.
func (r *reader) ledBy(at int) coreSet {
	switch c := r.Words[at].Cut.Proclitics; {
	case c&normalize.Ba != 0:
		return r.x.rules.ba
	case c&normalize.La != 0:
		return r.x.rules.la
	case r.behind(at, prep) && !r.info[at-1].pronominal:
		return r.info[at-1].core | coreLed
	}
	return 0
}

// completes reports that the preposition of the noun at token at belongs to a verbal noun or a participle before it, which
// brings about no deed: «الالتزام بالعقوبات», «المرشحين للانتخابات».
func (r *reader) completes(at int) bool {
	k := at - 1
	if k > r.first && r.parts[k] == prep {
		k--
	}
	return k > r.first && r.parts[k] == nominal && r.outer[k] < 0 && (r.masdar(k) || r.info[k].participle && r.article(k)) &&
		r.info[k].stem&(listPurpose|listOnset|listHypothetical|listFuture|listOrder|listComing) == 0 && r.info[k].lemma&(listPurpose|listOnset) == 0
}

// occasion reports that the noun at token k tells at whose wish something is done, before the noun at token at: «يعقد
// المجلس بطلب من الحكومة اجتماعا».
func (r *reader) occasion(k, at int) bool {
	return k+2 < at && r.Words[k].Cut.Proclitics&(normalize.Ba|normalize.Article) == normalize.Ba && r.info[k+1].self == prepFrom
}

// toldBySaying reports that what the noun at token at names is told by a verb of saying before the noun at token k,
// which it is no complement of: «أعلن المجلس بدعوة من الحكومة عن تشكيل لجان».
func (r *reader) toldBySaying(k, at int) bool {
	if k >= at-1 || r.info[at-1].self != prepAbout {
		return false
	}
	const reach, edges = 24, partSet(1<<comp | 1<<conj)
	for v := r.verbBefore(k, at-reach, edges); v >= 0; v = r.verbBefore(v, at-reach, edges) {
		if r.info[v].says || v == r.first || r.parts[v-1] != rel { // but «المجلس الذي يزور دمشق»
			return r.info[v].says
		}
	}
	return false
}

// ofPerson reports that the word at token k is of a person: «طالب لجوء» asks for nothing, but «، داعية إلى انتخابات» does.
func (r *reader) ofPerson(k int) bool {
	return r.Words[k].Classes.Has(lexicon.Human) && !(r.info[k].participle && k > r.first && r.comma(k-1)) || r.inNameOf(k, entity.Person)
}

// sentences reports that the word at token k may tell of a sentence that a court passes: «حكم».
func (r *reader) sentences(k int) bool {
	for i := range r.info[k].triggers {
		if slices.ContainsFunc(r.info[k].triggers[i].rule.slots, func(s slot) bool { return s.number == roleSentence }) {
			return true
		}
	}
	return false
}

// coordinated takes realis and polarity from the deed that the one at token at is
// coordinated with: «محاولة اغتيال الوزير وتنفيذ هجمات».
func (r *reader) coordinated(e *Event, at int) bool {
	n := r.lastHere()
	if n < 0 || r.eventAt[n] < at-20 || r.parts[r.eventAt[n]] == verb {
		return false
	}
	for k := r.eventAt[n]; k < at; k++ {
		switch r.parts[k] {
		case verb, comp, attrib:
			return false
		case prep:
			if (r.since(k) || r.info[k].stem&listDone != 0) && k > r.eventAt[n] { // «خطط لإجلاء السكان إثر حصار وهجمات»
				return false
			}
		}
	}
	o := &r.events[n]
	if o.Realis == Actual || r.article(at) && !r.article(r.eventAt[n]) {
		return false
	}
	e.Realis, e.Polarity = o.Realis, o.Polarity
	return true
}
