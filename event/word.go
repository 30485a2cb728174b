package event

import (
	"math/bits"
	"slices"
	"strings"
	"sync"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// wordInfo is what the rules know of a distinct word: found once, then looked at
// by every token that is the word. Words that are the same to the rules share one.
type wordInfo struct {
	facts
	note     lexicon.Note // under which words keep it
	triggers []trigger
	withs    []symbol // of its readings as a finite verb behind the first one: what with is
}

// facts are what can be compared of a wordInfo.
type facts struct {
	aux        bool // a verb that helps another one
	says       bool // a verb of reporting
	utters     bool // a verb whose rule has something said
	participle bool // «مؤكدا»: a participle that leads in what is said
	quote      bool // a quotation mark
	article    bool // with the article
	shut       bool // in a form that no complement can follow
	noun       bool // it can be something else than a finite verb
	closed     bool // a word of a closed class, of the part below
	pronominal bool // a preposition with a pronoun
	part       part
	alone      part  // of an Arabic word, wherever it stands by itself
	unsure     uint8 // 1 when its neighbours may give it another
	ending     ending
	class      phraseClass     // of a phrase whose head it is
	tense      lexicon.Feature // of its likeliest reading as a finite verb
	object     bool            // «قتله»: its first reading as a finite verb has a pronoun as object
	moods      lexicon.Feature // of all its readings as a perfect or imperfect verb

	stem   listSet // the lists that it stands in, without proclitics and article
	lemma  listSet // the lists that it or any lemma of its own stands in, names left out
	more   moreSet // the lists from the 65th on that it or any lemma of its own stands in
	finite listSet // the lists that its lemma as a finite verb stands in
	with   symbol  // its first reading as a verb, when a rule has a noun go with it
	prep   symbol  // the preposition that it is, without a pronoun, or the word as it stands
	self   symbol  // the word as it stands, when rules name it as a preposition
	own    symbol  // the same without و: «بقوة», a noun for the lexicon
	blocks uint64  // the signatures of words of «unless» lines that it may be, see stemIn
}

// ending tells how a word ends.
type ending uint8

const (
	endTa    ending = 1 << iota // ة
	endAt                       // ات
	endAlef                     // ا
	endIn                       // ين
	endUn                       // ون
	endAn                       // ان
	endHamza                    // ء or ى
)

func endingOf(s string) (e ending) {
	for _, p := range [...]struct {
		letters string
		ending  ending
	}{{"ة", endTa}, {"ات", endAt}, {"ا", endAlef}, {"ين", endIn}, {"ون", endUn}, {"ان", endAn}, {"ء", endHamza}, {"ى", endHamza}} {
		if strings.HasSuffix(s, p.letters) {
			e |= p.ending
		}
	}
	return e
}

// sharedInfo are the infos of words that fire no rule, by their facts: most words are
// the same to the rules, and one place in memory serves them all.
type sharedInfo struct {
	mu    sync.Mutex
	infos map[facts]*wordInfo
}

// share gives the one info of words like this.
func (s *sharedInfo) share(info *wordInfo) *wordInfo {
	if len(info.triggers) > 0 || len(info.withs) > 0 {
		return info
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if have := s.infos[info.facts]; have != nil {
		return have
	}
	if s.infos == nil {
		s.infos = map[facts]*wordInfo{}
	}
	s.infos[info.facts] = info
	return info
}

var quotes = setOf("\"", "«", "»", "“", "”")

// look finds what the rules know of a word.
func (rs *Rules) look(w *lexicon.Word) *wordInfo {
	info := &wordInfo{triggers: rs.triggers(w)}
	info.note = lexicon.NewNote(rs.key, info)
	info.moods, info.noun = moods(w)
	info.article, info.shut, info.ending, info.tense = hasArticle(w), closedForm(w), endingOf(w.Text), verbFeature(w)
	info.part, info.closed = functional(w)
	info.class, info.quote = wordClass(w), quotes.has(w.Text)
	info.stem = rs.lists.of(w.Text[w.Cut.Word:])
	if s, ok := strings.CutSuffix(w.Text[w.Cut.Word:], "ا"); ok && w.Feature.Has(lexicon.Accusative) { // «موعدا»
		info.stem |= rs.lists.of(s)
	}
	if w.Cut.Enclitic != 0 || w.Cut.Proclitics&(normalize.La|normalize.Article) == normalize.La|normalize.Article { // «رغبته», «للتحضير»
		info.stem |= rs.lists.of(base(w)) | rs.lists.of(w.Text[w.Cut.Stem:w.Cut.End]) // «ذاته»
	}
	info.lemma = rs.lists.of(base(w))
	if fled(w) { // «ترجلوا»
		const they = lexicon.Perfect | lexicon.Third | lexicon.Plural | lexicon.Masculine
		info.tense, info.moods, info.noun = they, they, false
	}
	var unsure bool
	if info.alone, unsure = partAlone(w, info.closed, info.part); unsure || info.stem&(listManner|listVigour) != 0 {
		info.unsure = 1
	}
	info.more = rs.lists.behind(w.Text[w.Cut.Word:]).union(rs.lists.behind(base(w)))
	preposition, finite, verb := false, false, ""
	for _, rd := range w.Readings {
		e := rd.Entry
		switch e.Class {
		case lexicon.Name, lexicon.Given, lexicon.Family:
			continue
		case lexicon.VerbWord:
			name := fold(e.Name)
			if rd.Feature.Any(lexicon.First|lexicon.Second) && !rd.Feature.Has(lexicon.Third) && info.tense.Has(lexicon.Third) { // «نصبه»: of نصب, hardly of أصاب
				break
			}
			if with := rs.withs.of(name); verb == "" {
				verb, info.with = name, with
			} else if with != 0 && with != info.with && rd.Feature.Any(lexicon.Finite) && !slices.Contains(info.withs, with) {
				info.withs = append(info.withs, with)
			}
			if verb == name {
				info.aux = info.aux || e.Flag("aux")
			}
			info.says = info.says || e.Flag("say")
			if rd.Feature.Any(lexicon.Finite) {
				if !finite {
					finite, info.object = true, rd.Cut.Enclitic != 0
				}
				info.finite |= rs.lists.of(e.Name)
			}
		case lexicon.Prep:
			if !preposition {
				preposition = true
				info.prep = rs.preps.of(fold(e.Name))
				info.pronominal = e.Flag("pron") || rd.Cut.Enclitic != 0
			}
		}
		info.lemma |= rs.lists.of(e.Name)
		info.more = info.more.union(rs.lists.behind(e.Name))
	}
	info.self = rs.preps.of(w.Text)
	switch {
	case !preposition:
		info.prep = info.self
	case info.pronominal:
		info.prep = rs.preps.of(prepBase(w.Text))
	}
	info.own = info.self
	if w.Cut.Proclitics&normalize.Wa != 0 {
		info.own = rs.preps.of(strings.TrimPrefix(w.Text, "و"))
	}
	info.blocks = rs.blocks(w)
	for i := range info.triggers {
		switch t := &info.triggers[i]; t.kind {
		case byParticiple:
			info.participle = true
		case byVerb:
			info.utters = info.utters || slices.ContainsFunc(t.rule.Slots, func(s slot) bool { return s.pos == posContent })
		}
	}
	return rs.shared.share(info)
}

// fled reports a word that no lexicon has and that ends as only verbs do: «ترجلوا».
func fled(w *lexicon.Word) bool {
	return !w.Known() && len(w.Text) >= 10 && strings.HasSuffix(w.Text, "وا") && w.Cut.Proclitics&(normalize.Article|normalize.Ba|normalize.La|normalize.Ka) == 0
}

// base gives a word without its clitics, its feminine ending restored: «سيطرتها».
func base(w *lexicon.Word) string {
	s := w.Text[w.Cut.Stem:w.Cut.End]
	if rest, ok := strings.CutSuffix(s, "ت"); ok && w.Cut.Enclitic != 0 {
		return rest + "ة"
	}
	return s
}

// know fills what the rules know of every token of the text.
func (r *reader) know() {
	if r.lexicon != r.Lexicon { // entries hold on to the lexicon that they are of
		clear(r.prepsOf)
		r.lexicon = r.Lexicon
	}
	r.info = sized(r.info, len(r.Tokens))
	var notes [64]any
	for from := 0; from < len(r.Words); from += len(notes) {
		words := r.Words[from:min(from+len(notes), len(r.Words))]
		r.Notes(r.x.rules.key, from, notes[:len(words)])
		for i, w := range words {
			info, ok := notes[i].(*wordInfo)
			if !ok {
				info = r.x.rules.look(w)
				w.KeepNote(&info.note)
			}
			r.info[from+i] = info
		}
	}
}

// prepOf gives the preposition that a word of the lexicon is.
func (r *reader) prepOf(e *lexicon.Entry) symbol {
	n, ok := r.prepsOf[e]
	if !ok {
		n = r.x.rules.preps.of(fold(e.Name))
		r.prepsOf[e] = n
	}
	return n
}

// listSet is a set of word lists: of the first 64, the engine's own among them, or of
// those behind them, which are for the classes of slots only.
type listSet uint64

// moreSet is a set of the word lists from the 65th on.
type moreSet [2]uint64

func (s moreSet) has(n int) bool { return s[n>>6]&(1<<(n&63)) != 0 }

func (s moreSet) meets(t moreSet) bool { return s[0]&t[0]|s[1]&t[1] != 0 }

func (s moreSet) with(n int) moreSet {
	s[n>>6] |= 1 << (n & 63)
	return s
}

func (s moreSet) union(t moreSet) moreSet { return moreSet{s[0] | t[0], s[1] | t[1]} }

// maxLists is how many word lists a set of rules can have.
const maxLists = 64 + 64*len(moreSet{})

// The lists that the engine itself asks for, whatever the rule; any other list can
// be a class of the rules (@crowd).
const (
	listDiscuss      listSet = 1 << iota // nouns whose complement is the topic: لبحث
	listByline                           // words of datelines: وكالات
	listHappen                           // light verbs whose subject is the deed itself: وقع هجوم
	listControl                          // verbs whose subject is the agent of the deed behind them: تمكن من طرده
	listHypothetical                     // verbs and nouns under which a deed has not happened: دعا إلى
	listFuture                           // verbs and nouns under which a deed is planned: استعدادات
	listDone                             // words behind which a deed is a fact: جريمة اغتيال
	listCase                             // nouns that make a deed a known case: ملف اغتيال
	listTurn                             // conjunctions behind which what is said has ended: فيما
	listUncounted                        // words before a noun that tell no number: بعض
	listComing                           // adjectives of what is to come: المقبل
	listPossible                         // adjectives of what may come: المحتمل
	listDenial                           // verbs that say of the deed behind them that it was not: نفى سقوط قتلى
	listPurpose                          // verbal nouns that with ل tell an aim: لتنفيذ هجوم
	listGoal                             // verbal nouns that with ل have not been done themselves: هجوم لاستعادة المدينة
	listApart                            // nouns that with a pronoun are an object, no complement: لقي عمال مصرعهم
	listCarrier                          // nouns whose complement is who is meant: أودى بحياة عشرة
	listShort                            // words with the article that stand for a ministry or state: الداخلية
	listShortOf                          // those that do only with an adjective: الدفاع الروسية
	listGather                           // verbs of who is at a meeting: اجتماع ضم
	listGathering                        // nouns of meetings
	listNever                            // nouns that fill no role: للمرة الأولى
	listDistant                          // words of times that are not of these days: الشهر الماضي
	listWitness                          // nouns of those from whom news comes: مصدر أمني
	listReason                           // verbal nouns that tell why: احتجاجا على
	listNear                             // adjectives that go on with من: مصدر قريب من التحقيق
	listAside                            // nouns that lead in what a reporter adds: في إشارة إلى
	listSite                             // nouns that tell where, though no place is named: على الحدود
	listDoing                            // verbal nouns that lead in a deed and who does it: قيام الجيش بقصف
	listUnion                            // bodies that people are of: القيادي في حركة النهضة
	listFailing                          // verbs of what was not brought about: فشل في
	listOrgan                            // what belongs to a body: المكتب السياسي لحركة أمل
	listOrder                            // what orders a deed: قرار بطرد السفير، أمر بطرده
	listTakesTo                          // participles that take a complement with ل: موال
	listTakesBy                          // with ب or من: مدعوم
	listTakesOn                          // with على, عن or مع: مشرف
	listSame                             // nouns that say with a pronoun that it is the same: نفسه
	listManner                           // nouns that tell how with an adjective: بشكل كامل
	listRegime                           // nouns of those in power, with the article or before a name: النظام السوري
	listCarry                            // verbs of who brings a statement: بيان أوردته الوكالة
	listMost                             // elatives that a noun completes: الأكثر تمثيلا
	listAffairs                          // nouns of what is discussed: ملف، سبل، تطورات
	listDated                            // participles that a time of their own follows: الاتفاق المبرم عام 2015
	listGame                             // words of sport, where no one is attacked
	listVigour                           // nouns that tell with ب how: بشدة
	listPenalty                          // nouns of what a court inflicts: عشر سنوات سجنا
	listIdentity                         // what a source keeps to himself: طلب عدم ذكر اسمه

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
	"takesto",
	"takesby",
	"takeson",
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
	"identity",
}

// bitGame is the place of listGame in a listSet.
var bitGame = bits.TrailingZeros64(uint64(listGame))

// wordLists are named lists of lemmas and of nouns without their article.
type wordLists struct {
	names map[string]int
	files []listPlace // where each list begins
	words map[string]listSet
	more  map[string]moreSet // the lists from the 65th on
}

type listPlace struct {
	file string
	line int
}

func newWordLists() wordLists {
	l := wordLists{names: map[string]int{}, files: make([]listPlace, engineLists), words: map[string]listSet{}, more: map[string]moreSet{}}
	for i, n := range engineListNames {
		l.names[n] = i
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
		if w = bare(fold(w)); i < 64 {
			l.words[w] |= 1 << i
		} else {
			l.more[w] = l.more[w].with(i - 64)
		}
	}
	return true
}

// of gives the first 64 lists that a word stands in.
func (l *wordLists) of(word string) listSet { return l.words[bare(fold(word))] }

// behind gives those of the lists from the 65th on that a word stands in.
func (l *wordLists) behind(word string) moreSet {
	if len(l.more) == 0 {
		return moreSet{}
	}
	return l.more[bare(fold(word))]
}
