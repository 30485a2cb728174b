package articles_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"github.com/waqai/waqai/examples/extract/articles"
)

const page = `<!DOCTYPE html><html lang="ar"><head><meta charset="utf-8"><title>لقاء في عمان - الصحيفة</title>
<meta property="article:published_time" content="2021-03-05T23:30:00+03:00"></head>
<body><nav><a href="/">الرئيسية</a> <a href="/s">رياضة</a></nav><article><h1>لقاء في عمان</h1>
<p>التقى وزير الخارجية الأردني نظيره المصري في عمان، وبحث الوزيران تطورات المنطقة والعلاقات بين البلدين في مختلف المجالات.</p>
<p>وقال الوزير الأردني في مؤتمر صحفي إن بلاده تدعم الحل السياسي، مؤكدا أهمية التنسيق المستمر بين البلدين في المحافل الدولية.</p>
<script>var x = "لا يقرأ";</script></article><footer>جميع الحقوق محفوظة</footer></body></html>`

const rss = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>أخبار</title>
<item><guid>n1</guid><title>زيارة إلى تونس</title><description>&lt;p&gt;زار الملك المغربي تونس.&lt;/p&gt;&lt;p&gt;وبحث &amp;quot;التعاون&amp;quot;.&lt;/p&gt;</description><pubDate>Fri, 30 May 2014 10:00:00 +0000</pubDate></item>
<item><link>http://example.com/2</link><description>نص بلا وسوم</description></item></channel></rss>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>a1</id><title>عنوان</title><updated>2020-01-02T03:04:05Z</updated><content type="text">متن</content></entry></feed>`

func zipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(s))
	z.Close()
	return b.String()
}

