package lexicon

import (
	"iter"
	"slices"
	"strings"
	"time"

	"github.com/waqai/waqai/normalize"
)

// Entry looks an entry up by its id.
func (l *Lexicon) Entry(id string) (*Entry, bool) {
	b := l.state.Load()
	if i := b.byID(id); i >= 0 {
		return b.entry(i), true
	}
	return nil, false
}

// Lookup gives the senses of a form of one word or several, as it stands in a
// text with no clitic on it; nil when the lexicon does not know it.
func (l *Lexicon) Lookup(form string) []Sense {
	list := l.state.Load().lookup(normalize.Parse(form))
	if list.len() == 0 {
		return nil
	}
	out := make([]Sense, list.len())
	for i := range out {
		out[i] = list.at(i)
	}
	return out
}

// lookup gives the senses of the tokens as one form.
func (b *blob) lookup(t *normalize.Text) (list senses) {
	var next children
	first := true
	for i := range t.Tokens {
		folded := t.Folded(i)
		if gap(string(folded)) && len(t.Tokens) > 1 {
			continue
		}
		form := b.find(folded, hash(folded))
		if form == 0 {
			return senses{}
		}
		node := 0
		if first {
			list, node = b.form(form)
			first = false
			if node != 0 {
				_, next = b.node(node)
			}
			continue
		}
		if node = next.find(form); node == 0 {
			return senses{}
		}
		list, next = b.node(node)
	}
	return list
}

// InCountry gives the entries of a country (ISO 3166-1 alpha-2), in the order of the
// files. They are made for the caller: compare them with others by their ids.
func (l *Lexicon) InCountry(code string) iter.Seq[*Entry] {
	b := l.state.Load()
	b.countriesOnce.Do(b.indexCountries)
	return func(yield func(*Entry) bool) {
		for _, i := range b.byCountry[code] {
			if !yield(b.peek(i)) {
				return
			}
		}
	}
}

// indexCountries lists the entries of every country, when they are first asked for.
func (b *blob) indexCountries() {
	b.byCountry = make(map[string][]int)
	for i := range b.runs {
		if b.runs[i].kind != entryKind {
			continue
		}
		for n := b.runs[i].first; n < b.end(i); n++ {
			r := b.record(n)
			if c := r.fields()[6]; c != "" {
				b.byCountry[strings.Clone(c)] = append(b.byCountry[c], n)
			}
		}
	}
}

// Terms gives the terms of office of a person (an entry's id), in the order of the
// file.
func (l *Lexicon) Terms(person string) []Term {
	b := l.state.Load()
	b.termsOnce.Do(b.indexTerms)
	return slices.Clip(b.byPerson[person])
}

// AllTerms gives every term of office, in the order of the files.
func (l *Lexicon) AllTerms() iter.Seq[Term] { return l.state.Load().allTerms() }

// allTerms gives the terms of office, in the order of the files.
func (b *blob) allTerms() iter.Seq[Term] {
	return func(yield func(Term) bool) {
		for i := range b.runs {
			if b.runs[i].kind != termKind {
				continue
			}
			for k := b.runs[i].first; k < b.end(i); k++ {
				r := b.record(k)
				if !yield(r.term()) {
					return
				}
			}
		}
	}
}

// TermsOn gives the terms of office that a person is known to have been in on a
// day.
func (l *Lexicon) TermsOn(person string, day time.Time) []Term {
	return on(l.Terms(person), day)
}

// WhoWas gives the terms of those who are known to have held an office on a day:
// two on the day of a handover. The office is said as in a text, with its country
// or body at the end: «وزير الدفاع العراقي», «وزير دفاع العراق», «الأمين العام للأمم
// المتحدة».
func (l *Lexicon) WhoWas(office string, day time.Time) []Term {
	b := l.state.Load()
	b.termsOnce.Do(b.indexTerms)
	t := normalize.Parse(office)
	words := make([]string, len(t.Tokens))
	for i := range words {
		words[i] = string(t.Folded(i))
	}
	for cut := 1; cut < len(words); cut++ { // the longest name of a country or body first
		for _, of := range b.seats(words[cut:]) {
			if found := on(b.byOffice[b.officeKey(words[:cut], of)], day); len(found) > 0 {
				return found
			}
		}
	}
	return nil
}

