package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// aux reports a verb that helps another one: كان، لا يزال، بدأ, and «لم يعد».
func (r *reader) aux(i int) bool {
	return r.info[i].aux || r.info[i].core&coreCounts != 0 && r.noMore(i)
}

// preverb gives the first of the particles and helping verbs directly before the verb at v, or -1.
func (r *reader) preverb(v int) int {
	if v == r.first || r.parts[v-1] != particle && r.parts[v-1] != verb && r.parts[v-1] != adverb {
		return -1
	}
	if k := r.back(v) + 1; k < v {
		return k
	}
	return -1
}

// back gives the token before the verb at v, over particles, adverbs and helping verbs.
func (r *reader) back(v int) int {
	k := v - 1
	if k > r.first && r.isQuote(k) && (r.parts[k-1] == rel || r.parts[k-1] == comp || r.parts[k-1] == particle) { // «الدول التي "تدعم الموقف"»
		k--
	}
	for k >= r.first && (r.parts[k] == adverb || r.helps(k)) {
		k--
	}
	return k
}

// helps reports at token k a particle or a helping verb: «قد», «كان».
func (r *reader) helps(k int) bool { return r.parts[k] == particle || r.parts[k] == verb && r.aux(k) }

// beforeHelping gives the last token, up to token k and behind token stop, that helps no verb, or stop.
func (r *reader) beforeHelping(k, stop int) int {
	for k > stop && r.helps(k) {
		k--
	}
	return k
}

// skip gives the first token from j on that is no adverb, time or parenthesis;
// with phrases also no prepositional phrase.
func (r *reader) skip(j int, phrases bool) int {
	known := &r.scratch.answersOf(j).skip
	if phrases {
		known = &r.scratch.answersOf(j).over
	}
	if *known == 0 {
		*known = int32(r.passOver(j, phrases)) + 1
	}
	return int(*known) - 1
}

// passOver is [reader.skip] of a token that was not asked for before.
func (r *reader) passOver(j int, phrases bool) int {
	from, closed, counted := j, false, false // a parenthesis was passed, with a number
	for n := 0; n < 4 && j < r.end; n++ {
		at := j
		for j < r.end && (r.parts[j] == adverb || r.parts[j] == timeWord || r.info[j].stem&listNever != 0) {
			j++
		}
		if phrases && j > from {
			j = r.overVersus(j)
		}
		if phrases {
			j = r.overReason(r.overEscort(j))
		}
		if j >= r.end || r.standsBy(j) {
			return j
		}
		if r.parts[j] == conj {
			j = r.overConnective(j) // «وأعلن من جهته الوزير»
		}
		if phrases {
			j = r.among(j)
		}
		if j < r.end && r.parts[j] != prep {
			j = r.quotedHow(r.wish(j))
		}
		if r.at(j, mark) && !r.isQuote(j) && !(closed && r.at(j+1, nominal) && !r.hasPronoun(j+1) && r.startsActor(j+1)) { // but «، اليوم، في عمان، المبعوث فلان، »
			if k := r.afterTime(j); k > j { // «حاكم دبي، اليوم سمو الشيخ فلان، وزير …»
				j = k
				break
			}
			if k := r.parenthesis(j); k > j {
				counted, closed = r.counts(j+1), true
				j = k
			}
		}
		if phrases && j < r.end {
			k := j
			if closed && !counted { // «قتل عشرة أشخاص، الأربعاء، بينهم طفل في …»
				k = r.among(j)
			}
			if k == j {
				k = r.overPrep(r.overAttribution(j, closed))
			}
			j = k
		}
		if j == at {
			break
		}
	}
	return j
}

// overEscort gives the token behind what a force had with it, which begins at token j behind that force, or j: «اقتحم الجيش معززا بالجرافات وعدد من الآليات
// المخيم».
func (r *reader) overEscort(j int) int {
	if j == r.first || j+1 >= r.end || !r.isForm(j, seldomEscorted) || r.parts[j] != nominal || !r.article(j-1) && r.outer[j-1] < 0 {
		return j
	}
	k := r.overPrep(j + 1)
	if k == j+1 {
		return j
	}
	for r.at(k, nominal) && r.hasAnd(k) {
		p, ok := r.np(k)
		if !ok {
			break
		}
		if k = p.end; r.at(k, prep) && r.info[k].self == prepFrom {
			k = r.overPrep(k)
		}
	}
	return k
}

// overReason gives the token behind why something is done, which begins at token j and whom or what it is done to follows: «اعتقلت الشرطة تنفيذا لقرار المحكمة
// خمسة», «قتل الجنود ردا على الهجوم ثلاثة»; or j.
func (r *reader) overReason(j int) int {
	if j+2 >= r.end || r.info[j].stem&listReason == 0 || r.parts[j] != nominal || !r.apart(j) {
		return j
	}
	if k := r.overPrep(j + 1); k > j+1 && r.at(k, nominal) && r.apart(k) && !r.adjective(k) {
		return k
	}
	return j
}

