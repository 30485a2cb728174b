package entity

import (
	"flag"
	"fmt"
	"math"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// The weights of weights/person.tsv are fitted on annotated text by
//
//	go test ./entity -run TestFit -fit /path/to/gold/ner -write
//
// which reads the .conll files of the folder (a token and its BIO tag a line, an empty
// line between sentences), takes PER and PERS, adds the sentences of testdata/mentions.txt, and fits a conditional random field of
// first order by AdaGrad. With -folds N it tells how well it does on documents that it
// was not fitted on.
var (
	fitDir   = flag.String("fit", "", "folder of annotated text to fit the weights on")
	fitFolds = flag.Int("folds", 0, "cut the documents into so many parts, measure on each what was fitted on the others")
	fitWrite = flag.Bool("write", false, "write weights/person.tsv")
	fitMask  = flag.Float64("mask", 0.2, "share of the known words that are taken for unknown in further samples")
	fitRound = flag.Int("rounds", 25, "rounds of fitting")
	fitShow  = flag.Bool("show", false, "list what was missed and what was wrong")
	fitL2    = flag.Float64("l2", 0.000005, "weight of the penalty")
)

type sample struct {
	doc   int
	tok   []sampleToken
	label []uint8
}

// sampleToken lists the numbers of the parameters that speak for the labels.
type sampleToken struct {
	on     bool // may go on
	params [numLabels][]int
}

// The parameters: self, before, after of every trait, the signals, the steps.
const (
	pSelf    = 0
	pBefore  = pSelf + 2*int(numTraits)
	pAfter   = pBefore + 2*int(numTraits)
	pBefore2 = pAfter + 2*int(numTraits)
	pAfter2  = pBefore2 + 2*int(numTraits)
	pSignals = pAfter2 + 2*int(numTraits)
	pLetters = pSignals + 2*int(numSignals)
	pLeft    = pLetters + 2*bigrams
	pRight   = pLeft + 2*numKinds*numKinds
	pSteps   = pRight + 2*numKinds*numKinds
	pTotal   = pSteps + numLabels*numLabels
)

func (m *personModel) load(p []float64) {
	for i := range m.self {
		for k, w := range []*[numTraits]weights{&m.self, &m.before, &m.after, &m.before2, &m.after2} {
			w[i] = weightsOf(p[k*2*int(numTraits)+2*i], p[k*2*int(numTraits)+2*i+1])
		}
	}
	for i := range m.signals {
		m.signals[i] = weightsOf(p[pSignals+2*i], p[pSignals+2*i+1])
	}
	for n := range m.letters {
		m.letters[n] = weightsOf(p[pLetters+2*n], p[pLetters+2*n+1])
	}
	for n := range m.left {
		m.left[n] = weightsOf(p[pLeft+2*n], p[pLeft+2*n+1])
		m.right[n] = weightsOf(p[pRight+2*n], p[pRight+2*n+1])
	}
	for f := range m.steps {
		for t := range m.steps[f] {
			m.steps[f][t] = hundredths(p[pSteps+f*numLabels+t])
		}
	}
	m.edge = edgeLook()
	m.sum(&m.edge)
}

type fitDoc struct {
	text string
	gold [][2]int // bytes of people
}

// readPeople reads the people of annotated text.
func readPeople(t *testing.T, path string) (docs []fitDoc) {
	for _, d := range readConll(t, path) {
		doc := fitDoc{text: d.text}
		for _, n := range d.names {
			if class(n.tag) == "PER" {
				start, stop := d.bytes(n)
				doc.gold = append(doc.gold, [2]int{start, stop})
			}
		}
		docs = append(docs, doc)
	}
	return docs
}

// readOwn reads the sentences of testdata/mentions.txt whose people stand in brackets.
func readOwn() (docs []fitDoc, err error) {
	data, err := os.ReadFile("testdata/mentions.txt")
	people := false
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if head, ok := strings.CutPrefix(line, "## "); ok {
			people = strings.Contains(head[strings.LastIndexByte(head, '('):], "PERS")
			continue
		}
		if !people || line == "" || line[0] == '#' {
			continue
		}
		var d fitDoc
		var text strings.Builder
		var open []int // where brackets open, -1 of those of no person
		for line != "" {
			i := strings.IndexAny(line, "[]")
			if i < 0 {
				i = len(line)
			}
			text.WriteString(line[:i])
			switch line = line[i:]; {
			case line == "":
			case line[0] == '[':
				typ, rest, _ := strings.Cut(line[1:], " ")
				line = rest
				open = append(open, text.Len())
				if typ != "PERS" {
					open[len(open)-1] = -1
				}
			default:
				if k := open[len(open)-1]; k >= 0 {
					d.gold = append(d.gold, [2]int{k, text.Len()})
				}
				open, line = open[:len(open)-1], line[1:]
			}
		}
		d.text = text.String()
		docs = append(docs, d)
	}
	return docs, err
}

