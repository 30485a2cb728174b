package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// belong lengthens a phrase by what tells to whom or where those belong whom it tells of: «أعضاء بالبرلمان», «عناصر من
// الجيش», «المركز الإعلامي لشرطة عدن», and behind a verb of reporting also «القوات المسلحة في النيجر».
func (r *reader) belong(p *phrase) {
	i := p.end
	if i >= r.end || !p.is(isActor|isMedium) || r.namedAs(p, entity.Person) && r.Mentions[p.mention].Last >= i { // but «فلان رئيس اللجنة بمجلس النواب»
		return
	}
	var q *phrase
	var ok bool
	switch r.parts[i] {
	case nominal:
		switch r.Words[i].Cut.Proclitics &^ normalize.Article {
		case normalize.Ba:
			q, ok = r.np(i)
			ok = ok && (r.memberBy(p, q) || r.accredited(p, q))
		case normalize.La:
			q, ok = r.np(i)
			ok = ok && r.organBy(p, q)
		}
	case prep:
		if i+1 < r.end && r.info[i].prep == prepFrom && r.isQuote(i+1) {
			r.ofQuotedBody(p, i+1)
			return
		}
		if i+1 >= r.end || r.parts[i+1] != nominal || !r.apart(i+1) {
			return
		}
		switch r.info[i].prep {
		case prepOn:
			if !p.definite && i+2 < r.end && r.isForm(i+1, seldomTies) && r.parts[i+2] == nominal && r.Words[i+2].Cut.Proclitics&normalize.Ba != 0 { // «جماعات على صلة بتنظيم القاعدة»
				q, ok = r.np(i + 2)
				ok = ok && q.is(isActor)
			}
		case prepIn:
			q, ok = r.np(i + 1)
			if ok = ok && r.seatedIn(p, q); ok { // «السلطات في سوريا والعراق»
				q = r.lastPlace(i+1, q)
			}
		case prepFrom:
			q, ok = r.np(i + 1)
			if ok = ok && !(r.info[i].pronominal && r.counts(q.first)) && r.someOf(p, q); ok && q.is(isPlace) { // «لاجئين من مالي والنيجر»
				q = r.lastPlace(i+1, q)
			}
		}
	}
	if ok {
		p.end, p.stop = q.end, q.stop
	}
}

// ofQuotedBody lengthens a phrase by the body in the quotation marks that open at token i, behind «من», and its adjectives: «مسلحون من "حركة الشباب" الصومالية».
func (r *reader) ofQuotedBody(p *phrase, i int) {
	const reach = 6
	close := r.closing(i)
	if close <= i+1 || close > i+reach || !r.at(i+1, nominal) {
		return
	}
	if q, ok := r.np(i + 1); ok && q.end == close && r.inNameOf(i+1, entity.Org) && r.someOf(p, q) {
		for p.end = close + 1; r.at(p.end, nominal) && r.article(p.end) && r.apart(p.end) && r.Words[p.end].Is(describing); p.end++ {
		}
		p.stop = int(r.Tokens[p.end-1].End)
	}
}

// lastPlace gives the last of the places coordinated with the phrase q at token i, or q.
func (r *reader) lastPlace(i int, q *phrase) *phrase {
	if r.at(q.end, nominal) && r.hasAnd(q.end) {
		if ps := r.list(i, place); len(ps) > 1 {
			return r.scratch.copied(&ps[len(ps)-1])
		}
	}
	return q
}

// memberBy reports that q, behind ب, is the body that those belong to of whom p tells: «ضابط بالشرطة», «المكتب
// الإعلامي بالمجلس الرئاسي».
func (r *reader) memberBy(p, q *phrase) bool {
	if !q.is(isBody) || q.is(isWeapon|isDeed) || q.mention < 0 && !r.article(q.head) ||
		q.mention >= 0 && r.outer[q.head] == q.mention && r.Mentions[q.mention].Type != entity.Org {
		return false
	}
	return (p.is(isPerson) && !p.definite || r.organ(p)) && !r.takenBy(p, prepBa, office) || r.seats(p, q) && (r.committee(p) || !r.reachedBy(p))
}

