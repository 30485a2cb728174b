package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// place is a line of the output.
type place struct {
	id, typ, subtype string
	name             string
	names            []string
	english, country string
	population       int
	lat, lon         string // degrees
	source, flags    string
	plain, fromMend  bool     // mend.tsv says so: no flag; the name is authored
	number           int      // GeoNames number, for the order
	all              []string // every spelling that GeoNames gives, to know the place in other files
}

type builder struct {
	mend   *mend
	review bool
	places []place
}

// arab are the countries whose places have Arabic names of their own; around
// are those that write, or whose names Arabic takes over from, Arabic script.
var (
	arab = set("IQ SY LB JO PS EG SA AE QA KW BH OM YE LY TN DZ MA MR SD EH")
	// half are countries where Arabic names stand beside others.
	half   = set("IL SO DJ KM TR TD ER SS ML NE")
	native = set("IR AF PK")
)

func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, f := range strings.Fields(s) {
		m[f] = true
	}
	return m
}

func fold(s string) string { return normalize.Names.String(s) }

// key is the fold by which two spellings are one: what the matcher tries by
// itself at the end of a word.
func key(s string) string {
	s = fold(s)
	switch {
	case strings.HasSuffix(s, "ى"):
		s = strings.TrimSuffix(s, "ى") + "ي"
	case strings.HasSuffix(s, "ه"):
		s = strings.TrimSuffix(s, "ه") + "ة"
	}
	return s
}

// build makes the base.
func (b *builder) build(archives [][]byte) error {
	zones, err := exemplarCities(archives[3])
	if err != nil {
		return err
	}
	text, err := file(archives[0], "dist/cities500.txt")
	if err != nil {
		return err
	}
	sc := bufio.NewScanner(bytes.NewReader(text))
	sc.Buffer(nil, 1<<20)
	for sc.Scan() {
		f := strings.Split(sc.Text(), "\t")
		if len(f) < 19 {
			return fmt.Errorf("cities500.txt: %d columns", len(f))
		}
		if p, ok := b.city(f, zones); ok {
			b.places = append(b.places, p)
		}
	}
	if err := sc.Err(); err != nil {
		return err
	}
	slices.SortStableFunc(b.places, func(x, y place) int {
		return cmp.Or(cmp.Compare(y.population, x.population), cmp.Compare(x.number, y.number))
	})
	for _, p := range []struct {
		archive int
		path    string
		keys    []string
		of      func(code string) (typ, subtype, country string)
	}{
		{1, "main/ar/territories.json", []string{"main", "ar", "localeDisplayNames", "territories"}, territory},
		{2, "subdivisions/ar/ar.json", []string{"subdivisions", "localeDisplayNames", "subdivisions"}, subdivision},
	} {
		if err := b.cldr(archives[p.archive], p.path, p.keys, p.of); err != nil {
			return err
		}
	}
	return b.mend.unused()
}

// city makes a place of a line of GeoNames' cities500.txt.
func (b *builder) city(f []string, zones map[string]string) (place, bool) {
	number, _ := strconv.Atoi(f[0])
	population, _ := strconv.Atoi(f[14])
	p := place{id: "geo/" + f[0], typ: "GPE", subtype: "town", english: f[2], country: f[8], population: population,
		lat: degrees(f[4]), lon: degrees(f[5]), source: "geonames", number: number}
	switch {
	case f[7] == "PPLX":
		p.subtype = "district"
	case f[7] == "PPLC" || f[7] == "PPLA" || population >= 50000:
		p.subtype = "city"
	case f[7] == "PPLQ" || f[7] == "PPLH" || f[7] == "PPLW": // abandoned, historical, destroyed
		if !b.mend.has(p.id) {
			return p, false
		}
	}
	if b.mend.is(p.id, "drop") {
		return p, false
	}
	alternates := strings.Split(f[3], ",")
	latin := []string{f[2], f[1]}
	for _, a := range alternates {
		if a != "" && a[0] >= 'A' && a[0] <= 'Z' { // lower-case ones are machine romanizations of other scripts
			latin = append(latin, a)
		}
	}
	exemplar := ""
	if strings.EqualFold(strings.ReplaceAll(f[17][strings.LastIndexByte(f[17], '/')+1:], "_", " "), f[2]) {
		exemplar = zones[f[17]]
	}
	b.choose(&p, alternates, latin, exemplar)
	b.mend.apply(&p)
	return p, p.name != ""
}

// candidate is a spelling that a place may have.
type candidate struct {
	name         string
	like, score  float64
	marked, full bool
}

