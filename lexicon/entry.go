package lexicon

import "strings"

// Entry is one record of the lexicon: a thing of the world (Class is Name and
// Type one of the types of mentions, PERS to CURR), or a word of the vocabulary (any other
// class). Entries are shared and must not be changed.
type Entry struct {
	// What a text asks of most entries comes first, to lie side by side in memory.
	Type   string // PERS, GPE, ORG …; empty for words
	Flags  string // divided by blanks
	Source string
	Class  Class
	Number int32  // of the entry in its lexicon, from 1: no other one there has it
	Value  string // of a word: the class's own meaning

	ID      string   // "country/iq"; empty for words
	Subtype string   // country, ministry, armed_group …
	Name    string   // the canonical spelling, or the dictionary form
	Names   []string // other spellings
	English string
	Country string // ISO 3166-1 alpha-2
	Codes   string // key=value divided by |
	From    string // ISO date, as precise as it is known
	Until   string
	Inflect string
	Plurals []string

	File string // the file and line that the entry stands in
	Line int
}

// Flag reports whether the entry carries the flag.
func (e *Entry) Flag(name string) bool {
	return len(e.Flags) >= len(name) && hasField(e.Flags, name, ' ')
}

// Code gives the value of a key of Codes («iso3», «capital», «parent» …), or
// the empty string.
func (e *Entry) Code(key string) string {
	rest := e.Codes
	for rest != "" {
		var kv string
		kv, rest, _ = strings.Cut(rest, "|")
		if k, v, ok := strings.Cut(kv, "="); ok && k == key {
			return v
		}
	}
	return ""
}

// hasField reports that one of the fields of s, divided by sep, is the name.
func hasField(s, name string, sep byte) bool {
	for n := len(name); len(s) >= n; {
		if n > 0 && s[0] == name[0] && (len(s) == n || s[n] == sep) && s[:n] == name {
			return true
		}
		i := strings.IndexByte(s, sep)
		if i < 0 {
			break
		}
		s = s[i+1:]
	}
	return false
}

// Term is a term of office: person and office from one date until another,
// each as precise as it is known (YYYY, YYYY-MM or YYYY-MM-DD).
type Term struct {
	Person  string // an entry's id
	Office  string // «وزير الدفاع»
	Country string // ISO 3166-1 alpha-2, or the id of a body
	From    string
	Until   string // empty: still in office as far as is known
}
