package lexicon

import (
	"math"
	"math/bits"
	"slices"
	"strings"

	"github.com/waqai/waqai/normalize"
)

// Word is what the lexicon knows of one folded token, made once for every
// distinct one. It is shared and must not be changed.
type Word struct {
	// What reading names asks of every token comes first, with the notes: 64 bytes, and
	// words begin at a line of memory.
	begin   *begin  // what begins in the word; nil for most
	next    uint64  // bits of the words that may follow in a name that begins here; alone when the word is one itself
	follow  uint64  // alone, and the word's own bit among those; all for a gap
	Classes Classes // the classes of all readings
	notes   notes   // what layers above know of it
	form    int32   // the token as it stands, for names that go on; 0 when there is none
	gap     bool    // may stand inside a name without being part of it
	few     bool    // a slip may stand behind it, see start
	heh     bool    // it is known with ة alone, and the token ends in ه: so does ه stand for ة, if it has no other reading, his
	spelled bool    // the text tells how it is read: heh is set, or and

	Text     string  // the folded token, with ي at its end where it was written with ى and is no name
	Feature  Feature // the features of all readings
	Cut      normalize.Cut
	Readings []Reading // the likeliest cut first; empty for a word unknown
	alt      int32     // the form with ي for its ى, where names go on with that as well, or 0
	_        [4]byte
	his      *Word      // how it is read where ه is the pronoun alone: «نشره» is that he published, no «نشرة»; or nil
	and      *Word      // how it is read where the text has a hamza behind its و: «وأحد» is and one of them, no «واحد»; or nil
	own      [2]Reading // where Readings lie when they are so few: beside the word, in memory
}

// begin is what may begin in a word.
type begin struct {
	names  []Reading // names of one token
	starts []start   // names of several tokens

	name  [1]Reading // where names lie when there is one, and starts when there are two
	start [2]start   // at most: beside this, in memory
}

// Reading is one sense of a word under one cut into clitics.
type Reading struct {
	Sense
	Cut normalize.Cut
}

// start is a node of the trie where names go on that begin in the word behind a
// cut.
type start struct {
	node int
	next uint64 // bits of the forms that may follow
	cut  normalize.Cut
	few  bool // so few may follow that a slip can be told, see maxChildren

	wide  string // more bits of them, for more than next can tell apart, by the upper bits of spread
	shift uint8
}

// spread mixes the bits of a form into the upper ones.
func spread(form int) uint32 { return uint32(form) * 0x9E3779B1 }

// may reports whether a form may follow, where next does not rule it out.
func (s *start) may(form int) bool {
	if s.wide == "" {
		return true
	}
	k := spread(form) >> s.shift
	return s.wide[k>>3]>>(k&7)&1 != 0
}

// bit is that of a form among those that may follow.
func bit(form int) uint64 { return 1 << (uint64(spread(form)) * 63 >> 32) }

// maxTold is how many forms the bits of next tell apart well, maxWide for how many more
// bits are kept.
const (
	maxTold = 8
	maxWide = 1 << 12
)

// alone is a bit that no form has: any word may stand behind a name of one token.
const alone = 1 << 63

// Known reports whether the lexicon has any reading of the word.
func (w *Word) Known() bool { return len(w.Readings) > 0 }

// Is reports whether the word may be of one of the classes.
func (w *Word) Is(cs Classes) bool { return w.Classes.Any(cs) }

// Find gives the first reading of class c.
func (w *Word) Find(c Class) (Reading, bool) {
	if w.Classes.Has(c) {
		for i := range w.Readings {
			if r := &w.Readings[i]; r.Class == c {
				return *r, true
			}
		}
	}
	return Reading{}, false
}

// Value gives the value of the first reading of class c.
func (w *Word) Value(c Class) (string, bool) {
	r, ok := w.Find(c)
	if !ok {
		return "", false
	}
	return r.Entry.Value, true
}

// weakClasses are classes that do not keep a word from being cut: a given name that
// nobody bears here («وائل»: و+ائل is still tried, but comes after it).
var weakClasses = ClassesOf(Given, Family, Name, Common)

// analyser reads words; its buffers are used again. It belongs to one goroutine.
type analyser struct {
	b        *blob
	text     string // the word that is read
	cuts     []normalize.Cut
	readings []Reading
	starts   []start
	redotted bool // the word is read with ي for its ى
}

