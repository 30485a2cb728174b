package entity_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/entity/entitytest"
)

var printMentions = flag.Bool("mentions", false, "print the sentences of testdata/mentions.txt as the recognizer would write them")

// TestMentions runs testdata/mentions.txt.
func TestMentions(t *testing.T) {
	data, err := os.ReadFile("testdata/mentions.txt")
	if err != nil {
		t.Fatal(err)
	}
	cases, err := entitytest.Read("mentions.txt", bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	r, empty := entity.New(), 0
	for _, c := range cases {
		text := entitytest.Plain(c.Text)
		if text == c.Text {
			empty++
		}
		if *printMentions {
			fmt.Println(strings.TrimSpace(entitytest.Brackets(text, r.Extract(text, c.Date), c.Types...)))
		}
	}
	if len(cases) < 300 || 5*empty < 2*len(cases) {
		t.Errorf("%d rows, %d of them with nothing to find: want 300, and about half", len(cases), empty)
	}
	if !*printMentions {
		entitytest.Run(t, r, cases)
	}
}
