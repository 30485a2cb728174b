package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// classify finds what a phrase may be.
func (r *reader) classify(p *phrase) {
	w, head := r.Words[p.head], r.info[p.head]
	p.lists, p.class = head.lists, head.class
	if i := p.head + 1; p.class&(isActor|isPerson) == isActor && w.Classes.Has(lexicon.Human) && i < p.end && r.info[i].class&isPerson != 0 { // «حشد المتظاهرين»: what they are
		p.lists = p.lists.union(r.info[i].lists)
	}
	if r.starts[p.head]&multiword != 0 {
		r.classByMatches(p)
	}
	if engineOf(&p.lists)&listSite != 0 && !p.is(isActor) {
		p.class |= isPlace
	}
	if head.stem&(listShort|listShortOf) != 0 && r.shortName(p.head) {
		p.class |= isActor | isBody
		if head.class&isPlace != 0 { // «المملكة»
			p.class ^= isBody | isState
		}
	}
	r.classPeople(p)
	if engineOf(&p.lists)&listRegime != 0 && r.regime(p) {
		p.class |= isActor | isBody
		p.lists.add(rareForce)
	}
	if w.Feature.Has(lexicon.Masdar) || w.Classes.Has(lexicon.Neg) || !w.Known() && !head.article && (p.mention < 0 || r.outer[p.head] != p.mention) {
		p.class |= isDeed
	}
	if r.Tokens[p.head].Kind == normalize.Number || w.Classes.Has(lexicon.Scale) && p.first > r.first && (r.befalls(p.first-1) || r.tells(p.first-1, "displace")) { // «أصيب ألفان», «نزوح نحو مليون»
		p.class |= isNumber
	}
	if w.Feature.Has(lexicon.Masdar) && head.ending&endTa != 0 && r.deedOfHers(p) {
		p.class &^= isActor | isPerson
	}
	if p.clitic&normalize.Ba != 0 && p.first > r.first && r.isForm(p.first-1, seldomStricken) { // «متأثرا بجراح»: no surgeon
		p.class &^= isActor | isPerson
	}
	if p.mention >= 0 {
		r.classByMention(p)
	}
	if p.is(isPerson) && (r.furtherAdjective(p) || r.goesOnSaying(p)) {
		p.class &^= isActor | isPerson
	}
	if p.is(isState) && p.head > p.first && r.counts(p.head-1) { // «23 روسيا»
		p.class = p.class&^(isState|isPlace) | isPerson
	}
	if p.is(isPlace) && r.comeFrom(p) {
		p.class = p.class&^(isState|isPlace) | isActor | isPerson
	}
	if r.areSomeone(p) {
		p.class |= isPeople
	}
}

// classPeople finds people by words that are no nouns of people: «آخر», «الجميع», «قتل الرجل وعمه», «قتل ابن عمه».
func (r *reader) classPeople(p *phrase) {
	w, head := r.Words[p.head], r.info[p.head]
	alone := p.end == p.first+1 || head.stem&listUncounted != 0 || head.seldom.has(seldomForeigner) || r.info[p.first].core&coreAll != 0
	switch {
	case alone && r.someoneElse(p), p.head > p.first && r.oneOfMany(p), w.Classes.Has(lexicon.NounWord) && p.head == p.first && r.parent(p.head),
		head.seldom.has(seldomEveryone) && p.end == p.first+1 && head.article && r.besideVerb(p.first),
		p.lists.has(rareKinsman) && r.hasPronoun(p.head), r.isForm(p.head, seldomKinOf) && r.someoneOf(p.head):
		p.class |= isActor | isPerson
	}
}

// areSomeone reports a phrase of those who act, a state aside and a medium that has no name; a camp does not die.
func (r *reader) areSomeone(p *phrase) bool {
	if !p.is(isActor) || p.is(isState) || p.is(isMedium) && p.mention < 0 {
		return false
	}
	return p.mention < 0 || r.outer[p.head] != p.mention || r.Mentions[p.mention].Type != entity.Facility
}

// comeFrom reports a phrase of a place that tells of several from there, to whom something was done: «قتل ثلاثة من مدينة سرت».
func (r *reader) comeFrom(p *phrase) bool {
	return p.head == p.first+2 && r.info[p.head-1].self == prepFrom && r.counts(p.first) && !r.Words[p.head].Feature.Has(lexicon.Plural) &&
		p.first > r.first && r.suffered(p.first-1)
}

