package server

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"

	"github.com/waqai/waqai/event"
)

const sentence = "التقى وزير الدفاع العراقي نظيره الإيراني في بغداد لبحث أمن الحدود."

func small() Config {
	cfg := Defaults()
	cfg.MaxText, cfg.MaxBatch, cfg.MaxHeld = 2000, 5000, 24000
	return cfg
}

func start(t *testing.T, cfg Config) (*Server, *httptest.Server) {
	t.Helper()
	s, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewServer(s.Handler())
	t.Cleanup(srv.Close)
	return s, srv
}

// quoted is a text as a JSON string.
func quoted(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// router finds the part of openapi.yaml that describes a request.
func router(t *testing.T, url string) routers.Router {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData(openAPIFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := doc.Validate(t.Context()); err != nil {
		t.Fatalf("openapi.yaml: %v", err)
	}
	doc.Servers = openapi3.Servers{{URL: url}}
	r, err := gorillamux.NewRouter(doc)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestAPI(t *testing.T) {
	_, srv := start(t, small())
	described := router(t, srv.URL)
	tests := []struct {
		name   string
		method string
		path   string
		kind   string
		body   string
		status int
		want   []string // parts of the answer
	}{
		{"one article", "POST", "/v1/extract", "application/json", `{"id":"a","text":` + quoted(sentence) + `}`, 200,
			[]string{`"id":"a"`, `"type":"meet"`, `"role":"participant"`, "وزير الدفاع العراقي"}},
		{"charset", "POST", "/v1/extract", "application/json; charset=UTF-8", `{"text":"كلمة"}`, 200, []string{`{"mentions":[],"events":[]}`}},
		{"the article as it is", "POST", "/v1/extract?id=b&date=2019-10-12", "text/plain", sentence, 200, []string{`"id":"b"`, `"type":"meet"`}},
		{"bytes that are no UTF-8", "POST", "/v1/extract", "text/plain", "\xff\xfe بغداد \x80", 200, []string{"بغداد"}},
		{"entries and reasons", "POST", "/v1/extract?with=entries,explain", "application/json", `{"text":` + quoted(sentence) + `}`, 200,
			[]string{`"entries":{`, `"city/baghdad":{`, `"explain":{"e1":{"rule":"meet/`}},
		{"a line each, in order, broken ones told", "POST", "/v1/extract", "application/x-ndjson",
			`{"id":"1","text":"بغداد"}` + "\n{broken\n\n" + `{"id":"4","text":"دمشق","date":"soon"}` + "\n" + `{"id":"5","text":"دمشق"}`, 200,
			[]string{`"id":"1"`, `{"line":2,"error":{"title":"Bad Request","status":400,`, `{"line":4,`, `YYYY-MM-DD`, `"id":"5"`}},
		{"a long line among others", "POST", "/v1/extract", "application/jsonl",
			`{"id":"1","text":"بغداد"}` + "\n" + `{"text":"` + strings.Repeat("x", 2100) + `"}` + "\n" + `{"id":"3","text":"دمشق"}`, 200,
			[]string{`"id":"1"`, `{"line":2,"error":{"title":"Request Entity Too Large","status":413,`, `"id":"3"`}},
		{"no line", "POST", "/v1/extract", "application/x-ndjson", "\n\n", 400, []string{"no line"}},
		{"no JSON", "POST", "/v1/extract", "application/json", `{"text":`, 400, []string{"want {", "YYYY-MM-DD"}},
		{"no text", "POST", "/v1/extract", "application/json", `{"id":"a"}`, 400, []string{"no text"}},
		{"two values", "POST", "/v1/extract", "application/json", `{"text":""}{"text":""}`, 400, nil},
		{"an empty body", "POST", "/v1/extract", "application/json", ``, 400, nil},
		{"a date that is none", "POST", "/v1/extract?date=tomorrow", "text/plain", sentence, 400, []string{"YYYY-MM-DD"}},
		{"an unknown wish", "POST", "/v1/extract?with=love", "text/plain", sentence, 400, []string{"want entries, explain"}},
		{"a form", "POST", "/v1/extract", "application/x-www-form-urlencoded", "text=a", 415, []string{"want application/json"}},
		{"a packed body", "POST", "/v1/extract", "text/plain", "x", 415, []string{"Content-Encoding", "gzip"}},
		{"another charset", "POST", "/v1/extract", "text/plain; charset=windows-1256", "x", 415, []string{"want utf-8"}},
		{"too long", "POST", "/v1/extract", "application/json", `{"text":"` + strings.Repeat("x", 2000) + `"}`, 413, []string{`"limit":2000`}},
		{"a batch too long", "POST", "/v1/extract", "application/x-ndjson", strings.Repeat(`{"text":"x"}`+"\n", 500), 413, []string{`"limit":5000`}},
		{"alive", "GET", "/healthz", "", "", 200, []string{"ok"}},
		{"ready", "GET", "/readyz", "", "", 200, []string{"ready"}},
		{"metrics", "GET", "/metrics", "", "", 200, []string{"go_goroutines", "waqai_documents_total"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			req, err := http.NewRequest(tt.method, srv.URL+tt.path, strings.NewReader(tt.body))
			if err != nil {
				t.Fatal(err)
			}
			if tt.kind != "" {
				req.Header.Set("Content-Type", tt.kind)
			}
			if tt.name == "a packed body" {
				req.Header.Set("Content-Encoding", "gzip")
			}
			res, err := http.DefaultClient.Do(req)
			if err != nil {
				t.Fatal(err)
			}
			defer res.Body.Close()
			body, err := io.ReadAll(res.Body)
			if err != nil {
				t.Fatal(err)
			}
			if res.StatusCode != tt.status {
				t.Errorf("status %d, want %d: %s", res.StatusCode, tt.status, body)
			}
			rest := string(body)
			for _, p := range tt.want {
				_, after, ok := strings.Cut(rest, p)
				if !ok {
					t.Fatalf("no %q in order in %s", p, body)
				}
				rest = after
			}
			if !strings.HasPrefix(res.Header.Get("Content-Type"), "text/plain") {
				validate(t, described, req, res, body)
			}
		})
	}
}

// validate holds an answer against openapi.yaml.
func validate(t *testing.T, r routers.Router, req *http.Request, res *http.Response, body []byte) {
	t.Helper()
	route, params, err := r.FindRoute(req)
	if err != nil {
		t.Fatal(err)
	}
	if res.Header.Get("Content-Type") == kindLines {
		return // its schema is a string: a line each
	}
	openapi3filter.RegisterBodyDecoder("application/problem+json", openapi3filter.JSONBodyDecoder)
	in := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: &openapi3filter.RequestValidationInput{Request: req, Route: route, PathParams: params},
		Status:                 res.StatusCode, Header: res.Header, Options: &openapi3filter.Options{IncludeResponseStatus: true},
	}
	in.SetBodyBytes(body)
	if err := openapi3filter.ValidateResponse(t.Context(), in); err != nil {
		t.Errorf("the answer is not as openapi.yaml says: %v", err)
	}
}

func TestJSONIsTheContract(t *testing.T) {
	_, srv := start(t, Defaults())
	res, err := http.Post(srv.URL+"/v1/extract", "application/json", strings.NewReader(`{"text":`+quoted(sentence)+`}`))
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	got, _ := io.ReadAll(res.Body)
	var want bytes.Buffer
	e := json.NewEncoder(&want)
	e.SetEscapeHTML(false)
	if err := e.Encode(event.Extract(sentence)); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want.Bytes()) {
		t.Errorf("the API says\n%s\nthe library\n%s", got, want.Bytes())
	}
}

func TestHeaders(t *testing.T) {
	_, srv := start(t, Defaults())
	page, err := http.Get(srv.URL + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer page.Body.Close()
	html, _ := io.ReadAll(page.Body)
	policy := page.Header.Get("Content-Security-Policy")
	for _, must := range []string{"default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "frame-ancestors 'none'"} {
		if !strings.Contains(policy, must) {
			t.Errorf("policy %q lacks %q", policy, must)
		}
	}
	own, _, _ := strings.Cut(policy, "; frame-ancestors") // a page cannot say that of itself
	if !bytes.Contains(html, []byte(own)) {
		t.Errorf("index.html does not say the server's policy of itself: %s", own)
	}
	for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Content-Type": "text/html; charset=utf-8"} {
		if got := page.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	for path, status := range map[string]int{"/openapi.yaml": 200, "/js/main.js": 200, "/config.json": 200, "/page.go": 404, "/none": 404, "/../go.mod": 404} {
		res, err := http.Get(srv.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		if res.StatusCode != status {
			t.Errorf("%s: %d, want %d", path, res.StatusCode, status)
		}
	}
	res, err := http.Get(srv.URL + "/v1/extract")
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("GET /v1/extract: %d", res.StatusCode)
	}
}

// post sends an article and gives the status, Retry-After and the body.
func post(t *testing.T, url string) (int, string, string) {
	t.Helper()
	res, err := http.Post(url+"/v1/extract", "text/plain", strings.NewReader(sentence))
	if err != nil {
		t.Error(err)
		return 0, "", ""
	}
	defer res.Body.Close()
	b, _ := io.ReadAll(res.Body)
	return res.StatusCode, res.Header.Get("Retry-After"), string(b)
}

func TestRefusesWhenBusyAndRecovers(t *testing.T) {
	cfg := Defaults()
	cfg.Workers, cfg.Queue, cfg.Wait = 1, 1, time.Minute
	s, srv := start(t, cfg)
	s.gate.slots <- struct{}{} // the one worker is busy

	var waits sync.WaitGroup
	waits.Go(func() {
		if status, _, body := post(t, srv.URL); status != 200 {
			t.Errorf("the one that may wait: %d %s", status, body)
		}
	})
	for s.gate.waiting.Load() == 0 {
		time.Sleep(time.Millisecond)
	}
	status, retry, body := post(t, srv.URL)
	if status != 503 || retry != "1" || !strings.Contains(body, "busy") {
		t.Errorf("the one too many: %d, Retry-After %q, %s", status, retry, body)
	}
	if status, _, _ := get(t, srv.URL+"/healthz"); status != 200 {
		t.Errorf("health while busy: %d", status)
	}
	s.gate.leave()
	waits.Wait()
	if status, _, body := post(t, srv.URL); status != 200 {
		t.Errorf("afterwards: %d %s", status, body)
	}
	if _, m, _ := get(t, srv.URL+"/metrics"); !strings.Contains(m, `waqai_refused_total{reason="busy"} 1`) {
		t.Error("the refusal is not counted")
	}
}

func TestWaitsNoLongerThanItMay(t *testing.T) {
	cfg := Defaults()
	cfg.Workers, cfg.Wait = 1, time.Millisecond
	s, srv := start(t, cfg)
	s.gate.slots <- struct{}{}
	if status, _, body := post(t, srv.URL); status != 503 {
		t.Errorf("%d %s", status, body)
	}
}

func TestRefusesWhatItCannotHold(t *testing.T) {
	s, srv := start(t, small())
	if !s.held.TryAcquire(s.cfg.MaxHeld) {
		t.Fatal("not free")
	}
	if status, retry, body := post(t, srv.URL); status != 503 || retry != "1" {
		t.Errorf("%d, Retry-After %q, %s", status, retry, body)
	}
	s.held.Release(s.cfg.MaxHeld)
	if status, _, body := post(t, srv.URL); status != 200 {
		t.Errorf("afterwards: %d %s", status, body)
	}
	if !s.held.TryAcquire(s.cfg.MaxHeld) {
		t.Error("something is still held")
	}
}

func TestBatchOutOfTime(t *testing.T) {
	cfg := Defaults()
	cfg.Workers, cfg.Timeout = 1, 20*time.Millisecond
	s, srv := start(t, cfg)
	line := `{"id":"a","text":` + quoted(sentence) + `}` + "\n"
	s.gate.slots <- struct{}{}
	res, err := http.Post(srv.URL+"/v1/extract", kindLines, strings.NewReader(strings.Repeat(line, 3)))
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if body, _ := io.ReadAll(res.Body); res.StatusCode != 503 || !strings.Contains(string(body), "too long") {
		t.Errorf("%d %s", res.StatusCode, body)
	}
}

func get(t *testing.T, url string) (int, string, http.Header) {
	t.Helper()
	res, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, _ := io.ReadAll(res.Body)
	return res.StatusCode, string(b), res.Header
}

// serve runs a server as the command does, on a port of its own.
func serve(t *testing.T, cfg Config) (s *Server, addr string, stop context.CancelFunc, done chan error) {
	t.Helper()
	s, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done = make(chan error, 1)
	go func() { done <- s.Serve(ctx, l) }()
	t.Cleanup(cancel)
	return s, l.Addr().String(), cancel, done
}

func TestHostileClients(t *testing.T) {
	cfg := small()
	cfg.BodyTimeout = 100 * time.Millisecond
	s, addr, _, _ := serve(t, cfg)
	head := "POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"
	tests := []struct {
		name, send, want string
	}{
		{"a body that never comes", head + "Content-Length: 100\r\n\r\nabc", "HTTP/1.1 408"},
		{"a length beyond the limit, nothing sent", head + "Content-Length: 900000000\r\n\r\n", "HTTP/1.1 413"},
		{"chunks without an end", head + "Transfer-Encoding: chunked\r\n\r\n" + strings.Repeat("3e8\r\n"+strings.Repeat("x", 1000)+"\r\n", 3), "HTTP/1.1 413"},
		{"a header without an end", "GET / HTTP/1.1\r\n" + strings.Repeat("X-A: "+strings.Repeat("a", 1000)+"\r\n", 40), "HTTP/1.1 431"},
		{"no HTTP", "\x16\x03\x01\x00\r\n\r\n", "HTTP/1.1 400"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := net.Dial("tcp", addr)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			_ = c.SetDeadline(time.Now().Add(20 * time.Second))
			go func() { _, _ = c.Write([]byte(tt.send)) }() // the server may close before all is sent
			answer := make([]byte, len(tt.want))
			if _, err := io.ReadFull(c, answer); err != nil || string(answer) != tt.want {
				t.Errorf("got %q, %v; want %q", answer, err, tt.want)
			}
		})
	}
	t.Run("a client that goes", func(t *testing.T) {
		c, err := net.Dial("tcp", addr)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = c.Write([]byte(head + "Content-Length: 100\r\n\r\nabc"))
		c.Close()
	})
	for deadline := time.Now().Add(10 * time.Second); !s.held.TryAcquire(s.cfg.MaxHeld); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("bodies of clients that are gone are still held")
		}
	}
	s.held.Release(s.cfg.MaxHeld)
	if status, _, body := post(t, "http://"+addr); status != 200 {
		t.Errorf("an honest client afterwards: %d %s", status, body)
	}
}

