package normalize_test

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"

	"github.com/waqai/waqai/normalize"
)

// A stream longer than any buffer, with runs of what is dropped that are longer too.
func TestTransformerReader(t *testing.T) {
	for name, text := range map[string]string{
		"news":            strings.Repeat("قالَ الوزيرُ: «لا» ﷺ ٣٬٥٠٠، عاااجل.\n", 3000),
		"marks, then one": "ا" + strings.Repeat("\u064E", 30000) + "\u0654كد",
		"tatweel":         "الع" + strings.Repeat("ـ", 30000) + "راق",
		"one letter":      "عا" + strings.Repeat("ا", 30000) + "جل",
		"broken":          strings.Repeat("\xd8ـ\x8f\xff", 10000),
	} {
		t.Run(name, func(t *testing.T) {
			for _, f := range []normalize.Fold{normalize.Exact, normalize.Names, normalize.Search} {
				want := f.String(text)
				for _, r := range []io.Reader{strings.NewReader(text), iotest.OneByteReader(strings.NewReader(text)), iotest.DataErrReader(strings.NewReader(text))} {
					got, err := io.ReadAll(transform.NewReader(r, f.Transformer()))
					if err != nil || string(got) != want {
						t.Errorf("%#x: %d bytes, %v; want %d", f, len(got), err, len(want))
					}
				}
			}
		})
	}
}

func TestTransformerChain(t *testing.T) {
	const text = "I\u0307stanbul e\u0301te\u0301: أحمدُ ٢٠"
	got, _, err := transform.String(transform.Chain(norm.NFC, normalize.Names.Transformer(), norm.NFD), text)
	if want := norm.NFD.String("İstanbul été: احمد 20"); got != want || err != nil {
		t.Errorf("%q, %v; want %q", got, err, want)
	}
}

func TestTransformerErrors(t *testing.T) {
	tests := []struct {
		name, src   string
		eof         bool
		dst         int
		wantDst     string
		wantErr     error
		span        int
		wantSpanErr error
	}{
		{"all of it", "قال ", true, 20, "قال ", nil, 7, nil},
		{"a letter that may change stays back", "قا", false, 20, "ق", nil, 2, transform.ErrShortSrc},
		{"but not at the end", "قا", true, 20, "قا", nil, 4, nil},
		{"half a rune", "قب\xd8", false, 20, "قب", transform.ErrShortSrc, 4, transform.ErrShortSrc},
		{"half a rune at the end", "قب\xd8", true, 20, "قب\xd8", nil, 5, nil},
		{"no room", "قبل", true, 3, "ق", transform.ErrShortDst, 6, nil},
		{"a change", "قِبل", true, 20, "قبل", nil, 2, transform.ErrEndOfSpan},
		{"a change behind a letter that may change", "قاَب", true, 20, "قاب", nil, 2, transform.ErrEndOfSpan},
		{"nothing", "", true, 0, "", nil, 0, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dst := make([]byte, tt.dst)
			n, _, err := normalize.Names.Transformer().Transform(dst, []byte(tt.src), tt.eof)
			if string(dst[:n]) != tt.wantDst || err != tt.wantErr {
				t.Errorf("Transform writes %q, %v; want %q, %v", dst[:n], err, tt.wantDst, tt.wantErr)
			}
			if n, err := normalize.Names.Transformer().Span([]byte(tt.src), tt.eof); n != tt.span || err != tt.wantSpanErr {
				t.Errorf("Span = %d, %v; want %d, %v", n, err, tt.span, tt.wantSpanErr)
			}
		})
	}
}

func TestTransformerReset(t *testing.T) {
	tr := normalize.Names.Transformer()
	var dst [20]byte
	if _, _, err := tr.Transform(dst[:], []byte("قا"), false); err != nil {
		t.Fatal(err)
	}
	tr.Reset()
	if n, _, err := tr.Transform(dst[:], []byte("ب"), true); string(dst[:n]) != "ب" || err != nil {
		t.Errorf("%q, %v behind Reset", dst[:n], err)
	}
}
