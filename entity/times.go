package entity

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// counting are the classes of words at which a time or number may begin.
const counting = numberWords | 1<<lexicon.Month | 1<<lexicon.Hijri | 1<<lexicon.Weekday | 1<<lexicon.TimeUnit | 1<<lexicon.DayPart | 1<<lexicon.RelTime |
	1<<lexicon.TimeEdge | 1<<lexicon.Season | 1<<lexicon.Decade | 1<<lexicon.TimeSet | 1<<lexicon.Ord | 1<<lexicon.Currency | 1<<lexicon.Unit

// span is a time in the text: tokens [first, end).
type span struct {
	stamp
	first, end int
}

// ok reports that a time was found.
func (s *span) ok() bool { return s.end > s.first }

// coin is a currency's word with the code that the document gave it in full.
type coin struct {
	word *lexicon.Entry
	code string
}

// times makes candidates of times and numbers. It works only where a digit or a
// word of time or number stands.
func (t *Text) times() {
	t.currencies, t.lastYear, t.toldYear, t.lastDay, t.lastTime = t.currencies[:0], 0, 0, span{}, span{}
	glances := t.glances
	for i := 0; i < len(glances); {
		if g := &glances[i]; g.cues&cNumber == 0 && (g.classes|g.starts)&counting == 0 {
			i++
			continue
		}
		if s := t.moment(i); s.ok() {
			t.addTime(&s)
			if s.known && !s.loose && s.year != 0 && s.value == "" {
				if t.lastTime = s; s.grain == day {
					t.lastDay = s
				}
			} else if t.Date.IsZero() && !s.loose && s.grain == day && s.value == "" { // where it stands
				t.lastDay = s
			}
			i = max(s.end, i+1)
			continue
		}
		if end := t.count(i); end > i {
			i = end
			continue
		}
		i++
	}
}

// count makes candidates of a number, ordinal, currency or unit at token i.
func (t *Text) count(i int) int {
	if t.Tokens[i].Kind == normalize.Number || t.is(i, numberWords) || t.teen(i) > i {
		if n, ok := t.numeral(i); ok {
			street := n.end == i+1 && t.definite(i) && t.nameHead(i)                                      // «السبعين»
			lady := n.small && (t.definite(i) || t.proclitics(i)&^normalize.Wa != 0 || !t.counted(n.end)) // «ست»
			if !street && !lady && !t.halfOf(i, n.end) {
				return t.amount(i, &n)
			}
		}
	}
	if t.is(i, 1<<lexicon.Ord) {
		if end := t.ordinals(i); end > i {
			return end
		}
	}
	return t.bareUnit(i)
}

// halfOf reports «النصف الأول من …», «الربع الثاني»: a part, not a number.
func (t *Text) halfOf(i, end int) bool {
	if end > i+1 || !t.is(i, 1<<lexicon.Frac) || !t.definite(i) || !t.joined(end) {
		return false
	}
	return t.definite(end) && t.is(end, 1<<lexicon.Ord|1<<lexicon.TimeRel)
}

// addTime makes a candidate of a time.
func (t *Text) addTime(s *span) {
	var buf [32]byte
	c := candidate{typ: Date, score: 40, value: t.values.of(s.append(buf[:0])), subtype: s.subtype}
	if s.isTime() {
		c.typ = Time
	}
	if from, until, ok := s.days(); ok {
		c.from, c.until = dayOf(from), dayOf(until)
	}
	if t.Tokens[s.first].Kind == normalize.Punct {
		c.start = int(t.Tokens[s.first].Start)
	}
	t.add(s.first, s.end, c)
}

// text is the folded token i behind its proclitics; nil where no word stands. It is
// valid until the next text is read.
func (t *Text) text(i int) []byte {
	if !t.arabic(i) {
		return nil
	}
	tok := &t.Tokens[i]
	return t.FoldedText()[int(tok.FoldedStart)+int(t.glances[i].word) : tok.FoldedEnd]
}

