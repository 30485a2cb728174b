package compare

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// corpus reads a JSONL file of articles (a field "text"), up to limit bytes of text.
func corpus(file string, limit int) ([]string, error) {
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

// made makes articles of the repository's test articles, their sentences in any
// order and with other names, places, days and numbers, until there are limit bytes.
// The same call makes the same text.
func made(dir string, limit int) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	var sentences [][]string
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		for _, line := range strings.Split(string(b), "\n") {
			if words := strings.Fields(line); len(words) > 0 {
				sentences = append(sentences, words)
			}
		}
	}
	if len(sentences) == 0 {
		return nil, fmt.Errorf("no articles in %s", dir)
	}
	group := make(map[string]int)
	for i, words := range vary {
		for _, w := range words {
			group[w] = i
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	var texts []string
	for size := 0; size < limit; {
		var b strings.Builder
		for n := 5 + r.IntN(12); n > 0; n-- {
			for i, w := range sentences[r.IntN(len(sentences))] {
				if i > 0 {
					b.WriteByte(' ')
				}
				bare := strings.TrimRight(w, ".,،؛:»")
				if g, ok := group[bare]; ok {
					bare2 := vary[g][r.IntN(len(vary[g]))]
					w = bare2 + w[len(bare):]
				} else if bare != "" && bare[0] >= '1' && bare[0] <= '9' {
					w = fmt.Sprint(1+r.IntN(2030)) + w[len(bare):]
				}
				b.WriteString(w)
			}
			b.WriteString("\n\n")
		}
		texts = append(texts, b.String())
		size += b.Len()
	}
	return texts, nil
}