// overVersus gives the token behind «مقابل 31 صوتا» at token j and behind a comma there, or j: «أقر البرلمان بأغلبية 44 صوتا مقابل 31، القانون».
func (r *reader) overVersus(j int) int {
	if j+1 >= r.end || !r.isForm(j, seldomVersus) || !r.counts(j+1) {
		return j
	}
	j += 2
	if r.at(j, nominal) && r.accusative(j) {
		j++
	}
	if r.atComma(j) {
		j++
	}
	return j
}

// quotedHow gives the token behind the quotation marks at token j that tell how, in someone's words, or j: «نفت "بشدة" هذه التهم», «رفض "رفضا قاطعا" القرار».
func (r *reader) quotedHow(j int) int {
	if !r.at(j, mark) || !r.isQuote(j) || !r.opening(j) {
		return j
	}
	k := j + 1
	if r.at(k, nominal) && r.clitics[k] == normalize.Ba && r.outer[k] < 0 && r.masdar(k) { // «أخلت الشرطة "بهدوء" المبنى»
		k++
	}
	for r.at(k, adverb) || r.at(k, nominal) && r.accusative(k) && (r.masdar(k) || k > j+1 && r.Words[k].Is(describing)) {
		k++
	}
	if k == j+1 || !r.at(k, mark) || !r.isQuote(k) || r.opening(k) {
		return j
	}
	return k + 1
}

// standsBy reports that token j, which is no adverb or time, is nothing else that [reader.skip] passes over either: most words are not.
func (r *reader) standsBy(j int) bool {
	switch info := r.info[j]; r.parts[j] {
	case nominal:
		return r.clitics[j]&boundPreps == 0 && info.self != prepFrom && info.form&formAmongThem == 0
	case verb, comp, rel, particle:
		return info.self != prepFrom && info.form&formAmongThem == 0
	}
	return false
}

// overAttribution gives the token behind the one that «وفق» at token j names, and a comma, or j: «أوقف الجيش أمس وفق الوكالة شابا», «استهدفت الطائرات وفق
// المرصد، مدينة …»; closed tells that a comma before it closes what stands between commas: «نفى الوزير، السبت، وفقا للوكالة، التصريحات».
func (r *reader) overAttribution(j int, closed bool) int {
	if j+1 >= r.end || r.parts[j] != attrib || j == r.first || r.parts[j-1] == mark && !closed || r.parts[j+1] != nominal && !r.isQuote(j+1) {
		return j
	}
	ps := r.attributed(j)
	if len(ps) == 0 {
		return j
	}
	j = ps[len(ps)-1].end
	if r.innerComma(j) && r.parts[j+1] == nominal {
		j++
	}
	return j
}

// overPlace gives the token behind «في» at token k and the place that it leads in, or k: «الأطراف في السودان».
func (r *reader) overPlace(k int) int {
	if key, at, ok := r.preposition(k); ok && key == prepIn && at < r.end {
		if where, found := r.np(at); found && where.is(isPlace) {
			return where.end
		}
	}
	return k
}

// overPrep gives the token behind the preposition at token j and what it leads in, or j.
func (r *reader) overPrep(j int) int {
	if j >= r.end {
		return j
	}
	if end := r.overTotal(j); end > j {
		return end
	}
	_, n, ok := r.preposition(j)
	switch {
	case !ok:
		return j
	case n == j && r.parts[j] == prep: // «معهم»
		return j + 1
	case n < r.end && (n == j+1 && r.prepPronoun(n) && r.plain(j) || r.info[n].form&formThat != 0 && (n+1 >= r.end || !r.article(n+1))): // «على إثرها», «إثر ذلك»
		return n + 1
	case r.at(n, timeWord): // «في وقت مبكر من صباح أمس»
		return n
	}
	p, ok := r.np(n)
	if !ok {
		return j
	}
	before := j - 1
	j = p.end
	if r.at(j, nominal) && r.deedWithPronoun(n, p.end) && !(before >= r.first && r.parts[before] == verb && r.pastResumed(before) == j) { // «لدى استقباله سفير الصين»: with its object
		if q, ok := r.np(j); ok && q.is(isActor) && q.apart() {
			j = q.end
		}
	}
	if k := r.overHolding(p, j); k > j {
		return k
	}
	for r.at(j, nominal) && p.definite { // «طلبت من تركيا وإيران سحب …», «قصف بالمدفعية والصواريخ مواقع …»
		q, ok := r.np(j)
		if !ok || q.clitic&^normalize.Article != normalize.Wa || !q.definite && !q.is(isActor) ||
			p.class&q.class&isWeapon == 0 && (p.class&q.class&(isActor|isPlace) == 0 || !equals(p, q)) {
			break
		}
		j = q.end
	}
	return j
}

// overTotal gives the token behind «من» at token j and the number of all of whom some are told of before, with what is counted, or j: «رفض سبعة نواب [من أصل عشرة نواب] القرار».
func (r *reader) overTotal(j int) int {
	k := j + 2
	if r.info[j].self != prepFrom || k >= r.end || r.info[j+1].core&coreOrigin == 0 || !r.counts(k) {
		return j
	}
	for k < r.end && r.counts(k) && r.apart(k) && !r.article(k) {
		k++
	}
	if r.at(k, nominal) && r.plain(k) && r.outer[k] < 0 && (r.accusative(k) || r.Words[k].Is(persons) && k == j+3) {
		k++
	}
	return k
}

