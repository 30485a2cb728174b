package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// modality finds whether the event happened and whether the text denies it, by
// the words that govern its trigger and by what dates it.
func (r *reader) modality(e *Event, f *frame) {
	switch {
	case f.t.kind == byVerb:
		e.Realis, e.Polarity = r.verbModality(f.at)
	case f.light >= 0:
		e.Realis, e.Polarity = r.verbModality(f.light)
		if e.Realis == Actual && e.Polarity == Positive {
			r.nounModality(e, f)
		}
	case f.t.kind != byParticiple: // who says something «مؤكدا أن …» says it
		r.nounModality(e, f)
	}
	if e.Realis == Actual && e.Polarity == Positive {
		if f.t.kind == byVerb {
			e.Realis = r.goesOn(f, f.at)
		} else if f.light >= 0 && f.light < f.at {
			e.Realis = r.goesOn(f, f.light)
		}
	}
	if f.rule.denied { // «امتنع عن التصويت», but «لم يمتنع عن التصويت»
		if e.Polarity == Positive {
			e.Polarity = Negative
		} else {
			e.Polarity = Positive
		}
	}
	if e.Realis == Future && f.rule.decreed && r.decided(f.at) {
		e.Realis = Actual
	}
	if e.Realis == Actual && len(f.t.rest) > 0 && r.info[f.at].stem&listHypothetical != 0 { // «محاولة اغتيال»
		e.Realis = Hypothetical
	}
	if e.Realis == Actual {
		r.dated(e, f)
	}
	if e.Realis == Actual && f.t.kind != byVerb && r.aimed(f.at) {
		e.Realis = Hypothetical
	}
	if e.Polarity == Positive && f.t.kind == byNoun && f.light < 0 && f.undone() {
		e.Polarity = Negative
	}
	if e.Realis == Actual && e.Polarity == Positive && f.t.kind == byNoun && f.light < 0 && r.foretold(e, f) {
		e.Realis = Future
	}
}

// undone reports that the noun is the subject of a verb behind it that says that it has not happened:
// «إن الهجوم لم يقع», «الاجتماع لم يعقد».
func (f *frame) undone() bool {
	r := f.r
	c := r.chunkOf[f.at]
	if c < 0 || r.chunks[c].head != f.at || r.chunks[c].before == prep {
		return false
	}
	v := r.chunks[c].end + 1
	if v >= r.end || r.parts[v] != verb || !r.Words[v-1].Classes.Has(lexicon.Neg) || r.Words[v].Cut.Enclitic != 0 || v+1 < r.end && r.parts[v+1] == nominal ||
		r.info[v].finite&listHappen == 0 && !(f.goesWith(r.info[v].with) && r.Words[v].Feature.Has(lexicon.Passive)) {
		return false
	}
	if v+1 < r.end && r.stem(v+1) == "في" { // «لم يقع في موقع عسكري»: elsewhere
		return false
	}
	_, polarity := r.verbModality(v)
	return polarity == Negative
}

// decided reports that the verb before the noun at token at is a perfect of deciding or ordering,
// and that no other plan stands between: «قررت النيابة حبسه».
func (r *reader) decided(at int) bool {
	for k := at - 1; k >= r.first && k > at-20; k-- {
		switch r.parts[k] {
		case verb:
			return r.flagged(k, "decide") && r.info[k].tense.Has(lexicon.Perfect) && r.Words[k].Cut.Proclitics&normalize.Sa == 0
		case comp, rel:
			return false
		}
	}
	return false
}

// foretold reports a definite noun that points back to a planned event, no verb of the past
// in its clause: «يعتزم الرئيس زيارة عمان. وتأتي الزيارة …».
func (r *reader) foretold(e *Event, f *frame) bool {
	if len(f.t.rest) > 0 || !r.article(f.at) {
		return false
	}
	k := len(r.events) - 1
	for k >= 0 && k >= len(r.events)-8 && r.events[k].Type != e.Type {
		k--
	}
	if k < 0 || k < len(r.events)-8 || r.events[k].Realis != Future {
		return false
	}
	told := func(k int) bool { return r.parts[k] == verb && r.info[k].tense.Has(lexicon.Perfect) }
	for k := f.at - 1; k >= r.first && k > f.at-16 && r.parts[k] != comp; k-- {
		if told(k) {
			return false
		}
		if r.parts[k] == verb {
			return true
		}
	}
	for k := f.end; k < r.end && k < f.end+12 && r.parts[k] != comp && r.parts[k] != mark; k++ {
		if told(k) {
			return false
		}
		if r.parts[k] == verb {
			realis, _ := r.verbModality(k)
			return realis == Future || r.parts[k-1] != rel // but «العملية التي يشنها الجيش»
		}
	}
	return true
}

