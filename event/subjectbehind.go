package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// The subject behind its verb.

// behind finds who may be the subject behind the verb: directly, over times and adverbs, and over prepositional phrases.
func (d *subjectSearch) behind() {
	r, v, c := d.r, d.v, d.c
	if !d.numbered && !d.spoken && !(r.info[v].says && r.quotes(v, v+1)) {
		d.behindSkipped(r.skip(r.pastTwin(v), false))
	}
	if len(d.post) == 0 && !d.numbered && !d.spoken && r.at(v+1, rel) {
		d.post = r.soCalled(v, c)
	}
	if len(d.post) == 0 && r.info[v].says && !d.numbered && !d.spoken && !r.info[v].object {
		d.post = r.introduced(v)
	}
	if len(d.post) == 0 && r.info[v].says && !d.numbered && !d.spoken && v+3 < r.end && r.comma(v+1) && r.parts[v+2] == nominal { // «أكد، فلان، أن …»
		if p, ok := r.np(v + 2); ok && p.is(isPerson) && p.definite && p.apart() && r.atComma(p.end) && c.fits(p) && r.agrees(d.feature, p) {
			d.post = r.scratch.one(p)
		}
	}
}

// overWay gives the token behind a word at token j that tells of the way, with where it leads: «متوجها إلى القاهرة», «قادمة من باريس»; or j.
func (r *reader) overWay(j int) int {
	if j+1 < r.end && r.isForm(j, seldomOnWay) && r.parts[j+1] == prep && !r.info[j+1].pronominal {
		return r.skip(j+1, true)
	}
	return j
}

// oneSpeaker reports a phrase of one person by his office or what he is: «النائب الجمهوري».
func (r *reader) oneSpeaker(p *phrase) bool {
	return p.is(isPerson) && !p.is(isBody) && p.apart() && (r.office(p) || r.Words[p.head].Is(persons)) && !p.plural(r)
}

// introduced gives who speaks by a name that is not known, behind which a comma and what he is stand: «قال فابين دي فيليبو، النائب الجمهوري، إن»,
// «قالت آية، 37 عاما»; or nil.
func (r *reader) introduced(v int) []phrase {
	const longest = 4 // tokens
	k, known := v+1, true
	for ; k < r.end && k <= v+longest && r.Tokens[k].Kind == normalize.Arabic; k++ {
		w := r.Words[k]
		odd := k == v+1 && (w.Cut.Proclitics == normalize.Fa || w.Cut.Proclitics == normalize.Ba && !w.Known()) // «قال فابين»
		if !odd && (w.Cut.Proclitics&^normalize.Article != 0 || r.outer[k] >= 0 && r.Mentions[r.outer[k]].Type != entity.Person) ||
			w.Cut.Enclitic != 0 || k == v+1 && (r.article(k) || r.info[k].participle || w.Is(persons)) {
			return nil
		}
		switch r.parts[k] {
		case nominal:
			known = known && !odd && !r.stranger(k) && !r.nameless(k) && !r.cutName(k) && !(k == v+1 && w.Classes.Has(lexicon.Given))
		case verb:
			if k > v+1 {
				return nil
			}
		default:
			return nil
		}
	}
	if k == v+1 || k+2 >= r.end || !r.comma(k) {
		return nil
	}
	p, ok := r.np(k + 1)
	switch {
	case ok && r.oneSpeaker(p) && r.agrees(r.info[v].tense, p) && (r.at(p.end, mark) || r.at(p.end, comp) || r.at(p.end, prep)):
	case known:
		return nil
	case r.parts[k+1] == rel, r.alone(k+1) != 0, r.info[k+1].form&formOneOf != 0:
	case r.Tokens[k+1].Kind == normalize.Number && r.Words[k+2].Classes.Has(lexicon.TimeUnit): // «، 37 عاما»
	default:
		return nil
	}
	q := phrase{first: v + 1, end: k, start: int(r.Tokens[v+1].Start), stop: int(r.Tokens[k-1].End), head: v + 1, mention: -1, class: isActor | isPerson | isPeople, definite: true, before: verb}
	return r.scratch.one(&q)
}

