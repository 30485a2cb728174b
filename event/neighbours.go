package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// secretive reports at token i what a source does who will not be named: «مسؤول رفض الكشف عن هويته».
func (r *reader) secretive(i int) bool {
	if !r.Words[i-1].Is(persons) && !(i > 1 && r.Words[i-1].Is(describing) && r.Words[i-2].Is(persons)) &&
		(r.info[i-1].stem|r.info[max(i-2, 0)].stem)&listWitness == 0 {
		return false
	}
	for k := i + 2; k < len(r.Tokens) && k < i+6 && r.Tokens[k].Kind == normalize.Arabic; k++ {
		if r.hasPronoun(k) && r.info[k].lemma&listIdentity != 0 {
			return true
		}
	}
	return false
}

// peoples reports a mention of a people that stands as a noun («الفلسطينيون»),
// not as an adjective.
func (r *reader) peoples(m *entity.Mention) bool {
	w := r.Words[m.First]
	return plural(w) && w.Feature.Has(lexicon.Masculine)
}

// plural reports that a word may be a plural, and an adjective of a country by that reading: «المصري»
// is no plural of «مصر».
func plural(w *lexicon.Word) bool {
	if rd, ok := w.Find(lexicon.Nisba); ok {
		return rd.Feature.Has(lexicon.Plural)
	}
	return w.Feature.Has(lexicon.Plural)
}

// closes reports a token behind which no complement of a noun can stand.
func (r *reader) closes(i int) bool {
	if i >= len(r.Tokens) {
		return true
	}
	w := r.Words[i]
	return r.Tokens[i].Kind == normalize.Punct || w.Cut.Proclitics&(normalize.Wa|normalize.Ba|normalize.Fa) != 0 ||
		w.Is(functionWords) || r.timeAt(i)
}

// opens reports that nothing but nouns stands between أن and token i.
func (r *reader) opens(i int) bool {
	for k := i; k >= 0 && k > i-8; k-- {
		switch r.parts[k] {
		case comp:
			return true
		case nominal:
			if !r.apart(k) {
				return false
			}
		case mark:
			if !r.isQuote(k) {
				return false
			}
		case prep:
		default:
			return false
		}
	}
	return false
}

// namedFirst reports that before the comma at token i stands nothing of its line or sentence but who opens it, by his office or name or as a body, his name
// behind a comma or not, and an aside behind it: «وزير الخارجية الغاني، …», «رئيس الحكومة، سالم الحارثي، …», «الجيش، الثلاثاء، …».
func (r *reader) namedFirst(i int) bool {
	const reach = 16
	commas := 0
	i = r.asideOpening(i)
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		if r.comma(k) {
			if commas++; commas > 1 || !r.startsWith(k+1, entity.Person) {
				return false
			}
			continue
		}
		if r.parts[k] != nominal {
			return false
		}
		if k == 0 || r.Tokens[k].Flags&normalize.LineBefore != 0 || r.sign(k-1) == '.' {
			return r.holder(k) || r.startsWith(k, entity.Org) || r.article(k) && r.startsActor(k) && !r.startsWith(k, entity.GPE)
		}
	}
	return false
}

// clauseAwaitsVerb reports that the clause about whom أن leads in ends with token i, so that his verb is still to come: «إن الوزير الذي وصل إلى البلاد أمس رفض الاتفاق».
func (r *reader) clauseAwaitsVerb(i int) bool {
	const reach = 20
	of := false // the verb of the clause was met
	for k := i; k > 0 && k > i-reach; k-- {
		switch r.parts[k] {
		case nominal, prep, timeWord, adverb:
		case verb:
			if of || r.parts[k-1] != rel {
				return false
			}
			of = true
			k--
		case comp:
			return of && r.parts[k+1] == nominal && !r.withPronoun(k)
		default:
			return false
		}
	}
	return false
}

// asideOpening gives the comma or dash before an aside of when, where or by whose word that the one at token k closes, «الجيش، وفق بيان له، …», or k.
func (r *reader) asideOpening(k int) int {
	const reach = 14
	for o := k - 1; o > 0 && o > k-reach && r.Tokens[o].Flags&normalize.LineBefore == 0; o-- {
		switch {
		case r.sign(o) == r.sign(k) && (r.comma(o) || r.dash(o)) && r.circumstantial(o+1):
			return o
		case r.parts[o] == mark:
			return k
		}
	}
	return k
}