// accredited reports that q, behind ب, is the country or town where the envoy of whom p tells with his own country is: «سفير بنما بالمغرب», «سفيرة غانا بالقاهرة».
func (r *reader) accredited(p, q *phrase) bool {
	h := p.head
	if m := r.outer[p.end-1]; m >= 0 && r.Mentions[m].Type == entity.Office { // «فلان سفير بنما»
		h = r.Mentions[m].First
	}
	return r.namedAs(q, entity.GPE) && q.first == q.head && !r.article(h) && p.end > h+1 && valued(r.Words[h], "diplomat", one<<lexicon.Title)
}

// seats reports that q is the assembly of whose committee or group p tells, or the university of whom p tells by his subject: «رئيس لجنة الصحة بمجلس
// النواب», «أستاذ العلوم السياسية بجامعة أكرا», not «أشاد رئيس الوزراء بالبرلمان».
func (r *reader) seats(p, q *phrase) bool {
	if !p.definite || q.mention < 0 || q.clitic&^normalize.Article != normalize.Ba {
		return false
	}
	switch r.Mentions[q.mention].Subtype {
	case "parliament", "council", "bank":
		return r.endsIn(p.end, entity.Org)
	case "university":
		return p.is(isPerson)
	case "ministry":
		return p.is(isPerson) && r.ofPart(p)
	}
	return false
}

// ofPart reports one by an office of a part of a body, which is one of the body behind ب: «مدير إدارة الشؤون العربية بوزارة الخارجية», «السكرتير الأول بوزارة الخارجية».
func (r *reader) ofPart(p *phrase) bool {
	m := r.outer[p.end-1]
	return r.endsIn(p.end, entity.Org) || m >= 0 && r.Mentions[m].Type == entity.Office && r.Mentions[m].Last == p.end
}

// committee reports a committee, which is of the body behind ب: «اجتمعت لجنة الصحة بمجلس النواب».
func (r *reader) committee(p *phrase) bool {
	return !p.is(isPerson) && p.mention >= 0 && r.outer[p.head] == p.mention && r.Mentions[p.mention].Subtype == "authority"
}

// reachedBy reports that the verb before the phrase p reaches with ب whom or what it is about: «التقى رئيس اللجنة بمجلس النواب».
func (r *reader) reachedBy(p *phrase) bool {
	return r.triggeredBefore(p, func(t *trigger) bool {
		return t.rule.slotWhere(posPrep, func(s *slot) bool { return s.leads.has(prepBa) && s.number != roleContent && s.number != roleMedium }) != nil
	})
}

// triggeredBefore reports that one of the words before phrase p, back to the nearest verb, is a trigger of which something holds.
func (r *reader) triggeredBefore(p *phrase, is func(*trigger) bool) bool {
	const reach = 8
	for k := p.first - 1; k >= r.first && k > p.first-reach; k-- {
		finite := r.parts[k] == verb
		if !finite && p.before != prep && r.article(k) && p.apart() { // «نفذ الهجوم مسلحون من الحركة»: the deed has no complement
			continue
		}
		if r.triggered(k, func(t *trigger) bool { return finite == (t.kind == byVerb) && is(t) }) {
			return true
		}
		if finite {
			break
		}
	}
	return false
}

// organBy reports that q, behind ل, is the body or the one whose organ or office p tells of: «المركز الإعلامي لشرطة
// عدن», «المبعوث الشخصي للأمين العام», no one who is told something: «أبلغ المكتب الإعلامي للجزيرة».
func (r *reader) organBy(p, q *phrase) bool {
	if r.highestOrgan(p) && r.article(q.head) && q.end == q.head+1 && !q.is(isPerson) { // «المجلس الأعلى للقضاء»: its name
		return true
	}
	if p.is(isPerson) && r.Words[q.head].Classes.Has(lexicon.Domain) && r.article(q.head) && r.organ(p) { // «المدير الجهوي للتربية»
		return true
	}
	if !p.definite && p.is(isPerson) && q.is(isBody|isPlace) && q.definite && r.toBeChosen(p) { // «انتخاب رئيس جديد للجمهورية»
		return true
	}
	return q.is(isBody|isPeople) && !q.is(isPress) && !r.masdar(q.head) && r.organ(p) && !r.givenBy(p, q) ||
		p.is(isMedium) && p.definite && p.mention < 0 && engineOf(&q.lists)&listGathering != 0
}

