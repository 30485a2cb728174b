package main

import (
	"bufio"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

// journal keeps, beside the file that is written, how many documents stand in it and
// where the last of them ends: FILE.journal, a line each time. What was written
// behind the last note when the work was cut off is taken back when it is taken up,
// so that nothing is written twice and nothing is lost, whatever ended it.
type journal struct {
	file     *os.File // what is written
	notes    *os.File
	docs     int  // documents in it
	complete bool // it was finished before
}

const journalMagic = "waqai-extract-journal "

// openJournal opens the output file. With resume it goes on behind what the notes
// vouch for; signature tells the work from other work.
func openJournal(name string, resume bool, signature string) (*journal, error) {
	head := fmt.Sprintf("%s%x", journalMagic, sum(signature))
	j := &journal{}
	offset := int64(0)
	if resume {
		notes, err := os.ReadFile(name + ".journal")
		_, exists := os.Stat(name)
		switch {
		case errors.Is(err, fs.ErrNotExist) && exists == nil:
			j.complete = true
			return j, nil
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return nil, err
		default:
			if j.docs, offset, err = lastNote(string(notes), head); err != nil {
				return nil, fmt.Errorf("%s.journal: %w", name, err)
			}
		}
	}
	var err error
	if j.file, err = os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o644); err != nil {
		return nil, err
	}
	if info, err := j.file.Stat(); err == nil && info.Mode().IsRegular() {
		if info.Size() < offset {
			return nil, errors.Join(fmt.Errorf("%s is shorter than its journal says; start anew without -resume", name), j.file.Close())
		}
		if err := j.file.Truncate(offset); err != nil {
			return nil, errors.Join(err, j.file.Close())
		}
	}
	if _, err := j.file.Seek(offset, io.SeekStart); err != nil {
		return nil, errors.Join(err, j.file.Close())
	}
	if j.notes, err = os.Create(name + ".journal"); err == nil {
		_, err = fmt.Fprintf(j.notes, "%s\n%d %d\n", head, j.docs, offset)
	}
	if err != nil {
		return nil, errors.Join(err, j.file.Close())
	}
	return j, nil
}

func sum(s string) [sha256.Size]byte { return sha256.Sum256([]byte(s)) }

// lastNote reads the last whole line of the notes.
func lastNote(notes, head string) (docs int, offset int64, err error) {
	first := true
	sc := bufio.NewScanner(strings.NewReader(notes))
	for sc.Scan() {
		line := sc.Text()
		switch {
		case first && !strings.HasPrefix(line, journalMagic):
			return 0, 0, errors.New("no journal of extract; start anew without -resume")
		case first && line != head:
			return 0, 0, errors.New("other files or flags than now; give the same, or start anew without -resume")
		case !first:
			var d int
			var o int64
			if n, _ := fmt.Sscanf(line, "%d %d", &d, &o); n == 2 && strings.HasSuffix(notes, "\n") || n == 2 && !strings.HasSuffix(notes, line) {
				docs, offset = d, o
			}
		}
		first = false
	}
	return docs, offset, sc.Err()
}

// note writes that docs documents stand in the file.
func (j *journal) note(docs int) error {
	if j == nil {
		return nil
	}
	at, err := j.file.Seek(0, io.SeekCurrent)
	if err != nil {
		return err
	}
	if err := j.file.Sync(); err != nil && !errors.Is(err, errors.ErrUnsupported) && !isPipe(j.file) {
		return err
	}
	j.docs = docs
	_, err = fmt.Fprintf(j.notes, "%d %d\n", docs, at)
	return err
}

// isPipe reports a target that nothing can be taken back from.
func isPipe(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && !info.Mode().IsRegular()
}

// close closes the files; of finished work the notes go.
func (j *journal) close(done bool) error {
	if j == nil || j.file == nil {
		return nil
	}
	err := errors.Join(j.file.Close(), j.notes.Close())
	if done && err == nil {
		err = os.Remove(j.notes.Name())
	}
	return err
}