// choose sets the place's name and its other spellings from GeoNames' alternate
// names, which do not tell their language.
func (b *builder) choose(p *place, alternates, latin []string, exemplar string) {
	n := newChoice(p, latin)
	for _, a := range alternates {
		n.consider(a, n.native, false)
	}
	if exemplar != "" && !n.arab {
		if name, ok := clean(exemplar, false); ok {
			if p.population >= 100000 && similarity(skeleton(name), n.skeletons[0]) >= 0.75 && letters(name) > 3 {
				n.candidates = slices.DeleteFunc(n.candidates, func(c candidate) bool { return c.name == name })
				n.seen[name] = false
				n.consider(exemplar, false, true)
			}
		}
	}
	if kept := b.likely(n); len(kept) > 0 {
		n.spell(kept)
	}
}

// choice is the choice of the names of one place.
type choice struct {
	place              *place
	arab, half, native bool // the script of its country, see arab, half and native
	latin, skeletons   []string
	candidates         []candidate
	seen               map[string]bool
}

// newChoice begins the choice for a place with these Latin names, the first of which is the one in use.
func newChoice(p *place, latin []string) *choice {
	n := &choice{place: p, arab: arab[p.country], half: half[p.country], native: native[p.country], latin: latin, seen: map[string]bool{}}
	for _, l := range latin {
		n.skeletons = append(n.skeletons, skeleton(l))
	}
	return n
}

// consider makes a candidate of a raw name: the more alike it is to the place's Latin names the better, and the more it looks like
// Arabic; bonus is for one that CLDR has.
func (n *choice) consider(raw string, isNative, bonus bool) {
	name, ok := clean(raw, isNative)
	if ok {
		name, ok = town(name)
	}
	if !ok || n.seen[name] {
		return
	}
	n.seen[name] = true
	n.place.all = append(n.place.all, name)
	c := candidate{name: name, marked: marked(name)}
	sk, best := skeleton(name), n.latin[0]
	for i, l := range n.latin {
		s := similarity(sk, n.skeletons[i])
		if i > 1 {
			s *= 0.9
		}
		if s > c.like {
			c.like, best = s, l
		}
	}
	c.full = vowels(name, best) >= 0.6 && !persian(name)
	c.score = c.like
	if bonus {
		c.score += 0.12
		c.full = true
	}
	if c.marked {
		c.score += 0.15
	}
	if c.full {
		c.score += 0.1
	}
	if n.arab && strings.HasPrefix(name, "ال") {
		c.score += 0.2
	}
	if strings.HasSuffix(name, "ه") || strings.HasSuffix(name, "ى") || odd(name) {
		c.score -= 0.1
	}
	c.score -= 0.01 * float64(len(name)) / 8
	n.candidates = append(n.candidates, c)
}

// likely gives the candidates that are alike enough to be the place's names.
func (b *builder) likely(n *choice) []candidate {
	p, anyMarked := n.place, false
	for _, c := range n.candidates {
		anyMarked = anyMarked || c.marked
	}
	kept := n.candidates[:0]
	for _, c := range n.candidates {
		good := false
		switch {
		case n.arab:
			good = c.like >= 0.45 || p.population >= 100000 && c.like >= 0.3
		case n.native:
			good = c.like >= 0.6
		case n.half:
			good = c.like >= 0.5 && (c.marked || c.full)
		default:
			good = c.like >= 0.6 && (c.marked || c.full) && !(persian(c.name) && anyMarked) ||
				c.marked && c.like >= 0.5 && p.population >= 100000
		}
		if good {
			kept = append(kept, c)
		} else if b.review && p.population >= 100000 && c.marked {
			fmt.Printf("far\t%s\t%d\t%s\t%s\t%s\t%.2f\n", p.id, p.population, p.country, p.english, c.name, c.like)
		}
	}
	if !n.arab && !n.half && !n.native && p.population < 100000 {
		kept = slices.DeleteFunc(kept, func(c candidate) bool { return letters(c.name) <= 3 })
	}
	return kept
}

