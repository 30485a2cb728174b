package lexicon

import (
	"encoding/binary"
	"fmt"
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

type form struct {
	text   string
	hash   uint64
	senses []sense
	begins bool // names of several tokens begin with it
	at     int  // where it lies
}

type sense struct {
	record  int
	feature Feature
}

// compile makes the compiled form of records, entries and words in their order
// before verbs, those before terms.
func compile(records []record) (string, error) {
	slices.SortStableFunc(records, func(a, b record) int { return rank(a.kind) - rank(b.kind) })
	if len(records) > maxRecords {
		return "", fmt.Errorf("lexicon: %d records, at most %d fit; split the lexicon", len(records), maxRecords)
	}
	c := &compiler{
		text:     normalize.NewText(normalize.Names),
		classes:  make([]Class, len(records)),
		forms:    make([]form, 1, 2*len(records)+64),
		byText:   make(map[string]int32, 2*len(records)),
		edges:    make(map[uint64]int32, len(records)),
		ends:     make([][]sense, 1, len(records)+1),
		features: make(map[Feature]int),
	}
	for i := range records {
		c.record(i, &records[i])
	}
	var sections [numSections][]byte
	sections[secSymbols] = symbolSection()
	sections[secRuns], sections[secBlocks], sections[secLines] = packLines(records)
	sections[secIDs] = packIDs(records)
	if err := c.tables(&sections); err != nil {
		return "", err
	}
	return assemble(len(records), &sections), nil
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
		for _, f := range r.verb().Forms() {
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
		c.add(f.Text, sense{i, f.Feature})
	}
}

// named reports that a form is a name of the gazetteers.
func (c *compiler) named(form string) bool {
	return slices.ContainsFunc(c.forms[c.byText[form]].senses, func(s sense) bool { return c.classes[s.record] == Name })
}

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
	switch len(c.parts) {
	case 0:
		return
	case 1:
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

// feature gives the number of a set of features.
func (c *compiler) feature(f Feature) int {
	n, ok := c.features[f]
	if !ok {
		n = len(c.list)
		c.features[f] = n
		c.list = append(c.list, f)
	}
	return n
}

func (c *compiler) appendSenses(b []byte, list []sense) []byte {
	for _, s := range list {
		b = binary.LittleEndian.AppendUint32(b, uint32(s.record)|uint32(c.feature(s.feature))<<20)
	}
	return b
}

// tables lays out the forms and the trie.
func (c *compiler) tables(sections *[numSections][]byte) error {
	buckets := uint64(len(c.forms)/3 + 1)
	order := make([]int32, 0, len(c.forms))
	for i := 1; i < len(c.forms); i++ {
		order = append(order, int32(i))
	}
	slices.SortFunc(order, func(a, b int32) int { // in a bucket the oldest first
		x, y := c.forms[a].hash>>32*buckets>>32, c.forms[b].hash>>32*buckets>>32
		if x != y {
			return int(int64(x) - int64(y))
		}
		return int(a - b)
	})
	at := 1
	for _, i := range order {
		f := &c.forms[i]
		f.at = at
		at += 2 + 4*len(f.senses)
		if _, ok := letters(nil, []byte(f.text)); ok {
			at += len(f.text) / 2
		} else {
			at += len(f.text)
		}
		if f.begins {
			at += 3
		}
	}
	nodes, first := c.trie()
	if at >= maxSection || len(nodes) >= maxSection {
		return fmt.Errorf("lexicon: %d forms of names and words, more than fit; split the lexicon", len(c.forms))
	}

	forms, index := []byte{0}, appendU24(nil, 1)
	bucket := uint64(0)
	for _, i := range order {
		f := &c.forms[i]
		for ; bucket < f.hash>>32*buckets>>32; bucket++ {
			index = appendU24(index, len(forms))
		}
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
	}
	for ; bucket < buckets; bucket++ {
		index = appendU24(index, len(forms))
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

// trie lays out the nodes, children before their parents, and gives where the node
// of each form that begins names lies.
func (c *compiler) trie() (nodes []byte, first map[int32]int) {
	type edge struct{ from, form, to int32 }
	edges := make([]edge, 0, len(c.edges))
	for k, to := range c.edges {
		edges = append(edges, edge{int32(k >> 32), int32(uint32(k)), to})
	}
	slices.SortFunc(edges, func(a, b edge) int {
		if a.from != b.from {
			return int(b.from - a.from) // a child has a higher number than its parent
		}
		return c.forms[a.form].at - c.forms[b.form].at
	})
	at := make([]int, len(c.ends))
	nodes = []byte{0}
	place := func(node int32, children []edge) {
		at[node] = len(nodes)
		nodes = append(nodes, byte(len(c.ends[node])))
		nodes = binary.AppendUvarint(nodes, uint64(len(children)))
		nodes = c.appendSenses(nodes, c.ends[node])
		for _, e := range children {
			nodes = appendU24(nodes, c.forms[e.form].at)
			nodes = appendU24(nodes, at[e.to])
		}
	}
	next := int32(len(c.ends) - 1)
	for len(edges) > 0 {
		from := edges[0].from
		for ; next > from; next-- {
			place(next, nil)
		}
		n := 1
		for n < len(edges) && edges[n].from == from {
			n++
		}
		if from == 0 {
			first = make(map[int32]int, n)
			for _, e := range edges {
				first[e.form] = at[e.to]
			}
			break
		}
		place(from, edges[:n])
		next = from - 1
		edges = edges[n:]
	}
	return nodes, first
}

func appendU24(b []byte, n int) []byte { return append(b, byte(n), byte(n>>8), byte(n>>16)) }

func symbolSection() []byte {
	var b []byte
	for _, s := range symbolTable {
		b = append(append(b, byte(len(s))), s...)
	}
	return b
}

// packLines packs the columns of the records.
func packLines(records []record) (runs, blocks, lines []byte) {
	p := pack.New(symbolTable)
	var packed []byte
	for i := range records {
		r := &records[i]
		delta := r.line
		if i > 0 && r.kind == records[i-1].kind && r.file == records[i-1].file && r.line >= records[i-1].line {
			delta -= records[i-1].line
		} else {
			file := r.file[:min(len(r.file), 255)]
			runs = binary.LittleEndian.AppendUint32(runs, uint32(i))
			runs = append(append(runs, byte(r.kind), byte(len(file))), file...)
		}
		if i%blockSize == 0 {
			blocks = binary.LittleEndian.AppendUint32(blocks, uint32(len(lines)))
			blocks = binary.LittleEndian.AppendUint32(blocks, uint32(r.line))
		}
		packed = p.Append(packed[:0], r.text)
		lines = binary.AppendUvarint(lines, uint64(delta))
		lines = binary.AppendUvarint(lines, uint64(len(packed)))
		lines = append(lines, packed...)
	}
	return runs, blocks, lines
}

// packIDs makes the table of ids.
func packIDs(records []record) []byte {
	n := 0
	for i := range records {
		if records[i].kind == entryKind {
			n++
		}
	}
	if n == 0 {
		return nil
	}
	table := make([]int, n+n/3+1)
	for i := range records {
		id := records[i].id()
		if id == "" {
			continue
		}
		k := idSlot(id, len(table))
		for table[k] != 0 {
			k = (k + 1) % len(table)
		}
		table[k] = i + 1
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