// word gives the word of a folded token that the younger table of the cache did
// not have.
func (a *analyser) word(tag uint64, folded []byte, kind normalize.Kind) *Word {
	cache := &a.b.words
	var w *Word
	if old := cache.old.Load(); old != nil {
		w, _ = old.get(tag)
	}
	if w == nil {
		w = a.analyse(string(folded), kind)
	}
	cache.put(tag, w)
	return w
}

// analyse reads one folded token.
func (a *analyser) analyse(folded string, kind normalize.Kind) *Word {
	w := &Word{Text: folded, gap: gap(folded), follow: alone}
	a.text, a.readings, a.starts, a.redotted = folded, a.readings[:0], a.starts[:0], false
	p := []byte(folded)
	w.alt = int32(a.dotted(p, false))
	w.form = int32(a.find(p))
	switch {
	case w.gap:
		w.follow = ^uint64(0)
	case w.form != 0:
		w.follow |= bit(int(w.form))
	}
	if w.alt != 0 {
		w.follow |= bit(int(w.alt))
	}
	switch {
	case kind == normalize.Hashtag:
		if names := a.hashtag(folded); len(names) > 0 {
			w.begin, w.next = &begin{names: names}, alone
		}
		return w
	case kind != normalize.Arabic:
		if w.form == 0 {
			return w
		}
		w.Cut = normalize.Cut{End: int16(min(len(folded), math.MaxInt16))}
		a.form(int(w.form), w.Cut, false)
	case len(folded) > maxForm: // no word of the language; an elongation or binary junk
		return w
	case len(folded) == 4 && strings.HasSuffix(folded, "ى"): // «قال لى» is to me, no Mr Lee
		a.text, a.redotted = folded[:2]+"ي", true
		w.Cut = a.arabic()
	default:
		w.Cut = a.arabic()
		if len(a.readings) == 0 && strings.HasSuffix(folded, "ى") { // «أخبرنى»
			a.text, a.redotted = folded[:len(folded)-len("ى")]+"ي", true
			w.Cut = a.arabic()
		}
	}
	a.fill(w)
	a.orHis(w)
	a.orAnd(w)
	w.spelled = w.heh || w.and != nil
	if w.Known() && (a.redotted || a.undotted(w.Cut)) {
		w.Text = folded[:len(folded)-len("ى")] + "ي" // «فى», «الأمريكى»: rules know them by their letters
	}
	return w
}

// undotted reports a text that ends in ى and is no form as it is written, behind the cut.
func (a *analyser) undotted(c normalize.Cut) bool {
	if !strings.HasSuffix(a.text, "ى") || c.Enclitic != 0 {
		return false
	}
	form := []byte(a.text[c.Stem:])
	return a.b.find(form, hash(form)) == 0
}

// fill gives the word what was found.
func (a *analyser) fill(w *Word) {
	names := 0
	for i := range a.readings {
		r := &a.readings[i]
		w.Classes |= 1 << r.Class
		w.Feature |= r.Feature
		if r.Class == Name {
			names++
		}
	}
	w.Readings = append(w.own[:0], a.readings...)
	if names == 0 && len(a.starts) == 0 {
		return
	}
	w.begin = &begin{}
	w.begin.starts = append(w.begin.start[:0], a.starts...)
	for _, s := range a.starts {
		w.next |= s.next
		w.few = w.few || s.few
	}
	if names > 0 {
		w.next |= alone
		w.begin.names = w.begin.name[:0]
		for _, r := range a.readings {
			if r.Class == Name {
				r.Feature &^= Definite
				w.begin.names = append(w.begin.names, r)
			}
		}
	}
}

