package entity

import (
	"bytes"
	"strconv"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Years that stand alone in a newspaper lie between these.
const (
	firstYear = 1000
	lastYear  = 2199
)

// numericDate reads a date in numbers at token i: 15/11/2019, 2019-11-15,
// 15.11.2019, 4/22/1948. «تاريخ», «بتاريخ» before it and brackets are part of it.
func (t *Text) numericDate(i int) span {
	var n [3]int
	var width [3]int
	end := i
	if f := t.Folded(i); len(f) >= 8 && len(f) <= 10 && f[0] != '.' {
		part := 0
		for _, c := range f {
			switch {
			case c == '.' && part < 2:
				part++
			case c >= '0' && c <= '9':
				n[part], width[part] = 10*n[part]+int(c-'0'), width[part]+1
			default:
				part = 9
			}
			if part > 2 {
				return span{}
			}
		}
		if part != 2 {
			return span{}
		}
		end = i + 1
	} else {
		var sep []byte
		for k := 0; k < 3; k++ {
			v, ok := t.smallNumber(end)
			if !ok || k > 0 && !t.joined(end) {
				return span{}
			}
			n[k], width[k] = v, len(t.Folded(end))
			end++
			if k == 2 {
				break
			}
			if end >= len(t.Tokens) || !t.joined(end) {
				return span{}
			}
			s := t.Folded(end)
			switch string(s) {
			case "/":
			case "-", "–", "\\":
				if t.Tokens[end].Flags&normalize.SpaceBefore != 0 {
					return span{}
				}
			default:
				return span{}
			}
			if sep != nil && !bytes.Equal(s, sep) {
				return span{}
			}
			sep = s
			end++
		}
	}
	y, m, d := n[2], n[1], n[0]
	switch {
	case width[0] == 4:
		y, d = n[0], n[2]
	case width[2] == 2 && width[0] <= 2 && t.dateHead(i):
		if y += 2000; y > 2000+currentYears {
			y -= 100
		}
	case width[2] != 4:
		return span{}
	}
	if m > 12 && d <= 12 {
		m, d = d, m
	}
	if m < 1 || m > 12 || d < 1 || d > 31 {
		return span{}
	}
	s := span{first: i, end: end}
	if r, e, ok := t.next(end, lexicon.Era); ok {
		s.end = e
		if r.Entry.Value == "AH" {
			s.at(hijriDay(y, m, d), day)
			return t.dated(s)
		}
	} else if y < firstYear || y > lastYear {
		return span{}
	} else if y < 1500 { // no newspaper tells of a day in the Middle Ages in numbers
		s.at(hijriDay(y, m, min(d, 30)), day)
		return t.dated(s)
	}
	s.grain, s.known, s.year, s.month, s.day = day, true, y, m, d
	return t.dated(s)
}

// currentYears is how far into its century a year of two digits may lie.
const currentYears = 40

// dateHead reports a word before token i that announces a date.
func (t *Text) dateHead(i int) bool {
	if t.mark(i-1, "(") || t.mark(i-1, ":") {
		i--
	}
	switch t.text(i - 1) {
	case "تاريخ", "الموافق":
		return i > 0
	}
	return i > 0 && t.is(i-1, lexicon.Of(lexicon.Weekday, lexicon.TimeUnit))
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
	if k >= 0 && t.joined(k+1) && t.text(k) == "تاريخ" {
		s.first = k
		if bracket {
			s.end++
		}
	}
	return s
}

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
	m, _ = strconv.Atoi(r.Entry.Value)
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
	return m, hijri, end
}

