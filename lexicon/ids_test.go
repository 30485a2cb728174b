package lexicon

import (
	"regexp"
	"strings"
	"testing"
)

// Users keep ids: kind/slug, where the slug tells a reader what is meant. A country with a number behind it
// («city/iq-0») tells nothing, and would move when a line is added.
func TestIDsAreReadable(t *testing.T) {
	form := regexp.MustCompile(`^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*$`)
	numbered := regexp.MustCompile(`^[a-z]{2}-[0-9]+$`)
	for e := range Default().Entries() {
		_, slug, _ := strings.Cut(e.ID, "/")
		if !form.MatchString(e.ID) || numbered.MatchString(slug) && strings.HasPrefix(slug, strings.ToLower(e.Country)+"-") {
			t.Errorf("%s:%d: id %q, want kind/slug with a slug made from the name (go run ./lexicon/internal/gen -ids)", e.File, e.Line, e.ID)
		}
	}
}