// aimed reports that the verbal noun at token i tells what something was done for:
// «عملية لطرد المسلحين», but «أدت لطردهم», «الذكرى السبعين لطردهم».
func (r *reader) aimed(i int) bool {
	return r.info[i].lemma&listGoal != 0 && r.Words[i].Cut.Proclitics&normalize.La != 0 && i > r.first && r.parts[i-1] == nominal &&
		(r.info[i-1].stem|r.info[max(i-2, r.first)].stem)&listDone == 0
}

// verbModality reads the words before the verb at token v: «سـ», «لم», «قد»,
// «من المقرر أن», «إذا».
func (r *reader) verbModality(v int) (Realis, Polarity) {
	realis, polarity := Actual, Positive
	ft := r.info[v].tense
	if r.Words[v].Cut.Proclitics&normalize.Sa != 0 {
		realis = Future
	}
	first := v // the verb or the helping verb before it
	for k := v - 1; k >= r.first && k >= v-5; k-- {
		text := r.Words[k].Text[r.Words[k].Cut.Word:]
		switch r.parts[k] {
		case verb:
			if !r.aux(k) {
				return realis, polarity
			}
			first = k
			if r.Words[k].Cut.Proclitics&normalize.Sa != 0 {
				realis = Future
			}
			if r.nearly(k) { // «كادوا يقتلونه»
				realis = Hypothetical
			}
			continue
		case comp:
			if text == "ان" && (k == first-1 || k == first-2 && r.parts[first-1] == particle) && r.info[first].tense.Has(lexicon.Imperfect) {
				wished, denied := r.wished(k)
				if polarity == Negative {
					denied = Negative
				}
				return wished, denied
			}
			return realis, polarity
		case conj:
			if r.conditional(k) {
				realis = Hypothetical
			}
			return realis, polarity
		case mark, rel:
			return realis, polarity
		}
		switch text {
		case "لم", "لن", "لا":
			if !r.denying(k, first, v) {
				continue
			}
			polarity = Negative
			if text == "لن" {
				realis = Future
			}
			if text == "لا" && k > r.first && r.parts[k-1] == conj && purposes.has(r.stem(k-1)) { // «لكي لا يدمر المدينة»
				return Hypothetical, polarity
			}
		case "ما":
			if k == v-1 && ft.Has(lexicon.Perfect) && r.parts[k] == particle {
				polarity = Negative
			}
		case "سوف":
			realis = Future
		case "قد":
			if ft.Has(lexicon.Imperfect) && !ft.Has(lexicon.Perfect) {
				realis = Hypothetical
			}
		case "ربما", "لعل", "لو", "اذا":
			realis = Hypothetical
		}
	}
	return realis, polarity
}

// purposes lead in what is to be, or not to be.
var purposes = setOf("كي", "لكي", "حتى")

// denying reports that the «لم», «لن» or «لا» at token k denies the verb at token v or the first of those that help it, and
// that no exception takes it back: «لا يطلقون النار إلا عند الضرورة».
func (r *reader) denying(k, first, v int) bool {
	if !(r.parts[k+1] == nominal && !r.article(k+1) && r.Words[v].Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0) { // «لا أحد في المدينة يساعدهم»
		for i := k + 1; i < first; i++ {
			if r.parts[i] == timeWord || r.parts[i] == nominal {
				return false
			}
		}
	}
	if strings.HasSuffix(r.Words[k+1].Text, "زال") || r.inApproximation(k) {
		return false
	}
	for i := v + 1; i < r.end && i < v+8 && r.parts[i] != verb && r.parts[i] != mark && r.parts[i] != comp; i++ {
		if w := r.Words[i].Text; w == "الا" || w == "سوى" {
			return false
		}
	}
	return true
}

