package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// amount makes candidates of the number at token i and of what it counts: a
// percentage, money, a quantity, an ordinal or a plain cardinal; it gives the
// token after them, or i. Words that approximate («نحو», «أكثر من») stay outside.
func (t *Text) amount(i int, n *number) int {
	value := ""
	if !n.vague {
		value = t.numberValue(n.decimal)
	}
	if end := t.isPercent(n.end); end > n.end {
		t.add(i, end, candidate{typ: Percent, value: value, score: 30})
		t.add(i, n.end, candidate{typ: Cardinal, value: value, score: 5})
		return end
	}
	if i > 0 && t.joined(i) { // %50, $500
		if r, ok := t.find(i-1, lexicon.Frac); ok && r.Entry.Value == "percent" && !t.arabic(i-1) {
			t.add(i-1, n.end, candidate{typ: Percent, value: value, score: 30})
			return n.end
		}
		if code, ok := t.symbol(i - 1); ok {
			t.add(i-1, n.end, candidate{typ: Money, value: t.worth(value, code), score: 30})
			t.add(i-1, i, candidate{typ: Currency, value: code, score: 5})
			return n.end
		}
	}
	whole, part := Money, Currency
	of, end := t.currency(n.end)
	if end == n.end {
		whole, part = Quantity, Unit
		of, end = t.unit(n.end)
	}
	if end > n.end {
		stop := t.andFraction(end, n)
		if stop > end && !n.vague {
			value = t.numberValue(n.decimal)
		}
		t.add(i, stop, candidate{typ: whole, value: t.worth(value, of), score: 30})
		t.add(n.end, end, candidate{typ: part, value: of, score: 6})
		t.add(i, n.end, candidate{typ: Cardinal, value: value, score: 5})
		return stop
	}
	t.plainNumber(i, n, value)
	return n.end
}

// plainNumber makes a candidate of the number n at token i that counts nothing of its own, a cardinal or what is told by its number: «رقم 12/2019», «الذكرى الـ21».
func (t *Text) plainNumber(i int, n *number, value string) {
	c := candidate{typ: Cardinal, value: value, score: 5}
	switch {
	case !n.words && t.designation(i): // «كوفيد-19»
		return
	case t.numbered(i, n.end):
		c.typ = Ordinal
		var buf [32]byte
		parts := append(buf[:0], value...)
		for k := n.end; !n.words && t.joined(k+1) && (t.mark(k, "/") || t.mark(k, "-")); k = n.end { // «رقم 12/2019», «صفحة 58-59»
			if _, ok := t.smallNumber(k + 1); !ok {
				break
			}
			parts = append(append(parts, t.Folded(k)...), t.Folded(k+1)...)
			n.end = k + 2
		}
		if len(parts) > len(value) {
			c.value = string(parts)
		}
	case !n.words && t.listed(i, n.end):
		c.typ = Ordinal
	case !n.words && i > 1 && t.Words[i-1].Text == "ال" && t.arabic(i-2) && !t.Words[i-2].Feature.Has(lexicon.Plural):
		c.typ = Ordinal
	}
	t.add(i, n.end, c)
}

// numberValue gives a number as the value of a mention.
func (t *Text) numberValue(d decimal) string {
	var buf [32]byte
	return t.values.of(d.append(buf[:0]))
}

// worth gives the value of money or a quantity: the number and what it counts.
func (t *Text) worth(value, unit string) string {
	switch {
	case unit == "":
		return value
	case value == "":
		return unit
	}
	var buf [48]byte
	return t.values.of(append(append(append(buf[:0], value...), ' '), unit...))
}

// andFraction reads «ونصف» behind a unit («مليون دولار ونصف», «خمسة أمتار وربع») and adds it.
func (t *Text) andFraction(i int, n *number) int {
	if !t.arabic(i) || !t.joined(i) {
		return i
	}
	r, ok := t.find(i, lexicon.Frac)
	if !ok || r.Cut.Proclitics != normalize.Wa || r.Cut.Enclitic != 0 || r.Entry.Value == "percent" ||
		t.followsBare(i+1) && !t.is(i+1, functionWords) {
		return i
	}
	v, ok := fraction(r.Entry.Value, 1)
	if s, is := t.scaleAt(n.end - 1); is && ok {
		v, ok = v.times(s)
	}
	if d, fits := n.plus(v); ok && fits {
		n.decimal = d
		return i + 1
	}
	return i
}