// may reports whether a name can begin and go on in token i.
func (t *Text) may(i int) (begin, on bool) {
	if t.Tokens[i].Kind != normalize.Arabic {
		return false, false
	}
	return true, i > 0 && t.joined(i) && t.Tokens[i-1].Kind == normalize.Arabic
}

// fitSample makes the sample of a text that was read up to its signals.
func (t *Text) fitSample(doc int, gold [][2]int) sample {
	s := sample{doc: doc, tok: make([]sampleToken, len(t.Tokens)), label: make([]uint8, len(t.Tokens))}
	g := 0
	for i := range t.Tokens {
		for g < len(gold) && gold[g][1] <= int(t.Tokens[i].Start) {
			g++
		}
		b, on := t.may(i)
		st := &s.tok[i]
		if g < len(gold) && int(t.Tokens[i].End) > gold[g][0] && b {
			s.label[i] = goesOn
			if i == 0 || int(t.Tokens[i-1].End) <= gold[g][0] || !on || s.label[i-1] == out {
				s.label[i] = begins
			}
		}
		if !b {
			continue
		}
		st.on = on
		add := func(base int, set traits) {
			for x := range int(numTraits) {
				if set.has(trait(x)) {
					st.params[begins] = append(st.params[begins], base+2*x)
					st.params[goesOn] = append(st.params[goesOn], base+2*x+1)
				}
			}
		}
		lk := t.looks[i]
		for x := range int(numTraits) {
			if lk.behind.has(trait(x)) {
				st.params[begins] = append(st.params[begins], pSelf+2*x)
			}
			if lk.whole.has(trait(x)) {
				st.params[goesOn] = append(st.params[goesOn], pSelf+2*x+1)
			}
		}
		add(pBefore, t.lookBefore(i).whole)
		add(pAfter, t.lookAfter(i).whole)
		add(pBefore2, t.lookBefore2(i).whole)
		add(pAfter2, t.lookAfter2(i).whole)
		if lk.behind.bare() {
			eachBigram(t.Words[i].Text[lk.cut:], func(n int) { st.params[begins] = append(st.params[begins], pLetters+2*n) })
		}
		if lk.whole.bare() {
			eachBigram(t.Words[i].Text, func(n int) { st.params[goesOn] = append(st.params[goesOn], pLetters+2*n+1) })
		}
		b4, af := int(t.lookBefore(i).kinds[0]), int(t.lookAfter(i).kinds[0])
		kw, kb := int(lk.kinds[0]), int(lk.kinds[1])
		st.params[begins] = append(st.params[begins], pLeft+2*(b4*numKinds+kb), pRight+2*(kb*numKinds+af))
		st.params[goesOn] = append(st.params[goesOn], pLeft+2*(b4*numKinds+kw)+1, pRight+2*(kw*numKinds+af)+1)
		for x := range int(numSignals) {
			if (t.signals[i] | 1).has(signal(x)) {
				st.params[begins] = append(st.params[begins], pSignals+2*x)
				st.params[goesOn] = append(st.params[goesOn], pSignals+2*x+1)
			}
		}
	}
	return s
}

// lookBefore is the look of the word before token i, or the edge's across a line.
func (t *Text) lookBefore(i int) *look {
	if i == 0 || !t.joined(i) {
		return &t.model.edge
	}
	return t.looks[i-1]
}

