package event

import (
	"strconv"

	"github.com/waqai/waqai/entity"
	"github.com/waqai/waqai/internal/wire"
)

// AppendJSON appends the document in the wire format, in one line without its end: the
// JSON that encoding/json writes without escapes for HTML, several times as fast.
func (d *Document) AppendJSON(dst []byte) []byte {
	dst = append(dst, '{')
	if d.ID != "" {
		dst = append(wire.AppendString(append(dst, `"id":`...), d.ID), ',')
	}
	dst = append(dst, `"mentions":`...)
	dst = appendList(dst, d.Mentions, func(dst []byte, m *entity.Mention) []byte { return m.AppendJSON(dst) })
	dst = append(dst, `,"events":`...)
	dst = appendList(dst, d.Events, func(dst []byte, e *Event) []byte { return e.AppendJSON(dst) })
	return append(dst, '}')
}

// AppendJSON appends the event's JSON, as [Document.AppendJSON] does.
func (e *Event) AppendJSON(dst []byte) []byte {
	dst = wire.AppendString(append(dst, `{"id":`...), e.ID)
	dst = wire.AppendString(append(dst, `,"type":`...), e.Type)
	dst = appendNonEmpty(dst, `,"mode":`, e.Mode)
	dst = append(appendSpan(append(dst, `,"trigger":{`...), &e.Trigger), '}')
	dst = append(dst, `,"arguments":`...)
	dst = appendList(dst, e.Arguments, func(dst []byte, a *Argument) []byte {
		dst = append(wire.AppendString(append(dst, `{"role":`...), a.Role), ',')
		dst = appendSpan(dst, &a.Span)
		return append(appendNonEmpty(dst, `,"mention":`, a.Mention), '}')
	})
	dst = wire.AppendString(append(dst, `,"realis":`...), string(e.Realis))
	dst = wire.AppendString(append(dst, `,"polarity":`...), string(e.Polarity))
	if t := &e.Time; *t != (Interval{}) {
		dst = appendTwo(append(dst, `,"time":`...), "start", t.Start, "end", t.End)
	}
	dst = appendNonEmpty(dst, `,"place":`, e.Place)
	if e.Attribution != (Span{}) {
		dst = append(appendSpan(append(dst, `,"attribution":{`...), &e.Attribution), '}')
	}
	if c := &e.Codes; *c != (Codes{}) {
		dst = appendTwo(append(dst, `,"codes":`...), "plover", c.Plover, "cameo", c.Cameo)
	}
	dst = appendNonEmpty(dst, `,"rule":`, e.Rule)
	dst = appendNonEmpty(dst, `,"same_as":`, e.SameAs)
	return append(dst, '}')
}

// appendList appends a list; nil as encoding/json writes it.
func appendList[T any](dst []byte, list []T, one func([]byte, *T) []byte) []byte {
	if list == nil {
		return append(dst, "null"...)
	}
	dst = append(dst, '[')
	for i := range list {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = one(dst, &list[i])
	}
	return append(dst, ']')
}

// appendSpan appends the members of a span.
func appendSpan(dst []byte, s *Span) []byte {
	dst = strconv.AppendInt(append(dst, `"start":`...), int64(s.Start), 10)
	dst = strconv.AppendInt(append(dst, `,"end":`...), int64(s.End), 10)
	return wire.AppendString(append(dst, `,"text":`...), s.Text)
}

// appendNonEmpty appends a member that is left out when it is empty; key comes with its comma and colon.
func appendNonEmpty(dst []byte, key, s string) []byte {
	if s == "" {
		return dst
	}
	return wire.AppendString(append(dst, key...), s)
}

// appendTwo appends an object of two members, each left out when it is empty.
func appendTwo(dst []byte, key1, s1, key2, s2 string) []byte {
	dst = append(dst, '{')
	if s1 != "" {
		dst = wire.AppendString(append(append(append(dst, '"'), key1...), `":`...), s1)
	}
	if s2 != "" {
		if s1 != "" {
			dst = append(dst, ',')
		}
		dst = wire.AppendString(append(append(append(dst, '"'), key2...), `":`...), s2)
	}
	return append(dst, '}')
}
