package eventtest

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/internal/sentence"
)

// Read reads the cases of every file of fsys that matches one of the patterns (those
// of [path.Match]). A file is UTF-8 text, a statement a line; # at the
// beginning of a line or between blanks begins a comment:
//
//	name passives                      names the cases behind it
//	type arrest                        the type of the events behind it
//	date 2019-10-12                    the day of publication; «date -» takes it back
//	yes SENTENCE => role: text; …      must match, with these fillers
//	only SENTENCE => role: text; …     must match, with these fillers and no others
//	no SENTENCE                        must give no event of the type
//
// The error joins one for every broken line, with file, line and what was wanted;
// the good cases are in the result all the same.
func Read(fsys fs.FS, patterns ...string) ([]Case, error) {
	var cases []Case
	var errs []error
	for _, p := range patterns {
		names, err := fs.Glob(fsys, p)
		if err == nil && len(names) == 0 {
			err = fmt.Errorf("no file matches")
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("eventtest: %s: %w", p, err))
		}
		for _, name := range names {
			src, err := fs.ReadFile(fsys, name)
			if err != nil {
				errs = append(errs, fmt.Errorf("eventtest: %w", err))
				continue
			}
			cs, err := parse(name, string(src))
			cases = append(cases, cs...)
			errs = append(errs, err)
		}
	}
	return cases, errors.Join(errs...)
}

// parse reads the cases of one file.
func parse(file, src string) ([]Case, error) {
	var cases []Case
	var errs []error
	base := Case{}
	line := 0
	for l := range strings.Lines(strings.TrimPrefix(src, "\ufeff")) {
		line++
		l, _, _ = strings.Cut(strings.TrimSpace(l)+" ", " # ") // not the # of a hashtag
		if strings.HasPrefix(l, "#") {
			continue
		}
		key, rest, _ := strings.Cut(strings.TrimSpace(l), " ")
		rest = strings.TrimSpace(rest)
		bad := func(format string, args ...any) {
			errs = append(errs, fmt.Errorf("eventtest: %s:%d: %s", file, line, fmt.Sprintf(format, args...)))
		}
		if key != "" && rest == "" {
			bad("%q wants something after it", key)
			continue
		}
		switch key {
		case "":
		case "name":
			base.Name = rest
		case "type":
			base.Type = rest
		case "date":
			if base.Date = (time.Time{}); rest == "-" {
				continue
			}
			d, err := event.ParseDate(rest)
			if err != nil {
				bad("date %q; want YYYY-MM-DD, or - for none", rest)
			}
			base.Date = d
		case "yes", "no", "only":
			if base.Type == "" {
				bad("«type TYPE» must stand before the first sentence")
				continue
			}
			c := base
			c.Text, c.Want = sentence.Parse(rest)
			c.Not, c.Only, c.At = key == "no", key == "only", fmt.Sprintf("%s:%d", file, line)
			for _, w := range c.Want {
				if !strings.Contains(w, ": ") {
					bad("%q; want «role: text»", w)
				}
			}
			cases = append(cases, c)
		default:
			bad("unknown word %q; want name, type, date, yes, only or no", key)
		}
	}
	return cases, errors.Join(errs...)
}
