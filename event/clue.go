package event

import (
	_ "embed"
	"math"
	"math/bits"
	"slices"
	"strconv"
	"strings"
)

// clue is what may speak for two tellings of one event, or against it.
type clue uint8

const (
	clueAlways       clue = iota
	clueNewest            // the other was the last one told of its type
	clueSameSentence      // in one sentence
	clueNextSentence
	clueNear          // two to four sentences apart
	clueTitle         // the other one is first told in the title
	clueLead          // and this one in the two sentences behind it
	clueWordDefinite  // a word of the trigger is of one root with one of the other: «الهجوم»
	clueWordPossessed // «هجومها»
	clueWordNoun      // «هجوم»
	clueWordVerb      // «هاجم»
	clueRule          // no such word, but the rule is the same
	clueRuleDefinite  // and it says no more than that: «الاقتراع» behind «انتخابات»
	clueBesides       // the word behind the trigger is of one root with such a one: «هجوم كيميائي», «الهجوم الكيميائي»
	clueBesidesElse   // an adjective behind both, and not the same
	clueNumber        // one is a plural in ون or ات, the other not
	clueBareDefinite  // it says nothing of who or where: «الهجوم»
	clueBarePossessed
	clueBareNoun
	clueBareVerb
	clueToldDefinite // it says something of it
	clueToldPossessed
	clueToldNoun
	clueToldVerb
	clueCommon       // the fillers of a role are the same
	clueCommonMore   // of two or more of them
	clueConflict     // the fillers of a role are others
	clueConflictOne  // of a role that has one filler: two different ones are two events
	clueConflictMore // of two roles
	cluePlace        // the places are the same
	cluePlaceHead    // their heads are
	cluePlaceElse    // they are others
	clueElsewhere    // and so are other fillers, or it is told by a verb
	clueCross        // what fills a role fills another one there
	clueTime         // the days overlap
	clueTimeElse     // they do not
	clueLongAgo      // dated long before the text, and the other is not dated
	cluePolarity     // one is denied
	clueDenied       // and told by a verb
	clueHypothetic   // one is asked for or supposed, the other is not
	clueFuture       // one is to come, the other has happened
	clueAlso         // its verb goes on from the other by و with someone else whom it is done to, or by كما or ثم, or words before it lead to another matter (of meetings)
	clueNamed        // what is voted is the other
	clueThat         // it is of a meeting told of as the one told of last, or what was done there (weighed by hand): «وتناول اللقاء», «وجرى خلاله بحث», «وناقش الجانبان»
	numClues
)

// clueNames are the names of clues in weights/same.tsv.
var clueNames = [numClues]string{"always", "newest", "same-sentence", "next-sentence", "near", "title", "lead",
	"word-definite", "word-possessed", "word-noun", "word-verb", "rule", "rule-definite", "besides", "besides-else", "number",
	"bare-definite", "bare-possessed", "bare-noun", "bare-verb", "told-definite", "told-possessed", "told-noun", "told-verb",
	"common", "common-more", "conflict", "conflict-one", "conflict-more", "place", "place-head", "place-else", "elsewhere", "cross",
	"time", "time-else", "long-ago", "polarity", "denied", "hypothetic", "future", "also", "named", "that"}

// apart are clues that two tellings are of two events, whatever else they share.
const apart = 1<<clueTimeElse | 1<<clueDenied | 1<<clueElsewhere | 1<<clueAlso

// clues is a set of them.
type clues uint64

// add enters a clue where the condition holds.
func (cs *clues) add(c clue, when bool) {
	if when {
		*cs |= 1 << c
	}
}

//go:embed weights/same.tsv
var sameTable string

// sameWeights are the weights of clues, in hundredths of natural logarithms of odds.
var sameWeights = readClues(sameTable)

// clueWeights are weights by clue; 64, so that no index needs a check.
type clueWeights [64]int

// mostOfFillers is the most that the clues of who, where and when can weigh, which take longest to find, of a telling that says who or
// where, that is dated, or that may name the other one in what is voted.
func (ws *clueWeights) mostOfFillers(told, dated, named, that bool) (most int) {
	if told {
		most = max(ws[cluePlace], ws[cluePlaceHead], 0) + max(ws[clueCommon]+max(ws[clueCommonMore], 0), ws[clueCross], 0)
	}
	if dated {
		most += max(ws[clueTime], 0)
	}
	if named {
		most += max(ws[clueNamed], 0)
	}
	if that {
		most += max(ws[clueThat], 0)
	}
	return most
}

// readClues reads weights/same.tsv; the embedded file is tested.
func readClues(table string) (ws clueWeights) {
	for line := range strings.Lines(table) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if n := slices.Index(clueNames[:], f[0]); n >= 0 {
			x, _ := strconv.ParseFloat(f[1], 64)
			ws[n] = int(math.Round(100 * x))
		}
	}
	return ws
}

// weight adds up what clues weigh.
func (cs clues) weight() (sum int) {
	for ; cs != 0; cs &= cs - 1 {
		sum += sameWeights[bits.TrailingZeros64(uint64(cs))&63]
	}
	return sum
}
