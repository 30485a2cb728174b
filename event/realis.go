package event

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// modality finds whether the event happened and whether the text denies it, by
// the words before its trigger.
func (r *reader) modality(e *Event, f *frame) {
	at := f.at
	w := r.Words[at]
	if f.t.kind == byVerb {
		r.verbModality(e, at, w)
	} else {
		v := f.light
		if v >= 0 {
			r.verbModality(e, v, r.Words[v])
		}
		r.nounModality(e, f)
	}
}

func (r *reader) verbModality(e *Event, at int, w *lexicon.Word) {
	ft := verbFeature(w)
	if w.Cut.Proclitics&normalize.Sa != 0 {
		e.Realis = Future
	}
	for k := at - 1; k >= r.first && k >= at-4; k-- {
		text := r.Words[k].Text[r.Words[k].Cut.Word:]
		switch r.parts[k] {
		case verb:
			if !r.aux(k) {
				return
			}
			continue
		case comp:
			if text == "ان" && k == at-1 && ft.Has(lexicon.Imperfect) {
				e.Realis = Hypothetical
				r.planned(e, k)
			}
			return
		case conj:
			if rd, ok := r.Words[k].Find(lexicon.Cond); ok && !strings.HasPrefix(rd.Entry.Name, "ح") {
				e.Realis = Hypothetical
			}
			return
		case mark, rel:
			return
		}
		switch text {
		case "لم":
			e.Polarity = Negative
		case "لن":
			e.Polarity, e.Realis = Negative, Future
		case "لا":
			if !strings.HasSuffix(r.Words[min(k+1, len(r.Words)-1)].Text, "زال") {
				e.Polarity = Negative
			}
		case "ما":
			if k == at-1 && ft.Has(lexicon.Perfect) && r.parts[k] == particle {
				e.Polarity = Negative
			}
		case "سوف":
			e.Realis = Future
		case "قد":
			if ft.Has(lexicon.Imperfect) && !ft.Has(lexicon.Perfect) {
				e.Realis = Hypothetical
			}
		case "ربما", "لعل", "لو", "اذا":
			e.Realis = Hypothetical
		}
	}
}

// planned reads «من المقرر أن», «يعتزم أن» before أن at token k.
func (r *reader) planned(e *Event, k int) {
	for j := k - 1; j >= r.first && j >= k-3; j-- {
		if rd, ok := r.Words[j].Find(lexicon.Modal); ok && rd.Entry.Value == "future" {
			e.Realis = Future
		}
		for _, m := range r.MatchesAt(j) {
			if m.Entry.Class == lexicon.Modal && m.Entry.Value == "future" && m.End == k {
				e.Realis = Future
			}
		}
	}
}

// nounModality reads what governs a noun: «عدم», «دعا إلى», «محاولة», «المقبل».
func (r *reader) nounModality(e *Event, f *frame) {
	at := f.at
	for k := at - 1; k >= r.first && k >= at-8; k-- {
		if r.parts[k] == comp || r.parts[k] == rel {
			break
		}
		if r.parts[k] == mark && !r.isQuote(k) {
			break
		}
		for _, rd := range r.Words[k].Readings {
			switch rd.Entry.Class {
			case lexicon.Modal:
				switch rd.Entry.Value {
				case "future":
					e.Realis = Future
				case "hypothetical", "intent", "requested", "foiled":
					if k >= at-4 {
						e.Realis = Hypothetical
					}
				}
			case lexicon.Neg:
				if rd.Entry.Value == "masdar" && k >= at-2 || k == at-1 && rd.Entry.Name == "عدم" {
					e.Polarity = Negative
				}
			case lexicon.VerbWord:
				if r.parts[k] == verb && r.listed("hypothetical", rd.Entry.Name) {
					e.Realis = Hypothetical
				}
			}
		}
		if k >= at-3 && r.listed("hypothetical", r.Words[k].Text[r.Words[k].Cut.Word:]) {
			e.Realis = Hypothetical
		}
		if r.parts[k] == verb {
			break
		}
	}
	for k := f.end; k < r.end && k <= f.end+2 && e.Realis == Actual; k++ {
		switch {
		case r.listed("coming", r.Words[k].Text):
			e.Realis = Future
		case r.listed("possible", r.Words[k].Text):
			e.Realis = Hypothetical
		}
	}
}

// listed reports a word of one of the rules' lists.
func (r *reader) listed(list, word string) bool { return r.x.rules.lists[list][bare(fold(word))] }
