package articles

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"net/url"
	"strings"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"
	"github.com/mmcdole/gofeed"
	"golang.org/x/net/html/charset"

	"github.com/waqai/waqai/event"
)

// page takes the article out of an HTML page: its title, a line, then its text.
func page(b []byte) (event.Input, error) {
	r, err := charset.NewReader(bytes.NewReader(b), "text/html") // windows-1256, as old papers have it
	if err != nil {
		return event.Input{}, fmt.Errorf("html: %w", err)
	}
	a, err := readability.FromReader(r, &url.URL{Scheme: "http", Host: "localhost"})
	if err != nil {
		return event.Input{}, fmt.Errorf("html: %w", err)
	}
	if a.Node == nil {
		return event.Input{}, fmt.Errorf("html: no article in the page")
	}
	var text strings.Builder
	if err := a.RenderText(&text); err != nil {
		return event.Input{}, fmt.Errorf("html: %w", err)
	}
	in := event.Input{Text: titled(a.Title(), text.String())}
	if t, err := a.PublishedTime(); err == nil {
		in.Date = day(t)
	}
	return in, nil
}

// titled puts a title that the text does not begin with before it.
func titled(title, text string) string {
	title, text = strings.TrimSpace(title), strings.TrimSpace(text)
	if title == "" || strings.HasPrefix(text, title) {
		return text
	}
	return title + "\n\n" + text
}

// day gives the day of a moment where it was written.
func day(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}

// feed reads the items of an RSS or Atom feed.
func feed(name string, b []byte, yield func(event.Input, error) bool) {
	for in, err := range Items(name, bytes.NewReader(b)) {
		if !yield(in, err) {
			return
		}
	}
}

// Items reads the items of an RSS or Atom feed: the id is the item's own, else its
// link, else the name of the feed and the item's number.
func Items(name string, r io.Reader) iter.Seq2[event.Input, error] {
	return func(yield func(event.Input, error) bool) {
		f, err := gofeed.NewParser().Parse(r)
		if err != nil {
			yield(event.Input{}, fmt.Errorf("feed: %w", err))
			return
		}
		for i, item := range f.Items {
			in := event.Input{ID: item.GUID}
			if in.ID == "" {
				in.ID = item.Link
			}
			if in.ID == "" {
				in.ID = fmt.Sprintf("%s#%d", name, i+1)
			}
			body := item.Content
			if body == "" {
				body = item.Description
			}
			in.Text = titled(item.Title, plain(body))
			if t := item.PublishedParsed; t != nil {
				in.Date = day(*t)
			} else if t := item.UpdatedParsed; t != nil {
				in.Date = day(*t)
			}
			if !yield(in, nil) {
				return
			}
		}
	}
}
