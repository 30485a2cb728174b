package main

import (
	"io"
	"os"
	"time"

	"github.com/mattn/go-isatty"
	"github.com/schollz/progressbar/v3"
)

// bar shows, on a terminal and when the work is long, how far it is, how fast it
// goes and what time is left. A nil bar shows nothing.
type bar struct{ *progressbar.ProgressBar }

// worthABar is how many bytes are long work.
const worthABar = 4 << 20

func newBar(stderr io.Writer, files []string) *bar {
	f, ok := stderr.(*os.File)
	if !ok || !isatty.IsTerminal(f.Fd()) {
		return nil
	}
	var total int64
	for _, name := range files {
		if info, err := os.Stat(name); err == nil {
			total += info.Size()
		}
	}
	if total < worthABar {
		return nil
	}
	return &bar{progressbar.NewOptions64(total, progressbar.OptionSetWriter(stderr), progressbar.OptionShowBytes(true), progressbar.OptionFullWidth(),
		progressbar.OptionSetPredictTime(true), progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish(), progressbar.OptionSetDescription("reading"))}
}

// reader counts what is read.
func (b *bar) reader(r io.Reader) io.Reader {
	if b == nil {
		return r
	}
	return io.TeeReader(r, b.ProgressBar)
}

// clear takes the bar off the terminal, for a line of text.
func (b *bar) clear() {
	if b != nil {
		_ = b.Clear()
	}
}
