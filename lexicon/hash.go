package lexicon

import (
	"encoding/binary"
	"math/bits"
	"math/rand/v2"

	"github.com/waqai/waqai/normalize"
)

// seeds make the tags of tokens differ from one run of a program to the next, so
// that nobody can write two tokens of one tag.
var seeds = [4]uint64{rand.Uint64(), rand.Uint64(), rand.Uint64() | 1, rand.Uint64() | 1}

// tokenMasks are the bits that count of the first eight bytes of a token, the next
// eight and its last eight, by its length; what is longer than 24 is mixed in.
var tokenMasks = func() (m [26][3]uint64) {
	for n := range m {
		if n < 8 {
			m[n][0] = 1<<(8*n) - 1
			continue
		}
		m[n] = [3]uint64{^uint64(0), 0, ^uint64(0)}
		if n > 16 {
			m[n][1] = ^uint64(0)
		}
	}
	return m
}()

// tagAll gives the tags of tokens of a text, by which they are known: 62 bits of a
// seeded hash, above two that are set and free. There is no branch that depends on the
// token when it has up to 24 bytes and text eight before it and sixteen behind its start.
func tagAll(tags []uint64, text []byte, tokens []normalize.Token) {
	s0, s1, s2, s3 := seeds[0], seeds[1], seeds[2], seeds[3]
	tags = tags[:len(tokens)]
	for i := range tokens {
		start, end := int(tokens[i].FoldedStart), int(tokens[i].FoldedEnd)
		if start < 8 || start+16 > len(text) {
			tags[i] = tagOf(text[start:end])
			continue
		}
		n := uint64(end - start)
		mask := &tokenMasks[min(n, 25)]
		begin := text[start : start+16 : start+16]
		first := binary.LittleEndian.Uint64(begin[:8]) & mask[0]
		next := binary.LittleEndian.Uint64(begin[8:]) & mask[1]
		last := binary.LittleEndian.Uint64(text[end-8:end:end]) & mask[2]
		if n > 24 {
			next = bits.RotateLeft64(next, 29) ^ tagMiddle(text[start+16:end])
		}
		hi, lo := bits.Mul64(first^s0, next^s2) // all 128 bits: a product of 64 spreads no high bit
		hi, lo = bits.Mul64(hi^lo^last, n*s3^s1)
		tags[i] = (hi^lo)<<2 | 2
	}
}

// tagOf gives the tag of a token by itself, or at the edge of a text.
func tagOf(token []byte) uint64 {
	var short [8 + maxForm + 16]byte
	padded := short[:]
	if len(token) > maxForm {
		padded = make([]byte, 8+len(token)+16)
	}
	copy(padded[8:], token)
	var tag [1]uint64
	tagAll(tag[:], padded, []normalize.Token{{FoldedStart: 8, FoldedEnd: int32(8 + len(token))}})
	return tag[0]
}

// tagMiddle mixes all bytes of p.
func tagMiddle(p []byte) uint64 {
	h := seeds[3]
	for ; len(p) >= 8; p = p[8:] {
		hi, lo := bits.Mul64(h^seeds[0], binary.LittleEndian.Uint64(p)^seeds[1])
		h = hi ^ lo
	}
	for _, c := range p {
		h = (h ^ uint64(c)) * seeds[2]
	}
	return h
}

const k0, k1, k2 = 0xa0761d6478bd642f, 0xe7037ed1a0b428db, 0x8ebc6af09c88c6e3

// hash mixes the bytes of p. Compiled lexicons hold its values: it may not change
// without their version.
func hash(p []byte) uint64 {
	n := len(p)
	var a, b uint64
	switch {
	case n >= 8:
		a, b = binary.LittleEndian.Uint64(p), binary.LittleEndian.Uint64(p[n-8:])
	case n >= 4:
		a = uint64(binary.LittleEndian.Uint32(p)) | uint64(binary.LittleEndian.Uint32(p[n-4:]))<<(8*(n-4))
	default:
		for i, c := range p {
			a |= uint64(c) << (8 * i)
		}
	}
	hi, lo := bits.Mul64(a^k0, b^k1^uint64(n)*k2)
	h := hi ^ lo
	for i := 8; i+8 < n; i += 8 {
		hi, lo = bits.Mul64(h^k0, binary.LittleEndian.Uint64(p[i:])^k1)
		h = hi ^ lo
	}
	hi, lo = bits.Mul64(h^k1, k2)
	return hi ^ lo
}
