package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// contents fills the role of what is said, asked or alleged: a quotation, or the
// clause after أن, or what a preposition leads in when nothing else does.
func (f *frame) contents() {
	s := f.slotFor(posContent)
	if s == nil || f.has(s.number) || f.t.cut.Enclitic != 0 && f.antecedent != nil {
		return
	}
	r := f.r
	start, stop := r.contentAfter(f, f.rule.is(speech))
	if stop <= start {
		return
	}
	if obj := f.slotFor(posObject); obj != nil && obj.number == s.number && r.quoted(start) && !r.colonBefore(start) && f.t.cut.Enclitic == 0 { // «أعلن مقتل جنود في هجوم شنته "عناصر"»
		at := f.after
		if k := r.pastTime(at); k > at && k < r.end && r.masdar(k) && !r.reason(k) && !r.info[k].participle { // «أعلنت الشرطة، أمس، مقتل جنود …»
			at = k
		}
		if r.at(at, prep) {
			if at = r.skip(at, true); at < r.end && (!r.deedAt(at) || r.hasPronoun(at)) && r.info[at].core&coreNot == 0 {
				at = r.end
			}
		}
		if p, ok := r.np(at); ok && r.at(at, nominal) && !r.replies(at) && p.start < start && p.apart() {
			return
		}
	}
	f.fillSpan(s, start, stop, -1)
	f.content = Span{Start: start, End: stop}
}

// quotedBefore fills what is said with the quotation that closes before the verb, when nothing behind it is said:
// «"لن نسكت على هذا"، قال الوزير», «"لن نسكت على هذا"، كما يقول الوزير».
func (f *frame) quotedBefore() {
	const few = 4 // words, else it is a name
	s, r := f.slotFor(posContent), f.r
	if s == nil || !f.rule.is(speech) || f.has(s.number) || len(f.subject) == 0 || f.subject[0].first < f.at || r.Tokens[f.at].Flags&normalize.LineBefore != 0 {
		return
	}
	close, apart := f.at-1, false
	if close > 0 && r.info[close].form&formAlso != 0 {
		close, apart = close-1, true
	}
	if close > 0 && r.comma(close) {
		close, apart = close-1, true
	}
	if close < 0 || !apart || !r.isQuote(close) {
		return
	}
	open := r.opened(close)
	if open < 0 || close-open <= few {
		return
	}
	start, stop := int(r.Tokens[open+1].Start), int(r.Tokens[close-1].End)
	for i := len(r.events) - 1; i >= 0 && r.events[i].Trigger.End > start-200; i-- { // said before: «قال: "…"، كما ذكرت الوكالة»
		for _, a := range r.events[i].Arguments {
			if a.Role == "content" && a.Start < stop && a.End > start {
				return
			}
		}
	}
	f.fillSpan(s, start, stop, -1)
	f.content = Span{Start: start, End: stop}
}

// pastTime gives the token behind the times, adverbs and commas at token i.
func (r *reader) pastTime(i int) int {
	for i < r.end && (r.comma(i) || r.parts[i] == timeWord || r.parts[i] == adverb) {
		i++
	}
	return i
}

// leadsTo gives the noun phrase directly before token k, or before the «من» there, that what is said belongs to, as the
// trigger leads it in, «على أهمية "الحوار"», or it is one of those that go on with أن: «ضرورة أن …», «مخاوفه من أن …»; or nil. A
// clause stands at the token, or a quotation.
func (f *frame) leadsTo(k int, clause bool) *phrase {
	r := f.r
	end := k
	if r.parts[k-1] == prep && r.info[k-1].prep == prepFrom && !r.info[k-1].pronominal {
		end--
	}
	if end-1 <= f.at || r.parts[end-1] != nominal || r.chunkOf[end-1] < 0 {
		return nil
	}
	p := &r.chunks[r.chunkOf[end-1]]
	if p.first <= f.at || p.end < end || p.is(isActor|isPerson|isPlace|isMedium) || p.mention >= 0 {
		return nil
	}
	worth := r.info[p.head].stem&listWorth != 0 && !r.article(p.head)
	switch {
	case r.parts[p.first-1] == prep:
		if !r.info[p.first-1].pronominal && f.takes(r.info[p.first-1].prep, roleContent) && (worth || !clause) {
			return p
		}
	case p.before != prep && p.apart() && (end < k && r.hasPronoun(p.head) || worth):
		return p
	}
	return nil
}

