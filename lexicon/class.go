package lexicon

// Class is the grammatical or semantic class of a word of the vocabulary. An
// [Entry] of the gazetteers has class Name.
type Class uint8

// The classes of words. ARCHITECTURE.md lists what their values mean.
const (
	Name Class = iota + 1 // an entry of the gazetteers
	VerbWord
	Prep
	Conj
	Comp
	Neg
	Rel
	Dem
	Pron
	Part
	Cond
	Quant
	Approx
	Attrib
	Adv
	Modal
	Title
	TitleMod
	Domain
	Rank
	RankMod
	Honorific
	Occupation
	OrgHead
	PlaceHead
	FacHead
	EventHead
	LawHead
	Nisba
	Given
	Family
	Month
	Hijri
	Weekday
	TimeUnit
	DayPart
	TimeRel
	RelTime
	Num
	Scale
	Ord
	Frac
	Currency
	Unit
	Season
	Decade
	TimeEdge
	TimeSet
	Era
	Numbered
	Human
	Weapon
	Adj
	NounWord
	Common
	OfficeName // another name of an office of the terms
	numClasses
)

var classNames = [numClasses]string{
	Name: "name", VerbWord: "verb", Prep: "prep", Conj: "conj", Comp: "comp", Neg: "neg", Rel: "rel", Dem: "dem",
	Pron: "pron", Part: "part", Cond: "cond", Quant: "quant", Approx: "approx", Attrib: "attrib", Adv: "adv",
	Modal: "modal", Title: "title", TitleMod: "titlemod", Domain: "domain", Rank: "rank", RankMod: "rankmod",
	Honorific: "honorific", Occupation: "occupation", OrgHead: "orghead", PlaceHead: "placehead", FacHead: "fachead",
	EventHead: "eventhead", LawHead: "lawhead",
	Nisba: "nisba", Given: "given", Family: "family", Month: "month", Hijri: "hijri", Weekday: "weekday",
	TimeUnit: "timeunit", DayPart: "daypart", TimeRel: "timerel", RelTime: "reltime", Num: "num", Scale: "scale",
	Ord: "ord", Frac: "frac", Currency: "currency", Unit: "unit", Season: "season",
	Decade: "decade", TimeEdge: "timeedge", TimeSet: "timeset", Era: "era", Numbered: "numbered", Human: "human", Weapon: "weapon",
	Adj: "adj", NounWord: "noun", Common: "common", OfficeName: "office",
}

func (c Class) String() string {
	if c < numClasses {
		return classNames[c]
	}
	return ""
}

// ParseClass gives the class of that name, as the word files write it.
func ParseClass(s string) (Class, bool) {
	for c, name := range classNames {
		if name != "" && name == s {
			return Class(c), true
		}
	}
	return 0, false
}

// Classes is a set of classes.
type Classes uint64

// Of makes a set.
func Of(cs ...Class) Classes {
	var s Classes
	for _, c := range cs {
		s |= 1 << c
	}
	return s
}

// Has reports whether c is in the set.
func (s Classes) Has(c Class) bool { return s&(1<<c) != 0 }

// Any reports whether the sets share a class.
func (s Classes) Any(t Classes) bool { return s&t != 0 }
