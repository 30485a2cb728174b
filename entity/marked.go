package entity

import (
	"strings"
	"unicode/utf8"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file joins the parts of people's names that a mark stands between: an initial's full stop («كاثلين ج. ماكينيس») and
// the hyphen of a double name («جان-كلود بلان»). Runs of words end at both; the gazetteers have the names that they know.

// marked makes candidates of the names that go on over such a mark from one run into the next.
func (t *Text) marked() {
	for k := 0; k+1 < len(t.runs); k++ {
		a := &t.runs[k]
		if a.first == a.end || t.runs[k+1].lo != a.hi+1 || !t.divides(a.hi) {
			continue
		}
		first, ok := t.lastName(a)
		if !ok {
			continue
		}
		end := a.hi
		for ; k+1 < len(t.runs); k++ {
			b := &t.runs[k+1]
			next, more := t.goesOver(&t.runs[k], b)
			if next == 0 {
				break
			}
			if end = next; !more {
				break
			}
		}
		if end > a.hi {
			t.addPerson(first, end)
		}
	}
}

// divides reports a full stop or a hyphen at token i.
func (t *Text) divides(i int) bool {
	s := t.Words[i].Text
	return len(s) == 1 && (s[0] == '.' || s[0] == '-')
}

// lastName gives the token at which a name begins that ends its run, with or without an initial behind it.
func (t *Text) lastName(r *run) (first int, ok bool) {
	n := t.names[r.first]
	if n[1] != r.hi && (n[1] != r.hi-1 || !t.initial(n[1])) {
		return 0, false
	}
	if r.first+1 < r.end && t.surnameOf(t.names[r.first+1], n) {
		return t.names[r.first+1][0], true
	}
	return n[0], true
}

// goesOver gives the token after the part of a name that begins run b, where the mark between a and b divides no sentence; 0 for none. more
// reports another initial, which may go on again.
func (t *Text) goesOver(a, b *run) (end int, more bool) {
	if b.lo != a.hi+1 || !t.joined(a.hi) || !t.joined(b.lo) || t.Tokens[a.hi].Flags&normalize.SpaceBefore != 0 && !t.initial(a.hi-1) {
		return 0, false
	}
	stop := t.mark(a.hi, ".") && t.initial(a.hi-1)
	if !stop && !t.mark(a.hi, "-") {
		return 0, false
	}
	if b.first < b.end && t.names[b.end-1][0] == b.lo {
		if next := t.names[b.end-1][1]; stop || t.oneName(a, next-b.lo) {
			return next, false
		}
		return 0, false
	}
	if !stop || t.glances[b.lo].cut > 0 {
		return 0, false
	}
	if t.initial(b.lo) && b.hi == b.lo+1 {
		return b.hi, true
	}
	if (!t.has(b.lo, cKnown) || t.is(b.lo, nameWords)) && t.proclitics(b.lo) == 0 && !t.definite(b.lo) {
		return b.lo + 1, false
	}
	return 0, false
}

// oneName reports that the name that ends run a and the words, so many, of the name behind a hyphen are of one person: «كيم دونغ-شول»,
// «جان-كلود بلان»; but «ترامب-كيم» are two.
func (t *Text) oneName(a *run, words int) bool {
	if n := t.names[a.first]; n[1]-n[0] > 1 {
		return words == 1
	}
	tr := t.looks[a.hi-1].whole | t.looks[a.hi-1].behind
	return words > 1 && tr&(1<<tGiven|1<<tGivenWord) != 0 && tr&(1<<tFamily|1<<tFamilyWord|1<<tPerson) == 0
}

// initial reports a word of one letter.
func (t *Text) initial(i int) bool {
	return t.arabic(i) && utf8.RuneCountInString(t.Words[i].Text) == 1
}

// hashtags makes candidates of people whose name, or whose family name behind the given one, is a hashtag: «#ترمب», «دونالد #ترمب»,
// «الفريق محمد #المقدشي», «#قاسم_سليماني».
func (t *Text) hashtags() {
	if t.cues&cTag == 0 {
		return
	}
	k := 0 // the run before
	for i := range t.glances {
		if !t.has(i, cTag) {
			continue
		}
		for k < len(t.runs) && t.runs[k].hi < i {
			k++
		}
		if k < len(t.runs) && t.runs[k].hi == i && t.joined(i) {
			t.hashtag(&t.runs[k], i)
		} else if person, _ := t.tagOf(i); person {
			t.addPerson(i, i+1)
		}
	}
}

// hashtag makes a candidate of the person whose name the hashtag at token i is, behind run r, or ends.
func (t *Text) hashtag(r *run, i int) {
	person, other := t.tagOf(i)
	first := i
	if r.first < r.end && t.names[r.first][1] == i {
		first = t.names[r.first][0]
	}
	whole := strings.Contains(t.Words[i].Text, "_")
	const titled = 1<<sOffice | 1<<sStyle | 1<<sApposed
	if first == i && !whole && t.is(i-1, 1<<lexicon.Given) && t.glances[i-1].cut == 0 && (person || t.signals[i-1]&titled != 0) { // alone it was no name
		first--
	}
	switch {
	case other:
	case person && whole:
		t.addPerson(i, i+1)
	case person:
		t.addPerson(first, i+1)
	case first == i-1 && t.signals[first]&titled != 0 && t.is(first, 1<<lexicon.Given) && !whole:
		t.addPerson(first, i+1)
	}
}

// tagOf reports a hashtag that is a person's name and no ordinary word, and one that is the name of something else.
func (t *Text) tagOf(i int) (person, other bool) {
	at := t.MatchesAt(i)
	for k := range at {
		if e := at[k].Entry; at[k].Class == lexicon.Name && e.Type == string(Person) && !e.Flag("common") {
			person = true
		} else if e.Type != string(Person) {
			other = true
		}
	}
	if !person && !other {
		person = t.taggedName(i)
	}
	return person, other
}

// taggedName reports a hashtag of two to four words, a given name that is nothing else and what may go on with it: «#زياد_عيتاني».
func (t *Text) taggedName(i int) bool {
	words := strings.Count(t.Words[i].Text, "_") + 1
	if words < 2 || words > 4 {
		return false
	}
	t.tag.norm.Reset(strings.ReplaceAll(strings.TrimPrefix(t.Words[i].Text, "#"), "_", " "))
	t.Lexicon.Read(&t.tag.Text, &t.tag.norm)
	if len(t.tag.Words) != words {
		return false
	}
	for k, w := range t.tag.Words {
		named := w.Is(nameWords | 1<<lexicon.Name)
		switch {
		case k == 0 && !(w.Is(1<<lexicon.Given) && !w.Is(^lexicon.Classes(nameWords|1<<lexicon.Name))):
			return false
		case k > 0 && !named && w.Known() && listed(w.Text)&wLink == 0:
			return false
		}
	}
	return true
}
