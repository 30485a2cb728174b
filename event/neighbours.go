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

// someBehind reports behind token i, and what tells when, where or in what it happened, people who are counted or indefinite, which can
// only be the subject: «قتل في الهجوم تسعة مدنيين», «تظاهر في بيروت، أمس، مئات الطلاب»; or, behind what is no verbal noun, anyone who acts: «هاجم أمس في بغداد
// التنظيم معسكرا».
func (r *reader) someBehind(i int, masdar bool) bool {
	const most = 4 // circumstances
	k, led, inside := i+1, false, false
	for n := 0; n < most; n++ {
		if k+1 < len(r.Tokens) && r.comma(k) && (inside || r.timeAt(k+1)) {
			k, inside = k+1, !inside
		}
		if end := r.overTime(k); end > k {
			k, led = end, led || !r.timeAt(k)
			continue
		}
		c := r.overLed(k)
		if c == k {
			break
		}
		k, led = c, true
	}
	return led && !inside && k < len(r.Tokens) && (r.somePeople(k) || !masdar && r.apart(k) && r.startsActor(k))
}

// overLed gives the token behind the preposition at token k and the name, known thing or described noun that it leads in, whose complement
// what stands there can not be; or k.
func (r *reader) overLed(k int) int {
	at := k
	switch {
	case k+2 >= len(r.Tokens):
		return at
	case r.parts[k] == prep && !r.info[k].pronominal:
		if _, next, _ := r.preposition(k); next < len(r.Tokens) {
			k = next
		}
	case r.Words[k].Cut.Proclitics == normalize.Ba && (r.outer[k] >= 0 || r.Words[k].Is(placeHeads) || r.info[k].class&isWeapon != 0): // «بمدينة تعز»
	default:
		return at
	}
	if k = r.overNoun(k); k < 0 {
		return at
	}
	for k+1 < len(r.Tokens) && r.sameJoined(k) {
		k = r.Mentions[r.outer[k]].Last
	}
	if k+2 < len(r.Tokens) && r.sign(k) == '(' && r.parts[k+1] == prep { // «في المليحة (شرق دمشق)»
		if n := r.overLed(k + 1); n > k+1 && n < len(r.Tokens) && r.sign(n) == ')' {
			k = n + 1
		}
	}
	return k
}

// sameJoined reports at token k «و» and a name of the type of the name before it: «الرقة ودير الزور».
func (r *reader) sameJoined(k int) bool {
	return r.Words[k].Cut.Proclitics == normalize.Wa && r.outer[k] >= 0 && r.outer[k-1] >= 0 && r.Mentions[r.outer[k]].Type == r.Mentions[r.outer[k-1]].Type
}

// overNoun gives the token behind the noun or name at token k with what completes or describes it, or -1 where what follows may complete it.
func (r *reader) overNoun(k int) int {
	const reach = 3
	if end := r.overTime(k); end > k {
		return end
	}
	if k >= len(r.Tokens) || r.Tokens[k].Kind != normalize.Arabic {
		return -1
	}
	led := k
	for k+1 < min(led+reach, len(r.Tokens)) && r.hasComplement(k) { // «في مدينة الناصرية», «على مشارف العاصمة»
		k++
	}
	if m := r.outer[k]; m >= 0 {
		if k = r.Mentions[m].Last; k < len(r.Tokens) && r.article(k) && r.onlyAdjective(k) { // «تعز اليمنية»
			k++
		}
		return k
	}
	if r.article(k) || r.hasPronoun(k) {
		switch k++; {
		case k >= len(r.Tokens):
		case r.outer[k] >= 0 && r.Words[k-1].Is(placeHeads) && r.startsWith(k, entity.GPE): // «جنوب العاصمة دمشق»
			k = r.Mentions[r.outer[k]].Last
		case r.article(k) && r.onlyAdjective(k): // «على الطريق الدولي»
			k++
		}
		return k
	}
	switch k++; {
	case k >= len(r.Tokens):
		return -1
	case r.onlyAdjective(k) && r.apart(k) && !r.article(k): // «في هجوم انتحاري»
		return k + 1
	case r.parts[k] == prep && r.Words[led].Cut.Proclitics == 0: // «في غارة على تعز»
		return k
	}
	return -1
}

// overTime gives the token behind the time at token k, and others beside it, or k: «3 مايو», «يومي الاثنين والثلاثاء».
func (r *reader) overTime(k int) int {
	at := k
	if !r.timeAt(k) && k < len(r.Tokens) && r.outer[k] < 0 && r.Words[k].Classes.Has(lexicon.TimeUnit) {
		k++
	}
	if !r.timeAt(k) {
		return at
	}
	for k = r.Mentions[r.outer[k]].Last; r.timeAt(k) && r.hasAnd(k); k = r.Mentions[r.outer[k]].Last {
	}
	return k
}

