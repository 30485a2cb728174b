package entity

import (
	"strconv"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// times makes candidates of times and numbers.
func (t *Text) times() {
	for i := 0; i < len(t.Tokens); {
		if end := t.timeAt(i); end > i {
			t.add(i, end, candidate{typ: Date, score: 40})
			i = end
			continue
		}
		if t.Tokens[i].Kind == normalize.Number {
			t.add(i, i+1, candidate{typ: Cardinal, value: string(t.Folded(i)), score: 5})
		}
		i++
	}
}

var edges = map[string]bool{"مطلع": true, "نهاية": true, "منتصف": true, "اواخر": true, "اوائل": true, "بداية": true, "مستهل": true, "ختام": true}

// timeAt reads a time at token i and gives the token after it.
func (t *Text) timeAt(i int) int {
	j := i
	if t.arabic(j) && edges[t.Words[j].Text[t.Words[j].Cut.Word:]] {
		if k := t.plainTime(j + 1); k > j+1 {
			return k
		}
		return i
	}
	if t.is(j, lexicon.Of(lexicon.DayPart)) {
		if k := t.plainTime(j + 1); k > j+1 {
			return k
		}
	}
	return t.plainTime(i)
}

func (t *Text) year(i int) bool {
	if i >= len(t.Tokens) || t.Tokens[i].Kind != normalize.Number {
		return false
	}
	n, err := strconv.Atoi(string(t.Folded(i)))
	return err == nil && n >= 1500 && n <= 2100
}

func (t *Text) sameLine(i int) bool { return i < len(t.Tokens) && t.joined(i) }

// plainTime reads a day, a date, a month, a year or a span with its adjective.
func (t *Text) plainTime(i int) int {
	if i >= len(t.Tokens) {
		return i
	}
	timerel := lexicon.Of(lexicon.TimeRel)
	j := i
	switch {
	case t.hasClass(i, lexicon.RelTime) > 0:
		j = t.hasClass(i, lexicon.RelTime)
		if t.sameLine(j) && t.is(j, lexicon.Of(lexicon.Weekday)) && t.proclitics(j) == 0 {
			j++
		}
		return j
	case t.is(i, lexicon.Of(lexicon.Weekday)):
		j++
		if t.sameLine(j) && t.is(j, timerel) {
			j++
		}
		if t.sameLine(j) && t.Tokens[j].Kind == normalize.Number {
			if k := t.plainTime(j); k > j {
				return k
			}
		}
		return j
	case t.Tokens[i].Kind == normalize.Number && t.sameLine(i+1) && t.hasClass(i+1, lexicon.Month) > 0:
		j++
		fallthrough
	case t.hasClass(j, lexicon.Month) > 0 && (j > i || !t.is(j, lexicon.Of(lexicon.Adj, lexicon.Human, lexicon.Family, lexicon.Given))):
		j = t.hasClass(j, lexicon.Month)
		for t.sameLine(j+1) && string(t.Folded(j)) == "/" && t.hasClass(j+1, lexicon.Month) > 0 {
			j = t.hasClass(j+1, lexicon.Month)
		}
		if t.sameLine(j) && (t.year(j) || t.is(j, timerel)) {
			j++
		}
		return j
	case t.is(i, lexicon.Of(lexicon.TimeUnit)):
		if t.sameLine(i+1) && t.year(i+1) {
			return i + 2
		}
		if t.sameLine(i+1) && t.is(i+1, lexicon.Of(lexicon.Weekday)) {
			return t.plainTime(i + 1)
		}
		if t.sameLine(i+1) && t.is(i+1, timerel) && t.definite(i) {
			return i + 2
		}
		if f := t.Words[i].Feature; f.Has(lexicon.Dual) && !f.Has(lexicon.Singular) {
			return i + 1
		}
	case t.year(i) && i > 0 && (t.is(i-1, lexicon.Of(lexicon.Prep)) || t.is(i-1, lexicon.Of(lexicon.Approx))):
		return i + 1
	case (t.Tokens[i].Kind == normalize.Number || t.is(i, lexicon.Of(lexicon.Num))) && t.sameLine(i+1) && t.is(i+1, lexicon.Of(lexicon.TimeUnit)):
		return i + 2
	}
	return i
}

// hasClass gives the token after the word of the class at token i, of one token or
// several; 0 when there is none.
func (t *Text) hasClass(i int, c lexicon.Class) int {
	if i >= len(t.Tokens) || !t.arabic(i) {
		return 0
	}
	if m, ok := t.multi(i, lexicon.Of(c)); ok {
		return m.End
	}
	if t.is(i, lexicon.Of(c)) {
		return i + 1
	}
	return 0
}