// yearAt reads what tells the year behind a month at token k: 2019, «عام 2019»,
// «من العام الماضي», (1970). given is 0 for none; rel is past, next or this for a
// year counted from the date.
func (t *Text) yearAt(k int, hijri bool) (year int, rel string, ah bool, end int) {
	j := k
	if w := t.text(j); w == "من" || w == "في" {
		j++
	}
	dem := false
	if j > k && t.is(j, lexicon.Of(lexicon.Dem)) && t.joined(j) {
		dem = true
		j++
	}
	if r, e, ok := t.next(j, lexicon.TimeUnit); ok && r.Entry.Value == "year" && !r.Feature.Any(lexicon.Dual&^lexicon.Singular) {
		if rel, e2 := t.relation(e); rel == "past" || rel == "next" || rel == "this" {
			return 0, rel, false, e2
		}
		if dem {
			return 0, "this", false, e
		}
		j = e
	} else if j > k {
		return 0, "", false, k
	}
	bracket := t.mark(j, "(")
	if bracket {
		j++
	}
	if j >= len(t.Tokens) || !t.joined(j) {
		return 0, "", false, k
	}
	y, ok := t.smallNumber(j)
	if !ok || len(t.Folded(j)) < 3 || y < firstYear && !hijri || y > lastYear || t.measured(j+1) {
		return 0, "", false, k
	}
	end = j + 1
	if r, e, ok := t.next(end, lexicon.Era); ok {
		ah = r.Entry.Value == "AH"
		end = e
	}
	if bracket {
		if !t.mark(end, ")") {
			return 0, "", false, k
		}
		end++
		if r, e, ok := t.next(end, lexicon.Era); ok {
			ah = r.Entry.Value == "AH"
			end = e
		}
	}
	return y, "", ah || hijri && y < 1600, end
}

// countsWhat reports that what stands at token i is counted by the number before
// it, which is no year then: «2000 منزل», «2019 دولارا».
func (t *Text) countsWhat(i int) bool {
	return t.measured(i) || t.counted(i) && (t.Words[i].Known() || len(t.Words[i].Text) > 6) && t.Words[i].Is(^lexicon.Of(lexicon.VerbWord, lexicon.Name, lexicon.Era)) && !t.is(i, timeWords|nameWords|lexicon.Of(lexicon.Era))
}

// measured reports a scale, a unit, a currency or a percent sign at token i.
func (t *Text) measured(i int) bool {
	if i >= len(t.Tokens) || !t.joined(i) {
		return false
	}
	if t.isPercent(i) > i || t.is(i, lexicon.Of(lexicon.Scale, lexicon.Currency, lexicon.Unit)) && t.proclitics(i) == 0 && !t.definite(i) {
		return true
	}
	r, _, ok := t.next(i, lexicon.TimeUnit)
	return ok && !r.Feature.Has(lexicon.Definite)
}

// monthAt reads a month with what tells its day and year.
func (t *Text) monthAt(i int, r *lexicon.Reading) span {
	if t.Words[i].Cut.Enclitic != 0 {
		return span{}
	}
	s := t.monthFrom(i, i, 0)
	if !s.ok() {
		return s
	}
	if r.Entry.Flag("common") && s.grain == month && s.end == i+1 && (!t.monthCue(i, r) || t.is(i, lexicon.Of(lexicon.Name))) { // «في إب»
		return span{}
	}
	if r.Entry.Class == lexicon.Hijri && s.end == i+1 && !t.monthCue(i, r) {
		return span{}
	}
	if s.end == i+1 && (t.is(i-1, nameWords) && t.joined(i) && r.Entry.Flag("common") || t.is(i, lexicon.Of(lexicon.Name)) && t.inName(i)) {
		return span{}
	}
	return s
}

// inName reports that a longer name of the gazetteers covers token i.
func (t *Text) inName(i int) bool {
	for k := max(0, i-6); k <= i; k++ {
		for _, m := range t.MatchesAt(k) {
			if m.Entry.Class == lexicon.Name && m.End > i && m.End > m.First+1 && (m.Entry.Type != string(Event)) {
				return true
			}
		}
	}
	return false
}

// monthCue reports a preposition of time before a month whose name is also
// another word.
func (t *Text) monthCue(i int, r *lexicon.Reading) bool {
	if r.Cut.Proclitics != 0 || i == 0 || !t.joined(i) {
		return false
	}
	switch t.text(i - 1) {
	case "في", "منذ", "حتى", "خلال", "مطلع", "نهاية":
		return true
	}
	return t.is(i-1, lexicon.Of(lexicon.TimeEdge))
}

