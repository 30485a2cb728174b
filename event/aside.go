package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
)

// What is said by the way, and where the clause goes on behind it: relative clauses, what stands between commas, dashes or parentheses.

// parenthesis gives the token behind «- … -», «( … )» or «، … ،» of at most
// twelve tokens that opens at j, or j.
func (r *reader) parenthesis(j int) int {
	open := r.sign(j)
	want := open
	switch open {
	case '(':
		want = ')'
	case '-', '–', '—', '،':
	default:
		return j
	}
	reach := j + 14
	if open == '،' && j+1 < r.end && (r.turnsTo(j+1) || r.parts[j+1] == rel) { // «الحزب، وهو …، رفض»
		reach = j + 28
	} else if open == '،' && r.at(j+1, prep) {
		reach = j + 20
	}
	for k := j + 1; k < r.end && k < reach; k++ {
		if r.sign(k) != want {
			continue
		}
		if end := r.officeOfNamed(j, k); open == '،' && end > k { // «، برئاسة فلان، وزير الداخلية، »
			return end + 1
		}
		if end := r.namedBehind(k); end > k { // «، وفق ما ذكره وزير الدفاع، سامي حداد»
			return end
		}
		return k + 1
	}
	return j
}

// officeOfNamed gives the comma behind the office of who is named before the mark at token k, in the aside that opens at token j; or k.
func (r *reader) officeOfNamed(j, k int) int {
	if k+2 >= r.end || !r.officeAt(k+1) {
		return k
	}
	m := r.outer[k-1]
	if m < 0 || r.Mentions[m].Type != entity.Person || r.Mentions[m].First <= j+1 {
		return k
	}
	if end := r.Mentions[r.outer[k+1]].Last; r.atComma(end) && !r.anothersOffice(k+1, end) {
		return end
	}
	return k
}

// anothersOffice reports that the office from token i on, which ends before the comma at token k, is held by who is named behind that: «بحضور سالم حداد، سفيرة غانا،
// السيدة منى فهد»; but not «سالم حداد، نائب الرئيس الغاني، جون أومبا».
func (r *reader) anothersOffice(i, k int) bool {
	return r.comma(k) && r.namesAnother(k) && r.plainOffice(i, k)
}

// plainOffice reports that no other office stands within the one of tokens [i, k), whose holder a name behind it may tell: «نائب الرئيس الغاني».
func (r *reader) plainOffice(i, k int) bool {
	return !slices.ContainsFunc(r.Words[i+1:k], func(w *lexicon.Word) bool { return w.Classes.Has(lexicon.Title) })
}

// namedBehind gives the token behind the name of whose office stands before the comma at token k, where a comma or the end of the
// sentence follows, or k: «، بحسب وزير الدفاع، سامي حداد، »; the comma is passed too.
func (r *reader) namedBehind(k int) int {
	if k+1 >= r.end || !r.comma(k) || r.parts[k+1] != nominal || !r.plain(k+1) {
		return k
	}
	o, m := r.outer[k-1], r.outer[k+1]
	if o < 0 || m < 0 || r.Mentions[o].Type != entity.Office || r.Mentions[m].Type != entity.Person || r.Mentions[m].First != k+1 {
		return k
	}
	if r.parts[r.Mentions[o].First-1] == nominal || r.parts[r.Mentions[o].First-1] == mark { // «التقى الأمير، وزير الخارجية، سامي حداد، في …»
		return k
	}
	end := r.Mentions[m].Last
	if r.atComma(end) {
		return end + 1
	}
	if end < r.end && (r.parts[end] != mark || r.isQuote(end)) {
		return k
	}
	return end
}

