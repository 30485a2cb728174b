package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// countedTime reads a number of units of time at token i («ثلاثة أيام», «15 عاما») with
// what makes a day of it: «قبل ثلاثة أيام», «منذ نحو عامين»; and «كل ثلاثة أشهر».
func (t *Text) countedTime(i int) span {
	n, ok := t.numeral(i)
	if !ok {
		return span{}
	}
	k := n.end
	r, end, ok := t.next(k, lexicon.TimeUnit)
	if !ok || r.Entry.Value == "period" || r.Feature.Has(lexicon.Definite) && (k != i+1 || !t.arabic(i) || t.definite(i)) { // but «عشرات السنين», «نصف الساعة»; «الآلاف اليوم» is today
		return span{}
	}
	if r.Entry.Value == "decade" && !t.vagueCue(i) && t.approxBefore(i) == i && !t.among(end, wOf) && !t.is(end, 1<<lexicon.TimeRel) { // «وقع ثلاثة عقود»
		return span{}
	}
	if c, ok := n.whole(); ok && n.words && (c >= 3 && c <= 10 && !r.Feature.Any(lexicon.Plural) || c == 1 && r.Feature.Only(lexicon.Plural)) { // «الدبلوماسيين الأربعة عام 1982», «وأحد أشهر الكتاب»
		return span{}
	}
	if y, ok := t.smallNumber(i); ok && r.Entry.Value == "year" && k == i+1 && y >= 1900 && y <= 2060 && r.Feature.Has(lexicon.Singular) { // «2013 عام»
		s := span{first: i, end: end}
		t.placeYear(&s.stamp, y, "")
		return s
	}
	u := r.Entry.Value
	s := span{first: i, end: t.andHalf(end, &n)}
	s.end, u = t.andFiner(s.end, &n, u)
	t.duration(&s.stamp, &n, u)
	if rel, e := t.relation(s.end); rel.step() != 0 { // «الـ15 عاما الماضية»
		if s.end = e; t.loneArticle(i-1) && t.joined(i) {
			s.first--
		}
		return s
	}
	if t.definite(i) && t.joined(s.end) && t.is(s.end, 1<<lexicon.Ord) && t.plainDefinite(s.end) { // «التسعة أشهر الأولى»
		s.end++
		return s
	}
	return t.around(s, &n, u)
}

// andFiner reads at token k, behind n units of time, what is added in the unit below and gives the unit in which n counts both: «ساعة و45 دقيقة»,
// «ثلاث سنوات وستة أشهر».
func (t *Text) andFiner(k int, n *number, unit string) (end int, u string) {
	below, ok := finer[unit]
	if !ok || n.vague || !t.arabic(k) || !t.joined(k) || t.proclitics(k)&normalize.Wa == 0 && t.Words[k].Text != "و" {
		return k, unit
	}
	more, end := number{decimal: decimal{2, 0}}, k
	if r, e, ok := t.class(k, lexicon.TimeUnit); ok && r.Entry.Value == below.unit && r.Feature.Only(lexicon.Dual) && !r.Feature.Has(lexicon.Definite) && !r.Feature.Has(lexicon.Construct) { // «سنة وشهرين»
		end = e
	} else {
		j := k
		if t.Words[k].Text == "و" {
			j++
		}
		if j >= len(t.Tokens) || !t.joined(j) || t.Tokens[j].Kind != normalize.Number && !t.is(j, numberWords) {
			return k, unit
		}
		if more, ok = t.numeral(j); !ok || more.vague {
			return k, unit
		}
		r, e, ok := t.next(more.end, lexicon.TimeUnit)
		if !ok || r.Entry.Value != below.unit || r.Feature.Has(lexicon.Definite) {
			return k, unit
		}
		end = e
	}
	if c, whole := more.whole(); !whole || c >= below.n {
		return k, unit
	}
	all, ok := n.times(decimal{below.n, 0})
	if !ok {
		return k, unit
	}
	if all, ok = all.plus(more.decimal); !ok {
		return k, unit
	}
	n.decimal = all
	return end, below.unit
}

// andHalf reads «ونصف», «وربع» behind a unit of time at token k and adds it to n.
func (t *Text) andHalf(k int, n *number) int {
	if !t.arabic(k) || !t.joined(k) || n.vague {
		return k
	}
	r, ok := t.find(k, lexicon.Frac)
	if !ok || r.Cut.Proclitics&normalize.Wa == 0 || r.Cut.Enclitic != 0 {
		return k
	}
	v, ok := fraction(r.Entry.Value, 1)
	if !ok {
		return k
	}
	if sum, ok := n.plus(v); ok {
		n.decimal = sum
		if t.joined(k+1) && t.is(k+1, 1<<lexicon.TimeUnit) && t.definite(k+1) { // «عام ونصف العام»
			k++
		}
		return k + 1
	}
	return k
}

