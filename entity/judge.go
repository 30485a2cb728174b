package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// judge says what a word is for a name. first tells that a name would begin there,
// so that proclitics may stand before it.
func judge(w *lexicon.Word, first bool) evidence {
	n := namesIn(w, first)
	cut := n.cut
	if cut < 0 {
		cut = 0
		if first && w.Cut.Proclitics&^normalize.Article != 0 && !w.Cut.LostAlef {
			cut = int(w.Cut.Word)
		}
	}
	text := w.Text[cut:]
	article := strings.HasPrefix(text, "ال") && len(text) > 8
	switch {
	case n.given || n.family || n.person:
		if n.flagged || n.other {
			return loose
		}
		return firm
	case n.other:
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

// readNames is what the readings of a word are for people's names.
type readNames struct {
	given, family bool
	person        bool // the name of someone of the gazetteers
	flagged       bool // one that is a common word as well
	other         bool // something that is no name of people
	cut           int  // the byte at which the names begin, or -1
}

// namesIn goes through the readings of a word as [judge] asks for them.
func namesIn(w *lexicon.Word, first bool) readNames {
	n := readNames{cut: -1}
	for k := range w.Readings {
		r := &w.Readings[k]
		clitics := r.Cut.Proclitics&^normalize.Article != 0
		named := r.Class == lexicon.Given || r.Class == lexicon.Family || r.Class == lexicon.Name && r.Entry.Type == "PERS"
		switch {
		case named:
			if clitics && !first || r.Cut.LostAlef || n.cut >= 0 && int(r.Cut.Word) > n.cut {
				continue
			}
			n.cut = int(r.Cut.Word)
			n.given = n.given || r.Class == lexicon.Given
			n.family = n.family || r.Class == lexicon.Family
			n.person = n.person || r.Class == lexicon.Name
			n.flagged = n.flagged || r.Entry.Flag("common")
		case clitics && !first:
			n.other = n.other || !n.given && !n.family && !n.person && r.Cut.Proclitics == normalize.Ba|normalize.Article
		case r.Class == lexicon.Name:
			n.other = n.other || !r.Entry.Flag("common") && r.Entry.Source != "geonames" && !clitics
		case r.Class == lexicon.Nisba:
			n.other = n.other || !r.Entry.Flag("surname")
		case r.Class == lexicon.VerbWord: // a given name without the flag is hardly a verb: «ناصر», «يزيد»
			n.other = n.other || !n.given && !n.family
		default:
			n.other = n.other || r.Cut.Enclitic == 0 || !n.given && !n.family
		}
	}
	return n
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
