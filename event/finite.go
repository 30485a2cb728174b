package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// verdict is what one sign tells of a word that may be a finite verb.
type verdict uint8

const (
	open   verdict = iota // the sign does not tell
	finite                // it is a verb here
	noVerb                // it is none
)

// verdictOf gives the verdict of a sign that decides.
func verdictOf(isVerb bool) verdict {
	if isVerb {
		return finite
	}
	return noVerb
}

// doubt is a word whose letters fit a finite verb and a noun («قتل», «بحث», «رفض»), and where it stands.
type doubt struct {
	r       *reader
	i       int // the token
	w       *lexicon.Word
	info    *wordInfo
	pro     normalize.Clitic
	perfect bool // it may be a perfect
	bare    bool // no pronoun stands at it
	deed    bool // it may be a verbal noun, and no pronoun stands at it
	prev    int  // the token before it, or -1
	next    int  // the token behind it, a time left out: «تظاهر الأحد مئات العمال»
	behind  bool // there is such a token
}

// isVerb decides whether token i, which may be a finite verb, is one here: by the word itself, then
// by the first sign of its neighbours that tells.
func (r *reader) isVerb(i int) bool {
	if v := r.finiteAlone(i); v != open {
		return v == finite
	}
	d := doubt{r: r, i: i, w: r.Words[i], info: r.info[i], pro: r.Words[i].Cut.Proclitics, perfect: r.info[i].moods.Has(lexicon.Perfect), prev: i - 1, next: i + 1}
	if i > 0 && r.info[i-1].form&formAnd != 0 && d.pro == 0 { // «و تابع»
		d.pro, d.prev = normalize.Wa, i-2
	} else if i > 1 && d.pro == 0 && r.info[i-1].pronominal && r.article(i-2) && r.info[i-2].takes.has(r.info[i-1].prep) { // «المشتبه به قتل جاره»
		d.prev = i - 2
	}
	d.passOver()
	d.bare, d.behind = d.w.Cut.Enclitic == 0, d.next < len(r.Tokens)
	d.deed = d.bare && d.w.Feature.Has(lexicon.Masdar)
	if d.pro == 0 && d.w.Feature.Has(lexicon.Masdar) && d.quotedDeed() {
		return false
	}
	if m := i + 1; m < len(r.Tokens) && d.bare && !d.deed && r.Words[m].Cut.Proclitics == 0 && (r.Words[m].Classes.Has(lexicon.Weapon) || r.weaponEnd(m) > m) && r.triggered(i, (*trigger).setsOff) { // «إن انتحاريا فجر قنبلة»
		return true
	}
	v := d.byComplement() // called by name, so that d stays on the stack
	if v == open {
		v = d.byClause()
	}
	if v == open {
		v = d.byOpening()
	}
	if v == open {
		v = d.byWordBefore()
	}
	if v == open {
		return d.bySubject()
	}
	return v == finite
}

// passOver has d.next pass over what tells when and how behind the word, and over an aside or what is led in where who does it may follow: «تظاهر الأحد مئات العمال»,
// «قتل منذ السبت أكثر من مئة», «وصف أيضا الوزير», «غادر بحفظ الله ورعايته الملك».
func (d *doubt) passOver() {
	r, i := d.r, d.i
	m := i + 1
	if m+1 < len(r.Tokens) && (r.info[m].form&formUntil != 0 || r.info[m].since && r.timeAt(m+1)) { // «قتل حتى الآن 117 شخصا»
		m++
	}
	if m+1 < len(r.Tokens) && r.info[m].closed && r.info[m].part == adverb && r.Tokens[m+1].Kind == normalize.Arabic && r.Words[m].Cut.Proclitics == 0 &&
		!r.Words[m].Is(describing) && !r.info[m+1].closed && !r.Words[m+1].Is(describing) && r.Words[m+1].Cut.Proclitics&^normalize.Article == 0 {
		m++
		d.next = m
	}
	if r.timeAt(m) {
		d.next = r.Mentions[r.outer[m]].Last
	} else if m < len(r.Tokens) && r.Words[m].Cut.Proclitics&normalize.Ba != 0 {
		for _, n := range r.matches(m, one<<lexicon.Adv) {
			if n.Entry.Class == lexicon.Adv && n.Last > m+1 {
				d.next = max(d.next, n.Last)
			}
		}
	}
	if d.next < len(r.Tokens) && d.begins() {
		if r.comma(d.next) {
			d.next = r.overAside(d.next)
		} else if d.perfect && r.preps(d.next) && d.actorMayFollow() {
			d.next = r.overLedIn(d.next)
		}
	}
}

// quotedDeed reports a verbal noun behind a quotation mark, which a preposition or the verb before it leads in: «دعا إلى "بحث الملف"», «انتقد بشدة "تجاهل اللجنة للأمر"».
func (d *doubt) quotedDeed() bool {
	r, k := d.r, d.prev-1
	if k < 0 || !r.isQuote(d.prev) {
		return false
	}
	if r.parts[k] == prep && !r.info[k].pronominal {
		return true
	}
	for k > 0 && r.parts[k] == adverb {
		k--
	}
	return r.parts[k] == verb && !r.info[k].says && !r.aux(k)
}

