package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// quantity skips what counts or gathers before a noun: a number, «عدد من», «كل».
func (r *reader) quantity(j, limit int) int {
	for j+1 < limit && r.mayCount(j) {
		k := r.overCount(j, limit)
		if k == j {
			break
		}
		j = k
	}
	return j
}

// counting are the classes of words that may count, gather or pick out those behind them.
const counting = quantifiers | one<<lexicon.Dem | one<<lexicon.Frac | one<<lexicon.Adj | one<<lexicon.Ord

// mayCount reports that token j may do so: most words do not.
func (r *reader) mayCount(j int) bool {
	return r.info[j].counting || r.starts[j]&quantifiers != 0
}

// overCount gives the token behind one thing at token j that counts or gathers, or j.
func (r *reader) overCount(j, limit int) int {
	if end := r.overWords(j, limit); end > j {
		return end
	}
	w := r.Words[j]
	isNum := r.Tokens[j].Kind == normalize.Number || w.Is(numerals) || w.Classes.Has(lexicon.Frac) && j+1 < limit && r.fractionOf(j+1)
	if !isNum && !w.Is(determiners) || r.outer[j] >= 0 || w.Cut.Enclitic != 0 || r.doTens(j) { // «نظم العشرات وقفة»
		return j
	}
	next := r.behindFrom(j, limit)
	if next == j+1 && (!isNum && r.quantityAlone(j) || r.pointsAlone(j)) {
		return j
	}
	if isNum {
		if k := r.percent(j + 1); k > j+1 && k+1 < limit && r.info[k].self == prepFrom && r.parts[k+1] == nominal && r.apart(k+1) { // «عشرة في المئة من الناخبين»
			return k + 1
		}
		for next+1 < limit && w.Is(numerals) && r.parts[next+1] == nominal && r.Words[next].Is(numerals) && r.Words[next].Cut.Proclitics == normalize.Wa { // «خمسة وعشرون شخصا»
			next++
		}
		if next == j+1 && r.compound(j) { // «خمسة وعشرين»
			return next
		}
	}
	if isNum && next == j+1 && (r.hasPronoun(next) && r.info[next].lemma&listApart != 0 || r.Words[next].Is(one<<lexicon.Quant) && !r.Words[next].Is(numerals)) { // «لقي ثلاثة مصرعهم», «إلى 20 عدد القتلى»
		return j
	}
	if r.parts[next] != nominal || r.Tokens[next].Kind == normalize.Punct || r.Words[next].Cut.Proclitics&(normalize.Wa|normalize.Ba|normalize.La) != 0 {
		return j
	}
	return next
}

// overWords is [reader.overCount] of words that count together, or pick one out of several: «أكثر من», «ما بين … و…», «عدد كبير من», «أول».
func (r *reader) overWords(j, limit int) int {
	if end := r.approximation(j); end > j && end < limit && r.parts[end] == nominal {
		return end
	}
	if r.info[j].core&coreBetween != 0 && r.parts[j] == nominal {
		if end := r.countsBetween(j); end > j && end < limit {
			return end
		}
	}
	if end := r.whatBetween(j); end > j && end < limit && r.parts[j] == nominal {
		return end
	}
	if w := r.Words[j]; w.Classes.Has(lexicon.Quant) && w.Cut.Enclitic == 0 {
		if j+3 < limit && r.largeOf(j+1) { // «عدد كبير من»
			return j + 3
		}
		if j+4 < limit && r.info[j+1].core&coreUn != 0 && r.parts[j+2] == nominal && !r.article(j+2) &&
			r.info[j+3].self == prepFrom && r.parts[j+3] == prep && r.parts[j+4] == nominal { // «عدد غير معلوم من»
			return j + 4
		}
	}
	if k := r.batch(j, limit); k > j {
		return k
	}
	if k := r.figureOf(j); k > j+1 && k+2 < limit && r.parts[k+2] == nominal { // «عدد (13) عنصرا»
		return k + 2
	}
	if r.ranks(j) { // «أول جندي», «كبار تجار المخدرات»
		return j + 1
	}
	return j
}

