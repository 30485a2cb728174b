package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// readPhrase reads the noun phrase that begins at the first token of p.
func (r *reader) readPhrase(p *phrase) bool {
	i := p.first
	if r.parts[i] == prep {
		return r.directed(p)
	}
	j := i
	quoted := j < r.end && r.isQuote(j) && r.at(j+1, nominal)
	if quoted {
		j++
	}
	if j >= r.end || r.parts[j] != nominal {
		return false
	}
	p.clitic, p.start = r.proclitics(j), r.startOf(j)
	limit := min(r.end, i+maxPhrase)
	if r.mayCount(j) {
		j = r.quantity(j, limit)
	}
	if j+1 < r.end && r.info[j+1].sign == '.' {
		j = r.pastStyle(j)
	}
	if j >= limit {
		return false
	}
	p.head = j
	if r.info[p.first].core&(coreEach|coreBoth) != 0 && j > p.first+1 && r.info[p.first+1].self == prepFrom { // «كل من الوزير»: the minister
		p.start = r.startOf(j)
	}
	start := j
	d := phraseReader{r: r, p: p, start: start, limit: limit, j: start, his: r.hasPronoun(start)}
	for d.j < limit && d.next() {
	}
	if j = d.j; j == start {
		return false
	}
	p.end = j
	last := j
	if r.sign(j-1) == ')' {
		last = r.beforeBearing(start, j)
	}
	p.stop = int(r.Tokens[last-1].End)
	if j < r.end && r.isQuote(j) {
		r.closeQuote(p, start, limit, quoted)
	}
	p.definite = d.complete
	r.classify(p)
	end := p.end
	if r.attach(p); p.end == end {
		r.belong(p)
	}
	r.complete(p)
	r.round(p)
	return true
}

// round lengthens a phrase to what belongs to all of it: an age in brackets, «شاب (18 عاما)», where «جميع من» are, «جميع من كانوا على متنها», the comma that closes behind a name,
// «اتهمت الوزيرة، فلانة، روسيا».
func (r *reader) round(p *phrase) {
	if p.end < r.end && r.sign(p.end) == '(' && p.is(isPerson) {
		if end := r.aged(p); end > p.end {
			p.end, p.stop = end, int(r.Tokens[end-1].End)
		}
	}
	if r.info[p.first].core&(coreAll|coreEach) == coreAll && p.first+1 < p.end && r.info[p.first+1].form&formWhoever != 0 && r.at(p.end, prep) && r.info[p.end].prep == prepOn {
		if end := r.overPrep(p.end); end > p.end && r.parts[end-1] == nominal {
			p.end, p.stop = end, int(r.Tokens[end-1].End)
		}
	}
	if end := r.nameBeforeWords(p); end > p.end {
		p.end, p.stop = end, int(r.Tokens[end-1].End)
	}
	if p.end > p.head+2 && p.end+1 < r.end && r.apposedIn(p) && r.comma(p.end) &&
		r.parts[p.end+1] == nominal && r.apart(p.end+1) && !r.accusative(p.end+1) && !r.info[p.end+1].participle {
		p.end++
	}
}

// closeQuote lengthens a phrase to the quotation mark behind it, when it opens with one or has one behind its first noun at token start, and to the adjectives there:
// «"اللواء الثامن" التابع للوزارة», «تنظيم "داعش" المتطرف».
func (r *reader) closeQuote(p *phrase, start, limit int, quoted bool) {
	j := p.end
	switch {
	case quoted:
		p.end = j + 1
		if !r.describesOpened(p, limit) {
			return
		}
		p.start = int(r.Tokens[p.first].Start)
		for p.end++; r.describesOpened(p, limit); p.end++ {
		}
	case r.openQuote(start, j):
		for p.end = j + 1; p.end < limit && r.describesQuoted(p, p.end); p.end++ {
		}
	default:
		return
	}
	p.stop = int(r.Tokens[p.end-1].End)
}