// actorMayFollow reports a verb that goes with a noun or tells what someone says or whom he meets, so that who does it may stand behind a preposition and its
// noun: «بحث في عمان الوزير مع نظيره», not «ردا على …».
func (d *doubt) actorMayFollow() bool {
	return (d.info.with != 0 || d.r.triggered(d.i, func(t *trigger) bool { return t.kind == byVerb && t.rule.is(utterance|meeting) })) && !d.endsInAlef()
}

// endsInAlef reports the ending of an indefinite accusative, which is no verb: «ردا على …».
func (d *doubt) endsInAlef() bool { return strings.HasSuffix(d.w.Text, "ا") }

// overCircumstance gives the token of who acts behind a time and an aside or what a preposition leads in from token k on, or k.
func (r *reader) overCircumstance(k int) int {
	n := k
	if r.timeAt(k) {
		n = r.Mentions[r.outer[k]].Last
	}
	switch {
	case n >= len(r.Tokens):
		return k
	case r.comma(n):
		return max(k, r.overAside(n))
	case r.preps(n):
		return max(k, r.overLedIn(n))
	}
	return n
}

// overAside gives the token of who acts behind the aside of when, where or how that opens with the comma at token k, or k: «كشف، أمس بالرياض، الوزير عن …».
func (r *reader) overAside(k int) int {
	const reach = 14
	if k+1 >= len(r.Tokens) || !(r.preps(k+1) || r.Words[k+1].Classes.Has(lexicon.Attrib) || r.info[k+1].self == prepFrom || r.timeAt(k+1)) {
		return k
	}
	n := k + 2
	if r.timeAt(k + 1) { // «قتل، ليل الثلاثاء - الأربعاء، ثلاثة»
		n = max(n, r.Mentions[r.outer[k+1]].Last)
	}
	for ; n+1 < len(r.Tokens) && n < k+reach && r.Tokens[n].Flags&normalize.LineBefore == 0; n++ {
		switch {
		case r.comma(n):
			if r.startsActor(n + 1) {
				return n + 1
			}
		case r.Tokens[n].Kind == normalize.Punct, r.Words[n].Classes.Has(lexicon.Comp):
			return k
		}
	}
	return k
}

// overLedIn gives the token of who acts behind what the preposition at token k leads in, by his office or name, where what stands before him can have no
// complement; or k: «حذر في بيان له الوزير من …», «كشف في مؤتمر صحفي وزير الدفاع عن …».
func (r *reader) overLedIn(k int) int {
	const reach = 9
	for n := k + 1; n < len(r.Tokens) && n < k+reach && r.Tokens[n].Kind == normalize.Arabic && r.Tokens[n].Flags&normalize.LineBefore == 0; n++ {
		if r.completed(n-1) && r.outer[n] >= 0 && r.apart(n) && r.startsActor(n) {
			return n
		}
	}
	return k
}

// finiteAlone tells by the letters of token i, its clitics and the preposition before it.
func (r *reader) finiteAlone(i int) verdict {
	w, info := r.Words[i], r.info[i]
	feature, noun, pro := info.moods, info.noun, w.Cut.Proclitics
	switch {
	case feature == 0, r.isForm(i, seldomNoVerb) && !r.beginsWithActor(i):
		return noVerb
	case pro&normalize.Sa != 0:
		return finite
	case pro&(normalize.Article|normalize.Ba|normalize.Ka) != 0, r.writtenAsNoun(i):
		return noVerb
	case noun && !feature.Has(lexicon.Third): // «وقضيته العادلة»
		return noVerb
	case !noun && info.object && pro == 0 && i+1 < len(r.Tokens) &&
		(r.Tokens[i+1].Kind == normalize.Number || r.Words[i+1].Is(numerals)) && r.isForm(i, seldomMeasure): // «غرامة قدرها ألف دينار»
		return noVerb
	case !noun: // not «في شكل», but «ثلاثة منهم أصيبوا»
		return verdictOf(i == 0 || r.parts[i-1] != prep || pro != 0 || r.info[i-1].pronominal || r.info[i-1].form&formSpan != 0 || r.behindWhoever(i))
	case info.core&coreVoweled == 0 && r.marked(i): // «ربما قُتل هناك»
		return finite
	case isPresent(feature) && strings.HasPrefix(w.Text[w.Cut.Word:], "ي"):
		return finite
	case feature.Has(lexicon.Perfect|lexicon.Dual) && agentive(w) && pro&normalize.La == 0 && strings.HasSuffix(w.Text, "تا") && !w.Is(persons|things): // «هاجمتا»
		return finite
	case pro&normalize.La != 0:
		return noVerb
	case info.object && pro&(normalize.Wa|normalize.Fa) == 0 && w.Feature.Has(lexicon.Masdar) && r.describedDeed(i): // «أعلنت الحركة رفضها القاطع»
		return noVerb
	case info.object && pro == normalize.Wa && w.Feature.Has(lexicon.Masdar) && r.alsoOf(i): // «استقلاليتها ورفضها أي ضغوط»
		return noVerb
	case info.object && pro == 0 && w.Feature.Has(lexicon.Masdar) && r.ofWhoSays(i): // «أكد مسؤول رفضه القرار»
		return noVerb
	}
	return open
}

