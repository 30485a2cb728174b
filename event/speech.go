package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// contents fills the role of what is said, asked or alleged: a quotation, or the
// clause after أن, or what a preposition leads in when nothing else does.
func (f *frame) contents() {
	s := f.slotFor(posContent)
	if s == nil || f.has(s.number) || f.t.cut.Enclitic != 0 && f.antecedent != nil {
		return
	}
	r := f.r
	start, stop := r.contentAfter(f, f.rule.is(speech))
	if stop <= start || f.saidAround(start) {
		return
	}
	if obj := f.slotFor(posObject); obj != nil && obj.number == s.number && r.quoted(start) &&
		!r.colonBefore(start) && f.t.cut.Enclitic == 0 && !r.isForm(f.at, seldomSays) { // «أعلن مقتل جنود في هجوم شنته "عناصر"»
		at := f.after
		if k := r.pastTime(at); k > at && k < r.end && r.masdar(k) && !r.reason(k) && !r.info[k].participle { // «أعلنت الشرطة، أمس، مقتل جنود …»
			at = k
		}
		if r.at(at, prep) {
			if at = r.skip(at, true); at < r.end && (!r.deedAt(at) || r.hasPronoun(at)) && r.info[at].core&coreNot == 0 {
				at = r.end
			}
		}
		if p, ok := r.np(at); ok && r.at(at, nominal) && !r.replies(at) && p.start < start && p.apart() {
			return
		}
	}
	f.fillSpan(s, start, stop, -1)
	f.content = Span{Start: start, End: stop}
}

// saidAround reports that what begins behind a colon at the source byte is said by whom the relative clause of the trigger describes, and told by the verb before him: «قالت
// سلمى، التي اتهمت الوزير: "…"».
func (f *frame) saidAround(start int) bool {
	const reach = 40 // tokens
	r := f.r
	if f.rule.is(speech) || !r.colonBefore(start) {
		return false
	}
	within := false
	for k := f.at - 1; k >= max(r.first, f.at-reach); k-- {
		within = within || r.parts[k] == rel
		if within && r.parts[k] == verb && r.info[k].says {
			return true
		}
	}
	return false
}

// quotedBefore fills what is said with the quotation that closes before the verb, when nothing behind it is said:
// «"لن نسكت على هذا"، قال الوزير», «"لن نسكت على هذا"، كما يقول الوزير».
func (f *frame) quotedBefore() {
	const few = 4 // words, else it is a name
	s, r := f.slotFor(posContent), f.r
	if s == nil || f.has(s.number) || len(f.subject) == 0 || f.subject[0].first < f.at || r.Tokens[f.at].Flags&normalize.LineBefore != 0 {
		return
	}
	close, apart := f.at-1, false
	if close > 0 && r.info[close].form&formAlso != 0 {
		close, apart = close-1, true
	}
	if close > 0 && r.comma(close) {
		close, apart = close-1, true
	}
	if f.at == r.first && close > 0 && r.sign(close) == '.' { // «"الوضع خطير جدا". أضاف الوزير.»
		close--
	}
	if close < 0 || !r.isQuote(close) || !apart && !f.endsBehind() {
		return
	}
	open := r.opened(close)
	if open < 0 || close-open <= few && !r.clauseIn(open+1, close) {
		return
	}
	start, stop := int(r.Tokens[open+1].Start), int(r.Tokens[close-1].End)
	for i := len(r.events) - 1; i >= 0 && r.events[i].Trigger.End > start-200; i-- {
		if r.events[i].Trigger.Start >= start { // told of in the quotation
			continue
		}
		for _, a := range r.events[i].Arguments {
			if a.Role == "content" && a.Start < stop && a.End > start { // said before: «قال: "…"، كما ذكرت الوكالة»
				return
			}
		}
	}
	f.fillSpan(s, start, stop, -1)
	f.content = Span{Start: start, End: stop}
}

// endsBehind reports that the sentence ends behind who speaks, whose words stand before the verb then: «"الوضع خطير جدا" قال الوزير.»
func (f *frame) endsBehind() bool {
	r := f.r
	k := r.pastTime(f.subject[len(f.subject)-1].end)
	return k >= r.end || r.sign(k) == '.'
}

// pastTime gives the token behind the times, adverbs and commas at token i.
func (r *reader) pastTime(i int) int {
	for i < r.end && (r.comma(i) || r.parts[i] == timeWord || r.parts[i] == adverb) {
		i++
	}
	return i
}

