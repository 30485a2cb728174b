package event

// refusal tells why a rule does not hold at a word; holds is none. What each says to a person is in refusals (diagnose.go).
type refusal uint8

const (
	holds        refusal = iota
	anotherPart          // the word plays another part here than the trigger asks for
	noGovernor           // a subjunctive with nothing before it that asks for one
	aNoun                // the participle is a noun or adjective here
	anAdjective          // the noun describes another: «القوات المهاجمة»
	noListed             // a needed role takes only words of lists, and the text has none of them
	otherTail            // the further words of the trigger do not follow
	aByline              // «كتب: فلان»
	attributes           // «وفق ما ذكرته الوكالة»
	besideUnless         // a word of unless or unlessbehind stands beside
	noPassive            // passive only
	noHappening          // happens
	noPronoun            // the verb has a pronoun as object and the rule no object
	nounTells            // a noun beside the verb tells of the event
	notCarried           // carried
	unwanted             // the subject or object is a word of unless
	noObject             // transitive
	noSubject            // overt imperfect
	unfilled             // a needed role has no filler
	noPromise            // «يعد من أبرز»
	isBarred             // a role has one that must not
	doneAlone            // joint
	datesOnly            // the noun only dates something else: «قبيل الاجتماع»
	ofGame               // earnest
	notTried             // the word is passed over, or a form of the verb that is no trigger
	nameFollows          // «شاب يدعى سعيدا»
)

// further reports that a rule comes further with this refusal than with another.
func (no refusal) further(other refusal) bool {
	rank := func(no refusal) int {
		switch {
		case no == holds:
			return 1 << 10
		case no.byRoles():
			return 1 << 9
		}
		return int(no)
	}
	return rank(no) > rank(other)
}

// byRoles reports a refusal, or none, at which it matters what fills the roles.
func (no refusal) byRoles() bool {
	switch no {
	case holds, noListed, noObject, noSubject, unfilled:
		return true
	}
	return false
}
