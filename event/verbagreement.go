package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
)

// agrees reports whether the phrase behind a verb can be its subject by gender.
func (r *reader) agrees(f lexicon.Feature, p *phrase) bool {
	if !f.Any(lexicon.Masculine|lexicon.Feminine) || f.Has(lexicon.Masculine|lexicon.Feminine) {
		return true
	}
	if first := r.Words[p.first]; p.head > p.first && f.Has(lexicon.Feminine) &&
		(first.Classes.Has(lexicon.Quant) && strings.HasSuffix(first.Text, "ة") || r.isForm(p.first, seldomBatch)) { // «هاجمت مجموعة من المستوطنين»
		return true
	}
	if f.Has(lexicon.Feminine|lexicon.Singular) && r.closed(p.head) && r.Words[p.head].Feature.Has(lexicon.Plural) &&
		(p.is(isPerson) || !r.ends(p.head, endAn)) && !r.startsWith(p.head, entity.Person) { // but «بلدان», «كاثرين»
		return false // «ودعت الفلسطينيين»: whom she called
	}
	if f.Has(lexicon.Feminine) && r.severalMen(p) { // «كما اعتقلت خمسة شبان»
		return false
	}
	if w := r.Words[p.head]; f.Has(lexicon.Feminine) && f.Has(lexicon.Singular) && w.Is(posts) &&
		!w.Classes.Has(lexicon.Human) && w.Feature.Only(lexicon.Plural) && !r.ends(p.head, endAt) {
		return false // «ودعت خبراء»
	}
	if f.Has(lexicon.Masculine) && p.head > p.first && r.Words[p.first].Classes.Has(lexicon.Quant) && !r.ends(p.first, endTa) { // «أبدى عدد من القوى»
		return true
	}
	if g := r.stateGender(p); g != 0 { // «حين زار إسرائيل»
		return f.Has(g)
	}
	g := r.gender(p)
	if g == 0 && !f.Has(lexicon.Feminine) && r.onlyHers(p) {
		return false
	}
	if g == 0 || f.Has(g) {
		return true
	}
	// plurals of things and bodies take the feminine; a broken plural either
	return p.is(isActor) && r.Words[p.head].Feature.Has(lexicon.Plural) && !r.oneOfHis(r.Words[p.head])
}

// severalMen reports people with a number that tells of men: «خمسة شبان», «12 شابا».
func (r *reader) severalMen(p *phrase) bool {
	n := p.head - 1
	if n < p.first || !p.is(isPerson) || !r.Words[p.head].Classes.Has(lexicon.Human) || !r.counted(n) {
		return false
	}
	f := r.Words[p.head].Feature
	return r.ends(n, endTa) && f.Has(lexicon.Plural) || r.accusative(p.head) && f.Has(lexicon.Masculine)
}

// agreesBefore is agrees for a subject before its verb, where number counts too.
func (r *reader) agreesBefore(f lexicon.Feature, p *phrase) bool {
	if f.Only(lexicon.Plural) {
		return true
	}
	if f.Has(lexicon.Masculine) && !f.Has(lexicon.Feminine) && r.severalThings(p) && r.outer[p.head] < 0 { // «تصريحات الرئيس … حذر»
		return false
	}
	return r.agrees(f, p)
}

// onlyHers reports things or bodies in ات directly behind a verb, or behind times or a pronoun, which no verb of a man has for its
// subject there: «دعا الشركات إلى …», but «شارك في المظاهرات منظمات».
func (r *reader) onlyHers(p *phrase) bool {
	k := p.first - 1
	return r.severalThings(p) && k >= r.first &&
		(r.parts[k] == verb || r.parts[k] == timeWord || r.parts[k] == adverb || r.info[k].stem&listVigour != 0 || r.prepPronoun(k))
}

// severalThings reports a plural in ات of things or bodies, with nothing before its head.
func (r *reader) severalThings(p *phrase) bool {
	f := r.Words[p.head].Feature
	return p.head == p.first && !p.is(isPerson) && r.ends(p.head, endAt) && f.Only(lexicon.Plural)
}