// behindWhoever reports that token i stands behind «من» and a pronoun that stands by itself: «الحكومة هي من رفضت الحوار».
func (r *reader) behindWhoever(i int) bool {
	if i < 2 || r.info[i-1].form&formWhoever == 0 || !r.plain(i-1) {
		return false
	}
	who, ok := r.Words[i-2].Value(lexicon.Pron)
	return ok && who != "" && r.apart(i-2)
}

// beginsWithActor reports that token i begins a sentence and someone who acts follows: «وشبه الرئيس الوضع بالكارثة», not «وكالة شبه رسمية».
func (r *reader) beginsWithActor(i int) bool {
	begins := i == 0 || r.Tokens[i].Flags&normalize.LineBefore != 0 || r.sign(i-1) == '.'
	return begins && r.startsActor(i+1)
}

// writtenAsNoun reports at token i a spelling that no finite verb has: the mark of an indefinite accusative, «وتحديًا», or the hamza of a verbal noun below
// its alef, «وإدانته», where «وأدانته» is the verb.
func (r *reader) writtenAsNoun(i int) bool {
	const tanwin, below = "\u064b", "إ"
	w := r.Words[i]
	if s := r.Source[r.Tokens[i].Start:r.Tokens[i].End]; len(w.Text) < len(s) && (strings.HasSuffix(s, "ا"+tanwin) || strings.HasSuffix(s, tanwin+"ا")) {
		return true
	}
	return w.Feature.Has(lexicon.Masdar) && strings.HasPrefix(r.Source[r.Begin(i, w.Cut):r.Tokens[i].End], below)
}

// verbAhead gives the verb before token i, with times, the last between commas or with one behind it, and who it is between or nothing, or -1.
func (r *reader) verbAhead(i int) int {
	if i > 0 && r.comma(i-1) { // «أعلن الجيش، أمس، بسط سيطرته»
		for i--; i > 0 && r.parts[i-1] == timeWord; i-- {
		}
		if i > 0 && r.comma(i-1) {
			i--
		}
	}
	for k := i - 1; k >= 0 && k > i-6; k-- {
		switch r.parts[k] {
		case nominal, timeWord:
		case verb:
			return k
		default:
			return -1
		}
	}
	return -1
}

// ofWhoSays reports that token i stands directly behind an indefinite noun of someone, and that behind a verb of saying: «أعلن حزب رفضه …».
func (r *reader) ofWhoSays(i int) bool {
	return i > 1 && r.parts[i-1] == nominal && r.parts[i-2] == verb && r.info[i-2].says && !r.article(i-1) && r.plain(i-1) && r.startsActor(i-1)
}

// alsoOf reports that token i, behind و, goes on from a deed or quality that is called by the same pronoun, with an adjective, a preposition
// and a noun or nothing between.
func (r *reader) alsoOf(i int) bool {
	k := i - 1
	if k > 0 && r.article(k) && r.Words[k].Is(describing) { // «إدانتها الشديدة ورفضها القاطع»
		k--
	}
	if k > 2 && r.parts[k] == nominal && !r.hasPronoun(k) && r.parts[k-1] == prep && !r.info[i].says && !r.startsActor(i+1) { // «سحبه من البرلمان ووضعه في …»
		k -= 2
	}
	if k < 0 || r.parts[k] != nominal || r.Words[k].Cut.Enclitic != r.Words[i].Cut.Enclitic {
		return false
	}
	w := r.Words[k]
	return (w.Feature.Has(lexicon.Masdar) || strings.HasSuffix(w.Text[:w.Cut.End], "يت")) && !w.Is(humanOrTitle|heads|placeHeads)
}

// describedDeed reports a definite adjective behind token i, which stands in no relative clause.
func (r *reader) describedDeed(i int) bool {
	m := i + 1
	return i > 0 && r.parts[i-1] != rel && m < len(r.Tokens) && r.outer[m] < 0 &&
		r.article(m) && r.Words[m].Is(describing) && !r.Words[m].Is(persons) && !r.hasPronoun(m)
}

// begins reports that the word opens a clause: the text, a line, behind a mark, a conjunction or و.
func (d *doubt) begins() bool {
	r := d.r
	return d.prev < 0 || d.pro&(normalize.Wa|normalize.Fa) != 0 ||
		r.Tokens[d.i].Flags&normalize.LineBefore != 0 || r.parts[d.prev] == mark || r.parts[d.prev] == conj
}

