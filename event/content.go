package event

import (
	"slices"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// contentAfter finds the said clause behind the trigger: after أن or a colon or in a
// quotation mark; says tells whether the rule is one of speech. It gives source bytes.
func (r *reader) contentAfter(f *frame, says bool) (start, stop int) {
	const reach = 45
	c := contentSearch{f: f, says: says}
	for k := f.end; k < r.end && k < f.end+reach; k++ {
		done := false
		switch r.parts[k] {
		case conj:
			done = c.turns(k)
		case comp:
			k, done = c.complementizer(k)
		case verb:
			done = c.verb(k)
		case rel:
			done = c.whether(k)
		case particle:
			done = c.thatNot(k)
		case mark:
			k, done = c.mark(k)
		case nominal:
			if says && r.replies(k) && r.skip(f.after, true) >= k-1 {
				to := r.pastReply(k)
				c.answer, k = to > k, to
				break
			}
			done = k >= f.after && r.info[k].participle && !c.passesOver(k)
		case attrib:
			k, done = c.attribution(k)
		}
		if done {
			break
		}
	}
	if c.stop <= c.start && says && r.isForm(f.at, seldomSays) {
		c.afterAll()
	}
	return c.start, c.stop
}

// passesOver reports that what is said goes on behind the participle at token k: «على دور الحكومة موضحا أن», «قال مسؤول رافضا الكشف عن اسمه إن», «قال الوزير محذرا: "…"».
func (c *contentSearch) passesOver(k int) bool {
	f, r := c.f, c.f.r
	if r.saying(k) && (c.says || k == f.after) {
		return true
	}
	return c.says && k+1 < r.end && (r.info[k+1].lists.has(rareSilent) || k == f.after && r.setsOff(k+1))
}

// afterAll finds the words of one who speaks by a verb that has no object behind all that is told of him: «قالت سلمى التي كانت هناك وشاهدت
// الحريق "…"», «وقال وفقا لما نقلته الوكالة: "…"», «قال الوزير منتقدا الخطة إن …».
func (c *contentSearch) afterAll() {
	const reach = 25
	f, r := c.f, c.f.r
	if f.at > r.first && r.info[f.at-1].form&(formAlso|formAs) != 0 {
		return
	}
	for k := f.after; k+1 < r.end && k < f.after+reach; k++ {
		switch {
		case r.colon(k):
			if r.isQuote(k + 1) {
				c.start, c.stop = r.clauseFrom(k+1, f.at)
			}
			return
		case r.parts[k] == comp && r.leadsIn(k):
			if k > f.after && r.parts[k-1] != prep && r.plain(k) {
				c.start, c.stop = r.clauseFrom(k+1, f.at)
			}
			return
		case r.isQuote(k) && r.opening(k) && (!r.calledSoon(k) || r.spoken(k)):
			if !(r.masdar(k-1) && r.Words[k-1].Cut.Proclitics&normalize.Ba != 0) { // not «صرح … بسقوط "43 قتيلا"»
				c.start, c.stop = r.clauseFrom(k, f.at)
			}
			return
		case r.info[k].says && (r.parts[k] == verb && !r.asReported(k) && !r.isForm(k, seldomNamed) || r.parts[k] == nominal && r.info[k].participle && r.saysOn(k)),
			r.parts[k] == conj && k > f.after && r.info[k].stem&listTurn != 0:
			return
		}
	}
}

// pastReply gives the token before which the answer begins, behind what it is given to by «ردا على» at token k: «قال الوزير، ردا على من يقول إن
// الطريق طويل، إن …», «ردا على سؤال "نعم"»; or k.
func (r *reader) pastReply(k int) int {
	verbs := 0
	for i := k + 1; i < r.end; i++ {
		switch r.parts[i] {
		case verb:
			if !r.info[i].lists.has(rareCall) {
				verbs++
			}
		case comp:
			if r.leadsIn(i) && (verbs == 0 || r.comma(i-1)) {
				return i - 1
			}
		case mark:
			if r.isQuote(i) && r.opening(i) {
				if close := r.closing(i); r.comma(i-1) || close+1 >= r.end || r.sign(close+1) == '.' {
					return i - 1
				}
			}
		}
	}
	return k
}

// contentSearch is the search for what is said behind a trigger, a token at a time: what each finds ends it, with source bytes
// [start, stop), or with none where nothing is said.
type contentSearch struct {
	f           *frame
	says        bool // the rule is one of speech
	verbs       int  // other verbs so far
	answer      bool // what it answers to was read over
	start, stop int
}

// turns reports a conjunction at token k behind which another speaks: «أعلن الوفد استعداده، فيما أجاب الآخر أنه …», «أعلن الجيش هدنة لكن المعارضة قالت إن …».
func (c *contentSearch) turns(k int) bool {
	r := c.f.r
	if k < c.f.after || k == r.first || k+1 >= r.end {
		return false
	}
	return r.parts[k-1] == mark && r.info[k].stem&listTurn != 0 && (r.info[k].core&coreYet != 0 || r.parts[k+1] == verb && r.info[k+1].says) ||
		r.anotherSays(k)
}

// anotherSays reports at token k a conjunction with a clause behind it that tells what is said besides: «أعلن الجيش هدنة لكن المعارضة قالت إن …», «إلا أن ناشطين قالوا إن …».
func (r *reader) anotherSays(k int) bool {
	return (r.info[k].stem&listTurn != 0 || r.adverse(k) || r.connective(k, "contrast")) && r.saidBeforeThat(k+1)
}

// saidBeforeThat reports in the clause that begins at token k a verb of saying, to which the أن behind it belongs: «المعارضة قالت إن القتال لم يهدأ»; not where a comma
// stands before أن.
func (r *reader) saidBeforeThat(k int) bool {
	const reach = 16
	says := false
	for i := k; i < r.end && i < k+reach; i++ {
		switch r.parts[i] {
		case verb:
			says = says || r.info[i].says && (i == k || r.parts[i-1] != rel)
		case comp:
			if says {
				return !r.comma(i - 1)
			}
		case mark:
			if r.colon(i) || r.isQuote(i) && r.opening(i) {
				return says && r.colon(i)
			}
		}
	}
	return false
}

// setsOff reports at token k marks that lead in a quotation: «: "…"», «، "…"», «"…"».
func (r *reader) setsOff(k int) bool {
	if r.colon(k) || r.comma(k) {
		k++
	}
	return k < r.end && r.isQuote(k) && r.opening(k)
}

// complementizer reads أن at token k and the clause behind it; it gives the token to go on from.
func (c *contentSearch) complementizer(k int) (next int, done bool) {
	f, r := c.f, c.f.r
	if k > r.first && r.info[k-1].form&formWithout != 0 { // «نقلت عن مصدر، دون أن تسميه، أن …»
		for k+1 < r.end && r.parts[k+1] != mark && r.parts[k+1] != comp {
			k++
		}
		return k, false
	}
	if k+1 >= r.end || !r.leadsIn(k) || k-1 >= f.end && r.isForm(k-1, seldomAlthough) { // «أعلن عن إطلاق سراحه، إلا أنه بقي في السجن»
		return k, true
	}
	if r.behind(k, prep) && r.info[k-1].stem&listDone != 0 { // «رفضت الترشح بعد أن فازت المعارضة», but «صرحت بعد أن فازت: "…"»
		if j := c.quotedBehind(k); j > k {
			return j - 1, false
		}
		return k, true
	}
	if r.behind(k, prep) && r.info[k-1].prep == prepTo && r.parts[k+1] == verb && r.wishedBehind(k, k+1) && !f.takes(prepTo, roleContent) { // «أكد استمرار العمل إلى أن يتحقق الهدف»
		return k, true
	}
	if r.hasAnd(k) && k > f.end && r.parts[k-1] == nominal && r.parts[f.end] == nominal { // «يرفضوا الإعلان وأن يعبروا عن …»: the other half of what stands over both
		return k, true
	}
	if f.complains(k) || c.describesObject(k) || f.ofOuterClause(k) {
		return k, true
	}
	c.start, c.stop = r.clauseFrom(k+1, f.at)
	if p := f.leadsTo(k, true); p != nil && c.stop > c.start {
		c.start = p.start
	}
	return k, true
}

// ofOuterClause reports «وأن» at token k that goes on from the أن before the trigger, so that another says it: «أوضح المصدر أن الجثث لم تنقل بعد، وأن التقارير غير دقيقة».
func (f *frame) ofOuterClause(k int) bool {
	r := f.r
	if !r.hasAnd(k) || f.t.kind != byVerb {
		return false
	}
	for i := f.at - 1; i > r.first; i-- {
		if r.parts[i] == comp {
			return r.leadsIn(i)
		}
	}
	return false
}

// describesObject reports أن at token k in a clause that describes what is said, a deed directly behind who says it: «أكد البيان وجوب إغلاق الجسر، والذي من
// شأنه أن يسقط».
func (c *contentSearch) describesObject(k int) bool {
	f, r := c.f, c.f.r
	if obj := f.slotFor(posObject); obj == nil || obj.number != roleContent || !r.deedAt(min(f.after, r.end-1)) {
		return false
	}
	for i := f.after; i < k; i++ {
		if r.parts[i] == rel && i > f.after && r.comma(i-1) {
			return true
		}
	}
	return false
}

// whether reads the clause behind «ما» at token k that leaves open if something is so: «لم يكشف المكتب ما إذا كان …».
func (c *contentSearch) whether(k int) bool {
	f, r := c.f, c.f.r
	if k < f.after || c.verbs > 0 || r.info[k].form&formWhat == 0 || k+1 >= r.end || r.info[k+1].form&formIf == 0 {
		return false
	}
	if k != r.skip(f.after, true) || r.masdar(k-1) && k > f.after ||
		r.info[f.at].tense.Has(lexicon.First) && !r.info[f.at].tense.Has(lexicon.Third) || r.Words[f.at].Cut.Proclitics&normalize.La != 0 { // «لنرى ما إذا», «امتنعوا عن تأكيد ما إذا»
		return false
	}
	c.start, c.stop = r.clauseFrom(k, f.at)
	return true
}

// thatNot reads the clause behind «ألا» at token k, of what someone is not to do: «طلبت منه ألا يغادر», «مطالبا السكان بألا يقتربوا».
func (c *contentSearch) thatNot(k int) bool {
	r := c.f.r
	if k < c.f.after || c.says || c.verbs > 0 || k+1 >= r.end || r.parts[k+1] != verb || !r.isForm(k, seldomThatNot) {
		return false
	}
	c.start, c.stop = r.clauseFrom(k, c.f.at)
	return true
}

// verb reports that another clause begins with the verb at token k, in which nothing is said.
func (c *contentSearch) verb(k int) bool {
	f, r := c.f, c.f.r
	if f.t.kind == byNoun && !c.says { // «تهديدات أطلقها الوزير»
		return true
	}
	if c.says && r.isForm(k, seldomNamed) { // «قال أحد السكان، ويدعى سالم، إن …»
		return false
	}
	if f.t.kind == byNoun && r.info[k].says && k > f.after && r.comma(k-1) { // «خلافا لتصريحات الرئيس، أكد الوزير أن …»
		return true
	}
	if k > f.end && k > r.first && r.info[k].object && r.gathers(k-1) { // «أكد في كلمة أدلى بها خلال مؤتمر صحفي عقده أمس أن …»
		return false
	}
	if !c.says && k >= f.after && k > f.end+1 && r.comma(k-1) && r.info[k].tense.Has(lexicon.Imperfect) && c.f.t.kind == byVerb { // «أنكر الوزير الخبر، يسعى محاموه …»
		return true
	}
	if !c.says && k >= f.after && r.info[k].says && !(r.parts[k-1] == rel && r.info[k-1].form&(formWhat|formFromWhat|formOfWhat) != 0) { // «رفض الاقتراح في بيان قال فيه: …»
		return true
	}
	if k > f.end && (k == r.first || r.parts[k-1] != rel) && !r.insideParenthesis(f.end, k) {
		if k >= f.after && (c.verbs > 0 || r.at(k+1, comp) && r.comma(k-1)) { // «أعلن الجيش إصابة جندي، يعتقد أن …»
			return true
		}
		c.verbs++
	}
	return k >= f.after && r.Words[k].Cut.Proclitics&(normalize.Wa|normalize.Fa) != 0 && !(c.says && !f.relative && r.info[f.at].tense.Has(lexicon.Perfect) && r.closesBeforeThat(k))
}

// closesBeforeThat reports that the clause of the verb at token k, which tells of who speaks or of what by the way, ends in a comma, behind which أن leads in what is
// said: «قال الخبير، الذي عمل في المصنع وهرب إلى الخارج، إن …», «كشفت دراسة أجراها المعهد، وتنشر نتائجها غدا، أن …».
func (r *reader) closesBeforeThat(k int) bool {
	const reach = 20
	if r.info[k].says {
		return false
	}
	for i := k + 1; i+2 < r.end && i < k+reach; i++ {
		switch r.parts[i] {
		case comp, conj, attrib:
			return false
		case verb:
			if r.info[i].says {
				return false
			}
		case mark:
			if r.comma(i) && r.parts[i+1] == comp {
				return r.plain(i+1) && r.leadsIn(i+1)
			}
			if !r.isQuote(i) && !r.comma(i) {
				return false
			}
		}
	}
	return false
}

// mark reads what a colon or a quotation mark at token k opens; it gives the token to go on from.
func (c *contentSearch) mark(k int) (next int, done bool) {
	f, r := c.f, c.f.r
	if f.t.kind == byNoun && !c.says && (r.isQuote(k) || r.colon(k)) || k+1 < r.end && k >= f.after && r.parts[k+1] == nominal && r.info[k+1].participle && !c.saysAt(k) {
		return k, true
	}
	if r.colon(k) && k-1 > f.end && r.isForm(k-1, seldomThey) { // «أعلنت مقتل شابين، وهما: فلان وفلان»
		return k, false
	}
	if r.colon(k) && k+1 < r.end {
		if c.says && r.at(k+1, comp) && r.leadsIn(k+1) { // «قال الوزير: إن الوضع صعب»
			k++
		}
		c.start, c.stop = r.clauseFrom(k+1, f.at)
		return k, true
	}
	if k == r.first || !r.isQuote(k) || !r.opening(k) {
		return k, false
	}
	return c.quotation(k)
}

// saysAt reports «قائلا» behind the mark at token k, with nothing but when, where and how between who speaks and the mark: «رد الوزير، في بيان، قائلا: "…"».
func (c *contentSearch) saysAt(k int) bool {
	f, r := c.f, c.f.r
	if !c.says || !r.saying(k+1) {
		return false
	}
	if i := r.skip(f.after, true); i < k {
		from := r.pastTime(f.after)
		if c.verbs > 0 || r.parts[i] == nominal && r.parts[i-1] != mark || r.parts[from] != prep && r.parts[from] != attrib && r.parts[from] != conj { // «كشف لقناة تفاصيل اللقاء، قائلا»
			return false
		}
	}
	for j := f.after; j < k; j++ {
		if key, _, ok := r.preposition(j); ok && f.takes(key, roleContent) {
			return false
		}
	}
	return true
}

// quotation reads the quotation that opens at token k; it gives the token to go on from.
func (c *contentSearch) quotation(k int) (next int, done bool) {
	f, r := c.f, c.f.r
	close := r.closing(k)
	if c.answer && close > k+1 { // «قال ردا على السؤال "نعم"»
		c.start, c.stop = r.clauseFrom(k, f.at)
		return k, true
	}
	// «في تصريح لشبكة "أن تي في" إن …»
	named := r.parts[k-1] == nominal && close < k+6 && r.at(close+1, comp)
	// «المتحدث باسم قوات "درع الوطن"، لشبكة محلية، إن …»
	named = named || close > k && close < k+8 && close+1 < r.end && r.comma(close+1) && (r.parts[k-1] == nominal || r.toldTo(k)) &&
		!slices.Contains(r.parts[k+1:close], verb) && r.thatBehind(close+1)
	if m := r.outer[min(k+1, r.end-1)]; m >= 0 && r.Mentions[m].First == k+1 && r.Mentions[m].Last == close && r.Mentions[m].Type == entity.Org { // «دعا الرئيس "جبهة التحرير" إلى …»
		named = true
	}
	if close > k && close < r.end && (named || f.nameFollows(k-1)) {
		return close, false
	}
	if p := f.leadsTo(k, false); p != nil {
		if p.before == prep { // «أكد على أهمية "الحوار"»
			return k, false
		}
		if close > k && p.first > f.after { // «أكد، أمس، ضرورة "الحوار"»
			_, stop := r.clauseFrom(k, f.at)
			c.start, c.stop = p.start, r.withQuote(p.first, stop)
			return k, true
		}
	}
	if k >= f.after && r.parts[k-1] != prep && !r.led(f.after, k) && close > k+2 &&
		(close > k+5 || k == f.end || r.parts[k-1] != nominal || r.isForm(f.at, seldomSays) && (r.spoken(k) || r.writtenOn(k, close))) { // «صحيفة "الشرق الأوسط"» is a name
		c.start, c.stop = r.clauseFrom(k, f.at)
		return k, true
	}
	return k, false
}

// replies reports «ردا على», «تعليقا على» at token k.
func (r *reader) replies(k int) bool {
	return r.info[k].core&coreReply != 0 && k+1 < r.end && r.info[k+1].prep == prepOn
}

// quotedBehind gives, of a verb that has one, the token of a colon before a quotation, or of a long one, not far behind token k, with no other verb of
// reporting before; or k.
func (c *contentSearch) quotedBehind(k int) int {
	const reach = 25
	if !c.says {
		return k
	}
	r := c.f.r
	for j := k + 1; j+1 < r.end && j < k+reach; j++ {
		switch {
		case r.colon(j):
			if r.isQuote(j + 1) {
				return j
			}
			return k
		case r.isQuote(j) && r.opening(j) && (!r.calledSoon(j) || r.spoken(j)):
			return j
		case r.parts[j] == verb && r.info[j].says && !r.asReported(j),
			r.parts[j] == nominal && r.info[j].participle, r.parts[j] == comp && r.leadsIn(j) && !r.isQuote(j+1):
			return k
		}
	}
	return k
}

// calledSoon reports that the quotation mark at token j closes after a few words, as it does round a name.
func (r *reader) calledSoon(j int) bool {
	const few = 8
	close := r.closing(j)
	return close >= 0 && close < j+few
}

// spoken reports that what the quotation marks that open at token j set apart are words that someone says, however few: a clause stands in
// them, and none begins behind them.
func (r *reader) spoken(j int) bool {
	close := r.closing(j)
	if close < j+2 || r.thatBehind(close) {
		return false
	}
	return r.clauseIn(j+1, close) || r.parts[j+1] == particle
}

// writtenOn reports that the quotation marks at tokens open and close, behind which the sentence ends, stand behind an account or the name of a
// platform, where words are written: «كتب على حسابه في تويتر "شكرا للجميع"».
func (r *reader) writtenOn(open, close int) bool {
	if k := close + 1; k < r.end && r.sign(k) != '.' {
		return false
	}
	k := open - 1
	if m := r.outer[k]; m >= 0 {
		return r.Mentions[m].Last == open && r.Mentions[m].Subtype == "media"
	}
	for k > r.first+1 && r.article(k) && r.Words[k].Is(describing) { // «حسابه الرسمي»
		k--
	}
	return r.hasPronoun(k) && r.info[k].class&isMedium != 0
}

// asReported reports that the verb at token j tells who reports it: «وفقا لما نقلته الوكالة», «بحسب ما قال».
func (r *reader) asReported(j int) bool {
	return j > r.first+1 && r.parts[j-2] == attrib && r.info[j-1].form&(formWhat|formAsWhat) != 0 || r.behind(j, attrib)
}

// toldTo reports the name of a medium to whom it is said, that begins at token k: «تصريح إلى "…"».
func (r *reader) toldTo(k int) bool {
	return k > r.first+1 && r.parts[k-1] == prep && r.info[k-1].prep == prepTo && r.info[k-2].class&isMedium != 0
}

// thatBehind reports أن not far behind the comma at token k, with no verb before it.
func (r *reader) thatBehind(k int) bool {
	for j := k + 1; j < r.end && j < k+16; j++ {
		switch r.parts[j] {
		case comp:
			return true
		case verb, rel, conj, attrib:
			return false
		}
	}
	return false
}

// attribution reads over «نقلا عن مصادر، أن» at token k, and gives the token to go on from: «كتبت الصحيفة، نقلا عن مصادر، أن».
func (c *contentSearch) attribution(k int) (next int, done bool) {
	f, r := c.f, c.f.r
	if r.insideParenthesis(f.end, k) {
		return k, false
	}
	if j := c.quotedBehind(k); j > k { // «قال الوزير، وفقا للصحيفة: "…"»
		return j - 1, false
	}
	if close := r.overShort(k); close > k { // «أكد الوزير، بحسب المصدر، في بيان أن …»
		return close, false
	}
	j, told, unnamed := k+1, 0, false
	for ; j < r.end && j < k+20 && r.parts[j] != comp; j++ {
		if r.parts[j] == verb { // «وفق تقرير نشرته الصحيفة، إن»
			unnamed = unnamed || r.info[j-1].core&coreDidnt != 0
			if told++; told > 1 || r.info[j].says && !r.info[j].object && r.info[j-1].core&coreDidnt == 0 || r.comma(j-1) { // but «نقلا عن مصدر لم يذكر اسمه، أن»
				return k, true
			}
		}
	}
	if told > 0 && j < r.end && !(r.leadsIn(j) && (unnamed || r.comma(j-1))) { // «نقلا عن مصدر لم تسمه أن»
		return k, true
	}
	behind := j - 1                           // what stands before the clause
	if j < r.end && r.parts[behind] == prep { // «أشارت الوكالة، نقلا عن مصادر، إلى أن»
		behind--
	}
	if k == r.first || j >= r.end || r.parts[j] != comp ||
		told == 0 && r.parts[k-1] != mark && r.parts[behind] == mark && k != f.after { // «أشارت الوكالة نقلا عن مصدر، أن»
		return k, true
	}
	return j - 1, false
}

// overShort gives the comma that closes who is named behind the attribution at token k, where a comma stands before it too, or k: «، بحسب المصدر،».
func (r *reader) overShort(k int) int {
	const few = 8 // tokens
	if k == r.first || !r.comma(k-1) {
		return k
	}
	for n := k + 1; n+1 < r.end && n < k+few; n++ {
		if r.comma(n) {
			return n
		}
		if p := r.parts[n]; p != nominal && p != prep && !r.isQuote(n) {
			break
		}
	}
	return k
}
