package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whether the only one behind a verb that goes on from another is its object: the one who does the other does this too.

// goesOn reports a trigger that «و», «ف», «ثم» or a comma and «كما» joins to the clause before.
func (f *frame) goesOn() bool {
	r := f.r
	return f.t.cut.Proclitics&(normalize.Wa|normalize.Fa) != 0 || f.at > r.first && r.info[f.at-1].form&formThen != 0 ||
		f.at-1 > r.first && r.info[f.at-1].form&formAlso != 0 && r.comma(f.at-2)
}

// onlyBehind reports a verb that goes on with و and directly behind it one phrase alone, which may be who does it or whom it is
// done to.
func (f *frame) onlyBehind(obj *slot, s *subject) bool {
	return !s.relative && (len(s.phrases) == 1 || someOnly(s.phrases)) && s.phrases[0].first == f.r.skip(f.end, false) &&
		(f.goesOn() || f.r.whereBefore(f.at) >= 0) && obj.class.fits(&s.phrases[0])
}

// someOnly reports several phrases, none of them definite: «وزراء وقيادات حزبية».
func someOnly(ps []phrase) bool {
	return len(ps) > 1 && !slices.ContainsFunc(ps, func(p phrase) bool { return p.definite })
}

// possessed reports that what stands behind a verb that goes on with و is its object: it is called by whose
// it is, and the subject of the verb before agrees.
func (f *frame) possessed(obj *slot, s *subject) bool {
	sub := f.slotFor(posSubject)
	if sub == nil || obj.class == anyThing && !f.rule.is(blame) || !f.onlyBehind(obj, s) {
		return false
	}
	p := &s.phrases[0]
	if !f.r.hasPronoun(p.head) || p.mention >= 0 {
		return false
	}
	ps := f.clauseSubject(sub)
	return len(ps) > 0 && ps[0].first != p.first || len(ps) == 0 && f.possessedAcross(sub, p)
}

// possessedAcross reports that p, behind a verb that opens its sentence with و, are several who are called by whose they are, and he is who did or said something in the sentence
// before: «تحدث الرئيس أمس. ودعا أنصاره إلى الهدوء».
func (f *frame) possessedAcross(sub *slot, p *phrase) bool {
	r := f.r
	if w := r.Words[p.head]; f.t.kind != byVerb || f.at != r.first || !r.hasAnd(f.at) || !w.Feature.Only(lexicon.Plural) || strings.HasSuffix(w.Text[:w.Cut.End], "و") {
		return false
	}
	for _, who := range [...][]phrase{r.state.speaker, r.state.subject} {
		if len(who) == 1 && sub.class.fits(&who[0]) && who[0].is(isPerson|isBody) && suffixSex(r.Words[p.head].Text) == r.sex(&who[0]) && r.canBe(f.t.feature, who) && r.toldLast(who) {
			return true
		}
	}
	return false
}

// shared reports that the one behind a verb that goes on with و, and may be passive, is its object: the body that acts
// in the clause before does this too, «اقتحمت الحركة القاعدة وقتلت 27 جنديا».
func (f *frame) shared(obj *slot, s *subject) bool {
	sub := f.slotFor(posSubject)
	if sub == nil || !f.rule.passive || !f.t.feature.Has(lexicon.Active) || !f.onlyBehind(obj, s) ||
		f.r.Words[s.phrases[0].first].Cut.Enclitic != 0 || f.objectBehind(s.next) {
		return false
	}
	return f.bodyActs(sub)
}

// loneIsObject reports that the only one behind a verb that goes on with و and cannot be without an object is whom it is done to:
// «قفز الرجل من النافذة وهاجم الشرطي».
func (f *frame) loneIsObject(obj *slot, s *subject) bool {
	r := f.r
	for obj.next != nil && len(s.phrases) == 1 && !obj.class.fits(&s.phrases[0]) && obj.next.number == obj.number {
		obj = obj.next
	}
	if f.goesOnBehindDoer(obj, s) || f.speaksOn(obj, s) {
		return true
	}
	if f.rule.is(speech) || f.t.cut.Enclitic != 0 || f.mayBePassive() || !f.onlyBehind(obj, s) || f.objectBehind(s.next) {
		return false
	}
	if last := s.next >= r.end || r.sign(s.next) == '.'; !s.phrases[0].is(isPerson|isPlace) && !last { // «زار غانا وهدد الحزب الحاكم.»
		return false
	}
	if k := s.next; k < r.end && r.Words[k].Cut.Proclitics&normalize.Ba == 0 &&
		r.parts[k] != mark && r.parts[k] != prep && !(r.parts[k] == verb && r.hasAnd(k)) {
		return false
	}
	return f.alikeBefore()
}

