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

// kinds gives the tokens of a text as «surface/Kind», and «=folded» where that differs.
func kinds(x *normalize.Text) string {
	var b strings.Builder
	for i, k := range x.Tokens {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(x.Surface(i) + "/" + k.Kind.String())
		if f := string(x.Folded(i)); f != x.Surface(i) {
			b.WriteString("=" + f)
		}
	}
	return b.String()
}

func TestTokens(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"words and punctuation", "قال الوزير: «لا»، ثم غادر.",
			"قال/Arabic الوزير/Arabic :/Punct «/Punct لا/Arabic »/Punct ،/Punct ثم/Arabic غادر/Arabic ./Punct"},
		{"a word glued to a closing quotation mark", "\"رووداو\"الكردية والسوري\"،وفقا",
			"\"/Punct رووداو/Arabic \"/Punct الكردية/Arabic والسوري/Arabic \"/Punct ،/Punct وفقا/Arabic"},
		{"tashkeel and superscript alef stay in the word", "هٰذَا كِتَابٌ", "هٰذَا/Arabic=هذا كِتَابٌ/Arabic=كتاب"},
		{"tatweel in the word; alone it is none", "العـــراق ـ ـــ", "العـــراق/Arabic=العراق"},
		{"a proclitic before a quotation mark", "والـ«داعش» بـ«داعش» و«داعش»",
			"والـ/Arabic=وال «/Punct داعش/Arabic »/Punct بـ/Arabic=ب «/Punct داعش/Arabic »/Punct و/Arabic «/Punct داعش/Arabic »/Punct"},
		{"digits of all kinds", "2014 ٢٠١٤ ۲۰۱۴", "2014/Number ٢٠١٤/Number=2014 ۲۰۱۴/Number=2014"},
		{"decimal and thousands marks", "3.5 3,5 ٣٫٥ ٣٬٥٠٠ 1,200", "3.5/Number 3,5/Number ٣٫٥/Number=3.5 ٣٬٥٠٠/Number=3,500 1,200/Number"},
		{"marks of numbers that are none", "٣٬ ٣٬٬٥ ٣٫ ٬٥", "٣/Number=3 ٬/Punct=, ٣/Number=3 ٬/Punct=, ٬/Punct=, ٥/Number=5 ٣٫/Number=3. ٬/Punct=, ٥/Number=5"},
		{"an Arabic comma between digits", "3،5", "3/Number ،/Punct 5/Number"},
		{"percent", "٪٥٠ 50%", "٪/Punct ٥٠/Number=50 50/Number %/Punct"},
		{"dates and times", "١٢/٣/٢٠١٤ 10:30 شباط/فبراير",
			"١٢/Number=12 //Punct ٣/Number=3 //Punct ٢٠١٤/Number=2014 10/Number :/Punct 30/Number شباط/Arabic //Punct فبراير/Arabic"},
		{"digits before letters", "٢٠١٤م 15ب", "٢٠١٤/Number=2014 م/Arabic 15/Number ب/Arabic"},
		{"letters before digits", "و15 و٢٠ إف16", "و/Arabic 15/Number و/Arabic ٢٠/Number=20 إف/Arabic=اف 16/Number"},
		{"glued by a full stop", "محمد.علي", "محمد/Arabic ./Punct علي/Arabic"},
		{"glued by a colon", "وقال:إن", "وقال/Arabic :/Punct إن/Arabic=ان"},
		{"glued by a middle dot", "محمد·علي", "محمد/Arabic ·/Punct علي/Arabic"},
		{"glued by an apostrophe", "د'اعش داعش's", "د/Arabic '/Punct اعش/Arabic داعش/Arabic '/Punct s/Latin"},
		{"glued by an underscore", "محمد_علي", "محمد/Arabic _/Punct علي/Arabic"},
		{"parted by comma, semicolon, hyphen, slash", "محمد،علي محمد؛علي محمد-علي محمد/علي",
			"محمد/Arabic ،/Punct علي/Arabic محمد/Arabic ؛/Punct علي/Arabic محمد/Arabic -/Punct علي/Arabic محمد/Arabic //Punct علي/Arabic"},
		{"abbreviations", "أ.د. علي", "أ/Arabic=ا ./Punct د/Arabic ./Punct علي/Arabic"},
		{"agencies", "(ا.ف.ب) (أ ف ب)", "(/Punct ا/Arabic ./Punct ف/Arabic ./Punct ب/Arabic )/Punct (/Punct أ/Arabic=ا ف/Arabic ب/Arabic )/Punct"},
		{"hashtags", "#العراق #الجيش_العراقي #BBC_عربي #2018 # ##", "#العراق/Hashtag #الجيش_العراقي/Hashtag #BBC_عربي/Hashtag #2018/Hashtag #/Symbol #/Symbol #/Symbol"},
		{"a hashtag with marks and a half space", "#الع\u064Eراق #نمی\u200Cخواهم،", "#الع\u064Eراق/Hashtag=#العراق #نمی\u200Cخواهم/Hashtag=#نميخواهم ،/Punct"},
		{"handles", "@user_name @علي a @ b", "@user_name/Handle @علي/Handle a/Latin @/Symbol b/Latin"},
		{"e-mail addresses", "info@example.com، a.b+c@x-y.org.", "info@example.com/Email ،/Punct a.b+c@x-y.org/Email ./Punct"},
		{"no e-mail addresses", "a@b a@.com @b.com", "a/Latin @/Symbol b/Latin a/Latin @/Symbol ./Punct com/Latin @b/Handle ./Punct com/Latin"},
		{"URLs", "https://www.example.com/a?b=1. (http://x.org/أخبار) www.x.org،",
			"https://www.example.com/a?b=1/URL ./Punct (/Punct http://x.org/أخبار/URL=http://x.org/اخبار )/Punct www.x.org/URL ،/Punct"},
		{"a URL glued to a word", "http://x.org/aقال", "http://x.org/a/URL قال/Arabic"},
		{"weapons and models", "إس-400 إس400 F-16 F16", "إس/Arabic=اس -/Punct 400/Number إس/Arabic=اس 400/Number F/Latin -/Punct 16/Number F16/Latin"},
		{"half space and joiner inside of a word", "نمی\u200Cخواهم و\u200Dال\u200Cه", "نمی\u200Cخواهم/Arabic=نميخواهم و\u200Dال\u200Cه/Arabic=واله"},
		{"bidi marks around words", "العراق\u200F دمشق\u2069 \u202Bبغداد\u202C \uFEFFحلب",
			"العراق/Arabic دمشق/Arabic بغداد/Arabic حلب/Arabic"},
		{"spaces of all kinds", "بغداد\u00A0دمشق\u2003حلب\u200Bحمص", "بغداد/Arabic دمشق/Arabic حلب/Arabic حمص/Arabic"},
		{"presentation forms", "ﻻ ﺍﻟﻌﺮﺍﻕ ﷲ ﷼ ﷽", "ﻻ/Arabic=لا ﺍﻟﻌﺮﺍﻕ/Arabic=العراق ﷲ/Arabic=الله ﷼/Symbol=ريال ﷽/Symbol"},
		{"emoji, as the segmenter cuts them", "🇮🇶 👍🏽 👨\u200D👩 ❤\uFE0F", "🇮🇶/Symbol 👍/Symbol 🏽/Symbol 👨/Symbol 👩/Symbol ❤/Symbol \uFE0F/Symbol"},
		{"signs of verses", "\u06ddب ب۞", "\u06dd/Symbol ب/Arabic ب/Arabic ۞/Symbol"},
		{"changes of script", "CNNو والـBBC بCNN BBCعربي", "CNN/Latin و/Arabic والـ/Arabic=وال BBC/Latin ب/Arabic CNN/Latin BBC/Latin عربي/Arabic"},
		{"Latin words", "don't Été a\u0301b x_y U.S. AT&T", "don't/Latin Été/Latin a\u0301b/Latin x_y/Latin U.S/Latin ./Punct AT/Latin &/Punct T/Latin"},
		{"other scripts", "Ещё שלום ひら カナ 漢字 한글", "Ещё/OtherWord שלום/OtherWord ひ/OtherWord ら/OtherWord カナ/OtherWord 漢/OtherWord 字/OtherWord 한글/OtherWord"},
		{"symbols", "5$ a+b=c €9", "5/Number $/Symbol a/Latin +/Symbol b/Latin =/Symbol c/Latin €/Symbol 9/Number"},
		{"a byte that is not UTF-8", "abc \xff العراق", "abc/Latin \xff/Symbol العراق/Arabic"},
		{"a byte that is not UTF-8, glued", "abc\xffالعراق", "abc/Latin \xff/Symbol العراق/Arabic"},
		{"too large for a rune", "العراق \xf4\x90\x80\x80 بغداد", "العراق/Arabic \xf4/Symbol \x90/Symbol \x80/Symbol \x80/Symbol بغداد/Arabic"},
		{"a surrogate, where the segmenter stops", "x \xed\xa0\x80 y", "x/Latin \xed/Symbol \xa0/Symbol \x80/Symbol y/Latin"},
		{"half a letter at the end", "العراق \xd8", "العراق/Arabic \xd8/Symbol"},
		{"nothing", "", ""},
		{"white space only", " \t\n\u00A0", ""},
	}
	x := normalize.NewText(normalize.Names)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			x.Reset(tt.in)
			if diff := cmp.Diff(tt.want, kinds(x)); diff != "" {
				t.Errorf("%q (-want +got):\n%s", tt.in, diff)
			}
		})
	}
}

