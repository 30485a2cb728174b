package lexicon

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon/internal/pack"
	"github.com/waqai/waqai/normalize"
)

// compiler makes the compiled form of records.
type compiler struct {
	text    *normalize.Text
	classes []Class // of the records

	forms    []form // number 0 is none
	byText   map[string]int32
	edges    map[uint64]int32 // node<<32|form → node
	ends     [][]sense        // by node; node 0 is the root, that has no senses
	features map[Feature]int
	list     []Feature
	parts    []int32
}

// form is a folded form with its senses; names of several tokens are made of forms.
type form struct {
	text   string
	hash   uint64
	senses []sense
	begins bool // names of several tokens begin with it
	bucket int
	number int
}

// sense is a record that a form may mean, and how it is inflected then.
type sense struct {
	record  int
	feature Feature
}

// compile makes the compiled form of records, entries and words in their order
// before verbs, those before terms.
func compile(records []record) (string, error) {
	slices.SortStableFunc(records, func(a, b record) int { return rank(a.kind) - rank(b.kind) })
	numbers, runs := number(records)
	highest := 0
	if len(numbers) > 0 {
		highest = numbers[len(numbers)-1] + 1
	}
	if highest > maxRecords {
		return "", fmt.Errorf("lexicon: %d records, at most %d fit; split the lexicon", len(records), maxRecords)
	}
	c := &compiler{
		text:     normalize.NewText(normalize.Names),
		classes:  make([]Class, highest),
		forms:    make([]form, 1, 2*len(records)+64),
		byText:   make(map[string]int32, 2*len(records)),
		edges:    make(map[uint64]int32, len(records)),
		ends:     make([][]sense, 1, len(records)+1),
		features: make(map[Feature]int),
	}
	for i := range records {
		c.record(numbers[i], &records[i])
	}
	var sections [numSections][]byte
	sections[secSymbols] = symbolSection()
	sections[secBlocks], sections[secLines] = packLines(records, numbers, runs)
	sections[secRuns] = packRuns(runs)
	sections[secIDs] = packIDs(records, numbers)
	if err := c.tables(&sections); err != nil {
		return "", err
	}
	return assemble(highest, &sections), nil
}

// number gives the records their numbers and tells their runs.
func number(records []record) (numbers []int, runs []run) {
	numbers = make([]int, len(records))
	next := 0
	for i := range records {
		r := &records[i]
		if i == 0 || r.kind != records[i-1].kind || r.file != records[i-1].file || r.line < records[i-1].line {
			next = (next + runStart - 1) / runStart * runStart
			runs = append(runs, run{first: next, kind: r.kind, file: r.file})
		}
		numbers[i] = next
		runs[len(runs)-1].count++
		next++
	}
	return numbers, runs
}

// rank orders the kinds of records; names and words stand as the files have them.
func rank(k kind) int { return [...]int{entryKind: 0, wordKind: 0, verbKind: 1, termKind: 2}[k] }

// record enters the forms of one record.
func (c *compiler) record(i int, r *record) {
	switch r.kind {
	case termKind:
		return
	case verbKind:
		c.classes[i] = VerbWord
		forms := r.verb().Forms()
		for _, f := range forms {
			other := func(g Form) bool { return g.Text == f.Text && !f.Feature.Has(Third) && apart(f.Feature, g.Feature) }
			if slices.ContainsFunc(forms, other) { // news speaks of others: «أدين» is «he was convicted»
				continue
			}
			c.add(f.Text, sense{i, f.Feature})
		}
		return
	}
	e := r.entry()
	c.classes[i] = e.Class
	if e.Class == Name {
		bare := e.Flag("bare")
		for _, n := range append([]string{e.Name}, e.Names...) {
			c.add(n, sense{i, 0})
			if rest, ok := strings.CutPrefix(n, "ال"); ok && bare {
				c.add(rest, sense{i, 0})
			}
		}
		return
	}
	n := Noun{Word: e.Name, Inflect: e.Inflect, Plurals: e.Plurals}
	for _, f := range n.Forms() {
		if e.Class == Nisba && f.Feature.Has(Accusative) && c.named(f.Text) { // سوريا is no adjective
			continue
		}
		if e.Class == NounWord && e.Value == "deed" && !f.Feature.Has(Dual) && !f.Feature.Has(Plural) {
			f.Feature |= Masdar // «تسريع», whose verb stands in no file
		}
		c.add(f.Text, sense{i, f.Feature})
	}
}

