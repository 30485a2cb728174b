package event

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whether a verb without an actor for its subject has left it out, and from which clause it goes on.

// marked reports a verb at token v that is written with the mark of the passive, a damma on its first letter or
// on the third behind an alef: «أُعلن», «وقُتل», «اعتُقل».
func (r *reader) marked(v int) bool {
	const damma = 'ُ'
	w := r.Words[v]
	if !w.Feature.Has(lexicon.Perfect) || int(r.Tokens[v].End-r.Tokens[v].Start) == len(r.Words[v].Text) {
		return false
	}
	letters, alef := 0, strings.HasPrefix(w.Text[w.Cut.Word:], "ا")
	for _, c := range r.Source[r.Begin(v, w.Cut):r.Tokens[v].End] {
		switch {
		case c == 'ـ':
		case c == damma:
			return letters == 1 || letters == 3 && alef
		case unicode.IsLetter(c):
			if letters++; letters > 3 {
				return false
			}
		}
	}
	return false
}

// aloneBehind reports that who does not do it stands behind the verb at v: «لم يصب أحد».
func (r *reader) aloneBehind(v int) bool {
	if v+1 >= r.end {
		return false
	}
	s := r.Words[v+1].Text
	if r.info[v+1].stem&listUncounted != 0 && r.apart(v+1) && (r.ends(v+1, endUn) || r.article(v+1) || strings.HasSuffix(s, "هم")) { // «اعتبره البعض», «نزح كثيرون»
		return true
	}
	if r.info[v+1].form&formSomeone != 0 {
		return v+2 >= r.end || r.parts[v+2] != nominal || !r.apart(v+2)
	}
	return r.parts[v+1] == nominal && r.article(v+1) && r.Words[v+1].Cut.Proclitics == normalize.Article && r.ends(v+1, endUn|endAn) && r.closed(v+1) // «صوتت المعارضتان»
}

// thingBehind reports that the verb of reporting at v has a subject behind it that is not anyone: «وأشارت
// التقديرات إلى», «يذكر التاريخ كثيرا من …», «أقرت المقاطعة السماح ب…».
func (f *frame) thingBehind(v int) bool {
	r := f.r
	if v+1 >= r.end || r.parts[v+1] != nominal {
		return false
	}
	p, ok := r.np(v + 1)
	if r.info[v+1].form&formOneOf != 0 && !r.info[v].tense.Has(lexicon.Feminine) {
		return false
	}
	if !ok || !p.apart() || !r.agrees(r.info[v].tense, p) || r.accusative(p.head) || p.end >= r.end {
		return false
	}
	if r.info[v].object && p.definite && !r.adjective(p.first) { // «ووصفها حكم المحكمة بأنها»
		return true
	}
	if ft := r.Words[p.head].Feature; ft.Has(lexicon.Masdar) && !ft.Has(lexicon.Plural) {
		return false
	}
	if p.is(isPlace) && p.definite {
		return true
	}
	switch r.parts[p.end] {
	case mark: // «صرح قطب العقارات "…"»
		return p.definite && !r.hasPronoun(p.head) && (r.colon(p.end) || r.isQuote(p.end) && r.opening(p.end))
	case comp: // «كشفت تحقيقات أخرى أن», but «أكدت ضرورة أن»
		return r.article(p.first) || r.Words[p.head].Feature.Only(lexicon.Plural)
	case prep:
		return p.definite && f.mayTake(p.end, roleContent)
	case nominal:
		return r.besides(p)
	}
	return false
}

// twoBehind reports that a noun with its article stands directly behind the verb at v that may be its subject, and another behind it: «ويحظر القانون
// بيع الأسلحة».
func (r *reader) twoBehind(v int) bool {
	if v+1 >= r.end || r.parts[v+1] != nominal || !r.article(v+1) {
		return false
	}
	p, ok := r.np(v + 1)
	return ok && !p.is(isActor) && p.apart() && r.at(p.end, nominal) && r.besides(p) && r.agrees(r.info[v].tense, p) && !r.accusative(p.head)
}

// besides reports that the noun behind the phrase is not of it.
func (r *reader) besides(p *phrase) bool {
	return r.article(p.first) && p.head == p.first && r.apart(p.end) && (r.outer[p.end] < 0 || r.outer[p.end] != r.outer[p.head])
}

// pronounless reports a word that does not end as with a pronoun.
func pronounless(s string) bool {
	return !strings.HasSuffix(s, "ه") && !strings.HasSuffix(s, "ها") && !strings.HasSuffix(s, "هم")
}

// oneDoer gives the first of several whom a verb in the singular goes on from: «غادر الوزير ومرافقوه وقال».
func oneDoer(ft lexicon.Feature, ps []phrase) []phrase {
	if len(ps) > 1 && ft.Has(lexicon.Masculine) && ft.Has(lexicon.Singular) && !ft.Has(lexicon.Plural) {
		return ps[:1]
	}
	return ps
}