// quantityAlone reports at token j a word of quantity that counts nothing behind it: «رفض الجميع القرار», «اتهم البعض الحكومة», «عدد آخر», but «الكثير من النواب».
func (r *reader) quantityAlone(j int) bool {
	n := j + 1
	if !r.Words[j].Classes.Has(lexicon.Quant) {
		return false
	}
	return r.article(j) || r.Words[n].Classes.Has(lexicon.Adj) && !r.article(n) && r.info[n].class&isPerson == 0 && !r.ranks(n)
}

// figureOf gives the token of the figure that says how many the word of number at token j means, in brackets or not, or j: «عدد (13) عنصرا», «عدد 13 عنصرا».
func (r *reader) figureOf(j int) int {
	if j+1 >= r.end || !r.isForm(j, seldomNumber) {
		return j
	}
	if r.overNumber(j+1) > j+1 {
		return j + 2
	}
	if r.Tokens[j+1].Kind == normalize.Number {
		return j + 1
	}
	return j
}

// pointsAlone reports at token j a demonstrative and behind it no noun with the article, at which it would point, so that it is a phrase by itself: «نفى ذلك مصدر أمني»,
// «نفى ذلك مؤكدا أن …», but «هذه الخطة», «ذات صلة».
func (r *reader) pointsAlone(j int) bool {
	if !r.Words[j].Classes.Has(lexicon.Dem) || r.isForm(j, seldomOwning) {
		return false
	}
	next := j + 1
	return next < len(r.Tokens) && !r.article(next) && !strings.HasPrefix(r.Words[next].Text[r.Words[next].Cut.Word:], "ال")
}

// behindFrom gives the token behind the number or quantifier at token j and the «من» that leads in of whom it is: «عدد من الجنود», «13 من أصل 15 عضوا»; but
// «نزوح الآلاف من حلب», «نزح المئات من القرية», «نزح مئة ألف من المدينة».
func (r *reader) behindFrom(j, limit int) int {
	next := j + 1
	if (r.parts[next] == adverb || r.parts[next] == particle) && r.plain(next) && next+2 < limit && r.parts[next+1] == prep && r.counts(j) && !r.article(j) { // «اثنان فقط من الجنود»
		next++
	}
	if r.parts[next] != prep || r.info[next].self != prepFrom || next+1 >= limit {
		return next
	}
	if next+2 < limit && (r.isQuote(next+1) || r.info[j].core&(coreEach|coreBoth) != 0 && r.colon(next+1)) && r.parts[next+2] == nominal { // «كل من: الوزير والسفير»
		return next + 2
	}
	if r.parts[next+1] == nominal && !(r.manyLeave(j) && r.fromPlace(next+1)) {
		next++
	}
	if next > j+1 && next+1 < limit && r.info[next].core&coreOrigin != 0 && r.parts[next+1] == nominal {
		next++
	}
	return next
}

// manyLeave reports at token j a number of many behind which «من» tells from where they come: «الآلاف من حلب», «مئة ألف من المدينة».
func (r *reader) manyLeave(j int) bool {
	w := r.Words[j]
	return w.Is(numbering) && r.article(j) || w.Classes.Has(lexicon.Scale)
}

// fromPlace reports at token i a place, of which no people are a number: «المئات من حلب», «المئات من القرية», «المئات من منازلهم», not «المئات من القرى».
func (r *reader) fromPlace(i int) bool {
	if i >= r.end || r.parts[i] != nominal {
		return false
	}
	w := r.Words[i]
	return r.inNameOf(i, entity.GPE) || w.Cut.Enclitic == normalize.Hum && r.info[i].class&(isPlace|isPerson) == isPlace || w.Is(placeHeads) && r.article(i) && w.Feature.Has(lexicon.Singular) && !w.Feature.Has(lexicon.Plural)
}

