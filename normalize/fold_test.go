package normalize_test

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/normalize"
)

// foldsByName are all folds, as the table in the documentation names them.
var foldsByName = map[string]normalize.Fold{
	"Marks": normalize.Marks, "Quranic": normalize.Quranic, "SmallAlef": normalize.SmallAlef, "Compose": normalize.Compose,
	"Tatweel": normalize.Tatweel, "Controls": normalize.Controls, "Presentation": normalize.Presentation, "Spaces": normalize.Spaces,
	"Alef": normalize.Alef, "Keyboard": normalize.Keyboard, "Foreign": normalize.Foreign, "Digits": normalize.Digits,
	"NumberMarks": normalize.NumberMarks, "AlefMaqsura": normalize.AlefMaqsura, "TehMarbuta": normalize.TehMarbuta,
	"Hamza": normalize.Hamza, "Punctuation": normalize.Punctuation, "Elongation": normalize.Elongation,
}

var presets = map[string]normalize.Fold{"E": normalize.Exact, "N": normalize.Names, "S": normalize.Search}

// TestFoldDocumentation runs the table of the package documentation: each fold does
// what its row says, alone, and stands in the presets that it names.
func TestFoldDocumentation(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	code := regexp.MustCompile(`U\+([0-9A-F]{4})`)
	spell := func(s string) string {
		return code.ReplaceAllStringFunc(s, func(c string) string {
			n, _ := strconv.ParseInt(c[2:], 16, 32)
			return string(rune(n))
		})
	}
	seen := make(map[string]bool)
	for line := range strings.Lines(string(doc)) {
		row, ok := strings.CutPrefix(line, "//\t")
		name, row, _ := strings.Cut(row, " ")
		fold := foldsByName[name]
		if !ok || fold == 0 {
			continue
		}
		seen[name] = true
		cells := regexp.MustCompile(`\s{2,}`).Split(strings.TrimSpace(row), -1)
		if len(cells) != 3 {
			t.Fatalf("%s: want presets, before and after: %q", name, cells)
		}
		before, after := spell(cells[1]), spell(cells[2])
		if got := fold.String(before); got != after {
			t.Errorf("%s: %q becomes %q, want %q", name, before, got, after)
		}
		for letter, preset := range presets {
			if in := preset&fold == fold; in != strings.Contains(cells[0], letter) {
				t.Errorf("%s: in preset %s: %v, but the row says %q", name, letter, in, cells[0])
			}
		}
	}
	for name := range foldsByName {
		if !seen[name] {
			t.Errorf("%s has no row", name)
		}
	}
}

