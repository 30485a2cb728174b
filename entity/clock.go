package entity

import (
	"strconv"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// dayPart reads a part of the day with its day: «مساء السبت», «فجر اليوم الأحد»,
// «ليل الجمعة السبت», and «ليلا», «بعد الظهر».
func (t *Text) dayPart(i, end int, r *lexicon.Reading) span {
	s := span{first: i, end: end}
	part := r.Entry.Value
	if end == i+1 && t.arabic(end) && t.joined(end) && t.Words[end].Cut.Enclitic == normalize.Huma && t.is(i, 1<<lexicon.VerbWord) { // «فجرا نفسيهما»: a verb of two
		return span{}
	}
	if t.definite(i) && end == i+1 {
		return t.definitePart(s, r)
	}
	if t.joined(end) && t.isOf(end, seldomNoTime) { // «مساء الخير»
		return span{}
	}
	if d := t.dayBehind(i, end); d.ok() && d.grain == day && d.subtype == "" {
		d.first = i
		if d.part == "" {
			d.part = part
		}
		if part == "TNI" && d.weekday != 0 { // «ليل الجمعة السبت», «ليلة الخميس على الجمعة»
			j := d.end
			if t.hyphen(j) || t.mark(j, "/") || t.among(j, wOnto) {
				j++
			}
			if w, e, ok := t.next(j, lexicon.Weekday); ok && t.joined(j) && w.Entry.Value == strconv.Itoa(d.weekday%7+1) {
				d.nights, d.end = 1, e
			}
		}
		return d
	}
	if of := t.lateIn(&s); !of && (r.Entry.Flag("common") || !t.adverbial(i, r) && end == i+1) || t.proclitics(i)&^normalize.Wa != 0 {
		return span{}
	} else if of && s.grain == day {
		return s
	}
	s.part, s.loose, s.grain = part, true, day
	return s
}

// lateIn adds to the hours s, «ساعة متأخرة», the part of the day that they are of, «من الليل», or the day with its part, «من ليل السبت», and reports
// that there is one.
func (t *Text) lateIn(s *span) bool {
	k := s.end + 1
	if s.end == s.first+1 || !t.among(s.end, wOf) || !t.joined(s.end) || !t.joined(k) {
		return false
	}
	r, end, ok := t.next(k, lexicon.DayPart)
	if ok && end == k+1 && t.definite(k) {
		s.end = end
		return true
	}
	part := ""
	if ok {
		part = r.Entry.Value
	}
	d := t.moment(k)
	if !d.ok() || d.first != k || d.grain != day || d.subtype != "" || d.value != "" || d.clock || d.loose {
		return false
	}
	s.end = d.end
	if s.stamp = d.stamp; part != "" {
		s.part = part
	} else if s.part == "" {
		r, _ := t.multi(s.first, 1<<lexicon.DayPart)
		s.part = r.Entry.Value
	}
	return true
}

// definitePart reads a part of the day with its article, one word s, which by itself is any: «هذا الصباح», «منذ الصباح», «قبيل الفجر», «ساعات الصباح الأولى».
func (t *Text) definitePart(s span, r *lexicon.Reading) span {
	i, part := s.first, r.Entry.Value
	if t.proclitics(i) == 0 && t.joined(i) && (part == "TMO" || part == "TNI" || part == "TEV" && t.isOf(i-1, seldomIn)) {
		switch {
		case t.isOf(i-1, seldomTowards) || t.isOf(i-1, seldomIn) && !r.Entry.Flag("common") && (t.definite(i-2) || !t.is(i-2, offices)): // «قبيل الفجر», «طوال الليل», «في المساء»
			if t.joined(s.end) && t.isOf(s.end, seldomEarly) { // «الصباح الباكر»
				s.end++
			}
			s.part, s.loose, s.grain = part, true, day
			return s
		case t.isOf(i-1, seldomHoursOf):
			return t.hoursOf(s, part)
		}
	}
	if r.Entry.Name == "ليلة" && t.tonight(i) {
		t.placeUnit(&s.stamp, "day", 0)
		s.grain, s.part = day, part
		return s
	}
	since := t.among(i-1, wSince) && t.joined(i) && part != "TAF"       // «منذ الصباح», not «منذ العصر الحجري»
	if !since && !t.dem(i) || part == "TDT" || r.Entry.Flag("common") { // «هذه الأمسية» is a feast
		return span{}
	}
	if !since && !t.among(i-1, wThis) {
		return span{}
	}
	if !since {
		s.first--
	}
	t.placeUnit(&s.stamp, "day", 0)
	s.grain, s.part = day, part
	return s
}

// dayBehind reads the day at token k behind a part of it that begins at token i: «مساء [هذا اليوم]», «مساء [السبت الماضي]», «مساء [السادس من مايو]».
func (t *Text) dayBehind(i, k int) (d span) {
	if k >= len(t.Tokens) || !t.joined(k) || t.arabic(k) && t.proclitics(k) != 0 {
		return span{}
	}
	if t.among(k, wThis) && t.joined(k+1) {
		k++
	}
	if w, e, ok := t.next(k, lexicon.RelTime); ok {
		return t.relativeDay(k, e, w)
	}
	if _, _, ok := t.next(k, lexicon.Weekday); ok {
		return t.afterUnit(i, k)
	}
	if u, e, ok := t.next(k, lexicon.TimeUnit); ok && u.Entry.Value == "day" {
		return t.unitAt(k, e, u)
	}
	switch {
	case t.Tokens[k].Kind == normalize.Number:
		if d = t.dateIn(k); d.ok() {
			d = t.behind(d)
		}
	case t.is(k, 1<<lexicon.Ord) && t.definite(k):
		d = t.ordinalDate(k)
	}
	return d
}

// tonight reports that «الليلة» at token i stands by itself: «يفتتح المهرجان الليلة», not «قضى الليلة في», «الليلة الأولى», «تلك الليلة».
func (t *Text) tonight(i int) bool {
	if t.proclitics(i) != 0 || t.joined(i+1) && (t.definite(i+1) && t.is(i+1, adjWords|1<<lexicon.TimeRel) || t.is(i+1, 1<<lexicon.Rel) || t.among(i+1, wItself)) {
		return false
	}
	if i == 0 || !t.joined(i) || !t.arabic(i-1) {
		return true
	}
	return !t.isOf(i-1, seldomSpends) && !t.is(i-1, 1<<lexicon.Dem|1<<lexicon.Prep|1<<lexicon.TimeEdge|timeWords) && !t.among(i-1, wThatTime) && (t.definite(i-1) || t.verb(i-1) || t.Words[i-1].Cut.Enclitic != 0 || !t.is(i-1, 1<<lexicon.NounWord|1<<lexicon.VerbWord))
}

// hoursOf reads the hours of the part of the day s, whose noun stands before it, with their day: «ساعات الصباح الأولى من يوم الأحد».
func (t *Text) hoursOf(s span, part string) span {
	if t.joined(s.end) && t.isOf(s.end, seldomEarly) {
		s.end++
	}
	k := s.end
	if t.among(k, wOf) && t.joined(k) {
		k++
	}
	s.first--
	s.part, s.loose, s.grain = part, true, day
	if t.followsBare(k) && !t.among(k, wNow) {
		if d := t.moment(k); d.ok() && d.first == k && d.grain == day && d.subtype == "" && d.value == "" && !d.clock && d.part == "" {
			s.end, s.stamp = d.end, d.stamp
			s.part = part
		}
	}
	return s
}

// clockAt reads an hour in figures at token i: «10:30», «22:00», «9 صباحا».
func (t *Text) clockAt(i int) span {
	if h, m, ok := t.clockNumber(i); ok && t.joined(i+1) && (t.isOf(i+1, seldomZone) || t.isOf(i+1, seldomGMT)) { // «(22,00 ت غ)»
		s := span{first: i, end: i + 1}
		s.hour, s.minute = h, m
		return t.halfDay(s)
	}
	h, ok := t.smallNumber(i)
	if !ok || h > 24 || len(t.Folded(i)) > 2 {
		return span{}
	}
	if m, ok := t.minutes(i + 2); ok && t.beforeMinutes(i+1) && !t.mark(i+3, ":") {
		s := span{first: i, end: i + 3}
		s.hour, s.minute = h, m
		return t.halfDay(s)
	}
	if r, end, ok := t.next(i+1, lexicon.DayPart); ok && h >= 1 && h <= 12 && (t.adverbial(i+1, r) || end > i+2) {
		s := span{first: i, end: i + 1}
		s.hour = h
		return t.halfDay(s)
	}
	return span{}
}

// minutes reads the minutes of an hour in figures at token i, right behind a mark: «17:[30]».
func (t *Text) minutes(i int) (int, bool) {
	m, ok := t.smallNumber(i)
	return m, ok && t.joined(i) && m < 60 && len(t.Folded(i)) == 2 && t.Tokens[i].Flags&normalize.SpaceBefore == 0
}

// beforeMinutes reports at token i, right behind an hour in figures, the mark between it and its minutes: «17:30», «17،30», «7،30 بتوقيت».
func (t *Text) beforeMinutes(i int) bool {
	if t.Tokens[i].Flags&normalize.SpaceBefore != 0 {
		return false
	}
	return t.mark(i, ":") || t.mark(i, "،") && (len(t.Folded(i-1)) == 2 || t.joined(i+2) && t.isOf(i+2, seldomZone))
}

// clockNumber reads an hour with its minutes in one number, as some papers write it: «02,30», «9.45», «0630».
func (t *Text) clockNumber(i int) (h, m int, ok bool) {
	if i >= len(t.Tokens) || t.Tokens[i].Kind != normalize.Number {
		return 0, 0, false
	}
	f := t.Folded(i)
	n := len(f) - 2
	if n < 1 || n > 3 {
		return 0, 0, false
	}
	m, hours := small(string(f[n:])), f[:n]
	switch c := f[n-1]; {
	case c == ',' || c == '.':
		hours = f[:n-1]
	case n != 2:
		return 0, 0, false
	}
	h = small(string(hours))
	return h, m, len(hours) > 0 && len(hours) <= 2 && h <= 24 && m < 60
}

// clockDigits reads «الساعة 10», «الساعة 10:30» behind the word.
func (t *Text) clockDigits(i, end int) span {
	if end >= len(t.Tokens) || !t.joined(end) {
		return span{}
	}
	if h, ok := t.smallNumber(end + 1); ok && t.mark(end, "(") && t.mark(end+2, ")") && h <= 24 { // «الساعة (12) ظهرا»
		s := span{first: i, end: end + 3}
		s.hour = h
		return t.halfDay(s)
	}
	if h, m, ok := t.clockNumber(end); ok {
		s := span{first: i, end: end + 1}
		s.hour, s.minute = h, m
		return t.halfDay(s)
	}
	h, ok := t.smallNumber(end)
	if !ok || h > 24 || len(t.Folded(end)) > 2 {
		return span{}
	}
	if s := t.clockAt(end); s.ok() {
		s.first = i
		return s
	}
	s := span{first: i, end: end + 1}
	s.hour = h
	return t.halfDay(s)
}

// clockHour reads an hour in words whose ordinal ends before token end: «الساعة
// الثامنة والنصف مساء», «التاسعة صباحا». Without «الساعة» a part of the day must follow.
func (t *Text) clockHour(i, h, end int) span {
	s := span{first: i, end: end}
	s.hour = h
	u, word := t.find(i, lexicon.TimeUnit)
	word = word && u.Entry.Value == "hour"
	if h > 12 || !word && !strings.HasSuffix(string(t.text(i)), "ة") && !strings.HasSuffix(string(t.text(i)), "ه") && !t.among(i, wFirstHour) {
		return span{}
	}
	if m, e := t.minutesBehind(end); e > end {
		if s.minute, s.end = m, e; m < 0 {
			s.hour, s.minute = (h+23)%24, 60+m
		}
	} else if t.arabic(end) && t.joined(end) {
		if r, ok := t.find(end, lexicon.Frac); ok && r.Cut.Proclitics&normalize.Wa != 0 && r.Feature.Has(lexicon.Definite) {
			switch r.Entry.Value {
			case "0.5":
				s.minute, s.end = 30, end+1
			case "0.25":
				s.minute, s.end = 15, end+1
			case "1/3":
				s.minute, s.end = 20, end+1
			}
		} else if t.among(end, wLess) && t.joined(end+1) {
			if r, ok := t.find(end+1, lexicon.Frac); ok && r.Cut.Proclitics&^normalize.Article == 0 {
				switch r.Entry.Value {
				case "0.25":
					s.hour, s.minute, s.end = (h+23)%24, 45, end+2
				case "1/3":
					s.hour, s.minute, s.end = (h+23)%24, 40, end+2
				}
			}
		}
	}
	hour := s.end
	if !word && t.joined(hour) && t.proclitics(hour)&normalize.Ba != 0 && t.isOf(hour, seldomZone) && (i == 0 || !t.joined(i) || !t.arabic(i-1) || !t.definite(i-1)) { // «الثالثة بتوقيت باريس»
		return t.halfDay(s)
	}
	if !word {
		k := hour
		if t.among(k, wOfIn) {
			k++
		}
		if _, _, ok := t.next(k, lexicon.DayPart); !ok {
			return span{}
		}
	}
	if s = t.halfDay(s); !word && s.end == hour {
		return span{}
	}
	return s
}

// minutesBehind reads at token k, behind an hour, the minutes past it or, below zero, those that it lacks: «وعشر دقائق», «و20 دقيقة», «إلا خمس دقائق».
func (t *Text) minutesBehind(k int) (m, end int) {
	j, sign := k, 1
	switch {
	case !t.arabic(k) || !t.joined(k):
		return 0, k
	case t.among(k, wLess):
		j, sign = k+1, -1
	case t.Words[k].Text == "و":
		j = k + 1
	case t.proclitics(k)&normalize.Wa == 0:
		return 0, k
	}
	if j >= len(t.Tokens) || !t.joined(j) || t.Tokens[j].Kind != normalize.Number && !t.is(j, numberWords) {
		return 0, k
	}
	n, ok := t.numeral(j)
	c, whole := n.whole()
	if !ok || n.vague || !whole || c < 1 || c > 59 {
		return 0, k
	}
	u, e, ok := t.next(n.end, lexicon.TimeUnit)
	if !ok || u.Entry.Value != "minute" || u.Feature.Has(lexicon.Definite) {
		return 0, k
	}
	return sign * int(c), e
}

// behindZone gives the token behind whose hour it is, at token k, and behind the same hour elsewhere in brackets: «الساعة 23,00 بالتوقيت
// المحلي (22,00 ت غ) من مساء الخميس».
func (t *Text) behindZone(k int) int {
	if t.joined(k) && t.isOf(k, seldomZone) && t.joined(k+1) {
		k += 2
	} else if t.joined(k) && t.isOf(k, seldomGMT) {
		k++
	}
	if !t.mark(k, "(") || !t.joined(k+1) || t.Tokens[k+1].Kind != normalize.Number {
		return k
	}
	for j := k + 2; j < k+9; j++ {
		if t.mark(j, ")") {
			return j + 1
		}
	}
	return k
}

// halfDay reads the part of the day and the day behind an hour and sets the
// hour by it: «مساء», «من مساء السبت», «بعد الظهر».
func (t *Text) halfDay(s span) span {
	s.clock, s.loose, s.grain = true, true, day
	if k := s.end; s.hour <= 12 && t.joined(k) && t.Tokens[k-1].Kind == normalize.Number && (t.isOf(k, seldomForenoon) || t.isOf(k, seldomAfternoon)) { // «8:30 م»
		if s.end++; t.isOf(k, seldomForenoon) {
			s.hour %= 12
		} else {
			s.hour = s.hour%12 + 12
		}
		return s
	}
	k := t.behindZone(s.end)
	if t.among(k, wOfIn) && t.joined(k) {
		k++
	}
	if r, e, ok := t.next(k, lexicon.DayPart); ok && (k > s.end || t.adverbial(k, r) || e > k+1 || t.partOfNext(e)) {
		p := t.dayPart(k, e, r)
		if !p.ok() || p.first != k {
			p = span{first: k, end: e}
			p.loose = true
			p.part = r.Entry.Value
		}
		h, m := s.hour, s.minute
		s.end = p.end
		s.stamp = p.stamp
		s.clock, s.hour, s.minute = true, h, m
		switch {
		case s.hour > 12:
		case s.part == "TEV" || s.part == "TAF" || s.part == "TMI" && s.hour < 6 || s.part == "TNI" && s.hour >= 6 && s.hour < 12:
			s.hour = s.hour%12 + 12
		case (s.part == "TNI" || s.part == "TMO") && s.hour == 12:
			s.hour = 0
		}
		s.part = ""
		s.grain = day
		return s
	}
	if t.joined(k) && t.is(k, 1<<lexicon.RelTime|1<<lexicon.Weekday|1<<lexicon.TimeUnit) && t.proclitics(k) == 0 && !t.among(k, wNow) { // «الساعة 10:30 من يوم الأحد»
		if d := t.moment(k); d.ok() && d.first == k && d.grain == day && d.subtype == "" && d.value == "" && !d.clock {
			h, m := s.hour, s.minute
			s.end, s.stamp = d.end, d.stamp
			s.clock, s.hour, s.minute = true, h, m
		}
	}
	return s
}
