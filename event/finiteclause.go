package event

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file tells whether a word that may be a finite verb is one by the clause that it would make: by what only a noun, or only a verb, can have around it.

// byClause tells by what only a noun, or only a verb, can have around it.
func (d *doubt) byClause() verdict {
	switch {
	case d.beforeComplement(), d.superlative(), d.inListOfDeeds(), d.inRowOfDeeds(), d.inListOfTopics():
		return noVerb
	case !d.perfect:
		return open
	case d.ofCountry(), d.blamedFor(), d.meantBy(), d.ownDeed():
		return noVerb
	case d.befallsToo(), d.befallsAgain(), d.byWeapon(), d.behindAsFor(), d.didByPair(), d.ravages(), d.didBefore(), d.takesNext(), d.actsThen(), d.actsOn():
		return finite
	case d.inClauseOf(), d.duringIt(), d.saidToHim(), d.withSupport(), d.ofMeeting(), d.saysQuoted(), d.happens(), d.bare && d.begins() && !d.endsInAlef() && d.r.someBehind(d.i, d.deed):
		return finite
	}
	return open
}

// beforeComplement reports a deed that و joins to another whose complement stands behind both: «مقتل وجرح عشرات المسلحين».
func (d *doubt) beforeComplement() bool {
	r := d.r
	return d.deed && d.pro == normalize.Wa && d.behind && d.prev >= 0 && r.openDeed(d.prev) && (r.startsActor(d.next) || r.counts(d.next))
}

// inListOfDeeds reports a deed behind a comma and «و» that goes on from another one with its complement: «دعا إلى وقف القتال، وفتح المعابر، ودعم النازحين», not «أكد رفض القرار، وطلب الرئيس …».
func (d *doubt) inListOfDeeds() bool {
	const reach = 6
	r := d.r
	if !d.deed || d.pro != normalize.Wa || d.info.says || !d.nextFollows() || d.prev != d.i-1 || d.prev < 1 || !r.comma(d.prev) || !r.article(d.next) || !r.apart(d.next) {
		return false
	}
	if d.info.moods.Has(lexicon.Imperfect) || r.outer[d.next] >= 0 || r.info[d.next].class&(isActor|isPerson) != 0 && !r.oblique(d.next) {
		return false
	}
	k := d.next + 1
	for k < len(r.Tokens) && r.article(k) && r.Words[k].Is(describing) && !r.Words[k].Is(persons) { // «، وفتح الطريق الدولي»
		k++
	}
	if r.Words[d.next].Feature.Has(lexicon.Masculine|lexicon.Singular) && k < len(r.Tokens) && r.Tokens[k].Kind != normalize.Punct && !r.hasAnd(k) { // «، وتسبب القرار في ضجة»
		return false
	}
	for k := d.prev - 1; k >= 0 && k > d.prev-reach && r.parts[k] == nominal; k-- {
		if r.masdar(k) && !r.article(k) && !r.hasPronoun(k) && r.outer[k] < 0 {
			return k < d.prev-1
		}
	}
	return false
}

// inRowOfDeeds reports what befalls people as a deed that «و» joins to another one with its complement, which someone does, tells of or brings about: «تمكن الجيش من تحرير
// البلدة وقتل عشرة مسلحين», «أعلنت الشرطة مقتل ضابط وجرح خمسة».
func (d *doubt) inRowOfDeeds() bool {
	const reach = 6
	r := d.r
	if !d.deed || d.pro != normalize.Wa || !d.info.lists.has(rareBefall) || !d.nextFollows() || d.prev != d.i-1 {
		return false
	}
	k := d.prev
	for ; k > 1 && k > d.prev-reach && r.parts[k] == nominal && !r.completedDeed(k); k-- {
	}
	if k == d.prev || r.parts[k] != nominal || !r.completedDeed(k) {
		return false
	}
	for n := k - 1; n >= 0 && n > k-reach && r.parts[n] != mark && r.parts[n] != rel && r.parts[n] != comp; n-- {
		if r.parts[n] == verb {
			return r.info[n].finite&(listControl|listEffect) != 0 || r.info[n].says
		}
	}
	return false
}

// completedDeed reports at token k a verbal noun whose complement stands behind it.
func (r *reader) completedDeed(k int) bool {
	return r.masdar(k) && !r.article(k) && !r.hasPronoun(k) && r.outer[k] < 0
}

