package event

import (
	"cmp"
	"hash/maphash"
	"slices"
	"sort"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// A news text tells an event more than once: in the title, in the lead, in a later
// sentence («وعقد الاجتماع …»). An event joins the events before it of its type that it
// is likest, when what speaks for one and the same weighs about as much as what speaks against
// it: clues, whose weights are fitted on annotated news (weights/same.tsv).

// telling is what an event shows of itself when it is held against others.
type telling struct {
	event  *Event
	before int32 // the telling of the same event before this one, or -1
	at     int32 // its trigger's token
	told   bool  // it says who or where
	known  bool  // fillers are filled
	shown  bool  // what follows is

	form     triggerForm
	plural   bool        // the trigger ends as a sound plural
	nisba    bool        // the word behind it is an adjective in ي or ية
	sentence int32       // in which it stands
	matter   int32       // how many sentences up to that one lead to another matter
	words    [3]skeleton // of the trigger
	beside   skeleton    // of the word behind it
	fillers  []comparand
}

// triggerForm is how a trigger stands in the text.
type triggerForm uint8

const (
	definiteNoun triggerForm = iota
	possessedNoun
	bareNoun
	finiteVerb
)

// comparand is what fills a role, as two events compare it.
type comparand struct {
	role  string
	key   uint64   // of the lexicon's or the document's entity, a capital as its country where it may act; else of the folded words
	named bool     // the key is an entity's, or a number's
	place bool     // it tells where
	wide  bool     // it is a country
	head  skeleton // of the first word, where the key is no entity's or two fill the role
}

// group is the tellings of one event so far.
type group struct {
	first, last int32       // tellings
	title       bool        // the first stands in the title
	nisba       bool        // of any of them
	plural      bool        // one has a plural as trigger
	singular    bool        // one has none
	words       [8]skeleton // of their triggers, the first ones
	beside      [4]skeleton // of the words behind them
	rules       [4]*Rule    // that they are of
}

// maxCompared is how many tellings of an event another one is compared with, the latest first.
const maxCompared = 8

// same fills SameAs with the id of the first event that tells the same.
func (r *reader) same(events []Event) {
	ts, groups := r.tellings(events), r.scratch.groups[:0]
	for i := range ts {
		ts[i].event.SameAs = ""
		if !ts[i].shown {
			continue
		}
		g := r.likest(ts, groups, i)
		if g < 0 {
			groups = append(groups, group{first: int32(i), last: -1})
			g = len(groups) - 1
		} else {
			ts[i].event.SameAs = ts[groups[g].first].event.ID
		}
		r.join(ts, groups, g, i)
	}
	r.scratch.groups = groups
}

// tellings gives the events as they are held against one another; those that are words, and those that no other
// near of their type may be, show nothing of themselves.
func (r *reader) tellings(events []Event) []telling {
	ts := sized(r.scratch.tellings, len(events))
	r.scratch.tellings, r.scratch.comparands = ts, r.scratch.comparands[:0]
	latest := sized(r.scratch.latest, len(r.x.rules.kinds))
	r.scratch.latest = latest
	for kind := range latest {
		latest[kind] = -1 - reachBack
	}
	var matter, read int32
	for i := range events {
		ts[i] = telling{event: &events[i], at: int32(r.eventAt[i])}
		for k := r.sentenceOf(r.eventAt[i]); read <= k; read++ {
			if r.toAnotherMatter(int(r.Sentences[read].First)) {
				matter++
			}
		}
		ts[i].matter = matter
		rule := r.ruleOf[i]
		if rule.is(utterance) {
			continue
		}
		if j := latest[rule.kind]; i-j <= reachBack {
			r.show(&ts[j])
			r.show(&ts[i])
		}
		latest[rule.kind] = i
	}
	return ts
}

// join makes telling i the latest of group g, and that the last of the groups.
func (r *reader) join(ts []telling, groups []group, g, i int) {
	t, o := &ts[i], groups[g]
	if o.last < 0 {
		o.title = t.sentence == 0
	}
	t.before, o.last = o.last, int32(i)
	o.nisba, o.plural, o.singular = o.nisba || t.nisba, o.plural || t.plural, o.singular || !t.plural
	for _, w := range t.words {
		enter(o.words[:], w)
	}
	enter(o.beside[:], t.beside)
	enter(o.rules[:], r.ruleOf[i])
	copy(groups[g:], groups[g+1:])
	groups[len(groups)-1] = o
}

// enter puts x into the first free place of a list that has it not, where there is one.
func enter[T comparable](list []T, x T) {
	var free T
	for i := range list {
		if list[i] == x {
			return
		}
		if list[i] == free {
			list[i] = x
			return
		}
	}
}

// likely is the sum of weights above which two tellings are held for one: the best balance of precision and recall on texts that
// the weights were not fitted on.
const likely = -20

// likest gives the group of the event that telling i likely is of, or -1.
func (r *reader) likest(ts []telling, groups []group, i int) int {
	best, bestSum, newest := -1, likely, true
	for g := len(groups) - 1; g >= 0 && int(groups[g].last) >= i-reachBack; g-- {
		if r.ruleOf[groups[g].last].kind != r.ruleOf[i].kind {
			continue
		}
		cs, that := r.compare(ts, &groups[g], i, newest), newest && r.thatMeeting(ts, &groups[g], i)
		newest = false
		if cs&apart != 0 {
			continue
		}
		sum := cs.weight()
		if t := &ts[i]; sum+sameWeights.mostOfFillers(t.told, t.event.Time.Start != "", r.ruleOf[i].is(vote), that) <= bestSum {
			continue
		}
		cs = r.compareFillers(ts, &groups[g], i)
		cs.add(clueThat, that && r.letsBeThat(&ts[i], cs))
		if sum += cs.weight(); sum > bestSum && cs&apart == 0 {
			best, bestSum = g, sum
		}
	}
	return best
}

// compare gives the clues of telling i and a group but those of fillers. newest tells that no event of the
// type was told since.
func (r *reader) compare(ts []telling, g *group, i int, newest bool) (cs clues) {
	t, last := &ts[i], &ts[g.last]
	cs.add(clueAlways, true)
	cs.add(clueNewest, newest)
	later := t.sentence - last.sentence
	cs.add(clueSameSentence, later == 0)
	cs.add(clueNextSentence, later == 1)
	cs.add(clueNear, later >= 2 && later <= 4)
	cs.add(clueTitle, g.title)
	cs.add(clueLead, g.title && (t.sentence == 1 || t.sentence == 2))
	cs.add(cluePolarity, t.event.Polarity != last.event.Polarity)
	cs.add(clueHypothetic, (t.event.Realis == Hypothetical) != (last.event.Realis == Hypothetical))
	cs.add(clueFuture, t.event.Realis == Future && last.event.Realis == Actual || t.event.Realis == Actual && last.event.Realis == Future)
	if t.told {
		cs.add(clueToldDefinite+clue(t.form), true)
	} else {
		cs.add(clueBareDefinite+clue(t.form), true)
	}
	if t.rooted(g) {
		cs.add(clueWordDefinite+clue(t.form), true)
	} else {
		cs.add(clueRule, slices.Contains(g.rules[:], r.ruleOf[i]))
		cs.add(clueRuleDefinite, !t.told && t.form == definiteNoun && slices.Contains(g.rules[:], r.ruleOf[i]))
	}
	besides := t.beside != 0 && (slices.Contains(g.beside[:], t.beside) || slices.Contains(g.words[:], t.beside))
	cs.add(clueBesides, besides)
	cs.add(clueBesidesElse, !besides && t.nisba && g.nisba)
	cs.add(clueNumber, t.plural && !g.plural || !t.plural && !g.singular)
	cs.add(clueAlso, t.matter > last.matter && r.ruleOf[i].is(meeting) && t.form != definiteNoun && t.form != possessedNoun)
	return cs
}

// thatMeeting reports that telling i is of a meeting that the text tells of as one told of before, «وتناول اللقاء», «خلال اللقاء», or is what was done at it, «جرى بحث …»,
// and that the last of the group, no press conference, was told not long before.
func (r *reader) thatMeeting(ts []telling, g *group, i int) bool {
	t, last, rule := &ts[i], &ts[g.last], r.ruleOf[i]
	const far = 6 // sentences
	at, later := int(t.at), t.sentence-last.sentence
	if !rule.is(meeting) || later > 1 && !(later <= far && r.attendedBy(at)) || t.event.Realis != last.event.Realis || r.isForm(int(last.at), seldomPress) {
		return false
	}
	return rule.happens || r.isForm(at, seldomMeeting) && (later == 1 || at > 0 && (r.parts[at-1] == verb || r.info[at-1].form&formDuring != 0))
}

// letsBeThat reports that who and where, by their clues, let a telling be of that meeting: nowhere else, and nobody else unless they are told of as those who came.
func (r *reader) letsBeThat(t *telling, cs clues) bool {
	return cs&(1<<cluePlaceElse) == 0 && (cs&(1<<clueConflict) == 0 || r.attendedBy(int(t.at)))
}

// attendedBy reports at token i a meeting that others than those told of before came to: «وحضر اللقاء فلان».
func (r *reader) attendedBy(i int) bool {
	return i > 0 && r.parts[i-1] == verb && r.info[i-1].finite&listGather != 0 && r.isForm(i, seldomMeeting)
}

// toAnotherMatter reports at token i, with which a sentence begins, words that lead to another matter: «من جهة أخرى، التقى …», «وفي شأن آخر، …».
func (r *reader) toAnotherMatter(i int) bool {
	return slices.ContainsFunc(r.matches(i, 1<<lexicon.Conj|1<<lexicon.Adv), func(m lexicon.Match) bool { return m.Entry.Flag("matter") })
}

// rooted reports that a word of the trigger is of one root with one of the group's: «الهجوم», «هاجم».
func (t *telling) rooted(g *group) bool {
	return slices.ContainsFunc(t.words[:], func(s skeleton) bool { return s != 0 && slices.Contains(g.words[:], s) })
}

// compareFillers gives the clues of who, where and when.
func (r *reader) compareFillers(ts []telling, g *group, i int) (cs clues) {
	t, last := &ts[i], &ts[g.last]
	later := t.sentence - last.sentence
	common, conflicts, where, cross := 0, 0, noFiller, false
	fillers, also := r.fillersOf(t), t.form == finiteVerb
	for k := range fillers {
		f := &fillers[k]
		if k > 0 && slices.ContainsFunc(fillers[:k], func(o comparand) bool { return o.role == f.role }) {
			continue // all of a role are looked at with the first
		}
		best, n, elsewhere := r.likeness(ts, g, fillers[k:])
		cross = cross || elsewhere
		cs.add(clueAlso, also && r.notTheSame(i, fillers[k:], best, n, g.title && !isPast(r.info[ts[g.first].at].tense)))
		if f.place && (!f.wide || best == otherFiller) {
			where = max(where, best)
		}
		switch {
		case best == noFiller || f.role == "place":
		case best == sameFiller:
			common += n
		case best == otherFiller:
			conflicts++
			cs.add(clueConflictOne, r.x.rules.roleIs(f.role, single))
		}
	}
	goesOn := also && later <= 1 && !r.ruleOf[i].is(rally|meeting) && r.goesOn(i)
	besides := later == 0 && r.besidesIt(t, last, t.rooted(g) && conflicts == 0 && where != otherFiller)
	cs.add(clueAlso, goesOn || besides || r.ruleOf[i].is(meeting) && r.anotherPair(ts, g, t))
	cs.add(clueNamed, later == 0 && r.ruleOf[i].is(vote) && r.names(t.event, last.event))
	cs.add(clueCommon, common > 0)
	cs.add(clueCommonMore, common > 1)
	cs.add(clueConflict, conflicts > 0)
	cs.add(clueConflictMore, conflicts > 1)
	cs.add(clueCross, cross && common == 0)
	cs.add(cluePlace, where == sameFiller)
	cs.add(cluePlaceHead, where == sameHead)
	cs.add(cluePlaceElse, where == otherFiller)
	cs.add(clueElsewhere, where == otherFiller && common == 0 && (conflicts > 0 || t.form == finiteVerb))
	cs.add(clueDenied, t.event.Polarity != last.event.Polarity && (t.form == finiteVerb || last.form == finiteVerb))
	return cs | r.compareTimes(ts, g, t.event)
}

// notTheSame reports that event i, which goes on from one of the group, is done to someone whom the group does not have: no filler of the role, of which the
// first of fillers is, is the same, or of two who share it only one. Who does it may be called by another name. A title, which has no verb of the past, may tell
// the same before.
func (r *reader) notTheSame(i int, fillers []comparand, best likeness, common int, title bool) bool {
	at, role, n := r.eventAt[i], fillers[0].role, 0
	also := r.goesOn(i)
	if !also && (title || !r.hasAnd(at)) || !r.x.rules.roleIs(role, paired) {
		return false
	}
	for k := range fillers {
		if fillers[k].role == role {
			n++
		}
	}
	sub, obj := r.ruleOf[i].firsts[posSubject], r.ruleOf[i].firsts[posObject]
	if sub != nil && sub.role == role {
		return also && n == 2 && common < 2 && obj != nil && obj.role == role
	}
	return best == otherFiller || also && best != sameFiller
}

// besidesIt reports that «و» adds a deed to one of its sentence that is told in the same way, by a verb or a noun, with another root, «ستقاطع البطولة وتطرد السفير», or
// done to or by others, which like denies, «استهداف الكنيسة، واستهداف السوق».
func (r *reader) besidesIt(t, last *telling, like bool) bool {
	at := int(t.at)
	return !like && r.hasAnd(at) && at > 0 && (t.form == finiteVerb) == (last.form == finiteVerb) && (r.parts[at-1] != mark || r.comma(at-1))
}

// anotherPair reports that two who are named meet or agree, of whom no telling of the group that names two has both: «التقى الوزير السفير» behind «التقى الوزير نظيره».
func (r *reader) anotherPair(ts []telling, g *group, t *telling) bool {
	pair, ok := r.pairOf(t)
	if !ok {
		return false
	}
	another := false
	for m, n := g.last, 0; m >= 0 && n < maxCompared; m, n = ts[m].before, n+1 {
		other, ok := r.pairOf(&ts[m])
		switch {
		case !ok:
		case pair.has(other.a) && pair.has(other.b) || pair.likeHeads(other):
			return false
		case pair.has(other.a) || pair.has(other.b):
			another = true
		}
	}
	return another
}

// pair are two who fill a role that two fill.
type pair struct{ a, b *comparand }

// has reports that one of the two is the filler.
func (p pair) has(f *comparand) bool { return p.a.key == f.key || p.b.key == f.key }

// likeHeads reports that the ones whom two pairs do not share begin with the same word, and may be one: «رئيس الوزراء», «رئيس الوزراء سالم الحارثي».
func (p pair) likeHeads(o pair) bool {
	mine, other := p.a, o.a
	if o.has(mine) {
		mine = p.b
	}
	if p.has(other) {
		other = o.b
	}
	return mine.head != 0 && mine.head == other.head
}

// pairOf gives the two who fill a paired role of an event, both named; false where there are others, fewer or more.
func (r *reader) pairOf(t *telling) (p pair, ok bool) {
	fillers, n := r.fillersOf(t), 0
	for k := range fillers {
		f := &fillers[k]
		if !r.x.rules.roleIs(f.role, paired) {
			continue
		}
		switch n++; n {
		case 1:
			p.a = f
		case 2:
			p.b = f
		}
	}
	return p, n == 2 && p.a.role == p.b.role && p.a.named && p.b.named && p.a.key != p.b.key
}

// goesOn reports that «كما» or «ثم» stands before event i: «كما استقبل», «ثم التقى».
func (r *reader) goesOn(i int) bool {
	at := r.eventAt[i]
	return at > 0 && r.info[at-1].form&(formAlso|formThen) != 0
}

// names reports that one of two events fills a role of the other: «فاز بالانتخابات».
func (r *reader) names(a, b *Event) bool {
	begins := func(at int) func(Argument) bool {
		return func(arg Argument) bool { return arg.Start == at }
	}
	return slices.ContainsFunc(a.Arguments, begins(b.Trigger.Start)) || slices.ContainsFunc(b.Arguments, begins(a.Trigger.Start))
}

// likeness tells how the fillers of a role, that of the first of fillers, are like those of it in a group, how many of them
// are there as well, and whether a named one fills another role there.
func (r *reader) likeness(ts []telling, g *group, fillers []comparand) (best likeness, common int, cross bool) {
	role := fillers[0].role
	for k := range fillers {
		if f := &fillers[k]; f.role == role {
			like, elsewhere := r.likenessOf(ts, g, f)
			if like == sameFiller {
				common++
			}
			best, cross = max(best, like), cross || elsewhere
		}
	}
	return best, common, cross
}

// likenessOf tells how a filler is like those of its role in a group, and whether it fills another one there.
func (r *reader) likenessOf(ts []telling, g *group, f *comparand) (best likeness, cross bool) {
	for m, n := g.last, 0; m >= 0 && n < maxCompared; m, n = ts[m].before, n+1 {
		for _, o := range r.fillersOf(&ts[m]) {
			switch {
			case o.role != f.role && !(f.place && o.place):
				cross = cross || f.named && o.named && f.key == o.key
			case f.named == o.named && f.key == o.key:
				best = sameFiller
			case f.wide || o.wide:
			case f.named != o.named:
			case !f.named && f.head != 0 && f.head == o.head:
				best = max(best, sameHead)
			default:
				best = max(best, otherFiller)
			}
		}
	}
	return best, cross
}

// likeness is how what fills a role in one event is like what fills it in another.
type likeness uint8

const (
	noFiller    likeness = iota // nothing to compare
	otherFiller                 // another one
	sameHead                    // of the same first word, and not named both
	sameFiller                  // the same
)

// compareTimes gives the clues of the days.
func (r *reader) compareTimes(ts []telling, g *group, e *Event) (cs clues) {
	a := &e.Time
	if a.Start == "" {
		return 0
	}
	dated := false
	for m, n := g.last, 0; m >= 0 && n < maxCompared; m, n = ts[m].before, n+1 {
		if b := &ts[m].event.Time; b.Start != "" {
			if a.End <= b.Start || b.End <= a.Start {
				return 1 << clueTimeElse
			}
			dated = true
		}
	}
	cs.add(clueTime, dated)
	cs.add(clueLongAgo, !dated && r.longAgo(e))
	return cs
}

// show fills what an event shows, but its fillers.
func (r *reader) show(t *telling) {
	if t.shown {
		return
	}
	at, e := int(t.at), t.event
	w, info := r.Words[at], r.info[at]
	t.shown, t.sentence, t.plural = true, r.sentenceOf(at), info.ending&(endAt|endIn|endUn) != 0
	switch {
	case r.parts[at] == verb:
		t.form = finiteVerb
	case info.article || strings.HasPrefix(w.Text, "لل"):
		t.form = definiteNoun
	case w.Cut.Enclitic != 0:
		t.form = possessedNoun
	default:
		t.form = bareNoun
	}
	k, n := at, 0
	for ; k < len(r.Tokens) && int(r.Tokens[k].Start) < e.Trigger.End; k++ {
		if s := r.skeletonAt(k); s != 0 && n < len(t.words) {
			t.words[n] = s
			n++
		}
	}
	if k < len(r.Tokens) && r.Tokens[k].Kind == normalize.Arabic {
		behind := r.Words[k]
		t.beside, t.nisba = r.skeletonAt(k), strings.HasSuffix(behind.Text, "ي") || strings.HasSuffix(behind.Text, "ية")
	}
	t.told = slices.ContainsFunc(e.Arguments, func(a Argument) bool { return where(a.Role) || !r.x.rules.roleIs(a.Role, circumstance) })
}

// where reports a role that tells where.
func where(role string) bool { return role == "place" || role == "destination" }

// fillersOf gives the fillers by which an event is told from another.
func (r *reader) fillersOf(t *telling) []comparand {
	if t.known || !t.told {
		return t.fillers
	}
	t.known = true
	first := len(r.scratch.comparands)
	for k := range t.event.Arguments {
		if a := &t.event.Arguments[k]; where(a.Role) || !r.x.rules.roleIs(a.Role, circumstance) {
			r.scratch.comparands = append(r.scratch.comparands, r.comparand(a, int(t.at)))
		}
	}
	t.fillers = r.scratch.comparands[first:len(r.scratch.comparands):len(r.scratch.comparands)]
	return t.fillers
}

var keySeed = maphash.MakeSeed()

// country opens the ids of countries.
const country = "country/"

// comparand gives an argument as it is compared; near is a token not far from it.
func (r *reader) comparand(a *Argument, near int) comparand {
	place := where(a.Role)
	f := comparand{role: a.Role, place: place}
	if m := r.mentionByID(a.Mention); m != nil {
		if !place && m.Entry != nil && m.Type == entity.GPE && m.Entry.Country != "" && m.Entry.Flag("government") { // «قالت موسكو»
			id := append(r.scratch.folded[:0], country...)
			for i := range len(m.Entry.Country) {
				id = append(id, m.Entry.Country[i]|0x20) // in small letters
			}
			r.scratch.folded, f.key, f.named = id, maphash.Bytes(keySeed, id), true
			return f
		}
		name := cmp.Or(m.Entity, m.Ref, m.Value) // an office is of the entity of who holds it
		if strings.HasPrefix(m.Ref, country) {
			name = m.Ref
		}
		f.key, f.named = maphash.String(keySeed, name), name != ""
		f.wide = place && m.Subtype == "country"
	}
	if f.named && !r.x.rules.roleIs(f.role, paired) {
		return f
	}
	if !f.named {
		r.scratch.folded = normalize.Names.Append(r.scratch.folded[:0], a.Text)
		f.key = maphash.Bytes(keySeed, bare(r.scratch.folded))
	}
	for k := r.tokenAt(a.Start, near); k < len(r.Tokens) && int(r.Tokens[k].Start) < a.End; k++ {
		if r.Tokens[k].Kind == normalize.Arabic {
			f.head = r.skeletonAt(k)
			break
		}
	}
	return f
}

// tokenAt gives the token in which a byte of the source stands, or the next one; near is where it is looked for first.
func (r *reader) tokenAt(at, near int) int {
	const few = 16
	k := near
	for k > 0 && k > near-few && int(r.Tokens[k-1].End) > at {
		k--
	}
	for k < len(r.Tokens) && k < near+few && int(r.Tokens[k].End) <= at {
		k++
	}
	if k > near-few && k < near+few {
		return k
	}
	return sort.Search(len(r.Tokens), func(k int) bool { return int(r.Tokens[k].End) > at })
}

// sentenceOf gives the number of the sentence that token i stands in.
func (r *reader) sentenceOf(i int) int32 {
	k, _ := slices.BinarySearchFunc(r.Sentences, i, func(s normalize.Sentence, i int) int { return int(s.End) - i - 1 })
	return int32(k)
}
