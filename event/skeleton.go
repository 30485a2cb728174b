package event

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
)

// skeleton is what is left of a word without its clitics, weak letters and the letters that
// patterns add: about its root. «هجوم», «هاجم» and «الهجمات» have one, «مقتل» and «قتل», «زار» and
// «زيارته». It is zero for less than two letters.
type skeleton uint64

// letterSet is a set of the letters from ء on.
type letterSet uint64

func (s letterSet) has(c byte) bool { return s>>c&1 != 0 }

// lettersOf gives the letters of a word of folded Arabic letters, a bit each from ء on.
func lettersOf(s string) (set letterSet) {
	for _, c := range s {
		set |= 1 << (c - 'ء')
	}
	return set
}

// The letters that come and go in words of one root.
var (
	weakLetters   = lettersOf("اأإآويىءئؤة")
	prefixLetters = lettersOf("متنس")
	suffixLetters = lettersOf("تن")
)

// skeletonAt gives the skeleton of the word at token k.
func (r *reader) skeletonAt(k int) skeleton {
	if info := r.info[k]; info.fires > 0 {
		return info.skeleton
	}
	return skeletonOf(r.Words[k])
}

// skeletonOf gives the skeleton of a word.
func skeletonOf(w *lexicon.Word) skeleton {
	s := w.Text[w.Cut.Stem:w.Cut.End]
	if w.Cut.Enclitic != 0 {
		s = strings.TrimSuffix(s, "ت") // of ة: «زيارته»
	}
	if n := len(s); n >= 8 && s[n-2:] == "ة" {
		s = s[:n-2]
	} else if n >= 10 {
		switch s[n-4:] {
		case "ات", "ون", "ين", "ان":
			s = s[:n-4]
		}
	}
	var letters [16]byte
	n := 0
	for i := 0; i+1 < len(s) && n < len(letters); i++ {
		if s[i]&^1 != 0xD8 { // no letter of U+0600…U+067F
			continue
		}
		if c := s[i]&1<<6 + s[i+1]&0x3F - 'ء'&0xFF; c <= 'ي'-'ء' && !weakLetters.has(c) {
			letters[n] = c
			n++
		}
		i++
	}
	root := letters[:n]
	for len(root) > 3 && prefixLetters.has(root[0]) {
		root = root[1:]
	}
	if len(root) > 3 && root[1] == 'ت'-'ء' {
		root = append(root[:1], root[2:]...)
	}
	if len(root) > 3 && suffixLetters.has(root[len(root)-1]) {
		root = root[:len(root)-1]
	}
	if len(root) < 2 {
		return 0
	}
	var sum skeleton
	for _, c := range root[:min(len(root), 10)] {
		sum = sum<<6 | skeleton(c+1)
	}
	return sum
}
