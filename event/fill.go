package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// fill enters a phrase as a role's filler; full takes it with all that hangs on it.
func (f *frame) fill(s *slot, p *phrase, full bool) {
	if engineOf(&p.lists)&listNever != 0 {
		return
	}
	stop := p.stop
	if s.number == roleTarget && !p.definite && p.mention < 0 && p.end < f.r.end && p.end > p.first && f.r.parts[p.end] == nominal && f.r.Words[p.end].Cut.Proclitics&normalize.La != 0 {
		if q, ok := f.r.np(p.end); ok && q.is(isBody|isPeople) && !f.r.masdar(q.head) { // «استهدف مواقع لحركة حماس»
			stop = q.stop
		}
	}
	if r := f.r; s.number == rolePlace && p.mention < 0 && p.end+1 < r.end && r.parts[p.end] == prep && r.info[p.end].prep == prepFrom && r.partOfPlace(p.end) { // «في أنحاء متفرقة من الضفة»
		stop = r.Mentions[r.outer[p.end+1]].End
	}
	if s.number == roleWeapon {
		stop = f.r.withModel(p)
	}
	if s.number == roleInstrument && s.pos != posPrep && !p.definite && p.end < f.r.end && f.r.Words[p.end].Cut.Proclitics&normalize.La != 0 { // «اتفاقا لتطوير التعاون»
		if q, ok := f.r.np(p.end); ok && q.is(isDeed) && f.r.masdar(q.head) {
			r, end := f.r, 0
			stop, end = r.extent(q)
			for k := q.end; k < end; k++ { // «اتفاقا لتطوير الحقل مع الشركة»
				if r.parts[k] == prep && r.info[k].self == prepWith && f.takes(prepWith, roleParty) {
					stop = int(r.Tokens[k-1].End)
					break
				}
			}
		}
	}
	if s.number == roleContent && p.end <= f.at && p.end < f.r.end && f.t.kind == byVerb { // «القرار الذي رفضته الوزارة»
		if f.has(s.number) || f.r.standsForClause(p) {
			return
		}
		stop, _ = f.r.extent(p)
		full = false
	}
	if full {
		stop = f.fullExtent(s.number, p)
		if q := f.r.secondTopic(s.number, p, stop); q != nil {
			f.fillSpan(s, p.start, int(f.r.Tokens[q.first-1].End), p.mention)
			f.fill(s, q, true)
			return
		}
	}
	f.fillSpan(s, p.start, stop, p.mention)
	if full && s.number == roleTopic && f.rule.is(meeting) {
		if q := f.nextTopic(p, stop); q != nil {
			f.fill(s, q, true)
		}
	}
	if s.number == roleSource && len(f.source) == 0 {
		f.source = f.r.scratch.one(p)
	}
	if s.is(paired|counted) && len(f.pair) < 3 {
		f.pair = append(f.pair, *p)
	}
	if p.head > 0 && s.is(counted) {
		f.count(p)
		if k := p.head + 1; k < p.end && k < f.r.end && f.r.parts[k] == prep && f.r.info[k].prep == prepFrom { // «مقتل 14 عنصرا من التنظيم إلى جانب عدد من الجرحى»
			f.leadNoMore(prepFrom)
		}
	}
}

// withModel gives the source byte where a weapon ends, with its model behind it: «صواريخ من طراز غراد».
func (r *reader) withModel(p *phrase) int {
	k := p.end + 2
	if k >= r.end || r.parts[p.end] != prep || r.info[p.end].self != prepFrom || !r.isForm(p.end+1, seldomModel) {
		return p.stop
	}
	if r.isQuote(k) { // «من نوع "بدر-1"»
		for n := k + 1; n < r.end && n <= k+5; n++ {
			if r.isQuote(n) {
				return int(r.Tokens[n].End)
			}
		}
		return p.stop
	}
	if o := r.outer[k]; o >= 0 && r.Mentions[o].Type == entity.Product {
		return r.Mentions[o].End
	}
	if q, ok := r.np(k); ok && r.outer[k] < 0 && !q.definite && q.clitic == 0 {
		return q.stop
	}
	return p.stop
}

