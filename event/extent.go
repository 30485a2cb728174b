package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// fullExtent gives the source byte where a phrase ends with all that hangs on it;
// what is said goes on to the end of its clause.
func (f *frame) fullExtent(role symbol, p *phrase) int {
	r := f.r
	if role != roleContent || f.slotFor(posContent) == nil || f.t.kind == byNoun || p.end > r.end || p.first < r.first {
		stop, end := r.extent(p)
		switch role {
		case roleCharge:
			stop = f.upTo(p, stop, end)
		case roleSentence:
			stop = f.penalty(p, stop, end)
		case roleContent: // «وصف الاتفاق بأنه كارثة»
			if end := f.calledEnd(p); end > 0 {
				return end
			}
			if p.first >= f.end && f.takes(prepBa, roleContent) {
				end = r.heldBehindClause(p, end)
			}
			if r.at(end, comp) && r.byThat(end) && f.takes(prepBa, roleContent) {
				if _, to := r.clauseFrom(end+1, f.at); to > stop {
					stop = r.withQuote(end+1, to)
				}
			} else if p.first >= f.end {
				stop = r.overRelative(p.head, stop, end)
			}
			if end < r.end && r.isQuote(end) && stop == int(r.Tokens[end-1].End) && r.openWithin(p, end) { // «وصف الوضع "بالكارثة"»
				return int(r.Tokens[end].End)
			}
		case roleTopic:
			for k := p.end; k < end; k++ {
				if r.parts[k] == prep && f.endsTopic(p, k) || r.saying(k) {
					return int(r.Tokens[k-1].End)
				}
			}
			stop = f.ownTopic(p, r.overRelative(p.head, stop, end), end)
		}
		if role != roleContent || f.t.kind == byNoun {
			stop = f.beforeDoer(role, p, stop, end)
		}
		if role != roleSentence && r.at(end, timeWord) && end-1 > p.first && stop == int(r.Tokens[end-1].End) && r.isForm(end-1, seldomTerm) { // «حظر الموقع لمدة شهر»
			stop = int(r.Tokens[end-2].End)
		}
		return stop
	}
	return f.contentExtent(p)
}

// openWithin reports that the quotation that is open before token end opens within phrase p or what hangs on it.
func (r *reader) openWithin(p *phrase, end int) bool {
	k := end - 1
	for k > p.first && !r.isQuote(k) {
		k--
	}
	return r.openQuote(p.first, end) && int(r.Tokens[k].Start) >= p.start
}

// endsTopic reports that the preposition at token k behind the topic p leads in what is of the event itself: «بحث الملف مع نظيره», «التصويت على القانون
// بحضور 250 نائبا», «احتج على القرار أمام البرلمان».
func (f *frame) endsTopic(p *phrase, k int) bool {
	switch key := f.r.info[k].prep; {
	case f.r.info[k].self == prepPresence, f.beginsPartner(k), f.rule.is(speech) && f.statedIn(p, k): // «تبنى التنظيم الهجوم في بيان»
		return true
	case f.rule.is(rally) && key != prepIn && key != prepOn && f.takes(key, rolePlace):
		return true
	}
	return k > p.head && f.beginsParties(k) && (p.clitic&normalize.La != 0 || p.first == f.end || !f.r.isForm(p.head, seldomDivides) && f.r.pairAt(k+1))
}

// heldBehindClause gives the token of «بأنه» that takes up phrase p behind a clause about it that begins at token i, with commas or none, or i: «وصف
// الخطوة، التي اتخذتها الحكومة، بأنها خطيرة».
func (r *reader) heldBehindClause(p *phrase, i int) int {
	const reach = 24
	k := i
	if r.atComma(k) {
		k++
	}
	if k >= r.end || r.parts[k] != rel || r.info[k].form&formWhat != 0 {
		return i
	}
	for k++; k < r.end && k < i+reach; k++ {
		switch r.parts[k] {
		case comp:
			if r.byThat(k) && suffixSex(r.Words[k].Text) == r.sex(p) {
				return k
			}
			return i
		case conj, attrib, rel:
			return i
		case verb:
		}
	}
	return i
}

// beginsPartner reports at token k «مع» before whom someone speaks with: «بحث الملف مع المسؤولين».
func (f *frame) beginsPartner(k int) bool {
	return f.r.info[k].self == prepWith && len(f.subject) == 1 && len(f.pair) < 2 && f.takes(f.r.info[k].prep, roleParticipant)
}

// beginsParties reports at token k «بين» before who agrees on what stands before it: «التوصل إلى اتفاق لوقف القتال بين الجيش والمسلحين».
func (f *frame) beginsParties(k int) bool {
	return f.r.info[k].prep == prepBetween && f.t.kind == byNoun && !f.has(roleParty) && f.takes(prepBetween, roleParty)
}