// complains reports that a participle behind a comma leads in أن at token k, and so another clause: «، شاكيا من أن …».
func (f *frame) complains(k int) bool {
	r, i := f.r, k-1
	if i > f.at && r.parts[i] == prep {
		i--
	}
	return i > f.at && r.parts[i] == nominal && r.comma(i-1) && r.outer[i] < 0 && r.plain(i) && r.accusative(i) && agentive(r.Words[i]) && !r.saying(i)
}

// calls reports at token i what a name in quotation marks stands behind: a noun of a body or paper without article, or
// a verb of calling in another clause, «معهد "…"», «بشأن ما يسمى "…"».
func (f *frame) calls(i int) bool {
	r := f.r
	switch r.parts[i] {
	case nominal:
		const called = isBody | isPress
		return r.info[i].class&called != 0 && r.info[i].class&(isMedium|isPerson) == 0 && !r.article(i) && r.outer[i] < 0 && r.chunkOf[i] >= 0 && r.chunks[r.chunkOf[i]].head == i
	case verb:
		if r.info[i].says || !r.info[i].lists.has(rareCall) || i-2 <= f.at || r.parts[i-1] != rel {
			return false
		}
		return r.parts[i-2] == prep && !f.takes(r.info[i-2].prep, roleContent)
	}
	return false
}

// saying reports «قائلا» at token k, behind which stand the words of the verb before:
// «أضاف الوزير قائلا: …».
func (r *reader) saying(k int) bool {
	return r.info[k].form&formSaying != 0
}

// leadsIn reports أن or إن at token k, which lead in what is said; لكن, لأن and «فإنها ترفض» do not.
func (r *reader) leadsIn(k int) bool {
	v, _ := r.Words[k].Value(lexicon.Comp)
	return v == "bythat" || v == "that" && r.Words[k].Cut.Proclitics&(normalize.La|normalize.Fa) == 0
}

// byThat reports «بأن», «بأنه» at token k.
func (r *reader) byThat(k int) bool {
	v, _ := r.Words[k].Value(lexicon.Comp)
	return v == "bythat"
}

// wishedBehind reports a verb at v that «بأن» at token k leads in without a pronoun, in the imperfect alone: «طالبوا بأن تفرج».
func (r *reader) wishedBehind(k, v int) bool {
	tense := r.info[v].tense
	return !r.withPronoun(k) && isPresent(tense) && r.Words[v].Cut.Proclitics&normalize.Sa == 0
}

// led reports a preposition with its noun among tokens [i, k) that leads up to
// token k: «أفاد بمقتل 23 من "العناصر"», not «قال بعد خروجه من المبنى بمدينة أكرا "…"», «قال باللغة العربية "…"»,
// «علق بالقول "…"».
func (r *reader) led(i, k int) bool {
	for j := k - 1; j >= i; j-- {
		if r.parts[j] == mark || r.parts[j] == rel || r.saying(j) {
			return false
		}
		if _, at, ok := r.preposition(j); ok && r.Words[j].Cut.Proclitics&normalize.Ba != 0 {
			if at >= k || r.chunkOf[at] < 0 {
				return true
			}
			p := &r.chunks[r.chunkOf[at]]
			return !p.is(isPlace) && !r.namedAs(p, entity.Language)
		}
	}
	return false
}

// heSays reports that a verb of reporting stands one or two words before the nouns that end with token k.
func (r *reader) heSays(k int) bool {
	for i := k; i >= r.first && i > k-4; i-- {
		if r.parts[i] == verb {
			return r.info[i].says
		}
		if r.parts[i] != nominal {
			return false
		}
	}
	return false
}

// insideParenthesis reports that a dash opened between the tokens and is not closed.
func (r *reader) insideParenthesis(i, k int) bool {
	n := 0
	for ; i < k; i++ {
		switch r.sign(i) {
		case '-', '–':
			n++
		}
	}
	return n%2 == 1
}

