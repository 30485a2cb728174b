package event

// listSet is a set of word lists by their numbers: the engine's own come first, then those
// that are named in rule files only, as classes of slots.
type listSet = bitset[int]

// maxLists is how many word lists a set of rules can have.
const maxLists = 64 * len(listSet{})

// engineOf gives those of the lists that the engine asks for at every turn.
func engineOf(s *listSet) engineSet { return engineSet(s[0]) }

// engineSet is a set of the engine's own lists, which are numbered below 64: one word, as
// they are asked for at every turn.
type engineSet uint64

// The lists that the engine itself asks for, whatever the rule; any other list can
// be a class of the rules (@crowd).
const (
	listDiscuss      engineSet = 1 << iota // nouns whose complement is the topic: لبحث
	listByline                             // words of datelines: وكالات
	listHappen                             // light verbs whose subject is the deed itself: وقع هجوم
	listControl                            // verbs whose subject is the agent of the deed behind them: تمكن من طرده
	listHypothetical                       // verbs and nouns under which a deed has not happened: دعا إلى
	listFuture                             // verbs and nouns under which a deed is planned: استعدادات
	listDone                               // words behind which a deed is a fact: جريمة اغتيال
	listCase                               // nouns that make a deed a known case: ملف اغتيال
	listTurn                               // conjunctions behind which what is said has ended: فيما
	listUncounted                          // words before a noun that tell no number: بعض
	listComing                             // adjectives of what is to come: المقبل
	listPossible                           // adjectives of what may come: المحتمل
	listDenial                             // verbs that say of the deed behind them that it was not: نفى سقوط قتلى
	listPurpose                            // verbal nouns that with ل tell an aim: لتنفيذ هجوم
	listGoal                               // verbal nouns that with ل have not been done themselves: هجوم لاستعادة المدينة
	listApart                              // nouns that with a pronoun are an object, no complement: لقي عمال مصرعهم
	listCarrier                            // nouns whose complement is who is meant: أودى بحياة عشرة
	listShort                              // words with the article that stand for a ministry or state: الداخلية
	listShortOf                            // those that do only with an adjective: الدفاع الروسية
	listGather                             // verbs of who is at a meeting: اجتماع ضم
	listGathering                          // nouns of meetings
	listNever                              // nouns that fill no role: للمرة الأولى
	listDistant                            // words of times that are not of these days: الشهر الماضي
	listWitness                            // nouns of those from whom news comes: مصدر أمني
	listReason                             // verbal nouns that tell why: احتجاجا على
	listNear                               // adjectives that go on with من: مصدر قريب من التحقيق
	listAside                              // nouns that lead in what a reporter adds: في إشارة إلى
	listSite                               // nouns that tell where, though no place is named: على الحدود
	listDoing                              // verbal nouns that lead in a deed and who does it: قيام الجيش بقصف
	listUnion                              // bodies that people are of: القيادي في حركة النهضة
	listFailing                            // verbs of what was not brought about: فشل في
	listOrgan                              // what belongs to a body: المكتب السياسي لحركة أمل
	listOrder                              // what orders a deed: قرار بطرد السفير، أمر بطرده
	listSame                               // nouns that say with a pronoun that it is the same: نفسه
	listManner                             // nouns that tell how with an adjective: بشكل كامل
	listRegime                             // nouns of those in power, with the article or before a name: النظام السوري
	listCarry                              // verbs of who brings a statement: بيان أوردته الوكالة
	listMost                               // elatives that a noun completes: الأكثر تمثيلا
	listAffairs                            // nouns of what is discussed: ملف، سبل، تطورات
	listDated                              // participles that a time of their own follows: الاتفاق المبرم عام 2015
	listGame                               // words of sport, where no one is attacked
	listVigour                             // nouns that tell with ب how: بشدة
	listPenalty                            // nouns of what a court inflicts: عشر سنوات سجنا
	listStage                              // verbs whose subject is where it happens: شهدت المدينة احتجاجات
	listMaking                             // verbs whose object does the deed behind them: مكن المعارضة من شن هجمات
	listIdentity                           // what a source keeps to himself: طلب عدم ذكر اسمه
	listOwn                                // adjectives behind an office that is always someone's: المبعوث الشخصي للرئيس
	listFeminine                           // names of bodies that are feminine though they do not look so: حماس
	listWorth                              // what is said of a deed before it: ضرورة وقف القتال، مسؤوليته عن الهجوم
	listHollow                             // nouns whose complement is no one whom a pronoun means: منصب الرئيس
	listLacking                            // words before a deed that is not done: دون توقيع
	listInside                             // nouns that tell where behind في, but not behind على: سماء
	listJoint                              // verbs at whose time the deed behind them is done: أقدم على
	listWilling                            // nouns whose complement does the deed behind them: محاولة الجيش اقتحام المدينة
	listLatter                             // who was named last: زيارة الأخير
	listMasculine                          // countries that are masculine: العراق
	listAppointer                          // offices of those who give offices: الرئيس، الوزير
	listOnset                              // verbal nouns with which a known deed comes about: استئناف المفاوضات
	listEffect                             // verbs of what a deed brings about: أسفر عن مقتل

	engineLists = iota
)

