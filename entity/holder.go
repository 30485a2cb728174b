package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// This file finds who holds an office: the person beside it, over styles, commas, and what tells more of the office.

// holder gives the index of the person who holds the office of mention i and stands
// beside it: before («حسن نصار، وزير المالية») or behind («وزير المالية السيد حسن نصار»). of is the office that one behind it holds, i or
// one inside it, or -1. named tells that the person before it, mention before, has another office.
func (t *Text) holder(i, before int, named bool) (person, of int, ok bool) {
	m := &t.Mentions[i]
	if t.holders(m.First) {
		return 0, -1, false // «الوزيرين حسن نصار وكريم الجبوري»
	}
	k, behind := t.holderBehind(i)
	if behind {
		if in, ok := t.inner(i, k); ok {
			return k, in, true
		}
	}
	if comma, ok := t.heldBefore(i, before); ok && (!behind || comma && !named && t.has(m.Last, cComma) || t.inMarks(m.Last, &t.Mentions[k])) { // «حسن نصار، وزير المالية، كريم الجبوري، …»
		return before, -1, true
	}
	return k, i, behind
}

// heldBefore reports that the person of mention before, which stands before the office of mention i, holds it, and whether behind a comma.
func (t *Text) heldBefore(i, before int) (comma, ok bool) {
	m := &t.Mentions[i]
	if before < 0 || t.proclitics(m.First) != 0 || !t.joined(m.First) {
		return false, false
	}
	p := &t.Mentions[before]
	if p.Last == m.First {
		return false, !t.receives(p.First-1) || p.Ref == "" && p.Last > p.First+1 || t.holdsTerm(i, before) // «استقبل الدكتور حسن نصار رئيس الجامعة»
	}
	if p.Last+1 != m.First {
		return false, false
	}
	return t.has(p.Last, cComma), t.has(p.Last, cComma) || t.is(p.Last, 1<<lexicon.Pron) && t.joined(p.Last) && t.proclitics(p.Last) == 0 // «نصار هو الوزير»
}

// holders reports several who hold the office that begins at token i: none of its readings is one man's, as «محامي» may be.
func (t *Text) holders(i int) bool {
	if !several(t.headFeature(i)) {
		return false
	}
	w := t.Words[i]
	for k := range w.Readings {
		if r := &w.Readings[k]; offices.Has(r.Class) && !several(r.Feature) {
			return false
		}
	}
	return true
}

// ofKin reports that the name of mention p behind the office that begins at token i is that of someone whose kin the office tells:
// «شقيق الوزير، خالد نصار», «ابنة الرئيس هدى نصار», but not «شقيق الرئيس خالد نصار».
func (t *Text) ofKin(i int, p *Mention, comma bool) bool {
	if i == 0 || !t.joined(i) || t.proclitics(i) != 0 || t.definite(i-1) {
		return false
	}
	r, ok := t.find(i-1, lexicon.Human)
	return ok && r.Cut.Enclitic == 0 && r.Feature.Has(lexicon.Singular) && ofPeople(r.Entry.Value) && !t.isOf(i-1, seldomFamily) &&
		(comma || woman(t.Words[i-1].Text) && t.givenTo(p.First, "f") && !woman(t.Words[i].Text))
}

// holderBehind gives the index of the person behind the office of mention i who holds it.
func (t *Text) holderBehind(i int) (person int, ok bool) {
	m := &t.Mentions[i]
	end, stop := m.Last, m.End
	comma := -1 // of what tells more of the office
	if !t.appointed(m) {
		comma = t.asideEnd(end)
	}
	free := t.freeOffice(m)
	for k := i + 1; k < len(t.Mentions) && k < i+8; k++ {
		p := &t.Mentions[k]
		if p.Start < stop {
			continue
		}
		switch {
		case p.Type == Person && (t.onlyStyles(end, p.First) || t.inMarks(end, p)):
			return k, !t.ofKin(m.First, p, false)
		case p.Type == Person && t.apposed(comma, p):
			return k, !t.ofKin(m.First, p, true)
		case p.Type == Office && t.ranked(p) && (t.onlyStyles(end, p.First) || comma == p.First-1): // «ولي العهد، الأمير فلان»
			continue
		case end == m.Last && p.First == end+1 && p.Type == GPE && t.proclitics(p.First) == 0 &&
			t.is(end, 1<<lexicon.Prep) && (free || t.listedAt(m.First)&wPosted != 0):
			end, stop = p.Last, p.End // «السفير التونسي في لبنان حسن نصار»
		case p.Last <= comma && p.Type != Person && p.Type != Office && p.Type != Norp: // «رئيس الحزب في صفاقس، حسن نصار»
		default:
			return 0, false
		}
	}
	return 0, false
}

