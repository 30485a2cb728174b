package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Prepositions as words, and how far what follows a deed is its own.

// boundPreps are the prepositions that are written to their noun.
const boundPreps = normalize.Ba | normalize.La | normalize.Ka

// preposition reads the preposition at token k, alone or as a proclitic, and
// gives its number and the token of its noun.
func (r *reader) preposition(k int) (key symbol, at int, ok bool) {
	if k >= r.end || !r.mayLead(k) { // most
		return 0, 0, false
	}
	return r.readPreposition(k)
}

// mayLead reports that token k can be a preposition or have one before its noun.
func (r *reader) mayLead(k int) bool {
	return prepParts>>r.parts[k]&1 != 0 || r.clitics[k]&boundPreps != 0
}

const prepParts = 1<<prep | 1<<attrib

// readPreposition is [reader.preposition] of a token that may lead something in.
func (r *reader) readPreposition(k int) (key symbol, at int, ok bool) {
	switch r.parts[k] {
	case nominal:
		p := r.clitics[k] & boundPreps
		if k == r.first || r.chunkOf[k] != r.chunkOf[k-1] || r.chunkOf[k] < 0 || r.isQuote(k-1) {
			switch {
			case p&normalize.Ba != 0:
				return prepBa, k, true
			case p&normalize.La != 0:
				return prepLa, k, true
			}
			return prepKa, k, true
		}
	case prep, attrib:
		for _, m := range r.matches(k, one<<lexicon.Prep|one<<lexicon.Attrib) {
			if c := m.Entry.Class; c == lexicon.Prep || c == lexicon.Attrib {
				if key, at = r.prepOf(m.Entry), m.Last; r.prepIs(key, distancePreps) {
					if r.timeAt(at - 1) {
						continue
					}
					at = r.overDistance(at)
				}
				return key, at, true
			}
		}
		info := r.info[k]
		if info.pronominal {
			return info.prep, k, true
		}
		at := k + 1
		if at < r.end && r.sign(at) == '(' { // «في (أبوظبي)»
			at = r.bracketed(at)
		}
		return info.prep, at, true
	}
	return 0, 0, false
}

// overDistance gives the token behind «من» or «عن» and how far it is from there, which is told at token k, or k: «على بعد 20 كيلومترا من المدينة».
func (r *reader) overDistance(k int) int {
	const reach = 6
	for n := k; n+1 < r.end && n < k+reach; n++ {
		switch {
		case r.parts[n] == prep && n > k && (r.info[n].self == prepFrom || r.info[n].self == prepAbout):
			return n + 1
		case r.parts[n] != nominal && r.parts[n] != adverb:
			return k
		}
	}
	return k
}

// prepWithPronoun gives the number of the preposition that a word has before its pronoun: معهم → مع. One that ends in ى has ي there: عليها → على.
func (rs *Rules) prepWithPronoun(s string) symbol {
	for _, p := range [...]string{"هما", "هم", "هن", "ها", "نا", "كم", "ه", "ك", "ي"} {
		base, ok := strings.CutSuffix(s, p)
		if !ok || base == "" {
			continue
		}
		if n := rs.preps.of(base); n != 0 {
			return n
		}
		if stem, ok := strings.CutSuffix(base, "ي"); ok {
			return rs.preps.of(stem + "ى")
		}
		return 0
	}
	return rs.preps.of(s)
}

// apposition reports at the comma at token k who the person named before it is: «فلان،
// ضابط في الجيش».
func (r *reader) apposition(k int) bool {
	if k == r.first || r.outer[k-1] < 0 || r.Mentions[r.outer[k-1]].Type != entity.Person || r.parts[k+1] != nominal {
		return false
	}
	w := r.Words[k+1]
	return w.Is(persons) && w.Cut.Proclitics&^normalize.Article == 0 && !w.Feature.Only(lexicon.Plural)
}

// baPhrase reports at token k words with ب, «بحضور», no preposition that only begins with the letter.
func (r *reader) baPhrase(k int) bool {
	return strings.HasPrefix(r.Words[k].Text, "ب") && r.info[k].form&formNoBa == 0
}

// attended reports at token k who is there or what it is for: «بحضور», «برئاسة», «لبحث», «للمطالبة».
func (r *reader) attended(k int) bool {
	return r.baPhrase(k) || r.parts[k] == nominal && r.Words[k].Cut.Proclitics&^normalize.Article == normalize.La && r.masdar(k)
}

// thusBehind reports behind the comma at token k «وذلك» with what still belongs to the deed before it: «، وذلك بحضور …», «، وذلك على خلفية …», «، وذلك خلال الشهر الماضي».
func (r *reader) thusBehind(k int) bool {
	return k+2 < r.end && r.info[k+1].form&formThus != 0 && (r.attended(k+2) || r.severalWords(k+2) || r.dayOrTown(k+2))
}