// arabic reads a word in Arabic letters and gives its likeliest cut.
func (a *analyser) arabic() normalize.Cut {
	a.cuts = normalize.Cuts(a.cuts[:0], a.text)
	best, named, man := -1, false, false
	var cut normalize.Cut
	for _, c := range a.cuts {
		cost := c.Clitics() // the fewest first
		if best >= 0 && cost > best {
			if best == 0 && a.joined(c) {
				best, cut = cost, c
			} else if c.Enclitic == 0 { // «لسان» is a word, «لسان مارينو» is not
				a.begin(c)
			}
			continue
		}
		before := len(a.readings)
		a.try(c)
		if best < 0 && len(a.readings) > before && strong(a.readings[before:]) {
			best = cost
			if !named && !(man && c.Proclitics&normalize.Sa != 0) { // «سالم» is likelier a man than who will hurt
				cut = c
			}
		}
		if !named && best < 0 && cost == 0 {
			if named = given(a.readings[before:]); named {
				cut = c // «بسام» is likelier a man than ب and سام
			} else if man = has(a.readings[before:], Given); man {
				cut = c
			}
		}
	}
	for k := 0; best < 0 && k < len(a.cuts) && strings.HasSuffix(a.text, "ى"); k++ {
		before := len(a.readings)
		if a.tryDotted(a.cuts[k]); strong(a.readings[before:]) {
			best, cut, a.redotted = a.cuts[k].Clitics(), a.cuts[k], true
		}
	}
	if strings.HasSuffix(a.text, "ى") {
		a.beginDotted()
	}
	if best >= 0 && cut.Enclitic == 0 && cut.Proclitics&normalize.Article == 0 && a.owned(cut) {
		return a.readings[0].Cut
	}
	switch {
	case best >= 0:
		return cut
	case len(a.readings) > 0:
		return a.readings[0].Cut
	}
	return guess(a.cuts, a.text)
}

// joined reads «و» and the perfect of a verb that is likelier than the word of the same letters, which it replaces: «ودان الحزب القصف», «ورمى الحجارة»; the
// entries of such verbs have the flag «and». It reports whether it is one.
func (a *analyser) joined(c normalize.Cut) bool {
	if c.Proclitics != normalize.Wa || c.Enclitic != 0 {
		return false
	}
	n := len(a.readings)
	a.try(c)
	verbs := slices.DeleteFunc(a.readings[n:], func(r Reading) bool {
		return r.Class != VerbWord || !r.Feature.Has(Perfect) || !r.Entry.Flag("and")
	})
	if len(verbs) == 0 {
		a.readings = a.readings[:n]
		return false
	}
	a.readings = append(a.readings[:0], verbs...)
	return true
}

// owned reads a word that was found with ه for ة as the man with his pronoun instead, whatever its text writes elsewhere (see orHis), where
// it can be both: «نظيره» is his counterpart, no woman, «مكتبه» his office, no library, «قتله» that he was killed or kills, no killers. Where it can be a verb with
// its object, «ضربه», or people of his, «حراسه», both stay.
func (a *analyser) owned(cut normalize.Cut) bool {
	form := a.text[cut.Word:cut.End]
	if !strings.HasSuffix(form, "ه") || a.b.find([]byte(form), hash([]byte(form))) != 0 {
		return false
	}
	n := len(a.readings)
	his := a.withPronoun(cut.Proclitics)
	for i := range a.readings[:n] {
		e := a.readings[i].Entry
		for _, rd := range his {
			if rd.Entry == e && (e.Class == Human || e.Class == Title || e.Class == Occupation) ||
				rd.Entry != e && e.Class == OrgHead && rd.Entry.Class == OrgHead ||
				e.Class == Human && a.readings[i].Feature.Only(Plural) && rd.Feature.Has(Masdar) {
				a.readings = append(a.readings[:0], his...)
				return true
			}
		}
	}
	kept := n
	for _, rd := range his {
		if rd.Entry.Class == VerbWord && rd.Feature.Any(Perfect|Imperfect) || rd.Entry.Class == Human && rd.Feature.Has(Plural) {
			a.readings[kept] = rd
			kept++
		}
	}
	a.readings = a.readings[:kept]
	return false
}

// orHis gives a word that is known with ة alone, though its token ends in ه, the reading with the pronoun too: [Text.readHis] says which holds.
func (a *analyser) orHis(w *Word) {
	form := a.text[min(int(w.Cut.Stem), len(a.text)):]
	if w.Cut.Enclitic != 0 || !w.Known() || !strings.HasSuffix(form, "ه") || a.redotted || a.b.find([]byte(form), hash([]byte(form))) != 0 {
		return
	}
	if w.Cut.Proclitics&normalize.Article != 0 || strings.HasPrefix(form, "ال") {
		w.heh = true
		return
	}
	n := len(a.readings)
	his := a.withPronoun(w.Cut.Proclitics)
	if slices.ContainsFunc(his, func(r Reading) bool {
		return ClassesOf(NounWord, Human, Title, Occupation).Has(r.Class) || r.Feature.Has(Masdar)
	}) {
		w.heh, w.his = true, w.readAs(his)
	}
	a.readings = a.readings[:n]
}

