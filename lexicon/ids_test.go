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

// Two ids for one person or one company would give a reader half of what a text says of either.
func TestNobodyHasTwoIDs(t *testing.T) {
	latin := strings.NewReplacer("al-", "", "el-", "", "-", " ", ".", "", "ı", "i", "ş", "s", "ü", "u", "ç", "c")
	arabic := strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا", "ى", "ي", "ة", "ه", "ُ", "")
	// both names in one, as the second is written so that only a neighbour tells what is meant
	apart := map[string]bool{"media/al-mada-iq": true, "person/al-adil-i-eg": true, "person/al-kamil-eg": true, "org/nation-of-islam": true}
	seen := make(map[string]*Entry)
	for e := range Default().Entries() {
		if e.Source != "authored" || apart[e.ID] {
			continue
		}
		kind := e.Type + "/" + e.Subtype
		if e.Type == "PERS" {
			kind = "PERS"
		}
		keys := []string{}
		if e.English != "" && (e.Type == "PERS" || e.Type == "ORG") {
			keys = append(keys, latin.Replace(strings.ToLower(e.English)))
		}
		for _, name := range append([]string{e.Name}, e.Names...) {
			if e.Type != "PERS" || strings.Contains(name, " ") {
				keys = append(keys, arabic.Replace(name))
			}
		}
		for _, key := range keys {
			key = kind + " " + e.Country + " " + key
			if o := seen[key]; o != nil && o.ID != e.ID {
				t.Errorf("%s:%d: %s is %s of %s:%d, by «%s»", e.File, e.Line, e.ID, o.ID, o.File, o.Line, key)
			}
			seen[key] = e
		}
	}
}
