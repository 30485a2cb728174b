package event

import (
	"cmp"
	"iter"
	"slices"

	"github.com/waqai/waqai/lexicon"
)

// state is what is carried from one clause to the next: who spoke last, who was
// the last subject, and who can be meant by a pronoun.
type state struct {
	speaker     []phrase       // of the last reporting verb, with source bytes only
	subject     []phrase       // of the last event
	subjectAt   int            // its trigger
	urged       []phrase       // those to whom the last event is done and who do what a noun behind it tells: «دعت الوزارة الجيش إلى التهدئة»
	urgedAt     int            // the token of that noun
	speakerAt   int            // the trigger of the verb that the speaker belongs to
	outer       []phrase       // who speaks where no one else is quoted
	outerFrom   int            // the source byte where what that one says begins
	outerEnd    int            // and where it ends
	direct      bool           // it is a quotation
	spokeBefore [][]phrase     // those who spoke before, the latest last
	pair        []phrase       // the last two who met, signed or spoke together, or one phrase that is a dual
	pairAt      int            // the token of the event that tells of them
	met         []phrase       // the last two or more who met
	metAt       int            // the token of the event that tells of them
	doers       []phrase       // several who did what befell one, behind a passive: «قتل الصحفي على يد مسلحين»
	doersAt     int            // its trigger
	lead        []phrase       // the subject of the sentence before, where no one speaks in it
	leadAt      int            // the sentence that goes on from it, by its first token
	cited       []phrase       // to whom an attribution gives the sentence before: «…، حسبما قال الوزير»
	citedAt     int            // the sentence that goes on from it, by its first token
	citedLast   bool           // no one else spoke in it, or before him
	charged     []phrase       // the last one who was accused, held or tried in the sentence before
	recent      []phrase       // phrases of people, bodies, places of earlier sentences, the latest last: but those of told
	told        []toldSentence // the last sentences, whose phrases nobody has asked for
	chunks      []phrase       // of these
	before      int            // the sentence before, by its first token
}

// spokeIn reports that someone speaks in the sentence that begins with token first, and that what he says ends before byte start of the source.
func (s *state) spokeIn(first, start int) bool {
	return s.speakerAt >= first && len(s.outer) > 0 && len(s.speaker) > 0 && s.outerEnd != 0 && s.outerEnd <= start
}

// reset begins a text.
func (s *state) reset() {
	s.subjectAt, s.speakerAt = -1, -1
	s.outer, s.outerEnd = nil, 0
	s.lead, s.leadAt = nil, -1
	s.cited, s.citedAt = nil, -1
	s.charged, s.before = s.charged[:0], 0
	s.met, s.metAt = nil, -1
	s.doers, s.doersAt = nil, -1
	s.urged, s.urgedAt = nil, -1
	s.speaker, s.subject, s.pair, s.spokeBefore, s.recent = nil, nil, nil, s.spokeBefore[:0], s.recent[:0]
	s.told, s.chunks = s.told[:0], s.chunks[:0]
}

// toldSentence is what it takes to look at the phrases of a sentence once more.
type toldSentence struct {
	first, end int
	from       int // where it begins, before its dateline
	chunks     int // how many phrases it has
	harming    bool
}

const (
	maxRecent   = 64 // phrases
	maxSpeakers = 6
)

// remember keeps the phrases of the sentence that pronouns may mean later.
func (s *state) remember(r *reader) {
	s.told = append(s.told, toldSentence{r.first, r.end, r.scratch.first, len(r.chunks), r.harming})
	s.chunks = append(s.chunks, r.chunks...)
	s.follow(r)
	s.before = r.first
}

// earlier gives the phrases of earlier sentences that a pronoun may mean, the latest last. Few ask for them: only then it is looked for what a
// pronoun takes up of each.
func (s *state) earlier(r *reader) []phrase {
	if len(s.told) > 0 {
		s.recall(r)
	}
	return s.recent
}