// whereTo reports a country that is no subject of the verb before it, whose form is a man's: «يزور موريتانيا».
func (r *reader) whereTo(v int, p *phrase) bool {
	w := r.Words[v]
	if p.head != p.first || !r.inNameOf(p.head, entity.GPE) || r.Mentions[r.outer[p.head]].Last != p.head+1 || !strings.HasSuffix(r.Words[p.head].Text, "ا") {
		return false
	}
	return strings.HasPrefix(w.Text[w.Cut.Word:w.Cut.End], "ي") && w.Feature.Has(lexicon.Imperfect)
}

// oneOfHis reports a man with a pronoun whose letters may also be a verb of the plural: «نجله».
func (r *reader) oneOfHis(w *lexicon.Word) bool {
	rd, ok := w.Find(lexicon.Human)
	return ok && w.Cut.Enclitic != 0 && rd.Feature.Has(lexicon.Singular) && !strings.HasSuffix(w.Text[:w.Cut.End], "ت")
}

// surnameOnly reports at token i the last part of a known person's name, whose letters may be another's given name: «هنية».
func (r *reader) surnameOnly(i int) bool {
	of := r.Mentions[r.outer[i]].Entry
	return of != nil && !strings.HasPrefix(of.Name, r.Words[i].Text)
}

// gender gives Masculine, Feminine, or 0 where the form does not tell.
func (r *reader) gender(p *phrase) lexicon.Feature {
	w := r.Words[p.head]
	if rd, ok := w.Find(lexicon.OrgHead); ok {
		return rd.Feature & (lexicon.Masculine | lexicon.Feminine)
	}
	if r.startsWith(p.head, entity.Office) && w.Is(placeHeads) { // «دولة رئيس الوزراء»
		return lexicon.Masculine
	}
	if r.startsWith(p.head, entity.Person) { // «أسامة» is a man
		if v, _ := w.Value(lexicon.Given); v == "f" && strings.HasSuffix(w.Text[:w.Cut.End], "ة") && !r.surnameOnly(p.head) {
			return lexicon.Feminine
		}
		return 0
	}
	s := w.Text[:w.Cut.End]
	switch honorific, tied := w.Classes.Has(lexicon.Honorific), strings.HasSuffix(s, "ة"); {
	case honorific && !tied && w.Cut.Enclitic == 0 && !w.Feature.Has(lexicon.Plural), r.oneOfHis(w): // «الشاب فلان»
		return lexicon.Masculine
	case w.Classes.Has(lexicon.Nisba) && !tied && p.is(isPerson) && r.oneByPeople(p): // «الهولندي»
		return lexicon.Masculine
	case honorific && tied && r.article(p.head): // «السيدة فلانة»
		return lexicon.Feminine
	}
	if w.Feature.Has(lexicon.Plural) || w.Classes.Has(lexicon.Honorific) || w.Classes.Has(lexicon.Num) { // «جلالة الملك» is a man, «السبعة» may be men
		return 0
	}
	if w.Cut.Enclitic != 0 && strings.HasSuffix(s, "ت") {
		return lexicon.Feminine
	}
	if strings.HasSuffix(s, "ة") {
		if m := r.outer[p.head]; m >= 0 && r.Mentions[m].Type == entity.Org && r.Mentions[m].Last == p.head+1 && r.Mentions[m].Subtype == "armed_group" { // «نفذها "القاعدة"»
			return 0
		}
		if w.Is(posts) && w.Feature.Has(lexicon.Masculine) && !w.Feature.Has(lexicon.Feminine) { // «العمدة» is a man or a woman
			return 0
		}
		return lexicon.Feminine
	}
	if p.is(isState | isBody) {
		return 0
	}
	if p.head == p.first && p.end == p.head+1 && r.info[p.head].core&coreAnother != 0 { // «تهدد الآخر»
		return lexicon.Masculine
	}
	if w.Feature.Only(lexicon.Dual) && w.Feature.Has(lexicon.Feminine) && !w.Feature.Has(lexicon.Masculine) { // «الوزيرتان»
		return lexicon.Feminine
	}
	if p.is(isPerson) && w.Is(persons) {
		return r.personGender(p)
	}
	if rd, ok := w.Find(lexicon.Human); ok && rd.Entry.Value == "group" && p.is(isActor) &&
		rd.Feature.Has(lexicon.Masculine|lexicon.Singular) && !w.Feature.Has(lexicon.Feminine) { // «وطالبت المجتمع الدولي»
		return lexicon.Masculine
	}
	return 0
}

