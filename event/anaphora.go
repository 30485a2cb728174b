package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// pronoun finds what a pronoun at token i means: the nearest phrase before it
// that agrees and is not among those that it cannot be.
func (r *reader) pronoun(i int, e normalize.Enclitic, not []phrase) (phrase, bool) {
	return r.pronounFor(nil, i, e, not)
}

// pronounFor is pronoun for what is to fill the slot: people who suffer are no bodies.
func (r *reader) pronounFor(s *slot, i int, e normalize.Enclitic, not []phrase) (phrase, bool) {
	want := pronounSex(e)
	if e == 0 {
		want = suffixSex(r.Words[i].Text)
	}
	if e == normalize.Ni || e == 0 && want == lexicon.First { // «"طلبوا مني"», «"تدعمني النقابة"»
		if ps := r.state.speaker; len(ps) == 1 && r.quotedAt(i) {
			return ps[0], true
		}
		return phrase{}, false
	}
	if want == 0 {
		return phrase{}, false
	}
	a := anaphora{r: r, s: s, i: i, e: e, want: want, not: not}
	a.someone = s != nil && s.is(counted) && !(r.behind(i, verb) && r.info[i-1].finite&listHappen != 0 && r.tells(i, "kidnap")) && !(r.tells(i, "capture") && r.tells(i, "release")) // but «طائرات تم اختطافها», «تحريرها» of a town
	a.men = e == normalize.Hum || e == 0 && strings.HasSuffix(r.Words[i].Text, "هم")
	if p := a.find(); p != nil {
		return *p, true
	}
	return phrase{}, false
}

// anaphora is the search for the phrase that a pronoun means.
type anaphora struct {
	r       *reader
	s       *slot // what the phrase is to fill, or nil
	i       int   // the token of the pronoun
	e       normalize.Enclitic
	want    lexicon.Feature // its gender and number
	not     []phrase        // what it cannot mean
	someone bool            // only people are meant
	men     bool            // «هم»
}

// find gives the phrase that the pronoun means, or nil.
func (a *anaphora) find() *phrase {
	r := a.r
	head := r.headOfRelative(a.i)
	if head != nil && (a.fits(head) || a.agrees(head) && r.othersDo(a.i)) {
		return head
	}
	target := a.fills(roleTarget)
	switch {
	case a.want == lexicon.Masculine && !(target && r.aimsAt(a.i)):
		if p := a.man(); p != nil {
			return p
		}
	case a.want == lexicon.Feminine && !(target && (a.e == 0 || r.aimsAt(a.i))) && head == nil:
		if p := a.ofWoman(); p != nil {
			return p
		}
	}
	if p := a.before(false); p != nil {
		return p
	}
	if a.want == lexicon.Masculine {
		if p := a.earlier(maxPersons, true); p != nil {
			return p
		}
	}
	if a.someone {
		return a.earlier(maxPersons, false)
	}
	return a.earlier(maxRecent, false)
}

// fills reports that what the pronoun means is to fill the role.
func (a *anaphora) fills(role symbol) bool { return a.s != nil && a.s.number == role }

// agrees reports that the pronoun can mean the phrase.
func (a *anaphora) agrees(p *phrase) bool {
	r := a.r
	if r.sex(p) != a.want || a.men && p.is(isPerson) && r.ends(p.head, endAt) { // «قتلوا عاملات»: not «قتلهم»
		return false
	}
	if p.before == prep && !p.is(isPerson) && r.hasPronoun(p.head) && r.info[p.head].stem&listInside != 0 { // «في مكتبه»: where it is
		return false
	}
	return r.maybeMeant(p, a.want) && !r.oneOf(p, a.not) && !r.inBrackets(p) &&
		!(p.clitic&normalize.Ba != 0 && r.behind(p.first, verb) && r.info[p.first-1].object) // «وصفه بالإرهابي واتهمه»
}

// fits reports that the pronoun can mean the phrase, and the phrase fill the slot.
func (a *anaphora) fits(p *phrase) bool {
	if a.s != nil && (a.s.is(counted) || a.fills(roleDefendant) || a.fills(roleAttacker) || a.fills(roleAgent) && !p.is(isBody) && p.mention < 0) &&
		engineOf(&p.lists)&listWitness != 0 { // not the source: «قالت مصادر إن المدينة الخاضعة لسيطرتهم»
		return false
	}
	if a.someone && (!p.is(isPerson) || a.want == lexicon.Feminine && a.r.manyOf(p)) {
		return false
	}
	return a.agrees(p)
}

// meant is what a pronoun takes up of a phrase; where only people are meant, of someone's house who lives there: «داهمت القوة
// منزل الناشط واعتقلته».
func (a *anaphora) meant(p *phrase) *phrase {
	r := a.r
	p = r.meant(p)
	next := p.head + 1
	if !a.someone || next >= p.end || r.outer[p.head] >= 0 || r.parts[next] != nominal || !r.Words[p.head].Is(one<<lexicon.FacHead) && r.info[p.head].stem&listInside == 0 || r.adjective(next) {
		return p
	}
	q, ok := r.np(next)
	if !ok || q.end != p.end || q.clitic&^normalize.Article != 0 || !q.is(isPerson) || q.is(isPlace) || q.mention < 0 && r.hasPronoun(q.head) { // «منزل والده»
		return p
	}
	q = r.scratch.copied(q)
	q.before = p.before
	return q
}

