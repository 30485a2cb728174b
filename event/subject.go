package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// subject is what was found as the subject of a verb.
type subject struct {
	phrases    []phrase
	next       int     // the token after the verb and, when it stands there, its subject
	relative   bool    // the verb stands in a relative clause
	antecedent *phrase // of the relative clause, when it is not the subject
	inherited  bool    // the subject is the antecedent itself
	blocked    bool    // the clause has a subject that is not of the class
	pronoun    bool    // a pronoun at أن stands for it: أنه
	medium     bool    // the clause describes a statement: «بيانا أكد فيه»
	what       bool    // the clause tells of «ما» behind a preposition: «ندد بما وصفه»
	thing      bool    // the clause has a subject that cannot speak: «الزيارة تشير إلى»
}

// aux reports a verb that helps another one: كان، لا يزال، بدأ.
func (r *reader) aux(i int) bool {
	return r.info[i].aux
}

// back gives the token before the verb at v, over particles, adverbs and helping verbs.
func (r *reader) back(v int) int {
	k := v - 1
	if k > r.first && r.isQuote(k) && (r.parts[k-1] == rel || r.parts[k-1] == comp || r.parts[k-1] == particle) { // «الدول التي "تدعم الموقف"»
		k--
	}
	for k >= r.first && (r.parts[k] == particle || r.parts[k] == adverb || r.parts[k] == verb && r.aux(k)) {
		k--
	}
	return k
}

// skip gives the first token from j on that is no adverb, time or parenthesis;
// with phrases also no prepositional phrase.
func (r *reader) skip(j int, phrases bool) int {
	closed := false // a parenthesis was passed
	for n := 0; n < 4 && j < r.end; n++ {
		at := j
		for j < r.end && (r.parts[j] == adverb || r.parts[j] == timeWord || r.info[j].stem&listNever != 0) {
			j++
		}
		if phrases {
			j = r.among(j)
		}
		j = r.wish(j)
		if j < r.end && r.parts[j] == mark && !r.isQuote(j) && !(closed && j+1 < r.end && r.parts[j+1] == nominal && r.Words[j+1].Cut.Enclitic == 0 && r.startsActor(j+1)) { // but «، اليوم، في عمان، المبعوث فلان، »
			if k := r.afterTime(j); k > j { // «حاكم دبي، اليوم سمو الشيخ فلان، وزير …»
				j = k
				break
			}
			if k := r.parenthesis(j); k > j {
				j, closed = k, true
			}
		}
		if phrases && j+1 < r.end && r.parts[j] == attrib && j > r.first && r.parts[j-1] != mark && (r.parts[j+1] == nominal || r.isQuote(j+1)) { // «أوقف الجيش أمس وفق الوكالة شابا»
			if ps := r.attributed(j); len(ps) > 0 {
				j = ps[len(ps)-1].end
			}
		}
		if phrases && j < r.end {
			if _, n, ok := r.preposition(j); ok {
				if n == j && r.parts[j] == prep { // معهم
					j++
				} else if n < r.end && (n == j+1 && r.parts[n] == prep && r.info[n].pronominal && r.Words[j].Cut.Proclitics == 0 || r.Words[n].Text == "ذلك" && (n+1 >= r.end || !r.article(n+1))) { // «على إثرها», «إثر ذلك»
					j = n + 1
				} else if n < r.end && r.parts[n] == timeWord { // «في وقت مبكر من صباح أمس»
					j = n
				} else if p, ok := r.np(n); ok {
					deed := r.deedWithPronoun(n, p.end) && !strings.HasPrefix(r.Words[n].Text, "وصول") && !strings.HasPrefix(r.Words[n].Text, "عودت")
					if j = p.end; deed && j < r.end && r.parts[j] == nominal { // «لدى استقباله سفير الصين»: with its object
						if q, ok := r.np(j); ok && q.class&isActor != 0 && q.clitic&^normalize.Article == 0 {
							j = q.end
						}
					}
					if j < r.end && r.parts[j] == nominal && r.Words[j].Cut.Proclitics == normalize.Wa && r.Words[j].Cut.Enclitic != 0 && r.info[j].stem&listSite != 0 { // «على المدينة ومحيطها»
						j++
					}
				}
			}
		}
		if j == at {
			break
		}
	}
	return j
}

// among passes over those who are told of apart: «لقي 12 شخصا، بينهم طفلان على الأقل، مصرعهم».
func (r *reader) among(j int) int {
	k := j
	if k < r.end && r.comma(k) {
		k++
	}
	if k > j && k < r.end && r.Words[k].Text == "من" {
		k++
	}
	if k+1 >= r.end || r.parts[k+1] != nominal || r.Words[k].Text != "بينهم" && r.Words[k].Text != "بينهن" {
		return j
	}
	ps := r.list(k+1, people)
	if len(ps) == 0 {
		return j
	}
	k = ps[len(ps)-1].end
	if k+1 < r.end && r.Words[k].Text == "على" && strings.HasPrefix(r.Words[k+1].Text, "الأقل") {
		k += 2
	}
	if k < r.end && r.comma(k) {
		k++
	}
	return k
}

// subjectOf gives the subject of the verb at v: behind it, before it, or the noun
// that its relative clause hangs on. The rules of one verb ask for the same ones.
func (r *reader) subjectOf(v int, c class) subject {
	sc := &r.scratch
	for i := range min(sc.nsubject, len(sc.subjects)) {
		if s := &sc.subjects[i]; s.verb == v && s.class == c {
			return s.subject
		}
	}
	s := r.findSubject(v, c)
	sc.subjects[sc.nsubject%len(sc.subjects)] = readSubject{v, c, s}
	sc.nsubject++
	return s
}