// quotedAt reports that token i stands in what someone says, word for word.
func (r *reader) quotedAt(i int) bool {
	return r.state.direct && int(r.Tokens[i].Start) < r.state.outerEnd || r.openQuote(r.first, i)
}

// spokenOf reports a verb in ت inside a quotation, with nothing feminine before or behind it that could do it: who
// is quoted may speak of himself.
func (f *frame) spokenOf(v int, s *subject) bool {
	r := f.r
	if s.pronoun || r.info[v].tense.Has(lexicon.Masculine) || !r.quotedAt(v) ||
		r.back(v) < v-1 && r.parts[v-1] == verb || v > r.first+1 && r.parts[v-1] == particle && r.parts[v-2] == verb {
		return false
	}
	if r.at(v+1, nominal) {
		p, ok := r.np(v + 1)
		return ok && r.sex(p) != lexicon.Feminine
	}
	return true
}

// ofCopula gives the subject of «كان» at token k that helps no other verb before token end, where a verb of these features can go on with it: «كان الوزير في غانا قبل أن
// يصل إلى باريس»; or nil.
func (r *reader) ofCopula(k, end int, ft lexicon.Feature, c class) []phrase {
	if !r.info[k].lists.has(rareBeen) || !isPast(r.info[k].tense) || r.hasPronoun(k) {
		return nil
	}
	s := r.subjectOf(k, c)
	if s.relative || len(s.phrases) != 1 {
		return nil
	}
	p := &s.phrases[0]
	if p.end > end || !p.definite || !r.canBe(ft, s.phrases) || r.Words[p.head].Classes.Has(lexicon.Nisba) || r.info[max(p.end, k+1)].core&coreMay != 0 { // not «كان كيني الأصل»
		return nil
	}
	return s.phrases
}

// goesOnFrom gives the subject of the verb before the one at v in its sentence, which goes on with it
// («مضى الوزير في الاتجاه ذاته وقال»), or nil where someone is quoted between or the two do not agree.
func (r *reader) goesOnFrom(v int, ft lexicon.Feature, c class) []phrase {
	const reach = 60
	from := v - 1
	if from > r.first && r.parts[from] == comp && r.parts[from-1] == prep && r.since(from-1) { // «تقدمت باستقالتها بعد أن أقرت بأن …»
		from -= 2
	}
	passed := false // a verb
	for k := from; k >= r.first && k > v-reach; k-- {
		switch r.parts[k] {
		case comp:
			return nil
		case mark:
			if r.isQuote(k) {
				if k = r.openedAt(k, v-reach); k < 0 { // one that nothing opens begins the sentence
					return nil
				}
			}
		case verb:
			aux := r.aux(k)
			if aux && r.info[k].finite&listControl == 0 {
				if ps := r.ofCopula(k, from, ft, c); !passed && k <= r.back(v) && len(ps) > 0 {
					return ps
				}
				passed = true
				continue
			}
			passed = true
			s := r.subjectOf(k, c)
			if aux && (s.relative || len(s.phrases) == 0 || s.phrases[0].first < k) { // but «بدأ الفريق عمله إلا أنه …»
				continue
			}
			if k+1 < v && k > r.state.speakerAt {
				if ps := r.strangerDoes(k, &s, ft); len(ps) > 0 {
					return ps
				}
			}
			if s.relative && !r.ofWhomTold(&s, ft, c) {
				b := r.back(k)
				if b <= r.first || r.parts[b] != rel {
					return nil
				}
				k = b
				continue
			}
			leaves := !s.relative && !s.pronoun && !s.blocked && len(s.phrases) == 0 // its own subject out
			if leaves && (r.info[k].tense^ft)&(lexicon.Feminine|lexicon.Masculine) == 0 {
				continue
			}
			return r.doerOf(k, v, &s, ft, c)
		}
	}
	return nil
}

// doerOf gives the subject s of the verb at k for the verb of these features at v that goes on with it, or to whom that one's deed is done, where v agrees with him alone; or nil.
func (r *reader) doerOf(k, v int, s *subject, ft lexicon.Feature, c class) []phrase {
	switch {
	case s.relative: // of whom it was told
		return s.phrases
	case s.pronoun, s.blocked, len(s.phrases) == 0, s.phrases[len(s.phrases)-1].end > v:
		return nil
	case !r.canBe(ft, s.phrases):
		return r.sufferer(k, v, ft, c)
	case k <= r.state.speakerAt, r.info[s.phrases[0].head].core&coreGod != 0:
		return nil
	}
	return oneDoer(ft, s.phrases)
}

