// Package entity turns what the lexicon knows of a text into mentions: people,
// bodies, places, offices, peoples, times and numbers, with exact spans in the
// original, nested where the language nests them, linked to the lexicon, and
// grouped by the entity that they name.
//
// In goes a text; out comes a [Text] whose Mentions are ordered by their start,
// the longer first. Two mentions lie apart or one inside the other; they never
// cross. Names come from the gazetteers and from titles and heads («وزير»,
// «وزارة», «محافظة»); people whom no list knows by adding up some weights of what is
// seen at each word and the words beside it (weights/person.tsv), fitted on
// annotated news; no word is learned.
//
// # Confidence
//
// Every mention tells How it was found and with what Confidence: how many mentions
// with such evidence are right, type and words, in annotated news. Of four corpora
// whose conventions differ (so that these are lower bounds) it was
//
//	a person of the lexicon, by several words          .95
//	any other person, by the sum of the weights        .58 .82 .90 .94 .96
//	a place of the lexicon; one that only GeoNames has .86; .62
//	a place by its head, with a name that no list has  .57
//	a body of the lexicon; by its name and its head    .74; .65
//	a body by its head («هيئة النزاهة»)                .38
//	a body by its head alone («الهيئة»), which these
//	corpora hardly ever annotate; see WithNouns        .06
//	an event or law of the lexicon; by its head        .91; .64
//	an office; a people; a time; a number              .62; .64; .89; .66
//
// The weights of people are fitted on these corpora: of text that they were not fitted
// on, some five in a hundred fewer are right.
//
// Those who need precision keep mentions from .7 on, those who need recall all of
// them. The numbers stand in weights/confidence.tsv.
//
// # Same entity
//
// Mentions of one entity share Entity: those of one lexicon entry, those of one type
// and the same letters, the short form of a person's name, also in a title that has it
// before the full one, an office and the person who is named with it («وزير المالية حسن
// نصار … الوزير»), an office or body whose country is said otherwise («رئيس تونس … الرئيس
// التونسي»), a body and its short name in brackets («منظمة الصحة العالمية (WHO)»), a country and
// the capital that speaks for it («قالت باريس»; its Ref stays the city). A noun alone («الوزير»)
// means what the document named before, if that is exactly one. How right it is stands in
// weights/README.md. [WithNouns] adds mentions of bodies by their head alone («التنظيم»).
//
// # Rules of your own
//
// Heads of names that the library does not know are data: files *.mentions with sentences
// that run as tests ([Rules]). They lie with gazetteers in one folder, or any [io/fs.FS]:
//
//	r, err := entity.New().With(os.DirFS("my-names"))
//
// In a test, [LoadRules] and entitytest.Rules run the sentences.
//
// # Times
//
// A DATE or TIME carries its TIMEX3 value and, in From and Until, the days that
// it covers. «أمس», «السبت», «نوفمبر الماضي» and «قبل ثلاثة أيام» are counted from the day
// of publication that [Recognizer.Extract] is given; without one they stay
// without a value, and what the words tell by themselves is kept («11 أبريل» is
// XXXX-04-11). A bare weekday is the last one up to that day, or the next where its
// clause speaks of what is to come («سيلتقي … الأحد»). Hijri dates are turned into
// Gregorian ones by the tabular calendar, which may be a day off the moon. A
// Hijri month or two days with «إلى» are no unit of the calendar: their value is
// an ISO 8601 interval, first and last day. A length («عامين», P2Y) has the subtype
// duration, what comes again («يوميا», P1D) the subtype set, what only the text around it tells («يوم الاقتراع»,
// «في الوقت نفسه») the subtype vague; events do not take it as their time. The days of «مطلع العام», «منتصف
// نوفمبر» and «نهاية العام» are the first, second and last third, the value is that of the
// whole. Words such as «قبل»
// and «منذ» belong to the mention where they make a day of a length («منذ نحو عامين»),
// others stay outside («في», «حتى»).
//
// # Numbers
//
// A CARDINAL, ORDINAL or PERCENT carries its number, in digits or in words, MONEY
// the amount with its ISO 4217 code, QUANTITY the amount with its unit; what is
// counted in («دولار», «كيلومتر») is a CURR or UNIT inside. A dinar, pound or riyal
// takes its country from its adjective, or from the last one with an adjective in
// the text; else the amount stands alone. «نحو» and «أكثر من» stay outside, as in
// newspapers' annotations. «عشرات» has no value.
package entity
