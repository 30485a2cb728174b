package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

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
		if r.info[next].participle && r.accusative(next) { // «قال: "كان حادثا" ملمحا إلى …»
			return false
		}
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
		return w.Cut.Proclitics&(normalize.Wa|normalize.Fa) == 0 &&
			(close < k+few || led && !strings.HasPrefix(r.Words[k-1].Text, "ب") && !r.tellsIn(k+1, close))
	case particle: // «إن "الكتاب الذي لا يقرؤه أحد" لن ينشر»
		return led && w.Cut.Proclitics == 0 && next+1 < r.end && r.parts[next+1] == verb && !r.tellsIn(k+1, close)
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

// tellsIn reports a verb among tokens [i, j) that is in no relative clause, or what leads in a clause.
func (r *reader) tellsIn(i, j int) bool {
	for k := i; k < j; k++ {
		switch r.parts[k] {
		case rel:
			return false
		case verb, comp:
			return true
		}
	}
	return false
}

// belongsOn reports that the preposition at token i, behind quotation marks, belongs to what is said in them: «"تحقيق مستقل" في الحادث», not
// «"العدوان" في تصريح», «"سنرد" على تويتر», «"لن نسكت" بعد الحادث», which tell where and when it was said.
func (r *reader) belongsOn(i int) bool {
	return i+1 < r.end && !r.info[i].pronominal && !r.aside(i) && (r.info[i].form|r.info[i+1].form)&formWithout == 0 && !r.timePrep(i) && !r.platform(i+1)
}

// inOpeningClause reports that the verb at v stands in a clause that opens the sentence before the main one: «بينما هددت واشنطن …، أعلنت موسكو …».
func (r *reader) inOpeningClause(v int) bool {
	first := r.info[r.first]
	return v > r.first && v <= r.first+4 && r.parts[r.first] == conj &&
		(first.form&formWhereas != 0 || first.prep == prepIn && r.info[r.first+1].stem&listTurn == 0)
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
	c := saidClause{r: r, first: k, said: said, limit: min(r.end, k+reach), led: r.inOpeningClause(said)}
	inQuote, open := false, 0
	for j := k; j < c.limit; j++ {
		if r.isQuote(j) {
			if !inQuote && r.shuts(j) && (j > k || j+1 >= r.end || r.parts[j+1] == mark) { // of a quotation that the clause stands in
				return j
			}
			inQuote, open = !inQuote, j
			continue
		}
		if inQuote {
			continue
		}
		c.comma = j > k && r.parts[j-1] == mark
		if c.comma && r.aside(j) {
			at := r.overOwnAside(k, j)
			if at == j {
				return j
			}
			j = at // «أن الوزير أكد، في كلمته، أن …»
			continue
		}
		if end := c.endsAt(j); end >= 0 {
			return end
		}
	}
	if inQuote && c.limit == r.end && r.opensWords(open) { // «أن الوضع "خطير. لكننا مستعدون"»
		if close := r.closing(open); close >= r.end && !r.opensInside(close) {
			return close + 1
		}
	}
	return c.limit
}

// saidClause is a clause that a verb of saying or the like leads in, while it is read for where another begins.
type saidClause struct {
	r     *reader
	first int
	said  int  // the token of the verb
	limit int  // the token behind all that may belong to it
	led   bool // the verb's own clause comes before the main one
	comma bool // a mark in the clause stands before the token that is read
}

// endsAt gives the token behind the clause when token j tells that another has begun, or -1.
func (c *saidClause) endsAt(j int) int {
	r, comma := c.r, c.comma
	ends := comma && r.adverse(j) && r.adds(j, c.said)
	switch r.parts[j] {
	case comp:
		ends = ends || comma && r.Words[j].Cut.Proclitics&normalize.Fa != 0 && r.conceded(c.said) // «رغم أن الوزير أكد نجاح الخطة، فإن السكان يشتكون»
	case prep:
		ends = ends || j > c.first && (r.silent(j) || r.inHisWords(j))
	case conj:
		ends = ends || c.endsAtConj(j)
	case attrib:
		ends = ends || comma
	case rel:
		if !ends && j > c.first+2 && r.parts[j-2] == mark && r.turnsTo(j-1) { // «، الأمر الذي»
			return j - 1
		}
	case verb:
		if !ends {
			return c.endsAtVerb(j)
		}
	case nominal:
		ends = ends || c.endsAtNoun(j)
	}
	if ends {
		return j
	}
	return -1
}

// endsAtConj reports at token j a conjunction with which the reporter goes on: «… في حين أكد الوزير …», «، فيما», «، من جانب آخر».
func (c *saidClause) endsAtConj(j int) bool {
	r, info, comma := c.r, c.r.info[j], c.comma
	next := j + 1
	behind := next < c.limit
	switch {
	case behind && info.form&formWhereas != 0 && r.info[next].form&formIf != 0:
		return false
	case j > c.first && info.self == prepIn && next+1 < c.limit && c.anotherTells(next+1):
		return true
	case j > c.first && info.stem&listTurn != 0 && behind && c.anotherTells(next): // «أكد أن العمل بدأ فيما دعا الوزير …»
		return true
	case comma && (info.stem&listTurn != 0 || info.self == prepIn || r.turning(j)):
		return !c.saysMore(j)
	}
	return comma && info.form&(formAlso|formAs) != 0 && behind && r.parts[next] == verb && r.info[next].says
}

