package main

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/waqai/waqai/examples/web/server"
)

// TestPage drives the page in a real Chromium: browser/page.test.js. It is skipped
// where there is no Chromium, no Node.js or no playwright-core; with
// WAQAI_BROWSER=must it fails instead.
func TestPage(t *testing.T) {
	if testing.Short() {
		t.Skip("short: the page is not tested in a browser")
	}
	node, chromium := find(t, "node"), find(t, "chromium")
	if _, err := os.Stat("browser/node_modules/playwright-core"); err != nil {
		missing(t, "playwright-core is not installed: cd examples/web/browser && npm ci")
	}
	site := filepath.Join(t.TempDir(), "site")
	build := exec.CommandContext(t.Context(), "go", "run", "./site", "-out", site)
	build.Env = append(os.Environ(), "GOWORK=off")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go run ./site: %v\n%s", err, out)
	}
	cfg := server.Defaults()
	cfg.Page, cfg.MaxText = os.DirFS(site), 64<<10
	s, err := server.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	api := httptest.NewServer(s.Handler())
	defer api.Close()
	files := httptest.NewServer(http.FileServer(http.Dir(site)))
	defer files.Close()

	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, node, "--test", "--test-concurrency=1", "browser/page.test.js")
	cmd.Env = append(os.Environ(), "CHROMIUM="+chromium, "WAQAI_SERVER="+api.URL+"/", "WAQAI_STATIC="+files.URL+"/", "WAQAI_FILE="+filepath.Join(site, "waqai.html"))
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%.20000s", err, out)
	}
	t.Logf("%s", out)
}

func find(t *testing.T, name string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		missing(t, name+" is not installed; the page is not tested in a browser")
	}
	return path
}

func missing(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("WAQAI_BROWSER") == "must" {
		t.Fatal(what)
	}
	t.Skip(what)
}