// numbered reports that the number of tokens [i, end) names one of many: «المادة
// 140», «القرار رقم 2254», «رقم (12)», «عدد 80،».
func (t *Text) numbered(i, end int) bool {
	k := i - 1
	if k > 0 && string(t.Folded(k)) == "(" {
		k--
	}
	return k >= 0 && t.joined(k+1) && (t.is(k, 1<<lexicon.Numbered) || t.among(k, wCountNoun) && !t.counted(end))
}

// designation reports digits that are joined to a name: «كوفيد-19», «إف-16», «إس400».
func (t *Text) designation(i int) bool {
	if i == 0 || t.Tokens[i].Flags&normalize.SpaceBefore != 0 || !t.joined(i) {
		return false
	}
	if s := string(t.Folded(i - 1)); s == "-" || s == "–" {
		i--
		if i == 0 || t.Tokens[i].Flags&normalize.SpaceBefore != 0 {
			return false
		}
		k := t.Tokens[i-1].Kind
		return (k == normalize.Arabic || k == normalize.Latin) && !t.is(i-1, 1<<lexicon.Approx|1<<lexicon.Num)
	}
	return t.arabic(i-1) && len(t.Words[i-1].Text) > 2 && !t.has(i-1, cKnown) && t.Words[i-1].Text != "ال" || t.Tokens[i-1].Kind == normalize.Latin
}

// listed reports that a number opens a line as the number of an item: «2 - …», «3. …».
func (t *Text) listed(i, end int) bool {
	if i > 0 && t.joined(i) || end >= len(t.Tokens) || !t.joined(end) || !plainDigits(t.Folded(i)) || len(t.Folded(i)) > 2 {
		return false
	}
	switch string(t.Folded(end)) {
	case "-", "–", ".", ")":
		return end+1 < len(t.Tokens) && t.Tokens[end+1].Kind != normalize.Number
	}
	return false
}

// symbol gives the ISO code of a currency sign at token i.
func (t *Text) symbol(i int) (string, bool) {
	if i < 0 || t.Tokens[i].Kind == normalize.Arabic {
		return "", false
	}
	r, ok := t.find(i, lexicon.Currency)
	if !ok {
		return "", false
	}
	return r.Entry.Value, true
}

// currency reads a currency at token i with the adjective of its country
// («دولار أميركي») and gives its ISO 4217 code, "" where the document does not tell
// which country's it is, and the token after it, or i.
func (t *Text) currency(i int) (string, int) {
	if i >= len(t.Tokens) || !t.joined(i) {
		return "", i
	}
	for _, m := range t.MatchesAt(i) {
		if m.Class == lexicon.Currency && m.Cut.Proclitics&^normalize.Article == 0 {
			return m.Entry.Value, m.Last
		}
		if m.Class == lexicon.Name && m.Last > i+1 { // ريال مدريد
			return "", i
		}
	}
	r, ok := t.find(i, lexicon.Currency)
	if !ok || r.Cut.Enclitic != 0 {
		return "", i
	}
	if e := t.countryOf(i); e != nil {
		if code := codeOf(r.Entry.Value, e.Country); code != "" {
			if e.Country != "" {
				t.currencies = append(t.currencies, coin{r.Entry, code})
			}
			return code, i + 2
		}
	}
	if code := codeOf(r.Entry.Value, ""); code != "" {
		return code, i + 1
	}
	for k := len(t.currencies) - 1; k >= 0; k-- { // «… دينار عراقي … دينار»
		if t.currencies[k].word == r.Entry {
			return t.currencies[k].code, i + 1
		}
	}
	return "", i + 1
}