// inListOfTopics reports a noun behind a comma and «و» that tells of what two or several discuss besides, who would have a verb in the dual, the plural or the feminine: «بحث
// الوزيران أزمة اليمن، ورفع الحصار، وأمن الحدود», «تناولت المباحثات نزع السلاح، وجمع التبرعات».
func (d *doubt) inListOfTopics() bool {
	const reach = 24
	r := d.r
	if d.pro != normalize.Wa || !d.bare || !d.perfect || !d.info.noun || d.info.says || d.prev != d.i-1 || d.prev < 2 || !r.comma(d.prev) {
		return false
	}
	if n := d.next; !d.nextFollows() || !r.apart(n) || !r.article(n) || r.outer[n] >= 0 || r.info[n].class&(isActor|isPerson) != 0 {
		return false
	}
	for k := d.prev - 1; k >= 0 && k > d.prev-reach; k-- {
		switch {
		case r.parts[k] == verb:
			return r.parts[k+1] == nominal && r.article(k+1) && !r.hasAnd(k+1) && (r.ends(k+1, endAn|endUn) && r.closed(k+1) || r.info[k].tense.Has(lexicon.Feminine) && !r.info[k].tense.Has(lexicon.Masculine)) &&
				(r.info[k].finite&listGather != 0 || r.triggered(k, func(t *trigger) bool { return t.kind == byVerb && t.rule.is(meeting) }))
		case r.parts[k] != nominal && r.parts[k] != prep && r.parts[k] != timeWord && !r.comma(k):
			return false
		}
	}
	return false
}

// superlative reports one whom the word calls the most of his kind: «أبرز قادة الحركة».
func (d *doubt) superlative() bool {
	r, next := d.r, d.next
	return d.info.form&formMost != 0 && d.behind && r.parts[next] == nominal &&
		!r.article(next) && r.outer[next] < 0 && r.plain(next) && r.info[next].class&isPerson != 0
}

// ofCountry reports a deed of the country behind it, behind a mark or a time: «أعلن السفير، أمس، رفض بلاده».
func (d *doubt) ofCountry() bool {
	r := d.r
	if !d.deed || d.pro != 0 || !d.nextFollows() || d.prev < 0 || r.parts[d.prev] != mark && r.parts[d.prev] != timeWord {
		return false
	}
	return d.info.tense.Has(lexicon.Masculine) && !d.info.tense.Has(lexicon.Feminine) && r.hersAt(d.next)
}

// ownDeed reports behind «و» a verbal noun with the pronoun of who does it and ل before whom or what it is done to: «ندد بسياسة كينيا ودعمها للمتمردين», «وقصفها للقرى»; not «طلب المال
// وشكره للحضور», «ونقله للمستشفى».
func (d *doubt) ownDeed() bool {
	r := d.r
	if d.bare || d.pro != normalize.Wa || !d.w.Feature.Has(lexicon.Masdar) || !d.nextFollows() || r.Words[d.next].Cut.Proclitics&^normalize.Article != normalize.La || r.hasPronoun(d.next) || r.masdar(d.next) {
		return false
	}
	return r.triggered(d.i, func(t *trigger) bool {
		return t.kind == byNoun && t.rule.is(strike|harm|blame|stance)
	})
}

// meantBy reports a deed directly behind someone who decides or means it, «قرار بريطانيا سحب قواتها», or who is bound to it or may do it: «على لندن سحب قواتها», «يحق للجيش قصفها»; not
// «بعد محاولة الجيش رفض الرئيس التفاوض».
func (d *doubt) meantBy() bool {
	const reach = 6
	r := d.r
	if !d.deed || d.pro != 0 || !d.nextFollows() || d.prev != d.i-1 || d.prev < 1 {
		return false
	}
	others := r.startsActor(d.next) && !r.oblique(d.next) && r.Tokens[d.next].Kind != normalize.Number
	for k := d.prev; k > 0 && k > d.prev-reach && r.parts[k] == nominal; k-- {
		switch {
		case r.info[k].stem&(listOrder|listWilling) != 0 && k < d.prev && !r.article(k) && !r.hasPronoun(k):
			return !r.accusative(k) && r.startsActor(k+1) && (r.info[k].stem&listOrder != 0 || !others)
		case r.info[k].class&(isActor|isPerson) == 0 && r.outer[k] < 0:
		case r.Words[k].Cut.Proclitics&normalize.La != 0 && (!others || r.hasPronoun(d.next)):
			_, modal := r.Words[k-1].Find(lexicon.Modal)
			return modal
		case r.parts[k-1] == prep && r.info[k-1].core&coreOn != 0:
			if k < 2 || r.parts[k-2] == comp || r.parts[k-2] == mark || r.info[k-2].finite&listHypothetical != 0 {
				return true
			}
			_, modal := r.Words[k-2].Find(lexicon.Modal) // «يجب على لندن سحب قواتها»
			return modal
		}
	}
	return false
}