// describesOpened reports behind the quotation marks that the phrase opens with, or an adjective there, an adjective of it which no name follows: «"حركة الفجر" المسلحة», not
// «"ضيفه" الكيني فلان».
func (r *reader) describesOpened(p *phrase, limit int) bool {
	k := p.end
	return k < limit && (r.Words[k].Is(describing) || r.info[k].participle) && r.describesQuoted(p, k) && !(k+1 < r.end && r.startsWith(k+1, entity.Person))
}

// describesQuoted reports at token k, behind the quotation marks in which the phrase ends, an adjective of it: «تنظيم "داعش" المتطرف», «حزب "النهضة" الحاكم».
func (r *reader) describesQuoted(p *phrase, k int) bool {
	w := r.Words[k]
	if r.Tokens[k].Flags&normalize.LineBefore != 0 || r.parts[k] != nominal || w.Cut.Proclitics != normalize.Article || r.hasPronoun(k) ||
		r.outer[k] >= 0 && !(w.Classes.Has(lexicon.Adj) && r.Mentions[r.outer[k]].Type == entity.Office && r.Mentions[r.outer[k]].Last == k+1) { // «تنظيم "الفجر" الانفصالي»
		return false
	}
	one := w.Known() && (agentive(w) || adjectival(w)) && !r.ends(k, endUn|endIn|endAt|endAn)                                  // an adjective of one
	return one && !r.disagrees(p, k) && !r.nounTrigger(k) && (p.plural(r) || r.sex(p) == lexicon.Feminine == r.ends(k, endTa)) // not «تبنى تنظيم "داعش" العملية»
}

// beforeBearing gives the token before which the span of a phrase from token start to token j ends: what tells
// in parentheses where a place lies is none of its name («مدينة ليون (شرق)», «محافظة مأرب (شمال اليمن)»).
func (r *reader) beforeBearing(start, j int) int {
	if r.sign(j-1) != ')' {
		return j
	}
	const longest = 5
	for o := j - 2; o > start && o > j-longest; o-- {
		if r.sign(o) == '(' {
			if r.prepIs(r.info[o+1].self, directionPreps) {
				return o
			}
			break
		}
	}
	return j
}

// phraseReader reads a phrase word by word.
type phraseReader struct {
	r            *reader
	p            *phrase
	start, limit int         // the first noun, and where a phrase ends at the latest
	j            int         // the token behind what was read
	complete     bool        // definite: only adjectives and apposition follow; else a complement may
	his          bool        // the first noun has a pronoun
	last         entity.Type // of the mention that ends before token j, or ""
}

// ofHis reports at token j a feminine participle with the article, behind an office, and behind it what of its holder's it tells of: «المنتهية ولايته».
func (d *phraseReader) ofHis() bool {
	r, j := d.r, d.j
	if j+1 >= d.limit || !r.termOver(j) {
		return false
	}
	return strings.HasSuffix(r.Words[j+1].Text, "ته") == (r.gender(d.p) != lexicon.Feminine)
}

// termOver reports at token j a feminine participle with the article, and behind it what of someone's it tells of: «المنتهية ولايته», «المنتهية ولايتها».
func (r *reader) termOver(j int) bool {
	if !r.article(j) || !r.apart(j) || !r.ends(j, endTa) || r.outer[j] >= 0 || !r.at(j+1, nominal) || !r.plain(j+1) || !r.hasPronoun(j+1) || r.outer[j+1] >= 0 {
		return false
	}
	w := r.Words[j+1]
	return r.Words[j].Feature.Any(lexicon.Agent|lexicon.Patient) && (strings.HasSuffix(w.Text, "ته") || strings.HasSuffix(w.Text, "تها")) && r.info[j+1].class&isActor == 0
}