// givenBy reports that q, behind ل, are people to whom the verb before the phrase p leads something: «وجه المدعي العام للمتهم تهمة», «قدم المدير العام للعمال مساعدات».
func (r *reader) givenBy(p, q *phrase) bool {
	return q.is(isPerson) && !q.is(isBody) && p.first > r.first && r.parts[p.first-1] == verb &&
		r.triggered(p.first-1, func(t *trigger) bool { return t.kind == byVerb && t.rule.leads.has(prepLa) && !t.rule.is(speech) })
}

// toBeChosen reports an office without article, as the noun before it tells of who is chosen or appointed: «انتخاب رئيس», «تعيين رئيس جديد».
func (r *reader) toBeChosen(p *phrase) bool {
	return p.head == p.first && p.first > r.first && p.clitic == 0 && r.Words[p.head].Classes.Has(lexicon.Title) && r.parts[p.first-1] == nominal &&
		r.triggered(p.first-1, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(office|vote) && len(t.rest) == 0 })
}

// highestOrgan reports an organ that nothing but its rank tells of: «المجلس الأعلى».
func (r *reader) highestOrgan(p *phrase) bool {
	return p.end == p.head+2 && p.definite && p.mention < 0 && r.info[p.head].stem&listOrgan != 0 && r.article(p.head) && r.info[p.end-1].lists.has(rareHighest)
}

// organ reports a definite phrase with an adjective that tells of what is always someone's: «المكتب الإعلامي»,
// «المبعوث الشخصي», not «المبعوث الأممي».
func (r *reader) organ(p *phrase) bool {
	last := p.end - 1
	if !p.definite || last <= p.head || !r.article(last) ||
		r.outer[last] >= 0 && r.Mentions[r.outer[last]].Last > last+1 && r.Mentions[r.outer[last]].Type != entity.Office {
		return false
	}
	return r.info[p.head].stem&listOrgan != 0 && p.mention < 0 && r.article(p.head) && !r.Words[last].Classes.Has(lexicon.Nisba) ||
		p.is(isPerson) && r.info[last].stem&listOwn != 0
}

// seatedIn reports that q, behind «في», tells where the body is, or of what those are, who say something or judge:
// «أعلنت القوات المسلحة في النيجر أن …», «محكمة في نيويورك».
func (r *reader) seatedIn(p, q *phrase) bool {
	if !q.is(isPlace|isBody) || q.is(isMedium|isDeed) || q.mention < 0 {
		return false
	}
	w := r.Words[p.head]
	if rd, ok := w.Find(lexicon.OrgHead); ok && rd.Entry.Value == "court" {
		return true
	}
	if v := r.verbFarBefore(p.first); (v < r.first || !r.info[v].says) && !r.aboutToSay(p, q) {
		return false
	}
	if !p.is(isPerson) {
		return p.is(isBody)
	}
	return !p.definite || w.Feature.Only(lexicon.Plural) || w.Cut.Enclitic != 0 && p.end == p.head+1
}

// aboutToSay reports that p opens a clause and the verb of saying directly behind q is its own: «السفارة السعودية في أمريكا أعربت», «إن عضوا في المجلس قال».
func (r *reader) aboutToSay(p, q *phrase) bool {
	v, opens := q.end, p.first == r.first || r.parts[p.first-1] == comp
	return opens && r.at(v, verb) && r.info[v].says && r.plain(v) && !r.info[v].object && r.agreesBefore(r.info[v].tense, p)
}