// spell takes the best candidate for the place's name, and up to three others for its other spellings.
func (n *choice) spell(kept []candidate) {
	p := n.place
	slices.SortStableFunc(kept, func(x, y candidate) int { return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.name, y.name)) })
	p.name = kept[0].name
	if n.arab && strings.HasSuffix(p.name, "ه") && strings.HasSuffix(strings.ToLower(p.english), "ah") && !strings.HasSuffix(p.name, "لله") {
		p.name = strings.TrimSuffix(p.name, "ه") + "ة"
	}
	have := map[string]bool{key(p.name): true, key(strings.TrimPrefix(p.name, "ال")): true, key("ال" + p.name): true}
	for _, c := range kept[1:] {
		k := key(c.name)
		if have[k] || len(p.names) == 3 || !n.arab && (c.like < 0.75 || !c.marked && !c.full || population(p) < 15000) ||
			n.arab && c.like < 0.6 || !n.arab && !n.half && (letters(c.name) <= 4 && !strings.Contains(c.name, " ") || odd(c.name)) {
			continue
		}
		have[k], have[key("ال"+c.name)], have[key(strings.TrimPrefix(c.name, "ال"))] = true, true, true
		p.names = append(p.names, c.name)
	}
}

func population(p *place) int { return p.population }

// exemplarCities gives the Arabic name of each time zone's city.
func exemplarCities(archive []byte) (map[string]string, error) {
	data, err := file(archive, "main/ar/timeZoneNames.json")
	if err != nil {
		return nil, err
	}
	var doc any
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil, err
	}
	zones := map[string]string{}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		m, _ := v.(map[string]any)
		for k, v := range m {
			if s, ok := v.(string); ok && k == "exemplarCity" {
				zones[path] = s
			}
			next := k
			if path != "" {
				next = path + "/" + k
			}
			walk(next, v)
		}
	}
	walk("", lookup(doc, "main", "ar", "dates", "timeZoneNames", "zone"))
	return zones, nil
}

func lookup(doc any, keys ...string) any {
	for _, k := range keys {
		m, _ := doc.(map[string]any)
		doc = m[k]
	}
	return doc
}

