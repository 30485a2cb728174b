package server

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"time"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/examples/web/view"
)

// The kinds of bodies.
const (
	kindJSON  = "application/json"
	kindLines = "application/x-ndjson"
	kindPlain = "text/plain"
)

// answerWeight is how many times as long as the article an answer may be, about:
// it is held in memory too.
const answerWeight = 12

// writeTime is how long a client may take to read the answer about one article.
const writeTime = 30 * time.Second

// extract answers POST /v1/extract.
func (s *Server) extract(w http.ResponseWriter, r *http.Request) {
	kind, err := bodyKind(r.Header.Get("Content-Type"))
	if err != nil {
		s.refuse(w, err)
		return
	}
	if enc := r.Header.Get("Content-Encoding"); enc != "" && enc != "identity" {
		s.refuse(w, newProblem(http.StatusUnsupportedMediaType, fmt.Sprintf("Content-Encoding %q: want the article as it is", enc)))
		return
	}
	with, err := view.ParseWith(r.URL.Query().Get("with"))
	if err != nil {
		s.refuse(w, err)
		return
	}
	limit, weight := s.cfg.MaxText, int64(answerWeight)
	if kind == kindLines {
		limit, weight = s.cfg.MaxBatch, 1 // its answer goes out line by line
	}
	body, free, err := s.body(w, r, limit, weight)
	if err != nil {
		s.refuse(w, err)
		return
	}
	defer free()
	if kind == kindLines {
		s.batch(w, r, body, with)
		return
	}
	var in event.Input
	if kind == kindPlain {
		in, err = plain(r, body)
	} else {
		in, err = document(body)
	}
	if err != nil {
		s.refuse(w, err)
		return
	}
	out, err := s.read(r.Context(), s.gate.enter, in, with)
	if err != nil {
		s.refuse(w, err)
		return
	}
	_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(writeTime)) // not supported only by tests' recorders
	w.Header().Set("Content-Type", kindJSON)
	_, _ = w.Write(append(out, '\n'))
}

func bodyKind(contentType string) (string, error) {
	kind, params, err := mime.ParseMediaType(contentType)
	if err == nil {
		switch cs := params["charset"]; cs {
		case "", "utf-8", "UTF-8":
		default:
			return "", newProblem(http.StatusUnsupportedMediaType, fmt.Sprintf("charset %q: want utf-8", cs))
		}
		switch kind {
		case kindJSON, kindPlain:
			return kind, nil
		case kindLines, "application/jsonl", "application/jsonlines":
			return kindLines, nil
		}
	}
	return "", newProblem(http.StatusUnsupportedMediaType, fmt.Sprintf("Content-Type %q: want %s (one article), %s (one a line) or %s (the article as it is)",
		contentType, kindJSON, kindLines, kindPlain))
}

// body reads a request's body, in bounded time and into bounded memory. The
// caller calls free when it needs it no more.
func (s *Server) body(w http.ResponseWriter, r *http.Request, limit, weight int64) (body []byte, free func(), err error) {
	if r.ContentLength > limit {
		return nil, nil, &http.MaxBytesError{Limit: limit}
	}
	size := r.ContentLength
	if size < 0 {
		size = limit // it does not say: it may be as long as may be
	}
	size *= weight
	if !s.held.TryAcquire(size) {
		p := newProblem(http.StatusServiceUnavailable, "too many requests are being received; try again later")
		p.retry, p.reason = 1, "held"
		return nil, nil, p
	}
	s.metrics.held.Add(float64(size))
	free = func() {
		s.held.Release(size)
		s.metrics.held.Sub(float64(size))
	}
	rc := http.NewResponseController(w)
	_ = rc.SetReadDeadline(time.Now().Add(s.cfg.BodyTimeout)) // not supported only by tests' recorders
	body, err = io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
	if err != nil {
		free()
		if errors.Is(err, io.ErrUnexpectedEOF) {
			err = context.Canceled
		}
		return nil, nil, err
	}
	_ = rc.SetReadDeadline(time.Time{})
	return body, free, nil
}

const wantDocument = `want {"id": …, "text": …, "date": "YYYY-MM-DD"}`

// document reads one article in the wire format.
func document(b []byte) (event.Input, error) {
	var in event.Input
	err := json.Unmarshal(b, &in)
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) {
		err = fmt.Errorf("%w; %s", err, wantDocument)
	}
	return in, err
}

// plain reads an article as it is, with its id and date from the query.
func plain(r *http.Request, b []byte) (event.Input, error) {
	in := event.Input{ID: r.URL.Query().Get("id"), Text: string(b)}
	if d := r.URL.Query().Get("date"); d != "" {
		day, err := event.ParseDate(d)
		if err != nil {
			return in, err
		}
		in.Date = day
	}
	return in, nil
}

// read reads one article when there is a worker for it. The worker is free
// again before anything is written: a slow client holds none.
func (s *Server) read(ctx context.Context, enter func(context.Context) error, in event.Input, with view.With) ([]byte, error) {
	if err := enter(ctx); err != nil {
		return nil, err
	}
	defer s.gate.leave()
	begin := time.Now()
	v := s.reader.Read(in, with)
	s.metrics.reading.Observe(time.Since(begin).Seconds())
	s.metrics.count(len(in.Text), &v.Document)
	return v.Encode()
}

// batch answers a line for every line, in their order. A line that cannot be
// read is answered by {"line": …, "error": …}; when the time is over, the line that
// says so is the last.
func (s *Server) batch(w http.ResponseWriter, r *http.Request, body []byte, with view.With) {
	ctx, cancel := context.WithTimeout(r.Context(), s.cfg.Timeout)
	defer cancel()
	begun := false
	write := func(b []byte) {
		if !begun {
			begun = true
			w.Header().Set("Content-Type", kindLines)
		}
		_, _ = w.Write(append(b, '\n')) // when the client has gone, the context says so
	}
	n, enter := 0, s.gate.enter
	for line := range bytes.SplitSeq(body, []byte("\n")) {
		n++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		out, err := s.line(ctx, enter, line, with)
		if err == nil {
			write(out)
			enter = s.gate.enterAgain // once begun, a batch is read to its end
			continue
		}
		switch p := asProblem(err); {
		case p.Status < statusGone:
			write(lineProblem(n, p))
		case !begun:
			s.refuse(w, err)
			return
		default: // busy, gone, out of time: the rest is not read
			s.metrics.refused.WithLabelValues(p.reason).Inc()
			write(lineProblem(n, p))
			return
		}
	}
	if !begun {
		s.refuse(w, fmt.Errorf("no line; %s on each", wantDocument))
	}
}

func (s *Server) line(ctx context.Context, enter func(context.Context) error, line []byte, with view.With) ([]byte, error) {
	if int64(len(line)) > s.cfg.MaxText {
		return nil, &http.MaxBytesError{Limit: s.cfg.MaxText}
	}
	in, err := document(line)
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return s.read(ctx, enter, in, with)
}

func lineProblem(n int, p *problem) []byte {
	b, _ := json.Marshal(struct {
		Line  int      `json:"line"`
		Error *problem `json:"error"`
	}{n, p})
	return b
}