// clauseFrom gives the bytes of the clause that begins at token k: to the end of
// its quotation, or to where another reporting word or source begins.
func (r *reader) clauseFrom(k, said int) (start, stop int) {
	for k < r.end && (r.parts[k] == mark && !r.isQuote(k)) {
		k++
	}
	if k >= r.end {
		return 0, 0
	}
	from := k
	if r.isQuote(k) {
		close := r.closing(k)
		word := r.goesOnBehindMarks(k, close)
		if close > k+1 && closingMarks.has(r.Words[k+1].Text) { // it closes
			return 0, 0
		}
		if close > k+1 && !word {
			first := k + 1
			return int(r.Tokens[first].Start), int(r.Tokens[close-1].End)
		}
		if k++; k >= r.end {
			return 0, 0
		}
		if from = k; word {
			from = close + 1
		}
	}
	end := r.clauseEnd(from, said)
	for end > k && r.parts[end-1] == mark && !r.isQuote(end-1) && !r.shutsBracket(k, end-1) {
		end--
	}
	if end <= k {
		return 0, 0
	}
	return int(r.Tokens[k].Start), int(r.Tokens[end-1].End)
}

// goesOnBehindMarks reports that the quotation marks at tokens k and close set apart a part of the clause, which goes on behind
// them: «أنه "طوق" المدينة», «أن "قسد" اعتقلت», «أن "الجيش الوطني" على أهبة الاستعداد», «إنه "قلق" من», «أن "العقد الجديد" الذي …».
func (r *reader) goesOnBehindMarks(k, close int) bool {
	const few, some, many = 4, 8, 16 // words in the marks
	next := close + 1
	if close <= k+1 || next >= r.end || r.Tokens[next].Flags&normalize.LineBefore != 0 {
		return false
	}
	led := r.behind(k, comp)
	if r.onlyIf(next) { // «بأنها "سترد" إذا …»
		return close < k+many && (led || !r.clauseIn(k+1, close))
	}
	w := r.Words[next]
	switch r.parts[next] {
	case nominal:
		if close < k+few {
			return true
		}
		if w.Cut.Proclitics&^normalize.Article == normalize.La && w.Feature.Has(lexicon.Masdar) { // «أنه "يجب أن ننتظر يوما آخر" لإكمال العمل»
			return led && close < k+many
		}
		if w.Cut.Proclitics&^normalize.Article == normalize.Ba && led && close < k+some && !r.clauseIn(k+1, close) { // «إنه "من غير المتصور" بالنسبة للسكان أن …»
			return true
		}
		return led && close < k+some && w.Cut.Proclitics&^normalize.Article == 0 && !r.info[next].participle && r.Tokens[next].Kind == normalize.Arabic
	case verb:
		return w.Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 && (close < k+few || led && close < k+some && !r.clauseIn(k+1, close))
	case prep:
		if led && strings.HasPrefix(r.Words[k-1].Text, "ب") { // «وصفه بأنه "سيئ" في خطوة»
			return false
		}
		if !led && (close >= k+some || r.clauseIn(k+1, close) || r.article(k+1) && !r.article(close-1) && r.outer[close-1] < 0) {
			return false
		}
		return close < k+many && r.belongsOn(next)
	case rel:
		if r.info[next].form&formOfWhat != 0 { // «أنه "لا علم له" بما حدث»
			return led && close < k+many && !r.bringsOn(next)
		}
		return r.info[next].form&formWhat == 0 && (led || close < k+some) && r.parts[close-1] == nominal
	}
	return false
}

// onlyIf reports a condition at token i: «إذا», «في حال».
func (r *reader) onlyIf(i int) bool {
	return r.conditional(i) || r.info[i].self == prepIn && i+1 < r.end && r.info[i+1].core&coreUnless != 0
}

// clauseIn reports a verb or what leads in a clause among tokens [i, j).
func (r *reader) clauseIn(i, j int) bool {
	return slices.ContainsFunc(r.parts[i:j], func(p part) bool { return p == verb || p == comp })
}

// belongsOn reports that the preposition at token i, behind quotation marks, belongs to what is said in them: «"تحقيق مستقل" في الحادث», not
// «"العدوان" في تصريح», «"سنرد" على تويتر», «"لن نسكت" بعد الحادث», which tell where and when it was said.
func (r *reader) belongsOn(i int) bool {
	return i+1 < r.end && !r.info[i].pronominal && !r.aside(i) && (r.info[i].form|r.info[i+1].form)&formWithout == 0 && !r.timePrep(i) && !r.platform(i+1)
}

// ledIn reports that the verb at v stands in a clause that opens the sentence before the main one: «بينما هددت واشنطن …، أعلنت موسكو …».
func (r *reader) ledIn(v int) bool {
	first := r.info[r.first]
	return v > r.first && v <= r.first+4 && r.parts[r.first] == conj && (first.form&formWhereas != 0 || first.prep == prepIn && r.info[r.first+1].stem&listTurn == 0)
}

