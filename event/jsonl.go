package event

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
)

// MaxLine is the longest line, in bytes, that [Inputs] reads.
const MaxLine = 256 << 20

// InputError tells which line of a stream of documents could not be read, and why.
type InputError struct {
	Line int // from 1
	Err  error
}

// Error gives «line N: » and what is wrong.
func (e *InputError) Error() string { return fmt.Sprintf("line %d: %v", e.Line, e.Err) }

// Unwrap gives what is wrong with the line.
func (e *InputError) Unwrap() error { return e.Err }

var (
	errDocument = errors.New(`want {"id": …, "text": …, "date": "YYYY-MM-DD"}`)
	errLong     = fmt.Errorf("longer than %d bytes, left out", MaxLine)
)

// Inputs reads documents in the wire format, one a line; empty lines and a mark of
// UTF-8 (BOM) at the beginning are passed over. A line that is no document comes as an [*InputError] in its place, and the
// lines behind it are read all the same; what the reader itself reports ends the
// sequence.
func Inputs(r io.Reader) iter.Seq2[Input, error] {
	return func(yield func(Input, error) bool) {
		br := bufio.NewReaderSize(r, 64<<10)
		for n := 1; ; n++ {
			line, err := readLine(br)
			if err != nil && err != io.EOF {
				if !yield(Input{}, &InputError{n, err}) || err != errLong {
					return
				}
				continue
			}
			if n == 1 {
				line = bytes.TrimPrefix(line, []byte("\ufeff"))
			}
			if line = bytes.TrimSpace(line); len(line) > 0 {
				in, bad := parseInput(line)
				if bad != nil {
					bad = &InputError{n, bad}
				}
				if !yield(in, bad) {
					return
				}
			}
			if err == io.EOF {
				return
			}
		}
	}
}

// parseInput reads a document from its line.
func parseInput(line []byte) (in Input, err error) {
	if err = json.Unmarshal(line, &in); err == nil {
		return in, nil
	}
	if _, ok := err.(*json.SyntaxError); ok {
		err = fmt.Errorf("%w; %w", err, errDocument)
	}
	return Input{}, err
}

// readLine reads one line; of one longer than MaxLine it reads to the end and
// gives errLong.
func readLine(br *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := br.ReadSlice('\n')
		if len(line)+len(part) > MaxLine {
			for err == bufio.ErrBufferFull {
				_, err = br.ReadSlice('\n')
			}
			if err != nil {
				return nil, err
			}
			return nil, errLong
		}
		line = append(line, part...)
		if err != bufio.ErrBufferFull {
			return line, err
		}
	}
}