// monthFrom reads the month at token k and its year for a time that begins at
// token first; dayNumber is 0 for none.
func (t *Text) monthFrom(first, k, dayNumber int) span {
	var m, end int
	var hijri bool
	if k == first {
		r, _, ok := t.class(k, lexicon.Month)
		if !ok {
			if r, _, ok = t.class(k, lexicon.Hijri); !ok {
				return span{}
			}
			hijri = true
		}
		if r.Cut.Proclitics&^normalize.Article == 0 {
			m, hijri, end = t.month(k)
		}
		if end == 0 || m == 0 { // «ونوفمبر»
			m, _ = strconv.Atoi(r.Entry.Value)
			_, end, _ = t.class(k, r.Entry.Class)
			if t.mark(end, "/") {
				if r2, e, ok := t.next(end+1, lexicon.Month); ok && r2.Entry.Value == r.Entry.Value {
					end = e
				}
			}
		}
	} else if m, hijri, end = t.month(k); m == 0 {
		return span{}
	}
	s := span{first: first, end: end}
	if dayNumber == 0 && t.mark(end, "(") { // «شباط (28/2/1945)»
		if d := t.dateIn(end + 1); d.ok() && t.mark(d.end, ")") && d.month == m {
			d.first, d.end = first, d.end+1
			return d
		}
	}
	if hijri && (t.text(end) == "المبارك" || t.text(end) == "الحرام" || t.text(end) == "المعظم") && t.joined(end) {
		end++
		s.end = end
	}
	year, yearRel, ah := 0, "", false
	k = end
	if t.mark(k, "/") || t.mark(k, "،") || t.mark(k, "-") {
		k++
	}
	if y, rel, h, e := t.yearAt(k, hijri); e > k && (k == end || y != 0 && t.mark(end, "/") || dayNumber != 0 && y != 0 && !t.mark(end, "-")) {
		year, yearRel, ah, s.end = y, rel, h, e
	}
	rel := ""
	if year == 0 && yearRel == "" {
		if r, e := t.relation(end); r == "past" || r == "next" || r == "this" {
			rel, s.end = r, e
		}
	}
	if year == 0 && yearRel == "" && rel == "" {
		year = t.laterYear(s.end)
	}
	s.grain = month
	if dayNumber != 0 {
		s.grain = day
	}
	if hijri {
		t.placeHijri(&s.stamp, year, m, dayNumber, rel, first)
		return s
	}
	s.known, s.year, s.month, s.day = true, year, m, dayNumber
	switch {
	case ah:
		return span{}
	case year != 0:
	case t.Date.IsZero(): // «الماضي» is said of a date that is not known
		s.known = rel == "" && yearRel == ""
	case yearRel != "":
		s.year = t.Date.Year() + step(yearRel)
	default:
		s.year = t.yearOf(m, max(dayNumber, 1), rel, first)
	}
	return s
}

