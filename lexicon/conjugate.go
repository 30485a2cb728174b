package lexicon

import (
	"strings"

	"github.com/waqai/waqai/normalize"
)

// Verb is one dictionary verb in unvocalized script: the past and the imperfect
// of the third person masculine singular (استقبل, يستقبل), its radicals, its form
// (I to X, Q, QII), its verbal nouns, and its participles where they are not
// regular.
type Verb struct {
	Lemma, Imperfect string
	Root             []string
	Form             string
	Masdars          []string
	Active, Passive  string
}

// Forms gives the distinct forms of the verb: past and imperfect in all persons,
// the subjunctive and jussive, passives that are spelled otherwise, participles and
// verbal nouns with their inflection, and the forms before a pronoun. The past and
// imperfect given decide the weak classes; the endings are those of Wright,
// Grammar I, §§ 91–183.
func (v Verb) Forms() []Form {
	var fs forms
	v.past(&fs)
	v.imperfect(&fs)
	v.passivePast(&fs)
	v.passiveImperfect(&fs)
	v.participles(&fs)
	for _, m := range v.Masdars {
		inflect := "m"
		if strings.HasSuffix(m, "ة") {
			inflect = "f"
		}
		for _, f := range (Noun{Word: m, Inflect: inflect}).Forms() {
			if f.Feature.Has(Dual) {
				continue
			}
			fs.add(f.Text, f.Feature|Masdar)
		}
	}
	return fs
}

// fold brings letters together as the lexicon's forms are folded.
func fold(s string) string { return normalize.Names.String(s) }

// radical gives the i-th radical, from 0; "" where the root has none.
func (v Verb) radical(i int) string {
	if i >= 0 && i < len(v.Root) {
		return v.Root[i]
	}
	return ""
}

// hamza reports a radical that is a hamza.
func hamza(r string) bool { return r == "ء" || r == "أ" }

// weak reports a radical that is و or ي, or the alef that stands for one.
func weak(r string) bool { return r == "و" || r == "ي" || r == "ا" }

// hollow reports a verb whose middle radical is weak and written as a long vowel: قال, أقام.
func (v Verb) hollow() bool {
	if len(v.Root) != 3 || !weak(v.radical(1)) || weak(v.radical(2)) {
		return false
	}
	runes := []rune(v.Lemma)
	return len(runes) >= 3 && runes[len(runes)-2] == 'ا' && v.Form != "III" && v.Form != "VI"
}

// geminate reports a verb whose two last radicals are one letter: مدّ, استقل, احمر.
func (v Verb) geminate() bool {
	if v.Form == "IX" || v.Form == "QIV" { // احمر, احمررت; اطمأن, اطمأننت
		return true
	}
	if len(v.Root) != 3 || v.radical(1) != v.radical(2) {
		return false
	}
	switch v.Form {
	case "II", "V":
		return false
	}
	return !strings.HasSuffix(v.Lemma, v.radical(1)+v.radical(1))
}

// last gives the last radical.
func (v Verb) last() string { return v.radical(len(v.Root) - 1) }

// join puts an ending behind a stem: ن and ن, ت and ت become one letter (كنّا، بتّ), and
// a final hamza takes the seat that the ending asks for (جاء، جاؤوا، يجيئون).
func join(stem, ending string) string {
	for _, letter := range [...]string{"ن", "ت"} {
		if rest, ok := strings.CutPrefix(ending, letter); ok && strings.HasSuffix(stem, letter) {
			return stem + rest
		}
	}
	base, ok := strings.CutSuffix(stem, "ء")
	if !ok || ending == "" {
		return stem + ending
	}
	switch {
	case strings.HasSuffix(base, "ي"), strings.HasPrefix(ending, "ي"):
		return base + "ئ" + ending
	case strings.HasPrefix(ending, "و"):
		return base + "ؤ" + ending
	}
	return stem + ending
}

// shortened takes the long vowel out of a hollow stem: قول → قل, and gives a hamza
// behind it the seat of that vowel: جيء → جئ.
func shortened(stem string) string {
	short := dropMiddle(stem)
	base, ok := strings.CutSuffix(short, "ء")
	letters := []rune(stem)
	if !ok || len(letters) < 3 {
		return short
	}
	switch letters[len(letters)-2] {
	case 'ي':
		return base + "ئ"
	case 'و':
		return base + "ؤ"
	}
	return base + "أ"
}

