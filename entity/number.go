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

// counter adds the parts of a number up, from left to right as they are read.
// total holds what a scale has closed («ثلاثة ملايين»), cur what none has yet.
type counter struct {
	t          *Text
	first      int // the token where the number begins
	total, cur decimal
	scale      decimal // the last scale; 0 for none
	lone       bool    // cur ends in a bare unit, behind which «عشر» or «مئة» may stand
	vague      bool    // no value
	small      bool    // nothing but a word that is also another one
	done       bool    // nothing may follow
}

// numeral reads a number at token i. Words are joined as Arabic counts (Wright,
// Grammar I, §§ 318–327): the unit before its ten, then hundreds, each scale
// behind what it multiplies, parts joined by و from great to small.
func (t *Text) numeral(i int) (number, bool) {
	c := counter{t: t, first: i}
	j, words := i, true
	if t.Tokens[i].Kind == normalize.Number {
		var ok bool
		c.cur, j, ok = t.digits(i)
		c.vague, words = !ok, false
	}
	for j < len(t.Tokens) && j-i < 24 && (j == i || t.joined(j)) && t.Tokens[j].Kind == normalize.Arabic && !c.done {
		end := c.read(j)
		if end == j {
			break
		}
		j = end
	}
	if j == i {
		return number{}, false
	}
	c.add(c.cur)
	return number{decimal: c.total, end: j, vague: c.vague, words: words, small: c.small && j == i+1}, true
}

// add adds to the total.
func (c *counter) add(d decimal) {
	sum, ok := c.total.plus(d)
	if !ok {
		c.vague = true
		return
	}
	c.total = sum
}

// read reads the word at token j and gives the token behind what belongs to the
// number, or j where the number has ended before it.
func (c *counter) read(j int) int {
	if end := c.moreDigits(j); end > j {
		return end
	}
	if end := c.t.teen(j); end > j {
		return c.teen(j, end)
	}
	if r, ok := c.t.find(j, lexicon.Num); ok {
		return c.num(j, r)
	}
	if r, ok := c.t.find(j, lexicon.Scale); ok {
		return c.multiply(j, r)
	}
	if r, ok := c.t.find(j, lexicon.Frac); ok && r.Entry.Value != "percent" {
		return c.frac(j, r)
	}
	return j
}

// moreDigits reads «و500» behind a scale: «3 ملايين و500 ألف».
func (c *counter) moreDigits(j int) int {
	t := c.t
	if c.scale.m == 0 || c.cur.m != 0 || t.Words[j].Text != "و" || j+1 >= len(t.Tokens) || t.Tokens[j+1].Kind != normalize.Number ||
		t.Tokens[j+1].Flags&normalize.SpaceBefore != 0 {
		return j
	}
	d, end, ok := t.digits(j + 1)
	if !ok || !less(d, c.scale) {
		return j
	}
	c.cur = d
	return end
}

// teen reads «أحد عشر», «واثنتا عشرة».
func (c *counter) teen(j, end int) int {
	v := c.t.teenValue(j)
	if j > c.first {
		n, whole := c.cur.whole()
		if c.t.Words[j].Cut.Proclitics&normalize.Wa == 0 || !whole || n%100 != 0 || n == 0 && c.scale.m == 0 {
			return j
		}
		v.m += n
	}
	c.cur, c.lone, c.small = v, false, false
	return end
}

// num reads a number word below a thousand.
func (c *counter) num(j int, r *lexicon.Reading) int {
	pro := r.Cut.Proclitics &^ normalize.Article
	if j > c.first && pro&^normalize.Wa != 0 {
		return j
	}
	v, ok := integer(r.Entry.Value)
	switch {
	case !ok: // «عشرات», «مئات الآلاف»
		if j > c.first {
			return j
		}
		c.vague, c.done = true, true
		return c.manyScales(j + 1)
	case j == c.first:
		c.cur, c.lone, c.small = decimal{v, 0}, v < 10, r.Entry.Flag("common")
		return j + 1
	case pro == 0: // «خمسة عشر», «خمس مئة»
		if !c.lone || c.cur.e != 0 || c.cur.m < 3 || c.cur.m > 9 || v != 10 && v != 100 {
			return j
		}
		if v == 10 {
			c.cur.m += 10
		} else {
			c.cur.m *= 100
		}
		c.lone, c.small = false, false
		return j + 1
	}
	n, whole := c.cur.whole()
	opens := n == 0 && c.scale.m != 0 || n >= 100 && n%100 == 0 // a part below a hundred may begin
	switch {
	case !whole:
		return j
	case v <= 10 && opens:
	case v >= 20 && v < 100 && n%100 < 10 && (n != 0 || c.scale.m != 0):
	case v >= 100 && n == 0 && c.scale.m != 0:
	default:
		return j
	}
	c.cur, c.lone, c.small = decimal{n + v, 0}, false, false
	if v < 10 && c.t.isNum(j+1, 10) { // «ومئة وخمسة عشر»
		c.cur.m += 10
		return j + 2
	}
	if v < 10 && n == 0 && c.t.isNum(j+1, 100) { // «ألف وخمس مئة»
		c.cur.m *= 100
		return j + 2
	}
	return j + 1
}

