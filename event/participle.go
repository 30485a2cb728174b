package event

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// onlyNoun reports a noun with the letters of a participle, and its complement or a clause about it: «ذاكرة المدينة», «لافتة كتب عليها …».
func (f *frame) onlyNoun() bool {
	r, w := f.r, f.r.Words[f.at]
	return f.rule.is(speech) && w.Classes.Has(lexicon.NounWord) && strings.HasSuffix(w.Text, "ة") &&
		f.end < r.end && (r.parts[f.end] == nominal && r.Tokens[f.end].Kind == normalize.Arabic || r.parts[f.end] == verb)
}

// byParticiple reads «مؤكدا أن …»: its subject is that of the clause before it.
func (f *frame) byParticiple() {
	if f.end < f.r.end && f.r.honorificOnly(f.end) { // «معربا سموه عن شكره»
		f.end++
	}
	f.after = f.end
	if sub := f.slotFor(posSubject); sub != nil {
		f.subject = f.r.leads(f.at)
		for _, p := range f.subject {
			if sub.class < firstList || sub.class.fits(&p) {
				f.fill(sub, &p, false)
			}
		}
	}
	for obj := f.slotFor(posObject); obj != nil; obj = obj.next {
		if ps := f.objects(obj, &subject{next: f.end}); len(ps) > 0 {
			f.fillAll(obj, ps)
			if next := obj.next; next != nil && (f.rule.is(blame) && strings.HasPrefix(next.role, "_") || f.rule.is(demand) && next.class == deed) { // «محملا الحكومة مسؤولية الأزمة», «مناشدا الأطراف وقف القتال»
				f.after = min(ps[len(ps)-1].end, f.r.end)
				f.secondObject(obj, ps)
			}
			break
		}
	}
	f.prepositions(f.end, f.r.scope(f.end))
	f.contents()
}

// leads gives whose words a participle goes on with: of those who spoke the last
// that agrees («قال ممثل الأمم المتحدة إن الطرفين تعهدا …، محذرا»), else the last.
func (r *reader) leads(at int) []phrase {
	if r.behind(at, verb) && r.aux(at-1) { // «كان مطالبا بالرد»
		return nil
	}
	last := r.state.speakers(r, at)
	d := leadSearch{r: r, at: at, want: r.participleSex(at)}
	if ps := d.beside(); ps != nil {
		return ps
	}
	if ps := d.ofDescribed(); ps != nil {
		return ps
	}
	if d.behindSaid() && d.agree(r.state.outer) && !r.oneOf(&r.state.outer[0], last) { // «قال المتحدث إن الوزير طالب بوقف القتال، مضيفا أن …»
		return r.state.outer
	}
	if len(r.state.speaker) == 0 || r.state.speakerAt < r.first { // «وتحدث الأمير بقوله: "…"، مضيفا»
		ps, stated := d.unsaid()
		if ps != nil {
			return ps
		}
		if stated {
			last, d.mine = nil, true
		}
	} else if len(last) == 1 && d.ofSpeakers(&last[0]) {
		return last
	}
	if d.agree(last) {
		return last
	}
	if d.want == lexicon.Plural {
		if ps := d.many(); ps != nil {
			return ps
		}
		if p := d.manySaid(); p != nil {
			return r.scratch.one(p)
		}
	}
	for k := len(r.state.spokeBefore) - 1; k >= 0 && !d.mine; k-- {
		if d.agree(r.state.spokeBefore[k]) {
			return r.state.spokeBefore[k]
		}
	}
	if r.state.speakerAt < r.first && len(last) == 1 && d.want&(lexicon.Masculine|lexicon.Feminine) != 0 && !last[0].plural(r) && at > r.first+1 {
		return nil
	}
	return last
}

// leadSearch is the search for whose words the participle at a token goes on with.
type leadSearch struct {
	r    *reader
	at   int
	want lexicon.Feature // what he or they must be
	mine bool            // who does it is in this sentence
}

