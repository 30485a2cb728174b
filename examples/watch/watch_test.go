package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	webhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

const secret = "whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cyBvbmx5ISEh"

// TestMain is the command itself when a test starts it as a process.
func TestMain(m *testing.M) {
	if os.Getenv("WATCH_TEST_CHILD") != "" {
		main()
	}
	os.Setenv("WATCH_SECRET", secret)
	os.Exit(m.Run())
}

// paper is a server with a feed, which counts what it is asked.
type paper struct {
	*httptest.Server
	mu     sync.Mutex
	items  []string
	answer func(http.ResponseWriter) bool // in place of the feed, when it says so
	asked  []int                          // the statuses answered
}

func newPaper(t *testing.T, items ...string) *paper {
	p := &paper{items: items}
	p.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.answer != nil && p.answer(w) {
			return
		}
		etag := fmt.Sprintf("\"%d\"", len(p.items))
		w.Header().Set("ETag", etag)
		if r.Header.Get("If-None-Match") == etag {
			p.asked = append(p.asked, http.StatusNotModified)
			w.WriteHeader(http.StatusNotModified)
			return
		}
		p.asked = append(p.asked, http.StatusOK)
		io.WriteString(w, `<rss version="2.0"><channel><title>أخبار</title>`+strings.Join(p.items, "")+`</channel></rss>`)
	}))
	t.Cleanup(p.Close)
	return p
}

func (p *paper) add(items ...string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.items = append(p.items, items...)
}

func (p *paper) become(answer func(http.ResponseWriter) bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.answer = answer
}

func item(id, text string) string {
	if id != "" {
		id = "<guid>" + id + "</guid>"
	}
	return "<item>" + id + "<description>" + text + "</description><pubDate>Fri, 30 May 2014 10:00:00 +0000</pubDate></item>"
}

const (
	visit = "زار الرئيس الفرنسي بيروت أمس."
	meets = "التقى وزير الخارجية الأردني نظيره المصري في عمان."
	dull  = "الطقس جميل."
)

// hook is a webhook's receiver, as one would write it.
type hook struct {
	*httptest.Server
	mu     sync.Mutex
	status func(n int) int // of the n-th request
	n      int
	ids    []string // of what was accepted, in order
	wrong  []error
}

func newHook(t *testing.T) *hook {
	verifier, err := webhooks.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	h := &hook{}
	h.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		h.mu.Lock()
		defer h.mu.Unlock()
		h.n++
		if err := verifier.Verify(body, r.Header); err != nil {
			h.wrong = append(h.wrong, err)
		}
		if h.status != nil {
			if s := h.status(h.n); s != http.StatusOK {
				w.WriteHeader(s)
				return
			}
		}
		h.ids = append(h.ids, r.Header.Get("webhook-id"))
	}))
	t.Cleanup(h.Close)
	return h
}

func (h *hook) accepted() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.Clone(h.ids)
}

// once runs the command with -once in a state folder and gives its status, the events
// on standard output as «id: types», and its log.
func once(t *testing.T, dir string, args ...string) (status int, got []string, log string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	status = run(t.Context(), append([]string{"-once", "-settle", "0s", "-retry", "5ms", "-drain", "5s", "-state", filepath.Join(dir, "watch.db")}, args...), &stdout, &stderr)
	return status, docs(t, stdout.Bytes()), stderr.String()
}

// docs reads lines of output.
func docs(t *testing.T, b []byte) (got []string) {
	t.Helper()
	for l := range bytes.Lines(b) {
		var d line
		if err := json.Unmarshal(l, &d); err != nil {
			t.Fatalf("%v in %q", err, l)
		}
		var types []string
		for _, e := range d.Events {
			types = append(types, e.Type)
			if s := e.Trigger; d.Text[s.Start:s.End] != s.Text {
				t.Errorf("trigger %q at %d:%d of %q", s.Text, s.Start, s.End, d.Text)
			}
		}
		got = append(got, d.ID+": "+strings.Join(types, " "))
	}
	return got
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func wantDocs(t *testing.T, what string, got, want []string) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s (-want +got):\n%s", what, d)
	}
}

