package coref

import "testing"

func TestScore(t *testing.T) {
	for _, tt := range []struct {
		name         string
		gold, system []int
		unsure       func(i, j int) bool
		want         string
	}{
		{"all right", []int{1, 1, 2}, []int{5, 5, 6}, nil, "1 texts, 3 things: joined 1.000 1.000 1.000; pairs 1.000 1.000 1.000; B-cubed 1.000 1.000 1.000"},
		{"all apart", []int{1, 1, 2}, []int{1, 2, 3}, nil, "1 texts, 3 things: joined 0.000 0.000 0.000; pairs 0.000 0.000 0.000; B-cubed 1.000 0.667 0.800"},
		{"all one", []int{1, 1, 2}, []int{1, 1, 1}, nil, "1 texts, 3 things: joined 0.500 1.000 0.667; pairs 0.333 1.000 0.500; B-cubed 0.556 1.000 0.714"},
		{"an unsure pair", []int{1, 1, 2}, []int{1, 1, 1}, func(i, j int) bool { return j == 2 }, "1 texts, 3 things: joined 0.500 1.000 0.667; pairs 1.000 1.000 1.000; B-cubed 0.556 1.000 0.714"},
		{"nothing", nil, nil, nil, "1 texts, 0 things: joined 0.000 0.000 0.000; pairs 0.000 0.000 0.000; B-cubed 0.000 0.000 0.000"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var s Score
			s.Add(tt.gold, tt.system, tt.unsure)
			if s.String() != tt.want {
				t.Errorf("got  %s\nwant %s", s, tt.want)
			}
		})
	}
}