// mark reports that token i stands in the line and is s.
func (t *Text) mark(i int, s string) bool {
	return i >= 0 && i < len(t.Tokens) && t.joined(i) && string(t.Folded(i)) == s
}

// hyphen reports at token i a hyphen or a stroke of its length, as between days or years.
func (t *Text) hyphen(i int) bool { return t.mark(i, "-") || t.mark(i, "–") }

// loneArticle reports the article at token i, apart from the figures behind it: «الـ24 ساعة».
func (t *Text) loneArticle(i int) bool { return t.mark(i, string(article)) }

// class gives the reading of a class of token i, of one token or several, with
// no pronoun behind it, and the token after it.
func (t *Text) class(i int, c lexicon.Class) (*lexicon.Reading, int, bool) {
	if !t.arabic(i) || !t.mayStart(i, 1<<c) {
		return &noReading, i, false
	}
	if t.starts(i, 1<<c) {
		at := t.MatchesAt(i)
		for k := range at {
			if m := &at[k]; m.Class == c && !(t.signals[i].has(sInPerson) && m.Cut.Word > 0) { // «كولن باول أمس» is not «بأول أمس»
				return &m.Reading, m.Last, true
			}
		}
	}
	if r, ok := t.find(i, c); ok && r.Cut.Enclitic == 0 {
		return r, i + 1, true
	}
	return &noReading, i, false
}

// next is class for a word inside an expression: in the same line, no proclitic.
func (t *Text) next(i int, c lexicon.Class) (*lexicon.Reading, int, bool) {
	if !t.mayStart(i, 1<<c) || !t.joined(i) {
		return &noReading, i, false
	}
	r, end, ok := t.class(i, c)
	if !ok || r.Cut.Proclitics&^normalize.Article != 0 {
		return r, i, false
	}
	return r, end, true
}

// relation reads the adjective that places a week, month or year («الماضي»,
// «المقبلة», «القليلة الماضية») at token i: past, next, this, later, after, before.
func (t *Text) relation(i int) (relation, int) {
	for k := i; k < i+2; k++ {
		if r, end, ok := t.next(k, lexicon.TimeRel); ok && r.Feature.Has(lexicon.Definite) {
			return relationOf(r), end
		}
		if !t.plainDefinite(k) || !t.joined(k) || !t.is(k, 1<<lexicon.Adj) {
			break
		}
	}
	return noRelation, i
}

// beyond reads at token i the relation to the one before the last or after the next: «الأسبوع قبل الماضي», «الثلاثاء بعد المقبل», «الشهر ما
// قبل الماضي».
func (t *Text) beyond(i int) (relation, int) {
	start := i
	if t.isOf(i, seldomWhat) && t.joined(i) && t.proclitics(i) == 0 {
		i++
	}
	if t.among(i, wAgo) || t.among(i, wAhead) {
		if rel, end := t.relation(i + 1); rel.step() != 0 && t.joined(i) {
			return rel, end
		}
	}
	return noRelation, start
}

// moment reads a time at token i; it may begin before it («قبل», «هذا», «كل»).
func (t *Text) moment(i int) span {
	if i >= len(t.Tokens) {
		return span{}
	}
	if t.Tokens[i].Kind == normalize.Number {
		if s := t.clockAt(i); s.ok() {
			return s
		}
		if s := t.numericDate(i); s.ok() {
			return t.behind(s)
		}
		if s := t.dayOfMonth(i); s.ok() {
			return t.behind(s)
		}
		if s := t.years(i); s.ok() {
			return s
		}
		return t.countedTime(i)
	}
	if !t.arabic(i) {
		return span{}
	}
	for _, c := range openers {
		if !t.mayStart(i, 1<<c) {
			continue
		}
		if r, end, ok := t.class(i, c); ok {
			if s := t.opened(i, end, r); s.ok() {
				return s
			}
		}
	}
	if t.is(i, numberWords) || t.teen(i) > i {
		if t.definite(i) && t.among(i+1, wOf) {
			if s := t.ordinalDate(i); s.ok() {
				return s
			}
		}
		if t.definite(i) && t.isNum(i, 1) { // «الواحدة ظهرا»
			if s := t.clockHour(i, 1, i+1); s.ok() {
				return s
			}
		}
		return t.countedTime(i)
	}
	return span{}
}

