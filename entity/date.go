package entity

import (
	"bytes"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// numericDate reads a date in numbers at token i: 15/11/2019, 2019-11-15,
// 15.11.2019, 4/22/1948. «تاريخ», «بتاريخ» before it and brackets are part of it.
func (t *Text) numericDate(i int) span {
	var n dateNumbers
	end, ok := i+1, false
	if f := t.Folded(i); len(f) >= 6 && len(f) <= 10 && f[0] != '.' {
		ok = n.dotted(f)
	} else {
		end, ok = t.divided(i, &n)
	}
	if !ok {
		return span{}
	}
	if y, e, ok := t.yearInBrackets(end); ok && n.n[2] >= 1 && n.n[2] <= 12 && n.n[0] >= 1 && n.n[0] < n.n[1] && n.n[1] <= 31 { // «9/10/10/(1940)»: from the ninth to the tenth
		s := span{first: i, end: e}
		s.at(date(y, n.n[2], n.n[0]), stretch)
		s.until = date(y, n.n[2], n.n[1]+1)
		return t.dated(s)
	}
	y, m, d, ok := t.order(i, &n)
	if !ok {
		return span{}
	}
	s := span{first: i, end: end}
	if r, e, ok := t.next(end, lexicon.Era); ok {
		s.end = e
		if r.Entry.Value == "AH" {
			s.at(hijriDay(y, m, d), day)
			s.lunar = true
			return t.dated(s)
		}
	} else if y < firstYear || y > lastYear {
		return span{}
	} else if y < 1500 { // no newspaper tells of a day in the Middle Ages in numbers
		s.at(hijriDay(y, m, min(d, 30)), day)
		s.lunar = true
		return t.dated(s)
	}
	s.grain, s.known, s.year, s.month, s.day = day, true, y, m, d
	return t.dated(s)
}

// dateNumbers are the three numbers of a date, in their order, with their digits.
type dateNumbers struct{ n, width [3]int }

// dotted reads 15.11.2019 in one token.
func (d *dateNumbers) dotted(f []byte) bool {
	part := 0
	for _, c := range f {
		switch {
		case c == '.' && part < 2:
			part++
		case c >= '0' && c <= '9':
			d.n[part], d.width[part] = 10*d.n[part]+int(c-'0'), d.width[part]+1
		default:
			return false
		}
	}
	return part == 2
}

// divided reads three numbers from token i on with the same sign between them, and gives the token behind them.
func (t *Text) divided(i int, d *dateNumbers) (end int, ok bool) {
	var sep []byte
	end = i
	for k := range d.n {
		if k == 2 {
			if y, e, ok := t.yearInBrackets(end - 1); ok { // «17/2/(1966)»
				d.n[k], d.width[k] = y, 4
				return e, true
			}
		}
		v, ok := t.smallNumber(end)
		if !ok || k > 0 && !t.joined(end) {
			return end, false
		}
		d.n[k], d.width[k] = v, len(t.Folded(end))
		if end++; k == 2 {
			break
		}
		if end >= len(t.Tokens) || !t.joined(end) {
			return end, false
		}
		s := t.Folded(end)
		switch string(s) {
		case "/":
		case "-", "–", "\\":
			if t.Tokens[end].Flags&normalize.SpaceBefore != 0 {
				return end, false
			}
		default:
			return end, false
		}
		if sep != nil && !bytes.Equal(s, sep) {
			return end, false
		}
		sep = s
		end++
	}
	return end, true
}

// yearInBrackets reads the stroke at token i and behind it a year in brackets, as archives write dates: «17/2/(1966)».
func (t *Text) yearInBrackets(i int) (y, end int, ok bool) {
	if !t.mark(i, "/") || !t.has(i+1, cOpen) || !t.has(i+3, cClose) || !t.joined(i+1) || !t.joined(i+2) || !t.joined(i+3) || len(t.Folded(i+2)) != 4 {
		return 0, i, false
	}
	y, ok = t.smallNumber(i + 2)
	return y, i + 4, ok && y >= firstYear && y <= lastYear
}

// order tells which of the numbers of a date at token i are its year, month and day: the year first or last, the day before the
// month, but where that would be past 12.
func (t *Text) order(i int, n *dateNumbers) (y, m, d int, ok bool) {
	y, m, d = n.n[2], n.n[1], n.n[0]
	switch {
	case n.width[0] == 4:
		y, d = n.n[0], n.n[2]
	case n.width[2] == 2 && n.width[0] <= 2 && t.dateHead(i):
		if y += 2000; y > 2000+currentYears {
			y -= 100
		}
	case n.width[2] != 4:
		return 0, 0, 0, false
	}
	if m > 12 && d <= 12 {
		m, d = d, m
	}
	return y, m, d, m >= 1 && m <= 12 && d >= 1 && d <= 31
}

// currentYears is how far into its century a year of two digits may lie.
const currentYears = 40

// dateHead reports a word before token i that announces a date.
func (t *Text) dateHead(i int) bool {
	if t.mark(i-1, "(") || t.mark(i-1, ":") {
		i--
	}
	return i > 0 && (t.among(i-1, wDateNoun|wMatching) || t.is(i-1, 1<<lexicon.Weekday|1<<lexicon.TimeUnit))
}

// dated takes in «تاريخ» and the brackets around a date.
func (t *Text) dated(s span) span {
	k := s.first - 1
	bracket := k > 0 && t.mark(k, "(") && t.mark(s.end, ")")
	if bracket {
		k--
	}
	if k > 0 && t.mark(k, ":") {
		k--
	}
	if k >= 0 && t.joined(k+1) && t.among(k, wDateNoun) {
		s.first = k
		if bracket {
			s.end++
		}
	}
	return s
}

// dayOfMonth reads a day in figures with its month at token i: «15 نوفمبر»,
// «15 من شهر نوفمبر», «12 إلى 15 مايو», «10 و11 أبريل» (the first of the two),
// «20/شعبان/1428», «12 من الشهر الجاري».
func (t *Text) dayOfMonth(i int) span {
	d, ok := t.smallNumber(i)
	if !ok || d < 1 || d > 31 || t.nameHead(i) || t.dayNamed(i) { // «حركة 6 أبريل»
		return span{}
	}
	k := i + 1
	if s := t.monthBehind(i, k, d); s.ok() {
		return t.dated(s)
	}
	if s := t.monthInFigures(i, d); s.ok() {
		return t.dated(s)
	}
	// a second day
	to := false
	switch {
	case t.hyphen(k):
		to, k = true, k+1
	case t.joined(k) && t.among(k, wTo):
		to, k = true, k+1
	case t.arabic(k) && t.joined(k) && t.Words[k].Text == "و", t.mark(k, "،"):
		k++
	default:
		return span{}
	}
	last, ok := t.smallNumber(k)
	if !ok || last < 1 || last > 31 || last <= d || !t.joined(k) {
		return span{}
	}
	s := t.monthBehind(i, k+1, last)
	if !s.ok() && !to { // «أيام 10 و11 و12 مايو»
		s = t.dayOfMonth(k)
		s.first = i
	}
	if !s.ok() || s.grain != day {
		return span{}
	}
	if !to {
		s.day = d
		s.end = i + 1
		return s
	}
	if s.known && s.year != 0 {
		until := s.start().AddDate(0, 0, 1)
		s.day = d
		s.at(s.start(), stretch)
		s.until = until
		return s
	}
	s.known = false
	return s
}

// dayNamed reports before the number at token i those who hold an office, whose movement bears the name of a day: «نواب 14 آذار», but «ضحايا 13 نوفمبر».
func (t *Text) dayNamed(i int) bool {
	if i == 0 || !t.joined(i) || !t.is(i-1, offices) || t.definite(i-1) {
		return false
	}
	w := t.Words[i-1]
	return w.Cut.Enclitic == 0 && w.Feature.Has(lexicon.Plural) && !strings.HasSuffix(w.Text, "ن")
}

// monthBehind reads the month of a day at token k.
func (t *Text) monthBehind(first, k, d int) span {
	if k >= len(t.Tokens) || !t.joined(k) {
		return span{}
	}
	if t.among(k, wOf) || t.mark(k, "/") || t.mark(k, "-") {
		k++
	}
	if s := t.monthUnnamed(first, k, d); s.ok() {
		return s
	}
	that := t.among(k, wThatTime) && t.joined(k+1)                  // «12 من ذات الشهر»
	this := t.among(k, wThis) && t.joined(k+1) && t.among(k-1, wOf) // «الخامس من هذا الشهر»
	if that || this {
		k++
	}
	if r, end, ok := t.next(k, lexicon.TimeUnit); ok && r.Entry.Value == "month" && r.Feature.Has(lexicon.Singular) {
		if rel, e := t.relation(end); rel.ofDate() && r.Feature.Has(lexicon.Definite) {
			s := span{first: first, end: e}
			s.grain = day
			if !t.Date.IsZero() {
				m := date(t.Date.Year(), int(t.Date.Month())+rel.step(), 1)
				s.at(m.AddDate(0, 0, d-1), day)
			}
			return s
		}
		if this && r.Feature.Has(lexicon.Definite) {
			s := span{first: first, end: end}
			if s.grain = day; !t.Date.IsZero() {
				s.at(date(t.Date.Year(), int(t.Date.Month()), d), day)
			}
			return s
		}
		if itself := t.among(end, wItself) && t.joined(end); (itself || that) && r.Feature.Has(lexicon.Definite) {
			s := span{first: first, end: end}
			if itself {
				s.end++
			}
			s.grain = day
			if m := &t.lastTime; m.ok() && (m.grain == month || m.grain == day) {
				s.at(date(m.year, m.month, d), day)
			}
			return s
		}
		k = end
	}
	if that || this {
		return span{}
	}
	if t.Tokens[min(k, len(t.Tokens)-1)].Kind != normalize.Arabic {
		return span{}
	}
	return t.monthFrom(first, k, d)
}

// monthInFigures reads the month behind the stroke that follows day d at token i, where a weekday or «تاريخ» announces a date: «الثلاثاء 13/12».
func (t *Text) monthInFigures(i, d int) span {
	if !t.mark(i+1, "/") || !t.joined(i+1) || !t.joined(i+2) || t.mark(i+3, "/") {
		return span{}
	}
	last := span{} // «من 26/4 حتى 28/4/2018»
	if !t.dateHead(i) {
		if !t.among(i+3, wTo) || !t.joined(i+4) || t.Tokens[i+4].Kind != normalize.Number {
			return span{}
		}
		if last = t.numericDate(i + 4); !last.ok() || !last.known {
			return span{}
		}
	}
	m, ok := t.smallNumber(i + 2)
	if !ok || m < 1 || m > 12 {
		return span{}
	}
	s := span{first: i, end: i + 3}
	s.grain, s.known, s.month, s.day = day, true, m, d
	switch s.year = t.yearOf(m, d, noRelation, i); {
	case last.ok():
		s.year = last.year
	case t.Date.IsZero():
		s.year = 0
	}
	return s
}

// dayAmong reads a day of a month that an ordinal tells among its days, at token i: «أول أيام شهر رمضان».
func (t *Text) dayAmong(i int) span {
	v, k := t.ordinalNumber(i)
	r, k, ok := t.next(k, lexicon.TimeUnit)
	if v == 0 || v > 30 || t.definite(i) || !ok || r.Entry.Value != "day" || !r.Feature.Has(lexicon.Plural) || r.Feature.Has(lexicon.Definite) {
		return span{}
	}
	if u, e, ok := t.next(k, lexicon.TimeUnit); ok && u.Entry.Value == "month" && !u.Feature.Has(lexicon.Definite) {
		k = e
	}
	if m, _, _ := t.month(k); m == 0 {
		return span{}
	}
	return t.monthFrom(i, k, int(v))
}

// monthUnnamed reads the month of a day at token k, of which only «الجاري» is left: «في 26 الجاري», «الفترة من 12 إلى 15 المقبل».
func (t *Text) monthUnnamed(first, k, d int) span {
	r, end, ok := t.next(k, lexicon.TimeRel)
	if !ok || t.Tokens[k-1].Kind != normalize.Number || !r.Feature.Has(lexicon.Definite) || !r.Feature.Has(lexicon.Singular) || r.Feature.Has(lexicon.Feminine) ||
		!relationOf(r).ofDate() || r.Entry.Flag("common") && relationOf(r) == relPast {
		return span{}
	}
	second := t.lastDay.end > 0 && first-t.lastDay.end <= 1 // «بين 5 و9 الجاري»
	if first == 0 || !t.joined(first) || !second && !t.is(first-1, 1<<lexicon.Prep) && !t.among(first-1, wDayNoun) && !t.is(first-1, 1<<lexicon.TimeUnit) {
		return span{}
	}
	s := span{first: first, end: end}
	if s.grain = day; !t.Date.IsZero() {
		m := date(t.Date.Year(), int(t.Date.Month())+relationOf(r).step(), 1)
		s.at(m.AddDate(0, 0, d-1), day)
	}
	return s
}

// ordinalDate reads a day of the month in words at token i: «الخامس والعشرين من
// يناير», «الأول من الشهر المقبل», «العشرين من يناير»; the first of two, «الخامس والسابع من يونيو».
func (t *Text) ordinalDate(i int) span {
	v, end := t.ordinalNumber(i)
	for ten := int64(20); end == i && ten <= 30 && t.among(i+1, wOf); ten += 10 {
		if t.isNum(i, ten) {
			v, end = ten, i+1
		}
	}
	if end == i || v > 31 || !t.definite(i) || t.nameHead(i) || t.ofNoun(i) { // «مدينة السادس من أكتوبر»
		return span{}
	}
	return t.ordinalBehind(i, end, int(v))
}

// ofNoun reports that the ordinal at token i tells of the noun with the article before it, which is no day: «الأسبوع الأول من مايو», but «اليوم السادس من مايو», «تصادف الذكرى
// السادس من مايو».
func (t *Text) ofNoun(i int) bool {
	return i > 0 && t.joined(i) && t.definite(i-1) && !woman(t.Words[i-1].Text) && t.lastDay.end != i &&
		!t.isOf(i-1, seldomToday) && !t.is(i-1, 1<<lexicon.Weekday) && !t.among(i-1, wMatching)
}

// ordinalBehind reads the month behind day d, whose ordinal ends before token end, or further days and the month behind them: «بين الثامن
// و14 أكتوبر».
func (t *Text) ordinalBehind(first, end, d int) span {
	if end >= len(t.Tokens) || !t.joined(end) {
		return span{}
	}
	if t.among(end, wOf) {
		return t.monthBehind(first, end, d)
	}
	var s span
	if t.arabic(end) && t.Words[end].Text == "و" {
		s = t.dayOfMonth(end + 1)
	} else if k := end; t.among(k, wTo) && t.joined(k+1) && t.definite(k+1) { // «من الخامس إلى السابع من مايو»
		if v, e := t.ordinalNumber(k + 1); int(v) > d && v <= 31 {
			s = t.ordinalBehind(first, e, int(v))
		}
	} else if v, e := t.ordinalNumber(end); int(v) > d && v <= 31 && t.definite(end) && t.proclitics(end) == normalize.Wa {
		s = t.ordinalBehind(first, e, int(v))
	}
	if !s.ok() || s.grain != day || s.known && s.day <= d {
		return span{}
	}
	s.first, s.end, s.day = first, end, d
	return s
}

// hoursBefore reports hours before token i, which it does not count: «الساعات الأولى من صباح السبت».
func (t *Text) hoursBefore(i int) bool {
	r, ok := t.find(i-1, lexicon.TimeUnit)
	return ok && r.Entry.Value == "hour" && r.Feature.Has(lexicon.Plural)
}

// ordinalDay reads an hour or a day of the month in words at token i: «الثامنة
// مساء», «الخامس من مايو».
func (t *Text) ordinalDay(i int) span {
	if v, end := t.ordinalNumber(i); end > i && v <= 12 && t.definite(i) && !t.hoursBefore(i) {
		if s := t.clockHour(i, int(v), end); s.ok() {
			return s
		}
	}
	if s := t.dayAmong(i); s.ok() {
		return s
	}
	return t.ordinalDate(i)
}
