package lexicon

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
)

// readJSON reads a line of a .jsonl file: an object whose keys are the columns of
// one kind of record. A value is a string; where a column divides its parts it may
// be an array of strings, and codes may be an object of strings.
func (f *file) readJSON(line string) {
	var object map[string]json.RawMessage
	if err := json.Unmarshal([]byte(line), &object); err != nil || object == nil {
		f.bad("", line, "a JSON object, all in one line")
		return
	}
	k := slices.IndexFunc(columns[:], func(names []string) bool { return object[names[0]] != nil })
	if k < 0 {
		f.bad("", line, "an object with a key id, word, lemma or person")
		return
	}
	f.kind = kind(k)
	fields := make([]string, len(columns[k]))
	for _, key := range slices.Sorted(maps.Keys(object)) {
		i := slices.Index(columns[k], key)
		if i < 0 {
			f.bad(short(key), string(object[key]), "one of the keys "+strings.Join(columns[k], ", "))
			return
		}
		value, ok := column(key, object[key])
		if !ok || strings.ContainsAny(value, "\t\r\n") {
			f.bad(key, string(object[key]), wanted(key)+", without tabs and line breaks")
			return
		}
		fields[i] = strings.TrimSpace(value)
	}
	f.enter(fields)
}

// divided are the columns that have parts, and what divides them.
var divided = map[string]string{"names": "|", "plural": "|", "masdars": "|", "participles": "|", "codes": "|", "flags": " ", "root": " "}

// wanted says what the value of a key may be, for errors.
func wanted(key string) string {
	switch {
	case key == "codes":
		return "a string, an array or an object of strings"
	case divided[key] != "":
		return "a string or an array of strings"
	}
	return "a string"
}

// column gives a value as the column of a TSV file has it.
func column(key string, raw json.RawMessage) (string, bool) {
	var s *string
	if json.Unmarshal(raw, &s) == nil {
		if s == nil { // null
			return "", true
		}
		return *s, true
	}
	by := divided[key]
	if by == "" {
		return "", false
	}
	var list []string
	if json.Unmarshal(raw, &list) != nil {
		var object map[string]string
		if key != "codes" || json.Unmarshal(raw, &object) != nil {
			return "", false
		}
		for _, k := range slices.Sorted(maps.Keys(object)) {
			list = append(list, k+"="+object[k])
		}
	}
	for _, part := range list {
		if strings.Contains(part, by) {
			return "", false
		}
	}
	return strings.Join(list, by), true
}
