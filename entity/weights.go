package entity

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/waqai/waqai/lexicon"
)

//go:embed weights/person.tsv
var personWeights string

// newPersonModel reads the weights that the library ships, once.
var newPersonModel = sync.OnceValue(func() *personModel {
	m, _ := readPersonModel(personWeights) // whose errors are a test's
	return m
})

// readPersonModel reads weights: lines of name, and the columns of the header. A
// line that is wrong gives an error with its number, and the others are kept.
func readPersonModel(data string) (*personModel, error) {
	m := &personModel{key: lexicon.NewNoteKey()}
	rows := m.rows()
	var first error
	line := 0
	for text := range strings.Lines(data) {
		line++
		text = strings.TrimRight(text, "\r\n")
		if text == "" || text[0] == '#' || strings.HasPrefix(text, "trait\t") {
			continue
		}
		cols := strings.Split(text, "\t")
		set := rows[cols[0]]
		if set == nil {
			set = m.rowOfPair(cols[0])
		}
		f, err := columns(cols[1:])
		if set == nil {
			err = fmt.Errorf("unknown trait %q", cols[0])
		}
		if err == nil {
			set(f[:])
		} else if first == nil {
			first = fmt.Errorf("entity: weights/person.tsv:%d: %w", line, err)
		}
	}
	m.edge = edgeLook()
	m.sum(&m.edge)
	return m, first
}

// rows gives for the first column of every line but those of pairs what takes its numbers into the model.
func (m *personModel) rows() map[string]func(f []float64) {
	rows := make(map[string]func(f []float64), int(numTraits)+int(numSignals)+8)
	for i, name := range traitNames {
		rows[name] = func(f []float64) {
			m.self[i] = weightsOf(f[0], f[1])
			m.before[i] = weightsOf(f[2], f[3])
			m.after[i] = weightsOf(f[4], f[5])
			m.before2[i] = weightsOf(f[6], f[7])
			m.after2[i] = weightsOf(f[8], f[9])
		}
	}
	for i, name := range signalNames {
		rows["@"+name] = func(f []float64) { m.signals[i] = weightsOf(f[0], f[1]) }
	}
	for from, name := range labelNames {
		rows[">"+name] = func(f []float64) {
			m.steps[from] = [numLabels]int{hundredths(f[0]), hundredths(f[1]), hundredths(f[2])}
		}
	}
	return rows
}

// rowOfPair gives the same for a line of two kinds of words, «known+new», or of two letters; nil for another.
func (m *personModel) rowOfPair(name string) func(f []float64) {
	if n, ok := bigramOf(name); ok {
		return func(f []float64) { m.letters[n] = weightsOf(f[0], f[1]) }
	}
	first, second, _ := strings.Cut(name, "+")
	a, b := slices.Index(kindNames[:], first), slices.Index(kindNames[:], second)
	if a < 0 || b < 0 {
		return nil
	}
	return func(f []float64) {
		m.left[a*numKinds+b], m.right[a*numKinds+b] = weightsOf(f[0], f[1]), weightsOf(f[2], f[3])
	}
}

// columns reads the numbers of a line, 0 where a column is empty.
func columns(cols []string) (f [10]float64, err error) {
	for k, c := range cols[:min(len(cols), len(f))] {
		if c == "" {
			continue
		}
		if f[k], err = strconv.ParseFloat(c, 64); err != nil {
			return f, err
		}
	}
	return f, nil
}

var labelNames = [numLabels]string{"out", "begins", "goes-on"}

// edgeLook is the look of the beginning or end of a line.
func edgeLook() look {
	k := wordKindOf(1 << tEdge)
	return look{sight: sight{whole: 1 << tEdge, behind: 1 << tEdge, kinds: [2]wordKind{k, k}}}
}
