package lexicon

import "strings"

// Form is one inflected form, folded by [normalize.Names], with no clitic.
type Form struct {
	Text    string
	Feature Feature
}

// forms gathers forms; equal texts with features of one kind come together, but for the third person of one
// voice and the first of the other: «أدين» is «he was convicted» or «I condemn».
type forms []Form

func (fs *forms) add(text string, f Feature) {
	for i := range *fs {
		if have := &(*fs)[i]; have.Text == text && (have.Feature^f)&BeforeSuffix == 0 && !apart(have.Feature, f) {
			have.Feature |= f
			return
		}
	}
	*fs = append(*fs, Form{text, f})
}

// apart reports verb forms of different voices, one of the third person and one of another.
func apart(f, g Feature) bool {
	const persons, voices = First | Second | Third, Active | Passive
	return f.Any(persons) && g.Any(persons) && f.Has(Third) != g.Has(Third) && f.Any(voices) && g.Any(voices) && f&voices != g&voices
}

// suffixed adds the letters that a form has before a pronoun, where they differ:
// ة becomes ت, ى becomes ا, a final hamza finds a seat.
func (fs *forms) suffixed(text string, f Feature) {
	switch {
	case strings.HasSuffix(text, "ة"):
		fs.add(strings.TrimSuffix(text, "ة")+"ت", f|BeforeSuffix)
	case strings.HasSuffix(text, "ى"):
		fs.add(strings.TrimSuffix(text, "ى")+"ا", f|BeforeSuffix)
	case strings.HasSuffix(text, "ء"):
		base := strings.TrimSuffix(text, "ء")
		fs.add(base+"ئ", f|BeforeSuffix)
		fs.add(base+"ؤ", f|BeforeSuffix)
	}
}
