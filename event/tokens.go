package event

import (
	"sort"
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// endsBehind gives the first token of the sentence from token from on that ends behind a byte of the source, or r.end.
func (r *reader) endsBehind(from, at int) int {
	return from + sort.Search(r.end-from, func(k int) bool { return int(r.Tokens[from+k].End) > at })
}

// startsFrom gives the first token of the sentence from token from on that does not begin before a byte of the source, or r.end.
func (r *reader) startsFrom(from, at int) int {
	return from + sort.Search(r.end-from, func(k int) bool { return int(r.Tokens[from+k].Start) >= at })
}

// matches gives what the lexicon has of several words that begin at token i, the longest first, where any is of the classes; most often nothing.
func (r *reader) matches(i int, cs lexicon.Classes) []lexicon.Match {
	if i >= len(r.starts) || r.starts[i]&cs == 0 {
		return nil
	}
	return r.MatchesAt(i)
}

// comma reports a comma at token i.
func (r *reader) comma(i int) bool { return r.info[i].sign == '،' }

// dash reports a dash at token i.
func (r *reader) dash(i int) bool { return r.info[i].sign == '-' || r.info[i].sign == '–' }

// atComma is [reader.comma] of a token that may stand behind the end of the sentence.
func (r *reader) atComma(i int) bool { return i < r.end && r.comma(i) }

// innerComma reports a comma at token i that does not end the sentence.
func (r *reader) innerComma(i int) bool { return i+1 < r.end && r.comma(i) }

// colon reports a colon at token i.
func (r *reader) colon(i int) bool { return r.info[i].sign == ':' }

// sign gives the mark at token i when it is of one character, a Latin comma as the Arabic one: some agencies
// write no other. It is 0 for anything else.
func (r *reader) sign(i int) rune { return r.info[i].sign }

// isQuote reports a quotation mark at token i, opening or closing.
func (r *reader) isQuote(i int) bool { return r.info[i].quote }

// openQuote reports a quotation that opened between the tokens and is not closed.
func (r *reader) openQuote(i, j int) bool { return i < j && r.odd[i] != r.odd[j] }

// at reports that token i stands before the end of the sentence and plays part p.
func (r *reader) at(i int, p part) bool { return i < r.end && r.parts[i] == p }

// behind reports that a word of part p stands in the sentence directly before token i.
func (r *reader) behind(i int, p part) bool { return i > r.first && r.parts[i-1] == p }

// prepPronoun reports a preposition with a pronoun at token i: «فيه», «عليهم».
func (r *reader) prepPronoun(i int) bool { return r.parts[i] == prep && r.info[i].pronominal }

// atPrepPronoun is [reader.prepPronoun] of a token that may stand behind the end of the sentence.
func (r *reader) atPrepPronoun(i int) bool { return i < r.end && r.prepPronoun(i) }

// ofSeveral reports that the preposition at token i has a pronoun of several people: «منهم».
func (r *reader) ofSeveral(i int) bool {
	s := r.Words[i].Text
	return strings.HasSuffix(s, "هم") || strings.HasSuffix(s, "هن")
}

// inNameOf reports that token i stands in a mention whose outermost is of the type.
func (r *reader) inNameOf(i int, t entity.Type) bool {
	return r.outer[i] >= 0 && r.Mentions[r.outer[i]].Type == t
}

// namedAs reports that a mention of the type stands for phrase p.
func (r *reader) namedAs(p *phrase, t entity.Type) bool {
	return p.mention >= 0 && r.Mentions[p.mention].Type == t
}

// plain reports token i without a proclitic, the article included.
func (r *reader) plain(i int) bool { return r.Words[i].Cut.Proclitics == 0 }

// apart reports token i without a proclitic but the article.
func (r *reader) apart(i int) bool { return r.Words[i].Cut.Proclitics&^normalize.Article == 0 }

// hasAnd reports token i with the conjunction «و» before it.
func (r *reader) hasAnd(i int) bool { return r.Words[i].Cut.Proclitics&normalize.Wa != 0 }

// hasPronoun reports a pronoun behind the word at token i: «وزيرها», «قتله».
func (r *reader) hasPronoun(i int) bool { return r.Words[i].Cut.Enclitic != 0 }

// masdar reports that token i may be a masdar.
func (r *reader) masdar(i int) bool { return r.Words[i].Feature.Has(lexicon.Masdar) }

// isPresent reports the features of a verb in the imperfect that is none in the perfect.
func isPresent(ft lexicon.Feature) bool { return ft.Has(lexicon.Imperfect) && !ft.Has(lexicon.Perfect) }

// isPast reports the features of a verb in the perfect that is none in the imperfect.
func isPast(ft lexicon.Feature) bool { return ft.Has(lexicon.Perfect) && !ft.Has(lexicon.Imperfect) }

// article reports token i with the article, as far as its letters tell.
func (r *reader) article(i int) bool { return r.info[i].article }

// closed reports token i in a form that no complement can follow.
func (r *reader) closed(i int) bool { return r.info[i].shut }

// ends reports that token i ends in one of the ways.
func (r *reader) ends(i int, e ending) bool { return r.info[i].ending&e != 0 }

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
		case e.Class == lexicon.VerbWord, e.Class == lexicon.NounWord: // «التزام», «التحاق»: letters of the root
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
	if len(s) >= 8 && string(s[:4]) == "ال" && !(len(s) == 8 && string(s[4:6]) == "ل") || // not «الله»
		len(s) >= 10 && string(s[:4]) == "لل" {
		return s[4:]
	}
	return s
}

