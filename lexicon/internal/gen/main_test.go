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

func TestIDsAreGivenOnce(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "cities.tsv")
	const (
		head = "id\ttype\tsubtype\tname\tnames\tenglish\tcountry\n# city/\n"
		in   = head + "city/iq-0\tGPE\tcity\tالموصل\t\tMosul\tIQ\ncity/\tGPE\tcity\tطرابلس\t\tTripoli\tLY\ncity/\tGPE\tcity\tطرابلس\t\tTripoli\tLB\ncity/\tGPE\tcity\tشانلي أورفا\t\tŞanlıurfa (Ur'fa)\tTR\n"
		want = head + "city/iq-0\tGPE\tcity\tالموصل\t\tMosul\tIQ\ncity/tripoli\tGPE\tcity\tطرابلس\t\tTripoli\tLY\ncity/tripoli-lb\tGPE\tcity\tطرابلس\t\tTripoli\tLB\ncity/sanliurfa-urfa\tGPE\tcity\tشانلي أورفا\t\tŞanlıurfa (Ur'fa)\tTR\n"
	)
	if err := os.WriteFile(file, []byte(in), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, given := range []int{3, 0} {
		n, err := giveIDs(dir)
		if err != nil || n != given {
			t.Fatalf("%d ids, error %v; want %d", n, err, given)
		}
		if got, _ := os.ReadFile(file); string(got) != want {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
	}
	if err := os.WriteFile(file, []byte(want+"city/\tGPE\tcity\tطرابلس\t\tTripoli\tLB\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := giveIDs(dir); err == nil {
		t.Error("an id was given that is taken")
	}
}
