package entity

import (
	"strconv"
	"time"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// month gives the number of the month at token k, with a second name behind a
// stroke («تشرين الأول/أكتوبر»), and the token after it.
func (t *Text) month(k int) (m int, hijri bool, end int) {
	r, end, ok := t.next(k, lexicon.Month)
	if !ok {
		if r, end, ok = t.next(k, lexicon.Hijri); !ok {
			return 0, false, k
		}
		hijri = true
	}
	m = small(r.Entry.Value)
	return m, hijri, t.secondName(end, m)
}

// secondName gives the token after the second name of month m that begins at token
// end: «/أكتوبر», «(أكتوبر)»; end where there is none.
func (t *Text) secondName(end, m int) int {
	if r, e, ok := t.next(end, lexicon.Month); ok && r.Entry.Value == strconv.Itoa(m) { // «27 أبريل نيسان»
		end = e
	}
	for n := 0; n < 2 && (t.mark(end, "/") || t.mark(end, "(") || t.mark(end, "-") || t.mark(end, "\\")); n++ {
		bracket := t.mark(end, "(")
		r, e, ok := t.next(end+1, lexicon.Month)
		if !ok || r.Entry.Value != strconv.Itoa(m) || bracket && !t.mark(e, ")") {
			break
		}
		if end = e; bracket {
			end++
		}
	}
	return end
}

// monthAt reads a month with what tells its day and year.
func (t *Text) monthAt(i int, r *lexicon.Reading) span {
	if t.Words[i].Cut.Enclitic != 0 || t.among(i-1, wOf) && t.is(i-2, 1<<lexicon.Ord) && t.nameHead(i-2) ||
		i > 0 && t.Tokens[i-1].Kind == normalize.Number && (t.nameHead(i-1) || t.dayNamed(i-1)) { // «مدينة السادس من أكتوبر», «حركة 6 أبريل»
		return span{}
	}
	if k := i - 1; t.proclitics(i) == 0 && t.joined(i) {
		if t.among(k, wOf) && t.joined(k) {
			k--
		}
		if k >= 0 && t.isOf(k, seldomFirstDay) { // «فاتح ماي», «الفاتح من نوفمبر»
			return t.monthFrom(k, i, 1)
		}
	}
	if t.nameHead(i) || i > 0 && t.is(i-1, 1<<lexicon.Ord) && t.nameHead(i-1) { // «دار أيار للنشر», «شارع أول نوفمبر»
		return span{}
	}
	s := t.monthFrom(i, i, 0)
	if !s.ok() || s.end == i+1 && t.joined(s.end) && t.isOf(s.end, seldomNoMonth) { // «أيلول الأسود»
		return span{}
	}
	if r.Entry.Flag("common") && s.grain == month && s.end == i+1 && (!t.monthCue(i, r) || t.is(i, 1<<lexicon.Name)) { // «في إب»
		return span{}
	}
	if r.Class == lexicon.Hijri && s.end == i+1 && !t.monthCue(i, r) {
		return span{}
	}
	if s.end == i+1 && (t.is(i-1, nameWords) && t.joined(i) && r.Entry.Flag("common") || t.is(i, 1<<lexicon.Name) && t.inName(i)) {
		return span{}
	}
	return s
}

// inName reports that a longer name of the gazetteers covers token i.
func (t *Text) inName(i int) bool {
	for k := max(0, i-6); k <= i; k++ {
		for _, m := range t.MatchesAt(k) {
			if m.Class == lexicon.Name && m.Last > i && m.Last > m.First+1 && (m.Entry.Type != string(Event)) {
				return true
			}
		}
	}
	return false
}

// monthCue reports a preposition of time before a month whose name is also
// another word.
func (t *Text) monthCue(i int, r *lexicon.Reading) bool {
	if i == 0 || !t.joined(i) || r.Cut.Proclitics != 0 && !(r.Cut.Proclitics == normalize.Wa && t.is(i-1, 1<<lexicon.Month)) { // «يناير ومارس»
		return false
	}
	if r.Cut.Proclitics != 0 {
		return t.lastTime.end == i || t.Date.IsZero()
	}
	return t.listedAt(i-1)&wMonthCue != 0 || t.is(i-1, 1<<lexicon.TimeEdge) || t.among(i-1, wOf) && t.is(i-2, 1<<lexicon.Ord) && t.is(i-3, 1<<lexicon.TimeUnit) // «الأسبوع الأول من مايو»
}

// monthFrom reads the month at token k and its year for a time that begins at
// token first; dayNumber is 0 for none.
func (t *Text) monthFrom(first, k, dayNumber int) span {
	m, hijri, end := t.month(k)
	if k == first {
		m, hijri, end = t.monthWithClitics(k)
	}
	if m == 0 {
		return span{}
	}
	if dayNumber == 0 && t.mark(end, "(") { // «شباط (28/2/1945)»
		if d := t.dateIn(end + 1); d.ok() && t.mark(d.end, ")") && d.month == m {
			d.first, d.end = first, d.end+1
			return d
		}
	}
	if hijri && t.among(end, wEpithet) && t.joined(end) {
		end++
	}
	y := t.monthYear(end, hijri, dayNumber)
	if y.none() {
		if hijri && k > first && t.mark(k-1, "-") { // «1-صفر»
			return span{}
		}
		y.year = t.laterYear(y.end, m)
	}
	if y.ah && !hijri {
		return span{}
	}
	s := span{first: first, end: y.end}
	s.grain = month
	if dayNumber != 0 {
		s.grain = day
	}
	if hijri {
		t.placeHijri(&s.stamp, y.year, m, dayNumber, y.month, first)
		if dayNumber != 0 {
			t.byMatching(&s)
		}
		return s
	}
	s.month, s.day = m, dayNumber
	s.year, s.known = t.gregorianYear(&y, m, dayNumber, first)
	return s
}

// monthYear is what tells the year of a month.
type monthYear struct {
	year  int      // 0 for none
	ah    bool     // of the Hijri calendar
	rel   relation // of a year that is counted from the date: «مايو من العام الماضي»
	month relation // of the month itself: «مايو الماضي»
	end   int      // the token behind it
}

func (y *monthYear) none() bool {
	return y.year == 0 && y.rel == noRelation && y.month == noRelation
}

// monthYear reads at token end, behind a month, what tells its year.
func (t *Text) monthYear(end int, hijri bool, dayNumber int) monthYear {
	y := monthYear{end: end}
	k := end
	if t.mark(k, "/") || t.mark(k, "،") || t.mark(k, "-") {
		k++
	}
	if year, rel, ah, e := t.yearAt(k, hijri); e > k && (k == end || year != 0 && t.mark(end, "/") || dayNumber != 0 && year != 0 && !t.mark(end, "-")) {
		y.year, y.rel, y.ah, y.end = year, rel, ah, e
	}
	if y.year == 0 && y.rel == noRelation {
		if rel, e := t.relation(end); rel.ofDate() {
			y.month, y.end = rel, e
		}
	}
	return y
}

// gregorianYear gives the year of month m, as y tells it or as the month lies to the date, and whether it is known.
func (t *Text) gregorianYear(y *monthYear, m, dayNumber, first int) (year int, known bool) {
	switch {
	case y.year != 0:
		return y.year, true
	case t.Date.IsZero() && y.rel != relSame: // «الماضي» is said of a date that is not known
		return 0, y.month == noRelation && y.rel == noRelation
	case y.rel != noRelation:
		return t.countedYear(y.rel), true
	}
	return t.yearOf(m, max(dayNumber, 1), y.month, first), true
}

// monthWithClitics is [Text.month] at a token that may have proclitics: «ونوفمبر».
func (t *Text) monthWithClitics(k int) (m int, hijri bool, end int) {
	r, end, ok := t.class(k, lexicon.Month)
	if !ok {
		if r, end, ok = t.class(k, lexicon.Hijri); !ok {
			return 0, false, k
		}
	}
	if r.Cut.Proclitics&^normalize.Article == 0 {
		if m, hijri, end := t.month(k); m != 0 {
			return m, hijri, end
		}
	}
	m = small(r.Entry.Value)
	return m, r.Class == lexicon.Hijri, t.secondName(end, m)
}

// byMatching takes for a day of the Hijri calendar the Gregorian one that is told behind it, where that is at most two days off the one that was counted:
// «10 محرم الموافق 30 أغسطس 2020».
func (t *Text) byMatching(s *span) {
	const off = 48 * time.Hour
	if !s.known || !t.among(s.end, wMatching) {
		return
	}
	if d := t.dateIn(s.end + 1); d.ok() && d.known && d.grain == day && d.year != 0 && d.start().Sub(s.start()).Abs() <= off {
		s.at(d.start(), day)
	}
}

// laterYear gives the year of the second of two dates, whose «إلى» or «و» stands at
// token k, which is also that of the first: «من 5 مايو إلى 10 يوليو 2019»; or 0. The first
// lies in the year before where its month is a later one: «ديسمبر ويناير 2019».
func (t *Text) laterYear(k, first int) int {
	if k >= len(t.Tokens) || !t.joined(k) {
		return 0
	}
	switch {
	case t.among(k, wTo) || t.hyphen(k) || t.arabic(k) && t.Words[k].Text == "و":
		k++
	case t.arabic(k) && t.Words[k].Cut.Proclitics == normalize.Wa: // «يناير وفبراير 2019»
		r, e, ok := t.class(k, lexicon.Month)
		if !ok {
			return 0
		}
		m := small(r.Entry.Value)
		return t.yearBefore(first, m, t.secondName(e, m))
	default:
		return 0
	}
	if _, ok := t.smallNumber(k); ok && t.joined(k) {
		k++
	}
	if k >= len(t.Tokens) || !t.joined(k) || !t.arabic(k) {
		return 0
	}
	m, hijri, e := t.month(k)
	if m == 0 || hijri {
		return 0
	}
	return t.yearBefore(first, m, e)
}

// yearBefore gives the year at token k, that of month m, for a month before it.
func (t *Text) yearBefore(first, m, k int) int {
	y, _, _, _ := t.yearAt(k, false)
	if y != 0 && first > m {
		y--
	}
	return y
}

// countedYear gives the year that a relation to the date tells, or with [relSame], «ديسمبر من العام نفسه», the last that was told; 0 for none.
func (t *Text) countedYear(rel relation) int {
	if rel == relSame {
		return t.toldYear
	}
	return t.Date.Year() + rel.step()
}

// yearOf finds the year of a month and day that has none: with «الماضي» the
// last such month before that of the date, with «المقبل» the first after it,
// else the nearest, what is past up to nine months and what is to come up to three where no verb
// beside it is of the past, or the next where the clause speaks of what is to come.
func (t *Text) yearOf(m, d int, rel relation, at int) int {
	y, now := t.Date.Year(), int(t.Date.Month())
	switch rel {
	case relThis:
		return y
	case relPast:
		if m >= now && (m > now || d <= 1 || d >= t.Date.Day()) {
			return y - 1
		}
		return y
	case relNext:
		if m <= now && (m < now || d <= 1 || d <= t.Date.Day()) {
			return y + 1
		}
		return y
	}
	distance := (m - now + 12) % 12 // months ahead
	if distance == 0 {
		return y
	}
	if limit := 3; distance <= limit {
		if t.over(at) {
			y--
		}
		if m < now {
			return y + 1
		}
		return y
	}
	if t.ahead(at, anywhere) {
		if m < now {
			return y + 1
		}
		return y
	}
	if m > now {
		return y - 1
	}
	return y
}

// over reports a verb of the past beside the month or day at token i: behind it where it opens its sentence, «وفي يونيو، رفض
// البرلمان …», or close before it with no deed between, «الاجتماع الذي عقد في يونيو».
func (t *Text) over(i int) bool {
	b := i - 1
	for b >= 0 && t.joined(b+1) && t.is(b, 1<<lexicon.TimeEdge|1<<lexicon.TimeUnit) {
		b--
	}
	led := b >= 0 && t.joined(b+1) && t.among(b, wMonthCue) && !t.among(b, wUpon|wEve)
	if led {
		b--
	}
	if b < 0 || !t.joined(b+1) || string(t.Folded(b)) == "." {
		for k := i + 1; k < len(t.Tokens) && k < i+8 && t.joined(k); k++ {
			switch {
			case !t.arabic(k) || t.is(k, 1<<lexicon.Month):
			case t.is(k, 1<<lexicon.VerbWord):
				return t.mayBePast(k) && !t.definite(k) && t.proclitics(k) == 0 && !t.Words[k].Feature.Has(lexicon.Imperfect)
			default:
				return false
			}
		}
		return false
	}
	for n := 0; n < 4 && led && b >= 0 && t.arabic(b) && t.joined(b+1) && !t.among(b, wOnto|wUpon|wEve|wFuture) && !t.is(b, 1<<lexicon.Comp|1<<lexicon.TimeEdge); n++ {
		if t.verb(b) {
			r := &t.Words[b].Readings[0]
			return t.proclitics(b)&normalize.Sa == 0 && r.Feature.Has(lexicon.Perfect) &&
				!t.Words[b].Feature.Has(lexicon.Imperfect) && !r.Entry.Flag("say") && !r.Entry.Flag("call") && !r.Entry.Flag("decide")
		}
		if t.Words[b].Feature.Has(lexicon.Masdar) {
			return false
		}
		b--
	}
	return false
}

// placeHijri puts in the Gregorian days of a Hijri month or day; the year that
// is not told is that of the nearest, as with yearOf.
func (t *Text) placeHijri(s *stamp, year, m, d int, rel relation, at int) {
	if year == 0 {
		if t.Date.IsZero() {
			return
		}
		now, nowMonth := hijriOf(t.Date)
		year = now
		distance := (m - nowMonth + 12) % 12
		switch {
		case rel == relPast && m >= nowMonth, rel == noRelation && m > nowMonth && distance > 3 && !t.ahead(at, anywhere):
			year--
		case rel == relNext && m <= nowMonth, rel == noRelation && m < nowMonth && (distance <= 3 || t.ahead(at, anywhere)):
			year++
		}
	}
	if year >= 1600 { // «رمضان 2019»
		g := year
		for year, _ = hijriOf(date(g, 1, 1)); hijriDay(year, m, 1).Year() < g; year++ {
		}
	}
	if d != 0 {
		s.at(hijriDay(year, m, min(d, 30)), day)
		s.lunar = true
		return
	}
	s.at(hijriDay(year, m, 1), stretch)
	if m < 12 {
		s.until = hijriDay(year, m+1, 1)
	} else {
		s.until = hijriDay(year+1, 1, 1)
	}
}

// monthAfter reads the month behind «شهر», of either calendar.
func (t *Text) monthAfter(i, end int) span {
	s := t.monthFrom(i, end, 0)
	if s.ok() && s.first == i {
		return s
	}
	return span{}
}