// sufferer gives the one to whom the deed of the verb at token k is done, behind it, where a verb of these features at token v agrees with him and not with who
// does it: «قتلت الشرطة رجلا بعد أن هاجم المركز»; or nil.
func (r *reader) sufferer(k, v int, ft lexicon.Feature, c class) []phrase {
	n := r.eventOf(k)
	if n < 0 || !r.ruleOf[n].is(harm) || !r.subordinates(r.back(v)) {
		return nil
	}
	for i := range r.events[n].Arguments {
		a := &r.events[n].Arguments[i]
		if a.Start <= int(r.Tokens[k].Start) || a.Start >= int(r.Tokens[v].Start) || a.Role != "victim" && a.Role != "detainee" && a.Role != "target" {
			continue
		}
		if p := r.meantHere(a.Start); p != nil && p.is(isPerson) && c.fits(p) && r.canBe(ft, r.scratch.one(p)) {
			return r.scratch.one(p)
		}
	}
	return nil
}

// openedAt gives the quotation mark that opens the quotation which the one at token k closes, behind token lo; or -1.
func (r *reader) openedAt(k, lo int) int {
	for k--; k > r.first && k > lo && !(r.isQuote(k) && r.opening(k)); k-- {
	}
	if k < r.first || !r.isQuote(k) {
		return -1
	}
	return k
}

// strangerDoes gives who stands directly behind the verb at token k by a name that no lexicon knows, where s finds no subject, and a verb of these features can
// go on from him: «رد مكابي على … قائلا»; or nil.
func (r *reader) strangerDoes(k int, s *subject, ft lexicon.Feature) []phrase {
	if len(s.phrases) > 0 || s.relative || s.pronoun || s.blocked || r.info[k].object || !r.stranger(k+1) || !pronounless(r.Words[k+1].Text) {
		return nil
	}
	p, ok := r.np(k + 1)
	if !ok {
		return nil
	}
	q := r.scratch.copied(p)
	q.class |= isActor | isPerson | isPeople
	if ps := r.scratch.one(q); r.agreesCarried(ft, ps) {
		return ps
	}
	return nil
}

// goesOnAcross reports that the verb at v, which is none of reporting, may go on from those of whom a sentence before tells: no one
// else does anything in its own sentence before it, and no one else is told of since.
func (f *frame) goesOnAcross(s *subject, v int, who []phrase) bool {
	r := f.r
	ft := r.info[v].tense
	switch {
	case ft.Any(lexicon.First|lexicon.Second) && !ft.Has(lexicon.Third):
		return r.quotedAt(v) || r.toldLast(who)
	case ft.Only(lexicon.Dual):
	case s.pronoun:
		if r.toldAt(who) < 0 || !r.ofSameClauses(r.back(v), ft) {
			return false
		}
	default:
		if main := r.mainVerb(v); main < v && r.doneByOther(main) || main < r.first || main >= v && r.opensSubordinate(r.back(v)) { // «والتقى الوزير سفيرا رحب به وحثه»
			return false
		}
	}
	if v < f.at && r.statedBehind(v) {
		k := r.skip(v+1, false)
		if p, _ := r.np(k); p.end <= f.at || k == f.at && p.definite && !(f.rule.is(meeting) && r.meets(r.toldAt(who))) { // «وتهدف الوساطة إلى التوصل إلى اتفاق», «ويعقد اللقاء غدا», but «التقى الرئيس نظيره. وعقد اللقاء في القاهرة»
			return false
		}
	}
	return r.near(ft, who)
}

// meets reports that the event whose trigger is token i is a meeting.
func (r *reader) meets(i int) bool {
	n := r.eventOf(i)
	return n >= 0 && r.ruleOf[n].is(meeting)
}

// carriedPast reports that the subject comes from a sentence before though the noun directly behind the verb, which is no object, may be it and
// does not name the same: «وعاد السيسي بعد ذلك إلى مصر».
func (f *frame) carriedPast(c *clauseParts) bool {
	r, ft := f.r, f.r.info[f.at].tense
	if len(c.s.phrases) == 0 || r.toldHere(&c.s.phrases[0]) || f.rule.is(speech) || !ft.Has(lexicon.Third) {
		return false
	}
	k := r.skip(f.end, false)
	if !r.statedBehind(f.at) || len(c.objects) > 0 && c.objects[0].first <= k || slices.Contains(r.parts[f.end:k], mark) { // «واتهم، أمس، وسائل الإعلام بأنها …»
		return false
	}
	p, _ := r.np(k)
	if p.is(isPlace) && p.mention >= 0 {
		return false
	}
	who := r.Source[c.s.phrases[0].start:c.s.phrases[0].stop] // «وفاز سالم بالانتخابات» where it was سالم الحارثي before
	return !strings.Contains(who, r.Source[r.Tokens[k].Start:r.Tokens[k].End]) && !strings.Contains(r.Source[p.start:p.stop], who)
}