// goesOnBehindDoer reports a verb in the imperfect with one phrase alone behind it that goes on with و from another such verb, before which directly stands who does it, as in
// titles: whoever did another deed would stand before it too, «غانا تدين الهجوم وتطالب كينيا بالانسحاب».
func (f *frame) goesOnBehindDoer(obj *slot, s *subject) bool {
	const reach = 20
	r, sub := f.r, f.slotFor(posSubject)
	if sub == nil || f.rule.is(speech) || f.t.cut.Enclitic != 0 || !isPresent(f.t.feature) || f.objectBehind(s.next) {
		return false
	}
	for obj != nil && !f.onlyBehind(obj, s) { // «وتنتقد غانا»: no person, but a state
		obj = obj.next
	}
	if obj == nil {
		return false
	}
	v := r.verbBefore(f.at, f.at-reach, clauseEdges)
	if v <= r.first || r.aux(v) || !r.info[v].tense.Has(lexicon.Imperfect) || r.hasAnd(v) {
		return false
	}
	by := r.subjectOf(v, sub.class)
	if by.pronoun && r.parts[v-1] == comp { // «قال إنه يرفض الخطة ويدعو الحكومة إلى الحوار»
		return r.info[v].tense&f.t.feature&(lexicon.Masculine|lexicon.Feminine|lexicon.Plural) != 0
	}
	who := by.phrases
	return len(who) > 0 && who[len(who)-1].end == v && r.canBe(f.t.feature, who) && !r.oneOf(&s.phrases[0], who)
}

// thanked reports that the only one behind a verb of thanks or blame that goes on from someone else is thanked, as no one else is told of: «تحدث النائب، وشكر رئيس المجلس على
// صبره», «وهنأ الوزير»; not «أثنى رئيس المجلس على جهوده», a verb that needs no object.
func (f *frame) thanked(obj *slot, s *subject) bool {
	r, sub := f.r, f.slotFor(posSubject)
	if sub == nil || !f.rule.is(merited) || r.info[f.at].finite&listMaking == 0 || f.t.cut.Enclitic != 0 || !f.onlyBehind(obj, s) || !f.noneBeside(s) {
		return false
	}
	none := subject{next: f.end}
	who := f.carried(sub, &none, f.at)
	return len(who) > 0 && sub.class.fits(&who[0]) && f.byAnother(who, &s.phrases[0])
}

// noneBeside reports that behind who may be thanked stands what for, or no one else.
func (f *frame) noneBeside(s *subject) bool {
	r, k := f.r, s.next
	if r.at(k, prep) && r.info[k].self == prepOn {
		return !r.anothersMerit(k+1, &s.phrases[0])
	}
	return !f.objectBehind(k) && (k >= r.end || r.sign(k) == '.' || r.parts[k] == prep || r.clitics[k]&boundPreps != 0)
}

// anothersMerit reports that what stands at token k is a man's or a woman's, and phrase p none: «تشكر الوزيرة بوريس على عمله».
func (r *reader) anothersMerit(k int, p *phrase) bool {
	q, ok := r.np(k)
	for i := k; ok && i < q.end; i++ {
		if his := pronounSex(r.Words[i].Cut.Enclitic); his|r.sex(p) == lexicon.Masculine|lexicon.Feminine {
			return true
		}
	}
	return false
}

// speaksOn reports a verb of words that goes on from who spoke before in its sentence and has behind it one body, state or several people alone, or someone with whom it does
// not agree: they are asked or blamed, «أدان الحزب الهجوم، ودعا مجلس الأمن إلى التحرك», «نددت الحركة بالقرار، كما طالبت الوزير بالاستقالة».
func (f *frame) speaksOn(obj *slot, s *subject) bool {
	r, sub := f.r, f.slotFor(posSubject)
	if sub == nil || obj == nil || len(s.phrases) == 0 || s.phrases[0].first != r.skip(f.end, false) || !f.wantsWords() {
		return false
	}
	if f.t.cut.Enclitic != 0 || obj.number == roleContent || s.relative || !f.goesOn() || !f.saidToWhom(obj, s.next) {
		return false
	}
	for i := range s.phrases {
		if !f.ratherAsked(obj, &s.phrases[i]) {
			return false
		}
	}
	none := subject{next: f.end}
	who := f.carried(sub, &none, f.at)
	if len(who) == 0 || r.state.speakerAt < r.first || len(r.state.speaker) == 0 || who[0].start != r.state.speaker[0].start {
		return false
	}
	return f.byAnother(who, &s.phrases[0])
}

// wantsWords reports a rule of words that are said to someone or of him, not of what is reported: «طالب», «اتهم», not «قال».
func (f *frame) wantsWords() bool { return f.rule.is(utterance) && !f.rule.is(speech) }