// appointed reports an office in the accusative without the article, which is what someone before it is made: «عين فلان وزيرا، …».
func (t *Text) appointed(m *Mention) bool {
	return !t.definite(m.First) && t.headFeature(m.First).Has(lexicon.Accusative) && strings.HasSuffix(t.Words[m.First].Text, "ا")
}

// freeOffice reports that a name behind the place of an office is no object of a verb before it: «قال رئيس الحزب في صفاقس حسن نصار إن».
func (t *Text) freeOffice(m *Mention) bool {
	i := m.First - 1
	return i < 0 || !t.joined(m.First) || t.has(i, cSay) || t.has(i, cPunct) || t.is(i, 1<<lexicon.Prep|1<<lexicon.Comp)
}

// asideEnd gives the token of the comma that ends what stands behind an office that ends before token i and tells more of it: token i
// itself, or one behind a preposition, a participle or a bracket and a few words that are no verbs and no people («مدير المصرف في صفاقس، حسن
// نصار، …»); or -1.
func (t *Text) asideEnd(i int) int {
	const most = 8
	if t.has(i, cComma) {
		return i
	}
	if !t.joined(i) || !t.has(i, cOpen) && (!t.arabic(i) || !t.is(i, 1<<lexicon.Prep) && t.proclitics(i)&(normalize.La|normalize.Ba) == 0 && !t.Words[i].Cut.LostAlef &&
		!(t.plainDefinite(i) && t.Words[i].Feature.Any(lexicon.Agent|lexicon.Patient))) {
		return -1
	}
	open := false // in a bracket
	for k := i; k < i+most && k < len(t.glances) && t.joined(k); k++ {
		switch {
		case t.has(k, cComma):
			if open {
				return -1
			}
			return k
		case t.has(k, cOpen) && !open, t.has(k, cClose) && open:
			open = !open
		case !t.arabic(k) || t.verb(k) || t.is(k, 1<<lexicon.Rel|1<<lexicon.Comp) ||
			t.is(k, 1<<lexicon.Human) && !t.is(k, 1<<lexicon.Domain|adjWords) || t.Words[k].Cut.Enclitic != 0:
			return -1
		}
	}
	return -1
}

// apposed reports that the name of a person stands behind the comma of an office, or of what tells more of it, and is no list: «قال وزير
// المالية، السيد حسن نصار، إن».
func (t *Text) apposed(comma int, p *Mention) bool {
	if comma < 0 || t.proclitics(p.First) != 0 || !t.joined(p.First) || !t.onlyStyles(comma+1, p.First) {
		return false
	}
	return p.Last == len(t.Tokens) || !t.arabic(p.Last) || !t.joined(p.Last) || t.proclitics(p.Last)&normalize.Wa == 0
}

// inMarks reports that the name of a person stands in brackets or quotation marks that open at token i: «المبعوث الأممي (حسن نصار)».
func (t *Text) inMarks(i int, p *Mention) bool {
	return p.First == i+1 && t.joined(i) && t.joined(p.First) && (t.has(i, cOpen) && t.has(p.Last, cClose) || t.quote(i) && t.quote(p.Last))
}

// receives reports before token i+1 a verb of what people do to one another, styles between them: «استقبل الأمير».
func (t *Text) receives(i int) bool {
	for n := 0; n < 4 && i > 0 && t.styled(i); n++ {
		i--
	}
	return i >= 0 && t.isOf(i, seldomReceives)
}

// ranked reports an office of one word with the article that stands before a name as a rank does: «الأمير», «السفير».
func (t *Text) ranked(m *Mention) bool { return m.Last == m.First+1 && t.styled(m.First) }

// styled reports at token i a rank, an honorific or a part of one, or a title that stands before names as they do.
func (t *Text) styled(i int) bool {
	if t.is(i, 1<<lexicon.Rank|1<<lexicon.Honorific|1<<lexicon.RankMod|1<<lexicon.Ord) {
		return true
	}
	return t.isOf(i, seldomStyle)
}

// onlyStyles reports that nothing stands in the tokens [i, end) but ranks and honorifics.
func (t *Text) onlyStyles(i, end int) bool {
	if end < i || end > i+6 {
		return false
	}
	for i < end {
		if m, ok := t.multi(i, styles); ok && m.Last <= end && t.proclitics(i) == 0 { // «آية الله»
			i = m.Last
			continue
		}
		if !t.styled(i) || t.proclitics(i) != 0 {
			return false
		}
		i++
	}
	return true
}

// several reports a word that is only a dual or plural.
func several(f lexicon.Feature) bool {
	return f.Only(lexicon.Dual | lexicon.Plural)
}
