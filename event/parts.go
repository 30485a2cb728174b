package event

import (
	"slices"
	"strings"

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
	timeWord // inside a time mention, or a word beside one that is of it (besideTime), which no mention is around
	mark     // punctuation
	attrib   // وفقا، بحسب
)

// functional gives the part of a closed-class word, or of a direction.
func functional(w *lexicon.Word, direction bool) (part, bool) {
	if direction { // «غربي» is a surname as well
		return prep, true
	}
	for _, r := range w.Readings {
		switch r.Entry.Class {
		case lexicon.Prep:
			return prep, true
		case lexicon.Comp:
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
			if r.Cut.Enclitic == 0 { // «هنأه» is not «هنا»
				return adverb, true
			}
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
	r.unsure, r.leaders, r.firing = sized(r.unsure, n/64+1), sized(r.leaders, n/64+1), sized(r.firing, n/64+1)
	r.clitics = sized(r.clitics, n)
	for block := range r.unsure {
		first, last := block*64, min(block*64+64, n)
		copy(r.outer[first:last], nowhere[:])
		copy(r.chunkOf[first:last], nowhere[:])
		tokens, parts, clitics := r.Tokens[first:last], r.parts[first:last], r.clitics[first:last]
		var unsure, leading, firing uint64
		for i, info := range r.info[first:last] {
			p, open, fires := info.alone, info.unsure, info.fires
			if k := tokens[i].Kind; k != normalize.Arabic {
				p, open, fires = kindParts[k&15], 0, 0
			}
			parts[i], clitics[i] = p, info.proclitics
			unsure |= uint64(open) << (i & 63)
			leading |= uint64(info.leads) << (i & 63)
			firing |= uint64(fires) << (i & 63)
		}
		r.unsure[block], r.leaders[block], r.firing[block] = unsure, leading, firing
	}
	r.starts = sized(r.starts, n)
	clear(r.starts)
	for i := range r.Matches {
		m := &r.Matches[i]
		r.starts[m.First] |= 1 << m.Class
		if m.Class != lexicon.Name {
			r.unsure.add(m.First)
		}
	}
	r.around()
	for i := r.unsure.next(0, n); i < n; i = r.unsure.next(i+1, n) { // some are words of several tokens by then
		r.play(i, i+1, r.partOf(i))
		if r.parts[i] == verb && r.behindWhoever(i) {
			r.parts[i-1] = rel
			r.leaders.remove(i - 1)
		}
		if end, p := r.phrasal(i); end > i+1 { // «من أجل», «في حين»: one word for the clause
			r.play(i, end, p)
		} else if first, end := r.manner(i); end > i {
			r.play(first, end, adverb)
		}
	}
}

// nowhere is that tokens stand in no mention and no phrase, of as many as a word of a [tokenSet] has.
var nowhere = [64]int(slices.Repeat([]int{-1}, 64))

// play gives tokens [i, end) their part, whatever their words may be.
func (r *reader) play(i, end int, p part) {
	for ; i < end; i++ {
		r.parts[i] = p
		r.unsure.remove(i)
		if prepParts>>p&1 != 0 {
			r.leaders.add(i)
		}
	}
}

// manner gives the tokens of «بشكل كامل», «على نحو غير مباشر», «بشدة» around token i, which tell
// how and are no one's object; end is i when there are none.
func (r *reader) manner(i int) (first, end int) {
	if end = r.aspects(i); end > i {
		return i, end
	}
	stem := r.info[i].stem & (listManner | listVigour)
	if stem == 0 || r.outer[i] >= 0 {
		return i, i
	}
	first = i
	if stem&listVigour != 0 && strings.HasPrefix(r.Words[i].Text, "ب") && !r.hasPronoun(i) && r.vigorous(i) {
		return i, i + 1
	}
	if !strings.HasPrefix(r.Words[i].Text, "ب") {
		if first--; first < 0 || r.info[first].core&coreOn == 0 {
			return i, i
		}
	}
	end = i + 1
	if end < len(r.Tokens) && r.info[end].core&coreUn != 0 {
		end++
	}
	if end >= len(r.Tokens) || r.outer[end] >= 0 || r.article(end) || !r.plain(end) || !r.Words[end].Is(describing) && !agentive(r.Words[end]) {
		return i, i
	}
	return first, end + 1
}

// aspects gives the token behind «بغرفتيه», «بكل أشكاله» that begins at token i behind a noun, or i.
func (r *reader) aspects(i int) int {
	k := i
	if r.info[i].core&coreAll != 0 && i+1 < len(r.Tokens) && r.Words[i+1].Cut.Proclitics == 0 {
		k++
	}
	if r.info[i].proclitics != normalize.Ba || !r.hasPronoun(k) || !r.info[k].lists.has(rareAspect) || i == 0 || r.parts[i-1] != nominal || r.outer[i] >= 0 {
		return i
	}
	return k + 1
}

// vigorous reports that «بشدة» at token i stands for itself: no complement is behind it, or none that it could have, «أدانت بشدة
// الهجوم», «رفض بشدة هذه التهم», «مطالبين بوضوح برحيله», «يدعو باستمرار إلى الحوار», but «بقوة ست درجات», «باستمرار العمل».
func (r *reader) vigorous(i int) bool {
	next := i + 1
	if r.article(i) { // «تعهد بالاستمرار في العمل»
		return false
	}
	if next >= len(r.Tokens) || r.Tokens[next].Kind != normalize.Arabic || r.info[next].closed || r.Words[next].Cut.Proclitics&normalize.Ba != 0 {
		return true
	}
	w := r.Words[next]
	if r.info[i].stem&listWilling != 0 {
		return w.Cut.Proclitics&normalize.Wa != 0 || w.Is(one<<lexicon.Prep|one<<lexicon.Comp)
	}
	if r.article(next) || w.Classes.Has(lexicon.Dem) || r.info[next].core&(coreEach|coreAll|coreAny) != 0 {
		return true
	}
	if r.info[i].self == 0 && w.Cut.Proclitics == 0 && r.hasPronoun(next) && w.Feature.Has(lexicon.Masdar) { // «نفت بقوة تورطها», not «وجه بسرعة تنفيذه»
		return true
	}
	return r.info[i].core&coreHard != 0 && w.Cut.Proclitics == 0 && !w.Is(numerals)
}

// around finds the mention around every token, and the parts of those inside one.
func (r *reader) around() {
	last := -1
	r.persons, r.endings = r.persons[:0], 0
	for i := range r.Mentions {
		m := &r.Mentions[i]
		if m.Type == entity.Person {
			r.persons = append(r.persons, int32(i))
			r.endings |= signature(r.Words[m.Last-1].Text)
		}
		if m.First < last || len(r.outer) < m.Last {
			continue
		}
		if r.byItsParts(m) {
			continue
		}
		for k := m.First; k < m.Last; k++ {
			r.outer[k] = i
			r.unsure.remove(k)
			if isTime(m.Type) {
				r.parts[k] = timeWord // a mark as well: تشرين الأول/أكتوبر
				r.besideTime(k - 1)
			} else if kindParts[r.Tokens[k].Kind] != mark {
				r.parts[k] = nominal
			}
		}
		if r.clitics[m.First] = r.beforeName(m); r.clitics[m.First]&boundPreps != 0 {
			r.leaders.add(m.First)
		}
		last = m.Last
	}
}

// besideTime has the word at token k, before a time, play its part where it is of it: the noun of two, «[يومي] السبت والأحد», «[عامي] 2011 و2012», and «و» between two figures.
func (r *reader) besideTime(k int) {
	if k < 0 || r.outer[k] >= 0 {
		return
	}
	w := r.Words[k]
	if w.Classes.Has(lexicon.TimeUnit) && w.Feature.Has(lexicon.Dual|lexicon.Construct) && w.Cut.Proclitics == 0 && w.Cut.Enclitic == 0 ||
		k > 0 && r.info[k].form&formAnd != 0 && r.timeAt(k-1) {
		r.parts[k] = timeWord
	}
}

// byItsParts reports a mention whose words play the parts that they would play outside of one.
func (r *reader) byItsParts(m *entity.Mention) bool {
	first := r.Words[m.First]
	switch m.Type {
	case entity.Cardinal, entity.Ordinal, entity.Percent, entity.Quantity, entity.Money, entity.Currency, entity.Unit, entity.Website:
		return true
	case entity.Norp:
		return !r.peoples(m) && !(m.First > 0 && m.Last == m.First+1 && !first.Classes.Has(lexicon.Nisba) && r.counts(m.First-1)) // but «20 سوريا»
	case entity.Office: // «عين وزيرا للمالية»: what someone is made
		n := m.First + 1
		return n < m.Last && r.Words[n].Cut.LostAlef && !r.article(m.First) && (strings.HasSuffix(first.Text, "ا") || strings.HasSuffix(first.Text, "ة"))
	case entity.Event: // «العدوان الإسرائيلي على غزة»
		return m.Entry == nil && r.article(m.First) && r.nounTrigger(m.First)
	case entity.Date, entity.Time:
		switch {
		case m.Subtype == "vague": // «يوم الاقتراع», «في الوقت نفسه»
			return true
		case m.Subtype == "set" && m.Last == m.First+1 && !strings.HasSuffix(m.Text, "ا") && !strings.HasSuffix(m.Text, "اً"): // «الاجتماع السنوي»
			return true
		}
		return lasts(m) && m.Last < len(r.Tokens) && r.info[m.Last].stem&listPenalty != 0 && strings.HasSuffix(r.Words[m.Last].Text, "ا") // «عشر سنوات سجنا»: a sentence
	}
	return false
}

// phrasal gives the token behind the function word of several words at token i and
// its part, or i.
func (r *reader) phrasal(i int) (int, part) {
	for _, m := range r.matches(i, ^(one << lexicon.Name)) {
		if m.Last == i+1 {
			break
		}
		switch m.Entry.Class {
		case lexicon.Prep:
			if r.timeAt(m.Last-1) && r.prepIs(r.prepOf(m.Entry), distancePreps) { // «على بعد أيام من الانتخابات»
				continue
			}
			if r.isSuspect(i) || r.parts[i] == attrib { // «وفقا لـ "الدفاع المدني"»
				continue
			}
			return m.Last, prep
		case lexicon.Conj, lexicon.Cond:
			return m.Last, conj
		case lexicon.Attrib:
			if r.parts[i] == prep && (m.Entry.Value != "aside" || i > 0 && r.parts[i-1] == mark) { // «على حد قول الوزير», «، على ما أفادت الوكالة»
				return m.Last, attrib
			}
		case lexicon.Adv: // «بأشد العبارات»
			return m.Last, adverb
		case lexicon.Nisba: // «مسؤول كوري جنوبي»
			return m.Last, nominal
		case lexicon.Approx: // «ما لا يقل عن عشرة»
			if m.Last < len(r.Tokens) && !r.hasAnd(m.Last) && (r.counts(m.Last) || r.Words[m.Last].Classes.Has(lexicon.Quant)) { // not «15 على الأقل وأربعة»
				return m.Last, nominal
			}
			if r.parts[i] == prep { // «على الأقل»
				return m.Last, adverb
			}
		}
	}
	return i, 0
}

// isSuspect reports at token i one who is suspected, and is taken, where the word could lead in what another is suspected of: «توقيف مشتبه في تورطه», «القبض على مشتبه في
// تورطه», not «توقيف رجل مشتبه في تورطه».
func (r *reader) isSuspect(i int) bool {
	if i == 0 || !r.Words[i].Classes.Has(lexicon.Human) {
		return false
	}
	return r.Words[i-1].Classes.Has(lexicon.Prep) || r.triggered(i-1, func(t *trigger) bool { return t.kind == byNoun && t.rule.is(capture) })
}

// kindParts are the parts of tokens that are no Arabic word.
var kindParts = [16]part{normalize.Punct: mark, normalize.Symbol: mark}

// partAlone gives the part that an Arabic word plays wherever it stands by itself, and
// whether its neighbours, or a word of several tokens, may give it another.
func partAlone(w *lexicon.Word, info *wordInfo) (part, bool) {
	switch {
	case info.form&(formAnd|formSo) != 0:
		return conj, false
	case info.self == prepBa || info.self == prepLa || info.self == prepKa: // «بـ"تصعيد"»
		return prep, false
	case info.form&formInstead != 0: // «أقال الوزير وعين مكانه فلانا»
		return adverb, false
	case w.Classes.Has(lexicon.Approx) || info.form&formLost != 0:
		return nominal, true
	case info.closed:
		switch info.part {
		case prep:
			return prep, w.Feature.Has(lexicon.Perfect)
		case adverb:
			return adverb, w.Feature.Has(lexicon.Perfect) || w.Is(adjectives)
		case conj:
			return conj, w.Classes.Has(lexicon.NounWord) && !w.Feature.Any(lexicon.Singular|lexicon.Masculine)
		}
		return info.part, false
	case fled(w):
		return verb, false
	case w.Text == "ال":
		return nominal, true
	}
	return nominal, w.Classes.Has(lexicon.VerbWord) && w.Feature.Any(lexicon.Finite)
}

// articleOfFigure reports the article at token i before a figure: «الـ21».
func (r *reader) articleOfFigure(i int) bool {
	return r.Words[i].Text == "ال" && i+1 < len(r.Tokens) && r.Tokens[i+1].Kind == normalize.Number
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
	if w.Text == "ال" { // or a part of a name, no verb
		if r.articleOfFigure(i) {
			return particle
		}
		return nominal
	}
	if w.Classes.Has(lexicon.Approx) && i+1 < len(r.Tokens) && (r.Tokens[i+1].Kind == normalize.Number || r.Words[i+1].Is(amounts|1<<lexicon.Frac)) {
		return nominal // «نحو 55», «نحو نصف مليون»
	}
	if r.info[i].form&formLost != 0 && i+1 < len(r.Tokens) && (!r.startsActor(i+1) || r.startsActor(i+2)) && r.Words[i+1].Feature.Any(lexicon.Perfect) { // «فقد تجمع الناس», not «فقد حياته»
		return particle
	}
	if r.info[i].closed {
		return r.closedPart(i)
	}
	for _, m := range r.matches(i, ^(one << lexicon.Name)) {
		switch m.Entry.Class {
		case lexicon.Prep:
			if r.isSuspect(i) {
				continue
			}
			return prep
		case lexicon.Conj, lexicon.Cond:
			return conj
		case lexicon.Attrib:
			return attrib
		case lexicon.Adv, lexicon.Modal:
			return adverb
		}
	}
	if r.isVerb(i) {
		return verb
	}
	if r.tellsHow(i) {
		return adverb
	}
	return nominal
}

// tellsHow reports at token i an adjective with the alef of an object between a definite noun or a name, which it does not describe, and another: «دعمت إيران ماليا
// الحكومة», «رفض الوزير شخصيا الاقتراح».
func (r *reader) tellsHow(i int) bool {
	info, w := r.info[i], r.Words[i]
	if !info.accusative || info.proclitics != 0 || info.participle || !w.Classes.Has(lexicon.Adj) || w.Is(posts) || i == 0 || i+1 >= len(r.Tokens) {
		return false
	}
	if r.parts[i-1] != nominal || !r.article(i-1) && (r.outer[i-1] < 0 || isTime(r.Mentions[r.outer[i-1]].Type)) {
		return false
	}
	if m := r.outer[i+1]; m >= 0 {
		return r.Mentions[m].First == i+1 && !isTime(r.Mentions[m].Type)
	}
	return r.article(i+1) && r.apart(i+1)
}

// closedPart is [reader.partOf] of a word of the grammar, which may also be a noun or a verb: «ما بين 15 و20 قتيلا», «قوات خاصة», «قد قبل الاستقالة».
func (r *reader) closedPart(i int) part {
	w, info := r.Words[i], r.info[i]
	if info.core&coreBetween != 0 && r.countsBetween(i) > i {
		if i > 0 && r.info[i-1].form&formWhat != 0 {
			r.parts[i-1] = nominal
		}
		return nominal
	}
	switch p := info.part; p {
	case conj:
		if i > 0 && r.parent(i) {
			return nominal
		}
	case prep, adverb:
		if p == adverb && r.describesAsAdverb(i) {
			return nominal
		}
		if i > 0 && r.parts[i-1] == particle &&
			r.info[i-1].form&formAlready != 0 && w.Cut.Proclitics == 0 && w.Feature.Has(lexicon.Perfect) { // «قد هنأ الفائز»
			return verb
		}
		if i+1 < len(r.Tokens) && w.Feature.Has(lexicon.Perfect) && (r.hamzated(i) || r.opensAsVerb(i)) {
			return verb
		}
	}
	return info.part
}

// describesAsAdverb reports at token i a word that is mostly an adverb as an adjective: «قوة خاصة», «قوات خاصة», «وزيرا أولا», «ضابطا سابقا», not «السكان خاصة».
func (r *reader) describesAsAdverb(i int) bool {
	w := r.Words[i]
	if i > 0 && w.Cut.Proclitics == 0 && w.Is(adjectives) && r.ends(i, endTa) && r.womanOrGroup(i-1) && i+1 < len(r.Tokens) && (!r.article(i+1) || r.info[i-1].lists.has(rareForce)) || r.onlyForIt(i) {
		return true
	}
	if i > 0 && w.Classes.Has(lexicon.RankMod) && r.accusative(i-1) && r.Words[i-1].Classes.Has(lexicon.Title) {
		return true
	}
	if !w.Is(adjectives) || !w.Feature.Has(lexicon.Accusative) || r.timeAt(i) {
		return false
	}
	k := i - 1
	if k > 0 && !r.accusative(k) && r.nationOfObject(k) {
		k--
	}
	return k >= 0 && r.accusative(k) && r.parts[k] == nominal && r.Words[k].Is(persons|posts) && r.info[k].class&isMedium == 0 // «ضابطا سابقا», «لاجئا سوريا سابقا»
}

// nationOfObject reports at token i a word for people that is spelled as their country is: «لاجئا سوريا».
func (r *reader) nationOfObject(i int) bool {
	return r.outer[i] < 0 && strings.HasSuffix(r.Words[i].Text, "يا") && r.plain(i) && r.Words[i].Classes.Has(lexicon.Name)
}

// isTime reports a mention of a day or an hour.
func isTime(t entity.Type) bool { return t == entity.Date || t == entity.Time }

// moods gives the features of a word's readings as a perfect or imperfect verb, 0 when it
// has none, and whether it can be a noun as well.
func moods(w *lexicon.Word, form formSet) (feature lexicon.Feature, noun bool) {
	if form&formTwo != 0 { // no «أثنين»
		return 0, true
	}
	for i := range w.Readings {
		rd := &w.Readings[i]
		switch rd.Class {
		case lexicon.VerbWord:
			f := rd.Feature
			if f.Any(lexicon.Perfect|lexicon.Imperfect) && rd.Cut.Proclitics&normalize.Article == 0 { // «والتعاون»: cut otherwise where the lexicon has a name with the article
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

// onlyForIt reports at token i «خاصة» as the adjective of the indefinite noun, or its adjective, before it: «تصريحات خاصة لقناة كينية», «محكمة عسكرية خاصة ب…», not «أزمة خاصة
// في الشمال».
func (r *reader) onlyForIt(i int) bool {
	if i == 0 || i+1 >= len(r.Tokens) || !r.info[i].lists.has(rareBound) || r.parts[i-1] != nominal || r.article(i-1) || r.hasPronoun(i-1) || r.outer[i-1] >= 0 || !r.ends(i-1, endTa|endAt) || !r.plain(i) {
		return false
	}
	return r.proclitics(i+1)&(normalize.Ba|normalize.La) != 0
}

// womanOrGroup reports at token i an indefinite noun for people with the ending of the feminine: «قوة», «قوات».
func (r *reader) womanOrGroup(i int) bool {
	return r.parts[i] == nominal && r.outer[i] < 0 && !r.article(i) && (r.Words[i].Classes.Has(lexicon.Human) || r.info[i].lists.has(rareForce)) && r.ends(i, endTa|endAt)
}
