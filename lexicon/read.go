package lexicon

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// The limits of what is read.
const (
	maxLine   = 1 << 16 // bytes of a line
	maxFile   = 1 << 28 // bytes of a file
	maxNames  = 1000    // spellings of an entry
	maxID     = 200     // bytes of an id
	maxErrors = 1000    // broken lines that are reported in full
)

// problems gathers what is wrong, up to maxErrors in full.
type problems struct {
	list []error
	more int
}

// add enters a broken line; past maxErrors they are only counted.
func (p *problems) add(err error) {
	if len(p.list) < maxErrors {
		p.list = append(p.list, err)
	} else {
		p.more++
	}
}

// err joins the broken lines, and tells how many more there were; nil when there are none.
func (p *problems) err() error {
	if p.more > 0 {
		return errors.Join(append(slices.Clip(p.list), fmt.Errorf("lexicon: and %d more broken lines", p.more))...)
	}
	return errors.Join(p.list...)
}

// reader reads the files of one layer.
type reader struct {
	records []record
	seen    map[string]int // record of an id
	gone    []string       // ids to take away
	full    bool           // no more records are taken
	errs    *problems
}

// readFS reads the lexicon files of fsys in the order of their paths. Broken lines
// are reported, all of them, and left out; the others are kept.
func (r *reader) readFS(fsys fs.FS) {
	var files []string
	err := fs.WalkDir(fsys, ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if !d.IsDir() && (path.Ext(p) == ".tsv" || path.Ext(p) == ".jsonl") {
			files = append(files, p)
		}
		return nil
	})
	if err != nil {
		r.errs.add(fmt.Errorf("lexicon: %w", err))
	}
	slices.Sort(files)
	for _, name := range files {
		f, err := fsys.Open(name)
		if err != nil {
			r.errs.add(fmt.Errorf("lexicon: %w", err))
			continue
		}
		r.read(name, f)
		f.Close()
	}
}

// read reads one file; its name tells the format.
func (r *reader) read(name string, in io.Reader) {
	f := &file{reader: r, name: name, json: path.Ext(name) == ".jsonl"}
	lines := bufio.NewReaderSize(io.LimitReader(in, maxFile+1), maxLine)
	for size := 0; ; {
		f.line++
		line, err := lines.ReadSlice('\n')
		size += len(line)
		if size > maxFile {
			f.bad("", "", fmt.Sprintf("a file of at most %d bytes", maxFile))
			return
		}
		if err == bufio.ErrBufferFull {
			f.bad("", string(line[:40]), fmt.Sprintf("a line of less than %d bytes", maxLine))
			for err == bufio.ErrBufferFull && size <= maxFile {
				line, err = lines.ReadSlice('\n')
				size += len(line)
			}
			line = nil
		}
		if err != nil && err != io.EOF {
			r.errs.add(fmt.Errorf("lexicon: %s:%d: %w", name, f.line, err))
			return
		}
		if !f.read(string(line)) || err == io.EOF {
			return
		}
	}
}

// file is a file that is being read.
type file struct {
	*reader
	name   string
	line   int
	text   string // of the line
	json   bool
	kind   kind
	header bool
}

// short cuts what is shown in an error to 80 bytes, between characters.
func short(s string) string {
	if len(s) <= 80 {
		return s
	}
	n := 76
	for n > 70 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}

// read reads a line; false when the rest of the file can make no sense.
func (f *file) read(line string) bool {
	line = strings.TrimRight(line, "\r\n")
	if f.line == 1 {
		line = strings.TrimPrefix(line, "\ufeff")
	}
	f.text = line
	if strings.TrimSpace(line) == "" || line[0] == '#' {
		return true
	}
	if !utf8.ValidString(line) {
		want := "UTF-8; save the file as UTF-8"
		if strings.HasPrefix(line, "\xff\xfe") || strings.HasPrefix(line, "\xfe\xff") {
			want += " (this looks like UTF-16)"
		}
		f.bad("", line, want)
		return f.header || f.json
	}
	if i := strings.IndexFunc(line, func(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f }); i >= 0 {
		f.bad("", line, fmt.Sprintf("text; byte %d is the control character %U", i+1, line[i]))
		return f.header || f.json
	}
	if f.json {
		f.readJSON(line)
		return true
	}
	fields := strings.Split(line, "\t")
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	if !f.header {
		k, ok := header(fields)
		if !ok {
			f.badHeader(line, fields)
			return false
		}
		f.kind, f.header = k, true
		return true
	}
	want := columns[f.kind]
	if len(fields) > len(want) {
		f.bad("", line, fmt.Sprintf("at most %d columns (%s), there are %d", len(want), strings.Join(want, ", "), len(fields)))
		return true
	}
	for len(fields) < len(want) {
		fields = append(fields, "")
	}
	f.enter(fields)
	return true
}

