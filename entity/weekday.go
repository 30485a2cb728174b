package entity

import (
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// weekdayAt reads a day of the week with what tells which: «السبت الماضي»,
// «السبت 12 مايو», «الجمعة الموافق 5/8/2008».
func (t *Text) weekdayAt(i, end int, r *lexicon.Reading) span {
	if t.weekdayName(i) {
		return span{}
	}
	s := span{first: i, end: end}
	s.weekday = small(r.Entry.Value)
	t.relatedWeekday(&s, i)
	return t.behind(s)
}

// relatedWeekday reads what tells which day it is behind the weekday that ends a time which begins at token i, and places it: «الماضي»,
// «بعد المقبل».
func (t *Text) relatedWeekday(s *span, i int) {
	rel, k := t.relation(s.end)
	if rel.ofDate() {
		both := rel == relNext && t.lastDay.end == i && t.lastDay.weekday != 0 && t.joined(i) && t.proclitics(i)&normalize.Wa != 0
		s.end = k
		if t.placeWeekday(&s.stamp, i, rel); both && s.known && s.start().Before(t.lastDay.start()) { // «الأربعاء والخميس المقبلين», on a Wednesday
			s.at(s.start().AddDate(0, 0, 7), day)
		}
		return
	}
	if rel = t.sharedRelation(s.end); rel != noRelation {
		t.placeWeekday(&s.stamp, i, rel)
		return
	}
	rel, k = t.beyond(s.end)
	t.placeWeekday(&s.stamp, i, rel)
	if k > s.end {
		if s.end = k; s.known {
			s.at(s.start().AddDate(0, 0, 7*rel.step()), day)
		}
	}
}

// sharedRelation reads at token i, behind a weekday, another with the relation of both: «السبت والأحد المقبلين», «من الأحد إلى الثلاثاء
// المقبلين».
func (t *Text) sharedRelation(i int) relation {
	if !t.joined(i) {
		return noRelation
	}
	if t.among(i, wTo) && t.joined(i+1) {
		i++
	} else if t.proclitics(min(i, len(t.Tokens)-1)) != normalize.Wa {
		return noRelation
	}
	_, end, ok := t.class(i, lexicon.Weekday)
	if !ok || !t.joined(end) {
		return noRelation
	}
	r, _, ok := t.next(end, lexicon.TimeRel)
	if !ok || !r.Feature.Has(lexicon.Definite) || !several(r.Feature) {
		return noRelation
	}
	if rel := relationOf(r); rel.step() != 0 {
		return rel
	}
	return noRelation
}

// placeWeekday finds the day that is meant. Counted on 34,083 bare weekdays of
// dated articles, the day of publication or one of the six before it is meant in
// nine of ten; a day to come where the clause speaks of one, but yesterday is
// not called by the name of a day in a week. «الماضي» is the last such day before the
// date, «المقبل» the first after it.
func (t *Text) placeWeekday(s *stamp, i int, rel relation) {
	s.grain = day
	if t.Date.IsZero() {
		return
	}
	today := date(t.Date.Year(), int(t.Date.Month()), t.Date.Day())
	if rel == noRelation && t.among(i-1, wTo) && t.joined(i) && t.lastDay.end > 0 && i-t.lastDay.end <= 3 { // «من الاثنين حتى الخميس»
		first := t.lastDay.start()
		s.at(first.AddDate(0, 0, (s.weekday-isoWeekday(first)+7)%7), day)
		return
	}
	if rel == noRelation && t.lastDay.end == i && t.lastDay.weekday != 0 && t.joined(i) && t.proclitics(i)&normalize.Wa != 0 { // «يومي الاثنين والثلاثاء»
		first := t.lastDay.start()
		if n := (s.weekday - isoWeekday(first) + 7) % 7; n > 0 && n <= 3 {
			s.at(first.AddDate(0, 0, n), day)
			return
		}
	}
	back := (isoWeekday(today) - s.weekday + 7) % 7
	past := daysAgo
	if back >= 4 {
		past = farDays
	}
	switch {
	case rel == relPast && back == 0:
		back = 7
	case rel == relNext, rel == noRelation && back > 0 && t.dayToCome(i, back, past):
		back -= 7
	}
	s.at(today.AddDate(0, 0, -back), day)
}

// dayToCome reports that the day at token i, back days ago, is the one to come by what its clause tells.
func (t *Text) dayToCome(i, back int, past distance) bool {
	if back > 1 && !t.since(i) && (t.ahead(i, past) || past == farDays && (t.present(i) || t.futureBehind(i))) {
		return true
	}
	return t.opensFuture(i, past)
}

// since reports that what goes on at the day at token i began there: «منذ الجمعة», «منذ صباح الجمعة».
func (t *Text) since(i int) bool {
	if i > 1 && t.joined(i) && t.is(i-1, 1<<lexicon.DayPart) {
		i--
	}
	return i > 0 && t.joined(i) && t.among(i-1, wSince)
}

// present reports that the last verb before token i in its clause is in the present: «حيث يلتقي
// الثلاثاء», four days ago or more, which news tells in the past, speaks of the day to come.
func (t *Text) present(i int) bool {
	quoted := false // what stands in quotation marks is the clause's own: «تنظم "اللجنة الوطنية" الاثنين»
	for k := i - 1; k >= 0 && k > i-13 && t.joined(k+1); k-- {
		if t.Tokens[k].Kind == normalize.Punct {
			if t.endsSentence(k) {
				return false
			}
			quoted = quoted != t.quote(k)
			continue
		}
		if !t.arabic(k) {
			continue
		}
		r, ok := t.find(k, lexicon.VerbWord)
		if !ok || !t.verb(k) && (!r.Feature.Has(lexicon.Imperfect|lexicon.Third) || t.is(k, functionWords)) || t.atLeast(k) {
			continue
		}
		if t.is(k+1, 1<<lexicon.Comp) { // «مسلحون يعتقد أنهم …»
			continue
		}
		if !r.Feature.Has(lexicon.Imperfect) || quoted || t.mayBePast(k) { // «توصل» has the letters of both
			return false
		}
		if k > 0 && t.joined(k) && t.arabic(k-1) {
			if t.looks[k-1].listedCore&wPastHelp != 0 {
				return false
			}
		}
		return true
	}
	return false
}

// atLeast reports at token k the verb of «ما لا يقل عن», which tells of no time.
func (t *Text) atLeast(k int) bool {
	return k > 1 && string(t.text(k-1)) == "لا" && string(t.text(k-2)) == "ما"
}

// mayBePast reports that token k has a reading as a verb in the past.
func (t *Text) mayBePast(k int) bool {
	for _, rd := range t.Words[k].Readings {
		if rd.Class == lexicon.VerbWord && rd.Feature.Has(lexicon.Perfect) {
			return true
		}
	}
	return false
}

// opensFuture reports that the day at token i opens its clause and what is to come follows: «والخميس، سيزور الأمير القدس»; where the
// past is not near, a verb in the present is enough, «والخميس، يزور الأمير القدس».
func (t *Text) opensFuture(i int, past distance) bool {
	as := i > 0 && t.joined(i) && t.isOf(i-1, seldomAsFor) // «أما الجمعة، فيزور الأمير القدس»
	if i > 0 && t.joined(i) && !t.has(i-1, cPunct) && !t.is(i-1, 1<<lexicon.Comp) && !as || t.has(i-1, cComma) || t.has(i-1, cOpen) || t.has(i-1, cQuote) {
		return false
	}
	for k := i + 1; k < len(t.Tokens) && k < i+4 && t.joined(k); k++ {
		if t.is(k, 1<<lexicon.Comp) {
			return false
		}
		if r, ok := t.find(k, lexicon.VerbWord); ok && past == farDays &&
			r.Feature.Has(lexicon.Imperfect|lexicon.Third) && (t.proclitics(k) == 0 || as && t.proclitics(k) == normalize.Fa) && !t.is(k, functionWords) {
			return !t.mayBePast(k)
		}
		if t.arabic(k) && t.verb(k) {
			return t.Words[k].Cut.Proclitics&normalize.Sa != 0
		}
		if t.arabic(k) && t.among(k, wWill) {
			return true
		}
	}
	return false
}

// futureBehind reports that a verb of what is to come stands directly behind the day at token i: «إضراب الثلاثاء لن يكون الأخير», «بحلول يوم الأربعاء سيصل
// ارتفاع الثلج».
func (t *Text) futureBehind(i int) bool {
	for i < len(t.Tokens) && t.joined(i) && !t.is(i, 1<<lexicon.Weekday) {
		i++
	}
	k := i + 1
	if k < len(t.Tokens) && t.joined(k) && t.quote(k) {
		k++
	}
	if k >= len(t.Tokens) || !t.joined(k) || !t.arabic(k) {
		return false
	}
	return t.among(k, wWill) || t.isOf(k, seldomWillNot) || t.verb(k) && t.Words[k].Cut.Proclitics&normalize.Sa != 0
}

// weekdayName reports that the weekday at token i is part of a name: «سوق الأحد»,
// «مجموعة الأربعاء», «أبو الخميس», or no weekday at all: «الواحد الأحد», «بين الاثنين».
func (t *Text) weekdayName(i int) bool {
	if i == 0 || !t.joined(i) || t.proclitics(i) != 0 {
		return false
	}
	if t.listedAt(i-1)&wNameOpening != 0 {
		return true
	}
	if t.isOf(i-1, seldomBetween) {
		return t.isOf(i, seldomTwo) && !(t.arabic(i+1) && t.Words[i+1].Cut.Proclitics&normalize.Wa != 0)
	}
	return t.nameHead(i)
}

// nameHead reports the head of a name in construct before token i: «سوق الأحد»,
// «مدينة الخمس».
func (t *Text) nameHead(i int) bool {
	h := i - 1
	if h < 0 || !t.joined(i) || t.arabic(i) && t.proclitics(i) != 0 || !t.is(h, 1<<lexicon.OrgHead|placeHeads) {
		return false
	}
	return t.arabic(h) && !t.definite(h) && t.Words[h].Cut.Enclitic == 0 && !t.is(h, functionWords|timeWords) && !t.verb(h)
}

// behind reads what may stand behind a day: its weekday, its date, a part of
// the day.
func (t *Text) behind(s span) span {
	if s.grain != day || s.subtype != "" {
		return s
	}
	dated := false
	for n := 0; n < 3; n++ {
		k := s.end
		if k >= len(t.Tokens) || !t.joined(k) {
			break
		}
		if r, end, ok := t.next(k, lexicon.Weekday); ok && s.weekday == 0 && t.definiteDay(&s) {
			s.weekday = small(r.Entry.Value)
			t.reconcile(&s.stamp)
			s.end = end
			continue
		}
		if !dated {
			var open bool
			if dated, open = t.dateOfDay(&s); open {
				break
			}
			if dated || s.weekday != 0 && t.countedDay(&s) {
				continue
			}
		}
		if s.part == "" {
			if r, end, ok := t.next(k, lexicon.DayPart); ok && !t.partOfNext(end) && (t.adverbial(k, r) || end > k+1) {
				s.part, s.end = r.Entry.Value, end
				continue
			}
		}
		break
	}
	return s
}

// dateOfDay adds the date behind a day, «اليوم 13 أكتوبر», «السبت، 3 يونيو», and reports that there is one; open, that it stands in a bracket which
// does not close behind it.
func (t *Text) dateOfDay(s *span) (dated, open bool) {
	k, bracket := s.end, false
	if s.weekday == 0 {
		if !t.is(k-1, 1<<lexicon.RelTime) {
			return false, false
		}
	} else {
		if t.among(k, wMatching) || t.mark(k, "،") {
			k++
		}
		if bracket = t.mark(k, "("); bracket { // «السبت الموافق (3 يونيو 2017م)»
			k++
		}
	}
	d := t.dateIn(k)
	if s.weekday != 0 && t.is(k, 1<<lexicon.Ord) && t.joined(k) { // «الجمعة الثالث من مايو»
		d = t.ordinalDate(k)
	}
	if !d.ok() || s.weekday == 0 && d.grain != day || d.first != k {
		return false, false
	}
	part, weekday := s.part, s.weekday
	s.stamp, s.end = d.stamp, d.end
	if s.part = part; weekday != 0 {
		if s.weekday = weekday; s.lunar && s.known {
			s.byWeekday()
		}
	}
	if bracket {
		if !t.mark(s.end, ")") {
			return true, true
		}
		s.end++
	}
	return true, false
}

// countedDay adds the word behind a weekday that counts it from today, «السبت اليوم», «الجمعة أمس», and reports that there is one.
func (t *Text) countedDay(s *span) bool {
	r, end, ok := t.next(s.end, lexicon.RelTime)
	if !ok {
		return false
	}
	if _, counted := dayCount(r.Entry.Value); !counted || t.joinedWeekday(end) {
		return false
	}
	s.end = end
	return true
}

// definiteDay reports a day found by counting from today, beside which a weekday
// only confirms it.
func (t *Text) definiteDay(s *span) bool {
	return t.is(s.end-1, 1<<lexicon.RelTime) || t.starts(s.first, counting) || t.is(s.first, 1<<lexicon.RelTime|1<<lexicon.DayPart)
}

// joinedWeekday reports a weekday at token i, in the same line.
func (t *Text) joinedWeekday(i int) bool {
	_, _, ok := t.next(i, lexicon.Weekday)
	return ok
}

// reconcile moves a day by one back where the weekday that the text names says
// so: an article is dated the day after it was written in seven of a hundred.
func (t *Text) reconcile(s *stamp) {
	if !s.known {
		return
	}
	if before := s.start().AddDate(0, 0, -1); isoWeekday(before) == s.weekday {
		s.at(before, day)
	}
}

// byWeekday moves a day of the Hijri calendar to the weekday that the text names, where that is within two days: «الاثنين 28-5-1434هـ».
func (s *stamp) byWeekday() {
	if n := (s.weekday - isoWeekday(s.start()) + 10) % 7; n >= 1 && n <= 5 {
		s.at(s.start().AddDate(0, 0, n-3), day)
	}
}

// dateIn reads a date in numbers or with a month at token k.
func (t *Text) dateIn(k int) span {
	if k >= len(t.Tokens) || !t.joined(k) || t.Tokens[k].Kind != normalize.Number {
		return span{}
	}
	if s := t.numericDate(k); s.ok() && s.first == k {
		return s
	}
	if s := t.dayOfMonth(k); s.ok() && s.first == k {
		return s
	}
	return span{}
}

// adverbial reports «صباحا», «مساء», «ليلا».
func (t *Text) adverbial(i int, r *lexicon.Reading) bool {
	return !t.definite(i) && (r.Feature.Has(lexicon.Accusative) || strings.HasSuffix(r.Entry.Name, "اء"))
}

// partOfNext reports that a day stands at token i, to which a part of the day
// before it belongs.
func (t *Text) partOfNext(i int) bool {
	_, _, wd := t.next(i, lexicon.Weekday)
	_, _, rel := t.next(i, lexicon.RelTime)
	return wd || rel
}