// leadsTo gives the noun phrase directly before token k, or before the «من» there, that what is said belongs to, as the
// trigger leads it in, «على أهمية "الحوار"», or it is one of those that go on with أن: «ضرورة أن …», «مخاوفه من أن …»; or nil. A
// clause stands at the token, or a quotation.
func (f *frame) leadsTo(k int, clause bool) *phrase {
	r := f.r
	end := k
	if r.parts[k-1] == prep && r.info[k-1].prep == prepFrom && !r.info[k-1].pronominal {
		end--
	}
	p := r.phraseOf(end - 1)
	if p == nil || end-1 <= f.at || r.parts[end-1] != nominal || p.first <= f.at || p.end < end || p.is(isActor|isPerson|isPlace|isMedium) || p.mention >= 0 {
		return nil
	}
	worth := r.info[p.head].stem&listWorth != 0 && !r.article(p.head)
	switch {
	case r.parts[p.first-1] == prep:
		if !r.info[p.first-1].pronominal && f.takes(r.info[p.first-1].prep, roleContent) && (worth || !clause) {
			return p
		}
	case p.before != prep && p.apart() && (end < k && r.hasPronoun(p.head) || worth):
		return p
	}
	return nil
}

// complains reports that a participle behind a comma leads in أن at token k, and so another clause: «، شاكيا من أن …».
func (f *frame) complains(k int) bool {
	r, i := f.r, k-1
	if i > f.at && r.parts[i] == prep {
		i--
	}
	return i > f.at && r.parts[i] == nominal && r.comma(i-1) && r.outer[i] < 0 && r.plain(i) && r.accusative(i) && agentive(r.Words[i]) && !r.saying(i)
}

// nameFollows reports at token i what a name in quotation marks stands behind: a noun of a body or paper without article, or
// a verb of calling in another clause, «معهد "…"», «بشأن ما يسمى "…"».
func (f *frame) nameFollows(i int) bool {
	r := f.r
	if i-2 > f.at && r.parts[i-1] == nominal && !r.article(i-1) && r.Words[i].Feature.Has(lexicon.Imperfect) &&
		(r.info[i].lists.has(rareCall) || valued(r.Words[i], "called", one<<lexicon.Common)) { // «مقتل طفل يدعى "…"»
		return true
	}
	switch r.parts[i] {
	case nominal:
		const called = isBody | isPress
		return r.info[i].class&called != 0 && r.info[i].class&(isMedium|isPerson) == 0 &&
			!r.article(i) && r.outer[i] < 0 && r.headsOwn(i)
	case verb:
		if r.info[i].says || !r.info[i].lists.has(rareCall) || i-2 <= f.at || r.parts[i-1] != rel {
			return false
		}
		return r.parts[i-2] == prep && !f.takes(r.info[i-2].prep, roleContent)
	}
	return false
}

// saying reports «قائلا» at token k, behind which stand the words of the verb before:
// «أضاف الوزير قائلا: …».
func (r *reader) saying(k int) bool {
	return r.info[k].form&formSaying != 0
}

// leadsIn reports أن or إن at token k, which lead in what is said; لكن, لأن and «فإنها ترفض» do not.
func (r *reader) leadsIn(k int) bool {
	v, _ := r.Words[k].Value(lexicon.Comp)
	return v == "bythat" || v == "that" && r.Words[k].Cut.Proclitics&(normalize.La|normalize.Fa) == 0
}

// byThat reports «بأن», «بأنه» at token k.
func (r *reader) byThat(k int) bool {
	v, _ := r.Words[k].Value(lexicon.Comp)
	return v == "bythat"
}

// wishedBehind reports a verb at v that «بأن» at token k leads in without a pronoun, in the imperfect alone: «طالبوا بأن تفرج».
func (r *reader) wishedBehind(k, v int) bool {
	tense := r.info[v].tense
	return !r.withPronoun(k) && isPresent(tense) && r.Words[v].Cut.Proclitics&normalize.Sa == 0
}

// led reports a preposition with its noun among tokens [i, k) that leads up to
// token k: «أفاد بمقتل 23 من "العناصر"», not «قال بعد خروجه من المبنى بمدينة أكرا "…"», «قال باللغة العربية "…"»,
// «علق بالقول "…"».
func (r *reader) led(i, k int) bool {
	for j := k - 1; j >= i; j-- {
		if r.parts[j] == mark || r.parts[j] == rel || r.saying(j) {
			return false
		}
		if _, at, ok := r.preposition(j); ok && r.Words[j].Cut.Proclitics&normalize.Ba != 0 {
			p := r.phraseOf(at)
			return at >= k || p == nil || !p.is(isPlace) && !r.namedAs(p, entity.Language)
		}
	}
	return false
}

// heSays reports that a verb of reporting stands one or two words before the nouns that end with token k.
func (r *reader) heSays(k int) bool {
	for i := k; i >= r.first && i > k-4; i-- {
		if r.parts[i] == verb {
			return r.info[i].says
		}
		if r.parts[i] != nominal {
			return false
		}
	}
	return false
}

// insideParenthesis reports that a dash opened between the tokens and is not closed.
func (r *reader) insideParenthesis(i, k int) bool {
	n := 0
	for ; i < k; i++ {
		switch r.sign(i) {
		case '-', '–':
			n++
		}
	}
	return n%2 == 1
}
