package entity

import "github.com/waqai/waqai/lexicon"

// relation tells how a time is counted from another: «الأسبوع الماضي», «اليوم التالي».
type relation uint8

const (
	noRelation relation = iota
	relPast             // from the date of the text: «الماضي»
	relThis             // «الحالي»
	relNext             // «المقبل»
	relBefore           // from another time of the story: «السابق»
	relSame             // «نفسه»
	relAfter            // «التالي»
	relLater            // «اللاحق»
)

// relationOf gives the relation that a word of [lexicon.TimeRel] tells.
func relationOf(r *lexicon.Reading) relation {
	switch r.Entry.Value {
	case "past":
		return relPast
	case "this":
		return relThis
	case "next":
		return relNext
	case "before":
		return relBefore
	case "after":
		return relAfter
	case "later":
		return relLater
	}
	return noRelation
}

// ofDate reports that the time is counted from the date of the text.
func (r relation) ofDate() bool { return r == relPast || r == relThis || r == relNext }

// step gives how many units of time from the present one the relation tells: one back, one on, or 0.
func (r relation) step() int {
	switch r {
	case relPast:
		return -1
	case relNext:
		return 1
	}
	return 0
}

// ref gives the value of TIMEX3 for a time that the relation alone tells.
func (r relation) ref() string {
	switch r {
	case relPast, relBefore:
		return "PAST_REF"
	case relNext, relAfter, relLater:
		return "FUTURE_REF"
	}
	return "PRESENT_REF"
}
