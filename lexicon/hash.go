package lexicon

import (
	"encoding/binary"
	"math/bits"
)

// key is a folded token in a form that is quick to compare: its length, its first
// eight bytes, the next eight, and its last eight, as far as there are so many. Up
// to 24 bytes they are all of it.
type key struct{ first, next, last, n uint64 }

// The bits of the three loads that count, by the length of the token.
var keyMasks = func() (m [26][3]uint64) {
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

// keyIn makes the key of text[start:end] without a branch that depends on the
// token, when text has eight bytes before it and sixteen behind its start.
func keyIn(text []byte, start, end int) key {
	if start < 8 || start+16 > len(text) {
		var padded [8 + maxForm + 16]byte
		n := copy(padded[8:len(padded)-16], text[start:end])
		k := keyIn(padded[:], 8, 8+n)
		k.n = uint64(end - start)
		return k
	}
	mask := &keyMasks[min(uint(end-start), 25)]
	return key{
		first: binary.LittleEndian.Uint64(text[start:]) & mask[0],
		next:  binary.LittleEndian.Uint64(text[start+8:]) & mask[1],
		last:  binary.LittleEndian.Uint64(text[end-8:]) & mask[2],
		n:     uint64(end - start),
	}
}

// whole reports that the key is all of the token.
func (k *key) whole() bool { return k.n <= 24 }

func (k *key) hash() uint64 {
	hi, lo := bits.Mul64(k.first^k0^k.next*k2, k.last^k1^k.n*k2)
	return hi ^ lo
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