// actsFirst reports that nothing but someone who acts stands in the clause up to the time that ends with token i: «الجيش أمس», «وكان الوزير أمس».
func (r *reader) actsFirst(i int) bool {
	const reach = 16
	k := i
	for k > 0 && r.parts[k] == timeWord {
		k--
	}
	if r.parts[k] != nominal || r.outer[k] < 0 && !r.article(k) {
		return false
	}
	for ; k > 0 && k > i-reach && r.parts[k-1] == nominal && r.Tokens[k].Flags&normalize.LineBefore == 0; k-- {
	}
	return r.startsActor(k) && (k == 0 || r.parts[k-1] != prep)
}

// saidBefore reports that only who speaks stands between a verb of reporting and the comma at token i: «أكد
// القنصل، دعم بلاده».
func (r *reader) saidBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-10; k-- {
		switch r.parts[k] {
		case verb:
			return r.info[k].says || r.info[k].utters
		case nominal:
		default:
			return false
		}
	}
	return false
}

// ofCountry reports at token i an adjective of a country: «الكيني».
func (r *reader) ofCountry(i int) bool {
	v, ok := r.Words[i].Value(lexicon.Nisba)
	return ok && v != ""
}

// national reports that the adjective of a country at token next is one of its people, who does what
// the verb at token i says or suffers it.
func (r *reader) national(i, next int) bool {
	w := r.Words[next]
	rd, ok := w.Find(lexicon.Nisba)
	if !ok || !r.ofCountry(next) || w.Cut.Enclitic != 0 || rd.Feature.Any(lexicon.Plural|lexicon.Dual|lexicon.Feminine) || strings.HasSuffix(w.Text, "ا") {
		return false
	}
	k := next + 1
	if k >= len(r.Tokens) {
		return false
	}
	term := k+1 < len(r.Tokens) && r.Words[k+1].Classes.Has(lexicon.TimeUnit) // «سجن مغربي 20 عاما»
	if r.Tokens[k].Kind != normalize.Arabic {
		return term && r.Tokens[k].Kind == normalize.Number && r.triggered(i, func(t *trigger) bool { return t.kind == byVerb && t.rule.is(capture) })
	}
	if r.someoneOf(k) { // «طعن مصري جاره»
		return true
	}
	o := r.Words[k]
	for _, t := range r.info[i].triggers {
		if t.kind != byVerb {
			continue
		}
		switch t.rule.Type {
		case "kill", "injure", "kidnap":
			return o.Cut.Proclitics&normalize.Article == 0 && !o.Is(ordinary) || o.Cut.Enclitic != 0
		case "attack", "arrest":
			if o.Cut.Enclitic != 0 && !o.Is(one<<lexicon.Prep) || r.accusative(k) && !o.Is(ordinary) {
				return true
			}
		}
	}
	return false
}

// complementBy reports أن within the next twelve tokens with no coordinated phrase
// before it: «وبين الوزير أن», not «بين حماس وإسرائيل».
func (r *reader) complementBy(i int) bool {
	for k := i; k < len(r.Tokens) && k < i+12; k++ {
		w := r.Words[k]
		switch {
		case w.Classes.Has(lexicon.Comp):
			return true
		case w.Cut.Proclitics&normalize.Wa != 0, r.info[k].form&formAnd != 0, r.Tokens[k].Flags&normalize.LineBefore != 0:
			return false
		}
	}
	return false
}

// preps reports a preposition at token i.
func (r *reader) preps(i int) bool {
	if i >= len(r.Tokens) || r.Tokens[i].Kind != normalize.Arabic {
		return false
	}
	return r.Words[i].Classes.Has(lexicon.Prep)
}

// opensAsVerb reports that the word at token i, a preposition or an adverb by its letters, is a verb there: «عبّر الوزير عن», not «عبر بيان».
func (r *reader) opensAsVerb(i int) bool {
	if r.info[i].says && !r.hasPronoun(i) && r.voices(i+1) {
		return true
	}
	if r.info[i].core&coreBetween != 0 && i > 0 && (r.hasAnd(i) && r.parts[i-1] == mark || r.info[i-1].form&formAlso != 0) &&
		i+1 < len(r.Tokens) && r.Words[i+1].Classes.Has(lexicon.Comp) { // «. وبين أن»
		return true
	}
	if r.info[i].says && !r.hasPronoun(i) && (i == 0 || r.parts[i-1] == mark && !r.isQuote(i-1) || r.parts[i-1] == conj || r.hasAnd(i)) {
		if k := r.overCircumstance(i + 1); k > i+1 && r.startsActor(k) && r.aboutBehind(k) { // «عبر، خلال لقائهما، الوزير عن سعادته»
			return true
		}
	}
	if r.info[i+1].class&isMedium != 0 && !r.article(i+1) || !r.startsActor(i+1) && !r.standsBefore(i) && !r.wreaks(i) {
		return false
	}
	if r.info[i].core&coreBetween != 0 && !r.complementBy(i+1) ||
		i > 0 && r.info[i].says && r.info[i].own != 0 && r.info[i].core&coreBetween == 0 && r.comma(i-1) && !r.aboutBehind(i+1) { // «، عبر مجموعات الصداقة»
		return false
	}
	if i == 0 || r.Words[i].Cut.Proclitics != 0 {
		return true
	}
	if r.parts[i-1] == mark && !r.isQuote(i-1) || r.parts[i-1] == comp || r.info[i-1].form&formAlso != 0 || r.info[i-1].stem&listTurn != 0 {
		return true
	}
	return r.info[i].says && r.behindOpeningTime(i) && r.aboutBehind(i+1)
}

