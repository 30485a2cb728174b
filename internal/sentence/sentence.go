// Package sentence reads the sentences that rules and tests carry.
package sentence

import "strings"

// Parse reads «SENTENCE => role: text; role: text»: the sentence, and what is wanted of it.
func Parse(s string) (text string, want []string) {
	text, roles, _ := strings.Cut(s, "=>")
	for w := range strings.SplitSeq(roles, ";") {
		if w = strings.TrimSpace(w); w != "" {
			want = append(want, w)
		}
	}
	return strings.TrimSpace(text), want
}