func TestRead(t *testing.T) {
	cp1256, err := charmap.Windows1256.NewEncoder().String(strings.Replace(page, `charset="utf-8"`, `charset="windows-1256"`, 1))
	if err != nil {
		t.Fatal(err)
	}
	const day = "2021-03-05"
	article := []string{"title=لقاء في عمان", "التقى وزير الخارجية الأردني نظيره المصري", "مؤكدا أهمية التنسيق"}
	tests := []struct {
		name, file, src string
		kind            articles.Kind
		want            []string // id date text (whole, or parts of it behind «has»)
		has, not        []string
	}{
		{name: "text", file: "d/a.txt", src: "نص\nثان", want: []string{"a - نص\nثان"}},
		{name: "text by its first bytes", file: "", src: "نص", want: []string{" - نص"}},
		{name: "jsonl", file: "x.jsonl", src: "{\"id\":\"1\",\"text\":\"أ\",\"date\":\"2020-01-02\"}\n{\"text\":\"ب\"}\n{\n", want: []string{"1 2020-01-02 أ", "x#2 - ب", "error line 3"}},
		{name: "jsonl by its first bytes", file: "", src: "\ufeff{\"id\":\"1\",\"text\":\"أ\"}", want: []string{"1 - أ"}},
		{name: "gzip", file: "x.txt.gz", src: zipped("نص"), want: []string{"x - نص"}},
		{name: "gzip without the name", file: "x", src: zipped("{\"id\":\"1\",\"text\":\"أ\"}"), want: []string{"1 - أ"}},
		{name: "broken gzip", file: "x.gz", src: "\x1f\x8bjunk", want: []string{"error gzip"}},
		{name: "gzip cut off", file: "x.txt.gz", src: zipped(strings.Repeat("نص ", 1000))[:20], want: []string{"error unexpected EOF"}},
		{name: "rss", file: "f.xml", src: rss, want: []string{"n1 2014-05-30 زيارة إلى تونس\n\nزار الملك المغربي تونس.\nوبحث \"التعاون\".", "http://example.com/2 - نص بلا وسوم"}},
		{name: "atom by its first bytes", file: "f", src: atom, want: []string{"a1 2020-01-02 عنوان\n\nمتن"}},
		{name: "no feed", file: "f.rss", src: "نص", want: []string{"error feed"}},
		{name: "page", file: "p.html", src: page, want: []string{"p " + day + " …"}, has: article[1:], not: []string{"لا يقرأ", "الرئيسية", "جميع الحقوق"}},
		{name: "page in windows-1256", file: "p.htm", src: cp1256, want: []string{"p " + day + " …"}, has: article[1:]},
		{name: "page without an article", file: "p.html", src: "<html></html>", want: []string{"error html"}},
		{name: "kind given", file: "p.html", src: "<b>", kind: articles.Text, want: []string{"p - <b>"}},
		{name: "unknown kind", file: "p", src: "x", kind: "pdf", want: []string{"error kind"}},
		{name: "any bytes", file: "p", src: "نص\xff\x00", want: []string{"p - نص\xff\x00"}},
		{name: "text in windows-1256", file: "p", src: "\xe4\xd5 \xcb\xc7\xe4", want: []string{"error not UTF-8"}},
		{name: "text in UTF-16", file: "p", src: "\xff\xfeF\x06", want: []string{"error not UTF-8"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			text := ""
			for in, err := range articles.Read(tt.file, strings.NewReader(tt.src), tt.kind) {
				date := "-"
				if !in.Date.IsZero() {
					date = in.Date.Format(time.DateOnly)
				}
				switch {
				case err != nil:
					got = append(got, "error "+err.Error())
				case tt.has != nil:
					text = in.Text
					got = append(got, in.ID+" "+date+" …")
				default:
					got = append(got, in.ID+" "+date+" "+in.Text)
				}
			}
			for i := range got { // an error by its beginning
				if i < len(tt.want) && strings.HasPrefix(tt.want[i], "error") && strings.HasPrefix(got[i], tt.want[i]) {
					got[i] = tt.want[i]
				}
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			for _, s := range tt.has {
				if !strings.Contains(text, s) {
					t.Errorf("no %q in\n%s", s, text)
				}
			}
			for _, s := range tt.not {
				if strings.Contains(text, s) {
					t.Errorf("%q in\n%s", s, text)
				}
			}
		})
	}
}

// endless gives zeros for ever, as what a bomb unpacks to.
type endless struct{ n int64 }

func (e *endless) Read(p []byte) (int, error) {
	clear(p)
	e.n += int64(len(p))
	return len(p), nil
}

func TestReadStopsAtABomb(t *testing.T) {
	if testing.Short() {
		t.Skip("reads MaxFile bytes")
	}
	var src endless
	for _, err := range articles.Read("x.txt", &src, articles.Auto) {
		if err == nil || !strings.Contains(err.Error(), "more than") {
			t.Errorf("error %v, want %v", err, articles.ErrTooLarge)
		}
	}
	if src.n > articles.MaxFile+1<<20 {
		t.Errorf("read %d bytes", src.n)
	}
}

func TestPaths(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a.txt", "b.jsonl", "sub/c.txt", "sub/deep/d.html", ".hidden/e.txt", "sub/.f.txt"} {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tests := []struct {
		name string
		args []string
		want []string
		errs int
	}{
		{"files once", []string{"a.txt", "./a.txt", "b.jsonl"}, []string{"a.txt", "b.jsonl"}, 0},
		{"folder", []string{"."}, []string{"a.txt", "b.jsonl", "sub/c.txt", "sub/deep/d.html"}, 0},
		{"pattern", []string{"*.txt"}, []string{"a.txt"}, 0},
		{"any depth", []string{"**/*.{txt,html}"}, []string{".hidden/e.txt", "a.txt", "sub/.f.txt", "sub/c.txt", "sub/deep/d.html"}, 0},
		{"missing between others", []string{"none.txt", "*.none", "a.txt"}, []string{"a.txt"}, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Chdir(dir)
			got, errs := articles.Paths(tt.args)
			for i := range got {
				got[i] = filepath.ToSlash(got[i])
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
			if len(errs) != tt.errs {
				t.Errorf("errors %v, want %d", errs, tt.errs)
			}
		})
	}
}

func ExampleRead() {
	for in, err := range articles.Read("feed.rss", strings.NewReader(rss), articles.Auto) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(in.ID, in.Date.Format(time.DateOnly))
	}
	// Output:
	// n1 2014-05-30
	// http://example.com/2 0001-01-01
}
