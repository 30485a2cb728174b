package entity

import (
	"time"

	"github.com/waqai/waqai/lexicon"
)

// Type is what a mention names: one of the tags of the Wojood corpus. event/FORMAT.md has examples.
type Type string

// The mention types.
const (
	Person   Type = "PERS"     // people
	Norp     Type = "NORP"     // peoples, nationalities, religious and political groups
	Office   Type = "OCC"      // offices and occupations
	Org      Type = "ORG"      // bodies: ministries, parties, armies, companies, media
	GPE      Type = "GPE"      // countries, provinces, towns
	Location Type = "LOC"      // other places: seas, mountains, regions
	Facility Type = "FAC"      // buildings, sites and roads
	Event    Type = "EVENT"    // events that have a name: wars, treaties, festivals
	Date     Type = "DATE"     // days, and what is longer
	Time     Type = "TIME"     // times of the day, hours and minutes
	Language Type = "LANGUAGE" // languages: «العربية», «اللغة العربية»
	Website  Type = "WEBSITE"  // addresses of the web and of mail, names of accounts
	Law      Type = "LAW"      // laws, and parts of them
	Product  Type = "PRODUCT"  // weapons, ships, prizes
	Cardinal Type = "CARDINAL" // numbers of things
	Ordinal  Type = "ORDINAL"  // which of several
	Percent  Type = "PERCENT"
	Quantity Type = "QUANTITY" // amounts with their unit
	Unit     Type = "UNIT"     // the unit inside
	Money    Type = "MONEY"    // amounts of money
	Currency Type = "CURR"     // the currency inside
)

// Mention is a place in the text that names something. Start and End are byte
// offsets into the text as it was given, half-open; Text is exactly those bytes.
type Mention struct {
	ID      string `json:"id"`
	Type    Type   `json:"type"`
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Text    string `json:"text"`
	Subtype string `json:"subtype,omitempty"` // country, ministry, armed_group …
	Name    string `json:"name,omitempty"`    // the canonical name
	Value   string `json:"value,omitempty"`   // of a time or number: TIMEX3, number, «3500000000 USD»
	Ref     string `json:"ref,omitempty"`     // the lexicon entry's id
	Entity  string `json:"entity,omitempty"`  // shared by the mentions of one entity in the document

	First int            `json:"-"` // tokens, half-open
	Last  int            `json:"-"`
	Entry *lexicon.Entry `json:"-"` // what Ref stands for

	// Aside tells of an adjective that only qualifies a noun («الموقف الروسي») and
	// stands in no other mention: it names nobody, but tells rules whose the noun is.
	Aside bool `json:"-"`

	// How tells how the mention was found, and Confidence how many of those with such
	// evidence are right in annotated news (weights/confidence.tsv), from 0 to 1.
	How        How     `json:"-"`
	Confidence float32 `json:"-"`

	From  Day `json:"-"` // the days of a time, half-open; zero where it has none
	Until Day `json:"-"`
}

// Day is a day of the proleptic Gregorian calendar by its number (rata die): 1 is the
// first of January of the year 1; 0 is no day.
type Day int32

// epoch is the day 1970-01-01.
const epoch = 719163

// dayOf gives the day of a time, 0 of the zero time.
func dayOf(t time.Time) Day {
	if t.IsZero() {
		return 0
	}
	return Day(t.Unix()/(24*60*60) + epoch)
}

// Time gives the beginning of the day, in UTC; the zero time for no day.
func (d Day) Time() time.Time {
	if d == 0 {
		return time.Time{}
	}
	return time.Unix((int64(d)-epoch)*24*60*60, 0).UTC()
}

// String gives the day as ISO 8601 has it: 2018-04-21; the empty string for no day.
func (d Day) String() string {
	if d == 0 {
		return ""
	}
	return d.Time().Format(time.DateOnly)
}