// byComplement tells by the word behind: an adjective makes a noun of it, أن or an object a verb.
func (d *doubt) byComplement() verdict {
	r, next := d.r, d.next
	if d.perfect && d.pro == 0 && d.prev >= 0 && r.parts[d.prev] == nominal && r.secretive(d.i) {
		return finite
	}
	if !d.behind || r.Tokens[next].Kind != normalize.Arabic || r.approximation(next) != next {
		return open
	}
	nw := r.Words[next]
	switch {
	case nw.Cut.Enclitic == normalize.Huma && (r.info[next].lemma|r.info[next].stem)&listApart != 0 && d.w.Feature.Has(lexicon.Dual): // «فجرا نفسيهما»
		return finite
	case nw.Is(describing) && !r.article(next) && nw.Cut.Proclitics == 0 &&
		!nw.Is(humanOrTitle) && !(d.pro == 0 && nw.Classes.Has(lexicon.OrgHead)) && !r.holder(next) && r.info[next].form&formMost == 0 && !r.ends(next, endUn|endAn): // but «بحث آخر التطورات», «أن شن متشددون هجمات», «قتل فلسطينيان»
		return verdictOf(d.describedHow())
	case d.pro == 0 && d.controlOver(), d.ofMany():
		return noVerb
	case d.perfect && !d.deed && d.bare && r.info[next].self == prepOn && next+1 < len(r.Tokens) && r.masdar(next+1) && r.lends(d.i): // «رجل أقدم على قتل جاره»
		return finite
	}
	behindVerb := d.prev >= 0 && r.parts[d.prev] == verb
	if nw.Classes.Has(lexicon.Comp) && !(behindVerb && r.info[d.prev].says && (!d.bare || d.w.Classes.Has(lexicon.Human))) { // «ذكر أن», not «قالت أسرتها إن», «قال شاهد إن»
		return finite
	}
	if nw.Cut.Enclitic != 0 && r.info[next].lemma&listApart != 0 && !behindVerb && !d.behindPrep() { // «فجر نفسه», not «لقي عامل مصرعه»
		return finite
	}
	return open
}

// describedHow reports that the adjective behind the word tells how something is done, or who does it: «طلب رسميا», «طعن فلسطيني جنديا», but «رفض سوري», «قلق
// كبير».
func (d *doubt) describedHow() bool {
	r, nw := d.r, d.r.Words[d.next]
	if d.begins() && d.perfect && r.national(d.i, d.next) {
		return true
	}
	return d.perfect && d.bare && !d.behindPrep() && nw.Feature.Has(lexicon.Accusative) &&
		strings.HasSuffix(nw.Text, "ا") && !strings.HasSuffix(d.w.Text, "ا") && r.outer[d.next] < 0
}

// controlOver reports a deed that a verb before it says or sets out to do, with what is his own as its complement: «أعلن الجيش بسط سيطرته».
func (d *doubt) controlOver() bool {
	r := d.r
	if !r.hasPronoun(d.next) || r.info[d.next].lemma&listApart == 0 || !d.w.Feature.Has(lexicon.Masdar) {
		return false
	}
	v := r.verbAhead(d.i)
	return v >= 0 && (r.info[v].says || r.info[v].finite&listControl != 0)
}

// ofMany reports a deed of several, who stand in the genitive: «رفض الأوروبيين طلب روسيا», not «إذ وصف المسؤولين بـ…», «جمع الوزيرين»,
// «الجيش قصف المسلحين».
func (d *doubt) ofMany() bool {
	r := d.r
	if d.pro != 0 || !d.deed || d.prev >= 0 && (r.parts[d.prev] == rel || r.parts[d.prev] == conj) {
		return false
	}
	if !r.Words[d.next].Feature.Has(lexicon.Plural) || !r.article(d.next) || !r.oblique(d.next) {
		return false
	}
	return d.prev < 0 || !r.actsFirst(d.prev)
}

// timePrep reports at token i a preposition of time: «بعد», «منذ», «قبل».
func (r *reader) timePrep(i int) bool { return r.info[i].timePrep }

// hersAt reports at token i a country that would want the verb before it in the feminine, so that the word before it is a deed: «أعلن السفير، أمس، رفض بلاده للقرار», «قصف
// فرنسا».
func (r *reader) hersAt(i int) bool {
	if m := r.outer[i]; m >= 0 {
		return r.Mentions[m].First == i && r.Mentions[m].Type == entity.GPE && r.plain(i) && r.countryGender(m) == lexicon.Feminine
	}
	w := r.Words[i]
	return r.hasPronoun(i) && r.plain(i) && w.Classes.Has(lexicon.PlaceHead) && w.Feature.Has(lexicon.Feminine)
}

// byOpening tells of the first word of a text or line by what may be its subject.
func (d *doubt) byOpening() verdict {
	r, next := d.r, d.next
	if d.prev >= 0 && r.Tokens[d.i].Flags&normalize.LineBefore == 0 {
		return open
	}
	if next >= len(r.Tokens) || r.Tokens[next].Kind != normalize.Arabic && r.Tokens[next].Kind != normalize.Number {
		return noVerb
	}
	return verdictOf(r.startsActor(next) || d.perfect && (d.actorBehindThing() || d.countsBehindTime() || d.leads() || d.info.says && r.complementBy(next) || d.lentBeyond()))
}

// countsBehindTime reports behind a time how many they are of whom the verb tells, who could not complete a noun there: «قتل السبت ثلاثة», «قتل أمس فلسطينيان».
func (d *doubt) countsBehindTime() bool {
	r, next := d.r, d.next
	return d.bare && d.behind && next > d.i+1 && r.timeAt(next-1) && (r.counts(next) || r.approximation(next) != next || r.ends(next, endUn|endAn))
}

