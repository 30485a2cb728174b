package main

import (
	"encoding/csv"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/waqai/waqai/event"
)

// roleColumns are the roles that event/FORMAT.md lists, a column each; fillers of one role are
// divided by «؛».
var roleColumns = []string{"accused", "accuser", "addressee", "agent", "appointee", "attacker", "audience", "caller", "chair", "charge", "content",
	"count", "court", "defendant", "destination", "detainee", "donor", "duration", "from", "guest", "host", "imposer", "instrument", "mediator",
	"medium", "object", "official", "participant", "party", "person", "place", "position", "protester", "recipient", "rejecter", "requester", "sentence",
	"source", "speaker", "supporter", "target", "threatener", "time", "topic", "victim", "visitor", "voter", "weapon", "winner"}

var eventColumns = []string{"doc", "date", "event", "type", "mode", "trigger", "start", "end", "realis", "polarity", "time_from", "time_until",
	"place_id", "said_by", "plover", "cameo", "rule", "same_as"}

// table writes a CSV line for each event (RFC 4180).
type table struct{ *csv.Writer }

func newTable(w io.Writer) writer { return table{csv.NewWriter(w)} }

func (t table) begin() error {
	err := t.Write(slices.Concat(eventColumns, roleColumns, []string{"other"}))
	t.Flush()
	return err
}

func (t table) document(in event.Input, d *event.Document, _ []event.Trace) error {
	for i := range d.Events {
		if err := t.Write(row(in, &d.Events[i])); err != nil {
			return err
		}
	}
	t.Flush()
	return t.Error()
}

// cell puts an apostrophe before what a spreadsheet would take for a formula and compute.
func cell(s string) string {
	if s != "" && strings.IndexByte("=+-@\t\r", s[0]) >= 0 {
		return "'" + s
	}
	return s
}

func row(in event.Input, e *event.Event) []string {
	date := ""
	if !in.Date.IsZero() {
		date = in.Date.Format(time.DateOnly)
	}
	out := []string{cell(in.ID), date, e.ID, e.Type, e.Mode, cell(e.Trigger.Text), itoa(e.Trigger.Start), itoa(e.Trigger.End), string(e.Realis), string(e.Polarity),
		e.Time.Start, e.Time.End, e.Place, cell(e.Attribution.Text), e.Codes.Plover, e.Codes.Cameo, e.Rule, e.SameAs}
	for _, role := range roleColumns {
		out = append(out, cell(strings.Join(e.Fillers(role), "؛ ")))
	}
	var other []string // roles of the user's own rules
	for _, a := range e.Arguments {
		if !slices.Contains(roleColumns, a.Role) {
			other = append(other, a.Role+": "+a.Text)
		}
	}
	return append(out, strings.Join(other, "؛ "))
}