func TestFeed(t *testing.T) {
	dir, p := t.TempDir(), newPaper(t, item("n1", visit), item("n2", dull), item("n1", visit), item("http://x/3", meets))
	other := newPaper(t, item("http://x/3", meets))
	_, got, _ := once(t, dir, p.URL)
	wantDocs(t, "first look", got, []string{"n1: visit", "http://x/3: meet"})
	_, got, _ = once(t, dir, p.URL)
	wantDocs(t, "nothing new, after a restart", got, nil)
	if d := cmp.Diff([]int{200, 304}, p.asked); d != "" {
		t.Errorf("conditional GET (-want +got):\n%s", d)
	}
	p.add(item("n4", visit), item("", meets))
	_, got, _ = once(t, dir, p.URL)
	wantDocs(t, "new items", got, []string{"n4: visit", p.URL + "#6: meet"})
	p.mu.Lock()
	p.items = append([]string{item("n5", dull)}, p.items...)
	p.mu.Unlock()
	_, got, _ = once(t, dir, p.URL)
	wantDocs(t, "an item without an id, moved", got, nil)
	_, got, _ = once(t, dir, other.URL)
	wantDocs(t, "an article in another feed", got, nil)
}

func TestFeedWrong(t *testing.T) {
	tests := []struct {
		name   string
		answer func(http.ResponseWriter) bool
		args   []string
		want   string
	}{
		{"too large", nil, []string{"-max-bytes", "100"}, "more than 100 bytes"},
		{"too slow", func(http.ResponseWriter) bool { time.Sleep(200 * time.Millisecond); return false }, []string{"-timeout", "50ms"}, "Timeout exceeded"},
		{"error", func(w http.ResponseWriter) bool { w.WriteHeader(500); return true }, nil, "the server says 500"},
		{"no feed", func(w http.ResponseWriter) bool { io.WriteString(w, "مرحبا"); return true }, nil, "feed: "},
		{"cut off", func(w http.ResponseWriter) bool {
			w.Header().Set("Content-Length", "1000")
			io.WriteString(w, "<rss><channel>")
			return true
		}, nil, "unexpected EOF"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir, p := t.TempDir(), newPaper(t, item("n1", visit))
			p.become(tt.answer)
			status, got, log := once(t, dir, append(tt.args, p.URL)...)
			if status != 1 || got != nil || !strings.Contains(log, tt.want) {
				t.Errorf("status %d, %v, want 1 and %q in\n%s", status, got, tt.want, log)
			}
			p.become(nil)
			_, got, _ = once(t, dir, p.URL)
			wantDocs(t, "afterwards", got, []string{"n1: visit"})
		})
	}
}

func TestFolder(t *testing.T) {
	dir, news := t.TempDir(), t.TempDir()
	write(t, filepath.Join(dir, "secret.txt"), visit)
	write(t, filepath.Join(news, "a.txt"), visit)
	write(t, filepath.Join(news, "sub", "b.jsonl"), `{"id":"b1","text":"`+meets+`"}`+"\n"+`{"id":"b2","te`)
	write(t, filepath.Join(news, ".hidden.txt"), visit)
	write(t, filepath.Join(news, "junk.json"), strings.Repeat("}\n", 100))
	if err := os.Symlink(filepath.Join(dir, "secret.txt"), filepath.Join(news, "link.txt")); err != nil {
		t.Skip(err)
	}
	status, got, log := once(t, dir, news)
	wantDocs(t, "first look", got, []string{"a: visit", "b1: meet"})
	for _, want := range []string{"link.txt", "escapes", "line 2", "and 95 more"} {
		if status != 1 || !strings.Contains(log, want) {
			t.Errorf("status %d, want 1 and %q in\n%s", status, want, log)
		}
	}
	if err := os.Remove(filepath.Join(news, "link.txt")); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(news, "sub", "b.jsonl"), `{"id":"b1","text":"`+meets+`"}`+"\n"+`{"id":"b2","text":"`+visit+`"}`+"\n")
	write(t, filepath.Join(news, "feed.xml"), `<rss version="2.0"><channel>`+item("f1", visit)+`</channel></rss>`)
	status, got, log = once(t, dir, news)
	wantDocs(t, "a file that has grown, and a new one", got, []string{"f1: visit", "b2: visit"})
	if status != 0 {
		t.Errorf("status %d\n%s", status, log)
	}
	write(t, filepath.Join(news, "c.txt"), meets)
	status, got, log = once(t, dir, "-settle", "1h", news)
	wantDocs(t, "a file that may still be written to", got, nil)
	if status != 1 || !strings.Contains(log, "c.txt: changed less than 1h0m0s ago") {
		t.Errorf("status %d, want 1 and the file named in\n%s", status, log)
	}
	_, got, _ = once(t, dir, filepath.Join(news, "c.txt"))
	wantDocs(t, "a file by its name", got, []string{"c: meet"})
}

