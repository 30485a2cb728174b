package event_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/waqai/waqai/event"
)

// A grid of those who go on to ask, blame or warn the same ones, whom a pronoun means: who asks and who is asked may agree, something else that agrees may stand between, and
// what the asked ones are to do is no deed of who asks.

// goer is one who goes on, or to whom he does: as text, with his gender.
type goer struct{ who, sex string }

var (
	goers   = []goer{{"الوزارة", "f"}, {"الحزب", "m"}, {"المتحدث باسم الحركة", "m"}}
	goneFor = []goer{{"الجماعة", "f"}, {"الجيش", "m"}, {"السلطات السورية", "f"}}
)

// goingFrom are first clauses, of whom W to whom O; t is the ending of a verb of hers.
var goingFrom = []string{
	"دعt W O إلى التهدئة", "اتهمt W O بدعم إسرائيل", "انتقدt W O بشدة", "التقt W O في طرابلس", "هددt W O بالانسحاب من الحكومة",
}

var goingJoints = []string{" و", "، كما ", " ثم ", ". و", ". كما ", " وقد ", " ولم "}

// goingTo are the verbs that go on, with the imperfect behind «لم», of him and of her, and what follows.
var goingTo = []struct{ kind, whom, he, his, tail string }{
	{"request", "addressee", "طالب", "يطالب", "بإطلاق المعتقلين"},
	{"accuse", "accused", "اتهم", "يتهم", "بالفساد"},
	{"threaten", "target", "حذر", "يحذر", "من عواقب الحرب"},
}

func TestGridOfGoingOn(t *testing.T) {
	g := newGrid(t)
	pronoun := map[string]string{"f": "ها", "m": "ه"}
	doer := map[string]string{"request": "requester", "accuse": "accuser", "threaten": "threatener"}
	for _, who := range goers {
		for _, whom := range goneFor {
			for _, first := range goingFrom {
				ending := ""
				if who.sex == "f" {
					ending = "ت"
				} else {
					first = strings.NewReplacer("دعt", "دعا", "التقt", "التقى").Replace(first)
				}
				for _, joint := range goingJoints {
					for _, to := range goingTo {
						verb := to.he + ending
						if joint == " ولم " {
							verb = to.his
							if who.sex == "f" {
								verb = "ت" + strings.TrimPrefix(verb, "ي")
							}
						}
						verb += pronoun[whom.sex]
						text := strings.NewReplacer("t", ending, "W", who.who, "O", whom.who).Replace(first) + joint + verb + " " + to.tail + "."
						g.tells(text, text, func(e event.Event) bool {
							return e.Type == to.kind && e.Trigger.Text == verb && slices.Equal(e.Fillers(doer[to.kind]), []string{who.who}) && slices.Equal(e.Fillers(to.whom), []string{whom.who})
						})
					}
				}
			}
		}
	}
	g.compare(nil)
}

// askedToo are those whom a verb of words that goes on within its sentence has behind it, though it agrees with them, too.
var askedToo = []goer{{"مجلس الأمن", "m"}, {"الدول العربية", "f"}, {"الحوثيين", "m"}, {"قيادة الجيش", "f"}, {"الجيش والمجلس الانتقالي", "m"}}

// TestGridOfAskedToo holds that those alone behind a verb that goes on from who spoke are asked, not who ask.
func TestGridOfAskedToo(t *testing.T) {
	g := newGrid(t)
	firsts := []string{"أدانt W الهجوم", "قالt W إن الوضع خطير", "اتهمt W إسرائيل بعرقلة الاتفاق", "رحبt W بالهدنة"}
	verbs := []string{"دعt: إلى الحوار", "طالبt: بإطلاق المعتقلين", "حثt: على ضبط النفس", "ناشدt: التدخل"}
	for _, who := range goers {
		ending := map[string]string{"f": "ت", "m": ""}[who.sex]
		for _, whom := range askedToo {
			for _, first := range firsts {
				for _, joint := range []string{"، و", "، كما "} {
					for _, v := range verbs {
						if who.sex == "m" {
							v = strings.Replace(v, "دعt", "دعا", 1)
						}
						verb, tail, _ := strings.Cut(v, ":")
						text := strings.NewReplacer("t", ending, "W", who.who).Replace(first+joint+verb) + " " + whom.who + tail + "."
						g.tells(text, text, func(e event.Event) bool {
							return e.Type == "request" && slices.Equal(e.Fillers("requester"), []string{who.who}) && strings.Join(e.Fillers("addressee"), " و") == whom.who
						})
					}
				}
			}
		}
	}
	g.compare(nil)
}