// countryOf gives the entry of the country whose adjective describes the word at token i, or nil: «دولار أميركي».
func (t *Text) countryOf(i int) *lexicon.Entry {
	if !t.arabic(i+1) || !t.joined(i+1) {
		return nil
	}
	n, ok := t.find(i+1, lexicon.Nisba)
	if !ok || n.Cut.Proclitics&^normalize.Article != 0 || t.definite(i+1) != t.definite(i) {
		return nil
	}
	e, _ := t.Lexicon.Entry(n.Entry.Value)
	return e
}

// codeOf picks the code of a country from the value of a currency's word,
// «USD CA=CAD»; without a country the one that stands alone.
func codeOf(value, country string) string {
	for value != "" {
		var field string
		field, value, _ = strings.Cut(value, " ")
		c, code, ok := strings.Cut(field, "=")
		switch {
		case ok && c == country && country != "":
			return code
		case !ok && country == "":
			return field
		}
	}
	return ""
}

// unit reads a unit of measure at token i.
func (t *Text) unit(i int) (string, int) {
	if i >= len(t.Tokens) || !t.joined(i) {
		return "", i
	}
	if m, ok := t.multi(i, 1<<lexicon.Unit); ok && m.Cut.Proclitics&^normalize.Article == 0 {
		return m.Entry.Value, m.Last
	}
	r, ok := t.find(i, lexicon.Unit)
	if !ok || r.Cut.Enclitic != 0 || r.Cut.Proclitics&^normalize.Article != 0 || t.explodes(i) {
		return "", i
	}
	return r.Entry.Value, i + 1
}

// explodes reports that a weapon of several words begins at token i: «برميلين متفجرين» are no two barrels.
func (t *Text) explodes(i int) bool {
	_, ok := t.multi(i, 1<<lexicon.Weapon)
	return ok
}

// bareUnit makes candidates of a currency or unit without a number: «الليرة
// السورية», «للبرميل», «دولارين», «كيلومترين».
func (t *Text) bareUnit(i int) int {
	if r, ok := t.find(i, lexicon.Currency); ok && t.arabic(i) {
		code, end := t.currency(i)
		if end == i {
			return i
		}
		switch f := r.Feature; {
		case f.Has(lexicon.Dual) && !f.Any(lexicon.Singular|lexicon.Construct) && t.arabic(i):
			t.add(i, end, candidate{typ: Money, value: t.worth("2", code), score: 30})
		case !t.definite(i) && end == i+1, r.Entry.Flag("common") && end == i+1: // «ريال مدريد»
			return i
		default:
			t.add(i, end, candidate{typ: Currency, value: code, score: 6})
		}
		return end
	}
	r, ok := t.find(i, lexicon.Unit)
	if !ok || r.Cut.Enclitic != 0 || t.explodes(i) {
		return i
	}
	switch f := r.Feature; {
	case f.Has(lexicon.Dual) && !f.Any(lexicon.Singular|lexicon.Construct) && !r.Entry.Flag("common"):
		t.add(i, i+1, candidate{typ: Quantity, value: t.worth("2", r.Entry.Value), score: 20})
	case r.Cut.Proclitics&normalize.La != 0 && r.Cut.Proclitics&normalize.Article != 0 && !r.Entry.Flag("common"):
		t.add(i, i+1, candidate{typ: Unit, value: r.Entry.Value, score: 6})
	default:
		return i
	}
	return i + 1
}

// ordinals makes candidates of ordinal words: «الثاني», «ثالث أكبر», «أولا».
func (t *Text) ordinals(i int) int {
	v, end := t.ordinalNumber(i)
	if end == i || v == 1 && t.signals[i].has(sInStyle) { // «الفريق أول»
		return i
	}
	r, _ := t.find(i, lexicon.Ord)
	if end == i+1 && !t.definite(i) {
		switch {
		case t.is(i, 1<<lexicon.TimeUnit): // «ثانية»: a second, or again
			return i
		case t.verb(i), t.is(i, nameWords), string(t.text(i-1)) == "ال": // «آل ثاني»
			return i
		}
	}
	c := candidate{typ: Ordinal, value: t.numberValue(decimal{v, 0}), score: 5}
	if r.Cut.Word > 0 {
		c.start = t.Begin(i, r.Cut)
	}
	t.add(i, end, c)
	return end
}
