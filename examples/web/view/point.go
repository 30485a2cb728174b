package view

import (
	"strconv"

	"github.com/waqai/waqai/lexicon"
)

// Point is a place on the earth in degrees, north and east positive.
type Point struct {
	Lat float64 `json:"lat"`
	Lon float64 `json:"lon"`
}

// parsePoint reads degrees; what is no place on the earth is nil.
func parsePoint(lat, lon string) *Point {
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

// point gives an entry's coordinates (its codes lat and lon), or its capital's.
func (r *Reader) point(e *lexicon.Entry) *Point {
	if p := parsePoint(e.Code("lat"), e.Code("lon")); p != nil {
		return p
	}
	if capital, ok := r.lex.Entry(e.Code("capital")); ok && e.Type == "GPE" {
		return parsePoint(capital.Code("lat"), capital.Code("lon"))
	}
	return nil
}
