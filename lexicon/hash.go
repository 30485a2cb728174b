package lexicon

import (
	"encoding/binary"
	"math/bits"
)

// key is a folded token in a form that is quick to compare: its length, its first
// eight bytes and, when there are so many, its last eight. Up to 16 bytes they are
// all of it.
type key struct {
	a, b uint64
	n    int
}

// keyOf makes the key of p.
func keyOf(p []byte) key {
	n := len(p)
	switch {
	case n >= 8:
		return key{binary.LittleEndian.Uint64(p), binary.LittleEndian.Uint64(p[n-8:]), n}
	case n >= 4:
		return key{uint64(binary.LittleEndian.Uint32(p)) | uint64(binary.LittleEndian.Uint32(p[n-4:]))<<(8*(n-4)), 0, n}
	}
	k := key{n: n}
	for i, c := range p {
		k.a |= uint64(c) << (8 * i)
	}
	return k
}

// keyIn makes the key of text[start:end], where bytes follow it.
func keyIn(text []byte, start, end int) key {
	n := end - start
	if n < 8 {
		if start+8 > len(text) {
			return keyOf(text[start:end])
		}
		return key{binary.LittleEndian.Uint64(text[start:]) & (1<<(8*n&63) - 1), 0, n}
	}
	return key{binary.LittleEndian.Uint64(text[start:]), binary.LittleEndian.Uint64(text[end-8:]), n}
}

// hash mixes the key of p and, when p is longer, the rest of it. Compiled
// lexicons hold its values: it may not change without their version.
func (k key) hash(p []byte) uint64 {
	const k0, k1, k2 = 0xa0761d6478bd642f, 0xe7037ed1a0b428db, 0x8ebc6af09c88c6e3
	hi, lo := bits.Mul64(k.a^k0, k.b^k1^uint64(k.n)*k2)
	h := hi ^ lo
	for i := 8; i+8 < k.n; i += 8 {
		hi, lo = bits.Mul64(h^k0, binary.LittleEndian.Uint64(p[i:])^k1)
		h = hi ^ lo
	}
	hi, lo = bits.Mul64(h^k1, k2)
	return hi ^ lo
}

func hash(p []byte) uint64 { return keyOf(p).hash(p) }