// laterYear gives the year of the second of two dates, whose «إلى» or «و» stands at
// token k, which is also that of the first: «من 5 مايو إلى 10 يوليو 2019»; or 0.
func (t *Text) laterYear(k int) int {
	if k >= len(t.Tokens) || !t.joined(k) {
		return 0
	}
	switch {
	case t.text(k) == "الى" || t.text(k) == "حتى" || t.mark(k, "-") || t.mark(k, "–") || t.arabic(k) && t.Words[k].Text == "و":
		k++
	case t.arabic(k) && t.Words[k].Cut.Proclitics == normalize.Wa: // «يناير وفبراير 2019»
		r, e, ok := t.class(k, lexicon.Month)
		if !ok {
			return 0
		}
		if t.mark(e, "/") {
			if r2, e2, ok := t.next(e+1, lexicon.Month); ok && r2.Entry.Value == r.Entry.Value {
				e = e2
			}
		}
		y, _, _, _ := t.yearAt(e, false)
		return y
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
	y, _, _, _ := t.yearAt(e, false)
	return y
}

func step(rel string) int {
	switch rel {
	case "past":
		return -1
	case "next":
		return 1
	}
	return 0
}

// yearOf finds the year of a month and day that has none: with «الماضي» the
// last such month before that of the date, with «المقبل» the first after it,
// else the nearest, what is past up to nine months and what is to come up to three,
// or the next where the clause speaks of what is to come.
func (t *Text) yearOf(m, d int, rel string, at int) int {
	y, now := t.Date.Year(), int(t.Date.Month())
	switch rel {
	case "this":
		return y
	case "past":
		if m >= now && (m > now || d <= 1 || d >= t.Date.Day()) {
			return y - 1
		}
		return y
	case "next":
		if m <= now && (m < now || d <= 1 || d <= t.Date.Day()) {
			return y + 1
		}
		return y
	}
	distance := (m - now + 12) % 12 // months ahead
	if distance == 0 {
		return y
	}
	if limit := 3; distance <= limit || t.ahead(at) {
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

// placeHijri puts in the Gregorian days of a Hijri month or day; the year that
// is not told is that of the nearest, as with yearOf.
func (t *Text) placeHijri(s *stamp, year, m, d int, rel string, at int) {
	if year == 0 {
		if t.Date.IsZero() {
			return
		}
		now, nowMonth := hijriOf(t.Date)
		year = now
		distance := (m - nowMonth + 12) % 12
		switch {
		case rel == "past" && m >= nowMonth, rel == "" && m > nowMonth && distance > 3 && !t.ahead(at):
			year--
		case rel == "next" && m <= nowMonth, rel == "" && m < nowMonth && (distance <= 3 || t.ahead(at)):
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
		return
	}
	s.at(hijriDay(year, m, 1), stretch)
	if m < 12 {
		s.until = hijriDay(year, m+1, 1)
	} else {
		s.until = hijriDay(year+1, 1, 1)
	}
}

// dayOfMonth reads a day in figures with its month at token i: «15 نوفمبر»,
// «15 من شهر نوفمبر», «12 إلى 15 مايو», «10 و11 أبريل» (the first of the two),
// «20/شعبان/1428», «12 من الشهر الجاري».
func (t *Text) dayOfMonth(i int) span {
	d, ok := t.smallNumber(i)
	if !ok || d < 1 || d > 31 {
		return span{}
	}
	k := i + 1
	if s := t.monthBehind(i, k, d); s.ok() {
		return t.dated(s)
	}
	// a second day
	to := false
	switch {
	case t.mark(k, "-") || t.mark(k, "–"):
		to, k = true, k+1
	case t.joined(k) && (t.text(k) == "الى" || t.text(k) == "حتى"):
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

// monthBehind reads the month of a day at token k.
func (t *Text) monthBehind(first, k, d int) span {
	if k >= len(t.Tokens) || !t.joined(k) {
		return span{}
	}
	if t.text(k) == "من" || t.mark(k, "/") || t.mark(k, "-") {
		k++
	}
	if r, end, ok := t.next(k, lexicon.TimeUnit); ok && r.Entry.Value == "month" && r.Feature.Has(lexicon.Singular) {
		if rel, e := t.relation(end); (rel == "past" || rel == "next" || rel == "this") && r.Feature.Has(lexicon.Definite) {
			s := span{first: first, end: e}
			s.grain = day
			if !t.Date.IsZero() {
				m := date(t.Date.Year(), int(t.Date.Month())+step(rel), 1)
				s.at(m.AddDate(0, 0, d-1), day)
			}
			return s
		}
		k = end
	}
	if t.Tokens[min(k, len(t.Tokens)-1)].Kind != normalize.Arabic {
		return span{}
	}
	return t.monthFrom(first, k, d)
}

// ordinalDate reads a day of the month in words at token i: «الخامس والعشرين من
// يناير», «الأول من الشهر المقبل».
func (t *Text) ordinalDate(i int) span {
	v, end := t.ordinalNumber(i)
	if end == i || v > 31 || !t.definite(i) {
		return span{}
	}
	if t.text(end) != "من" || !t.joined(end) || i > 0 && t.joined(i) && t.definite(i-1) && t.text(i-1) != "اليوم" && !t.is(i-1, lexicon.Of(lexicon.Weekday)) { // «الأسبوع الأول من مايو»
		return span{}
	}
	return t.monthBehind(i, end, int(v))
}

// ordinalDay reads an hour or a day of the month in words at token i: «الثامنة
// مساء», «الخامس من مايو».
func (t *Text) ordinalDay(i int) span {
	if v, end := t.ordinalNumber(i); end > i && v <= 12 && t.definite(i) {
		if s := t.clockHour(i, int(v), end); s.ok() {
			return s
		}
	}
	return t.ordinalDate(i)
}

// years reads a year in figures that no word announces, at token i: «في 2016»,
// «(1956)», «انتخابات 2018», «2010-2015», «2018/2019», «1440 هـ».
func (t *Text) years(i int) span {
	y, ok := t.smallNumber(i)
	if !ok {
		return span{}
	}
	s := span{first: i, end: i + 1}
	if r, e, ok := t.next(i+1, lexicon.Era); ok && len(t.Folded(i)) >= 3 && (r.Entry.Value == "AH" || y >= 1500 && y <= lastYear) && t.text(e) != "مربع" && t.text(e) != "مكعب" {
		s.end = e
		t.placeYear(&s.stamp, y, r.Entry.Value == "AH")
		return s
	}
	if len(t.Folded(i)) != 4 || y < firstYear || y > lastYear {
		return span{}
	}
	if t.measured(i+1) || t.countsWhat(i+1) && !(t.is(i-1, lexicon.Of(lexicon.Ord)) && t.definite(i-1)) {
		return span{}
	}
	// two years
	if t.mark(i+1, "-") || t.mark(i+1, "/") || t.mark(i+1, "–") {
		if last, ok := t.smallNumber(i + 2); ok && len(t.Folded(i+2)) == 4 && last > y && last <= lastYear && y >= 1800 && !t.countsWhat(i+3) && !t.mark(i+3, "/") {
			t.placeYears(&s.stamp, y, last)
			s.end = i + 3
			return s
		}
	}
	if y < 1800 && !(t.mark(i-1, "(") && t.mark(i+1, ")") && y >= 1500) {
		return span{}
	}
	if !t.yearCue(i) {
		return span{}
	}
	t.placeYear(&s.stamp, y, false)
	t.lastYear = s.end
	return t.dated(s)
}

func (t *Text) placeYear(s *stamp, y int, ah bool) {
	if !ah {
		s.grain, s.known, s.year = yearGrain, true, y
		return
	}
	s.at(hijriDay(y, 1, 1), stretch)
	s.until = hijriDay(y+1, 1, 1)
}

func (t *Text) placeYears(s *stamp, y, last int) {
	s.grain, s.known, s.year, s.until = stretch, true, y, date(last+1, 1, 1)
}

// yearCue reports that the words beside a number from 1500 to 2199 make a year
// of it.
func (t *Text) yearCue(i int) bool {
	if i == 0 || !t.joined(i) {
		return t.mark(i+1, ":") || t.mark(i+1, "-") && !t.mark(i+2, "-")
	}
	switch s := string(t.Folded(i - 1)); s {
	case "(":
		return t.mark(i+1, ")") || t.mark(i+1, "،")
	case "،", "-", "–", "/":
		return t.mark(i+1, ")") || t.lastYear > 0 && i-t.lastYear <= 2
	case "ال", "ل":
		return false
	}
	if !t.arabic(i - 1) {
		return false
	}
	w := t.Words[i-1]
	if w.Text == "و" {
		return t.lastYear > 0 && i-t.lastYear <= 3
	}
	if w.Is(lexicon.Of(lexicon.Approx, lexicon.Numbered)) && !w.Is(lexicon.Of(lexicon.Prep)) || t.approxBefore(i) < i && !w.Is(lexicon.Of(lexicon.Prep)) {
		return false
	}
	if r, ok := w.Find(lexicon.Prep); ok && r.Cut.Enclitic == 0 {
		switch r.Entry.Name {
		case "على", "نحو", "عن", "مع", "الى", "إلى":
			return r.Entry.Name != "على" && r.Entry.Name != "نحو" && t.lastYear > 0 && i-t.lastYear <= 2
		}
		return t.approxBefore(i) == i
	}
	switch w.Text[w.Cut.Word:] {
	case "منذ", "حتى", "بحلول", "حلول", "لغاية":
		return true
	}
	if t.verb(i-1) || w.Is(functionWords&^lexicon.Of(lexicon.Modal)) {
		return false
	}
	return y2k(t, i) // «انتخابات 2018», «الانتفاضة 1987»
}

// y2k reports a number that is a year even behind a bare noun.
func y2k(t *Text, i int) bool {
	y, _ := t.smallNumber(i)
	return y >= 1900 && y <= 2060
}
