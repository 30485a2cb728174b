package articles

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// block are the elements that begin a line of their own.
var block = map[atom.Atom]bool{atom.P: true, atom.Div: true, atom.Br: true, atom.Li: true, atom.H1: true, atom.H2: true, atom.H3: true,
	atom.H4: true, atom.Blockquote: true, atom.Tr: true, atom.Section: true, atom.Article: true}

// plain gives the text of a piece of HTML, as the items of feeds hold it; text that
// holds none stays as it is.
func plain(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return strings.TrimSpace(s)
	}
	var b strings.Builder
	last := byte('\n') // of what was written
	skip := 0          // inside how many scripts or styles
	for z := html.NewTokenizer(strings.NewReader(s)); ; {
		switch z.Next() {
		case html.ErrorToken: // the end
			return strings.TrimSpace(b.String())
		case html.TextToken:
			if skip == 0 {
				if text := html.UnescapeString(string(z.Raw())); text != "" {
					b.WriteString(text)
					last = text[len(text)-1]
				}
			}
		case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
			t := z.Token()
			switch {
			case t.DataAtom == atom.Script || t.DataAtom == atom.Style:
				if t.Type == html.StartTagToken {
					skip++
				} else if t.Type == html.EndTagToken && skip > 0 {
					skip--
				}
			case block[t.DataAtom] && last != '\n':
				b.WriteByte('\n')
				last = '\n'
			}
		}
	}
}