// provided fills what an agreement is about, as the instrument itself tells, «اتفاقا لتطوير الحقل», or a clause behind it, «اتفاق مع الحكومة يقضي
// بخروج القوات», «مذكرة تفاهم تهدف إلى تعزيز التعاون»; the trigger may tell of the agreement itself: «التوصل إلى اتفاق ينص على …».
func (f *frame) provided() {
	r := f.r
	if !f.rule.is(pact) || f.has(roleTopic) {
		return
	}
	n := slices.IndexFunc(f.rule.slots, func(s slot) bool { return s.number == roleTopic })
	if n < 0 {
		return
	}
	s, from := &f.rule.slots[n], f.end
	if m := slices.IndexFunc(f.fillers, func(a filler) bool { return a.role == roleInstrument }); m >= 0 {
		start, stop := f.fillers[m].start, f.fillers[m].stop
		if start < int(r.Tokens[r.first].Start) {
			return
		}
		first := r.endsBehind(r.first, start)
		from = r.endsBehind(first, stop)
		for k := first + 1; k < from; k++ {
			if r.parts[k] == nominal && r.Words[k].Cut.Proclitics&normalize.La != 0 && r.masdar(k) && r.parts[k-1] == nominal {
				if q, ok := r.np(k); ok {
					f.fillSpan(s, q.start, stop, q.mention)
				}
				return
			}
		}
	} else if f.t.kind != byNoun {
		return
	}
	v := r.provision(from)
	if v < 0 {
		return
	}
	if r.at(v+1, comp) { // «يقضي بأن تسلم الفصائل سلاحها»
		start, stop := r.clauseFrom(v+2, f.at)
		f.fillSpan(s, start, stop, -1)
	} else if key, at, ok := r.preposition(v + 1); ok && at < r.end && (key == prepTo || key == prepBa || key == prepOn || key == prepLa) {
		f.fillAll(s, r.list(at, anyThing))
	}
}

// provision gives the verb that tells what the agreement which ends before token i is about, over whom it is with, and when; or -1.
func (r *reader) provision(i int) int {
	const reach = 16
	if i == r.first {
		return -1
	}
	for k := i; k+1 < r.end && k < i+reach; k++ {
		switch r.parts[k] {
		case verb:
			if r.isForm(k, seldomProvides) && (r.plain(k) || r.comma(k-1)) {
				return k
			}
			return -1
		case comp, attrib:
			return -1
		case conj:
			if r.info[k].form&formAnd == 0 {
				return -1
			}
		case mark:
			if r.isQuote(k) || r.colon(k) {
				return -1
			}
		}
	}
	return -1
}

// standsForClause reports that a clause with «ما» is told by phrase p, or that what stands behind it takes up the clause before: «كل ما
// قاله», «الخبر، وهو ما نفاه», «الأمر الذي نفاه», but «وهو ما دعا إليه», «هذا ما قاله».
func (r *reader) standsForClause(p *phrase) bool {
	const what = formWhat | formOfWhat | formFromWhat
	if r.turnsTo(p.end) {
		return true
	}
	if r.parts[p.end] != rel {
		return false
	}
	return r.info[p.head].form&formMatter != 0 || r.info[p.end].form&what != 0 && r.info[p.head].form&formItIs == 0 && !r.Words[p.head].Classes.Has(lexicon.Dem)
}

// fillAll enters every phrase of a list as a filler of the slot.
func (f *frame) fillAll(s *slot, ps []phrase) {
	ps = f.ofOneKind(ps)
	for i := range ps {
		f.fill(s, &ps[i], s.is(wide))
	}
}

// ofOneKind gives the list up to the noun of another casualty: «حصيلة الضحايا خمسون قتيلا و11 جريحا», «أربعة قتلى في صفوف القوات و11 جريحا».
func (f *frame) ofOneKind(ps []phrase) []phrase {
	for n := 1; f.rule.is(casualty) && n < len(ps); n++ {
		if f.r.triggered(ps[n].head, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(casualty) }) {
			return ps[:n]
		}
	}
	return ps
}