var engineListNames = [engineLists]string{ // in the order of the constants
	"discuss",
	"byline",
	"happen",
	"control",
	"hypothetical",
	"future",
	"done",
	"case",
	"turn",
	"uncounted",
	"coming",
	"possible",
	"denial",
	"purpose",
	"goal",
	"apart",
	"carrier",
	"short",
	"shortof",
	"gather",
	"gathering",
	"never",
	"distant",
	"witness",
	"reason",
	"near",
	"aside",
	"site",
	"doing",
	"union",
	"failing",
	"organ",
	"order",
	"same",
	"manner",
	"regime",
	"carry",
	"most",
	"affairs",
	"dated",
	"game",
	"vigour",
	"penalty",
	"stage",
	"making",
	"identity",
	"own",
	"feminine",
	"worth",
	"hollow",
	"lacking",
	"inside",
	"joint",
	"willing",
	"latter",
	"masculine",
	"appointer",
	"onset",
	"effect",
}

// Lists that the engine asks for at a few places only, numbered behind the others: a word has them in its [listSet].
const (
	rareCall        = engineLists + iota // verbs behind which a name stands in quotation marks: ما يسمى
	rareSilent                           // verbal nouns of what is not said: دون ذكر تفاصيل
	rareLocated                          // participles behind which stands where the thing itself is: الواقعة
	rareControlOn                        // control verbs that are so with على or ل only: عمل على
	rareAsked                            // who is asked, though no one else is named: ناشد المجتمع الدولي
	rareAnswer                           // words of a reason that name who called: استجابة لدعوة
	rareBound                            // adjectives that a preposition goes on from: الخاصة بالنساء
	rareFlesh                            // what wounds are on and no one is at: أنحاء الجسم
	rareHighest                          // adjectives in names of bodies: المجلس الأعلى للقضاء
	rareBefall                           // verbs of what befalls people: أصيب آخر
	rareChief                            // heads of what they are not chosen by: رئيس الأركان
	rareArrival                          // verbal nouns that have no object: لدى وصوله
	rareNearly                           // helping verbs of what all but came about: كاد
	rareBeen                             // of what was planned and has not come to pass: كان
	rareAnnounce                         // أعلن الجيش تنفيذ غارة
	rareDie                              // one who orders, or dies: قضى
	rarePursuit                          // verbal nouns in the accusative of what one is after: سعيا للسيطرة
	rareFoe                              // verbal nouns whose complement a protest is against: تعامل الحكومة
	rareRange                            // verbs of how much or how long: تراوحت بين عامين وستة
	rareVenture                          // nouns of what is done for the deed behind ل: مشاورات لتعيين وزير
	rareFired                            // what is fired or thrown: فتح مسلح النار
	rareGrave                            // who has no part in games: الشرطة، الرئيس
	rareLetting                          // those let do the deed whom ل brings in: سمح للمفتشين بزيارة
	rareAccord                           // agreements: اتفاق
	rareLasting                          // participles of states that last: الحرب المستمرة منذ أعوام
	rareForce                            // who strikes: قوات، طيران
	rareRefraining                       // whose deed behind عن was not done: امتنع عن توقيع الاتفاق
	rareMishap                           // what people come to harm by: زلزال، حريق
	rareCheckpoint                       // where one passes, and is stopped: على المعبر
	rareControlNext                      // control verbs that are so with the deed directly behind only: لجأ إلى قصف القرية
	rareKinsman                          // nouns of people by whose they are: خطيبة الوزير
	rareAspect                           // with ب and its pronoun, what all of the one before is or has: الإرهاب بكل أشكاله
	rareSlogan                           // what protesters bear or call, in which stands what they want: شعارات تندد بالغلاء
	rareViolent                          // what an incident is of that someone did: حادث دهس
	rareDelegate                         // people with whom عن goes: ممثلين عن العمال

	allLists
)

var rareListNames = [allLists - engineLists]string{ // in the order of the constants
	"call",
	"silent",
	"located",
	"controlon",
	"asked",
	"answer",
	"bound",
	"flesh",
	"highest",
	"befall",
	"chief",
	"arrival",
	"nearly",
	"been",
	"announce",
	"die",
	"pursuit",
	"foe",
	"range",
	"venture",
	"fired",
	"grave",
	"letting",
	"accord",
	"lasting",
	"force",
	"refraining",
	"mishap",
	"checkpoint",
	"controlnext",
	"kinsman",
	"aspect",
	"slogan",
	"violent",
	"delegate",
}

// wordLists are named lists of lemmas and of nouns without their article.
type wordLists struct {
	names map[string]int
	files []listPlace // where each list begins
	words map[string]listSet
	sieve *sieve // of these words and others
}

// listPlace is where a list begins.
type listPlace struct {
	file string
	line int
}

// newWordLists makes the engine's lists, empty.
func newWordLists() wordLists {
	l := wordLists{names: map[string]int{}, files: make([]listPlace, allLists), words: map[string]listSet{}}
	for i, n := range engineListNames {
		l.names[n] = i
	}
	for i, n := range rareListNames {
		l.names[n] = engineLists + i
	}
	return l
}

// add enters words into a list; false when there would be too many lists.
func (l *wordLists) add(name, file string, line int, words []string) bool {
	i, ok := l.names[name]
	if !ok {
		if i = len(l.files); i == maxLists {
			return false
		}
		l.names[name] = i
		l.files = append(l.files, listPlace{file, line})
	}
	for _, w := range words {
		for _, k := range entriesOf(w) {
			s := l.words[k]
			s.add(i)
			l.words[k] = s
		}
	}
	return true
}

// of gives the lists that a word stands in.
func (l *wordLists) of(word string) listSet { return l.ofFolded(fold(word)) }

// ofFolded is [wordLists.of] of a word that is folded.
func (l *wordLists) ofFolded(word string) listSet {
	if word = bare(word); !l.sieve.may(word) { // most
		return listSet{}
	}
	return l.words[word]
}
