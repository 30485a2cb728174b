package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// unitAt reads a time that begins with a unit: «عام 2019», «يوم السبت», «شهر
// نوفمبر», «الأسبوع الماضي», «القرن التاسع عشر», «هذا العام», «عامين», «سنوات».
func (t *Text) unitAt(i, end int, r *lexicon.Reading) span {
	if s := t.namedUnit(i, end, r); s.ok() {
		return s
	}
	if r.Feature.Has(lexicon.Definite) {
		return t.definiteUnit(i, end, r)
	}
	return t.lengthAt(i, end, r)
}

// namedUnit reads the unit at token i with what tells which one it is, from token end on: «يوم السبت», «عام 2019», «القرن التاسع عشر».
func (t *Text) namedUnit(i, end int, r *lexicon.Reading) span {
	def, plural, dual := r.Feature.Has(lexicon.Definite), r.Feature.Has(lexicon.Plural), r.Feature.Only(lexicon.Dual)
	if plural {
		return span{}
	}
	switch u := r.Entry.Value; {
	case u == "day" && !def:
		return t.eachOf(t.afterUnit(i, end), end, dual)
	case u == "month" && !def:
		return t.eachOf(t.monthAfter(i, end), end, dual)
	case u == "year":
		return t.eachOf(t.yearAfter(i, end), end, dual)
	case u == "century" && dual:
		return t.centuries(i, end)
	case u == "century":
		return t.centuryAfter(i, end)
	case u == "decade" && !dual:
		return t.decadeAfter(i, end)
	case u == "hour" && !dual && def:
		if v, e := t.ordinalNumber(end); v > 0 && v <= 12 && t.joined(end) && t.definite(end) {
			return t.clockHour(i, int(v), e)
		}
		if t.isNum(end, 1) && t.definite(end) {
			return t.clockHour(i, 1, end+1)
		}
		return t.clockDigits(i, end)
	}
	return span{}
}