// next reads the word or name at token j; false when it is no part of the phrase.
func (d *phraseReader) next() bool {
	r, j := d.r, d.j
	if j > d.start && r.Tokens[j].Flags&normalize.LineBefore != 0 {
		return false
	}
	switch r.parts[j] {
	case mark, prep, rel:
		return d.inserted()
	case particle:
		return d.figure()
	case nominal:
	default:
		return false
	}
	if d.style() {
		return true
	}
	w, info, first := r.Words[j], r.info[j], j == d.start
	if !first {
		if r.teens(j) {
			d.j = j + 1
			return true
		}
		if w.Cut.Enclitic != 0 && d.measured() || w.Cut.Proclitics == normalize.Ba && d.worth() {
			return true
		}
		if pro := r.proclitics(j) &^ normalize.Article; pro != 0 {
			return w.Cut.Proclitics != 0 && d.withClitic(pro)
		}
		if r.info[d.p.head].stem&listWitness != 0 && d.inCharge(j) { // «مصدر أمني مسؤول»
			d.j, d.last, d.complete = j+1, "", d.complete || info.article
			return true
		}
		if d.breaksOff() || d.behindThing() || j == d.start+1 && (r.tellsWhatHeIs(j) || r.pointsAlone(j-1)) || d.his && d.notOfHis() || d.oneBehindMany() {
			return false
		}
	}
	if m := r.outer[j]; m >= 0 && r.Mentions[m].First <= j {
		return d.name(m)
	}
	if first {
		if j+2 < r.end && r.parts[j+1] == prep {
			j = max(j, min(r.unmanned(j), d.limit)-1)
		}
	} else if d.twoWords() {
		return true
	} else if d.another(w, info.article) || !d.belongs(w, info.article) {
		return false
	}
	d.j, d.last = j+1, ""
	d.complete = d.complete || info.article && !(first && r.toMeet(j)) || first && r.at(j+1, nominal) && r.pointsAlone(j) || w.Cut.Enclitic != 0 && w.Cut.Enclitic != normalize.Ya // «تردي الأوضاع»: no pronoun of the news
	return true
}

// toMeet reports at token j «للقاء» that tells of the deed, with whom somebody meets behind it: «للقاء نظيره», not «للقاء المرتقب».
func (r *reader) toMeet(j int) bool {
	return r.isForm(j, seldomToMeet) && r.at(j+1, nominal) && r.apart(j+1) && !r.adjective(j+1)
}

// figure reads the article and a figure behind it that tells how many they are: «الجنود الـ21», «مجموعة الـ20».
func (d *phraseReader) figure() bool {
	r, j := d.r, d.j
	if !r.articleOfFigure(j) || j+1 >= d.limit || d.complete && !r.Words[d.p.head].Feature.Has(lexicon.Plural) {
		return false
	}
	d.j, d.last, d.complete = j+2, "", true
	return true
}

// style reads what someone is called by his rank, or how he holds his office: «أخيه صاحب السمو أمير الكويت», «الرئيس المنتهية ولايته فلان», «مدير الصحة بالنيابة فلان».
func (d *phraseReader) style() bool {
	r, j := d.r, d.j
	if j+1 < r.end && r.info[j+1].sign == '.' {
		if end := r.pastStyle(j); end > j && end < d.limit {
			d.j = end
			return true
		}
	}
	if d.his {
		if end := r.styledKin(d.p, j); end > j && end < d.limit {
			d.j, d.complete = end, true
			return true
		}
	}
	if !d.complete || d.last != entity.Office {
		return false
	}
	switch {
	case d.ofHis():
		d.j += 2
	case !r.article(j) && r.stated(j):
		d.j++
	default:
		return false
	}
	return true
}

// breaksOff reports at token j one to whom something is done by those whom the phrase tells of, or who is told of apart, so that another phrase begins.
func (d *phraseReader) breaksOff() bool {
	r, w, head := d.r, d.r.Words[d.j], d.r.info[d.p.head]
	strikes := head.class&isWeapon != 0 || head.lists.has(rareForce) || r.starts[d.p.head].Has(lexicon.Weapon)
	return strikes && d.struck(w) || w.Is(heads) && d.stormed(w) || w.Cut.Enclitic != 0 && d.toldApart(d.j) || d.toHisOwn(d.j) || r.info[d.j].seldom.has(seldomStricken)
}

