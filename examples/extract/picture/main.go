// Command picture makes terminal.png: what the first command of the README shows in
// a terminal with colours, its Arabic shaped and in its direction. From the
// repository's root, with util-linux's script and Chromium:
//
//	go run ./examples/extract/picture
package main

import (
	"bytes"
	"flag"
	"fmt"
	"html"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
)

const page = `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: Arabic; src: local("Noto Sans Arabic"), local("DejaVu Sans"); unicode-range: U+600-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF; }
body { margin: 0; padding: 18px 22px; width: 1000px; background: #12161c; color: #d8dee6;
  font: 15px/1.6 Arabic, "DejaVu Sans Mono", monospace; }
div { white-space: pre-wrap; unicode-bidi: plaintext; min-height: 1.6em; }
.rtl { direction: rtl; unicode-bidi: isolate; }
.prompt { color: #7d8896; }
.s1 { font-weight: 700; } .s2 { color: #8a94a1; }
.s32 { color: #7fd287; } .s33 { color: #e8c268; } .s34 { color: #7db3f5; } .s35 { color: #d59cf0; } .s36 { color: #6fd0cf; }
</style><body>%s</body><script>document.title = Math.ceil(document.documentElement.getBoundingClientRect().height)</script>`

func main() {
	log.SetFlags(0)
	out := flag.String("out", "examples/extract/picture/terminal.png", "where the picture goes")
	lines := flag.Int("lines", 36, "how many lines of the output to show")
	command := flag.String("command", "go run ./examples/extract -date 2019-10-12 testdata/2019-10-12-quadrilateral-meeting.txt", "what to run")
	flag.Parse()
	if err := draw(*out, *command, *lines); err != nil {
		log.Fatal("picture: ", err)
	}
}

func draw(out, command string, lines int) error {
	// script gives the command a terminal, so that it colours what it writes
	run := exec.Command("script", "-qec", command, "/dev/null")
	run.Stderr = os.Stderr
	shown, err := run.Output()
	if err != nil {
		return fmt.Errorf("%s: %w", run, err)
	}
	dir, err := os.MkdirTemp("", "picture")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "page.html")
	body := "<div><span class=prompt>$</span> " + html.EscapeString(command) + "</div>\n" + colours(string(shown), lines)
	if err := os.WriteFile(file, fmt.Appendf(nil, page, body), 0o644); err != nil {
		return err
	}
	dom, err := chromium(dir, "--dump-dom", file)
	if err != nil {
		return err
	}
	height := regexp.MustCompile(`<title>(\d+)</title>`).FindSubmatch(dom)
	if height == nil {
		return fmt.Errorf("chromium does not tell the height of the page")
	}
	if out, err = filepath.Abs(out); err != nil {
		return err
	}
	_, err = chromium(dir, "--screenshot="+out, "--window-size=1044,"+string(height[1]), file)
	return err
}

func chromium(dir string, args ...string) ([]byte, error) {
	name := os.Getenv("CHROMIUM")
	if name == "" {
		name = "chromium"
	}
	args = append([]string{"--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--user-data-dir=" + filepath.Join(dir, "profile")}, args...)
	var stderr bytes.Buffer
	c := exec.Command(name, args...)
	c.Stderr = &stderr
	b, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, stderr.String())
	}
	return b, nil
}

var escape = regexp.MustCompile("\x1b\\[([0-9;]*)m")

// colours turns the first lines of what a terminal shows into HTML, a class for each
// number of an SGR sequence (ECMA-48).
func colours(s string, lines int) string {
	var b strings.Builder
	all := strings.Split(strings.TrimRight(strings.ReplaceAll(s, "\r\n", "\n"), "\n"), "\n")
	for i, line := range all {
		if i == lines {
			b.WriteString("<div class=s2>…</div>")
			break
		}
		if strings.HasPrefix(line, "\u2067") {
			b.WriteString("<div class=rtl>")
		} else {
			b.WriteString("<div>")
		}
		open, at := false, 0
		for _, m := range escape.FindAllStringSubmatchIndex(line, -1) {
			b.WriteString(html.EscapeString(line[at:m[0]]))
			at = m[1]
			if open {
				b.WriteString("</span>")
			}
			var classes []string
			for code := range strings.SplitSeq(line[m[2]:m[3]], ";") {
				if code != "" && code != "0" && code != "22" {
					classes = append(classes, "s"+code)
				}
			}
			if open = len(classes) > 0; open {
				fmt.Fprintf(&b, "<span class=\"%s\">", strings.Join(classes, " "))
			}
		}
		b.WriteString(html.EscapeString(line[at:]))
		if open {
			b.WriteString("</span>")
		}
		b.WriteString("</div>\n")
	}
	return b.String()
}
