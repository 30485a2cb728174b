package event

import (
	mathbits "math/bits"
	"strings"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// part is the part of speech that a token plays in its clause, as far as the
// lexicon and the neighbours tell.
type part uint8

const (
	nominal  part = iota
	verb          // a finite verb
	prep          // a preposition that stands alone
	comp          // أن، إن and their like
	conj          // a conjunction that stands alone
	rel           // الذي، التي
	particle      // قد، لم، سوف and their like
	adverb
	timeWord // inside a time mention
	mark     // punctuation
	attrib   // وفقا، بحسب
)

// reader holds what is known of one text while its events are read.
type reader struct {
	*entity.Text
	x          *Extractor
	parts      []part   // of every token
	unsure     []uint64 // a bit of every token: its neighbours decide its part
	outer      []int    // of every token: index of the outermost mention it stands in, or -1
	chunkOf    []int    // of every token: index into chunks, or -1
	chunks     []phrase
	date       time.Time // of the document
	first      int       // the sentence: tokens [first, end)
	end        int
	headline   int // the mention of the place that opens the sentence as a title, or -1
	events     []Event
	eventAt    []int    // the trigger's token of each event
	ruleOf     []*Rule  // the rule of each event
	halves     []Span   // of the sentence: second halves of triggers, with the event's type as text
	trace      *[]Trace // of each event, when someone asks for it
	state      state
	info       []*wordInfo               // of every token
	prepsOf    map[*lexicon.Entry]symbol // prepositions and attributions of several tokens
	lexicon    *lexicon.Lexicon          // whose entries they are
	scratch    scratch
	held       []heldBack // of the sentence: codes that were held back
	accuses    bool       // of the sentence: someone accuses another before
	reports    bool       // of the sentence: someone tells news before
	speaks     bool       // of the sentence: someone says something before
	games      int        // words of sport in the text so far
	setAt      int        // the sentence of set: its first token and one
	set        int        // what the sentence makes of its events, in halves of a point
	met        listSet    // the lists of which the text had a word so far
	here       listSet    // those of which the sentence has a word
	pronominal bool       // a preposition of the sentence has a pronoun
	timed      bool       // a time stands in the sentence
	sport      bool       // the sentence tells of a game
	sexes      sexes
}

// functional gives the part of a closed-class word.
func functional(w *lexicon.Word) (part, bool) {
	if directionWords.has(w.Text) { // «غربي» is a surname as well
		return prep, true
	}
	for _, r := range w.Readings {
		switch r.Entry.Class {
		case lexicon.Prep:
			return prep, true
		case lexicon.Comp:
			if v, ok := w.Find(lexicon.VerbWord); ok && v.Entry.Flag("aux") { // كان is hardly ever كأنّ
				return 0, false
			}
			return comp, true
		case lexicon.Conj, lexicon.Cond:
			return conj, true
		case lexicon.Rel:
			return rel, true
		case lexicon.Neg:
			if r.Entry.Value == "masdar" {
				return nominal, true
			}
			return particle, true
		case lexicon.Part:
			return particle, true
		case lexicon.Adv:
			return adverb, true
		case lexicon.Modal:
			if strings.HasPrefix(w.Text, "ي") { // يجب، يمكن
				return adverb, true
			}
			return nominal, true
		case lexicon.Attrib:
			return attrib, true
		case lexicon.Name:
			if !r.Entry.Flag("common") {
				return 0, false
			}
		case lexicon.VerbWord, lexicon.Title, lexicon.Human, lexicon.OrgHead:
			return 0, false
		}
	}
	return 0, false
}

// tag finds the part of every token of the text and the mention around it. Most tokens
// play the part that their word plays by itself; only the others are looked at.
func (r *reader) tag() {
	n := len(r.Tokens)
	r.parts, r.outer, r.chunkOf = sized(r.parts, n), sized(r.outer, n), sized(r.chunkOf, n)
	r.unsure = sized(r.unsure, n/64+1)
	clear(r.unsure)
	for i, info := range r.info {
		p, unsure := info.alone, info.unsure
		if k := r.Tokens[i].Kind; k != normalize.Arabic {
			p, unsure = kindParts[k], 0
		}
		r.parts[i], r.outer[i], r.chunkOf[i] = p, -1, -1
		r.unsure[i/64] |= uint64(unsure) << (i % 64)
	}
	for i := range r.Matches {
		if m := &r.Matches[i]; m.Class != lexicon.Name {
			r.unsure[m.First/64] |= 1 << (m.First % 64)
		}
	}
	r.around()
	for block := range r.unsure {
		for bits := r.unsure[block]; bits != 0; bits &= bits - 1 {
			i := block*64 + mathbits.TrailingZeros64(bits)
			if r.unsure[block]&(1<<(i%64)) == 0 { // part of a word of several tokens
				continue
			}
			r.parts[i] = r.partOf(i)
			if end, p := r.phrasal(i); end > i+1 { // «من أجل», «في حين»: one word for the clause
				r.play(i, end, p)
			} else if first, end := r.manner(i); end > i {
				r.play(first, end, adverb)
			}
		}
	}
}

// play gives tokens [i, end) their part, whatever their words may be.
func (r *reader) play(i, end int, p part) {
	for ; i < end; i++ {
		r.parts[i] = p
		r.unsure[i/64] &^= 1 << (i % 64)
	}
}

// manner gives the tokens of «بشكل كامل», «على نحو غير مباشر», «بشدة» around token i, which tell
// how and are no one's object; end is i when there are none.
func (r *reader) manner(i int) (first, end int) {
	stem := r.info[i].stem & (listManner | listVigour)
	if stem == 0 || r.outer[i] >= 0 {
		return i, i
	}
	first = i
	if stem&listVigour != 0 && strings.HasPrefix(r.Words[i].Text, "ب") && r.Words[i].Cut.Enclitic == 0 && (i+1 >= len(r.Tokens) || r.article(i+1) || r.Words[i+1].Cut.Proclitics&normalize.Ba != 0 || r.info[i+1].closed || strings.HasSuffix(r.Words[i].Text, "شدة") && r.Words[i+1].Cut.Proclitics == 0 && r.Words[i+1].Feature.Has(lexicon.Masdar) || r.Tokens[i+1].Kind != normalize.Arabic) { // «أدانت بشدة الهجوم», «مطالبين بوضوح برحيله», but «بقوة ست درجات»
		return i, i + 1
	}
	if !strings.HasPrefix(r.Words[i].Text, "ب") {
		if first--; first < 0 || r.stem(first) != "على" {
			return i, i
		}
	}
	end = i + 1
	if end < len(r.Tokens) && r.Words[end].Text == "غير" {
		end++
	}
	if end >= len(r.Tokens) || r.outer[end] >= 0 || r.article(end) || r.Words[end].Cut.Proclitics != 0 || !r.Words[end].Is(describing) && !agentive(r.Words[end]) {
		return i, i
	}
	return first, end + 1
}

// kindParts are the parts of tokens that are no Arabic word.
var kindParts = [16]part{normalize.Punct: mark, normalize.Symbol: mark}

// around finds the mention around every token, and the parts of those inside one.
func (r *reader) around() {
	last := -1
	for i := range r.Mentions {
		m := &r.Mentions[i]
		if m.First < last || len(r.outer) < m.Last {
			continue
		}
		switch m.Type {
		case entity.Cardinal, entity.Ordinal, entity.Percent, entity.Quantity, entity.Money, entity.Currency, entity.Unit, entity.Website:
			continue
		case entity.Norp:
			if !r.peoples(m) {
				continue
			}
		case entity.Event: // «العدوان الإسرائيلي على غزة»: by its parts
			if m.Entry == nil && r.article(m.First) && r.triggers(m.First, byNoun) {
				continue
			}
		case entity.Date:
			if m.Subtype == "set" && m.Last == m.First+1 && !strings.HasSuffix(m.Text, "ا") && !strings.HasSuffix(m.Text, "اً") { // «الاجتماع السنوي»
				continue
			}
			if lasts(m) && m.Last < len(r.Tokens) && r.info[m.Last].stem&listPenalty != 0 && strings.HasSuffix(r.Words[m.Last].Text, "ا") { // «عشر سنوات سجنا»: a sentence
				continue
			}
		}
		for k := m.First; k < m.Last; k++ {
			r.outer[k] = i
			r.unsure[k/64] &^= 1 << (k % 64)
			if isTime(m.Type) {
				r.parts[k] = timeWord // a mark as well: تشرين الأول/أكتوبر
			} else if kindParts[r.Tokens[k].Kind] != mark {
				r.parts[k] = nominal
			}
		}
		last = m.Last
	}
}

// phrasal gives the token behind the function word of several words at token i and
// its part, or i.
func (r *reader) phrasal(i int) (int, part) {
	if r.outer[i] >= 0 || r.parts[i] == mark {
		return i, 0
	}
	for _, m := range r.MatchesAt(i) {
		if m.End == i+1 {
			break
		}
		switch m.Entry.Class {
		case lexicon.Prep:
			return m.End, prep
		case lexicon.Conj, lexicon.Cond:
			return m.End, conj
		case lexicon.Adv: // «بأشد العبارات»
			return m.End, adverb
		case lexicon.Approx: // «ما لا يقل عن عشرة»
			if m.End < len(r.Tokens) && (r.counts(m.End) || r.Words[m.End].Classes.Has(lexicon.Quant)) {
				return m.End, nominal
			}
			if r.parts[i] == prep { // «على الأقل»
				return m.End, adverb
			}
		}
	}
	return i, 0
}

// secretive reports at token i what a source does who will not be named: «مسؤول رفض الكشف عن هويته».
func (r *reader) secretive(i int) bool {
	if !r.Words[i-1].Is(persons) && !(i > 1 && r.Words[i-1].Is(describing) && r.Words[i-2].Is(persons)) && (r.info[i-1].stem|r.info[max(i-2, 0)].stem)&listWitness == 0 {
		return false
	}
	for k := i + 2; k < len(r.Tokens) && k < i+6 && r.Tokens[k].Kind == normalize.Arabic; k++ {
		if r.Words[k].Cut.Enclitic != 0 && r.info[k].lemma&listIdentity != 0 {
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

func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

// partAlone gives the part that an Arabic word plays wherever it stands by itself, and
// whether its neighbours, or a word of several tokens, may give it another.
func partAlone(w *lexicon.Word, closed bool, p part) (part, bool) {
	switch {
	case w.Text == "و" || w.Text == "ف":
		return conj, false
	case w.Text == "ب" || w.Text == "ل" || w.Text == "ك": // «بـ"تصعيد"»
		return prep, false
	case w.Text == "مكانه" || w.Text == "مكانها": // «أقال الوزير وعين مكانه فلانا»
		return adverb, false
	case w.Classes.Has(lexicon.Approx) || w.Text == "فقد":
		return nominal, true
	case closed:
		return p, (p == prep || p == adverb) && w.Feature.Has(lexicon.Perfect)
	case fled(w):
		return verb, false
	}
	return nominal, w.Classes.Has(lexicon.VerbWord) && w.Feature.Any(lexicon.Finite)
}

// partOf gives the part of token i, which its neighbours decide; it stands in no mention.
func (r *reader) partOf(i int) part {
	w := r.Words[i]
	if k := r.Tokens[i].Kind; k != normalize.Arabic {
		return kindParts[k]
	}
	if len(w.Text) == 2 { // a letter, which nothing changes
		return r.info[i].alone
	}
	if w.Classes.Has(lexicon.Approx) && i+1 < len(r.Tokens) && (r.Tokens[i+1].Kind == normalize.Number || r.Words[i+1].Is(amounts)) {
		return nominal // «نحو 55»
	}
	if w.Text == "فقد" && i+1 < len(r.Tokens) && (!r.startsActor(i+1) || r.startsActor(i+2)) && r.Words[i+1].Feature.Any(lexicon.Perfect) { // «فقد تجمع الناس», not «فقد حياته»
		return particle
	}
	if info := r.info[i]; info.closed {
		p := info.part
		if p == prep && i > 0 && r.parts[i-1] == particle && strings.HasSuffix(r.Words[i-1].Text, "قد") && w.Cut.Proclitics == 0 && w.Feature.Has(lexicon.Perfect) { // «قد قبل الاستقالة»
			return verb
		}
		if (p == prep || p == adverb) && !(i+1 < len(r.Tokens) && r.info[i+1].class&isMedium != 0 && !r.article(i+1)) && // but «عبر بيان»
			i+1 < len(r.Tokens) && w.Feature.Has(lexicon.Perfect) && (r.startsActor(i+1) || r.standsBefore(i)) && (!strings.HasSuffix(w.Text, "بين") || r.complementBy(i+1)) && (i == 0 || r.parts[i-1] == mark && !r.isQuote(i-1) || r.info[i-1].stem&listTurn != 0 || w.Cut.Proclitics != 0) {
			return verb // «عبّر الوزير عن», not «عبر»
		}
		return p
	}
	for _, m := range r.MatchesAt(i) {
		if m.Entry.Class != lexicon.Name {
			switch m.Entry.Class {
			case lexicon.Prep:
				return prep
			case lexicon.Conj, lexicon.Cond:
				return conj
			case lexicon.Attrib:
				return attrib
			case lexicon.Adv, lexicon.Modal:
				return adverb
			}
		}
	}
	if r.isVerb(i) {
		return verb
	}
	return nominal
}

func isTime(t entity.Type) bool { return t == entity.Date || t == entity.Time }

// moods gives the features of a word's readings as a perfect or imperfect verb, 0 when it
// has none, and whether it can be a noun as well.
func moods(w *lexicon.Word) (feature lexicon.Feature, noun bool) {
	if w.Text == "اثنين" { // no «أثنين»
		return 0, true
	}
	for i := range w.Readings {
		rd := &w.Readings[i]
		switch rd.Class {
		case lexicon.VerbWord:
			f := rd.Feature
			if f.Any(lexicon.Perfect | lexicon.Imperfect) {
				feature |= f
			}
			if f.Any(lexicon.Masdar | lexicon.Agent | lexicon.Patient) {
				noun = true
			}
		case lexicon.Given, lexicon.Family, lexicon.Common, lexicon.Name:
		default:
			noun = true
		}
	}
	return feature, noun
}

// someBehind reports behind token i, and a preposition and its noun, people who are counted or indefinite, which can
// only be the subject: «قتل في الهجوم تسعة مدنيين».
func (r *reader) someBehind(i int) bool {
	k := i + 2
	if k+1 >= len(r.Tokens) || r.parts[i+1] != prep || r.info[i+1].pronominal || r.Tokens[k].Kind != normalize.Arabic {
		return false
	}
	if m := r.outer[k]; m >= 0 {
		k = r.Mentions[m].Last
	} else if r.article(k) || r.Words[k].Cut.Enclitic != 0 {
		k++
		if k < len(r.Tokens) && r.article(k) && r.Words[k].Is(describing) { // «الهجوم المسلح»
			k++
		}
	} else {
		return false
	}
	if k >= len(r.Tokens) || r.Words[k].Cut.Proclitics != 0 || r.outer[k] >= 0 {
		return false
	}
	return r.counts(k) && k+1 < len(r.Tokens) && r.Words[k+1].Classes.Has(lexicon.Human) || r.Words[k].Classes.Has(lexicon.Human) && r.startsActor(k) && r.Words[k].Cut.Enclitic == 0
}

// names reports a token that a person's name or office begins with: «وصف كبير المفاوضين الخطوة».
func (r *reader) names(i int) bool {
	m := r.outer[i]
	return m >= 0 && r.Mentions[m].First == i && (r.Mentions[m].Type == entity.Person || r.Mentions[m].Type == entity.Office)
}

// closes reports a token behind which no complement of a noun can stand.
func (r *reader) closes(i int) bool {
	if i >= len(r.Tokens) {
		return true
	}
	w := r.Words[i]
	return r.Tokens[i].Kind == normalize.Punct || w.Cut.Proclitics&(normalize.Wa|normalize.Ba|normalize.Fa) != 0 || w.Is(functionWords) || r.outer[i] >= 0 && isTime(r.Mentions[r.outer[i]].Type)
}

// opens reports that nothing but nouns stands between أن and token i.
func (r *reader) opens(i int) bool {
	for k := i; k >= 0 && k > i-8; k-- {
		switch r.parts[k] {
		case comp:
			return true
		case nominal:
			if r.Words[k].Cut.Proclitics&^normalize.Article != 0 {
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
// verb: «، في بيان،» stands between.
func (r *reader) verbEarlier(i int) bool {
	k := i - 1
	for ; k >= 0 && k > i-6 && r.parts[k] != mark; k-- {
	}
	if k < 0 || !r.comma(k) || r.parts[k+1] != prep {
		return false
	}
	return r.verbBefore(k - 1)
}

// saidBefore reports that only who speaks stands between a verb of reporting and the comma at token i: «أكد
// القنصل، دعم بلاده».
func (r *reader) saidBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-10; k-- {
		switch r.parts[k] {
		case verb:
			return r.info[k].says
		case nominal:
		default:
			return false
		}
	}
	return false
}

// national reports that the adjective of a country at token next is one of its people, who does what
// the verb at token i says or suffers it.
func (r *reader) national(i, next int) bool {
	w := r.Words[next]
	if v, ok := w.Value(lexicon.Nisba); !ok || v == "" || w.Cut.Enclitic != 0 || w.Feature.Any(lexicon.Plural|lexicon.Dual|lexicon.Feminine) || strings.HasSuffix(w.Text, "ا") {
		return false
	}
	k := next + 1
	for k < len(r.Tokens) && r.Tokens[k].Kind == normalize.Arabic && r.outer[k] >= 0 && isTime(r.Mentions[r.outer[k]].Type) {
		k++
	}
	if k >= len(r.Tokens) || r.Tokens[k].Kind != normalize.Arabic {
		return false
	}
	o := r.Words[k]
	if r.info[i].finite&listControl != 0 && (o.Text == "علي" || o.Text == "على") {
		return true
	}
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

// verbBefore reports that the clause of token i has a verb already.
func (r *reader) verbBefore(i int) bool {
	for k := i; k >= 0 && k > i-10; k-- {
		switch r.parts[k] {
		case verb:
			return !r.aux(k) || r.info[k].finite&listControl != 0 // «بدأت الحكومة سحب قواتها»
		case mark, comp, conj, rel:
			return false
		}
		if r.Tokens[k].Flags&normalize.LineBefore != 0 { // the first word of the line
			return false
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
		case w.Cut.Proclitics&normalize.Wa != 0, w.Text == "و", r.Tokens[k].Flags&normalize.LineBefore != 0:
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

// standsBefore reports at token i «مثل» with «أمام» behind it or behind a time: «مثل اليوم أمام المحكمة ثلاثة متهمين».
func (r *reader) standsBefore(i int) bool {
	if t := r.Words[i].Text; t != "مثل" && t != "ومثل" {
		return false
	}
	k := i + 1
	if k < len(r.Tokens) && r.outer[k] >= 0 && r.Mentions[r.outer[k]].Type == entity.Date {
		k = r.Mentions[r.outer[k]].Last
	}
	return k < len(r.Tokens) && r.Words[k].Text == "امام"
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
		if i+1 < len(r.Tokens) && r.Words[i].Classes.Has(lexicon.Adj) && r.Words[i+1].Text == "من" { // «عدد كبير من»
			i++
		}
		if i+1 < len(r.Tokens) && r.Words[i].Text == "من" { // «مئات العراقيين», «عدد من العراقيين»
			i++
		}
	}
	if m := r.outer[i]; m >= 0 {
		switch r.Mentions[m].Type {
		case entity.Person, entity.Org, entity.GPE, entity.Office, entity.Norp:
			return true
		}
	}
	if i > from && r.info[i].class&isPerson != 0 && r.Words[i].Cut.Proclitics == 0 { // «260 ألف فلبيني»
		return true
	}
	return r.Words[i].Is(actors) && r.Words[i].Cut.Proclitics&^normalize.Article == 0
}

// hasArticle reports a word with the article, as far as its letters tell.
func hasArticle(w *lexicon.Word) bool {
	if w.Cut.Proclitics&normalize.Article != 0 {
		return true
	}
	if s := w.Text[w.Cut.Word:]; !strings.HasPrefix(s, "ال") || len(s) <= 6 {
		return false
	}
	for i := range w.Readings {
		switch e := w.Readings[i].Entry; {
		case e.Class == lexicon.VerbWord:
		case strings.HasPrefix(e.Name, "ال"):
			return true
		case e.Class == lexicon.Name && !strings.HasPrefix(e.Name, "أل") && !strings.HasPrefix(e.Name, "إل") && !strings.HasPrefix(e.Name, "آل"): // another spelling of it; but «ألمانيا», «إلغاء», «آلية»
			return true
		}
	}
	return len(w.Readings) == 0
}

// fold brings a word to the letters by which the lexicon compares.
func fold(s string) string { return normalize.Names.String(s) }

// bare takes the article off a folded word.
func bare[S string | []byte](s S) S {
	if len(s) >= 8 && string(s[:4]) == "ال" || len(s) >= 10 && string(s[:4]) == "لل" {
		return s[4:]
	}
	return s
}

// goesOnWith reports that the noun at token next stands behind the ب that the verb which token i may be
// leads its complement in with: «ندد بالغارات وتوعد بالرد».
func (r *reader) goesOnWith(i, next int) bool {
	if next != i+1 || next >= len(r.Tokens) || r.Words[next].Cut.Proclitics&normalize.Ba == 0 || !r.info[i].moods.Has(lexicon.Perfect) || r.Words[i].Cut.Enclitic != 0 {
		return false
	}
	return r.triggered(i, func(t *trigger) bool { return t.kind == byVerb && t.rule.leads.has(prepBa) })
}

// actorBehind reports at token i a preposition with its noun, and behind it people: «قتل في الهجوم ثلاثة
// جنود».
func (r *reader) actorBehind(i int) bool {
	if i+2 >= len(r.Tokens) || !r.Words[i].Classes.Has(lexicon.Prep) || !r.info[i].closed || r.info[i].pronominal {
		return false
	}
	for k := i + 2; k < len(r.Tokens) && k < i+5 && r.Tokens[k].Flags&normalize.LineBefore == 0 && r.Tokens[k].Kind != normalize.Punct; k++ {
		if r.Tokens[k].Kind == normalize.Number || r.Words[k].Cut.Proclitics == 0 && r.Words[k].Is(quantifiers) && !r.article(k) {
			return r.startsActor(k)
		}
	}
	return false
}
