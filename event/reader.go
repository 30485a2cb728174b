package event

import (
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// reader holds what is known of one text while its events are read.
type reader struct {
	*entity.Text
	x       *Extractor
	parts   []part             // of every token
	unsure  tokenSet           // whose neighbours decide their part
	leaders tokenSet           // that may be a preposition, have one before their noun or lead in as one does, see [reader.preposition]
	firing  tokenSet           // whose words trigger rules
	starts  []lexicon.Classes  // of every token: the classes of what the lexicon has of several words that begin there
	clitics []normalize.Clitic // of every token: what stands before its word, see [reader.proclitics]
	outer   []int              // of every token: index of the outermost mention it stands in, or -1
	persons []int32            // of mentions: the indices of people
	endings uint64             // the signatures of the words in which their names end
	chunkOf []int              // of every token: index into chunks, or -1
	chunks  []phrase
	date    time.Time // of the document
	today   string    // the same as texts of times have it
	first   int       // the sentence: tokens [first, end)
	end     int
	sentenceFacts
	events   []Event
	eventAt  []int    // the trigger's token of each event
	ruleOf   []*Rule  // the rule of each event
	trace    *[]Trace // of each event, when someone asks for it
	inquiry  *inquiry // what someone asks of rules that do not hold
	state    state
	info     []*wordInfo               // of every token
	odd      []bool                    // at every token, and behind the last: an odd number of quotation marks stands before it
	prepsOf  map[*lexicon.Entry]symbol // prepositions and attributions of several tokens
	lexicon  *lexicon.Lexicon          // whose entries they are
	scratch  scratch
	games    int     // words of sport in the text
	sporting bool    // the text is one of sport
	met      listSet // the lists of which the text had a word so far
	harming  bool    // the rule that is tried tells what is done to people and things alike
	sexes    sexes
}

// on gives the text its day of publication, or none.
func (r *reader) on(day time.Time) {
	r.date, r.today = day, ""
	if !day.IsZero() {
		r.today = day.Format(time.DateOnly)
	}
}

// sentenceFacts is what is known of the sentence that is read.
type sentenceFacts struct {
	headline   int        // the mention of the place that opens it as a title, or -1
	here       listSet    // the lists of which it has a word
	pronominal bool       // a preposition has a pronoun
	timed      bool       // a time stands in it
	distant    bool       // a time of months or years
	bygone     bool       // something happened in a war that is over
	sport      bool       // it tells of a game
	halves     []Span     // second halves of triggers so far, with the event's type as text
	held       []heldBack // codes that were held back so far
	accuses    bool       // someone accuses another before
	reports    bool       // someone tells news before
	speaks     bool       // someone says something before
}

// listsOfWords gives the lists of which any of the words is.
func listsOfWords(infos []*wordInfo) listSet {
	var a, b, c, d uint64 // apart, so that they are added up in registers
	for _, info := range infos {
		of := &info.lists
		a, b, c, d = a|of[0], b|of[1], c|of[2], d|of[3]
	}
	return listSet{a, b, c, d}
}

// survey begins the facts of the sentence, whose title names the place headline, with what its words tell.
func (r *reader) survey(headline int) {
	r.sentenceFacts = sentenceFacts{headline: headline, halves: r.halves[:0], held: r.held[:0]}
	infos, parts, pronominal := r.info[r.first:r.end], r.parts[r.first:r.end], false
	for i, info := range infos {
		pronominal = pronominal || info.pronominal
		if k := r.first + i; r.outer[k] >= 0 && parts[i] == nominal {
			r.bygone = r.bygone || r.overInWar(k)
		}
		if parts[i] == timeWord {
			r.timed = true
			r.distant = r.distant || info.stem&listDistant != 0 && !r.inNameOf(r.first+i, entity.Time) // but «الليلة الماضية»
		}
	}
	r.here, r.pronominal = listsOfWords(infos), pronominal
	games := 0
	for i := r.first; r.games > 0 && i < r.end; i++ { // few texts have any
		if engineOf(&r.info[i].lists)&listGame != 0 && r.plays(i) {
			games++
		}
	}
	r.sport = games > 1 || games == 1 && r.games > 1 || r.sporting // two words of sport, or one in a text that has another
	r.met.join(&r.here)
}
