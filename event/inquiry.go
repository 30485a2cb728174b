package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// inquiry is what someone asks of rules that do not hold ([Extractor.Diagnose]). The reader answers before it goes on, by the
// same questions that decide there: the events are the same, and where nobody asks nothing is done.
type inquiry struct {
	want  func(*Rule) bool
	tried []tried
}

// tried is an attempt and what is kept of it while its text is read.
type tried struct {
	Attempt
	at    int // the trigger's token
	no    refusal
	taken bool // an event of the type has the trigger already
}

// inquire tries the rules that are asked about at token i, each by itself; of several triggers of one rule there the one with
// which it comes furthest is told.
func (r *reader) inquire(i int, ts []trigger) {
	q := r.inquiry
	first := len(q.tried)
	for k := range ts {
		t := &ts[k]
		if !q.want(t.rule) {
			continue
		}
		a, f, no := r.attempt(i, t)
		now := tried{Attempt: a, at: i, no: no, taken: no == holds && r.taken(f)}
		n := first
		for n < len(q.tried) && q.tried[n].Rule != t.rule {
			n++
		}
		switch {
		case n == len(q.tried):
			q.tried = append(q.tried, now)
		case no.further(q.tried[n].no):
			q.tried[n] = now
		}
	}
}

// attempt tries one rule at token i, as [reader.fire] does.
func (r *reader) attempt(i int, t *trigger) (Attempt, *frame, refusal) {
	no, end := nameFollows, i+1
	if !r.onlyNames(i) {
		no, end = r.refuses(i, t)
	}
	a := Attempt{Rule: t.rule, Trigger: r.word(i, end, t.cut)}
	f := &frame{}
	if no == holds {
		no = f.try(r, i, end, t)
	} else {
		f.begin(r, i, end, t)
	}
	a.Reason = f.whyNot(no)
	filled := f
	if no != holds && no.byRoles() { // what else it finds, where it did not look any further
		filled = f.loosely(0)
	}
	if a.Steps = filled.steps; no.byRoles() {
		a.Missing, a.Read = filled.missing(no), r.readAs(i)
	}
	return a, f, no
}

// inquireOthers tells of words of the sentence that begins at token first, which have the triggers of rules that are asked about, or are
// forms of their verbs, and were not tried.
func (r *reader) inquireOthers(first int) {
	q := r.inquiry
	seen := map[triedRule]bool{}
	for _, t := range q.tried {
		seen[triedRule{t.at, t.Rule}] = true
	}
	note := func(i int, cut normalize.Cut, rule *Rule, reason string) {
		if at := (triedRule{i, rule}); !seen[at] {
			seen[at] = true
			q.tried = append(q.tried, tried{Attempt: Attempt{Rule: rule, Trigger: r.word(i, i+1, cut), Reason: reason}, at: i, no: notTried})
		}
	}
	for i := first; i < r.end; i++ {
		for _, t := range slices.Concat(r.info[i].triggers, r.info[i].states) {
			if q.want(t.rule) && !seen[triedRule{i, t.rule}] {
				note(i, t.cut, t.rule, r.whyUntried(i))
			}
		}
		for _, rd := range r.Words[i].Readings {
			if rd.Entry.Class != lexicon.VerbWord {
				continue
			}
			for _, rule := range r.x.rules.verbs[fold(rd.Entry.Name)] {
				if q.want(rule) {
					note(i, rd.Cut, rule, otherForm(rd))
				}
			}
		}
	}
}

// triedRule is a rule at a token.
type triedRule struct {
	at   int
	rule *Rule
}

// whyUntried tells why no rule was tried at token i.
func (r *reader) whyUntried(i int) string {
	if i < r.first {
		return "the word stands in the dateline"
	}
	if r.blocked(i) {
		m := &r.Mentions[r.outer[i]]
		return "the word stands inside the name «" + m.Text + "» (" + string(m.Type) + "), and no word of a name is a trigger"
	}
	if k := slices.IndexFunc(r.events, func(e Event) bool {
		return e.Trigger.Start < int(r.Tokens[i].Start) && int(r.Tokens[i].Start) < e.Trigger.End
	}); k >= 0 {
		return "the word is a part of the trigger «" + r.events[k].Trigger.Text + "» of " + r.events[k].Rule
	}
	return "the word is passed over"
}

// otherForm tells of a form of a rule's verb that triggers nothing.
func otherForm(rd lexicon.Reading) string {
	f, lemma := rd.Feature, "«"+rd.Entry.Name+"»"
	switch {
	case f.Has(lexicon.Masdar):
		return "the word is the verbal noun of " + lemma + ", which no «noun» line of the rule has"
	case f.Any(lexicon.Agent | lexicon.Patient):
		return "the word is a participle of " + lemma + "; finite forms alone are triggers of a «verb» line"
	case f.Has(lexicon.Imperative):
		return "the word is read as the imperative of " + lemma
	case f.Any(lexicon.First | lexicon.Second):
		return "the word is " + lemma + " in the first or second person"
	}
	return "this form of " + lemma + " is no trigger: " + f.String()
}

// settle tells, when the events have their ids, which attempts gave them, and what became of the others that held.
func (r *reader) settle() {
	q := r.inquiry
	for k := range q.tried {
		t := &q.tried[k]
		if t.no != holds {
			continue
		}
		n := slices.Index(r.eventAt, t.at)
		switch {
		case n >= 0 && r.ruleOf[n] == t.Rule:
			t.Event = r.events[n].ID
			if t.Rule.Codes != (Codes{}) && r.events[n].Codes == (Codes{}) {
				t.Reason = "the event has no codes: the text denies it, or does not tell it as news (see «told»)"
			}
		case n >= 0:
			by := r.ruleOf[n]
			t.Reason = "the rule holds, but " + by.Name + " (" + by.at() + ") has the word: its priority is higher, or it explains more of what stands there"
		case t.taken:
			t.Reason = "the rule holds, but an event of the type " + t.Rule.Type + " tells of it already"
		default:
			t.Reason = "the rule holds, but another one has the word, and an event of that type tells of it already"
		}
	}
	slices.SortStableFunc(q.tried, func(a, b tried) int { return a.at - b.at })
}

// word gives the source of tokens [first, end), without the proclitics of the first.
func (r *reader) word(first, end int, cut normalize.Cut) Span {
	start, stop := r.Begin(first, cut), int(r.Tokens[end-1].End)
	return Span{start, stop, r.Source[start:stop]}
}
