// Package pack shortens lines with a fixed table of frequent strings: a byte
// stands for one of them, and 255 for the byte behind it. (Boncz, Neumann, Leis:
// FSST, VLDB 2020, with a table that does not change.)
package pack

import (
	"cmp"
	"slices"
	"strings"
)

const escape = 255

// Packer packs by a table of up to 255 strings.
type Packer struct {
	symbols []string
	from    map[[2]byte][]byte // the codes of symbols by their first two bytes, the longest first
	single  [256]int16         // the codes of symbols of one byte, or -1
}

// New makes a packer of a table.
func New(symbols []string) *Packer {
	p := &Packer{symbols: symbols, from: make(map[[2]byte][]byte)}
	for i := range p.single {
		p.single[i] = -1
	}
	for i, s := range symbols {
		if len(s) == 1 {
			p.single[s[0]] = int16(i)
			continue
		}
		two := [2]byte{s[0], s[1]}
		codes := append(p.from[two], byte(i))
		for k := len(codes) - 1; k > 0 && len(symbols[codes[k-1]]) < len(s); k-- {
			codes[k], codes[k-1] = codes[k-1], codes[k]
		}
		p.from[two] = codes
	}
	return p
}

// Append appends s, packed, to dst.
func (p *Packer) Append(dst []byte, s string) []byte {
	for s != "" {
		code, n := p.longest(s)
		dst = append(dst, code)
		if code == escape {
			dst = append(dst, s[0])
		}
		s = s[n:]
	}
	return dst
}

func (p *Packer) longest(s string) (code byte, n int) {
	if len(s) > 1 {
		for _, c := range p.from[[2]byte{s[0], s[1]}] {
			if strings.HasPrefix(s, p.symbols[c]) {
				return c, len(p.symbols[c])
			}
		}
	}
	if c := p.single[s[0]]; c >= 0 {
		return byte(c), 1
	}
	return escape, 1
}

// Unpack appends what packed stands for to dst.
func Unpack(dst []byte, symbols []string, packed string) []byte {
	for i := 0; i < len(packed); i++ {
		c := packed[i]
		if c == escape {
			if i++; i < len(packed) {
				dst = append(dst, packed[i])
			}
			continue
		}
		if int(c) < len(symbols) {
			dst = append(dst, symbols[c]...)
		}
	}
	return dst
}

// Train finds the strings that pack the lines best, in a few rounds: what
// stands side by side in the lines packed with the last table becomes a symbol of
// the next.
func Train(lines []string) []string {
	const most, rounds, longest = 255, 12, 24
	var symbols []string
	for range rounds {
		p := New(symbols)
		gain := make(map[string]int)
		for _, s := range lines {
			last := ""
			for s != "" {
				_, n := p.longest(s)
				now := s[:n]
				gain[now] += n
				if last != "" && len(last)+n <= longest {
					gain[last+now] += len(last) + n
				}
				last, s = now, s[n:]
			}
		}
		symbols = best(gain, most)
	}
	return symbols
}

// best gives the n strings of most gain, in an order that depends on nothing else.
func best(gain map[string]int, n int) []string {
	type scored struct {
		s string
		n int
	}
	all := make([]scored, 0, len(gain))
	for s, n := range gain {
		all = append(all, scored{s, n})
	}
	slices.SortFunc(all, func(a, b scored) int { return cmp.Or(b.n-a.n, strings.Compare(a.s, b.s)) })
	out := make([]string, 0, n)
	for _, s := range all[:min(n, len(all))] {
		out = append(out, s.s)
	}
	return out
}
