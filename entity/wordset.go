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
	wEve                                // before what is to come: قبل قمة السبت، اعتبارا من السبت
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
	wLeader   // before a name that is then an armed group's: زعيم طالبان، مرتبطة بالقاعدة
	wOwnSide  // a noun of sport that a country or who scored completes, not whom one plays: فوز الأردن
	wMedial   // behind what is then a medium: محطة سيتي نيوز الإخبارية
	wArm      // beside the number of an army's unit: اللواء 30 مشاة
	wOfThings // an office or who does something, that tells of a thing before it: الحزب الحاكم

	numWordSets = iota
)

var wordSetNames = [numWordSets]string{ // in the order of the constants
	"link", "kunya", "letter", "maybe-letter", "foreign-word", "foreign-article", "of-state", "versus",
	"place-preposition", "at-place", "lasting", "lasting-one", "future", "upon", "eve", "past", "name-opening",
	"month", "year", "demonstrative", "age", "with-someone", "traded", "vehicle", "foreign-first", "posted", "of",
	"of-in", "to", "onto", "this", "that", "itself", "date", "matching", "ago", "ahead", "since", "during",
	"in-season", "season", "each", "some", "nearly", "now", "year-noun", "day-noun", "epithet", "less",
	"first-hour", "will", "power", "count-noun", "since-then", "no-year", "amount", "servant", "divine",
	"of-office", "leader", "own-side", "medial", "arm", "of-things",
}

// seldom is a list of words.tsv that is asked for at few tokens of a text: no bit of a word tells that it stands in one, its letters
// are compared.
type seldom uint8