// dayOrTown reports at token k a time, or a place: «مساء أمس», «يومي السبت والأحد», «خلال الشهر الماضي», «في مدينة صور».
func (r *reader) dayOrTown(k int) bool {
	if r.parts[k] == timeWord && !r.timeAt(k) { // «يومي السبت والأحد»
		k++
	}
	if r.timeAt(k) {
		to := r.Mentions[r.outer[k]].Last
		return !r.info[k].timePrep || to >= r.end || r.parts[to] == mark // not «وذلك بعد أيام على إعلان الهدنة»
	}
	if r.info[k].timePrep && r.info[k].form&formDuring == 0 {
		return false
	}
	key, at, ok := r.preposition(k)
	return ok && (r.at(at, timeWord) || r.prepIs(key, placePreps) && r.inPhraseOf(at, isPlace) || r.sited(key, at))
}

// severalWords reports a preposition of several words at token k: «على خلفية».
func (r *reader) severalWords(k int) bool {
	_, at, ok := r.preposition(k)
	return ok && r.parts[k] == prep && at > k+1
}

// scope gives the token where the phrases of a trigger end at the latest: at the
// next verb, clause or reporting word.
// A clause is held to reach tokens, so that no text makes the work grow faster than its length.
func (r *reader) scope(i int) int {
	known := &r.scratch.answersOf(i).scope
	if *known == 0 {
		*known = int32(r.scopeEnd(i)) + 1
	}
	return int(*known) - 1
}

// scopeEnd is [reader.scope] of a token that was not asked for before.
func (r *reader) scopeEnd(i int) int {
	const reach = 80
	end := min(r.end, i+reach)
	for k := i; k < end; k++ {
		switch r.parts[k] {
		case verb, comp, rel, attrib:
			return k
		case prep:
			if k > i && r.countedFrom(k) {
				return k
			}
		case conj:
			last := r.overConjunction(i, k)
			if last < 0 {
				return k
			}
			k = last
		case mark:
			last := r.overPause(k, end)
			if last < 0 {
				return k
			}
			k = last
		case nominal:
			if !r.info[k].participle {
				continue
			}
			if p := r.phraseOf(k); (p == nil || p.first == k || p.head != k) && !(r.behind(k, nominal) && r.tellsNothing(k)) { // not «بثلاثة متهمين», «أحكاما مشددة بحق …»
				return k
			}
		}
	}
	return end
}

// overConjunction gives the last token of what goes on within the scope that begins at token i with the conjunction at token k, or -1: «و"حزب الله"», «ندد الحزب من جهته
// بالقرار».
func (r *reader) overConjunction(i, k int) int {
	if r.info[k].form&formAnd != 0 && r.at(k+1, mark) {
		return k
	}
	if n := r.overConnective(k); n > k && r.behind(k, nominal) && !r.atComma(n) {
		return n - 1
	}
	if r.onOneSide(k) && r.otherSide(i, k) {
		return k + 2
	}
	return -1
}

// overPause gives the last token of what goes on with the mark at token k within a scope that ends at token end at the latest, or -1: «رئيس الجمعية، السيد فلان، بالسجن»,
// «أمرت المحكمة، وفق ما نقلته الوكالة، بحبسه», «التقى الوفد؛ لبحث …», «غادر الوزير، متوجها إلى …», «القمة، المقرر عقدها في …», «برئاسة الوزير، وحضور …».
func (r *reader) overPause(k, end int) int {
	s := r.sign(k)
	if s == ':' || s == '؛' && !(k+1 < end && r.parts[k+1] == nominal && r.Words[k+1].Cut.Proclitics == normalize.La && r.masdar(k+1)) {
		return -1
	}
	if p := r.phraseOf(k); p != nil && p == r.phraseOf(k-1) && p.end > k+1 { // within a name
		return k
	}
	if s != '،' || k+1 >= r.end {
		return k
	}
	if r.thusBehind(k) {
		return k + 1
	}
	switch r.parts[k+1] {
	case prep, timeWord, adverb:
		return k
	case conj:
		if to := r.overTurn(k); to > k && k+1 < end {
			return to
		}
	case attrib:
		if to := r.overSource(k + 1); to > k && k+1 < end {
			return to
		}
	}
	if _, _, ok := r.preposition(k + 1); !ok && !r.apposition(k) &&
		!(r.info[k+1].stem&listComing != 0 && r.article(k+1)) && r.info[k+1].form&formBound == 0 && !r.isForm(k+1, seldomPresent) {
		return -1
	}
	return k
}