// twoWords reads two words that describe as one: «المهاجرين غير الشرعيين», «الدول دائمة العضوية», «الدول ذات الشأن».
func (d *phraseReader) twoWords() bool {
	r, j := d.r, d.j
	switch {
	case r.info[j].core&coreUn != 0 && d.negated():
	case d.furnished():
	case r.Words[j].Classes.Has(lexicon.Dem) && d.owning():
		d.complete = true
	default:
		return false
	}
	d.j, d.last = j+2, ""
	return true
}

// behindThing reports that someone at token j begins another phrase, behind a thing and its adjective, which are no one's: «يرتدون زيا عسكريا مدير المستشفى»,
// «يستقلون دراجة نارية سالم حداد».
func (d *phraseReader) behindThing() bool {
	r, j := d.r, d.j
	if d.complete || j-2 < d.p.head || r.info[d.p.head].class&(isActor|isPerson) != 0 || !r.Words[j-1].Is(describing) || r.article(j-1) || r.outer[j-1] >= 0 {
		return false
	}
	if shut := r.info[j-1].accusative && r.info[j-2].accusative; !shut && !(r.ends(j-1, endTa) && r.plain(j-1) && d.p.head == j-2 && !r.Words[d.p.head].Is(persons|heads)) {
		return false
	} else if shut && r.article(j) && r.outer[j] < 0 {
		return true
	}
	m := r.outer[j]
	return m >= 0 && r.Mentions[m].First == j && (r.Mentions[m].Type == entity.Office || r.Mentions[m].Type == entity.Person)
}

// notOfHis reports that someone at token j, named or several with the article, begins another phrase behind a thing with a pronoun that takes up what a relative clause
// describes: «التي أعلن عن تركيبتها سالم حداد», «التي طالب بإلغائها النواب».
func (d *phraseReader) notOfHis() bool {
	r, p, j := d.r, d.p, d.j
	v := p.first - 1
	if p.clitic&boundPreps == 0 {
		v--
	}
	if j != p.head+1 || p.head != p.first || v <= r.first || r.parts[v] != verb || r.parts[v-1] != rel || v == p.first-2 && r.parts[v+1] != prep || r.info[p.head].class&isPerson != 0 {
		return false
	}
	w := r.Words[j]
	return r.startsWith(j, entity.Person) && r.plain(j) || r.article(j) && w.Is(persons) && w.Feature.Only(lexicon.Plural) && r.outer[j] < 0
}

// oneBehindMany reports at token j the name of one behind many with the article, before whom a verb stands, so that he is none of them: «انتخب النواب سالم حداد», not
// «قال النواب سالم حداد وكريم ولي».
func (d *phraseReader) oneBehindMany() bool {
	r, p, j := d.r, d.p, d.j
	if !r.startsWith(j, entity.Person) || !r.plain(j) || p.head != p.first || !r.behind(p.first, verb) || !r.article(p.head) || !r.Words[p.head].Feature.Only(lexicon.Plural) {
		return false
	}
	k := r.overComma(r.Mentions[r.outer[j]].Last)
	return !(k < r.end && r.startsWith(k, entity.Person))
}

// measured reads at token j the word that says how much it is of which the phrase tells, and how much: «منحة قدرها مليون دينار».
func (d *phraseReader) measured() bool {
	r, j := d.r, d.j
	if j+1 >= d.limit || r.outer[j-1] >= 0 || !r.isForm(j, seldomMeasure) {
		return false
	}
	return d.amount(j+1, true)
}

// amount reads at token k a number and what is counted, with which the phrase is complete or not.
func (d *phraseReader) amount(k int, complete bool) bool {
	r := d.r
	q, ok := r.np(k)
	if !ok || !q.apart() || q.end >= d.limit || r.Tokens[k].Kind != normalize.Number && !r.Words[k].Is(numerals) {
		return false
	}
	d.j, d.last, d.complete = q.end, "", complete
	return true
}

// worth reads at token j what leads in how much it is of which the phrase tells, an indefinite one, and how much: «قرض بقيمة مليون يورو», «محطة بطاقة 300 ميغاواط».
func (d *phraseReader) worth() bool {
	r, j := d.r, d.j
	if d.complete || j+1 >= d.limit || r.article(j-1) || r.outer[j-1] >= 0 || !r.isForm(j, seldomWorth) || r.Words[d.p.head].Is(persons) {
		return false
	}
	k := j + 1
	if k+1 < d.limit && r.isForm(k, seldomMeasure) { // «برأسمال قدره مليون دينار»
		k++
	}
	return d.amount(k, false)
}

