package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// noble reports at token i a word of a family name behind «فون» or «فان» that is spelled as the head of a building: «فون دير
// لاين» lives in no monastery.
func (t *Text) noble(i int) bool { return i > 0 && t.joined(i) && t.has(i-1, cNoble) }

// bearer makes a candidate of the building whose head stands at token i and that bears the name of someone with his style or
// office: «مستشفى الملك فيصل التخصصي», «ضريح الصحابي الجليل سعد بن أبي وقاص», «مقام الإمام الرضا».
func (t *Text) bearer(i int) bool {
	j := i + 1
	if !t.is(i, 1<<lexicon.FacHead) || !t.plainDefinite(j) || !t.joined(j) || !t.is(j, styles|offices) || t.definite(i) || t.verb(i) {
		return false
	}
	r, _ := t.find(i, lexicon.FacHead)
	_, subtype, _ := strings.Cut(r.Entry.Value, "/")
	if r.Cut.Enclitic != 0 || r.Entry.Flag("none") || r.Entry.Flag("lived") || several(r.Feature) {
		return false
	}
	for n := j + 1; n < i+4 && t.plainDefinite(n) && t.joined(n) && t.is(n, 1<<lexicon.Honorific); n++ { // «دير القديس الأنبا بيشوي»
		j = n
	}
	k := j + 1
	for k < j+3 && t.plainDefinite(k) && t.joined(k) && t.is(k, adjWords) && (!t.is(k, nameWords) || t.is(k, 1<<lexicon.Nisba) && t.country(k)) { // «الصحابي الجليل», «الملك المصري»
		k++
	}
	if !t.followsBare(k) {
		return false
	}
	end := t.nameRun(k)
	if m, ok := t.name(k, false, Person); ok && m.Last > end {
		end = m.Last
	}
	if end == k && t.is(j, 1<<lexicon.Honorific) && t.has(k, cStranger) { // «دير القديس أنطونيوس»
		end = k + 1
	}
	if end == k && t.plainDefinite(k) &&
		(t.glances[k].kind >= loose || t.is(j, 1<<lexicon.Honorific) && k == j+1 && !t.is(k, adjWords|offices|styles|functionWords|timeWords)) { // «الإمام الرضا»
		end = k + 1
	}
	if end == k {
		return false
	}
	end = t.siteAdjectives(end, r.Feature.Has(lexicon.Masculine|lexicon.Singular))
	t.add(i, end, candidate{typ: Facility, subtype: subtype, score: 16 + 4*(end-i)})
	return true
}

// nobles makes candidates of people whose family name is of «فون» or «فان» and what follows: «أورسولا فون دير لاين».
func (t *Text) nobles() {
	for _, at := range t.with(cNoble) {
		i := int(at)
		if i == 0 || !t.joined(i) || strings.HasPrefix(t.Source[t.Tokens[i].Start:], "فإ") { // «فإن»
			continue
		}
		end := i + 1
		for end < i+3 && t.arabic(end) && t.joined(end) && link(t.Words[end].Text) {
			end++
		}
		if !t.arabic(end) || !t.joined(end) || t.definite(end) || t.proclitics(end) != 0 && t.glances[end].cut > 0 ||
			t.is(end, functionWords) || end == i+1 && t.verb(end) && !t.is(end, nameWords) {
			continue
		}
		if end == i+1 && !t.is(end, nameWords) && !t.seenLast(end) && (t.glances[end].kind != foreign || t.is(end, 1<<lexicon.Name)) { // «ترامب فان فرنسا ترد»
			continue
		}
		first := i
		for first > 0 && i-first < 3 && t.joined(first) && t.givenAt(first-1) {
			first--
			if t.glances[first].cut > 0 { // «روبن وفيرجيل فان دايك»
				break
			}
		}
		if first == i {
			if !t.seenLast(end) || !t.arabic(i-1) || !t.verb(i-1) && !t.is(i-1, 1<<lexicon.Comp|1<<lexicon.Prep) { // but «قال فان نيستلروي»
				continue
			}
			t.glances[i].cut = 0
		} else {
			t.remember(first, end+1)
		}
		t.addPerson(first, end+1)
	}
}

// givenAt reports a given name or a foreign word that nobody knows at token i.
func (t *Text) givenAt(i int) bool {
	return t.is(i, 1<<lexicon.Given) || t.arabic(i) && t.glances[i].kind == foreign
}