// header gives the kind of records of which the fields are the first columns; two at least.
func header(fields []string) (kind, bool) {
	for k, want := range columns {
		if len(fields) <= len(want) && len(fields) > 1 && slices.Equal(fields, want[:len(fields)]) {
			return kind(k), true
		}
	}
	return 0, false
}

// badHeader reports what is wrong with a header line: its first name tells which columns are meant.
func (f *file) badHeader(line string, fields []string) {
	for _, want := range columns {
		switch {
		case strings.HasPrefix(line, want[0]) && len(fields) == 1 && line != want[0]:
			f.bad("", line, "a header line whose columns are divided by tabs: "+strings.Join(want, " "))
			return
		case fields[0] != want[0]:
		case len(fields) > len(want):
			f.bad("", line, fmt.Sprintf("a header line of at most %d columns: %s", len(want), strings.Join(want, " ")))
			return
		default:
			i := 1
			for i < len(fields) && fields[i] == want[i] {
				i++
			}
			read := "" // there is no second column
			if i < len(fields) {
				read = fields[i]
			}
			f.bad("", read, fmt.Sprintf("%s as column %d of the header line, which has the first columns of «%s», all of them up to the last that you fill", want[i], i+1, strings.Join(want, " ")))
			return
		}
	}
	var known []string
	for _, c := range columns {
		known = append(known, "«"+strings.Join(c, " ")+"»")
	}
	f.bad("", line, "a header line with the first columns of "+strings.Join(known, " or ")+", divided by tabs")
}

// enter enters the columns of a record of the file's kind when they are good.
func (f *file) enter(fields []string) {
	ok := false
	switch f.kind {
	case entryKind:
		ok = f.checkEntry(fields)
	case wordKind:
		ok = f.checkWord(fields)
	case verbKind:
		ok = f.need(fields[:3], "a verb has a lemma, an imperfect and radicals divided by blanks") && f.checkVerb(fields)
	case termKind:
		ok = f.need(fields[:2], "a term has a person and an office") && f.checkTerm(fields)
	}
	if !ok {
		return
	}
	if len(f.records) >= maxRecords {
		if !f.full {
			f.bad("", fields[0], fmt.Sprintf("at most %d records; split the lexicon", maxRecords))
			f.full = true
		}
		return
	}
	if f.kind == entryKind {
		if f.seen == nil {
			f.seen = make(map[string]int)
		}
		f.seen[fields[0]] = len(f.records)
	}
	f.records = append(f.records, newRecord(f.kind, f.name, f.line, fields))
}

// need reports an empty one among the columns that a record must have.
func (f *file) need(fields []string, want string) bool {
	for i, s := range fields {
		if s == "" {
			f.bad(columns[f.kind][i], "", "something; "+want)
			return false
		}
	}
	return true
}

// mentionTypes are the types of mentions, see event/FORMAT.md.
var mentionTypes = map[string]bool{"PERS": true, "NORP": true, "OCC": true, "ORG": true, "GPE": true, "LOC": true, "FAC": true,
	"EVENT": true, "DATE": true, "TIME": true, "LANGUAGE": true, "WEBSITE": true, "LAW": true, "PRODUCT": true, "CARDINAL": true,
	"ORDINAL": true, "PERCENT": true, "QUANTITY": true, "UNIT": true, "MONEY": true, "CURR": true}

// checkEntry looks at the columns of an entry.
func (f *file) checkEntry(c []string) bool {
	id, typ, name, names, country, codes, flags := c[0], c[1], c[3], c[4], c[6], c[7], c[11]
	switch {
	case id == "" || len(id) > maxID || strings.ContainsAny(id, " |"):
		f.bad("id", id, fmt.Sprintf("kind/slug, without blanks, at most %d bytes", maxID))
	case !mentionTypes[typ]:
		f.bad("type", typ, "a type of mentions: PERS, NORP, OCC, ORG, GPE, LOC, FAC, EVENT, LAW, PRODUCT, LANGUAGE … (event/FORMAT.md lists them)")
	case name == "":
		f.bad("name", "", "the usual spelling")
	case strings.Count(names, "|") >= maxNames:
		f.bad("names", names, fmt.Sprintf("at most %d spellings", maxNames))
	case country != "" && !isCountry(country):
		f.bad("country", country, "an ISO 3166-1 alpha-2 code such as IQ")
	case slices.ContainsFunc(list(codes), func(c string) bool { return strings.Index(c, "=") < 1 }):
		f.bad("codes", codes, "key=value, several divided by |, such as wikidata=Q796|iso3=IRQ")
	case !f.dates(c[8], c[9]):
	case !f.known("flags", flags, entryFlags):
	default:
		if i, again := f.seen[id]; again {
			f.bad("id", id, fmt.Sprintf("an id of its own; it stands already in %s:%d", f.records[i].file, f.records[i].line))
			return false
		}
		return true
	}
	return false
}

