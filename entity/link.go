package entity

import (
	"bytes"
	"hash/maphash"

	"github.com/waqai/waqai/internal/wire"
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// links are what link needs again and again. Names are kept by their hashes of 64
// bits, of a seed of the process, so that nothing is copied; two names of a document
// that share one are not to be met.
type links struct {
	seed     maphash.Seed
	entities table    // the number of an entity by its entry or name
	families table    // of a word of a person's name: the mention of the full name
	early    table    // of a name of one word that no full one stood before: its first mention, or -1
	renames  []rename // what early mentions mean
	bodies   []int32  // names of bodies without an adjective of a country
	pending  []int32  // offices whose holder is still to come
	fold     []byte   // of an office of the lexicon

	antecedents table        // the number of what a noun alone may mean in
	introduced  []antecedent // those
	aliases     table        // short names in brackets
	shorts      int          // candidates of a noun alone
	last        int32        // the number of the last entity
}

// reset begins a document.
func (l *links) reset() {
	if l.seed == (maphash.Seed{}) {
		l.seed = maphash.MakeSeed()
	}
	l.entities.reset()
	l.families.reset()
	l.early.reset()
	l.renames, l.pending, l.bodies = l.renames[:0], l.pending[:0], l.bodies[:0]
	l.antecedents.reset()
	l.aliases.reset()
	l.introduced = l.introduced[:0]
	l.shorts, l.last = 0, 0
}

// linking is what link knows at a mention of those before it.
type linking struct {
	t       *Text
	person  int  // the last one's mention, or -1
	named   bool // he stands behind an office
	holder  int  // the mention of the one who holds the offices that are still to come, or -1
	holds   int  // the one who holds the last office behind a name
	office  int  // that office's mention, or -1
	outside int  // the source byte where the last office ends that others may lie in
}

// link gives the mentions of one entity one id: those with one lexicon entry,
// those of one type with the same letters, a person's later short form, an office
// and who holds it, and the noun alone that can mean only one. A noun alone that
// means none is dropped.
func (t *Text) link() {
	l := linking{t: t, person: -1, holder: -1, office: -1}
	for i := range t.Mentions {
		m := &t.Mentions[i]
		switch m.Type {
		case Date, Time, Cardinal, Ordinal, Percent, Money, Quantity, Unit, Currency:
		case Person:
			l.linkPerson(i)
		case Office:
			if !l.joinHolder(i) {
				t.linkOffice(i)
			}
		case Org:
			t.linkBody(i)
		default:
			key := t.nameKey(m)
			if t.acts(m) {
				key = t.countryKey(m)
			}
			m.Entity = t.links.entity(key)
		}
	}
	t.bodiesMeant()
	t.rename()
	t.dropShort()
}

// linkPerson links the person of mention i, and the offices before his name that are his.
func (l *linking) linkPerson(i int) {
	t, m := l.t, &l.t.Mentions[i]
	if !t.shorten(m, i) {
		m.Entity = t.links.entity(t.nameKey(m))
		t.meantEarly(m, i)
	}
	t.termsOf(i)
	l.named = l.holder == i && len(t.links.pending) > 0
	if l.holder == i {
		for _, office := range t.links.pending {
			t.Mentions[office].Entity = m.Entity
			t.holds(int(office), i)
		}
	}
	t.links.pending = t.links.pending[:0]
	l.person = i
}

// joinHolder gives the office of mention i the entity of who holds it, by his name beside it, and reports that it has, or that it will when the name comes.
func (l *linking) joinHolder(i int) bool {
	t, m := l.t, &l.t.Mentions[i]
	if m.Start < l.outside { // «رئيس الوزراء» in «نائب رئيس الوزراء»
		return false
	}
	l.outside = m.End
	p, behind, ok := t.holder(i, l.person, l.named)
	switch {
	case ok && behind >= 0:
		if l.holder != p {
			l.holder, t.links.pending = p, t.links.pending[:0]
		}
		t.links.pending = append(t.links.pending, int32(behind))
		if behind == i {
			return true
		}
		if _, ok := t.heldBefore(i, l.person); !ok {
			return false
		}
		p = l.person // «مايك بنس، نائب الرئيس الأمريكي دونالد ترامب»
	case ok:
		l.holds, l.office = p, i
	case l.office >= 0 && t.Mentions[l.office].Last == m.First && t.joined(m.First) && t.proclitics(m.First) == normalize.Wa: // «حسن نصار، وزير المالية ورئيس الحزب»
		p, l.office = l.holds, i
	default:
		return false
	}
	m.Entity = t.Mentions[p].Entity
	t.holds(i, p)
	return true
}

// linkOffice links the office of mention i, beside which no one is named.
func (t *Text) linkOffice(i int) {
	m, k := &t.Mentions[i], t.officeKeys(i)
	if k.appointed != 0 { // what someone is to be or was is no one's yet: «دعا إلى تعيين فلان رئيسا للوزراء»
		if a, ok := t.links.antecedent(k.appointed); ok && !a.many {
			m.Entity = a.entity
		} else {
			m.Entity = t.links.entity(t.nameKey(m))
			t.links.introduce(k.appointed, m.Entity, i, false)
		}
		return
	}
	a, ok := t.meantOffice(i, k)
	if ok {
		m.Entity = a.entity
	} else {
		m.Entity = t.links.entity(t.nameKey(m))
	}
	t.introduceOffice(i, k, ok && a.held)
}

// linkBody links the body of mention i, and its short name in brackets behind it.
func (t *Text) linkBody(i int) {
	const near = 8 // mentions
	m := &t.Mentions[i]
	if t.grades[i] == gBodyShort {
		t.meantBody(i)
		return
	}
	if c, ok := t.sameBody(i); ok {
		m.Ref, m.Entry, m.Name = c.Ref, c.Entry, c.Name
	}
	nation, _ := t.nationKey(i)
	if !t.meantName(i, nation) {
		m.Entity = t.links.entity(t.nameKey(m))
	}
	t.introduceName(i, nation)
	t.introduceBody(i)
	if !t.alias(m.Last) {
		return
	}
	for k := i + 1; k < min(i+near, len(t.Mentions)); k++ { // «منظمة الصحة العالمية (WHO)»
		if a := &t.Mentions[k]; a.First == m.Last+1 && a.Type == Org && a.Ref == "" {
			t.links.entities.put(t.nameKey(a), t.links.number(t.nameKey(m)))
		}
	}
}

// rename is what mentions before a full name mean: those of entity from are of entity to, as mention says.
type rename struct {
	from, to string
	mention  int
}

// maxRenames is how many of them a document has at most.
const maxRenames = 32

// means has the mentions of an entity so far be of that of a mention.
func (l *links) means(from string, m *Mention, mention int) {
	if from != "" && from != m.Entity && len(l.renames) < maxRenames {
		l.renames = append(l.renames, rename{from, m.Entity, mention})
	}
}

// meantEarly has a name of one word that stood before mention i, which has it in full, mean who that is: «القطربلي: الوضع
// مستقر … قال زهير القطربلي».
func (t *Text) meantEarly(m *Mention, i int) {
	l := &t.links
	name := t.folded(m)
	given, family := firstWord(name), lastWord(name)
	if len(given) == len(name) {
		if m.Ref == "" {
			key := maphash.Bytes(l.seed, t.familyName(m, name)) ^ earlySalt
			if _, ok := l.early.get(key); !ok && l.early.count < maxRenames {
				l.early.put(key, int32(i))
			}
		}
		return
	}
	if l.early.count == 0 {
		return
	}
	for k, word := range [...][]byte{bytes.TrimPrefix(family, hash), given} {
		if k == 1 && m.Ref == "" { // the first word of a name that many have
			break
		}
		key := maphash.Bytes(l.seed, word) ^ earlySalt
		if n, ok := l.early.get(key); ok && n >= 0 {
			l.means(t.Mentions[n].Entity, m, i)
			l.early.put(key, -1) // the next one who has it is another
		}
	}
}

// holds enters the office of mention i as that of a person, and has the same office without a name before it mean the person.
func (t *Text) holds(i, person int) {
	k := t.officeKeys(i)
	for _, key := range [...]uint64{k.letters, k.nation} {
		if key != 0 && !k.several {
			t.links.known(key, &t.Mentions[person], person)
		}
	}
	t.introduceOffice(i, k, true)
}

// termsOf has the offices that the person of mention i is known to hold on the day of publication mean him: «ماكرون … الرئيس الفرنسي».
func (t *Text) termsOf(i int) {
	m := &t.Mentions[i]
	if m.Entry == nil || t.Date.IsZero() {
		return
	}
	l := &t.links
	told := entryKey(m.Entry) ^ earlySalt
	if _, ok := l.antecedents.get(told); ok {
		return
	}
	l.introduce(told, m.Entity, i, true)
	for _, term := range t.Lexicon.Terms(m.Entry.ID) {
		if !term.Holds(t.Date) {
			continue
		}
		key := t.termKey(&term)
		l.known(key, m, i)
		l.introduce(key, m.Entity, i, true)
	}
}

// termKey gives the nationKey of offices that are that of a term.
func (t *Text) termKey(term *lexicon.Term) uint64 {
	l := &t.links
	l.fold = normalize.Names.Append(l.fold[:0], term.Office)
	return l.wordsKey(l.fold) ^ maphash.String(l.seed, term.Country) ^ nationSalt
}

// known has what the noun of the key has meant so far, where nobody was named with it, be the person of a mention.
func (l *links) known(key uint64, m *Mention, mention int) {
	n, ok := l.antecedents.get(key)
	if !ok || l.introduced[n].many || l.introduced[n].held || len(l.renames) >= maxRenames {
		return
	}
	from := l.introduced[n].entity
	if from == "" || from == m.Entity {
		return
	}
	l.means(from, m, mention)
	for k := range l.introduced {
		a := &l.introduced[k]
		if a.entity == from {
			a.entity = m.Entity
		}
		if a.last == from {
			a.last = m.Entity
		}
	}
}

// rename gives early mentions the entity that later ones tell.
func (t *Text) rename() {
	for k := range t.links.renames {
		r := &t.links.renames[k]
		full := &t.Mentions[r.mention]
		for i := range t.Mentions[:r.mention] {
			m := &t.Mentions[i]
			if m.Entity != r.from {
				continue
			}
			m.Entity = r.to
			if m.Ref == "" && m.Type == full.Type && (m.Type == Person || m.Type == Org) {
				m.Ref, m.Entry, m.Name = full.Ref, full.Entry, full.Name
			}
		}
	}
}

// dropShort drops the nouns alone that mean nothing.
func (t *Text) dropShort() {
	if t.links.shorts == 0 {
		return
	}
	n := 0
	for i := range t.Mentions {
		if t.grades[i] == gBodyShort && t.Mentions[i].Entity == "" {
			continue
		}
		t.Mentions[n], t.grades[n] = t.Mentions[i], t.grades[i]
		t.Mentions[n].ID = wire.ID('m', n+1)
		n++
	}
	t.Mentions, t.grades = t.Mentions[:n], t.grades[:n]
}

// nameKey gives the key of a mention's entry, or of its type and letters.
func (t *Text) nameKey(m *Mention) uint64 {
	if m.Ref != "" {
		return entryKey(m.Entry)
	}
	return maphash.Bytes(t.links.seed, t.bareName(m, m.Last)) ^ maphash.String(t.links.seed, string(m.Type))
}

// entryKey gives the key of an entry.
func entryKey(e *lexicon.Entry) uint64 { return uint64(e.Number) * entrySalt }

// entity gives the id of the entity with the key.
func (l *links) entity(key uint64) string { return wire.ID('n', int(l.number(key))) }

// number gives the number of the entity with the key.
func (l *links) number(key uint64) int32 {
	n, ok := l.entities.get(key)
	if !ok {
		l.last++
		n = l.last
		l.entities.put(key, n)
	}
	return n
}

var article = []byte("ال")

// madda is the alef that the fold takes for that of the article.
const madda = "آ"

// folded gives the folded bytes of a mention.
func (t *Text) folded(m *Mention) []byte {
	return t.foldedTo(m, m.End)
}

// foldedTo gives the folded bytes of a mention up to byte stop of the source.
func (t *Text) foldedTo(m *Mention, stop int) []byte {
	return trimmed(t.FoldedText()[t.ToFolded(m.Start):t.ToFolded(stop)])
}

// bareName gives the folded bytes of a mention up to token end without its article, of which «للوزير» has only the lam.
func (t *Text) bareName(m *Mention, end int) []byte {
	name := t.foldedTo(m, min(m.End, int(t.Tokens[end-1].End)))
	if s, ok := bytes.CutPrefix(name, article); ok {
		return s
	}
	if m.Type != Person && t.definite(m.First) && t.proclitics(m.First)&normalize.La != 0 {
		return bytes.TrimPrefix(name, onlyLam)
	}
	return name
}

var onlyLam = []byte("ل")

// trimmed is [bytes.TrimSpace], which looks up letters that are not ASCII in tables.
func trimmed(b []byte) []byte {
	const lead = 0xD8 // of the two bytes of an Arabic letter, with the three after it
	if n := len(b); n > 1 && b[0]&^3 == lead && b[n-2]&^3 == lead {
		return b
	}
	return bytes.TrimSpace(b)
}

// familyName gives the one word of a mention as family names are entered: with its article behind «ل», and without the mark of a hashtag.
func (t *Text) familyName(m *Mention, name []byte) []byte {
	if t.definite(m.First) && bytes.HasPrefix(name, onlyLam) && t.proclitics(m.First)&normalize.La != 0 { // «للقطربلي»
		t.links.fold = append(append(t.links.fold[:0], "ا"...), name...)
		return t.links.fold
	}
	return bytes.TrimPrefix(name, hash)
}

var hash = []byte("#")

// shorten joins a person's one-word mention to the full name before it, and
// reports that it has.
func (t *Text) shorten(m *Mention, i int) bool {
	name := t.folded(m)
	given, family := firstWord(name), lastWord(name)
	if len(given) == len(name) || m.Ref == "" && seldomSonOf.has(string(given)) { // «محمد بن سلمان … بن سلمان»
		name = t.familyName(m, family)
		full, ok := t.links.families.get(maphash.Bytes(t.links.seed, name))
		return ok && m.become(&t.Mentions[full])
	}
	if m.Last == m.First+2 && t.looks[m.First].listed&wServant != 0 { // «سالم عبد العزيز … عبد العزيز»
		if full, ok := t.links.families.get(t.compoundKey(m.First)); ok && m.become(&t.Mentions[full]) {
			return true
		}
	}
	both := maphash.Bytes(t.links.seed, given) ^ maphash.Bytes(t.links.seed, bytes.TrimPrefix(family, hash))<<1
	if full, ok := t.links.families.get(both); ok && m.Ref == "" && t.middle(m, &t.Mentions[full]) { // «صالح نصار … صالح كريم نصار»
		return m.become(&t.Mentions[full])
	}
	t.links.families.put(both, int32(i))
	if m.Name == "" {
		m.Name = m.Text
	}
	t.links.families.put(maphash.Bytes(t.links.seed, bytes.TrimPrefix(family, hash)), int32(i))
	if k := m.Last - 2; k > m.First && t.looks[k].listed&wServant != 0 {
		t.links.families.put(t.compoundKey(k), int32(i))
	}
	key := maphash.Bytes(t.links.seed, given)
	if m.Last > m.First+2 && t.looks[m.First].listed&wServant != 0 {
		key = t.compoundKey(m.First)
	}
	if _, ok := t.links.families.get(key); !ok {
		t.links.families.put(key, int32(i))
	}
	return false
}

// become makes m the same entity as the full mention of it, unless it is known to be another, and reports that it has.
func (m *Mention) become(full *Mention) bool {
	if m.Ref != "" && m.Ref != full.Ref {
		return false
	}
	m.Ref, m.Entry, m.Name, m.Entity = full.Ref, full.Entry, full.Name, full.Entity
	return true
}

// compoundKey gives the hash of the two words at token k of which a name of «عبد» is made, as if they were one word: «عبد العزيز», «عبدالعزيز».
func (t *Text) compoundKey(k int) uint64 {
	t.links.fold = append(append(t.links.fold[:0], t.Folded(k)...), t.Folded(k+1)...)
	return maphash.Bytes(t.links.seed, t.links.fold)
}

// middle reports that one of two names of people that begin and end in the same words has only one word or more between them that the
// other has not.
func (t *Text) middle(a, b *Mention) bool {
	short, long := a, b
	if short.Last-short.First > long.Last-long.First {
		short, long = long, short
	}
	n := short.Last - short.First
	if n < 2 || n == long.Last-long.First {
		return false
	}
	k := long.First + 1
	for j := short.First + 1; j < short.Last-1; j++ { // what is between them in the shorter
		for k < long.Last-1 && !bytes.Equal(t.Folded(k), t.Folded(j)) {
			k++
		}
		if k++; k >= long.Last {
			return false
		}
	}
	return true
}

// firstWord and lastWord give the ends of a name, up to a blank.
func firstWord(name []byte) []byte {
	for i := range name {
		if isBlank(name, i) {
			return name[:i]
		}
	}
	return name
}

// lastWord gives the last word of a name, behind its last blank.
func lastWord(name []byte) []byte {
	for i := len(name) - 1; i >= 0; i-- {
		if isBlank(name, i) {
			if name[i] == 0xC2 {
				i++
			}
			return trimmed(name[i+1:])
		}
	}
	return name
}

// isBlank reports a blank, line break, tab or no-break space at byte i of a name.
func isBlank(name []byte, i int) bool {
	switch name[i] {
	case ' ', '\n', '\t':
		return true
	case 0xC2:
		return i+1 < len(name) && name[i+1] == 0xA0
	}
	return false
}
