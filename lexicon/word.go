package lexicon

import "github.com/waqai/waqai/normalize"

// Word is what the lexicon knows of one folded token, made once for every
// distinct one. It is shared and must not be changed.
type Word struct {
	Text     string    // the folded token
	Readings []Reading // the likeliest cut first; empty for a word unknown
	Classes  Classes   // the classes of all readings
	Feature  Feature   // the features of all readings
	Cut      normalize.Cut

	starts []start // where a name may begin in the word
	notes  notes   // what layers above know of it
}

// Reading is one sense of a word under one cut into clitics.
type Reading struct {
	Sense
	Cut normalize.Cut
}

// start is a form that stands in the word behind a cut, for the trie.
type start struct {
	form uint32
	cut  normalize.Cut
	bare bool // the article was cut off as well
}

// Known reports whether the lexicon has any reading of the word.
func (w *Word) Known() bool { return len(w.Readings) > 0 }

// Is reports whether the word may be of one of the classes.
func (w *Word) Is(cs Classes) bool { return w.Classes.Any(cs) }

// Find gives the first reading of class c.
func (w *Word) Find(c Class) (Reading, bool) {
	if w.Classes.Has(c) {
		for _, r := range w.Readings {
			if r.Entry.Class == c {
				return r, true
			}
		}
	}
	return Reading{}, false
}

// Value gives the value of the first reading of class c.
func (w *Word) Value(c Class) (string, bool) {
	r, ok := w.Find(c)
	if !ok {
		return "", false
	}
	return r.Entry.Value, true
}

// weakClasses are classes that do not keep a word from being cut: a given name that
// nobody bears here («وائل»: و+ائل is still tried, but comes after it).
var weakClasses = Of(Given, Family, Name, Common)

// analyse reads one folded token.
func (l *Lexicon) analyse(folded string, kind normalize.Kind, cuts []normalize.Cut) (*Word, []normalize.Cut) {
	w := &Word{Text: folded}
	if kind != normalize.Arabic {
		if n := l.forms[folded]; n != 0 {
			cut := normalize.Cut{End: int16(len(folded))}
			w.add(l.senses[n], cut)
			w.starts = append(w.starts, start{n, cut, false})
		}
		return w, cuts
	}
	if len(folded) > 120 { // no word of the language; an elongation or binary junk
		return w, cuts
	}
	cuts = normalize.Cuts(cuts[:0], folded)
	best, named := -1, false
	for _, c := range cuts {
		cost := cost(c)
		if best >= 0 && cost > best {
			break
		}
		before := len(w.Readings)
		l.try(w, c)
		if best < 0 && len(w.Readings) > before && strong(w.Readings[before:]) {
			best = cost
			if !named {
				w.Cut = c
			}
		}
		if !named && best < 0 && cost == 0 && given(w.Readings[before:]) {
			named, w.Cut = true, c // «بسام» is likelier a man than ب and سام
		}
	}
	if best < 0 {
		if len(w.Readings) > 0 {
			w.Cut = w.Readings[0].Cut
		} else {
			w.Cut = guess(cuts, folded)
		}
	}
	return w, cuts
}

// guess is the cut of a word unknown: the article, and a proclitic before it
// («والشركة», «بالشركة»), which nothing else explains.
func guess(cuts []normalize.Cut, folded string) normalize.Cut {
	for _, c := range cuts {
		if c.Proclitics&normalize.Article != 0 && c.Enclitic == 0 && int(c.End)-int(c.Stem) >= 6 {
			return c
		}
	}
	for _, c := range cuts {
		if c.Proclitics&(normalize.La|normalize.Ba) != 0 && c.Proclitics&normalize.Article == 0 && c.Enclitic == 0 && masdarShape(folded[c.Stem:c.End]) {
			return c
		}
	}
	return normalize.Cut{End: int16(len(folded))}
}

// masdarShape reports letters of the patterns of verbal nouns: تفعيل, افتعال and
// استفعال, مفاعلة, and others in ة.
func masdarShape(s string) bool {
	r := []rune(s)
	n := len(r)
	switch {
	case n < 4:
		return false
	case r[0] == 'ت' && n == 5 && r[n-2] == 'ي':
		return true
	case r[0] == 'ا' && n >= 5 && r[n-2] == 'ا':
		return true
	case r[0] == 'م' && n == 6 && r[2] == 'ا' && r[n-1] == 'ة':
		return true
	case r[n-1] == 'ة' && n >= 5:
		return true
	}
	return false
}

