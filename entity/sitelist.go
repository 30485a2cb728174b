package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Places told behind one head of several.

// firstOfTwo reports at token j, behind the head of two places, the first of their names: «ناحيتي المشاهدة والعبايجي».
func (t *Text) firstOfTwo(j int) bool {
	return t.plainDefinite(j) && t.arabic(j+1) && t.proclitics(j+1) == normalize.Wa && t.definite(j+1) &&
		!t.is(j, adjWords|functionWords|timeWords|offices|placeHeads|1<<lexicon.Human|1<<lexicon.OrgHead)
}

// placesListed reads the names at token i behind the head of several places, those that the gazetteers do not have or have as common words:
// «مدن تشواتشو وخانجو وليندونغ», «بلدات عندقت، القرقف والبيرة».
func (t *Text) placesListed(i int, subtype string, compass bool) {
	first := i
	if i = t.firstListed(i, subtype, compass); i == first {
		return
	}
	for n := 0; n < maxListed && t.joined(i); n++ {
		first := i
		switch {
		case t.has(i, cComma) && t.arabic(i+1) && t.joined(i+1):
			i = t.nextListed(i+1, subtype)
		case t.arabic(i) && strings.HasPrefix(t.Words[i].Text, "و"):
			i = t.andListed(i, subtype)
		}
		if i == first {
			return
		}
		t.listedTo = i
		if compass && t.compass(i) {
			c := candidate{typ: GPE, subtype: subtype, score: 15}
			if strings.HasPrefix(t.Words[first].Text, "و") {
				c.start = t.behindAnd(first)
			}
			t.add(first, i+1, c)
			i++
		}
	}
}

// quotedListed makes candidates of the names, each in quotation marks, that stand at token j behind the head of several places or bodies: «مستوطنات «ريمونيم» و«بساغوت»»,
// «أحزاب "الأمة" و"العدل"»; it reports that there are at least two.
func (t *Text) quotedListed(j int, typ Type, subtype string) bool {
	var names [maxListed][2]int
	n := 0
	for i := j; n < maxListed && t.quote(i) && t.joined(i); n++ {
		end := i + 1
		for end < i+5 && t.joined(end) && !t.quote(end) {
			end++
		}
		if end == i+1 || !t.quote(end) || !t.joined(end) || !t.properQuote(i+1, end, false) {
			break
		}
		names[n] = [2]int{i + 1, end}
		if i = end + 1; t.has(i, cComma) {
			i++
		}
		if t.quote(i+1) && string(t.Folded(i)) == "و" {
			i++
		}
	}
	if n < 2 {
		return false
	}
	for _, name := range names[:n] {
		c := candidate{typ: typ, subtype: subtype, score: listScore + 2*(name[1]-name[0])}
		if m, ok := t.name(name[0], false, typ); ok && m.Last == name[1] {
			c.entry = m.Entry
		}
		t.add(name[0], name[1], c)
	}
	return true
}

// firstListed makes a candidate of the first of listed places, at token i, unless it is one of the gazetteers alone, and gives the token behind it, or i.
func (t *Text) firstListed(i int, subtype string, compass bool) int {
	if m, ok := t.name(i, false, GPE); ok {
		if !compass || !t.compass(m.Last) {
			return m.Last
		}
		t.add(m.First, m.Last+1, candidate{typ: GPE, subtype: subtype, score: 15})
		return m.Last + 1
	}
	k := i
	if end := t.properRun(i); end > i {
		for k++; k < end && !strings.HasPrefix(t.Words[k].Text, "و"); k++ {
		}
	} else if t.firstOfTwo(i) && t.placeInList(i+1) || t.arabic(i) && t.unheardPlace(i) && (t.has(i+1, cComma) || t.follows(i+1) && strings.HasPrefix(t.Words[i+1].Text, "و")) {
		k++
	}
	if k > i {
		t.add(i, k, candidate{typ: GPE, subtype: subtype, score: listScore})
	}
	return k
}

// placeInList reports that of the words with the article and «و» at token i and behind it one is a place of the gazetteers: «أحياء الزيتون والشجاعية».
func (t *Text) placeInList(i int) bool {
	for k := i; k < i+maxListed && t.follows(k) && t.proclitics(k) == normalize.Wa && t.definite(k); k++ {
		if m, ok := t.name(k, true, GPE); ok && m.Cut.Proclitics == normalize.Wa && m.Entry.Subtype != "country" {
			return true
		}
	}
	return false
}

// andListed makes a candidate of the place behind «و» at token i with which a list of places goes on, and gives the token behind it, or i: «وبرج الملوك».
func (t *Text) andListed(i int, subtype string) int {
	if t.twoStrange(i) {
		t.add(i, i+2, candidate{start: t.behindAnd(i), typ: GPE, subtype: subtype, score: 40})
		return i + 2
	}
	found := len(t.cands)
	t.secondPlace(i, subtype)
	if m, ok := t.name(i, true, GPE); ok && m.Cut.Proclitics == normalize.Wa {
		return m.Last
	}
	if len(t.cands) > found {
		return i + 1
	}
	if n := i + 1; t.proclitics(i) == normalize.Wa && t.opensListed(i) && t.followsBare(n) && t.listGoesOn(n+1) && !t.is(n, adjWords|functionWords) && !t.verb(n) {
		t.add(i, n+1, candidate{start: t.behindAnd(i), typ: GPE, subtype: subtype, score: 40})
		return n + 1
	}
	if t.listGoesOn(i+1) && t.definite(i) && !t.is(i, adjWords) {
		if t.secondWord(i, subtype); len(t.cands) > found {
			return i + 1
		}
	}
	return i
}

