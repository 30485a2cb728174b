package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing/fstest"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
)

// found are the files that arguments name, by what they hold.
type found struct {
	lexicons []string // .tsv and .jsonl
	rules    []string // .rules
	heads    []string // .mentions
}

// find looks at files and folders.
func find(args []string) (found, error) {
	var f found
	for _, arg := range args {
		root := arg
		if info, err := os.Stat(arg); err == nil && info.IsDir() {
			root += string(filepath.Separator) // a link to a folder is walked too
		}
		err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			switch filepath.Ext(p) {
			case ".tsv", ".jsonl":
				f.lexicons = append(f.lexicons, p)
			case ".rules":
				f.rules = append(f.rules, p)
			case ".mentions":
				f.heads = append(f.heads, p)
			default:
				if p == arg {
					return fmt.Errorf("%s: want a .tsv, .jsonl, .rules or .mentions file, or a folder of them", p)
				}
			}
			return nil
		})
		if err != nil {
			return f, err
		}
	}
	if len(f.lexicons)+len(f.rules)+len(f.heads) == 0 {
		return f, fmt.Errorf("no .tsv, .jsonl, .rules or .mentions file in %s", strings.Join(args, ", "))
	}
	return f, nil
}

// lexiconWith lays lexicon files over the default; the error joins what is wrong
// with them, and the good lines are in the result all the same.
func lexiconWith(names []string) (*lexicon.Lexicon, error) {
	l := lexicon.Default()
	var errs []error
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		next, err := l.WithReader(name, f)
		f.Close()
		errs = append(errs, err)
		if next != nil {
			l = next
		}
	}
	return l, errors.Join(errs...)
}

// headsOver lays the rules of .mentions files over a lexicon, and gives their sentences beside the
// result; the error joins what is wrong with them, and the good rules are in the result all the same.
func headsOver(l *lexicon.Lexicon, names []string) (*lexicon.Lexicon, []entity.Example, error) {
	var errs []error
	var sentences []entity.Example
	folders, err := layers(names)
	if err != nil {
		return l, nil, err
	}
	for _, layer := range folders {
		rs, err := entity.LoadRules(layer)
		errs = append(errs, err)
		over, err := rs.Over(l)
		errs = append(errs, err)
		if over != nil {
			l = over
		}
		sentences = append(sentences, rs.Examples()...)
	}
	return l, sentences, errors.Join(errs...)
}

// all gives the files that paths name; no path, none.
func all(paths []string) (found, error) {
	if len(paths) == 0 {
		return found{}, nil
	}
	return find(paths)
}

// lexicon lays what was found over the default lexicon, heads of names too.
func (f found) lexicon() (*lexicon.Lexicon, error) {
	l, err := lexiconWith(f.lexicons)
	if err != nil {
		return nil, err
	}
	l, _, err = headsOver(l, f.heads)
	return l, err
}

// extractorWith makes an extractor of what was found over the defaults.
func extractorWith(f found) (*event.Extractor, *event.Rules, error) {
	l, err := f.lexicon()
	if err != nil {
		return nil, nil, err
	}
	rs, err := rulesWith(f.rules)
	if err != nil {
		return nil, nil, err
	}
	x, err := event.New(event.WithLexicon(l), event.WithRules(rs))
	return x, rs, err
}

// rulesWith lays rule files over the default ones.
func rulesWith(names []string) (*event.Rules, error) {
	if len(names) == 0 {
		return event.DefaultRules(), nil
	}
	folders, err := layers(names)
	if err != nil {
		return nil, err
	}
	return event.DefaultRules().With(folders...)
}

// layers gives files, those of each folder as a layer of their own. They are named as the arguments name
// them, which is how errors tell of them, or by their last name where a path of fs.FS cannot say so (/tmp/x, ../x).
func layers(names []string) ([]fs.FS, error) {
	var out []fs.FS
	at := map[string]fstest.MapFS{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		dir, shown := filepath.Split(name)
		if filepath.IsLocal(name) {
			shown = filepath.ToSlash(filepath.Clean(name))
		}
		if at[dir] == nil {
			at[dir] = fstest.MapFS{}
			out = append(out, at[dir])
		}
		at[dir][shown] = &fstest.MapFile{Data: text}
	}
	return out, nil
}