// pairAt reports at token i two who act, each told of apart: «المفاوضات حول الأجور بين الحكومة واتحاد العمال», not «التعاون بين البلدين».
func (r *reader) pairAt(i int) bool {
	p, ok := r.np(i)
	if !ok || !p.is(isActor) || r.info[i-2].stem&listSite != 0 { // «الحدود بين كينيا وأوغندا»
		return false
	}
	q, ok := r.np(p.end)
	return ok && q.is(isActor) && q.first == p.end && q.clitic&^normalize.Article == normalize.Wa
}

// calledEnd gives the source byte where what something is called ends with its quotation, though the sentence goes on, «ما وصفه بـ"العدوان" على البلدة وما تبعه»;
// or 0. A noun behind the marks belongs to it: «ما وصفه بـ"تمزيق" الاتفاق».
func (f *frame) calledEnd(p *phrase) int {
	r := f.r
	open := r.quoteAround(p.first)
	if open <= r.first || f.t.cut.Enclitic == 0 || r.parts[open-1] != prep || r.info[open-1].prep != prepBa {
		return 0
	}
	if close := r.closing(open); close > open+1 && close >= p.end-1 && !r.opensInside(close) &&
		!(r.at(close+1, nominal) && r.Words[close+1].Cut.Proclitics&normalize.Wa == 0) {
		return int(r.Tokens[close-1].End)
	}
	return 0
}

// whatCame reports at token k what the reporter tells of the time of what was said, behind a comma or as a clause: «، بعد مواجهات …», «بعد أن …»; what is
// asked for has its time, «طالب بالإفراج عنهم، قبل العيد».
func (f *frame) whatCame(k int) bool {
	r := f.r
	if k+1 >= r.end || !r.timePrep(k) || r.info[k].form&formDoer != 0 && (f.rule.is(demand) || r.parts[k+1] != comp) || !r.plain(k) {
		return false
	}
	return r.parts[k+1] == comp || r.comma(k-1)
}

// adverse reports at token k «لكن», «إلا أن»: behind nouns alone another clause begins.
func (r *reader) adverse(k int) bool {
	return r.info[k].core&coreHowever != 0 || r.info[k].core&coreExcept != 0 && k+1 < r.end && r.leadsIn(k+1)
}

// ownTopic gives the source byte where a topic ends that would go on to byte stop and token end: before who has a role
// of his own («صوت لصالح القانون خمسون نائبا»), before «بحضور …», «برئاسة …» and where that was.
func (f *frame) ownTopic(p *phrase, stop, end int) int {
	r := f.r
	for k := p.end; k < end && int(r.Tokens[k].Start) < stop; k++ {
		if f.rule.happens && r.hasAnd(k) && !r.article(k) && r.triggered(k, func(t *trigger) bool { return t.kind == byNoun && t.rule == f.rule }) { // «تم استعراض العلاقات وبحث سبل تعزيزها»
			return int(r.Tokens[k-1].End)
		}
		if f.own(k) != 0 || r.parts[k] == prep && r.info[k].prep != prepBa &&
			r.baPhrase(k) && f.rule.leads.has(r.info[k].prep) && !f.takes(r.info[k].prep, roleTopic) {
			if q := r.phraseOf(k - 1); q != nil && q.first > p.end && q.is(isPlace) && r.parts[q.first-1] == prep {
				k = q.first - 1
			}
			return int(r.Tokens[k-1].End)
		}
		if at := r.startOf(k); p.definite && r.parts[k] == nominal &&
			slices.ContainsFunc(f.fillers, func(a filler) bool { return a.start == at && a.role != roleTopic }) {
			return int(r.Tokens[k-1].End)
		}
	}
	return stop
}

// beforeDoer gives the source byte before the one who did it in a phrase that ends at byte stop, before token
// end, or stop: «تمت الموافقة على الاستقالة من قبل اللجنة». What is said of a deed has its own doer, unless he has a role of the event: «رفض المقترح من طرف البرلمان», not
// «إدانة الحكومة لاستهداف المدنيين من قبل المسلحين».
func (f *frame) beforeDoer(role symbol, p *phrase, stop, end int) int {
	r := f.r
	for k := p.end; k > r.first && k < end && k < r.end; k++ {
		if r.parts[k] != prep {
			continue
		}
		key, at, ok := r.preposition(k)
		if ok && r.prepIs(key, agentPreps) && f.rule.leads.has(key) && (role != roleContent || f.mayLeadIn(key, at)) {
			return min(stop, int(r.Tokens[k-1].End))
		}
	}
	return stop
}