// blamedFor reports a deed that someone is blamed for beside another: «اتهمه باقتحام المركز وقتل شرطي».
func (d *doubt) blamedFor() bool {
	return d.pro == normalize.Wa && d.deed && d.nextFollows() && d.r.info[d.next].ending&(endUn|endAn) == 0 && !d.r.info[d.next].pronominal && d.r.blamedToo(d.i) // not «أدين بالسرقة وحكم عليه بالسجن»
}

// befallsToo reports a verb of what befalls people, with another behind it: «قتل وأصيب خمسون عاملا».
func (d *doubt) befallsToo() bool {
	return d.info.lists.has(rareBefall) && !d.behindPrep() && d.r.twinBehind(d.i)
}

// befallsAgain reports behind a verb of what befalls people another one that shares with it what follows: «قُتل وجرح عدد من الجنود».
func (d *doubt) befallsAgain() bool {
	r := d.r
	return d.pro == normalize.Wa && d.bare && d.info.lists.has(rareBefall) &&
		d.prev == d.i-1 && d.prev >= 0 && r.parts[d.prev] == verb && r.info[d.prev].lists.has(rareBefall) && !r.hasPronoun(d.prev)
}

// byWeapon reports a verb of what befalls people by the weapon behind it: «قتل رصاص الجيش شابا».
func (d *doubt) byWeapon() bool {
	return d.bare && d.begins() && d.nextFollows() && d.info.lists.has(rareBefall) && (d.r.info[d.next].class&isWeapon != 0 || d.r.harmful(d.next) && !d.r.hasPronoun(d.next)) && d.r.apart(d.next)
}

// ravages reports a verb of what the mishap behind it struck or brought about: «ضرب زلزال قوي الجزيرة», «تسبب حريق في مقتل ثلاثة».
func (d *doubt) ravages() bool {
	return d.nextFollows() && d.r.info[d.next].lists.has(rareMishap) && (d.info.finite&listEffect != 0 || d.r.isForm(d.i, seldomRavages)) && !d.behindPrep()
}

// didBefore reports a verb with ل behind it, of what someone did before now: «سبق للوزير أن هدد بالاستقالة».
func (d *doubt) didBefore() bool {
	r := d.r
	return r.isForm(d.i, seldomEarlier) && d.nextFollows() && (r.Words[d.next].Cut.Proclitics&normalize.La != 0 || r.prepPronoun(d.next))
}

// earlier gives the token of the verb that with ل and who did it stands before أن at token i, «سبق للوزير الأول أن», or a number below 0.
func (r *reader) earlier(i int) int {
	const reach = 8
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		switch {
		case r.isForm(k, seldomEarlier):
			return k
		case r.parts[k] != nominal && !r.prepPronoun(k):
			return -1
		}
	}
	return -1
}

// actsOn reports a verb that goes on with و from the verb before, where what stands between them is no deed, which a verbal noun could be told beside: «زار الوزير بغداد
// ورفض الخطة», but «اتهمه بقتل سالم وقصف المدينة».
func (d *doubt) actsOn() bool {
	const reach = 10
	r := d.r
	if d.pro != normalize.Wa || !d.deed || !d.nextFollows() || !r.article(d.next) && r.outer[d.next] < 0 || !r.apart(d.next) || r.timeAt(d.next) || d.prev < 1 {
		return false
	}
	if m := r.outer[d.prev]; m < 0 && !(r.Words[d.prev].Is(persons) && (r.article(d.prev) || r.hasPronoun(d.prev))) {
		return false
	}
	for k := d.prev; k >= 0 && k > d.prev-reach; k-- {
		switch r.parts[k] {
		case verb:
			t := r.info[k].tense
			return t.Has(lexicon.Perfect|lexicon.Masculine) && !t.Only(lexicon.Plural|lexicon.Dual) && !r.aux(k)
		case nominal:
			if r.Words[k].Feature.Has(lexicon.Masdar) || r.nounTrigger(k) {
				return false
			}
		case prep, timeWord, adverb:
		default:
			return false
		}
	}
	return false
}

