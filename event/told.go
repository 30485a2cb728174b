package event

import (
	"slices"
	"time"

	"github.com/waqai/waqai/lexicon"
)

// told reports whether the text tells the event itself, as news, and does not
// merely refer to it or speak of its kind: rules with a «told N» line give their
// codes only to such events. Something that has not happened is not told. Else
// what the text says of it counts: every role one, but its time nothing (history has
// dates too), a number of people and a weapon two; against it stand an article at the noun (the hearer knows of it), a word that makes it a
// case or a cause («ملف اغتيال», «ذكرى مجزرة»), a plural of no number (its kind),
// and a relative clause at a definite noun («الوزير الذي اغتيل»).
func (r *reader) told(e *Event, f *frame) bool {
	if e.Realis != Actual || e.Polarity != Positive {
		return false
	}
	score := 0
	for i := range e.Arguments {
		switch role := e.Arguments[i].Role; {
		case role == "source" || role == "time" || slices.ContainsFunc(e.Arguments[:i], func(a Argument) bool { return a.Role == role }):
		case role == "count" || role == "weapon":
			score += 2
		case f.dual && counted.has(role) && !f.has(roleCount): // «قتل جنديان»
			score += 3
		default:
			score++
		}
	}
	if f.t.kind == byVerb {
		if f.relative && f.described {
			score -= 2
		}
		if !r.info[f.at].tense.Has(lexicon.Perfect) && r.Tokens[f.at].Flags == 0 {
			score -= 2
		}
	} else {
		w := r.Words[f.at]
		if r.article(f.at) {
			score -= 2
		}
		if w.Feature.Has(lexicon.Plural) && !f.has(roleCount) && !r.numbered(f.at) {
			score--
		}
		score -= 2 * r.referred(f.at)
		if f.dead {
			score--
		}
	}
	if r.longAgo(e) {
		score -= 2
	}
	return score >= f.rule.told
}

// longAgo reports an event that the text dates by its year, or months before its own day.
func (r *reader) longAgo(e *Event) bool {
	if e.Time != nil && !r.date.IsZero() {
		return e.Time.End < r.date.AddDate(0, -3, 0).Format(time.DateOnly)
	}
	for i := range e.Arguments {
		if a := &e.Arguments[i]; a.Role == "time" {
			digits := 0
			for _, c := range a.Text {
				if '0' <= c && c <= '9' || '٠' <= c && c <= '٩' {
					if digits++; digits == 4 {
						return true
					}
				} else {
					digits = 0
				}
			}
		}
	}
	return false
}

// numbered reports a number directly before token i.
func (r *reader) numbered(i int) bool {
	return i > r.first && r.Words[i-1].Is(amounts)
}

// referred gives 1 when a noun near before token i makes the deed a known case.
func (r *reader) referred(i int) int {
	for k := i - 1; k >= r.first && k >= i-3; k-- {
		if r.parts[k] == verb && r.info[k].finite&listCase != 0 { // «أدان خطف السياح»
			return 1
		}
		if r.parts[k] == verb || r.parts[k] == comp || r.parts[k] == mark && !r.isQuote(k) {
			return 0
		}
		if r.info[k].stem&listCase != 0 {
			return 1
		}
	}
	return 0
}
