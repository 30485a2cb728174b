package event

import (
	"fmt"
	"strings"
)

// Attempt tells of one word that may trigger a rule, and what became of it there.
type Attempt struct {
	Rule    *Rule
	Trigger Span      // the word, with the others that the trigger is made of where the rule was tried
	Event   string    // the id of the event that the rule gave, empty where it gave none
	Reason  string    // for a person to read: why it gave none, or what the event lacks
	Steps   []Step    // roles that were filled, also where the rule does not hold
	Missing []Missing // roles that were not, a line for each slot of them; those that the rule needs come first
	Read    string    // how what stands around the trigger is read, where roles are missing: phrases with what they may be
}

// Missing is a slot of a role that nothing fills.
type Missing struct {
	Role   string
	Needed bool   // the rule does not hold for want of the role
	Slot   string // the line of the rule, as [Step] has it
	Line   int
	Want   string // for a person to read: what the slot takes
	Stood  Span   // what stands where the slot looks but is not that; zero where nothing does
	Is     string // for a person to read: what that may be
}

// Diagnose reads a document as [Extractor.Extract] does, and tells of each rule that want lets through at which words it was tried,
// in the order of the text, and why it gave no event there. A rule of which no attempt tells has no trigger in the text.
// It costs several times what Extract does for each rule that is asked about.
func (x *Extractor) Diagnose(in Input, want func(*Rule) bool) (Document, []Attempt) {
	q := &inquiry{want: want}
	traces := []Trace{}
	doc := x.extract(in, &traces, q)
	var attempts []Attempt
	for _, t := range q.tried {
		a := t.Attempt
		for k := range doc.Events {
			if a.Event == doc.Events[k].ID {
				a.Steps = traces[k].Steps
			}
		}
		attempts = append(attempts, a)
	}
	return doc, attempts
}

// String gives the attempt for a person to read.
func (a Attempt) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s) at «%s»: ", a.Rule.Name, a.Rule.at(), a.Trigger.Text)
	if a.Event != "" {
		fmt.Fprintf(&b, "event %s\n", a.Event)
	} else {
		b.WriteString("no event\n")
	}
	if a.Reason != "" {
		fmt.Fprintf(&b, "  %s\n", a.Reason)
	}
	for _, s := range a.Steps {
		fmt.Fprintf(&b, "  %s: «%s», by %s", s.Role, s.Text, s.Slot)
		if s.Line > 0 {
			fmt.Fprintf(&b, " (line %d)", s.Line)
		}
		b.WriteByte('\n')
	}
	for _, m := range a.Missing {
		fmt.Fprintf(&b, "  %s%s: %s", m.Role, map[bool]string{true: " (needed)"}[m.Needed], m.Slot)
		if m.Line > 0 {
			fmt.Fprintf(&b, " (line %d)", m.Line)
		}
		switch {
		case m.Stood.Text != "":
			fmt.Fprintf(&b, " wants %s; there stands «%s», %s\n", m.Want, m.Stood.Text, m.Is)
		default:
			b.WriteString(" finds nothing\n")
		}
	}
	if a.Read != "" {
		fmt.Fprintf(&b, "  read as %s\n", a.Read)
	}
	return b.String()
}

// at gives where the rule stands.
func (r *Rule) at() string { return fmt.Sprintf("%s:%d", r.File, r.Line) }

// refusals say why a rule does not hold.
var refusals = [...]string{
	nameFollows: "the word only leads in a name here",
	noGovernor:  "the word can only be a subjunctive or jussive, and nothing before it asks for one (أن, لم, لن …)",
	aNoun:       "the participle is a noun or an adjective here, and goes on with nobody's words",
	anAdjective: "the word is an adjective here: with its article it describes the noun before it",
	aByline:     "a colon follows the verb that opens the sentence: a byline",
	attributes:  "the verb belongs to an attribution («وفق ما ذكرته الوكالة»): it names the source of another event, or keeps it unnamed («لم يكشف عن هويته»)",
	noPassive:   "the rule takes the verb only where its letters must be a passive's («passive only»)",
	noHappening: "the rule takes the noun only as the subject of a verb of happening («happens yes»), and it is none here",
	noPronoun:   "the verb has a pronoun as its object, and the rule has no object",
	nounTells:   "not the verb tells of this, but a noun beside it («خرجت تظاهرة»), or its subject or object is of the wrong kind",
	notCarried:  "no word of the list carrier leads in the object («carried yes»)",
	noObject:    "the verb has no object that the rule takes («transitive yes»)",
	doneAlone:   "one alone does it («joint yes»)",
	noSubject:   "the subject does not stand in the clause («overt imperfect»)",
	noPromise:   "the word is written like the verb of a promise, and ب does not follow it and its subject",
	datesOnly:   "the noun only dates something else («قبيل الاجتماع»), and nothing is told of it",
	ofGame:      "the sentence tells of sport («earnest yes», or an attack without a mode)",
}

// whyNot says why the rule does not hold.
func (f *frame) whyNot(no refusal) string {
	r := f.r
	switch no {
	case holds:
		return ""
	case anotherPart:
		want := [...]string{byVerb: "a verb", byNoun: "a noun", byParticiple: "a participle"}[f.t.kind]
		is := partTexts[r.parts[f.at]]
		return "the word is read as a " + is + " here, and the rule's trigger is " + want
	case otherTail:
		return "the trigger goes on with «" + strings.Join(f.t.rest, " ") + "», which does not follow"
	case noListed:
		var names []string
		for _, g := range f.rule.gates {
			if !r.bars(&g, f.t) {
				continue
			}
			for name, n := range r.x.rules.lists.names {
				if g.lists.has(n) {
					names = append(names, name)
				}
			}
		}
		return "a role that is needed takes only words of a list (" + strings.Join(names, ", ") + "), and none of them stands there"
	case besideUnless:
		k, line := f.unless(), "unless"
		if k <= f.at {
			line = "unlessbehind"
		}
		return "«" + r.Surface(k) + "» beside it is a word of the line «" + line + "»"
	case unwanted:
		return "the subject or object is a word of the line «unless», or the target of a blow that is none"
	case unfilled:
		return "a role that is needed has no filler"
	case isBarred:
		for _, s := range f.steps {
			if f.rule.bars.has(r.x.rules.roles.of(s.Role)) {
				return "«" + s.Text + "» fills " + s.Role + ", which «bar» does not allow"
			}
		}
	}
	return refusals[no]
}
