package entity

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Names of bodies that a place behind the head completes, and places that such heads open.

// commune makes a candidate of the commune of Morocco whose name stands behind «جماعة» at token i, which heads armed groups as well: «جماعة أولاد تايمة», «رئيس
// جماعة تمصلوحت بإقليم الحوز». It reports that it did.
func (t *Text) commune(i int, h head) bool {
	if h.value != "armed_group" || !h.apposed || h.definite || h.plural {
		return false
	}
	if t.joined(h.end) && t.surelyOpens(h.end) && t.opensVillage(h.end) {
		end := t.villageEnd(h.end)
		t.add(h.end, end, candidate{typ: GPE, subtype: "city", score: 13})
		if h.dual {
			t.secondPlace(end, "city")
		}
		return true
	}
	if t.plainDistrict(h.end) && (t.proclitics(i) == normalize.Ba || t.joined(i) && t.is(i-1, offices)) {
		t.add(h.end, h.end+1, candidate{typ: GPE, subtype: "city", score: listScore})
		return true
	}
	return false
}

// bodyOfQuarter gives the end of the court or office of a quarter of a town whose head stands at token i, or i: «محكمة جنوب القاهرة», «إدارة شرق دسوق التعليمية»,
// «إدارة شرق التعليمية».
func (t *Text) bodyOfQuarter(i int, h head) int {
	j := h.end
	k := t.quarterOf(j)
	switch {
	case k > j && (h.value == "court" || h.value == "authority"):
		return k
	case !h.localOffice():
	case t.isOf(j, seldomQuarter) && t.proclitics(j) == 0 && t.serves(j+1):
		return j + 2
	case k > j && t.serves(k):
		return k + 1
	}
	return i
}

// townOfBody makes a candidate of the town whose municipality or council with the head h ends at token end, though its name is another word too or one that nobody knows: «بلدية [الخيام]»,
// «مجلس [عنبتا] المحلي».
func (t *Text) townOfBody(h head, end int) {
	k := h.end
	if end > k+1 && h.value == "council" && t.isOf(end-1, seldomLocal) {
		end--
	} else if !h.unheard {
		return
	}
	if end != k+1 || t.definite(k) && t.has(k, cKnown) && !t.hasEntry(k) {
		return
	}
	m, ok := t.name(k, false, GPE)
	if ok && t.plausible(m) { // a candidate by itself
		return
	}
	c := candidate{typ: GPE, subtype: "city", score: 13}
	if ok {
		c.entry, c.subtype = m.Entry, m.Entry.Subtype
	}
	t.add(k, end, c)
}

// deedTo reports a body's name of one word that is a noun too, which the place or the noun with the article behind it completes: «لجنة إعمار الخليل».
func (t *Text) deedTo(m *lexicon.Match) bool {
	n := m.Last
	if r, ok := t.find(m.First, lexicon.NounWord); !ok || r.Entry.Value != "deed" || n != m.First+1 || !m.Entry.Flag("common") || t.definite(m.First) {
		return false
	}
	return t.followsBare(n) && (t.starts(n, 1<<lexicon.Name) || t.plainDefinite(n)) && !t.is(n, adjWords|1<<lexicon.TitleMod)
}

// mustBePlace reports that the name m of a place, which is a word too, names a place behind the head h of a body: a university has no
// other noun behind it, and a town hall is a town's («بلدية الخيام»).
func (t *Text) mustBePlace(h head, m *lexicon.Match) bool {
	if h.unheard {
		sub := m.Entry.Subtype
		return m.Last == m.First+1 && (sub == "city" || sub == "town" || sub == "village") && m.Entry.Source != "geonames" && !t.is(m.First, functionWords|adjWords|1<<lexicon.Human)
	}
	return h.value == "university" && m.Entry.Source == "geonames" && !t.is(m.First, ^lexicon.Classes(1<<lexicon.Name|1<<lexicon.Family))
}

// quarterOf gives the token behind the quarter of a town or province that a court or office with its noun at token j is for, or j: «محكمة
// جنايات شمال القاهرة», «نيابة شرق طنطا».
func (t *Text) quarterOf(j int) int {
	k := j
	if t.arabic(k) && t.has(k, cKnown) && !t.definite(k) && t.proclitics(k) == 0 && t.joined(k+1) && !t.is(k, functionWords|nameWords) {
		k++
	}
	if !t.isOf(k, seldomQuarter) || t.proclitics(k) != 0 || !t.joined(k) || !t.joined(k+1) {
		return j
	}
	m, ok := t.name(k+1, false, GPE)
	if !ok || m.Entry.Subtype == "country" || !t.plausible(m) {
		return j
	}
	if end := m.Last; t.plainDefinite(end) && t.joined(end) && t.isOf(end, seldomCloses) { // «محكمة جنوب القاهرة الابتدائية»
		return end + 1
	}
	return m.Last
}

