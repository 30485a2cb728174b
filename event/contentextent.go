package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// How far the content of what is said or wanted goes.

// contentExtent gives the source byte where a phrase that is what someone says ends with the clause that hangs on it.
func (f *frame) contentExtent(p *phrase) int {
	r := f.r
	if len(f.subject) > 0 && f.subject[0].first == p.end && p.end == r.pastResumed(f.at) { // «الخطة التي كشف عن تفاصيلها الوزير»
		return p.stop
	}
	if r.Words[p.head].Classes.Has(lexicon.Dem) && p.end == p.head+1 && !f.saidOfThat(p) { // «نفى ذلك في وقت لاحق»
		return p.stop
	}
	open, close := r.quoteAround(p.first), -1
	if open >= 0 {
		close = r.closing(open)
	}
	from := p.end
	if close >= p.end-1 && p.first > f.at && r.goesOnBehindQuote(p, close) { // «طالب بـ"إلغاء" القانون»
		from, close = close+1, -1
	}
	c := contentClause{f: f, p: p, end: r.clauseEnd(from, f.at), plain: true, turned: -1}
	for k := p.end; k < c.end; k++ {
		c.read(k)
	}
	end := c.end
	if close >= 0 {
		if r.opensWords(open) && !r.opensInside(close) {
			end = close
		} else {
			end = min(end, close)
		}
	} else if k := r.quotationEnd(p.first, end); k > end {
		end = k
	}
	for end > p.end && r.parts[end-1] == mark && !r.shutsBracket(p.first, end-1) && (!r.isQuote(end-1) || r.shuts(end-1) && !r.openQuote(p.first, end-1)) {
		end--
	}
	next := min(p.end, r.end-1)
	if _, k := r.manner(next); end <= p.end || k == end && r.aspects(next) == next && p.before != prep && p.apart() && !f.rule.is(speech|demand) { // «تنفي هذه التهم باستمرار»
		return p.stop
	}
	return max(p.stop, int(r.Tokens[end-1].End))
}

// saidOfThat reports that behind the demonstrative of which p is made stands what it is said or held to be: «معتبرا ذلك خطوة مهمة», «قائلا: "هذا يوم حزين"».
func (f *frame) saidOfThat(p *phrase) bool {
	r := f.r
	return p.clitic == 0 && r.at(p.end, nominal) && (f.rule.deems || r.info[f.at].participle || r.quoteAround(p.first) >= 0)
}

// quotationEnd gives the token behind the quotation mark in the sentence that closes what opens among tokens [i, end) and is not closed there; or end.
// «وصف الحكم بـ"لفتة طيبة جدا"», but «رفض كشف هويته "لن نسكت على هذا"».
func (r *reader) quotationEnd(i, end int) int {
	if !r.openQuote(i, end) || r.info[i].lists.has(rareSilent) {
		return end
	}
	for k := end - 1; k >= i; k-- {
		if r.isQuote(k) {
			if close := r.closing(k); close >= end && close < r.end && r.opensWords(k) && !r.opensInside(close) {
				return close + 1
			}
			break
		}
	}
	return end
}

// contentClause is the clause that hangs on a phrase of content, while it is read word by word for where another clause begins.
type contentClause struct {
	f      *frame
	p      *phrase
	end    int  // the token behind the clause, as far as is known
	plain  bool // nothing but nouns so far
	turned int  // the comma of «، وخلال اللقاء …», behind nothing but nouns; or -1
}

// read reads token k, and ends the clause there where the word begins another.
func (c *contentClause) read(k int) {
	r := c.f.r
	ends := false
	switch r.parts[k] {
	case mark:
		ends = c.endsAtMark(k)
	case prep:
		ends = c.endsAtPrep(k)
		if c.plain && c.turned < 0 && r.comma(k-1) && r.Words[k].Cut.Proclitics == normalize.Wa {
			c.turned = k - 1
		}
	case nominal:
		ends = c.endsAtNoun(k)
	case adverb:
		ends = k > c.p.end && r.Words[k].Feature.Has(lexicon.Agent) && r.comma(k-1) && k+1 < c.end && r.parts[k+1] == nominal && r.masdar(k+1) && !c.quoted(k) // «استنكر اعتقالهم، مجددا المطالبة بالإفراج عنهم»
	case timeWord:
		ends = c.plain && c.f.closesRefusal(c.p, k)
	case verb:
		c.readVerb(k)
		c.plain = false
	case conj:
		if r.info[k].form&formAnd != 0 { // «بين 14 و16 أبريل»
			return
		}
		ends = c.plain && c.endsAtConj(k)
		c.plain = false
	case comp, rel:
		ends = c.plain && c.endsAtThat(k) || r.parts[k] == comp && r.comma(k-1) && c.f.ofOuterClause(k)
		if c.plain && k > c.p.end+1 && r.parts[k] == comp && r.isForm(k-1, seldomAlthough) && !c.quoted(k) { // «أعلن عن إطلاق سراحه، إلا أنه بقي في السجن»
			c.end, ends = k-1, false
		}
		c.plain = false
	}
	if ends {
		c.end = k
	}
}

