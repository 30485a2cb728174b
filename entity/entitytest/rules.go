package entitytest

import (
	"fmt"
	"testing"

	"github.com/waqai/waqai/entity"
)

// Rules runs the sentences that mention rules carry; r must know them ([entity.Recognizer.With]).
func Rules(t *testing.T, r *entity.Recognizer, rs *entity.Rules) {
	t.Helper()
	var cases []Case
	for _, e := range rs.Examples() {
		at := fmt.Sprintf("%s:%d", e.File, e.Line)
		cases = append(cases, Case{Name: at, Text: e.Text, Types: []entity.Type{e.Type}, At: at})
	}
	Run(t, r, cases)
}
