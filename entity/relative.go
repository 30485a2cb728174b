package entity

import (
	"strconv"
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// relativeDay reads a day counted from the date («أمس», «أول من أمس», «غدا») and the
// vague times («حاليا», «مؤخرا»).
func (t *Text) relativeDay(i, end int, r *lexicon.Reading) span {
	if t.has(i, cArticle) && t.hamzated(i) { // «آلان دوكاس»
		return span{}
	}
	s := span{first: i, end: end}
	n, part, _ := strings.Cut(r.Entry.Value, " ")
	days, ok := dayCount(n)
	if !ok {
		s.value, s.clock = n, part == "TIME"
		return s
	}
	s.grain, s.part = day, part
	if r.Entry.Name == "غد" && end == i+1 && !t.definite(i) && !t.is(i-1, 1<<lexicon.DayPart) && !t.among(i-1, wDayNoun) && !t.joinedWeekday(end) { // «غد أفضل»
		return span{}
	}
	if t.joined(end) && t.isOf(end, seldomNoDay) && end == i+1 {
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
		if t.among(end, wItself) {
			s.end = end + 1
			return s
		}
	}
	if t.joined(i) && i > 0 {
		switch {
		case t.among(i-1, wThatTime):
			s.first--
			return s
		case t.among(i-1, wThis):
			s.first--
		case t.among(i-1, wDayNoun) && days != 0:
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