// endsAtNoun reports a participle at token k with which who refuses or condemns goes on to say or do something else: «نفى أي صلة له بالهجوم قائلا إن …», «مطالبا الحكومة بالتحقيق», «ملقيا
// باللوم على الحكومة».
func (c *contentClause) endsAtNoun(k int) bool {
	r := c.f.r
	if r.info[k].participle && (r.saysOn(k) || (r.saysBesides(k) || r.info[k].says && k > c.p.first && c.f.statedIn(c.p, k+1)) && !c.quoted(k)) {
		return true
	}
	return c.plain && k > c.p.end && r.attends(k) && !(r.accusative(c.p.head) && !c.p.definite) && !c.quoted(k)
}

// endsAtConj reports a conjunction at token k that leads in another matter, behind nothing but nouns.
func (c *contentClause) endsAtConj(k int) bool {
	r := c.f.r
	turns := k > c.p.end && (r.adverse(k) || r.info[k].form&formAs != 0 && r.comma(k-1)) || // «أعلن نيته الترشح لكن …», «اتهمه بالخيانة، إذ رددت …»
		k >= c.p.end && r.anotherSays(k) || // «أعلن زيادة الرواتب فيما قالت النقابة إن …»
		k >= c.p.end && r.info[k].form&formThen != 0 && r.at(k+1, verb) && r.info[k+1].tense.Has(lexicon.Perfect) // «هدد بالانسحاب ثم وقع الاتفاق»
	return turns && !c.quoted(k)
}

// closesRefusal reports at token k a day or hour behind what is refused or condemned, which is no deed with a day of its own: «رفض المجلس القرار أمس».
func (f *frame) closesRefusal(p *phrase, k int) bool {
	r := f.r
	if f.rule.is(speech|demand) || f.relative || f.t.kind != byVerb || !p.definite || k != p.end || r.outer[k] < 0 || r.Tokens[k].Kind == normalize.Number {
		return false
	}
	if r.masdar(p.head) && (!r.article(p.head) || p.end > p.head+1 || len(r.info[p.head].triggers) > 0) {
		return false
	}
	m := &r.Mentions[r.outer[k]]
	return m.First == k && !lasts(m) && m.Subtype != "set" && !r.toCome(m) && !r.measuresAt(k)
}

// attends reports at token k, behind a comma, a participle in the accusative, which tells what the speaker does meanwhile: «، ملقيا باللوم على الحكومة».
func (r *reader) attends(k int) bool {
	return r.comma(k-1) && r.Words[k].Feature.Has(lexicon.Agent) && !r.Words[k].Is(persons) && r.accusative(k) && r.plain(k) && r.outer[k] < 0 &&
		k+1 < r.end && (r.parts[k+1] == prep || r.parts[k+1] == nominal)
}

// quoted reports that token k stands in a quotation that opens in the phrase or behind it.
func (c *contentClause) quoted(k int) bool { return c.f.r.openQuote(c.p.first, k) }

// endsAtMark reports a mark behind which someone speaks, or which another clause stands behind.
func (c *contentClause) endsAtMark(k int) bool {
	r := c.f.r
	if c.plain && r.colon(k) { // «معلنا انسحاب بلاده: "…"»
		return true
	}
	return r.comma(k) && (c.f.relative && c.plain || k+1 < c.end && r.opensAnother(k+1, c.end, c.plain))
}

// endsAtPrep reports a preposition that leads in what is told beside the content: «هددوا بإسقاط الحكومة على خلفية …».
func (c *contentClause) endsAtPrep(k int) bool {
	f := c.f
	return c.plain && (f.whatCame(k) || !f.rule.is(speech|demand) && f.r.onGrounds(k) || f.statedIn(c.p, k) || f.r.byMouthOf(k) && !c.quoted(k))
}

// byMouthOf reports at token k «على لسان», which leads in who tells it for another: «رفضت الحركة القرار على لسان ناطق باسمها».
func (r *reader) byMouthOf(k int) bool {
	if r.info[k].self != prepOn || !r.at(k+1, prep) {
		return false
	}
	for _, m := range r.matches(k, one<<lexicon.Prep) {
		if m.Entry.Class == lexicon.Prep && m.Entry.Value == "source" && m.Last > k+1 {
			return true
		}
	}
	return false
}

// statedIn reports at token k «في بيان», «خلال مؤتمر صحفي», in which the content before it is told: «انتقدت القرار في بيان»; not «الدخول في حوار».
func (f *frame) statedIn(p *phrase, k int) bool {
	r := f.r
	if k+1 >= r.end || r.info[k].self != prepIn && (r.info[k].form&formDuring == 0 || r.parts[k-1] == prep) || r.article(k+1) {
		return false
	}
	q, ok := r.np(k + 1)
	if !ok || !q.is(isMedium) || q.is(isPress) || q.mention >= 0 || q.definite {
		return false
	}
	for i := p.first; i < k; i++ {
		if r.parts[i] == verb {
			return false
		}
	}
	return !(r.masdar(k-1) && engineOf(&q.lists)&listGathering != 0)
}