// named reports that a form is a name of the gazetteers.
func (c *compiler) named(form string) bool {
	return slices.ContainsFunc(c.forms[c.byText[form]].senses, func(s sense) bool { return c.classes[s.record] == Name })
}

// form gives the index of a folded form, entered when it is new.
func (c *compiler) form(s []byte) int32 {
	n, ok := c.byText[string(s)]
	if !ok {
		n = int32(len(c.forms))
		text := string(s)
		c.byText[text] = n
		c.forms = append(c.forms, form{text: text, hash: hash(s)})
	}
	return n
}

// add enters one spelling, of one token or several.
func (c *compiler) add(name string, s sense) {
	c.text.Reset(name)
	c.parts = c.parts[:0]
	for i, t := range c.text.Tokens {
		folded := c.text.Folded(i)
		if t.Kind == normalize.Punct && gap(string(folded)) {
			continue
		}
		if len(folded) > maxForm {
			return
		}
		c.parts = append(c.parts, c.form(folded))
	}
	switch n := len(c.parts); {
	case n == 0 || n > maxTokens: // longer ones are not looked for
		return
	case n == 1:
		c.addForm(&c.forms[c.parts[0]], s)
		return
	}
	c.forms[c.parts[0]].begins = true
	node := int32(0)
	for _, p := range c.parts {
		key := uint64(node)<<32 | uint64(p)
		to, ok := c.edges[key]
		if !ok {
			to = int32(len(c.ends))
			c.ends = append(c.ends, nil)
			c.edges[key] = to
		}
		node = to
	}
	for _, have := range c.ends[node] {
		if have.record == s.record {
			return
		}
	}
	if len(c.ends[node]) < maxSenses {
		c.ends[node] = append(c.ends[node], s)
	}
}

// addForm adds a sense to a form; features of one record are joined, but for those before a pronoun. More than maxSenses are
// left out.
func (c *compiler) addForm(f *form, s sense) {
	for i := range f.senses {
		if have := &f.senses[i]; have.record == s.record && (have.feature^s.feature)&BeforeSuffix == 0 {
			have.feature |= s.feature
			return
		}
	}
	if len(f.senses) < maxSenses {
		f.senses = append(f.senses, s)
	}
}

// number numbers the sets of features, in an order that does not depend on the
// names.
func (c *compiler) number() {
	for _, f := range c.forms {
		for _, s := range f.senses {
			c.features[s.feature] = 0
		}
	}
	for _, list := range c.ends {
		for _, s := range list {
			c.features[s.feature] = 0
		}
	}
	c.list = slices.Sorted(maps.Keys(c.features))
	for i, f := range c.list {
		c.features[f] = i
	}
}

// appendSenses writes senses, four bytes each: 20 bits of the record, 12 of the number of the features.
func (c *compiler) appendSenses(b []byte, list []sense) []byte {
	for _, s := range list {
		b = binary.LittleEndian.AppendUint32(b, uint32(s.record)|uint32(c.features[s.feature])<<20)
	}
	return b
}