// inserted reads what a mark, a preposition or a relative pronoun at token j brings into the phrase; false when it is no part of it.
func (d *phraseReader) inserted() bool {
	r, j, end := d.r, d.j, d.j
	switch r.parts[j] {
	case mark:
		if r.inNumber(j) && j+1 < d.limit {
			d.j = j + 2
			return true
		}
		if d.thingQuoted() {
			return false
		}
		end = r.insideMark(j, d.limit, d.last, d.p)
	case prep: // «القيادي في حركة النهضة فلان»
		end = r.memberOf(d.p, j, d.last)
	case rel:
		end = d.soCalledEnd()
	}
	if end == j || end >= d.limit && r.parts[j] != mark {
		return false
	}
	d.j, d.complete = end, true
	return true
}

// thingQuoted reports behind who does something, directly behind his verb, the quotation mark before a thing with the article, which is no name of his: «أدان الحزب «الجريمة
// النكراء»», not «أدان حزب «الأمة»».
func (d *phraseReader) thingQuoted() bool {
	r, p, k := d.r, d.p, d.j+1
	if !d.complete || !r.isQuote(d.j) || !r.behind(p.first, verb) || r.info[p.head].class&isActor == 0 || !r.at(k, nominal) || !r.article(k) || r.outer[k] >= 0 {
		return false
	}
	w := r.Words[k]
	return w.Known() && w.Classes.Has(lexicon.NounWord) && !w.Is(describing|persons|heads) && r.apart(k)
}

// within reports a phrase behind في or ب.
func (d *phraseReader) within() bool {
	r, k := d.r, d.p.first
	return d.p.clitic&normalize.Ba != 0 || r.behind(k, prep) && r.info[k-1].self == prepIn
}

// toldApart reports at token j those of the people before it who are told of apart, no part of the phrase: «آخران أحدهما بجروح», «مليون شخص غالبيتهم من …».
func (d *phraseReader) toldApart(j int) bool {
	r, p := d.r, d.p
	return r.info[j].stem&listUncounted != 0 && r.info[p.head].class&(isPerson|isNumber) != 0 &&
		(p.head > p.first || r.Words[p.head].Feature.Only(lexicon.Plural|lexicon.Dual) || r.info[p.head].form&formOther != 0)
}

// toHisOwn reports that the noun at token j, with its pronoun, is someone's or something of the one before it, who is no one's himself: «قتل شرطي [زوجته]», «فجر شاب
// تونسي [سيارته]», not «قتل سائق سيارته».
func (d *phraseReader) toHisOwn(j int) bool {
	r := d.r
	return !r.article(j-1) && r.anyoneAt(j-1, d.start) && (r.hasPronoun(j) && r.outer[j] < 0 || r.someoneOf(j))
}

// anyoneAt reports one of a kind, who is no one's, at token i, or behind token from before his adjective there: «شاب», «شاب تونسي».
func (r *reader) anyoneAt(i, from int) bool {
	if i > from && r.Words[i].Is(describing) && !r.isForm(i, seldomAnyone) {
		i--
	}
	return r.plain(i) && (r.isForm(i, seldomAnyone) || i == from && r.ofNation(i) && r.Words[i].Feature.Has(lexicon.Singular))
}

// someoneOf reports at token j someone by whose he is: «أخاه», «ابن عمه», «زوجة أبيه».
func (r *reader) someoneOf(j int) bool {
	if j >= len(r.Tokens) {
		return false
	}
	if j+1 < len(r.Tokens) && r.isForm(j, seldomKinOf) {
		return r.plain(j+1) && (r.hasPronoun(j+1) || r.isForm(j+1, seldomSomeoneOf))
	}
	return r.isForm(j, seldomSomeoneOf) || r.hasPronoun(j) && r.Words[j].Is(persons) && r.info[j].class&(isPerson|isBody) == isPerson
}