// endsAtThat reports a conjunction behind nothing but nouns that goes on from what was said: «لكنها», «، لأن المستفيد …», «وهو يطالب بوقفه فإنه يدعو …».
func (c *contentClause) endsAtThat(k int) bool {
	r := c.f.r
	if (k > c.p.end && (r.adverse(k) || r.comma(k-1) && r.info[k].form&formBecause != 0) || k == c.p.end && r.anotherSays(k)) && !c.quoted(k) {
		return true
	}
	return r.parts[k] == comp && r.Words[k].Cut.Proclitics&normalize.Fa != 0 && !c.f.rule.is(speech)
}

// readVerb reads the verb at token k, which begins another clause where someone else speaks, or the one who speaks does something more.
func (c *contentClause) readVerb(k int) {
	if c.anotherSpeaks(k) || c.plain && c.goesOn(k) {
		c.end = k
	}
	r := c.f.r
	if c.plain && k > c.p.end && r.info[c.f.at].tense.Has(lexicon.Imperfect) && !c.quoted(k) {
		if q := r.joinedDoer(k); q != nil && q.first >= c.p.end { // «ترامب يرفض الخطة وروما ترحب»
			c.end = q.first
		}
	}
	if c.plain && k > c.p.end && (r.info[k-1].core&coreDidnt != 0 || r.parts[k-1] == particle && r.info[k].tense.Has(lexicon.Perfect)) && r.joinedByAnd(k-1) { // «أعلنت إلغاء القمة ولم تحدد …», «رفض القرار وقد هدد بالانسحاب»
		c.end = k - 1
	}
	if c.plain && c.turned > c.p.end && r.info[k].tense.Has(lexicon.Perfect) { // «شدد على أهمية التعاون، وخلال اللقاء بحث الجانبان …»
		c.end = c.turned
	}
}

// anotherSpeaks reports at token k a verb of saying with who says it: «أعلن عن رغبته في الحوار قال …».
func (c *contentClause) anotherSpeaks(k int) bool {
	r := c.f.r
	info := r.info[k]
	if !info.says || info.object || k <= c.p.end || r.parts[k-1] != nominal || !info.tense.Has(lexicon.Perfect) {
		return false
	}
	return r.startsActor(k+1) || c.plain && r.quotes(k, k+1)
}

// goesOn reports at token k, behind nothing but nouns, what the speaker does next or what comes of it: «نددت بالحكم ووصفته», «تنفي الخبر وتؤكد», «رفض
// الاقتراح فغادر الوفد», «رفض الطلب، ليضطر الوفد إلى …».
func (c *contentClause) goesOn(k int) bool {
	f, r := c.f, c.f.r
	info, pro := r.info[k], r.Words[k].Cut.Proclitics
	switch {
	case r.joinedByAnd(k) && (info.tense.Has(lexicon.Perfect) || info.says && r.info[f.at].tense.Has(lexicon.Imperfect)):
		return true
	case k > f.at && pro&normalize.Fa != 0 && isPast(info.tense):
		return true
	}
	return k > c.p.end && !f.rule.is(demand|speech) && pro == normalize.La && info.tense.Has(lexicon.Imperfect) && r.comma(k-1) && !c.quoted(k)
}

// goesOnBehindQuote reports that the phrase of which the marks that close at token close set the first words apart goes on behind them: with its
// complement, «بـ"إلغاء" القانون», with what it is in, on or between, «عن "حظر دائم" على السفر», «إلى "تحقيق مستقل" في الحادث», or with a clause about it; not
// «بـ"العدوان" في تصريح».
func (r *reader) goesOnBehindQuote(p *phrase, close int) bool {
	next := close + 1
	if next >= r.end || p.end < close || r.Tokens[next].Flags&normalize.LineBefore != 0 {
		return false
	}
	if r.onlyIf(next) { // «من "عقاب قاس" إذا …»
		return true
	}
	switch w := r.Words[next]; r.parts[next] {
	case nominal:
		if w.Cut.Proclitics&^normalize.Article == normalize.La && w.Feature.Has(lexicon.Masdar) { // «عن "أسفه" لإلغاء القمة»
			return r.info[next].core&coreReply == 0 && !r.platform(next)
		}
		return r.Tokens[next].Kind == normalize.Arabic && w.Cut.Proclitics&^normalize.Article == 0 &&
			close == p.head+1 && !p.definite && !r.info[next].participle && !r.reason(next)
	case prep:
		return r.belongsOn(next)
	case rel:
		return r.plain(next) && r.info[next].form&formWhat == 0
	}
	return false
}
