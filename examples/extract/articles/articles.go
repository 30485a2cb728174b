// Package articles reads news articles from what they come in: plain text, documents
// a line (JSONL), HTML pages, RSS and Atom feeds, each of them also with gzip.
package articles

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/klauspost/compress/gzip"

	"github.com/waqai/waqai/event"
)

// Kind is what a file holds.
type Kind string

// The kinds. Auto goes by the file's name, then by how it begins.
const (
	Auto  Kind = "auto"
	Text  Kind = "text"  // one article
	JSONL Kind = "jsonl" // a document a line: {"id","text","date"}
	HTML  Kind = "html"  // one page, of which the article's text is taken
	Feed  Kind = "feed"  // RSS or Atom: an article an item
)

// Kinds are all of them, in the order of a usage line.
var Kinds = []Kind{Auto, Text, JSONL, HTML, Feed}

// MaxFile is how many bytes a text, a page or a feed may have once it is unpacked;
// JSONL files may be of any length, their lines up to [event.MaxLine].
const MaxFile = 256 << 20

// ErrTooLarge tells of a file longer than MaxFile.
var ErrTooLarge = fmt.Errorf("more than %d bytes", MaxFile)

// ErrNotUTF8 tells of a text in another encoding. (Pages and feeds say theirs, and are converted.)
var ErrNotUTF8 = errors.New("not UTF-8; convert it first, as by iconv -f WINDOWS-1256 -t UTF-8 (or -f UTF-16)")

// otherEncoding reports a text of which most that is not ASCII is not UTF-8 either, or that begins with the mark of
// UTF-16. Some broken bytes are read over.
func otherEncoding(b []byte) bool {
	if bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff")) {
		return true
	}
	good, bad := 0, 0
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		b = b[n:]
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case r >= utf8.RuneSelf:
			good++
		}
	}
	return bad > good
}

var byExtension = map[string]Kind{".txt": Text, ".text": Text, ".jsonl": JSONL, ".ndjson": JSONL, ".json": JSONL,
	".html": HTML, ".htm": HTML, ".xhtml": HTML, ".xml": Feed, ".rss": Feed, ".atom": Feed}

// Read reads the articles of one file. name decides its kind when kind is Auto, and
// gives articles that have no id of their own one. An error is one thing that could not be
// read; what follows is read all the same. An [*event.InputError] names the line.
func Read(name string, r io.Reader, kind Kind) iter.Seq2[event.Input, error] {
	return func(yield func(event.Input, error) bool) {
		br := bufio.NewReaderSize(r, 64<<10)
		if magic, _ := br.Peek(2); bytes.Equal(magic, []byte{0x1f, 0x8b}) {
			z, err := gzip.NewReader(br)
			if err != nil {
				yield(event.Input{}, fmt.Errorf("gzip: %w", err))
				return
			}
			defer z.Close()
			br, name = bufio.NewReaderSize(z, 64<<10), strings.TrimSuffix(name, ".gz")
		}
		if kind == Auto || kind == "" {
			kind = guess(name, br)
		}
		if kind == JSONL {
			n := 0
			for in, err := range event.Inputs(br) {
				if n++; err == nil && in.ID == "" {
					in.ID = fmt.Sprintf("%s#%d", base(name), n)
				}
				if !yield(in, err) {
					return
				}
			}
			return
		}
		b, err := io.ReadAll(io.LimitReader(br, MaxFile+1))
		if err == nil && len(b) > MaxFile {
			err = ErrTooLarge
		}
		if err != nil {
			yield(event.Input{}, err)
			return
		}
		switch kind {
		case Text:
			if otherEncoding(b) {
				yield(event.Input{}, ErrNotUTF8)
				return
			}
			yield(event.Input{ID: base(name), Text: string(b)}, nil)
		case HTML:
			in, err := page(b)
			in.ID = base(name)
			yield(in, err)
		case Feed:
			feed(base(name), b, yield)
		default:
			yield(event.Input{}, fmt.Errorf("kind %q; want one of %v", kind, Kinds))
		}
	}
}

// guess tells a kind by the file's name, then by its first bytes.
func guess(name string, br *bufio.Reader) Kind {
	if k, ok := byExtension[strings.ToLower(path.Ext(strings.ReplaceAll(name, "\\", "/")))]; ok {
		return k
	}
	head, err := br.Peek(1024)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
		return Text
	}
	head = bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(head, []byte("\ufeff"))))
	has := func(part string) bool { return bytes.Contains(head, []byte(part)) }
	switch {
	case bytes.HasPrefix(head, []byte("{\"")):
		return JSONL
	case !bytes.HasPrefix(head, []byte("<")):
		return Text
	case has("<rss"), has("<feed"), has("<rdf"):
		return Feed
	case has("<html"), has("<!doctype html"), has("<head"), has("<body"):
		return HTML
	}
	return Text
}

// base gives the name of a file without its folder and extension.
func base(name string) string {
	name = path.Base(strings.ReplaceAll(name, "\\", "/"))
	return strings.TrimSuffix(name, path.Ext(name))
}