func TestWebhook(t *testing.T) {
	dir, p, h := t.TempDir(), newPaper(t, item("n1", visit), item("n2", meets), item("n3", visit+" "+meets)), newHook(t)
	h.status = func(n int) int { return []int{503, 500, 200, 422}[min(n-1, 3)] }
	status, _, log := once(t, dir, "-out", "", "-webhook", h.URL, p.URL)
	if len(h.accepted()) != 1 || status != 1 || !strings.Contains(log, "503") || !strings.Contains(log, "refused with status 422") {
		t.Fatalf("status %d, accepted %v\n%s", status, h.accepted(), log)
	}
	h.status = func(n int) int { return 429 }
	if status, _, _ = once(t, dir, "-out", "", "-drain", "50ms", "-redeliver", "-webhook", h.URL); status != 1 {
		t.Errorf("status %d while deliveries wait, want 1", status)
	}
	h.status = nil
	if status, _, log = once(t, dir, "-out", "", "-webhook", h.URL, p.URL); status != 0 {
		t.Errorf("status %d\n%s", status, log)
	}
	ids := h.accepted()
	slices.Sort(ids)
	if len(slices.Compact(slices.Clone(ids))) != 3 || len(ids) != 3 {
		t.Errorf("accepted %v, want 3 ids once each", ids)
	}
	if h.wrong != nil {
		t.Errorf("signatures: %v", h.wrong)
	}
}

// start runs the command as a process.
func start(t *testing.T, args ...string) (*exec.Cmd, *bytes.Buffer) {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	c, log := exec.Command(exe, args...), new(bytes.Buffer)
	c.Env = append(os.Environ(), "WATCH_TEST_CHILD=1")
	c.Stderr = log
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Process.Kill() })
	return c, log
}

// until waits for something to become true.
func until(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !ok(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("waited in vain for " + what)
		}
	}
}

