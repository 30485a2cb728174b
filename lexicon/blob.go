package lexicon

import (
	"errors"
	"fmt"
	"hash/crc32"
	"sort"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/waqai/waqai/lexicon/internal/pack"
)

// A compiled lexicon is one string, read where it lies. All numbers are
// little-endian. It begins with
//
//	magic     8 bytes, the format's version among them
//	checksum  uint32, CRC-32C of everything behind it
//	records   uint32, how many
//	sections  uint32 each: where it begins; one more: where the last one ends
//
// and holds these sections:
//
//	symbols   the table that the lines are packed with: a byte of length, the bytes
//	runs      for each run of records of one file and kind: uint32 of its first record,
//	          uint32 of how many, uint32 where they lie in lines, a byte of kind, a byte of
//	          length, the file's name
//	blocks    for each 16 records: uint32 where they lie behind the first of their run, uint32
//	          the first one's line number
//	lines     for each record: the line number less that of the record before it (0 for
//	          the first of 16), the length, both uvarint; the packed columns
//	features  uint32 each: the features that senses refer to
//	buckets   for each 16 buckets: uint24 where they lie in forms, then for each of them
//	          uint16 how much further it begins
//	forms     see below
//	nodes     see below
//	ids       an open-addressing table of record numbers plus one by the hash of the id; uint24
//
// A run begins at a multiple of 1024, so that an entry more does not give other
// numbers to the records of other files; forms and nodes are numbered and placed so
// that little else changes either, and versions of the file differ by little.
//
// A form is a folded token, in the bucket that its hash falls into: a byte of length
// (of letters when all are of U+0600–06FF, a byte each; with the highest bit, of raw
// bytes), the letters, a byte that counts its senses (with the highest bit: a node
// follows), the senses (uint32: 20 bits of record, 12 of feature), and the uint24 of
// the node of the trie where names go on that begin with this form. A form's number
// is that of its bucket times 64 plus its place in the bucket plus one.
//
// A node of the trie of names of several tokens: a byte that counts its senses, a
// uvarint that counts the children, the senses, and for every child, in the order
// of their forms, the uint24 of a form and a uint24 of how far before this node the
// child's lies.
type blob struct {
	data     string
	records  int // one more than the highest number
	symbols  []string
	runs     []run
	features []Feature
	blocks   string
	lines    string
	buckets  string
	nbuckets uint64
	forms    string
	nodes    string
	ids      string

	loaded []atomic.Pointer[Entry]
	words  wordCache

	lexicon *Lexicon // that shows this blob and no other

	termsOnce, countriesOnce sync.Once
	byPerson, byOffice       map[string][]Term
	byCountry                map[string][]int
}

const (
	magic     = "waqai\x00L2"
	blockSize = 16
	runStart  = 1024 // records of a run begin at a multiple of it
	groupSize = 16   // buckets
	groupLen  = 3 + 2*groupSize
	perBucket = 64 // forms of a bucket at most

	maxSection = 1 << 24 // what three bytes reach
	maxRecords = 1 << 20 // what a sense reaches
	maxForm    = 127     // bytes of a token of a name
	maxSenses  = 127     // of one form
	maxBuckets = maxSection / perBucket
	rawForm    = 0x80
	hasNode    = 0x80
)

const (
	secSymbols = iota
	secRuns
	secBlocks
	secLines
	secFeatures
	secBuckets
	secForms
	secNodes
	secIDs
	numSections

	headerSize = len(magic) + 8 + 4*(numSections+1)
)

// kind tells what the columns of a record are.
type kind uint8

const (
	entryKind kind = iota
	wordKind
	verbKind
	termKind
	numKinds
)

// run is a run of records that stand in one file.
type run struct {
	first, count int
	lines        int // where they lie
	kind         kind
	file         string
}

// u24 reads three bytes at i, little-endian.
func u24(s string, i int) int {
	s = s[i : i+3]
	return int(s[0]) | int(s[1])<<8 | int(s[2])<<16
}

// u16 reads two bytes at i, little-endian.
func u16(s string, i int) int {
	s = s[i : i+2]
	return int(s[0]) | int(s[1])<<8
}

