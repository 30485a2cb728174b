package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// place makes a candidate of the place or building whose head stands at token i.
func (t *Text) place(i int) {
	w := t.Words[i]
	j := i + 1
	var r lexicon.Sense
	m, found := t.multi(i, placeHeads|1<<lexicon.Common)
	switch {
	case found && m.Class == lexicon.Common: // «ساحة المعركة»
		return
	case found:
		r, j = m.Sense, m.End
	case w.Is(placeHeads):
		rd, ok := t.find(i, lexicon.PlaceHead)
		if !ok {
			rd, _ = t.find(i, lexicon.FacHead)
		}
		if rd.Cut.Enclitic != 0 {
			return
		}
		r = rd.Sense
	default:
		return
	}
	if t.verb(i) || j >= len(t.Tokens) || !t.joined(j) || r.Entry.Flag("none") {
		return
	}
	if r.Feature.Has(lexicon.Accusative) && j == i+1 && strings.HasSuffix(w.Text, "ا") && !strings.HasSuffix(r.Entry.Name, "ا") {
		return // «استهدف فندقا يرتاده سياح»: no name follows an indefinite noun
	}
	typ, subtype, _ := strings.Cut(r.Entry.Value, "/")
	plural := r.Feature.Only(lexicon.Plural)
	dual := r.Feature.Only(lexicon.Dual)
	if dual && Type(typ) == Facility && t.stateAt(j) { // «ساحتي العراق وسوريا»
		return
	}
	inside := r.Entry.Flag("inside") && !(dual && r.Entry.Flag("one"))
	if plural && (!inside || r.Entry.Flag("one")) {
		return
	}
	if t.definite(i) {
		if Type(typ) == GPE && !inside && t.arabic(j) && t.proclitics(j) == 0 && !t.hasEntry(j) { // «العاصمة كيغالي»
			if k := t.properRun(j); k > j {
				t.add(j, k, candidate{typ: GPE, subtype: subtype, score: 13})
			}
		}
		return
	}
	weak, strict := r.Entry.Flag("weak"), r.Entry.Flag("strict")
	if inside && Type(typ) == GPE && t.proclitics(j) == 0 && t.is(j, 1<<lexicon.PlaceHead) && !t.hasEntry(j) && !t.definite(j) && t.joined(j+1) { // «قضاء مدينة عكا»
		j++
	}
	end := j
	var named *lexicon.Entry
	switch {
	case t.has(j, cOpen): // «قرية (غريبة)»
		if end = t.inBrackets(j); end > j && Type(typ) == GPE {
			t.add(j+1, end-1, candidate{typ: GPE, subtype: subtype, score: 13})
		}
		return
	case t.quote(j):
		if end = t.quoted(j); end > j && !t.properQuote(j+1, end-1) {
			return
		}
		if _, body := t.name(j+1, false, Org); body && r.Entry.Flag("apposed") { // «موقع "روسيا اليوم"»
			return
		}
		if _, known := t.name(j+1, false, GPE, Location, Facility); !known && r.Entry.Flag("apposed") { // «موقع "أخبار الساعة"»: the body it is
			return
		}
		if end > j && Type(typ) == GPE {
			t.add(j+1, end-1, candidate{typ: GPE, subtype: subtype, score: 13})
			return
		}
	default:
		if m, ok := t.name(j, false, GPE, Location, Facility, Person); ok {
			if m.Entry.Type == "PERS" && (Type(typ) != Facility || r.Entry.Flag("lived")) || weak && m.Entry.Type == string(Facility) { // «مبنى مركز التجارة العالمي»: the gazetteers give it
				return
			}
			if m.End == j+1 && !t.definite(j) && strings.HasSuffix(t.Words[j].Text, "ية") && woman(w.Text) && t.is(j, 1<<lexicon.Nisba) { // «ولاية عثمانية»
				return
			}
			if inside && Type(typ) == GPE && m.Entry.Subtype == "country" { // «قضاء مصر» is its judges
				return
			}
			end = m.End
			if subtype == "village" && end == m.End && m.Entry.Type == string(GPE) {
				named = m.Entry // the name is the village's
			}
			break
		}
		if r.Entry.Flag("called") && t.arabic(j) && t.opensVillage(j) {
			end = j + 2
			break
		}
		if !t.arabic(j) || t.proclitics(j) != 0 || t.verb(j) || t.is(j, functionWords|timeWords|1<<lexicon.Human|1<<lexicon.Nisba|offices) {
			return
		}
		if k := t.properRun(j); k > j {
			end = k
			break
		}
		if Type(typ) == Facility {
			if p := t.nameRun(j); p > j {
				if r.Entry.Flag("lived") && t.is(j, nameWords) && !t.definite(j) { // «سجن سمير قاسم», «منزل قاسم»
					return
				}
				if p == j+1 && !t.definite(j) && t.is(j, adjWords|1<<lexicon.NounWord) { // «متحف جميل», «جسر بري»
					return
				}
				end = p
				break
			}
			if weak || !t.plainDefinite(j) || t.plural(j) || t.is(j, placeHeads|1<<lexicon.OrgHead) && (t.is(j, 1<<lexicon.PlaceHead) || !t.bodyAdjective(j+1)) { // «مطار المدينة», «متحف الجامعة», but «ساحة المسرح الوطني»
				return
			}
			end = j + 1
			break
		}
		switch {
		case strict || t.is(i, 1<<lexicon.OrgHead) && t.has(j, cKnown): // «مديرية الدفاع المدني» is no district
			return
		case r.Entry.Flag("called") && t.plainDefinite(j) && !t.is(j, adjWords|styles|placeHeads|1<<lexicon.OrgHead):
			end = j + 1
		case t.plainDefinite(j) && (!t.has(j, cKnown) || !t.is(j, 1<<lexicon.Adj|1<<lexicon.NounWord)) && (surnameShape(t.Words[j].Text) || !t.has(j, cKnown) && t.is(i, 1<<lexicon.OrgHead)):
			end = j + 1
		case !t.has(j, cKnown) && shape(t.Words[j].Text) == plain:
			end = j + 1
		}
	}
	if end == j {
		return
	}
	if Type(typ) == GPE && dual {
		t.secondPlace(end, subtype)
	}
	if Type(typ) == GPE && !inside || Type(typ) == Location && !inside {
		t.add(j, end, candidate{typ: Type(typ), subtype: subtype, score: 13})
		return
	}
	if Type(typ) != GPE {
		end = t.siteAdjectives(end, r.Feature.Has(lexicon.Masculine|lexicon.Singular) && !plural)
	}
	t.add(i, end, candidate{typ: Type(typ), subtype: subtype, entry: named, score: 15 + 2*(end-i)})
}

