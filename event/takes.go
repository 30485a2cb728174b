package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// takenPreps are prepositions of the engine, a bit each, with which a participle or an adjective goes on: what they lead in belongs to its phrase («القوات
// الموالية للحكومة», «منظمات مدافعة عن حقوق الإنسان»).
type takenPreps uint16

const _ = uint(16 - enginePreps) // they have room

// Those that hardly differ in what they lead in.
const (
	takenBy takenPreps = 1<<prepBa | 1<<prepIn | 1<<prepFrom    // «مدعوم من»
	takenOn takenPreps = 1<<prepOn | 1<<prepAbout | 1<<prepWith // «مشرف على»
	takenTo takenPreps = 1<<prepLa | 1<<prepTo                  // «موال ل»
)

// has reports that a word goes on with the preposition.
func (t takenPreps) has(prep symbol) bool { return prep < enginePreps && t>>prep&1 != 0 }

// takes reads «takes PREPOSITION|PREPOSITION word …», participles and adjectives in the masculine singular, or «leads PREPOSITION|PREPOSITION word …», verbal nouns.
func (p *parser) takes(key, rest string, into map[string]takenPreps) {
	preps, words, _ := strings.Cut(rest, " ")
	if words == "" {
		p.bad(key, "want «%s PREPOSITION|PREPOSITION word …»; read %q", key, rest)
		return
	}
	var taken takenPreps
	for s := range strings.SplitSeq(fold(preps), "|") {
		n := p.preps.of(s)
		if n == 0 || n >= enginePreps {
			p.bad(preps, "the engine knows no word that goes on with %q; it knows %s", s, p.preps.known())
			return
		}
		taken |= 1 << n
	}
	for _, w := range strings.Fields(fold(words)) {
		into[w] |= taken
	}
}

// leadsOf gives the prepositions with which a verbal noun goes on: «الضغط على الحكومة». What they lead in is no role of another deed.
func (rs *Rules) leadsOf(w *lexicon.Word) takenPreps {
	if s := bare(baseOf(w)); rs.sieve.may(s) {
		return rs.grammar.leads[s]
	}
	return 0
}

// known gives the prepositions of one word that the engine speaks of.
func (s *symbols) known() string {
	var words []string
	for w, n := range s.at {
		if n > 0 && n < enginePreps && !strings.Contains(w, " ") && !slices.Contains(enginePrepNames[:], w) {
			words = append(words, w)
		}
	}
	slices.Sort(words)
	return strings.Join(words, ", ")
}

// soundEndings are those of participles: feminine, plural, dual, accusative.
var soundEndings = [...]string{"ة", "ات", "ون", "ين", "ان", "ا"}

// takesOf gives the prepositions with which a word goes on, in whatever gender, number and case: «مدافعين» as «مدافع».
func (rs *Rules) takesOf(w *lexicon.Word) takenPreps {
	s := bare(w.Text[w.Cut.Word:])
	if lamArticle(w) { // «للموالين»
		s = bare(baseOf(w))
	}
	taken := rs.takesIn(s)
	if feminineNoun(w) {
		return taken
	}
	for _, end := range soundEndings {
		if stem, ok := strings.CutSuffix(s, end); ok {
			taken |= rs.takesIn(stem)
		}
	}
	return taken
}

// feminineNoun reports a noun with the letters of a participle's feminine: «حصار المعارضة للبلدة», «رفض مشاركة موسكو في التحقيق».
func feminineNoun(w *lexicon.Word) bool {
	if hasArticle(w) {
		return valued(w, "group", one<<lexicon.Human)
	}
	return w.Feature.Has(lexicon.Masdar)
}

// takesIn looks a stem up.
func (rs *Rules) takesIn(stem string) takenPreps {
	if !rs.sieve.may(stem) { // most
		return 0
	}
	return rs.grammar.takes[stem]
}