// countedFrom reports at token k «من» that leads in another deed, from which time is counted: «قتل ثلاثة في هجوم في المدينة قبل أسبوع من الاستفتاء».
func (r *reader) countedFrom(k int) bool {
	if r.info[k].self != prepFrom || r.parts[k-1] != timeWord || !r.at(k+1, nominal) || r.outer[k-1] < 0 {
		return false
	}
	at := r.Mentions[r.outer[k-1]].First
	if !r.timePrep(at) && at > r.first && r.parts[at-1] == prep {
		at--
	}
	return r.timePrep(at) && r.info[at].form&formDuring == 0 && at > r.first && !r.comma(at-1) // «أقرت غانا، بعد أيام من اختفائه، بموته»
}

// otherSide reports that «من جهة أخرى» at token k tells the second of two, the first of which stands behind token i: «بين الفصائل من جهة والجيش من
// جهة أخرى في ريف إدلب».
func (r *reader) otherSide(i, k int) bool {
	const reach = 14
	for n := k - 1; n >= max(i, k-reach, r.first); n-- {
		if r.onOneSide(n) {
			return true
		}
	}
	return false
}

// overConnective gives the token behind the words at token k that turn to another speaker, «من جهته», «في المقابل», or k.
func (r *reader) overConnective(k int) int {
	if !r.at(k, conj) || r.info[k].prep != prepFrom && r.info[k].prep != prepIn { // «وفي سياق متصل»
		return k
	}
	for _, m := range r.matches(k, one<<lexicon.Conj) {
		if m.Entry.Class == lexicon.Conj && m.Entry.Value == "turn" && m.Last <= r.end {
			return m.Last
		}
	}
	return k
}

// overTurn gives the comma that closes at once what turns to another speaker between commas, from the one at token k on, or k: «أشاد الوزير، من جهته، بجهودهم».
func (r *reader) overTurn(k int) int {
	const few = 4 // tokens
	for n := k + 2; n+1 < r.end && n <= k+few; n++ {
		if r.comma(n) {
			return n
		}
		if r.parts[n] != conj && r.parts[n] != nominal {
			break
		}
	}
	return k
}

// overSource gives the token of the comma that closes whom it is reported after, from token k on, where what hangs on the deed goes on
// behind it, or -1.
func (r *reader) overSource(k int) int {
	for n := k + 12; k < min(n, r.end-1); k++ {
		if r.comma(k) {
			if r.parts[k+1] == prep && !r.info[k+1].pronominal || r.parts[k+1] == nominal && r.clitics[k+1]&boundPreps != 0 && !r.hasAnd(k+1) {
				return k
			}
			break
		}
	}
	return -1
}

// anotherTime reports a deed at token i since or before which the event was, «تأتي الزيارة بعد أسبوع من زيارة الوزير إلى …».
func (f *frame) anotherTime(i int) bool {
	r := f.r
	if r.parts[i] != nominal || r.parts[i-1] != prep || !r.plain(i) {
		return false
	}
	if r.since(i-1) && r.info[i-1].form&formDuring == 0 && !f.rule.is(death) && f.slotOf(roleCharge) == nil && r.nounTrigger(i) {
		return true
	}
	return r.info[i-1].prep == prepFrom && r.parts[i-2] == timeWord && r.triggered(i, func(t *trigger) bool { return t.kind == byNoun && t.rule == f.rule })
}

// rival reports a coordinated deed among tokens [from, k), or one of the same kind before or after it, to which what follows
// belongs: «إطلاق نار وقصف بالصواريخ».
func (f *frame) rival(from, k int) bool {
	r := f.r
	for i := from; i < k; i++ {
		w := r.Words[i]
		if i > f.end && f.anotherTime(i) || i > f.end && r.parts[i] == prep && r.deedBeside(i, k) {
			return true
		}
		if r.parts[i] != nominal || r.outer[i] >= 0 || w.Cut.Proclitics&(normalize.Wa|normalize.Ba|normalize.La) != normalize.Wa {
			continue
		}
		if r.article(i) && (r.article(f.at) || r.article(f.end-1) || f.t.cut.Enclitic != 0 || f.after != f.end) {
			continue
		}
		if r.triggered(i, func(t *trigger) bool { return t.kind == byNoun && len(t.rest) == 0 && t.rule != f.rule }) && !f.sameDeed(i) { // «إطلاق النار وإلقاء القنابل على الجنود»: of both
			return true
		}
	}
	return false
}

// deedBeside reports at token i «بالإضافة إلى» and its like before another deed, of which what follows from token k on tells: «فرض قيود على الشركة بالإضافة إلى إدراج مديرها على
// القائمة».
func (r *reader) deedBeside(i, k int) bool {
	key, at, ok := r.preposition(i)
	return ok && at > i && at < k && r.prepIs(key, besidePreps) && r.parts[at] == nominal && r.masdar(at) && !r.article(at) && r.triggered(at, func(t *trigger) bool { return t.kind == byNoun })
}