// suffered reports before token i+1 a word of what befell people or was done to them, or who did it: «قتل ثلاثة», «اعتقلت الشرطة ثلاثة».
func (r *reader) suffered(i int) bool {
	is := func(t *trigger) bool { return t.rule.is(casualty | capture) }
	if r.triggered(i, is) {
		return true
	}
	p := r.phraseOf(i)
	return p != nil && p.end == i+1 && p.first > r.first && r.parts[p.first-1] == verb && r.triggered(p.first-1, is)
}

// deedOfHers reports a phrase of a verbal noun in ة that could also be a woman who does it, with what it is done to behind it: «رفضت مساعدة سفينة», «مشاركة
// دول أخرى», «الفصائل المشاركة في الحوار», not «مساعدة الوزير», «مقاتلة كردية».
func (r *reader) deedOfHers(p *phrase) bool {
	w := r.Words[p.head]
	switch {
	case !p.is(isPerson) || p.is(isBody|isMedium) || valued(w, "group", one<<lexicon.Human):
		return false
	case r.article(p.head):
		return p.end == p.head+1 && r.at(p.end, prep)
	case p.mention >= 0:
		t := r.Mentions[p.mention].Type
		return t == entity.GPE || t == entity.Norp
	}
	return p.end > p.head+1 && !r.adjective(p.head+1)
}

// multiword are the classes by which what the lexicon has of several words says what a phrase is.
const multiword = persons | placeHeads | one<<lexicon.Weapon

// furtherAdjective reports a phrase of one word with و that is one more adjective of the thing before it, though it could be a man as well: «التعاون الأمني
// والعسكري».
func (r *reader) furtherAdjective(p *phrase) bool {
	k := p.first
	if k == r.first || p.clitic&normalize.Wa == 0 || p.end != k+1 || r.namedAs(p, entity.Person) {
		return false
	}
	if !r.article(k) || !r.Words[k].Is(describing) || !r.relational(k) || !r.article(k-1) || !r.relational(k-1) || !r.adjective(k-1) {
		return false
	}
	q := r.phraseOf(k - 1)
	return q != nil && q.end == k && !q.is(isActor) && (q.head < k-1 || r.furtherAdjective(q))
}

// goesOnSaying reports a phrase of one word behind a comma that goes on with what its subject says or does, and is no one: «أعلنوا مقتله، متهمين الحركة بالهجوم».
func (r *reader) goesOnSaying(p *phrase) bool {
	k := p.first
	return k > r.first && p.mention < 0 && p.end == k+1 && r.info[k].participle && !r.article(k) && r.comma(k-1)
}

// relational reports at token k an adjective in ي that is of no country.
func (r *reader) relational(k int) bool {
	return strings.HasSuffix(r.Words[k].Text, "ي") && !r.Words[k].Classes.Has(lexicon.Nisba)
}

// classByMatches classifies a phrase by what the lexicon has of several words that begin with its noun.
func (r *reader) classByMatches(p *phrase) {
	for _, m := range r.matches(p.head, multiword) {
		switch m.Entry.Class {
		case lexicon.Weapon:
			p.class |= isWeapon
		case lexicon.Human, lexicon.Title, lexicon.Occupation:
			p.class |= isActor | isPerson
		case lexicon.PlaceHead, lexicon.FacHead:
			p.class |= isPlace
		}
	}
}

// someoneElse reports a phrase of a word that tells by itself of people: «طلب المغربي», «قتل شخص وأصيب آخر», «وإصابة ثالث», «مقتل جميع من كانوا على متنها».
func (r *reader) someoneElse(p *phrase) bool {
	alone := p.head == p.first && p.end == p.head+1
	if p.head == p.first && r.info[p.head].stem&listUncounted != 0 && (r.article(p.head) || r.ends(p.head, endUn)) && p.clitic&^(normalize.Article|normalize.Wa|normalize.Fa) == 0 && r.at(p.end, verb) { // «البعض يتهم الحزب»
		return true
	}
	if alone && p.mention < 0 && !p.is(isActor) && r.article(p.head) && !r.ofDefinite(p.head) && r.surname(p.head) {
		return true
	}
	if alone && p.clitic == normalize.Article && r.info[p.head].stem&listUncounted != 0 && r.behind(p.head, verb) && !r.info[p.head-1].object &&
		!r.triggered(p.head-1, func(t *trigger) bool { return t.rule.is(demand) }) { // «رفض الجميع الخطة», not «طالب الجميع بالهدوء»
		return true
	}
	if alone && p.mention < 0 && !p.is(isActor) && r.oneByPeople(p) {
		return true
	}
	if alone && p.clitic == 0 && p.head > r.first && (r.info[p.head].form&formOther != 0 || r.Words[p.head].Classes.Has(lexicon.Ord)) && r.befalls(p.head-1) {
		return true
	}
	if r.isForm(p.head, seldomForeigner) && !r.onlyForeign(p) {
		return true
	}
	i := p.first + 1
	return r.info[p.first].core&(coreAll|coreEach) == coreAll && i+1 < r.end && r.info[i].form&formWhoever != 0 && r.info[i+1].moods != 0 && !r.info[i+1].noun
}

