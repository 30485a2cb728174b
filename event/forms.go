package event

import (
	"slices"
	"strings"
)

// The words of the grammar that the engine itself asks for are data as well: rule files say which they are
// (rules/context.rules). A form is compared with a word as it stands, a core with what is left of it without
// و ف ب ك ل س before it.

// formSet is a set of the engine's forms, which a word is as it stands.
type formSet uint64

const (
	formAnd       formSet = 1 << iota // «و» written apart
	formSo                            // «ف» written apart
	formOr                            // أو
	formThen                          // ثم
	formWhat                          // ما
	formAsWhat                        // behind an attribution: وفقا لما
	formOfWhat                        // leads in what a verb with a pronoun tells of: ندد بما وصفه
	formFromWhat                      // what came of it: مما أدى إلى
	formWhoever                       // من وصفهم
	formThus                          // وذلك
	formThat                          // إثر ذلك
	formItIs                          // what the clause before means: وهو ما
	formMatter                        // الأمر الذي
	formWithout                       // دون تقديم تفاصيل
	formPraise                        // the end of a wish, or said of rulers only: حفظه الله
	formFront                         // before a building where something happens
	formAppear                        // مثل أمام المحكمة
	formOther                         // one more person: وأصيب آخر
	formAgainst                       // what is behind is no aim: مظاهرة ضد الزيارة
	formDuring                        // خلال
	formWithin                        // how long it took, or until when: في غضون
	formWhile                         // when something was said: وذلك لدى استقباله
	formUntil                         // حتى
	formToday                         // the end of a time that tells a day as seen from the text
	formEver                          // what a length of time is of anyhow: عقد من الزمن
	formWhen                          // حين حينما عندما بعدما قبلما لما
	formMany                          // many people without the ending of a plural
	formMost                          // a noun follows: أبرز القادة
	formAmong                         // some of those before
	formAmongThem                     // people among those before
	formDoer                          // before who did it: من قبل
	formExcept                        // إلا
	formBut                           // takes a denial back
	formAlso                          // كما
	formWhereas                       // بينما
	formIf                            // فيما لو
	formInstead                       // مكانه مكانها مكانهم
	formOne                           // counts the noun before it: جندي واحد
	formLost                          // «he lost», or «so … has»
	formPercent                       // بالمئة بالمائة
	formSaying                        // قائلا قائلة
	formInName                        // المتحدث باسم
	formInHisName                     // المتحدث باسمها
	formRank                          // برتبة
	formSide                          // من جهة
	formBound                         // where a leave leads to
	formHim                           // إياه إياها إياهم إياهما إياهن
	formLasting                       // لفترة مدتها
	formAge                           // how old someone is
	formAlready                       // قد وقد فقد لقد ولقد
	formAsFor                         // أما وأما فأما
	formItself                        // ذاته ذاتها ذاتهم ذاتهما
	formBecause                       // لأن لأنه لأنها لأنهم لأننا لأنني
	formTwo                           // no verb: «أثنين»
	formSaid                          // قال
	formSomeone                       // لم يصب أحد
	formOneOf                         // إحدى
	formAs                            // behind a comma: إذ رددت …
	formSpan                          // before a time, and no noun of a verb's letters: منذ قتل
	formNumber                        // عددا
	formAtHead                        // على رأسهم
	formNoBa                          // is no word with ب

	nforms = iota
)

var formNames = [nforms]string{ // in the order of the constants
	"and", "so", "or", "then", "what", "aswhat", "ofwhat", "fromwhat", "whoever", "thus", "that", "itis",
	"matter", "without", "praise", "front", "appear", "other", "against", "during", "within", "while", "until", "today",
	"ever", "when", "many", "superlative", "among", "amongthem", "doer", "except", "but", "also", "whereas", "if",
	"instead", "one", "lost", "percent", "saying", "inname", "inhisname", "rank", "side", "bound", "him", "lasting",
	"age", "already", "asfor", "itself", "because", "two", "said", "someone", "oneof", "as", "span",
	"number", "athead", "noba",
}

// seldomForm is a form that the engine asks for at a few tokens of a text only. Here there is room for another.
type seldomForm uint8