// TestGridOfStatements holds who asks whom in the clause about a statement: those behind the verb are asked, since another gave the statement out, and a pronoun means to whom
// it goes.
func TestGridOfStatements(t *testing.T) {
	g := newGrid(t)
	given := []string{"أصدرt W بيانا Vt فيه O", "نشرt W تغريدة Vt فيها O", "وجهt W نداء عاجلا إلى المواطنين Vt فيه O", "وجهt W رسالة إلى O VtP فيها", "بعثt W برسالة إلى O، VtP فيها"}
	verbs := [][4]string{
		{"request", "addressee", "طالب", " بالإفراج عنهم"}, {"request", "addressee", "حث", " على ضبط النفس"},
		{"accuse", "accused", "اتهم", " بالفساد"}, {"accuse", "accused", "حمل", " مسؤولية الأزمة"}, {"threaten", "target", "حذر", " من التصعيد"},
	}
	doer := map[string]string{"request": "requester", "accuse": "accuser", "threaten": "threatener"}
	for _, who := range goers {
		ending := map[string]string{"f": "ت", "m": ""}[who.sex]
		for _, whom := range append(goneFor, goer{"مجلس الأمن", "m"}) {
			pronoun := map[string]string{"f": "ها", "m": "ه"}[whom.sex]
			for _, frame := range given {
				for _, v := range verbs {
					text := strings.NewReplacer("t", ending, "W", who.who, "V", v[2], "O", whom.who, "P", pronoun).Replace(frame+v[3]) + "."
					g.tells(text, text, func(e event.Event) bool {
						return e.Type == v[0] && slices.Equal(e.Fillers(doer[v[0]]), []string{who.who}) && slices.Equal(e.Fillers(v[1]), []string{whom.who})
					})
				}
			}
		}
	}
	g.compare(nil)
}

// TestGridOfSayingAnew holds who goes on in a sentence that opens with when, where or of what he does.
func TestGridOfSayingAnew(t *testing.T) {
	g := newGrid(t)
	before := []goer{{"قالت حركة النهضة إن الوضع خطير.", "حركة النهضة"}, {"دعا رئيس البرلمان سالم حداد إلى التهدئة.", "رئيس البرلمان سالم حداد"}, {"أدان الحزب الهجوم.", "الحزب"}}
	openings := []string{"وفي هذا السياق، ", "وفي سياق متصل، ", "وبخصوص الأزمة، ", "وردا على سؤال، ", "من جهة أخرى، ", "وخلال المؤتمر الصحفي، "}
	verbs := [][3]string{
		{"accuse", "accuser", "حملt الحوثيين المسؤولية"}, {"reject", "rejecter", "رفضt هذه الشروط"},
		{"threaten", "threatener", "حذرt من التصعيد"}, {"request", "requester", "طالبt بوقف الحرب"}, {"support", "supporter", "رحبt بالهدنة"},
	}
	for _, who := range before {
		ending := ""
		if strings.HasPrefix(who.sex, "حركة") {
			ending = "ت"
		}
		for _, opening := range openings {
			for _, v := range verbs {
				text := who.who + " " + opening + strings.Replace(v[2], "t", ending, 1) + "."
				g.tells(text, text, func(e event.Event) bool { return e.Type == v[0] && slices.Equal(e.Fillers(v[1]), []string{who.sex}) })
			}
		}
	}
	g.compare(nil)
}