// recall finds what pronouns may mean of the sentences whose phrases nobody has asked for, as if each of them was just read.
func (s *state) recall(r *reader) {
	first, end, from, answers, chunks, harming := r.first, r.end, r.scratch.first, r.scratch.answers, r.chunks, r.harming
	r.scratch.answers = nil
	rest := s.chunks
	for _, t := range s.told {
		r.first, r.end, r.scratch.first, r.harming = t.first, t.end, t.from, t.harming
		r.chunks, rest = rest[:t.chunks], rest[t.chunks:]
		for i := range r.chunks {
			if p := r.meant(&r.chunks[i]); p.is(isActor | isPlace) {
				s.recent = append(s.recent, *p)
			}
		}
		if n := len(s.recent) - maxRecent; n > 8*maxRecent {
			s.recent = append(s.recent[:0], s.recent[n:]...)
		}
	}
	s.told, s.chunks = s.told[:0], s.chunks[:0]
	r.first, r.end, r.scratch.first, r.scratch.answers, r.chunks, r.harming = first, end, from, answers, chunks, harming
}

// charge keeps who is accused, held or tried by the events of the sentence.
func (s *state) charge(r *reader, events []Event) {
	last := append(r.scratch.room(), s.charged...)
	s.charged = s.charged[:0]
	for i := range events {
		for j := range events[i].Arguments {
			a := &events[i].Arguments[j]
			switch a.Role {
			case "accused", "detainee", "defendant":
			default:
				continue
			}
			if len(last) > 0 && last[0].start == a.Start {
				s.charged = append(s.charged[:0], last[0])
			}
			if p := r.meantHere(a.Start); p != nil && p.is(isPerson) {
				s.charged = append(s.charged[:0], *p)
			}
		}
	}
}

// follow keeps the subject of the sentence's main verb where no one speaks in it and the next sentence
// begins with a verb: «وخدم الرئيس ثماني سنوات. وقال إنه …».
func (s *state) follow(r *reader) {
	next := r.next()
	if next >= len(r.Tokens) || r.parts[next] != verb && !r.info[next].says || s.speakerAt >= r.first {
		return
	}
	for v := r.first; v < r.end && v < r.first+14; v++ {
		switch r.parts[v] {
		case comp, rel, attrib:
			return
		case verb:
			if r.aux(v) {
				continue
			}
			if t := r.subjectOf(v, actor); len(t.phrases) > 0 && !t.relative && !t.pronoun && t.phrases[0].is(isPerson|isBody) {
				s.lead, s.leadAt = t.phrases, next
			}
			return
		}
	}
}

// next gives the first word behind the sentence, over marks.
func (r *reader) next() int {
	next := r.end
	for next < len(r.Tokens) && next < r.end+3 && r.parts[next] == mark {
		next++
	}
	return next
}

// cite keeps those to whom the attribution at token k gives the sentence, where the next one begins with a verb of reporting: «قتل جنديان، حسبما
// قال الوزير. وأضاف أن …». They are no speakers of what stands before.
func (s *state) cite(r *reader, k int, ps []phrase) {
	next := r.next()
	if next >= len(r.Tokens) || r.parts[next] != verb || !r.info[next].says || r.quotedAt(k) {
		return
	}
	p := &ps[0]
	if !p.is(isMedium) { // «حسب رأي الخبير»
		p = r.meant(p)
	}
	s.cited, s.citedAt = r.scratch.one(p), next
	s.citedLast = !p.is(isPress|isMedium) && (s.speakerAt < r.first || s.speakerAt < k && p.is(isPerson) && slices.Contains(r.parts[k:ps[0].first], verb))
}

// keepDoers keeps several people who did what a passive tells, where it befell one: «قتل الصحفي على يد مسلحين».
func (s *state) keepDoers(r *reader, f *frame) {
	var by *phrase
	for i := range f.fillers {
		a := &f.fillers[i]
		befell := r.x.rules.roleIs(r.x.rules.roles.names[a.role], counted)
		if !befell && a.role != roleAgent {
			continue
		}
		p := r.meantHere(a.start)
		switch {
		case p == nil || !p.plural(r):
		case befell:
			return
		case p.is(isPerson):
			by = p
		}
	}
	if by != nil {
		s.doers, s.doersAt = r.scratch.one(by), f.at
	}
}