// actorBehindThing reports behind the word, with its article, what it is done to, and behind that, or a time, who does it: «رفض القرار نواب المعارضة»,
// «هاجم القرية أمس مسلحون», «بحث الأزمة الوزيران».
func (d *doubt) actorBehindThing() bool {
	r, k := d.r, d.next
	if !d.perfect || !d.bare || k+1 >= len(r.Tokens) || r.outer[k] >= 0 || r.hasPronoun(k) || !r.pointsAlone(k) && (!r.article(k) || r.Words[k].Is(describing|persons)) {
		return false
	}
	if k++; r.timeAt(k) {
		k = r.Mentions[r.outer[k]].Last
	}
	if k >= len(r.Tokens) || !r.startsActor(k) || r.Words[k].Cut.Proclitics&^normalize.Article != 0 {
		return false
	}
	return !r.article(k) && !r.Words[k].Is(describing) || r.ends(k, endAn|endUn)
}

// lentBeyond reports behind the word, which is no verbal noun, a prepositional phrase and a noun that the rules let go with its verb as its subject, «صدر بحق الناشط
// حكم بالسجن», or an order, «صدر عن رئيس الوزراء سالم حداد قرار».
func (d *doubt) lentBeyond() bool {
	const near, far = 7, 16
	r, k := d.r, d.next
	if d.info.with == 0 || !d.bare || d.w.Feature.Has(lexicon.Masdar) || !r.preps(k) {
		return false
	}
	issues := d.info.finite&listHappen != 0
	for from := k; k < min(from+far, len(r.Tokens)) && r.Tokens[k].Kind == normalize.Arabic; k++ {
		w := r.Words[k]
		if w.Cut.Proclitics != 0 || w.Cut.Enclitic != 0 {
			continue
		}
		if k < from+near && r.outer[k] < 0 && r.light(d.info.with, k, true) || issues && r.info[k].stem&listOrder != 0 {
			return true
		}
	}
	return false
}

// ofSome reports at token i the pronoun of those of whom some are told before it: «ثلاثة منهم».
func (r *reader) ofSome(i int) bool {
	return i > 0 && r.info[i].pronominal && r.info[i].prep == prepFrom && (r.counts(i-1) || r.Words[i-1].Is(quantifiers))
}

// verbLeads reports at token i a verb whose rule takes the preposition: «صوت لصالح».
func (r *reader) verbLeads(i int, key symbol) bool {
	return r.triggered(i, func(t *trigger) bool { return t.kind == byVerb && t.rule.leads.has(key) })
}

// leads reports behind the word, which is no verbal noun, a preposition that a rule of its verb takes: «صوت لصالح القانون».
func (d *doubt) leads() bool {
	r, k := d.r, d.i+1
	if d.next != k || d.w.Feature.Has(lexicon.Masdar) || d.w.Cut.Enclitic != 0 || k >= len(r.Tokens) {
		return false
	}
	if !r.preps(k) || r.info[k].pronominal {
		return false
	}
	return r.verbLeads(d.i, r.info[k].prep)
}

// byWordBefore tells by the part that the word before plays, and by و.
func (d *doubt) byWordBefore() verdict {
	r, i, prev, next := d.r, d.i, d.prev, d.next
	and := d.pro&normalize.Wa != 0
	if d.perfect && d.pro == 0 && d.bare && !d.endsInAlef() && (r.parts[prev] == timeWord || prev > 0 && r.parts[prev-1] == prep && r.completed(prev)) && r.clauseAwaitsVerb(prev) {
		return finite
	}
	switch r.parts[prev] {
	case prep:
		return verdictOf(d.pro == 0 && r.ofSome(prev) && !d.w.Feature.Has(lexicon.Masdar)) // «ثلاثة منهم قتلوا»
	case verb:
		return verdictOf(d.behindHelping() || and && prev == i-1 && d.perfect && d.bare && !d.w.Feature.Has(lexicon.Masdar)) // «حوكم وصدر بحقه حكم»
	case rel, particle:
		if prev == i-1 && r.info[prev].core&(coreDidnt|coreWont|coreWill|coreSo) != 0 { // «لم تقدم» is of قدم, not of تقدم
			d.asImperfect()
		}
		return finite
	case comp:
		return verdictOf(d.behindThat())
	case adverb, timeWord:
		if d.perfect && d.pro == 0 && !d.bare && !d.w.Feature.Has(lexicon.Masdar) && r.startsActor(next) { // «الاجتماع الذي استمر خمس ساعات حضره الوزير»
			return finite
		}
		if !r.hasVerbBefore(prev) {
			return verdictOf(r.startsActor(next) || and || d.perfect && d.pro == 0 && !d.endsInAlef() && r.actsFirst(prev)) // «الجيش أمس شن هجوما», not «التقى الجيش أمس سعيا إلى …»
		}
		if !and {
			return noVerb
		}
	case mark, conj, attrib:
		return d.behindMark()
	}
	both := d.bare && d.info.tense.Only(lexicon.Dual) && strings.HasSuffix(d.w.Text, "ا")
	if both && and && d.nextFollows() && r.article(next) && !r.Words[next].Is(describing) { // «التقى الوزيران وبحثا الملف»
		return finite
	}
	if and || d.pro&normalize.Fa != 0 {
		return verdictOf(d.goesOnBehindAnd())
	}
	return open
}