// actsThen reports a verb behind ثم with its object: «زار الوزير بغداد ثم رفض الخطة», «ثم حمله المسؤولية», not «بعد خطفه ثم قتله», «حرق قرى ثم هدمها».
func (d *doubt) actsThen() bool {
	r := d.r
	if d.pro != 0 || d.prev < 0 || r.info[d.prev].form&formThen == 0 {
		return false
	}
	if d.info.object {
		return !d.w.Feature.Has(lexicon.Masdar) || !d.behindDeed()
	}
	return d.deed && d.nextFollows() && r.article(d.next)
}

// behindDeed reports before the word, up to the verb of the clause, a verbal noun with its complement or pronoun: «بعد خطف الناشط ثم …».
func (d *doubt) behindDeed() bool {
	const reach = 12
	r := d.r
	for k := d.prev - 1; k >= 0 && k > d.prev-reach && r.parts[k] != verb && r.parts[k] != mark; k-- {
		if r.parts[k] == nominal && r.Words[k].Feature.Has(lexicon.Masdar) && !r.article(k) && r.outer[k] < 0 {
			return true
		}
	}
	return false
}

// takesNext reports a verb whose rule has the word right behind it for its object, where who does it stands before: «زار المخيم وقدم مساعدات للنازحين».
func (d *doubt) takesNext() bool {
	r := d.r
	if goesOn := d.pro == normalize.Wa || d.prev >= 0 && r.parts[d.prev] == conj; !goesOn || !d.bare || d.deed || !d.nextFollows() {
		return false
	}
	return !r.article(d.next) && r.plain(d.next) && r.parts[d.next] == nominal &&
		r.triggered(d.i, func(t *trigger) bool { return t.makes(&r.info[d.next].lists) })
}

// behindAsFor reports a verb that tells of the one whom «أما» brings up: «أما الوزير، فحذر من …», «أما الوزير فرفض القانون».
func (d *doubt) behindAsFor() bool {
	return d.pro == normalize.Fa && d.prev >= 0 && (d.r.comma(d.prev) || d.r.parts[d.prev] == nominal) && d.r.behindAsFor(d.prev)
}

// didByPair reports a clause of a noun, done to it by several: «خطة رفضها الطرفان».
func (d *doubt) didByPair() bool {
	r, next := d.r, d.next
	return !d.bare && d.pro == 0 && d.nextFollows() && r.definiteNoun(next) && d.prev >= 0 && r.parts[d.prev] == nominal &&
		r.info[next].ending&(endUn|endAn) != 0 && r.Words[next].Feature.Any(lexicon.Dual|lexicon.Plural)
}

// inClauseOf reports the verb of a clause of the noun before it: «اجتماعا بحث العلاقات», «لقاء موسع تناول ملف المياه».
func (d *doubt) inClauseOf() bool {
	r := d.r
	return d.pro == 0 && d.bare && d.info.with != 0 && d.nextFollows() && d.prev >= 0 && r.parts[d.prev] == nominal &&
		(r.prepPronoun(d.next) || r.apart(d.next)) && r.clauseOf(d.prev, d.info.with)
}

// duringIt reports a verb with a preposition and pronoun behind it that lead back to what the clause is of: «مواجهات قتل خلالها قيادي», «اتصالا مع
// نظيره، تناول خلاله الأزمة», «، بحثا خلاله الأزمة», «بيانا رفض فيه القرار».
func (d *doubt) duringIt() bool {
	r, subject := d.r, d.i+2
	if d.pro != 0 || !d.bare || subject >= len(r.Tokens) || !r.prepPronoun(d.i+1) {
		return false
	}
	if r.startsActor(subject) && !d.behindPrep() {
		return true
	}
	if d.prev >= 0 && r.info[d.i+1].core&coreAtIt != 0 && r.parts[d.prev] == nominal && mediumNoun(r.Words[d.prev]) && !r.article(d.prev) && !d.endsInAlef() {
		return true
	}
	return d.info.with != 0 && d.prev >= 0 && r.comma(d.prev) && (!strings.HasSuffix(d.w.Text, "ا") || r.info[d.i+1].core&coreAtIt != 0 && d.w.Feature.Has(lexicon.Dual))
}

// saidToHim reports a verb with a pronoun and «فيه» behind it, which tells what a statement before it says to someone: «رسالة إلى الوزير دعاه فيها إلى الحوار».
func (d *doubt) saidToHim() bool {
	const reach = 10
	r := d.r
	if d.pro != 0 || !d.info.object || d.i+1 >= len(r.Tokens) || !r.prepPronoun(d.i+1) || r.info[d.i+1].core&coreAtIt == 0 {
		return false
	}
	from := d.prev
	if from > 0 && r.comma(from) {
		from--
	}
	for k := from; k >= 0 && k > from-reach; k-- {
		switch r.parts[k] {
		case nominal:
			if mediumNoun(r.Words[k]) && !r.article(k) {
				return true
			}
		case prep, timeWord:
		default:
			return false
		}
	}
	return false
}

