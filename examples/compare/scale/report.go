package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// result is one measured value: of a series of a figure, at x.
type result struct {
	figure, series string
	x, value       float64
	unit           string
}

type report struct {
	machine []string // lines on where and how it was measured
	results []result
}

func (r *report) add(figure, series string, x, value float64, unit string) {
	r.results = append(r.results, result{figure, series, x, value, unit})
}

// series gives the names of a figure's series in the order in which they came, and
// their results.
func (r *report) series(figure string) (names []string, of map[string][]result) {
	of = make(map[string][]result)
	for _, v := range r.results {
		if v.figure == figure {
			if of[v.series] == nil {
				names = append(names, v.series)
			}
			of[v.series] = append(of[v.series], v)
		}
	}
	return names, of
}

// thisMachine tells of the machine, and whether it had other work.
func thisMachine(o options) []string {
	cpu := "unknown processor"
	if b, err := os.ReadFile("/proc/cpuinfo"); err == nil {
		if _, rest, ok := strings.Cut(string(b), "model name\t: "); ok {
			cpu, _, _ = strings.Cut(rest, "\n")
		}
	}
	lines := []string{
		fmt.Sprintf("%s, %d processors, %s/%s, %s", cpu, runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version()),
	}
	if b, err := os.ReadFile("/proc/loadavg"); err == nil {
		var load float64
		fmt.Sscan(string(b), &load)
		if load > 0.5 {
			lines = append(lines, fmt.Sprintf("A LOADED MACHINE: %.1f other processes were running when it began; times are too long and ratios are off", load))
		} else {
			lines = append(lines, fmt.Sprintf("load average %.1f when it began", load))
		}
	}
	commit := "an unknown commit"
	if b, err := exec.Command("git", "-C", o.root, "describe", "--always", "--dirty").Output(); err == nil {
		commit = strings.TrimSpace(string(b))
	}
	text := "made text"
	if o.corpus != "" {
		text = filepath.Base(o.corpus)
	}
	return append(lines, fmt.Sprintf("%s, at %s, %s; -total %d -sentences %d -rounds %d -starts %d", time.Now().UTC().Format(time.DateOnly), commit, text, o.total, o.sentences, o.rounds, o.starts))
}

// write writes everything into a folder.
func (r *report) write(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	var b bytes.Buffer
	for _, line := range r.machine {
		fmt.Fprintln(&b, "# "+line)
	}
	w := csv.NewWriter(&b)
	w.Write([]string{"figure", "series", "x", "value", "unit"})
	for _, v := range r.results {
		w.Write([]string{v.figure, v.series, strconv.FormatFloat(v.x, 'f', -1, 64), strconv.FormatFloat(v.value, 'g', 5, 64), v.unit})
	}
	w.Flush()
	if err := os.WriteFile(filepath.Join(dir, "results.csv"), b.Bytes(), 0o644); err != nil {
		return err
	}
	if err := r.plots(dir); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "README.md"), []byte(r.readme()), 0o644)
}

// readme is the page that shows the plots and the figures.
func (r *report) readme() string {
	var b strings.Builder
	b.WriteString("# As things grow\n\nWritten by `go run ./scale` in `examples/compare`, which measures it all again; the numbers are in `results.csv`.\n\n")
	for _, line := range r.machine {
		b.WriteString("- " + line + "\n")
	}
	part := func(title, figure, text string) {
		fmt.Fprintf(&b, "\n## %s\n\n![%s](%s.svg)\n\n%s\n\n", title, title, figure, text)
	}
	part("Length", "length", "The same text in pieces of every length: nanoseconds of processor time a byte (the collector's with it), the least of all rounds.")
	r.table(&b, "length", "bytes of a piece", "%.1f", func(x float64) string { return bytesOf(x) })
	r.list(&b, "spread")
	part("Goroutines", "goroutines", "How much faster several goroutines read the same articles than one, the median of ratios taken in the same round.")
	r.table(&b, "goroutines", "goroutines", "%.2f", func(x float64) string { return fmt.Sprintf("%.0f", x) })
	part("Memory", "memory", "Megabytes while sentences are read; every article names somebody whom none before it named. `results.csv` has every sample.")
	r.table(&b, "memory", "sentences", "%.0f", nil)
	part("Start", "start", "Milliseconds from the start of a process to its exit: of an empty program, of one in three lines, of `extract` on an article. Medians.")
	r.list(&b, "start")
	part("Size", "size", "Megabytes of programs (`wasm` is stripped, `.gz` compressed besides; `page` is the library for the browser).")
	r.list(&b, "size")
	return b.String()
}

// table writes the series of a figure beside one another. Without a function for x it
// shows the first, the middle and the last.
func (r *report) table(b *strings.Builder, figure, head, format string, of func(float64) string) {
	names, values := r.series(figure)
	if names == nil {
		return
	}
	fmt.Fprintf(b, "| %s | %s |\n|%s\n", head, strings.Join(names, " | "), strings.Repeat("---|", len(names)+1))
	rows := make([]int, len(values[names[0]]))
	for i := range rows {
		rows[i] = i
	}
	if of == nil {
		of = func(x float64) string { return fmt.Sprintf("%.0f", x) }
		rows = slices.Compact([]int{0, 1, len(rows) / 2, len(rows) - 1})
	}
	for _, i := range rows {
		fmt.Fprintf(b, "| %s |", of(values[names[0]][i].x))
		for _, n := range names {
			fmt.Fprintf(b, " "+format+" |", values[n][i].value)
		}
		b.WriteByte('\n')
	}
}

// list writes a figure whose series have one value each.
func (r *report) list(b *strings.Builder, figure string) {
	names, values := r.series(figure)
	if names == nil {
		return
	}
	fmt.Fprintf(b, "\n| %s | %s |\n|---|---|\n", figure, values[names[0]][0].unit)
	for _, n := range names {
		fmt.Fprintf(b, "| %s | %.2f |\n", n, values[n][0].value)
	}
}

// bytesOf writes a number of bytes shortly.
func bytesOf(n float64) string {
	switch {
	case n >= 1e6:
		return fmt.Sprintf("%.0f MB", n/1e6)
	default:
		return fmt.Sprintf("%.0f KB", n/1e3)
	}
}
