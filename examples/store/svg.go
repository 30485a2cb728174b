package main

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// svg is a picture being drawn. Names are text elements that read right to left: what
// shows the picture joins the letters, which libraries that draw letter by letter
// cannot.
type svg struct {
	w, h float64
	b    strings.Builder
}

const (
	ink    = "#1f2933"
	pale   = "#7b8794"
	paper  = "#ffffff"
	accent = "#0b6e75"
)

func newSVG(w, h float64) *svg { return &svg{w: w, h: h} }

func (s *svg) String() string {
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" font-family="'Noto Sans Arabic', 'Noto Naskh Arabic', 'Segoe UI', Tahoma, Arial, 'DejaVu Sans', sans-serif">
<rect width="100%%" height="100%%" fill="%s"/>
%s</svg>
`, s.w, s.h, s.w, s.h, paper, s.b.String())
}

func (s *svg) rect(x, y, w, h float64, fill, title string) {
	fmt.Fprintf(&s.b, `<rect x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="%s"><title>%s</title></rect>`+"\n", x, y, w, h, fill, escape(title))
}

func (s *svg) circle(x, y, r float64, fill, title string) {
	fmt.Fprintf(&s.b, `<circle cx="%.1f" cy="%.1f" r="%.1f" fill="%s" stroke="%s" stroke-width="1.5"><title>%s</title></circle>`+"\n", x, y, r, fill, paper, escape(title))
}

func (s *svg) line(x1, y1, x2, y2, width float64, stroke string) {
	fmt.Fprintf(&s.b, `<line x1="%.1f" y1="%.1f" x2="%.1f" y2="%.1f" stroke="%s" stroke-width="%.1f" stroke-linecap="round"/>`+"\n", x1, y1, x2, y2, stroke, width)
}

// text writes a number or a word of Latin letters; anchor is start, middle or end.
func (s *svg) text(x, y, size float64, anchor, fill, text string) {
	fmt.Fprintf(&s.b, `<text x="%.1f" y="%.1f" font-size="%.0f" text-anchor="%s" fill="%s">%s</text>`+"\n", x, y, size, anchor, fill, escape(text))
}

// arabic writes a name, right to left: anchor start is its right end. A halo keeps it
// readable over lines.
func (s *svg) arabic(x, y, size float64, anchor, text string) {
	fmt.Fprintf(&s.b, `<text x="%.1f" y="%.1f" font-size="%.0f" text-anchor="%s" direction="rtl" xml:lang="ar" fill="%s" stroke="%s" stroke-width="3" paint-order="stroke" stroke-linejoin="round">%s</text>`+"\n",
		x, y, size, anchor, ink, paper, escape(text))
}

func escape(text string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(text)) // a strings.Builder reports no error
	return b.String()
}
