package entity

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/waqai/waqai/lexicon"
)

//go:embed weights/person.tsv
var personWeights string

// newPersonModel reads the weights that the library ships, once.
var newPersonModel = sync.OnceValue(func() *personModel {
	m, err := readPersonModel(personWeights)
	if err != nil {
		_ = err // the file is tested
	}
	return m
})

// readPersonModel reads weights: lines of name, and the columns of the header. A
// line that is wrong gives an error with its number, and the others are kept.
func readPersonModel(data string) (*personModel, error) {
	m := &personModel{key: lexicon.NewNoteKey()}
	rows := make(map[string]func(f []float32), int(numTraits)+int(numSignals)+8)
	for i, name := range traitNames {
		rows[name] = func(f []float32) {
			m.self[i] = weights{begins: f[0], goesOn: f[1]}
			m.before[i] = weights{begins: f[2], goesOn: f[3]}
			m.after[i] = weights{begins: f[4], goesOn: f[5]}
			m.before2[i] = weights{begins: f[6], goesOn: f[7]}
			m.after2[i] = weights{begins: f[8], goesOn: f[9]}
		}
	}
	for i, name := range signalNames {
		rows["@"+name] = func(f []float32) { m.signals[i] = weights{begins: f[0], goesOn: f[1]} }
	}
	for from, name := range labelNames {
		rows[">"+name] = func(f []float32) { m.steps[from] = [numLabels]float32{f[0], f[1], f[2]} }
	}
	var first error
	line := 0
	for text := range strings.Lines(data) {
		line++
		text = strings.TrimRight(text, "\r\n")
		if text == "" || text[0] == '#' || strings.HasPrefix(text, "trait\t") {
			continue
		}
		cols := strings.Split(text, "\t")
		set, ok := rows[cols[0]]
		var f [10]float32
		var err error
		for k, c := range cols[1:] {
			if k >= len(f) || err != nil {
				break
			}
			if c == "" {
				continue
			}
			var x float64
			x, err = strconv.ParseFloat(c, 32)
			f[k] = float32(x)
		}
		if !ok {
			err = fmt.Errorf("unknown trait %q", cols[0])
		}
		if err != nil {
			if first == nil {
				first = fmt.Errorf("entity: weights/person.tsv:%d: %w", line, err)
			}
			continue
		}
		set(f[:])
	}
	m.edge = look{whole: 1 << tEdge, behind: 1 << tEdge}
	m.sum(&m.edge)
	return m, first
}

var labelNames = [numLabels]string{"out", "begins", "goes-on"}