// cldr adds the territories or subdivisions of CLDR.
func (b *builder) cldr(archive []byte, path string, keys []string, of func(string) (typ, subtype, country string)) error {
	data, err := file(archive, path)
	if err != nil {
		return err
	}
	var doc any
	if err := json.Unmarshal(data, &doc); err != nil {
		return err
	}
	m, _ := lookup(doc, keys...).(map[string]any)
	if len(m) == 0 {
		return fmt.Errorf("%s: nothing at %q", path, keys)
	}
	codes := make([]string, 0, len(m))
	for code := range m {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	at := map[string]int{}
	for _, code := range codes {
		raw, _ := m[code].(string)
		main, _, alt := strings.Cut(code, "-alt-")
		typ, subtype, country := of(main)
		if typ == "" || b.mend.is("cldr/"+strings.ToLower(main), "drop") {
			continue
		}
		var names []string
		if before, rest, ok := strings.Cut(raw, "("); ok { // ميانمار (بورما)
			if second, ok := clean(strings.TrimSuffix(rest, ")"), false); ok {
				names = append(names, second)
			}
			raw = before
		}
		if strings.Contains(raw, " - ") { // الكونغو - كينشاسا is how CLDR tells two apart
			continue
		}
		name, ok := clean(raw, false)
		if !ok {
			continue
		}
		if i, ok := at[main]; ok && alt {
			b.places[i].names = append(b.places[i].names, name)
			continue
		}
		p := place{id: "cldr/" + strings.ToLower(main), typ: typ, subtype: subtype, name: name, names: names, country: country, source: "cldr"}
		b.mend.apply(&p)
		at[main] = len(b.places)
		b.places = append(b.places, p)
	}
	return nil
}

// territory sorts CLDR's territory codes.
func territory(code string) (typ, subtype, country string) {
	switch code {
	case "001", "EU", "EZ", "UN", "XA", "XB", "ZZ", "QO", "EA", "CQ":
		return "", "", ""
	case "AC", "CP", "DG", "IC", "TA", "AQ":
		return "LOC", "region", ""
	}
	if len(code) == 3 {
		return "LOC", "region", ""
	}
	return "GPE", "country", code
}

func subdivision(code string) (typ, subtype, country string) {
	return "GPE", "region", strings.ToUpper(code[:2])
}

// settle is the second step: what stands in the other files is left out, what
// is a word is flagged.
func (b *builder) settle() error {
	files, err := os.ReadDir(dataDir)
	if err != nil {
		return err
	}
	// names of the other files: with their country, and anywhere
	with, anywhere, countries := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, e := range files {
		if e.Name() == outName || e.Name() == "terms.tsv" || !strings.HasSuffix(e.Name(), ".tsv") {
			continue
		}
		text, err := os.ReadFile(dataDir + "/" + e.Name())
		if err != nil {
			return err
		}
		for line := range strings.Lines(string(text)) {
			f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
			if len(f) < 7 || line[0] == '#' || !slices.Contains([]string{"GPE", "LOC", "FAC", "ORG", "NORP"}, f[1]) {
				continue
			}
			if f[1] == "ORG" && len(f) > 11 && strings.Contains(f[11], "common") { // a club of the city's name
				continue
			}
			if f[2] == "country" {
				countries[f[6]] = true
			}
			for _, n := range append(strings.Split(f[4], "|"), f[3]) {
				if n != "" {
					with[f[6]+key(n)], anywhere[key(n)] = true, true
				}
			}
		}
	}
	words, err := lexicon.Open(os.DirFS(wordsDir))
	if err != nil {
		fmt.Fprintln(os.Stderr, "remark:", err)
	}
	kept := b.places[:0]
	for _, p := range b.places {
		authored := with[p.country+key(p.name)] || with[key(p.name)] || p.population < 1000000 && anywhere[key(p.name)] ||
			p.subtype == "country" && countries[p.country] || p.source == "cldr" && anywhere[key(p.name)]
		var names []string
		for _, n := range p.names {
			if with[p.country+key(n)] {
				authored = true
			}
			if !anywhere[key(n)] {
				names = append(names, n)
			}
		}
		for _, n := range p.all {
			authored = authored || with[p.country+key(n)] && p.population >= 100000
		}
		if authored {
			continue
		}
		p.names = names
		if !p.plain && p.source == "geonames" {
			// Behind «ساحة» or «شارع» even a flagged name is taken for the place: a small
			// place of a word's name is worth less than the squares named after the word.
			if p.population < 30000 && !p.fromMend && (p.flags == "common" || vocabulary(words, p.name)) {
				continue
			}
			if short(&p) || word(words, p.name) {
				p.flags = "common"
			}
			if drop := strings.Contains(p.name, " ") && !p.fromMend && p.population < 50000 && person(words, p.name); drop {
				continue
			}
			p.names = slices.DeleteFunc(p.names, func(n string) bool {
				return letters(strings.TrimPrefix(n, "ال")) <= 3 || word(words, n) || strings.Contains(n, " ") && person(words, n)
			})
		}
		kept = append(kept, p)
	}
	b.places = kept
	return nil
}

// short reports a name of so few letters that other words are sure to look like it.
func short(p *place) bool {
	n := letters(strings.TrimPrefix(p.name, "ال"))
	near := arab[p.country] || half[p.country] || native[p.country]
	return n <= 3 || n == 4 && !near && p.population < 100000 && !strings.Contains(p.name, " ")
}

// word reports a name of one token that is a word of the vocabulary.
func word(words *lexicon.Lexicon, name string) bool {
	if strings.Contains(name, " ") {
		return false
	}
	return len(words.Lookup(name)) > 0 || len(words.Lookup(strings.TrimPrefix(name, "ال"))) > 0
}

// vocabulary reports a name of one token that is a word other than a person's name.
func vocabulary(words *lexicon.Lexicon, name string) bool {
	if strings.Contains(name, " ") {
		return false
	}
	for _, n := range []string{name, strings.TrimPrefix(name, "ال")} {
		for _, s := range words.Lookup(n) {
			if s.Entry.Class != lexicon.Given && s.Entry.Class != lexicon.Family {
				return true
			}
		}
	}
	return false
}

// person reports a name of several tokens that may be a person's, or is made of
// words alone.
func person(words *lexicon.Lexicon, name string) bool {
	for i, w := range strings.Fields(name) {
		switch {
		case i == 0 && slices.Contains([]string{"أبو", "أم", "عبد", "الشيخ", "شيخ", "السيد", "سيد", "ابن", "بن", "أبي", "آل", "الحاج", "الإمام"}, w):
		case word(words, w):
		default:
			return false
		}
	}
	return true
}

func render(ps []place) []byte {
	var b bytes.Buffer
	for _, p := range ps {
		var codes []string
		if p.population > 0 {
			codes = append(codes, "population="+strconv.Itoa(p.population))
		}
		if p.lat != "" {
			codes = append(codes, "lat="+p.lat, "lon="+p.lon)
		}
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t\t\t%s\t%s\n", p.id, p.typ, p.subtype, p.name, strings.Join(p.names, "|"),
			p.english, p.country, strings.Join(codes, "|"), p.source, p.flags)
	}
	return b.Bytes()
}

// degrees gives a coordinate to two places, a kilometre.
func degrees(s string) string {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return ""
	}
	return strconv.FormatFloat(f, 'f', 2, 64)
}