const (
	seldomGround    seldomForm = iota // why: على خلفية تغريدة
	seldomNetwork                     // opens the rest of what networks are called: مواقع للتواصل الاجتماعي
	seldomSocial                      // goes on with it
	seldomIssued                      // of a statement, before whose it is: البيان الصادر عن الحزب
	seldomNumber                      // before the figure that says how many: عدد (13) عنصرا
	seldomThis                        // demonstratives of things and of women: هذه الخطوة
	seldomOwning                      // before what the noun before it has: الجهات ذات العلاقة
	seldomStyle                       // the letter of a title before the name: د. فلان
	seldomSays                        // has who says it behind it, and no object: قال نجم مقيم في المبنى إن
	seldomUnder                       // before whose power something is in: تحت سيطرة الجيش
	seldomSeveral                     // tells behind an adjective how many: دول عربية عدة
	seldomRow                         // one of many deeds: وراء سلسلة من الهجمات
	seldomBatch                       // some of those behind «من»: الدفعة الأولى من المسلحين
	seldomEveryone                    // those who act, told by nothing else: رفض الجميع القرار
	seldomNotYet                      // before what has not come about yet: لحين تشكيل حكومة
	seldomAims                        // a verb that leads in by a preposition what it is about: تهدف المفاوضات إلى السلام
	seldomImpact                      // before a deed and «على», on what it has effects: تأثير العقوبات على الاقتصاد
	seldomDivides                     // what is done between those who get their share: توزيع المهاجرين بين كينيا وغانا
	seldomHeld                        // a verb of what an order had in it: أوامر تضمنت إعفاء الوزير
	seldomHolds                       // a verb of what an agreement has in it: يتضمن الاتفاق انسحاب القوات
	seldomNeeds                       // a verb of what is needed, which has not come about: يستدعي الأمر عقد اجتماع
	seldomThere                       // tells with a negation that there is none: لا توجد مفاوضات
	seldomModel                       // behind «من» before what kind a weapon is of: صواريخ من طراز غراد
	seldomProvides                    // a verb that leads in by a preposition what an agreement is about: اتفاق يقضي بخروج القوات
	seldomUrging                      // has someone do what a preposition leads in: إقناع كينيا بسحب قواتها
	seldomUnmade                      // before a deed that has not come about: حق إقالة الوزراء
	seldomFitting                     // says behind «من» what a deed would be: من الضروري تشكيل حكومة
	seldomFoils                       // a verb at whose time what was foiled was tried: أحبط الجيش أمس هجوما
	seldomThey                        // before a colon behind which are the names of those before: مقتل شابين، وهما: فلان وفلان
	seldomWhere                       // leads in what happened at the place before it: وصل إلى القاهرة، حيث التقى نظيره
	seldomCauses                      // before a deed that came about: معرفة أسباب مقتله
	seldomTerm                        // before how long something lasts: حظر الموقع لمدة شهر
	seldomMeasure                     // before how much it is, as a noun: غرامة قدرها ألف دينار
	seldomEye                         // of which witnesses are, and no one: شهود عيان
	seldomInForce                     // goes on with how long a penalty lasts: عشر سنوات نافذة, عامين اثنين
	seldomServed                      // behind «مع» whether they are: عشر سنوات مع النفاذ
	seldomFirm                        // how a deed is done, behind who does it: رفض الأردن القاطع
	seldomHeadship                    // «ب» with what one who is named is to lead: كلف برئاسة الحكومة
	seldomRight                       // «ب» with what someone asks for: طالب بحقه في العودة
	seldomUrgent                      // stands before a piece of news: عاجل الجيش يدخل المدينة
	seldomTies                        // what a band has to another: جماعات على صلة بتنظيم القاعدة
	seldomSeries                      // several of what من leads in: سلسلة من الغارات
	seldomAlthough                    // إلا أنه بقي
	seldomSpread                      // ما تداولته الصحف
	seldomNoVerb                      // no verb, though its letters are a verb's: وكالة شبه رسمية
	seldomThatNot                     // طلب منه ألا يغادر
	seldomOnce                        // leads in at what, and so where and when, it happened: قتل ثلاثة عندما سقطت مروحيتهم
	seldomLimit                       // على حد تعبيره
	seldomRavages                     // a verb whose object is where people come to harm by its subject: الزلزال الذي ضرب الجزيرة
	seldomSided                       // one of two whose people are told apart: حضر عن الجانب المصري فلان
	seldomPresent                     // goes on without ب from who leads or holds a meeting to those who are there: برئاسة الوزير وحضور السفير
	seldomHearsay                     // of a verb before أن, that no one in the text says it: ويذكر أن
	seldomDescribes                   // of a verb that says what one is, behind him: ووصف الوزير بأنه كاذب
	seldomLinks                       // tells with «بين» of which two something is the way or the border: الطريق الرابط بين صنعاء وصعدة
	seldomOnWay                       // tells of the way, with إلى or من behind it: وصل إلى بيروت قادما من باريس الوزير
	seldomDealsWith                   // a verbal noun of what one does about the deed of another: إدانة الهجوم، التحقيق في الهجوم
	seldomLiable                      // before «عن» and what its subject did: كينيا مسؤولة عن الهجوم
	seldomInvolved                    // before «في» and what its subject had a part in: الوزير متورط في الهجوم
	seldomBehind                      // before what its subject did: كينيا وراء الهجوم
	seldomEarlier                     // a verb before ل, who did it, and أن with what he did before now: سبق للوزير أن هدد بالاستقالة
	seldomYearly                      // a day that comes every year, before ل and what came about on it: الذكرى السبعين لقيام الدولة
	seldomForeigner                   // an adjective that by itself tells of people: خمسة أجانب
	seldomWay                         // his way is no place: في طريقهم إلى لبنان
	seldomAround                      // what lies around a place: غارات على محيط المدينة
	seldomAnyone                      // one of a kind, who is no one's: شاب، not سائق
	seldomSomeoneOf                   // someone by whose he is, where the pronoun is part of the word: أخاه
	seldomKinOf                       // someone by whose he is, before whose: ابن عمه
	seldomStricken                    // tells with ب of what one of those before died: استشهد ثلاثة متأثرين بجراحهم
	seldomAppointed                   // behind the time set for what stands behind ل: حددت يوم الأحد موعدا للانتخابات
	seldomUsing                       // before what someone did the deed with: هاجموا القرية مستخدمين قذائف
	seldomVersus                      // behind a number of votes, before how many were against: بأغلبية 44 صوتا مقابل 31
	seldomEscorted                    // tells with ب what a force had with it: اقتحم الجيش معززا بالجرافات المخيم
	seldomHasIn                       // a delegation has in it: وفدا يضم فلانا وفلانا
	seldomLedBy                       // who leads a delegation stands behind it: وفدا يترأسه فلان
	seldomMeeting                     // one told of as one told of before: وتناول اللقاء
	seldomPress                       // a meeting with the press, which is not told of again so: مؤتمر صحفي
	seldomOrigin                      // behind an adjective, in what it holds: لبناني الأصل, رفيع المستوى
	seldomLikewise                    // before one more of a list, as good as و: السفير وكذلك رئيس البرلمان
	seldomHence                       // leads in what the one before does further, or why: غير موقفه، إذ رفض الخطة
	seldomNamed                       // a verb before the name of who was told of: أحد السكان، ويدعى سالم، إن
	seldomMadeUp                      // tells of what something is made up or what it carries: قافلة تضم 20 شاحنة
	seldomSuspect                     // tells with ب or في of what someone is suspected: رجل يشتبه بتورطه
	seldomToMeet                      // «ل» and a deed, which may also be «لل»: للقاء نظيره
	seldomYouths                      // several who are of no one and nothing: شبان
	seldomWhole                       // before all of what it is: كامل المدينة
	seldomWorth                       // before how much it is worth or can do: قرض بقيمة مليون يورو

	nseldom = iota
)

