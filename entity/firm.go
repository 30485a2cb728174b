package entity

import "github.com/waqai/waqai/lexicon"

// This file finds companies and papers by the foreign words that their names are made with, in Arabic letters:
// «داتونغ أوتوموبيل إندستريز», «آيريش تايمز», «كابس يونايتد».

// maxFirm is how many words stand before such a word in a name at most.
const maxFirm = 4

// firms makes candidates of them.
func (t *Text) firms() {
	next := 0 // the token behind those that were read
	for _, at := range t.with(cFirm) {
		i := int(at)
		if i < next || t.definite(i) || t.inName(i) {
			continue
		}
		first, end := t.firm(i)
		if end > first+1 {
			c := candidate{typ: Org, subtype: "company", score: 19 + 4*(end-first)}
			if r, ok := t.find(end-1, lexicon.Common); ok && r.Entry.Value == "paper" {
				c.subtype = "media"
			} else if ok && r.Entry.Value == "team" {
				c.subtype = "club"
			}
			if cut := int(t.glances[first].cut); cut > 0 { // «لداتونغ أوتوموبيل»
				c.start = t.ToSource(int(t.Tokens[first].FoldedStart) + cut)
			}
			t.signalSpan(first, end, sOtherName, sInOther)
			t.add(first, end, c)
		}
		next = end
	}
}

// firm gives the tokens of the name that the foreign word at token i is part of: the words that nobody knows before it,
// and behind it more such words.
func (t *Text) firm(i int) (first, end int) {
	first, end = i, i+1
	for t.joined(end) && t.has(end, cFirm) {
		end++
	}
	if t.proclitics(i) != 0 {
		return i, end
	}
	for first > max(i-maxFirm, 0) && t.joined(first) && t.alien(first-1) {
		first--
		if t.glances[first].cut != 0 {
			break
		}
	}
	if t.has(first, cLetter) && t.has(first-1, cPunct) && string(t.Folded(first-1)) == "." { // «إيه.بي.سي نيوز»
		return i, end
	}
	if first == i {
		if r, ok := t.find(i, lexicon.Common); ok && r.Entry.Flag("first") {
			for end < i+maxFirm && t.joined(end) && t.alien(end) {
				end++
			}
		}
	}
	return first, end
}

// alien reports at token i a word of another language: one that nobody knows, a foreign article or conjunction, a letter, a place's name.
func (t *Text) alien(i int) bool {
	if !t.arabic(i) || t.definite(i) {
		return false
	}
	s := t.Words[i].Text
	if t.looks[i].listed&wForeignWord != 0 {
		return true
	}
	g := &t.glances[i]
	if g.classes&(functionWords|1<<lexicon.Rel) != 0 {
		return false
	}
	if g.cues&(cFirm|cLetter) != 0 || g.kind == foreign || g.first == foreign {
		return true
	}
	if g.cues&cKnown == 0 {
		return g.proclitics == 0 && shape(s) >= plain
	}
	_, place := t.name(i, false, GPE)
	return place && !t.is(i, ^lexicon.Classes(1<<lexicon.Name|1<<lexicon.Family)) && !t.is(i-1, 1<<lexicon.Prep)
}

// quotedFirms makes candidates of foreign words in quotation marks that the adjective of a country in ة tells of, with no noun before them that
// it could tell of: «استحواذ "فوكسكون" التايوانية».
func (t *Text) quotedFirms() {
	next := 0 // the token behind those that were read
	for _, at := range t.with(cQuote) {
		i := int(at)
		if i < next || i+3 >= len(t.glances) {
			continue
		}
		end, stranger := i+1, false
		for end < min(i+6, len(t.glances)-1) && t.joined(end) && (t.alien(end) || t.arabic(end) && t.strange(end)) {
			stranger = stranger || !t.has(end, cKnown)
			end++
		}
		if !stranger || !t.quote(end) || !t.joined(end) || !t.ofNation(end+1) || t.nounOver(i) {
			continue
		}
		if _, known := t.name(i+1, false, Org, GPE, Location, Facility, Product); !known {
			t.signalSpan(i+1, end, sOtherName, sInOther)
			t.add(i+1, end, candidate{typ: Org, subtype: "company", score: 24 + 4*(end-i), closed: true})
		}
		next = end + 1
	}
}

// ofNation reports at token n the adjective of a country in ة with the article: «التايوانية».
func (t *Text) ofNation(n int) bool {
	return t.joined(n) && t.plainDefinite(n) && woman(t.Words[n].Text) && t.is(n, 1<<lexicon.Nisba) && t.country(n)
}

// nounOver reports before the quotation mark at token i a noun that such an adjective may tell of: «شركة "…"», «هواتف "…"».
func (t *Text) nounOver(i int) bool {
	k := i - 1
	return k >= 0 && t.joined(i) && t.arabic(k) && (woman(t.Words[k].Text) || t.plural(k) || t.is(k, 1<<lexicon.OrgHead|placeHeads))
}

// tradeFirms makes candidates of companies by a word that nobody knows, or behind «سهم» any noun, and what they trade in: «دامان للاستثمارات», «سهم أفق للتطوير العقاري».
func (t *Text) tradeFirms() {
	for i := range t.glances {
		if i == 0 || t.glances[i].cues&cSeldom == 0 || !t.goodsAt(i, true) || !t.joined(i) {
			continue
		}
		first := i
		for first > max(i-maxFirm, 0) && t.joined(first) && t.has(first-1, cStranger) && !t.definite(first-1) {
			first--
			if t.glances[first].cut != 0 {
				break
			}
		}
		if b := i - 1; first == i && b > 0 && t.followsBare(b) && t.firmBehind(b) {
			first = b
		}
		if first == i || t.joined(first) && (t.is(first-1, 1<<lexicon.OrgHead) || t.alien(first-1)) { // «شركة باصات نوتنغهام سيتي للنقل»
			continue
		}
		end := t.nounAdjectives(i + 1)
		if k := t.and(end); k >= end && t.goodsAt(k, false) && t.joined(end) {
			end = t.nounAdjectives(k + 1)
		}
		c := candidate{typ: Org, subtype: "company", score: 19 + 4*(end-first)}
		if cut := int(t.glances[first].cut); cut > 0 {
			c.start = t.ToSource(int(t.Tokens[first].FoldedStart) + cut)
		}
		t.signalSpan(first, end, sOtherName, sInOther)
		t.add(first, end, c)
	}
}

// firmBehind reports that the word at token i is a company's name by what stands before it: any behind «سهم», or behind a preposition or a woman's verb one that is no noun.
func (t *Text) firmBehind(i int) bool {
	if t.isOf(i-1, seldomShares) {
		return !t.is(i, 1<<lexicon.OrgHead|functionWords)
	}
	if _, place := t.name(i, false, GPE, Location); place || t.definite(i) || t.is(i, ^lexicon.Classes(1<<lexicon.VerbWord|1<<lexicon.Name|nameWords)) {
		return false
	}
	return t.is(i-1, 1<<lexicon.Prep) || t.verb(i-1) && t.Words[i-1].Feature.Has(lexicon.Feminine)
}

// goodsAt reports at token i what companies trade in, with the article, behind ل or not: «للتأمين».
func (t *Text) goodsAt(i int, lam bool) bool {
	return t.isOf(i, seldomTrade) && t.Words[i].Cut.LostAlef == lam && (lam || t.definite(i))
}