func TestTagWords(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"the words of a hashtag", "أعلنت #الشرطة_البريطانية أن", "أعلنت/Arabic=اعلنت الشرطة/Arabic البريطانية/Arabic أن/Arabic=ان"},
		{"one word, and punctuation behind it", "#العراق، #تعز.", "العراق/Arabic ،/Punct تعز/Arabic ./Punct"},
		{"several of them", "#حزب_الله_#لبنان", "حزب/Arabic الله/Arabic لبنان/Arabic"},
		{"with numbers and Latin words", "#رؤية_2030 #داعش_ISIS #كأس2022", "رؤية/Arabic 2030/Number داعش/Arabic ISIS/Latin كأس/Arabic=كاس 2022/Number"},
		{"with marks and a half space", "#الع\u064Eراق_نمی\u200Cخواهم", "الع\u064Eراق/Arabic=العراق نمی\u200Cخواهم/Arabic=نميخواهم"},
		{"none of Arabic words", "#BBC_عربي #2018 # #_", "#BBC_عربي/Hashtag #2018/Hashtag #/Symbol #_/Hashtag"},
	}
	x := normalize.NewText(normalize.Names)
	x.TagWords = true
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			x.Reset(tt.in)
			if diff := cmp.Diff(tt.want, kinds(x)); diff != "" {
				t.Errorf("%q (-want +got):\n%s", tt.in, diff)
			}
		})
	}
}

