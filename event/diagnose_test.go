package event_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/waqai/waqai/event"
)

const outbreak = `
list disease كوليرا حصبة
rule outbreak/spread
type outbreak
verb تفشى انتشر
noun تفش_وباء
subject disease @disease
genitive disease @disease
prep في place place
prep بين victim people
bar _flag
prep ب _flag @flag
list flag علم
need disease
yes تفشت الكوليرا في صنعاء. => disease: الكوليرا
rule jail/seize
type jail
verb اعتقل
subject agent actor
object detainee people
prep بتهمة charge
unless سيارة
need detainee
priority 2
yes اعتقلت الشرطة ناشطا. => detainee: ناشطا
`

// What becomes of a rule in a sentence: each row holds pieces of the report, in their order.
func TestDiagnose(t *testing.T) {
	x := event.Made(t, event.AddFS(fstest.MapFS{"own.rules": {Data: []byte(outbreak)}}))
	tests := []struct {
		name, text, rule string
		want             []string
	}{
		{"it holds", "تفشت الكوليرا في صنعاء.", "outbreak/spread", []string{"at «تفشت»: event e1", "disease: «الكوليرا», by subject", "place: «صنعاء», by prep في", "victim: prep بين", "finds nothing"}},
		{"a needed role has no filler of the list in a text that has none", "انتشر الجيش في صنعاء.", "outbreak/spread",
			[]string{"no event", "takes only words of a list (disease)", "place: «صنعاء»", "disease (needed): subject", "wants a word of the list disease; there stands «الجيش», a body", "read as «انتشر» verb; «الجيش» a body"}},
		{"a needed role has a filler of another class", "اعتقلت الشرطة الخبر بتهمة السرقة.", "jail/seize",
			[]string{"a role that is needed has no filler", "agent: «الشرطة»", "charge: «السرقة»", "detainee (needed): object (line 20) wants people or a body, no country; there stands «الخبر», a thing"}},
		{"a needed role has nothing", "اعتقلت الشرطة.", "jail/seize", []string{"detainee (needed): object (line 20) finds nothing"}},
		{"a word of unless", "اعتقلت الشرطة سيارة.", "jail/seize", []string{"«سيارة» beside it is a word of the line «unless»"}},
		{"a role that must not be filled", "انتشرت الكوليرا بالأعلام.", "outbreak/spread", []string{"«الأعلام» fills _flag, which «bar» does not allow"}},
		{"a verbal noun", "نددت المنظمة باعتقال ناشط.", "jail/seize", []string{"at «اعتقال»: no event", "verbal noun of «اعتقل», which no «noun» line of the rule has"}},
		{"a participle", "قال المعتقل إنه بريء.", "jail/seize", []string{"a participle of «اعتقل»"}},
		{"the trigger goes on otherwise", "تفش سريع في المدينة.", "outbreak/spread", []string{"the trigger goes on with «وباء», which does not follow"}},
		{"another rule has the word", "اعتقلت الشرطة ناشطا.", "arrest/arrest", []string{"no event", "the rule holds, but jail/seize (own.rules:16) has the word"}},
		{"no trigger", "وصل الوفد.", "jail/seize", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, attempts := x.Diagnose(event.Input{Text: tt.text}, func(r *event.Rule) bool { return r.Name == tt.rule })
			var b strings.Builder
			for _, a := range attempts {
				b.WriteString(a.String())
			}
			if (len(tt.want) == 0) != (len(attempts) == 0) {
				t.Fatalf("%d attempts:\n%s", len(attempts), b.String())
			}
			rest := b.String()
			for _, w := range tt.want {
				_, after, ok := strings.Cut(rest, w)
				if !ok {
					t.Fatalf("no %q in order in\n%s", w, b.String())
				}
				rest = after
			}
		})
	}
}

// Asking changes nothing: the document is that of Extract; each of its events is the attempt of its rule; and of a rule that
// holds without an event another attempt at the word, or the event that tells of it, says why.
func TestDiagnoseTellsWhatExtractDoes(t *testing.T) {
	files, err := filepath.Glob("../testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no articles: ", err)
	}
	x := event.Made(t)
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		in := event.Input{Text: string(text)}
		doc, attempts := x.Diagnose(in, func(*event.Rule) bool { return true })
		if diff := cmp.Diff(x.Extract(in), doc); diff != "" {
			t.Errorf("%s: Diagnose reads otherwise (-Extract +Diagnose):\n%s", name, diff)
		}
		by := map[string]int{}
		for _, a := range attempts {
			if a.Event != "" {
				by[a.Event]++
			} else if a.Reason == "" {
				t.Errorf("%s: no event and no reason: %v", name, a)
			}
		}
		for _, e := range doc.Events {
			if by[e.ID] != 1 {
				t.Errorf("%s: %d attempts gave event %s «%s» of %s, want one", name, by[e.ID], e.ID, e.Trigger.Text, e.Rule)
			}
		}
	}
}