// before gives the nearest phrase of the sentence before the pronoun, or what a pronoun takes up of it, that fits, a definite body where that is asked
// for; or nil.
func (a *anaphora) before(body bool) *phrase {
	r := a.r
	for p := range r.nearest(a.i) {
		if p = a.meant(p); (!body || p.is(isBody) && p.definite) && a.fits(p) {
			return p
		}
	}
	return nil
}

// earlier gives the nearest phrase that fits among so many of the sentences before, a person where that is asked for; or nil.
func (a *anaphora) earlier(reach int, person bool) *phrase {
	recent := a.r.state.earlier(a.r)
	for k := len(recent) - 1; k >= 0 && k >= len(recent)-reach; k-- {
		if p := &recent[k]; (!person || p.is(isPerson)) && a.fits(p) {
			return p
		}
	}
	return nil
}

// whoIsCharged gives who the text says is held or tried, for a slot of one of those; or nil: «ويتهم فلان بالتجسس. ويمكن أن يصدر حكم في حال إدانته».
func (a *anaphora) whoIsCharged() *phrase {
	if !a.fills(roleDetainee) && !a.fills(roleDefendant) && !a.fills(roleAccused) {
		return nil
	}
	for k := range a.r.state.charged {
		if p := &a.r.state.charged[k]; a.fits(p) {
			return p
		}
	}
	return nil
}

// man gives the man or body that a pronoun means before a thing: a person who stands before it, else a body, else who spoke last; or nil.
func (a *anaphora) man() *phrase {
	r := a.r
	for p := range r.nearest(a.i) {
		if p = a.meant(p); p.is(isPerson) && a.fits(p) {
			return p
		}
		if q := r.kinOf(p); q != nil && a.fits(q) {
			return q
		}
	}
	if p := a.whoIsCharged(); p != nil {
		return p
	}
	if r.state.speakerAt < r.first { // «استعادت القوات المدن التي سيطر عليها التنظيم، وطردته»
		if p := a.before(true); p != nil {
			return p
		}
	}
	for k := range r.state.speaker {
		if p := &r.state.speaker[k]; p.is(isPerson) && a.fits(p) {
			return p
		}
	}
	return nil
}

// ofWoman gives the woman that a pronoun means before a body that a preposition leads in, or a place; or nil: «طلبت الوزيرة من الشرطة حمايتها».
func (a *anaphora) ofWoman() *phrase {
	r, named := a.r, false
	for c := range r.nearest(a.i) {
		p := a.meant(c)
		if !a.fits(p) {
			continue
		}
		if r.woman(p) {
			return p
		}
		if named = r.namedAs(p, entity.Person); named || p.is(isPerson) ||
			p.is(isBody|isState) && c.before != prep && c.clitic&(normalize.Ba|normalize.La) == 0 {
			break
		}
	}
	if p := a.whoIsCharged(); p != nil && !named && (p.mention < 0 || r.woman(p)) {
		return p
	}
	return nil
}

// woman reports that the phrase is of a woman, by her name or by a noun of no more than one: «الفتاة», not «المجموعة», «المشاركة».
func (r *reader) woman(p *phrase) bool {
	if !p.is(isPerson) || p.is(isBody|isPlace) {
		return false
	}
	w := r.Words[p.head]
	if p.mention >= 0 {
		m := &r.Mentions[p.mention]
		return m.Type == entity.Person && (w.Is(persons) || r.sexes.of(mentionNumber(m.Entity)) == lexicon.Feminine || w.Classes.Has(lexicon.Given))
	}
	return w.Classes.Has(lexicon.Human) && w.Feature.Only(lexicon.Singular) && !r.info[p.head].participle && !w.Feature.Has(lexicon.Masdar) && !r.manyOf(p)
}

// kinOf gives the one named behind someone who is called by whose she is: of «زوجة سالم» the man; or nil.
func (r *reader) kinOf(p *phrase) *phrase {
	if !p.is(isPerson) || p.end <= p.head+1 || r.outer[p.head] >= 0 || r.article(p.head) ||
		!r.Words[p.head].Classes.Has(lexicon.Human) || r.sex(p) != lexicon.Feminine {
		return nil
	}
	q, ok := r.np(p.head + 1)
	if !ok || q.end != p.end || q.mention < 0 || !q.is(isPerson) || !q.apart() {
		return nil
	}
	return q
}

// aimsAt reports at token i a verb that strikes things as well as people, so that its pronoun means what was told of last: «أطلقوا صواريخ قرب
// المبنى قبل أن يستهدفوه».
func (r *reader) aimsAt(i int) bool {
	return r.triggered(i, func(t *trigger) bool {
		obj := t.rule.firsts[posObject]
		return t.kind == byVerb && t.rule.is(strike) && obj != nil && obj.number == roleTarget && obj.class == anyThing
	})
}