// cutLast takes the last letter off.
func cutLast(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return s
	}
	return string(r[:len(r)-1])
}

// dropMiddle takes the last letter but one out: قال → قل.
func dropMiddle(s string) string {
	r := []rune(s)
	if len(r) < 3 {
		return s
	}
	return string(r[:len(r)-2]) + string(r[len(r)-1])
}

var pastConsonant = []struct {
	s string
	f Feature
}{{"ت", First | Singular}, {"ت", Second | Singular}, {"نا", First | Plural}, {"تم", Second | Plural | Masculine},
	{"ن", Third | Plural | Feminine}, {"تما", Second | Dual}, {"تن", Second | Plural | Feminine}}

// past adds the perfect in all persons.
func (v Verb) past(fs *forms) {
	l := v.Lemma
	f := Perfect | Active
	if !v.hollow() && !strings.HasSuffix(l, "ى") && !strings.HasSuffix(l, "ا") {
		if v.Form != "III" && v.Form != "VI" {
			f |= Passive
		}
	}
	add := func(s string, g Feature) { fs.add(fold(s), f|g) }
	third := Third | Masculine | Singular
	add(l, third)
	switch {
	case strings.HasSuffix(l, "ى") || strings.HasSuffix(l, "ا") && weak(v.radical(len(v.Root)-1)):
		base := cutLast(l)
		glide := "ي"
		if strings.HasSuffix(l, "ا") {
			glide = "و"
		}
		fs.add(fold(base+"ا"), f|third|BeforeSuffix)
		add(base+"ت", Third|Feminine|Singular)
		add(base+glide+"ا", Third|Masculine|Dual)
		add(base+"تا", Third|Feminine|Dual)
		add(base+"وا", Third|Masculine|Plural)
		fs.add(fold(base+"و"), f|Third|Masculine|Plural|BeforeSuffix)
		for _, c := range pastConsonant {
			add(base+glide+c.s, c.f)
		}
		return
	case strings.HasSuffix(l, "ي"):
		base := cutLast(l)
		add(l+"ت", Third|Feminine|Singular)
		add(l+"ا", Third|Masculine|Dual)
		add(l+"تا", Third|Feminine|Dual)
		add(base+"وا", Third|Masculine|Plural)
		fs.add(fold(base+"و"), f|Third|Masculine|Plural|BeforeSuffix)
		for _, c := range pastConsonant {
			add(l+c.s, c.f)
		}
		return
	}
	add(l+"ت", Third|Feminine|Singular)
	add(l+"ا", Third|Masculine|Dual)
	add(l+"تا", Third|Feminine|Dual)
	add(l+"وا", Third|Masculine|Plural)
	add(join(l, "وا"), Third|Masculine|Plural)
	fs.add(fold(l+"و"), f|Third|Masculine|Plural|BeforeSuffix)
	short := l
	switch {
	case v.hollow() && strings.HasSuffix(l, "ء"):
		short = cutLast(dropMiddle(l)) + "ئ"
		if strings.Contains(v.Imperfect, "و") { // ساء يسوء
			short = cutLast(short) + "ؤ"
		}
	case v.hollow():
		short = dropMiddle(l)
	case v.geminate():
		short = l + v.last()
	case strings.HasSuffix(l, "أ"):
		add(cutLast(l)+"ؤوا", Third|Masculine|Plural)
		add(cutLast(l)+"آ", Third|Masculine|Dual)
	}
	for _, c := range pastConsonant {
		if form := join(short, c.s); form != l { // أعلنّ is hardly ever meant by أعلن
			add(form, c.f)
		}
	}
}

var imperfectPrefixes = []struct {
	s string
	f Feature
}{{"ي", Third | Masculine | Singular}, {"ت", Third | Feminine | Singular}, {"ت", Second | Masculine | Singular}, {"أ", First | Singular}, {"ن", First | Plural}}

// imperfect adds the imperfect in all persons, its subjunctive and jussive.
func (v Verb) imperfect(fs *forms) {
	stem, ok := strings.CutPrefix(v.Imperfect, "ي")
	if !ok {
		return
	}
	f := Imperfect | Active
	if !v.hollow() && !strings.HasSuffix(stem, "و") && !strings.HasSuffix(stem, "ي") && !strings.HasPrefix(v.Lemma, "و") {
		f |= Passive
	}
	v.persons(fs, stem, f)
}

