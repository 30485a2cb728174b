package event

import (
	"strings"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// What opens a sentence and is no part of what it tells: the place of a title, a dateline, who speaks.

// titlePlace gives the mention of the place that a title opens with, «غزة.. مقتل خمسة», «غزة | مقتل خمسة», «العراق:
// إعدام عشرة», or -1.
func (r *reader) titlePlace() int {
	at := r.first
	for at > 0 && at <= 4 && r.parts[at-1] == mark { // «غزة..» is cut off as a sentence
		at--
	}
	if at != r.first && at > 0 {
		at--
	}
	m := r.outer[at]
	if m < 0 || r.Mentions[m].Type != entity.GPE || r.Mentions[m].First != 0 && r.Mentions[m].First != r.first {
		return -1
	}
	k := r.Mentions[m].Last
	if k+1 >= r.end || r.parts[k] != mark {
		return -1
	}
	if s := r.Words[k].Text; s == ":" || s == "|" || s == ".." || s == "…" || s == "." && r.sign(k+1) == '.' {
		if r.agencies(k+1) > k+1 {
			return -1
		}
		return m
	}
	return -1
}

// captioned enters who speaks where the sentence opens with a name and a colon, as titles do, and gives him: «لودريان:
// نرفض التدخل»; or nil.
func (r *reader) captioned() *phrase {
	const title = 20 // tokens
	if len(r.chunks) == 0 {
		return nil
	}
	if r.parts[r.first] == attrib { // «وبحسب المصادر، فإن … . وأضافت»
		if ps := r.attributed(r.first); len(ps) > 0 {
			r.state.speaker, r.state.speakerAt = ps, r.first
			r.state.outer, r.state.outerEnd = ps, ps[0].stop
			return nil
		}
	}
	if p := &r.chunks[0]; p.first == r.first && (p.mention >= 0 || p.is(isBody) && p.definite || r.info[p.head].stem&listWitness != 0) &&
		p.is(isPerson|isBody) && p.end+1 < r.end && r.colon(p.end) {
		r.state.speaker, r.state.speakerAt = r.scratch.one(p), r.first
		if r.end-p.end <= title && (p.mention < 0 || r.outer[p.head] == p.mention || r.Words[p.head].Is(titled|one<<lexicon.Human)) {
			return p
		}
	}
	return nil
}

// dateline gives the token behind a dateline («بغداد - وكالات:», «أتلانتا (CNN)--»)
// or word of haste («عاجل الجيش يدخل المدينة») that opens the sentence, or its first token.
func (r *reader) dateline() int {
	if k := r.first; r.isForm(k, seldomUrgent) && r.at(k+1, nominal) {
		return k + 1
	}
	names := 0
	for i := r.first; i < r.end && i < r.first+14; i++ {
		if m := r.outer[i]; m >= 0 {
			switch r.Mentions[m].Type {
			case entity.GPE, entity.Location, entity.Org, entity.Date:
				names++
				i = max(i, r.Mentions[m].Last-1)
				if next := i + 1; names == 1 && next < r.end && r.colon(next) && r.Mentions[m].Type == entity.Org && r.Mentions[m].Subtype != "media" { // «الأمم المتحدة: …» speaks
					return r.first
				}
				if next := i + 1; next < r.end && r.info[next].stem&listByline == 0 && strings.Contains(r.Source[r.Tokens[i].End:r.Tokens[next].Start], "ـ") { // «نواكشوط ـ اعتقلت الشرطة»: a stroke that is no token
					return max(next, r.agencies(next))
				}
				continue
			}
			return r.first
		}
		if r.Tokens[i].Kind == normalize.Latin || r.Tokens[i].Kind == normalize.Number || r.info[i].stem&listByline != 0 {
			continue
		}
		switch s := r.Words[i].Text; {
		case s == "-" || s == "–" || s == "—" || s == ":" || s == "--":
			if names == 0 {
				return r.first
			}
			for r.at(i+1, mark) && !r.isQuote(i+1) {
				i++
			}
			if next := i + 1; next < r.end && r.info[next].stem&listByline != 0 {
				continue // «بغداد - وكالات»
			}
			return max(i+1, r.agencies(i+1))
		case r.parts[i] == mark:
		default:
			return r.first
		}
	}
	return r.first
}

// agencies gives the verb behind the papers and agencies that token i begins to name: «بغداد: «الغد»، وكالات
// أعلنت …», «دمشق-سانا التقى الوزير …», or i.
func (r *reader) agencies(i int) int {
	named := false
	for k := i; k < r.end && k < i+8; k++ {
		switch m := r.outer[k]; {
		case r.info[k].stem&listByline != 0 || m >= 0 && r.Mentions[m].Subtype == "media":
			named = true
		case r.parts[k] == mark || r.isQuote(k):
		case r.parts[k] == verb && named && (r.isQuote(i) || k > i && r.outer[k-1] >= 0 && r.Mentions[r.outer[k-1]].First == i && r.startsActor(r.skip(k+1, false))):
			return k
		default:
			if !r.isQuote(k-1) || !r.isQuote(min(k+1, r.end-1)) {
				return i
			}
			named = true
		}
	}
	return i
}