// cost orders cuts: the fewest clitics first; the article is free.
func cost(c normalize.Cut) int {
	n := 0
	for p := c.Proclitics &^ normalize.Article; p != 0; p &= p - 1 {
		n++
	}
	if c.Enclitic != 0 {
		n++
	}
	return n
}

// strong reports whether the readings leave no room for another cut.
func strong(rs []Reading) bool {
	for _, r := range rs {
		if !weakClasses.Has(r.Entry.Class) || r.Entry.Class == Name && r.Entry.Type != "PERS" && r.Cut.Proclitics&^normalize.Article == 0 && !r.Entry.Flag("common") && r.Entry.Source != "geonames" {
			return true
		}
	}
	return false
}

// given reports a given name that is no common word.
func given(rs []Reading) bool {
	for _, r := range rs {
		if r.Entry.Class == Given && !r.Entry.Flag("common") {
			return true
		}
	}
	return false
}

// try adds the senses of one cut to the word.
func (l *Lexicon) try(w *Word, c normalize.Cut) {
	var buf [128]byte
	whole := append(buf[:0], w.Text[c.Word:c.End]...)
	if c.LostAlef {
		whole = append(append(buf[:0], "ا"...), w.Text[c.Word:c.End]...)
	}
	if n := l.find(whole); n != 0 {
		if c.Enclitic == 0 {
			w.starts = append(w.starts, start{n, c, false})
		}
		for _, s := range l.senses[n] {
			if fits(s, c, false) {
				w.add([]Sense{s}, c)
			}
		}
	}
	if c.Proclitics&normalize.Article == 0 || c.Enclitic != 0 {
		return
	}
	if n := l.find(append(buf[:0], w.Text[c.Stem:c.End]...)); n != 0 {
		w.starts = append(w.starts, start{n, c, true})
		for _, s := range l.senses[n] {
			if fits(s, c, true) {
				s.Feature |= Definite
				w.add([]Sense{s}, c)
			}
		}
	}
}

// find looks a form up, and its keyboard variants at the end of the word: ى
// for ي, ه for ة.
func (l *Lexicon) find(form []byte) uint32 {
	if n := l.forms[string(form)]; n != 0 {
		return n
	}
	if len(form) < 8 {
		return 0
	}
	last := form[len(form)-2:]
	var with string
	switch string(last) {
	case "ى":
		with = "ي"
	case "ي":
		with = "ى"
	case "ه":
		with = "ة"
	case "ة":
		with = "ه"
	default:
		return 0
	}
	copy(last, with)
	n := l.forms[string(form)]
	return n
}

// fits reports whether a sense can stand with these clitics. stripped tells
// that the article was cut off to find it.
func fits(s Sense, c normalize.Cut, stripped bool) bool {
	pro, class, f := c.Proclitics, s.Entry.Class, s.Feature
	nominalForm := f.Any(Masdar | Agent | Patient)
	if class == VerbWord {
		finite := f.Any(Finite)
		switch {
		case pro&normalize.Article != 0 && !nominalForm:
			return false
		case stripped && !nominalForm:
			return false
		case pro&normalize.Sa != 0 && !(f.Has(Imperfect)):
			return false
		case pro&(normalize.Ba|normalize.Ka) != 0 && !nominalForm:
			return false
		case pro&normalize.La != 0 && !nominalForm && !f.Has(Imperfect):
			return false
		case !finite && pro&(normalize.Sa|normalize.Question) != 0:
			return false
		}
		if c.Enclitic != 0 {
			return true
		}
		return !f.Has(BeforeSuffix)
	}
	if pro&(normalize.Sa|normalize.Question) != 0 {
		return false
	}
	if c.Enclitic != 0 {
		switch class {
		case Name, Given, Family, Month, Hijri, Weekday, Num, Common, Nisba, Conj, Rel, Dem, Pron, Part:
			return false
		}
		return !stripped
	}
	if f.Has(BeforeSuffix) {
		return false
	}
	if stripped {
		switch class {
		case Name: // an entry is written with its article; only names of things may take one
			return s.Entry.Flag("noart")
		case Prep, Conj, Comp, Neg, Rel, Dem, Pron, Part, Cond, Attrib, Given, Month:
			return false
		}
	}
	return true
}

func (w *Word) add(senses []Sense, c normalize.Cut) {
	for _, s := range senses {
		w.Readings = append(w.Readings, Reading{s, c})
		w.Classes |= 1 << s.Entry.Class
		w.Feature |= s.Feature
	}
}
