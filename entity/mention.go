package entity

import (
	"time"

	"github.com/waqai/waqai/lexicon"
)

// Type is a mention type of the contract (the Wojood tags).
type Type string

// The mention types.
const (
	Person   Type = "PERS"
	Norp     Type = "NORP" // nationalities, religious and political groups
	Office   Type = "OCC"  // offices and occupations
	Org      Type = "ORG"
	GPE      Type = "GPE" // countries, provinces, cities
	Location Type = "LOC"
	Facility Type = "FAC"
	Event    Type = "EVENT"
	Date     Type = "DATE"
	Time     Type = "TIME"
	Language Type = "LANGUAGE"
	Website  Type = "WEBSITE"
	Law      Type = "LAW"
	Product  Type = "PRODUCT"
	Cardinal Type = "CARDINAL"
	Ordinal  Type = "ORDINAL"
	Percent  Type = "PERCENT"
	Quantity Type = "QUANTITY"
	Unit     Type = "UNIT"
	Money    Type = "MONEY"
	Currency Type = "CURR"
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

	From  time.Time `json:"-"` // the days of a time, half-open; zero where it has none
	Until time.Time `json:"-"`
}