// withSupport reports a verb beside a noun that has it as its verb in a rule: «ووجه إليهم الاتهام», «ضرب زلزال قوي المدينة».
func (d *doubt) withSupport() bool {
	r, i := d.r, d.i
	if !d.bare || d.info.with == 0 {
		return false
	}
	return i+2 < len(r.Tokens) && r.prepPronoun(i+1) && r.light(d.info.with, i+2, false) || d.begins() && d.nextFollows() && r.light(d.info.with, d.next, true)
}

// ofMeeting reports a verb that tells of a meeting: «عقد أمس في الرياض اجتماع …», «اجتماع ضم الوزراء», «وضم الاجتماع».
func (d *doubt) ofMeeting() bool {
	r, next := d.r, d.next
	if !d.behind {
		return false
	}
	if d.bare && d.info.finite&listJoint != 0 && d.begins() && (!d.nextFollows() || r.preps(next)) && r.gatheringBehind(next) {
		return true
	}
	if d.info.finite&listGather == 0 {
		return false
	}
	if d.prev >= 0 && d.pro == 0 && r.startsActor(next) && r.info[d.prev].stem&listGathering != 0 {
		return true
	}
	if d.bare && d.pro == 0 && d.prev >= 0 && r.parts[d.prev] == nominal && d.nextFollows() && r.article(next) && !d.endsInAlef() && r.aboutGathering(d.prev) { // «لقاء مع نظيره تناول الأزمة»
		return true
	}
	opens := d.pro == normalize.Wa || d.prev >= 0 && r.parts[d.prev] == conj || d.behindPause()
	return opens && r.article(next) && r.info[next].stem&listGathering != 0
}

// happens reports the verb of a deed, or of what orders one, that opens a clause: «دخل اتفاق», «صدر اليوم مرسوم ملكي», not «دار نشر».
func (d *doubt) happens() bool {
	r := d.r
	return d.info.finite&listHappen != 0 && d.behindPause() && d.behind && d.info.core&coreHouse == 0 &&
		(r.masdar(d.next) || r.info[d.next].stem&listOrder != 0)
}

// saysQuoted reports a verb of saying before a quotation or colon: «وتابع: "…"».
func (d *doubt) saysQuoted() bool {
	r, i := d.r, d.i
	if !d.info.says || i+1 >= len(r.Tokens) || !r.isQuote(i+1) && !r.colon(i+1) {
		return false
	}
	return d.pro == normalize.Wa || d.pro == 0 && (d.prev < 0 || r.Tokens[i].Flags&normalize.LineBefore != 0)
}

// behindPause reports that nothing, or a mark that opens no quotation, stands before the word.
func (d *doubt) behindPause() bool {
	return d.prev < 0 || d.r.parts[d.prev] == mark && !d.r.isQuote(d.prev)
}

// behindPrep reports a preposition before the word.
func (d *doubt) behindPrep() bool { return d.prev >= 0 && d.r.parts[d.prev] == prep }

// nextFollows reports that a word follows directly, with no time between.
func (d *doubt) nextFollows() bool { return d.behind && d.next == d.i+1 }

// definiteNoun reports a word with the article at token k that no name has.
func (r *reader) definiteNoun(k int) bool { return r.article(k) && r.outer[k] < 0 }

// gatheringBehind reports a meeting without an article soon behind token k, over when and where it is.
func (r *reader) gatheringBehind(k int) bool {
	const reach = 8
	for n := k + reach; k < min(n, len(r.Tokens)); k++ {
		w := r.Words[k]
		if w.Cut.Proclitics == 0 && w.Cut.Enclitic == 0 && r.info[k].stem&listGathering != 0 && r.nounTrigger(k) {
			return !r.preps(k - 1)
		}
		if r.Tokens[k].Kind == normalize.Punct && !r.comma(k) || w.Cut.Proclitics&(normalize.Wa|normalize.Fa) != 0 {
			return false
		}
	}
	return false
}