func TestGracefulShutdown(t *testing.T) {
	cfg := Defaults()
	cfg.Workers, cfg.Wait = 1, time.Minute
	s, addr, stop, done := serve(t, cfg)
	s.gate.slots <- struct{}{}
	var waits sync.WaitGroup
	waits.Go(func() {
		if status, _, body := post(t, "http://"+addr); status != 200 {
			t.Errorf("a request that was there before: %d %s", status, body)
		}
	})
	for s.gate.waiting.Load() == 0 {
		time.Sleep(time.Millisecond)
	}
	stop()
	for !s.stopping.Load() {
		time.Sleep(time.Millisecond)
	}
	rec := httptest.NewRecorder()
	s.ready(rec, nil)
	if rec.Code != 503 {
		t.Errorf("readyz while stopping: %d", rec.Code)
	}
	s.gate.leave()
	waits.Wait()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if c, err := net.Dial("tcp", addr); err == nil {
		c.Close()
		t.Error("it still listens")
	}
}

func TestShutdownCutsWhatDoesNotEnd(t *testing.T) {
	cfg := Defaults()
	cfg.Workers, cfg.Wait, cfg.Drain = 1, time.Minute, 20*time.Millisecond
	s, addr, stop, done := serve(t, cfg)
	s.gate.slots <- struct{}{} // and is never given back
	go func() { _, _ = http.Post("http://"+addr+"/v1/extract", "text/plain", strings.NewReader(sentence)) }()
	for s.gate.waiting.Load() == 0 {
		time.Sleep(time.Millisecond)
	}
	stop()
	select {
	case err := <-done:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(20 * time.Second):
		t.Fatal("it does not stop")
	}
}

