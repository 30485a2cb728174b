package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/lexicon"
)

// Telling is one event as one document tells it, however often it does.
type Telling struct {
	Doc     string   `json:"doc"`
	Date    string   `json:"date,omitempty"`    // of publication
	Day     string   `json:"day,omitempty"`     // of the event, else of publication
	Week    string   `json:"week,omitempty"`    // ISO 8601, of the day
	Country string   `json:"country,omitempty"` // of the place, else of the first who has one
	Who     []string `json:"who,omitempty"`     // lexicon ids of those who take part, sorted
	Key     string   `json:"key"`               // tellings with one key are of one event
	event.Event
}

// circumstance are the roles that do not say who takes part.
var circumstance = setOf("place", "time", "duration", "source", "topic", "content", "count", "weapon", "medium", "audience",
	"charge", "sentence", "instrument", "position", "destination", "from")

// utterance are the types that are words: two on a day are two events.
var utterance = setOf("say", "request", "accuse", "reject", "threaten", "support")

func setOf(words ...string) map[string]bool {
	m := map[string]bool{}
	for _, w := range words {
		m[w] = true
	}
	return m
}

// tellings reads a document.
func (r *reader) tellings(in event.Input) []Telling {
	if in.ID == "" {
		h := sha256.Sum256([]byte(in.Text))
		in.ID = hex.EncodeToString(h[:8])
	}
	doc := r.x.Extract(in)
	var list []Telling
	for _, m := range doc.Merged() {
		t := Telling{Doc: in.ID, Event: m.Event}
		day := in.Date
		if !day.IsZero() {
			t.Date = day.Format(time.DateOnly)
		}
		if m.Time.Start != "" {
			day = oneDay(m.Time)
		}
		if !day.IsZero() {
			t.Day = day.Format(time.DateOnly)
			y, w := day.ISOWeek()
			t.Week = fmt.Sprintf("%04d-W%02d", y, w)
		}
		var roles []string // role=id
		place, ok := r.lexicon.Entry(m.Place)
		if ok {
			t.Country = place.Country
		}
		for _, a := range m.Arguments {
			for _, e := range entries(doc.Mentions, a) {
				if t.Country == "" && a.Role != "source" {
					t.Country = e.Country
				}
				if circumstance[a.Role] {
					continue
				}
				t.Who = append(t.Who, e.ID)
				role := a.Role
				if mutual[role] {
					role = "with"
				}
				roles = append(roles, role+"="+e.ID)
			}
		}
		slices.Sort(t.Who)
		t.Who = slices.Compact(t.Who)
		t.Key = key(t, roles)
		list = append(list, t)
	}
	return list
}

// oneDay gives the day of a time that is no longer than that.
func oneDay(i event.Interval) time.Time {
	start, err := time.Parse(time.DateOnly, i.Start)
	if err != nil {
		return time.Time{}
	}
	end, err := time.Parse(time.DateOnly, i.End)
	if err != nil || end.Sub(start) > 24*time.Hour {
		return time.Time{}
	}
	return start
}

// entries gives what the lexicon knows of a filler: of its mention, else of those inside
// («وزير الخارجية المصري» is of Egypt).
func entries(mentions []entity.Mention, a event.Argument) (list []*lexicon.Entry) {
	for _, m := range mentions {
		if m.ID == a.Mention && m.Entry != nil && m.Ref != "" {
			return []*lexicon.Entry{m.Entry}
		}
		if m.Start >= a.Start && m.End <= a.End && m.Entry != nil && m.Ref != "" {
			list = append(list, m.Entry)
		}
	}
	return list
}

// mutual are the roles of those who do a thing with one another: papers put either first.
var mutual = setOf("participant", "host", "guest", "chair", "party")

// key says which tellings are of one event: those of a type, a day, a country and the same
// who in the same roles. When the who says no more than the country does («الجيش السوري» in Syria), or
// is not known, the place must be the same and more than a country. Tellings that say too
// little for that, or tell of words, are events of their own.
func key(t Telling, roles []string) string {
	where := t.Country
	if !slices.ContainsFunc(t.Who, func(id string) bool { return id != "country/"+strings.ToLower(t.Country) }) {
		where = t.Place
	}
	if t.Day == "" || where == "" || strings.HasPrefix(where, "country/") || utterance[t.Type] {
		return "one|" + t.Doc + "|" + t.ID
	}
	slices.Sort(roles)
	return strings.Join([]string{t.Type, t.Day, where, strings.Join(slices.Compact(roles), "+"), string(t.Realis), string(t.Polarity)}, "|")
}