// blamedToo reports before token i a deed behind ب that someone is blamed for in the same clause: «اتهمه باقتحام المركز و…», «متهم باقتحام المركز و…».
func (r *reader) blamedToo(i int) bool {
	const reach = 16
	blames := func(t *trigger) bool { return t.rule.is(blame) }
	deed := false
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		switch r.parts[k] {
		case verb:
			return deed && r.triggered(k, blames)
		case nominal:
			if deed && (r.info[k].stem&listDoing != 0 || r.triggered(k, blames)) {
				return true
			}
			deed = deed || r.Words[k].Cut.Proclitics == normalize.Ba && r.masdar(k)
		case prep, timeWord:
		default:
			return false
		}
	}
	return false
}

// twinBehind reports behind token i, directly or over «أو», a word that can only be a verb of what befalls people.
func (r *reader) twinBehind(i int) bool {
	k := r.joinedTo(i, len(r.Tokens))
	return k > i && r.info[k].lists.has(rareBefall) && !r.info[k].noun
}

// joinedTo gives the token before token end that و or «أو» joins to token i directly, or i.
func (r *reader) joinedTo(i, end int) int {
	switch k := i + 1; {
	case k+1 < end && r.info[k].form&formOr != 0:
		return k + 1
	case k < end && r.Words[k].Cut.Proclitics == normalize.Wa:
		return k
	}
	return i
}

// behindAsFor reports «أما» before token i, with no verb and no end of a sentence between.
func (r *reader) behindAsFor(i int) bool {
	const reach = 16
	for k := i - 1; k >= 0 && k > i-reach && r.parts[k] != verb && r.sign(k) != '.'; k-- {
		if r.info[k].form&formAsFor != 0 {
			return true
		}
	}
	return false
}

// thatOf reports that one person of whom nothing but an adjective is said, or someone of his, stands behind «إن» up to token k: «إن مسلحا مجهولا», «إن موكله»; his verb
// must follow.
func (r *reader) thatOf(k int) bool {
	if k > 1 && r.parts[k] == nominal && r.parts[k-1] == comp && r.hasPronoun(k) && r.Words[k].Is(actors) && r.outer[k] < 0 { // «إن موكله تعرض للضرب», not «إن هدفه دعم الحكومة»
		return true
	}
	for n := 0; n < 2 && k > 1; n++ {
		w := r.Words[k]
		if r.parts[k] != nominal || !strings.HasSuffix(w.Text, "ا") || !w.Feature.Has(lexicon.Accusative) || w.Cut.Proclitics != 0 || w.Cut.Enclitic != 0 {
			return false
		}
		if r.parts[k-1] == comp {
			return w.Is(persons) && !r.withPronoun(k-1)
		}
		k--
	}
	return false
}

// clauseOf reports that the indefinite noun which ends at token k, an adjective behind it or none, is one that the rules have as the subject of the
// verb, whatever its object is: «اجتماعا موسعا ناقش …».
func (r *reader) clauseOf(k int, verb symbol) bool {
	for n := 0; n < 2 && k > 0 && r.Words[k].Is(describing) && !r.article(k) && r.parts[k-1] == nominal && r.plain(k); n++ {
		k--
	}
	return r.outer[k] < 0 && !r.article(k) && !r.hasPronoun(k) && r.triggered(k, func(t *trigger) bool {
		return t.kind == byNoun &&
			t.rule.slotWhere(posWith, func(s *slot) bool { return s.object && s.class == anyThing && s.leads.has(verb) }) != nil
	})
}

// lentTo reports that the indefinite noun which ends at token k, an adjective behind it or none, is one that the verb goes with: «هجوم عنيف شنه …».
func (r *reader) lentTo(k int, verb symbol) bool {
	if k > 0 && r.Words[k].Is(describing) && !r.article(k) && r.parts[k-1] == nominal && r.plain(k) {
		k--
	}
	return r.outer[k] < 0 && !r.article(k) && !r.hasPronoun(k) && r.light(verb, k, false)
}

// light reports at token i a noun that a rule lets go with the verb, as its subject when that is asked for.
func (r *reader) light(verb symbol, i int, subject bool) bool {
	return r.triggered(i, func(t *trigger) bool {
		return t.kind == byNoun &&
			t.rule.slotWhere(posWith, func(s *slot) bool { return (s.object || !subject) && s.leads.has(verb) }) != nil
	})
}

// openDeed reports at token i a deed that triggers a rule and whose complement is to come: «مقتل».
func (r *reader) openDeed(i int) bool {
	return r.parts[i] == nominal && r.nounTrigger(i) && !r.article(i) && !r.accusative(i) && !r.hasPronoun(i) && r.outer[i] < 0
}
