package entity

import (
	"math"
	"strconv"
	"strings"
)

// decimal is the number m × 10^e. The zero value is 0.
type decimal struct {
	m int64
	e int
}

const maxMantissa = math.MaxInt64 / 10

// norm takes the zeros off the mantissa's end.
func (d decimal) norm() decimal {
	if d.m == 0 {
		return decimal{}
	}
	for d.m%10 == 0 {
		d.m /= 10
		d.e++
	}
	return d
}

// times multiplies; ok is false when the product has too many digits.
func (d decimal) times(f decimal) (decimal, bool) {
	d, f = d.norm(), f.norm()
	if d.m != 0 && f.m > maxMantissa/d.m {
		return d, false
	}
	return decimal{d.m * f.m, d.e + f.e}.norm(), true
}

// plus adds; ok is false when the sum has too many digits.
func (d decimal) plus(f decimal) (decimal, bool) {
	if d.m == 0 {
		return f.norm(), true
	}
	if f.m == 0 {
		return d.norm(), true
	}
	for d.e > f.e {
		if d.m > maxMantissa/10 {
			return d, false
		}
		d.m *= 10
		d.e--
	}
	for f.e > d.e {
		if f.m > maxMantissa/10 {
			return d, false
		}
		f.m *= 10
		f.e--
	}
	return decimal{d.m + f.m, d.e}.norm(), true
}

// whole gives the number if it is a whole one below 10^15.
func (d decimal) whole() (int64, bool) {
	d = d.norm()
	if d.e < 0 || d.e > 15 {
		return 0, false
	}
	n := d.m
	for ; d.e > 0; d.e-- {
		if n > 1e15 {
			return 0, false
		}
		n *= 10
	}
	return n, true
}

// nearly gives the whole number that differs from d by less than a thousandth,
// as a third of sixty may.
func (d decimal) nearly() (decimal, bool) {
	if _, ok := d.whole(); ok {
		return d, true
	}
	if d.e > 0 || d.e < -9 {
		return d, false
	}
	scale := int64(math.Pow10(-d.e))
	n := (d.m + scale/2) / scale
	if diff := d.m - n*scale; max(diff, -diff) >= scale/1000 {
		return d, false
	}
	return decimal{n, 0}.norm(), true
}

// append writes the number, which is not negative, in full, without an exponent.
func (d decimal) append(b []byte) []byte {
	d = d.norm()
	var buf [20]byte
	s := strconv.AppendInt(buf[:0], d.m, 10)
	whole := max(0, min(len(s), len(s)+d.e)) // the digits before the point
	if whole == 0 {
		b = append(b, '0')
	}
	b = append(b, s[:whole]...)
	for range d.e {
		b = append(b, '0')
	}
	if d.e >= 0 {
		return b
	}
	b = append(b, '.')
	for range -d.e - len(s) {
		b = append(b, '0')
	}
	return append(b, s[whole:]...)
}

// parseDecimal reads digits as newspapers write them: 1,200.50 and 1.200,50,
// 2,5 and 2.5. Groups of three behind commas are thousands; so are two such groups
// behind points, or one when whole tells that nothing but a whole number can stand
// here.
func parseDecimal(s []byte, whole bool) (d decimal, ok bool) {
	point := -1 // where the decimals begin
	last := -1
	marks := 0
	mixed := false
	for i, c := range s {
		if c < '0' || c > '9' {
			if c != '.' && c != ',' {
				return d, false
			}
			if last >= 0 && s[last] != c {
				mixed = true
			}
			last, marks = i, marks+1
		}
	}
	if last >= 0 {
		groups := len(s)-last == 4 && s[0] != '0'
		switch {
		case mixed:
			point = last
		case marks > 1: // thousands: 1,200,000
		case s[last] == ',' && groups && last <= 3:
		case s[last] == '.' && groups && last <= 3 && whole:
		default:
			point = last
		}
	}
	for i, c := range s {
		if c < '0' || c > '9' {
			continue
		}
		if d.m > maxMantissa/10 {
			return d, false
		}
		d.m = d.m*10 + int64(c-'0')
		if point >= 0 && i > point {
			d.e--
		}
	}
	return d, true
}

// fraction reads n times «1/3» or «0.25» of the word files, to six decimals.
func fraction(s string, n int64) (decimal, bool) {
	if a, b, ok := strings.Cut(s, "/"); ok {
		x, err1 := strconv.ParseFloat(a, 64)
		y, err2 := strconv.ParseFloat(b, 64)
		if err1 != nil || err2 != nil || y == 0 {
			return decimal{}, false
		}
		return decimal{int64(math.Round(float64(n) * x / y * 1e6)), -6}.norm(), true
	}
	d, ok := parseDecimal([]byte(s), false)
	d.m *= n
	return d, ok
}

// integer reads the digits of a whole number, of the lexicon's values; false for what is
// none. It allocates nothing, as an error of strconv does.
func integer(s string) (n int64, ok bool) {
	if s == "" || len(s) > 18 {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	return n, true
}

// small is the integer of a value below a million: a month, a weekday; else 0.
func small(s string) int {
	if n, ok := integer(s); ok && n < 1e6 {
		return int(n)
	}
	return 0
}