// personGender is [reader.gender] of a person or people by the word that tells of them.
func (r *reader) personGender(p *phrase) lexicon.Feature {
	w := r.Words[p.head]
	if r.namedAs(p, entity.Person) && r.Mentions[p.mention].First > p.head { // «قالت عضو المجلس سمية الخوري»
		if v, _ := r.Words[r.Mentions[p.mention].First].Value(lexicon.Given); v == "f" || v == "mf" && p.first > r.first && r.info[p.first-1].says {
			return 0
		}
	}
	if r.ends(p.head, endAt) || w.Cut.Enclitic == 0 && w.Feature.Has(lexicon.Feminine) && !w.Feature.Has(lexicon.Masculine) && !strings.HasSuffix(w.Text[:w.Cut.End], "ه") { // «أمهات», «أوساط»
		return lexicon.Feminine
	}
	return lexicon.Masculine
}

// stateGender gives the gender of the country or capital whose name the phrase is, or 0.
func (r *reader) stateGender(p *phrase) lexicon.Feature {
	m := r.outer[p.head]
	if m < 0 || !p.is(isState) || r.Mentions[m].Type != entity.GPE || r.Mentions[m].First != p.head {
		return 0
	}
	return r.countryGender(m)
}

// countryGender gives the gender of the place that mention m names: that of the noun it begins with («إقليم كردستان»),
// else of the names of countries.
func (r *reader) countryGender(m int) lexicon.Feature {
	i := r.Mentions[m].First
	if rd, ok := r.Words[i].Find(lexicon.PlaceHead); ok && r.Mentions[m].Last > i+1 && r.Mentions[m].Subtype != "city" &&
		rd.Feature.Has(lexicon.Masculine) && !rd.Feature.Has(lexicon.Feminine) || r.info[i].stem&listMasculine != 0 {
		return lexicon.Masculine
	}
	return lexicon.Feminine
}

// verbFeature gives the features of a word's finite readings: of one in ت those of a woman, of whom it tells far more often
// than it speaks to a man («تقاتل الحركة الجيش»), of both where it may be a perfect («توجه الرئيس», «توجه الحكومة»); of one in وا those of many.
func verbFeature(w *lexicon.Word) lexicon.Feature {
	f := likeliest(w)
	if f.Has(lexicon.Dual|lexicon.Plural) && strings.HasSuffix(w.Text, "وا") { // «دعوا»: hardly two
		f &^= lexicon.Dual
	}
	if f.Has(lexicon.Masculine|lexicon.Singular) && !f.Has(lexicon.First) && strings.HasPrefix(w.Text[w.Cut.Word:], "ت") {
		const he, she = lexicon.Perfect | lexicon.Third | lexicon.Masculine, lexicon.Imperfect | lexicon.Third | lexicon.Feminine
		var his lexicon.Feature
		for _, rd := range w.Readings {
			switch {
			case rd.Entry.Class != lexicon.VerbWord:
			case rd.Feature.Has(he):
				his = lexicon.Masculine
			case rd.Feature.Has(she):
				f |= lexicon.Feminine
			}
		}
		if f.Has(lexicon.Feminine) {
			f = f&^lexicon.Masculine | his
		}
	}
	return f
}

// likeliest gives the features of the likeliest of a word's finite readings.
func likeliest(w *lexicon.Word) lexicon.Feature {
	var best lexicon.Feature
	for _, rd := range w.Readings {
		f := rd.Feature
		if rd.Entry.Class != lexicon.VerbWord || !f.Any(lexicon.Finite) {
			continue
		}
		if f.Has(lexicon.Third) && !f.Has(lexicon.Subjunctive) {
			return f
		}
		if best == 0 || f.Has(lexicon.Third) && !best.Has(lexicon.Third) {
			best = f
		}
	}
	return best
}