// soCalled gives who acts behind «ما يسمى» behind the verb at v: «أعلن ما يعرف بـ"مجلس الثورة" مسؤوليته»; or nil.
func (r *reader) soCalled(v int, c class) []phrase {
	k := r.soCalledName(v + 1)
	if k < 0 {
		return nil
	}
	p, ok := r.np(k)
	if !ok || p.clitic&^(normalize.Article|normalize.Ba) != 0 {
		return nil
	}
	q := r.scratch.copied(p)
	if q.before, q.clitic = verb, q.clitic&normalize.Article; !c.fits(q) && c == actor && p.mention < 0 && (p.definite || r.isQuote(k)) {
		q.class |= isActor | isBody
	}
	if !c.fits(q) {
		return nil
	}
	return r.scratch.one(q)
}

// pastTwin gives the token behind the verb at v, or behind the other verb of what befalls people that shares with it what follows:
// «قتل وأصيب خمسون عاملا», «قتل أو أصيب خمسون عاملا».
func (r *reader) pastTwin(v int) int {
	if r.info[v].lists.has(rareBefall) {
		if k := r.joinedTo(v, r.end); k > v && k+1 < r.end && r.parts[k] == verb && r.info[k].lists.has(rareBefall) {
			return k + 1
		}
	}
	return v + 1
}

// behindSkipped looks for the subject at token direct, or at a name in brackets, «وذكرت (كونا) أن», behind times and adverbs, and
// behind prepositional phrases as well.
func (d *subjectSearch) behindSkipped(direct int) {
	r, v, c := d.r, d.v, d.c
	j := r.overWay(r.skip(r.pastTwin(v), true))
	side := r.at(v+1, prep) && r.overSide(v+1) > v+1 // «حضر عن الجانب المصري: الوزير فلان»
	if side {
		j = r.overMark(r.overSide(v + 1))
	}
	timed := direct // «يجتمع غدا، وفدان …»
	k := v + 1
	for r.at(k, timeWord) {
		k++
	}
	if k > v+1 && r.innerComma(k) && r.parts[k+1] == nominal && r.startsActor(k+1) {
		timed = k + 1
	}
	if v+1 < r.end && r.sign(v+1) == '(' {
		if at := r.bracketed(v + 1); at > v+1 { // «وذكرت (كونا) أن»
			timed, direct, d.bracketed = at, at, at
		}
	}
	for _, at := range [2]int{timed, j} {
		if at < r.end && (r.parts[at] == nominal || r.isQuote(at)) {
			if at > v+1 && r.isQuote(at) && r.quotes(v, at) { // «وقال لرويترز "إيران لن تتفاوض"»
				continue
			}
			if at != direct && r.deedWithPronoun(direct, at) && r.pastResumed(v) != at {
				break // «على هامش استقباله معاوني …»: its object, not the subject
			}
			if at > direct && r.info[at].participle && !r.article(at) && r.outer[at] < 0 {
				break // «دعت … متهمة الرئيس ب…»
			}
			ps := r.list(at, c)
			if len(ps) == 0 && c == actor {
				if ps = r.said(v, at); len(ps) == 0 && at == v+1 {
					ps = r.quotedName(v, at)
				}
			}
			if len(ps) > 0 && !r.undergo(ps) && d.mayAct(&ps[0]) {
				if d.post = ps; side {
					d.post = r.withOtherSide(ps, c)
				}
				break
			}
		}
		if direct == j {
			break
		}
	}
}

// mayAct reports that the phrase behind the verb, with what tells when and where before it, can be its subject.
func (d *subjectSearch) mayAct(p *phrase) bool {
	r := d.r
	if p.mention < 0 && r.info[p.first].form&formNumber != 0 || r.office(p) ||
		p.clitic&(boundPreps|normalize.Wa|normalize.Fa) != 0 {
		return false
	}
	return r.agrees(d.feature, p) && !r.whereTo(d.v, p) && !r.deedOfLight(d.v, p)
}

// deedOfLight reports that the phrase behind the verb at v, which only lends a subject to a deed, tells of the deed, though it could be a body's name too: «وشنت
// حملة مداهمات», «وشنت حملة واسعة»; not «أعلنت حملة حقوقية».
func (r *reader) deedOfLight(v int, p *phrase) bool {
	if p.mention >= 0 || p.definite || p.head != v+1 || !p.is(isBody) || p.is(isPerson) || r.info[v].says {
		return false
	}
	if r.light(r.info[v].with, p.head, false) {
		return true
	}
	body, ok := r.Words[p.head].Find(lexicon.OrgHead)
	return ok && body.Entry.Flag("proper") && r.lends(v)
}
