package entity

import (
	"hash/maphash"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Kinds of short names: one that is no word, and one that is a noun as well.
const (
	aliasName int32 = iota + 1
	aliasNoun
)

// maxAliases is how many short names in brackets are kept of one document.
const maxAliases = 64

// aliases makes candidates of the short names that stand in brackets behind a body's
// name («منظمة الصحة العالمية (WHO)»), and of their later mentions.
func (t *Text) aliases() {
	if t.cues&cOpen == 0 {
		return
	}
	l := &t.links
	n := len(t.cands)
	for k := 0; k < n && l.aliases.count < maxAliases; k++ {
		c := &t.cands[k]
		if c.typ != Org {
			continue
		}
		kind := aliasName
		if !t.alias(int(c.end)) {
			if kind = aliasNoun; c.end-c.first < 3 || !t.aliasWord(int(c.end)) {
				continue
			}
		}
		l.aliases.put(maphash.Bytes(l.seed, t.Folded(int(c.end)+1)), kind)
	}
	if l.aliases.count == 0 {
		return
	}
	for i := range t.Tokens {
		if kind := t.Tokens[i].Kind; kind != normalize.Arabic && kind != normalize.Latin {
			continue
		}
		cut := 0
		s := t.Folded(i)
		kind, ok := l.aliases.get(maphash.Bytes(l.seed, s))
		if !ok {
			if t.Tokens[i].Kind != normalize.Arabic || len(s) < 6 {
				continue
			}
			switch string(s[:2]) {
			case "و", "ف", "ب", "ل":
				cut = 2
			default:
				continue
			}
			if kind, ok = l.aliases.get(maphash.Bytes(l.seed, s[cut:])); !ok {
				continue
			}
		}
		if kind == aliasNoun && (cut > 0 || !t.has(i-1, cOpen) && !t.quote(i-1) && !t.is(i-1, 1<<lexicon.OrgHead) && t.Tokens[i].Kind != normalize.Hashtag) { // «إثراء المكتبة»
			continue
		}
		t.signal(i, sOtherName)
		t.add(i, i+1, candidate{typ: Org, score: 24, closed: true, start: t.ToSource(int(t.Tokens[i].FoldedStart) + cut)})
	}
}

// aliasWord reports a noun without the article in brackets at token i, and nothing else, which a body of several words before it is then
// called by: «مركز الملك عبد العزيز الثقافي العالمي (إثراء)».
func (t *Text) aliasWord(i int) bool {
	const others = functionWords | timeWords | numberWords | offices | styles | placeHeads | nameWords | adjWords | 1<<lexicon.Name | 1<<lexicon.Human | 1<<lexicon.OrgHead | 1<<lexicon.Domain | 1<<lexicon.Unit | 1<<lexicon.Currency
	if i+2 >= len(t.Tokens) || !t.joined(i) || !t.has(i, cOpen) || !t.has(i+2, cClose) {
		return false
	}
	return t.arabic(i+1) && t.has(i+1, cKnown) && !t.definite(i+1) && t.proclitics(i+1) == 0 && !t.verb(i+1) &&
		!t.is(i+1, others) && t.Words[i+1].Cut.Enclitic == 0 && !t.Words[i+1].Feature.Has(lexicon.Accusative)
}

// alias reports that a short name in brackets stands at token i: a word in Latin
// letters, or one that the lexicon does not know.
func (t *Text) alias(i int) bool {
	if i+2 >= len(t.Tokens) || !t.joined(i) || !t.has(i, cOpen) || !t.has(i+2, cClose) {
		return false
	}
	return t.latin(i+1) && len(t.Folded(i+1)) > 1 || t.arabic(i+1) && len(t.Folded(i+1)) > 4 && !t.has(i+1, cKnown)
}
