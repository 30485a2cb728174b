package entity

import "github.com/waqai/waqai/lexicon"

// Ranks and honorifics before a name.

// beforeStyled marks the style in tokens [i, end) for the name of who bears it.
func (t *Text) beforeStyled(i, end int) {
	t.signalSpan(i, end, sInStyle, sInStyle)
	t.titled(end, sStyle)
	if t.oversees(i - 1) {
		t.glances[i].cues |= cNever
	}
	if t.definite(i) {
		t.called(end)
	}
}

// called marks the word at token i, behind a style or a royal title with the article, where it may be the name of who bears it.
func (t *Text) called(i int) {
	if t.followsBare(i) && !t.definite(i) &&
		(t.is(i, nameWords) || t.has(i, cStranger)) && !t.verb(i) && !t.is(i, functionWords|timeWords) {
		t.signal(i, sCalled)
	}
}

// style reads ranks and honorifics at token i («الفريق الأول الركن», «الشيخ») and
// gives the token after them.
func (t *Text) style(i int) int {
	const none = 0
	j := i
	for t.arabic(j) && (j == i || t.joined(j)) && j-i < 6 {
		if m, ok := t.multi(j, styles); ok {
			j = m.Last
			continue
		}
		w := t.Words[j]
		if j > i && w.Is(1<<lexicon.RankMod|1<<lexicon.Ord) && (t.definite(j) == t.definite(i) || !t.definite(j) && t.gradeBefore(j)) {
			j++
			continue
		}
		r, ok := t.find(j, lexicon.Rank)
		if !ok {
			r, ok = t.find(j, lexicon.Honorific)
		}
		if !ok || r.Cut.Enclitic != none {
			break
		}
		j++
		if j < len(t.Tokens) && string(t.Folded(j)) == "." && string(t.Folded(j-1)) == "د" {
			j++
		}
	}
	return j
}

// gradeBefore reports at token i what a rank with the article has behind it without one, before the name of who holds it or more
// of the same: «الفريق أول عبد الفتاح», «اللواء ركن طيار».
func (t *Text) gradeBefore(i int) bool {
	n := i + 1
	if !t.arabic(n) || !t.joined(n) || t.proclitics(i) != 0 || !t.is(i, 1<<lexicon.RankMod) && !t.isOf(i, seldomFirst) {
		return false
	}
	return t.is(n, 1<<lexicon.RankMod) || t.among(n, wServant) || t.glances[n].kind >= loose && !t.is(n, timeWords)
}