// manyScales reads «الآلاف», «الملايين» behind a word that tells no number.
func (c *counter) manyScales(j int) int {
	if c.t.isScale(j, lexicon.Plural) {
		j++
	}
	return j
}

// multiply reads a scale, «ألف» and above.
func (c *counter) multiply(j int, r *lexicon.Reading) int {
	pro := r.Cut.Proclitics &^ normalize.Article
	first := j == c.first
	if !first && pro&^normalize.Wa != 0 || r.Cut.Enclitic != 0 {
		return j
	}
	v, _ := parseDecimal([]byte(r.Entry.Value), true)
	switch {
	case first && r.Feature.Only(lexicon.Plural): // «آلاف الملايين»
		c.vague, c.done = true, true
		return c.manyScales(j + 1)
	case first, pro != 0 && c.cur.m == 0 && less(v, c.scale):
		part := v
		if r.Feature.Has(lexicon.Dual) && (!r.Feature.Has(lexicon.Singular) || c.t.counted(j+1)) { // «ألفا جندي»
			part.m *= 2
		}
		c.add(part)
	case pro != 0:
		return j
	case c.cur.m != 0:
		part, ok := c.cur.times(v)
		if c.vague = c.vague || !ok || c.scale.m != 0 && !less(v, c.scale); !c.vague {
			c.add(part)
		}
		c.cur = decimal{}
	case c.scale.m != 0 && less(c.scale, v): // «ألف مليار»
		d, ok := c.total.times(v)
		c.total, c.vague = d, c.vague || !ok
	default:
		return j
	}
	c.scale, c.lone, c.small = v, false, false
	return j + 1
}

// frac reads a fraction: «نصف مليون», «ثلاثة أرباع», «ثلاثة ونصف», «مليون ونصف المليون».
func (c *counter) frac(j int, r *lexicon.Reading) int {
	t, first := c.t, j == c.first
	times := int64(1)
	if r.Feature.Has(lexicon.Dual) && (!r.Feature.Has(lexicon.Singular) || t.joined(j+1) && t.definite(j+1)) { // «ثلثا المقاعد»
		times = 2
	}
	v, ok := fraction(r.Entry.Value, times)
	scale, scaled := t.scaleAt(j + 1)
	wa := r.Cut.Proclitics&normalize.Wa != 0
	switch {
	case !ok, first && r.Feature.Has(lexicon.Plural):
		return j
	case first && scaled && r.Cut.Enclitic == 0:
		c.cur, ok = v.times(scale)
		c.done = true
		j++
	case first:
		c.cur, c.done = v, true
	case wa && c.cur.m != 0:
		c.cur, ok = c.cur.plus(v)
		c.lone = false
	case wa && c.scale.m != 0:
		var part decimal
		if part, ok = v.times(c.scale); ok {
			c.add(part)
		}
		if c.done = true; scaled && scale == c.scale {
			j++
		}
	case r.Cut.Proclitics == 0 && r.Feature.Has(lexicon.Plural) && c.lone:
		c.cur, ok = c.cur.times(v)
		c.done = true
	default:
		return j
	}
	c.vague, c.small = c.vague || !ok, false
	return j + 1
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
	if k := t.arabicDecimal(i); k > end {
		d, _ := parseDecimal(s, true)
		for _, c := range t.Folded(i + 2) {
			d.m, d.e = d.m*10+int64(c-'0'), d.e-1
		}
		return d, k, true
	}
	if d, k := t.pointed(i); k > i {
		return d, k, true
	}
	whole := !(t.isScale(end, 0) || t.isPercent(end) > end)
	d, ok := parseDecimal(s, whole)
	return d, end, ok
}

// arabicDecimal gives the token behind a number at token i whose decimals stand behind an Arabic comma, without spaces and before
// what is measured, or i: «34،6%», «2،5 مليار»; not the time «19،00» nor a list.
func (t *Text) arabicDecimal(i int) int {
	const most = 9 // digits
	if i+3 >= len(t.Tokens) || t.Tokens[i+1].Kind != normalize.Punct || t.Tokens[i+2].Kind != normalize.Number ||
		t.Tokens[i].End != t.Tokens[i+1].Start || t.Tokens[i+1].End != t.Tokens[i+2].Start {
		return i
	}
	if a, b := t.Folded(i), t.Folded(i+2); string(t.Folded(i+1)) != "،" ||
		!plainDigits(a) || !plainDigits(b) || len(a) > most || len(b) > 2 || !t.measured(i+3) {
		return i
	}
	return i + 3
}