// pastStyle gives the token behind the letters of titles at token j that stand before the name of who has them, or j: «د. فلان», «أ.د. فلان».
func (r *reader) pastStyle(j int) int {
	const most = 4 // letters
	k := j
	for k+2 < r.end && k < j+2*most && r.sign(k+1) == '.' && r.isForm(k, seldomStyle) {
		k += 2
	}
	if k > j && r.startsWith(k, entity.Person) {
		return k
	}
	return j
}

// soCalledEnd gives the end of what the noun before token j is of, where it is called by a name only, or j: «رئيس ما يسمى اللجنة الثورية»,
// «تنظيم ما يعرف بالدولة».
func (d *phraseReader) soCalledEnd() int {
	r, j := d.r, d.j
	if d.complete || j != d.p.head+1 || j+3 >= r.end {
		return j
	}
	k := r.soCalledName(j)
	if k < 0 {
		return j
	}
	if p, ok := r.np(k); ok && p.clitic&^(normalize.Article|normalize.Ba) == 0 && (p.mention >= 0 || p.definite || r.isQuote(k)) {
		return p.end
	}
	return j
}

// soCalledName gives the token of the name behind «ما يسمى», «ما يعرف بـ» at token j, or -1.
func (r *reader) soCalledName(j int) int {
	k := j + 2
	if k >= r.end || r.parts[j] != rel || r.info[j].form&formWhat == 0 || r.parts[j+1] != verb || !r.info[j+1].lists.has(rareCall) || r.info[j+1].object {
		return -1
	}
	if r.info[k].self == prepBa && k+1 < r.end {
		k++
	}
	return k
}

// inNumber reports an Arabic comma at token j between digits, without spaces: «34،6%».
func (r *reader) inNumber(j int) bool {
	return r.comma(j) && j > r.first && j+1 < r.end && r.Tokens[j-1].Kind == normalize.Number &&
		r.Tokens[j+1].Kind == normalize.Number && r.Tokens[j-1].End == r.Tokens[j].Start && r.Tokens[j].End == r.Tokens[j+1].Start
}

// owning reports at token j «ذات» that goes on from a definite noun, with what it has: «الجهات ذات العلاقة».
func (d *phraseReader) owning() bool {
	r, j := d.r, d.j
	return r.isForm(j, seldomOwning) && j+1 < d.limit && r.parts[j+1] == nominal &&
		r.Words[j+1].Cut.Proclitics == normalize.Article && r.article(j-1) && r.sex(d.p) == lexicon.Feminine
}

// withClitic reads the word at token j that has a proclitic of its own: «المتحدث باسم ماي», «الإجراءات السخيفة واليائسة».
func (d *phraseReader) withClitic(pro normalize.Clitic) bool {
	r, p, j := d.r, d.p, d.j
	w := r.Words[j]
	if pro == normalize.Wa {
		if end := r.postsEnd(d.start); end > j && end <= d.limit && (r.article(j) || !w.Is(persons)) { // «وزراء الخارجية والدفاع»
			d.j, d.complete, d.last = end, true, entity.Office
			return true
		}
	}
	if r.info[j].form&formInName != 0 && r.Words[p.head].Is(persons) { // «المتحدث باسم ماي»
		if q, ok := r.np(j + 1); ok && q.is(isActor) && q.end < d.limit {
			d.j, d.complete, d.last = q.end, true, entity.Office
			return true
		}
	}
	if r.info[j].form&formInHisName != 0 && r.Words[p.head].Is(persons) { // «المتحدث باسمها فلان»
		d.j, d.complete, d.last = j+1, true, entity.Office
		return true
	}
	if q := r.organOf(p, j); q != nil && q.end < d.limit { // «المكتب السياسي لحركة أمل»
		d.j, d.complete, d.last = q.end, true, entity.Org
		return true
	}
	if end := r.officeOf(p, j); end > j && end < d.limit { // «الأمين العام للحزب فلان»
		d.j, d.complete, d.last = end, true, entity.Office
		return true
	}
	if pro == normalize.Wa && d.last == entity.Office && r.article(j) && r.outer[j] < 0 && !w.Is(persons|styles) && j+1 < d.limit && r.titledName(j+1) { // «وكيل المحافظة لشؤون الوادي والصحراء فلان»
		d.j = j + 1
		return true
	}
	if pro == normalize.Wa && j-1 > p.head && d.describesToo(j) {
		d.j, d.last = j+1, "" // «الإجراءات السخيفة واليائسة»
		return true
	}
	if pro == normalize.Wa && r.article(j) && w.Classes.Has(lexicon.Nisba) && r.Words[j-1].Classes.Has(lexicon.Nisba) &&
		r.article(j-1) && !r.followed(j, d.limit) && severalOf(w) == severalOf(r.Words[j-1]) {
		d.j, d.last = j+1, "" // one head, several adjectives: «رؤساء الأركان الروسي والإيراني»
		return true
	}
	return false
}