func TestMetricsAndLog(t *testing.T) {
	var out bytes.Buffer
	cfg := Defaults()
	cfg.Log = slog.New(slog.NewJSONHandler(&out, nil))
	s, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	h := s.Handler()
	send := func(method, path, id, body string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(method, path, strings.NewReader(body))
		r.Header.Set("Content-Type", "text/plain")
		r.Header.Set("X-Request-Id", id)
		rec := httptest.NewRecorder()
		h.ServeHTTP(rec, r)
		return rec
	}
	if got := send("POST", "/v1/extract?secret=1", "trace-1", sentence).Header().Get("X-Request-Id"); got != "trace-1" {
		t.Errorf("the request's id became %q", got)
	}
	if got := send("GET", "/", "a\"b", "").Header().Get("X-Request-Id"); got == "" || strings.Contains(got, `"`) {
		t.Errorf("an id that is not plain became %q", got)
	}
	var line struct {
		Msg, ID, Method, Path string
		Status                int
		In, Out               int64
	}
	first, _, _ := strings.Cut(out.String(), "\n")
	if err := json.Unmarshal([]byte(first), &line); err != nil {
		t.Fatal(err)
	}
	if line.Msg != "request" || line.ID != "trace-1" || line.Method != "POST" || line.Path != "/v1/extract" || line.Status != 200 || line.In != int64(len(sentence)) || line.Out == 0 {
		t.Errorf("log: %s", first)
	}
	if strings.Contains(out.String(), "بغداد") || strings.Contains(out.String(), "secret") {
		t.Error("the log tells what was asked")
	}
	m := send("GET", "/metrics", "", "").Body.String()
	for _, want := range []string{`waqai_http_requests_total{code="200",route="POST /v1/extract"} 1`, "waqai_documents_total 1",
		`waqai_events_total{type="meet"} 1`, "waqai_extract_duration_seconds_count 1", "waqai_held_bytes 0", "waqai_busy_workers 0"} {
		if !strings.Contains(m, want) {
			t.Errorf("no %q in\n%s", want, m)
		}
	}
}

