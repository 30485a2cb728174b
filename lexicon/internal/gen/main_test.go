package main

import (
	"os"
	"path/filepath"
	"testing"
)

// places.tsv is what its head says: built from this mend.tsv, and no line of it edited since.
func TestPlacesIsGenerated(t *testing.T) {
	t.Chdir(filepath.Join("..", "..", ".."))
	mend, err := os.ReadFile(mendFile)
	if err != nil {
		t.Fatal(err)
	}
	if err := checkHead(filepath.Join(dataDir, outName), mend); err != nil {
		t.Error(err)
	}
}

func TestCheckHeadRefusesAnEdit(t *testing.T) {
	t.Chdir(filepath.Join("..", "..", ".."))
	mend, err := os.ReadFile(mendFile)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(dataDir, outName))
	if err != nil {
		t.Fatal(err)
	}
	edited := filepath.Join(t.TempDir(), outName)
	if err := os.WriteFile(edited, append(text, "geo/1\tGPE\tcity\tمدينة\t\tTown\tXX\t\t\t\tgeonames\t\n"...), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := checkHead(edited, mend); err == nil {
		t.Error("a line added by hand was not noticed")
	}
	if err := checkHead(filepath.Join(dataDir, outName), append(mend, "geo/1\tdrop\t\n"...)); err == nil {
		t.Error("a mend.tsv that changed since was not noticed")
	}
}