// lookAfter is the look of the word after token i, or the edge's across a line.
func (t *Text) lookAfter(i int) *look {
	if i+1 >= len(t.Tokens) || !t.joined(i+1) {
		return &t.model.edge
	}
	return t.looks[i+1]
}

// lookBefore2 is the look of the word two before token i, or the edge's.
func (t *Text) lookBefore2(i int) *look {
	if i < 2 || !t.joined(i) || !t.joined(i-1) {
		return &t.model.edge
	}
	return t.looks[i-2]
}

// lookAfter2 is the look of the word two after token i, or the edge's.
func (t *Text) lookAfter2(i int) *look {
	if i+2 >= len(t.Tokens) || !t.joined(i+1) || !t.joined(i+2) {
		return &t.model.edge
	}
	return t.looks[i+2]
}

// gradient adds the gradient of a sample's log likelihood.
func (s *sample) gradient(p, g []float64) float64 {
	n := len(s.tok)
	if n == 0 {
		return 0
	}
	const low = -1e9
	em := make([][numLabels]float64, n)
	alpha := make([][numLabels]float64, n+1)
	beta := make([][numLabels]float64, n+1)
	for i := range s.tok {
		st := &s.tok[i]
		for l := 1; l < numLabels; l++ {
			if len(st.params[l]) == 0 || l == goesOn && !st.on {
				em[i][l] = low
				continue
			}
			for _, k := range st.params[l] {
				em[i][l] += p[k]
			}
		}
	}
	step := func(f, t int) float64 {
		if f == out && t == goesOn {
			return low
		}
		return p[pSteps+f*numLabels+t]
	}
	alpha[0] = [numLabels]float64{0, low, low} // before token 0: out
	for i := range n {
		for t := range numLabels {
			sum := math.Inf(-1)
			for f := range numLabels {
				sum = logAdd(sum, alpha[i][f]+step(f, t))
			}
			alpha[i+1][t] = sum + em[i][t]
		}
	}
	for t := range numLabels {
		beta[n][t] = step(t, out)
	}
	for i := n - 1; i >= 0; i-- {
		for f := range numLabels {
			sum := math.Inf(-1)
			for t := range numLabels {
				sum = logAdd(sum, step(f, t)+em[i][t]+beta[i+1][t])
			}
			beta[i][f] = sum
		}
	}
	z := beta[0][out]
	score := 0.0
	prev := out
	for i := range n {
		l := int(s.label[i])
		score += em[i][l] + step(prev, l)
		g[pSteps+prev*numLabels+l]++
		for _, k := range s.tok[i].params[l] {
			g[k]++
		}
		prev = l
		for t := range numLabels {
			pr := math.Exp(alpha[i+1][t] + beta[i+1][t] - z)
			if pr > 1e-9 {
				for _, k := range s.tok[i].params[t] {
					g[k] -= pr
				}
			}
			for f := range numLabels {
				if pr := math.Exp(alpha[i][f] + step(f, t) + em[i][t] + beta[i+1][t] - z); pr > 1e-9 {
					g[pSteps+f*numLabels+t] -= pr
				}
			}
		}
	}
	g[pSteps+prev*numLabels]++
	for f := range numLabels {
		g[pSteps+f*numLabels] -= math.Exp(alpha[n][f] + step(f, out) - z)
	}
	return score + step(prev, out) - z
}

