package event

import (
	"fmt"
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"os"
	"strings"
	"testing"
)

func TestDebug(t *testing.T) {
	s := os.Getenv("TXT")
	if s == "" {
		t.Skip()
	}
	x, _ := New()
	r := &reader{Text: &entity.Text{}, x: x, known: map[*lexicon.Word]*wordInfo{}, folded: map[*lexicon.Entry]string{}}
	x.rec.Read(r.Text, s, x.date)
	r.read()
	names := []string{"N", "V", "P", "COMP", "CONJ", "REL", "PART", "ADV", "TIME", "MARK", "ATTR"}
	for i := range r.Tokens {
		w := r.Words[i]
		var cl []string
		for _, rd := range w.Readings {
			cl = append(cl, rd.Entry.Class.String()+":"+rd.Entry.Name)
		}
		fmt.Printf("%d %s %s chunk=%d outer=%d cut=%v %v\n", i, r.Surface(i), names[r.parts[i]], r.chunkOf[i], r.outer[i], w.Cut.Proclitics, strings.Join(cl, ","))
	}
	for _, m := range r.Mentions {
		fmt.Println(m.Type, m.Text, m.Ref, m.First, m.Last)
	}
	for _, e := range r.events {
		fmt.Println("EVENT", e.Type, e.Rule, e.Trigger.Text, e.Realis)
		for _, a := range e.Arguments {
			fmt.Println("   ", a.Role, a.Text)
		}
	}
}