// letters are the designators of ISO 8601 for the units.
var letters = map[string]string{"second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "Y", "century": "Y"}

// finer is the unit in which a part of a unit is told, and how many make one.
var finer = map[string]struct {
	unit string
	n    int64
}{"minute": {"second", 60}, "hour": {"minute", 60}, "day": {"hour", 24}, "week": {"day", 7}, "month": {"day", 30}, "year": {"month", 12},
	"decade": {"year", 10}, "century": {"year", 100}}

// duration gives s the value of n units: P2D, PT90M, PXY.
func (t *Text) duration(s *stamp, n *number, u string) {
	s.subtype = "duration"
	var buf [32]byte
	s.value = t.values.of(appendPeriod(buf[:0], n, u))
	if u == "second" || u == "minute" || u == "hour" {
		s.loose, s.clock = true, true
	}
}

// appendPeriod writes the TIMEX3 value of n units.
func appendPeriod(b []byte, n *number, u string) []byte {
	d := n.decimal
	if !n.vague {
		d, u = wholeUnits(d, u)
	}
	b = append(b, 'P')
	if u == "second" || u == "minute" || u == "hour" {
		b = append(b, 'T')
	}
	if n.vague {
		b = append(b, 'X')
	} else {
		b = d.append(b)
	}
	return append(b, letters[u]...)
}

// wholeUnits gives a length in a unit that TIMEX3 has and, where it can, in whole ones: years for decades, months for half a year.
func wholeUnits(d decimal, unit string) (decimal, string) {
	if unit == "decade" || unit == "century" {
		d, _ = d.times(decimal{finer[unit].n, 0})
		unit = "year"
	}
	f, finer := finer[unit]
	if _, whole := d.whole(); finer && !whole {
		if x, ok := d.times(decimal{f.n, 0}); ok {
			if x, ok = x.nearly(); ok {
				d, unit = x, f.unit
			}
		}
	}
	if h, ok := d.whole(); ok && unit == "hour" && h > 0 && h%24 == 0 { // «خلال 24 ساعة» is a day
		return decimal{h / 24, 0}, "day"
	}
	return d, unit
}

// around looks at what stands before a length of time: «قبل» and «منذ» count it
// back from the date, «بعد» forward where the clause speaks of what is to come,
// «كل» makes a set of it.
func (t *Text) around(s span, n *number, u string) span {
	k := s.first - 1
	if k < 0 || !t.joined(s.first) || t.arabic(s.first) && t.proclitics(s.first) != 0 {
		return s
	}
	switch {
	case t.among(k, wEach):
		s.first, s.subtype = k, "set"
		return s
	case t.among(k, wSome):
		s.first, k = k, k-1
	}
	if k = t.approxBefore(k+1) - 1; k < 0 || !t.joined(k+1) {
		return s
	}
	sign := 0
	switch {
	case t.among(k, wAgo):
		sign = -1
	case t.among(k, wAhead):
		sign = 1
	default:
		return s
	}
	s.first = k
	then := t.among(s.end, wSinceThen) && t.joined(s.end)
	now := then && t.among(s.end+1, wNow)
	if then && !now && !t.among(k, wSince) { // «قبل يومين من …»
		return s
	}
	if now { // «بعد أسبوع من الآن»
		s.end += 2
	}
	if sign > 0 && !now && !t.ahead(k, anywhere) {
		return s
	}
	return t.countedBy(s, n, u, sign)
}

// countedBy gives the time that n units u from the date lie before, where sign is -1, or behind it; where it cannot be counted, that it is past or to come.
func (t *Text) countedBy(s span, n *number, u string, sign int) span {
	s.stamp = stamp{}
	count, whole := n.whole()
	if u == "hour" && whole && !n.vague && count > 0 && count%24 == 0 {
		u, count = "day", count/24
	}
	if n.vague || u == "hour" || u == "minute" || u == "second" {
		s.value = "PAST_REF"
		if sign > 0 {
			s.value = "FUTURE_REF"
		}
		return s
	}
	if !whole {
		f, ok := finer[u]
		x, ok2 := n.times(decimal{f.n, 0})
		if count, whole = x.whole(); !ok || !ok2 || !whole {
			return s
		}
		u = f.unit
	}
	if count > 10000 {
		return s
	}
	t.placeUnit(&s.stamp, u, sign*int(count))
	if s.year < 0 || s.year == 0 {
		s.known = false
	}
	return s
}

// approxBefore gives the token where words of approximation that end before
// token i begin («نحو», «أكثر من», «ما لا يقل عن»), or i.
func (t *Text) approxBefore(i int) int {
	if i <= 0 || i > len(t.Tokens) || !t.arabic(i-1) {
		return i
	}
	for k := i - 2; k >= 0 && k >= i-4; k-- {
		if !t.starts(k, 1<<lexicon.Approx) {
			continue
		}
		for _, m := range t.MatchesAt(k) {
			if m.Class == lexicon.Approx && m.Last == i {
				return k
			}
		}
	}
	if t.is(i-1, 1<<lexicon.Approx) || t.among(i-1, wNearly) {
		return i - 1
	}
	return i
}

// vagueCue reports a word before token i after which a bare plural is a length
// of time: «منذ سنوات», «عدة أيام», «لأشهر», «على مدى عقود».
func (t *Text) vagueCue(i int) bool {
	if t.proclitics(i) == normalize.La {
		return true
	}
	if i == 0 || !t.joined(i) || t.proclitics(i) != 0 {
		return false
	}
	return t.listedAt(i-1)&wLasting != 0
}

// singleCue is vagueCue for a bare singular: «منذ عام», «بعد نحو ساعة», «كل يوم».
func (t *Text) singleCue(i int) bool {
	if i == 0 || !t.joined(i) || t.proclitics(i) != 0 {
		return false
	}
	k := t.approxBefore(i)
	if k < i-1 || k < i && !t.is(i+1, 1<<lexicon.VerbWord|1<<lexicon.NounWord) { // «أكثر من ساعة», «نحو شهر», not «نحو عقد صفقة»
		return true
	}
	if k == 0 {
		return false
	}
	if t.listedAt(k-1)&wLastingOne != 0 || k < i && t.isOf(k-1, seldomIn) { // «في أقل من شهر»
		return true
	}
	return t.among(k-1, wDuring) && (!t.arabic(i+1) || !t.definite(i+1))
}

// rate reports that the unit in tokens [i, end) tells in how much time something is done or made: «مرتين في الشهر», «كيلومترا في الساعة».
func (t *Text) rate(i, end int) bool {
	if i < 2 || !t.joined(i) || !t.joined(i-1) || t.proclitics(i) != 0 || !t.isOf(i-1, seldomIn) || t.proclitics(i-1) != 0 {
		return false
	}
	if t.joined(end) && (t.is(end, 1<<lexicon.Rel|1<<lexicon.Ord|1<<lexicon.TimeRel|numberWords) || t.has(end, cNumber) || t.among(end, wItself)) { // «مليار دولار في العام الذي سبقه»
		return false
	}
	return t.is(i-2, 1<<lexicon.Unit|1<<lexicon.Currency) || t.isOf(i-2, seldomTimes)
}

// setOf makes of s what comes again in every unit: «كل صباح».
func (t *Text) setOf(s span, unit string) span {
	once := number{decimal: one}
	s.stamp = stamp{}
	t.duration(&s.stamp, &once, unit)
	s.subtype = "set"
	return s
}

// setAt reads «يوميا», «اليومية», «السنوي».
func (t *Text) setAt(i, end int, r *lexicon.Reading) span {
	s := span{first: i, end: end}
	s.value, s.subtype = r.Entry.Value, "set"
	if strings.Contains(r.Entry.Name, " ") || r.Feature.Has(lexicon.Accusative) && !t.definite(i) && strings.HasSuffix(t.Words[i].Text, "يا") {
		return s
	}
	if r.Feature.Has(lexicon.Plural|lexicon.Masculine) || i == 0 || !t.joined(i) || r.Cut.Proclitics&^normalize.Article&^normalize.Wa != 0 {
		return span{}
	}
	// an adjective: of a noun before it that agrees with it, and no name
	if !t.arabic(i-1) || t.definite(i) && !t.definite(i-1) && t.Words[i-1].Cut.Enclitic == 0 && !t.definite(i-2) ||
		t.is(i-1, nameWords|1<<lexicon.Rank|1<<lexicon.Honorific|1<<lexicon.Prep) {
		return span{}
	}
	return s
}
