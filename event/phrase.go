package event

import (
	"cmp"
	"slices"
	"strings"

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
	lists       listSet // the rules' lists that the head stands in
	more        moreSet // those from the 65th on
	definite    bool
	before      part // what stands before it
	clitic      normalize.Clitic
}

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
			if i > r.first && r.parts[i-1] == prep {
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
		if p.clitic&(normalize.Ba|normalize.La|normalize.Ka) != 0 {
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

const maxPhrase = 24 // tokens

// np gives the noun phrase that begins at token i of the sentence, proclitics and
// an opening quotation mark included. It is read once and must not be changed.
func (r *reader) np(i int) (*phrase, bool) {
	if i >= r.end || i < r.scratch.first {
		return nil, false
	}
	at := &r.scratch.phraseAt[i-r.scratch.first]
	if *at == unread {
		p := phrase{first: i, mention: -1}
		if r.readPhrase(&p) {
			*at = int32(len(r.scratch.phrases))
			r.scratch.phrases = append(r.scratch.phrases, p)
		} else {
			*at = none
		}
	}
	if *at == none {
		return nil, false
	}
	return &r.scratch.phrases[*at], true
}

// memberOf gives the token of the name behind «في» or a lone «ل» and the body or place where the office before
// token j is held, no place where something may happen: «القيادي في حركة النهضة فلان», «السفير الروسي في بيروت
// فلان», «الأمين العام لـ"حزب الله" فلان»; or j.
func (r *reader) memberOf(p *phrase, j int, last entity.Type) int {
	if last != entity.Office || r.parts[j] != prep || j+2 >= r.end {
		return j
	}
	end := j
	switch r.Words[j].Text {
	case "ل":
		if k := r.closing(j + 1); r.isQuote(j+1) && k > j+2 && k < j+8 {
			end = k + 1
		}
	case "في", "فى":
		if r.parts[j+1] != nominal {
			return j
		}
		q, ok := r.np(j + 1)
		if !ok || q.clitic&^normalize.Article != 0 || q.mention < 0 {
			return j
		}
		said := p.first > r.first && r.parts[p.first-1] == verb && r.info[p.first-1].says // «أعلن رئيس الهيئة في تونس فلان»
		place := r.Mentions[q.mention].Type == entity.GPE && (said || j > p.head+1 && (p.first == r.first || r.parts[p.first-1] != verb))
		if !place && (q.class&isBody == 0 || r.info[q.head].stem&listUnion == 0) {
			return j
		}
		end = min(q.end, r.Mentions[q.mention].Last)
	}
	for k := end; k > j && k < r.end && k < end+4; k++ { // «المرشد الأعلى في إيران آية الله فلان»
		if r.outer[k] >= 0 && r.honorifics(end, k) {
			end = k
			break
		}
	}
	if end > j && end < r.end && r.outer[end] >= 0 && r.Mentions[r.outer[end]].Type == entity.Person && r.Mentions[r.outer[end]].First == end {
		return end
	}
	return j
}

// organOf gives the body behind «ل» at token j that the organ which p tells of belongs to, or nil:
// «المكتب السياسي لحركة أمل», not «اللجنة المصرية للحكومة».
func (r *reader) organOf(p *phrase, j int) *phrase {
	if r.Words[j].Cut.Proclitics&^normalize.Article != normalize.La || r.info[p.head].stem&listOrgan == 0 || !r.article(p.head) || j < p.head+2 || p.mention >= 0 ||
		!r.article(j-1) || r.Words[j-1].Classes.Has(lexicon.Nisba) {
		return nil
	}
	if q, ok := r.np(j); ok && q.class&isBody != 0 && q.mention >= 0 {
		return q
	}
	return nil
}

// directed reads a direction and its place behind another preposition.
func (r *reader) directed(p *phrase) bool {
	i := p.first
	if i <= r.first || i+1 >= r.end || r.parts[i-1] != prep || !directions.has(r.info[i].self) {
		return false
	}
	q, ok := r.np(i + 1)
	if !ok || q.class&isPlace == 0 || q.clitic&^normalize.Article != 0 {
		return false
	}
	*p = *q
	p.first, p.start = i, int(r.Tokens[i].Start)
	return true
}

// readPhrase reads the noun phrase that begins at the first token of p.
func (r *reader) readPhrase(p *phrase) bool {
	i := p.first
	if r.parts[i] == prep {
		return r.directed(p)
	}
	j := i
	quoted := false
	if j < r.end && r.isQuote(j) && j+1 < r.end && r.parts[j+1] == nominal {
		quoted = true
		j++
	}
	if j >= r.end || r.parts[j] != nominal {
		return false
	}
	p.clitic = r.Words[j].Cut.Proclitics
	if r.named(j) {
		p.clitic = 0
	}
	p.start = r.startOf(j)
	if m := r.outer[j]; m >= 0 && r.Mentions[m].First == j && r.Words[j].Cut.Proclitics&normalize.Sa != 0 { // «سالم» begins with no clitic
		p.clitic, p.start = 0, r.Mentions[m].Start
	} else if r.hidden(j) {
		p.clitic, p.start = normalize.La, r.Mentions[r.outer[j]].Start
	}
	limit := min(r.end, i+maxPhrase)
	j = r.quantity(j, limit)
	if j >= limit {
		return false
	}
	p.head = j
	if all := r.stem(p.first); (all == "كل" || all == "كلا") && j > p.first+1 && r.Words[p.first+1].Text == "من" { // «كل من الوزير»: the minister
		p.start = r.startOf(j)
	}
	const (
		construct = iota // an indefinite noun, that a complement may follow
		complete         // definite: only adjectives and apposition follow
	)
	state := construct
	var lastMention entity.Type
	start := j
	for j < limit {
		if j > start && r.Tokens[j].Flags&normalize.LineBefore != 0 {
			break
		}
		if r.parts[j] == mark {
			if k := r.insideMark(j, limit, lastMention, p); k > j {
				j = k
				state = complete
				continue
			}
			break
		}
		if end := r.memberOf(p, j, lastMention); end > j && end < limit { // «القيادي في حركة النهضة فلان»
			j, state = end, complete
			continue
		}
		if r.parts[j] != nominal {
			break
		}
		if end := r.styledKin(p, j); end > j && end < limit { // «أخيه صاحب السمو أمير الكويت»
			j, state = end, complete
			continue
		}
		w := r.Words[j]
		pro := w.Cut.Proclitics &^ normalize.Article
		if r.named(j) {
			pro = 0
		}
		if j > start && r.hidden(j) {
			break
		}
		if j > start && pro != 0 {
			if w.Text == "باسم" && r.Words[p.head].Is(persons) { // «المتحدث باسم ماي»
				if q, ok := r.np(j + 1); ok && q.class&isActor != 0 && q.end < limit {
					j, state, lastMention = q.end, complete, entity.Office
					continue
				}
			}
			if (w.Text == "باسمها" || w.Text == "باسمه" || w.Text == "باسمهم") && r.Words[p.head].Is(persons) { // «المتحدث باسمها فلان»
				j, state, lastMention = j+1, complete, entity.Office
				continue
			}
			if q := r.organOf(p, j); q != nil && q.end < limit { // «المكتب السياسي لحركة أمل»
				j, state, lastMention = q.end, complete, entity.Org
				continue
			}
			if end := r.officeOf(p, j); end > j && end < limit { // «الأمين العام للحزب فلان»
				j, state, lastMention = end, complete, entity.Office
				continue
			}
			if pro == normalize.Wa && r.article(j) && w.Classes.Has(lexicon.Nisba) && r.Words[j-1].Classes.Has(lexicon.Nisba) && r.article(j-1) && !r.followed(j, limit) {
				j++ // one head, several adjectives: «رؤساء الأركان الروسي والإيراني»
				lastMention = ""
				continue
			}
			break
		}
		if m := r.outer[j]; m >= 0 && r.Mentions[m].First <= j {
			mn := &r.Mentions[m]
			if j > start && !r.continues(state == complete, lastMention, j, mn, p) {
				break
			}
			if p.mention < 0 || weight(mn.Type) > weight(r.Mentions[p.mention].Type) {
				p.mention = m
			}
			lastMention = mn.Type
			j = max(mn.Last, j+1)
			state = complete
			if mn.Type == entity.Office && !r.article(j-1) && !r.Words[j-1].Classes.Has(lexicon.Nisba) && !r.endsInName(m) {
				state = construct
			}
			continue
		}
		if j > start && r.info[j].participle && r.info[j].says && pro == 0 && !r.article(j) && r.outer[j] < 0 && r.saysOn(j) { // «مقتل خمسة جنود مؤكدة أن …»
			break
		}
		def := r.article(j)
		if j > start && !def && w.Feature.Has(lexicon.Masdar) && (r.info[j-1].class&isMedium != 0 || j > p.head+1 && r.info[p.head].stem&listWitness != 0 && r.Words[p.head].Feature.Has(lexicon.Plural) && !r.Words[j-1].Feature.Has(lexicon.Masdar)) { // «في بيان مقتل …», «عن شهود عيان سماع …»
			break
		}
		if j > start && !def && state == construct && (r.accusative(j) && !r.accusative(j-1) && (r.shows(j-1) || w.Is(persons) && !w.Is(describing) && r.outer[j-1] < 0 && !r.Words[j-1].Is(quantifiers) && r.Tokens[j-1].Kind == normalize.Arabic) || w.Cut.Enclitic != 0 && r.info[j].lemma&listApart != 0) { // «طعن شاب جنديا», «لقي عمال مصرعهم»
			break
		}
		switch {
		case j == start:
		case r.lone(j) && j-1 > start && r.Words[j-1].Is(describing) && !r.article(j-1):
		case state == complete && !def && r.info[j-1].stem&listMost != 0 && r.article(j-1): // «الأكثر تمثيلا»
		case state == complete && !def:
			if w.Classes.Has(lexicon.RankMod) && r.Words[j-1].Is(1<<lexicon.Rank|1<<lexicon.RankMod) { // «الفريق أول ركن»
				break
			}
			if r.Words[j].Is(describing) && lastMention == "" && !r.article(j-1) {
				break // an indefinite adjective chain goes on
			}
			goto done
		case state == complete && def && r.apposed(p, j, lastMention):
		case state == complete && def && r.ends(j, endAt) && !r.ends(p.head, endAt): // «المفوضية المساعدات»
			goto done
		case state == complete && def && r.disagrees(p, j): // «أطلع الوزير النواب»
			goto done
		case state == complete && def:
			if !w.Is(leading) && w.Is(things) && !w.Is(describing) || lastMention == entity.GPE && w.Classes.Has(lexicon.Honorific) && !r.Words[p.head].Is(persons) && j+1 < limit && r.startsWith(j+1, entity.Person) { // «في نواكشوط السيد فلان»
				goto done
			}
			if lastMention == entity.Person && !w.Is(posts) && !agentive(w) || (lastMention == entity.GPE || lastMention == entity.Org) && w.Classes.Has(lexicon.Human) && !w.Is(describing) { // «اعتقلت إسرائيل الأسير»
				goto done
			}
			if !w.Is(styles) && (!adjectival(w) || !w.Is(describing) && r.triggers(j, byNoun)) { // «أدى الوزير اليمين»
				goto done
			}
			if r.foreignPlural(p, j) || r.foreignSingular(p, j) || !w.Known() && j-1 > p.head && !strings.HasSuffix(w.Text, "ة") && strings.HasSuffix(r.Words[j-1].Text, "ة") { // «السلطات الإسرائيلية التميمي»
				goto done
			}
		case state == construct && !def && r.closed(j-1) && !r.ends(j-1, endIn) && r.ends(j, endIn): // «شابان شهيدين»
			goto done
		case state == construct && !def && r.closed(j-1) && !r.alike(j-1, j): // «متظاهرون مقر القنصلية»
			goto done
		case state == construct && def && (r.closed(j-1) || r.ofNation(j-1) && j-1 > start || j-1 == p.head && p.head > p.first && r.ends(j-1, endAlef) && r.Tokens[p.head-1].Kind == normalize.Number ||
			j-1 > p.head && w.Is(placeHeads) && !r.article(p.head) && r.Words[j-1].Is(describing) && !r.article(j-1) && r.outer[j-1] < 0): // «مجموعة مسلحة القرية», «12 مسلحا القرية»
			goto done
		case state == construct && !def && r.Words[j-1].Is(describing) && j-1 > start && !w.Is(describing) && !r.Words[j-1].Classes.Has(lexicon.Domain): // but «وزراء خارجية دول الخليج»
			goto done
		}
		lastMention = ""
		j++
		if def || w.Cut.Enclitic != 0 && w.Cut.Enclitic != normalize.Ya { // «تردي الأوضاع»: no pronoun of the news
			state = complete
		}
	}
done:
	if j == start {
		return false
	}
	p.end = j
	p.stop = int(r.Tokens[j-1].End)
	if quoted && j < r.end && r.isQuote(j) {
		p.end = j + 1
	} else if !quoted && j < r.end && r.isQuote(j) && r.openQuote(start, j) {
		p.end = j + 1
		p.stop = int(r.Tokens[j].End)
	}
	p.definite = state == complete
	r.classify(p)
	r.attach(p)
	r.complete(p)
	if end := r.aged(p); end > p.end { // «شاب (18 عاما)»
		p.end, p.stop = end, int(r.Tokens[end-1].End)
	}
	if p.end > p.head+2 && p.end+1 < r.end && r.apposedIn(p) && string(r.Folded(p.end)) == "،" && r.parts[p.end+1] == nominal && r.Words[p.end+1].Cut.Proclitics&^normalize.Article == 0 && !r.accusative(p.end+1) && !r.info[p.end+1].participle {
		p.end++ // «اتهمت الوزيرة، فلانة، روسيا»: the comma closes
	}
	return true
}

// lone reports at token j a one or two that counts the noun before it: «جندي روسي واحد».
func (r *reader) lone(j int) bool {
	switch r.Words[j].Text {
	case "واحد", "واحدة", "اثنان", "اثنين":
		return j+1 >= r.end || r.Words[j+1].Text != "من"
	}
	return false
}

// saysOn reports that what is said stands behind the participle at token j.
func (r *reader) saysOn(j int) bool {
	if j+1 >= r.end {
		return false
	}
	if key, at, ok := r.preposition(j + 1); ok && at > j+1 && key != prepIn && at < r.end { // «مشيرا إلى أن»
		return r.parts[at] == comp
	}
	return r.parts[j+1] == comp || r.isQuote(j+1) && r.opening(j+1) || string(r.Folded(j+1)) == ":"
}

// aged gives the token behind the age in parentheses of the person that the phrase tells of, or its end.
func (r *reader) aged(p *phrase) int {
	i := p.end
	if i+3 >= r.end || p.class&isPerson == 0 || r.parts[i] != mark || string(r.Folded(i)) != "(" || !r.counts(i+1) || string(r.Folded(i+3)) != ")" || !r.Words[i+2].Classes.Has(lexicon.TimeUnit) {
		return p.end
	}
	return i + 4
}

// apposedIn reports a comma within the phrase, behind an office or a name.
func (r *reader) apposedIn(p *phrase) bool {
	if p.mention < 0 || r.Mentions[p.mention].Type != entity.Person {
		return false
	}
	m := &r.Mentions[p.mention]
	return m.First > p.head+1 && r.parts[m.First-1] == mark || m.Last < p.end && r.parts[m.Last] == mark
}

// complete lengthens a phrase by what belongs to its last word: the complement of a
// participle («القوات الموالية للحكومة», «مسلحون مدعومون من إيران») and the noun that says
// that it is the same («الصحيفة ذاتها»), and the pronoun of «المشتبه بهم».
func (r *reader) complete(p *phrase) {
	last := p.end - 1
	if last+1 >= r.end {
		return
	}
	if i := last + 1; r.info[i].stem&listSame != 0 && r.parts[i] == nominal && (r.Words[i].Cut.Enclitic != 0 || strings.HasPrefix(r.Words[i].Text, "ذاته")) && r.Words[i].Cut.Proclitics == 0 && p.definite &&
		(p.first == r.first || r.parts[p.first-1] != verb || strings.HasPrefix(r.Words[i].Text, "ذات")) { // not «فجر الانتحاري نفسه»
		p.end, p.stop = i+1, int(r.Tokens[i].End)
		return
	}
	if i := last + 1; r.parts[i] == prep && r.info[i].pronominal && r.parts[last] == nominal && r.info[last].stem&takers[r.info[i].prep] != 0 { // «المشتبه بهم»
		p.end, p.stop = i+1, int(r.Tokens[i].End)
		return
	}
	if last <= p.head || r.info[last].stem&(listTakesTo|listTakesBy|listTakesOn) == 0 || r.parts[last] != nominal || r.outer[last] >= 0 || r.triggers(p.head, byNoun) { // «مظاهرة مناهضة للحرب»: of the deed
		return
	}
	if key, at, ok := r.preposition(last + 1); ok && r.info[last].stem&takers[key] != 0 && (at > last+1 || r.parts[last+1] == nominal) {
		if q, ok := r.np(at); ok {
			p.end, p.stop = q.end, q.stop
		}
	}
}

// takers are the lists of participles that take a complement with a preposition.
var takers = [maxSymbols]listSet{prepLa: listTakesTo, prepTo: listTakesTo, prepBa: listTakesBy, prepIn: listTakesBy, prepFrom: listTakesBy, prepOn: listTakesOn, prepAbout: listTakesOn, prepWith: listTakesOn}

// triggers reports that token i, with the words behind it where a trigger has several,
// may trigger a rule in this way.
func (r *reader) triggers(i int, k triggerKind) bool {
	ts := r.info[i].triggers
	for n := range ts {
		if ts[n].kind == k {
			if _, ok := r.tail(i, ts[n].rest); ok {
				return true
			}
		}
	}
	return false
}

// triggersType reports that the verb at token i may trigger an event of the type.
func (r *reader) triggersType(i int, kind string) bool {
	ts := r.info[i].triggers
	for n := range ts {
		if ts[n].kind == byVerb && ts[n].rule.Type == kind {
			return true
		}
	}
	return false
}

// apposed reports at token j what names the person that the phrase tells of: a name
// no lexicon knows («الفتى الفايد»), or a noun and a name («مراسلة الجزيرة الزميلة شيرين»).
func (r *reader) apposed(p *phrase, j int, last entity.Type) bool {
	h, w := r.Words[p.head], r.Words[j]
	if !h.Is(humanOrPost) || h.Feature.Any(lexicon.Plural|lexicon.Dual) && !h.Feature.Has(lexicon.Singular) || r.outer[j] >= 0 {
		return false
	}
	if !w.Known() {
		return last == "" && j == p.head+1 && r.article(p.head)
	}
	return w.Classes.Has(lexicon.Human) && !w.Classes.Has(lexicon.Title) && r.namesAnother(j+1) && strings.HasSuffix(w.Text, "ة") == strings.HasSuffix(h.Text[:h.Cut.End], "ة")
}

// officeOf gives the token behind a body that token j brings in with ل, when the
// phrase before is an office and its holder's name follows; else j.
func (r *reader) officeOf(p *phrase, j int) int {
	if r.Words[j].Cut.Proclitics&(normalize.La|normalize.Ba) == 0 || !r.Words[p.head].Is(titled) || r.Words[p.head].Cut.Enclitic != 0 {
		return j
	}
	if r.Words[j].Cut.Proclitics&normalize.Ba != 0 { // «رئيس مجلس السيادة بالسودان الفريق فلان»
		m := r.outer[j]
		if m < 0 || r.Mentions[m].Type != entity.GPE {
			return j
		}
		k := r.Mentions[m].Last
		for k < r.end && r.Words[k].Is(1<<lexicon.Rank|1<<lexicon.RankMod|1<<lexicon.Honorific) {
			k++
		}
		if r.nameFrom(k) < 0 {
			return j
		}
		return r.Mentions[m].Last
	}
	q, ok := r.np(j)
	if !ok || q.end >= r.end {
		return j
	}
	if s := r.stem(j); (s == "شؤون" || s == "شوون" || s == "حقوق") && q.mention >= 0 && r.Mentions[q.mention].Type == entity.Person && r.Mentions[q.mention].First > j+1 { // «المفوض السامي للأمم المتحدة لشؤون اللاجئين فلان»
		return r.Mentions[q.mention].First
	}
	k := q.end
	if r.parts[k] == prep && k+1 < r.end && r.Words[k].Text == "في" { // «المرجع الأعلى للطائفة في العراق، فلان»
		if place, ok := r.np(k + 1); ok && place.class&isPlace != 0 && place.end < r.end {
			k = place.end
		}
	}
	if string(r.Folded(k)) == "،" { // «مساعد الوزير للشؤون الإدارية، فلان»
		if r.namesAnother(k) || k+1 < r.end && r.Words[k+1].Classes.Has(lexicon.Honorific) {
			return k
		}
		return j
	}
	if q.class&(isBody|isState) == 0 || r.Words[q.end].Cut.Proclitics != 0 {
		return j
	}
	if m := r.outer[q.end]; m < 0 || r.Mentions[m].Type != entity.Person || r.Mentions[m].First != q.end {
		return j
	}
	return q.end
}

// nameFrom gives the outermost mention of a person that begins at token k, or -1.
func (r *reader) nameFrom(k int) int {
	if k >= r.end {
		return -1
	}
	if m := r.outer[k]; m >= 0 && r.Mentions[m].Type == entity.Person && r.Mentions[m].First == k {
		return m
	}
	return -1
}

// endsInName reports a mention that ends with a name in it, behind which no
// complement follows: «رئيس حركة حماس».
func (r *reader) endsInName(m int) bool {
	last := r.Mentions[m].Last
	for k := m + 1; k < len(r.Mentions) && r.Mentions[k].First < last; k++ {
		if n := &r.Mentions[k]; n.Last == last {
			switch n.Type {
			case entity.GPE, entity.Org, entity.Person, entity.Location:
				return true
			}
		}
	}
	return false
}

// foreignPlural reports at token j a plural of people that does not agree with the
// head of the phrase: «الحركة الفلسطينيين», but «الفرقاء الليبيون».
func (r *reader) foreignPlural(p *phrase, j int) bool {
	w, h := r.Words[j], r.Words[p.head]
	if !r.closed(j) || !plural(w) || h.Feature.Any(lexicon.Plural|lexicon.Dual) {
		return false
	}
	v, _ := h.Value(lexicon.Human)
	return v != "group" || h.Feature.Has(lexicon.Singular)
}

// ofNation reports an indefinite adjective of a country, behind which no complement follows: «محكمة هندية
// الشرطة».
func (r *reader) ofNation(i int) bool {
	w := r.Words[i]
	if r.article(i) || !w.Classes.Has(lexicon.Nisba) || w.Classes.Has(lexicon.Domain) || !strings.HasSuffix(w.Text, "ية") {
		return false
	}
	v, ok := w.Value(lexicon.Nisba)
	return ok && v != ""
}

// foreignSingular reports at token j an adjective of one man or thing that agrees neither with the people whom the
// phrase tells of nor with the word in ة before it: «اجتماع وزراء الخارجية التحضيري».
func (r *reader) foreignSingular(p *phrase, j int) bool {
	w, h := r.Words[j], r.Words[p.head]
	return r.info[p.head].class&isPerson != 0 && h.Feature.Has(lexicon.Plural) && !h.Feature.Has(lexicon.Singular) && j > p.head+1 && r.ends(j-1, endTa) &&
		!r.ends(j, endTa|endAt) && !w.Feature.Has(lexicon.Plural) && w.Known() && w.Is(describing)
}

// accusative reports the alef of an indefinite object: جنديا.
func (r *reader) accusative(i int) bool {
	w := r.Words[i]
	if w.Feature.Has(lexicon.Dual|lexicon.Construct) && i+1 < r.end && r.article(i+1) { // «طرفا النزاع»
		return false
	}
	return w.Feature.Has(lexicon.Accusative) && w.Cut.Enclitic == 0 && r.ends(i, endAlef) && r.Tokens[i].Kind == normalize.Arabic
}

// oblique reports a sound plural or a dual that is no subject: «يهدد الموظفين».
func (r *reader) oblique(i int) bool {
	w := r.Words[i]
	return w.Feature.Has(lexicon.Oblique) && w.Cut.Enclitic == 0 && r.outer[i] < 0 && strings.HasSuffix(w.Text, "ين")
}

// shows reports a noun that would take the alef as well, were it an object.
func (r *reader) shows(i int) bool {
	w := r.Words[i]
	return !r.closed(i) && r.Tokens[i].Kind == normalize.Arabic && !w.Is(quantifiers) &&
		!r.ends(i, endTa|endAt|endAlef|endHamza) && w.Cut.Enclitic == 0
}

// followed reports that a definite noun or name stands behind token j, whose
// adjective it might be.
func (r *reader) followed(j, limit int) bool {
	return j+1 < limit && r.parts[j+1] == nominal && r.outer[j+1] >= 0 && r.Words[j+1].Cut.Proclitics&^normalize.Article == 0 && r.Mentions[r.outer[j+1]].Type != entity.Norp
}

// mediumNoun reports «بيان», «تصريح» and their like.
func mediumNoun(w *lexicon.Word) bool {
	if rd, ok := w.Find(lexicon.NounWord); ok && rd.Entry.Value == "medium" {
		return true
	}
	rd, ok := w.Find(lexicon.Human)
	return ok && rd.Entry.Value == "medium"
}

// quantity skips what counts or gathers before a noun: a number, «عدد من», «كل».
func (r *reader) quantity(j, limit int) int {
	for j+1 < limit {
		if end := r.approximation(j); end > j && end < limit && r.parts[end] == nominal {
			j = end
			continue
		}
		w := r.Words[j]
		if w.Classes.Has(lexicon.Quant) && j+3 < limit && r.parts[j+1] == nominal && r.Words[j+1].Classes.Has(lexicon.Adj) && !r.Words[j+1].Classes.Has(lexicon.Human) && !r.article(j+1) && r.parts[j+2] == prep && r.Words[j+2].Text == "من" && r.parts[j+3] == nominal && w.Cut.Enclitic == 0 { // «عدد كبير من»
			j += 3
			continue
		}
		if r.info[j].class&(isActor|isPerson) == isActor && w.Classes.Has(lexicon.Human) && j+2 < limit && r.parts[j+1] == prep && r.Words[j+1].Text == "من" && r.parts[j+2] == nominal && r.info[j+2].class&isPerson != 0 && r.closed(j+2) { // «حشد من المتظاهرين»
			j += 2
			continue
		}
		isNum := r.Tokens[j].Kind == normalize.Number || w.Is(numerals) || w.Classes.Has(lexicon.Frac) && j+1 < limit && r.counts(j+1) // «نصف مليون شخص»
		if !isNum && !w.Is(determiners) {
			break
		}
		if r.outer[j] >= 0 || w.Cut.Enclitic != 0 || r.article(j) && r.parts[j+1] == nominal && r.info[j].class&isPerson != 0 && !r.article(j+1) && w.Classes.Has(lexicon.Quant) && (strings.HasSuffix(w.Text, "ات") || strings.HasSuffix(w.Text, "الالاف")) { // «نظم العشرات وقفة»
			break
		}
		next := j + 1
		if r.parts[next] == prep && r.Words[next].Text == "من" && next+1 < limit {
			if next+2 < limit && r.isQuote(next+1) && r.parts[next+2] == nominal {
				next += 2
			} else if r.parts[next+1] == nominal && !(w.Is(numbering) && r.article(j) && r.outer[next+1] >= 0 && r.Mentions[r.outer[next+1]].Type == entity.GPE) { // but «نزوح الآلاف من حلب»
				next++
			}
		}
		if next == j+1 && w.Classes.Has(lexicon.Quant) && !isNum && r.Words[next].Classes.Has(lexicon.Adj) && !r.article(next) && r.info[next].class&isPerson == 0 { // «عدد آخر»
			break
		}
		if r.parts[next] != nominal || r.Tokens[next].Kind == normalize.Punct || r.Words[next].Cut.Proclitics&(normalize.Wa|normalize.Ba|normalize.La) != 0 {
			break
		}
		j = next
	}
	return j
}

// approximation gives the token behind «أكثر من», «ما لا يقل عن» at token j, or j.
func (r *reader) approximation(j int) int {
	for _, m := range r.MatchesAt(j) {
		if m.Entry.Class == lexicon.Approx || m.Entry.Class == lexicon.Quant {
			return m.End
		}
	}
	return j
}

// insideMark reads what may stand inside a phrase at a mark: a name in quotation
// marks («حركة "كاخ"»), the name of an office's holder behind a comma, a name in
// parentheses. It gives the token behind it, or j.
func (r *reader) insideMark(j, limit int, last entity.Type, p *phrase) int {
	s := string(r.Folded(j))
	switch {
	case r.isQuote(j) && j+2 < limit:
		for k := j + 1; k < limit && k < j+6; k++ {
			if r.isQuote(k) {
				if k > j+1 && (last == entity.Org || (last != entity.Office || !r.article(j-1) || r.callable(j+1)) && (r.Words[j-1].Is(one<<lexicon.OrgHead|placeHeads) || r.article(j-1) || r.tribe(j-1))) {
					p.stop = int(r.Tokens[k].End)
					return k + 1
				}
				if m := r.outer[j+1]; m >= 0 && last == "" && r.Mentions[m].First == j+1 && r.Mentions[m].Last == k && (r.Mentions[m].Type == entity.Org || r.Mentions[m].Type == entity.GPE) && r.outer[j-1] < 0 && r.parts[j-1] == nominal && !r.article(j-1) && !r.closed(j-1) && r.Words[j-1].Known() && r.Words[j-1].Cut.Enclitic == 0 && !r.accusative(j-1) && !r.Words[j-1].Is(describing) { // «دوريات "قسد"»
					p.stop = int(r.Tokens[k].End)
					if p.mention < 0 {
						p.mention = m
					}
					return k + 1
				}
				if m := r.outer[j+1]; k > j+1 && last == entity.Office && m >= 0 && r.Mentions[m].Type == entity.Person { // «محافظ أربيل "فلان"»
					p.mention, p.stop = m, int(r.Tokens[k].End)
					return k + 1
				}
				return j
			}
			if r.parts[k] != nominal {
				return j
			}
		}
	case s == "،" && j+1 < limit && (last == entity.Office || r.oneOffice(p)):
		k := j + 1
		for n := 0; n < 3 && k+1 < limit && r.Words[k].Is(1<<lexicon.Honorific|1<<lexicon.Rank|1<<lexicon.RankMod) && r.Words[k].Cut.Proclitics&^normalize.Article == 0 && !r.startsWith(k, entity.Person); n++ { // «رئيس الجمهورية، السيد …», «المتحدث، العميد الركن …»
			k++
		}
		if m := r.outer[k]; m >= 0 && r.Mentions[m].Type == entity.Person && r.Mentions[m].First == k {
			p.mention = m
			return r.Mentions[m].Last
		}
	case s == "،" && last == entity.Person && j+1 < limit: // «فلان، وزير الدفاع، …»
		if m := r.outer[j+1]; m >= 0 && r.Mentions[m].Type == entity.Office && r.Mentions[m].First == j+1 && r.Words[j+1].Cut.Proclitics&^normalize.Article == 0 && !r.accusative(j+1) { // but «تعيين فلان، مديرا للأمن»
			k := r.Mentions[m].Last
			for k < limit && (r.parts[k] == nominal || r.parts[k] == prep) {
				k++
			}
			if k < limit && (string(r.Folded(k)) == "،" || r.parts[k] == comp) {
				return k
			}
		}
	case s == "(" && j+2 < limit && (last == entity.GPE || last == entity.Org || last == entity.Office):
		for k := j + 1; k < limit && k < j+4; k++ {
			if string(r.Folded(k)) == ")" {
				return k + 1
			}
		}
	}
	return j
}

// callable reports at token i in quotation marks what a body may be called by: «الوكالة الروسية "روسكوسموس"», but
// not «قال الوزير "روسيا مستعدة للحوار"».
func (r *reader) callable(i int) bool {
	if m := r.outer[i]; m >= 0 {
		return r.Mentions[m].Type == entity.Org
	}
	return !r.Words[i].Known() || r.Words[i].Cut.Proclitics == normalize.Article
}

// tribe reports at token i a group of people in the singular, that has a name: «عشيرة "…"».
func (r *reader) tribe(i int) bool {
	v, _ := r.Words[i].Value(lexicon.Human)
	return v == "group" && !r.Words[i].Feature.Any(lexicon.Plural|lexicon.Dual)
}

// oneOffice reports a definite phrase of one person by the office alone: «نظيره الكوري
// الجنوبي», «رئيس كوريا الجنوبية».
func (r *reader) oneOffice(p *phrase) bool {
	w := r.Words[p.head]
	return w.Is(persons) && (hasArticle(w) || w.Cut.Enclitic != 0 || w.Classes.Has(lexicon.Title)) && !w.Feature.Any(lexicon.Plural|lexicon.Dual) && (p.mention < 0 || r.Mentions[p.mention].Type != entity.Person)
}

// continues reports whether the mention at token j belongs to the phrase.
func (r *reader) continues(complete bool, last entity.Type, j int, m *entity.Mention, p *phrase) bool {
	if !complete && m.Type != entity.Norp && (r.closed(j-1) || m.Type != entity.Person && r.qualified(p, j)) { // «صاروخان ميناء عدن», «مصدر أمني إسرائيل»
		return false
	}
	if w := r.Words[p.head]; w.Classes.Has(lexicon.Honorific) && w.Cut.Enclitic != 0 { // «استقبل معاليه الوزير»: someone else
		return false
	}
	if complete && last == "" && (m.Type == entity.Office || m.Type == entity.Person) && r.honorifics(p.head, j) { // «صاحب السمو أمير البلاد»
		return true
	}
	switch m.Type {
	case entity.Norp:
		return !complete || last != entity.Person && !r.foreignPlural(p, j)
	case entity.Person:
		if last == entity.Person {
			return false
		}
		if last == "" && complete && r.Words[p.head].Classes.Has(lexicon.OrgHead) && !r.Words[p.head].Is(persons|1<<lexicon.Rank) { // «انتخب مجلس النواب نبيه بري»
			return false
		}
		return last == entity.Office || last == ""
	case entity.Office:
		if w := r.Words[j]; last == entity.Office && m.Last == m.First+1 && w.Classes.Has(lexicon.Honorific) && !w.Classes.Has(lexicon.Title) && r.article(j) && w.Cut.Proclitics&^normalize.Article == 0 && r.namesAnother(m.Last) { // «وزير الخارجية الأستاذ فلان»
			return true
		}
		if complete && m.Last == m.First+1 && last != entity.Person && r.article(j) && r.Words[j].Is(describing) && r.gender(p) != lexicon.Feminine { // «المكتب السياسي»
			return true
		}
		if last == entity.Person && r.article(j) && p.mention >= 0 && r.officeAt(p.head) { // «استقبل رئيس الوزراء فلان السفير المصري»
			return false
		}
		return (last == entity.Person && r.article(j) || (last == entity.Person || last == entity.Office) && r.ofHolder(p, j, m)) && !r.namesAnother(m.Last) ||
			last == "" && (!complete || r.kin(p, j)) || last == entity.Office && r.heldToo(p, j)
	}
	if !complete || m.Type == entity.GPE && j == p.head+1 && r.shortName(p.head) && r.Words[j].Classes.Has(lexicon.Nisba) { // «الداخلية السعودية»
		return true
	}
	switch last {
	case entity.Person, entity.Org, entity.GPE, entity.Office:
		return false
	}
	// «العاصمة كابل», «العاصمة الليبية طرابلس», «الجارة سوريا»
	return m.Type == entity.GPE && (r.Words[j-1].Classes.Has(lexicon.PlaceHead) || r.Words[p.head].Classes.Has(lexicon.PlaceHead) && r.adjective(j-1))
}

// heldToo reports at token j another office of the one whom the phrase tells of, whose name follows: «مع رئيس الحزب
// رئيس الكتلة النائب فلان»; behind a verb or a verbal noun the second may be someone else.
func (r *reader) heldToo(p *phrase, j int) bool {
	if k := p.first - 1; k >= r.first {
		w := r.Words[k]
		if r.parts[k] == verb && !r.info[k].says && !(r.article(j) && r.stem(p.head) == "خادم") || r.parts[k] == nominal && w.Feature.Has(lexicon.Masdar) && w.Cut.Enclitic == 0 || p.clitic&normalize.Wa != 0 && r.parts[k] == nominal && r.article(j) {
			return false
		}
	}
	if h := r.Words[p.head].Feature; !r.Words[p.head].Is(persons) && !r.startsWith(p.head, entity.Office) || h.Any(lexicon.Plural|lexicon.Dual) && !h.Has(lexicon.Singular) {
		return false
	}
	for n := 0; n < 3 && j < r.end && r.outer[j] >= 0 && r.Words[j].Cut.Proclitics&^normalize.Article == 0; n++ {
		m := &r.Mentions[r.outer[j]]
		if m.First != j {
			return false
		}
		switch m.Type {
		case entity.Person:
			return n > 0
		case entity.Office:
		default:
			return false
		}
		for j = m.Last; j < r.end && r.outer[j] < 0 && r.parts[j] == nominal && r.Words[j].Is(styles) && r.Words[j].Cut.Proclitics&^normalize.Article == 0; j++ {
		}
	}
	return false
}

// kin reports that token j stands directly behind someone named by whose he is, and may
// say who he is: «أخيه أمير الكويت», «نظيره وزير خارجية قطر».
func (r *reader) kin(p *phrase, j int) bool {
	w := r.Words[p.head]
	return (j == p.head+1 || j > p.head && r.honorifics(p.head+1, j)) && w.Cut.Enclitic != 0 && w.Classes.Has(lexicon.Human) && !w.Feature.Has(lexicon.Plural) && r.Words[j].Cut.Proclitics&^normalize.Article == 0
}

// styledKin gives the token behind the honorifics at token j that follow someone named by
// whose he is, when a name or an office follows them; else j.
func (r *reader) styledKin(p *phrase, j int) int {
	if !r.kin(p, j) {
		return j
	}
	k := j
	for k < r.end && k < j+6 && !r.startsWith(k, entity.Person) && !r.startsWith(k, entity.Office) {
		k++
	}
	if k < r.end && k < j+6 && r.honorifics(j, k) {
		return k
	}
	return j
}

// ofHolder reports that the office m at token j, which has no article, says what the person is
// with whose name the phrase p goes on, and that no one else is meant: «استقبل الشيخ محمد بن راشد حاكم
// دبي، سفير الهند», but «التقى محمود عباس وزير الخارجية الأميركي».
func (r *reader) ofHolder(p *phrase, j int, m *entity.Mention) bool {
	if m.First != j || r.Words[j].Cut.Proclitics != 0 || p.mention < 0 || r.Mentions[p.mention].Type != entity.Person {
		return false
	}
	k := m.Last
	for k < r.end && r.startsWith(k, entity.Office) && r.Words[k].Cut.Proclitics == 0 && !r.namesAnother(r.Mentions[r.outer[k]].Last) { // «نائب رئيس الدولة رئيس مجلس الوزراء»
		k = r.Mentions[r.outer[k]].Last
	}
	if r.praised(k-1) || r.wish(k) > k || k < r.end && (string(r.Folded(k)) == "،" || dash(r.Folded(k))) && r.wish(k+1) > k+1 || p.clitic&(normalize.Ba|normalize.La|normalize.Ka) != 0 || p.first == r.first {
		return true
	}
	if k < r.end && (r.parts[k] == comp || string(r.Folded(k)) == ":") {
		return true
	}
	if b := p.first - 1; r.parts[b] == prep || r.parts[b] == comp || r.parts[b] == verb && r.info[b].says {
		return true
	}
	for n := 0; n < 2; n++ { // someone else is the object
		for k < r.end && (r.parts[k] == timeWord || n == 0 && string(r.Folded(k)) == "،") {
			k++
		}
	}
	return k < r.end && k > m.Last && r.Words[k].Cut.Proclitics == 0 && (r.startsWith(k, entity.Office) || r.startsWith(k, entity.Person) || r.parts[k] == nominal && r.Words[k].Classes.Has(lexicon.Honorific))
}

// startsWith reports that a mention of a type, in no other, begins at token i.
func (r *reader) startsWith(i int, t entity.Type) bool {
	return r.outer[i] >= 0 && r.Mentions[r.outer[i]].First == i && r.Mentions[r.outer[i]].Type == t
}

// dash reports one of the marks that open and close what is said by the way.
func dash(s []byte) bool { return string(s) == "-" || string(s) == "–" || string(s) == "—" }

// wish gives the token behind what is wished to the one who is named before token j, in quotation
// marks or without: «حاكم دبي «رعاه الله»», or j.
func (r *reader) wish(j int) int {
	k, quoted := j, false
	if k < r.end && r.isQuote(k) {
		k, quoted = k+1, true
	}
	praised := false
	for k < r.end && r.parts[k] == adverb && !praised {
		praised = r.praised(k)
		k++
	}
	if !praised || quoted && (k >= r.end || !r.isQuote(k)) {
		return j
	}
	if quoted {
		k++
	}
	return k
}

// pastWish gives the token behind a wish between dashes or commas at token j, and behind the comma after it, or j.
func (r *reader) pastWish(j int) int {
	k := j
	if k < r.end && (dash(r.Folded(k)) || string(r.Folded(k)) == "،") {
		k++
	}
	w := r.wish(k)
	if w == k {
		return j
	}
	for n := 0; n < 2 && w < r.end && (dash(r.Folded(w)) || string(r.Folded(w)) == "،"); n++ {
		w++
	}
	return w
}

// praised reports the last word of such a wish, or an adjective that is said of rulers only.
func (r *reader) praised(k int) bool {
	switch r.Words[k].Text {
	case "الله", "المفدى", "المعظم":
		return true
	}
	return false
}

// qualified reports that an indefinite adjective of the phrase stands before token j, behind which no
// complement follows; adjectives that are also nouns of portfolios or of titles («وزير خارجية قطر») are none.
func (r *reader) qualified(p *phrase, j int) bool {
	w := r.Words[j-1]
	if j-1 == p.head || !w.Is(describing) || w.Is(one<<lexicon.Domain|heads|persons|one<<lexicon.TitleMod|one<<lexicon.Ord) || w.Cut.Proclitics != 0 || r.outer[j-1] >= 0 {
		return false
	}
	if first := &w.Readings[0]; first.Feature.Has(lexicon.Construct) || first.Class != lexicon.Nisba && (first.Class != lexicon.Adj || r.Words[p.head].Is(posts)) { // «مشروع» may be legal, «مدير عام مستشفى»
		return false
	}
	return !r.Words[j].Is(describing) && r.Mentions[r.outer[j]].Start <= r.startOf(j)
}

// disagrees reports that the word with the article at token j cannot describe the definite phrase before it:
// many behind one («أطلع الوزير النواب»), a man behind nothing but feminines («لاحقت النيابة الصحفي»), a
// woman's adjective behind a man («هاجم الوزير المعارضة»).
func (r *reader) disagrees(p *phrase, j int) bool {
	w, head := r.Words[j], r.Words[p.head]
	if one := head.Feature.Has(lexicon.Singular) && !head.Feature.Any(lexicon.Plural|lexicon.Dual); one && head.Is(persons) && j == p.head+1 {
		if f := w.Feature; f.Has(lexicon.Plural) && !f.Has(lexicon.Singular) || r.ends(j, endTa) && !r.ends(p.head, endTa) && !f.Has(lexicon.Plural) && head.Feature.Has(lexicon.Masculine) && !head.Feature.Has(lexicon.Feminine) {
			return true
		}
	}
	if !w.Is(posts) || !w.Feature.Has(lexicon.Singular) || w.Feature.Any(lexicon.Plural|lexicon.Feminine) || r.ends(j, endTa) {
		return false
	}
	for k := p.head; k < j; k++ {
		if r.parts[k] != nominal || !r.ends(k, endTa) {
			return false
		}
	}
	return true
}

// alike reports that token j may describe the plural or dual at token i: an adjective, or
// people in the plural («متظاهرون شباب»), but no one who suffers («احتجز مسلحون رهائن»).
func (r *reader) alike(i, j int) bool {
	w := r.Words[j]
	if w.Is(describing) || r.info[i].ending&r.info[j].ending&(endUn|endIn|endAn) != 0 {
		return true
	}
	if !w.Feature.Any(lexicon.Plural | lexicon.Dual) {
		return false
	}
	human, ok := w.Find(lexicon.Human)
	return ok && human.Entry.Value != "victim" || agentive(w)
}

// officeAt reports at token i an office that says of what: «رئيس الوزراء», but not «المستشار».
func (r *reader) officeAt(i int) bool {
	m := r.outer[i]
	return m >= 0 && r.Mentions[m].Type == entity.Office && r.Mentions[m].First == i && r.Mentions[m].Last > i+1
}

// honorifics reports that tokens [i, j) are honorifics only: «حضرة صاحب السمو».
func (r *reader) honorifics(i, j int) bool {
	for i < j {
		end := i
		if r.Words[i].Classes.Has(lexicon.Honorific) {
			end = i + 1
		}
		for _, m := range r.MatchesAt(i) {
			if m.Entry.Class == lexicon.Honorific && m.End <= j {
				end = max(end, m.End)
			}
		}
		if end == i {
			return false
		}
		i = end
	}
	return i == j
}

// namesAnother reports a person's name at token i or behind a comma there, to which
// the office before it belongs: «انتقد خامنئي الرئيس الأميركي، دونالد ترامب».
func (r *reader) namesAnother(i int) bool {
	if i < r.end && string(r.Folded(i)) == "،" {
		i++
	}
	for n := 0; n < 2 && i < r.end && r.outer[i] < 0 && r.Words[i].Cut.Proclitics&^normalize.Article == 0 && r.Words[i].Is(styles); n++ {
		i++ // «الرئيس الإماراتي الشيخ محمد بن زايد»
	}
	if i >= r.end || r.outer[i] < 0 {
		return false
	}
	m := &r.Mentions[r.outer[i]]
	return m.Type == entity.Person && m.First == i && r.Words[i].Cut.Proclitics == 0
}

// weight orders mentions by how well they stand for a phrase.
func weight(t entity.Type) int {
	switch t {
	case entity.Person:
		return 9
	case entity.Org, entity.Facility:
		return 7
	case entity.GPE, entity.Location:
		return 6
	case entity.Office:
		return 5
	case entity.Norp:
		return 4
	}
	return 1
}

// closedForm reports a noun whose ending no complement can follow: a sound
// plural or dual with its nun.
func closedForm(w *lexicon.Word) bool {
	s := w.Text
	if len(s) < 10 || !w.Known() {
		return false
	}
	f := w.Feature
	return f.Any(lexicon.Dual|lexicon.Plural) && f.Has(lexicon.Masculine) && !f.Has(lexicon.Construct) &&
		(s[len(s)-4:] == "ون" || s[len(s)-4:] == "ين" || s[len(s)-4:] == "ان")
}

// adjectival reports a definite word that can be an adjective: one that the lexicon
// knows as such, a participle, or by its letters (الـ…ي، الـ…ية، المـ…).
func adjectival(w *lexicon.Word) bool {
	if w.Is(adjectives) || agentive(w) && !w.Classes.Has(lexicon.NounWord) {
		return true
	}
	if w.Known() {
		return false
	}
	s := w.Text
	return strings.HasSuffix(s, "ي") || strings.HasSuffix(s, "ة") || strings.HasSuffix(s, "يون") || strings.HasSuffix(s, "يين") || strings.HasPrefix(s, "الم") && !strings.HasSuffix(s, "ات")
}

// agentive reports a participle.
func agentive(w *lexicon.Word) bool { return w.Feature.Any(lexicon.Agent | lexicon.Patient) }

func (r *reader) isQuote(i int) bool { return r.info[i].quote }

// article reports token i with the article, as far as its letters tell.
func (r *reader) article(i int) bool { return r.info[i].article }

// closed reports token i in a form that no complement can follow.
func (r *reader) closed(i int) bool { return r.info[i].shut }

// ends reports that token i ends in one of the ways.
func (r *reader) ends(i int, e ending) bool { return r.info[i].ending&e != 0 }

// openQuote reports a quotation that opened between the tokens and is not closed.
func (r *reader) openQuote(i, j int) bool {
	n := 0
	for ; i < j; i++ {
		if r.isQuote(i) {
			n++
		}
	}
	return n%2 == 1
}

// startOf gives the source byte where token i begins behind its proclitics
// (the article stays).
func (r *reader) startOf(i int) int {
	if r.named(i) {
		return int(r.Tokens[i].Start)
	}
	return r.Begin(i, r.Words[i].Cut)
}

// named reports at token i a name with whose letters the word would else be cut: «بعقوبة», no
// «عقوبة» behind a preposition.
func (r *reader) named(i int) bool {
	if r.outer[i] < 0 || r.Words[i].Cut.Proclitics&(normalize.Ba|normalize.La|normalize.Ka) == 0 {
		return false
	}
	from, _ := slices.BinarySearchFunc(r.Mentions, i, func(m entity.Mention, i int) int { return cmp.Compare(m.First, i) })
	for k := from; k < len(r.Mentions) && r.Mentions[k].First == i; k++ {
		if r.Mentions[k].Type == entity.GPE {
			return r.Mentions[k].Start == int(r.Tokens[i].Start)
		}
	}
	return false
}

// hidden reports at token i a name behind a preposition that the lexicon does not cut from it, as it knows the
// name only with the words behind: «لفرانس برس».
func (r *reader) hidden(i int) bool {
	m := r.outer[i]
	return m >= 0 && r.Mentions[m].First == i && r.Mentions[m].Start > int(r.Tokens[i].Start) && r.Words[i].Cut.Proclitics == 0 && strings.HasPrefix(r.Words[i].Text, "ل")
}

// classify finds what a phrase may be.
func (r *reader) classify(p *phrase) {
	w := r.Words[p.head]
	p.lists, p.more, p.class = r.info[p.head].lemma|r.info[p.head].stem, r.info[p.head].more, r.info[p.head].class
	if i := p.head + 1; p.class&(isActor|isPerson) == isActor && w.Classes.Has(lexicon.Human) && i < p.end && r.info[i].class&isPerson != 0 { // «حشد المتظاهرين»: what they are
		p.lists, p.more = p.lists|r.info[i].lemma, p.more.union(r.info[i].more)
	}
	for _, m := range r.MatchesAt(p.head) {
		switch m.Entry.Class {
		case lexicon.Weapon:
			p.class |= isWeapon
		case lexicon.Human, lexicon.Title, lexicon.Occupation:
			p.class |= isActor | isPerson
		case lexicon.PlaceHead, lexicon.FacHead:
			p.class |= isPlace
		}
	}
	if p.lists&listSite != 0 && p.class&isActor == 0 {
		p.class |= isPlace
	}
	if r.shortName(p.head) {
		p.class |= isActor | isBody
		if r.info[p.head].class&isPlace != 0 { // «المملكة»
			p.class ^= isBody | isState
		}
	}
	if p.mention < 0 && p.class&isActor == 0 && p.end == p.head+1 && p.head == p.first && r.article(p.head) && (p.head == r.first || r.parts[p.head-1] != nominal || !r.article(p.head-1) && r.outer[p.head-1] < 0) && r.surname(p.head) { // «طلب المغربي»
		p.class |= isActor | isPerson
	}
	if p.lists&listRegime != 0 && r.regime(p) {
		p.class |= isActor | isBody
	}
	if w.Feature.Has(lexicon.Masdar) || w.Classes.Has(lexicon.Neg) || !w.Known() && !r.article(p.head) && (p.mention < 0 || r.outer[p.head] != p.mention) {
		p.class |= isDeed
	}
	if r.Tokens[p.head].Kind == normalize.Number {
		p.class |= isNumber
	}
	if p.mention >= 0 && (r.outer[p.head] == p.mention || p.class&isDeed == 0) {
		switch r.Mentions[p.mention].Type {
		case entity.Person, entity.Office:
			p.class |= isActor | isPerson
		case entity.Org:
			p.class |= isActor | isBody
		case entity.Norp:
			p.class |= isActor
			if r.outer[p.head] == p.mention { // a people, no adjective
				p.class |= isPerson
			}
		case entity.GPE:
			p.class |= isPlace
			if r.outer[p.head] == p.mention && r.acts(&r.Mentions[p.mention]) {
				p.class |= isActor | isState
			}
		case entity.Location, entity.Facility:
			if w.Classes.Has(lexicon.FacHead) && w.Classes.Has(lexicon.Human) && r.outer[p.head] == p.mention { // «قصر الاتحادية»: no minors
				p.class &^= isActor | isPerson
			}
			p.class |= isPlace
		}
	}
	if p.mention >= 0 && r.Mentions[p.mention].Subtype == "media" {
		p.class |= isPress | isMedium
	}
	if p.class&isState != 0 && p.head > p.first && r.counts(p.head-1) { // «23 روسيا»
		p.class = p.class&^(isState|isPlace) | isPerson
	}
	if p.class&isActor != 0 && p.class&isState == 0 && !(p.class&isMedium != 0 && p.mention < 0) && !(p.mention >= 0 && r.outer[p.head] == p.mention && r.Mentions[p.mention].Type == entity.Facility) { // a camp does not die
		p.class |= isPeople
	}
}

// regime reports that the noun of a phrase stands for those in power: «النظام», «النظام السوري», «نظام الأسد», not
// «النظام العام», «نظام صحي».
func (r *reader) regime(p *phrase) bool {
	i := p.head + 1
	if r.article(p.head) {
		return i >= p.end || r.mentionAt(i, entity.Norp) >= 0
	}
	if i >= p.end || r.Words[p.head].Cut.Enclitic != 0 || p.mention < 0 || r.outer[i] != p.mention {
		return false
	}
	t := r.Mentions[p.mention].Type
	return t == entity.Person || t == entity.GPE
}

// shortName reports a word that stands for a ministry or a state: «الداخلية»,
// «الدفاع الروسية».
func (r *reader) shortName(i int) bool {
	lists := r.info[i].stem
	if lists&(listShort|listShortOf) == 0 || !r.article(i) {
		return false
	}
	return lists&listShort != 0 || i+1 < len(r.Tokens) && r.article(i+1) && r.Words[i+1].Classes.Has(lexicon.Nisba) && strings.HasSuffix(r.Words[i+1].Text, "ة")
}

// wordClass is what a phrase may be by its head alone.
func wordClass(w *lexicon.Word) (c phraseClass) {
	if v, _ := w.Value(lexicon.Human); v == "group" {
		c |= isActor
	} else if w.Classes.Has(lexicon.Human) || w.Text == "هؤلاء" || w.Text == "أولئك" {
		c |= isActor | isPerson
	}
	if w.Is(styles) {
		c |= isActor | isPerson
	}
	if w.Classes.Has(lexicon.OrgHead) {
		c |= isActor | isBody
	}
	if w.Classes.Has(lexicon.Nisba) && !w.Classes.Has(lexicon.Adj) && !hasArticle(w) { // «استشهد فلسطيني»
		c |= isActor | isPerson
	}
	if w.Classes.Has(lexicon.Nisba) && w.Feature.Has(lexicon.Plural) {
		c |= isActor
	}
	if w.Classes.Has(lexicon.Quant) && (w.Cut.Enclitic != 0 && w.Cut.Enclitic != normalize.Ha || strings.HasSuffix(w.Text, "ات") || strings.HasSuffix(w.Text, "الاف")) { // «أحدهم», «اعتقلت العشرات»
		c |= isActor | isPerson
	}
	if w.Is(placeHeads) {
		c |= isPlace
	}
	if w.Classes.Has(lexicon.Weapon) {
		c |= isWeapon
	}
	if w.Is(numbering) {
		c |= isNumber
	}
	if w.Classes.Has(lexicon.Num) && w.Cut.Proclitics&normalize.Article != 0 { // «مثل العشرة أمام المحكمة»
		c |= isActor | isPerson
	}
	if mediumNoun(w) {
		c |= isMedium
	}
	if v, _ := w.Value(lexicon.Occupation); v == "media" || w.Text == "لوكالة" || w.Text == "وكالة" || w.Text == "الوكالة" {
		c |= isPress
	}
	return c
}

// counts reports a number at token i.
func (r *reader) counts(i int) bool {
	return r.Tokens[i].Kind == normalize.Number || r.Words[i].Is(numerals)
}

// acts reports a country, or a place that stands for one: its capital, or a place
// that the lexicon does not know. Other cities and provinces do not speak or meet.
func (r *reader) acts(m *entity.Mention) bool {
	switch m.Subtype {
	case "city", "town", "province", "district", "village", "camp":
		return m.Entry != nil && m.Entry.Flag("government")
	}
	return true
}

// attach lengthens a phrase by what says whose or of what it is: a statement and
// its body («بيان للجيش»), an officer and his rank and ministry («ضابط برتبة مقدم
// في وزارة الدفاع»), a source and its body («مصدر في الشرطة»).
func (r *reader) attach(p *phrase) {
	if p.mention >= 0 && r.Mentions[p.mention].Type == entity.Person {
		return
	}
	w := r.Words[p.head]
	if p.class&isPerson == 0 && !w.Is(things) {
		return
	}
	if !p.definite && p.end < r.end && r.parts[p.end] == nominal && r.Words[p.end].Cut.Proclitics&normalize.La != 0 &&
		(w.Is(heads) || w.Is(posts) && (p.end == p.head+1 || p.end == p.head+2 && r.adjective(p.head+1)) && w.Feature.Has(lexicon.Accusative) && strings.HasSuffix(w.Text, "ا")) { // «ثكنة للجيش», «وزيرا للصحة», «مديرا عاما للأمن»
		if q, ok := r.np(p.end); ok && !(p.class&isPerson != 0 && q.mention >= 0 && r.Mentions[q.mention].Subtype == "media") && (q.class&(isBody|isPeople) != 0 || w.Is(posts) && r.office(p) && q.class&isState != 0 || !w.Is(heads) && q.definite && q.mention < 0) {
			p.end, p.stop = q.end, q.stop
			for k := q.first + 1; k < q.end; k++ {
				if w.Is(posts) && string(r.Folded(k)) == "،" { // «نائبا للرئيس، وفلان …»: another
					p.end, p.stop = k, int(r.Tokens[k-1].End)
					break
				}
			}
			for w.Is(posts) && p.end < r.end && r.portfolio(p.end) { // «وزيرا للتجارة والصناعة»
				q, _ := r.np(p.end)
				p.end, p.stop = q.end, q.stop
			}
			return
		}
	}
	if w.Classes.Has(lexicon.PlaceHead) && p.mention < 0 && p.end == p.head+1 && p.end+1 < r.end && r.parts[p.end] == prep && placePreps.has(r.info[p.end].self) && r.Words[p.end].Text != "في" && r.outer[p.end+1] >= 0 { // «منطقة غرب سيناء»
		if q, ok := r.np(p.end + 1); ok && q.class&isPlace != 0 {
			p.mention = q.mention
			if r.info[p.end].prep == prepBetween { // «الحدود بين تركيا وسوريا»
				if ps := r.list(p.end+1, place); len(ps) > 1 {
					q = r.scratch.copied(&ps[len(ps)-1])
				}
			}
			p.end, p.stop = q.end, q.stop
		}
		return
	}
	if !p.definite && p.class&isPerson != 0 && p.end+1 < r.end && r.parts[p.end] == prep && r.Words[p.end].Text == "عن" { // «ممثلين عن عمال الميناء»
		if q, ok := r.np(p.end + 1); ok && q.class&isPeople != 0 && !r.triggers(q.head, byNoun) { // but «كشف مصدر عن مقتل قيادي»
			p.end, p.stop = q.end, q.stop
		}
		return
	}
	rd, ok := w.Find(lexicon.Human)
	if !ok {
		return
	}
	if !p.definite && p.class&isPerson != 0 && p.end+1 < r.end && r.parts[p.end] == prep && r.Words[p.end].Text == "من" && p.end > p.head+1 && r.info[p.end-1].stem&listNear != 0 { // «مصدر قريب من التحقيق»
		if q, ok := r.np(p.end + 1); ok {
			p.end, p.stop = q.end, q.stop
		}
		return
	}
	medium := rd.Entry.Value == "medium"
	if !medium && w.Feature.Has(lexicon.Plural) && !w.Classes.Has(lexicon.Title) && rd.Entry.Value != "source" {
		return
	}
	j := p.end
	take := func(q *phrase) {
		p.end, p.stop = q.end, q.stop
		if p.mention < 0 {
			p.mention = q.mention
		}
	}
	if j < r.end && r.parts[j] == nominal && r.Words[j].Cut.Proclitics&normalize.Ba != 0 && r.Words[j].Text == "برتبة" && j+1 < r.end {
		p.end, p.stop = j+2, int(r.Tokens[j+1].End)
		j += 2
	}
	if j >= r.end {
		return
	}
	if medium && r.parts[j] == nominal && r.Words[j].Cut.Proclitics&normalize.La != 0 {
		if q, ok := r.np(j); ok && q.class&isActor != 0 {
			take(q)
		}
		return
	}
	if !medium && r.parts[j] == prep && j+1 < r.end && (r.Words[j].Text == "في" || r.Words[j].Text == "من") {
		q, ok := r.np(j + 1)
		if m := r.outer[j+1]; ok && (m >= 0 && r.Mentions[m].Type == entity.Org || rd.Entry.Value == "source" && q.definite && (q.mention < 0 || r.Mentions[q.mention].Type != entity.Person) && r.info[q.head].class&(isActor|isMedium|isPlace) == isActor) { // «مصادر في المعارضة»
			take(q)
		}
	}
}

// portfolio reports at token i the further field of an office: «وزيرا للتجارة والصناعة».
func (r *reader) portfolio(i int) bool {
	if r.parts[i] != nominal || r.Words[i].Cut.Proclitics&^normalize.Article != normalize.Wa || !r.article(i) && !r.Words[i].Classes.Has(lexicon.Domain) {
		return false
	}
	q, ok := r.np(i)
	return ok && q.mention < 0 && q.class&(isPerson|isPlace) == 0
}

// fits reports whether a phrase may fill a role of the class.
func (c class) fits(p *phrase) bool {
	if c >= firstList {
		if n := c - firstList; n >= 64 {
			return p.more.has(int(n) - 64)
		}
		return p.lists&(1<<(c-firstList)) != 0
	}
	switch c {
	case anyThing, clause:
		return true
	case actor:
		return p.class&isActor != 0
	case person:
		return p.class&isPerson != 0 && (p.class&isMedium == 0 || p.mention >= 0)
	case place:
		return p.class&isPlace != 0
	case deed:
		return p.class&isDeed != 0 && (p.class&isPlace == 0 || p.mention < 0) // no «ولاية البليدة»
	case weapon:
		return p.class&isWeapon != 0
	case body:
		return p.class&isBody != 0
	case stateClass:
		return p.class&(isState|isBody) != 0
	case people:
		return p.class&isPeople != 0
	case medium:
		return p.class&isMedium != 0
	case press:
		return p.class&isPress != 0
	case number:
		return p.class&isNumber != 0
	}
	return false
}

// alsoHolds reports an office behind one who is named with another, and speaks: «قال فلان، رئيس
// الهيئة، والناطق باسمها».
func (r *reader) alsoHolds(p, q *phrase) bool {
	if p.first == r.first || r.parts[p.first-1] != verb || !r.info[p.first-1].says || p.mention < 0 || q.mention < 0 || q.clitic&normalize.Wa == 0 {
		return false
	}
	m := &r.Mentions[p.mention]
	return m.Type == entity.Person && m.Last < p.end && r.Mentions[q.mention].Type == entity.Office
}

// list reads the phrase at token i and those coordinated with it («العراق وإيران
// وروسيا»), which must be fit for the class as well.
func (r *reader) list(i int, c class) []phrase {
	var clitic normalize.Clitic
	p, ok := r.np(i)
	if ok && r.info[p.head].lemma&listCarrier != 0 && p.head+1 < p.end && (p.mention < 0 || r.Mentions[p.mention].First > p.head) && (c < firstList || !c.fits(p)) { // «بحياة عشرة أشخاص»: the ten
		clitic = p.clitic
		p, ok = r.np(p.head + 1)
	}
	if !ok || !c.fits(p) || p.head == i && p.mention < 0 && r.Words[i].Classes.Has(lexicon.Pron) && !strings.HasPrefix(r.Words[i].Text, "ايا") { // «تدمير الأسلحة هو …»
		return nil
	}
	out := append(r.scratch.room(), *p)
	out[0].clitic |= clitic
	for len(out) < maxList {
		j := out[len(out)-1].end
		k := j
		if k < r.end && string(r.Folded(k)) == "،" {
			k++
		}
		alone := k < r.end && (r.Words[k].Text == "و" || r.Words[k].Text == "او") // «و7 مسلحين»
		if alone {
			k++
		}
		inner := k
		if alone && k < r.end {
			inner = r.bracketed(k)
		}
		if k >= r.end || r.parts[inner] != nominal && !r.isQuote(k) {
			break
		}
		q, ok := r.np(inner)
		if ok && inner > k && !r.isQuote(k) { // «و(داعش)»
			in := *q
			in.end++
			q = &in
		}
		if !ok || !c.fits(q) || r.Words[q.head].Classes.Has(lexicon.Pron) || r.others(p, q) || !alike(r, p, q) {
			break
		}
		if r.office(q) && q.clitic == 0 && p.mention >= 0 && r.Mentions[p.mention].Type == entity.Person { // «تعيين فلان، مديرا للأمن»: what he becomes
			break
		}
		if q.class&isActor == 0 && r.triggers(q.head, byNoun) && !r.triggers(p.head, byNoun) { // «تدمير آليات ومقتل جنود»: another deed
			break
		}
		if w := r.Words[q.head]; q.clitic&normalize.Wa != 0 && w.Classes.Has(lexicon.Dem) && q.end == q.head+1 { // «، وذلك»
			break
		}
		if last := &out[len(out)-1]; r.alsoHolds(last, q) {
			last.end, last.stop = q.end, q.stop
			continue
		}
		if q.clitic&normalize.Wa == 0 && !alone {
			if k == j || !r.listGoesOn(q.end, c) {
				break
			}
		} else if q.clitic&(normalize.Ba|normalize.La|normalize.Ka) != 0 {
			break
		}
		if last := &out[len(out)-1]; q.clitic&normalize.Wa != 0 && (r.sharesHead(last, q) || k == j && r.holdsBoth(last, q)) {
			last.end, last.stop = q.end, q.stop
			if q.mention >= 0 && r.Mentions[q.mention].Type == entity.Person {
				last.mention = q.mention
			}
			continue
		}
		out = append(out, *q)
	}
	return r.scratch.keep(out)
}

// bracketed gives the token of the name in brackets or quotation marks at token k, or k.
func (r *reader) bracketed(k int) int {
	if k+2 < r.end && string(r.Folded(k)) == "(" && r.outer[k+1] >= 0 && r.Mentions[r.outer[k+1]].First == k+1 {
		if e := r.Mentions[r.outer[k+1]].Last; e < r.end && string(r.Folded(e)) == ")" {
			return k + 1
		}
	}
	return k
}

// holdsBoth reports a deputy without a name before a minister with one, who are the same:
// «نائب رئيس الوزراء ووزير الخارجية فلان».
func (r *reader) holdsBoth(p, q *phrase) bool {
	return p.mention >= 0 && q.mention >= 0 && p.end == q.first && r.stem(p.head) == "نائب" && r.Mentions[p.mention].Type == entity.Office &&
		r.Mentions[q.mention].Type == entity.Person && r.outer[q.head] >= 0 && r.Mentions[r.outer[q.head]].Type == entity.Office
}

// sharesHead reports that the head of a phrase, or what counts it, is that of the
// phrase behind it as well: «ولايتي كونار وخوست», «عشرات الجنود والضباط».
func (r *reader) sharesHead(p, q *phrase) bool {
	w := r.Words[p.head]
	if p.mention >= 0 && q.mention >= 0 && q.head == r.Mentions[q.mention].First && !r.article(p.head) && p.end > p.head+1 {
		if w.Is(persons|one<<lexicon.OrgHead) && r.Mentions[q.mention].Type == entity.GPE && q.clitic&^(normalize.Wa|normalize.Article) == 0 && r.endsIn(p.end, entity.GPE) && q.first == q.head && q.end == r.Mentions[q.mention].Last { // «وزراء خارجية مصر والأردن», «زعيما الصين وروسيا»
			return w.Feature.Has(lexicon.Plural) && !w.Feature.Has(lexicon.Singular) || w.Feature.Has(lexicon.Dual|lexicon.Construct)
		}
		return w.Classes.Has(lexicon.PlaceHead) && w.Feature.Any(lexicon.Dual|lexicon.Plural) && !w.Feature.Has(lexicon.Singular)
	}
	if p.first > r.first && r.info[p.first-1].prep == prepBetween { // «بين عشرات الشبان والجنود»: two sides
		return false
	}
	if p.head > p.first && r.Tokens[p.head-1].Kind == normalize.Number && p.mention < 0 && q.mention < 0 && q.head == q.first && q.clitic == normalize.Wa && p.class&q.class&isPerson != 0 && r.accusative(p.head) && r.accusative(q.head) { // «17 طالبا ومعلما»
		return true
	}
	return p.head > p.first && r.Words[p.first].Classes.Has(lexicon.Quant) && r.info[p.first].stem&listUncounted == 0 && p.mention < 0 && q.mention < 0 &&
		q.head == q.first && r.article(p.head) && r.article(q.head)
}

// others reports a phrase that cannot be an equal of the first in a list: a deed behind
// things, «غالبيتهم» behind people.
func (r *reader) others(p, q *phrase) bool {
	w := r.Words[q.head]
	return w.Feature.Has(lexicon.Masdar) && q.mention < 0 && !r.Words[p.head].Feature.Has(lexicon.Masdar) && r.Words[p.head].Known() && p.mention < 0 ||
		w.Classes.Has(lexicon.Quant) && w.Cut.Enclitic != 0
}

// endsIn reports a mention of a type that ends before token i.
func (r *reader) endsIn(i int, t entity.Type) bool {
	from, _ := slices.BinarySearchFunc(r.Mentions, i-3, func(m entity.Mention, i int) int { return cmp.Compare(m.First, i) })
	for k := from; k < len(r.Mentions) && r.Mentions[k].First < i; k++ {
		if m := &r.Mentions[k]; m.Last == i && m.Type == t {
			return true
		}
	}
	return false
}

// listGoesOn reports that behind a comma's phrase another comma or و follows, as
// in a list.
func (r *reader) listGoesOn(i int, c class) bool {
	if i >= r.end {
		return false
	}
	if string(r.Folded(i)) == "،" && i+1 < r.end {
		i++
	}
	return r.parts[i] == nominal && r.Words[i].Cut.Proclitics&normalize.Wa != 0
}

// alike reports that two phrases can be equals in a list.
func alike(r *reader, p, q *phrase) bool {
	if p.mention >= 0 && q.mention >= 0 {
		return (p.class&isActor != 0) == (q.class&isActor != 0)
	}
	if (p.mention >= 0) != (q.mention >= 0) {
		return p.class&q.class&(isActor|isPlace) != 0
	}
	return p.class&isActor == q.class&isActor
}

// reason reports at token i an adverbial verbal noun that tells why, which belongs to
// the verb and not to the phrase before it: «استدعت السفير احتجاجا على …».
func (r *reader) reason(i int) bool {
	if r.info[i].stem&listReason == 0 || i == r.first || r.parts[i-1] == prep || r.Words[i].Cut.Proclitics != 0 || i+1 >= r.end {
		return false
	}
	_, _, ok := r.preposition(i + 1)
	return ok
}

// atDeed reports at token i a preposition of time before a deed, which dates the verb: «بحث الملف خلال لقائه …».
func (r *reader) atDeed(i int) bool {
	if r.parts[i] != prep || i+1 >= r.end || r.parts[i+1] != nominal || r.parts[i-1] == prep {
		return false
	}
	if v, _ := r.Words[i].Value(lexicon.Prep); v != "time" {
		return false
	}
	w := r.Words[i+1]
	return w.Feature.Has(lexicon.Masdar) && (w.Cut.Enclitic != 0 || !r.article(i+1)) && r.outer[i+1] < 0 || r.triggers(i+1, byNoun)
}

// extent gives the source byte where the full phrase that begins with p ends:
// with its prepositional phrases and coordinated parts, up to a comma, a verb,
// a clause or a time.
func (r *reader) extent(p *phrase) (stop, end int) {
	stop, end = p.stop, p.end
	i := p.end
	for i < r.end && i-p.first < 60 {
		switch r.parts[i] {
		case nominal:
			if r.reason(i) || r.circumstance(i) || r.Words[i].Text == "وذلك" || r.info[i].participle && r.saysOn(i) {
				return stop, end
			}
			q, ok := r.np(i)
			if !ok {
				return stop, end
			}
			stop, end, i = q.stop, q.end, q.end
			continue
		case prep, adverb:
			if r.atDeed(i) {
				return stop, end
			}
			if _, k := r.manner(i); k > i { // «التظاهر بصورة سلمية»
				stop, end, i = int(r.Tokens[k-1].End), k, k
				continue
			}
			i++
			continue
		case mark:
			if r.isQuote(i) && i+1 < r.end {
				i++
				continue
			}
		}
		return stop, end
	}
	return stop, end
}

// circumstance reports at token i a participle that tells how someone did it: «فاز في الانتخابات متقدما على
// منافسه».
func (r *reader) circumstance(i int) bool {
	w := r.Words[i]
	return i > r.first && agentive(w) && r.accusative(i) && strings.HasSuffix(w.Text, "ا") && w.Cut.Proclitics == 0 && r.outer[i] < 0 && (r.article(i-1) || r.outer[i-1] >= 0) && !w.Is(things)
}
