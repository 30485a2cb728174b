package lexicon

// Class is the grammatical or semantic class of a word of the vocabulary. An
// [Entry] of the gazetteers has class Name.
type Class uint8

// The classes of words. ARCHITECTURE.md lists what their values mean.
const (
	Name       Class = iota + 1 // an entry of the gazetteers
	VerbWord                    // a verb: استقبل
	Prep                        // preposition: في، من أجل
	Conj                        // conjunction: ثم، لكن
	Comp                        // what opens a clause: أن، إن
	Neg                         // negation: لم، ليس
	Rel                         // relative pronoun: الذي
	Dem                         // demonstrative: هذا
	Pron                        // pronoun: هو
	Part                        // other particle: قد
	Cond                        // opens a condition: إذا
	Quant                       // quantifier: كل، بعض
	Approx                      // before a number that is not exact: نحو
	Attrib                      // whose word it is: وفقا لـ، بحسب
	Adv                         // adverb: أيضا
	Modal                       // what says that a deed is to come or only possible: من المقرر
	Title                       // an office before or after a name: وزير
	TitleMod                    // before a title, or behind it: نائب، سابق
	Domain                      // what an office or ministry is of: الدفاع
	Rank                        // military rank: عميد
	RankMod                     // what follows a rank: ركن
	Honorific                   // السيد، الدكتور
	Occupation                  // صحفي، خبير
	OrgHead                     // head of a body's name: وزارة، حزب
	PlaceHead                   // head of a place's name: مدينة، جبل
	FacHead                     // head of a facility's name: مطار، مسجد
	EventHead                   // head of an event's name: حرب، انتفاضة
	LawHead                     // head of a law's name: قانون، مادة
	Nisba                       // adjective of a country, city or people: عراقي
	Given                       // given name
	Family                      // family name
	Month                       // month of the Gregorian calendar: نيسان، أبريل
	Hijri                       // month of the Hijri calendar: رمضان
	Weekday                     // السبت
	TimeUnit                    // unit of time: يوم، ساعة
	DayPart                     // part of the day: صباح
	TimeRel                     // which one it is: الماضي، المقبل
	RelTime                     // a day counted from today: أمس
	Num                         // numeral: سبعة
	Scale                       // مليون
	Ord                         // ordinal: ثالث
	Frac                        // fraction, and per cent: ثلث، في المئة
	Currency                    // دينار
	Unit                        // unit of measure: طن
	Season                      // صيف
	Decade                      // السبعينيات
	TimeEdge                    // which part of a time: مطلع، نهاية
	TimeSet                     // how often: يومي
	Era                         // ميلادي، هجري
	Numbered                    // noun before a number that names: المادة
	Human                       // noun of people and groups: جندي، متظاهر
	Weapon                      // weapon: صاروخ
	Adj                         // adjective of everyday prose
	NounWord                    // noun of everyday prose
	Common                      // a common word that must not be taken for a name, and other such warnings
	OfficeName                  // another name of an office of the terms
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

// String gives the class's name in the word files: prep, orghead, given; "name" for the entries of the gazetteers.
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

// ClassesOf makes a set.
func ClassesOf(cs ...Class) Classes {
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