// ofDescribed gives the one of whom a relative clause tells what he says, where that ends directly before the participle and no one else says the clause: «التقى الوزير
// السفير، الذي أكد دعم بلاده، مشيرا إلى …»; or nil.
func (d *leadSearch) ofDescribed() []phrase {
	r := d.r
	if d.at < r.first+2 || !r.comma(d.at-1) {
		return nil
	}
	for n := range r.eventsSince(r.first) {
		e, v := &r.events[n], r.eventAt[n]
		said := e.first("content")
		if said == nil || said.End != int(r.Tokens[d.at-2].End) || r.parts[v] != verb || !r.ruleOf[n].is(utterance) {
			continue
		}
		sub := r.ruleOf[n].firsts[posSubject]
		if k := r.back(v); k <= r.first || r.parts[k] != rel || sub == nil || e.Trigger.Start < r.state.outerEnd {
			return nil
		}
		if by := e.first(sub.role); by != nil {
			if p := r.meantHere(by.Start); p != nil && p.is(isPerson) && d.agree(r.scratch.one(p)) && r.canBe(r.info[v].tense, r.scratch.one(p)) {
				return r.scratch.one(p)
			}
		}
		return nil
	}
	return nil
}

// behindSaid reports that the participle stands behind a comma where what a man or several in its sentence say ends, in which others say or do something.
func (d *leadSearch) behindSaid() bool {
	s, r := &d.r.state, d.r
	if d.want == lexicon.Feminine || len(s.outer) == 0 ||
		len(s.outer) != 1 && d.want == lexicon.Masculine || !s.outer[0].is(isPerson) || !r.toldHere(&s.outer[0]) {
		return false
	}
	return d.at > r.first+1 && r.comma(d.at-1) && s.outerEnd > 0 && s.outerEnd == int(r.Tokens[d.at-2].End)
}

// ofSpeakers reports that the last who spoke, by the verb that opens the sentence, is a woman or several of whom it tells as of one: «وذكرت مصادر أن …، مؤكدة».
func (d *leadSearch) ofSpeakers(last *phrase) bool {
	r, v := d.r, d.r.state.speakerAt
	return v <= r.first+1 && d.want == lexicon.Feminine && r.sex(last)&(lexicon.Feminine|lexicon.Plural) != 0 && r.parts[v] == verb &&
		r.info[v].tense&(lexicon.Feminine|lexicon.Masculine) == d.want
}

// participleSex gives whom the participle at token i is said of, by its ending: a woman or body, many, else a man.
func (r *reader) participleSex(i int) lexicon.Feature {
	switch s := r.Words[i].Text; {
	case strings.HasSuffix(s, "ة"):
		return lexicon.Feminine
	case strings.HasSuffix(s, "ين"):
		return lexicon.Plural
	}
	return lexicon.Masculine
}

// agree reports that the participle may be said of the phrases.
func (d *leadSearch) agree(ps []phrase) bool {
	if len(ps) == 0 {
		return false
	}
	if d.want == lexicon.Plural {
		return len(ps) > 1 || ps[0].plural(d.r)
	}
	return len(ps) == 1 && !ps[0].plural(d.r) && d.r.sex(&ps[0]) == d.want
}

// beside gives a person directly before the participle who answers, «رد عليه الرئيس قائلا», or of an attribution before it in its clause
// whom it names, «قتل ثلاثة، وفقا للشرطة، مضيفة أن», or who comments on what was told; or nil.
func (d *leadSearch) beside() []phrase {
	r, at := d.r, d.at
	if p := r.phraseOf(at - 1); p != nil && p.end == at && p.is(isPerson) && p.before != conj && r.answers(p) {
		if ps := r.scratch.one(p); d.agree(ps) {
			return ps
		}
	}
	for k := at - 1; k >= r.first && k > at-12 && r.parts[k] != verb && r.parts[k] != comp; k-- {
		if r.parts[k] == attrib {
			if ps := r.attributed(k); d.agree(ps) {
				return ps
			}
			break
		}
	}
	if ps := r.commenter(at); d.agree(ps) || d.want == lexicon.Feminine && len(ps) == 1 && r.sex(&ps[0]) == d.want && !r.people(&ps[0]) {
		return ps
	}
	return nil
}

// commenter gives the subject of a clause on what was told before, directly before token at: «الأمر الذي تنفيه السلطات، متهمة …»; or nil.
func (r *reader) commenter(at int) []phrase {
	const reach = 10
	v := r.fullVerbBefore(at, at-reach, 1<<comp|1<<conj)
	if v < 0 {
		return nil
	}
	if k := r.back(v); k >= r.first && r.parts[k] == rel && (r.info[k].form&formWhat != 0 || k > r.first && r.info[k-1].form&formMatter != 0) {
		if s := r.subjectOf(v, actor); len(s.phrases) > 0 && s.phrases[0].first > v && s.phrases[len(s.phrases)-1].end <= at {
			return s.phrases
		}
	}
	return nil
}

