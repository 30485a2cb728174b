package entity

import (
	"time"

	"github.com/waqai/waqai/lexicon"
)

// edgeAt reads «مطلع العام», «نهاية نوفمبر», «منتصف التسعينيات», «نهاية الأسبوع».
func (t *Text) edgeAt(i, end int, r *lexicon.Reading) span {
	if t.definite(i) || end >= len(t.Tokens) || !t.joined(end) || t.arabic(end) && t.proclitics(end) != 0 {
		return span{}
	}
	k := end
	dem := t.is(k, 1<<lexicon.Dem)
	if dem {
		k++
	}
	s := span{}
	if u, e, ok := t.next(k, lexicon.TimeUnit); ok && u.Feature.Has(lexicon.Singular) {
		s = t.unitAt(k, e, u)
		if !s.ok() && u.Feature.Has(lexicon.Definite) && u.Entry.Value != "hour" && u.Entry.Value != "period" && !u.Entry.Flag("common") { // «نهاية العام»
			s = span{first: k, end: e}
			t.placeUnit(&s.stamp, u.Entry.Value, 0)
		}
		if s.ok() && u.Entry.Value == "week" && r.Entry.Value == "end" && s.subtype == "" {
			s.grain = weekend
		}
	} else if t.is(k, 1<<lexicon.TimeEdge) { // no recursion over «نهاية نهاية»
		return span{}
	} else if s = t.moment(k); s.ok() && s.grain < day && s.subtype == "" && s.value == "" {
	} else if y, ok := t.smallNumber(k); ok && len(t.Folded(k)) == 4 && y >= firstYear && y <= lastYear && !t.countsWhat(k+1) {
		s = span{first: k, end: k + 1}
		t.placeYear(&s.stamp, y, "")
	} else if !(s.ok() && s.grain == stretch) {
		return span{}
	}
	if !s.ok() || s.first > k || s.subtype != "" {
		return span{}
	}
	s.first = i
	if s.grain != weekend {
		s.edge = r.Entry.Value
	}
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
	case def && rel.ofDate():
		s.end = e2
	case def && t.dem(i):
		s.first--
		rel = relThis
	case def && i > 0 && t.joined(i) && (t.among(i-1, wSeasonNoun) || t.is(i-1, 1<<lexicon.TimeEdge)):
	case def && (r.Entry.Value == "SU" || r.Entry.Value == "WI") && t.is(i-1, 1<<lexicon.Prep) && t.among(i-1, wInSeason):
	case yearRel != noRelation && !def && e > end:
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
	case yearRel != noRelation:
		s.year = t.countedYear(yearRel)
	case rel == relPast && t.Date.Month() <= ends:
		s.year--
	case rel == relNext && t.Date.Month()+2 >= ends:
		s.year++
	}
	return s
}

// isOrdinalPast reports «الأخير» at token i, which is the last of several: «الربع الأخير».
func (t *Text) isOrdinalPast(i int) bool {
	r, ok := t.find(i, lexicon.TimeRel)
	return ok && r.Entry.Flag("common")
}

// partOfYear reads «الربع الأول من العام الجاري», «النصف الثاني من 2018», «الربع الماضي».
func (t *Text) partOfYear(i, end int, r *lexicon.Reading) span {
	v, e := t.ordinalNumber(end)
	if rel, k := t.relation(end); v == 0 && r.Entry.Value == "0.25" && t.definite(i) && (rel == relThis || rel == relNext || rel == relPast && !t.isOrdinalPast(end)) { // «الربع الماضي»
		s := span{first: i, end: k}
		if s.grain = quarter; !t.Date.IsZero() {
			n := t.Date.Year()*4 + (int(t.Date.Month())-1)/3 + rel.step()
			s.known, s.year, s.n = true, n/4, n%4+1
		}
		return s
	}
	if last, k, ok := t.next(end, lexicon.TimeRel); ok && relationOf(last) == relPast && last.Entry.Flag("common") { // «الربع الأخير»
		if v, e = 4, k; r.Entry.Value == "0.5" {
			v = 2
		}
	}
	if !t.definite(i) || v == 0 || !t.joined(end) || !t.definite(end) || t.ofQuarter(i) {
		return span{}
	}
	if r.Entry.Value == "0.5" && v <= 2 && t.among(e, wOf) && t.joined(e) {
		if s := t.moment(e + 1); s.ok() && s.grain == month && s.subtype == "" && s.first == e+1 { // «النصف الأول من مارس»
			s.first, s.edge = i, [...]string{"start", "end"}[v-1]
			return s
		}
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
	return t.inYear(s)
}

// ofQuarter reports that the word at token i is the name of the quarter or street whose noun stands before it: «حي الربع الأول».
func (t *Text) ofQuarter(i int) bool {
	return i > 0 && t.joined(i) && t.plainDefinite(i) && t.is(i-1, 1<<lexicon.PlaceHead|1<<lexicon.FacHead) && !t.definite(i-1)
}

// namedPart reads «السداسي الأول من 2018», «الثلاثي الأول من السنة»: a part of the year as the Maghreb calls it, which is one only with its year.
func (t *Text) namedPart(i, end int, r *lexicon.Reading) span {
	s := span{first: i, end: end}
	s.grain, s.n = half, int(r.Entry.Value[1]-'0')
	if r.Entry.Value[0] == 'Q' {
		s.grain = quarter
	}
	if s = t.inYear(s); s.end == end {
		return span{}
	}
	return s
}

// inYear reads on behind a part of a year the year that it is of.
func (t *Text) inYear(s span) span {
	e := s.end
	of := t.among(e, wOf) && t.joined(e)
	if y, rel, ah, e2 := t.yearAt(e, false); e2 > e && !ah && (of || y%100 != 0 || !t.countsWhat(e2)) { // also «الربع الأول 2021», «النصف الأول لعام 2021»
		s.end = e2
		switch {
		case y != 0:
			s.known, s.year = true, y
		case !t.Date.IsZero():
			s.known, s.year = true, t.countedYear(rel)
		}
	} else if !of {
		if s.grain == half {
			return span{}
		}
	} else if y, ok := t.smallNumber(e + 1); ok && y >= 1900 && y <= lastYear {
		s.known, s.year, s.end = true, y, e+2
	} else if y := t.yearAfter(e+1, e+2); y.ok() && y.grain == yearGrain && t.among(e+1, wYearNoun) { // «السنة المالية 2021»
		s.known, s.year, s.end = true, y.year, y.end
	} else if t.among(e+1, wYearNoun) {
		s.end = e + 2
		if !t.Date.IsZero() {
			s.known, s.year = true, t.Date.Year()
		}
	} else if s.grain == half {
		return span{}
	}
	return s
}
