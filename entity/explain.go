package entity

import "github.com/waqai/waqai/lexicon"

// ExplainMention tells why the lexicon gave a mention its entry: how the name stands in
// the text, and where the entry stands. It is empty for a mention that has no entry,
// and for one that got it from another mention of the same entity.
func (t *Text) ExplainMention(m *Mention) []lexicon.Reason {
	if m.Entry == nil {
		return nil
	}
	var out []lexicon.Reason
	for i := max(m.First, 0); i < min(m.Last, len(t.Tokens)); i++ {
		for _, r := range t.ExplainToken(i) {
			if r.Entry.ID == m.Entry.ID || r.Entry.Class == lexicon.Nisba && r.Entry.Value == m.Entry.ID {
				out = append(out, r)
			}
		}
	}
	return out
}