// secondTopic gives the second of two topics in the phrase that begins with p and ends at byte stop, or nil: behind و
// a noun of what is discussed, «العلاقات بين البلدين وسبل تعزيزها», but «تعزيز التعاون والتنسيق».
func (r *reader) secondTopic(role symbol, p *phrase, stop int) *phrase {
	if role != roleTopic || p.first < r.first {
		return nil
	}
	for k := p.end; k < r.end && int(r.Tokens[k].Start) < stop; k++ {
		w := r.Words[k]
		if r.parts[k] != nominal || w.Cut.Proclitics != normalize.Wa || r.outer[k] >= 0 || !r.affair(k) {
			continue
		}
		if q, ok := r.np(k); ok && !r.isQuote(k-1) {
			return q
		}
	}
	return nil
}

// nextTopic gives what is discussed besides, behind the comma at which the phrase that begins with p ends, or nil: «العلاقات بين البلدين، وسبل
// تعزيزها», «العلاقات، إضافة إلى الملف السوري».
func (f *frame) nextTopic(p *phrase, stop int) *phrase {
	r := f.r
	if p.first < r.first {
		return nil
	}
	j := r.endsBehind(p.first, stop)
	if j+2 >= r.end || !r.comma(j) || r.openQuote(p.first, j) {
		return nil
	}
	k := j + 1
	if at, key := r.addsAt(j); at > j && key != 0 {
		k = at
	} else if !f.goesOnDiscussed(p, k) {
		return nil
	}
	if k+1 >= r.end {
		return nil
	}
	if r.info[k].stem&listDiscuss != 0 && r.masdar(k) && !r.article(k) {
		if f.rule.happens && k == j+1 { // «جرى استعراض العلاقات، ومناقشة الأزمة»: another one
			return nil
		}
		k++ // «بالإضافة إلى بحث الأزمة»
	}
	q, ok := r.np(k)
	if !ok || q.clitic&(normalize.Ba|normalize.La|normalize.Ka) != 0 || q.is(isPerson) || r.reason(k) {
		return nil
	}
	if _, end := r.extent(q); end == k+1 && !r.article(k) || r.at(end, verb) { // «وسبل العيش تراجعت»
		return nil
	}
	return q
}

// goesOnDiscussed reports at token k, behind a comma, a thing that و adds to what is discussed, which begins with p.
func (f *frame) goesOnDiscussed(p *phrase, k int) bool {
	r, w := f.r, f.r.Words[k]
	if r.parts[k] != nominal || w.Cut.Proclitics&^normalize.Article != normalize.Wa || r.outer[k] >= 0 || w.Is(persons|quantifiers) || w.Classes.Has(lexicon.Dem) {
		return false
	}
	if r.affair(k) && !r.article(k) {
		return true
	}
	if w.Feature.Has(lexicon.Masdar) && !r.article(k) {
		return r.masdar(p.head) || r.affair(p.head)
	}
	q, ok := r.np(k) // «، والأوضاع الإقليمية», «، ودور الأمم المتحدة»
	return ok && q.definite && q.end > q.head+1 && !q.is(isActor|isPerson|isPlace) && !r.info[k].participle && p.definite
}

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
		case roleTopic:
			for k := p.end; k < end; k++ {
				if r.parts[k] == prep && (f.beginsPartner(k) || k > p.head && (p.clitic&normalize.La != 0 || p.first == f.end) && f.beginsParties(k)) {
					return int(r.Tokens[k-1].End)
				}
			}
			stop = f.ownTopic(p, r.overRelative(p.head, stop, end), end)
		}
		if role != roleContent {
			stop = f.beforeDoer(p, stop, end)
		}
		if role != roleSentence && r.at(end, timeWord) && end-1 > p.first && stop == int(r.Tokens[end-1].End) && r.isForm(end-1, seldomTerm) { // «حظر الموقع لمدة شهر»
			stop = int(r.Tokens[end-2].End)
		}
		return stop
	}
	return f.contentExtent(p)
}