// postsEnd gives the token behind the holders of several posts at token i, «وزراء الخارجية والدفاع», or i.
func (r *reader) postsEnd(i int) int {
	for k := r.mentionFrom(i); k < len(r.Mentions) && r.Mentions[k].First == i; k++ {
		if m := &r.Mentions[k]; m.Type == entity.Norp && r.info[i].class&isActor != 0 {
			return m.Last
		}
	}
	return i
}

// severalOf reports a word that means several people: «الحوثيين», which is no adjective beside «اليمنية».
func severalOf(w *lexicon.Word) bool {
	return w.Feature.Any(lexicon.Plural|lexicon.Dual) && !w.Feature.Has(lexicon.Singular)
}

// inCharge reports at token j, behind a noun of who tells things, an official, which is an adjective there: «المصدر المسؤول».
func (d *phraseReader) inCharge(j int) bool {
	r := d.r
	if h := d.p.head; r.info[h].class&isMedium != 0 || r.ends(h, endTa) {
		return false
	}
	return valued(r.Words[j], "source", one<<lexicon.Human) && r.article(j) == r.article(j-1) && r.article(j) == r.article(d.p.head) && r.Words[j].Cut.Enclitic == 0 &&
		!r.followed(j, d.limit)
}

// negated reports at token j «غير» with an adjective that agrees with the noun directly before it.
func (d *phraseReader) negated() bool {
	r, j := d.r, d.j
	if !r.plain(j) || j+1 >= d.limit || r.parts[j+1] != nominal ||
		r.outer[j-1] >= 0 && !d.generic() || r.outer[j+1] >= 0 || r.article(j+1) != (r.article(j-1) || r.hasPronoun(j-1)) { // «أخوه غير الشقيق»
		return false
	}
	w := r.Words[j+1]
	return w.Cut.Proclitics&^normalize.Article == 0 && w.Cut.Enclitic == 0 && (w.Is(adjectives) || agentive(w)) &&
		(agentive(w) || !w.Feature.Has(lexicon.Masdar)) && (r.ends(j+1, endTa) || r.ends(j+1, endIn|endUn) == r.ends(j-1, endIn|endUn))
}

// generic reports before token j a common noun or its adjective, if with an office or a body: «النائب غير المنتمي», «الجمعية العمومية غير العادية».
func (d *phraseReader) generic() bool {
	return d.r.article(d.j-1) && (d.last == entity.Office || d.last == entity.Org)
}

// furnished reports at token j an adjective in «ة» that tells of the definite noun before it with the noun behind itself: «الدول دائمة العضوية», «المنطقة المنزوعة السلاح».
func (d *phraseReader) furnished() bool {
	r, j := d.r, d.j
	w := r.Words[j]
	if !d.complete || !r.article(j-1) || !r.plain(j) || r.article(j) || !r.ends(j, endTa) || r.outer[j] >= 0 || !w.Is(one<<lexicon.Adj) || w.Is(things|one<<lexicon.NounWord) || w.Classes.Has(lexicon.Quant) {
		return false
	}
	return j+1 < d.limit && r.at(j+1, nominal) && r.article(j+1) && r.apart(j+1) && r.outer[j+1] < 0 && (!r.Words[j+1].Is(describing) || r.Words[j+1].Is(one<<lexicon.NounWord))
}

