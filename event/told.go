package event

import (
	"slices"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
)

// told reports whether the text tells the event itself, as news, and does not
// merely refer to it or speak of its kind: rules with a «told N» line give their
// codes only to such events. Something that has not happened is not told, nor is an accident a deed of anyone; «told 0» asks for no
// more.
func (r *reader) told(e *Event, f *frame) bool {
	if e.Realis != Actual || e.Polarity != Positive || f.accident {
		return false
	}
	if f.rule.told == 0 {
		return true
	}
	setting := r.setting()
	if setting < 0 && e.Codes.Plover == "ASSAULT" { // deeds of force are news or memories
		setting--
	}
	if r.accuses && r.heldBy(e, blame, "content", "charge") {
		setting -= 2
	}
	return r.news(e, f)+setting >= f.rule.told
}

// partitive reports some of what the noun at token i names: «اثنين من التفجيرات», «عدد من الهجمات».
func (r *reader) partitive(i int) bool {
	return i-2 >= r.first && r.info[i-1].self == prepFrom && (r.counts(i-2) || r.Words[i-2].Is(quantifiers) || r.isForm(i-2, seldomSeries))
}

// heldBy reports that what an event of these types tells before in the sentence, a filler of one of the roles, holds the deed:
// «اتهمه بقتل طفلين».
func (r *reader) heldBy(e *Event, types typeTrait, roles ...string) bool {
	for k := range r.eventsSince(r.first) {
		if r.ruleOf[k].is(types) && r.events[k].tellsOf(e, roles...) {
			return true
		}
	}
	return false
}

// news adds up, in halves of a point, what the text says of the event: every role one
// point, but its time nothing (history has dates too), nor the place of an accident, a number of people and a weapon two,
// a number of those who do it one more; against it stand an article at the noun (the hearer
// knows of it), the imperfect, a word that makes it a case or a cause («ملف اغتيال», «ذكرى مجزرة»), a
// relative clause at a definite noun («الوزير الذي اغتيل»), much before it in its sentence when it is
// a deed of force, and of a protest that it is in what someone says.
func (r *reader) news(e *Event, f *frame) int {
	score := f.newsOfRoles(e)
	if f.t.kind == byVerb {
		score += f.newsOfVerb(e)
	} else {
		score += f.newsOfNoun()
	}
	if r.longAgo(e) {
		score -= 4
	}
	switch e.Codes.Plover {
	case "ASSAULT":
		if n := f.at - r.first; n >= late {
			score -= 2 * min(n/10-1, 3)
		}
		if r.end-r.first > argues {
			score -= 2
		}
	case "PROTEST":
		if r.speaks && r.heldBy(e, speech, "content") {
			score -= 4
		}
	}
	return score
}

// newsOfRoles is the part of [reader.news] of who and what fills the roles.
func (f *frame) newsOfRoles(e *Event) (score int) {
	r := f.r
	for i := range e.Arguments {
		switch role := e.Arguments[i].Role; {
		case role == "source" || role == "time" || role == "place" && f.mishap ||
			slices.ContainsFunc(e.Arguments[:i], func(a Argument) bool { return a.Role == role }):
		case role == "count" || role == "weapon":
			score += 4
		case f.dual && r.x.rules.roleIs(role, counted) && !f.has(roleCount): // «قتل جنديان»
			score += 6
		default:
			score += 2
		}
	}
	if len(f.subject) > 0 && !f.passive && f.subject[0].first >= r.first && r.counts(f.subject[0].first) { // «آلاف المحتجين»
		score += 2
	}
	return score
}

// newsOfVerb is the part of [reader.news] of a verb that is the trigger.
func (f *frame) newsOfVerb(e *Event) (score int) {
	switch {
	case f.relative && f.described:
		score -= 4
	case f.relative && e.Codes.Plover == "ASSAULT": // «جنود قتلوا»: who they are
		score--
	}
	if !f.r.info[f.at].tense.Has(lexicon.Perfect) && f.at > f.r.first+1 { // what goes on, or is done again and again; but headlines begin with it
		score -= 2
	}
	return score
}