var seldomNames = [nseldom]string{
	seldomGround:    "ground",
	seldomNetwork:   "network",
	seldomSocial:    "social",
	seldomIssued:    "issued",
	seldomNumber:    "howmany",
	seldomThis:      "this",
	seldomOwning:    "owning",
	seldomStyle:     "style",
	seldomSays:      "says",
	seldomUnder:     "under",
	seldomSeveral:   "several",
	seldomRow:       "row",
	seldomBatch:     "batch",
	seldomEveryone:  "everyone",
	seldomNotYet:    "notyet",
	seldomAims:      "aims",
	seldomImpact:    "impact",
	seldomDivides:   "divides",
	seldomHeld:      "held",
	seldomHolds:     "holds",
	seldomNeeds:     "needs",
	seldomThere:     "there",
	seldomModel:     "model",
	seldomProvides:  "provides",
	seldomUrging:    "urging",
	seldomUnmade:    "unmade",
	seldomFitting:   "fitting",
	seldomFoils:     "foils",
	seldomThey:      "they",
	seldomNoVerb:    "noverb",
	seldomWhere:     "where",
	seldomCauses:    "causes",
	seldomTerm:      "term",
	seldomMeasure:   "measure",
	seldomEye:       "eye",
	seldomInForce:   "inforce",
	seldomServed:    "served",
	seldomFirm:      "firm",
	seldomHeadship:  "headship",
	seldomRight:     "right",
	seldomUrgent:    "urgent",
	seldomTies:      "ties",
	seldomSeries:    "series",
	seldomAlthough:  "although",
	seldomSpread:    "spread",
	seldomThatNot:   "thatnot",
	seldomOnce:      "once",
	seldomLimit:     "limit",
	seldomRavages:   "ravages",
	seldomSided:     "sided",
	seldomPresent:   "present",
	seldomHearsay:   "hearsay",
	seldomDescribes: "describes",
	seldomLinks:     "links",
	seldomOnWay:     "onway",
	seldomDealsWith: "dealswith",
	seldomLiable:    "liable",
	seldomInvolved:  "involved",
	seldomBehind:    "behind",
	seldomEarlier:   "earlier",
	seldomYearly:    "yearly",
	seldomForeigner: "foreigner",
	seldomWay:       "way",
	seldomAround:    "around",
	seldomAnyone:    "anyone",
	seldomSomeoneOf: "someoneof",
	seldomKinOf:     "kinof",
	seldomStricken:  "stricken",
	seldomAppointed: "appointed",
	seldomUsing:     "using",
	seldomVersus:    "versus",
	seldomEscorted:  "escorted",
	seldomHasIn:     "hasin",
	seldomLedBy:     "ledby",
	seldomMeeting:   "thatmeeting",
	seldomPress:     "conference",
	seldomOrigin:    "origin",
	seldomLikewise:  "likewise",
	seldomHence:     "hence",
	seldomNamed:     "named",
	seldomMadeUp:    "madeup",
	seldomSuspect:   "suspect",
	seldomToMeet:    "tomeet",
	seldomYouths:    "youths",
	seldomWhole:     "whole",
	seldomWorth:     "worth",
}

