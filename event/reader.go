package event

import (
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
)

// reader holds what is known of one text while its events are read.
type reader struct {
	*entity.Text
	x          *Extractor
	parts      []part   // of every token
	unsure     []uint64 // a bit of every token: its neighbours decide its part
	outer      []int    // of every token: index of the outermost mention it stands in, or -1
	persons    []int32  // of mentions: the indices of people
	chunkOf    []int    // of every token: index into chunks, or -1
	chunks     []phrase
	date       time.Time // of the document
	first      int       // the sentence: tokens [first, end)
	end        int
	headline   int // the mention of the place that opens the sentence as a title, or -1
	events     []Event
	eventAt    []int    // the trigger's token of each event
	ruleOf     []*Rule  // the rule of each event
	halves     []Span   // of the sentence: second halves of triggers, with the event's type as text
	trace      *[]Trace // of each event, when someone asks for it
	inquiry    *inquiry // what someone asks of rules that do not hold
	state      state
	info       []*wordInfo               // of every token
	odd        []bool                    // at every token, and behind the last: an odd number of quotation marks stands before it
	prepsOf    map[*lexicon.Entry]symbol // prepositions and attributions of several tokens
	lexicon    *lexicon.Lexicon          // whose entries they are
	scratch    scratch
	held       []heldBack // of the sentence: codes that were held back
	accuses    bool       // of the sentence: someone accuses another before
	reports    bool       // of the sentence: someone tells news before
	speaks     bool       // of the sentence: someone says something before
	games      int        // words of sport in the text
	sporting   bool       // the text is one of sport
	setAt      int        // the sentence of set: its first token and one
	set        int        // what the sentence makes of its events, in halves of a point
	met        listSet    // the lists of which the text had a word so far
	here       listSet    // those of which the sentence has a word
	pronominal bool       // a preposition of the sentence has a pronoun
	timed      bool       // a time stands in the sentence
	sport      bool       // the sentence tells of a game
	harming    bool       // the rule that is tried tells what is done to people and things alike
	sexes      sexes
}