// sex gives Masculine, Feminine or Plural for a phrase a pronoun may mean, 0
// where the form does not tell.
func (r *reader) sex(p *phrase) lexicon.Feature {
	w := r.Words[p.head]
	if p.head > p.first && p.first < len(r.info) && r.info[p.first].form&(formSomeone|formOneOf) != 0 { // «أحد الشهود»
		if r.info[p.first].form&formOneOf != 0 {
			return lexicon.Feminine
		}
		return lexicon.Masculine
	}
	if k := p.head + 1; k+1 == p.end && p.is(isPerson) && k < len(r.info) && r.ofSome(k) && r.ofSeveral(k) && !r.lone(p.head) { // «خمسة منهم»
		return lexicon.Plural
	}
	if p.is(isPerson) && !p.is(isBody) && w.Is(posts) && w.Feature.Only(lexicon.Plural) && !r.ends(p.head, endAt) {
		return lexicon.Plural
	}
	if p.is(isBody) && r.ends(p.head, endAt) && w.Feature.Has(lexicon.Plural) && !w.Is(posts) { // «الميليشيات بعد سيطرتها»
		return lexicon.Feminine
	}
	if p.is(isPerson) && (p.mention < 0 || p.head < len(r.outer) && r.outer[p.head] != p.mention && (r.closed(p.head) || w.Feature.Only(lexicon.Plural) && p.head < r.Mentions[p.mention].First)) { // «الجنود», «مقاتلو داعش»
		counted := p.head > p.first && p.first < len(r.Words) && r.counts(p.first) && !strings.HasSuffix(w.Text, "ة") // «أربعة آخرين»
		if counted || w.Feature.Has(lexicon.Plural) {
			return lexicon.Plural
		}
	}
	if p.mention >= 0 && w.Feature.Has(lexicon.Plural) && r.endsAsMen(p.head) { // «الحوثيون … هجماتهم»
		if m := &r.Mentions[p.mention]; m.Type == entity.Org && m.First == p.head && m.Last == p.head+1 {
			return lexicon.Plural
		}
	}
	if g := r.gender(p); g != 0 {
		return g
	}
	if w.Feature.Only(lexicon.Plural) && !p.is(isPerson) && p.is(isActor) && !w.Classes.Has(lexicon.Nisba) { // «القوات … اقتحامها»
		return lexicon.Feminine
	}
	if rd, ok := w.Find(lexicon.PlaceHead); ok && p.mention < 0 && w.Cut.Enclitic != 0 &&
		rd.Feature.Has(lexicon.Feminine) && !rd.Feature.Has(lexicon.Masculine) { // «بلاده»
		return lexicon.Feminine
	}
	if p.mention >= 0 && r.info[p.head].stem&listFeminine != 0 { // «حماس»
		return lexicon.Feminine
	}
	if p.mention >= 0 {
		if g := r.sexOfNamed(p); g != 0 {
			return g
		}
	}
	if w.Feature.Only(lexicon.Plural) {
		return lexicon.Feminine
	}
	return lexicon.Masculine
}

// endsAsMen reports at token k the ending of several men and the article: «الحوثيون».
func (r *reader) endsAsMen(k int) bool {
	return k < len(r.info) && r.ends(k, endUn|endIn) && r.article(k)
}

// sexOfNamed is [reader.sex] of a phrase with a name whose head does not tell, by the name and what the text told of who bears it.
func (r *reader) sexOfNamed(p *phrase) lexicon.Feature {
	w, m := r.Words[p.head], &r.Mentions[p.mention]
	if m.First > p.head && m.Type == entity.Person && r.ends(p.head, endTa) && w.Classes.Has(lexicon.Human) { // «أسرة سالم»
		return lexicon.Feminine
	}
	if g := r.sexes.of(mentionNumber(m.Entity)); g != 0 && (m.Type == entity.Person || m.Type == entity.Org) && m.First <= p.head && p.head < m.Last {
		return g
	}
	switch m.Type {
	case entity.GPE:
		return r.countryGender(p.mention)
	case entity.Person:
		if v, ok := r.Words[m.First].Value(lexicon.Given); ok && v == "f" { // «ديانا»
			return lexicon.Feminine
		}
		return lexicon.Masculine
	case entity.Org:
		if p.head == m.First && r.ends(p.head, endUn|endIn) && w.Classes.Has(lexicon.Nisba) { // «الحوثيين بعد رفضهم الاتفاق»
			return lexicon.Plural
		}
		return lexicon.Masculine
	case entity.Norp:
		return lexicon.Plural
	}
	return 0
}