// unsaid gives whose words they are where nobody has spoken in the sentence yet: who does what its verbs tell; or nil. stated tells
// that its first verb has a subject of its own.
func (d *leadSearch) unsaid() (ps []phrase, stated bool) {
	r, at, want := d.r, d.at, d.want
	if ps := r.goesOnFrom(at, want|lexicon.Third, actor); d.agree(ps) || want == lexicon.Feminine && len(ps) == 1 && r.sex(&ps[0]) == want { // «وأضافت المصادر قائلة»
		return ps, false
	}
	if at > r.first && r.state.leadAt == r.first && r.parts[r.first] == verb && (r.state.subjectAt < r.first || !d.agree(r.state.subject)) { // «وتقدم الوزير بالشكر. واقترح …، قائلا»
		if d.agree(r.state.lead) && len(r.subjectOf(r.first, actor).phrases) == 0 {
			return r.state.lead, false
		}
	}
	ps, stated = r.mainDoer(at)
	if !stated || r.joinedByAnd(at) {
		return nil, false
	}
	if d.agree(ps) || len(ps) > 0 && r.mayAgree(ps, want) { // «ويسعى الوزير إلى تصوير المحادثات على أنها فرصة، قائلا»
		return ps, true
	}
	return nil, true
}

// mayAgree reports that a participle of this sex or number may tell of the phrases, of which there is one at least.
func (r *reader) mayAgree(ps []phrase, want lexicon.Feature) bool {
	p := &ps[0]
	switch want {
	case lexicon.Feminine:
		return (len(ps) > 1 || r.sex(p) == want) && !r.people(p)
	case lexicon.Plural:
		return r.people(p) || r.sex(p) == lexicon.Plural || r.Words[p.head].Feature.Has(lexicon.Plural)
	}
	return false
}

// many gives the nearest people before a participle that is said of many: «تدفق المئات إلى الشوارع مطالبين», «على متظاهرين مطالبين بفرص عمل»; or nil.
func (d *leadSearch) many() []phrase {
	r, at := d.r, d.at
	for k, n := r.lastChunk(at), 0; k >= 0 && n < 4; k, n = k-1, n+1 {
		if p := &r.chunks[k]; p.end <= at && p.is(isPerson) && p.plural(r) {
			return r.scratch.one(p)
		}
	}
	return nil
}

// manySaid gives the many of whom the last clause that is told tells, when one tells it: «ذكرت القناة أن المسؤولين وجهوا انتقادات إلى …، معربين عن».
func (d *leadSearch) manySaid() *phrase {
	const reach = 100
	r := d.r
	for k := d.at - 1; k > r.first && k > d.at-reach; k-- {
		if r.parts[k] == comp {
			p := r.phraseOf(k + 1)
			if p == nil || p.first != k+1 || p.before == prep || !p.is(isPerson) || !p.plural(r) && !r.Words[p.head].Feature.Has(lexicon.Plural) || !r.at(p.end, verb) {
				return nil
			}
			return p
		}
	}
	return nil
}

// mainDoer gives the subject of the first verb of the sentence before token at, and reports that there is one.
func (r *reader) mainDoer(at int) (ps []phrase, stated bool) {
	const reach = 40
	for v := r.first; v < at && v < r.first+reach; v++ {
		switch r.parts[v] {
		case mark:
			if r.isQuote(v) && !r.opening(v) { // one that nothing opens
				return nil, false
			}
		case comp:
			if v == r.first || r.parts[v-1] != verb {
				return nil, false
			}
		case rel, attrib, conj:
			return nil, false
		case verb:
			if r.aux(v) || v+1 < at && r.parts[v+1] == comp {
				continue
			}
			if r.quotedAt(v) {
				return nil, false
			}
			if s := r.subjectOf(v, actor); !s.relative && !s.pronoun && len(s.phrases) > 0 && s.phrases[len(s.phrases)-1].end <= at {
				return s.phrases, true
			}
			return nil, false
		}
	}
	return nil, false
}