// heldBehindClause gives the token of «بأنه» that takes up phrase p behind a clause about it that begins at token i, with commas or none, or i: «وصف
// الخطوة، التي اتخذتها الحكومة، بأنها خطيرة».
func (r *reader) heldBehindClause(p *phrase, i int) int {
	const reach = 24
	k := i
	if k < r.end && r.comma(k) {
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
			if r.joinedByAnd(k) {
				return i
			}
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

// contentExtent gives the source byte where a phrase that is what someone says ends with the clause that hangs on it.
func (f *frame) contentExtent(p *phrase) int {
	r := f.r
	if r.Words[p.head].Classes.Has(lexicon.Dem) && p.end == p.head+1 { // «نفى ذلك في وقت لاحق»
		return p.stop
	}
	open, close := r.quoteAround(p.first), -1
	if open >= 0 {
		if close = r.closing(open); close <= p.first {
			close = -1
		}
	}
	from := p.end
	if close >= p.end-1 && p.first > f.at && r.goesOnBehindQuote(p, close) { // «طالب بـ"إلغاء" القانون»
		from, close = close+1, -1
	}
	end := r.clauseEnd(from, f.at)
	plain, turned := true, -1      // nothing but nouns so far; a comma and «وخلال اللقاء …»
	for k := p.end; k < end; k++ { // «أعلن عن رغبته في الحوار قال …»: another speaks
		if r.parts[k] == verb && r.info[k].says && k > p.end && r.parts[k-1] == nominal && r.info[k].tense.Has(lexicon.Perfect) && !r.info[k].object && (r.startsActor(k+1) || plain && r.quotes(k, k+1)) {
			end = k
		}
		if plain && r.parts[k] == mark && r.colon(k) { // «معلنا انسحاب بلاده: "…"»
			end = k
		}
		if r.parts[k] == mark && r.comma(k) && (f.relative && plain || k+1 < end && r.opensAnother(k+1, end, plain)) {
			end = k
		}
		switch r.parts[k] {
		case prep:
			if k > p.end && r.silent(k) || plain && f.whatCame(k) || plain && !f.rule.is(speech|demand) && r.onGrounds(k) { // «هددوا بإسقاط الحكومة على خلفية …»
				end = k
			}
			if plain && turned < 0 && r.comma(k-1) && r.Words[k].Cut.Proclitics == normalize.Wa {
				turned = k - 1
			}
		case nominal:
			if r.info[k].participle && (r.saysOn(k) || r.saysBesides(k) && !r.openQuote(p.first, k)) { // «نفى أي صلة له بالهجوم قائلا إن …», «مطالبا الحكومة بالتحقيق»
				end = k
			}
		case adverb:
			if k > p.end && r.Words[k].Feature.Has(lexicon.Agent) && r.comma(k-1) && k+1 < end && r.parts[k+1] == nominal && r.masdar(k+1) && !r.openQuote(p.first, k) { // «استنكر اعتقالهم، مجددا المطالبة بالإفراج عنهم»
				end = k
			}
		case verb:
			if plain && r.joinedByAnd(k) && (r.info[k].tense.Has(lexicon.Perfect) || r.info[k].says && r.info[f.at].tense.Has(lexicon.Imperfect)) { // «نددت بالحكم ووصفته», «تنفي الخبر وتؤكد»: the same speaker goes on
				end = k
			}
			if plain && k > p.end && r.info[k-1].core&coreDidnt != 0 && r.joinedByAnd(k-1) { // «أعلنت إلغاء القمة ولم تحدد …»
				end = k - 1
			}
			if plain && k > f.at && r.Words[k].Cut.Proclitics&normalize.Fa != 0 && isPast(r.info[k].tense) { // «رفض الاقتراح فغادر الوفد»
				end = k
			}
			if plain && k > p.end && !f.rule.is(demand|speech) && r.Words[k].Cut.Proclitics == normalize.La && r.info[k].tense.Has(lexicon.Imperfect) && r.comma(k-1) && !r.openQuote(p.first, k) { // «رفض الطلب، ليضطر الوفد إلى …»
				end = k
			}
			if plain && turned > p.end && r.info[k].tense.Has(lexicon.Perfect) { // «شدد على أهمية التعاون، وخلال اللقاء بحث الجانبان …»
				end = turned
			}
			plain = false
		case conj:
			if r.info[k].form&formAnd != 0 { // «بين 14 و16 أبريل»
				continue
			}
			if plain && k > p.end && (r.adverse(k) || r.info[k].form&formAs != 0 && r.comma(k-1)) && !r.openQuote(p.first, k) { // «أعلن نيته الترشح لكن …», «اتهمه بالخيانة، إذ رددت …»
				end = k
			}
			plain = false
		case comp, rel:
			if plain && k > p.end && (r.adverse(k) || r.comma(k-1) && r.info[k].form&formBecause != 0) && !r.openQuote(p.first, k) { // «لكنها», «، لأن المستفيد …»
				end = k
			}
			if plain && r.parts[k] == comp && r.Words[k].Cut.Proclitics&normalize.Fa != 0 && !f.rule.is(speech) { // «وهو يطالب بوقفه فإنه يدعو …»
				end = k
			}
			plain = false
		}
	}
	if close >= 0 {
		end = min(end, close)
	}
	for end > p.end && r.parts[end-1] == mark && !r.shutsBracket(p.first, end-1) && (!r.isQuote(end-1) || r.shuts(end-1) && !r.openQuote(p.first, end-1)) {
		end--
	}
	if _, k := r.manner(min(p.end, r.end-1)); end <= p.end || k == end && p.before != prep && p.apart() && !f.rule.is(speech|demand) { // «تنفي هذه التهم باستمرار»
		return p.stop
	}
	return max(p.stop, int(r.Tokens[end-1].End))
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
		return r.Tokens[next].Kind == normalize.Arabic && w.Cut.Proclitics&^normalize.Article == 0 && close == p.head+1 && !p.definite && !r.info[next].participle && !r.reason(next)
	case prep:
		return r.belongsOn(next)
	case rel:
		return r.info[next].form&formWhat == 0
	}
	return false
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
		if f.own(k) != 0 || r.parts[k] == prep && r.info[k].prep != prepBa && r.baPhrase(k) && f.rule.leads.has(r.info[k].prep) && !f.takes(r.info[k].prep, roleTopic) {
			if c := r.chunkOf[k-1]; c >= 0 && r.chunks[c].first > p.end && r.chunks[c].is(isPlace) && r.parts[r.chunks[c].first-1] == prep {
				k = r.chunks[c].first - 1
			}
			return int(r.Tokens[k-1].End)
		}
		if at := r.startOf(k); p.definite && r.parts[k] == nominal && slices.ContainsFunc(f.fillers, func(a filler) bool { return a.start == at && a.role != roleTopic }) {
			return int(r.Tokens[k-1].End)
		}
	}
	return stop
}

