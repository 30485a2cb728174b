package lexicon

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/normalize"
)

// Noun is a noun or adjective of the word files: its dictionary form, how it is
// inflected (x, m, f, mf, nisba) and its plurals («ون» and «ات» for the sound ones,
// others in full).
type Noun struct {
	Word    string
	Inflect string
	Plurals []string
}

// Forms gives the distinct forms: feminine, dual, plurals, the construct and
// oblique forms, the accusative with its alef, and the forms before a pronoun. Of
// several words only the first is inflected. (Wright, Grammar I, §§ 291–346.)
func (n Noun) Forms() []Form {
	word := normalize.Names.String(n.Word)
	first, rest, multi := strings.Cut(word, " ")
	if multi {
		rest = " " + rest
	}
	var fs forms
	switch n.Inflect {
	case "", "x":
		fs.add(word, 0)
		if !multi {
			fs.suffixed(word, 0)
		}
		for _, p := range n.Plurals {
			n.plural(&fs, p, first, rest)
		}
		return fs
	case "f":
		n.singular(&fs, first, rest, Feminine)
	case "mf", "nisba":
		n.singular(&fs, first, rest, Masculine)
		n.singular(&fs, feminine(first), rest, Feminine)
		if n.Inflect == "nisba" {
			n.plural(&fs, "ون", first, rest)
		}
		if n.Inflect == "nisba" || slices.Contains(n.Plurals, "ون") { // متظاهرون, متظاهرات
			n.plural(&fs, "ات", first, rest)
		}
	default:
		n.singular(&fs, first, rest, Masculine)
	}
	for _, p := range n.Plurals {
		n.plural(&fs, p, first, rest)
	}
	return fs
}

func feminine(s string) string {
	switch {
	case strings.HasSuffix(s, "ة"):
		return s
	case strings.HasSuffix(s, "ى"):
		return strings.TrimSuffix(s, "ى") + "ا"
	}
	return s + "ة"
}

// singular adds the singular of one gender with its dual.
func (n Noun) singular(fs *forms, w, rest string, g Feature) {
	fs.add(w+rest, Singular|g)
	if rest == "" {
		fs.suffixed(w, Singular|g)
	}
	base := w
	if b, ok := strings.CutSuffix(w, "ة"); ok {
		base = b + "ت"
	} else if b, ok := strings.CutSuffix(w, "ى"); ok {
		base = b + "ي"
	} else if rest == "" && !strings.HasSuffix(w, "اء") && !strings.HasSuffix(w, "ا") {
		fs.add(w+"ا", Singular|g|Accusative)
	}
	if rest == "" {
		fs.add(base+"ان", Dual|g)
		fs.add(base+"ين", Dual|g|Oblique)
	}
	fs.add(base+"ا"+rest, Dual|g|Construct)
	fs.add(base+"ي"+rest, Dual|g|Construct|Oblique)
}

// plural adds one plural.
func (n Noun) plural(fs *forms, p, first, rest string) {
	base := strings.TrimSuffix(first, "ة")
	switch p {
	case "ون":
		if b, ok := strings.CutSuffix(base, "ى"); ok {
			base = b
		}
		if rest == "" {
			fs.add(base+"ون", Plural|Masculine)
			fs.add(base+"ين", Plural|Masculine|Oblique)
		}
		fs.add(base+"و"+rest, Plural|Masculine|Construct)
		fs.add(base+"ي"+rest, Plural|Masculine|Construct|Oblique)
	case "ات":
		fs.add(base+"ات"+rest, Plural|Feminine)
	default:
		p = normalize.Names.String(p)
		fs.add(p, Plural)
		if !strings.Contains(p, " ") {
			fs.suffixed(p, Plural)
			if nunated(p) {
				fs.add(p+"ا", Plural|Accusative)
			}
		}
	}
}

// nunated reports a broken plural, folded, that takes the alef of the accusative: عمالا,
// أحزابا; not those of five letters or more with alef as the third (مساجد، صواريخ), nor those in ـاء,
// which are diptotes. (Wright I, § 309.)
func nunated(p string) bool {
	for _, end := range []string{"ة", "ء", "ا", "ى", "ي", "ات", "ون", "ين"} {
		if strings.HasSuffix(p, end) {
			return false
		}
	}
	return len(p) < 10 || p[4:6] != "ا"
}