// nearly reports that the helping verb at token k says of the one behind it that it all but came about: «كاد».
func (r *reader) nearly(k int) bool {
	s := r.stem(k)
	return strings.HasPrefix(s, "كاد") || len(s) >= 6 && s[2:] == "كاد"
}

// conditional reports a conjunction at token k that leads in a condition.
func (r *reader) conditional(k int) bool {
	switch rd, ok := r.Words[k].Find(lexicon.Cond); {
	case ok:
		return !strings.HasPrefix(rd.Entry.Name, "ح") && rd.Entry.Name != "طالما"
	case r.parts[k] == conj: // «في حال», «ما لم»
		return r.stem(k) == "حال" || r.stem(k) == "لم"
	}
	return false
}

// goesOn gives the realis of the verb at token v, the trigger or its light verb, where it goes on from one before it with the same subject:
// «سيزور بغداد ويلتقي الرئيس», «قد يعيدون تنظيم صفوفهم ويشنون هجمات».
func (r *reader) goesOn(f *frame, v int) Realis {
	ft := r.info[v].tense
	if !ft.Has(lexicon.Imperfect) || ft.Has(lexicon.Perfect) || r.Words[v].Cut.Proclitics&normalize.Wa == 0 && (v == r.first || r.Words[v-1].Text != "او" && r.Words[v-1].Text != "ثم") ||
		len(f.subject) > 0 && f.subject[0].start >= int(r.Tokens[v].Start) || f.rule.is(utterance) { // «ستنشر قواتها وتتهم الحركة»
		return Actual
	}
	for k := v - 1; k >= r.first && k > v-16; k-- {
		switch r.parts[k] {
		case verb:
			if t := r.info[k].tense; !t.Has(lexicon.Imperfect) || t.Has(lexicon.Perfect) {
				return Actual
			}
			switch realis, polarity := r.verbModality(k); {
			case polarity == Negative: // «لا يزال يزورها ويلتقي»
				return Actual
			case realis != Actual || r.Words[k].Cut.Proclitics&normalize.Wa == 0:
				return realis
			}
		case comp, rel, conj, attrib:
			return Actual
		case mark:
			if !r.comma(k) && !r.isQuote(k) {
				return Actual
			}
		}
	}
	return Actual
}

// announced reports that what the noun at token at names is told by a verb of saying before the noun at token k,
// which it is no complement of: «أعلن المجلس بدعوة من الحكومة عن تشكيل لجان».
func (r *reader) announced(k, at int) bool {
	if k >= at-1 || r.Words[at-1].Text != "عن" {
		return false
	}
	for k--; k >= r.first && k > at-24; k-- {
		switch r.parts[k] {
		case verb:
			if r.info[k].says || k == r.first || r.parts[k-1] != rel { // but «المجلس الذي يزور دمشق»
				return r.info[k].says
			}
		case comp, conj:
			return false
		}
	}
	return false
}

// inApproximation reports that the «لا» at token k only rounds a number: «ما لا يقل عن ستة أشخاص قتلوا».
func (r *reader) inApproximation(k int) bool {
	return r.approximation(k) > k || k > r.first && r.approximation(k-1) > k
}