// tenseAt gives the features of the verb at v: behind لم those of the imperfect that it is, «لم تذكر الحكومة», not «تذكر».
func (r *reader) tenseAt(v int) lexicon.Feature {
	t := r.info[v].tense
	if v > r.first && r.parts[v-1] == particle && t.Has(lexicon.Perfect) && strings.HasSuffix(r.Words[v-1].Text, "لم") {
		for _, rd := range r.Words[v].Readings {
			if rd.Entry.Class == lexicon.VerbWord && rd.Feature.Has(lexicon.Imperfect|lexicon.Third) {
				return rd.Feature
			}
		}
	}
	return t
}

func (r *reader) findSubject(v int, c class) subject {
	s := subject{next: v + 1}
	feature := r.tenseAt(v)
	numbered := feature.Any(lexicon.Plural|lexicon.Dual) && !feature.Has(lexicon.Singular)
	// The helping verb may hold the subject: «كان الوزير قد أعلن».
	prev := r.back(v)

	var post []phrase
	bracketed := -1 // the token of a name in brackets behind the verb
	j := r.skip(v+1, true)
	direct := r.skip(v+1, false)
	spoken := feature.Any(lexicon.First|lexicon.Second) && !feature.Has(lexicon.Third) // «التقيت»: no noun is its subject
	if !numbered && !spoken && !r.quotes(v, v+1) {
		timed := direct // «يجتمع غدا، وفدان …»
		k := v + 1
		for k < r.end && r.parts[k] == timeWord {
			k++
		}
		if k > v+1 && k+1 < r.end && r.comma(k) && r.parts[k+1] == nominal && r.startsActor(k+1) {
			timed = k + 1
		}
		if at := r.bracketed(v + 1); at > v+1 { // «وذكرت (كونا) أن»
			timed, direct, bracketed = at, at, at
		}
		for _, at := range [2]int{timed, j} {
			if at < r.end && (r.parts[at] == nominal || r.isQuote(at)) {
				if at > v+1 && r.isQuote(at) && r.quotes(v, at) { // «وقال لرويترز "إيران لن تتفاوض"»
					continue
				}
				if at != direct && r.deedWithPronoun(direct, at) {
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
				if len(ps) > 0 && !r.undergo(ps) && !(ps[0].mention < 0 && r.Words[ps[0].first].Text == "عددا" || r.office(&ps[0])) && ps[0].clitic&(normalize.Ba|normalize.La|normalize.Ka|normalize.Wa|normalize.Fa) == 0 && r.agrees(feature, &ps[0]) && !r.whereTo(v, &ps[0]) {
					post = ps
					break
				}
			}
			if direct == j {
				break
			}
		}
	}
	if len(post) == 0 && (c == person || c == actor && !r.info[v].says) && !numbered && direct == v+1 { // «غادر البلاد أمس الوزير»: where from, then who
		if p, ok := r.np(direct); ok && p.class&isPlace != 0 && p.class&isPerson == 0 && p.clitic&^normalize.Article == 0 {
			if at := r.skip(p.end, false); at < r.end && r.parts[at] == nominal {
				if ps := r.list(at, c); len(ps) > 0 && ps[0].definite && ps[0].class&isPerson != 0 && ps[0].clitic&^normalize.Article == 0 && r.agrees(feature, &ps[0]) {
					post = ps
				}
			}
		}
	}
	use := func() subject {
		s.phrases = post
		if len(post) > 0 {
			if s.next = post[len(post)-1].end; post[0].first == bracketed {
				s.next++
			}
		}
		return s
	}

	if prev >= r.first && r.parts[prev] == rel {
		s.relative = true
		if r.Words[prev].Text == "مما" && prev > r.first && r.comma(prev-1) && !r.info[v].object && !r.info[v].says { // «، مما شجع الحكومة على …»: what was told does it
			s.blocked = true
			return s
		}
		ant := r.described(prev)
		if r.Words[prev].Cut.Proclitics != 0 && r.stem(prev) == "ما" {
			ant, s.what = nil, true
		}
		if ant == nil || r.Words[prev].Text == "ما" && r.info[v].object && ant.class&isActor != 0 && ant.end == prev && !r.Words[ant.head].Classes.Has(lexicon.Pron) { // «استنكر الحزب ما وصفه»: not the party
			return use()
		}
		if len(post) > 0 && r.adjacent(v, &post[0]) && r.info[v].finite&listControl != 0 { // «الذي تمكن العراق من طرده»
			s.antecedent = ant
			return use()
		}
		pronounAfter := v+1 < r.end && r.parts[v+1] == prep && r.info[v+1].pronominal
		if r.info[v].object && !pronounAfter && numbered && ant.class&isActor != 0 && c.fits(ant) && r.Words[ant.head].Feature.Has(lexicon.Plural) { // «الأشخاص الذين قابلوه»: they did it
			s.phrases, s.inherited = r.scratch.one(ant), true
			return s
		}
		if r.info[v].object && !pronounAfter && len(post) == 0 && c.fits(ant) && r.toAnother(v, prev) && !r.otherDoes(v, prev) { // «الميليشيات التي اختطفته»: they did it, to someone else
			s.phrases, s.inherited = r.scratch.one(ant), true
			return s
		}
		if r.info[v].object || pronounAfter {
			s.antecedent, s.medium = ant, pronounAfter && ant.class&isMedium != 0
			return use()
		}
		if len(post) > 0 && !c.fits(ant) {
			s.antecedent = ant
			if r.agrees(feature, ant) && ant.class&isPlace == 0 && (r.gender(ant) != 0 || ant.class&isWeapon != 0) { // «القانون الذي يستهدف الأشخاص»: the law does it
				s.blocked = true
				return s
			}
			return use()
		}
		if c.fits(ant) && r.otherDoes(v, prev) {
			s.antecedent = ant
			return use()
		}
		if c.fits(ant) {
			s.phrases, s.inherited = r.scratch.one(ant), true
			return s
		}
		s.thing = len(post) == 0 && ant.class&(isMedium|isActor) == 0 && r.Words[ant.head].Known()
		return use()
	}
	q := r.statement(v, prev)
	if q == nil && len(post) == 0 && r.info[v].says {
		q = r.givenOut(v, prev, c)
	}
	if q != nil {
		s.relative, s.medium, s.antecedent = true, true, q
		return use()
	}
	if prev >= r.first && r.parts[prev] == comp && r.withPronoun(prev) {
		s.pronoun = true
		if len(post) > 0 && post[0].mention >= 0 && !numbered {
			return use()
		}
		return s
	}
	if q := r.wholeOf(r.clauseNoun(v, prev)); q != nil { // «حول تقرير أفاد بحصول …»: an indefinite noun and its clause
		s.relative = true
		if len(post) > 0 && !r.info[v].object && !c.fits(q) && q.class&isPlace == 0 && r.gender(q) != 0 && r.agrees(feature, q) && !(v+1 < r.end && r.parts[v+1] == prep) { // «قنبلة استهدفت موكبا»: the bomb does it
			s.antecedent, s.blocked = q, true
			return s
		}
		if r.hisOwn(v, q) && c.fits(q) && r.agrees(feature, q) {
			s.phrases, s.inherited = r.scratch.one(q), true
			return s
		}
		if r.info[v].object || len(post) > 0 || !c.fits(q) {
			s.antecedent = q
			s.thing = len(post) == 0 && !r.info[v].object && !(v+1 < r.end && r.parts[v+1] == prep && r.info[v+1].pronominal) && q.class&(isMedium|isActor) == 0 && r.Words[q.head].Known() // «معلومات تفيد بوجود»
			return use()
		}
		s.phrases, s.inherited = r.scratch.one(q), true
		return s
	}
	if len(post) == 0 && !spoken && (prev == v-1 || prev == v-2 && r.parts[v-1] == particle) && r.Words[v].Cut.Proclitics == 0 {
		if q := r.pastRelative(v); q != nil && c.fits(q) && r.agreesBefore(feature, q) {
			s.phrases = r.scratch.one(q)
			return s
		}
	}
	pre := r.wholeOf(r.preverbal(v, prev))
	if pre != nil && pre.before == verb && pre.first > r.first && r.aux(pre.first-1) { // «كان الوزير قد أعلن»
		pre = r.scratch.copied(pre)
		pre.before = conj
	}
	if pre != nil {
		switch {
		case pre.before == verb && !pre.definite || pre.before == prep && !pre.definite && pre.end == prev+1 && len(post) > 0:
			// «هجوم شنته عناصر»: an indefinite noun and its clause
			s.relative = true
			if r.info[v].object || len(post) > 0 {
				s.antecedent = pre
				return use()
			}
			if c.fits(pre) {
				s.phrases, s.inherited = r.scratch.one(pre), true
			}
			return s
		case r.info[v].object && len(post) > 0 && r.adjacent(v, &post[0]) && pre.before != verb && !numbered: // «إن الطائرة أرسلتها الميليشيات»
		case pre.before != verb && pre.before != prep && c.fits(pre) && r.agreesBefore(feature, pre):
			s.phrases = r.coordinatedBefore(pre, c)
			return s
		case len(post) == 0 && c.fits(pre) && pre.before != prep && (numbered || pre.before != verb):
			s.phrases = r.coordinatedBefore(pre, c)
			return s
		}
	}
	s.blocked = pre != nil && !c.fits(pre) && pre.before != verb && pre.before != prep || len(post) == 0 && r.Words[v].Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 && r.subordinate(v, prev, pre)
	s.thing = s.blocked && pre != nil && len(post) == 0 && r.Words[pre.head].Feature.Has(lexicon.Masdar) && pre.class&isMedium == 0
	return use()
}

// wholeOf gives the many of whom those told of apart are before a verb in the plural: «64 مدنيا، بينهم 13 طفلا، قتلوا».
func (r *reader) wholeOf(p *phrase) *phrase {
	if p == nil || p.first-2 < r.first || !within.has(r.Words[p.first-1].Text) {
		return p
	}
	k := p.first - 2
	for k > r.first && (r.comma(k) || r.Words[k].Text == "من" || strings.HasPrefix(r.Words[k].Text, "الاقل") || r.Words[k].Text == "على") {
		k--
	}
	if c := r.chunkOf[k]; c >= 0 && r.chunks[c].end == k+1 && r.chunks[c].class&isPerson != 0 {
		return &r.chunks[c]
	}
	return p
}

// otherDoes reports that the verb at v behind الذي or التي at token i does not agree with it, so that someone else does what
// it says: «المرحلة التي دعا في بدايتها», «الحكومة التي وصف أداءها بالضعيف».
func (r *reader) otherDoes(v, i int) bool {
	f := r.tenseAt(v)
	if !f.Any(lexicon.Masculine|lexicon.Feminine) || f.Any(lexicon.Plural|lexicon.Dual) && !f.Has(lexicon.Singular) {
		return false
	}
	switch s := r.Words[i].Text; {
	case strings.HasSuffix(s, "الذي"):
		return !f.Has(lexicon.Masculine)
	case strings.HasSuffix(s, "التي"):
		return !f.Has(lexicon.Feminine)
	}
	return false
}

// toAnother reports that the pronoun at the verb at v is not of whom الذي or التي at token i goes on from.
func (r *reader) toAnother(v, i int) bool {
	e := r.Words[v].Cut.Enclitic
	switch s := r.Words[i].Text; {
	case strings.HasSuffix(s, "الذي"):
		return e == normalize.Ha || e == normalize.Hum || e == normalize.Huma
	case strings.HasSuffix(s, "التي"):
		return e == normalize.Hu || e == normalize.Hum || e == normalize.Huma
	}
	return false
}

// subordinate reports that the verb at v, which nothing links to the one before, has its subject
// in its own clause though it was not found: behind أن, or an indefinite noun far before that it
// describes («أعلن الحزب مسؤوليته عن هجوم في المدينة أمس استهدف …»).
func (r *reader) subordinate(v, prev int, pre *phrase) bool {
	if pre != nil {
		return pre.before == verb && !r.info[v].says
	}
	for k := prev; k >= r.first && k > v-30; k-- {
		switch r.parts[k] {
		case comp:
			return k < prev && !r.withPronoun(k) && r.parts[k+1] == nominal
		case conj, verb:
			return false
		}
	}
	return false
}

// statement gives the indefinite statement before the verb at v in which it is said:
// «أصدر النائب العام بيانا، أمس، أكد فيه», or nil.
func (r *reader) statement(v, prev int) *phrase {
	if v+1 >= r.end || r.parts[v+1] != prep || !r.info[v+1].pronominal || !leadWords.has(prepBase(r.Words[v+1].Text)) {
		return nil
	}
	k := prev
	for k > r.first && (r.parts[k] == mark && !r.isQuote(k) || r.parts[k] == timeWord) {
		k--
	}
	for n := 0; n < 3 && k >= r.first && r.chunkOf[k] >= 0; n++ {
		q := &r.chunks[r.chunkOf[k]]
		if !q.definite && q.class&isMedium != 0 {
			return q
		}
		if q.before == verb && r.info[q.first-1].object && r.info[q.first-1].finite&listCarry == 0 { // «خطاب ألقاه الرئيس، أشاد فيه»
			k = q.first - 2
			continue
		}
		if q.before != prep { // «وجه رسالة إلى الرئيس طالبه فيها»
			break
		}
		for k = q.first - 1; k > r.first && r.parts[k] == prep; k-- {
		}
	}
	return nil
}

// givenOut gives the indefinite statement directly before the verb at v, which says it, where the sentence tells who
// gave it, whose words it is: «أصدرت الوزارة بيانا يعلن عن …»; or nil.
func (r *reader) givenOut(v, prev int, c class) *phrase {
	k := v - 1
	for k > r.first && r.parts[k] == adverb { // «بيانا رسميا»
		k--
	}
	if prev < k || k < r.first || r.chunkOf[k] < 0 || r.Words[v].Cut.Proclitics != 0 {
		return nil
	}
	q := &r.chunks[r.chunkOf[k]]
	if q.definite || q.class&isMedium == 0 || q.mention >= 0 || q.clitic != 0 || q.before == prep || !r.accusative(q.head) {
		return nil
	}
	ps := r.mainSubject(q.first, c)
	if len(ps) == 0 {
		return nil
	}
	for k := ps[len(ps)-1].end; k < q.first; k++ {
		if r.parts[k] == comp { // «قالت مصادر إن لدى السلطات تسجيلا يشير إلى …»
			return nil
		}
	}
	return q
}

// quotes reports that a quotation that is no name stands at token i behind the verb of reporting at v:
// «وأضاف "الوضع خطير"».
func (r *reader) quotes(v, i int) bool {
	if !r.info[v].says || i >= r.end || !r.opening(i) {
		return false
	}
	close := r.closing(i)
	if close < 0 || close > i+9 || close >= i+2 && (close+1 >= r.end || string(r.Folded(close+1)) == ".") {
		return true
	}
	for k := i + 1; k < close; k++ {
		if r.parts[k] == verb || r.parts[k] == comp {
			return true
		}
	}
	return false
}

// mainSubject gives the subject of the verb before token k in the sentence.
func (r *reader) mainSubject(k int, c class) []phrase {
	for v := k - 1; v >= r.first && v > k-40; v-- {
		if r.parts[v] != verb || r.aux(v) {
			continue
		}
		if s := r.subjectOf(v, c); !s.relative && len(s.phrases) > 0 {
			return s.phrases
		}
	}
	return nil
}

// said gives the phrase at token i as the one who speaks, whatever it is, when it stands
// between the verb of speech at v and أن, and no lexicon knows it or it is definite.
func (r *reader) said(v, i int) []phrase {
	if !r.info[v].says || r.parts[i] != nominal {
		return nil
	}
	p, ok := r.np(i)
	if !ok || p.clitic&^normalize.Article != 0 || p.end >= r.end {
		return nil
	}
	w := r.Words[p.head]
	as := func(class phraseClass) []phrase {
		q := r.scratch.copied(p)
		q.class |= class
		return r.scratch.one(q)
	}
	if r.saying(i) {
		return nil
	}
	if r.info[i].stem&listUncounted != 0 && r.Words[i].Cut.Proclitics&^normalize.Article == 0 { // «وقال آخر: …», «قال أحد أولياء الأمور», «يرى البعض أن»
		alone := p.end == i+1 && i == v+1 && (r.article(i) || r.ends(i, endUn))
		if k := r.skip(p.end, false); alone || k < r.end && r.parts[k] == comp || r.colon(p.end) || r.isQuote(p.end) {
			return as(isActor | isPerson | isPeople)
		}
	}
	if p.end == i+1 && (r.surname(i) || i == v+1 && (r.stranger(i) && pronounless(r.Words[i].Text) || r.cutName(i) || r.article(i) && !w.Known() && r.Words[i].Cut.Proclitics == normalize.Article)) { // «وقال راو للصحفيين»
		return as(isActor | isPerson | isPeople)
	}
	k := p.end
	begins := func(k int) bool { // what is said
		return k < r.end && (r.parts[k] == comp || p.definite && r.article(i) && i == v+1 && (r.colon(k) || r.sentenceAt(v, k)))
	}
	if p.definite && !begins(k) && i == v+1 { // «قالت محافظة القدس، في بيان، إن»
		k = r.skip(k, true)
		for n := p.end; n < k; n++ {
			if r.parts[n] == comp {
				return nil
			}
		}
	}
	if !begins(k) || r.parts[k] == comp && r.withPronoun(k) && r.Words[v].Text != "قال" {
		return nil
	}
	if w.Known() && (!hasArticle(w) && !(p.definite && (w.Is(heads) || agentive(w) && w.Cut.Enclitic == 0)) || p.class&isDeed != 0 && !w.Is(heads)) || p.class&isNumber != 0 || w.Feature.Has(lexicon.Accusative) && w.Known() {
		return nil
	}
	return as(isActor)
}

// quotedName gives who speaks by one word in quotation marks at token i, which no lexicon knows or which is part of a
// name told before: «وقالت "عقلة" في تصريح خاص».
func (r *reader) quotedName(v, i int) []phrase {
	if !r.info[v].says || !r.isQuote(i) || i+3 >= r.end || !r.isQuote(i+2) || !r.stranger(i+1) && !r.cutName(i+1) {
		return nil
	}
	p, ok := r.np(i)
	if !ok || p.end != i+3 {
		return nil
	}
	q := r.scratch.copied(p)
	q.class |= isActor | isPerson | isPeople
	return r.scratch.one(q)
}

// sentenceAt reports a quotation at token k with a verb in it, behind the verb of reporting at v.
func (r *reader) sentenceAt(v, k int) bool {
	if !r.quotes(v, k) {
		return false
	}
	for n := k + 1; n < r.end && n < k+12 && !r.isQuote(n); n++ {
		if r.parts[n] == verb {
			return true
		}
	}
	return false
}

// surname reports that token i is the last word of the name of someone told of before.
func (r *reader) surname(i int) bool {
	if !r.article(i) && r.Words[i].Known() {
		return false
	}
	from := r.mentionFrom(i)
	for k := from - 1; k >= 0 && k > from-maxRecent; k-- {
		if m := &r.Mentions[k]; m.Type == entity.Person && m.Last > m.First+1 && m.Last <= i && r.Words[m.Last-1].Text == r.Words[i].Text {
			return true
		}
	}
	return false
}

// cutName reports at token i the word that stood behind the name of someone told of before, as a part of it that no
// lexicon knows: «أبلغ أوليفر كون الصحافيين … وأفاد كون إن».
func (r *reader) cutName(i int) bool {
	if r.article(i) || r.Words[i].Cut.Proclitics != 0 {
		return false
	}
	from := r.mentionFrom(i)
	for k := from - 1; k >= 0 && k > from-maxRecent; k-- {
		if m := &r.Mentions[k]; m.Type == entity.Person && m.Last < i && (r.Words[m.Last].Text == r.Words[i].Text || m.Last > m.First+1 && r.Words[m.Last-1].Text == r.Words[i].Text) {
			return true
		}
	}
	return false
}

// described gives the phrase that the relative pronoun at token i goes on from; of
// «تصريحات ترامب، الذي …» the name, with which it agrees.
func (r *reader) described(i int) *phrase {
	p := r.chunkBefore(i)
	if i > r.first && r.parts[i-1] == prep && !r.info[i-1].pronominal { // «مثل الذين قتلهم»
		return nil
	}
	if strings.HasSuffix(r.Words[i].Text, "الذين") && p != nil && !r.many(p) && p.class&(isPerson|isNumber) == 0 && p.head == p.first { // «خطوط إمداد المتمردين الذين»
		for k := p.head + 1; k < p.end; k++ {
			if q, ok := r.np(k); ok && q.first == k && q.end == p.end && r.many(q) {
				q = r.scratch.copied(q)
				q.before = p.before
				return q
			}
		}
	}
	if strings.HasSuffix(r.Words[i].Text, "الذين") && (p == nil || p.class&isActor == 0 || !r.many(p)) { // «السكان في مدينة حلب الذين»
		if q := r.manyBefore(i); q != nil {
			return q
		}
	}
	if p != nil && r.accusative(p.head) { // «نائبا عن حزب السلام الذي»: what is definite
		for k := p.head + 1; k < p.end; k++ {
			if q, ok := r.np(k); ok && q.first == k && q.end == p.end && q.definite && !r.Words[k].Classes.Has(lexicon.Pron) && (r.sex(q) == lexicon.Feminine) == strings.HasSuffix(r.Words[i].Text, "التي") {
				q = r.scratch.copied(q)
				q.before = prep
				return q
			}
		}
	}
	if p == nil || p.mention < 0 || !strings.HasSuffix(r.Words[i].Text, "الذي") {
		return p
	}
	m := &r.Mentions[p.mention]
	if w := r.Words[p.head]; m.First > p.head && m.First < p.end && (w.Feature.Has(lexicon.Plural) && !w.Feature.Has(lexicon.Singular) || r.gender(p) == lexicon.Feminine) {
		if name, ok := r.np(m.First); ok {
			q := r.scratch.copied(name)
			q.before = p.before
			return q
		}
	}
	return p
}

// pastRelative gives the noun before the verb at v over a clause about it that ends there: «إن الحركة التي يرأسها
// سالم تدعو إلى».
func (r *reader) pastRelative(v int) *phrase {
	k := v - 1
	if k > r.first && r.parts[k] == particle { // «كان البيان الذي أصدره الحزب، قد أشار»
		if k--; r.comma(k) {
			k--
		}
	}
	if k <= r.first {
		return nil
	}
	if c := r.chunkOf[k]; c >= 0 && r.chunks[c].end == k+1 {
		k = r.chunks[c].first - 1
	}
	if k <= r.first || r.parts[k] != verb || !r.info[k].object || r.parts[k-1] != rel || r.Words[k-1].Text == "ما" || r.Words[k-1].Text == "من" {
		return nil
	}
	if q := r.described(k - 1); q != nil && q.definite && q.end == k-1 && q.before != prep && (q.before != verb || r.aux(max(q.first-1, r.first))) {
		return q
	}
	return nil
}

// many reports a phrase of several people.
func (r *reader) many(p *phrase) bool {
	return p.class&isPerson != 0 && r.Words[p.head].Feature.Has(lexicon.Plural) || p.mention >= 0 && r.outer[p.head] == p.mention && r.Mentions[p.mention].Type == entity.Norp
}

// manyBefore gives the nearest phrase of several people before token i, over phrases
// that belong to it.
func (r *reader) manyBefore(i int) *phrase {
	for n, k := 0, i-1; k >= r.first && n < 16; n, k = n+1, k-1 {
		switch r.parts[k] {
		case nominal:
			if c := r.chunkOf[k]; c >= 0 {
				p := &r.chunks[c]
				if r.many(p) {
					return p
				}
				k = p.first
			}
		case prep, mark, timeWord, adverb:
		default:
			return nil
		}
	}
	return nil
}

// clauseNoun gives the indefinite noun directly before the verb at v that the verb
// describes: one that a preposition or another verb has brought in.
func (r *reader) clauseNoun(v, prev int) *phrase {
	if prev < r.first || prev != v-1 && !(prev == v-2 && r.aux(v-1)) || r.chunkOf[prev] < 0 || r.Words[v].Cut.Proclitics&(normalize.Wa|normalize.Fa) != 0 {
		return nil
	}
	q := &r.chunks[r.chunkOf[prev]]
	if q.before == nominal && !q.definite && r.info[v].object && q.clitic&normalize.Wa == 0 { // «أعلن الجيش إسقاط طائرة أطلقها مسلحون»
		if q = r.innermost(q); q.class&(isWeapon|isActor|isPlace) != 0 && q.class&isMedium == 0 {
			return q
		}
		return nil
	}
	if q.definite || q.before != prep && q.before != verb || q.before == verb && r.aux(max(q.first-1, r.first)) {
		return nil
	}
	several := r.info[v].tense.Has(lexicon.Plural) && !r.info[v].tense.Has(lexicon.Singular) // «واحد من 50 متظاهرا تجمعوا»
	if q.before == prep && !several && !r.hisOwn(v, q) && !r.verbBefore(q.first-1) && !(v+1 < r.end && r.parts[v+1] == prep && r.info[v+1].pronominal) {
		return nil
	}
	if q.before == verb {
		if p := r.describedBy(q.first - 1); p != nil && p.before == comp {
			return nil
		}
	}
	return r.innermost(q)
}

// hisOwn reports that who stands behind the verb at v is called by whose he is, someone before it: «رجل قتل زوجته».
func (r *reader) hisOwn(v int, q *phrase) bool {
	return v+1 < r.end && r.parts[v+1] == nominal && r.Words[v+1].Cut.Enclitic != 0 && r.Words[v+1].Cut.Proclitics == 0 && r.Words[v+1].Classes.Has(lexicon.Human) && r.Words[q.head].Classes.Has(lexicon.Human)
}

// describedBy gives the indefinite noun directly before a verb in the imperfect at token
// v, whose clause describes it: «إن انتحاريا يقود شاحنة فجر نفسه».
func (r *reader) describedBy(v int) *phrase {
	k := v - 1
	if k > r.first && r.parts[k] == verb && r.aux(k) { // «إن مهاجما كان يقود سيارة فجر نفسه»
		k--
	}
	if k < r.first || r.chunkOf[k] < 0 || r.info[v].tense.Has(lexicon.Perfect) || r.Words[v].Cut.Proclitics != 0 || r.aux(v) {
		return nil
	}
	if q := &r.chunks[r.chunkOf[k]]; !q.definite && q.end == k+1 {
		return q
	}
	return nil
}

// innermost gives the complement at the end of a construct: of «اعتقال خلية
// فلسطينية» the cell, which a relative clause behind describes.
func (r *reader) innermost(q *phrase) *phrase {
	for q.class&isActor == 0 && q.head+1 < q.end && r.outer[q.head] < 0 {
		inner, ok := r.np(q.head + 1)
		if !ok || inner.end != q.end || r.adjective(q.head+1) && inner.class&isWeapon == 0 {
			break
		}
		inner = r.scratch.copied(inner)
		inner.before = q.before
		q = inner
	}
	return q
}

// adjacent reports that the phrase stands directly behind the verb.
func (r *reader) adjacent(v int, p *phrase) bool { return p.first == v+1 }

// deedWithPronoun reports a verbal noun with a pronoun among tokens [i, j).
func (r *reader) deedWithPronoun(i, j int) bool {
	for ; i < j; i++ {
		if w := r.Words[i]; r.parts[i] == nominal && w.Cut.Enclitic != 0 && w.Feature.Has(lexicon.Masdar) {
			return true
		}
	}
	return false
}

// verbFeature gives the features of a word's finite readings: of one in ت those of a woman, of whom it tells far more often
// than it speaks to a man («تقاتل الحركة الجيش»), of both where it may be a perfect («توجه الرئيس», «توجه الحكومة»).
func verbFeature(w *lexicon.Word) lexicon.Feature {
	f := likeliest(w)
	if f.Has(lexicon.Masculine|lexicon.Singular) && !f.Has(lexicon.First) && strings.HasPrefix(w.Text[w.Cut.Word:], "ت") {
		const he, she = lexicon.Perfect | lexicon.Third | lexicon.Masculine, lexicon.Imperfect | lexicon.Third | lexicon.Feminine
		var his lexicon.Feature
		for _, rd := range w.Readings {
			switch {
			case rd.Entry.Class != lexicon.VerbWord:
			case rd.Feature.Has(he):
				his = lexicon.Masculine
			case rd.Feature.Has(she):
				f |= lexicon.Feminine
			}
		}
		if f.Has(lexicon.Feminine) {
			f = f&^lexicon.Masculine | his
		}
	}
	return f
}

// likeliest gives the features of the likeliest of a word's finite readings.
func likeliest(w *lexicon.Word) lexicon.Feature {
	var best lexicon.Feature
	for _, rd := range w.Readings {
		f := rd.Feature
		if rd.Entry.Class != lexicon.VerbWord || !f.Any(lexicon.Finite) {
			continue
		}
		if f.Has(lexicon.Third) && !f.Has(lexicon.Subjunctive) {
			return f
		}
		if best == 0 || f.Has(lexicon.Third) && !best.Has(lexicon.Third) {
			best = f
		}
	}
	return best
}

// agrees reports whether the phrase behind a verb can be its subject by gender.
func (r *reader) agrees(f lexicon.Feature, p *phrase) bool {
	if !f.Any(lexicon.Masculine|lexicon.Feminine) || f.Has(lexicon.Masculine|lexicon.Feminine) {
		return true
	}
	if first := r.Words[p.first]; p.head > p.first && f.Has(lexicon.Feminine) && first.Classes.Has(lexicon.Quant) && strings.HasSuffix(first.Text, "ة") { // «هاجمت مجموعة من المستوطنين»
		return true
	}
	if f.Has(lexicon.Feminine) && f.Has(lexicon.Singular) && r.closed(p.head) && r.Words[p.head].Feature.Has(lexicon.Plural) {
		return false // «ودعت الفلسطينيين»: whom she called
	}
	if w := r.Words[p.head]; f.Has(lexicon.Feminine) && f.Has(lexicon.Singular) && w.Is(posts) && !w.Classes.Has(lexicon.Human) && w.Feature.Has(lexicon.Plural) && !w.Feature.Has(lexicon.Singular) {
		return false // «ودعت خبراء»
	}
	if f.Has(lexicon.Masculine) && p.head > p.first && r.Words[p.first].Classes.Has(lexicon.Quant) && !r.ends(p.first, endTa) { // «أبدى عدد من القوى»
		return true
	}
	if g := r.stateGender(p); g != 0 { // «حين زار إسرائيل»
		return f.Has(g)
	}
	g := r.gender(p)
	if g == 0 && !f.Has(lexicon.Feminine) && r.onlyHers(p) {
		return false
	}
	if g == 0 || f.Has(g) {
		return true
	}
	// plurals of things and bodies take the feminine; a broken plural either
	return p.class&isActor != 0 && r.Words[p.head].Feature.Has(lexicon.Plural) && !r.oneOfHis(r.Words[p.head])
}

// onlyHers reports things or bodies in ات directly behind a verb, or behind times or a pronoun, which no verb of a man has for its
// subject there: «دعا الشركات إلى …», but «شارك في المظاهرات منظمات».
func (r *reader) onlyHers(p *phrase) bool {
	k := p.first - 1
	return r.severalThings(p) && k >= r.first &&
		(r.parts[k] == verb || r.parts[k] == timeWord || r.parts[k] == adverb || r.info[k].stem&listVigour != 0 || r.parts[k] == prep && r.info[k].pronominal)
}

// severalThings reports a plural in ات of things or bodies, with nothing before its head.
func (r *reader) severalThings(p *phrase) bool {
	f := r.Words[p.head].Feature
	return p.head == p.first && p.class&isPerson == 0 && r.ends(p.head, endAt) && f.Has(lexicon.Plural) && !f.Has(lexicon.Singular)
}

// stateGender gives the gender of the country or capital whose name the phrase is, or 0.
func (r *reader) stateGender(p *phrase) lexicon.Feature {
	m := r.outer[p.head]
	if m < 0 || p.class&isState == 0 || r.Mentions[m].Type != entity.GPE || r.Mentions[m].First != p.head {
		return 0
	}
	return r.countryGender(m)
}

// countryGender gives the gender of the place that mention m names: that of the noun it begins with («إقليم كردستان»),
// else of the names of countries.
func (r *reader) countryGender(m int) lexicon.Feature {
	i := r.Mentions[m].First
	if rd, ok := r.Words[i].Find(lexicon.PlaceHead); ok && r.Mentions[m].Last > i+1 && r.Mentions[m].Subtype != "city" && rd.Feature.Has(lexicon.Masculine) && !rd.Feature.Has(lexicon.Feminine) || r.info[i].stem&listMasculine != 0 {
		return lexicon.Masculine
	}
	return lexicon.Feminine
}

// whereTo reports a country that is no subject of the verb before it, whose form is a man's: «يزور موريتانيا».
func (r *reader) whereTo(v int, p *phrase) bool {
	w := r.Words[v]
	m := r.outer[p.head]
	return m >= 0 && p.head == p.first && r.Mentions[m].Type == entity.GPE && r.Mentions[m].Last == p.head+1 && strings.HasSuffix(r.Words[p.head].Text, "ا") && strings.HasPrefix(w.Text[w.Cut.Word:w.Cut.End], "ي") && w.Feature.Has(lexicon.Imperfect)
}

// oneOfHis reports a man with a pronoun whose letters may also be a verb of the plural: «نجله».
func (r *reader) oneOfHis(w *lexicon.Word) bool {
	rd, ok := w.Find(lexicon.Human)
	return ok && w.Cut.Enclitic != 0 && rd.Feature.Has(lexicon.Singular) && !strings.HasSuffix(w.Text[:w.Cut.End], "ت")
}

// agreesBefore is agrees for a subject before its verb, where number counts too.
func (r *reader) agreesBefore(f lexicon.Feature, p *phrase) bool {
	if f.Has(lexicon.Plural) && !f.Has(lexicon.Singular) {
		return true
	}
	if f.Has(lexicon.Masculine) && !f.Has(lexicon.Feminine) && r.severalThings(p) && r.outer[p.head] < 0 { // «تصريحات الرئيس … حذر»
		return false
	}
	return r.agrees(f, p)
}

// gender gives Masculine, Feminine, or 0 where the form does not tell.
func (r *reader) gender(p *phrase) lexicon.Feature {
	w := r.Words[p.head]
	if rd, ok := w.Find(lexicon.OrgHead); ok {
		return rd.Feature & (lexicon.Masculine | lexicon.Feminine)
	}
	if m := r.outer[p.head]; m >= 0 && r.Mentions[m].Type == entity.Person && r.Mentions[m].First == p.head { // «أسامة» is a man
		if v, _ := w.Value(lexicon.Given); v == "f" && strings.HasSuffix(w.Text[:w.Cut.End], "ة") {
			return lexicon.Feminine
		}
		return 0
	}
	s := w.Text[:w.Cut.End]
	if w.Classes.Has(lexicon.Honorific) && !strings.HasSuffix(s, "ة") && w.Cut.Enclitic == 0 && !w.Feature.Has(lexicon.Plural) { // «الشاب فلان»
		return lexicon.Masculine
	}
	if r.oneOfHis(w) {
		return lexicon.Masculine
	}
	if w.Classes.Has(lexicon.Honorific) && r.article(p.head) && strings.HasSuffix(s, "ة") { // «السيدة فلانة»
		return lexicon.Feminine
	}
	if w.Feature.Has(lexicon.Plural) || w.Classes.Has(lexicon.Honorific) || w.Classes.Has(lexicon.Num) { // «جلالة الملك» is a man, «السبعة» may be men
		return 0
	}
	if w.Cut.Enclitic != 0 && strings.HasSuffix(s, "ت") {
		return lexicon.Feminine
	}
	if strings.HasSuffix(s, "ة") {
		if m := r.outer[p.head]; m >= 0 && r.Mentions[m].Type == entity.Org && r.Mentions[m].Last == p.head+1 && r.Mentions[m].Subtype == "armed_group" { // «نفذها "القاعدة"»
			return 0
		}
		return lexicon.Feminine
	}
	if p.class&(isState|isBody) != 0 {
		return 0
	}
	if p.head == p.first && p.end == p.head+1 && s == "الاخر" { // «تهدد الآخر»
		return lexicon.Masculine
	}
	if p.class&isPerson != 0 && w.Is(persons) {
		if p.mention >= 0 && r.Mentions[p.mention].Type == entity.Person && r.Mentions[p.mention].First > p.head { // «قالت عضو المجلس سمية الخوري»
			if v, _ := r.Words[r.Mentions[p.mention].First].Value(lexicon.Given); v == "f" {
				return 0
			}
		}
		return lexicon.Masculine
	}
	if rd, ok := w.Find(lexicon.Human); ok && rd.Entry.Value == "group" && p.class&isActor != 0 && rd.Feature.Has(lexicon.Masculine|lexicon.Singular) && !w.Feature.Has(lexicon.Feminine) { // «وطالبت المجتمع الدولي»
		return lexicon.Masculine
	}
	return 0
}

// chunkBefore gives the phrase that ends before token i, over a comma.
func (r *reader) chunkBefore(i int) *phrase {
	k := i - 1
	for k >= r.first && r.parts[k] == mark {
		if string(r.Folded(k)) == ")" {
			for o := k - 1; o >= r.first && o > k-8; o-- {
				if string(r.Folded(o)) == "(" {
					k = o
					break
				}
			}
		}
		k--
	}
	if k < r.first || r.chunkOf[k] < 0 {
		return nil
	}
	q := &r.chunks[r.chunkOf[k]]
	if n := r.chunkOf[k]; n > 0 && q.end == q.first+1 && r.Words[q.head].Classes.Has(lexicon.Pron) && r.chunks[n-1].end == q.first { // «المسلحون هم الذين طلبوا»
		q = &r.chunks[n-1]
	}
	return r.innermost(q)
}

// coordinatedBefore gives the phrases that a subject before its verb is
// coordinated with: «إسلام آباد وطالبان باكستان توقعان».
func (r *reader) coordinatedBefore(p *phrase, c class) []phrase {
	out := append(r.scratch.room(), *p)
	for q := p; q.clitic&normalize.Wa != 0 && q.before == nominal; {
		k := r.chunkOf[q.first] - 1
		if len(out) == maxList || k < 0 || r.chunks[k].end != q.first || r.chunks[k].before == prep || !c.fits(&r.chunks[k]) || !alike(r, q, &r.chunks[k]) {
			break
		}
		q = &r.chunks[k]
		out = append(out, *q)
	}
	slices.Reverse(out)
	return r.scratch.keep(out)
}

// withPronoun reports أنه، إنها and their like at token i.
func (r *reader) withPronoun(i int) bool {
	switch s := r.Words[i].Text; {
	case strings.HasSuffix(s, "ه"), strings.HasSuffix(s, "ها"), strings.HasSuffix(s, "هم"), strings.HasSuffix(s, "هما"), strings.HasSuffix(s, "نا"), strings.HasSuffix(s, "نهن"):
		return true
	}
	return false
}

// afterTime gives the token of the honorific that stands behind the comma at token j and a time, or j.
func (r *reader) afterTime(j int) int {
	k := j + 1
	for k < r.end && r.parts[k] == timeWord {
		k++
	}
	if k == j+1 || k >= r.end || !r.comma(j) || r.parts[k] != nominal || !r.Words[k].Classes.Has(lexicon.Honorific) || r.Words[k].Cut.Proclitics&^normalize.Article != 0 || r.Words[k].Cut.Enclitic != 0 {
		return j
	}
	return k
}