func TestKilled(t *testing.T) {
	const n = 120
	p, h, dir := newPaper(t), newHook(t), t.TempDir()
	for i := range n {
		p.add(item(fmt.Sprint("n", i), visit))
	}
	var limit atomic.Int64 // of what is accepted in a life of the process
	h.status = func(n int) int {
		if n%17 == 0 || int64(len(h.ids)) >= limit.Load() {
			return 503
		}
		return 200
	}
	out := filepath.Join(dir, "events.jsonl")
	args := []string{"-retry", "5ms", "-every", "20ms", "-state", filepath.Join(dir, "watch.db"), "-out", out, "-webhook", h.URL, p.URL}
	distinct := func() int {
		ids := h.accepted()
		slices.Sort(ids)
		return len(slices.Compact(ids))
	}
	kills := 0
	for ; distinct() < n-20; kills++ {
		before := distinct()
		limit.Store(int64(len(h.accepted()) + 25))
		c, _ := start(t, args...)
		until(t, "deliveries", func() bool { return distinct() >= min(before+20, n) })
		if err := c.Process.Kill(); err != nil { // SIGKILL
			t.Fatal(err)
		}
		_ = c.Wait()
		if kills == 1 { // as if it had been killed inside a write
			tear(t, out)
		}
	}
	limit.Store(1 << 40)
	c, log := start(t, args...)
	until(t, "the rest", func() bool { return distinct() == n })
	if err := c.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := c.Wait(); err != nil {
		t.Errorf("stopped: %v\n%s", err, log)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	got := docs(t, b)
	slices.Sort(got)
	if len(got) != n || len(slices.Compact(got)) != n {
		t.Errorf("%d lines in the file, %d of them different; want %d", len(got), len(slices.Compact(got)), n)
	}
	again := len(h.accepted()) - n // accepted, and killed before that was written down
	if kills < 3 || again > kills {
		t.Errorf("%d kills, %d deliveries came again under their old id", kills, again)
	}
	if h.wrong != nil {
		t.Errorf("signatures: %v", h.wrong)
	}
}

// tear puts a document back into the queue of the file, half written.
func tear(t *testing.T, out string) {
	t.Helper()
	s, err := openState(filepath.Join(filepath.Dir(out), "watch.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.db.Close()
	log := slog.New(slog.DiscardHandler)
	f, err := openFile(s, out, log)
	if err != nil {
		t.Fatal(err)
	}
	defer f.close()
	if err := f.deliver(t.Context()); err != nil { // what the kill has left
		t.Fatal(err)
	}
	k := keyOf("torn")
	b, _ := json.Marshal(line{Delivery: k.delivery()})
	b = append(b, '\n')
	if _, err := s.add([]article{{k, b}}); err != nil {
		t.Fatal(err)
	}
	if _, err := f.f.WriteAt(b[:len(b)/2], f.size); err != nil {
		t.Fatal(err)
	}
	g, err := openFile(s, out, log)
	if err != nil {
		t.Fatal(err)
	}
	defer g.close()
	size := g.size
	if err := g.deliver(t.Context()); err != nil {
		t.Fatal(err)
	}
	all, err := os.ReadFile(out)
	if err != nil || !bytes.Equal(all[size:], b) {
		t.Errorf("%v; after a torn line the file ends in %q, want %q", err, all[size:], b)
	}
	if err := os.Truncate(out, size); err != nil { // and away with it
		t.Fatal(err)
	}
}

const rules = "rule test/quake\ntype quake\nnoun زلزال+زلازل\nprep في|قرب place place\nneed place\nyes وقع زلزال قرب مراكش. => place: مراكش\n"

func TestReload(t *testing.T) {
	dir, with := t.TempDir(), t.TempDir()
	p := newPaper(t, item("q1", "وقع زلزال قرب مراكش، وقالت منشأة ناشئة «فلكي» إنه عنيف."))
	write(t, filepath.Join(with, "mine.rules"), rules)
	write(t, filepath.Join(with, "mine.mentions"), "mention ORG company\nhead منشأة ناشئة\npattern NAME\nyes فازت منشأة ناشئة «[ORG فلكي]» بالجائزة.\n")
	out, log := filepath.Join(dir, "o.jsonl"), &safe{}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan int)
	go func() {
		done <- run(ctx, []string{"-every", "10ms", "-state", filepath.Join(dir, "watch.db"), "-out", out, "-with", with, p.URL}, io.Discard, log)
	}()
	read := func() []string { b, _ := os.ReadFile(out); return docs(t, b[:bytes.LastIndexByte(b, '\n')+1]) }
	until(t, "an event of the user's rules", func() bool { return len(read()) == 1 })
	if b, _ := os.ReadFile(out); !bytes.Contains(b, []byte(`"type":"ORG","start":`)) {
		t.Errorf("no mention by the user's heads of names in %s", b)
	}
	write(t, filepath.Join(with, "mine.rules"), "# مكسور\n"+strings.Replace(rules, "noun", "wibble", 1))
	until(t, "the error", func() bool {
		return strings.Contains(log.String(), "mine.rules:4") && strings.Contains(log.String(), "wibble")
	})
	p.add(item("q2", "وقع زلزال قرب مراكش."))
	until(t, "an event of the old rules", func() bool { return len(read()) == 2 })
	write(t, filepath.Join(with, "mine.rules"), strings.Replace(rules, "type quake", "type tremor", 1))
	until(t, "the new rules", func() bool { return strings.Contains(log.String(), "read again") })
	p.add(item("q3", "وقع زلزال قرب مراكش."))
	until(t, "an event of the new rules", func() bool { return len(read()) == 3 })
	cancel()
	if status := <-done; status != 0 {
		t.Errorf("status %d", status)
	}
	wantDocs(t, "all", read(), []string{"q1: quake say", "q2: quake", "q3: tremor"})
}

// safe is a log that is read while it is written.
type safe struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *safe) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *safe) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