// openers are the classes of words with which a time begins, in the order in
// which they are tried.
var openers = [...]lexicon.Class{lexicon.RelTime, lexicon.Weekday, lexicon.DayPart, lexicon.Month, lexicon.Hijri, lexicon.TimeUnit, lexicon.TimeEdge,
	lexicon.Decade, lexicon.Season, lexicon.TimeSet, lexicon.Ord, lexicon.Frac}

// opened reads the time that begins with the word of reading r in tokens [i, end).
func (t *Text) opened(i, end int, r *lexicon.Reading) span {
	switch r.Class {
	case lexicon.RelTime:
		return t.relativeDay(i, end, r)
	case lexicon.Weekday:
		return t.weekdayAt(i, end, r)
	case lexicon.DayPart:
		return t.dayPart(i, end, r)
	case lexicon.Month, lexicon.Hijri:
		return t.monthAt(i, r)
	case lexicon.TimeUnit:
		return t.unitAt(i, end, r)
	case lexicon.TimeEdge:
		return t.edgeAt(i, end, r)
	case lexicon.Decade:
		return t.decadeAt(i, end, r)
	case lexicon.Season:
		if v := r.Entry.Value; v[0] == 'H' || v[0] == 'Q' {
			return t.namedPart(i, end, r)
		}
		return t.seasonAt(i, end, r)
	case lexicon.TimeSet:
		return t.setAt(i, end, r)
	case lexicon.Ord:
		return t.ordinalDay(i)
	case lexicon.Frac:
		return t.partOfYear(i, end, r)
	}
	return span{}
}

// distance is how far from the date the nearest time before it lies that a word may mean.
type distance uint8

const (
	daysAgo  distance = iota // a day of the week, up to three days ago
	farDays                  // a day of the week, four days ago or more
	anywhere                 // a month, a length of time
)

// ahead reports that the clause before token i speaks of what is to come:
// «سيلتقي … السبت», «من المقرر أن يبدأ … السبت», «القمة المقررة السبت»; where the past is not near, also «دعت إلى إضراب السبت»,
// «قررت عقد اجتماع السبت», «قبل قمة السبت».
func (t *Text) ahead(i int, past distance) bool {
	b := outlook{token: i, past: past}
	for k := i - 1; k >= 0 && k > i-20 && t.joined(k+1); k-- {
		if ahead, told := b.tells(t, k); told {
			return ahead
		}
	}
	return false
}

// outlook is what stands before a token that may be a time to come, as far as it is read, from behind.
type outlook struct {
	token int
	past  distance
	onto  bool // إلى or على
	deed  bool // a verbal noun
	apart bool // a comma, or another time
}

// tells reports whether token k says that the time is ahead or is not; told is false where it says nothing.
func (b *outlook) tells(t *Text, k int) (ahead, told bool) {
	if t.Tokens[k].Kind == normalize.Punct {
		b.apart = b.apart || t.has(k, cComma)
		return false, t.endsSentence(k)
	}
	if !t.arabic(k) {
		return false, false
	}
	if ahead, told := b.byWord(t, k); told {
		return ahead, true
	}
	if t.is(k, 1<<lexicon.Rel) && t.mayBePast(k+1) && !t.Words[k+1].Feature.Has(lexicon.Imperfect) { // «القمة التي عقدت»
		return false, true
	}
	b.apart = b.apart || t.is(k, 1<<lexicon.RelTime|1<<lexicon.TimeUnit|1<<lexicon.Month)
	if !t.is(k, 1<<lexicon.VerbWord) {
		return false, false
	}
	return b.byVerb(t, k)
}