// hasComplement reports that a definite noun or a name behind the indefinite noun at token k completes it: «مشارف العاصمة».
func (r *reader) hasComplement(k int) bool {
	return r.outer[k] < 0 && !r.article(k) && !r.hasPronoun(k) && (r.article(k+1) || r.outer[k+1] >= 0 || r.hasPronoun(k+1)) && r.apart(k+1)
}

// onlyAdjective reports at token k an adjective that is no noun of people or of an office: «الدولي», not «السفير».
func (r *reader) onlyAdjective(k int) bool {
	return r.Words[k].Is(describing) && !r.Words[k].Is(humanOrTitle)
}

// somePeople reports at token k people who are counted or indefinite, or one who is named: «تسعة مدنيين», «ثلاثة من الجنود», «ضابط كبير».
func (r *reader) somePeople(k int) bool {
	if !r.apart(k) {
		return false
	}
	if r.outer[k] >= 0 {
		return r.startsWith(k, entity.Person) || r.startsWith(k, entity.Office)
	}
	if n := k + 1; (r.counts(k) || r.Words[k].Is(quantifiers) || r.info[k].core&coreEach != 0) && n+1 < len(r.Tokens) && r.info[n].self == prepFrom && r.parts[n] == prep { // «قتل في الهجوم ثلاثة من الجنود»
		return r.startsActor(n + 1)
	}
	return !r.article(k) && (r.counts(k) && k+1 < len(r.Tokens) && r.Words[k+1].Is(persons) ||
		r.Words[k].Is(persons) && r.startsActor(k) && !r.hasPronoun(k))
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

// verbEarlier reports that the clause that a comma at token i may go on with has a
// verb: «، في بيان،» or «، أمس،» stands between; more words only behind who speaks: «أدان الوزير، عقب مباحثات مع نظيره في القاهرة، …».
func (r *reader) verbEarlier(i int) bool {
	const few, reach = 6, 14
	k := i - 1
	for ; k >= 0 && k > i-reach && r.parts[k] != mark; k-- {
	}
	return k >= 0 && r.comma(k) && r.circumstantial(k+1) && (i-k <= few && r.hasVerbBefore(k-1) || r.saidBefore(k))
}

// gathers reports an indefinite noun of a meeting at token i, or before its adjective there: «مؤتمر صحفي».
func (r *reader) gathers(i int) bool {
	if i > 0 && r.info[i].stem&listGathering == 0 {
		i--
	}
	return r.info[i].stem&listGathering != 0 && !r.article(i) && !r.hasPronoun(i)
}

// circumstantial reports that token i leads in when, where, how or by whose report something is: «اليوم», «في بيان», «من جهته», «وفق المصدر».
func (r *reader) circumstantial(i int) bool {
	switch r.parts[i] {
	case prep, timeWord, attrib:
		return true
	}
	return r.info[i].self == prepFrom
}

// verbToCome reports that before the comma at token i only who or what the clause behind أن is of stands, so that its verb is
// still to come: «أن الضابط فلانا، …», «وكان الضابط، فلان، …».
func (r *reader) verbToCome(i int) bool {
	commas := 0
	for k := i - 1; k >= 0 && k > i-12; k-- {
		switch r.parts[k] {
		case nominal:
		case mark:
			if commas++; commas > 1 || !r.comma(k) {
				return false
			}
		case verb:
			return r.info[k].lists.has(rareBeen) && r.info[k].tense.Has(lexicon.Perfect) && r.parts[k+1] == nominal
		case comp:
			return r.parts[k+1] == nominal
		default:
			return false
		}
	}
	return false
}

// awaitsVerb reports that before the comma at token i stands nothing of the clause behind أن but who or what it is of, with where and what he is, so that
// its verb is still to come: «قال البيان إن المكتب التابع للوزارة، فرض عقوبات», «أن حزب العمال (مشارك في الحكومة)، فاز», «أن الجيش، الثلاثاء، شن هجوما».
func (r *reader) awaitsVerb(i int) bool {
	const reach = 16
	inside := false // of a parenthesis
	i = r.asideOpening(i)
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		switch r.parts[k] {
		case nominal, prep, timeWord:
		case mark:
			switch r.sign(k) {
			case ')':
				inside = true
			case '(':
				inside = false
			default:
				return false
			}
		case comp:
			return !inside && r.parts[k+1] == nominal && !r.withPronoun(k)
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

// asideOpening gives the comma before an aside of when, where or by whose word that the comma at token k closes, «الجيش، وفق بيان له، …», or k.
func (r *reader) asideOpening(k int) int {
	const reach = 14
	for o := k - 1; o > 0 && o > k-reach && r.Tokens[o].Flags&normalize.LineBefore == 0; o-- {
		switch {
		case r.comma(o) && r.circumstantial(o+1):
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
	if !r.ofCountry(next) || w.Cut.Enclitic != 0 || w.Feature.Any(lexicon.Plural|lexicon.Dual|lexicon.Feminine) || strings.HasSuffix(w.Text, "ا") {
		return false
	}
	k := next + 1
	if k >= len(r.Tokens) || r.Tokens[k].Kind != normalize.Arabic {
		return false
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

// hasVerbBefore reports that the clause of token i has a verb already.
func (r *reader) hasVerbBefore(i int) bool {
	for k := i; k >= 0 && k > i-10; k-- {
		switch r.parts[k] {
		case verb:
			if k > 0 && k < i && r.parts[k-1] == rel && r.info[k].object { // «التحالف الذي تقوده واشنطن قصف …»: that clause is whole
				k--
				continue
			}
			return !r.aux(k) || r.info[k].finite&listControl != 0 // «بدأت الحكومة سحب قواتها»
		case mark:
			if r.verbBeforeAside(k) >= 0 { // «أعلنت، أمس بالرياض، الحكومة منح الجائزة»
				return true
			}
			if k = r.overQuotedName(k); k < 0 {
				return false
			}
			continue
		case comp, conj, rel:
			return false
		}
		if r.Tokens[k].Flags&normalize.LineBefore != 0 { // the first word of the line
			return false
		}
	}
	return false
}

// verbBeforeAside gives the verb directly behind which an aside of when, where or how opens that the comma at token k closes: «أعلنت، أمس بالرياض، …»; or -1.
func (r *reader) verbBeforeAside(k int) int {
	const reach = 14
	if !r.comma(k) {
		return -1
	}
	for o := k - 1; o > 0 && o > k-reach && r.Tokens[o].Flags&normalize.LineBefore == 0; o-- {
		switch r.parts[o] {
		case mark:
			if !r.comma(o) {
				return -1
			}
			if r.parts[o-1] == verb && r.circumstantial(o+1) {
				return o - 1
			}
		case verb, comp, rel:
			return -1
		}
	}
	return -1
}

// overQuotedName gives the quotation mark that opens what closes at token k after a few words, the name of a body, or -1: «حزب "البديل" المعارض».
func (r *reader) overQuotedName(k int) int {
	const few = 4 // words
	if !r.isQuote(k) {
		return -1
	}
	for m := k - 2; m > 0 && m >= k-few-1; m-- {
		if r.isQuote(m) && r.parts[m-1] == nominal && r.Words[m-1].Classes.Has(lexicon.OrgHead) {
			return m
		}
	}
	return -1
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
	return i == 0 || r.parts[i-1] == mark && !r.isQuote(i-1) || r.parts[i-1] == comp || r.info[i-1].form&formAlso != 0 || r.info[i-1].stem&listTurn != 0 ||
		r.Words[i].Cut.Proclitics != 0 || r.info[i].says && r.behindOpeningTime(i) && r.aboutBehind(i+1)
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

// startsActor reports whether a person, body, country or office begins at token i.
func (r *reader) startsActor(i int) bool {
	if i >= len(r.Tokens) {
		return false
	}
	if end := r.approximation(i); end > i && end < len(r.Tokens) {
		i = end // «أكثر من مليون»
	}
	from := i
	if (r.Words[i].Classes.Has(lexicon.Num) || r.Words[i].Classes.Has(lexicon.Quant)) && r.info[i].class&isPerson != 0 && r.outer[i] < 0 { // «مثل السبعة أمام المحكمة»
		return true
	}
	for n := 0; n < 3 && i+1 < len(r.Tokens) && (r.Tokens[i].Kind == normalize.Number || r.Words[i].Is(quantifiers) && r.outer[i] < 0); n++ {
		i++
		if i+1 < len(r.Tokens) && r.Words[i].Classes.Has(lexicon.Adj) && r.info[i+1].self == prepFrom { // «عدد كبير من»
			i++
		}
		if i+1 < len(r.Tokens) && r.info[i].self == prepFrom { // «مئات العراقيين», «عدد من العراقيين»
			i++
		}
	}
	if m := r.outer[i]; m >= 0 {
		switch r.Mentions[m].Type {
		case entity.Person, entity.Org, entity.GPE, entity.Office, entity.Norp:
			return true
		}
	}
	if i > from && r.info[i].class&isPerson != 0 && r.plain(i) { // «260 ألف فلبيني»
		return true
	}
	if r.Words[i].Is(actors) && r.apart(i) {
		return true
	}
	for _, m := range r.matches(i, one<<lexicon.Honorific) { // «غادر صاحب السمو الشيخ فلان»
		if m.Entry.Class == lexicon.Honorific {
			return true
		}
	}
	return false
}

// goesOnWith reports that the noun at token next stands behind the ب that the verb which token i may be
// leads its complement in with: «ندد بالغارات وتوعد بالرد».
func (r *reader) goesOnWith(i, next int) bool {
	if next != i+1 || next >= len(r.Tokens) || r.Words[next].Cut.Proclitics&normalize.Ba == 0 || !r.info[i].moods.Has(lexicon.Perfect) || r.hasPronoun(i) {
		return false
	}
	return r.verbLeads(i, prepBa)
}