// wished gives the realis of the verb after أن at token k, by what asks for أن:
// «من المقرر أن», «يعتزم أن», «تمكن من أن», «قبل أن»; and whether that denies it: «نفى أن», «دون أن».
func (r *reader) wished(k int) (Realis, Polarity) {
	if r.info[max(k-1, r.first)].stem&listLacking != 0 {
		return Actual, Negative
	}
	for j := k - 1; j >= r.first && j >= k-8; j-- {
		for _, m := range r.MatchesAt(j) {
			if m.Entry.Class == lexicon.Modal && m.Entry.Value == "future" && m.End == k {
				return r.past(j, Future), Positive
			}
		}
		if rd, ok := r.Words[j].Find(lexicon.Modal); ok && rd.Entry.Value == "future" && j >= k-3 {
			return r.past(j, Future), Positive
		}
		if r.parts[j] == verb {
			switch {
			case r.info[j].finite&listDenial != 0:
				return Actual, Negative
			case r.info[j].finite&listDone != 0:
				return Actual, Positive
			case r.info[j].finite&listFuture != 0:
				return Future, Positive
			}
			return Hypothetical, Positive
		}
		if j == k-1 && r.info[j].stem&listDone != 0 { // «قبل أن», «بعد أن»
			return Actual, Positive
		}
		if r.info[j].stem&listFuture != 0 && j >= k-4 {
			return Future, Positive
		}
		if r.parts[j] == comp || r.parts[j] == rel || r.parts[j] == mark {
			break
		}
	}
	return Hypothetical, Positive
}

// past turns a plan into a supposition when كان stands before it: what was
// planned has not come to pass.
func (r *reader) past(j int, realis Realis) Realis {
	for n := 0; n < 2 && j-1 >= r.first; n++ {
		if j--; r.parts[j] == verb && r.aux(j) && r.info[j].tense.Has(lexicon.Perfect) && strings.HasPrefix(r.stem(j), "كان") {
			return Hypothetical
		}
	}
	return realis
}

// stem gives the folded word at token k without proclitics.
func (r *reader) stem(k int) string { return r.Words[k].Text[r.Words[k].Cut.Word:] }

// governing is how far a noun that plans, asks or tries reaches, in tokens:
// «خطط الرئيس التركي لشن عمليات».
const governing = 5

