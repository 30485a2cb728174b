package lexicon

import (
	"strings"
	"testing"

	"github.com/waqai/waqai/normalize"
)

// A place of ours whose letters are a verb behind و or ف («وادان», «وأدان») is flagged common, so that it
// is found only where something tells of a place.
func TestPlacesLikeVerbsAreCommon(t *testing.T) {
	l := Default()
	var text Text
	var n normalize.Text
	for e := range l.Entries() {
		if e.Type != "GPE" && e.Type != "LOC" || e.Source != "authored" || e.Flag("common") {
			continue
		}
		for _, name := range append([]string{e.Name}, e.Names...) {
			rest, ok := strings.CutPrefix(name, "و")
			if !ok {
				rest, ok = strings.CutPrefix(name, "ف")
			}
			if !ok || strings.Contains(name, " ") {
				continue
			}
			n.Reset(rest)
			l.Read(&text, &n)
			for _, w := range text.Words {
				for _, r := range w.Readings {
					if r.Class == VerbWord && r.Feature.Any(Perfect|Imperfect) && r.Feature.Has(Third) && r.Cut.Proclitics == 0 && r.Cut.Enclitic == 0 {
						t.Errorf("%s:%d: %s is %q behind a conjunction: flag it common", e.File, e.Line, name, r.Entry.Name)
					}
				}
			}
		}
	}
}