// figures reports that the adjective at token j, which may be a woman's trade, is of the people of phrase p: «شخصيات سياسية وإعلامية».
func (r *reader) figures(p *phrase, j int) bool {
	return r.ends(p.head, endAt) && p.head < j && r.ends(j, endTa) && !r.article(j) && r.Words[j].Is(adjectives)
}

// name reads the name of the mention m, which stands at token j.
func (d *phraseReader) name(m int) bool {
	r, p, j := d.r, d.p, d.j
	mn := &r.Mentions[m]
	if j == d.start && mn.Type == entity.Event && mn.First < j && r.at(mn.Last, prep) && r.info[mn.Last].prep == prepOn { // «حرب إسرائيل على غزة»: who is in its name
		m = r.inEvent(m, j)
		mn = &r.Mentions[m]
	}
	if j == p.head+1 && mn.First == j && mn.Type != entity.Norp && mn.Type != entity.Event && !r.Words[j].Classes.Has(lexicon.Nisba) && r.peopleCounted(p) { // «اعتقل 20 شرطيا مدير المدرسة»
		return false
	}
	if j > d.start && (!r.continues(d.complete, d.last, j, mn, p) || r.behindSubject(j)) {
		return false
	}
	if p.mention < 0 || weight(mn.Type) > weight(r.Mentions[p.mention].Type) {
		p.mention = m
	}
	d.last = mn.Type
	j = max(mn.Last, j+1)
	d.j = j
	d.complete = mn.Type != entity.Office || r.article(j-1) || r.Words[j-1].Classes.Has(lexicon.Nisba) || r.endsInName(m)
	return true
}

// describesToo reports that the word at token j is another adjective of the noun, beside the one before it: «السخيفة واليائسة», but
// not «وأكثر من مئة جريح».
func (d *phraseReader) describesToo(j int) bool {
	r := d.r
	if d.friendly(j) {
		return true
	}
	if r.article(j) != r.article(j-1) || !d.onlyDescribes(j) || !d.onlyDescribes(j-1) || r.followed(j, d.limit) {
		return false
	}
	const plurals = endIn | endUn | endAt
	return r.ends(j, endTa) == r.ends(j-1, endTa) && r.ends(j, plurals) == r.ends(j-1, plurals) &&
		r.info[j].stem&listMost == 0 && !(r.at(j+1, prep) && r.info[j+1].self == prepFrom)
}

// friendly reports at token j the second of two adjectives of a plural of things that are also nouns of people: «الدول الشقيقة
// والصديقة».
func (d *phraseReader) friendly(j int) bool {
	r := d.r
	if j-2 < d.start || !r.article(j) || !r.article(j-1) || !r.article(j-2) || !r.ends(j, endTa) || !r.ends(j-1, endTa) || r.outer[j] >= 0 {
		return false
	}
	of := r.Words[j-2]
	return r.Words[j].Is(describing) && r.Words[j-1].Is(describing) && of.Feature.Only(lexicon.Plural) &&
		(!of.Is(persons) || valued(of, "group", one<<lexicon.Human)) && !of.Is(describing) && !r.followed(j, d.limit)
}

// onlyDescribes reports an adjective at token j that is no noun here.
func (d *phraseReader) onlyDescribes(j int) bool {
	r, w := d.r, d.r.Words[j]
	return r.outer[j] < 0 && w.Is(describing) && (!w.Is(things|persons) || r.figures(d.p, j))
}

// behindSubject reports that the word before token j has the ending of a subject, and token j does not go with it: «وصف المحللون الحوثيين»,
// «أبلغ المحققون ساركوزي».
func (r *reader) behindSubject(j int) bool {
	if !r.ends(j-1, endUn) {
		return false
	}
	return r.ends(j, endIn) && r.article(j-1) && r.article(j) || r.closed(j-1) && !r.ends(j, endUn) && !r.Words[j].Classes.Has(lexicon.Nisba)
}
