package entity

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// How tells how a mention was found.
type How uint8

// The ways to find a mention.
const (
	ByPattern How = iota // by the grammar, or by what is seen at the words
	ByEntry              // by a name of the lexicon
	ByBoth
)

// String gives pattern, entry or both.
func (h How) String() string {
	switch h {
	case ByEntry:
		return "entry"
	case ByBoth:
		return "both"
	}
	return "pattern"
}

// grade is the kind of evidence that a mention has; weights/confidence.tsv tells how
// many of each kind are right.
type grade uint8

// The grades. Those of people by pattern go by the sum of their weights.
const (
	gPersonEntry grade = iota
	gPerson0
	gPerson1
	gPerson2
	gPerson3
	gPerson4
	gPlaceEntry
	gPlaceCommon
	gPlaceGeonames
	gPlacePattern
	gBodyEntry
	gBodyCommon
	gBodyBoth
	gBodyPattern
	gBodyShort
	gOffice
	gPeople
	gEventEntry
	gEventPattern
	gTime
	gNumber
	gOther
	numGrades
)

var gradeNames = [numGrades]string{"person-entry", "person-0", "person-1", "person-2", "person-3", "person-4", "place-entry", "place-common",
	"place-geonames", "place-pattern", "body-entry", "body-common", "body-both", "body-pattern", "body-short", "office", "people", "event-entry",
	"event-pattern", "time", "number", "other"}

// gradeOf gives the grade of a candidate.
func (c *candidate) gradeOf(how How) grade {
	switch c.typ {
	case Person:
		switch {
		case how != ByPattern && c.end > c.first+1:
			return gPersonEntry
		case c.margin < 100:
			return gPerson0
		case c.margin < 250:
			return gPerson1
		case c.margin < 450:
			return gPerson2
		case c.margin < 700:
			return gPerson3
		}
		return gPerson4
	case GPE, Location, Facility:
		switch {
		case c.entry == nil || how == ByPattern:
			return gPlacePattern
		case c.entry.Flag("common"):
			return gPlaceCommon
		case c.entry.Source == "geonames":
			return gPlaceGeonames
		}
		return gPlaceEntry
	case Org:
		switch {
		case c.short:
			return gBodyShort
		case how == ByPattern:
			return gBodyPattern
		case how == ByBoth:
			return gBodyBoth
		case c.entry.Flag("common"):
			return gBodyCommon
		}
		return gBodyEntry
	case Office:
		return gOffice
	case Norp:
		return gPeople
	case Event, Law:
		if how == ByPattern {
			return gEventPattern
		}
		return gEventEntry
	case Date, Time:
		return gTime
	case Cardinal, Ordinal, Percent, Money, Quantity, Unit, Currency:
		return gNumber
	}
	return gOther
}

//go:embed weights/confidence.tsv
var confidenceTable string

// confidences are the shares of right mentions by grade.
var confidences = sync.OnceValue(func() *[numGrades]float32 {
	c := &[numGrades]float32{}
	rows := make(map[string]grade, numGrades)
	for g, name := range gradeNames {
		rows[name] = grade(g)
	}
	for line := range strings.Lines(confidenceTable) {
		name, rest, _ := strings.Cut(strings.TrimSpace(line), "\t")
		g, ok := rows[name]
		if !ok {
			continue // the file is tested
		}
		share, _, _ := strings.Cut(rest, "\t")
		if x, err := strconv.ParseFloat(share, 32); err == nil {
			c[g] = float32(x)
		}
	}
	return c
})