func TestFit(t *testing.T) {
	if *fitDir == "" {
		t.Skip("a tool: see the flags")
	}
	var docs []fitDoc
	var from []string
	for _, f := range conllFiles(t, *fitDir) {
		d := readPeople(t, f)
		docs = append(docs, d...)
		for range d {
			from = append(from, strings.TrimSuffix(filepath.Base(f), ".conll"))
		}
	}
	own, err := readOwn()
	if err != nil {
		t.Fatal(err)
	}
	score := map[string]*[3]int{}
	var m *personModel
	for fold := range max(*fitFolds, 1) {
		held := func(d int) bool { return *fitFolds > 0 && d < len(docs) && d%*fitFolds == fold }
		r := fitModel(t, slices.Concat(docs, own, own, own), held) // few, but without mistakes
		m = r.model
		for d, doc := range docs {
			if *fitFolds == 0 || held(d) {
				c := score[from[d]]
				if c == nil {
					c = &[3]int{}
					score[from[d]] = c
				}
				r.compare(&doc, from[d], c)
			}
		}
	}
	for f, c := range score {
		pr, re := float64(c[0])/float64(c[0]+c[1]), float64(c[0])/float64(c[0]+c[2])
		fmt.Printf("%-20s P %.3f R %.3f F %.3f  %v\n", f, pr, re, 2*pr*re/(pr+re), *c)
	}
	if *fitWrite {
		if err := os.WriteFile("weights/person.tsv", []byte(m.table()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// fitModel fits a model on the documents that are not held out.
func fitModel(t *testing.T, docs []fitDoc, held func(int) bool) *Recognizer {
	r := New()
	p := make([]float64, pTotal)
	fresh := func() {
		r.model = &personModel{key: lexicon.NewNoteKey()}
		r.model.load(p)
	}
	fresh()
	rnd := rand.New(rand.NewSource(2))
	var samples []sample
	for pass := range 2 { // the second time with what the document tells
		samples = samples[:0]
		for d, doc := range docs {
			if held(d) {
				continue
			}
			tx := &Text{}
			r.Read(tx, doc.text, time.Time{})
			tx.unremind()
			samples = append(samples, tx.fitSample(d, doc.gold))
			if pass > 0 {
				tx.learn()
				for i := range tx.runs {
					tx.remind(&tx.runs[i])
				}
				samples = append(samples, tx.fitSample(d, doc.gold))
			}
			if *fitMask > 0 {
				tx.mask(rnd)
				samples = append(samples, tx.fitSample(d, doc.gold))
			}
		}
		fit(t, samples, p)
		fresh()
	}
	return r
}

// openWords are the classes of words of which a language always makes new ones.
var openWords = lexicon.ClassesOf(lexicon.Given, lexicon.Family, lexicon.Name, lexicon.NounWord, lexicon.Adj, lexicon.VerbWord, lexicon.Nisba)

// mask takes away what the lexicon knows of some words, names and others alike, so that
// the weights of words that nobody knows are fitted on more of them.
func (t *Text) mask(rnd *rand.Rand) {
	for i, w := range t.Words {
		if t.Tokens[i].Kind == normalize.Arabic && w.Known() && !w.Is(^openWords) && rnd.Float64() < *fitMask {
			t.looks[i] = t.model.look(&lexicon.Word{Text: w.Text, Cut: normalize.BestCut(w.Text)}, normalize.Arabic)
		}
	}
}

// compare counts the people of a document that are found, wrong and missed.
func (r *Recognizer) compare(doc *fitDoc, from string, c *[3]int) {
	tx := &Text{}
	r.Read(tx, doc.text, time.Time{})
	gold := map[[2]int]bool{}
	s := tx.fitSample(0, doc.gold)
	for i := range s.label {
		if s.label[i] == begins {
			e := i + 1
			for e < len(s.label) && s.label[e] == goesOn {
				e++
			}
			gold[[2]int{i, e}] = true
		}
	}
	for _, run := range tx.runs {
		for _, n := range tx.names[run.first:run.end] {
			if gold[n] {
				c[0]++
				delete(gold, n)
				continue
			}
			c[1]++
			if *fitShow {
				fmt.Println("WRONG ", from, tx.shown(n[0], n[1]))
			}
		}
	}
	if *fitShow {
		for g := range gold {
			fmt.Println("MISSED", from, tx.shown(g[0], g[1]))
		}
	}
	c[2] += len(gold)
}

// shown shows tokens in brackets with what stands beside them.
func (t *Text) shown(first, end int) string {
	a, b := max(first-4, 0), min(end+4, len(t.Tokens))
	src := func(i, j int) string {
		if i >= j {
			return ""
		}
		return t.Source[t.Tokens[i].Start:t.Tokens[j-1].End]
	}
	return strings.ReplaceAll(src(a, first)+" ["+src(first, end)+"] "+src(end, b), "\n", " / ")
}

// unremind takes away what the document told.
func (t *Text) unremind() {
	for i := range t.signals {
		for _, s := range [...]signal{sSeenFirst, sSeenLast, sSeenAlone, sSeenBehind, sSeenOften, sSeenNew} {
			if t.signals[i].has(s) {
				t.signals[i] &^= 1 << s
				t.spoken[i] -= t.model.signals[s]
			}
		}
	}
}

func fit(t *testing.T, samples []sample, p []float64) {
	var order []int
	for i := range samples {
		order = append(order, i)
	}
	rnd := rand.New(rand.NewSource(1))
	hist := make([]float64, len(p))
	g := make([]float64, len(p))
	mean := make([]float64, len(p)) // over the second half of the rounds: steadier than the last
	for round := range *fitRound {
		rnd.Shuffle(len(order), func(a, b int) { order[a], order[b] = order[b], order[a] })
		ll := 0.0
		for _, i := range order {
			clear(g)
			ll += samples[i].gradient(p, g)
			tokens := float64(len(samples[i].tok))
			for k := range p {
				l2 := *fitL2
				if k >= pLetters && k < pSteps {
					l2 *= 3 // many, and each of few words
				}
				d := g[k] - l2*tokens*p[k]
				if d == 0 {
					continue
				}
				hist[k] += d * d
				p[k] += 0.3 * d / (1e-3 + math.Sqrt(hist[k]))
			}
		}
		if n := round - *fitRound/2; n >= 0 {
			for k := range p {
				mean[k] += (p[k] - mean[k]) / float64(n+1)
			}
		}
		if round == *fitRound-1 {
			t.Logf("round %d: log likelihood %.1f", round, ll)
		}
	}
	copy(p, mean)
}

// table writes the weights as weights/person.tsv has them.
func (m *personModel) table() string {
	var b strings.Builder
	b.WriteString(weightsHeader)
	step := func(x int) {
		b.WriteByte('\t')
		if x >= 5 || x <= -5 {
			fmt.Fprintf(&b, "%.2f", float64(x)/100)
		}
	}
	row := func(name string, ws ...weights) {
		b.WriteString(name)
		for _, w := range ws {
			step(w.begins())
			step(w.goesOn())
		}
		b.WriteString("\n")
	}
	for i, name := range traitNames {
		row(name, m.self[i], m.before[i], m.after[i], m.before2[i], m.after2[i])
	}
	for i, name := range signalNames {
		row("@"+name, m.signals[i])
	}
	for n, w := range m.letters {
		if max(w.begins(), -w.begins(), w.goesOn(), -w.goesOn()) >= 5 {
			row(bigramName(n), w)
		}
	}
	for n := range m.left {
		if l, r := m.left[n], m.right[n]; max(l.begins(), -l.begins(), l.goesOn(), -l.goesOn(), r.begins(), -r.begins(), r.goesOn(), -r.goesOn()) >= 5 {
			row(kindNames[n/numKinds]+"+"+kindNames[n%numKinds], l, r)
		}
	}
	for i, name := range labelNames {
		b.WriteString(">" + name)
		for _, x := range m.steps[i] {
			step(x)
		}
		b.WriteString("\n")
	}
	return b.String()
}

const weightsHeader = `# What speaks for and against a person's name, for a name that begins in a word and for one that goes on in it, in
# natural logarithms of odds; empty is 0. Fitted by TestFit (fit_test.go) on annotated news; see trait.go for the traits.
# Columns: the trait of the word itself, of the word before, of the word after. Rows with @ are what the grammar, the gazetteers
# and the document say of the word; rows with ~ are two letters in a word that the lexicon does not know (letters.go); rows with +
# the kinds of two words beside one another (kind.go): what they say of the second, then of the first; rows with > what a step
# costs from one label to out, begins, goes-on.
trait	begins	goes-on	begins-behind	goes-on-behind	begins-before	goes-on-before	begins-2-behind	goes-on-2-behind	begins-2-before	goes-on-2-before
`

func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	return a + math.Log1p(math.Exp(b-a))
}