// mayLeadIn reports that the role into which the rule takes what the preposition leads in is free, or filled by the one at token at.
func (f *frame) mayLeadIn(key symbol, at int) bool {
	s := f.slotWhere(posPrep, func(s *slot) bool { return s.leads.has(key) })
	start := f.r.startOf(at)
	return s != nil && !slices.ContainsFunc(f.fillers, func(a filler) bool { return a.role == s.number && a.start != start })
}

// overRelative gives the source byte where the relative clause ends that begins at token i, behind a phrase whose noun is token head and
// which ends at byte stop: up to a mark, another clause or a verb that another begins with.
func (r *reader) overRelative(head, stop, i int) int {
	if i >= r.end || r.parts[i] != rel || r.info[i].form&(formWhat|formFromWhat) != 0 {
		return stop
	}
	if p := r.chunkBefore(i); p != nil && p.mention >= 0 && r.outer[p.head] == p.mention { // who has a name is not told apart by the clause
		return stop
	}
	k := i + 1
	for k < r.end && k < i+25 && !r.endsRelative(head, i, k) {
		k++
	}
	for k > i+1 && r.parts[k-1] == mark && !r.shuts(k-1) {
		k--
	}
	if k <= i+1 {
		return stop
	}
	return int(r.Tokens[k-1].End)
}

// endsRelative reports that the relative clause that begins at token i, behind the noun at token head, ends before token k.
func (r *reader) endsRelative(head, i, k int) bool {
	ends := false
	switch r.parts[k] {
	case conj, attrib:
		return true
	case comp:
		ends = !r.leadsIn(k)
	case mark:
		ends = !r.isQuote(k) || r.shuts(k) && !r.openQuote(head, k)
	case verb:
		ends = r.Words[k].Cut.Proclitics&(normalize.Wa|normalize.La) != 0 || k > i+1 && r.info[k].says
	case nominal:
		ends = r.info[k].participle
	}
	return ends || r.bringsOn(k) && r.parts[k-1] != prep
}

// saysBesides reports at token k a participle that tells what else the speaker says or does, and to whom: «أكد أهمية
// الحوار داعيا الأحزاب إلى التهدئة».
func (r *reader) saysBesides(k int) bool {
	if k > r.first && r.sheGoesOn(k) {
		return true
	}
	if k <= r.first || k+1 >= r.end || !r.ends(k, endAlef) || !r.plain(k) || r.hasPronoun(k) || r.outer[k] >= 0 {
		return false
	}
	if r.parts[k-1] != nominal && r.parts[k-1] != timeWord || r.ends(k-1, endAlef) || r.Tokens[k-1].Kind == normalize.Number {
		return false
	}
	return r.parts[k+1] == nominal || r.parts[k+1] == adverb || r.saying(k) || r.leadsWords(k) || r.parts[k+1] == prep && (r.info[k+1].prep == prepTo || r.info[k].participle && r.utters(k))
}

// utters reports at token k a participle of a rule of words.
func (r *reader) utters(k int) bool {
	return r.triggered(k, func(t *trigger) bool { return t.kind == byParticiple && t.rule.is(utterance) })
}

// turnsTo reports at token k «وهو», «وهي», «الأمر الذي»: behind a comma they tell what
// the clause before means.
func (r *reader) turnsTo(k int) bool {
	form := r.info[k].form
	return form&formItIs != 0 || form&formMatter != 0 && r.at(k+1, rel)
}

// opensAnother reports at token k, behind a comma and before token end, what is no longer said: «الذي …» and, with no verb yet, «كما أعلن»; «وذلك
// خلال …», «مما أدى إلى …».
func (r *reader) opensAnother(k, end int, plain bool) bool {
	if plain && r.parts[k] == rel && r.info[k].core&(coreWho|coreWhoFem|coreWhoMany) != 0 {
		return true
	}
	return r.turnsTo(k) || r.bringsOn(k) || plain && k+1 < end && r.info[k].form&formAlso != 0 && r.parts[k+1] == verb
}

// bringsOn reports at token k behind a comma «مما أدى إلى …», «ما أسفر عن …», «دون أن …»: what comes of it is told
// by the reporter.
func (r *reader) bringsOn(k int) bool {
	switch form := r.info[k].form; {
	case form&formFromWhat != 0:
		return r.at(k+1, verb)
	case form&formWhat != 0:
		return r.at(k+1, verb) && r.info[k+1].tense.Has(lexicon.Perfect) && !r.hasPronoun(k+1) && !r.aux(k+1) // not «ما وصفه», «ما زال»
	case form&formWithout != 0:
		return r.at(k+1, comp)
	}
	return false
}