// oneByPeople reports a phrase of one word that tells of a man by the country he is of, behind no noun whose adjective it could be: «أصيب الفلسطيني برصاص الجيش»,
// «إن الهولندي الذي قتل»; not «الوزير الهولندي», «، والهولندي».
func (r *reader) oneByPeople(p *phrase) bool {
	k := p.head
	w := r.Words[k]
	if !w.Classes.Has(lexicon.Nisba) || !w.Feature.Has(lexicon.Singular) || !r.article(k) || p.clitic != normalize.Article {
		return false
	}
	if r.ends(k, endTa) && !r.at(k+1, rel) || r.ofDefinite(k) {
		return false
	}
	return k <= r.first || r.parts[k-1] != mark || r.verbBeforeAside(k-1) >= 0
}

// onlyForeign reports that the word for foreigners that p begins with is an adjective of the noun before it: «العمال الأجانب», not «بحق خمسة أجانب», «خطف أجانب».
func (r *reader) onlyForeign(p *phrase) bool {
	return p.head == p.first && p.clitic&^normalize.Article == 0 && r.behind(p.first, nominal) && !r.verbalNoun(p.first-1)
}

// oneOfMany reports a phrase of some of those of whom a definite participle in the plural tells: «أحد المهربين», «اثنين من المتحولين».
func (r *reader) oneOfMany(p *phrase) bool {
	w := r.Words[p.head]
	return p.head > p.first && p.class&isActor == 0 && r.article(p.head) && r.ends(p.head, endIn) && agentive(w) && w.Feature.Has(lexicon.Plural) &&
		!w.Is(placeHeads|one<<lexicon.NounWord|one<<lexicon.Dem) && !r.Words[p.first].Classes.Has(lexicon.Dem) && r.outer[p.head] < 0
}

// classByMention classifies a phrase by the mention in it.
func (r *reader) classByMention(p *phrase) {
	m := &r.Mentions[p.mention]
	self := r.outer[p.head] == p.mention // the phrase is the name
	if self || !p.is(isDeed) {
		switch m.Type {
		case entity.Person, entity.Office:
			if self || engineOf(&p.lists)&listHollow == 0 && !r.belonging(p) { // «منصب نائب المدير» is no one
				p.class |= isActor | isPerson
			}
		case entity.Org:
			p.class |= isActor | isBody
			if self && (m.Subtype == "armed_group" || m.Subtype == "military" || m.Subtype == "alliance") { // «هجوم لطالبان»
				p.lists.add(rareForce)
			}
		case entity.Norp:
			p.class |= isActor
			if self { // a people, no adjective
				p.class |= isPerson
			}
		case entity.GPE:
			if !self && !p.is(isPlace) && r.info[p.head].stem&(listAffairs|listCase) != 0 && r.info[p.head].stem&listSite == 0 { // «ملف ليبيا», «تاريخ ليبيا»
				break
			}
			p.class |= isPlace
			if (self || m.First == p.head) && r.actingPlace(m) {
				p.class |= isActor | isState
			}
		case entity.Location, entity.Facility:
			if w := r.Words[p.head]; self && w.Classes.Has(lexicon.FacHead) && w.Classes.Has(lexicon.Human) { // «قصر الاتحادية»: no minors
				p.class &^= isActor | isPerson
			}
			p.class = p.class&^isPress | isPlace                      // «محطة الفضاء الدولية»
			if self && m.Entry != nil && m.Entry.Flag("government") { // «أوروبا تحذر»
				p.class |= isActor | isState
			}
		}
	}
	if m.Subtype == "media" {
		p.class |= isPress | isMedium
	}
}

