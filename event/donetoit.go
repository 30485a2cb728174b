package event

import (
	"slices"

	"github.com/waqai/waqai/lexicon"
)

// To what someone's deed is done, by the pronoun of a preposition directly behind it: «انتقد الحزب القرار وأكد رفضه له», «التقى الوفد وجدد دعم بلاده لها».

// doneToIt gives what the pronoun of the preposition at token k means, where it stands directly behind a deed and whose it is: someone, else, of what is refused, backed or
// blamed, the nearest thing that events before tell of.
func (f *frame) doneToIt(s *slot, k int) (phrase, bool) {
	r := f.r
	if s.number != roleTarget && s.number != roleContent && s.number != roleAccused || !f.isHis(k) {
		return phrase{}, false
	}
	if p, ok := r.pronounFor(s, k, 0, f.notByPronoun(s)); ok && !f.rule.is(refused) && !f.overlaps(&p) && p.stop <= int(r.Tokens[f.at].Start) {
		return p, s.number != roleContent
	}
	if !f.rule.is(refused | stance | blame) {
		return phrase{}, false
	}
	return f.thingMeant(suffixSex(r.Words[k].Text))
}

// thingMeant gives the last thing before the deed that an event tells of and that a pronoun may mean, of its sentence or, where that tells of nothing else, of the one before.
func (f *frame) thingMeant(want lexicon.Feature) (phrase, bool) {
	r := f.r
	best := phrase{start: -1}
	take := func(of *Span, at int) {
		if p := r.thingTold(of, at); p.end <= f.at && p.start > best.start && r.sex(p) == want && !p.is(isActor) && !f.overlaps(p) {
			best = *p
		}
	}
	here := false // something else is told of in this sentence
	for n := range r.eventsSince(r.state.before) {
		at := r.eventAt[n]
		if here = here || at >= r.first && !r.ruleOf[n].is(speech); here && at < r.first {
			break
		}
		if at < f.at && r.parts[at] == nominal && !r.ruleOf[n].is(speech) {
			take(&r.events[n].Trigger, at)
		}
		for i := range r.events[n].Arguments {
			switch a := &r.events[n].Arguments[i]; a.Role {
			case "content", "target", "object", "topic", "instrument":
				take(&a.Span, at)
			}
		}
	}
	return best, best.start >= 0
}

// isHis reports that the preposition at token k stands directly behind the deed with its pronoun, or behind the deed and whose it is.
func (f *frame) isHis(k int) bool {
	r := f.r
	if f.t.kind != byNoun {
		return false
	}
	if k == f.end {
		return f.t.cut.Enclitic != 0
	}
	p, sub := f.headed(), f.slotFor(posSubject)
	if gen := f.slotFor(posGenitive); sub == nil {
		sub = gen
	}
	return p != nil && sub != nil && p.end == k && p.end > f.end && slices.ContainsFunc(f.fillers, func(a filler) bool {
		return a.role == sub.number && a.start >= int(r.Tokens[f.end].Start) && a.stop <= p.stop
	})
}

// thingTold gives the phrase of the sentence, or of one before, with which the span begins, near token at.
func (r *reader) thingTold(of *Span, at int) *phrase {
	if p := r.meantAt(of.Start); p != nil {
		return p
	}
	k := r.tokenAt(of.Start, at)
	end := k + 1
	for end < r.first && r.parts[end] == nominal && int(r.Tokens[end].End) <= of.End {
		end++
	}
	p := r.words(k, end)
	p.start = of.Start
	return r.scratch.copied(&p)
}
