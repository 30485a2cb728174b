package entity

import (
	"strconv"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// relativeDay reads a day counted from the date («أمس», «أول من أمس», «غدا») and the
// vague times («حاليا», «مؤخرا»).
func (t *Text) relativeDay(i, end int, r *lexicon.Reading) span {
	if t.has(i, cArticle) && t.hamzated(i) { // «آلان دوكاس»
		return span{}
	}
	n, part, _ := strings.Cut(r.Entry.Value, " ")
	days, ok := dayCount(n)
	switch {
	case !ok:
		return t.vagueTime(i, end, r)
	case t.noDay(i, end, r):
		return span{}
	}
	s := span{first: i, end: end}
	s.grain, s.part = day, part
	if days == 0 {
		if t.rate(i, end) { // «مليون برميل في اليوم»
			return t.setOf(s, "day")
		}
		if told := t.toldDay(s); told.ok() {
			return told
		}
	}
	if i > 0 && t.joined(i) && (t.among(i-1, wThis) || t.among(i-1, wDayNoun) && days != 0) {
		s.first--
	}
	if !t.Date.IsZero() {
		s.at(date(t.Date.Year(), int(t.Date.Month()), t.Date.Day()+days), day)
	}
	return t.behind(s)
}

// vagueTime reads a time that is no day: «حاليا», «في الماضي», «حتى اللحظة».
func (t *Text) vagueTime(i, end int, r *lexicon.Reading) span {
	s := span{first: i, end: end}
	n, part, _ := strings.Cut(r.Entry.Value, " ")
	if r.Entry.Flag("common") && t.joined(end) && (t.definite(end) || t.is(end, 1<<lexicon.Rel)) { // «في اللحظة الأخيرة»
		return span{}
	}
	if end == i+1 && n == "PAST_REF" && t.Words[i].Feature.Has(lexicon.Accusative) && t.indefiniteObject(i-1) { // «ضابطا سابقا»
		return span{}
	}
	if t.among(i, wAhead) && t.among(end, wOf) { // «بعد قليل من الانفجار»
		return span{}
	}
	if t.isOf(i, seldomIn) || t.among(i, wTo) {
		if n == "FUTURE_REF" && t.joined(i) && !t.definite(i-1) && t.is(i-1, offices|1<<lexicon.Human|1<<lexicon.OrgHead) { // «نائب في المستقبل»
			return span{}
		}
		s.first++
	}
	if s.value, s.clock = n, part == "TIME"; part == "VAGUE" {
		s.subtype = vague
	}
	return s
}

// indefiniteObject reports at token i someone, or a word for his people, with the ending of an indefinite accusative, behind which an adjective stands: «ضابطا», «لاجئا سوريا».
func (t *Text) indefiniteObject(i int) bool {
	if i < 0 || !t.joined(i+1) || t.definite(i) || !strings.HasSuffix(t.Words[i].Text, "ا") {
		return false
	}
	if t.Words[i].Feature.Has(lexicon.Accusative) {
		return t.is(i, offices|1<<lexicon.Human|1<<lexicon.Nisba|1<<lexicon.Rank)
	}
	return strings.HasSuffix(t.Words[i].Text, "يا") && t.indefiniteObject(i-1) // «لاجئا سوريا», as the country is spelled
}

// noDay reports that the word of a day in tokens [i, end) tells of none: «حركة الغد», «غد أفضل», «في يومه», but «ليلة يومه السبت».
func (t *Text) noDay(i, end int, r *lexicon.Reading) bool {
	if r.Entry.Flag("common") && !t.joinedWeekday(end) {
		return true
	}
	if end > i+1 {
		return false
	}
	if seldomTomorrow.has(r.Entry.Name) {
		if t.definite(i) {
			if t.nameHead(i) {
				return true
			}
		} else if !t.is(i-1, 1<<lexicon.DayPart) && !t.among(i-1, wDayNoun) && !t.joinedWeekday(end) {
			return true
		}
	}
	return t.joined(end) && t.isOf(end, seldomNoDay)
}

// toldDay reads «اليوم» as a day of the story, not of the paper: «اليوم التالي», «اليوم الأول», «اليوم نفسه», «اليوم الـ222 للحرب», «نفس اليوم من عام 1957».
func (t *Text) toldDay(s span) span {
	end := s.end
	if t.joined(end) {
		if rel, e := t.relation(end); rel != noRelation && rel != relThis {
			s.end = e
			t.placeTold(&s, day, rel)
			return s
		}
		if v, e := t.ordinalNumber(end); v != 0 && t.definite(end) {
			s.end = e
			return s
		}
		if t.among(end, wItself) {
			s.end = end + 1
			t.placeTold(&s, day, relSame)
			return s
		}
		if t.loneArticle(end) && t.joined(end+1) && t.Tokens[end+1].Kind == normalize.Number {
			s.end = end + 2
			return s
		}
	}
	if i := s.first; i == 0 || !t.joined(i) || !t.among(i-1, wThatTime) {
		return span{}
	}
	s.first--
	t.placeTold(&s, day, relSame)
	if y, _, _, e := t.yearAt(s.end, false); e > s.end && y != 0 && t.among(s.end, wOf) {
		if s.end = e; s.known { // of another year
			s.year = y
		}
	}
	return s
}

// placeTold finds the day, month or year that is counted from the last one of its kind that was told not long before: «اليوم نفسه», «الشهر
// التالي», «ذلك العام». That it is counted from something else is told behind it: «اليوم التالي للهجوم», «اليوم نفسه الذي …».
func (t *Text) placeTold(s *span, g grain, rel relation) {
	n := 0
	switch rel {
	case relSame:
	case relAfter:
		n = 1
	default:
		return
	}
	last := &t.lastTime
	if !last.ok() || s.first-last.end > toldReach || last.year == t.Date.Year() && last.grain != g {
		return
	}
	if t.arabic(s.end) && t.joined(s.end) && (t.is(s.end, 1<<lexicon.Rel) || t.proclitics(s.end)&normalize.La != 0) {
		return
	}
	switch y, m, d := last.year, last.month, last.day; {
	case g == day && last.grain == day:
		s.at(date(y, m, d+n), day)
	case g == month && (last.grain == month || last.grain == day):
		s.at(date(y, m+n, 1), month)
	case g == yearGrain && (last.grain == yearGrain || last.grain >= half && last.grain <= day):
		s.grain, s.known, s.year = yearGrain, true, y+n
	}
}

// inTheYear reads behind a month of the story the year that it is of, where that is not the same: «الشهر نفسه من العام الماضي», «ذات الشهر من العام السابق».
func (t *Text) inTheYear(s *span) {
	if !t.among(s.end, wOf) || !t.joined(s.end) {
		return
	}
	if y, rel, ah, e := t.yearAt(s.end, false); e > s.end && !ah {
		if y == 0 {
			y = t.countedYear(rel)
		}
		s.end, s.year = e, y
		return
	}
	if _, e, ok := t.yearNoun(s.end+1, false); ok {
		if rel, e := t.relation(e); rel == relBefore {
			s.end = e
			s.year--
		}
	}
}

// toldReach is how many tokens behind a time that was told another may be counted from it.
const toldReach = 60

// dayCount reads «-2» of a word's value; it is false for PAST_REF and the like.
func dayCount(s string) (int, bool) {
	if s == "" || s[0] >= 'A' {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil
}