// The words that columns may hold, several of them divided by blanks.
var (
	entryFlags = []string{"common", "short", "told", "noart", "bare", "government", "former", "remove"}
	inflects   = []string{"x", "m", "f", "mf", "nisba"}
	verbForms  = []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "Q", "QII", "QIV"}
)

// known reports a word of a column that is none of those that it may hold.
func (f *file) known(column, words string, want []string) bool {
	for w := range strings.FieldsSeq(words) {
		if !slices.Contains(want, w) {
			f.bad(column, w, "one of "+strings.Join(want, ", "))
			return false
		}
	}
	return true
}

// checkWord looks at the columns of a word.
func (f *file) checkWord(c []string) bool {
	word, class, value, inflect := c[0], c[1], c[2], c[3]
	k, ok := ParseClass(class)
	switch {
	case word == "":
		f.bad("word", "", "a dictionary form")
	case !ok || k == Name || k == VerbWord: // these have columns of their own
		f.bad("class", class, "a class of words such as title, orghead or prep (ARCHITECTURE.md lists them)")
	case (k == Month || k == Hijri) && !isNumber(value, 12):
		f.bad("value", value, "the number of the month, 1 to 12")
	case k == Weekday && !isNumber(value, 7):
		f.bad("value", value, "the number of the day, 1 (Monday) to 7")
	case !f.known("inflect", inflect, inflects):
	default:
		return true
	}
	return false
}

// isNumber reports a number from 1 to the last.
func isNumber(s string, last int) bool {
	n, err := strconv.Atoi(s)
	return err == nil && 1 <= n && n <= last
}

// checkTerm looks at where an office is, and since when it is held.
func (f *file) checkTerm(c []string) bool {
	country, from, until := c[2], c[3], c[4]
	if country != "" && !isCountry(country) && !strings.Contains(country, "/") {
		f.bad("country", country, "an ISO 3166-1 alpha-2 code such as IQ, or the id of a body such as org/un")
		return false
	}
	return f.dates(from, until)
}

// checkVerb reports an imperfect, a root or a form that no verb has.
func (f *file) checkVerb(c []string) bool {
	imperfect, root, form := c[1], c[2], c[3]
	if rest, ok := strings.CutPrefix(imperfect, "ي"); !ok || utf8.RuneCountInString(rest) < 2 {
		f.bad("imperfect", imperfect, "the third person masculine singular, which begins with ي")
		return false
	}
	radicals := strings.Fields(root)
	if n := len(radicals); n < 3 || n > 5 || slices.ContainsFunc(radicals, func(r string) bool { return utf8.RuneCountInString(r) != 1 }) {
		f.bad("root", root, "three to five letters, divided by blanks")
		return false
	}
	return f.known("form", form, verbForms)
}

// isCountry reports two capital letters, as ISO 3166-1 alpha-2 codes are.
func isCountry(s string) bool {
	return len(s) == 2 && 'A' <= s[0] && s[0] <= 'Z' && 'A' <= s[1] && s[1] <= 'Z'
}

// dates looks at a time that ends not before it begins.
func (f *file) dates(from, until string) bool {
	for _, c := range [...]struct{ column, date string }{{"from", from}, {"until", until}} {
		if c.date != "" && !isDate(c.date) {
			f.bad(c.column, c.date, "a date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD")
			return false
		}
	}
	if n := min(len(from), len(until)); from[:n] > until[:n] {
		f.bad("until", until, "a date that is not before "+from)
		return false
	}
	return true
}

// isDate reports YYYY, YYYY-MM and YYYY-MM-DD.
func isDate(s string) bool {
	layout := "2006-01-02"
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return false
	}
	_, err := time.Parse(layout[:len(s)], s)
	return err == nil
}