// beforeDoer gives the source byte before the one who did it in a phrase that ends at byte stop, before token
// end, or stop: «تمت الموافقة على الاستقالة من قبل اللجنة».
func (f *frame) beforeDoer(p *phrase, stop, end int) int {
	r := f.r
	for k := p.end; k > r.first && k < end && k < r.end; k++ {
		if r.parts[k] != prep {
			continue
		}
		if key, _, ok := r.preposition(k); ok && r.prepIs(key, agentPreps) && f.rule.leads.has(key) {
			return min(stop, int(r.Tokens[k-1].End))
		}
	}
	return stop
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
	for ; k < r.end && k < i+25; k++ {
		if r.parts[k] == comp && !r.leadsIn(k) || r.parts[k] == conj || r.parts[k] == attrib || r.parts[k] == mark && (!r.isQuote(k) || r.shuts(k) && !r.openQuote(head, k)) || r.bringsOn(k) && r.parts[k-1] != prep ||
			r.parts[k] == verb && (r.Words[k].Cut.Proclitics&(normalize.Wa|normalize.La) != 0 || k > i+1 && r.info[k].says) || r.parts[k] == nominal && r.info[k].participle {
			break
		}
	}
	for k > i+1 && r.parts[k-1] == mark && !r.shuts(k-1) {
		k--
	}
	if k <= i+1 {
		return stop
	}
	return int(r.Tokens[k-1].End)
}

