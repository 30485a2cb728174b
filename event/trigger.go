package event

import (
	"slices"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whether a word triggers a rule: by its part, the words behind it, and what the rule asks of its sentence.

// refuses tells why a trigger's rule is not tried at token i, and gives the token behind the trigger.
func (r *reader) refuses(i int, t *trigger) (refusal, int) {
	switch {
	case r.otherPart(i, t):
		return anotherPart, i + 1
	case r.ungoverned(i, t):
		return noGovernor, i + 1
	case r.nounlike(i, t):
		return aNoun, i + 1
	case t.kind == byNoun && !t.rule.ofState() && i > r.first && r.article(i) && r.participial(i):
		return anAdjective, i + 1
	}
	end, ok := r.endOf(i, t)
	switch {
	case !ok:
		return otherTail, i + 1
	case len(t.rule.gates) > 0 && r.shut(t):
		return noListed, end
	}
	return holds, end
}

// endOf gives the token behind the words of a trigger that begins at token i; false when they do not stand there.
func (r *reader) endOf(i int, t *trigger) (int, bool) {
	if len(t.rest) == 0 || !r.standsBehind(i, t.second) {
		return i + 1, len(t.rest) == 0
	}
	return r.tail(i, t.rest)
}

// standsBehind reports a word near behind token i that may be the second of a trigger, by its signature; tail knows for sure.
func (r *reader) standsBehind(i int, second uint64) bool {
	const reach = 6 // tail passes over four words and a quotation mark
	for _, info := range r.info[i+1 : min(i+1+reach, r.end)] {
		if info.tails&second != 0 {
			return true
		}
	}
	return false
}

// try tries a trigger's rule at tokens [at, end), and tells why it does not hold.
func (f *frame) try(r *reader, at, end int, t *trigger) refusal {
	if r.voiced(at, t) {
		t = t.passive()
	}
	f.begin(r, at, end, t)
	no := f.match()
	if no == holds && (f.rule.earnest || f.rule.played.has(t.codeWord)) && f.inSport() {
		return ofGame
	}
	return no
}

// onlyNames reports a verb at token i that only leads in a name: «شاب يدعى سعيدا».
func (r *reader) onlyNames(i int) bool {
	v, ok := r.Words[i].Value(lexicon.Common)
	return ok && v == "called"
}

// otherPart reports that the word at token i plays another part in its clause than the trigger asks for.
func (r *reader) otherPart(i int, t *trigger) bool {
	switch r.parts[i] {
	case verb:
		return t.kind != byVerb && len(t.rest) < 2 // but «بدء وقف إطلاق النار»
	case adverb:
		return t.kind == byVerb || t.kind == byNoun && len(t.rest) == 0
	}
	return t.kind == byVerb
}

// ungoverned reports that the verb at token i is in the subjunctive with nothing before it that asks for it.
func (r *reader) ungoverned(i int, t *trigger) bool {
	return t.kind == byVerb && t.feature&(lexicon.Subjunctive|lexicon.Perfect) == lexicon.Subjunctive && !r.governs(i, t.feature)
}

// nounlike reports that the participle at token i is a noun or an adjective: «جددت مطالبتها».
func (r *reader) nounlike(i int, t *trigger) bool {
	return t.kind == byParticiple && (t.cut.Enclitic != 0 || i > r.first && r.tellsNothing(i))
}

// voiced reports a damma at the verb at token i that tells the passive: «قُتل».
func (r *reader) voiced(i int, t *trigger) bool {
	return t.kind == byVerb && t.feature.Has(lexicon.Passive|lexicon.Active) && r.marked(i)
}

// passive gives the trigger without the active voice.
func (t *trigger) passive() *trigger {
	passive := *t
	passive.feature &^= lexicon.Active
	return &passive
}

// begin begins a try of a trigger's rule at tokens [at, end).
func (f *frame) begin(r *reader, at, end int, t *trigger) {
	fillers, pair := f.fillers[:0], f.pair[:0]
	*f = frame{}
	f.r, f.at, f.end, f.from, f.t, f.rule, f.fillers, f.pair = r, at, end, end, t, t.rule, fillers, pair
	r.harming = t.rule.is(harm) && !t.rule.is(capture)
}

// score tells how much of what stands around the trigger the rule explains; of two rules the higher one has the event.
func (f *frame) score() int { return 10*f.rule.priority + 3*len(f.t.rest)*10 + len(f.fillers) }

// tellsNothing reports a participle at token i that is a noun or an adjective by what stands before it.
func (r *reader) tellsNothing(i int) bool {
	w, before := r.Words[i], r.parts[i-1]
	switch {
	case w.Classes.Has(lexicon.Human) && before != mark && !r.actsOnNext(i): // «متهما بالقتل»: one who is accused
		return true
	case before == prep: // «عن متابعة الملف»
		return !r.info[i-1].pronominal
	}
	return before == nominal && r.outer[i-1] < 0 && w.Cut.Proclitics == 0 && r.ends(i, endTa) && !r.sheGoesOn(i) // «إجراءات مشددة»
}

// actsOnNext reports behind the word at token i, which may be a noun for people too, whom or what a participle is done to: «متهما الحكومة بالكذب», «داعية إلى الحوار»,
// not «ثلاثة متهمين الحبس».
func (r *reader) actsOnNext(i int) bool {
	if r.at(i+1, prep) {
		return r.info[i+1].prep == prepTo && r.plain(i)
	}
	if r.leadsWords(i) { // «علق الوزير على القرار مغردا: …»
		return true
	}
	return r.at(i+1, nominal) && r.apart(i+1) && (r.article(i+1) || r.outer[i+1] >= 0) && !r.counts(i-1)
}

// leadsWords reports at token i a participle of speech in the accusative and behind it a colon or أن, which lead in what is said.
func (r *reader) leadsWords(i int) bool {
	return r.ends(i, endAlef) && r.utters(i) && (r.at(i+1, mark) && r.colon(i+1) || r.at(i+1, comp) && r.leadsIn(i+1))
}

// sheGoesOn reports at token i a participle in ة that does not describe the definite word before it, so that the woman or body goes on with it of whom the verb before
// tells: «رفضت الحكومة الاتفاق داعية إلى الحوار», not «رفضت الحكومة مطالبة الحزب بالتحقيق».
func (r *reader) sheGoesOn(i int) bool {
	const reach = 40
	if !r.info[i].participle || !r.ends(i, endTa) || !r.plain(i) || r.outer[i] >= 0 || i+1 >= r.end || r.comma(i+1) || !r.behindDefinite(i) {
		return false
	}
	v := r.verbBefore(i, i-reach, 1<<rel|1<<conj)
	if v < r.first || r.aux(v) || r.deemsBy(v) { // «كانت حياتها مهددة», «تعتبر الحكومة مؤيدة للاتفاق»
		return false
	}
	if ft := r.info[v].tense; !ft.Has(lexicon.Third|lexicon.Feminine) || ft.Has(lexicon.Masculine) {
		return false
	}
	s := r.subjectOf(v, actor)
	return len(s.phrases) > 0 && (s.phrases[len(s.phrases)-1].end < i || !r.masdar(i))
}

// behindDefinite reports before token i, and behind another word, a noun with the article, with a pronoun or in a name.
func (r *reader) behindDefinite(i int) bool {
	return i > r.first+1 && r.parts[i-1] == nominal && (r.article(i-1) || r.hasPronoun(i-1) || r.outer[i-1] >= 0)
}

// deemsBy reports at token v a verb behind whose object stands what that is held to be.
func (r *reader) deemsBy(v int) bool {
	return r.triggered(v, func(t *trigger) bool { return t.rule.deems })
}

// governs reports a word before token i that asks for the subjunctive or jussive.
// A shortened singular («يقل») is a jussive: أن does not govern it.
func (r *reader) governs(i int, f lexicon.Feature) bool {
	if r.Words[i].Cut.Proclitics&normalize.La != 0 {
		return true
	}
	if i == r.first {
		return false
	}
	if r.parts[i-1] == particle {
		return !f.Has(lexicon.Singular) || r.info[i-1].core&coreDidnt != 0
	}
	return (r.parts[i-1] == comp || r.parts[i-1] == conj) && !f.Has(lexicon.Singular)
}

// participial reports a definite participle that describes the definite noun before it.
func (r *reader) participial(i int) bool {
	w := r.Words[i]
	return agentive(w) && r.article(i) && r.parts[i-1] == nominal && r.article(i-1) &&
		w.Cut.Proclitics&^normalize.Article == 0 && !w.Feature.Has(lexicon.Masdar) &&
		(!r.ends(i, endAt) || r.ends(i-1, endAt)) // «استأنفت الحكومة المفاوضات»: of one there are no several
}

// mayPart reports at token j what may stand between the first two words of a trigger: «وقف فوري وشامل لإطلاق النار», «وقف معلن لإطلاق النار»,
// «إطلاق ثلاثة صواريخ», not «القضاء الفرنسي على».
func (r *reader) mayPart(j int) bool {
	w := r.Words[j]
	if r.adjective(j) && !w.Classes.Has(lexicon.Nisba) || r.counts(j) || r.isQuote(j) {
		return true
	}
	bare := w.Cut.Proclitics == 0 && w.Cut.Enclitic == 0 && r.parts[j] == nominal
	return bare && agentive(w) && !w.Feature.Any(lexicon.Feminine|lexicon.Plural|lexicon.Dual) && !w.Classes.Has(lexicon.Human)
}

// tail checks the further words of a trigger of several («وقف إطلاق النار») and
// gives the token after it.
func (r *reader) tail(i int, rest []string) (int, bool) {
	j := i + 1
	for n, want := range rest {
		bit := signature(want)
		for k := 0; n == 0 && k < 4 && j+1 < r.end && !r.stemIs(j, want, bit) && r.mayPart(j); k++ {
			j++
		}
		if n > 0 && j+1 < r.end && r.info[j].core&coreAny != 0 { // «التوصل إلى أي اتفاق»
			j++
		}
		if j+1 < r.end && r.isQuote(j) { // «مسيرات "العودة"»
			j++
		}
		if j >= r.end || !r.stemIs(j, want, bit) {
			return j, false
		}
		j++
	}
	return j, true
}

// stemIs compares the word at token i, without proclitics and article, with a word behind the first of a trigger, which has the signature bit.
func (r *reader) stemIs(i int, want string, bit uint64) bool {
	return r.info[i].tails&bit != 0 && hasStem(r.Words[i], want)
}

// hasStem reports that a word is another one without proclitics and article.
func hasStem(w *lexicon.Word, want string) bool {
	var buf [maxStems]string
	return slices.Contains(stemsOf(buf[:0], w), want)
}

// barest appends what a word is without article, without all clitics and the ending of the accusative, and without «ل» and article.
func barest(stems []string, w *lexicon.Word) []string {
	stem := w.Text[w.Cut.Stem:w.Cut.End]
	stems = append(stems, bare(w.Text), stem, bare(strings.TrimPrefix(w.Text, "ل")))
	if w.Feature.Has(lexicon.Accusative) { // «مؤتمرا صحفيا»
		stems = append(stems, strings.TrimSuffix(stem, "ا"))
	}
	return stems
}

// stemsOf appends what a word is without proclitics and article, as triggers have it.
func stemsOf(stems []string, w *lexicon.Word) []string {
	stems = barest(stems, w)
	if s, ok := strings.CutSuffix(w.Text[w.Cut.Stem:w.Cut.End], "ت"); ok && w.Cut.Enclitic != 0 { // «سحب جنسيته»
		stems = append(stems, s+"ة")
	}
	return stems
}

// tailsOf gives the signatures of the words behind the first of any trigger that a word may be.
func (rs *Rules) tailsOf(w *lexicon.Word) (bits uint64) {
	var buf [maxStems]string
	for _, s := range stemsOf(buf[:0], w) {
		if rs.sieve.may(s) && rs.tails[s] {
			bits |= signature(s)
		}
	}
	return bits
}

// shut reports that a needed role of the trigger's rule cannot be filled by a text that
// had words of these lists only: by the sentence, where no pronoun points out of it.
func (r *reader) shut(t *trigger) bool {
	gates := t.rule.gates
	for i := range gates {
		if r.bars(&gates[i], t) {
			return true
		}
	}
	return false
}

// bars reports that neither the sentence nor, where it may matter, the text before it has
// a word that a gate lets through.
func (r *reader) bars(g *gate, t *trigger) bool {
	if g.carried || r.pronominal || t.cut.Enclitic != 0 {
		return !r.met.meets(&g.lists)
	}
	return !r.here.meets(&g.lists)
}

// maxStems is how many stems a word may have for triggers.
const maxStems = 5
