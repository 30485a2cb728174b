package entity

import (
	"strings"
	"testing"
)

func TestWeights(t *testing.T) {
	if _, err := readPersonModel(personWeights); err != nil {
		t.Error(err)
	}
	for _, tt := range []struct{ name, file, want string }{
		{"a trait that is none", "given\t1\nno-trait\t1\n", `weights/person.tsv:2: unknown trait "no-trait"`},
		{"a weight that is no number", "# weights\ngiven\tmuch\n", "weights/person.tsv:2"},
		{"a good line", "given\t1.5\t2\n", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m, err := readPersonModel(tt.file)
			if m == nil {
				t.Fatal("no model")
			}
			if tt.want == "" {
				if err != nil || m.self[tGiven] != weightsOf(1.5, 2) {
					t.Errorf("read %v, %v; want 1.5 and 2 for a given name", m.self[tGiven], err)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want %q", err, tt.want)
			}
		})
	}
}
