package entity

import (
	"strconv"
	"strings"
	"time"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// relativeDay reads a day counted from the date («أمس», «أول من أمس», «غدا») and the
// vague times («حاليا», «مؤخرا»).
func (t *Text) relativeDay(i, end int, r *lexicon.Reading) span {
	s := span{first: i, end: end}
	n, part, _ := strings.Cut(r.Entry.Value, " ")
	days, ok := dayCount(n)
	if !ok {
		s.value, s.clock = n, part == "TIME"
		return s
	}
	s.grain, s.part = day, part
	if r.Entry.Name == "غد" && end == i+1 && !t.definite(i) && !t.is(i-1, lexicon.Of(lexicon.DayPart)) && t.text(i-1) != "يوم" && !t.joinedWeekday(end) { // «غد أفضل»
		return span{}
	}
	if days == 0 && t.joined(end) { // «اليوم التالي», «اليوم الأول», «اليوم نفسه»: of the story, not of the paper
		if rel, e := t.relation(end); rel != "" && rel != "this" {
			s.end = e
			return s
		}
		if v, e := t.ordinalNumber(end); v != 0 && t.definite(end) {
			s.end = e
			return s
		}
		switch t.text(end) {
		case "نفسه", "ذاته", "عينه":
			s.end = end + 1
			return s
		}
	}
	if t.joined(i) && i > 0 {
		switch {
		case t.text(i-1) == "ذلك" || t.text(i-1) == "نفس" || t.text(i-1) == "ذات":
			s.first--
			return s
		case t.text(i-1) == "هذا":
			s.first--
		case t.text(i-1) == "يوم" && days != 0:
			s.first--
		}
	}
	if !t.Date.IsZero() {
		s.at(date(t.Date.Year(), int(t.Date.Month()), t.Date.Day()+days), day)
	}
	return t.behind(s)
}

// dayCount reads «-2» of a word's value; it is false for PAST_REF and the like.
func dayCount(s string) (int, bool) {
	if s == "" || s[0] >= 'A' {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}

// unitAt reads a time that begins with a unit: «عام 2019», «يوم السبت», «شهر
// نوفمبر», «الأسبوع الماضي», «القرن التاسع عشر», «هذا العام», «عامين», «سنوات».
func (t *Text) unitAt(i, end int, r *lexicon.Reading) span {
	u, f := r.Entry.Value, r.Feature
	def := f.Has(lexicon.Definite)
	plural, dual := f.Has(lexicon.Plural), f.Has(lexicon.Dual) && !f.Has(lexicon.Singular)
	switch {
	case u == "day" && !plural && !def:
		if s := t.afterUnit(i, end); s.ok() {
			return t.eachOf(s, end, dual)
		}
	case u == "month" && !plural && !def:
		if s := t.monthAfter(i, end); s.ok() {
			return s
		}
	case u == "year" && !plural:
		if s := t.yearAfter(i, end); s.ok() {
			return t.eachOf(s, end, dual)
		}
	case u == "century" && dual:
		if s := t.centuries(i, end); s.ok() {
			return s
		}
	case u == "century" && !plural:
		if s := t.centuryAfter(i, end); s.ok() {
			return s
		}
	case u == "decade" && !plural && !dual:
		if s := t.decadeAfter(i, end); s.ok() {
			return s
		}
	case u == "hour" && !plural && !dual && def:
		if v, e := t.ordinalNumber(end); v > 0 && v <= 12 && t.joined(end) && t.definite(end) {
			return t.clockHour(i, int(v), e)
		}
		if t.isNum(end, 1) && t.definite(end) {
			return t.clockHour(i, 1, end+1)
		}
		if s := t.clockDigits(i, end); s.ok() {
			return s
		}
	}
	if def {
		return t.definiteUnit(i, end, r)
	}
	s := span{first: i, end: end}
	n := number{decimal: one, end: i}
	if plural && u == "hour" && t.joined(end) && t.is(end, lexicon.Of(lexicon.DayPart)) { // «منذ ساعات الصباح الأولى»
		return span{}
	}
	if u == "period" || plural && !t.vagueCue(i) || !plural && !dual && !t.singleCue(i) {
		if s.end = t.andHalf(end, &n); u == "period" || plural || s.end == end { // «ساعة ونصف الساعة»
			return span{}
		}
		t.duration(&s.stamp, &n, u)
		return t.around(s, &n, u)
	}
	switch {
	case dual:
		if f.Has(lexicon.Construct) {
			return span{}
		}
		n.m = 2
	case plural:
		n.vague = true
	}
	if r.Entry.Flag("common") && !dual && !t.singleCue(i) {
		return span{}
	}
	if u == "decade" && !dual && !plural && t.text(i-1) != "منذ" && t.approxBefore(i) == i && !(t.text(end) == "من" && strings.HasPrefix(t.text(end+1), "الزم")) {
		return span{} // «بعد عقد المؤتمر»
	}
	s.end = t.andHalf(end, &n)
	t.duration(&s.stamp, &n, u)
	return t.around(s, &n, u)
}

// eachOf begins a time behind a unit in the dual, which belongs to both of two
// times: «عامي [2010] و[2011]», «يومي [السبت] و[الأحد]».
func (t *Text) eachOf(s span, end int, dual bool) span {
	if dual && s.subtype == "" {
		s.first = end
		if t.mark(end, "(") {
			s.first++
		}
	}
	return s
}

// definiteUnit reads «الأسبوع الماضي», «الأيام الثلاثة المقبلة», «العامين الماضيين» and
// «هذا العام».
func (t *Text) definiteUnit(i, end int, r *lexicon.Reading) span {
	u, f := r.Entry.Value, r.Feature
	plural, dual := f.Has(lexicon.Plural), f.Has(lexicon.Dual) && !f.Has(lexicon.Singular)
	s := span{first: i, end: end}
	n := number{vague: true}
	switch {
	case dual:
		n = number{decimal: decimal{2, 0}}
	case plural || u == "hour":
		k := end
		if t.mark(k, "ال") {
			k++
		}
		if k < len(t.Tokens) && t.joined(k) && (t.Tokens[k].Kind == normalize.Number || t.plainDefinite(k) && t.is(k, lexicon.Of(lexicon.Num))) {
			if c, ok := t.numeral(k); ok {
				n, end = c, c.end
			}
		}
	}
	rel, e := t.relation(end)
	if e > end {
		s.end = e
	}
	many := plural || dual || u == "period"
	switch {
	case dual && f.Has(lexicon.Construct): // «اليومي»
		return span{}
	case dual && rel == "" && !t.dem(i):
		t.duration(&s.stamp, &n, u)
		return s
	case many && rel == "" && (u == "period" || !t.dem(i)):
		return span{}
	case many && !n.vague:
		t.duration(&s.stamp, &n, u)
		return s
	case many:
		s.value = map[string]string{"past": "PAST_REF", "before": "PAST_REF", "next": "FUTURE_REF", "later": "FUTURE_REF", "after": "FUTURE_REF", "this": "PRESENT_REF", "": "PRESENT_REF"}[rel]
		if rel == "" {
			if t.text(i-1) != "هذه" {
				s.value = "PAST_REF"
			}
			s.first--
		}
		return s
	case rel == "past" || rel == "next" || rel == "this":
		if r.Entry.Name == "عام" && t.joined(i) && t.definite(i-1) && !t.is(i-1, timeWords) && t.proclitics(i) == 0 { // «الأمين العام الحالي»
			return span{}
		}
		t.placeUnit(&s.stamp, u, step(rel))
		return s
	case rel != "": // «العام التالي»: of the story
		s.grain = day
		return s
	case t.dem(i):
		s.first--
		if w := t.text(i - 1); w == "هذا" || w == "هذه" {
			t.placeUnit(&s.stamp, u, 0)
		}
		s.grain = max(s.grain, yearGrain)
		return s
	}
	return span{}
}

// dem reports a demonstrative before token i.
func (t *Text) dem(i int) bool {
	if i == 0 || !t.joined(i) || t.proclitics(i) != 0 {
		return false
	}
	switch t.text(i - 1) {
	case "هذا", "هذه", "ذلك", "تلك", "ذات", "نفس":
		return true
	}
	return false
}

// placeUnit puts in the unit that lies n units from the date.
func (t *Text) placeUnit(s *stamp, u string, n int) {
	if t.Date.IsZero() {
		if u == "century" { // the papers are of the 21st
			s.grain, s.known, s.year = century, true, 20+n
		}
		if u == "century" || s.grain != noGrain {
			return
		}
		s.grain = yearGrain
		return
	}
	y, m, d := t.Date.Year(), int(t.Date.Month()), t.Date.Day()
	switch u {
	case "day":
		s.at(date(y, m, d+n), day)
	case "week":
		s.at(monday(date(y, m, d+7*n)), week)
	case "month":
		s.at(date(y, m+n, 1), month)
	case "year":
		s.grain, s.known, s.year = yearGrain, true, y+n
	case "decade":
		s.grain, s.known, s.year = decade, true, y/10+n
	case "century":
		s.grain, s.known, s.year = century, true, y/100+n
	case "hour", "minute", "second", "period":
		s.value = [...]string{"PAST_REF", "PRESENT_REF", "FUTURE_REF"}[1+max(-1, min(1, n))]
	}
}

// afterUnit reads what an «يوم» before it announces: «يوم السبت», «يومي 10 و11
// أبريل», «يوم الخامس من مايو», «يوم أمس».
func (t *Text) afterUnit(i, end int) span {
	if end >= len(t.Tokens) || !t.joined(end) || t.arabic(end) && t.proclitics(end) != 0 {
		return span{}
	}
	if t.Tokens[end].Kind == normalize.Number {
		s := t.dateIn(end)
		if !s.ok() {
			return span{}
		}
		s.first = i
		return t.behind(s)
	}
	var s span
	if r, e, ok := t.next(end, lexicon.Weekday); ok {
		s = span{first: end, end: e}
		s.weekday, _ = strconv.Atoi(r.Entry.Value)
		rel, k := t.relation(e)
		if rel == "past" || rel == "next" || rel == "this" {
			s.end = k
		} else {
			rel = ""
		}
		t.placeWeekday(&s.stamp, i, rel)
		s = t.behind(s)
	} else if r, e, ok := t.next(end, lexicon.RelTime); ok {
		s = t.relativeDay(end, e, &r)
	} else if t.is(end, lexicon.Of(lexicon.Ord)) {
		s = t.ordinalDate(end)
	}
	if s.ok() {
		s.first = i
	} else if t.arabic(end) && t.text(i-1) == "كل" && t.joined(i) && t.isWeekday("ال"+t.Words[end].Text) { // «كل يوم جمعة»
		s = span{first: i - 1, end: end + 1, stamp: stamp{value: "P1W", subtype: "set"}}
	}
	return s
}

// monthAfter reads the month behind «شهر», of either calendar.
func (t *Text) monthAfter(i, end int) span {
	s := t.monthFrom(i, end, 0)
	if s.ok() && s.first == i {
		return s
	}
	return span{}
}

// yearAfter reads the year behind «عام», «العام», «سنة», «عامي»: 2019, (1990), «1440 هجري».
func (t *Text) yearAfter(i, end int) span {
	k := end
	if t.plainDefinite(k) && t.joined(k) && !t.is(k, timeWords) && k+1 < len(t.Tokens) && t.Tokens[k+1].Kind == normalize.Number { // «العام الدراسي 2018-2019»
		k++
	}
	bracket := t.mark(k, "(")
	if bracket {
		k++
	}
	if k >= len(t.Tokens) || !t.joined(k) {
		return span{}
	}
	y, ok := t.smallNumber(k)
	if !ok || len(t.Folded(k)) < 3 {
		return span{}
	}
	s := span{first: i, end: k + 1}
	ah := false
	if t.mark(k+1, "-") || t.mark(k+1, "/") || t.mark(k+1, "–") {
		if last, ok := t.smallNumber(k + 2); ok && len(t.Folded(k+2)) == 4 && last > y {
			s.end = k + 3
			if t.mark(s.end, ")") && bracket {
				s.end++
			}
			t.placeYears(&s.stamp, y, last)
			return s
		}
	}
	if r, e, ok := t.next(s.end, lexicon.Era); ok {
		ah, s.end = r.Entry.Value == "AH", e
	}
	if bracket {
		if !t.mark(s.end, ")") {
			return span{}
		}
		s.end++
		if r, e, ok := t.next(s.end, lexicon.Era); ok {
			ah, s.end = r.Entry.Value == "AH", e
		}
	}
	t.placeYear(&s.stamp, y, ah)
	t.lastYear = s.end
	return s
}

// centuryAfter reads «القرن التاسع عشر», «القرن العشرين», «القرن الـ19», «القرن الماضي».
func (t *Text) centuryAfter(i, end int) span {
	s := span{first: i, end: end}
	v, e := t.ordinalNumber(end)
	if v == 0 && t.definite(end) && t.proclitics(end) == 0 && t.is(end, lexicon.Of(lexicon.Num)) { // «العشرين», «الواحد والعشرين»
		if n, ok := t.numeral(end); ok && (n.m == 21 || n.m == 2 && n.e == 1) {
			v, _ = n.whole()
			e = n.end
		}
	}
	switch {
	case v != 0 && t.joined(end):
		s.end = e
	default:
		k := end
		if t.mark(k, "ال") {
			k++
		}
		n, ok := t.smallNumber(k)
		if !ok || n == 0 || n > 22 || !t.joined(k) {
			return span{}
		}
		v, s.end = int64(n), k+1
	}
	if r, e, ok := t.next(s.end, lexicon.Era); ok {
		s.end = e
		if r.Entry.Value == "AH" {
			first := int(v)*100 - 99
			s.at(hijriDay(first, 1, 1), stretch)
			s.until = hijriDay(first+100, 1, 1)
			return s
		}
	}
	s.grain, s.known, s.year = century, true, int(v)-1
	return s
}

// centuries reads «القرنين التاسع عشر والعشرين».
func (t *Text) centuries(i, end int) span {
	v, e := t.ordinalNumber(end)
	if v == 0 || !t.joined(end) || !t.arabic(e) || t.Words[e].Cut.Proclitics&normalize.Wa == 0 || !t.joined(e) {
		return span{}
	}
	last, e2 := t.ordinalNumber(e)
	if last == 0 {
		r, ok := t.Words[e].Find(lexicon.Num)
		if !ok || r.Entry.Value != "20" {
			return span{}
		}
		last, e2 = 20, e+1
	}
	if last <= v || last > 22 {
		return span{}
	}
	s := span{first: i, end: e2}
	t.placeYears(&s.stamp, int(v-1)*100, int(last)*100-1)
	return s
}

// decadeAfter reads «عقد الستينيات», «العقد الأول (من القرن الماضي)».
func (t *Text) decadeAfter(i, end int) span {
	if r, e, ok := t.next(end, lexicon.Decade); ok {
		s := t.decadeAt(end, e, &r)
		s.first = i
		return s
	}
	v, e := t.ordinalNumber(end)
	if v == 0 || v > 10 || !t.definite(i) || !t.joined(end) {
		return span{}
	}
	s := span{first: i, end: e}
	s.grain = decade
	if c := t.ofCentury(e); c >= 0 {
		s.known, s.year = true, c*10+int(v)-1
	}
	return s
}

// ofCentury gives the century that «من القرن …» at token k tells, or -1.
func (t *Text) ofCentury(k int) int {
	if t.text(k) == "من" {
		k++
	}
	r, e, ok := t.next(k, lexicon.TimeUnit)
	if !ok || r.Entry.Value != "century" {
		return -1
	}
	if s := t.centuryAfter(k, e); s.ok() && s.grain == century {
		return s.year
	}
	if rel, e2 := t.relation(e); e2 > e {
		s := span{}
		t.placeUnit(&s.stamp, "century", step(rel))
		return s.year
	}
	return -1
}

// decadeAt reads «الستينيات», «ستينيات القرن الماضي»; without a century that of the
// twentieth.
func (t *Text) decadeAt(i, end int, r *lexicon.Reading) span {
	n, _ := strconv.Atoi(r.Entry.Value)
	if k := end; t.text(k) == "من" && t.joined(k) && strings.HasPrefix(t.text(k+1), "عمر") || strings.HasPrefix(t.text(k+1), "العمر") && t.joined(k) {
		return span{}
	}
	s := span{first: i, end: end}
	s.grain, s.known, s.year = decade, true, 190+n
	if c := t.ofCentury(end); c >= 0 {
		s.year = 10*c + n
		if t.text(end) != "من" {
			_, e, _ := t.next(end, lexicon.TimeUnit)
			if c := t.centuryAfter(end, e); c.ok() {
				s.end = c.end
			} else if _, e2 := t.relation(e); e2 > e {
				s.end = e2
			}
		}
	}
	return s
}

// edgeAt reads «مطلع العام», «نهاية نوفمبر», «منتصف التسعينيات», «نهاية الأسبوع».
func (t *Text) edgeAt(i, end int, r *lexicon.Reading) span {
	if t.definite(i) || end >= len(t.Tokens) || !t.joined(end) || t.arabic(end) && t.proclitics(end) != 0 {
		return span{}
	}
	k := end
	dem := t.is(k, lexicon.Of(lexicon.Dem))
	if dem {
		k++
	}
	s := span{}
	if u, e, ok := t.next(k, lexicon.TimeUnit); ok && u.Feature.Has(lexicon.Singular) {
		s = t.unitAt(k, e, &u)
		if !s.ok() && u.Feature.Has(lexicon.Definite) && u.Entry.Value != "hour" && u.Entry.Value != "period" && !u.Entry.Flag("common") { // «نهاية العام»
			s = span{first: k, end: e}
			t.placeUnit(&s.stamp, u.Entry.Value, 0)
		}
		if s.ok() && u.Entry.Value == "week" && r.Entry.Value == "end" && s.subtype == "" {
			s.grain = weekend
		}
	} else if t.is(k, lexicon.Of(lexicon.TimeEdge)) { // no recursion over «نهاية نهاية»
		return span{}
	} else if s = t.moment(k); s.ok() && s.grain < day && s.subtype == "" && s.value == "" {
	} else if y, ok := t.smallNumber(k); ok && len(t.Folded(k)) == 4 && y >= firstYear && y <= lastYear && !t.countsWhat(k+1) {
		s = span{first: k, end: k + 1}
		t.placeYear(&s.stamp, y, false)
	} else if !(s.ok() && s.grain == stretch) {
		return span{}
	}
	if !s.ok() || s.first > k || s.subtype != "" {
		return span{}
	}
	s.first = i
	return s
}

// seasonAt reads «صيف 2018», «الشتاء الماضي», «فصل الصيف».
func (t *Text) seasonAt(i, end int, r *lexicon.Reading) span {
	s := span{first: i, end: end}
	s.grain, s.season = season, r.Entry.Value
	y, yearRel, ah, e := t.yearAt(end, false)
	rel, e2 := t.relation(end)
	def := t.definite(i)
	switch {
	case y != 0 && !ah && !def:
		s.known, s.year, s.end = true, y, e
		return s
	case def && (rel == "past" || rel == "next" || rel == "this"):
		s.end = e2
	case def && t.dem(i):
		s.first--
		rel = "this"
	case def && i > 0 && t.joined(i) && (t.text(i-1) == "فصل" || t.is(i-1, lexicon.Of(lexicon.TimeEdge))):
	case def && (r.Entry.Value == "SU" || r.Entry.Value == "WI") && t.is(i-1, lexicon.Of(lexicon.Prep)) && (t.text(i-1) == "في" || t.text(i-1) == "خلال"):
	case yearRel != "" && !def && e > end:
		rel, s.end = yearRel, e
	default:
		return span{}
	}
	if t.Date.IsZero() {
		return s
	}
	s.known, s.year = true, t.Date.Year()
	ends := map[string]time.Month{"SP": time.May, "SU": time.August, "FA": time.November, "WI": time.December}[r.Entry.Value]
	switch {
	case yearRel != "":
		s.year += step(yearRel)
	case rel == "past" && t.Date.Month() <= ends:
		s.year--
	case rel == "next" && t.Date.Month()+2 >= ends:
		s.year++
	}
	return s
}

// partOfYear reads «الربع الأول من العام الجاري», «النصف الثاني من 2018».
func (t *Text) partOfYear(i, end int, r *lexicon.Reading) span {
	v, e := t.ordinalNumber(end)
	if !t.definite(i) || v == 0 || !t.joined(end) || !t.definite(end) {
		return span{}
	}
	s := span{first: i, end: e}
	s.n = int(v)
	switch {
	case r.Entry.Value == "0.25" && v <= 4:
		s.grain = quarter
	case r.Entry.Value == "0.5" && v <= 2:
		s.grain = half
	default:
		return span{}
	}
	if t.text(e) != "من" || !t.joined(e) {
		if s.grain == half {
			return span{}
		}
		return s
	}
	if y, rel, ah, e2 := t.yearAt(e, false); e2 > e && !ah {
		s.end = e2
		switch {
		case y != 0:
			s.known, s.year = true, y
		case !t.Date.IsZero():
			s.known, s.year = true, t.Date.Year()+step(rel)
		}
	} else if y, ok := t.smallNumber(e + 1); ok && y >= 1900 && y <= lastYear {
		s.known, s.year, s.end = true, y, e+2
	} else if y := t.yearAfter(e+1, e+2); y.ok() && y.grain == yearGrain && (t.text(e+1) == "العام" || t.text(e+1) == "السنة") { // «السنة المالية 2021»
		s.known, s.year, s.end = true, y.year, y.end
	} else if t.text(e+1) == "العام" || t.text(e+1) == "السنة" {
		s.end = e + 2
		if !t.Date.IsZero() {
			s.known, s.year = true, t.Date.Year()
		}
	} else if s.grain == half {
		return span{}
	}
	return s
}

func (t *Text) isWeekday(form string) bool {
	for _, s := range t.Lexicon.Lookup(form) {
		if s.Entry.Class == lexicon.Weekday {
			return true
		}
	}
	return false
}