// orAnd gives a word that begins with «وا», and is known whole, the reading with «و» before it too: it holds where the text writes «وأ», as no word begins so.
func (a *analyser) orAnd(w *Word) {
	if w.Cut.Word != 0 || !w.Known() || a.redotted || !strings.HasPrefix(a.text, "وا") || strings.HasPrefix(a.text, "والا") { // «وألا», «وإلا» are words of their own
		return
	}
	n := len(a.readings)
	for _, c := range a.cuts {
		if c.Proclitics == normalize.Wa {
			if a.try(c); strong(a.readings[n:]) {
				w.and = w.readAs(a.readings[n:])
				break
			}
		}
	}
	a.readings = a.readings[:n]
}

// readAs is the word with other readings; which names begin in it does not change.
func (w *Word) readAs(readings []Reading) *Word {
	other := &Word{Text: w.Text, gap: w.gap, follow: w.follow, next: w.next, few: w.few, form: w.form, alt: w.alt, begin: w.begin, Cut: readings[0].Cut}
	for _, r := range readings {
		other.Classes |= 1 << r.Class
		other.Feature |= r.Feature
	}
	other.Readings = append(other.own[:0], readings...)
	return other
}

// withPronoun adds the readings of the token with the pronoun ه behind such proclitics, and returns them.
func (a *analyser) withPronoun(proclitics normalize.Clitic) []Reading {
	n := len(a.readings)
	for _, c := range a.cuts {
		if c.Enclitic == normalize.Hu && c.Proclitics == proclitics {
			a.try(c)
		}
	}
	return a.readings[n:]
}

// guess is the cut of a word unknown: the article, and a proclitic before it
// («والشركة», «بالشركة»), which nothing else explains. «بو…» is a name («بوسنينة»): nouns in و are known.
func guess(cuts []normalize.Cut, folded string) normalize.Cut {
	for _, c := range cuts {
		if c.Proclitics&normalize.Article != 0 && c.Enclitic == 0 && int(c.End)-int(c.Stem) >= 6 {
			return c
		}
	}
	for _, c := range cuts {
		if c.Proclitics&(normalize.La|normalize.Ba) != 0 && c.Proclitics&normalize.Article == 0 && c.Enclitic == 0 && masdarShape(folded[c.Stem:c.End]) && !strings.HasPrefix(folded[c.Stem:], "و") {
			return c
		}
	}
	return normalize.Cut{End: int16(len(folded))}
}

// masdarShape reports letters of the patterns of verbal nouns: تفعيل, افتعال and
// استفعال, مفاعلة, and others in ة.
func masdarShape(s string) bool {
	r := []rune(s)
	n := len(r)
	switch {
	case n < 4:
		return false
	case r[0] == 'ت' && n == 5 && r[n-2] == 'ي':
		return true
	case r[0] == 'ا' && n >= 5 && r[n-2] == 'ا':
		return true
	case r[0] == 'م' && n == 6 && r[2] == 'ا' && r[n-1] == 'ة':
		return true
	case r[n-1] == 'ة' && n >= 5:
		return true
	}
	return false
}

// strong reports whether the readings leave no room for another cut.
func strong(rs []Reading) bool {
	for _, r := range rs {
		if r.Class == VerbWord && r.Feature.Any(Finite) && r.Feature.Only(Plural) && r.Feature.Has(Feminine) && !r.Feature.Has(Masculine) { // «وعدن» is sooner «و» and Aden than what women promised
			continue
		}
		if !weakClasses.Has(r.Class) || r.Class == Name && r.Entry.Type != "PERS" &&
			r.Cut.Proclitics&^normalize.Article == 0 && !r.Entry.Flag("common") && r.Entry.Source != "geonames" {
			return true
		}
	}
	return false
}

// has reports a reading of class c.
func has(rs []Reading, c Class) bool {
	return slices.ContainsFunc(rs, func(r Reading) bool { return r.Class == c })
}

// given reports a given name that is no common word.
func given(rs []Reading) bool {
	for _, r := range rs {
		if r.Class == Given && !r.Entry.Flag("common") {
			return true
		}
	}
	return false
}

