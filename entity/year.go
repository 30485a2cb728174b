package entity

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Years that stand alone in a newspaper lie between these.
const (
	firstYear = 1000
	lastYear  = 2199
)

// years reads a year in figures that no word announces, at token i: «في 2016»,
// «(1956)», «انتخابات 2018», «2010-2015», «2018/2019», «1440 هـ».
func (t *Text) years(i int) span {
	y, ok := t.smallNumber(i)
	if !ok {
		return span{}
	}
	s := span{first: i, end: i + 1}
	if r, e, ok := t.next(i+1, lexicon.Era); ok && (len(t.Folded(i)) >= 3 || r.Entry.Value == "BC") && (r.Entry.Value != "AD" || y >= 1500 && y <= lastYear || t.behindHijri(i)) && !t.among(e, wPower) {
		s.end = e
		t.placeYear(&s.stamp, y, r.Entry.Value)
		return s
	}
	if e := t.lived(&s.stamp, i, y); e > i {
		s.end = e
		return s
	}
	if len(t.Folded(i)) != 4 || y < firstYear || y > lastYear {
		return span{}
	}
	if t.measured(i+1) || t.countsWhat(i+1) && !(t.is(i-1, 1<<lexicon.Ord) && t.definite(i-1)) && !t.recentIn(i, y) {
		return span{}
	}
	// two years
	if t.hyphen(i+1) || t.mark(i+1, "/") {
		if last, ok := t.smallNumber(i + 2); ok && len(t.Folded(i+2)) == 4 &&
			last > y && last <= lastYear && y >= 1800 && !t.countsWhat(i+3) && !t.mark(i+3, "/") {
			t.placeYears(&s.stamp, y, last)
			s.end = i + 3
			return s
		}
	}
	if y < 1800 && !(t.mark(i-1, "(") && t.mark(i+1, ")") && y >= 1500) {
		return span{}
	}
	if !t.yearCue(i) {
		return span{}
	}
	t.placeYear(&s.stamp, y, "")
	t.lastYear = s.end
	return t.dated(s)
}

// behindHijri reports the number at token i behind a year of the Hijri calendar, which it tells in the other one: «567هـ/1171م», «567هـ (1171م)», «567هـ الموافق 1171م».
func (t *Text) behindHijri(i int) bool {
	b := i - 1
	if b < 1 || !t.joined(i) || !t.mark(b, "/") && !t.mark(b, "(") && !t.mark(b, "=") && !t.hyphen(b) && !t.among(b, wMatching) {
		return false
	}
	r, ok := t.find(b-1, lexicon.Era)
	return ok && r.Entry.Value == "AH"
}

// lived reads at token i, behind a bracket, the years from y to another one of a calendar that is named behind it, between which someone lived or reigned: «(1137-1193م)»,
// «(532 - 589 هـ)»; it gives the token behind them, or i.
func (t *Text) lived(s *stamp, i, y int) int {
	const longest, earliest, round = 150, 300, 50
	last, ok := t.smallNumber(i + 2)
	if !ok || !t.mark(i-1, "(") || !t.hyphen(i+1) {
		return i
	}
	r, end, ok := t.next(i+3, lexicon.Era)
	if ok && r.Entry.Value == "BC" && last < y && t.mark(end, ")") { // «(1792-1750 ق.م)»
		var buf [16]byte
		s.value = t.values.of(appendNumber(append(appendNumber(append(buf[:0], "BC"...), y, 4), "/BC"...), last, 4))
		return end
	}
	switch {
	case !ok || last <= y || last > y+longest || !t.mark(end, ")") || r.Entry.Value == "AD" && (y < earliest || y%round == 0 && last%round == 0): // «(100-200م)» are metres
		return i
	case r.Entry.Value == "AD":
		t.placeYears(s, y, last)
	case r.Entry.Value == "AH":
		s.at(hijriDay(y, 1, 1), stretch)
		s.until = hijriDay(last+1, 1, 1)
	default:
		return i
	}
	return end
}

// recentIn reports that «في» or «منذ» stands before the number y at token i, which is a year of living memory and no round number: hardly ever are so many
// things counted there, «وقعت الدولتان في 2015 اتفاقا», but «في 2000 قرية».
func (t *Text) recentIn(i, y int) bool {
	return y > 1900 && y < 2041 && y != 2000 && i > 0 && t.joined(i) && t.among(i-1, wMonthCue) && t.proclitics(i-1)&^(normalize.Wa|normalize.Fa) == 0
}

// placeYear sets a year of the Gregorian calendar, or with the era AH of the Hijri one, as the days that it covers. One before Christ has
// no days, only a value.
func (t *Text) placeYear(s *stamp, y int, era string) {
	switch era {
	case "AH":
		s.at(hijriDay(y, 1, 1), stretch)
		s.until = hijriDay(y+1, 1, 1)
	case "BC":
		t.beforeChrist(s, y, 4)
	default:
		s.grain, s.known, s.year = yearGrain, true, y
		t.toldYear = y
	}
}