// saysBesides reports at token k a participle that tells what else the speaker says or does, and to whom: «أكد أهمية
// الحوار داعيا الأحزاب إلى التهدئة».
func (r *reader) saysBesides(k int) bool {
	if k <= r.first || k+1 >= r.end || !r.ends(k, endAlef) || !r.plain(k) || r.hasPronoun(k) || r.outer[k] >= 0 {
		return false
	}
	if r.parts[k-1] != nominal && r.parts[k-1] != timeWord || r.ends(k-1, endAlef) || r.Tokens[k-1].Kind == normalize.Number {
		return false
	}
	return r.parts[k+1] == nominal || r.parts[k+1] == adverb || r.saying(k) || r.parts[k+1] == prep && r.info[k+1].prep == prepTo
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
		key, at := f.own(k), k
		if r.parts[k] == prep || r.Words[k].Cut.Proclitics&normalize.La != 0 {
			key, at, _ = r.preposition(k)
		}
		if key == prepLa && !f.tried(at) { // «السجن المؤبد لخمسة متهمين», not «لمدة عامين»
			continue
		}
		if f.takes(key, roleDefendant) || f.takes(key, roleCharge) {
			end, stop = k, int(r.Tokens[k-1].End)
		}
	}
	if r.at(end, timeWord) && r.outer[end] >= 0 && lasts(&r.Mentions[r.outer[end]]) {
		stop = r.Mentions[r.outer[end]].End
	}
	return stop
}

// tried reports at token k, behind ل or with it, who is tried or for what, by the class of the rule's slot.
func (f *frame) tried(k int) bool {
	p, ok := f.r.np(k)
	return ok && slices.ContainsFunc(f.rule.slots, func(s slot) bool {
		return s.pos == posPrep && (s.number == roleDefendant || s.number == roleCharge) && s.leads.has(prepLa) && s.class.fits(p)
	})
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
		if k == p.end && p.end == p.head+1 && (key == prepOn || key == prepFrom) && at > k && (r.masdar(p.head) || f.has(roleDefendant) || f.has(roleDetainee)) { // «التحريض على العنف», «التهرب من الضرائب»
			continue
		}
		if q, ok := r.np(at); ok && k == p.end && q.is(isBody) && r.masdar(p.head) { // «الانضمام لجماعة إرهابية»
			continue
		}
		for i := range f.rule.slots {
			if s := &f.rule.slots[i]; s.pos == posPrep && s.number != roleCharge && s.leads.has(key) {
				if q, ok := r.np(at); ok && s.class >= firstList && key == prepBa && !s.class.fits(q) { // «الإخلال بالأمن»: no penalty
					continue
				}
				return int(r.Tokens[k-1].End)
			}
		}
	}
	return stop
}

// charges reports a preposition that leads in nothing but what someone is charged with: «بتهمة», «على خلفية».
func (f *frame) charges(key symbol) bool {
	switch key {
	case prepBa, prepLa, prepIn, prepFrom, prepOn:
		return false
	}
	return f.takes(key, roleCharge)
}

// endMarks are the marks and spaces that end what is said and are no part of it.
const endMarks = " \u00a0.،,؛;:!؟?…"

// endsInLetter reports that a text ends in an Arabic letter of two bytes, and so in none of the marks: nearly all do.
func endsInLetter(s string) bool {
	n := len(s)
	return n > 1 && s[n-2] >= 0xD8 && s[n-2] <= 0xDB && !(s[n-2] == 0xD8 && s[n-1] < 0xA0) // ، ؛ ؟
}