// persons adds the persons of an imperfect stem (without its prefix).
func (v Verb) persons(fs *forms, stem string, f Feature) {
	add := func(s string, g Feature) { fs.add(fold(s), f|g) }
	long, dual, jussive := stem, stem, ""
	switch {
	case strings.HasSuffix(stem, "و"), strings.HasSuffix(stem, "ي"):
		long, jussive = cutLast(stem), cutLast(stem)
	case strings.HasSuffix(stem, "ى"):
		long, jussive = cutLast(stem), cutLast(stem)
		dual = long + "ي"
	case v.hollow():
		jussive = shortened(stem)
	case v.geminate():
		jussive = stem + v.last()
	}
	for _, p := range imperfectPrefixes {
		add(prefixed(p.s, stem), p.f)
		if jussive != "" {
			add(prefixed(p.s, jussive), p.f|Subjunctive)
		}
		if strings.HasSuffix(stem, "ى") {
			fs.add(fold(p.s+long+"ا"), f|p.f|BeforeSuffix)
		}
	}
	for _, p := range []struct {
		s string
		f Feature
	}{{"ي", Third | Masculine}, {"ت", Second | Masculine}} {
		add(p.s+join(long, "ون"), p.f|Plural)
		add(p.s+join(long, "وا"), p.f|Plural|Subjunctive)
		if b, ok := strings.CutSuffix(long, "أ"); ok { // يبدأون, يبدؤون
			add(p.s+b+"ؤون", p.f|Plural)
			add(p.s+b+"ؤوا", p.f|Plural|Subjunctive)
		}
		fs.add(fold(p.s+long+"و"), f|p.f|Plural|Subjunctive|BeforeSuffix)
		add(p.s+join(dual, "ان"), p.f|Dual)
		add(p.s+join(dual, "ا"), p.f|Dual|Subjunctive)
	}
	add("ت"+join(dual, "ان"), Third|Feminine|Dual)
	add("ت"+join(dual, "ا"), Third|Feminine|Dual|Subjunctive)
	add("ت"+join(long, "ين"), Second|Feminine|Singular)
	fem := dual
	if jussive != "" && (v.hollow() || v.geminate()) {
		fem = jussive
	}
	add("ي"+join(fem, "ن"), Third|Feminine|Plural)
}

// prefixed puts the prefix of a person before an imperfect stem: أ and أ become آ.
func prefixed(prefix, stem string) string {
	if rest, ok := strings.CutPrefix(stem, "أ"); ok && prefix == "أ" {
		return "آ" + rest
	}
	return prefix + stem
}

// passivePast adds the past passive where its letters differ.
func (v Verb) passivePast(fs *forms) {
	l := []rune(v.Lemma)
	n := len(l)
	if n < 3 {
		return
	}
	f := Perfect | Passive | Third
	if v.Form == "I" && l[1] == 'أ' { // سئل, رئي
		l[1] = 'ئ'
	}
	switch {
	case v.hollow():
		l[n-2] = 'ي'
	case v.Form == "III" || v.Form == "VI":
		for i, r := range l {
			if r == 'ا' && i > 0 && i < n-1 {
				l[i] = 'و'
				break
			}
		}
		switch l[n-1] {
		case 'ى':
			l[n-1] = 'ي'
		case 'أ': // فوجئ
			l[n-1] = 'ئ'
		}
	case l[n-1] == 'ى' || l[n-1] == 'ا' && weak(v.radical(len(v.Root)-1)):
		l[n-1] = 'ي'
	case l[n-1] == 'أ': // قرئ, أنشئ
		l[n-1] = 'ئ'
	case l[1] == 'ئ':
	default:
		return
	}
	s := fold(string(l))
	if strings.HasPrefix(s, "وو") { // وافق: «ووفق» is hardly written, و+وفق often
		return
	}
	fs.add(s, f|Masculine|Singular)
	fs.add(s+"ت", f|Feminine|Singular)
	fs.add(s+"ا", f|Masculine|Dual)
	if strings.HasSuffix(s, "ي") {
		fs.add(cutLast(s)+"وا", f|Masculine|Plural)
	} else {
		fs.add(s+"وا", f|Masculine|Plural)
	}
}

