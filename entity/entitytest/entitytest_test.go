package entitytest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/entity/entitytest"
)

func Example() {
	cases, err := entitytest.Read("my.txt", strings.NewReader("## a holder (PERS)\nقال [PERS وزير المالية حسن نصار] ذلك.\n"))
	fmt.Println(len(cases), err)
	fmt.Println(entitytest.Check(entity.New(), cases[0]))
	// Output:
	// 1 <nil>
	// my.txt:2: (- wanted, + found)
	// - قال [PERS وزير المالية حسن نصار] ذلك.
	// + قال وزير المالية [PERS حسن نصار] ذلك.
}

func TestRead(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a section without types", "## people\n", "f:1: section \"people\" names no types: want «## phenomenon (PERS,ORG)»"},
		{"no section", "\nزار الوفد بغداد.\n", "f:2: a sentence before the first section: write «## phenomenon (PERS,ORG)» above it"},
		{"a bracket left open", "## x (GPE)\nزار [GPE بغداد.\n", "f:2: 1 brackets open and 0 close: want [TYPE words] for each mention"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := entitytest.Read("f", strings.NewReader(tt.in))
			if d := cmp.Diff(tt.want, fmt.Sprint(err)); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestRun(t *testing.T) {
	entitytest.Run(t, entity.New(), []entitytest.Case{
		{Name: "nested", Text: "قالت [ORG وزارة الخارجية [NORP الروسية]] ذلك.", Types: []entity.Type{entity.Org, entity.Norp}},
		{Name: "other types stay out", Text: "قالت وزارة الخارجية [NORP الروسية] ذلك.", Types: []entity.Type{entity.Norp}},
	})
}
