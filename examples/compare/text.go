package compare

import (
	"bufio"
	"encoding/json"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/waqai/waqai/event"
)

// Corpus reads a JSONL file of articles (a field "text"), up to limit bytes of text.
func Corpus(file string, limit int) ([]string, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var texts []string
	lines := bufio.NewScanner(f)
	lines.Buffer(make([]byte, 1<<20), 256<<20)
	for size := 0; lines.Scan() && size < limit; {
		var doc struct {
			Text string `json:"text"`
		}
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			return nil, fmt.Errorf("%s: line %d: %w", file, len(texts)+1, err)
		}
		texts = append(texts, doc.Text)
		size += len(doc.Text)
	}
	return texts, lines.Err()
}

// vary holds words that may stand for one another.
var vary = [][]string{
	{"بغداد", "بيروت", "دمشق", "عمان", "الرياض", "القاهرة", "تونس", "الجزائر", "الرباط", "الخرطوم", "صنعاء", "مسقط", "الدوحة", "أبوظبي", "المنامة", "الكويت", "طرابلس", "نواكشوط", "مقديشو", "أنقرة", "طهران", "موسكو", "باريس", "لندن", "برلين", "واشنطن", "بكين", "طوكيو", "مدريد", "روما", "أثينا", "نيودلهي", "إسلام آباد", "كابول"},
	{"العراقي", "اللبناني", "السوري", "الأردني", "السعودي", "المصري", "التونسي", "الجزائري", "المغربي", "السوداني", "اليمني", "العماني", "القطري", "الإماراتي", "البحريني", "الكويتي", "الليبي", "التركي", "الإيراني", "الروسي", "الفرنسي", "البريطاني", "الألماني", "الأميركي", "الصيني", "الياباني"},
	{"العراقية", "اللبنانية", "السورية", "الأردنية", "السعودية", "المصرية", "التونسية", "الجزائرية", "المغربية", "السودانية", "اليمنية", "العمانية", "القطرية", "الإماراتية", "التركية", "الإيرانية", "الروسية", "الفرنسية", "البريطانية", "الألمانية", "الأميركية", "الصينية"},
	{"السبت", "الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"},
	{"علي", "أحمد", "محمد", "حسن", "حسين", "خالد", "سعيد", "ياسين", "مصطفى", "إبراهيم", "يوسف", "عمر", "طارق", "سمير", "نبيل", "فالح", "كريم", "جمال", "ماجد", "وليد"},
	{"خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة", "ثلاثة", "أربعة"},
	{"الدفاع", "الخارجية", "الداخلية", "الصحة", "التربية", "النفط", "المالية", "العدل", "الزراعة", "الثقافة"},
	{"قال", "أعلن", "أكد", "أوضح", "ذكر", "أضاف"},
	{"شمال", "جنوب", "شرق", "غرب", "وسط"},
	{"جنود", "مدنيين", "متظاهرين", "صحافيين", "عمال", "طلاب", "مزارعين"},
}

// Made makes articles of the sentences of this repository: those of the test articles
// in dir, those that the rules are tested with, and others in which nothing happens,
// in any order and with other names, places, days and numbers, until there are limit
// bytes. There are about as many events in a kilobyte as in news. No sentence of the
// first megabytes stands twice. The same call makes the same text.
func Made(dir string, limit int) ([]string, error) {
	var texts []string
	size := 0
	for sentences, err := range Sentences(dir) {
		if err != nil {
			return nil, err
		}
		if size >= limit {
			break
		}
		text := strings.Join(sentences, "\n\n")
		texts = append(texts, text)
		size += len(text)
	}
	return texts, nil
}

// distinct is how many made sentences are remembered, so that none stands twice.
const distinct = 1 << 18

// Sentences gives made articles without end, each as its sentences.
func Sentences(dir string) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		happens, err := moulds(dir)
		if err != nil {
			yield(nil, err)
			return
		}
		var quiet [][]string
		for _, s := range background {
			quiet = append(quiet, strings.Fields(s))
		}
		r := rand.New(rand.NewPCG(1, 2))
		seen := make(map[string]bool)
		for {
			var article []string
			for n := 5 + r.IntN(12); n > 0; {
				moulds := happens
				if r.IntN(5) < 2 {
					moulds = quiet
				}
				s := cast(r, moulds[r.IntN(len(moulds))])
				if !seen[s] || len(seen) == distinct {
					article = append(article, s)
					n--
				}
				if len(seen) < distinct {
					seen[s] = true
				}
			}
			if !yield(article, nil) {
				return
			}
		}
	}
}

// moulds gives the words of the sentences in which something happens.
func moulds(dir string) ([][]string, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no articles in %s", dir)
	}
	var out [][]string
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(b)) {
			if words := strings.Fields(line); len(words) > 0 {
				out = append(out, words)
			}
		}
	}
	for _, rule := range event.DefaultRules().All() {
		for _, example := range rule.Examples {
			if words := strings.Fields(example.Text); slices.ContainsFunc(words, varied) {
				out = append(out, words)
			}
		}
	}
	return out, nil
}

// groups tells of each word of vary in which of its lists it stands.
var groups = func() map[string]int {
	m := make(map[string]int)
	for i, words := range vary {
		for _, w := range words {
			m[w] = i
		}
	}
	return m
}()

// bare is a word without the marks behind it.
func bare(word string) string { return strings.TrimRight(word, ".,،؛:»") }

func number(word string) bool { return word != "" && word[0] >= '1' && word[0] <= '9' }

// varied reports whether a word may be another one.
func varied(word string) bool {
	_, ok := groups[bare(word)]
	return ok || number(word)
}

// cast writes a sentence of a mould.
func cast(r *rand.Rand, words []string) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		bare := bare(w)
		if g, ok := groups[bare]; ok {
			w = vary[g][r.IntN(len(vary[g]))] + w[len(bare):]
		} else if number(bare) {
			w = fmt.Sprint(1+r.IntN(2030)) + w[len(bare):]
		}
		b.WriteString(w)
	}
	return b.String()
}