// beforeChrist gives s the value of a year or century before Christ: BC0332, BC04.
func (t *Text) beforeChrist(s *stamp, n, width int) {
	var buf [16]byte
	s.value = t.values.of(appendNumber(append(buf[:0], "BC"...), n, width))
}

// placeYears sets the years from y to last, both of them.
func (t *Text) placeYears(s *stamp, y, last int) {
	s.grain, s.known, s.year, s.until = stretch, true, y, date(last+1, 1, 1)
}

// yearCue reports that the words beside a number from 1500 to 2199 make a year
// of it.
func (t *Text) yearCue(i int) bool {
	if i == 0 || !t.joined(i) {
		return t.mark(i+1, ":") || t.mark(i+1, "-") && !t.mark(i+2, "-")
	}
	switch s := string(t.Folded(i - 1)); s {
	case "(":
		return t.mark(i+1, ")") || t.has(i+1, cComma)
	case "،", ",", "-", "–", "/":
		return t.mark(i+1, ")") || t.lastYear > 0 && i-t.lastYear <= 2
	case "ال", "ل":
		return false
	}
	if !t.arabic(i - 1) {
		return false
	}
	if t.is(i-1, 1<<lexicon.Month) && i > 1 && t.Tokens[i-2].Kind == normalize.Number && t.nameHead(i-2) { // «ملعب 20 أوت 1955»
		return false
	}
	w := t.Words[i-1]
	if w.Text == "و" {
		return t.lastYear > 0 && i-t.lastYear <= 3
	}
	if w.Is(1<<lexicon.Approx|1<<lexicon.Numbered) && !w.Is(1<<lexicon.Prep) || t.approxBefore(i) < i && !w.Is(1<<lexicon.Prep) {
		return false
	}
	if r, ok := t.find(i-1, lexicon.Prep); ok {
		if r.Cut.Enclitic != 0 || r.Entry.Value == "pron" { // «بينهم 1936 بالمعارك»
			return false
		}
		if t.among(i-1, wNoYear) {
			return !t.among(i-1, wAmount) && t.lastYear > 0 && i-t.lastYear <= 2
		}
		return t.approxBefore(i) == i
	}
	if t.looks[i-1].listedCore&wYearCue != 0 {
		return true
	}
	if t.verb(i-1) || w.Is(functionWords&^lexicon.Classes(1<<lexicon.Modal)) {
		return false
	}
	y, _ := t.smallNumber(i)
	return y >= 1900 && y <= 2060 // «انتخابات 2018», «الانتفاضة 1987»
}

// countsWhat reports that what stands at token i is counted by the number before
// it, which is no year then: «2000 منزل», «2019 دولارا».
func (t *Text) countsWhat(i int) bool {
	return t.measured(i) || t.counted(i) && (t.has(i, cKnown) || len(t.Words[i].Text) > 6) &&
		t.is(i, ^lexicon.Classes(1<<lexicon.VerbWord|1<<lexicon.Name|1<<lexicon.Era)) && !t.is(i, timeWords|nameWords|1<<lexicon.Era)
}

// measured reports a scale, a unit, a currency or a percent sign at token i.
func (t *Text) measured(i int) bool {
	if i >= len(t.Tokens) || !t.joined(i) {
		return false
	}
	if t.isPercent(i) > i || t.is(i, 1<<lexicon.Scale|1<<lexicon.Currency|1<<lexicon.Unit) && t.proclitics(i) == 0 && !t.definite(i) {
		return true
	}
	r, _, ok := t.next(i, lexicon.TimeUnit)
	return ok && !r.Feature.Has(lexicon.Definite)
}

// yearAt reads what tells the year behind a month at token k: 2019, «عام 2019»,
// «من العام الماضي», (1970). given is 0 for none; rel is of the date for a
// year counted from it, [relSame] for that of the story, «من العام نفسه».
func (t *Text) yearAt(k int, hijri bool) (year int, rel relation, ah bool, end int) {
	rel, j := t.yearByNoun(k)
	if rel != noRelation {
		return 0, rel, false, j
	}
	bracket := t.mark(j, "(")
	if bracket {
		j++
	}
	if j < 0 || j >= len(t.Tokens) || !t.joined(j) {
		return 0, noRelation, false, k
	}
	y, ok := t.smallNumber(j)
	if !ok || len(t.Folded(j)) < 3 || y < firstYear && !hijri || y > lastYear || t.measured(j+1) {
		return 0, noRelation, false, k
	}
	era, end, ok := t.eraBehind(j+1, bracket)
	if !ok {
		return 0, noRelation, false, k
	}
	if ah = era == "AH" || hijri && y < 1600; !ah {
		t.toldYear = y
	}
	return y, noRelation, ah, end
}