// nounModality reads what governs a noun: «عدم», «دعا إلى», «محاولة», a verb of
// the future, or the deed before that it is coordinated with.
func (r *reader) nounModality(e *Event, f *frame) {
	at := f.at
	definite := r.article(at) && len(f.t.rest) == 0 && !f.direct
	if f.dead && (definite || r.Words[at].Cut.Enclitic != 0) { // «أدوية لجرحاهم»
		return
	}
	if at > r.first && r.parts[at-1] == nominal && r.outer[at-1] < 0 && r.Words[at-1].Feature.Has(lexicon.Masdar) && !r.article(at-1) &&
		r.info[at-1].stem&(listDone|listFuture|listHypothetical|listLacking) == 0 {
		if at--; definite && r.info[at].lemma&(listPurpose|listOnset) == 0 { // «تمويل العمليات», «استمرار الاعتداءات»
			return
		}
		definite = false // «تنفيذ هجوم», «تجديد الهدنة»
	}
	if r.Words[at].Cut.Proclitics&normalize.Wa != 0 && r.coordinated(e, at) {
		return
	}
	for k := at; k >= r.first && k >= f.at-4; k-- { // «لتنفيذ هجوم», «لاستخدامها في هجوم»
		if r.parts[k] != nominal && r.parts[k] != prep {
			break
		}
		if k < f.at && r.Words[k].Cut.Proclitics&normalize.La != 0 && r.info[k].lemma&listPurpose != 0 {
			e.Realis = Hypothetical
			return
		}
	}
	switch k := r.coordinateOf(at, definite); {
	case k > 0:
		at = k
	case at > r.first && r.info[at-1].stem&listLacking != 0 && r.Words[at-1].Feature.Has(lexicon.Masdar) && r.Words[at-1].Cut.Enclitic == 0 && f.t.cut.Proclitics&^normalize.Article == 0: // «إلغاء القمة»; a ban that is lifted was one
		if r.x.rules.typeIs(e.Type, blame|performed) {
			return
		}
		e.Polarity, at, definite = Negative, at-1, false
	}
	lead := r.ledBy(at)
	if r.bound(at) { // «على الجيش اعتقالهم»
		e.Realis = Hypothetical
		return
	}
	if definite && (topics.has(lead) || lead != "" && r.completes(at)) { // «إحاطة حول الهجوم»
		return
	}
	aside := false // what a comma divides from the verb it belongs to: «دعا الرئيس، …، إلى الانسحاب»
	for k := at - 1; k >= r.first && k >= at-12; k-- {
		switch r.parts[k] {
		case comp, rel, attrib:
			return
		case mark:
			if r.isQuote(k) {
				continue
			}
			if !r.comma(k) || !asides.has(lead) && (lead != "" || k < at-1 && !aside) {
				return
			}
			aside = true
			continue
		case adverb:
			if aside { // «، داعيا السلطات إلى»
				return
			}
		case verb:
			switch {
			case aside && r.info[k].finite&listDenial != 0: // «نفت الوزارة، …، سقوط ضحايا»
				if lead == "" && !r.x.rules.typeIs(e.Type, blame) {
					e.Polarity = Negative
				}
			case aside:
				if lead != "" && r.info[k].finite&listHypothetical != 0 {
					e.Realis = Hypothetical
				}
			case f.suffered == k+1: // «تعرض للضرب»: it is no plan of his
				e.Realis, e.Polarity = r.verbModality(k)
			default:
				r.governedBy(e, k, at, definite, lead)
			}
			return
		case conj:
			if r.conditional(k) {
				e.Realis = Hypothetical
			}
			return
		}
		if aside {
			continue
		}
		near := k >= at-governing
		word := r.stem(k)
		if near && (r.info[k].stem&listDone != 0 && !(r.parts[k] == prep && r.futureVerb(k)) || (lead == "من" || lead == "ل") && strings.HasSuffix(word, "هدف")) { // «الهدف من إجلائهم», «الهدف المقبل للعملية»
			return
		}
		if rd, ok := r.Words[k].Find(lexicon.Neg); ok && (rd.Entry.Value == "masdar" && k >= at-2 || k == at-1 && rd.Entry.Name == "عدم") {
			e.Polarity = Negative
		}
		if k == at-1 && r.info[k].stem&listLacking != 0 { // «غادر دون توقيع اتفاق»
			e.Polarity = Negative
			return
		}
		if definite && k < at-1 && !(k == at-2 && r.parts[at-1] == prep) || r.named(k) || word == "اي" && k < at-1 && (lead != "" || k < at-2) {
			continue
		}
		planned, supposed := near && r.info[k].stem&listFuture != 0, near && r.info[k].stem&listHypothetical != 0 && !r.announced(k, at)
		if k == at-1 && k > r.first && r.parts[k-1] == prep && r.article(k) { // «من المقرر عقد اجتماع»
			planned, supposed = planned || r.info[k].stem&listComing != 0, supposed || r.info[k].stem&listPossible != 0
		}
		for _, rd := range r.Words[k].Readings {
			if rd.Entry.Class == lexicon.Modal {
				planned = planned || rd.Entry.Value == "future"
				supposed = supposed || near && rd.Entry.Value != "future" && r.info[k].stem&listFuture == 0
			}
		}
		switch {
		case supposed && !planned:
			e.Realis = Hypothetical
			if word == "اي" && r.deniedBefore(k) {
				e.Realis, e.Polarity = Actual, Negative
			}
			return
		case planned:
			e.Realis = r.past(k, Future)
			return
		}
	}
}

// coordinateOf gives the verbal noun behind a preposition that the deed at token at, behind و, is coordinated with, or 0:
// «خطة لإعادة الرجل إلى البلاد واعتقاله».
func (r *reader) coordinateOf(at int, definite bool) int {
	if r.Words[at].Cut.Proclitics&^normalize.Article != normalize.Wa || !r.Words[at].Feature.Has(lexicon.Masdar) {
		return 0
	}
	for k := at - 1; k >= r.first && k > at-16; k-- {
		switch r.parts[k] {
		case verb, comp, rel, conj, attrib, adverb:
			return 0
		case mark:
			if !r.comma(k) && !r.isQuote(k) {
				return 0
			}
		case nominal:
			lead := r.ledBy(k)
			if lead == "" || r.outer[k] >= 0 || !r.Words[k].Feature.Has(lexicon.Masdar) {
				continue
			}
			if asides.has(lead) && (r.article(k) == definite || r.Words[at].Cut.Enclitic != 0) && r.info[k].stem&(listHypothetical|listFuture|listDone) == 0 {
				return k
			}
			return 0
		}
	}
	return 0
}