// byWord is [outlook.tells] of the words that say by themselves what is to come, or has been.
func (b *outlook) byWord(t *Text, k int) (ahead, told bool) {
	if r, ok := t.find(k, lexicon.Modal); ok && r.Entry.Value == "future" {
		return b.past == farDays || !t.had(k), true
	}
	if r, ok := t.find(k, lexicon.TimeRel); ok && b.past == anywhere && k >= b.token-2 && relationOf(r) == relNext && !t.is(k-1, timeWords) { // «القمة المقبلة في يوليو»
		return true, true
	}
	switch lists := t.looks[k].listedCore; {
	case lists&wOnto != 0:
		b.onto = true
	case lists&wFuture != 0:
		if t.verb(k) || !(b.apart && b.past != farDays) && !t.starts(k, 1<<lexicon.Title) {
			return b.past == farDays || !t.had(k), true
		}
	case lists&wUpon != 0:
		return false, k+1 == b.token || b.past != anywhere && t.eventful(k+1)
	case b.past == anywhere:
	case lists&wEve != 0:
		eve := b.past == farDays && !b.apart && (t.eventful(k+1) || k+1 == b.token) && !t.among(k-1, wOf) // «حتى يوم الاثنين», not «من قبل»
		return eve, eve
	}
	return false, false
}

// byVerb is [outlook.tells] of a verb or verbal noun.
func (b *outlook) byVerb(t *Text, k int) (ahead, told bool) {
	w := t.Words[k]
	e := w.Readings[0].Entry
	if w.Feature.Has(lexicon.Masdar) {
		if b.past == farDays && b.onto && t.among(k+1, wOnto) && e.Flag("call") { // «دعوة إلى التظاهر الجمعة»
			return true, true
		}
		b.deed = true
		b.onto = b.onto || b.past == farDays && t.proclitics(k)&normalize.La != 0 // «دعا للتظاهر الجمعة»
	}
	switch {
	case !w.Feature.Any(lexicon.Finite):
	case w.Cut.Proclitics&normalize.Sa != 0:
		return true, true
	case t.didBefore(k):
		return b.past != daysAgo && b.onto && e.Flag("call") || b.past == farDays && b.deed && e.Flag("decide"), true
	}
	return false, false
}

// endsSentence reports at token k a mark behind which another clause begins.
func (t *Text) endsSentence(k int) bool {
	switch string(t.Folded(k)) {
	case ".", "؛", "؟", "!", ":":
		return true
	}
	return false
}

// didBefore reports at token k a verb in the perfect that tells of its own clause, or of a relative one: «قررت», «الذين دعوتهم».
func (t *Text) didBefore(k int) bool {
	r := &t.Words[k].Readings[0]
	return t.verb(k) && r.Feature.Has(lexicon.Perfect) && (r.Cut.Enclitic == 0 || t.is(k-1, 1<<lexicon.Rel))
}

// had reports «كان» before what was planned at token k: «كان من المقرر», «كان الاجتماع مقررا».
func (t *Text) had(k int) bool {
	for n := 0; n < 3 && k > 0 && t.joined(k); n++ {
		if k--; t.among(k, wPastHelp) {
			return true
		}
	}
	return false
}

// eventful reports at token k, behind «قبل» or «بعد», a deed or a day; no length of time, «قبل أيام», no clause, and nothing that has come
// with someone who was, «قتل قبل وصوله الأحد».
func (t *Text) eventful(k int) bool {
	return t.arabic(k) && !t.is(k, 1<<lexicon.TimeUnit|numberWords|1<<lexicon.Comp|1<<lexicon.Approx|1<<lexicon.Quant|1<<lexicon.RelTime) &&
		!(t.Words[k].Feature.Has(lexicon.Masdar) && t.Words[k].Cut.Enclitic != 0)
}