// try adds the senses of one cut.
func (a *analyser) try(c normalize.Cut) {
	var buf [maxForm + 8]byte
	whole := buf[:0]
	if c.LostAlef {
		whole = append(whole, "ا"...)
	}
	whole = append(whole, a.text[c.Word:c.End]...)
	if n := a.find(whole); n != 0 {
		a.form(n, c, false)
	}
	if c.Proclitics&normalize.Article == 0 || c.Enclitic != 0 {
		return
	}
	if n := a.find(append(buf[:0], a.text[c.Stem:c.End]...)); n != 0 {
		a.form(n, c, true)
	}
}

// tryDotted is [analyser.try] with ي for the ى of a form that, as it is written, is only a name: «الثانى» is a family where papers write so, and
// the second.
func (a *analyser) tryDotted(c normalize.Cut) {
	if c.Enclitic != 0 || c.LostAlef {
		return
	}
	if n := a.dotted([]byte(a.text[c.Word:c.End]), false); n != 0 {
		a.form(n, c, false)
	}
	if c.Proclitics&normalize.Article != 0 {
		if n := a.dotted([]byte(a.text[c.Stem:c.End]), true); n != 0 {
			a.form(n, c, true)
		}
	}
}

// dotted gives the form with ي for the ى at the end of one that, as it is written, is only a name or part of one; or 0. Behind an article a given
// name is none: «الكورى» is a Korean, «كورى» a girl.
func (a *analyser) dotted(form []byte, stripped bool) int {
	if len(form) < 8 || string(form[len(form)-2:]) != "ى" {
		return 0
	}
	n := a.b.find(form, hash(form))
	if n == 0 {
		return 0
	}
	list, _ := a.b.form(n)
	for i := range list.len() {
		if s := list.at(i); s.Class != Family && s.Class != Name && (s.Class != Given || !stripped) {
			return 0
		}
	}
	var buf [maxForm + 8]byte
	with := append(append(buf[:0], form[:len(form)-2]...), "ي"...)
	return a.b.find(with, hash(with))
}

// begin adds the names of several tokens that begin behind one cut.
func (a *analyser) begin(c normalize.Cut) {
	var buf [maxForm + 8]byte
	whole := buf[:0]
	if c.LostAlef {
		whole = append(whole, "ا"...)
	}
	whole = append(whole, a.text[c.Word:c.End]...)
	n := a.b.find(whole, hash(whole))
	if n == 0 && strings.HasSuffix(a.text, "ى") {
		whole = append(whole[:len(whole)-len("ى")], "ي"...) // «لبى بى سى»
		n = a.b.find(whole, hash(whole))
	}
	if n == 0 {
		return
	}
	if _, node := a.b.form(n); node != 0 {
		a.starts = append(a.starts, a.start(node, c))
	}
}

// beginDotted adds the names of several tokens that begin with ي for the ى of a word that is another one as it is written: «ولى العهد», «بنى سويف»;
// not those behind a preposition, «على عبد الله» is no man.
func (a *analyser) beginDotted() {
	for _, r := range a.readings {
		if r.Class == Prep {
			return
		}
	}
	var buf [maxForm + 8]byte
	for _, c := range a.cuts {
		form := append(buf[:0], a.text[c.Word:c.End]...)
		if c.Enclitic != 0 || c.LostAlef || len(form) < 6 || a.b.find(form, hash(form)) == 0 {
			continue
		}
		form = append(form[:len(form)-len("ى")], "ي"...)
		if n := a.b.find(form, hash(form)); n != 0 {
			if _, node := a.b.form(n); node != 0 {
				a.starts = append(a.starts, a.start(node, c))
			}
		}
	}
}

// form adds the senses of a form that fit the cut. stripped tells that the
// article was cut off to find it.
func (a *analyser) form(n int, c normalize.Cut, stripped bool) {
	list, node := a.b.form(n)
	if node != 0 && c.Enclitic == 0 && (!stripped || c.End-c.Stem >= 6) { // «الذي بين» is not ذي بين
		a.starts = append(a.starts, a.start(node, c))
	}
	for i := range list.len() {
		s := list.at(i)
		if fits(s, c, stripped) {
			if stripped {
				s.Feature |= Definite
			}
			a.readings = append(a.readings, Reading{s, c})
		}
	}
}

