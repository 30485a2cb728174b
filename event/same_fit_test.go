package event

import (
	"cmp"
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/waqai/waqai/internal/coref"
)

var (
	sameDir   = flag.String("same", "", "TestFitSame: a `folder` of annotated *.jsonl; those called test… are only measured")
	sameWrite = flag.Bool("same-write", false, "TestFitSame: write weights/same.tsv")
)

// annotated is a text that was read, and the number of the cluster of every event: its own
// of one that stands alone, none of one that is not counted.
type annotated struct {
	r       *reader
	cluster []int
	unsure  map[[2]int]bool
}

// sample is what two events show, and whether they are one.
type sample struct {
	clues clues
	same  bool
}

// TestFitSame measures which events of a text are held for one, and fits the weights of the
// clues by logistic regression, the texts of which the weights are measured left out in five turns.
func TestFitSame(t *testing.T) {
	if *sameDir == "" {
		t.Skip("want -same")
	}
	x := Made(t)
	var train, held []*annotated
	texts, err := coref.Read(*sameDir)
	if err != nil {
		t.Fatal(err)
	}
	for i := range texts {
		if a := annotate(t, x, &texts[i]); strings.HasPrefix(texts[i].File, "test") {
			held = append(held, a)
		} else {
			train = append(train, a)
		}
	}
	t.Logf("as it is: fitted on %s; never fitted on %s", scoreSame(train), scoreSame(held))
	old := sameWeights
	var each []*annotated
	const turns = 5
	for n := range turns {
		var some []sample
		var rest []*annotated
		for i, a := range train {
			if i%turns == n {
				rest = append(rest, a)
			} else {
				some = append(some, a.samples()...)
			}
		}
		weigh(fitted(some, &old))
		for _, a := range rest {
			a.r.same(a.r.events)
		}
		each = append(each, rest...)
	}
	t.Logf("in %d turns: %s", turns, measureSame(each))
	var all []sample
	for _, a := range train {
		all = append(all, a.samples()...)
	}
	weigh(fitted(all, &old))
	t.Logf("fitted on all: %s; never fitted on: %s", scoreSame(train), scoreSame(held))
	var b strings.Builder
	b.WriteString(sameHeader)
	for c, w := range sameWeights[:numClues] {
		fmt.Fprintf(&b, "%s\t%.2f\n", clueNames[c], float64(w)/100)
	}
	t.Log("\n" + b.String())
	if *sameWrite {
		if err := os.WriteFile("weights/same.tsv", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	weigh(old)
}

// fitted fits the clues but the one that is set by hand, which stays as it was.
func fitted(samples []sample, old *clueWeights) clueWeights {
	ws := fitClues(samples)
	ws[clueThat] = old[clueThat]
	return ws
}

// weigh has clues weigh so.
func weigh(ws clueWeights) { sameWeights = ws }

const sameHeader = `# What speaks for two tellings of one event and against them, in natural logarithms of odds (same.go says what each is).
# Fitted by TestFitSame (same_fit_test.go) on annotated news; an event joins the likest before it where the sum is above that of same.go (likely). The last one, «that», is set by hand.
`

const notCounted = -1

// annotate reads a text, with a reader of its own, and finds its annotated events, which are named by type and the first byte of the
// trigger.
func annotate(t *testing.T, x *Extractor, s *coref.Text) *annotated {
	in := Input{Text: s.Text}
	var err error
	if in.Date, err = parseDate(s.Date); err != nil {
		t.Fatal(err)
	}
	r := x.reader(len(in.Text))
	x.rec.Read(r.Text, in.Text, in.Date)
	r.on(in.Date)
	r.read()
	a := &annotated{r: r, unsure: map[[2]int]bool{}}
	at := map[string]int{}
	for i := range r.events {
		e := &r.events[i]
		e.ID = fmt.Sprint("e", i+1)
		at[fmt.Sprint(e.Type, " ", e.Trigger.Start)] = i
		if a.cluster = append(a.cluster, i); x.rules.typeIs(e.Type, utterance) {
			a.cluster[i] = notCounted
		}
	}
	for _, c := range s.Clusters {
		first := notCounted
		for _, name := range c {
			if i, ok := at[name]; ok {
				if first == notCounted {
					first = i
				}
				a.cluster[i] = first
			}
		}
	}
	for _, name := range s.Bad {
		if i, ok := at[name]; ok {
			a.cluster[i] = notCounted
		}
	}
	for _, p := range s.Unsure {
		i, ok := at[p[0]]
		j, too := at[p[1]]
		if ok && too {
			a.unsure[[2]int{min(i, j), max(i, j)}] = true
		}
	}
	return a
}

// samples gives every event with every earlier event of its type, as annotated.
func (a *annotated) samples() (out []sample) {
	r := a.r
	ts := r.tellings(r.events)
	var groups []group
	for i := range ts {
		if a.cluster[i] == notCounted || !ts[i].shown {
			continue
		}
		mine, newest := -1, true
		for g := len(groups) - 1; g >= 0 && int(groups[g].last) >= i-reachBack; g-- {
			o := &groups[g]
			if ts[o.last].event.Type != ts[i].event.Type {
				continue
			}
			same := a.cluster[o.first] == a.cluster[i]
			if same {
				mine = g
			}
			if !a.unsure[[2]int{int(o.last), i}] {
				out = append(out, sample{r.compare(ts, o, i, newest) | r.compareFillers(ts, o, i), same})
			}
			newest = false
		}
		if mine < 0 {
			groups = append(groups, group{first: int32(i), last: -1})
			mine = len(groups) - 1
		}
		r.join(ts, groups, mine, i)
	}
	return out
}

// fitClues fits weights.
func fitClues(samples []sample) (ws clueWeights) {
	const rounds, l2 = 600, 3.0
	var w, h [numClues]float64
	for round := range rounds {
		var g [numClues]float64
		for c := range w {
			g[c] = -l2 * w[c]
		}
		for _, s := range samples {
			z := 0.0
			for c := range w {
				if s.clues>>c&1 != 0 {
					z += w[c]
				}
			}
			d := -1 / (1 + math.Exp(-z))
			if s.same {
				d++
			}
			for c := range w {
				if s.clues>>c&1 != 0 {
					g[c] += d
				}
			}
		}
		for c := range w {
			h[c] = 0.9*h[c] + 0.1*g[c]*g[c]
			w[c] += 0.05 * g[c] / (math.Sqrt(h[c]) + 1e-3) * (1 - float64(round)/rounds)
		}
	}
	for c := range w {
		ws[c] = int(math.Round(100 * w[c]))
	}
	return ws
}

// scoreSame tells anew which events are one and measures it.
func scoreSame(list []*annotated) coref.Score {
	for _, a := range list {
		a.r.same(a.r.events)
	}
	return measureSame(list)
}

// measureSame measures what the events say.
func measureSame(list []*annotated) (s coref.Score) {
	for _, a := range list {
		var gold, system, counted []int
		first := map[string]int{}
		for i := range a.cluster {
			e := &a.r.events[i]
			first[e.ID] = i
			if a.cluster[i] != notCounted {
				gold, system, counted = append(gold, a.cluster[i]), append(system, first[cmp.Or(e.SameAs, e.ID)]), append(counted, i)
			}
		}
		s.Add(gold, system, func(i, j int) bool { return a.unsure[[2]int{counted[i], counted[j]}] })
	}
	return s
}