// sameDeed reports at token i another noun of the same rule, or another blow with what deals it: «وإلقاء القنابل» behind «إطلاق النار».
func (f *frame) sameDeed(i int) bool {
	return f.r.triggered(i, func(t *trigger) bool {
		if t.kind != byNoun || t.rule != f.rule && !f.dealtAlike(i, t) {
			return false
		}
		_, ok := f.r.endOf(i, t)
		return ok
	})
}

// dealtAlike reports that the noun at token i, a trigger of another rule, tells of a blow too, and a weapon is its complement.
func (f *frame) dealtAlike(i int, t *trigger) bool {
	if !f.rule.is(strike) || t.rule.Type != f.rule.Type {
		return false
	}
	q, ok := f.r.np(i + 1)
	return ok && q.is(isWeapon) && !f.r.adjective(i+1) // not «غارات وقصف صاروخي وتمشيط بالأعيرة»
}

// attached reports that nothing but adjectives, adverbs and fillers of the event
// stands between the trigger and token k.
func (f *frame) attached(k int) bool {
	r := f.r
	start := int(r.Tokens[k].Start)
	if p := r.phraseOf(k - 1); p != nil && p.end == k && p.first >= f.end && r.ownedBehind(p) && !f.metAt(p) { // «استهدف القصف المقر الرئيسي للحركة»
		return false
	}
	for i := f.end; i < k; i++ {
		if p := r.phraseOf(i); p != nil && f.metAt(p) && p.end <= k {
			i = p.end - 1
			continue
		}
		if f.standsBetween(i, k) {
			continue
		}
		at, inside := int(r.Tokens[i].End), false
		for j := range f.fillers {
			if a := &f.fillers[j]; a.start < at && at <= a.stop && a.stop <= start {
				inside = true
				break
			}
		}
		if !inside {
			return false
		}
	}
	return true
}

// standsBetween reports at token i what may stand between the trigger and what belongs to it at token k.
func (f *frame) standsBetween(i, k int) bool {
	r := f.r
	switch r.parts[i] {
	case adverb, timeWord, mark, prep:
		return true
	case rel:
		if i == f.end && r.at(i+1, verb) { // «الزيارة التي قام بها الوزير للمدينة»
			return true
		}
	case verb:
		if i < f.beyond && f.doerInClause(i, k) || f.goesThere(i, k) { // «كمين نصبه المسلحون لدورية»
			return true
		}
	}
	return r.adjective(i)
}

// metAt reports a phrase that tells where a meeting of whom the noun's complement tells is: «استقبال الوزير، بمقر الوزارة في أكرا، للسفير».
func (f *frame) metAt(p *phrase) bool {
	return f.rule.is(meeting) && p.before == prep && p.is(isPlace) && !p.is(isPerson) && p.first > f.at && len(f.fillers) > 0 && f.fillers[0].start > f.trigger.Start
}

// doerInClause reports that the verb at token i behind the trigger tells by a pronoun who does the deed, and that «ل» at token k
// does not complete who that is: «زيارة قام بها الوزير للمدينة», not «اتهامات أطلقها عميل سابق للاستخبارات».
func (f *frame) doerInClause(i, k int) bool {
	r := f.r
	p := r.phraseOf(k - 1)
	return p != nil && p.definite && (!agentive(r.Words[k-1]) || r.info[k-1].class&isPerson != 0) && (r.info[i].object || r.prepPronoun(i+1))
}

// goesThere reports that the verb at token i, with nothing but a pronoun or a length before «ل» at token k, only tells that a visit is made or how long it lasts:
// «زيارة يقوم بها لموسكو», «زيارة تستمر يومين للهند».
func (f *frame) goesThere(i, k int) bool {
	r, n := f.r, i+1
	if !f.takes(prepLa, roleDestination) || r.masdar(k) {
		return false
	}
	if n < k && r.prepPronoun(n) {
		n++
	}
	if n = r.overTimes(n); n != k {
		return false
	}
	return r.info[i].object || n > i+1
}

// own gives the word at token k when a slot of the rule names it as a preposition
// though the lexicon has it for a noun with its clitic: «بقوة ست درجات».
func (f *frame) own(k int) symbol {
	if own := f.r.info[k].own; f.rule.leads.has(own) && f.r.parts[k] == nominal {
		return own
	}
	return 0
}

// inside reports a token that stands inside a filler, not at its beginning.
func (f *frame) inside(k int) bool {
	at := int(f.r.Tokens[k].Start)
	return slices.ContainsFunc(f.fillers, func(a filler) bool { return a.start < at && at < a.stop && a.role != roleContent })
}

// contains reports a token inside the content.
func (f *frame) contains(k int) bool {
	at := int(f.r.Tokens[k].Start)
	return slices.ContainsFunc(f.fillers, func(a filler) bool { return a.role == roleContent && a.start < at && at < a.stop })
}
