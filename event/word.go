package event

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// wordInfo is what the rules know of a distinct word: found once, then looked at
// by every token that is the word. Words that are the same to the rules share one.
type wordInfo struct {
	imperfect *wordInfo    // the same word as a feminine imperfect, where its likeliest reading is a perfect: «تقدم»
	note      lexicon.Note // under which words keep it: beside what is asked most, to lie in one line of the cache
	facts
	triggers []trigger
	states   []trigger // of a participle, whose rule has the noun that it describes for a role
	withs    []symbol  // of its readings as a finite verb behind the first one: what with is
	kinds    []string  // its forms with which kinds begin, see [kind]
	skeleton skeleton  // of a word that has triggers
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
	accusative bool // with the alef of an indefinite accusative
	noun       bool // it can be something else than a finite verb
	closed     bool // a word of a closed class, of the part below
	pronominal bool // a preposition with a pronoun
	proclitics normalize.Clitic
	timePrep   bool // a preposition of time: «بعد»
	since      bool // such a one, or «منذ»
	cause      bool // a preposition before what something came of: «إثر»
	counting   bool // it may count, gather or pick out those behind it, or begins with a figure
	part       part
	alone      part  // of an Arabic word, wherever it stands by itself
	unsure     uint8 // 1 when its neighbours may give it another
	leads      uint8 // 1 when it may lead something in, see [reader.leaders]
	fires      uint8 // 1 when it triggers a rule
	ending     ending
	sign       rune            // the mark that it is, see [reader.sign]
	class      phraseClass     // of a phrase whose head it is
	tense      lexicon.Feature // of its likeliest reading as a finite verb
	object     bool            // «قتله»: its first reading as a finite verb has a pronoun as object
	moods      lexicon.Feature // of all its readings as a perfect or imperfect verb

	form   formSet    // the engine's forms that it is
	core   coreSet    // the engine's cores that it is, without proclitics
	seldom seldomSet  // the engine's seldom forms that it is
	lists  listSet    // the lists that it or any lemma of its own stands in
	stem   engineSet  // the engine's lists that it stands in, without proclitics and article
	lemma  engineSet  // the engine's lists that it or any lemma of its own stands in, names left out
	takes  takenPreps // the prepositions with which it goes on
	goesOn takenPreps // the same of a verbal noun
	finite engineSet  // the engine's lists that its lemma as a finite verb stands in
	with   symbol     // its first reading as a verb, when a rule has a noun go with it
	prep   symbol     // the preposition that it is, without a pronoun, or the word as it stands
	self   symbol     // the word as it stands, when rules name it as a preposition
	own    symbol     // the same without و: «بقوة», a noun for the lexicon
	tails  uint64     // the signatures of words behind the first of a trigger that it may be
	blocks blocks     // the words of «unless» lines that it may be
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

// endingOf gives the endings that a folded word has: «وزارة» endTa, «مسلحون» endUn.
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
	if len(info.triggers) > 0 || len(info.states) > 0 || len(info.withs) > 0 || len(info.kinds) > 0 {
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
	info := &wordInfo{}
	info.triggers, info.states = ownAndStates(rs.triggers(w))
	info.note = lexicon.NewNote(rs.key, info)
	rs.lookAtForm(w, info)
	stem, lemma := rs.listsOf(w)
	info.stem, info.takes, info.goesOn = engineOf(&stem), rs.takesOf(w), rs.leadsOf(w)
	if fled(w) { // «ترجلوا»
		const they = lexicon.Perfect | lexicon.Third | lexicon.Plural | lexicon.Masculine
		info.tense, info.moods, info.noun = they, they, false
	}
	var unsure bool
	if info.alone, unsure = partAlone(w, info); unsure || info.accusative && w.Classes.Has(lexicon.Adj) || info.stem&(listManner|listVigour) != 0 || info.proclitics == normalize.Ba && (info.core&coreAll != 0 || stem.has(rareAspect)) {
		info.unsure = 1
	}
	if prepParts>>info.alone&1 != 0 || info.proclitics&boundPreps != 0 || info.seldom.has(seldomPresent) || info.seldom.has(seldomUsing) {
		info.leads = 1
	}
	if len(info.triggers)+len(info.states) > 0 {
		info.fires = 1
	}
	lemma = lemma.union(rs.lookAtReadings(w, info))
	info.lemma, info.lists = engineOf(&lemma), stem.union(lemma)
	info.tails = rs.tailsOf(w)
	info.blocks = rs.blocksOf(w)
	if info.fires > 0 {
		info.skeleton = skeletonOf(w)
	}
	if len(rs.kindred) > 0 {
		kindForms(w, func(s string) {
			if rs.sieve.may(s) && rs.kindred[s] {
				info.kinds = append(info.kinds, s)
			}
		})
	}
	for i := range info.triggers {
		switch t := &info.triggers[i]; t.kind {
		case byParticiple:
			info.participle = true
		case byVerb:
			info.utters = info.utters || t.rule.is(utterance) && slices.ContainsFunc(t.rule.slots, func(s slot) bool { return s.pos == posContent })
		}
	}
	if len(info.triggers) > 0 && strings.HasPrefix(w.Text, "ت") && info.moods.Has(lexicon.Imperfect) && info.tense.Has(lexicon.Perfect) {
		she := *info
		she.tense = lexicon.Imperfect | lexicon.Third | lexicon.Feminine | lexicon.Singular
		she.triggers = slices.DeleteFunc(slices.Clone(info.triggers), func(t trigger) bool { return t.kind != byVerb || !t.feature.Has(lexicon.Imperfect) })
		info.imperfect = &she
	}
	return rs.shared.share(info)
}

// ownAndStates gives of a word's triggers, which it may change, those of its own and those of the state of what it describes: nothing else that the engine asks of
// triggers holds of these.
func ownAndStates(ts []trigger) (own, states []trigger) {
	for _, t := range ts {
		if t.rule.ofState() {
			states = append(states, t)
		}
	}
	if states == nil { // nearly all
		return ts, nil
	}
	return slices.DeleteFunc(ts, func(t trigger) bool { return t.rule.ofState() }), states
}

// lookAtForm enters what the letters of a word and its classes tell.
func (rs *Rules) lookAtForm(w *lexicon.Word, info *wordInfo) {
	info.article, info.shut, info.ending, info.tense = hasArticle(w), closedForm(w), endingOf(w.Text), verbFeature(w)
	info.accusative = w.Feature.Has(lexicon.Accusative) && w.Cut.Enclitic == 0 && info.ending&endAlef != 0
	if v, _ := w.Value(lexicon.Prep); v == "time" {
		info.timePrep = true
	}
	info.cause = valued(w, "cause", one<<lexicon.Prep)
	info.self = rs.preps.of(w.Text)
	info.own = info.self
	if w.Cut.Proclitics&normalize.Wa != 0 {
		info.own = rs.preps.of(strings.TrimPrefix(w.Text, "و"))
	}
	if rs.sieve.may(w.Text) {
		info.form, info.seldom = rs.grammar.forms[w.Text], rs.grammar.seldom[w.Text]
		if one := rs.grammar.forms[w.Text[w.Cut.Word:]] & (formSomeone | formOneOf); one != 0 && w.Cut.Proclitics == normalize.Wa { // «وأحد الشهود», no «واحد»
			info.form = one
		}
	}
	if info.form&formOther != 0 && info.ending&(endUn|endIn|endAn) != 0 || info.seldom.has(seldomEye) { // «اقتحم آخرون مركز الشرطة», «شهود عيان»
		info.shut = true
	}
	if core := w.Text[w.Cut.Word:]; rs.sieve.may(core) {
		info.core = rs.grammar.cores[core]
	}
	info.part, info.closed = functional(w, rs.prepKinds[directionPreps].has(info.self))
	if info.core&coreDidnt != 0 && w.Cut.Proclitics&normalize.Ba != 0 { // «بلم شمل العائلات»
		info.part = nominal
	}
	info.moods, info.noun = moods(w, info.form)
	info.proclitics = w.Cut.Proclitics
	first, _ := utf8.DecodeRuneInString(w.Text)
	info.counting = w.Is(counting) || unicode.IsNumber(first) || info.core&coreBetween != 0 || info.form&formWhat != 0 || info.seldom.has(seldomBatch)
	info.since = info.timePrep || info.core&coreSince != 0
	info.class, info.quote, info.sign = wordClass(w, info.core), quotes.has(w.Text), signOf(w.Text)
}

// listsOf gives the lists that a word stands in without its proclitics and article, and those of what is left without its pronoun.
func (rs *Rules) listsOf(w *lexicon.Word) (stem, base listSet) {
	stem, base = rs.lists.ofFolded(w.Text[w.Cut.Word:]), rs.lists.ofFolded(baseOf(w))
	if s, ok := strings.CutSuffix(w.Text[w.Cut.Word:], "ا"); ok && w.Feature.Has(lexicon.Accusative) { // «موعدا»
		stem = stem.union(rs.lists.ofFolded(s))
	}
	if w.Cut.Enclitic != 0 || lamArticle(w) { // «رغبته», «للتحضير»
		stem = stem.union(base).union(rs.lists.ofFolded(w.Text[w.Cut.Stem:w.Cut.End])) // «ذاته»
	}
	return stem, base
}

// lamArticle reports «لل» before a word, in which the article is not seen by its letters: «للتحضير».
func lamArticle(w *lexicon.Word) bool {
	const both = normalize.La | normalize.Article
	return w.Cut.Proclitics&both == both
}

// lookAtReadings enters what a word is as a verb and as a preposition, and gives the lists of its lemmas, names left out.
func (rs *Rules) lookAtReadings(w *lexicon.Word, info *wordInfo) (lemmas listSet) {
	preposition, finite, verb := false, false, ""
	indicative := slices.ContainsFunc(w.Readings, func(rd lexicon.Reading) bool {
		return rd.Entry.Class == lexicon.VerbWord && rd.Feature.Has(lexicon.Imperfect) && !rd.Feature.Has(lexicon.Subjunctive)
	})
	for _, rd := range w.Readings {
		e := rd.Entry
		switch e.Class {
		case lexicon.Name, lexicon.Given, lexicon.Family:
			continue
		case lexicon.VerbWord:
			if rd.Cut.Proclitics&normalize.Sa != 0 && rd.Feature.Has(lexicon.Subjunctive) { // «سيرد»: no jussive
				break
			}
			if indicative && rd.Feature.Has(lexicon.Imperfect|lexicon.Subjunctive) { // «ترد»: of رد, hardly of أراد
				break
			}
			name := fold(e.Name)
			if rd.Feature.Any(lexicon.First|lexicon.Second) && !rd.Feature.Has(lexicon.Third) && info.tense.Has(lexicon.Third) { // «نصبه»: of نصب, hardly of أصاب
				break
			}
			if with := rs.withs.of(name); verb == "" {
				verb, info.with = name, with
			} else if with != 0 && with != info.with && rd.Feature.Any(lexicon.Finite) && !slices.Contains(info.withs, with) {
				info.withs = append(info.withs, with)
			}
			if verb == name || !e.Flag("light") && rd.Feature.Has(lexicon.Imperfect) && !rd.Feature.Has(lexicon.Subjunctive) { // «لا تزال» of زال too, «تكون» of كان
				info.aux = info.aux || e.Flag("aux")
			}
			info.says = info.says || e.Flag("say")
			if rd.Feature.Any(lexicon.Finite) {
				if !finite {
					finite, info.object = true, rd.Cut.Enclitic != 0
				}
				of := rs.lists.of(e.Name)
				info.finite |= engineOf(&of)
			}
		case lexicon.Prep:
			if !preposition {
				preposition = true
				info.prep = rs.preps.of(fold(e.Name))
				info.pronominal = e.Flag("pron") || rd.Cut.Enclitic != 0
			}
		}
		lemmas = lemmas.union(rs.lists.of(e.Name))
	}
	switch {
	case !preposition:
		info.prep = info.self
	case info.pronominal:
		info.prep = rs.prepWithPronoun(w.Text)
	}
	return lemmas
}

// signOf gives the mark that a word of one character is, or 0.
func signOf(s string) rune {
	c, n := utf8.DecodeRuneInString(s)
	switch {
	case n == 0 || n < len(s) || unicode.IsLetter(c) || unicode.IsNumber(c):
		return 0
	case c == ',':
		return '،'
	}
	return c
}

// fled reports a word that no lexicon has and that ends as only verbs do: «ترجلوا».
func fled(w *lexicon.Word) bool {
	return !w.Known() && len(w.Text) >= 10 && strings.HasSuffix(w.Text, "وا") &&
		w.Cut.Proclitics&(boundPreps|normalize.Article) == 0
}

// baseOf gives a word without its clitics, its feminine ending restored: «سيطرتها».
func baseOf(w *lexicon.Word) string {
	s := w.Text[w.Cut.Stem:w.Cut.End]
	if rest, ok := strings.CutSuffix(s, "ت"); ok && w.Cut.Enclitic != 0 {
		return rest + "ة"
	}
	return s
}

// lookUpWords fills what the rules know of every token of the text, and counts its words of sport.
func (r *reader) lookUpWords() {
	if r.lexicon != r.Lexicon { // entries hold on to the lexicon that they are of
		clear(r.prepsOf)
		r.lexicon = r.Lexicon
	}
	r.info, r.odd, r.games = sized(r.info, len(r.Tokens)), sized(r.odd, len(r.Tokens)+1), 0
	odd := false
	var notes [64]*lexicon.Note
	for from := 0; from < len(r.Words); from += len(notes) {
		words := r.Words[from:min(from+len(notes), len(r.Words))]
		infos, odds := r.info[from:][:len(words)], r.odd[from:][:len(words)]
		r.Notes(r.x.rules.key, from, notes[:len(words)])
		for i, w := range words {
			var info *wordInfo
			if n := notes[i]; n != nil {
				info = n.Value().(*wordInfo)
			} else {
				info = r.x.rules.look(w)
				w.KeepNote(&info.note)
			}
			infos[i], odds[i] = info, odd
			odd = odd != info.quote
			if engineOf(&info.lists)&listGame != 0 && r.plays(from+i) {
				r.games++
			}
		}
	}
	r.odd[len(r.Tokens)] = odd
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
