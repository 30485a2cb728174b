package compare

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"testing"
)

var peakOf = flag.String("peak-of", "", "TestPeak: read the text once as this `row` does, and print the most memory that it took")

// TestPeak is what peak runs in a process of its own.
func TestPeak(t *testing.T) {
	if *peakOf == "" {
		t.Skip("want -peak-of ROW")
	}
	j := named(*peakOf)
	docs, _ := j.docs()
	before := highWater()
	read := j.make()
	for _, d := range docs {
		read(d)
	}
	fmt.Printf("peak %d of %d kB\n", highWater()-before, highWater())
}

// peak gives by how many megabytes the resident memory of a process grows that
// prepares a row and reads the text once: what the row keeps, its garbage and its
// code. Only Linux tells.
func peak(tb testing.TB, row string) (mb float64, ok bool) {
	if highWater() == 0 {
		return 0, false
	}
	args := []string{"-test.run", "^TestPeak$", "-test.v", "-peak-of", row, "-bytes", strconv.Itoa(*limit)}
	if *corpusFile != "" {
		args = append(args, "-corpus", *corpusFile)
	}
	out, err := exec.Command(os.Args[0], args...).CombinedOutput()
	if err != nil {
		tb.Fatalf("%s: %v\n%s", row, err, out)
	}
	var kb, all int
	if i := bytes.Index(out, []byte("peak ")); i >= 0 {
		fmt.Sscanf(string(out[i:]), "peak %d of %d kB", &kb, &all)
	}
	return float64(kb) / 1e3, all > 0
}

// highWater is the most resident memory that this process has had, in kB; 0 where
// the system does not tell.
func highWater() (kb int) {
	b, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	if i := bytes.Index(b, []byte("VmHWM:")); i >= 0 {
		fmt.Sscanf(string(b[i:]), "VmHWM: %d kB", &kb)
	}
	return kb
}