// newsOfNoun is the part of [reader.news] of a noun that is the trigger.
func (f *frame) newsOfNoun() (score int) {
	r := f.r
	if r.article(f.at) && !r.partitive(f.at) && !(f.light >= 0 && r.info[f.light].finite&listControl != 0) { // but «قاموا بالاحتجاج»
		score -= 4
	}
	score -= 4 * r.referred(f.at)
	if f.halves[len(f.halves)-1].End > 0 && f.rule.Mode == "airstrike" { // «غارة استهدفت بلدة»: a verb and a weapon tell it
		score += 2
	}
	if n := f.end - 1; n > f.at && r.Words[n].Classes.Has(lexicon.Weapon) && !f.has(roleWeapon) { // «إطلاق ثلاثة صواريخ»
		score++
	}
	if f.dead {
		score -= 2
	}
	return score
}

// A deed of force that is news stands at the head of its sentence: late is the number of
// tokens from which on it is told to explain something else, argues that from which on a sentence
// with one explains. (What is told of a protest is long: who marched where, and what they called.)
const late, argues = 25, 40

// long is the number of tokens from which on a sentence argues rather than tells.
const long = 60

// setting gives, in halves of a point, what the sentence makes of all that it tells:
// a long one argues, one that names months or years looks back, who accuses speaks of
// what is known, witnesses and spokesmen tell news.
func (r *reader) setting() int {
	score := 0
	if r.end-r.first > long {
		score -= 2
	}
	if r.distant {
		score--
	}
	if r.accuses {
		score--
	}
	if r.reports {
		score++
	}
	return score
}

// heldBack are the codes of an event that its sentence did not tell enough of.
type heldBack struct {
	event int
	codes Codes
}

// share gives the events of the sentence whose codes were held back these codes after
// all when another event of the same code is told there: «قتل جندي في هجوم استهدف دورية». In a brief
// one two deeds of force do.
func (r *reader) share(first int) {
	if len(r.held) > 1 && r.end-r.first <= brief && r.held[0].codes.Plover == r.held[1].codes.Plover && r.held[0].codes.Plover == "ASSAULT" {
		r.events[r.held[0].event].Codes = r.held[0].codes
	}
	for _, h := range r.held {
		for i := first; i < len(r.events) && i < first+maxShared; i++ {
			if r.events[i].Codes.Plover == h.codes.Plover && r.events[i].Codes != (Codes{}) {
				r.events[h.event].Codes = h.codes
				break
			}
		}
	}
}

// brief is the number of tokens of a sentence up to which two deeds of force make each other news: «وقتل شخص
// بعد تعرضه للضرب».
const brief = 12

// maxShared is how many events of a sentence are asked.
const maxShared = 64

// longAgo reports an event that the text dates by its year, or months before its own day, or tells of in a war that is over.
func (r *reader) longAgo(e *Event) bool {
	if e.Time.Start != "" && !r.date.IsZero() {
		return e.Time.End < r.date.AddDate(0, -3, 0).Format(time.DateOnly)
	}
	if r.bygone {
		return true
	}
	for i := range e.Arguments {
		if a := &e.Arguments[i]; a.Role == "time" && namesYear(a.Text) {
			return true
		}
	}
	return false
}

// overInWar reports at token i the name of a war that was over before the day of the text, which tells when something happened: «خلال الحرب العالمية الثانية».
func (r *reader) overInWar(i int) bool {
	m := &r.Mentions[r.outer[i]]
	if m.Type != entity.Event || m.First != i || m.Entry == nil || m.Entry.Until == "" || i == r.first || r.parts[i-1] != prep || r.info[i-1].self != prepIn && r.info[i-1].form&formDuring == 0 {
		return false
	}
	return r.date.IsZero() || m.Entry.Until < r.date.AddDate(-1, 0, 0).Format(time.DateOnly)
}

// namesYear reports four digits in a row.
func namesYear(text string) bool {
	digits := 0
	for _, c := range text {
		if !('0' <= c && c <= '9' || '٠' <= c && c <= '٩' || '۰' <= c && c <= '۹') {
			digits = 0
		} else if digits++; digits == 4 {
			return true
		}
	}
	return false
}

// referred gives 1 when a noun near before token i makes the deed a known case.
func (r *reader) referred(i int) int {
	for k := i - 1; k >= r.first && k >= i-3; k-- {
		if r.parts[k] == verb && r.info[k].finite&listCase != 0 { // «أدان خطف السياح»
			return 1
		}
		if r.parts[k] == verb || r.parts[k] == comp || r.parts[k] == mark && !r.isQuote(k) {
			return 0
		}
		if r.info[k].stem&listCase != 0 {
			return 1
		}
	}
	return 0
}