const (
	seldomOfficial   seldom = iota // behind an agency of news, no part of its name: وكالة الأنباء الرسمية
	seldomBoard                    // a body that every company has, with what completes it: مجلس إدارة
	seldomManages                  // completes that: مجلس إدارة
	seldomLam                      // a head that begins with ل behind ل: للجنة الشؤون القضائية
	seldomOfDeed                   // between a verbal noun and the rest of a body's name: التنسيق بين الوكالات
	seldomDeedOn                   // between a verbal noun, no body, and what it is done to: للحفاظ على
	seldomLife                     // in whose decades one is: في الستين من عمره
	seldomTime                     // behind «عقد من», a length: عقد من الزمن
	seldomYear                     // a unit of time that is an adjective as well: الأمين العام السابق
	seldomToday                    // before a date that it is: اليوم السادس من مايو
	seldomFirst                    // between a rank and the name of who holds it: الفريق أول فلان
	seldomFaith                    // ends names of people: محي الدين
	seldomNumbered                 // before the number of a law or an article of one: المادة رقم 5
	seldomRuling                   // of a law, what it rules follows: المرسوم القاضي بتغيير
	seldomBetween                  // before two, no weekday: بين الاثنين
	seldomTwo                      // the weekday that is two as well
	seldomLearns                   // a verb of papers, before one: علمت الراية من مصادرها
	seldomSpecial                  // of what is said to one medium alone: حديث خاص للراية
	seldomIn                       // between a body and the university it is of: نقابة العاملين في جامعة بيرزيت
	seldomTeen                     // ends the numbers of kings and articles above ten: بيوس الثاني عشر
	seldomWith                     // between what is said and the paper it is said to: حديث مع الحياة
	seldomLanguage                 // a noun that an adjective makes a language: لغة
	seldomNoble                    // joins a foreign name's parts: فون
	seldomDotted                   // ends in ى with dots: الي
	seldomUndotted                 // ends in ى, which shows that the document writes it: الى
	seldomAli                      // a name, or على with dots
	seldomWhat                     // before a verb, no name: ما سيؤول إليه الأمر
	seldomAgencyOf                 // what a country's agency is called, before its adjective: وكالة الأنباء العمانية
	seldomFacing                   // between a result and a rival: هزيمة أمام النصر
	seldomNoDay                    // behind a word that is no day then: اليوم العالمي للمياه، في أمس الحاجة
	seldomKnownAs                  // before «باسم» and what someone is called: المعروف باسم فلان
	seldomPost                     // no person's name goes on with it: شغل فلان منصب الرئيس
	seldomStyle                    // a title that stands before names as ranks do: ولي العهد الأمير فلان
	seldomFamily                   // people who have a name of their own family: عائلة الوزير فلان
	seldomNet                      // ends the name of a website: الجزيرة.نت
	seldomHeads                    // opens titles of several words and means them alone: وزير الدولة … الوزير
	seldomReceives                 // a verb of what people do to one another: استقبل فلان وزير المالية
	seldomOversees                 // a given name that is a verb where what is overseen follows: أشرف الوالي على
	seldomOver                     // leads that in
	seldomCloses                   // of what kind a school or a base is, the end of its name: مدرسة الكندي الثانوية
	seldomNot                      // before an adjective that it denies: المنظمات غير الحكومية
	seldomThat                     // no part of a name: تبين للمحققين أن فلانا غاب
	seldomCompass                  // tells districts of one name apart: معتمدية القصرين الشمالية
	seldomAnswers                  // of a body that has a task: الوزارة المسؤولة عن التعليم
	seldomAbout                    // leads that in
	seldomZone                     // behind an hour, whose it is: 22,00 بتوقيت غرينتش
	seldomGMT                      // the same in one word: 22,00 تغ
	seldomPoint                    // between the decimals of a number and the number itself: 64ر1 مليار
	seldomGeneral                  // between an office and what it is over: المدير العام لمراقبة الأسواق
	seldomTerm                     // between an office and the land or club that its holder has it of: الرئيس السابق لجنوب أفريقيا
	seldomQuarter                  // before a town, its part that a court is for: محكمة شمال القاهرة
	seldomJunior                   // tells two people of one name apart: دونالد الابن
	seldomWillNot                  // denies what is to come: إضراب الثلاثاء لن يكون الأخير
	seldomAsFor                    // opens a clause with what it is about: أما الجمعة، فيزور
	seldomFirstDay                 // the first of a month in the Maghreb: فاتح ماي، الفاتح من نوفمبر
	seldomSpeaks                   // before a language: يتحدث العربية
	seldomStatement                // what is said or held, before an adjective that is an occupation as well: تصريح صحفي
	seldomTowards                  // before a part of the day with its article: قبيل الفجر، طوال الليل
	seldomHoursOf                  // before it, and may go on behind it: ساعات الصباح الأولى
	seldomEarly                    // that
	seldomGovernor                 // what one is of a town or province that no one may have heard of: محافظ كفرزين
	seldomCompassMan               // ends the name of a village whose head it does not agree with: قرية المجاز الشرقي
	seldomRanks                    // of a club, who plays for it: المحترف بصفوف فيزبريم
	seldomServes                   // of what service an office of a town or part of one is: إدارة دسوق التعليمية
	seldomEachOf                   // before «من» and people: كل من فلان وفلان
	seldomLedBy                    // what is done by whose name stands behind it: اجتماع برئاسة فلان
	seldomSupervises               // an office of what «على» leads in: المشرف العام على المركز
	seldomInstalls                 // before who is given an office, and the office: تعيين فلان وزيرا
	seldomSentence                 // behind «على» and who is sentenced: حكمت على فلان بالسجن
	seldomBrothers                 // before two of a family: الأخوين سالم وكريم
	seldomReign                    // before the king whose time it is: في عهد شلمنصر الخامس
	seldomDynasty                  // ends names of people, and is a time otherwise: صباح الخالد الصباح
	seldomWriting                  // what one writes to an office, and a woman who reports for a paper: مراسلة بلدية القدس
	seldomOfGod                    // a name with «الله» behind it, and another word without: ضيف الله
	seldomCharged                  // between a minister and what «ب» leads in that he sees to: الوزير المكلف بالميزانية
	seldomWithin                   // before a place and hardly anyone: في روشديل
	seldomSon                      // between the names of someone and of his father: سالم بن محمد
	seldomIbn                      // the same before his father's name alone: ابن سلمان
	seldomSonOf                    // before a father's name by which alone someone is told of again
	seldomEngineer                 // a style of one letter: م. وسام نخلة
	seldomDoctor                   // the same behind «و»: ود.كمال عيد
	seldomTomorrow                 // a day that names things as well: حركة الغد
	seldomChild                    // between the names of someone and of his father in Mauritania: محمد ولد الشيخ أحمد
	seldomGoods                    // what a company is of, whose name goes on behind it: شركة نفط الهلال
	seldomTimes                    // how often, before in how much time: مرتين في الشهر
	seldomForenoon                 // behind an hour in figures: 8:30 ص
	seldomAfternoon                // the same: 8:30 م
	seldomMany                     // behind units of time that no number counts: قبل سنوات طويلة
	seldomWhole                    // behind one unit of time: شهرا كاملا
	seldomNoMonth                  // behind a month that is a name then: أيلول الأسود
	seldomLast                     // before a day, as an ordinal: آخر يوم
	seldomDays                     // behind «يوم من», some day: في يوم من الأيام
	seldomNoTime                   // completes a day or its part where it is none of the calendar: يوم القيامة، مساء الخير
	seldomNamed                    // before the name of who or what is told of: شاب يدعى فلان
	seldomCompound                 // opens given names of two words: سيف الإسلام فلان
	seldomCompounds                // ends them
	seldomSpends                   // before a night that someone spends or fills: قضى الليلة في المطار
	seldomInstance                 // what a court is of, which no occupation describes: محكمة الاستئناف الصحفي
	seldomLetter                   // what someone writes to another: رسالة حاكم اللواء إلى
	seldomClan                     // people by the name of their family or tribe: قبيلة شمر
	seldomHouse                    // opens such a name: آل سعود
	seldomTribeOf                  // opens it and no one's own name: بنو هلال
	seldomDwellers                 // people of a place or a body: أهالي نابلس
	seldomEra                      // an age: العصر العباسي
	seldomEraOf                    // what it is called by
	seldomLocal                    // ends the name of a town's council: مجلس عنبتا المحلي
	seldomBey                      // behind the name of a lord of the Ottomans: أحمد باشا
	seldomPossessor                // opens names of battles and places: ذات الصواري
	seldomTranslates               // before the languages from and into which something is put: ترجم من العربية إلى اللاتينية
	seldomKin                      // before someone of whom another is told: ابنه الواثق
	seldomCaliph                   // tells of caliphs: الخليفة
	seldomRegnal                   // by which one of them is called: المعتصم
	seldomSection                  // a department behind what leads it in: في قسم الفيزياء
	seldomPublisher                // a house behind «عن» whose book is told of: صدر عن دار الهلال
	seldomOath                     // what an oath is of, which is spelled as a department: قسم اليمين
	seldomTrade                    // what companies trade in, behind their names: دامان للتأمين
	seldomShares                   // before a company's name: سهم أفق
	seldomSpokesman                // who speaks for another, whom «باسم» leads in: المتحدث باسم الجيش

	numSeldom = iota
)

