package main

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestMain is the command itself in the processes that TestKilled starts.
func TestMain(m *testing.M) {
	if os.Getenv("WAQAI_EXTRACT") != "" {
		every = 2 * time.Millisecond // notes are what a kill may hit
		main()
		return
	}
	os.Exit(m.Run())
}

// A process killed at any moment, again and again, and taken up each time, gives the
// bytes that one run would have given.
func TestKilled(t *testing.T) {
	if runtime.GOOS == "windows" || runtime.GOOS == "js" {
		t.Skip("no kill -9 here")
	}
	docs := corpus(t, 3000)
	dir := t.TempDir()
	whole, cut := filepath.Join(dir, "whole"), filepath.Join(dir, "cut")
	start := func(args ...string) *exec.Cmd {
		cmd := exec.Command(os.Args[0], append(append([]string{"-format", "jsonl", "-j", "2"}, args...), docs)...)
		cmd.Env = append(os.Environ(), "WAQAI_EXTRACT=1")
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		return cmd
	}
	_ = start("-o", whole).Wait() // status 2: one line is broken
	want := read(t, whole)
	killed := 0
	r := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 1))
	for k := range 8 {
		cmd := start("-o", cut, "-resume")
		ended := make(chan error, 1)
		go func() { ended <- cmd.Wait() }()
		for past := int64(len(want)*k/8 + r.IntN(len(want)/8)); ; time.Sleep(100 * time.Microsecond) {
			if info, err := os.Stat(cut); err == nil && info.Size() >= past || len(ended) > 0 {
				break
			}
		}
		if cmd.Process.Kill() == nil {
			killed++
		}
		<-ended
	}
	if killed < 4 {
		t.Fatalf("only %d processes were killed in time", killed)
	}
	_ = start("-o", cut, "-resume").Wait()
	if got := read(t, cut); got != want {
		t.Errorf("another file than one run gives (-one +killed %d times):\n%.2000s", killed, cmp.Diff(want, got))
	}
	if _, err := os.Stat(cut + ".journal"); err == nil {
		t.Error("the journal of finished work is left")
	}
}