func TestFold(t *testing.T) {
	tests := []struct {
		name, in             string
		exact, names, search string
	}{
		{"tashkeel", "مُحَمَّدٌ", "محمد", "محمد", "محمد"},
		{"superscript alef", "هٰذَا الرَّحْمٰن", "هذا الرحمن", "هذا الرحمن", "هذا الرحمن"},
		{"Quranic marks", "ٱلۡحَمۡدُۖ", "ٱلحمد", "الحمد", "الحمد"},
		{"honorific signs", "محمدؐ", "محمد", "محمد", "محمد"},
		{"tatweel between letters and alone", "العـــراق ـ بـ", "العراق  ب", "العراق  ب", "العراق  ب"},
		{"alef forms", "أحمد إلى آخر ٱبن", "أحمد إلى آخر ٱبن", "احمد الى اخر ابن", "احمد الي اخر ابن"},
		{"hamza as a mark", "ا\u0654حمد و\u0654 ي\u0654 ا\u0655 ا\u0653", "أحمد ؤ ئ إ آ", "احمد ؤ ئ ا ا", "احمد و ي ا ا"},
		{"hamza behind a vowel mark", "ا\u064E\u0654", "أ", "ا", "ا"},
		{"hamza mark on what takes none", "ب\u0654", "ب", "ب", "ب"},
		{"final ya and alef maqsura", "على علي مصطفى", "على علي مصطفى", "على علي مصطفى", "علي علي مصطفي"},
		{"ta marbuta and ha", "غزة وجه", "غزة وجه", "غزة وجه", "غزه وجه"},
		{"hamza seats", "شؤون رئاسة بناء", "شؤون رئاسة بناء", "شؤون رئاسة بناء", "شوون رياسه بنا"},
		{"Persian letters", "سیاسی کردستان", "سیاسی کردستان", "سياسي كردستان", "سياسي كردستان"},
		{"Urdu letters", "ہے ۃ ں", "ہے ۃ ں", "هي ة ن", "هي ه ن"},
		{"Urdu ye with hamza", "ۓ ے\u0654", "ۓ ۓ", "ئ ئ", "ي ي"},
		{"Kurdish letters", "ەکان دێ ڕۆژ ڵ", "ەکان دێ ڕۆژ ڵ", "هكان دي روز ل", "هكان دي روز ل"},
		{"letters of foreign sounds", "پوتین گوگل ڤيروس چاد", "پوتین گوگل ڤيروس چاد", "بوتين كوكل فيروس جاد", "بوتين كوكل فيروس جاد"},
		{"isolated, initial, medial and final forms", "ﺍﻟﻌﺮﺍﻕ", "العراق", "العراق", "العراق"},
		{"lam-alef ligatures", "ﻻ ﻷ ﻹ ﻵ", "لا لأ لإ لآ", "لا لا لا لا", "لا لا لا لا"},
		{"word ligatures", "ﷲ ﷴ ﷼ ﷻ", "الله محمد ریال جل جلاله", "الله محمد ريال جل جلاله", "الله محمد ريال جل جلاله"},
		{"marks as forms, alone", "ﹰ ﹱ ﱞ", "  ", "  ", "  "},
		{"form of alef and a hamza mark", "ﺍ\u0654", "أ", "ا", "ا"},
		{"ornate parentheses and bismillah stay", "﴾﴿ ﷽", "﴾﴿ ﷽", "﴾﴿ ﷽", "﴾﴿ ﷽"},
		{"digits of both kinds", "٢٠١٤ ۲۰۱۴ 2014", "٢٠١٤ ۲۰۱۴ 2014", "2014 2014 2014", "2014 2014 2014"},
		{"decimal and thousands marks", "٣٫٥ ٣٬٥٠٠", "٣٫٥ ٣٬٥٠٠", "3.5 3,500", "3.5 3,500"},
		{"Arabic punctuation", "،؛؟٪۔٭", "،؛؟٪۔٭", "،؛؟٪۔٭", ",;?%.*"},
		{"bidi controls and BOM", "\uFEFF\u202Bبغداد\u202C\u200F\u2067\u2069\u061C", "بغداد", "بغداد", "بغداد"},
		{"ZWNJ, ZWJ and soft hyphen", "نمی\u200Cخواهم و\u200Dا\u00ADل", "نمیخواهم وال", "نميخواهم وال", "نميخواهم وال"},
		{"no-break, thin and zero-width spaces", "ا\u00A0ب\u2009ت\u200Bث\u202Fج", "ا ب ت ث ج", "ا ب ت ث ج", "ا ب ت ث ج"},
		{"elongation", "عاااجل جداااا اللللله", "عاااجل جداااا اللللله", "عاااجل جداااا اللللله", "عاجل جدا اله"},
		{"no elongation", "اللجنة ببب بببغائي", "اللجنة ببب بببغائي", "اللجنة ببب بببغائي", "اللجنه ببب بببغايي"},
		{"other scripts stay", "Été Größe Ещё 日本 १२", "Été Größe Ещё 日本 १२", "Été Größe Ещё 日本 १२", "Été Größe Ещё 日本 १२"},
		{"bytes that are not UTF-8", "x\xed\xa0\x80\xffأ\xd8", "x\xed\xa0\x80\xffأ\xd8", "x\xed\xa0\x80\xffا\xd8", "x\xed\xa0\x80\xffا\xd8"},
		{"a mark between bytes that would make a letter", "\xd9ـ\x8b", "\xd9ـ\x8b", "\xd9ـ\x8b", "\xd9ـ\x8b"},
		{"nothing", "", "", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := []string{normalize.Exact.String(tt.in), normalize.Names.String(tt.in), normalize.Search.String(tt.in)}
			if diff := cmp.Diff([]string{tt.exact, tt.names, tt.search}, got); diff != "" {
				t.Errorf("%q, by Exact, Names, Search (-want +got):\n%s", tt.in, diff)
			}
		})
	}
}

// Every presentation form becomes letters that are none, or stays.
func TestFoldPresentationForms(t *testing.T) {
	spelled := 0
	for r := rune(0xFB50); r <= 0xFEFC; r++ {
		if r >= 0xFE00 && r < 0xFE70 {
			continue
		}
		got := normalize.Presentation.String(string(r))
		if got == string(r) {
			continue
		}
		spelled++
		for _, c := range got {
			if c >= 0xFB50 || c == 0xFFFD {
				t.Errorf("%U becomes %q", r, got)
			}
		}
	}
	if spelled != 731 { // as many have a decomposition
		t.Errorf("%d presentation forms are spelled out, want 731", spelled)
	}
}

func TestFoldSparesWhatIsFolded(t *testing.T) {
	s := strings.Repeat("قال الوزير: «لا» 2014, Été. ", 10)
	if n := testing.AllocsPerRun(10, func() { normalize.Names.String(s) }); n != 0 {
		t.Errorf("%v allocations for a string that is folded already", n)
	}
}