// behindHelping reports the word right behind a helping verb and «قد»: «قد يكون قتل في الهجوم».
func (d *doubt) behindHelping() bool {
	r, prev := d.r, d.prev
	return d.pro == 0 && d.perfect && d.info.lists.has(rareBefall) && prev > 0 && r.aux(prev) && r.parts[prev-1] == particle && r.preps(d.next)
}

// behindThat reports that the word is a verb behind «أن» or «إن».
func (d *doubt) behindThat() bool {
	r, prev := d.r, d.prev
	if prev > 0 && d.perfect && d.pro == 0 && r.info[prev].core&coreThat != 0 && (r.parts[prev-1] == prep && r.since(prev-1) || r.earlier(prev) >= 0) { // «بعد أن طلب الوزير», «منذ أن طلب», «سبق له أن طلب»
		return true
	}
	if d.pro == 0 && prev == d.i-1 && r.shallBe(d.i) {
		if r.parts[prev-1] != prep || !r.since(prev-1) { // «بعد أن تقدم» may be a perfect
			d.asImperfect()
		}
		return true
	}
	return !pronounless(r.Words[prev].Text)
}

// goesOnBehindAnd reports what stands behind a verb with «و» or «ف»: who does it or whom it is done to, or a preposition that it takes.
func (d *doubt) goesOnBehindAnd() bool {
	r, next := d.r, d.next
	if d.info.object || r.startsActor(next) || d.actorBehindThing() || r.preps(next) || r.goesOnWith(d.i, next) || d.perfect && r.saysItIs(d.i) {
		return true
	}
	return d.behind && (d.coordinated(next) || next+1 < len(r.Tokens) && r.ofSome(next+1)) // «وقتل ثلاثة منهم»
}

// asImperfect has the token be the feminine imperfect that its word may be.
func (d *doubt) asImperfect() {
	if she := d.info.imperfect; she != nil {
		d.r.info[d.i] = she
	}
}

// behindMark tells of a word behind a mark, a conjunction or «وفق».
func (d *doubt) behindMark() verdict {
	r, i, prev, next := d.r, d.i, d.prev, d.next
	plain := d.perfect && d.pro == 0
	if d.pro == 0 && d.info.imperfect != nil && prev == i-1 && r.info[prev].core&coreSo != 0 { // «لكي تطلب الحكومة»
		d.asImperfect()
		return finite
	}
	if plain && d.bare && d.behind && d.behindAside() || r.comma(prev) && d.goesWithNoun() {
		return finite
	}
	switch {
	case d.pro == 0 && r.comma(prev) && (r.verbEarlier(prev) || r.saidBefore(prev)): // «دانت الحركة، في بيان، قتل الفتى»
		return noVerb
	case plain && d.bare && d.behind && r.preps(next) && r.comma(prev) && r.verbToCome(prev): // «أن الملازم فلانا، قتل في …»
		return finite
	case plain && d.bare && r.info[prev].form&formThen != 0 && (!d.behind || r.parts[next] == mark || r.preps(next) || r.Words[next].Cut.Proclitics&normalize.Ba != 0): // «خطف الشاب ثم قتل بالرصاص»
		return finite
	case plain && r.parts[prev] == conj && valued(r.Words[prev], "clause", one<<lexicon.Conj): // «حيث وصف القرار بأنه»
		return finite
	}
	return verdictOf(r.startsActor(next) || d.actorBehindThing() || d.pro&normalize.Wa != 0 || plain && d.countsBehindTime() || r.isQuote(prev) && d.perfect && r.closes(i+1) && r.opens(prev)) // «إن عنصرا من «القاعدة» قتل»
}

// goesWithNoun reports a perfect with the preposition directly behind it with which rules let nouns go: «هجوم …، نسب إلى مسلحين».
func (d *doubt) goesWithNoun() bool {
	r, k := d.r, d.i+1
	return d.perfect && d.pro == 0 && d.w.Cut.Enclitic == 0 && k < len(r.Tokens) && r.preps(k) && r.x.rules.withBefore(d.info.with, r.info[k].prep) != 0
}

// laysTo reports that who does what the verb at token i tells stands behind it, and then a preposition with which rules let nouns go: «هجوم في حلب نسبته الحكومة إلى مسلحين».
func (r *reader) laysTo(i int) bool {
	const reach = 5
	for k := i + 2; k < min(len(r.Tokens), i+reach); k++ {
		if r.preps(k) {
			return r.x.rules.withBefore(r.info[i].with, r.info[k].prep) != 0
		}
	}
	return false
}

// behindAside reports a perfect behind the mark that closes an aside or the opening of its clause.
func (d *doubt) behindAside() bool {
	r, prev := d.r, d.prev
	if (r.comma(prev) || r.dash(prev)) && r.awaitsVerb(prev) { // «إن الجيش - وفق بيان له - شن هجوما»
		return true
	}
	if !r.comma(prev) {
		return false
	}
	if r.namedFirst(prev) && (d.goesOnAsVerb() || r.asideOpening(prev) != prev && !d.endsInAlef()) { // «الوزير، عقد اجتماعا», «الوزير، أمس، رفض خطة الحكومة»
		return true
	}
	return d.goesOnAsVerb() && r.circumstanceOpens(prev) // «وفي هذا السياق، حذر من التصعيد»
}