// secondPlace reads the second of two places at token i: «بلدتي أورم الكبرى وكفرناها».
func (t *Text) secondPlace(i int, subtype string) {
	if !t.arabic(i) || !t.joined(i) || t.has(i, cKnown) || t.hasEntry(i) || !strings.HasPrefix(t.Words[i].Text, "و") {
		return
	}
	if rest := t.Words[i].Text[2:]; len(rest) > minPart && shape(rest) >= plain {
		t.add(i, i+1, candidate{start: t.ToSource(int(t.Tokens[i].FoldedStart) + 2), typ: GPE, subtype: subtype, score: 13})
	}
}

// inBrackets gives the token behind the brackets that open at token i around one to three words that may be
// a name, or i.
func (t *Text) inBrackets(i int) int {
	for j := i + 1; j < len(t.Tokens) && j < i+5 && t.joined(j); j++ {
		if t.has(j, cClose) {
			if j == i+1 || !t.properQuote(i+1, j) {
				return i
			}
			return j + 1
		}
		if !t.arabic(j) || t.proclitics(j) != 0 || t.is(j, functionWords|timeWords) {
			return i
		}
	}
	return i
}

// opensVillage reports a noun at token i that names of villages begin with, and behind it what completes
// them: «بيت نبالا», «دير آبان».
func (t *Text) opensVillage(i int) bool {
	r, ok := t.find(i, lexicon.Common)
	opens := ok && r.Entry.Value == "village" || t.looks[i].listed&wKunya != 0 || t.is(i, placeHeads) // «قرية أم الزينات», «قرية كفر سابا»
	j := i + 1
	return opens && t.proclitics(i) == 0 && !t.definite(i) && t.arabic(j) && t.joined(j) && t.proclitics(j) == 0 &&
		!t.is(j, functionWords|timeWords|1<<lexicon.Human|offices|1<<lexicon.OrgHead|1<<lexicon.Nisba) && !t.verb(j)
}

// siteAdjectives reads the adjectives of a building's or a mountain's name at token i, of one that is
// masculine or not; that of a country tells where it stands («متحف اللوفر الفرنسي»).
func (t *Text) siteAdjectives(i int, masculine bool) int {
	end := t.nounAdjectives(i)
	for k := i; k < end; k++ {
		if r, ok := t.find(k, lexicon.Nisba); ok && strings.HasPrefix(r.Entry.Value, "country/") || masculine && woman(t.Words[k].Text) || t.tells(k) {
			return k
		}
	}
	return end
}

// tells reports an adjective at token i that tells of a place and is no part of its name: «ميناء الحديدة الاستراتيجي».
func (t *Text) tells(i int) bool {
	r, ok := t.find(i, lexicon.Common)
	return ok && r.Entry.Value == "site"
}
