package entitytest

import (
	"testing"

	"github.com/waqai/waqai/entity"
)

// Rules runs the sentences that mention rules carry; r must know them ([entity.Rules.Over]).
func Rules(t *testing.T, r *entity.Recognizer, rs *entity.Rules) {
	t.Helper()
	var cases []Case
	for _, e := range rs.Examples() {
		cases = append(cases, Case{Name: e.At, Text: e.Text, Types: []entity.Type{e.Type}, At: e.At})
	}
	Run(t, r, cases)
}