// passiveImperfect adds the imperfect passive where its letters differ.
func (v Verb) passiveImperfect(fs *forms) {
	stem, ok := strings.CutPrefix(v.Imperfect, "ي")
	r := []rune(stem)
	n := len(r)
	if !ok || n < 2 {
		return
	}
	switch {
	case v.hollow():
		r[n-2] = 'ا'
	case r[n-1] == 'و' || r[n-1] == 'ي':
		r[n-1] = 'ى'
	case r[0] == 'أ' && v.Form == "I":
		r[0] = 'ؤ'
	case strings.HasPrefix(v.Lemma, "و") && v.Form == "I" && !strings.HasPrefix(stem, "و"):
		r = append([]rune{'و'}, r...)
	default:
		return
	}
	v.persons(fs, string(r), Imperfect|Passive)
}

// participles adds the active and the passive participle with their inflection: those given, else the regular ones of the
// verb's form and weak class.
func (v Verb) participles(fs *forms) {
	active, passive := v.Active, v.Passive
	if active == "" {
		active = v.agent()
	}
	if passive == "" {
		passive = v.patient()
	}
	for _, p := range []struct {
		w string
		f Feature
	}{{active, Agent}, {passive, Patient}} {
		w := fold(p.w)
		if b, ok := strings.CutSuffix(w, "ي"); ok && weak(v.radical(len(v.Root)-1)) && p.f == Agent { // ملتق، الملتقي، ملتقون
			fs.add(b, p.f|Masculine|Singular)
			fs.add(b+"ون", p.f|Masculine|Plural)
			fs.add(b+"ين", p.f|Masculine|Plural|Oblique)
		}
		for _, f := range (Noun{Word: w, Inflect: "mf", Plurals: []string{"ون", "ات"}}).Forms() {
			fs.add(f.Text, f.Feature|p.f)
		}
	}
}

// simple reports a verb of the first form with three radicals, whose participles have patterns of their own.
func (v Verb) simple() bool { return v.Form == "I" && len(v.Root) == 3 }

// agent gives the regular active participle: فاعل of the first form, م and the stem of the imperfect of the others.
func (v Verb) agent() string {
	if !v.simple() {
		active := "م" + strings.TrimPrefix(v.Imperfect, "ي")
		if strings.HasSuffix(active, "ى") {
			active = cutLast(active) + "ي"
		}
		return active
	}
	r1, r2, r3 := v.radical(0), v.radical(1), v.radical(2)
	switch {
	case weak(r2) && hamza(r3), hamza(r2) && weak(r3):
		return r1 + "ائي"
	case weak(r2) && !weak(r3):
		return r1 + "ائ" + r3
	case weak(r3):
		return r1 + "ا" + r2 + "ي"
	case r2 == r3:
		return r1 + "ا" + r2
	case hamza(r1):
		return "آ" + r2 + r3
	case hamza(r3):
		return r1 + "ا" + r2 + "ئ"
	case hamza(r2):
		return r1 + "ائ" + r3
	}
	return r1 + "ا" + r2 + r3
}

// patient gives the regular passive participle: مفعول of the first form, م and the stem of the passive imperfect of the others.
func (v Verb) patient() string {
	if !v.simple() {
		passive := "م" + strings.TrimPrefix(v.Imperfect, "ي")
		if strings.HasSuffix(passive, "ي") {
			passive = cutLast(passive) + "ى"
		}
		if p := []rune(passive); v.hollow() && len(p) > 2 {
			p[len(p)-2] = 'ا'
			passive = string(p)
		}
		return passive
	}
	r1, r2, r3 := v.radical(0), v.radical(1), v.radical(2)
	switch {
	case hamza(r2) && weak(r3):
		return "م" + r1 + "ئي"
	case hamza(r2):
		return "م" + r1 + "ؤو" + r3
	case r2 == "ي" && !weak(r3):
		return "م" + r1 + "ي" + r3
	case r2 == "و" && !weak(r3):
		return "م" + r1 + "و" + r3
	case r3 == "و":
		return "م" + r1 + r2 + "و"
	case r3 == "ي":
		return "م" + r1 + r2 + "ي"
	case hamza(r1):
		return "مأ" + r2 + "و" + r3
	case hamza(r3):
		return "م" + r1 + r2 + "وء"
	}
	return "م" + r1 + r2 + "و" + r3
}