// TestTokenDocumentation runs the table of differences in the package documentation.
func TestTokenDocumentation(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(doc), "//\ttext ")
	table, _, ok := strings.Cut(table, "//\n")
	if !ok {
		t.Fatal("no table of tokens")
	}
	code := regexp.MustCompile(`U\+([0-9A-F]{4})`)
	rows := 0
	for line := range strings.Lines(table) {
		row, ok := strings.CutPrefix(line, "//\t")
		if !ok {
			continue
		}
		cells := regexp.MustCompile(`\s{2,}`).Split(strings.TrimSpace(row), -1)
		if len(cells) != 3 {
			t.Fatalf("want text, tokens, why: %q", cells)
		}
		in := code.ReplaceAllStringFunc(cells[0], func(c string) string {
			n, _ := strconv.ParseInt(c[2:], 16, 32)
			return string(rune(n))
		})
		x := normalize.Parse(in)
		var got []string
		for i := range x.Tokens {
			got = append(got, x.Surface(i))
		}
		if want := strings.TrimSuffix(cells[1], "(none)"); strings.Join(got, " ") != want {
			t.Errorf("%s: %q, the documentation says %q", in, got, want)
		}
		rows++
	}
	if rows < 9 {
		t.Errorf("%d rows", rows)
	}
}

func TestTokenFlags(t *testing.T) {
	x := normalize.Parse("أول،ثان \u00A0ثالث\r\nرابع\n \t\nخامس\u2028سادس\n")
	want := []normalize.TokenFlags{0, 0, 0, normalize.SpaceBefore, normalize.SpaceBefore | normalize.LineBefore,
		normalize.SpaceBefore | normalize.LineBefore | normalize.BlankBefore, normalize.SpaceBefore | normalize.LineBefore}
	var got []normalize.TokenFlags
	for _, k := range x.Tokens {
		got = append(got, k.Flags)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestFoldsOfTexts(t *testing.T) {
	const in = "أكّد علىٰ «وزارة»، ٢٠١٤ عاااجل؟ ـ"
	tests := []struct {
		fold normalize.Fold
		want string
	}{
		{normalize.Exact, "أكد على «وزارة»، ٢٠١٤ عاااجل؟ "},
		{normalize.Names, "اكد على «وزارة»، 2014 عاااجل؟ "},
		{normalize.Search, "اكد علي «وزاره», 2014 عاجل? "},
		{normalize.Digits, "أكّد علىٰ «وزارة»، 2014 عاااجل؟ ـ"},
		{0, "اكد على «وزارة»، 2014 عاااجل؟ "}, // a Text's default
	}
	for _, tt := range tests {
		x := normalize.NewText(tt.fold)
		x.Reset(in)
		if diff := cmp.Diff(tt.want, string(x.FoldedText())); diff != "" {
			t.Errorf("%#x (-want +got):\n%s", tt.fold, diff)
		}
	}
}

func TestResetAllocatesNothing(t *testing.T) {
	x := normalize.NewText(normalize.Names)
	text := strings.Repeat("قالت «وكالة» (أ ف ب) إنّ ٣٬٥٠٠ شخص في U.S. و#العراق: http://a.b ﷺ ✓ 5$.\n", 30)
	x.Reset(text)
	if n := testing.AllocsPerRun(20, func() { x.Reset(text) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