// yearByNoun reads «من العام الماضي», «في العام نفسه» at token k, which tell a year without its number; else it gives the token where that
// would stand, behind «عام» if it is there, or -1 where none can.
func (t *Text) yearByNoun(k int) (relation, int) {
	j := k
	if t.among(j, wOfIn) {
		j++
	}
	this, same := false, false
	if j > k && t.joined(j) && (t.is(j, 1<<lexicon.Dem) || t.among(j, wThatTime)) {
		this, same = true, t.among(j, wThatTime)
		j++
	}
	r, e, ok := t.yearNoun(j, j == k)
	if !ok || r.Feature.Has(lexicon.Dual) {
		if j > k {
			return noRelation, -1
		}
		return noRelation, k
	}
	if rel, end := t.relation(e); rel.ofDate() {
		return rel, end
	}
	switch {
	case j > k && t.among(e, wItself) && t.joined(e):
		return relSame, e + 1
	case same:
		return relSame, e
	case this:
		return relThis, e
	}
	return noRelation, e
}

// eraBehind reads the era behind a year that ends before token i, and the bracket around both where there is one: «1440 هـ», «(1440) هـ»; ok is false where the bracket does not close.
func (t *Text) eraBehind(i int, bracket bool) (era string, end int, ok bool) {
	end = i
	if r, e, found := t.next(end, lexicon.Era); found {
		era, end = r.Entry.Value, e
	}
	if !bracket {
		return era, end, true
	}
	if !t.mark(end, ")") {
		return "", i, false
	}
	end++
	if r, e, found := t.next(end, lexicon.Era); found {
		era, end = r.Entry.Value, e
	}
	return era, end, true
}

// yearNoun reads «عام», «العام», «سنة» at token i; lam allows ل before it: «مايو لعام 2019», «الربع الأول للعام الجاري».
func (t *Text) yearNoun(i int, lam bool) (*lexicon.Reading, int, bool) {
	r, end, ok := t.class(i, lexicon.TimeUnit)
	pro := r.Cut.Proclitics &^ normalize.Article
	return r, end, ok && t.joined(i) && r.Entry.Value == "year" && (pro == 0 || lam && pro == normalize.La)
}

// yearAfter reads the year behind «عام», «العام», «سنة», «عامي»: 2019, (1990), «1440 هجري».
func (t *Text) yearAfter(i, end int) span {
	k := end
	if t.plainDefinite(k) && t.joined(k) && !t.is(k, timeWords) && k+1 < len(t.Tokens) && t.Tokens[k+1].Kind == normalize.Number { // «العام الدراسي 2018-2019»
		k++
	}
	bracket := t.mark(k, "(")
	if bracket {
		k++
	}
	if k >= len(t.Tokens) || !t.joined(k) {
		return span{}
	}
	if !bracket && t.arabic(k) && t.is(k, 1<<lexicon.Scale) && t.proclitics(k) == 0 && !t.definite(k) {
		return t.yearInWords(i, k)
	}
	y, ok := t.smallNumber(k)
	if n := len(t.Folded(k)); !ok || n < 3 && !t.earlyYear(k) || n == 3 && t.measured(k+1) { // «نهاية العام 100 مليون درهم»
		return span{}
	}
	s := span{first: i, end: k + 1}
	if last, ok := t.yearTo(s.end, y); ok {
		s.end = k + 3
		if t.mark(s.end, ")") && bracket {
			s.end++
		}
		t.placeYears(&s.stamp, y, last)
		return s
	}
	era, e, ok := t.eraBehind(s.end, bracket)
	if !ok {
		return span{}
	}
	s.end = e
	t.placeYear(&s.stamp, y, era)
	t.lastYear = s.end
	return s
}

// earlyYear reports behind the number at token k an era that makes it a year, though it is small: «[عام] 44 ق.م», «[سنة] 98 هـ», but «[العام] 12 م».
func (t *Text) earlyYear(k int) bool {
	r, _, ok := t.next(k+1, lexicon.Era)
	return ok && (r.Entry.Value != "AD" || len(t.Folded(k+1)) > len("م"))
}

// yearInWords reads the year at token k, behind «عام» at token i: «[عام] ألفين وخمسة عشر».
func (t *Text) yearInWords(i, k int) span {
	n, ok := t.numeral(k)
	y, whole := n.whole()
	if !ok || !whole || n.vague || y < firstYear || y > lastYear || t.counted(n.end) {
		return span{}
	}
	s := span{first: i, end: n.end}
	t.placeYear(&s.stamp, int(y), "")
	return s
}

// yearTo reads at token i a stroke and the last of the years that begin in y: «2018-2019».
func (t *Text) yearTo(i, y int) (last int, ok bool) {
	if !t.hyphen(i) && !t.mark(i, "/") {
		return 0, false
	}
	last, ok = t.smallNumber(i + 1)
	return last, ok && len(t.Folded(i+1)) == 4 && last > y
}