// seldomSet is a set of such forms.
type seldomSet [2]uint64

// has reports a form of the set.
func (s *seldomSet) has(form seldomForm) bool { return s[form>>6&1]>>(form&63)&1 != 0 }

// isForm reports that token i is a form that is asked for seldom.
func (r *reader) isForm(i int, form seldomForm) bool { return r.info[i].seldom.has(form) }

// coreSet is a set of the engine's cores, which a word is without the clitics before it; the article stays.
type coreSet uint64

const (
	coreWhat      coreSet = 1 << iota // «ما» with or without و ف ب ك ل
	coreAny                           // أي
	coreEach                          // كل من
	coreNoBy                          // طائرة بدون طيار
	coreNo                            // طائرة من دون طيار
	coreBoth                          // كلا من
	coreAll                           // جميع الأطراف
	coreNot                           // a deed that is not
	coreUn                            // غير مباشر
	coreGod                           // الله
	coreDeputy                        // نائب
	coreConcern                       // what an office is for: لشؤون اللاجئين
	coreServant                       // خادم الحرمين
	coreAt                            // what someone spoke at
	coreAtIt                          // بيانا أكد فيه
	coreTopic                         // what is spoken of
	coreAside                         // what a verb may want, even from far before
	coreToward                        // نحو باتجاه صوب
	coreBy                            // ب
	coreFor                           // ل
	coreFrom                          // من
	coreIn                            // في
	coreOn                            // على
	coreSince                         // منذ
	coreBefore                        // بعد قبل
	coreCounts                        // is written like «وعد», which promises with ب
	coreUndergoes                     // is written like «عرض», which offers
	coreSo                            // what is to be, or not to be
	coreUnless                        // في حال، ما لم
	coreDidnt                         // لم
	coreWont                          // لن
	coreDoesnt                        // لا
	coreWill                          // سوف
	coreMay                           // قد
	corePerhaps                       // ربما لعل لو إذا
	coreThat                          // أن
	coreIssued                        // صدر أمر بتعيين …
	coreStill                         // ما زال
	coreCame                          // جاء ذلك خلال …
	coreAim                           // الهدف من إجلائهم
	coreWho                           // الذي
	coreWhoFem                        // التي
	coreWhoMany                       // الذين
	coreWe                            // نحن أنا أننا إننا بأننا
	coreYet                           // لكن
	coreExcept                        // إلا أن، غير أن
	coreSuccessor                     // خلفا لفلان
	coreReply                         // ردا على
	coreChair                         // what those preside over who give offices
	coreHowever                       // لكن لكنه لكنها لكنهم لكنهما لكننا لكنني
	coreOrigin                        // 13 من أصل 15
	coreHundred                       // في المئة
	coreYears                         // 18 عاما
	coreAnother                       // الآخر
	coreThese                         // هؤلاء
	coreHouse                         // دار نشر
	coreHard                          // بشدة
	coreBetween                       // بين
	coreLeast                         // على الأقل
	coreThousands                     // آلاف الآلاف
	coreOtherwise                     // وإلا فسيقصف
	coreWhether                       // هل اعتقلوه؟
	coreVoweled                       // a noun whose first letter has a damma: حُكم
	coreAhead                         // before what has not come: قبيل الاجتماع

	ncores = iota
)