// note keeps the subject of an event.
func (s *state) note(r *reader, f *frame, _ int) {
	if r.pairs(f.pair) {
		s.pairAt = f.at
		s.pair = r.scratch.list(f.pair)
	}
	if len(f.pair) > 1 && f.rule.is(meeting) {
		s.met, s.metAt = r.scratch.list(f.pair), f.at
	}
	if f.passive && f.t.kind == byVerb {
		s.keepDoers(r, f)
	}
	if len(f.subject) == 0 && f.t.kind == byVerb && f.rule.is(speech) && !f.relative {
		s.contained(r, f)
	}
	if len(f.subject) == 0 || f.relative && !f.stated || r.info[f.subject[0].head].stem&listUncounted != 0 && r.article(f.subject[0].head) { // «البعض يرى أن …»: who is no one in particular
		return
	}
	if f.t.kind == byParticiple { // «وعرض الوزير الملف، شارحا أن …، مؤكدا أن …»
		if f.rule.is(speech) && s.speakerAt < r.first {
			s.speaker, s.speakerAt = f.subject, f.at
		}
		return
	}
	if r.pairs(f.subject) {
		s.pairAt = f.at
		s.pair = f.subject
	}
	if f.t.kind == byNoun && s.subjectAt >= r.first && r.parts[s.subjectAt] == verb && r.suffersBy(s.subjectAt, &f.subject[0]) {
		s.urged, s.urgedAt = f.subject, f.at
		return
	}
	s.subject, s.subjectAt = f.subject, f.at
	if f.t.kind == byVerb && (f.slotFor(posContent) != nil || f.rule.is(utterance)) {
		if len(f.source) > 0 { // «نقلت الوكالة عن الوزير قوله …، مضيفا»
			s.spoke(r, f, f.source)
		} else {
			s.spoke(r, f, f.subject)
		}
	}
}

// spoke keeps who said what the event tells.
func (s *state) spoke(r *reader, f *frame, who []phrase) {
	s.speaker, s.speakerAt = who, f.at
	from, end, direct := 0, 0, false
	for i := range f.fillers {
		if a := &f.fillers[i]; a.role == roleContent {
			from, end, direct = a.start, a.stop, r.quoted(a.start)
		}
	}
	if f.trigger.Start >= s.outerEnd && !(f.saidEarlier() && len(s.outer) > 0 && r.toldHere(&s.outer[0])) {
		s.outer, s.outerFrom, s.outerEnd, s.direct = s.speaker, from, end, direct
	}
	s.keepSpeaker(s.speaker)
}

// keepSpeaker adds one to those who spoke before, of whom only the last are kept.
func (s *state) keepSpeaker(who []phrase) {
	if len(s.spokeBefore) == maxSpeakers {
		s.spokeBefore = slices.Delete(s.spokeBefore, 0, 1)
	}
	s.spokeBefore = append(s.spokeBefore, who)
}

// saidEarlier reports a verb behind «بعد أن», which tells what came before in the sentence: «تعهد الرئيس بالرد بعد أن قال وزيره إن …».
func (f *frame) saidEarlier() bool {
	r := f.r
	return f.t.kind == byVerb && f.at-2 >= r.first && r.parts[f.at-1] == comp && r.parts[f.at-2] == prep && r.timePrep(f.at-2)
}

// contained keeps a statement in which something stands, «وجاء في بيان للوزارة أن …»: it goes on speaking.
func (s *state) contained(r *reader, f *frame) {
	if p := f.standsIn(); p != nil {
		q := r.scratch.copied(p)
		q.before = verb
		s.spoke(r, f, r.scratch.one(q))
	}
}

// actsBy reports someone called by what he does, or by a word that is no noun of things, directly before أن or إن: «وقال مستخدم آخر إنه», not «وقالت مازحة إن».
func (r *reader) actsBy(p *phrase) bool {
	w := r.Words[p.head]
	return r.at(p.end, comp) && p.head == p.first && w.Cut.Enclitic == 0 &&
		!(p.end == p.head+1 && r.ends(p.head, endTa)) && (agentive(w) || !w.Classes.Has(lexicon.NounWord))
}

// people reports a noun of many people that has no plural ending: «الناس», «المئات».
func (r *reader) people(p *phrase) bool {
	return p.mention < 0 && r.info[p.head].form&formMany != 0
}

// lastChunk gives the index of the last phrase that begins before token i, or -1.
func (r *reader) lastChunk(i int) int {
	n, _ := slices.BinarySearchFunc(r.chunks, i, func(p phrase, i int) int { return cmp.Compare(p.first, i) })
	return n - 1
}

// nearest goes through the phrases of the sentence that end before token i, from the last one on, and not far.
func (r *reader) nearest(i int) iter.Seq[*phrase] {
	return func(yield func(*phrase) bool) {
		last := r.lastChunk(i)
		for k := last; k >= 0 && k > last-maxRecent; k-- {
			if p := &r.chunks[k]; p.end <= i && !yield(p) {
				return
			}
		}
	}
}