// belonging reports a phrase of a thing that is someone's: «سيارة الوزير», not «خطيبة الوزير».
func (r *reader) belonging(p *phrase) bool {
	w := r.Words[p.head]
	return w.Classes.Has(lexicon.NounWord) && !w.Is(persons|one<<lexicon.Given|one<<lexicon.Family) && p.class&(isActor|isMedium) == 0 &&
		!r.article(p.head) && r.outer[p.head] < 0 && r.info[p.head].stem&listCarrier == 0 && !r.info[p.head].lists.has(rareKinsman) &&
		!r.isForm(p.head, seldomThey) // «وهم سالم ورامي»
}

// regime reports that the noun of a phrase stands for those in power: «النظام», «النظام السوري», «نظام الأسد», not
// «النظام العام», «نظام صحي».
func (r *reader) regime(p *phrase) bool {
	i := p.head + 1
	if r.article(p.head) {
		return i >= p.end || r.mentionAt(i, entity.Norp) >= 0
	}
	if i >= p.end || r.hasPronoun(p.head) || p.mention < 0 || r.outer[i] != p.mention {
		return false
	}
	t := r.Mentions[p.mention].Type
	return t == entity.Person || t == entity.GPE
}

// shortName reports that a word of these lists stands for a ministry or a state: «الداخلية»,
// «الدفاع الروسية».
func (r *reader) shortName(i int) bool {
	if !r.article(i) {
		return false
	}
	return r.info[i].stem&listShort != 0 || i+1 < len(r.Tokens) && r.article(i+1) && r.Words[i+1].Classes.Has(lexicon.Nisba) && strings.HasSuffix(r.Words[i+1].Text, "ة")
}

// wordClass is what a phrase may be by its head alone.
func wordClass(w *lexicon.Word, core coreSet) (c phraseClass) {
	if v, _ := w.Value(lexicon.Human); v == "group" {
		c |= isActor
	} else if w.Classes.Has(lexicon.Human) || core&coreThese != 0 {
		c |= isActor | isPerson
	}
	if w.Is(styles) {
		c |= isActor | isPerson
	}
	if agentive(w) && w.Cut.Proclitics&^(normalize.Article|normalize.Wa|normalize.Fa) == 0 && w.Feature.Has(lexicon.Plural) &&
		(strings.HasSuffix(w.Text, "ون") && hasArticle(w) || strings.HasSuffix(w.Text, "و") && w.Feature.Has(lexicon.Construct)) { // «أكد الموقعون», «مقدمو الشكوى»
		c |= isActor | isPerson
	}
	if w.Classes.Has(lexicon.OrgHead) {
		c |= isActor | isBody
	}
	if w.Classes.Has(lexicon.Nisba) && !w.Classes.Has(lexicon.Adj) && !hasArticle(w) { // «استشهد فلسطيني»
		c |= isActor | isPerson
	}
	if w.Classes.Has(lexicon.Nisba) && w.Feature.Has(lexicon.Plural) {
		c |= isActor
	}
	if w.Classes.Has(lexicon.Quant) && (w.Cut.Enclitic != 0 && w.Cut.Enclitic != normalize.Ha || strings.HasSuffix(w.Text, "ات") || core&coreThousands != 0) { // «أحدهم», «اعتقلت العشرات»
		c |= isActor | isPerson
	}
	if w.Is(placeHeads) {
		c |= isPlace
	}
	if w.Classes.Has(lexicon.Weapon) {
		c |= isWeapon
	}
	if w.Is(numbering) {
		c |= isNumber
	}
	if w.Classes.Has(lexicon.Num) && w.Cut.Proclitics&normalize.Article != 0 { // «مثل العشرة أمام المحكمة»
		c |= isActor | isPerson
	}
	if mediumNoun(w) {
		c |= isMedium
	}
	if valued(w, "media", one<<lexicon.Occupation|one<<lexicon.OrgHead) { // «مراسل», «صحيفة», «وكالة»
		c |= isPress
	}
	return c
}

// actingPlace reports a country, or a place that stands for one: its capital, or a place
// that the lexicon does not know. Other cities and provinces do not speak or meet.
func (r *reader) actingPlace(m *entity.Mention) bool {
	switch m.Subtype {
	case "city", "town", "province", "district", "village", "camp":
		return m.Entry != nil && m.Entry.Flag("government")
	}
	return true
}

