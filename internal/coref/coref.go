// Package coref measures which of several things a system holds for one and the same, against what readers marked:
// tellings of an event, mentions of a person.
package coref

import "fmt"

// Score is how right it is. Add texts to the zero Score.
type Score struct {
	Texts, Things          int
	Joined, Rightly, Again int     // things that join one before, that are one with a thing before that they join, that should join one
	Right, Wrong, Missed   int     // pairs
	precision, recall      float64 // B-cubed (Bagga and Baldwin 1998), summed over things
}

// Add adds a text: of its things, in order, the number of what each is by the readers and by the system. A pair for which
// unsure holds, the earlier first, is not counted; unsure may be nil.
func (s *Score) Add(gold, system []int, unsure func(i, j int) bool) {
	s.Texts++
	s.Things += len(gold)
	for i := range gold {
		both, held, want := 0, 0, 0
		var joins, rightly, again bool
		for j := range gold {
			one, said := gold[i] == gold[j], system[i] == system[j]
			want += number(one)
			held += number(said)
			both += number(one && said)
			if j >= i {
				continue
			}
			joins, again, rightly = joins || said, again || one, rightly || one && said
			if unsure != nil && unsure(j, i) {
				continue
			}
			s.Right += number(one && said)
			s.Wrong += number(said && !one)
			s.Missed += number(one && !said)
		}
		s.Joined, s.Rightly, s.Again = s.Joined+number(joins), s.Rightly+number(rightly), s.Again+number(again)
		s.precision += float64(both) / float64(held)
		s.recall += float64(both) / float64(want)
	}
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

// String gives precision, recall and F1 of what joins one before, of pairs, and by B-cubed.
func (s Score) String() string {
	return fmt.Sprintf("%d texts, %d things: joined %s; pairs %s; B-cubed %s", s.Texts, s.Things,
		f1(float64(s.Rightly), float64(s.Joined), float64(s.Rightly), float64(s.Again)),
		f1(float64(s.Right), float64(s.Right+s.Wrong), float64(s.Right), float64(s.Right+s.Missed)),
		f1(s.precision, float64(s.Things), s.recall, float64(s.Things)))
}

// f1 gives precision a/b, recall c/d and F1; a part of nothing is 0.
func f1(a, b, c, d float64) string {
	p, r := a/max(b, 1), c/max(d, 1)
	return fmt.Sprintf("%.3f %.3f %.3f", p, r, 2*p*r/max(p+r, 1e-9))
}