// opensSubordinate reports at token k a conjunction that tells when, or «أن» or «إن» without a pronoun, with no more than a preposition before it
// in the sentence: «ومنذ أن تولى مهامه، …», «فإن غادر …».
func (r *reader) opensSubordinate(k int) bool {
	return k == r.first+1 && r.parts[k] == comp && r.parts[r.first] == prep ||
		k == r.first && (r.parts[k] == comp || r.parts[k] == conj && r.info[k].form&formWhen != 0)
}

// mainVerb gives the first verb of the sentence before token k, or k; less than the sentence's first token where someone is told of before it who
// may do what it says: «والمسلح أحد القادة، ويعتقد أنه قتل جنودا».
func (r *reader) mainVerb(k int) int {
	for v := r.first; v < k; v++ {
		switch r.parts[v] {
		case verb:
			if !r.aux(v) {
				return v
			}
		case nominal:
			if p := r.phraseOf(v); p != nil {
				if p.before != prep && p.before != attrib && p.is(isActor) && !r.accusative(p.head) {
					return r.first - 1
				}
				v = p.end - 1
			}
		}
	}
	return k
}

// doneByOther reports that someone or something in the sentence itself does what the verb at v tells.
func (r *reader) doneByOther(v int) bool {
	s := r.subjectOf(v, actor)
	return len(s.phrases) > 0 || s.relative || s.blocked || r.statedBehind(v)
}

// ofSameClauses reports that nothing between the beginning of the sentence and «أنه» or «لكنه» at token k is what it may mean instead of who left
// out as the subject of all verbs between: «وقال إنه سافر», not «وقال إن الحراس تعرفوا على المهاجم، لكنه فجر نفسه».
func (r *reader) ofSameClauses(k int, ft lexicon.Feature) bool {
	main := r.mainVerb(k)
	if main < r.first || main < k && r.doneByOther(main) {
		return false
	}
	says := main == k || r.info[main].says
	for i := main + 1; i < k; i++ {
		switch r.parts[i] {
		case comp:
			if r.parts[i+1] == nominal {
				return false
			}
		case verb:
			if t := r.subjectOf(i, actor); r.aux(i) || t.relative {
				continue
			} else if len(t.phrases) > 0 || t.blocked {
				return false
			}
			says = r.info[i].says
		}
	}
	if says {
		return true
	}
	for c := r.lastChunk(k); c >= 0 && r.chunks[c].first > main; c-- { // «وطلب من الطيار العودة، ولكنه رفض»
		if p := r.meant(&r.chunks[c]); p.is(isPerson|isBody) && p.definite && r.canBe(ft, r.scratch.one(p)) {
			return false
		}
	}
	return true
}

// statedBehind reports that a noun directly behind the verb at v may be its subject though it is not known for anyone: «وعادت الأحوال إلى …».
func (r *reader) statedBehind(v int) bool {
	k := r.skip(v+1, false)
	if k >= r.end || r.parts[k] != nominal || r.info[v].object {
		return false
	}
	p, ok := r.np(k)
	if !ok || !p.apart() || r.accusative(p.head) || r.oblique(p.head) || !r.agrees(r.info[v].tense, p) {
		return false
	}
	n := r.eventOf(v)
	return n < 0 || !slices.ContainsFunc(r.events[n].Arguments, func(a Argument) bool { return a.Start == p.start })
}

// toldAt gives the trigger of the verb that has those for its speaker or subject, or -1.
func (r *reader) toldAt(who []phrase) int {
	s, at := &r.state, -1
	if len(s.speaker) > 0 && s.speaker[0].start == who[0].start {
		at = s.speakerAt
	}
	if len(s.subject) > 0 && s.subject[0].start == who[0].start {
		at = max(at, s.subjectAt)
	}
	return at
}

// toldLast reports that those were told of in the sentence before, or in this one.
func (r *reader) toldLast(who []phrase) bool {
	return r.toldAt(who) >= r.state.before || who[0].start >= int(r.Tokens[r.state.before].Start)
}

// near reports that those were told of in the sentence before, or that no one was since whom a verb of these features could mean as well.
func (r *reader) near(ft lexicon.Feature, who []phrase) bool {
	if r.toldLast(who) {
		return true
	}
	s, at := &r.state, r.toldAt(who)
	if at < 0 || len(who) > 1 {
		return false
	}
	i, _ := slices.BinarySearchFunc(r.Sentences, at, func(s normalize.Sentence, at int) int { return cmp.Compare(int(s.First), at+1) })
	from := int(r.Tokens[r.Sentences[min(i, len(r.Sentences)-1)].First].Start)
	recent := s.earlier(r)
	for k := len(recent) - 1; k >= 0 && recent[k].start >= from; k-- {
		if p := &recent[k]; p.is(isPerson|isBody) && r.canBe(ft, recent[k:k+1]) && !r.oneOf(p, who) {
			return false
		}
	}
	return true
}
