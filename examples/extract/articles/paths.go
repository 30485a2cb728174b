package articles

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// Paths gives the files that arguments name, in their order and each once: files,
// folders (every file in them whose name does not begin with a dot), and patterns (*, ?, [a-z], {a,b},
// ** for any folders) where the shell has not replaced them. The errors are those of single arguments.
func Paths(args []string) (files []string, errs []error) {
	seen := map[string]bool{}
	add := func(name string) {
		if name = filepath.Clean(name); !seen[name] {
			seen[name] = true
			files = append(files, name)
		}
	}
	for _, arg := range args {
		info, err := os.Stat(arg)
		switch {
		case err == nil && info.IsDir():
			before := len(files)
			err = filepath.WalkDir(arg+string(filepath.Separator), func(p string, d fs.DirEntry, err error) error {
				if err != nil {
					return err
				}
				hidden := filepath.Clean(p) != filepath.Clean(arg) && strings.HasPrefix(d.Name(), ".")
				if d.IsDir() && hidden {
					return fs.SkipDir
				}
				if d.Type().IsRegular() && !hidden {
					add(p)
				}
				return nil
			})
			if err == nil && len(files) == before && len(args) == 1 {
				err = fmt.Errorf("%s: no file in it", arg)
			}
		case err == nil:
			add(arg)
		case strings.ContainsAny(arg, "*?[{"):
			var found []string
			found, err = doublestar.FilepathGlob(arg, doublestar.WithFilesOnly())
			if err == nil && len(found) == 0 {
				err = fmt.Errorf("%s: no file matches", arg)
			}
			slices.Sort(found)
			for _, f := range found {
				add(f)
			}
		}
		if err != nil {
			errs = append(errs, err)
		}
	}
	return files, errs
}