// bound reports that the verbal noun at token at is what someone behind على has to do: «قال إن على الحكومة الإفراج عنهم», «يجب على الحزب دعمه».
func (r *reader) bound(at int) bool {
	if at-2 < r.first || r.Words[at].Cut.Proclitics&^normalize.Article != 0 || !r.Words[at].Feature.Has(lexicon.Masdar) || r.chunkOf[at-1] < 0 {
		return false
	}
	p := &r.chunks[r.chunkOf[at-1]]
	k := p.first - 1
	return p.class&isActor != 0 && p.end == at && p.before == prep && k > r.first && r.parts[k] == prep && r.stem(k) == "على" && (r.parts[k-1] == comp || r.info[k-1].finite&listHypothetical != 0 && r.Words[k-1].Cut.Proclitics&normalize.Sa == 0)
}

// topics lead in what is spoken of, asides what a verb may want, even from far before.
var (
	topics  = setOf("حول", "بشان", "بخصوص", "ازاء", "تجاه", "حيال")
	asides  = setOf("الى", "ب", "ل", "على", "من")
	towards = setOf("نحو", "باتجاه", "صوب")
	// counting are written like «وعد», which promises with ب, undergoing like «عرض», which offers.
	counting, undergoing = setOf("يعد", "تعد", "يعدون"), setOf("تعرض")
)

// ledBy gives the preposition of the noun at token at, a word or a clitic, or "".
func (r *reader) ledBy(at int) string {
	switch c := r.Words[at].Cut.Proclitics; {
	case c&normalize.Ba != 0:
		return "ب"
	case c&normalize.La != 0:
		return "ل"
	case at > r.first && r.parts[at-1] == prep && !r.info[at-1].pronominal:
		return r.stem(at - 1)
	}
	return ""
}

// completes reports that the preposition of the noun at token at belongs to a verbal noun or a participle before it, which
// brings about no deed: «الالتزام بالعقوبات», «المرشحين للانتخابات».
func (r *reader) completes(at int) bool {
	k := at - 1
	if k > r.first && r.parts[k] == prep {
		k--
	}
	return k > r.first && r.parts[k] == nominal && r.outer[k] < 0 && (r.Words[k].Feature.Has(lexicon.Masdar) || r.info[k].participle && r.article(k)) &&
		r.info[k].stem&(listPurpose|listOnset|listHypothetical|listFuture|listOrder|listComing) == 0 && r.info[k].lemma&(listPurpose|listOnset) == 0
}

// flagged reports that a verb that token v may be has the flag.
func (r *reader) flagged(v int, flag string) bool {
	for _, rd := range r.Words[v].Readings {
		if rd.Entry.Class == lexicon.VerbWord && rd.Entry.Flag(flag) {
			return true
		}
	}
	return false
}

// named reports that the word at token k is of a person: «طالب لجوء» asks for nothing.
func (r *reader) named(k int) bool {
	return r.Words[k].Classes.Has(lexicon.Human) || r.outer[k] >= 0 && r.Mentions[r.outer[k]].Type == entity.Person
}

