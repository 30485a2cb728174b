package entity

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/waqai/waqai/normalize"
)

//go:embed words.tsv
var wordSetFile string

// wordSet is a set of the recognizer's lists of words, words.tsv, in which a word stands.
type wordSet uint64

const (
	wLink           wordSet = 1 << iota // joins the parts of a name: فلان بن فلان
	wKunya                              // opens a name with the next word: أبو بكر
	wLetter                             // the name of a Latin letter
	wMaybeLetter                        // the name of a Latin letter, or a word of everyday
	wForeignWord                        // a word of English between those of a firm's name: جونسون آند جونسون
	wForeignArticle                     // the article of another language, with which names of its papers begin: ذا تايمز
	wOfState                            // a noun that states complete: عاصمة قطر
	wVersus                             // between one who plays and a club: الفوز على الشباب
	wPlacePrep                          // before a place, or before what a place's name could be
	wAtPlace                            // before a place only
	wLasting                            // before units of time without a number: منذ سنوات
	wLastingOne                         // before one unit of time: منذ عام
	wFuture                             // what is to come: يعتزم، القمة المقررة الأحد
	wUpon                               // before a deed that has been: بعد اجتماع السبت
	wEve                                // before a deed that is to come: قبل قمة السبت
	wPastHelp                           // before an imperfect that tells of the past: كان يزور
	wNameOpening                        // before a weekday that is a name: أبو الخميس
	wMonthCue                           // before a month without a day: في مايو
	wYearCue                            // before a year in digits: حتى 2020
	wDem                                // before a unit of time: هذا العام
	wAge                                // behind a number of years that someone has lived: (32 عاما)
	wWithSomeone                        // before someone sooner than in a place: مع الأسد
	wTraded                             // before a company whose name is a word: سهم إعمار
	wVehicle                            // before who makes it: سيارات نيسان
	wForeignFirst                       // opens foreign names of two words: سان جوزيه
	wPosted                             // an office that may have a place behind it before a name: سفير لبنان في تونس فلان

	// the grammar of times and numbers
	wOf         // leads in what a time is a part of: الربع الأول من العام
	wOfIn       // leads in the day of an hour, or the year of a month: الثامنة من مساء السبت
	wTo         // between the two ends of a time, and where an envoy is sent: من الاثنين حتى الخميس
	wOnto       // to the next night, or behind a verb of calling: ليلة الخميس على الجمعة
	wThis       // before a time that is now: هذا العام
	wThatTime   // before a time of the story: ذلك اليوم
	wItself     // behind a time of the story: اليوم نفسه
	wDateNoun   // before a date in numbers: بتاريخ 15/11/2019
	wMatching   // between a weekday or a Hijri date and its day: السبت الموافق 15 نوفمبر
	wAgo        // counts a length of time back: قبل ثلاثة أيام
	wAhead      // counts it forward: بعد ثلاثة أيام
	wSince      // since when, no longer: منذ عقد
	wDuring     // before one unit of time without its article: خلال ساعة
	wInSeason   // before a season that is none in particular: في الصيف
	wSeasonNoun // before the name of a season: فصل الشتاء
	wEach       // makes a set of a time: كل ثلاثة أشهر
	wSome       // before units of time that no number counts: منذ عدة أشهر
	wNearly     // before a number that is not exact, where the lexicon has no other word: قرابة عامين
	wNow        // behind من, from when a time is counted: قبل يومين من الآن
	wYearNoun   // a year with its article: النصف الثاني من العام
	wDayNoun    // before a day counted from today: يوم أمس
	wEpithet    // behind a Hijri month: رمضان المبارك
	wLess       // before what lacks of an hour: السابعة إلا ربعا
	wFirstHour  // the one hour that does not end in ة: الأولى ظهرا
	wWill       // opens what is to come: والخميس، سوف يزور
	wPower      // behind a letter م that is no era: 2000 م مربع
	wCountNoun  // before the number of an issue: العدد 80
	wSinceThen  // behind a length of time, since when it is counted: بعد عامين من الاتفاق
	wNoYear     // before a number that is hardly a year: مع 2000
	wAmount     // before a number that is an amount: على 2000

	// names and offices
	wServant  // goes on with a name of God: عبد الرحمن
	wDivine   // ends names of many people, and is none: عبد الله، نور الدين
	wOfOffice // between an office and what it is of: المتحدث باسم
	wLeader   // before a name that is then an armed group's: زعيم طالبان
	wOwnSide  // a noun of sport that a country or who scored completes, not whom one plays: فوز الأردن
	wMedial   // behind what is then a medium: محطة سيتي نيوز الإخبارية
	wArm      // beside the number of an army's unit: اللواء 30 مشاة
	wOfThings // an office or who does something, that tells of a thing before it: الحزب الحاكم

	numWordSets = iota
)

var wordSetNames = [numWordSets]string{ // in the order of the constants
	"link", "kunya", "letter", "maybe-letter", "foreign-word", "foreign-article",
	"of-state", "versus", "place-preposition", "at-place", "lasting", "lasting-one",
	"future", "upon", "eve", "past", "name-opening", "month", "year", "demonstrative", "age", "with-someone", "traded", "vehicle", "foreign-first", "posted",
	"of", "of-in", "to", "onto", "this", "that", "itself", "date", "matching", "ago", "ahead", "since", "during", "in-season", "season", "each", "some", "nearly", "now", "year-noun", "day-noun", "epithet", "less", "first-hour", "will", "power", "count-noun", "since-then", "no-year", "amount",
	"servant", "divine", "of-office", "leader", "own-side", "medial", "arm", "of-things",
}

// listedWords are the lists by their words, as they are written and as texts are folded. Most words stand in none: a bit of the
// filter tells that.
type listedWords struct {
	filter [16]uint64
	sets   map[string]wordSet
}

var listedOnce = sync.OnceValue(func() *listedWords {
	l := &listedWords{sets: map[string]wordSet{}}
	for line := range strings.Lines(wordSetFile) {
		cols := strings.Split(strings.TrimSpace(line), "\t")
		n := slices.Index(wordSetNames[:], cols[0])
		if n < 0 || len(cols) < 2 {
			continue // the header and comments; the file is tested
		}
		for word := range strings.SplitSeq(cols[1], "|") {
			for _, s := range [...]string{word, normalize.Names.String(word)} {
				h := filterBit(s)
				l.filter[h/64] |= 1 << (h % 64)
				l.sets[s] |= 1 << n
			}
		}
	}
	return l
})

// filterBit gives one of 1,024 bits for a word of two bytes or more, by its length and its ends.
func filterBit[S string | []byte](s S) uint {
	n := len(s)
	return (uint(n)*37 + uint(s[1])*5 + uint(s[n-1])*17) & 1023
}

// of gives the lists that a word stands in.
func of[S string | []byte](l *listedWords, word S) wordSet {
	if len(word) < 2 {
		return 0
	}
	if h := filterBit(word); l.filter[h/64]&(1<<(h%64)) == 0 {
		return 0
	}
	return l.sets[string(word)]
}

// listed gives the lists that a word stands in.
func listed(word string) wordSet { return of(listedOnce(), word) }

// among reports that token i, without its proclitics, stands in one of the lists.
func (t *Text) among(i int, lists wordSet) bool { return t.listedAt(i)&lists != 0 }

// listedAt gives the lists that token i stands in, without its proclitics.
func (t *Text) listedAt(i int) wordSet {
	if !t.arabic(i) {
		return 0
	}
	return t.looks[i].listedCore
}