// conceded reports that the verb at v stands in a clause behind «رغم أن» or «إذا», which «فإن» answers.
func (r *reader) conceded(v int) bool {
	const reach = 16
	for k := v - 1; k >= r.first && k > v-reach; k-- {
		switch r.parts[k] {
		case conj:
			return r.Words[k].Classes.Has(lexicon.Comp) || r.conditional(k)
		case comp:
			return r.behind(k, prep)
		case mark, rel:
			return false
		}
	}
	return false
}

// clauseEnd gives the token behind the clause at token k, which the verb at token said leads in.
func (r *reader) clauseEnd(k, said int) int {
	const reach = 300
	inQuote := false
	limit := min(r.end, k+reach)
	wished := k > r.first && k < limit && r.parts[k] == verb && r.parts[k-1] == comp && !r.withPronoun(k-1) && isPresent(r.info[k].tense) // «أن يفعل»
	led := r.ledIn(said)
	for j := k; j < limit; j++ {
		if r.isQuote(j) {
			if !inQuote && r.shuts(j) && (j > k || j+1 >= r.end || r.parts[j+1] == mark) { // of a quotation that the clause stands in
				return j
			}
			inQuote = !inQuote
			continue
		}
		if inQuote {
			continue
		}
		comma := j > k && r.parts[j-1] == mark
		if comma && r.aside(j) {
			if at := r.overOwnAside(k, j); at > j { // «أن الوزير أكد، في كلمته، أن …»
				j = at
				continue
			}
			return j
		}
		if comma && r.adverse(j) && r.adds(j, said) {
			return j
		}
		switch r.parts[j] {
		case comp:
			if comma && r.Words[j].Cut.Proclitics&normalize.Fa != 0 && r.conceded(said) { // «رغم أن الوزير أكد نجاح الخطة، فإن السكان يشتكون»
				return j
			}
		case prep:
			if j > k && r.silent(j) {
				return j
			}
		case conj:
			if r.info[j].form&formWhereas != 0 && j+1 < limit && r.info[j+1].form&formIf != 0 {
				continue
			}
			if j > k && r.info[j].self == prepIn && j+2 < limit && r.parts[j+2] == verb && r.info[j+2].utters && !r.present(said, j+2) { // «… في حين أكد الوزير …»
				return j
			}
			if j > k && r.info[j].stem&listTurn != 0 && j+1 < limit && r.parts[j+1] == verb && r.info[j+1].utters && !r.present(said, j+1) { // «أكد أن العمل بدأ فيما دعا الوزير …»
				return j
			}
			if comma && r.info[j].stem&listTurn != 0 || comma && r.info[j].self == prepIn || comma && r.turning(j) || // «، فيما», «، في حين», «، من جانب آخر»
				comma && r.info[j].form&(formAlso|formAs) != 0 && j+1 < limit && r.parts[j+1] == verb && r.info[j+1].says {
				return j
			}
		case attrib:
			if comma {
				return j
			}
		case rel:
			if j > k+2 && r.parts[j-2] == mark && r.turnsTo(j-1) { // «، الأمر الذي»
				return j - 1
			}
		case verb:
			if led && comma && r.comma(j-1) && r.plain(j) { // «فيما هددت واشنطن بعقوبات، أعلنت موسكو …»: the main clause
				return j - 1
			}
			if j > k && j+1 < limit && r.info[j].core&coreCame != 0 && r.info[j+1].form&formThat != 0 { // «جاء ذلك خلال …»: the reporter
				return j
			}
			if j > k && wished && r.joinedByAnd(j) && isPast(r.info[j].tense) { // «تعهد بأن يكون الدعم أولوية، وتناولت الصحف …»
				return j
			}
			if j > k && (r.info[j].says && comma && !r.hasOpener(j, k) || r.joinedByAnd(j) && r.info[j].utters && !r.present(said, j)) {
				if r.info[j-1].form&formAnd != 0 {
					return j - 1
				}
				return j
			}
		case nominal:
			if j > k && r.info[j].participle && (r.saysHow(j) || r.saysAlso(j)) { // «قال إن العمل بدأ مؤكدا أهمية الدعم»
				return j
			}
			if comma && (r.info[j].participle || j+1 < limit && r.info[j+1].form&formWhat != 0 && r.turnsTo(j)) { // «، وهو ما»
				return j
			}
		}
	}
	return limit
}