// governedBy takes the realis that the verb at token v gives to the noun at token at, which the preposition lead
// leads in, if any.
func (r *reader) governedBy(e *Event, v, at int, definite bool, lead string) {
	realis, polarity := r.verbModality(v)
	if polarity == Negative && r.denies(v, at, definite, lead) {
		e.Polarity = Negative
		if realis == Hypothetical { // «إذا لم نتمكن من إجراء انتخابات»
			e.Realis = Hypothetical
			return
		}
	}
	within := lead != "" && !asides.has(lead) && !towards.has(lead) && !topics.has(lead) && !(lead == "في" && r.flagged(v, "wish")) || // «قررت المحكمة في جلسة سابقة»
		lead != "ب" && counting.has(r.stem(v)) || lead == "ل" && undergoing.has(r.stem(v)) // «تعد مركزا للعملية», «تعرض لإصابة»
	switch {
	case r.info[v].finite&listFailing != 0 && r.parts[at-1] == prep && v < at-1: // «فشل المجلس في انتخاب رئيس»
		e.Polarity = Negative
	case r.info[v].finite&listDenial != 0:
		if lead != "" || !r.x.rules.typeIs(e.Type, blame) { // but «نفى الاتهامات»
			e.Polarity = Negative
		}
	case definite && lead == "" && r.x.rules.typeIs(e.Type, strike) && r.underNoun(at): // «لن تفتح حدودها أمام الفارين من لهيب المعارك»
	case realis == Future:
		e.Realis = Future
	case r.info[v].finite&listOrder != 0 && !r.died(v) && (r.Words[at].Cut.Proclitics&normalize.Ba != 0 || r.Words[at-1].Text == "ب") && !r.x.rules.typeIs(e.Type, performed): // «أمر بسحب القوات», «قانون يقضي بترحيلهم»
		e.Realis = Hypothetical
		if !r.info[v].tense.Has(lexicon.Perfect) {
			e.Realis = Future
		}
	case r.info[v].finite&listDone != 0 || lead == "" && r.rebuffed(e, v, at): // «رفضت الاتهامات»
	case realis == Hypothetical && !definite:
		e.Realis = Hypothetical
	case within:
	case definite && lead == "" && v != at-1:
	case r.info[v].finite&listHypothetical != 0:
		e.Realis = Hypothetical
	case r.info[v].finite&listFuture != 0:
		e.Realis = Future
	}
}

// rebuffed reports accusations that the verb at token v rejects, and that were made: «رفضت الاتهامات», but «رفضت اتهام أحد».
func (r *reader) rebuffed(e *Event, v, at int) bool {
	if !r.x.rules.typeIs(e.Type, blame) || !r.article(at) && !r.ends(at, endAt) {
		return false
	}
	for k := len(r.events) - 1; k >= 0 && r.eventAt[k] >= v; k-- {
		if r.eventAt[k] == v {
			return r.ruleOf[k].is(utterance) && !r.ruleOf[k].is(speech) && !r.ruleOf[k].is(demand)
		}
	}
	return false
}

// died reports «قضى» at token v with a person behind it, who orders nothing: «قضى القيادي بتفجير».
func (r *reader) died(v int) bool {
	if !strings.HasPrefix(r.stem(v), "قض") || v+1 >= r.end || r.chunkOf[v+1] < 0 {
		return false
	}
	return r.chunks[r.chunkOf[v+1]].class&(isPerson|isBody) == isPerson
}

// denies reports that the verb at token v, which is denied, denies the noun at token at: «لم تتم محاكمتهم», «لم يتمكنوا
// من السيطرة على المدينة», «لم يسفر الحادث عن سقوط ضحايا», but «لم يصدر تعليق على الهجوم».
func (r *reader) denies(v, at int, definite bool, lead string) bool {
	lists := r.info[v].finite
	switch {
	case lists&listHappen != 0 && lead == "":
		return true
	case lists&(listControl|listEffect) == 0 || definite && lead == "" || r.aux(v):
		return false
	}
	for k := v + 1; k < at; k++ { // another deed: «لم يستطع التعليق على الهجوم»
		if r.parts[k] == nominal && r.outer[k] < 0 && k != at-1 && r.Words[k].Feature.Has(lexicon.Masdar) && (lists&listEffect == 0 || r.ledBy(k) != "") || r.stem(k) == "اي" {
			return false
		}
	}
	return true
}

// futureVerb reports that the verb before token k in its clause tells the future.
func (r *reader) futureVerb(k int) bool {
	for ; k >= r.first; k-- {
		switch r.parts[k] {
		case verb:
			realis, _ := r.verbModality(k)
			return realis == Future
		case mark, comp, rel, conj:
			return false
		}
	}
	return false
}

// entailed reports that a verb of the past before token at tells what a deed has led to: «أسفر الهجوم عن سقوط جرحى سينقلون».
func (r *reader) entailed(at int) bool {
	for k := at - 1; k >= r.first && k > at-10; k-- {
		switch r.parts[k] {
		case verb:
			return r.info[k].finite&listEffect != 0 && r.info[k].tense.Has(lexicon.Perfect)
		case mark, comp, rel, conj:
			return false
		}
	}
	return false
}