// overHolding gives the token behind the clause at token j that tells when and where the meeting was held or the statement given out that phrase p tells of, where
// it names no one, or j: «خلال مؤتمر صحفي عقده أمس في المدينة», «في بيان نشره على موقعه».
func (r *reader) overHolding(p *phrase, j int) int {
	if !r.at(j, verb) || !r.info[j].object || !r.plain(j) || p.definite || p.mention >= 0 || r.info[p.head].stem&listGathering == 0 && !p.is(isMedium) {
		return j
	}
	k := r.overTimes(j + 1)
	for r.at(k, adverb) { // «في كلمة ألقاها بالمناسبة»
		k++
	}
	for n := 0; n < 2 && r.at(k, prep); n++ {
		_, at, ok := r.preposition(k)
		q, found := r.np(at)
		if !ok || !found || at == k || r.at(q.end, verb) {
			break
		}
		k = r.overTimes(q.end)
	}
	if k == j+1 {
		return j
	}
	return k
}

// among passes over those who are told of apart: «لقي 12 شخصا، بينهم طفلان على الأقل، مصرعهم».
func (r *reader) among(j int) int {
	k := j
	if r.atComma(k) {
		k++
	}
	if k+1 < r.end && r.info[k].self == prepFrom && (k > j || r.info[k+1].form&formAmongThem != 0) { // «قتل عشرة من بينهم طفلان»
		k++
	}
	if k+1 >= r.end || r.parts[k+1] != nominal || r.info[k].form&formAmongThem == 0 && !r.someOfThem(k) {
		return j
	}
	ps := r.list(k+1, people)
	if len(ps) == 0 {
		return j
	}
	k = ps[len(ps)-1].end
	if k+1 < r.end && r.info[k].self == prepOn && r.info[k+1].core&coreLeast != 0 {
		k += 2
	}
	if r.atComma(k) {
		k++
	}
	return k
}

// someOfThem reports «منهم» at token k, directly behind people without article: «قتل عشرة أشخاص منهم ثلاثة أطفال».
func (r *reader) someOfThem(k int) bool {
	return r.prepPronoun(k) && r.info[k].prep == prepFrom && r.ofSeveral(k) && r.behind(k, nominal) &&
		!r.article(k-1) && !r.hasPronoun(k-1) && r.Words[k-1].Classes.Has(lexicon.Human)
}

// afterTime gives the token of whom the clause goes on with behind the comma at token j and a time, where no comma closes, or j: «حاكم دبي، اليوم سمو
// الشيخ فلان», «أقال، أمس رئيس الوزراء», «اعتقلت الشرطة، مساء السبت خمسة متظاهرين».
func (r *reader) afterTime(j int) int {
	k := j + 1
	if k+1 < r.end && r.parts[k] == prep && r.info[k].self == prepIn && r.parts[k+1] == timeWord { // «أقال، في 25 يوليو رئيس الوزراء»
		k++
	}
	for r.at(k, timeWord) {
		k++
	}
	if k == j+1 || k >= r.end || !r.comma(j) || r.parts[k] != nominal || !r.apart(k) {
		return j
	}
	w := r.Words[k]
	switch {
	case w.Classes.Has(lexicon.Honorific) && !r.hasPronoun(k):
		return k
	case w.Is(persons) && r.plain(k) && !w.Classes.Has(lexicon.Quant):
		return k
	case r.counts(k) && r.Tokens[j+1].Kind == normalize.Arabic:
		return k
	case w.Is(placeHeads) && r.plain(k) && !r.article(k) && !r.hasPronoun(k): // «استهدفوا، صباح السبت قاعدة»
		return k
	case r.deedAt(k) && r.plain(k): // «أعلن رئيس البرلمان، الاثنين تأجيل التصويت»
		return k
	case r.matterAt(k), r.inNameOf(k, entity.GPE) && !r.atComma(r.Mentions[r.outer[k]].Last): // «أدانت كينيا، السبت الهجوم الأخير», «اتهمت كينيا، السبت غانا بخرق الهدنة»
		return k
	}
	return j
}

// deedWithPronoun reports among tokens [i, j) a verbal noun with a pronoun whose object may follow: «على هامش استقباله»; behind «إلى» or ل none does, «خلال
// زيارته إلى بغداد الوزير».
func (r *reader) deedWithPronoun(i, j int) (found bool) {
	for ; i < j; i++ {
		w := r.Words[i]
		if r.parts[i] == prep && r.info[i].prep == prepTo || r.parts[i] == nominal && r.proclitics(i)&normalize.La != 0 {
			found = false
		}
		found = found || r.parts[i] == nominal && w.Cut.Enclitic != 0 && w.Feature.Has(lexicon.Masdar) && !r.info[i].lists.has(rareArrival)
	}
	return found
}