// penalty gives the source byte where a sentence of a court ends: before what the rule
// reads as another role («السجن بتهمة …»), behind how long it lasts («السجن خمس سنوات»).
func (f *frame) penalty(p *phrase, stop, end int) int {
	r := f.r
	for k := p.end; k < end; k++ {
		if r.hasPronoun(k) && r.triggered(k, func(t *trigger) bool { return t.kind == byNoun && t.rule.Type == f.rule.Type }) { // «بإعدام الطبيب إثر إدانته بالقتل»
			if end = k; r.behind(k, prep) {
				end--
			}
			stop = int(r.Tokens[end-1].End)
			break
		}
		if r.accusedOf(k) { // «إعدام متهمين بالقتل»
			end, stop = k, int(r.Tokens[k-1].End)
			break
		}
		key, at := f.own(k), k
		if r.parts[k] == prep || r.Words[k].Cut.Proclitics&normalize.La != 0 {
			key, at, _ = r.preposition(k)
		}
		if key == prepLa && !f.triedOrCharged(at) { // «السجن المؤبد لخمسة متهمين», not «لمدة عامين»
			continue
		}
		if f.takes(key, roleDefendant) || f.takes(key, roleCharge) {
			end, stop = k, int(r.Tokens[k-1].End)
		}
	}
	if k := r.overLength(end); k > end {
		stop = int(r.Tokens[k-1].End)
	}
	return stop
}

// overLength gives the token behind how long a penalty lasts, which token i begins, and behind what tells whether it is served, or i: «عشر سنوات», «عامين اثنين مع وقف
// التنفيذ», «سنة نافذة».
func (r *reader) overLength(i int) int {
	k := i
	if r.at(k, timeWord) && r.outer[k] >= 0 && lasts(&r.Mentions[r.outer[k]]) {
		k = r.Mentions[r.outer[k]].Last
	}
	for r.at(k, nominal) && (r.isForm(k, seldomInForce) || k > i && r.isForm(k, seldomServed)) { // «موقوفة التنفيذ»
		k++
	}
	if k+1 < r.end && r.parts[k] == prep && r.info[k].self == prepWith && r.isForm(k+1, seldomServed) {
		if q, ok := r.np(k + 1); ok && q.first == k+1 {
			k = q.end
		}
	}
	return k
}

// triedOrCharged reports at token k, behind ل or with it, who is tried or for what, by the class of the rule's slot.
func (f *frame) triedOrCharged(k int) bool {
	p, ok := f.r.np(k)
	return ok && f.slotWhere(posPrep, func(s *slot) bool {
		return (s.number == roleDefendant || s.number == roleCharge) && s.leads.has(prepLa) && s.class.fits(p)
	}) != nil
}

// upTo gives the source byte where a charge ends, at the latest where a preposition leads
// in who is charged: «تهمة الفساد إلى الوزير», not «تهمة الانضمام لجماعة».
func (f *frame) upTo(p *phrase, stop, end int) int {
	r := f.r
	for k := p.end; k < end; k++ {
		key, at, ok := r.preposition(k)
		if !ok || !f.rule.leads.has(key) {
			continue
		}
		if f.charges(key) { // «في قضية الفتنة بتهمة التحريض»
			return int(r.Tokens[k-1].End)
		}
		known := f.has(roleDefendant) || f.has(roleDetainee)
		if k == p.end && p.end == p.head+1 && (key == prepOn || key == prepFrom) && at > k && (r.masdar(p.head) || known) { // «التحريض على العنف», «التهرب من الضرائب»
			continue
		}
		if q, ok := r.np(at); ok && k == p.end && q.is(isBody) && r.masdar(p.head) { // «الانضمام لجماعة إرهابية»
			continue
		}
		if f.slotWhere(posPrep, func(s *slot) bool {
			if s.number == roleCharge || !s.leads.has(key) || s.number == roleDefendant && (f.toHim(key) || known && at > k && !r.hasAnd(k)) { // «محاولة الاعتداء على شرطي»
				return false
			}
			q, ok := r.np(at)
			if ok && k == p.end && s.number == roleDefendant && !q.is(isPerson) && (s.class == person || f.has(roleDefendant)) { // «التحريض ضد الدولة»: no one who is charged
				return false
			}
			return !ok || s.class < firstList || s.class.fits(q) // «الإخلال بالأمن»: no penalty
		}) != nil {
			return int(r.Tokens[k-1].End)
		}
	}
	return stop
}

// endsInLetter reports that a text ends in an Arabic letter of two bytes, and so in none of the marks: nearly all do.
func endsInLetter(s string) bool {
	n := len(s)
	return n > 1 && s[n-2] >= 0xD8 && s[n-2] <= 0xDB && !(s[n-2] == 0xD8 && s[n-1] < 0xA0) // ، ؛ ؟
}