// deniedBefore reports that the verb before token k is denied: «لم تتضمن أي زيارة».
func (r *reader) deniedBefore(k int) bool {
	for ; k >= r.first; k-- {
		switch r.parts[k] {
		case verb:
			_, polarity := r.verbModality(k)
			return polarity == Negative || r.info[k].finite&listDenial != 0
		case mark, comp, rel, conj:
			return false
		}
	}
	return false
}

// coordinated takes realis and polarity from the deed that the one at token at is
// coordinated with: «محاولة اغتيال الوزير وتنفيذ هجمات».
func (r *reader) coordinated(e *Event, at int) bool {
	n := len(r.events)
	if n == 0 || r.eventAt[n-1] < r.first || r.eventAt[n-1] < at-20 || r.parts[r.eventAt[n-1]] == verb {
		return false
	}
	for k := r.eventAt[n-1]; k < at; k++ {
		switch r.parts[k] {
		case verb, comp, attrib:
			return false
		}
	}
	o := &r.events[n-1]
	if o.Realis == Actual || r.article(at) && !r.article(r.eventAt[n-1]) {
		return false
	}
	e.Realis, e.Polarity = o.Realis, o.Polarity
	return true
}

// over gives the end of who takes part, or of the topic, when it begins among bytes
// [from, to) of the source, or 0.
func (e *Event) over(from, to int) int {
	for i := range e.Arguments {
		if a := &e.Arguments[i]; from <= a.Start && a.Start < to && (a.Role == "participant" || a.Role == "party" || a.Role == "topic") {
			return a.End
		}
	}
	return 0
}

// dated reads the adjectives behind a trigger («المقبل», «المحتمل»), the time of
// the event («غدا») and the verb that tells of the noun («اجتماع سيعقد»).
func (r *reader) dated(e *Event, f *frame) {
	for k := f.end; k < r.end && k <= f.end+2; k++ {
		switch {
		case r.parts[k] == mark:
		case r.parts[k] == comp: // «أضاف أن المتوقع»
			k = r.end
		case r.info[k].stem&listComing != 0 && (r.outer[k] < 0 || r.Mentions[r.outer[k]].Type != entity.Person): // «العميد منتظر المهدي»
			e.Realis = Future
			return
		case r.info[k].stem&listPossible != 0:
			e.Realis = Hypothetical
			return
		}
	}
	if f.t.kind == byVerb && r.info[f.at].tense.Has(lexicon.Perfect) {
		return
	}
	if r.ahead(e) {
		e.Realis = Future
		return
	}
	for i := range e.Arguments {
		if e.Arguments[i].Role != "time" {
			continue
		}
		if m := r.mentionByID(e.Arguments[i].Mention); m != nil {
			for k := m.First; k < m.Last; k++ {
				if r.info[k].stem&listComing != 0 {
					e.Realis = Future
					return
				}
			}
		}
	}
	if f.t.kind != byNoun {
		return
	}
	// the verb behind: «مشاورات منتظمة ستبدأ», «الاجتماع الذي سيعقد»
	for k, nouns, last := f.end, 0, f.end+10; k < r.end && k < last; k++ {
		if end := e.over(int(r.Tokens[k].Start), int(r.Tokens[k].End)); end > 0 { // over who takes part
			for k+1 < r.end && int(r.Tokens[k+1].Start) < end {
				k++
			}
			last = max(last, k+6)
			continue
		}
		switch r.parts[k] {
		case verb:
			if r.aux(k) && k+1 < r.end && r.info[k+1].lemma&listComing != 0 { // «الذي كان مقررا»
				e.Realis = Future
				return
			}
			if r.parts[k-1] != rel && nouns > 2 || r.Words[k].Cut.Proclitics&(normalize.Wa|normalize.Fa) != 0 {
				return
			}
			if realis, _ := r.verbModality(k); realis == Future && (r.parts[k-1] == rel || !r.entailed(f.at)) {
				e.Realis = Future
			}
			return
		case comp, conj:
			return
		case mark:
			if !r.isQuote(k) {
				return
			}
		case nominal:
			if r.outer[k] >= 0 && r.Mentions[r.outer[k]].First == k {
				nouns++
			}
		}
	}
}
