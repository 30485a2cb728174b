package event

import (
	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// phrase is a noun phrase: tokens [first, end), source bytes [start, stop)
// without proclitics and quotation marks around it.
type phrase struct {
	first, end  int
	start, stop int
	head        int // the token of the first noun
	mention     int // the mention that stands for it, or -1
	class       phraseClass
	lists       listSet // that the head stands in
	definite    bool
	before      part // what stands before it
	clitic      normalize.Clitic
}

// is reports that the phrase may be one of these things.
func (p *phrase) is(c phraseClass) bool { return p.class&c != 0 }

// apart reports that the phrase has no proclitic but the article.
func (p *phrase) apart() bool { return p.clitic&^normalize.Article == 0 }

// toldHere reports that phrase p stands in the sentence, and was not carried over from one before.
func (r *reader) toldHere(p *phrase) bool { return p.start >= int(r.Tokens[r.first].Start) }

// phraseClass tells what a phrase may be; a phrase can be several things.
type phraseClass uint16

const (
	isActor phraseClass = 1 << iota
	isPerson
	isPlace
	isDeed
	isWeapon
	isBody
	isState
	isNumber
	isMedium
	isPress
	isPeople // an actor other than a country
)

// chunk cuts the sentence into noun phrases.
func (r *reader) chunk() {
	r.chunks = r.chunks[:0]
	before := mark
	for i := r.first; i < r.end; {
		q, ok := (*phrase)(nil), false
		switch r.parts[i] {
		case nominal:
			q, ok = r.np(i)
		case mark:
			if r.isQuote(i) {
				q, ok = r.np(i)
			}
		case prep:
			if r.behind(i, prep) {
				q, ok = r.np(i)
			}
		}
		if !ok {
			r.chunkOf[i] = -1
			before = r.parts[i]
			i++
			continue
		}
		for k := i; k < q.end; k++ {
			r.chunkOf[k] = len(r.chunks)
		}
		r.chunks = append(r.chunks, *q)
		p := &r.chunks[len(r.chunks)-1]
		p.before = before
		if p.clitic&boundPreps != 0 {
			p.before = prep
		} else if p.clitic&(normalize.Wa|normalize.Fa) != 0 {
			p.before = conj
			if before == nominal {
				p.before = nominal // coordinated
			}
		}
		i = p.end
		before = nominal
	}
}

// phraseOf gives the phrase of the sentence that token i stands in, or nil where there is none.
func (r *reader) phraseOf(i int) *phrase {
	if i < r.first || i >= r.end {
		return nil
	}
	if n := r.chunkOf[i]; uint(n) < uint(len(r.chunks)) { // else -1
		return &r.chunks[n]
	}
	return nil
}

// inPhraseOf reports that token i stands in a phrase that may be one of these things.
func (r *reader) inPhraseOf(i int, c phraseClass) bool {
	p := r.phraseOf(i)
	return p != nil && p.is(c)
}

// headsOwn reports that token i is the head of the phrase that it stands in.
func (r *reader) headsOwn(i int) bool {
	p := r.phraseOf(i)
	return p != nil && p.head == i
}

// phrase gives the phrase that the trigger stands in, or nil.
func (f *frame) phrase() *phrase { return f.r.phraseOf(f.at) }

// headed gives the phrase that the trigger is the head of, or nil.
func (f *frame) headed() *phrase {
	if p := f.phrase(); p != nil && p.head == f.at {
		return p
	}
	return nil
}

const maxPhrase = 24 // tokens

// np gives the noun phrase that begins at token i of the sentence, proclitics and
// an opening quotation mark included. It is read once and must not be changed.
func (r *reader) np(i int) (*phrase, bool) {
	if i >= r.end || i < r.scratch.first {
		return nil, false
	}
	at := r.scratch.phraseAt[i-r.scratch.base]
	switch {
	case uint(at) < uint(len(r.scratch.phrases)): // most
		return &r.scratch.phrases[at], true
	case at == none:
		return nil, false
	}
	return r.newPhrase(i)
}

// newPhrase is [reader.np] of a phrase that has not been looked for.
func (r *reader) newPhrase(i int) (*phrase, bool) {
	p, at := phrase{first: i, mention: -1}, i-r.scratch.base
	if !r.readPhrase(&p) {
		r.scratch.phraseAt[at] = none
		return nil, false
	}
	n := len(r.scratch.phrases)
	r.scratch.phrases = append(r.scratch.phrases, p)
	r.scratch.phraseAt[at] = int32(n)
	return &r.scratch.phrases[n], true
}

// directed reads a direction and its place behind another preposition.
func (r *reader) directed(p *phrase) bool {
	i := p.first
	if i <= r.first || i+1 >= r.end || r.parts[i-1] != prep || !r.prepIs(r.info[i].self, directionPreps) {
		return false
	}
	q, ok := r.np(i + 1)
	if !ok || !q.is(isPlace) || !q.apart() {
		return false
	}
	*p = *q
	p.first, p.start = i, int(r.Tokens[i].Start)
	return true
}

// inEvent gives the mention that begins at token j in the name m of an event, or m.
func (r *reader) inEvent(m, j int) int {
	for k := r.mentionFrom(j); k < len(r.Mentions) && r.Mentions[k].First == j; k++ {
		if r.Mentions[k].Last <= r.Mentions[m].Last && k != m {
			return k
		}
	}
	return m
}

// saysOn reports that what is said stands behind the participle at token j.
func (r *reader) saysOn(j int) bool {
	if j+1 >= r.end {
		return false
	}
	if key, at, ok := r.preposition(j + 1); ok && at > j+1 && key != prepIn && at < r.end { // «مشيرا إلى أن»
		return r.parts[at] == comp
	}
	return r.wordsBegin(j + 1)
}

// wordsBegin reports at token k what leads in the words of someone: أن, a colon or a quotation mark that opens.
func (r *reader) wordsBegin(k int) bool {
	return k < r.end && (r.parts[k] == comp || r.colon(k) || r.isQuote(k) && r.opening(k))
}

// aged gives the token behind the age, which a parenthesis behind the person opens, «شاب (18 عاما)», or the end of the phrase.
func (r *reader) aged(p *phrase) int {
	i := p.end
	if i+3 >= r.end || r.parts[i] != mark || !r.counts(i+1) || r.sign(i+3) != ')' || !r.Words[i+2].Classes.Has(lexicon.TimeUnit) {
		return p.end
	}
	return i + 4
}

// complete lengthens a phrase by what belongs to its last word: the complement of a
// participle («القوات الموالية للحكومة», «مسلحون مدعومون من إيران») and the noun that says
// that it is the same («الصحيفة ذاتها»), and the pronoun of «المشتبه بهم».
func (r *reader) complete(p *phrase) {
	last, i := p.end-1, p.end
	if i >= r.end {
		return
	}
	if end := r.wholeTo(p); end > i {
		p.end, p.stop = end, int(r.Tokens[end-1].End)
		return
	}
	of, behind := r.info[last], r.info[i]
	if last > p.head && of.takes&takenBy != 0 && r.readDuty(p) {
		return
	}
	if p.definite && (of.seldom.has(seldomLinks) || behind.seldom.has(seldomLinks)) {
		if k := r.linkedBy(p); k > 0 {
			r.completeBetween(p, k)
			return
		}
	}
	if last <= p.head || of.takes == 0 || r.parts[last] != nominal || r.outer[last] >= 0 ||
		r.nounTrigger(p.head) || !p.is(isActor) && of.lists.has(rareFoe) { // «مظاهرة مناهضة للحرب», «ردد هتافات معادية للحكومة»: of the deed
		return
	}
	if key, at, ok := r.preposition(i); ok && of.takes.has(key) && (at > i || r.parts[i] == nominal) {
		if q, ok := r.np(at); ok && !(key == prepBa && r.wantedAt(q) && r.takenBy(p, prepBa, demand)) && // «طالبت الجهات المعنية بضرورة …»: what is wanted
			!(r.Words[last].Is(persons) && !agentive(r.Words[last]) && r.masdar(q.head)) { // «فشلت الدول الأعضاء في التوصل إلى اتفاق»
			p.end, p.stop = q.end, q.stop
		}
	}
}

// completeBetween lengthens a phrase by the two that «بين» at token k names.
func (r *reader) completeBetween(p *phrase, k int) {
	for n := 0; n < 2; n++ {
		q, ok := r.np(k + 1 - n)
		if !ok {
			break
		}
		p.end, p.stop = q.end, q.stop
		if k = q.end; !r.at(k, nominal) || !r.hasAnd(k) { // the second begins with و
			break
		}
	}
}

// wholeTo gives the token behind what one or two words add to a phrase: «30 في المئة», «ثلاثة منهم», «الصحيفة ذاتها», «المشتبه بهم», «المدعى عليه الثالث»; or its end.
func (r *reader) wholeTo(p *phrase) int {
	last, i := p.end-1, p.end
	behind := r.info[i]
	if r.counts(last) {
		if k := r.percent(i); k > i {
			return k
		}
	}
	if r.emphasized(p, i) {
		return i + 1
	}
	if !behind.pronominal || r.parts[i] != prep {
		return i
	}
	if last == p.head && r.ofSome(i) {
		if r.ofSeveral(i) {
			p.class |= isActor | isPerson | isPeople
		}
		return i + 1
	}
	if r.parts[last] != nominal || !r.info[last].takes.has(behind.prep) && !r.impersonal(p) {
		return i
	}
	if k := i + 1; p.definite && r.at(k, nominal) && r.Words[k].Cut.Proclitics == normalize.Article &&
		r.Words[k].Is(ordinary) && !r.Words[k].Is(persons) && (r.outer[k] < 0 || r.Words[k].Classes.Has(lexicon.Ord)) {
		return k + 1
	}
	if k := i + 1; k < r.end && k == last+2 && r.info[k].accusative && r.plain(k) && r.Words[k].Is(describing) { // «المعترف بها دوليا»
		return k + 1
	}
	return i + 1
}

// emphasized reports «نفسه» and the like at token i, which goes with the definite phrase before it, and is no object: «قال الوزير نفسه إن», not «فجر الانتحاري نفسه».
func (r *reader) emphasized(p *phrase, i int) bool {
	info := r.info[i]
	itself := info.form&formItself != 0
	if info.stem&listSame == 0 || !p.definite || r.parts[i] != nominal || !r.plain(i) || !itself && !r.hasPronoun(i) {
		return false
	}
	return itself || p.first == r.first || r.parts[p.first-1] != verb || r.info[p.first-1].says && r.saysBehind(i+1)
}

// wantedAt reports that the phrase q, which «ب» leads in behind an adjective that may go on with it, tells what is wanted, where no other does: «طالب الجهات المعنية
// بضرورة …», «باتخاذ الإجراءات»; but «طالب الجهات المعنية بمكافحة الفساد بفتح تحقيق».
func (r *reader) wantedAt(q *phrase) bool {
	if r.info[q.head].stem&listWorth != 0 {
		return true
	}
	if q.mention >= 0 || q.head != q.first || !r.masdar(q.head) || r.article(q.head) || r.hasPronoun(q.head) {
		return false
	}
	k := q.end
	return k >= r.end || !(r.masdar(k) && r.proclitics(k)&normalize.Ba != 0 || r.info[k].self == prepTo)
}

// impersonal reports that the definite phrase p ends in a passive participle that does not agree with its noun, or is a noun by itself, so that the pronoun of a
// preposition behind it takes the noun up: «المعتقلين المفرج عنهم», «القضايا المتفق عليها».
func (r *reader) impersonal(p *phrase) bool {
	last := p.end - 1
	w := r.Words[last]
	if !p.definite || !r.article(last) || r.outer[last] >= 0 || !w.Feature.Has(lexicon.Patient) || r.ends(last, endUn|endIn|endAn|endAt) || w.Feature.Has(lexicon.Feminine) || !r.plain(last+1) {
		return false
	}
	if prep := r.info[last+1].prep; prep != prepAbout && prep != prepOn && prep != prepBa {
		return false
	}
	return last == p.head && r.ofSeveral(last+1) || last > p.head && (p.plural(r) || r.sex(p) == lexicon.Feminine)
}

// linkedBy gives the «بين» behind the participle at the end of the definite phrase p that tells between what it leads or lies: «الطريق الرابط
// بين صنعاء وصعدة»; or 0.
func (r *reader) linkedBy(p *phrase) int {
	k := p.end
	if r.at(k, nominal) {
		k++
	}
	if !p.definite || k+1 >= r.end || r.parts[k] != prep || !r.isForm(k-1, seldomLinks) || r.info[k].prep != prepBetween || k-1 <= p.head {
		return 0
	}
	return k
}

// readDuty lengthens an office by what it is charged with, and the name behind that: «الوزير المكلف بالعلاقات مع البرلمان سالم حداد», not «التقى رئيس
// الوزراء المكلف بالسفير».
func (r *reader) readDuty(p *phrase) bool {
	last := p.end - 1
	m := r.outer[last]
	if !r.article(last) || !p.is(isPerson) || !r.startsWith(p.head, entity.Office) ||
		m >= 0 && (r.Mentions[m].Type != entity.Office || r.Mentions[m].Last != p.end) {
		return false
	}
	key, at, ok := r.preposition(p.end)
	if !ok || key != prepBa || at != p.end {
		return false
	}
	q, ok := r.np(at)
	if !ok || !q.definite || q.is(isPerson|isPlace) {
		return false
	}
	p.end, p.stop = q.end, q.stop
	if k := p.end; k+1 < r.end && r.parts[k] == prep && r.info[k].self == prepWith { // «بالعلاقات مع البرلمان»
		if q, ok := r.np(k + 1); ok && q.is(isBody) {
			p.end, p.stop = q.end, q.stop
		}
	} else if k+1 < r.end && r.parts[k] == prep && r.info[k].prep == prepBetween { // «بالمساواة بين الرجال والنساء»
		if ps := r.list(k+1, anyThing); len(ps) > 1 {
			p.end, p.stop = ps[len(ps)-1].end, ps[len(ps)-1].stop
		}
	}
	if k := p.end; r.at(k, nominal) && r.apart(k) {
		if q, ok := r.np(k); ok && r.namedAs(q, entity.Person) && q.first == q.head {
			p.end, p.stop, p.mention = q.end, q.stop, q.mention
		}
	}
	return true
}

// saysBehind reports at token i what is said or to whom, so that «نفسه» before it belongs to who says it and is no object:
// «قال المصدر نفسه إن», but «وصف الرئيس نفسه بأنه».
func (r *reader) saysBehind(i int) bool {
	if i >= r.end || r.Words[i].Cut.Proclitics&normalize.Ba != 0 {
		return false
	}
	switch r.parts[i] {
	case comp, prep, mark, rel:
		return true
	case nominal:
		return r.Words[i].Cut.Proclitics&normalize.La != 0
	}
	return false
}

// followed reports that a definite noun or name stands behind token j, whose
// adjective it might be.
func (r *reader) followed(j, limit int) bool {
	return j+1 < limit && r.parts[j+1] == nominal && r.outer[j+1] >= 0 && r.apart(j+1) && r.Mentions[r.outer[j+1]].Type != entity.Norp
}

// attach lengthens a phrase by what says whose or of what it is: a statement and
// its body («بيان للجيش»), an officer and his rank and ministry («ضابط برتبة مقدم
// في وزارة الدفاع»), a source and its body («مصدر في الشرطة»).
func (r *reader) attach(p *phrase) {
	if r.namedAs(p, entity.Person) {
		return
	}
	w := r.Words[p.head]
	if !p.is(isPerson) && !w.Is(things) {
		return
	}
	if !p.definite && r.at(p.end, nominal) && r.Words[p.end].Cut.Proclitics&normalize.La != 0 &&
		(w.Is(heads) || (p.end == p.head+1 || p.end == p.head+2 && r.adjective(p.head+1)) && r.given(p)) && r.attachFor(p) { // «ثكنة للجيش», «وزيرا للصحة», «مديرا عاما للأمن»
		return
	}
	prepBehind := p.end+1 < r.end && r.parts[p.end] == prep
	site := w.Classes.Has(lexicon.PlaceHead) || r.info[p.head].stem&listSite != 0
	if prepBehind && site && p.mention < 0 && p.end == p.head+1 && r.info[p.end].self != prepIn { // «منطقة غرب سيناء», «محاور جنوب شرق إدلب»
		r.attachPlace(p)
		return
	}
	if prepBehind && !p.definite && p.is(isPerson) {
		switch self := r.info[p.end].self; {
		case self == prepAbout && r.goesOnAbout(p): // «ممثلين عن عمال الميناء», «بيان صادر عن الحركة», but «أفرج مسلحون عن ضابط»
			if q, ok := r.np(p.end + 1); ok && (q.is(isPeople) || q.is(isPlace|isBody) && w.Classes.Has(lexicon.Title)) && !r.nounTrigger(q.head) { // «نواب عن المحافظة»
				p.end, p.stop = q.end, q.stop
				r.attachSides(p, q)
			}
			return
		case self == prepIn && w.Feature.Has(lexicon.Plural):
			if q, ok := r.np(p.end + 1); ok && r.ofRanks(p, q) {
				p.end, p.stop = q.end, q.stop
				return
			}
		case self == prepFrom && p.end > p.head+1 && r.info[p.end-1].stem&listNear != 0 && w.Classes.Has(lexicon.Human): // «مصدر قريب من التحقيق»
			if q, ok := r.np(p.end + 1); ok {
				p.end, p.stop = q.end, q.stop
			}
			return
		}
	}
	if rd, ok := w.Find(lexicon.Human); ok {
		r.attachBody(p, rd.Entry.Value)
	}
}

// attachSides lengthens a phrase of several delegates by the other states or bodies that they come from, beside q: «ممثلين عن السودان وتشاد», not «ممثلين عن الحزب والوزير».
func (r *reader) attachSides(p, q *phrase) {
	if !r.Words[p.head].Feature.Any(lexicon.Plural|lexicon.Dual) || r.sideless(q) {
		return
	}
	for p.end < r.end && r.parts[p.end] == nominal && r.Words[p.end].Cut.Proclitics&normalize.Wa != 0 {
		n, ok := r.np(p.end)
		if !ok || r.sideless(n) || n.is(isState) != q.is(isState) {
			return
		}
		p.end, p.stop = n.end, n.stop
	}
}

// sideless reports a phrase that tells of no state or body by its name or with the article.
func (r *reader) sideless(q *phrase) bool {
	return !q.is(isState|isBody) || !q.definite || q.clitic&(normalize.Ba|normalize.La) != 0
}

// goesOnAbout reports a phrase with whose noun or last word «عن» goes: «ممثلين عن العمال», «بيان صادر عن الحركة», «بيان صدر عن الحركة»; but «أفرج مسلحون عن ضابط».
func (r *reader) goesOnAbout(p *phrase) bool {
	if r.takesAbout(p.head) || r.info[p.end-1].takes.has(prepAbout) {
		return true
	}
	rd, ok := r.Words[p.head].Find(lexicon.Human)
	return ok && rd.Entry.Value == "medium" && p.end > p.head+1 && !r.adjective(p.end-1)
}

// takesAbout reports at token i a delegate or a participle, with which «عن» goes: «ممثل عن العمال», «صادر عن الحركة».
func (r *reader) takesAbout(i int) bool {
	return r.info[i].lists.has(rareDelegate) || r.info[i].takes.has(prepAbout)
}

// attachBody lengthens a phrase of people or of a medium, as the value of its noun tells, by the rank and the body: «ضابط برتبة مقدم في وزارة الدفاع», «بيان
// للجيش», «مصادر في المعارضة».
func (r *reader) attachBody(p *phrase, value string) {
	w := r.Words[p.head]
	medium, source := value == "medium", value == "source"
	if !medium && !source && w.Feature.Has(lexicon.Plural) && !w.Classes.Has(lexicon.Title) {
		return
	}
	j := p.end
	if r.at(j, nominal) && r.info[j].form&formRank != 0 && j+1 < r.end {
		p.end, p.stop = j+2, int(r.Tokens[j+1].End)
		j += 2
	}
	at := j // the token of the body
	switch {
	case j >= r.end:
		return
	case medium && r.parts[j] == nominal && r.Words[j].Cut.Proclitics&normalize.La != 0:
	case !medium && r.parts[j] == prep && j+1 < r.end && (r.info[j].self == prepIn || r.info[j].self == prepFrom):
		at++
	default:
		return
	}
	q, ok := r.np(at)
	if !ok || medium && !q.is(isActor) || !medium && !r.inNameOf(at, entity.Org) && !(source && r.mayHaveSources(q)) {
		return
	}
	p.end, p.stop = q.end, q.stop
	if p.mention < 0 {
		p.mention = q.mention
	}
}

// ofRanks reports behind people in the plural, as their office, trade or rank tells of them, the body q behind «في» in which they are: «ضباط في الجيش», «ناشطون في حزب
// العمال»; not where one may do something, «تظاهر عمال في الشركة».
func (r *reader) ofRanks(p, q *phrase) bool {
	w := r.Words[p.head]
	if !w.Feature.Has(lexicon.Plural) || !w.Is(one<<lexicon.Title|one<<lexicon.Occupation|one<<lexicon.Rank) || !q.is(isBody) || q.is(isPlace|isDeed|isMedium) {
		return false
	}
	if q.mention < 0 {
		return r.article(q.head) && q.end == q.head+1
	}
	switch r.Mentions[q.mention].Subtype {
	case "party", "military", "armed_group", "police", "alliance", "parliament":
		return r.outer[q.head] == q.mention
	}
	return false
}

// mayHaveSources reports a definite phrase of whom or what has people who tell of it, and is no place, person or text.
func (r *reader) mayHaveSources(q *phrase) bool {
	return q.definite && !r.namedAs(q, entity.Person) && r.info[q.head].class&(isActor|isMedium|isPlace) == isActor
}

// attachFor lengthens a phrase by whom or what it is for behind ل, «ثكنة للجيش», «وزيرا للتجارة والصناعة»; false where that is no part of it.
func (r *reader) attachFor(p *phrase) bool {
	w := r.Words[p.head]
	q, ok := r.np(p.end)
	if !ok || p.is(isPerson) && q.mention >= 0 && r.Mentions[q.mention].Subtype == "media" {
		return false
	}
	if p.end > p.head+1 && r.behind(p.first, verb) && r.info[p.first-1].says && p.is(isPerson) && !p.is(isBody) && q.is(isPeople|isPerson) && !q.is(isBody) && r.info[p.end-1].takes&takenTo == 0 { // «قال مسؤول كيني للصحفيين»
		return false
	}
	if q.is(isBody|isPeople) || r.given(p) && q.is(isState|isPlace|isPerson) || !w.Is(heads) && q.definite && q.mention < 0 {
		p.end, p.stop = q.end, q.stop
		for k := q.first + 1; k < q.end; k++ {
			if w.Is(named) && r.comma(k) { // «نائبا للرئيس، وفلان …»: another
				p.end, p.stop = k, int(r.Tokens[k-1].End)
				break
			}
		}
		for w.Is(named) && p.end < r.end && r.portfolio(p.end) { // «وزيرا للتجارة والصناعة»
			q, _ := r.np(p.end)
			p.end, p.stop = q.end, q.stop
		}
		return true
	}
	return false
}

// attachPlace lengthens a place without a name by the one behind its preposition: «منطقة غرب سيناء», «الحدود بين تركيا وسوريا».
func (r *reader) attachPlace(p *phrase) {
	key, at, _ := r.preposition(p.end)
	if !r.prepIs(key, placePreps) || at >= r.end || r.outer[at] < 0 {
		return
	}
	if q, ok := r.np(at); ok && q.is(isPlace) {
		p.mention = q.mention
		if r.info[p.end].prep == prepBetween { // «الحدود بين تركيا وسوريا»
			if ps := r.list(at, place); len(ps) > 1 {
				q = r.scratch.copied(&ps[len(ps)-1])
			}
		}
		p.end, p.stop = q.end, q.stop
	}
}

// plural reports a phrase that means several: «البلدين», «الأطراف», not «لكن مسؤولا أكد», which has the letters of two.
func (p *phrase) plural(r *reader) bool {
	ft := r.Words[p.head].Feature
	return p.mention < 0 &&
		(ft.Has(lexicon.Plural) || ft.Has(lexicon.Dual) && !((p.before == comp || p.before == conj && p.clitic == 0) && !p.definite && r.accusative(p.head)))
}

// chunkBefore gives the phrase that ends before token i, over a comma.
func (r *reader) chunkBefore(i int) *phrase {
	k := i - 1
	for k >= r.first && r.parts[k] == mark {
		if r.sign(k) == ')' {
			for o := k - 1; o >= r.first && o > k-8; o-- {
				if r.sign(o) == '(' {
					k = o
					break
				}
			}
		}
		k--
	}
	q := r.phraseOf(k)
	if q == nil {
		return nil
	}
	if n := r.chunkOf[k]; n > 0 && q.end == q.first+1 && r.Words[q.head].Classes.Has(lexicon.Pron) && r.chunks[n-1].end == q.first { // «المسلحون هم الذين طلبوا»
		q = &r.chunks[n-1]
	}
	return r.innermost(q)
}
