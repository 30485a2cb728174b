package entity

import (
	"strconv"

	"github.com/waqai/waqai/internal/wire"
)

// AppendJSON appends the mention's JSON as encoding/json writes it without escapes for
// HTML, several times as fast.
func (m *Mention) AppendJSON(dst []byte) []byte {
	dst = wire.AppendString(append(dst, `{"id":`...), m.ID)
	dst = wire.AppendString(append(dst, `,"type":`...), string(m.Type))
	dst = strconv.AppendInt(append(dst, `,"start":`...), int64(m.Start), 10)
	dst = strconv.AppendInt(append(dst, `,"end":`...), int64(m.End), 10)
	dst = wire.AppendString(append(dst, `,"text":`...), m.Text)
	dst = appendNonEmpty(dst, `,"subtype":`, m.Subtype)
	dst = appendNonEmpty(dst, `,"name":`, m.Name)
	dst = appendNonEmpty(dst, `,"value":`, m.Value)
	dst = appendNonEmpty(dst, `,"ref":`, m.Ref)
	dst = appendNonEmpty(dst, `,"entity":`, m.Entity)
	return append(dst, '}')
}

// appendNonEmpty appends a key, with what stands before it, and its string; nothing for the empty one.
func appendNonEmpty(dst []byte, key, s string) []byte {
	if s == "" {
		return dst
	}
	return wire.AppendString(append(dst, key...), s)
}