// behindOpeningTime reports that nothing but a time and its preposition opens the clause before token i: «وقبل ثلاثة أيام عبر الوزير عن قلقه».
func (r *reader) behindOpeningTime(i int) bool {
	if !r.timeAt(i - 1) {
		return false
	}
	k := r.Mentions[r.outer[i-1]].First
	if k > 0 && r.preps(k-1) {
		k--
	}
	return k == 0 || r.Tokens[k].Flags&normalize.LineBefore != 0 || r.sign(k-1) == '.'
}

// hamzated reports that the word at token i is written with أ at its end, which folds away: «هنأ», not «هنا».
func (r *reader) hamzated(i int) bool {
	return r.ends(i, endAlef) && strings.HasSuffix(r.Source[:r.Tokens[i].End], "أ")
}

// wreaks reports at token i a verb of what something brings about, and behind it a mishap or blow that does: «خلف الزلزال مئات القتلى».
func (r *reader) wreaks(i int) bool {
	return r.info[i].finite&listEffect != 0 && !r.hasPronoun(i) && r.apart(i+1) && r.harmful(i+1)
}

// aboutBehind reports «عن» not far behind token k, before any clause: «، عبر الأمير عن سعادته».
func (r *reader) aboutBehind(k int) bool {
	const reach = 12
	for n := k; n < len(r.Tokens) && n < k+reach; n++ {
		if r.Words[n].Classes.Has(lexicon.Comp) || r.Tokens[n].Flags&normalize.LineBefore != 0 || r.sign(n) == '.' {
			return false
		}
		if r.info[n].prep == prepAbout {
			return true
		}
	}
	return false
}

// voices reports at token k behind a verb of reporting by its letters what it tells, which عن leads in: «عبر عن قلقه», «عبر له عن قلقه», «عبر بشكل مفاجئ عن
// رغبته», «عبر محتجون عن غضبهم», not «عبر تويتر عن …».
func (r *reader) voices(k int) bool {
	if k+2 >= len(r.Tokens) {
		return false
	}
	switch first, end := r.manner(k); {
	case first == k && end > k: // «بشكل مفاجئ»
		k = end
	case r.info[k].prep != 0 && r.info[k].pronominal: // «عبر له عن قلقه», «عبر فيها سموه عن تعازيه»
		return r.aboutBehind(k + 1)
	case r.ends(k, endUn) && r.Words[k].Feature.Has(lexicon.Plural):
		k++
	}
	return k+1 < len(r.Tokens) && r.info[k].prep == prepAbout && !r.info[k].pronominal
}

// standsBefore reports at token i «مثل» with «أمام» behind it or behind a time: «مثل اليوم أمام المحكمة ثلاثة متهمين».
func (r *reader) standsBefore(i int) bool {
	if r.info[i].form&formAppear == 0 {
		return false
	}
	k := i + 1
	if r.timeAt(k) {
		k = r.Mentions[r.outer[k]].Last
		for j := k; j < len(r.Tokens) && j < k+4 && r.article(j); j++ { // «مثل اليوم الناشطون الشباب أمام المحكمة»
			if j+1 < len(r.Tokens) && r.info[j+1].form&formFront != 0 {
				return true
			}
		}
	}
	return k < len(r.Tokens) && r.info[k].form&formFront != 0
}

// goesOnWith reports that the noun at token next stands behind the ب that the verb which token i may be
// leads its complement in with: «ندد بالغارات وتوعد بالرد».
func (r *reader) goesOnWith(i, next int) bool {
	if next != i+1 || next >= len(r.Tokens) || r.Words[next].Cut.Proclitics&normalize.Ba == 0 || !r.info[i].moods.Has(lexicon.Perfect) || r.hasPronoun(i) {
		return false
	}
	return r.verbLeads(i, prepBa)
}