func TestPanicIsOneRequest(t *testing.T) {
	s, err := New(Defaults())
	if err != nil {
		t.Fatal(err)
	}
	srv := httptest.NewUnstartedServer(s.observe(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("broken") })))
	srv.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	srv.Start()
	defer srv.Close()
	if status, body, _ := get(t, srv.URL); status != 500 || !strings.Contains(body, "mistake") {
		t.Errorf("%d %s", status, body)
	}
}

func TestConfig(t *testing.T) {
	tests := []struct {
		name string
		set  func(*Config)
		want string
	}{
		{"no worker", func(c *Config) { c.Workers = 0 }, "workers"},
		{"a queue below nothing", func(c *Config) { c.Queue = -1 }, "queue"},
		{"a batch that can never be held", func(c *Config) { c.MaxHeld = c.MaxBatch - 1 }, "max-held"},
		{"no time", func(c *Config) { c.Timeout = 0 }, "timeout"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cfg := Defaults()
			tt.set(&cfg)
			if _, err := New(cfg); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want one that names %s", err, tt.want)
			}
		})
	}
	cfg := Defaults()
	cfg.Page = fstest.MapFS{"index.html": {Data: []byte("mine")}}
	_, srv := start(t, cfg)
	if _, body, _ := get(t, srv.URL); body != "mine" {
		t.Errorf("the page is %q", body)
	}
}

