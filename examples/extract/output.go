package main

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/waqai/waqai/event"
)

// writer writes documents in one format. begin is called once, before the first
// document, and not when interrupted work is taken up.
type writer interface {
	begin() error
	document(in event.Input, d *event.Document, traces []event.Trace) error
}

// newWriter makes the writer of a format; terminal is where text would show.
var newWriter = map[string]func(w *bufio.Writer, terminal io.Writer, o *options) writer{
	"text": func(w *bufio.Writer, terminal io.Writer, o *options) writer {
		if o.out != "" {
			terminal = nil
		}
		return newPrinter(w, terminal)
	},
	"json":  func(w *bufio.Writer, _ io.Writer, _ *options) writer { return newJSON(w) },
	"jsonl": func(w *bufio.Writer, _ io.Writer, _ *options) writer { return &lines{w: w} },
	"csv":   func(w *bufio.Writer, _ io.Writer, _ *options) writer { return newTable(w) },
	"conll": func(w *bufio.Writer, _ io.Writer, _ *options) writer { return conll{w} },
	"brat":  func(_ *bufio.Writer, _ io.Writer, o *options) writer { return brat{o.out} },
}

var formatNames = []string{"text", "json", "jsonl", "csv", "conll", "brat"}

// jsonWriter writes the wire format, indented.
type jsonWriter struct{ *json.Encoder }

func newJSON(w io.Writer) writer {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return jsonWriter{e}
}

func (jsonWriter) begin() error { return nil }

func (w jsonWriter) document(_ event.Input, d *event.Document, _ []event.Trace) error {
	return w.Encode(d)
}

// lines writes the wire format, a line for every document.
type lines struct {
	w    io.Writer
	line []byte
}

func (*lines) begin() error { return nil }

func (w *lines) document(_ event.Input, d *event.Document, _ []event.Trace) error {
	w.line = append(d.AppendJSON(w.line[:0]), '\n')
	_, err := w.w.Write(w.line)
	return err
}
