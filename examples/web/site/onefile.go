package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// oneFile writes the site of a folder as one HTML file, which a browser can open from a disk: scripts,
// fonts, and the library inside. A browser loads no module, no worker and no font from a file beside
// another, so everything goes in.
func oneFile(dir, to string) error {
	script, err := bundle(filepath.Join(dir, "js", "main.js"), api.FormatIIFE)
	if err != nil {
		return err
	}
	style, err := bundle(filepath.Join(dir, "style.css"), api.FormatDefault)
	if err != nil {
		return err
	}
	read := func(name ...string) []byte {
		b, e := os.ReadFile(filepath.Join(append([]string{dir}, name...)...))
		if e != nil && err == nil {
			err = e
		}
		return b
	}
	page := string(read("index.html"))
	worker := append(read("built", "wasm_exec.js"), read("js", "worker.js")...)
	wasm := base64.StdEncoding.EncodeToString(read("built", "waqai.wasm.gz"))
	samples := read("samples.json")
	icon := base64.StdEncoding.EncodeToString(read("icon.svg"))
	if err != nil {
		return err
	}
	policy := fmt.Sprintf("default-src 'none'; script-src '%s' 'wasm-unsafe-eval' blob:; style-src '%s'; font-src data:; img-src data:; worker-src blob:; base-uri 'none'; form-action 'none'", hash(script), hash(style))
	inline := func(id, kind string, content []byte) string {
		return "<script type=\"" + kind + "\" id=\"" + id + "\">" + escape(content) + "</script>\n"
	}
	for _, part := range []struct{ old, new string }{
		{between(page, `<meta http-equiv="Content-Security-Policy"`, ">"), `<meta http-equiv="Content-Security-Policy" content="` + policy + `">`},
		{`<link rel="icon" href="icon.svg" type="image/svg+xml">`, `<link rel="icon" href="data:image/svg+xml;base64,` + icon + `">`},
		{`<link rel="stylesheet" href="style.css">`, "<style>" + string(style) + "</style>"},
		{`<script type="module" src="js/main.js"></script>`, ""},
		{`</body>`, inline("inline-config", "application/json", []byte(config)) + inline("inline-samples", "application/json", samples) +
			inline("inline-worker", "text/plain", worker) + inline("inline-wasm", "text/plain", []byte(wasm)) +
			"<script>" + string(script) + "</script>\n</body>"},
	} {
		if strings.Count(page, part.old) != 1 {
			return fmt.Errorf("index.html: want %q once", part.old)
		}
		page = strings.Replace(page, part.old, part.new, 1)
	}
	fmt.Printf("%s: %.1f MB\n", to, float64(len(page))/1e6)
	return os.WriteFile(to, []byte(page), 0o644)
}

// between gives the part of s from a beginning to the end that follows it.
func between(s, begin, end string) string {
	i := strings.Index(s, begin)
	if i < 0 {
		return begin
	}
	return s[i : i+strings.Index(s[i:], end)+len(end)]
}

// bundle joins a script or a style sheet with all that it imports.
func bundle(path string, format api.Format) ([]byte, error) {
	r := api.Build(api.BuildOptions{
		EntryPoints: []string{path}, Bundle: true, MinifyWhitespace: true, MinifySyntax: true, Format: format, Charset: api.CharsetUTF8,
		Target: api.ES2022, Loader: map[string]api.Loader{".woff2": api.LoaderDataURL}, LogLevel: api.LogLevelSilent, Write: false,
	})
	if len(r.Errors) > 0 {
		return nil, fmt.Errorf("%s", strings.TrimSpace(strings.Join(api.FormatMessages(r.Errors, api.FormatMessagesOptions{}), "\n")))
	}
	return bytes.TrimSpace([]byte(escape(r.OutputFiles[0].Contents))), nil
}

// escape keeps a script from ending early: «</script» in it is written so that HTML does not see it and
// JavaScript and JSON read the same.
func escape(b []byte) string { return strings.ReplaceAll(string(b), "</script", `<\/script`) }

func hash(b []byte) string {
	sum := sha256.Sum256(b)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