// saysMore reports that behind the clause that begins at token j, where nobody else says anything, «وأن» goes on from the one that leads in all that is said: «إن الجيش قصف
// المدينة، حيث قتل ثلاثة، وإن القوات انسحبت».
func (c *saidClause) saysMore(j int) bool {
	const reach = 40
	r := c.r
	if !r.behind(c.first, comp) {
		return false
	}
	for k := j + 1; k < min(c.limit, j+reach); k++ {
		switch {
		case r.parts[k] == comp:
			return r.parts[k-1] == mark && r.comma(k-1) && r.Words[k].Cut.Proclitics&normalize.Wa != 0
		case r.parts[k] == attrib, r.info[k].says && (r.parts[k] == verb || r.info[k].participle):
			return false
		}
	}
	return false
}

// anotherTells reports at token k a verb with which someone says something, and which is no part of what was said.
func (c *saidClause) anotherTells(k int) bool {
	r := c.r
	return r.parts[k] == verb && r.info[k].utters && !r.present(c.said, k) && r.Words[k].Cut.Proclitics&normalize.Sa == 0 && !c.otherSex(k)
}

// otherSex reports that the verb at token k, with no one behind it, tells of a woman, a body or a country where a man speaks: «أشار الوزير إلى أن غانا
// رفضت الخطة وطالبت بتعديلها».
func (c *saidClause) otherSex(k int) bool {
	r := c.r
	said, ft := r.info[c.said].tense, r.info[k].tense
	if r.parts[c.said] != verb || !isPast(said) || !isPast(ft) || said.Has(lexicon.Feminine) || ft.Has(lexicon.Masculine) || !ft.Has(lexicon.Singular) {
		return false
	}
	return k+1 < r.end &&
		(r.parts[k+1] == prep || r.parts[k+1] == comp || r.parts[k+1] == nominal && r.Words[k+1].Cut.Proclitics&(normalize.Ba|normalize.La) != 0)
}

// endsAtVerb gives the token behind the clause when the verb at token j begins another, or -1.
func (c *saidClause) endsAtVerb(j int) int {
	r, k, info, comma := c.r, c.first, c.r.info[j], c.comma
	switch {
	case c.led && comma && r.comma(j-1) && r.plain(j): // «فيما هددت واشنطن بعقوبات، أعلنت موسكو …»: the main clause
		return j - 1
	case j > k && j+1 < c.limit && info.core&coreCame != 0 && r.info[j+1].form&formThat != 0: // «جاء ذلك خلال …»: the reporter
		return j
	case j > k && c.wished() && r.joinedByAnd(j) && isPast(info.tense): // «تعهد بأن يكون الدعم أولوية، وتناولت الصحف …»
		return j
	case j > k && (info.says && comma && !r.hasOpener(j, k) || r.joinedByAnd(j) && c.anotherTells(j)):
		if r.info[j-1].form&formAnd != 0 {
			return j - 1
		}
		return j
	}
	return -1
}

// wished reports a clause of what is yet to be done: «أن يفعل».
func (c *saidClause) wished() bool {
	r, k := c.r, c.first
	return k > r.first && k < c.limit && r.parts[k] == verb && r.parts[k-1] == comp && !r.withPronoun(k-1) && isPresent(r.info[k].tense)
}

// endsAtNoun reports at token j a participle with which the speaker goes on, or what he means by all that he said: «قال إن العمل بدأ مؤكدا أهمية الدعم»,
// «، وهو ما».
func (c *saidClause) endsAtNoun(j int) bool {
	r := c.r
	if j > c.first && r.info[j].participle && (r.saysHow(j) || r.saysAlso(j)) {
		return true
	}
	return c.comma && (r.info[j].participle || j+1 < c.limit && r.info[j+1].form&formWhat != 0 && r.turnsTo(j))
}

// overOwnAside gives the token behind the aside that begins at token j, of one who speaks in the clause at token k and whose words follow it; or j.
func (r *reader) overOwnAside(k, j int) int {
	const reach = 8
	at := r.parenthesis(j - 1)
	if at <= j || !r.at(at, comp) {
		return j
	}
	if v := r.verbBefore(j-1, max(k-1, j-reach), 1<<comp); v >= 0 && r.info[v].says {
		return at
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
	if r.sheGoesOn(j) {
		return true
	}
	w := r.Words[j]
	return r.info[j].says && r.outer[j] < 0 && w.Cut.Proclitics == 0 && w.Cut.Enclitic == 0 && strings.HasSuffix(w.Text, "ا") && r.behindDefinite(j)
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
func (r *reader) turning(j int) bool { return r.connective(j, "turn") }

// connective reports at token j a conjunction of this kind.
func (r *reader) connective(j int, kind string) bool {
	for _, m := range r.matches(j, one<<lexicon.Conj) {
		if m.Entry.Class == lexicon.Conj && m.Entry.Value == kind {
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
	return r.heldIn(j) && j+1 < r.end && r.info[j+1].stem&listAside != 0
}

// inHisWords reports at the preposition at token j that the words before it are those of the one who is told of, with nothing behind: «على حد تعبيره».
func (r *reader) inHisWords(j int) bool {
	k := j + 3
	if k > r.end || !r.isForm(j+1, seldomLimit) || r.parts[j+2] != nominal || !r.hasPronoun(j+2) {
		return false
	}
	if r.innerComma(k) { // «تكلفة الخطة، على حد تعبيره، عالية»
		return r.info[k+1].participle || r.parts[k+1] == conj || r.info[k+1].form&formThus != 0
	}
	return k == r.end || r.parts[k] == mark
}

// silent reports at the preposition at token j what the reporter adds of what the speaker has not said: «دون تقديم المزيد من التفاصيل»,
// «من دون تحديد موعد».
func (r *reader) silent(j int) bool {
	if j+1 < r.end && r.info[j].self == prepFrom && r.info[j+1].form&formWithout != 0 {
		j++
	}
	return j+1 < r.end && r.info[j+1].lists.has(rareSilent) && r.info[j].form&formWithout != 0
}