// goesOnAsVerb reports behind the word, or behind a time, a preposition that a rule of its verb takes or that leads in with whom, an object by its ending, or what the verb lends
// its subject to: «بحث مع نظيره», «قدم اليوم مساعدات».
func (d *doubt) goesOnAsVerb() bool {
	r, next := d.r, d.next
	if r.goesOnWith(d.i, next) || d.deed && d.nextFollows() && (r.article(next) && r.apart(next) || r.Words[next].Classes.Has(lexicon.Dem)) { // «طالب برفع الأجور», «رفض المشروع», «رفض هذه الخطة»
		return true
	}
	if r.preps(next) {
		return !r.info[next].pronominal && (r.info[next].prep == prepWith || r.verbLeads(d.i, r.info[next].prep))
	}
	return r.outer[next] < 0 && r.Words[next].Cut.Proclitics == 0 && (r.accusative(next) || r.light(d.info.with, next, false))
}

// saysItIs reports that nouns and «بأنه» stand behind the word at token i, which may be a verb of telling: «ووصف الحكم بأنه ظالم».
func (r *reader) saysItIs(i int) bool {
	if !r.info[i].says {
		return false
	}
	for k := i + 1; k < len(r.Tokens) && k < i+6; k++ {
		if r.Words[k].Classes.Has(lexicon.Comp) {
			return k > i+1 && r.byThat(k) && r.withPronoun(k)
		}
		if r.Tokens[k].Kind != normalize.Arabic || r.Tokens[k].Flags&normalize.LineBefore != 0 || r.hasAnd(k) {
			return false
		}
	}
	return false
}

// begins reports that nouns end with token k of which a helping verb in the feminine tells what they begin or go on to do: «بدأت الحكومة».
func (r *reader) begins(k int) bool {
	const reach = 6
	lo := k - reach
	for k > 0 && k > lo && r.parts[k] == nominal {
		k--
	}
	return k >= 0 && r.parts[k] == verb && r.aux(k) && !r.hasPronoun(k) && r.info[k].tense.Has(lexicon.Feminine)
}

// toHisOwn reports at token i someone, told by his nation perhaps, and at token k someone of his: «رجل … زوجته», «مصري … أخاه».
func (r *reader) toHisOwn(i, k int) bool {
	return (r.Words[i].Classes.Has(lexicon.Human) || r.anyoneAt(i, i)) && !r.hasPronoun(i) && (r.Words[k].Classes.Has(lexicon.Human) && r.hasPronoun(k) || r.someoneOf(k))
}

// bySubject tells of a word behind a noun whether the noun is its subject, or what its clause describes.
func (d *doubt) bySubject() bool {
	r, i, prev, next := d.r, d.i, d.prev, d.next
	switch {
	case d.deedToCome():
		return false
	case d.bare && d.info.finite&listJoint != 0 && i+1 < len(r.Tokens) && r.parts[prev] == nominal && r.preps(i+1) && !r.info[i+1].pronominal && r.aboutGathering(prev): // «شارك في مؤتمر عن المناخ عقد في باريس»
		return true
	case d.pro == 0 && d.bare && (d.info.imperfect != nil || d.info.moods.Has(lexicon.Imperfect) && strings.HasPrefix(d.w.Text, "ت")) && r.begins(prev): // «بدأت الحكومة تطلب المال»
		return true
	case d.goesWithNoun(): // «هجوم على حافلة نسب إلى مسلحين»
		return true
	case r.outer[prev] >= 0 || r.article(prev): // «الوزير بحث», but «أكد الوزير رفض بلاده»
		return !r.hasVerbBefore(prev) && !(d.deed && r.askedBefore(prev)) || d.perfect && d.pro == 0 && d.info.object && r.startsActor(next) && (r.lentOver(prev, d.info.with) || r.laysTo(i))
	case !d.perfect:
		return false
	case d.pro == 0 && prev > 0 && r.info[prev].form&formThat != 0 && r.parts[prev-1] == prep: // «على إثر ذلك شكل المجلس لجنة»
		return r.startsActor(next)
	case d.info.object && d.meansNounBefore():
		return true
	case d.pro == 0 && d.w.Cut.Enclitic == 0 && next == i+1 && next < len(r.Tokens) && r.toHisOwn(prev, next): // «رجل قتل زوجته», not «دورية تقدم عناصرها»
		v, _ := r.Words[prev].Value(lexicon.Human)
		return v != "group"
	case d.pro == 0 && d.deed && d.behind && r.isForm(i, seldomHeld) && r.masdar(next): // «قرارا تضمن تعيين فلان»
		return true
	case d.befallsOne(): // «جثمان شاب قتل في غارة»
		return true
	case d.pro == 0 && r.closes(i+1) && r.opens(prev): // «إن جنديا قتل في هجوم»
		return true
	case d.pro == 0 && d.w.Cut.Enclitic == 0 && r.thatOf(prev): // «إن مسلحا شن هجوما»
		return true
	}
	// «اجتماعا أمنيا ضم مسؤولين»: an indefinite noun and its clause; not «مؤكدا رفض عائلته»
	return strings.HasSuffix(r.Words[prev].Text, "ا") && r.Words[prev].Feature.Has(lexicon.Accusative) && !r.info[prev].participle && r.startsActor(next)
}