var seldomNames = [numSeldom]string{ // in the order of the constants
	"official", "board", "manages", "lam", "of-deed", "deed-on", "life", "time", "year-or-general", "today", "first", "faith", "numbered", "ruling",
	"between", "two", "learns", "special", "in", "teen", "with", "language", "noble", "dotted", "undotted", "ali", "what", "agency-of", "facing", "no-day",
	"known-as", "post", "style", "family", "net", "heads", "receives", "oversees", "over", "closes", "not", "that-clause", "compass", "answers", "answers-for", "zone", "gmt", "point", "general", "term", "quarter", "junior", "will-not",
	"as-for", "first-day", "speaks", "statement", "towards", "hours-of", "early", "governor", "compass-man", "ranks", "serves", "each-of", "led-by", "supervises", "installs", "sentence", "brothers", "reign",
	"dynasty", "writing", "of-god", "charged", "within", "son", "ibn", "son-of", "engineer", "doctor", "tomorrow", "child", "goods",
	"times", "forenoon", "afternoon", "many", "whole", "no-month", "last", "days", "no-time", "named", "compound", "compounds", "spends", "instance", "letter-of", "clan", "house", "tribe-of", "dwellers", "era-noun", "era-of", "local", "bey", "possessor", "translates", "kin", "caliph", "regnal", "section", "publisher", "oath", "trade", "shares", "spokesman",
}

