package entity

import (
	"strconv"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// number is a number read from the text: in digits («1,200»), in words («سبعة
// وعشرون») or in both («3.5 ملايين»).
type number struct {
	decimal
	end   int  // the token after it
	vague bool // no value: «عشرات», «آلاف», or too many digits
	words bool // begins with a word
	small bool // a single common word that needs a noun behind it: «ست»
}

var one = decimal{1, 0}

// numeral reads a number at token i. Words are joined as Arabic counts (Wright,
// Grammar I, §§ 318–327): the unit before its ten, then hundreds, each scale
// behind what it multiplies, parts joined by و from great to small.
func (t *Text) numeral(i int) (number, bool) {
	n := number{}
	var total, cur decimal
	scale := decimal{} // the last one, of the part that was read last
	lone := true       // cur holds a lone unit, before «عشر» or «مئة»
	add := func(d decimal) bool {
		sum, ok := total.plus(d)
		if ok {
			total = sum
		}
		return ok
	}
	j := i
	if t.Tokens[j].Kind == normalize.Number {
		d, end, ok := t.digits(j)
		n.vague, cur, j = !ok, d, end
	} else {
		n.words = true
	}
words:
	for ; j < len(t.Tokens) && j-i < 24 && (j == i || t.joined(j)); j++ {
		if j > i && scale.m != 0 && cur.m == 0 && t.Tokens[j].Kind == normalize.Arabic && t.Words[j].Text == "و" && j+1 < len(t.Tokens) &&
			t.Tokens[j+1].Kind == normalize.Number && t.Tokens[j+1].Flags&normalize.SpaceBefore == 0 { // «3 ملايين و500 ألف»
			d, end, ok := t.digits(j + 1)
			if !ok || !less(d, scale) {
				break
			}
			cur, j = d, end-1
			continue
		}
		if t.Tokens[j].Kind != normalize.Arabic {
			break
		}
		w := t.Words[j]
		first := j == i
		if r, ok := w.Find(lexicon.Num); ok {
			wa := r.Cut.Proclitics&normalize.Wa != 0
			if !first && r.Cut.Proclitics&^normalize.Article&^normalize.Wa != 0 {
				break
			}
			v, err := strconv.ParseInt(r.Entry.Value, 10, 64)
			switch {
			case err != nil: // عشرات، مئات
				if !first {
					break words
				}
				n.vague = true
				if t.isScale(j+1, lexicon.Plural) { // «عشرات الآلاف»
					j++
				}
				j++
				break words
			case first:
				cur, lone = decimal{v, 0}, v < 10
				n.small = r.Entry.Flag("common")
				if end := t.teen(j); end > j { // «أحد عشر»
					cur, j, lone = t.teenValue(j), end-1, false
				}
				continue
			case !wa && lone && v == 10 && cur.m >= 3 && cur.m <= 9 && cur.e == 0:
				cur.m += 10
				lone, n.small = false, false
				continue
			case !wa && v == 100 && lone && cur.m >= 3 && cur.m <= 9 && cur.e == 0:
				cur = decimal{cur.m * 100, 0}
				lone, n.small = false, false
				continue
			case !wa:
				break words
			}
			c, whole := cur.whole()
			switch {
			case !whole:
				break words
			case v < 10 && (c == 0 && scale.m != 0 || c >= 100 && c%100 == 0):
				lone = true
			case v == 10 && (c == 0 && scale.m != 0 || c >= 100 && c%100 == 0), v > 10 && v < 20 && c%100 == 0:
			case v >= 20 && v < 100 && c%100 < 10 && (c != 0 || scale.m != 0):
			case v >= 100 && c == 0 && scale.m != 0:
			default:
				break words
			}
			n.small = false
			cur = decimal{c + v, 0}
			if v < 10 && t.isNum(j+1, 10) { // «ومئة وخمسة عشر»
				cur.m += 10
				lone = false
				j++
			}
			continue
		}
		if end := t.teen(j); end > j && !first && t.Words[j].Cut.Proclitics&normalize.Wa != 0 {
			c, whole := cur.whole()
			if !whole || c%100 != 0 || c == 0 && scale.m == 0 {
				break
			}
			v := t.teenValue(j)
			cur = decimal{c + v.m, 0}
			lone, j = false, end-1
			continue
		} else if end > j && first {
			cur, lone, j = t.teenValue(j), false, end-1
			continue
		}
		if r, ok := w.Find(lexicon.Scale); ok {
			if !first && r.Cut.Proclitics&^normalize.Article&^normalize.Wa != 0 || r.Cut.Enclitic != 0 {
				break
			}
			v, _ := parseDecimal([]byte(r.Entry.Value), true)
			wa := r.Cut.Proclitics&normalize.Wa != 0
			switch {
			case first && r.Feature.Has(lexicon.Plural) && !r.Feature.Has(lexicon.Singular):
				n.vague = true
				if t.isScale(j+1, lexicon.Plural) { // «آلاف الملايين»
					j++
				}
				j++
				break words
			case first, wa && cur.m == 0 && less(v, scale):
				part := v
				if r.Feature.Has(lexicon.Dual) && (!r.Feature.Has(lexicon.Singular) || t.counted(j+1)) {
					part.m *= 2
				}
				if !add(part) {
					n.vague = true
				}
			case wa:
				break words
			case cur.m != 0:
				part, ok := cur.times(v)
				if !ok || scale.m != 0 && !less(v, scale) || !add(part) {
					n.vague = true
				}
				cur = decimal{}
			case scale.m != 0 && less(scale, v): // «ألف مليار»
				d, ok := total.times(v)
				total, n.vague = d, n.vague || !ok
			case scale == v: // «مليون ونصف المليون»
				j++
				break words
			default:
				break words
			}
			scale, lone, n.small = v, false, false
			continue
		}
		if r, ok := w.Find(lexicon.Frac); ok && r.Entry.Value != "percent" {
			times := int64(1)
			if r.Feature.Has(lexicon.Dual) && (!r.Feature.Has(lexicon.Singular) || t.joined(j+1) && t.definite(j+1)) { // «ثلثا المقاعد»
				times = 2
			}
			v, ok := fraction(r.Entry.Value, times)
			if !ok {
				break
			}
			switch {
			case first && r.Feature.Has(lexicon.Plural):
				break words
			case first:
				n.small = false
				if s, ok := t.scaleAt(j + 1); ok && r.Cut.Enclitic == 0 { // «نصف مليون»
					cur, ok = v.times(s)
					n.vague = !ok
					j++
				} else {
					cur = v
				}
			case r.Cut.Proclitics&normalize.Wa != 0 && cur.m != 0: // «ثلاثة ونصف مليون»
				if cur, ok = cur.plus(v); !ok {
					n.vague = true
				}
				lone = false
				continue
			case r.Cut.Proclitics&normalize.Wa != 0 && scale.m != 0: // «ثلاثة ملايين ونصف»
				part, ok := v.times(scale)
				if !ok || !add(part) {
					n.vague = true
				}
				if s, ok := t.scaleAt(j + 1); ok && s == scale {
					j++
				}
			case r.Cut.Proclitics == 0 && r.Feature.Has(lexicon.Plural) && lone: // «ثلاثة أرباع»
				if cur, ok = cur.times(v); !ok {
					n.vague = true
				}
			default:
				break words
			}
			j++
			break
		}
		break
	}
	if j == i {
		return n, false
	}
	if !add(cur) {
		n.vague = true
	}
	n.decimal, n.end = total, j
	n.small = n.small && j == i+1
	return n, true
}

// digits reads digits at token i, with thousands apart («10 000»).
func (t *Text) digits(i int) (decimal, int, bool) {
	s := t.Folded(i)
	end := i + 1
	if len(s) <= 3 && s[0] != '0' && plainDigits(s) {
		for k := i + 1; k < min(len(t.Tokens), i+5) && t.joined(k) && t.Tokens[k].Kind == normalize.Number && len(t.Folded(k)) == 3 && plainDigits(t.Folded(k)) &&
			t.Tokens[k].Start-t.Tokens[k-1].End <= 3; k++ {
			end = k + 1
		}
	}
	if end > i+1 {
		var d decimal
		for k := i; k < end; k++ {
			v, _ := parseDecimal(t.Folded(k), true)
			d.m = d.m*1000 + v.m
		}
		return d, end, true
	}
	whole := !(t.isScale(end, 0) || t.isPercent(end) > end)
	d, ok := parseDecimal(s, whole)
	return d, end, ok
}

func plainDigits(s []byte) bool {
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(s) > 0
}

// smallNumber gives the value of a token of at most four plain digits.
func (t *Text) smallNumber(i int) (int, bool) {
	if i < 0 || i >= len(t.Tokens) || t.Tokens[i].Kind != normalize.Number {
		return 0, false
	}
	s := t.Folded(i)
	if len(s) > 4 || !plainDigits(s) {
		return 0, false
	}
	n := 0
	for _, c := range s {
		n = 10*n + int(c-'0')
	}
	return n, true
}

func less(a, b decimal) bool {
	x, ok1 := a.whole()
	y, ok2 := b.whole()
	return ok1 && ok2 && x < y
}

// isNum reports a number word of that value at token i, with no clitic.
func (t *Text) isNum(i int, v int64) bool {
	if !t.arabic(i) || !t.joined(i) {
		return false
	}
	r, ok := t.Words[i].Find(lexicon.Num)
	return ok && r.Cut.Proclitics&^normalize.Article == 0 && r.Entry.Value == strconv.FormatInt(v, 10)
}

// teen gives the token after «أحد عشر», «اثنتي عشرة» at token i, or i.
func (t *Text) teen(i int) int {
	if m, ok := t.multi(i, lexicon.Of(lexicon.Num)); ok {
		return m.End
	}
	return i
}

func (t *Text) teenValue(i int) decimal {
	m, _ := t.multi(i, lexicon.Of(lexicon.Num))
	v, _ := strconv.ParseInt(m.Entry.Value, 10, 64)
	return decimal{v, 0}
}

// isScale reports a scale at token i with all the features.
func (t *Text) isScale(i int, f lexicon.Feature) bool {
	if !t.arabic(i) || !t.joined(i) {
		return false
	}
	r, ok := t.Words[i].Find(lexicon.Scale)
	return ok && r.Feature.Has(f) && r.Cut.Proclitics&^normalize.Article == 0
}

func (t *Text) scaleAt(i int) (decimal, bool) {
	if !t.isScale(i, 0) {
		return decimal{}, false
	}
	r, _ := t.Words[i].Find(lexicon.Scale)
	return parseDecimal([]byte(r.Entry.Value), true)
}

// counted reports an indefinite noun at token i, that a number may count.
func (t *Text) counted(i int) bool {
	return t.arabic(i) && t.joined(i) && !t.definite(i) && t.proclitics(i) == 0 && len(t.Words[i].Text) > 4 &&
		!t.is(i, functionWords) && !t.verb(i) && (t.Words[i].Known() || !strings.HasPrefix(t.Words[i].Text, "و"))
}

// isPercent gives the token after a percent sign or «في المئة» at token i, or i.
func (t *Text) isPercent(i int) int {
	if i >= len(t.Tokens) || !t.joined(i) {
		return i
	}
	if m, ok := t.multi(i, lexicon.Of(lexicon.Frac)); ok && m.Entry.Value == "percent" {
		return m.End
	}
	if r, ok := t.Words[i].Find(lexicon.Frac); ok && r.Entry.Value == "percent" {
		return i + 1
	}
	return i
}

// ordinalNumber reads an ordinal at token i («الثاني», «الحادي والعشرين», «الثالثة عشرة»).
func (t *Text) ordinalNumber(i int) (v int64, end int) {
	if !t.arabic(i) {
		return 0, i
	}
	r, ok := t.Words[i].Find(lexicon.Ord)
	if !ok || r.Cut.Enclitic != 0 || r.Feature.Any(lexicon.Dual|lexicon.Plural) && !r.Feature.Has(lexicon.Singular) && r.Feature != 0 {
		return 0, i
	}
	v, err := strconv.ParseInt(r.Entry.Value, 10, 64)
	if err != nil {
		return 0, i
	}
	end = i + 1
	if v > 9 && r.Entry.Value != "11" {
		return v, end
	}
	switch {
	case t.isNum(end, 10) && !t.definite(end):
		if v < 10 {
			v += 10
		}
		return v, end + 1
	case t.arabic(end) && t.joined(end):
		if n, ok := t.Words[end].Find(lexicon.Num); ok && n.Cut.Proclitics&normalize.Wa != 0 && n.Feature.Has(lexicon.Definite) {
			if ten, err := strconv.ParseInt(n.Entry.Value, 10, 64); err == nil && ten >= 20 && ten <= 100 {
				if v == 11 {
					v = 1
				}
				return v + ten, end + 1
			}
		}
	}
	if v == 11 {
		return 0, i
	}
	return v, end
}