// tables lays out the forms and the trie.
func (c *compiler) tables(sections *[numSections][]byte) error {
	buckets := uint64(min(len(c.forms)/3+1, maxBuckets))
	step := uint64(groupSize)
	if buckets > 4096 {
		step = 4096 // a few forms more do not change it
	}
	buckets = (buckets + step - 1) / step * step
	order := make([]int32, 0, len(c.forms))
	for i := 1; i < len(c.forms); i++ {
		c.forms[i].bucket = int(c.forms[i].hash >> 32 * buckets >> 32)
		order = append(order, int32(i))
	}
	slices.SortFunc(order, func(a, b int32) int {
		x, y := &c.forms[a], &c.forms[b]
		return cmp.Or(x.bucket-y.bucket, strings.Compare(x.text, y.text))
	})
	if err := c.numberForms(order); err != nil {
		return err
	}
	c.number()
	nodes, first := c.trie()
	forms, index, err := c.layForms(order, first, int(buckets))
	if err != nil {
		return err
	}
	if len(forms) >= maxSection || len(nodes) >= maxSection {
		return fmt.Errorf("lexicon: %d forms of names and words, more than fit; split the lexicon", len(c.forms))
	}
	if len(c.list) > 1<<12 {
		return fmt.Errorf("lexicon: %d sets of features, at most %d fit", len(c.list), 1<<12)
	}
	for _, f := range c.list {
		sections[secFeatures] = binary.LittleEndian.AppendUint32(sections[secFeatures], uint32(f))
	}
	sections[secBuckets], sections[secForms], sections[secNodes] = index, forms, nodes
	return nil
}

// numberForms numbers the forms, in order of their buckets, by bucket and place in it.
func (c *compiler) numberForms(order []int32) error {
	last, place := -1, 0
	for _, i := range order {
		f := &c.forms[i]
		if f.bucket != last {
			last, place = f.bucket, 0
		}
		if place == perBucket {
			return fmt.Errorf("lexicon: more than %d words of one hash; this is no list of names", perBucket)
		}
		f.number = f.bucket*perBucket + place + 1
		place++
	}
	return nil
}

// layForms writes the forms in order of their buckets, those that names begin with by the node that first has for them, and where each bucket begins.
func (c *compiler) layForms(order []int32, first map[int32]int, buckets int) (forms, index []byte, err error) {
	base, next := 0, 0 // next is the next bucket to enter
	enter := func(upTo int) {
		for ; next <= upTo; next++ {
			if next%groupSize == 0 {
				base = len(forms)
				index = appendU24(index, base)
			}
			index = binary.LittleEndian.AppendUint16(index, uint16(len(forms)-base))
		}
	}
	for _, i := range order {
		f := &c.forms[i]
		enter(f.bucket)
		if l, ok := letters(nil, []byte(f.text)); ok {
			forms = append(append(forms, byte(len(l))), l...)
		} else {
			forms = append(append(forms, byte(len(f.text)|rawForm)), f.text...)
		}
		if f.begins {
			forms = append(forms, byte(len(f.senses)|hasNode))
		} else {
			forms = append(forms, byte(len(f.senses)))
		}
		forms = c.appendSenses(forms, f.senses)
		if f.begins {
			forms = appendU24(forms, first[i])
		}
		if len(forms)-base > math.MaxUint16 {
			return nil, nil, fmt.Errorf("lexicon: too many senses of words of one hash; this is no list of names")
		}
	}
	enter(buckets - 1)
	return forms, index, nil
}

// edge leads from a node of the trie to another one.
type edge struct{ from, form, to int32 }

// trie lays out the nodes, children before their parents and near them, and gives
// where the node of each form that begins names lies.
func (c *compiler) trie() (nodes []byte, first map[int32]int) {
	edges := make([]edge, 0, len(c.edges))
	for k, to := range c.edges {
		edges = append(edges, edge{int32(k >> 32), int32(uint32(k)), to})
	}
	slices.SortFunc(edges, func(a, b edge) int {
		return cmp.Or(int(a.from-b.from), c.forms[a.form].number-c.forms[b.form].number)
	})
	begin := make([]int, len(c.ends)+1) // the edges from node n are edges[begin[n]:begin[n+1]]
	for _, e := range edges {
		begin[e.from+1]++
	}
	for n := range c.ends {
		begin[n+1] += begin[n]
	}
	nodes = []byte{0}
	var place func(node int32) int
	place = func(node int32) int { // as deep as a name has tokens
		children := edges[begin[node]:begin[node+1]]
		at := make([]int, len(children))
		for i, e := range children {
			at[i] = place(e.to)
		}
		own := len(nodes)
		nodes = append(nodes, byte(len(c.ends[node])))
		nodes = binary.AppendUvarint(nodes, uint64(len(children)))
		nodes = c.appendSenses(nodes, c.ends[node])
		for i, e := range children {
			nodes = appendU24(nodes, c.forms[e.form].number)
			nodes = appendU24(nodes, own-at[i])
		}
		return own
	}
	first = make(map[int32]int)
	for _, e := range edges[begin[0]:begin[1]] {
		first[e.form] = place(e.to)
	}
	return nodes, first
}