// opensListed reports at token i a noun without the article that names of places begin with.
func (t *Text) opensListed(i int) bool {
	return !t.definite(i) && (t.is(i, placeHeads) || t.is(i, 1<<lexicon.Common) && t.surelyOpens(i))
}

// behindAnd gives the byte of the source behind the «و» that the word at token i begins with.
func (t *Text) behindAnd(i int) int { return t.ToSource(int(t.Tokens[i].FoldedStart) + len("و")) }

// twoStrange reports «و» at token i and a name of two words that nobody knows, with which a list of places goes on: «بلديات الحراش ورايس حميدو».
func (t *Text) twoStrange(i int) bool {
	n := i + 1
	if t.proclitics(i)&^normalize.Wa != 0 || !t.followsBare(n) || strings.HasPrefix(t.Words[n].Text, "و") ||
		!t.strange(i) || !t.strange(n) || !t.listGoesOn(n+1) {
		return false
	}
	m, ok := t.name(i, true, GPE)
	return !ok || m.Last == n && m.Entry.Source == "geonames"
}

// strange reports at token i a word without the article that nobody knows, or knows as a name alone.
func (t *Text) strange(i int) bool {
	return !t.definite(i) && !t.is(i, ^lexicon.Classes(nameWords|1<<lexicon.Name))
}

// nextListed gives the token behind the name at token i, which stands behind a comma in a list of places, or the comma.
func (t *Text) nextListed(i int, subtype string) int {
	if m, ok := t.name(i, false, GPE); ok && m.Entry.Subtype != "country" {
		if t.listGoesOn(m.Last) && (m.Last > i+1 || m.Entry.Source == "geonames" || m.Entry.Flag("common")) {
			t.add(m.First, m.Last, candidate{start: m.Start, stop: m.End, typ: GPE, subtype: subtype, entry: m.Entry, score: listScore})
		}
		return m.Last
	}
	switch {
	case t.proclitics(i) != 0 || t.verb(i):
	case t.opensVillage(i) && t.listGoesOn(i+2):
		t.add(i, i+2, candidate{typ: GPE, subtype: subtype, score: listScore})
		return i + 2
	case !t.has(i, cKnown) && t.listGoesOn(i+1):
		t.add(i, i+1, candidate{typ: GPE, subtype: subtype, score: listScore})
		return i + 1
	case !t.has(i, cKnown) && t.followsBare(i+1) && !t.has(i+1, cKnown) && t.listGoesOn(i+2):
		t.add(i, i+2, candidate{typ: GPE, subtype: subtype, score: listScore})
		return i + 2
	}
	return i - 1
}

// listGoesOn reports at token i a comma or «و», or the end of what is listed: a preposition, or what is no word.
func (t *Text) listGoesOn(i int) bool {
	return !t.followsBare(i) || strings.HasPrefix(t.Words[i].Text, "و") || t.is(i, 1<<lexicon.Prep)
}

// namesFollow reports at token i the first of two names or more in a list of places, behind a plural with the article: «البلدات عندقت، القرقف».
func (t *Text) namesFollow(i int) bool {
	if !t.arabic(i) || t.proclitics(i) != 0 {
		return false
	}
	end := i + 1
	if m, ok := t.name(i, false, GPE); ok && !t.is(i, adjWords) {
		end = m.Last
	} else if t.definite(i) || t.has(i, cKnown) {
		return false
	}
	return t.has(end, cComma) && t.arabic(end+1) && t.proclitics(end+1) == 0 && (t.hasEntry(end+1) || !t.has(end+1, cKnown))
}

// secondPlace reads the second of two places at token i: «بلدتي أورم الكبرى وكفرناها».
func (t *Text) secondPlace(i int, subtype string) {
	if !t.arabic(i) || !t.joined(i) || !strings.HasPrefix(t.Words[i].Text, "و") {
		return
	}
	if t.proclitics(i) == normalize.Wa {
		if m, ok := t.name(i, true, GPE); ok && m.Entry.Subtype != "country" && (m.Last > i+1 || m.Entry.Source == "geonames" || m.Entry.Flag("common")) { // others the gazetteers give
			t.add(m.First, m.Last, candidate{start: m.Start, stop: m.End, typ: GPE, subtype: subtype, entry: m.Entry, score: listScore})
			return
		}
	}
	if t.has(i, cKnown) || t.hasEntry(i) {
		return
	}
	if rest := t.Words[i].Text[2:]; len(rest) > minPart && shape(rest) >= plain {
		t.add(i, i+1, candidate{start: t.behindAnd(i), typ: GPE, subtype: subtype, score: listScore})
	}
}

// secondWord reads the second of two places at token i where it is a common word or a name: behind the dual of their head something must be
// the second, «حيي العامرية والسكري».
func (t *Text) secondWord(i int, subtype string) {
	const others = functionWords | timeWords | offices | placeHeads | 1<<lexicon.Human | 1<<lexicon.OrgHead | 1<<lexicon.Nisba
	if !t.arabic(i) || !t.joined(i) || t.proclitics(i) != normalize.Wa || t.hasEntry(i) || t.is(i, others) || t.verb(i) {
		return
	}
	if w := t.Words[i]; t.definite(i) && !w.Feature.Any(lexicon.Masdar|lexicon.Plural) || t.is(i, nameWords) && !t.is(i+1, nameWords) {
		t.add(i, i+1, candidate{start: t.behindAnd(i), typ: GPE, subtype: subtype, score: listScore})
	}
}
