package normalize_test

import (
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/text/transform"

	"github.com/waqai/waqai/normalize"
)

// Names brings together what newspapers spell differently, and keeps words apart that
// differ.
func ExampleFold_String() {
	for _, s := range []string{"الإِمَارَات", "الامارات", "کردستان", "ﺍﻟﻌﺮﺍﻕ", "على", "علي"} {
		fmt.Println(normalize.Names.String(s))
	}
	// Output:
	// الامارات
	// الامارات
	// كردستان
	// العراق
	// على
	// علي
}

// Any sum of folds is a fold.
func ExampleFold() {
	digits := normalize.Digits | normalize.NumberMarks
	fmt.Println(digits.String("أُصيب ٣٬٥٠٠"))
	fmt.Println(normalize.Search.String("إلى المدرسة العاااالية"))
	// Output:
	// أُصيب 3,500
	// الي المدرسه العاليه
}

// Append reuses a buffer.
func ExampleFold_Append() {
	var key []byte
	for _, name := range []string{"أحمد", "آمنة"} {
		key = normalize.Names.Append(key[:0], name)
		fmt.Printf("%s\n", key)
	}
	// Output:
	// احمد
	// امنة
}

// A fold works on streams of any length.
func ExampleFold_Transformer() {
	r := strings.NewReader("وصلَ الوزيرُ إلىٰ بغداد.\n")
	_, _ = io.Copy(os.Stdout, transform.NewReader(r, normalize.Names.Transformer()))
	// Output: وصل الوزير الى بغداد.
}

func ExampleParse() {
	x := normalize.Parse("قال الوزيرُ: إن ٢٠ شخصا وصلوا. #العراق")
	for i, k := range x.Tokens {
		fmt.Printf("%d–%d %s %s\n", k.Start, k.End, k.Kind, x.Folded(i))
	}
	// Output:
	// 0–6 Arabic قال
	// 7–21 Arabic الوزير
	// 21–22 Punct :
	// 23–27 Arabic ان
	// 28–32 Number 20
	// 33–41 Arabic شخصا
	// 42–52 Arabic وصلوا
	// 52–53 Punct .
	// 54–67 Hashtag #العراق
}

// A Text is filled again and again, and then allocates nothing.
func ExampleText_Reset() {
	x := normalize.NewText(normalize.Names)
	for _, article := range []string{"وصل الوزير. ثم غادر.", "زيارة مفاجئة\nقال د. أحمد: نعم."} {
		x.Reset(article)
		for _, s := range x.Sentences {
			fmt.Println(article[x.Tokens[s.First].Start:x.Tokens[s.End-1].End])
		}
	}
	// Output:
	// وصل الوزير.
	// ثم غادر.
	// زيارة مفاجئة
	// قال د. أحمد: نعم.
}

// Search in the folded text, and show what stands in the source.
func ExampleText_ToSource() {
	const source = "اجتمعت الحُكُومَةُ العـــراقيّة أمس"
	x := normalize.Parse(source)
	at := strings.Index(string(x.FoldedText()), "الحكومة العراقية")
	start, end := x.ToSource(at), x.ToSource(at+len("الحكومة العراقية"))
	fmt.Println(source[start:end])
	// Output: الحُكُومَةُ العـــراقيّة
}

func ExampleText_ToFolded() {
	const source = "الحُكُومَةُ العـــراقيّة"
	x := normalize.Parse(source)
	fmt.Printf("%s\n", x.FoldedText()[x.ToFolded(strings.Index(source, "الع")):])
	// Output: العراقية
}

// All the ways to cut a word, for a lexicon to choose from.
func ExampleCuts() {
	const w = "وبحكومتهم"
	for _, c := range normalize.Cuts(nil, w) {
		fmt.Printf("%s|%s|%s\n", w[:c.Word], w[c.Stem:c.End], w[c.End:])
	}
	// Output:
	// |وبحكومتهم|
	// |وبحكومت|هم
	// و|بحكومتهم|
	// و|بحكومت|هم
	// وب|حكومتهم|
	// وب|حكومت|هم
}

// The likeliest cut, where no lexicon is at hand.
func ExampleBestCut() {
	for _, w := range strings.Fields("وبغداد وزارتها بالعراق للعراق لبنان فيها سيقول سياسة") {
		c := normalize.BestCut(w)
		fmt.Printf("%s|%s|%s\n", w[:c.Word], w[c.Word:c.End], w[c.End:])
	}
	// Output:
	// و|بغداد|
	// |وزارت|ها
	// ب|العراق|
	// ل|لعراق|
	// |لبنان|
	// |في|ها
	// س|يقول|
	// |سياسة|
}

func ExampleStem() {
	fmt.Println(normalize.Stem("المدرسين", ""))
	fmt.Println(normalize.Stem("Nations", ""))
	fmt.Println(normalize.Stem("государства", ""))
	fmt.Println(normalize.Stem("nationales", "fr"))
	// Output:
	// مدرس
	// nation
	// государств
	// national
}
