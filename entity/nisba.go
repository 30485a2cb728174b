package entity

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// nisbas makes candidates of the adjectives of countries and peoples: of the people
// itself («الفلسطينيون», «الأتراك»), of people with such an adjective («اللاجئين
// الفلسطينيين»), of a language («اللغة العربية»), and asides of all the others («الموقف
// الروسي»).
func (t *Text) nisbas() {
	t.told = t.told[:0]
	for _, at := range t.with(cNisba) {
		i := int(at)
		n, end := t.looks[i].nisba, i+1
		if m, ok := t.multi(i, 1<<lexicon.Nisba); ok { // «الكوري الجنوبي»
			if !n.is {
				n.is, n.cut, n.feature = true, m.Cut, m.Feature
			}
			n.entry, _ = t.Lexicon.Entry(m.Entry.Value)
			end = m.Last
		}
		if !n.is {
			continue
		}
		start := int(t.Tokens[i].Start)
		if n.cut.Word > 0 {
			start = t.Begin(i, n.cut)
		}
		if a, ok := t.agency(i); ok {
			t.add(i, i+1, candidate{typ: Org, subtype: a.Subtype, entry: a, score: 24, closed: true})
			continue
		}
		if t.cues&cSport != 0 && t.has(i-1, cStranger) {
			t.strangeClub(i - 1)
		}
		e := n.entry
		if e != nil && e.Subtype == "country" && e.Flag("common") && !t.isTold(e) {
			continue // «المالية» is of money where nothing speaks of Mali
		}
		c := candidate{start: start, typ: Norp, subtype: "nationality", entry: e, itself: true, score: 12}
		if t.joined(i) && i > 0 && t.language(i-1) {
			c.typ, c.subtype, c.entry = Language, "", nil
			t.add(i, end, c)
			continue
		}
		if t.tongue(i, n.feature) {
			c.typ, c.subtype, c.entry = Language, "", nil
			t.add(i, end, c)
			continue
		}
		c.aside = t.qualifies(i, n.feature)
		if n.feature.Has(lexicon.Singular) && t.definite(i) && t.joined(end) && (!c.aside || !t.definite(i-1) && t.is(i-1, functionWords|1<<lexicon.VerbWord)) {
			t.signal(end, sNisbaPerson)
		}
		t.add(i, end, c)
		if c.aside && n.feature.Any(lexicon.Plural|lexicon.Feminine) {
			switch {
			case t.peopleOf(i) || n.feature.Only(lexicon.Plural) && t.manyEnding(i):
				t.add(i-1, end, candidate{typ: Norp, subtype: "nationality", entry: e, score: 12})
			case n.feature.Only(lexicon.Plural) && t.peopleTwice(i): // of the first: «المسلمين الصينيين»
				t.add(i-1, end, candidate{typ: Norp, subtype: "nationality", entry: t.looks[i-1].nisba.entry, score: 13})
			}
		}
	}
}

// told is a country and whether the gazetteers found it, or something of it, in the text.
type told struct {
	country string
	is      bool
}

// isTold reports that the gazetteers found a country or its capital in the text.
func (t *Text) isTold(country *lexicon.Entry) bool {
	capital := country.Code("capital")
	return t.toldBy(country.ID, func(c candidate) bool {
		return c.entry != nil && (c.entry.ID == country.ID || c.entry.ID == capital)
	})
}

// toldBy reports that a candidate tells of a country; it asks the candidates once for every country.
func (t *Text) toldBy(country string, tells func(candidate) bool) bool {
	for k := range t.told {
		if t.told[k].country == country {
			return t.told[k].is
		}
	}
	is := slices.ContainsFunc(t.cands, tells)
	t.told = append(t.told, told{country, is})
	return is
}

// nisba is an adjective of a country or people that a word is by itself.
type nisba struct {
	is      bool
	cut     normalize.Cut
	feature lexicon.Feature
	entry   *lexicon.Entry // the country; nil where the lexicon has none
}

// nisba gives the adjective of a country or people that a word is.
func (t *Text) nisba(w *lexicon.Word) nisba {
	r, ok := w.Find(lexicon.Nisba)
	if !ok || w.Readings[0].Class != lexicon.Nisba && !r.Feature.Has(lexicon.Definite) && w.Readings[0].Class != lexicon.Name {
		return nisba{}
	}
	if r.Entry.Flag("common") && !r.Feature.Has(lexicon.Definite) {
		return nisba{}
	}
	e, _ := t.Lexicon.Entry(r.Entry.Value)
	return nisba{true, r.Cut, r.Feature, e}
}

// language reports the word «لغة».
func (t *Text) language(i int) bool { return t.has(i, cArabic|cLanguage) }

// tongue reports at token i the adjective alone that means the language of its people: behind «بـ» or a word of speaking and learning, and after
// another one behind «و» («قال بالإسبانية», «يتحدث العربية والفرنسية»), or where something is put into it.
func (t *Text) tongue(i int, f lexicon.Feature) bool {
	if !f.Has(lexicon.Feminine) || !f.Has(lexicon.Singular) || !t.definite(i) {
		return false
	}
	switch t.proclitics(i) {
	case normalize.Ba:
	case normalize.Wa:
		if n := len(t.cands); n == 0 || t.cands[n-1].typ != Language || int(t.cands[n-1].end) != i || !t.joined(i) {
			return false
		}
	default:
		if !t.speech(i) && !t.translated(i) && !t.calledLanguage(i) && !t.besideLanguage(i) {
			return false
		}
	}
	w := t.Words[i]
	senses := t.Lexicon.Lookup("ال" + listedOnce().seldom[seldomLanguage][0] + " " + w.Text[w.Cut.Word:])
	return slices.ContainsFunc(senses, func(s lexicon.Sense) bool { return s.Entry.Type == string(Language) })
}