// entriesOf gives the folded words by which a word of a rule file is compared. One that begins with أل as with the article («ألغام») is
// what [bare] makes of it in a text, and itself, which is left of it behind the article («الألغام»).
func entriesOf(word string) []string {
	w := fold(word)
	if b := bare(w); b == w || strings.HasPrefix(word, "ا") || strings.HasPrefix(word, "ل") {
		return []string{b}
	}
	return []string{w, bare(w)}
}

// startOf gives the source byte where token i begins behind its proclitics
// (the article stays).
func (r *reader) startOf(i int) int {
	if r.outer[i] < 0 && r.Words[i].Cut.Word == 0 {
		return int(r.Tokens[i].Start)
	}
	if at := r.nameStart(i); at >= 0 {
		return at
	}
	return r.Begin(i, r.Words[i].Cut)
}

// nameStart gives the source byte where a name begins in token i, or -1 where none begins, or where it may not
// begin elsewhere than its word does behind its clitics.
func (r *reader) nameStart(i int) int {
	n := r.outer[i]
	if n < 0 {
		return -1
	}
	if r.Mentions[n].First == i {
		return r.Mentions[n].Start
	}
	return -1
}

// proclitics gives the proclitics of token i. Where a name begins they are what stands before it, whatever other
// words its letters could be cut into: «بعقوبة» is no punishment, «وليلى» holds no «ل», «لفرانس برس» holds one.
func (r *reader) proclitics(i int) normalize.Clitic { return r.clitics[i] }

// beforeName gives the proclitics before a name.
func (r *reader) beforeName(m *entity.Mention) normalize.Clitic {
	cut, from := r.Words[m.First].Cut, int(r.Tokens[m.First].Start)
	if m.Start != from && m.Start == r.Begin(m.First, cut) {
		return cut.Proclitics
	}
	set := cut.Proclitics & normalize.Article
	if m.Start == from {
		return set
	}
	for _, c := range string(r.FoldedText()[r.ToFolded(from):r.ToFolded(m.Start)]) {
		switch c {
		case 'و':
			set |= normalize.Wa
		case 'ف':
			set |= normalize.Fa
		case 'ب':
			set |= normalize.Ba
		case 'ك':
			set |= normalize.Ka
		case 'ل':
			set |= normalize.La
		}
	}
	return set
}

// valued reports a reading of the word in one of the classes that has the value.
func valued(w *lexicon.Word, value string, classes lexicon.Classes) bool {
	for i := range w.Readings {
		if e := w.Readings[i].Entry; classes.Has(e.Class) && e.Value == value {
			return true
		}
	}
	return false
}

// mediumNoun reports «بيان», «تصريح» and their like.
func mediumNoun(w *lexicon.Word) bool {
	return valued(w, "medium", one<<lexicon.NounWord|one<<lexicon.Human)
}

// mentionFrom gives the first mention that begins at token i or behind it.
func (r *reader) mentionFrom(i int) int {
	return sort.Search(len(r.Mentions), func(k int) bool { return r.Mentions[k].First >= i })
}

// mentionAt gives the mention of a type that is exactly token i.
func (r *reader) mentionAt(i int, t entity.Type) int {
	for k := r.mentionFrom(i); k < len(r.Mentions) && r.Mentions[k].First == i; k++ {
		if m := &r.Mentions[k]; m.Last == i+1 && m.Type == t {
			return k
		}
	}
	return -1
}

// nounTrigger reports that token i, with the words behind it where a trigger has several,
// may trigger a rule as a noun.
func (r *reader) nounTrigger(i int) bool {
	return r.triggered(i, func(t *trigger) bool {
		if t.kind != byNoun {
			return false
		}
		_, ok := r.endOf(i, t)
		return ok
	})
}

// triggered reports that token i is a trigger of which something holds.
func (r *reader) triggered(i int, is func(*trigger) bool) bool {
	ts := r.info[i].triggers
	for n := range ts {
		if is(&ts[n]) {
			return true
		}
	}
	return false
}

// verbTells reports that the verb at token i may trigger an event of the type.
func (r *reader) verbTells(i int, kind string) bool {
	return r.triggered(i, func(t *trigger) bool { return t.kind == byVerb && t.rule.Type == kind })
}

// verbalNoun reports one at token k without article and proclitics.
func (r *reader) verbalNoun(k int) bool {
	w := r.Words[k]
	return r.parts[k] == nominal && r.outer[k] < 0 && w.Feature.Has(lexicon.Masdar) && w.Cut.Proclitics == 0 && !r.article(k)
}

// bareDeed reports at token k a verbal noun that is neither a participle as well nor tells why.
func (r *reader) bareDeed(k int) bool {
	return r.verbalNoun(k) && !r.info[k].participle && !r.reason(k)
}