func TestFullDisk(t *testing.T) {
	p := newPaper(t, item("n1", visit), item("n2", strings.Repeat(visit+" ", 2000)))
	t.Run("output", func(t *testing.T) {
		if _, err := os.Stat("/dev/full"); err != nil {
			t.Skip(err)
		}
		dir := t.TempDir()
		status, _, log := once(t, dir, "-drain", "50ms", "-out", "/dev/full", p.URL)
		if status != 1 || !strings.Contains(log, "/dev/full: no space left on device") {
			t.Errorf("status %d\n%s", status, log)
		}
	})
	t.Run("state", func(t *testing.T) {
		dir := t.TempDir()
		if err := exec.Command("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", dir).Run(); err != nil {
			t.Skip("a full disk is made by root only: ", err)
		}
		defer exec.Command("umount", dir).Run()
		status, got, log := once(t, dir, p.URL)
		if status != 1 || got != nil || !strings.Contains(log, "watch.db") || !strings.Contains(log, "no space left on device") {
			t.Errorf("status %d, %v\n%s", status, got, log)
		}
		if err := exec.Command("mount", "-o", "remount,size=100m", dir).Run(); err != nil {
			t.Fatal(err)
		}
		_, got, _ = once(t, dir, p.URL)
		if len(got) != 2 {
			t.Errorf("with room again: %d documents, want 2", len(got))
		}
	})
}

func TestBegin(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "with", "x.rules"), "rule a/b\nwibble\n")
	held, err := openState(filepath.Join(dir, "held.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer held.db.Close()
	tests := []struct {
		name   string
		args   []string
		secret string
		status int
		want   string
	}{
		{"help", []string{"-h"}, secret, 0, ""},
		{"nothing", nil, secret, 2, "nothing to watch"},
		{"unknown flag", []string{"-wibble"}, secret, 2, "wibble"},
		{"bad log", []string{"-log", "x", dir}, secret, 2, "want text or json"},
		{"no secret", []string{"-webhook", "http://localhost", dir}, "", 2, "openssl rand"},
		{"bad webhook", []string{"-webhook", "localhost", dir}, secret, 2, "want an http or https URL"},
		{"nowhere", []string{"-out", "", dir}, secret, 2, "events go nowhere"},
		{"broken rules", []string{"-with", filepath.Join(dir, "with"), dir}, secret, 2, "x.rules:2"},
		{"state in use", []string{"-state", filepath.Join(dir, "held.db"), dir}, secret, 2, "in use by another watch"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv("WATCH_SECRET", tt.secret)
			var stdout, stderr bytes.Buffer
			status := run(t.Context(), append([]string{"-state", filepath.Join(dir, "w.db")}, tt.args...), &stdout, &stderr)
			if status != tt.status || !strings.Contains(stderr.String(), tt.want) {
				t.Errorf("status %d, want %d and %q in\n%s", status, tt.status, tt.want, stderr.String())
			}
		})
	}
}