// fillSpan enters bytes of the source as a role's filler.
func (f *frame) fillSpan(s *slot, start, stop, mention int) {
	if s.number == roleContent && start < stop && !endsInLetter(f.r.Source[:stop]) { // «"… في كل مكان."»
		stop = start + len(strings.TrimRight(f.r.Source[start:stop], endMarks))
	}
	if stop <= start {
		return
	}
	for i := range f.fillers {
		if a := &f.fillers[i]; a.role == s.number && a.start < stop && start < a.stop {
			return
		}
	}
	a := filler{s.number, start, stop, mention}
	f.fillers = append(f.fillers, a)
	f.roles.add(s.number)
	if f.r.trace != nil {
		f.steps = append(f.steps, Step{Argument: f.r.argument(&a), Slot: s.String(), Line: s.line})
	}
}

// argument makes the argument of a filler.
func (r *reader) argument(a *filler) Argument {
	arg := Argument{Role: r.x.rules.roles.names[a.role], Span: Span{a.start, a.stop, r.Source[a.start:a.stop]}}
	if a.mention >= 0 {
		arg.Mention = r.Mentions[a.mention].ID
	}
	return arg
}

// drop takes out what fills the role.
func (f *frame) drop(role symbol) {
	f.roles = symbolSet{}
	kept := f.fillers[:0]
	for _, a := range f.fillers {
		if a.role != role {
			kept = append(kept, a)
			f.roles.add(a.role)
		}
	}
	f.fillers = kept
}

// turn gives the fillers of one role another.
func (f *frame) turn(from, to symbol) {
	if from == to {
		return
	}
	f.roles = symbolSet{}
	kept := f.fillers[:0]
	for _, a := range f.fillers {
		if a.role == from {
			if a.role = to; slices.ContainsFunc(f.fillers, func(b filler) bool { return b.role == to && b.start == a.start }) { // already so
				continue
			}
		}
		kept = append(kept, a)
		f.roles.add(a.role)
	}
	f.fillers = kept
}

// count enters the number before a counted filler.
func (f *frame) count(p *phrase) {
	r := f.r
	if ft := r.Words[p.head].Feature; ft.Has(lexicon.Dual) && !ft.Any(lexicon.Singular|lexicon.Plural) {
		f.dual = true
	}
	if r.Words[p.first].Classes.Has(lexicon.Dem) { // «هؤلاء المعتقلين»
		return
	}
	if r.info[p.first].stem&listUncounted != 0 && r.numeral(p.first) == p.first || r.ranks(p.first) || r.isForm(p.first, seldomBatch) { // «أحد المسلحين», not «أحد عشر مسلحا»
		return
	}
	first := p.first
	for first < p.head && r.parts[first] == mark {
		first++
	}
	if first == p.head {
		if r.Tokens[p.head].Kind == normalize.Number || r.Words[p.head].Classes.Has(lexicon.Num) || r.Words[p.head].Classes.Has(lexicon.Scale) && !r.article(p.head) { // «أصيب ألفان»
			f.fillSpan(&countSlot, p.start, int(r.Tokens[p.head].End), -1)
		} else if first > r.first+2 && r.overNumber(first-3) == first { // «أصيب (9) أشخاص»
			f.fillSpan(&countSlot, int(r.Tokens[first-2].Start), int(r.Tokens[first-2].End), -1)
		}
		return
	}
	last := p.head - 1
	if r.Tokens[p.head].Kind == normalize.Number || r.Words[p.head].Is(numerals) { // «نحو ثلاثمئة»
		last = p.head
	}
	for last > first && (r.parts[last] == mark || r.info[last].self == prepFrom) {
		last--
	}
	if last >= first {
		f.fillSpan(&countSlot, p.start, int(r.Tokens[last].End), -1)
	}
}

// overlaps reports that a phrase shares bytes with a filler; what is said does not count.
func (f *frame) overlaps(p *phrase) bool {
	return slices.ContainsFunc(f.fillers, func(a filler) bool { return a.start < p.stop && p.start < a.stop && a.role != roleContent })
}