// verbFarBefore gives the verb directly before token i, or with nothing but when, where or how between them, «أعلنت، أمس، الشرطة في كوناكري أنها …», «قالت في
// بيان لها الشرطة في كوناكري إنها …»; or -1.
func (r *reader) verbFarBefore(i int) int {
	const reach = 10
	k := i - 1
	if k >= r.first && r.comma(k) {
		return r.verbBeforeAside(k)
	}
	for k >= r.first && (r.parts[k] == timeWord || r.parts[k] == adverb) {
		k--
	}
	if k >= r.first && r.parts[k] != verb && r.apart(i) && r.completed(k) {
		for ; k >= r.first && k > i-reach && (r.parts[k] == nominal || r.parts[k] == prep || r.parts[k] == timeWord); k-- {
		}
		if k < r.first || r.parts[k+1] != prep {
			return -1
		}
	}
	if k < r.first || r.parts[k] != verb {
		return -1
	}
	return k
}

// completed reports that no complement can follow the word at token k, by its article, pronoun, name or because it is an adjective: «بيان له», «مؤتمر صحفي».
func (r *reader) completed(k int) bool {
	m, w := r.outer[k], r.Words[k]
	return r.article(k) || r.hasPronoun(k) || r.info[k].pronominal || m >= 0 && r.Mentions[m].Last == k+1 ||
		w.Is(describing) && !w.Is(humanOrTitle) && w.Cut.Proclitics == 0
}

// someOf reports that q, behind «من», are those among whom the people are of whom p tells without an article, as far as no
// one is taken from there: «عناصر من الجيش», but «ترحيل لاجئين من تركيا».
func (r *reader) someOf(p, q *phrase) bool {
	if p.definite || p.mention >= 0 || !p.is(isPerson|isActor) || !q.is(isPeople|isState|isPlace) ||
		q.is(isPlace) && q.mention < 0 && !r.nation(q) || r.Words[q.head].Classes.Has(lexicon.Pron) || !q.is(isPerson) && r.hasPronoun(q.head) {
		return false
	}
	return !r.takenFrom(p, q) && !(q.is(isState) && r.tellsWhoMet(p))
}

// nation reports a phrase without a name that is those who live in a place as well: «البلدين», «24 بلدا», but «من جهة».
func (r *reader) nation(q *phrase) bool {
	return r.Words[q.head].Classes.Has(lexicon.Human) && (q.definite || q.head > q.first)
}

// takenFrom reports that a deed told before the phrase p takes q, behind «من»: «ترحيل لاجئين من تركيا», but «شجب اعتقال عناصر من الحركة».
func (r *reader) takenFrom(p, q *phrase) bool {
	return r.triggeredBefore(p, func(t *trigger) bool {
		return t.rule.leads.has(prepFrom) && t.rule.slotWhere(posPrep, func(s *slot) bool {
			return s.leads.has(prepFrom) && !s.is(counted) && s.role[0] != '_' && s.class.fits(q)
		}) != nil
	})
}

// takenBy reports that a deed told before the phrase p, of a type with one of the traits, takes what stands behind the
// preposition: «ترحيل لاجئين من تركيا», «تكليف شخصية مستقلة بوزارة العدل».
func (r *reader) takenBy(p *phrase, prep symbol, of typeTrait) bool {
	return r.triggeredBefore(p, func(t *trigger) bool {
		return t.rule.leads.has(prep) && (t.rule.is(of) || of == anyType) && !t.rule.leadsCounted(prep)
	})
}

// leadsCounted reports that the preposition leads in no one but those of whom some are told of, «قتل من الجنود خمسة», or a condition.
func (r *Rule) leadsCounted(prep symbol) bool {
	found := false
	for s := r.firsts[posPrep]; s != nil; s = s.next {
		if s.leads.has(prep) {
			if !s.is(counted) && s.role[0] != '_' {
				return false
			}
			found = true
		}
	}
	return found
}

// tellsWhoMet reports a verb before the phrase p that tells who was at a meeting: «ضم الاجتماع مسؤولين من تونس وليبيا», the
// countries as well.
func (r *reader) tellsWhoMet(p *phrase) bool {
	for k := p.first - 1; k >= r.first && k > p.first-5; k-- {
		if r.parts[k] == verb {
			return r.info[k].finite&listGather != 0
		}
	}
	return false
}

// anyType stands for the types of all rules.
const anyType = ^typeTrait(0)