// bodyOfPlace gives the tokens of the body whose head stands at token i and is completed by the name m of a place.
func (t *Text) bodyOfPlace(i int, h head, m *lexicon.Match) (first, end int) {
	j := m.First
	if h.field && m.Entry.Subtype != "country" { // «جبهة مقبنة»
		return i, i
	}
	if h.value == "club" && h.apposed { // «نادي الخور»
		return j, m.Last
	}
	switch {
	case h.localOffice() && t.serves(m.Last): // «إدارة دسوق التعليمية»
		return i, m.Last + 1
	case h.part || h.proper || t.is(i, 1<<lexicon.PlaceHead) && h.value == "authority":
		return i, i
	case h.apposed && h.lam && t.forPlace(m.Last, h) && !t.entryEnds(j, t.purpose(m.Last)): // «شركة الكويت للصناعات»
	case h.apposed && (h.value != "media" || m.Entry.Subtype != "country" && t.is(i, 1<<lexicon.FacHead) && t.oneMore(m.Last) == m.Last):
		return i, i
	case m.Last == j+1 && !t.definite(j) && t.is(j, 1<<lexicon.Nisba): // «لجنة سورية»
		return i, i
	}
	end = m.Last
	if h.central && !h.plural && m.Entry.Type == string(GPE) && !t.bodyGoesOn(end) {
		switch m.Entry.Subtype {
		case "city", "province", "town":
			return i, i
		case "district", "village": // «بمركز سيدي سالم», but «مركز برزة» may be a body
			if t.proclitics(i) == normalize.Ba {
				return i, i
			}
		}
	}
	if h.value == "media" && h.apposed {
		if k := t.oneMore(end); k > end { // «موقع إيران واير»
			return j, k
		}
	}
	if h.unheard && t.compass(end) { // «بلدية تطاوين الجنوبية»
		end++
	} else if t.agree(i, end) && !t.is(end, 1<<lexicon.Nisba) { // «جامعة البلقاء التطبيقية»
		end = t.bodyAdjectives(end)
	}
	if f := t.Words[i].Feature; end == m.Last && h.value != "media" && f.Has(lexicon.Masculine|lexicon.Singular) &&
		!f.Has(lexicon.Plural) && m.Entry.Subtype == "city" && t.adjectiveOverCity(end) {
		end++
	}
	if h.lam && !h.weak {
		end = t.lamComplement(t.bodyAdjectives(end))
	} else if t.forPlace(end, h) {
		end = t.purpose(end)
	}
	return i, end
}

// localOffice reports the head of what may be an office of a town: «إدارة».
func (h head) localOffice() bool { return h.part && h.value == "government" }

// serves reports at token i the adjective of what an office of a town sees to: «إدارة دسوق التعليمية».
func (t *Text) serves(i int) bool {
	return t.plainDefinite(i) && t.joined(i) && t.isOf(i, seldomServes)
}

// bodyGoesOn reports at token i what may complete a body's name behind a place: «للـ…», an adjective.
func (t *Text) bodyGoesOn(i int) bool {
	return t.arabic(i) && t.joined(i) &&
		(t.proclitics(i)&normalize.La != 0 || t.Words[i].Cut.LostAlef || t.plainDefinite(i) && t.is(i, adjWords) && !t.is(i, 1<<lexicon.Ord))
}

// forPlace reports at token i what a company, a foundation or an agency with the head h is for, behind the place that it is of: «مؤسسة
// البحرين للحوار», but «سلمت شركة قطر للحكومة».
func (t *Text) forPlace(i int, h head) bool {
	return h.lam && h.value != "government" && t.joined(i) && t.arabic(i) && t.Words[i].Cut.LostAlef &&
		!t.is(i, 1<<lexicon.OrgHead|1<<lexicon.PlaceHead|1<<lexicon.FacHead|1<<lexicon.Human|1<<lexicon.Title|1<<lexicon.Name)
}

// purpose gives the token behind «للـ…» at token i, of which forPlace is true, whatever preposition follows: «شركة قطر للاستثمار في».
func (t *Text) purpose(i int) int {
	return max(t.lamComplement(i), i+1)
}