// teens reports at token j the second word of an ordinal, behind which nothing is counted: «في السابعة عشرة», not «في الغارة الثالثة عشرة جنود».
func (r *reader) teens(j int) bool {
	const ten = "10"
	v, ok := r.Words[j].Value(lexicon.Num)
	counts := r.at(j+1, nominal) && r.plain(j+1) && !r.article(j+1)
	return ok && v == ten && !counts && r.plain(j) && !r.article(j) && r.article(j-1) && r.Words[j-1].Classes.Has(lexicon.Ord)
}

// fractionOf reports at token j a number or people of whom a fraction tells: «نصف مليون شخص», «ربع سكان البلاد».
func (r *reader) fractionOf(j int) bool {
	return r.counts(j) || r.outer[j] < 0 && r.parts[j] == nominal && r.info[j].class&isPerson != 0 && r.apart(j)
}

// doTens reports at token j people told by nothing but a round number with the article, and behind it what they do it to: «نظم العشرات وقفة».
func (r *reader) doTens(j int) bool {
	return r.article(j) && r.parts[j+1] == nominal && !r.article(j+1) && r.info[j].class&isPerson != 0 && r.Words[j].Classes.Has(lexicon.Quant) &&
		(r.ends(j, endAt) || r.info[j].core&coreThousands != 0)
}

// compound reports that the number words at tokens j and j+1 are one number: «خمسة وعشرين», «مئة وستة».
func (r *reader) compound(j int) bool {
	k := j + 1
	if k >= r.end || r.Words[k].Cut.Proclitics != normalize.Wa || r.Tokens[j].Kind == normalize.Number || r.Tokens[k].Kind == normalize.Number {
		return false
	}
	a, _ := r.Words[j].Value(lexicon.Num)
	b, _ := r.Words[k].Value(lexicon.Num)
	return len(a) == 1 && len(b) == 2 && b != "10" || len(a) == 3 && (len(b) == 1 || len(b) == 2)
}

// ranks reports at token j an adjective or ordinal that tells which of those behind it: «أول جندي», «كبار
// المسؤولين», «أبرز قادة الحركة».
func (r *reader) ranks(j int) bool {
	return r.Words[j].Is(one<<lexicon.Adj|one<<lexicon.Ord) && r.ranksNext(j)
}

// ranksNext is [reader.ranks] of an adjective or ordinal.
func (r *reader) ranksNext(j int) bool {
	w := r.Words[j]
	if w.Is(persons|one<<lexicon.Nisba|one<<lexicon.NounWord) || r.parts[j] != nominal ||
		r.article(j) || r.outer[j] >= 0 || w.Cut.Enclitic != 0 || r.accusative(j) || r.ends(j, endTa) {
		return false
	}
	k := j + 1
	if !r.at(k, nominal) || !r.apart(k) {
		return false
	}
	if r.isForm(j, seldomWhole) { // «كامل المدينة», not «انسحاب كامل»
		return r.article(k) || r.outer[k] >= 0 || r.hasPronoun(k)
	}
	next := r.Words[k]
	const ranked = things | posts | one<<lexicon.NounWord | one<<lexicon.LawHead | one<<lexicon.EventHead
	if r.info[j].form&formMost != 0 && next.Is(ranked) && (r.outer[k] < 0 || r.Mentions[r.outer[k]].First == k) && (!next.Is(describing) || next.Is(persons)) { // «أول حكومة», «أكبر مصنع»
		return true
	}
	return r.info[k].class&isPerson != 0 && r.outer[k] < 0 && (!next.Is(describing) || r.article(k) || next.Is(one<<lexicon.Human|one<<lexicon.Title))
}

// percent gives the token behind «في المئة», «بالمئة», «%» at token j, or j.
func (r *reader) percent(j int) int {
	if j+1 >= r.end {
		return j
	}
	if r.info[j].self == prepIn && r.info[j+1].core&coreHundred != 0 {
		return j + 2
	}
	if r.info[j].form&formPercent != 0 {
		return j + 1
	}
	if s := r.sign(j); s == '%' || s == '٪' {
		return j + 1
	}
	return j
}

