package entity_test

import (
	"cmp"
	"flag"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/internal/coref"
)

var sameDir = flag.String("same", "", "TestMeasureSame: a `folder` of annotated *.jsonl")

// TestMeasureSame measures which mentions of people, offices and bodies are of one entity, against texts in which readers
// marked it: {"text", "clusters": [["PERS 0 12", …], …], "bad": […], "unsure": [[…, …], …]}, a mention by its type, first byte
// and end; those that the library does not find are left out.
func TestMeasureSame(t *testing.T) {
	if *sameDir == "" {
		t.Skip("want -same")
	}
	r := entity.New()
	texts, err := coref.Read(*sameDir)
	if err != nil {
		t.Fatal(err)
	}
	kinds := [...]entity.Type{entity.Person, entity.Office, entity.Org}
	var all coref.Score
	var of [len(kinds)]coref.Score
	for n, s := range texts {
		cluster, unsure := map[string]int{}, map[[2]string]bool{}
		for k, c := range s.Clusters {
			for _, m := range c {
				cluster[m] = k + 1
			}
		}
		for _, m := range s.Bad {
			cluster[m] = -1
		}
		for _, p := range s.Unsure {
			unsure[p], unsure[[2]string{p[1], p[0]}] = true, true
		}
		var names []string
		var gold, system []int
		var types []entity.Type
		entities := map[string]int{}
		for i, m := range r.Extract(s.Text, time.Time{}) {
			name := fmt.Sprint(m.Type, " ", m.Start, " ", m.End)
			if !slices.Contains(kinds[:], m.Type) || cluster[name] < 0 {
				continue
			}
			e := cmp.Or(m.Entity, name)
			if _, ok := entities[e]; !ok {
				entities[e] = i
			}
			names, types = append(names, name), append(types, m.Type)
			gold, system = append(gold, cmp.Or(cluster[name], -2-i)), append(system, entities[e])
		}
		all.Add(gold, system, func(i, j int) bool { return unsure[[2]string{names[i], names[j]}] })
		for k, typ := range kinds { // of offices with all others: who holds them
			var g, sys []int
			for i := range names {
				if types[i] == typ || typ == entity.Office && types[i] == entity.Person {
					g, sys = append(g, gold[i]), append(sys, system[i])
				}
			}
			of[k].Add(g, sys, nil)
		}
		if n+1 < len(texts) && texts[n+1].File == s.File {
			continue
		}
		t.Logf("%s: all: %s", s.File, all)
		for k, typ := range kinds {
			t.Logf("%s: %s: %s", s.File, typ, of[k])
		}
		all, of = coref.Score{}, [len(kinds)]coref.Score{}
	}
}
