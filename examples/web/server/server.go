// Package server serves the page and the API: POST /v1/extract in the wire
// format, one article or a line each. It is made for the open net: every request
// has a limit of size and of time, work has a limit of numbers, and past them
// the answer is a quick, clear error.
package server

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"golang.org/x/sync/semaphore"

	"github.com/waqai/waqai/examples/web/page"
	"github.com/waqai/waqai/examples/web/view"
)

// Server answers requests. It is safe for concurrent use.
type Server struct {
	cfg      Config
	log      *slog.Logger
	reader   *view.Reader
	gate     *gate
	held     *semaphore.Weighted // bytes of bodies
	metrics  *metrics
	wasm     bool // the page carries the library
	stopping atomic.Bool
}

// New makes a server; the lexicon and the rules are ready when it returns.
func New(cfg Config) (*Server, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	r, err := view.New(cfg.Extractor)
	if err != nil {
		return nil, err
	}
	g := newGate(cfg.Workers, cfg.Queue, cfg.Wait)
	s := &Server{cfg: cfg, log: cfg.Log, reader: r, gate: g, held: semaphore.NewWeighted(cfg.MaxHeld), metrics: newMetrics(g)}
	s.wasm = cfg.Page != nil && page.HasWasm(cfg.Page)
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	return s, nil
}

// Handler has every route.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/extract", s.extract)
	mux.HandleFunc("/v1/extract", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Allow", http.MethodPost)
		s.refuse(w, newProblem(http.StatusMethodNotAllowed, "send the article with POST; /openapi.yaml tells how"))
	})
	mux.HandleFunc("GET /openapi.yaml", openAPI)
	mux.Handle("GET /metrics", s.metrics.handler())
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("ok\n")) })
	mux.HandleFunc("GET /readyz", s.ready)
	mux.HandleFunc("GET /config.json", s.config)
	if s.cfg.Page != nil {
		mux.Handle("/", static(s.cfg.Page))
	}
	return s.observe(secure(mux))
}

// Serve answers on l until ctx is done, then answers what is there and returns.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	srv := &http.Server{
		Handler:           s.Handler(),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       s.cfg.BodyTimeout + 5*time.Second, // the handlers set a closer one for the body
		WriteTimeout:      s.cfg.BodyTimeout + s.cfg.Wait + s.cfg.Timeout + 30*time.Second,
		IdleTimeout:       60 * time.Second,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(s.log.Handler(), slog.LevelDebug),
	}
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(l) }()
	s.log.Info("serving", "addr", l.Addr().String(), "workers", s.cfg.Workers, "wasm", s.wasm)
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	s.stopping.Store(true) // readyz says so to the balancer
	s.log.Info("stopping", "drain", s.cfg.Drain)
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.cfg.Drain)
	defer cancel()
	err := srv.Shutdown(drain)
	if errors.Is(err, context.DeadlineExceeded) {
		s.log.Warn("drain time is over; connections are cut")
		err = srv.Close()
	}
	s.log.Info("stopped")
	return err
}

func (s *Server) ready(w http.ResponseWriter, _ *http.Request) {
	if s.stopping.Load() {
		http.Error(w, "stopping", http.StatusServiceUnavailable)
		return
	}
	_, _ = w.Write([]byte("ready\n"))
}

// config tells the page what stands behind it. A site without a server has a
// file of this name.
func (s *Server) config(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{"server": true, "wasm": s.wasm, "maxText": s.cfg.MaxText})
}

// static serves the page's files. Browsers ask again whether they are fresh.
func static(files fs.FS) http.Handler {
	next := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "want GET", http.StatusMethodNotAllowed)
			return
		}
		w.Header().Set("Cache-Control", "no-cache")
		next.ServeHTTP(w, r)
	})
}