// appendU24 writes three bytes, little-endian.
func appendU24(b []byte, n int) []byte { return append(b, byte(n), byte(n>>8), byte(n>>16)) }

// symbolSection writes the strings that packed records are made of, their length before each.
func symbolSection() []byte {
	var b []byte
	for _, s := range symbolTable {
		b = append(append(b, byte(len(s))), s...)
	}
	return b
}

// packRuns tells the runs.
func packRuns(runs []run) (b []byte) {
	for _, r := range runs {
		file := r.file[:min(len(r.file), 255)]
		b = binary.LittleEndian.AppendUint32(b, uint32(r.first))
		b = binary.LittleEndian.AppendUint32(b, uint32(r.count))
		b = binary.LittleEndian.AppendUint32(b, uint32(r.lines))
		b = append(append(b, byte(r.kind), byte(len(file))), file...)
	}
	return b
}

// packLines packs the columns of the records, and tells the runs where they lie.
func packLines(records []record, numbers []int, runs []run) (blocks, lines []byte) {
	p := pack.New(symbolTable)
	var packed []byte
	for i := range records {
		r := &records[i]
		delta, n := 0, numbers[i]
		if len(runs) > 1 && n == runs[1].first {
			runs = runs[1:]
		}
		if n == runs[0].first {
			runs[0].lines = len(lines)
		}
		if n%blockSize != 0 {
			delta = r.line - records[i-1].line
		} else {
			for len(blocks) <= n/blockSize*8 { // those between runs have no records
				blocks = binary.LittleEndian.AppendUint32(blocks, uint32(len(lines)-runs[0].lines))
				blocks = binary.LittleEndian.AppendUint32(blocks, uint32(r.line))
			}
		}
		packed = p.Append(packed[:0], r.text)
		lines = binary.AppendUvarint(lines, uint64(delta))
		lines = binary.AppendUvarint(lines, uint64(len(packed)))
		lines = append(lines, packed...)
	}
	return blocks, lines
}

// packIDs makes the table of ids.
func packIDs(records []record, numbers []int) []byte {
	n := 0
	for i := range records {
		if records[i].kind == entryKind {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	size := n + n/3 + 1
	if size > 4096 {
		size = (size + 4095) / 4096 * 4096 // a few entries more do not change it
	}
	table := make([]int, size)
	for i := range records {
		id := records[i].id()
		if id == "" {
			continue
		}
		k := idSlot(id, len(table))
		for table[k] != 0 {
			k = (k + 1) % len(table)
		}
		table[k] = numbers[i] + 1
	}
	var b []byte
	for _, n := range table {
		b = appendU24(b, n)
	}
	return b
}

// assemble puts the sections behind a header.
func assemble(records int, sections *[numSections][]byte) string {
	var b strings.Builder
	size := headerSize
	head := binary.LittleEndian.AppendUint32(nil, uint32(records))
	for _, s := range sections {
		head = binary.LittleEndian.AppendUint32(head, uint32(size))
		size += len(s)
	}
	head = binary.LittleEndian.AppendUint32(head, uint32(size))
	b.Grow(size)
	body := head
	for _, s := range sections {
		body = append(body, s...)
	}
	b.WriteString(magic)
	b.Write(binary.LittleEndian.AppendUint32(nil, checksum(string(body))))
	b.Write(body)
	return b.String()
}
