package main

import (
	"fmt"
	"slices"
	"strings"
)

// mend is mend.tsv: place, action, value. A place is an id («geo/98182»), or *
// for every place that has the value as its name.
//
//	drop    leave the place out; with *, the spelling
//	name    its name is the value
//	also    the values, divided by |, are other spellings of it
//	not     the values are none
//	common  the name is a common word
//	plain   it is none, whatever the vocabulary says
type mend struct {
	of    map[string][]mending // by id
	every map[string]string    // by key of a name: drop, common, plain
	used  map[string]bool
}

type mending struct{ action, value string }

func readMend(text []byte) (*mend, error) {
	m := &mend{of: map[string][]mending{}, every: map[string]string{}, used: map[string]bool{}}
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' || line == "place\taction\tvalue" {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 || !slices.Contains([]string{"drop", "name", "also", "not", "common", "plain"}, f[1]) {
			return nil, fmt.Errorf("%s:%d: want place, action (drop name also not common plain) and value; read %q", mendFile, n, line)
		}
		if f[0] != "*" {
			m.of[f[0]] = append(m.of[f[0]], mending{f[1], f[2]})
			continue
		}
		if f[1] != "drop" && f[1] != "common" && f[1] != "plain" {
			return nil, fmt.Errorf("%s:%d: * takes drop, common or plain; read %q", mendFile, n, f[1])
		}
		for _, v := range strings.Split(f[2], "|") {
			if old := m.every[key(v)]; old != "" && old != f[1] {
				return nil, fmt.Errorf("%s:%d: %s is %s already", mendFile, n, v, old)
			}
			m.every[key(v)] = f[1]
		}
	}
	return m, nil
}

func (m *mend) has(id string) bool { return len(m.of[id]) > 0 }

func (m *mend) is(id, action string) bool {
	for _, a := range m.of[id] {
		if a.action == action {
			m.used[id] = true
			return true
		}
	}
	return false
}

// apply mends a place; a place without a name is left out.
func (m *mend) apply(p *place) {
	every := m.every
	if p.source != "geonames" {
		every = nil
	}
	p.names = slices.DeleteFunc(p.names, func(n string) bool { return every[key(n)] == "drop" || every[key(n)] == "common" })
	if every[key(p.name)] == "drop" {
		p.name = ""
		if len(p.names) > 0 {
			p.name, p.names = p.names[0], p.names[1:]
		}
	}
	if m.has(p.id) {
		m.used[p.id] = true
	}
	for _, a := range m.of[p.id] {
		values := strings.Split(a.value, "|")
		switch a.action {
		case "name":
			p.names = slices.DeleteFunc(p.names, func(n string) bool { return key(n) == key(a.value) })
			p.name, p.fromMend = a.value, true
		case "also":
			p.names = append(p.names, values...)
		case "not":
			p.names = slices.DeleteFunc(p.names, func(n string) bool { return slices.Contains(values, n) })
			if slices.Contains(values, p.name) {
				p.name = ""
				if len(p.names) > 0 {
					p.name, p.names = p.names[0], p.names[1:]
				}
			}
		case "common":
			p.flags = "common"
		case "plain":
			p.plain = true
		}
	}
	switch every[key(p.name)] {
	case "common":
		if !p.plain {
			p.flags = "common"
		}
	case "plain":
		p.plain = true
	}
}

// unused reports ids of mend.tsv that no package has.
func (m *mend) unused() error {
	var ids []string
	for id := range m.of {
		if !m.used[id] {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	if len(ids) > 0 {
		return fmt.Errorf("%s: no such places: %s", mendFile, strings.Join(ids, " "))
	}
	return nil
}