// overOwnAside gives the token behind the aside that begins at token j, of one who speaks in the clause at token k and whose words follow it; or j.
func (r *reader) overOwnAside(k, j int) int {
	const reach = 8
	at := r.parenthesis(j - 1)
	if at <= j || !r.at(at, comp) {
		return j
	}
	for v := j - 2; v >= k && v > j-reach && r.parts[v] != comp; v-- {
		if r.parts[v] == verb {
			if r.info[v].says {
				return at
			}
			break
		}
	}
	return j
}

// adds reports that whoever spoke at token said says more behind the word of contrast at token j: «، لكنه أكد …», «، إلا أنه أكد …».
func (r *reader) adds(j, said int) bool {
	if r.info[j].core&coreExcept != 0 {
		j++
	}
	return j+1 < r.end && r.withPronoun(j) && r.parts[j+1] == verb && r.info[j+1].says && !r.present(said, j+1)
}

// saysHow reports at token j a participle of speech that stands by itself behind nouns, and so goes on with whoever
// speaks: «… مؤكدا أهمية الدعم».
func (r *reader) saysHow(j int) bool {
	w := r.Words[j]
	return r.info[j].says && r.outer[j] < 0 && w.Cut.Proclitics == 0 && w.Cut.Enclitic == 0 && strings.HasSuffix(w.Text, "ا") && r.parts[j-1] == nominal && (r.article(j-1) || r.outer[j-1] >= 0 || r.hasPronoun(j-1))
}

// saysAlso reports at token j a participle of speech with what is said behind it, which goes on with whoever speaks: «أعلنت أن الطريق
// فتح اليوم مضيفة أن …»; «استدرك قائلا إن …» belongs to the verb.
func (r *reader) saysAlso(j int) bool {
	if !r.info[j].says || r.outer[j] >= 0 || !r.plain(j) || r.hasPronoun(j) || !r.saysOn(j) || r.byThat(j+1) {
		return false
	}
	switch r.parts[j-1] {
	case nominal, adverb, timeWord:
		return true
	case prep:
		return r.info[j-1].pronominal
	}
	return false
}

// shutsBracket reports at token j a bracket that closes what opened behind token k.
func (r *reader) shutsBracket(k, j int) bool {
	if r.sign(j) != ')' {
		return false
	}
	for i := j - 1; i >= k; i-- {
		switch r.sign(i) {
		case '(':
			return true
		case ')':
			return false
		}
	}
	return false
}

// present reports a verb in the imperfect at token j where the one at token said is in the perfect: what is
// said goes on with it, «قال إن فرنسا تدعم الاتفاق وتؤكد …».
func (r *reader) present(said, j int) bool {
	return r.parts[said] == verb && isPast(r.info[said].tense) && isPresent(r.info[j].tense)
}

// hasOpener reports that the verb at token v, behind a comma, has its subject in the clause that
// begins at token k: «إن الحزب الذي خسر الانتخابات، أعلن …».
func (r *reader) hasOpener(v, k int) bool {
	p := r.preverbal(v, r.back(v))
	return p != nil && p.before == comp && p.first >= k
}

// turning reports at token j words that turn to another matter: «من جانب آخر», «من جهته».
func (r *reader) turning(j int) bool {
	for _, m := range r.MatchesAt(j) {
		if m.Entry.Class == lexicon.Conj && m.Entry.Value == "turn" {
			return true
		}
	}
	return false
}

// aside reports at token j, behind a comma, what the reporter adds to what was said: «، وذلك
// بعد يومين من …», «، في إشارة إلى …», «، خلال مؤتمر صحفي».
func (r *reader) aside(j int) bool {
	if r.info[j].form&formThus != 0 {
		return true
	}
	return r.parts[j] == prep && (r.info[j].self == prepIn || r.info[j].form&formDuring != 0) && j+1 < r.end && r.info[j+1].stem&listAside != 0
}

// silent reports at the preposition at token j what the reporter adds of what the speaker has not said: «دون تقديم المزيد من التفاصيل»,
// «من دون تحديد موعد».
func (r *reader) silent(j int) bool {
	if j+1 < r.end && r.info[j].self == prepFrom && r.info[j+1].form&formWithout != 0 {
		j++
	}
	return j+1 < r.end && r.info[j+1].lists.has(rareSilent) && r.info[j].form&formWithout != 0
}