var coreNames = [ncores]string{ // in the order of the constants
	"what", "any", "each", "unmanned", "no", "both", "all", "not", "un", "god", "deputy", "concern",
	"servant", "at", "atit", "topic", "aside", "toward", "by", "for", "from", "in", "on", "since",
	"before", "counts", "undergoes", "so", "unless", "didnot", "willnot", "doesnot", "will", "may", "perhaps", "that",
	"issued", "still", "came", "aim", "who", "whofeminine", "whoplural", "we", "yet", "except", "successor", "reply",
	"chair", "however", "origin", "hundred", "years", "another", "these", "house", "hard", "between", "least", "thousands", "otherwise", "whether",
	"voweled", "ahead",
}

// grammar is what the words are that the engine asks for.
type grammar struct {
	forms  map[string]formSet
	cores  map[string]coreSet
	seldom map[string]seldomSet
	takes  map[string]takenPreps
	leads  map[string]takenPreps
}

// coreLed is the mark of what some preposition leads in, whichever it is.
const coreLed coreSet = 1 << 63

// form reads «form NAME word …» or «core NAME word …».
func (p *parser) form(key, rest string) {
	name, words, _ := strings.Cut(rest, " ")
	if words == "" {
		p.bad(key, "want «%s NAME word …»; read %q", key, rest)
		return
	}
	if n := slices.Index(seldomNames[:], name); key == "form" && n >= 0 {
		for _, w := range strings.Fields(fold(words)) {
			forms := p.grammar.seldom[w]
			forms[n>>6] |= 1 << (n & 63)
			p.grammar.seldom[w] = forms
		}
	} else if key == "form" {
		addForms(p, name, words, formNames[:], p.grammar.forms)
	} else {
		addForms(p, name, words, coreNames[:], p.grammar.cores)
	}
}

// addForms enters words under the name of a form or core.
func addForms[T ~uint64](p *parser, name, words string, names []string, of map[string]T) {
	n := slices.Index(names, name)
	if n < 0 {
		p.bad(name, "the engine asks for no %q; there are %s", name, strings.Join(slices.Sorted(slices.Values(names)), ", "))
		return
	}
	for _, w := range strings.Fields(words) {
		of[fold(w)] |= 1 << n
	}
}