// u32 reads four bytes at i, little-endian.
func u32(s string, i int) uint32 {
	s = s[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// uvarint reads a number of seven bits a byte at i, the lowest first, and gives the byte behind it.
func uvarint(s string, i int) (n, next int) {
	for shift := 0; ; shift += 7 {
		c := s[i]
		i++
		n |= int(c&0x7f) << shift
		if c < 0x80 {
			return n, i
		}
	}
}

// errCompiled is what is wrong with a compiled lexicon.
var errCompiled = errors.New("lexicon: not a compiled lexicon of this version; compile it again")

// openBlob looks at the header and the small tables. The checksum is compared
// when check is set.
func openBlob(data string, check bool) (*blob, error) {
	if len(data) < headerSize || data[:len(magic)] != magic {
		return nil, errCompiled
	}
	if check {
		if got := checksum(data[len(magic)+4:]); got != u32(data, len(magic)) {
			return nil, fmt.Errorf("%w (the checksum is wrong: the file was cut or changed)", errCompiled)
		}
	}
	b := &blob{data: data, records: int(u32(data, len(magic)+4))}
	section := func(i int) string {
		at := len(magic) + 8 + 4*i
		return data[u32(data, at):u32(data, at+4)]
	}
	for s := section(secSymbols); s != ""; s = s[1+s[0]:] {
		b.symbols = append(b.symbols, s[1:1+s[0]])
	}
	for s := section(secRuns); s != ""; s = s[14+int(s[13]):] {
		b.runs = append(b.runs, run{int(u32(s, 0)), int(u32(s, 4)), int(u32(s, 8)), kind(s[12]), s[14 : 14+int(s[13])]})
	}
	s := section(secFeatures)
	b.features = make([]Feature, len(s)/4)
	for i := range b.features {
		b.features[i] = Feature(u32(s, 4*i))
	}
	b.blocks, b.lines = section(secBlocks), section(secLines)
	b.buckets, b.forms, b.nodes, b.ids = section(secBuckets), section(secForms), section(secNodes), section(secIDs)
	b.nbuckets = uint64(len(b.buckets) / groupLen * groupSize)
	b.loaded = make([]atomic.Pointer[Entry], b.records)
	return b, nil
}

// checksum gives the CRC-32 (Castagnoli) of a string, which it does not copy.
func checksum(s string) uint32 {
	table := crc32.MakeTable(crc32.Castagnoli)
	var sum uint32
	var buf [4096]byte
	for s != "" {
		n := copy(buf[:], s)
		sum = crc32.Update(sum, table, buf[:n])
		s = s[n:]
	}
	return sum
}

// runOf gives the run that a record stands in.
func (b *blob) runOf(record int) int {
	return sort.Search(len(b.runs), func(i int) bool { return b.runs[i].first > record }) - 1
}

// record gives a record as it was read: it is unpacked anew with every call.
func (b *blob) record(i int) record {
	r, block := &b.runs[b.runOf(i)], i/blockSize
	at, line := r.lines+int(u32(b.blocks, 8*block)), int(u32(b.blocks, 8*block+4))
	for k := block * blockSize; ; k++ {
		delta, p := uvarint(b.lines, at)
		size, p := uvarint(b.lines, p)
		line += delta
		if k == i {
			text := pack.Unpack(make([]byte, 0, 4*size), b.symbols, b.lines[p:p+size])
			return record{kind: r.kind, file: r.file, line: line, text: string(text)}
		}
		at = p + size
	}
}

// entry gives the entry of a record, the same one every time.
func (b *blob) entry(i int) *Entry {
	if e := b.loaded[i].Load(); e != nil {
		return e
	}
	r := b.record(i)
	e := r.entry()
	e.Number = int32(i + 1)
	if !b.loaded[i].CompareAndSwap(nil, e) {
		return b.loaded[i].Load()
	}
	return e
}

// bucket gives where a bucket of forms begins and ends.
func (b *blob) bucket(n int) (at, end int) {
	group := n / groupSize * groupLen
	base := u24(b.buckets, group)
	at = base + u16(b.buckets, group+3+2*(n%groupSize))
	switch {
	case n%groupSize < groupSize-1:
		return at, base + u16(b.buckets, group+5+2*(n%groupSize))
	case group+groupLen < len(b.buckets):
		return at, u24(b.buckets, group+groupLen)
	}
	return at, len(b.forms)
}

// after gives where the form behind the one at at lies.
func (b *blob) after(at int) int {
	at += 1 + int(b.forms[at]&^rawForm)
	count := b.forms[at]
	at += 1 + 4*int(count&^hasNode)
	if count >= hasNode {
		at += 3
	}
	return at
}

// find gives the number of a form, or 0.
func (b *blob) find(form []byte, h uint64) int {
	bucket := int((h >> 32) * b.nbuckets >> 32)
	at, end := b.bucket(bucket)
	for k := bucket*perBucket + 1; at < end; k, at = k+1, b.after(at) {
		n := int(b.forms[at])
		if n < rawForm {
			if len(form) == 2*n && sameLetters(form, b.forms[at+1:at+1+n]) {
				return k
			}
		} else if n -= rawForm; b.forms[at+1:at+1+n] == string(form) {
			return k
		}
	}
	return 0
}

// at gives where a form lies.
func (b *blob) at(form int) int {
	at, _ := b.bucket((form - 1) / perBucket)
	for k := (form - 1) % perBucket; k > 0; k-- {
		at = b.after(at)
	}
	return at
}

// sameLetters compares two-byte letters with their second halves.
func sameLetters(form []byte, letters string) bool {
	for i := 0; i < len(letters); i++ {
		c := letters[i]
		if form[2*i+1] != 0x80|c&0x3f || form[2*i] != 0xD8|c>>6 {
			return false
		}
	}
	return true
}

// letters gives the letters of a form of U+0600–06FF, a byte each; false when
// there are others.
func letters(dst []byte, form []byte) ([]byte, bool) {
	if len(form)%2 != 0 {
		return dst, false
	}
	for i := 0; i < len(form); i += 2 {
		if form[i] < 0xD8 || form[i] > 0xDB {
			return dst, false
		}
		dst = append(dst, form[i]<<6|form[i+1]&0x3f)
	}
	return dst, true
}

// senses are those of a form or node, packed.
type senses struct {
	b    *blob
	list string
}

func (s senses) len() int { return len(s.list) / 4 }

func (s senses) at(i int) Sense {
	n := u32(s.list, 4*i)
	e := s.b.entry(int(n & (maxRecords - 1)))
	return Sense{e, s.b.features[n>>20], e.Class}
}

// form gives the senses of a form and the node where names go on, or 0.
func (b *blob) form(form int) (s senses, node int) {
	at := b.at(form)
	at += 1 + int(b.forms[at]&^rawForm)
	count := int(b.forms[at])
	end := at + 1 + 4*(count&^hasNode)
	if count >= hasNode {
		node = u24(b.forms, end)
	}
	return senses{b, b.forms[at+1 : end]}, node
}

// children are those of a node of the trie.
type children struct {
	node int
	list string
}

func (c children) len() int { return len(c.list) / 6 }

// at gives the form and the node of a child.
func (c children) at(i int) (form, node int) {
	return u24(c.list, 6*i), c.node - u24(c.list, 6*i+3)
}

// find gives the node behind the child with that form, or 0.
func (c children) find(form int) int {
	lo, hi := 0, c.len()
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if u24(c.list, 6*mid) < form {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < c.len() && u24(c.list, 6*lo) == form {
		return c.node - u24(c.list, 6*lo+3)
	}
	return 0
}

// node gives the senses of the names that end at a node, and its children.
func (b *blob) node(node int) (senses, children) {
	count := int(b.nodes[node])
	n, at := uvarint(b.nodes, node+1)
	end := at + 4*count
	return senses{b, b.nodes[at:end]}, children{node, b.nodes[end : end+6*n]}
}

// byID gives the record with an id, or -1.
func (b *blob) byID(id string) int {
	slots := len(b.ids) / 3
	if slots == 0 || id == "" {
		return -1
	}
	for i := idSlot(id, slots); ; i = (i + 1) % slots {
		n := u24(b.ids, 3*i)
		if n == 0 {
			return -1
		}
		if b.hasID(n-1, id) {
			return n - 1
		}
	}
}

// idSlot gives the slot at which the search for an id begins, in a table of that many.
func idSlot(id string, slots int) int {
	return int((hash([]byte(id)) >> 32) * uint64(slots) >> 32)
}

// hasID reports that the record has the id, which is its first column.
func (b *blob) hasID(record int, id string) bool {
	if e := b.loaded[record].Load(); e != nil {
		return e.ID == id
	}
	text := b.record(record).text
	return strings.HasPrefix(text, id) && len(text) > len(id) && text[len(id)] == '\t'
}