// approximation gives the token behind «أكثر من», «ما لا يقل عن» at token j, or j.
func (r *reader) approximation(j int) int {
	for _, m := range r.matches(j, quantifiers) {
		if m.Entry.Class == lexicon.Approx || m.Entry.Class == lexicon.Quant {
			return m.Last
		}
	}
	return j
}

// countsBetween gives the second of two numbers behind «بين» at token i between which the number of the people behind them lies, «بين 15 و20
// قتيلا», or i.
func (r *reader) countsBetween(i int) int {
	k := i + 2
	if k < len(r.Tokens) && r.info[k].form&formAnd != 0 {
		k++
	}
	if k+1 >= len(r.Tokens) || !r.counts(i+1) || !r.counts(k) || k == i+2 && r.Words[k].Cut.Proclitics != normalize.Wa {
		return i
	}
	n := k + 1
	if r.Words[n].Classes.Has(lexicon.Scale) && n+1 < len(r.Tokens) {
		n++
	}
	if r.Tokens[n].Kind != normalize.Arabic || r.info[n].class&isPerson == 0 || r.article(n) || !r.plain(n) {
		return i
	}
	return k
}

// whatBetween is countsBetween with «ما» at token i before it: «ما بين 15 و20 قتيلا».
func (r *reader) whatBetween(i int) int {
	if r.info[i].form&formWhat == 0 || i+1 >= len(r.Tokens) || r.info[i+1].core&coreBetween == 0 {
		return i
	}
	if k := r.countsBetween(i + 1); k > i+1 {
		return k
	}
	return i
}

// batch gives the people or things of whom the noun at token j is a part, behind an adjective and «من»: «الدفعة الأولى من المسلحين», «دفعة من الأسلحة»; or j.
func (r *reader) batch(j, limit int) int {
	k := j + 1
	if k+2 < limit && r.parts[k] == nominal && r.Words[k].Is(one<<lexicon.Adj|one<<lexicon.Ord) {
		k++
	}
	if k+1 >= limit || r.parts[k] != prep || r.info[k].self != prepFrom ||
		r.parts[k+1] != nominal || !r.isForm(j, seldomBatch) || r.info[k+1].class&isPerson == 0 && !r.severalInBatch(k+1) {
		return j
	}
	return k + 1
}

// severalInBatch reports at token k things in the plural, which come in batches: «القوات», «المساعدات», not «البنك», «الدول».
func (r *reader) severalInBatch(k int) bool {
	return r.Words[k].Feature.Has(lexicon.Plural) && r.info[k].class&(isState|isPlace) == 0
}

// numeral gives the token behind a number of several words in the lexicon at token i, «أحد عشر», or i.
func (r *reader) numeral(i int) int {
	for _, m := range r.matches(i, numbers) {
		if m.Entry.Class == lexicon.Num {
			return m.Last
		}
	}
	return i
}

// counts reports a number at token i.
func (r *reader) counts(i int) bool {
	return r.Tokens[i].Kind == normalize.Number || r.Words[i].Is(numerals)
}

// counted reports at token i a number that says how many, behind which a noun has no complement: «خمسة جنود», not «مئات سكان غزة».
func (r *reader) counted(i int) bool {
	v, _ := r.Words[i].Value(lexicon.Num)
	return r.counts(i) && v != "many"
}

// largeOf reports behind a quantifier, at token i, an adjective and «من» with the noun that is counted: «كبير من المدنيين».
func (r *reader) largeOf(i int) bool {
	w := r.Words[i]
	return r.parts[i] == nominal && w.Classes.Has(lexicon.Adj) && !w.Classes.Has(lexicon.Human) && !r.article(i) &&
		r.parts[i+1] == prep && r.info[i+1].self == prepFrom && r.parts[i+2] == nominal
}
