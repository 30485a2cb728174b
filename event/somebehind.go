package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whether someone stands behind a word who may do what it tells, were it a verb.

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
	if r.article(i) && r.isForm(i, seldomEveryone) { // «رفض الجميع القرار»
		return true
	}
	if r.info[i].stem&listRegime != 0 && r.article(i) && i > 0 && !r.Words[i-1].Feature.Has(lexicon.Masdar) && !(i+1 < len(r.Tokens) && r.article(i+1) && r.onlyAdjective(i+1) && r.outer[i+1] < 0) { // «داهم الأمن المقر», not «بسط الأمن», «الأمن العام»
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
	if w := r.Words[i]; w.Is(actors) && r.apart(i) || w.Classes.Has(lexicon.Nisba) && w.Cut.Proclitics == normalize.Article && w.Feature.Has(lexicon.Singular) && !r.ends(i, endTa) { // «هاجم الألماني الشرطة»
		return true
	}
	for _, m := range r.matches(i, one<<lexicon.Honorific) { // «غادر صاحب السمو الشيخ فلان»
		if m.Entry.Class == lexicon.Honorific {
			return true
		}
	}
	return false
}