// listedWords are the lists by their words, as they are written and as texts are folded. Most words stand in none: a bit of the
// filter tells that.
type listedWords struct {
	filter [16]uint64
	sets   map[string]wordSet
	seldom [numSeldom][]string

	seldomOf map[string]seldomSet // of the words of seldom: the lists
}

// seldomSet is a set of lists that are asked for seldom.
type seldomSet [2]uint64

func (s *seldomSet) add(l seldom) { s[l>>6&1] |= 1 << (l & 63) }

func (s *seldomSet) has(l seldom) bool { return s[l>>6&1]>>(l&63)&1 != 0 }

var listedOnce = sync.OnceValue(func() *listedWords {
	l := &listedWords{sets: map[string]wordSet{}, seldomOf: map[string]seldomSet{}}
	for line := range strings.Lines(wordSetFile) {
		cols := strings.Split(strings.TrimSpace(line), "\t")
		if len(cols) < 2 {
			continue // comments
		}
		if n := slices.Index(seldomNames[:], cols[0]); n >= 0 {
			l.seldom[n] = strings.Split(normalize.Names.String(cols[1]), "|")
			for _, s := range l.seldom[n] {
				of := l.seldomOf[s]
				of.add(seldom(n))
				l.seldomOf[s] = of
			}
			continue
		}
		n := slices.Index(wordSetNames[:], cols[0])
		if n < 0 {
			continue // the header; the file is tested
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
func listed(word string) wordSet {
	l := listedOnce()
	set := of(l, word)
	if s, ok := strings.CutSuffix(word, "ه"); ok && s != "" { // «عده أيام»
		set |= of(l, s+"ة")
	}
	return set
}

// among reports that token i, without its proclitics, stands in one of the lists.
func (t *Text) among(i int, lists wordSet) bool { return t.listedAt(i)&lists != 0 }

// listedAt gives the lists that token i stands in, without its proclitics.
func (t *Text) listedAt(i int) wordSet {
	if !t.arabic(i) {
		return 0
	}
	return t.looks[i].listedCore
}

// has reports that a word, as texts are folded, stands in the list.
func (l seldom) has(word string) bool { return slices.Contains(listedOnce().seldom[l], word) }

// seldomLists gives those of these lists in which a word, or the word with ى or ه that is read as one with ي or ة, stands.
func seldomLists(word string) seldomSet {
	words := listedOnce().seldomOf
	of := words[word]
	if s, ok := strings.CutSuffix(word, "ي"); ok {
		other := words[s+"ى"]
		of[0], of[1] = of[0]|other[0], of[1]|other[1]
	}
	if s, ok := strings.CutSuffix(word, "ه"); ok {
		other := words[s+"ة"]
		of[0], of[1] = of[0]|other[0], of[1]|other[1]
	}
	return of
}

// isOf reports that token i, without its proclitics, stands in a list that is asked for seldom.
func (t *Text) isOf(i int, l seldom) bool {
	if !t.has(i, cSeldom) || !t.looks[i].seldom.has(l) {
		return false
	}
	word := t.text(i)
	return word != nil && slices.ContainsFunc(listedOnce().seldom[l], func(s string) bool { return s == string(word) || l != seldomDotted && endsAlike(word, s) })
}

// endsAlike reports a word with ى or ه at its end where the listed one has ي or ة: «فى», «قليله».
func endsAlike(word []byte, listed string) bool {
	n := len(listed) - len("ي")
	if n <= 0 || len(word) != len(listed) || string(word[:n]) != listed[:n] {
		return false
	}
	switch string(word[n:]) {
	case "ى":
		return listed[n:] == "ي"
	case "ه":
		return listed[n:] == "ة"
	}
	return false
}