// mainGoesOnFrom gives the token at which the main clause goes on behind the relative clause at token j: the comma
// that closes it, the first phrase that its verb has no place for, or a preposition that wanted reports;
// else r.end. «اتهم الحزب الذي يقود الحكومة المعارضة …», «طالب العمال الذين تجمعوا أمام المصنع ب…».
func (r *reader) mainGoesOnFrom(j int, wanted func(k int) bool) int {
	const reach = 30
	v := j + 1
	for v < r.end && v < j+5 && (r.parts[v] != verb || r.aux(v) && v+1 < r.end && (r.parts[v+1] == verb || r.parts[v+1] == particle)) {
		v++
	}
	if v >= r.end || r.parts[v] != verb || r.info[j].form&formWhat != 0 {
		return r.end
	}
	room := func(v int) bool { // the verb at token v has its object or subject behind it: «شنت مؤخرا ضربات»
		k := v + 1
		for r.at(k, timeWord) || r.at(k, adverb) {
			k++
		}
		return r.at(k, nominal) && r.apart(k)
	}
	taken := !room(v)
	for k := v + 1; k < r.end && k < j+reach; {
		switch r.parts[k] {
		case comp, conj, attrib, rel:
			return r.end
		case verb:
			if !r.hasAnd(k) {
				return r.end
			}
			v, taken = k, !room(k)
		case mark:
			if !r.isQuote(k) {
				return k
			}
		default:
			if taken && k > v+1 && wanted != nil && wanted(k) {
				return k
			}
			p := r.phraseOf(k)
			if r.parts[k] != nominal || p == nil {
				break
			}
			if p.first == k && p.before != prep && p.apart() && !r.adverbial(k) {
				switch {
				case !taken:
					taken = true
				case r.info[k-1].stem&listSame != 0 && r.hasPronoun(k-1) && r.info[v].says: // «الذي يعتبر نفسه الحزب الأول»
				default:
					return k
				}
			}
			k = p.end
			continue
		}
		k++
	}
	return r.end
}

// adverbial reports at token k an adjective in the accusative that tells how: «وافقت الحكومة مبدئيا على …», «جمد الرئيس مؤقتا
// أموال الشركة».
func (r *reader) adverbial(k int) bool {
	w := r.Words[k]
	if r.parts[k] != nominal || !r.accusative(k) || !w.Classes.Has(lexicon.Adj) || w.Is(persons) || r.outer[k] >= 0 || w.Cut.Proclitics != 0 {
		return false
	}
	if strings.HasSuffix(w.Text, "يا") && !w.Classes.Has(lexicon.Nisba) {
		return true
	}
	return r.behind(k, nominal) && (r.article(k-1) || r.outer[k-1] >= 0) && r.at(k+1, nominal) && !r.Words[k+1].Is(describing) && r.apart(k+1)
}

// relativeAt reports a relative pronoun at token i, or behind a comma there.
func (r *reader) relativeAt(i int) bool {
	if r.at(i, mark) {
		i++
	}
	return r.at(i, rel)
}

// asideFrom gives the token before what stands between commas, dashes or parentheses that close
// at token k, over adverbs: «أمير قطر، …، ناقش», «قتلا على الأقل، بينهم طفل، …»; -1 when none opens.
func (r *reader) asideFrom(k int) int {
	s := r.sign(k)
	open := s
	if s == ')' {
		open = '('
	}
	at := -1
	for o := k - 1; o >= r.first && k-o < 24; o-- {
		if r.parts[o] == comp || r.parts[o] == conj && o < k-1 && len(r.Words[o].Text) > 2 { // but «الحزب، بدوره، رفض»
			break
		}
		if r.sign(o) != open {
			continue
		}
		next := r.info[o+1]
		if among := next.pronominal && next.prep == prepBetween; at >= 0 && !among {
			break // the nearest one it is, but for «بينهم طفل، وامرأة،»
		}
		at = o
		if open != '،' || r.parts[o+1] != nominal || !r.hasAnd(o+1) {
			break
		}
	}
	if at < 0 {
		return -1
	}
	for at--; at >= r.first && r.parts[at] == adverb; at-- {
	}
	if r.phraseOf(at) != nil {
		return at
	}
	return -1
}

// newsOf reports at token k an indefinite noun with a preposition behind it: «أنباء عن محادثات».
func (r *reader) newsOf(k int) bool {
	w := r.Words[k]
	return r.outer[k] < 0 && r.plain(k) && w.Classes.Has(lexicon.NounWord) && !w.Is(describing) && (!w.Is(persons) || mediumNoun(w)) &&
		!r.accusative(k) && r.at(k+1, prep) && r.info[k+1].prep == prepAbout
}