// lengthAt reads the unit at token i as a length: «عامين», «سنوات», «شهر واحد», «ساعة ونصف الساعة».
func (t *Text) lengthAt(i, end int, r *lexicon.Reading) span {
	u, f := r.Entry.Value, r.Feature
	plural, dual := f.Has(lexicon.Plural), f.Only(lexicon.Dual)
	s := span{first: i, end: end}
	n := number{decimal: one, end: i}
	if plural && t.joined(end) && (u == "hour" && t.is(end, 1<<lexicon.DayPart) || t.plainDefinite(end) && t.among(i-1, wLasting) && !t.among(i-1, wAgo|wAhead|wSome)) { // «منذ ساعات الصباح الأولى», «خلال سنوات الحرب»
		return span{}
	}
	single := !plural && !dual && t.isNum(end, 1) && t.joined(end) && t.proclitics(end) == 0 && !t.definite(end) // «شهر واحد»
	alone := !plural && !dual && (t.singleCue(i) || t.lengthAlone(i, end, r))
	if plural && (u == "period" || !t.vagueCue(i)) {
		return span{}
	}
	if u == "period" || !plural && !dual && !single && !alone {
		return t.lengthAndMore(s, &n, u)
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
	if plural && t.joined(end) && t.isOf(end, seldomMany) { // «منذ سنوات طويلة»
		s.end++
	} else if r.Entry.Flag("common") && !dual && !single && !alone && !(plural && t.among(i-1, wLasting)) {
		return span{}
	}
	end = s.end
	if s.end = t.andHalf(end, &n); u == "decade" && !dual && !plural && !single && s.end == end &&
		!t.among(i-1, wSince) && t.approxBefore(i) == i && !(t.among(end, wOf) && t.isOf(end+1, seldomTime)) {
		return span{} // «بعد عقد المؤتمر»
	}
	if single {
		s.end = t.andHalf(end+1, &n)
	}
	if s.end == end {
		s.end, u = t.andFiner(end, &n, u)
	}
	t.duration(&s.stamp, &n, u)
	return t.around(s, &n, u)
}

// lengthAndMore reads one unit u without a word that tells a length as such where a fraction or a finer unit follows, «ساعة ونصف الساعة», «ساعة و20 دقيقة», else a day or an
// hour that only the text knows, «ساعة الرحيل».
func (t *Text) lengthAndMore(s span, n *number, u string) span {
	i, end := s.first, s.end
	if s.end = t.andHalf(end, n); s.end == end {
		s.end, u = t.andFiner(end, n, u)
	}
	switch {
	case u == "period":
		return span{}
	case s.end > end:
		t.duration(&s.stamp, n, u)
		return t.around(s, n, u)
	case u == "day":
		return t.someDay(i, end)
	case u == "hour" && t.joined(end) && t.plainDefinite(end) && t.Words[end].Feature.Has(lexicon.Masdar):
		return span{first: i, end: end + 1, stamp: stamp{clock: true, subtype: vague}}
	}
	return span{}
}

// lengthAlone reports that the unit in tokens [i, end), indefinite and one, is a length without a word before it that tells so: «شهرا كاملا», «أمهله أسبوعا».
func (t *Text) lengthAlone(i, end int, r *lexicon.Reading) bool {
	if t.joined(end) && t.isOf(end, seldomWhole) {
		return true
	}
	u := r.Entry.Value
	return (u == "week" || u == "month") && r.Feature.Has(lexicon.Accusative) && t.proclitics(i) == 0 && strings.HasSuffix(t.Words[i].Text, "ا") && !(t.joined(end) && t.definite(end))
}

// someDay reads «يوم» at token i by what completes or counts it, a day that only the text knows: «يوم الاقتراع», «أول يوم», «ذات يوم», «في يوم من الأيام».
func (t *Text) someDay(i, end int) span {
	s := span{first: i, end: end}
	s.grain, s.subtype = day, vague
	before := i > 0 && t.joined(i) && t.proclitics(i) == 0 && t.arabic(i-1)
	switch {
	case before && t.among(i-1, wThatTime) && !t.definite(i-1): // «ذات يوم»
		s.first--
		return s
	case before && (t.is(i-1, 1<<lexicon.Ord) || t.isOf(i-1, seldomLast)) && !t.definite(i-1): // «أول يوم»
		s.first--
		return s
	case !t.joined(end) || !t.arabic(end):
		return span{}
	case t.among(end, wOf) && t.isOf(end+1, seldomDays):
		s.end += 2
		return s
	case before && t.is(i-1, 1<<lexicon.Prep) && t.verb(end): // «إلى يوم نرى فيه …»
		return s
	case t.proclitics(end) != 0 || t.isOf(end, seldomNoTime) || t.isOf(end, seldomNoDay) || t.is(end, functionWords):
		return span{}
	case t.definite(end) && !t.is(end, 1<<lexicon.Num|1<<lexicon.Scale):
		s.end++
		return s
	}
	return span{}
}

// eachOf begins a time behind a unit in the dual, which belongs to both of two
// times: «عامي [2010] و[2011]», «يومي [السبت] و[الأحد]».
func (t *Text) eachOf(s span, end int, dual bool) span {
	if dual && s.ok() && s.subtype == "" {
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
	plural, dual := f.Has(lexicon.Plural), f.Only(lexicon.Dual)
	s := span{first: i, end: end}
	n := number{vague: true}
	switch {
	case dual:
		n = number{decimal: decimal{2, 0}}
	case plural || u == "hour":
		if c, ok := t.countBehind(end); ok {
			n, end = c, c.end
		}
	}
	rel, e := t.relation(end)
	if e > end {
		s.end = e
	}
	if !plural && !dual && u != "period" && t.rate(i, end) {
		return t.setOf(s, u)
	}
	if plural || dual || u == "period" {
		return t.definiteUnits(s, &n, r, rel)
	}
	far := 1
	if rel == noRelation {
		if rel, e = t.beyond(end); e > end {
			s.end, far = e, 2
		}
	}
	switch {
	case u == "second" || u == "minute": // «الجولة الثانية الحالية»
		return span{}
	case rel.ofDate():
		if seldomYear.has(r.Entry.Name) && t.general(i, e-1) {
			return span{}
		}
		t.placeUnit(&s.stamp, u, far*rel.step())
		return s
	case rel == relBefore && seldomYear.has(r.Entry.Name) && t.general(i, e-1):
		return span{}
	case rel != noRelation: // «العام التالي»: of the story
		s.grain = day
		t.placeTold(&s, grainOf(u), rel)
		return s
	case u == "week" || u == "month" || u == "year":
		if s := t.ordinalUnit(i, end, r); s.ok() {
			return s
		}
	}
	return t.sameUnit(s, end, r)
}

// sameUnit reads the unit of span s as the one that was told, by what stands at token end behind it or by a demonstrative before it: «العام نفسه», «هذا العام», «ذلك الشهر».
func (t *Text) sameUnit(s span, end int, r *lexicon.Reading) span {
	i, u := s.first, r.Entry.Value
	switch {
	case u != "hour" && t.among(end, wItself) && t.joined(end) && grainOf(u) != noGrain && !(seldomYear.has(r.Entry.Name) && t.general(i, end)):
		s.end = end + 1
		s.grain = day
		t.placeToldUnit(&s, u)
		return s
	case t.dem(i):
		if u == "decade" && !t.is(i-2, 1<<lexicon.Prep|1<<lexicon.TimeEdge) { // «أهمية هذا العقد»
			return span{}
		}
		s.first--
		if t.among(i-1, wThis) {
			t.placeUnit(&s.stamp, u, 0)
		} else if t.among(i-1, wThatTime) {
			t.placeToldUnit(&s, u)
		}
		s.grain = max(s.grain, yearGrain)
		return s
	}
	return span{}
}

// placeToldUnit finds the unit that was told before, and of a month the year behind it.
func (t *Text) placeToldUnit(s *span, u string) {
	if t.placeTold(s, grainOf(u), relSame); u == "month" && s.known {
		t.inTheYear(s)
	}
}

// ordinalUnit reads at token i a week, month or year that an ordinal counts, which only the text knows, «العام الثاني على التوالي», or a week of a month:
// «الأسبوع الأول من مايو».
func (t *Text) ordinalUnit(i, end int, r *lexicon.Reading) span {
	v, e := t.ordinalNumber(end)
	if v == 0 || !t.joined(end) || !t.definite(end) {
		return span{}
	}
	if r.Entry.Value == "week" && v <= 5 && t.among(e, wOf) && t.joined(e) {
		if s := t.moment(e + 1); s.ok() && s.grain == month && s.subtype == "" && s.first == e+1 {
			s.first, s.week = i, int(v)
			return s
		}
	}
	if t.proclitics(i) == 0 && (i == 0 || !t.joined(i) || !t.is(i-1, 1<<lexicon.Prep)) { // «المؤتمر العام الثاني»
		return span{}
	}
	s := span{first: i, end: e}
	s.grain, s.subtype = day, vague
	return s
}

// countBehind reads the number behind a definite unit, at token k: «الأيام [الثلاثة]», «الـ [24] ساعة».
func (t *Text) countBehind(k int) (number, bool) {
	if t.loneArticle(k) {
		k++
	}
	if k >= len(t.Tokens) || !t.joined(k) || t.Tokens[k].Kind != normalize.Number && !(t.plainDefinite(k) && t.is(k, 1<<lexicon.Num)) {
		return number{}, false
	}
	return t.numeral(k)
}

// definiteUnits reads several of a unit, or a period, behind which stands rel: «العامين الماضيين», «الأيام الثلاثة المقبلة», «هذه الأيام».
func (t *Text) definiteUnits(s span, n *number, r *lexicon.Reading, rel relation) span {
	u, dual, i := r.Entry.Value, r.Feature.Only(lexicon.Dual), s.first
	switch {
	case dual && r.Feature.Has(lexicon.Construct): // «اليومي»
		return span{}
	case dual && rel == noRelation && !t.dem(i):
		t.duration(&s.stamp, n, u)
		if t.approxBefore(i) < i { // «منذ ما يقارب العامين»
			return t.around(s, n, u)
		}
	case rel == noRelation && !dual && u != "period" && !n.vague && !t.dem(i) && t.arabic(s.end) && !r.Entry.Flag("common"): // «الأيام السبعة», «الأشهر الستة الأولى», not «الأعوام 2011 و2012»
		if s.end = n.end; t.joined(s.end) && t.is(s.end, 1<<lexicon.Ord) && t.plainDefinite(s.end) {
			s.end++
		}
		t.duration(&s.stamp, n, u)
	case rel == noRelation && (u == "period" || u == "decade" || !t.dem(i)): // «هذه العقود» are contracts
		return span{}
	case !n.vague:
		t.duration(&s.stamp, n, u)
	case rel == noRelation:
		s.value = rel.ref()
		if !t.among(i-1, wThis) {
			s.value = "PAST_REF"
		}
		s.first--
	default:
		s.value = rel.ref()
	}
	return s
}

// grainOf gives the grain of a unit that a time of the story may be counted in; noGrain for others.
func grainOf(unit string) grain {
	switch unit {
	case "day":
		return day
	case "month":
		return month
	case "year":
		return yearGrain
	}
	return noGrain
}

// general reports that «العام» at token i is an adjective of the man or body before it, by the word
// of time at token rel, which may be one as well («الأمين العام الحالي»), or by their office («الأمين العام
// المقبل»); but «انضم إلى التنظيم العام الماضي».
func (t *Text) general(i, rel int) bool {
	if t.joined(i) && t.proclitics(i) == 0 && t.arabic(i-1) && t.Words[i-1].Cut.Enclitic != 0 && t.is(i-1, 1<<lexicon.Title) { // «مديره العام السابق», but «زار نائبه العام الماضي باريس»
		if r, ok := t.find(rel, lexicon.TimeRel); ok && (r.Entry.Flag("common") || relationOf(r) == relBefore) {
			return true
		}
	}
	if !t.joined(i) || !t.definite(i-1) || t.proclitics(i) != 0 || t.is(i-1, timeWords) || strings.HasSuffix(t.Words[i-1].Text, "ة") {
		return false
	}
	if m, ok := t.multi(i-1, offices); ok && m.Last == i+1 {
		return true
	}
	r, ok := t.find(rel, lexicon.TimeRel)
	return ok && r.Entry.Flag("common") // «نفسه» is none
}

// pastYear reports «العام الماضي» at token i, which is no adjective.
func (t *Text) pastYear(i int) bool {
	return t.is(i, 1<<lexicon.TimeUnit) && t.plainDefinite(i) && t.joined(i+1) && t.plainDefinite(i+1) && t.is(i+1, 1<<lexicon.TimeRel) && !t.general(i, i+1)
}

// dem reports a demonstrative before token i.
func (t *Text) dem(i int) bool {
	if i == 0 || !t.joined(i) || t.proclitics(i) != 0 {
		return false
	}
	return t.listedAt(i-1)&wDem != 0
}

// placeUnit puts in the unit that lies n units from the date.
func (t *Text) placeUnit(s *stamp, u string, n int) {
	switch {
	case !t.Date.IsZero():
	case u == "century": // the papers are of the 21st
		s.grain, s.known, s.year = century, true, 20+n
		return
	default: // a time of the calendar, but which
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
		s.weekday = small(r.Entry.Value)
		t.relatedWeekday(&s, i)
		s = t.behind(s)
	} else if r, e, ok := t.next(end, lexicon.RelTime); ok {
		s = t.relativeDay(end, e, r)
	} else if t.is(end, 1<<lexicon.Ord) {
		s = t.ordinalDate(end)
	}
	if s.ok() {
		s.first = i
	} else if t.arabic(end) && t.among(i-1, wEach) && t.joined(i) && t.isWeekday("ال"+t.Words[end].Text) { // «كل يوم جمعة»
		s = span{first: i - 1, end: end + 1, stamp: stamp{value: "P1W", subtype: "set"}}
	}
	return s
}

// isWeekday reports that the lexicon has the form as a weekday.
func (t *Text) isWeekday(form string) bool {
	for _, s := range t.Lexicon.Lookup(form) {
		if s.Class == lexicon.Weekday {
			return true
		}
	}
	return false
}