// FuzzExtract sends any bytes as any kind of body: the answer is JSON, or a
// problem, and never a mistake of the server.
func FuzzExtract(f *testing.F) {
	for _, s := range []string{sentence, `{"text":"بغداد","date":"2020-01-02"}`, "{\"text\":\"\xff\\ud800\"}\n{\n\n[]", `{"text":null}`, "\x00"} {
		f.Add([]byte(s), byte(0))
		f.Add([]byte(s), byte(1))
		f.Add([]byte(s), byte(2))
	}
	s, err := New(small())
	if err != nil {
		f.Fatal(err)
	}
	h := s.Handler()
	kinds := []string{kindPlain, kindJSON, kindLines}
	f.Fuzz(func(t *testing.T, body []byte, kind byte) {
		r := httptest.NewRequest("POST", "/v1/extract?with=entries,explain", bytes.NewReader(body))
		r.Header.Set("Content-Type", kinds[int(kind)%len(kinds)])
		rec := httptest.NewRecorder()
		h.ServeHTTP(rec, r)
		switch rec.Code {
		case 200, 400, 413:
		default:
			t.Fatalf("%d %s", rec.Code, rec.Body)
		}
		for line := range bytes.Lines(rec.Body.Bytes()) {
			if !json.Valid(line) {
				t.Fatalf("no JSON: %q", line)
			}
		}
	})
}
