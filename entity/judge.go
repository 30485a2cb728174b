package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// judge says what a word is for a name. first tells that a name would begin there,
// so that proclitics may stand before it.
func judge(w *lexicon.Word, first bool) evidence {
	var given, family, person, other, flagged bool
	cut := -1
	for k := range w.Readings {
		r := &w.Readings[k]
		clitics := r.Cut.Proclitics&^normalize.Article != 0
		named := r.Class == lexicon.Given || r.Class == lexicon.Family || r.Class == lexicon.Name && r.Entry.Type == "PERS"
		if clitics && !first {
			if !named {
				other = other || !given && !family && !person && r.Cut.Proclitics == normalize.Ba|normalize.Article
			}
			continue
		}
		switch {
		case r.Cut.LostAlef && named:
			continue
		case named:
			if cut >= 0 && int(r.Cut.Word) > cut {
				continue
			}
			cut = int(r.Cut.Word)
			given = given || r.Class == lexicon.Given
			family = family || r.Class == lexicon.Family
			person = person || r.Class == lexicon.Name
			flagged = flagged || r.Entry.Flag("common")
		case r.Class == lexicon.Name:
			if !r.Entry.Flag("common") && r.Entry.Source != "geonames" && !clitics {
				other = true
			}
		case r.Class == lexicon.Nisba:
			if !r.Entry.Flag("surname") {
				other = true
			}
		case r.Class == lexicon.VerbWord:
			// A given name without the flag is hardly a verb: «ناصر», «يزيد».
			other = other || !given && !family
		default:
			if r.Cut.Enclitic != 0 && (given || family) {
				continue
			}
			other = true
		}
	}
	if cut < 0 {
		cut = 0
		if first && w.Cut.Proclitics&^normalize.Article != 0 && !w.Cut.LostAlef {
			cut = int(w.Cut.Word)
		}
	}
	text := w.Text[cut:]
	article := strings.HasPrefix(text, "ال") && len(text) > 8
	switch {
	case given || family || person:
		if flagged || other {
			return loose
		}
		return firm
	case other:
		return notName
	case article && (!w.Known() || first) && surnameShape(text):
		return surname
	case article && strings.HasSuffix(text, "ي") && !first && !w.Is(functionWords|timeWords|1<<lexicon.Adj):
		return surname
	case !w.Known() && !article && w.Cut.Proclitics == 0:
		return shape(text)
	}
	return notName
}

// surnameShape reports a definite form that may be a family name: no plural, no
// feminine, no pronoun.
func surnameShape(s string) bool {
	for _, end := range [...]string{"ات", "ة", "ون", "ين", "ها", "هم", "ا"} {
		if strings.HasSuffix(s, end) {
			return false
		}
	}
	return true
}