// byAnother reports that those can do what the verb says and the phrase p does not name them again: «دعا مجلس الأمن الأطراف إلى الحوار، وطالب المجلس بهدنة».
func (f *frame) byAnother(who []phrase, p *phrase) bool {
	r := f.r
	return r.canBe(f.t.feature, who) && !r.oneOf(p, who) && !(r.toldHere(&who[0]) && r.article(p.head) && sameNoun(r.Words[p.head], r.Words[who[0].head]))
}

// inStatement takes those behind the verb of a clause about a statement for whom it asks or blames, since another gave it out: «أصدر الحزب بيانا دعا فيه مجلس الأمن إلى
// التحرك», «تغريدة حمل فيها الحكومة المسؤولية».
func (f *frame) inStatement(c *clauseParts) {
	s := &c.s
	if c.sub == nil || !s.medium || len(s.phrases) == 0 || s.phrases[0].first <= f.at || !f.wantsWords() || f.objectBehind(s.next) {
		return
	}
	p, asked := &s.phrases[0], f.slotFor(posObject)
	for asked != nil && !asked.class.fits(p) {
		asked = asked.next
	}
	if asked == nil || asked.number == roleContent && !f.rule.is(blame) {
		return
	}
	second := len(c.objects) > 0 // what is asked or blamed stands behind them
	if wanted := c.obj.number == roleContent && f.rule.is(demand) || c.obj.role[0] == '_'; second && (c.obj == asked || !wanted) {
		return
	}
	who := f.ofStatement(c.sub, s, f.at)
	if len(who) == 0 || !f.r.toldHere(&who[0]) || !f.byAnother(who, p) {
		return
	}
	if second {
		f.fillAll(asked, s.phrases)
	} else {
		c.obj, c.objects = asked, s.phrases
	}
	s.phrases = who
}

// sameNoun reports two words of one noun in the same number: «مجلس», «المجلس».
func sameNoun(a, b *lexicon.Word) bool {
	return a.Text[a.Cut.Stem:a.Cut.End] == b.Text[b.Cut.Stem:b.Cut.End]
}

// ratherAsked reports a body, state or several people, no nominative, or someone with whom the verb does not agree: not «أدان الحزب الهجوم، وحذر الوزير من …», «ودعا ناشطون إلى …».
func (f *frame) ratherAsked(obj *slot, p *phrase) bool {
	r := f.r
	if !obj.class.fits(p) || r.ends(p.head, endUn) && r.Words[p.head].Feature.Has(lexicon.Plural) {
		return false
	}
	return !p.is(isPerson) || p.is(isBody) || r.many(p) || r.misgendered(f.t.feature, p)
}

// saidToWhom reports at token k, behind the one to whom the verb may be said, what is said or asked: «إلى الحوار», «بأنه», «التدخل», not another to whom it is, «من الوزير».
func (f *frame) saidToWhom(obj *slot, k int) bool {
	r := f.r
	if r.atComma(k) {
		k++
	}
	if key, at, ok := r.preposition(k); ok {
		return f.takes(key, roleContent) && (!f.takes(key, obj.number) || r.at(at, nominal) && r.masdar(at)) // «للاجتماع», not «للوزير»
	}
	return r.at(k, comp) || r.at(k, nominal) && r.masdar(k) && r.apart(k)
}

// alikeBefore reports that the verb before in the clause is of the verb's form and may be of its tense.
func (f *frame) alikeBefore() bool {
	const reach = 20
	r := f.r
	k := f.at
	if k > r.first && (r.info[k-1].form&formThen != 0 || r.whereBefore(k) == k-1) { // «زار غانا ثم استقبل السفير», «زار غانا، حيث استقبل السفير»
		k--
	}
	v := r.verbBefore(k, f.at-reach, clauseEdges)
	if v < 0 || r.aux(v) {
		return false
	}
	const same, tense = lexicon.Masculine | lexicon.Feminine | lexicon.Plural, lexicon.Perfect | lexicon.Imperfect
	a, b := r.info[v].tense, f.t.feature
	return (a^b)&same == 0 && ((a^b)&tense == 0 || a&b&tense != 0 && !f.rule.is(demand)) // «أصدر» may be what I do, too
}

// bodyActs reports that a body is the subject of the clause before, with which the verb goes on: it does this too; so does someone or a country that blames.
func (f *frame) bodyActs(sub *slot) bool {
	ps := f.clauseSubject(sub)
	return len(ps) == 1 && (ps[0].is(isBody) || f.rule.is(blame) && ps[0].is(isPerson|isState)) && ps[0].end < f.at
}