// misgendered reports that a verb in the singular, whose subject is left out, is certainly not that of the phrase, by gender: a person whose
// gender only his name could tell may be a woman.
func (r *reader) misgendered(ft lexicon.Feature, p *phrase) bool {
	if ft.Has(lexicon.Plural) && !ft.Has(lexicon.Singular) {
		return false
	}
	switch ft & (lexicon.Masculine | lexicon.Feminine) {
	case lexicon.Masculine:
		return r.sex(p) == lexicon.Feminine
	case lexicon.Feminine:
		return r.gender(p) == lexicon.Masculine || !p.is(isPerson) && r.sex(p) == lexicon.Masculine
	}
	return false
}

// agreesCarried reports that a subject left out can be these: by gender, one
// person for a masculine, a body or a woman for a feminine.
func (r *reader) agreesCarried(ft lexicon.Feature, ps []phrase) bool {
	if len(ps) == 0 {
		return false
	}
	if !ft.Any(lexicon.Masculine|lexicon.Feminine) || ft.Has(lexicon.Masculine|lexicon.Feminine) || len(ps) > 1 && ft.Only(lexicon.Plural) { // «قطعت غانا ومالي العلاقات واتهموها»
		return true
	}
	return ft.Has(r.sex(&ps[0]))
}

// canBe reports that a subject left out can be these, by gender and by number.
func (r *reader) canBe(ft lexicon.Feature, ps []phrase) bool {
	return r.agreesCarried(ft, ps) && r.numbers(ft, ps)
}

// numbers reports that a subject left out can be these by number: several for a plural.
func (r *reader) numbers(ft lexicon.Feature, ps []phrase) bool {
	if !ft.Only(lexicon.Plural) {
		return true
	}
	if len(ps) != 1 {
		return len(ps) > 1
	}
	h := ps[0].head
	if f := r.Words[h].Feature; f.Has(lexicon.Plural) {
		return !(f.Has(lexicon.Singular) && r.namedAs(&ps[0], entity.Person)) // «المحامي سالم الحارثي», whose letters may be several
	}
	if r.Words[h].Classes.Has(lexicon.Quant) && ps[0].is(isPerson) && (r.ends(h, endAt) || r.info[h].core&coreThousands != 0) { // «المئات», «الآلاف»
		return true
	}
	return r.info[h].stem&listUncounted != 0 && (r.ends(h, endUn) || h >= r.first && h < r.end && r.article(h)) // «آخرون», «البعض»
}

// hers reports that a woman, or a body or country whose noun is feminine, is the subject of the verb at token v, which may be a perfect of one man by its letters: «كادت الشرطة
// توقف الرجل», «قال إن الحكومة تقدم مساعدات», «قد تطلب المحامية».
func (r *reader) hers(v int) bool {
	if v <= r.first || r.parts[v] != verb || !r.plain(v) {
		return false
	}
	end := v
	if r.info[v-1].core&coreMay != 0 {
		end--
		if q := r.phraseOf(end - 1); q == nil || q.end != end { // not «وكان الجنرال قد تسلم السلطة»
			p, ok := r.np(v + 1)
			return ok && p.is(isActor) && p.apart() && r.sex(p) == lexicon.Feminine
		}
	}
	p := r.phraseOf(end - 1)
	if p == nil || p.end != end || p.first == r.first || !p.definite || !p.is(isActor) || !p.apart() {
		return false
	}
	return (r.aux(p.first-1) || r.parts[p.first-1] == comp) && r.sex(p) == lexicon.Feminine && r.firstOf(p) == p
}