// HeldBy is [Lexicon.WhoWas] with the country (ISO 3166-1 alpha-2) or body (an
// entry's id) said apart: the office is «وزير الدفاع».
func (l *Lexicon) HeldBy(office, of string, day time.Time) []Term {
	b := l.state.Load()
	b.termsOnce.Do(b.indexTerms)
	return on(b.byOffice[b.officeKey(strings.Fields(normalize.Names.String(office)), of)], day)
}

// on gives those of the terms that hold on a day.
func on(terms []Term, day time.Time) []Term {
	var out []Term
	for _, t := range terms {
		if t.Holds(day) {
			out = append(out, t)
		}
	}
	return out
}

// Holds reports that the day is known to be in the term. Where the term is known
// to the month or year only, all of it counts; a term whose beginning is not known
// holds on no day.
func (t Term) Holds(day time.Time) bool {
	d := day.Format(time.DateOnly)
	return t.From != "" && t.From <= d[:min(len(d), len(t.From))] && (t.Until == "" || d[:min(len(d), len(t.Until))] <= t.Until)
}

// indexTerms lists the terms of office by person and by office, when they are first asked for.
func (b *blob) indexTerms() {
	b.byPerson, b.byOffice = make(map[string][]Term), make(map[string][]Term)
	offices := make(map[string]string) // the keys of those met, without a country: few offices have most of the terms
	for t := range b.allTerms() {
		b.byPerson[t.Person] = append(b.byPerson[t.Person], t)
		office, ok := offices[t.Office]
		if !ok {
			office = b.officeKey(strings.Fields(normalize.Names.String(t.Office)), "")
			offices[t.Office] = office
		}
		b.byOffice[office+t.Country] = append(b.byOffice[office+t.Country], t)
	}
}

// officeKey gives an office and its country or body in the form in which they are
// looked up: without articles, under the name that other names stand for.
func (b *blob) officeKey(words []string, of string) string {
	for _, alias := range [...]string{strings.Join(words, " "), "ال" + strings.Join(words, " ")} {
		list := b.lookup(normalize.Parse(alias))
		for i := range list.len() {
			if e := list.at(i).Entry; e.Class == OfficeName {
				words = strings.Fields(normalize.Names.String(e.Value))
			}
		}
	}
	var key strings.Builder
	for _, w := range words {
		if rest, ok := strings.CutPrefix(w, "ال"); ok && len(rest) > 4 {
			w = rest
		}
		key.WriteString(w)
		key.WriteByte(' ')
	}
	return key.String() + of
}

// seats gives the countries and bodies that words at the end of an office's name
// may mean, as terms have them.
func (b *blob) seats(words []string) (out []string) {
	name := strings.Join(words, " ")
	tries := []string{name}
	if rest, ok := strings.CutPrefix(name, "لل"); ok {
		tries = append(tries, "ال"+rest, "ل"+rest)
	} else if rest, ok := strings.CutPrefix(name, "ل"); ok {
		tries = append(tries, rest)
	}
	if rest, ok := strings.CutPrefix(name, "ال"); ok {
		tries = append(tries, rest)
	}
	for _, name := range tries {
		list := b.lookup(normalize.Parse(name))
		for i := range list.len() {
			e := list.at(i).Entry
			if e.Class == Nisba {
				n := b.byID(e.Value)
				if n < 0 {
					continue
				}
				e = b.entry(n)
			}
			switch {
			case e.Class != Name:
			case e.Subtype == "country":
				out = append(out, e.Country)
			default:
				out = append(out, e.ID)
			}
		}
	}
	return out
}