// speech reports a word of speaking and learning right before token i.
func (t *Text) speech(i int) bool {
	return t.proclitics(i) == 0 && t.joined(i) && t.isOf(i-1, seldomSpeaks)
}

// calledLanguage reports behind token i that it is one, and before it no noun that it could tell of: «الأمازيغية لغة رسمية».
func (t *Text) calledLanguage(i int) bool {
	n := i + 1
	return t.language(n) && t.joined(n) && !t.definite(n) && t.proclitics(i) == 0 && !(t.joined(i) && t.definite(i-1))
}

// besideLanguage reports that a language is told a few words before token i, and right before it a preposition, also one of two words: «إلى جانب العربية».
func (t *Text) besideLanguage(i int) bool {
	const near = 8 // tokens
	if i == 0 || !t.joined(i) || t.proclitics(i) != 0 {
		return false
	}
	if m, ok := t.multi(max(i-2, 0), 1<<lexicon.Prep); !t.is(i-1, 1<<lexicon.Prep) && !(ok && m.Last == i) {
		return false
	}
	for k := len(t.cands) - 1; k >= 0 && int(t.cands[k].end) > i-near; k-- {
		if t.cands[k].typ == Language {
			for n := int(t.cands[k].end); n < i; n++ {
				if !t.joined(n) {
					return false
				}
			}
			return true
		}
	}
	return false
}

// translated reports «من» or «إلى» before token i, and before that a word of putting something into another language: «ترجم الكتاب من العربية إلى اللاتينية».
func (t *Text) translated(i int) bool {
	const near = 8 // tokens
	if !t.joined(i) || !t.among(i-1, wOf|wTo) {
		return false
	}
	for k := i - 2; k >= max(i-near, 0) && t.joined(k+1); k-- {
		if t.isOf(k, seldomTranslates) {
			return true
		}
	}
	return false
}

// qualifies reports that the adjective at token i tells of the noun before it.
func (t *Text) qualifies(i int, f lexicon.Feature) bool {
	if i == 0 || !t.joined(i) || !t.arabic(i-1) || t.proclitics(i) != 0 {
		return false
	}
	w := t.Words[i-1]
	if t.verb(i-1) || w.Is(functionWords|1<<lexicon.Ord) && !t.definite(i-1) { // «ثاني إيرلندي يفوز» is someone
		return false
	}
	return t.definite(i-1) == t.definite(i) || !w.Known() || !t.definite(i) || !f.Has(lexicon.Plural)
}

// peopleNoun reports a plural noun of people at token i.
func (t *Text) peopleNoun(i int) bool {
	r, ok := t.find(i, lexicon.Human)
	return ok && r.Cut.Enclitic == 0 && r.Feature.Only(lexicon.Plural) && ofPeople(r.Entry.Value)
}

// ofPeople reports that a noun of people of this value tells of people, not of a group or a medium («الدول», «التقارير»).
func ofPeople(value string) bool {
	return value != "group" && value != "source" && value != "medium"
}

// peopleOf reports that the nisba at token i, a plural or a feminine, is that of the people directly before it: «المواطنون السوريون», not «طائرة ركاب روسية»,
// «رؤساء الوفود الأردني والمصري», «وصف المحللون الحوثيين».
func (t *Text) peopleOf(i int) bool {
	who := t.peopleNoun(i - 1)
	if r, ok := t.find(i-1, lexicon.Human); ok && r.Entry.Value == "source" && r.Cut.Enclitic == 0 && t.looks[i].nisba.feature.Only(lexicon.Plural) {
		who = t.manyPeople(i - 1) // «المحققين الأتراك», not «مصادر تركية»
	}
	return who && t.definite(i) == t.definite(i-1) && !t.turnsOblique(i) && !t.signals[i-1].has(sInOther)
}

// manyEnding reports that the plural nisba at token i is that of people directly before it whom no list has as such, by their ending:
// «العداؤون المغاربة».
func (t *Text) manyEnding(i int) bool {
	w := t.Words[i-1].Text
	if t.definite(i-2) && t.joined(i-1) { // «المسؤولين الحكوميين اليمنيين»
		return false
	}
	if !strings.HasSuffix(w, "ون") && !strings.HasSuffix(w, "ين") || len(w) < len("الحرفيين") ||
		t.definite(i) != t.definite(i-1) || t.turnsOblique(i) || t.signals[i-1].has(sInOther) {
		return false
	}
	if !t.definite(i) && strings.HasSuffix(w, "ين") { // «مشروعين روسيين» are two
		return false
	}
	if !t.has(i-1, cKnown) {
		return true
	}
	f := t.Words[i-1].Feature
	return f.Only(lexicon.Plural) && !t.is(i-1, functionWords|timeWords|numberWords|1<<lexicon.Human|1<<lexicon.Nisba|1<<lexicon.Name|offices)
}

// peopleTwice reports that the plural nisba at token i tells of those of the plural nisba before it: «المسلمين الصينيين».
func (t *Text) peopleTwice(i int) bool {
	n := &t.looks[i-1].nisba
	if t.definite(i-2) && t.joined(i-1) { // «المواطنين الفرنسيين المسلمين»
		return false
	}
	return n.is && n.entry != nil && n.feature.Only(lexicon.Plural) && t.definite(i) && t.definite(i-1) && !t.turnsOblique(i) && !t.signals[i-1].has(sInOther)
}
