package entity

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// centuryAfter reads «القرن التاسع عشر», «القرن العشرين», «القرن الـ19», «القرن الماضي».
func (t *Text) centuryAfter(i, end int) span {
	s := span{first: i, end: end}
	v, e := t.ordinalNumber(end)
	if v == 0 && t.definite(end) && t.proclitics(end) == 0 && t.is(end, 1<<lexicon.Num) { // «العشرين», «الواحد والعشرين»
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
		if t.loneArticle(k) {
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
		if r.Entry.Value == "BC" {
			t.beforeChrist(&s.stamp, int(v)-1, 2)
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
		r, ok := t.find(e, lexicon.Num)
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
		s := t.decadeAt(end, e, r)
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
	if t.among(k, wOf) {
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
		t.placeUnit(&s.stamp, "century", rel.step())
		return s.year
	}
	return -1
}

// decadeAt reads «الستينيات», «ستينيات القرن الماضي»; without a century that of the
// twentieth.
func (t *Text) decadeAt(i, end int, r *lexicon.Reading) span {
	n := small(r.Entry.Value)
	if k := end; t.among(k, wOf) && t.joined(k) && t.isOf(k+1, seldomLife) {
		return span{}
	}
	s := span{first: i, end: end}
	s.grain, s.known, s.year = decade, true, 190+n
	if c := t.ofCentury(end); c >= 0 {
		s.year = 10*c + n
		if !t.among(end, wOf) {
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