// pointed reads at token i a number as agencies write it for the eye, its decimals or the last three of its digits before ر: «64ر1 مليار» is
// 1.64 milliards, «933ر56 منزلا» are 56,933 houses. It gives the token behind it, or i.
func (t *Text) pointed(i int) (decimal, int) {
	if i+2 >= len(t.Tokens) || !t.isOf(i+1, seldomPoint) || !t.joined(i+1) || !t.joined(i+2) || t.Tokens[i+2].Kind != normalize.Number ||
		(t.Tokens[i+1].Flags^t.Tokens[i+2].Flags)&normalize.SpaceBefore != 0 {
		return decimal{}, i
	}
	a, b := t.Folded(i), t.Folded(i+2)
	if len(a) > 3 || len(b) > 4 || !plainDigits(a) || !plainDigits(b) {
		return decimal{}, i
	}
	d, _ := parseDecimal(append(append([]byte(nil), b...), a...), true)
	if len(a) < 3 || t.isScale(i+3, 0) || t.isPercent(i+3) > i+3 {
		d.e = -len(a)
	}
	return d, i + 3
}

// plainDigits reports ASCII digits and nothing else.
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

// less compares whole numbers; others are never less.
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
	r, ok := t.find(i, lexicon.Num)
	return ok && r.Cut.Proclitics&^normalize.Article == 0 && r.Entry.Value == strconv.FormatInt(v, 10)
}

// teen gives the token after «أحد عشر», «اثنتي عشرة» at token i, or i.
func (t *Text) teen(i int) int {
	if m, ok := t.multi(i, 1<<lexicon.Num); ok {
		return m.Last
	}
	return i
}

// teenValue gives the value of a number word of two tokens at token i: «ثلاثة عشر».
func (t *Text) teenValue(i int) decimal {
	m, _ := t.multi(i, 1<<lexicon.Num)
	v, _ := integer(m.Entry.Value)
	return decimal{v, 0}
}

// isScale reports a scale at token i with all the features.
func (t *Text) isScale(i int, f lexicon.Feature) bool {
	if !t.arabic(i) || !t.joined(i) {
		return false
	}
	r, ok := t.find(i, lexicon.Scale)
	return ok && r.Feature.Has(f) && r.Cut.Proclitics&^normalize.Article == 0
}

// scaleAt gives the value of a scale at token i: «مليون».
func (t *Text) scaleAt(i int) (decimal, bool) {
	if !t.isScale(i, 0) {
		return decimal{}, false
	}
	r, _ := t.find(i, lexicon.Scale)
	return parseDecimal([]byte(r.Entry.Value), true)
}

// counted reports an indefinite noun at token i, that a number may count.
func (t *Text) counted(i int) bool {
	return t.arabic(i) && t.joined(i) && !t.definite(i) && t.proclitics(i) == 0 && len(t.Words[i].Text) > 4 &&
		!t.is(i, functionWords) && !t.verb(i) && (t.has(i, cKnown) || !strings.HasPrefix(t.Words[i].Text, "و"))
}

// isPercent gives the token after a percent sign or «في المئة» at token i, or i.
func (t *Text) isPercent(i int) int {
	if i >= len(t.Tokens) || !t.joined(i) {
		return i
	}
	if m, ok := t.multi(i, 1<<lexicon.Frac); ok && m.Entry.Value == "percent" {
		return m.Last
	}
	if r, ok := t.find(i, lexicon.Frac); ok && r.Entry.Value == "percent" {
		return i + 1
	}
	return i
}

// ordinalNumber reads an ordinal at token i («الثاني», «الحادي والعشرين», «الثالثة عشرة»).
func (t *Text) ordinalNumber(i int) (v int64, end int) {
	if !t.arabic(i) {
		return 0, i
	}
	r, ok := t.find(i, lexicon.Ord)
	if !ok || r.Cut.Enclitic != 0 || several(r.Feature) {
		return 0, i
	}
	v, ok = integer(r.Entry.Value)
	if !ok {
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
		if n, ok := t.find(end, lexicon.Num); ok && n.Cut.Proclitics&normalize.Wa != 0 && n.Feature.Has(lexicon.Definite) {
			if ten, ok := integer(n.Entry.Value); ok && ten >= 20 && ten <= 100 {
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
