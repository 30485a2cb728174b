package lexicon

import (
	"math/bits"
	"strings"
)

// Feature is a set of grammatical features of one form of a word, as far as
// unvocalized script shows them. A form that may be read in two ways («قتل»,
// active or passive) has both bits.
type Feature uint32

// The features. A finite verb has one of Perfect, Imperfect and Imperative and
// bits of person, gender and number; a noun or adjective has gender, number
// and, where the ending shows it, state and case.
const (
	Perfect     Feature = 1 << iota // past: كتب
	Imperfect                       // present and future: يكتب، يكتبون
	Subjunctive                     // an imperfect form as it stands after لم، لن، أن: يكتبوا، يقل (with Imperfect)
	Imperative                      // اكتب
	Active                          // may be read in the active voice
	Passive                         // may be read in the passive voice
	Masdar                          // verbal noun: كتابة
	Agent                           // active participle: كاتب
	Patient                         // passive participle: مكتوب
	First                           // first person
	Second                          // second person
	Third                           // third person
	Masculine
	Feminine
	Singular
	Dual
	Plural
	Construct    // a form that only stands before its complement: وزيرا، مسؤولو، مهندسي
	Accusative   // tanwin alef: وزيرا
	Oblique      // the genitive and accusative of duals and sound plurals: وزيرين، مسؤولين
	Definite     // carries the article
	Elative      // comparative: أكبر
	BeforeSuffix // only before a pronoun: زيارت(ه)، لقائ(ه)، التقا(ه)
)

// Finite tells a finite verb form.
const Finite = Perfect | Imperfect | Imperative

// Has reports whether f holds every feature of g.
func (f Feature) Has(g Feature) bool { return f&g == g }

// Any reports whether f holds at least one feature of g.
func (f Feature) Any(g Feature) bool { return f&g != 0 }

// Only reports a form of one of the numbers n that is no singular as well: Only(Plural) of مسلمون, not of a word that may be either.
func (f Feature) Only(n Feature) bool { return f&n != 0 && f&Singular == 0 }

var featureNames = [...]string{"perfect", "imperfect", "subjunctive", "imperative", "active", "passive", "masdar", "agent", "patient",
	"first", "second", "third", "masculine", "feminine", "singular", "dual", "plural", "construct", "accusative", "oblique", "definite",
	"elative", "before suffix"}

// String gives the names of the features, divided by commas.
func (f Feature) String() string {
	var names []string
	for ; f != 0; f &= f - 1 {
		if i := bits.TrailingZeros32(uint32(f)); i < len(featureNames) {
			names = append(names, featureNames[i])
		}
	}
	return strings.Join(names, ", ")
}