// askedBefore reports a participle before those who end with token prev, by which they are asked for what follows: «مناشدا المجتمع الدولي فرض عقوبات».
func (r *reader) askedBefore(prev int) bool {
	const reach = 6
	for k := prev; k >= r.first && k > prev-reach && r.parts[k] == nominal; k-- {
		if r.info[k].participle && r.triggered(k, func(t *trigger) bool { return t.kind == byParticiple && t.rule.is(demand) }) {
			return true
		}
	}
	return false
}

// deedToCome reports a word behind one that says that the deed is to come or possible: «من المقرر عقد اجتماع», «القمة المقرر عقدها».
func (d *doubt) deedToCome() bool {
	r, prev := d.r, d.prev
	if prev <= 0 || r.info[prev].stem&(listComing|listPossible) == 0 {
		return false
	}
	return r.parts[prev-1] == prep || r.article(prev) && d.w.Cut.Enclitic != 0 && d.w.Feature.Has(lexicon.Masdar)
}

// meansNounBefore reports that the pronoun at the verb means the noun before it, which its clause describes.
func (d *doubt) meansNounBefore() bool {
	r, prev, next := d.r, d.prev, d.next
	if r.startsActor(next) || d.info.says && next < len(r.Tokens) && r.info[next].class&isPress != 0 { // «هجوم شنه مسلحون»
		return true
	}
	if d.pro != 0 {
		return false
	}
	return d.info.finite&listGather == 0 && r.gathers(prev) || // «مؤتمر صحفي عقده اليوم»
		d.info.finite&listCarry != 0 && mediumNoun(r.Words[prev]) && r.behind(prev, prep) || // «في بيان نشره أمس»
		d.info.with != 0 && r.hasVerbBefore(prev) && r.lentTo(prev, d.info.with) // «هجوم عنيف شنه الجمعة»
}

// befallsOne reports a verb of what befalls people behind one without the article, whom its clause describes, with a circumstance behind it: «جثمان شاب قتل في غارة»;
// not «خبير قتل», «متهم بقتل», of whom the deed tells what he does.
func (d *doubt) befallsOne() bool {
	if d.prev < 0 || d.prev != d.i-1 || d.pro != 0 || !d.bare || !d.behind || !d.info.lists.has(rareBefall) {
		return false
	}
	return d.r.someoneBare(d.prev) && (d.next > d.i+1 || d.r.preps(d.next) || d.r.Words[d.next].Cut.Proclitics&normalize.Ba != 0)
}

// someoneBare reports at token i one person without the article, told by no office and by nothing that he does: «شاب», «سوري».
func (r *reader) someoneBare(i int) bool {
	w := r.Words[i]
	return r.outer[i] < 0 && w.Is(one<<lexicon.Human|one<<lexicon.Nisba) && !w.Is(posts) && !agentive(w) &&
		!r.article(i) && w.Cut.Enclitic == 0 && w.Feature.Has(lexicon.Singular)
}

// aboutGathering reports that what ends with token k is what a meeting without the article before it is about, of or for: «مؤتمر حول المناخ».
func (r *reader) aboutGathering(k int) bool {
	const reach = 8
	for j := k - 1; j >= 0 && j > k-reach; j-- {
		switch r.parts[j] {
		case nominal:
			if r.info[j].stem&listGathering != 0 && !r.article(j) {
				return j+1 < k && (r.parts[j+1] == prep || r.parts[j+2] == prep && r.adjective(j+1)) || r.Words[j+1].Cut.Proclitics&normalize.La != 0
			}
		case prep:
		default:
			return false
		}
	}
	return false
}

// lentOver reports an indefinite noun of a deed, before the prepositional phrases that end with token prev, that the verb goes with: «هجوم بالصواريخ شنه …»,
// «هجمات بالطائرات عبر الحدود شنها …».
func (r *reader) lentOver(prev int, verb symbol) bool {
	const reach = 5 // tokens
	for k := prev; verb != 0 && k > r.first && k > prev-reach && (r.parts[k] == nominal || r.parts[k] == prep); k-- {
		if r.parts[k] == nominal && r.outer[k] < 0 && !r.article(k) && k < prev && (r.parts[k+1] == prep || r.Words[k+1].Cut.Proclitics&normalize.Ba != 0) {
			return r.lentTo(k, verb)
		}
	}
	return false
}

// coordinated reports that what stands at token next is an object of the perfect that a conjunction joins: «وجدد مطالبته», «وعين خلفا له», «وعين
// مكانه فلانا», «وقتل آخر».
func (d *doubt) coordinated(next int) bool {
	r, info := d.r, d.r.info[next]
	if info.form&formOther != 0 && d.info.lists.has(rareBefall) {
		return true
	}
	if !d.perfect {
		return false
	}
	if d.info.says && !d.w.Feature.Has(lexicon.Masdar) && !r.article(next) && r.masdar(next) {
		return true
	}
	return r.outer[next] < 0 && (r.accusative(next) || info.stem&listNever != 0 || info.core&coreSuccessor != 0)
}