// start makes what a word keeps of a node of the trie at which names begin: which forms may stand next, so that most tokens
// behind it need no search.
func (a *analyser) start(node int, c normalize.Cut) start {
	s := start{node: node, cut: c}
	_, next := a.b.node(node)
	n := next.len()
	s.few = n <= maxChildren
	var wide []byte
	if n > maxTold && n <= maxWide {
		log := bits.Len(uint(8 * n)) // eight bits a form or more
		s.shift = uint8(32 - log)
		wide = make([]byte, 1<<log/8)
	}
	for i := 0; i < n && (wide != nil || s.next != alone-1); i++ {
		form, _ := next.at(i)
		s.next |= bit(form)
		if wide != nil {
			k := spread(form) >> s.shift
			wide[k>>3] |= 1 << (k & 7)
		}
	}
	s.wide = string(wide)
	return s
}

// find looks a form up, and its keyboard variants at the end of the word: ى
// for ي, ه for ة. It may change the form.
func (a *analyser) find(form []byte) int {
	if n := a.b.find(form, hash(form)); n != 0 {
		return n
	}
	if len(form) < 4 {
		return 0
	}
	last := form[len(form)-2:]
	if len(form) < 8 && string(last) != "ى" { // «فى», but «علي» is not «على»
		return 0
	}
	var with string
	switch string(last) {
	case "ى":
		with = "ي"
	case "ي":
		with = "ى"
	case "ه":
		with = "ة"
	case "ة":
		with = "ه"
	default:
		return 0
	}
	copy(last, with)
	return a.b.find(form, hash(form))
}

// hashtag gives the entries that a hashtag as a whole names: #الولايات_المتحدة.
func (a *analyser) hashtag(tag string) (names []Reading) {
	const most = 16
	parts := strings.SplitN(tag[1:], "_", most+1)
	if len(parts) > most {
		return nil
	}
	var list senses
	var next children
	for i, part := range parts {
		form := a.find([]byte(part))
		if form == 0 {
			return nil
		}
		node := 0
		switch i {
		case 0:
			list, node = a.b.form(form)
		default:
			if node = next.find(form); node == 0 {
				return nil
			}
			list, next = a.b.node(node)
			continue
		}
		if len(parts) > 1 {
			if node == 0 {
				return nil
			}
			_, next = a.b.node(node)
		}
	}
	cut := normalize.Cut{Word: 1, Stem: 1, End: int16(min(len(tag), math.MaxInt16))}
	for i := range list.len() {
		if s := list.at(i); s.Class == Name {
			names = append(names, Reading{s, cut})
		}
	}
	return names
}

// fits reports whether a sense can stand with these clitics. stripped tells
// that the article was cut off to find it.
func fits(s Sense, c normalize.Cut, stripped bool) bool {
	pro, class, f := c.Proclitics, s.Class, s.Feature
	nominalForm := f.Any(Masdar | Agent | Patient)
	if class == VerbWord {
		finite := f.Any(Finite)
		switch {
		case pro&normalize.Article != 0 && !nominalForm:
			return false
		case stripped && !nominalForm:
			return false
		case pro&normalize.Sa != 0 && !(f.Has(Imperfect)):
			return false
		case pro&(normalize.Ba|normalize.Ka) != 0 && !nominalForm:
			return false
		case pro&normalize.La != 0 && !nominalForm && !f.Has(Imperfect):
			return false
		case !finite && pro&(normalize.Sa|normalize.Question) != 0:
			return false
		}
		if c.Enclitic != 0 {
			return true
		}
		return !f.Has(BeforeSuffix)
	}
	if pro&(normalize.Sa|normalize.Question) != 0 {
		return false
	}
	if c.Enclitic != 0 {
		switch class {
		case Name, Given, Family, Month, Hijri, Weekday, Num, Nisba, Conj, Rel, Dem, Pron, Part:
			return false
		case Common: // «ضيفه», «فوزها»
			if s.Entry.Value != "sport" {
				return false
			}
		case Neg: // «لأي» is not «لا» and «ي»
			if s.Entry.Value != "masdar" {
				return false
			}
		}
		return !stripped && pro&normalize.Article == 0 // «الملكي» is no «my king»
	}
	if f.Has(BeforeSuffix) {
		return false
	}
	if stripped {
		if f.Has(Dual|Construct) && !f.Any(Singular|Plural) {
			return false // «الملكي» are no two kings
		}
		if f.Has(Accusative) {
			return false // with the article no alef ends the accusative: «البابا» are no doors
		}
		switch class {
		case Name: // an entry is written with its article; only names of things may take one
			return s.Entry.Flag("noart")
		case Prep, Conj, Comp, Neg, Rel, Dem, Pron, Part, Cond, Attrib, Given, Month:
			return false
		}
	}
	return true
}