// fits reports whether a phrase may fill a role of the class.
func (c class) fits(p *phrase) bool {
	if c >= firstList {
		return p.lists.has(int(c - firstList))
	}
	switch c {
	case anyThing, clause:
		return true
	case actor:
		return p.is(isActor)
	case person:
		return p.is(isPerson) && (!p.is(isMedium) || p.mention >= 0)
	case place:
		return p.is(isPlace)
	case deed:
		return p.is(isDeed) && (!p.is(isPlace) || p.mention < 0) // no «ولاية البليدة»
	case weapon:
		return p.is(isWeapon)
	case body:
		return p.is(isBody)
	case stateClass:
		return p.is(isState | isBody)
	case people:
		return p.is(isPeople)
	case medium:
		return p.is(isMedium)
	case press:
		return p.is(isPress)
	case number:
		return p.is(isNumber)
	}
	return false
}

// parent reports at token i, behind what befalls people, a word that is no «or» and no month there: «قتلت أم وطفلاها», «مقتل أب وابنه», or before someone
// of his: «أب يقتل ابنه».
func (r *reader) parent(i int) bool {
	w := r.Words[i]
	if !w.Classes.Has(lexicon.NounWord) || !w.Is(one<<lexicon.Conj|one<<lexicon.Month) ||
		w.Cut.Proclitics != 0 || w.Cut.Enclitic != 0 || r.outer[i] >= 0 {
		return false
	}
	if i+2 < r.end && (r.someoneOf(i+1) || r.parts[i+1] == verb && r.someoneOf(i+2)) {
		return true
	}
	if i == r.first || !r.befalls(i-1) && !r.goesAbout(i) {
		return false
	}
	return r.parts[i-1] != verb || r.info[i-1].tense.Has(lexicon.Feminine) == w.Classes.Has(lexicon.Conj) // not «قتل أم أسر»
}

// goesAbout reports that the word at token i stands between a verb or a deed and a preposition: «قام [أب] بقتل ابنه», «إقدام [أم] على قتل طفلها».
func (r *reader) goesAbout(i int) bool {
	return (r.parts[i-1] == verb || r.masdar(i-1)) && i+1 < r.end && (r.parts[i+1] == prep || r.baPhrase(i+1))
}

// befalls reports at token i a verb or a noun that tells what happened to people, or the «على» behind one: «أصيب», «إصابة», «توقيف», «حكمت على».
func (r *reader) befalls(i int) bool {
	if i > r.first && r.parts[i] == prep && r.info[i].prep == prepOn {
		return r.triggered(i-1, func(t *trigger) bool {
			return t.rule.is(capture) || t.rule.slotWhere(posPrep, func(s *slot) bool { return s.number == roleDefendant && s.leads.has(prepOn) }) != nil
		})
	}
	return r.parts[i] == verb && r.info[i].lists.has(rareBefall) ||
		r.parts[i] == nominal && r.triggered(i, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(casualty|capture) })
}

// ofDefinite reports that a definite noun or a name stands directly before token i, which may be its adjective: «الوزير المغربي».
func (r *reader) ofDefinite(i int) bool {
	return r.behind(i, nominal) && (r.article(i-1) || r.outer[i-1] >= 0)
}

// town reports a phrase that is the name of a place which does not act.
func (r *reader) town(p *phrase) bool {
	m := r.outer[p.head]
	if m < 0 && p.head+1 < p.end && r.Words[p.head].Is(placeHeads) { // «بمحافظة الديوانية»
		m = r.outer[p.head+1]
	}
	return p.is(isPlace) && m >= 0 && (!p.is(isState) || r.Mentions[m].Type == entity.GPE && r.Mentions[m].Last == p.end && r.Mentions[m].Subtype != "country")
}

// ownRoom reports a phrase that tells in whose rooms something happens: «بمكتبه».
func (r *reader) ownRoom(p *phrase) bool {
	return r.hasPronoun(p.head) && r.info[p.head].stem&listInside != 0
}

// bodyAt reports a phrase that is the name of a body: «ممثلة بالإدارة العامة للمرور».
func (r *reader) bodyAt(p *phrase) bool {
	return r.namedAs(p, entity.Org) && r.outer[p.head] == p.mention && r.Mentions[p.mention].First == p.head
}

// besideVerb reports that token i stands directly behind a verb, a participle, or the one word of a verb's subject: «ندعو الجميع إلى الحوار», «دعا الوزير الجميع إلى الحوار».
func (r *reader) besideVerb(i int) bool {
	k := i - 1
	if k > r.first && r.parts[k] == nominal && r.article(k) && r.parts[k-1] == verb {
		k--
	}
	return k >= r.first && (r.parts[k] == verb || r.info[k].participle)
}
