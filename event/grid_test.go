package event_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/event"
)

// Grids: what one verb or one noun phrase is read with, every other must be read with too. Each verb of deeds stands in each frame of a sentence,
// each noun phrase in each role, each speaker in each way of reporting. A cell that is missed stands in a list, so that one that is lost fails and one
// that is won must leave the list.

// deed is a verb of a grid with who does it and to whom.
type deed struct {
	kind, agent, object      string // the type of the event and the roles
	perfect, imperfect, noun string // the noun with its preposition
	prep                     string // the verb's
	who, whom                string
}

var deeds = []deed{
	{"kill", "agent", "victim", "اغتال", "يغتال", "اغتيال", "", "التنظيم", "القائد العسكري سالم الحارثي"},
	{"arrest", "agent", "detainee", "اعتقل", "يعتقل", "اعتقال", "", "الجيش", "الناشط سالم الحارثي"},
	{"attack", "attacker", "target", "هاجم", "يهاجم", "مهاجمة", "", "التنظيم", "معسكرا للجيش"},
	{"attack", "attacker", "target", "استهدف", "يستهدف", "استهداف", "", "الجيش", "مواقع المسلحين"},
	{"kidnap", "agent", "victim", "خطف", "يخطف", "خطف", "", "التنظيم", "الطبيب سالم الحارثي"},
	{"capture", "agent", "object", "سيطر", "يسيطر", "السيطرة على", "على", "الجيش", "مدينة حمص"},
	{"withdraw", "agent", "from", "انسحب", "ينسحب", "الانسحاب من", "من", "الجيش", "مدينة حمص"},
	{"accuse", "accuser", "accused", "اتهم", "يتهم", "اتهام", "", "الحزب", "وزير المالية سالم الحارثي"},
	{"meet", "participant", "participant", "التقى", "يلتقي", "لقاء", "", "وزير الخارجية سالم الحارثي", "السفير الفرنسي"},
	{"meet", "host", "guest", "استقبل", "يستقبل", "استقبال", "", "وزير الخارجية سالم الحارثي", "السفير الفرنسي"},
	{"visit", "visitor", "destination", "زار", "يزور", "زيارة", "", "وزير الخارجية سالم الحارثي", "مدينة حمص"},
	{"support", "supporter", "target", "أيد", "يؤيد", "تأييد", "", "الحزب", "قرار الحكومة"},
	{"reject", "rejecter", "content", "رفض", "يرفض", "رفض", "", "الحزب", "قرار الحكومة"},
	{"threaten", "threatener", "target", "هدد", "يهدد", "تهديد", "", "التنظيم", "السفير الفرنسي"},
	{"leave_office", "agent", "official", "أقال", "يقيل", "إقالة", "", "الرئيس الغاني", "وزير المالية سالم الحارثي"},
	{"release", "agent", "detainee", "أفرج", "يفرج", "الإفراج عن", "عن", "القضاء", "الناشط سالم الحارثي"},
	{"elect", "voter", "winner", "انتخب", "ينتخب", "انتخاب", "", "البرلمان", "سالم الحارثي"},
	{"establish", "agent", "object", "أسس", "يؤسس", "تأسيس", "", "الحزب", "مركزا"},
}

// frames of a sentence: P and I are the perfect and imperfect, S who does it, O to whom with the verb's preposition, N the noun with its own, B whom alone.
var deedFrames = []string{
	"P S O.", "S I O.", "وعقد الوزراء اجتماعا، وP S O.", "وأكد مصدر أمني أن S P O.", "وكان S قد P O.", "وأعلن S أنه P O.", "ووصل إلى العاصمة S الذي P O.",
	"تم N B من قبل S.", "وجاء ذلك بعد أن P S O.", "لم I S O.", "سI S O.", "يعتزم S N B.", "P S، أمس الثلاثاء، O.", "P S، بحسب مصادر محلية، O.", "P S في بيروت O.",
	"وفي 12 آذار الماضي، P S O.", "وخلال زيارته إلى بيروت P S O.", "من جهته، P S O.", "ونفى S الأنباء وP O.", "عاد S إلى موقعه ثم P O.", "S - وفق بيان رسمي - P O.",
	"S، الذي تأسس عام 1990، P O.", "P كل من S والمجلس البلدي O.", "بيروت: S I O", "وتصاعدت الأحداث، حيث P S O.", "وتمكن S من N B.", "وحاول S N B.", "وسبق لS أن P O.",
}

// missedDeeds are cells that are not read: some are ambiguous («رفض» behind «ثم» may be a noun, «عين» a passive), the others are to be mended.
var missedDeeds = []string{
	"اتهم: يعتزم S N B.",
	"اتهم: P S في بيروت O.",
	"اتهم: وتمكن S من N B.",
	"اتهم: وحاول S N B.",
	"التقى: تم N B من قبل S.",
	"استقبل: ونفى S الأنباء وP O.",
	"استقبل: عاد S إلى موقعه ثم P O.",
	"زار: تم N B من قبل S.",
	"أيد: تم N B من قبل S.",
	"رفض: P S في بيروت O.",
	"رفض: ونفى S الأنباء وP O.",
	"رفض: عاد S إلى موقعه ثم P O.",
	"رفض: S - وفق بيان رسمي - P O.",
	"رفض: S، الذي تأسس عام 1990، P O.",
	"هدد: ووصل إلى العاصمة S الذي P O.",
	"هدد: P S في بيروت O.",
	"هدد: ونفى S الأنباء وP O.",
	"هدد: عاد S إلى موقعه ثم P O.",
	"أقال: عاد S إلى موقعه ثم P O.",
	"انتخب: وأعلن S أنه P O.",
	"انتخب: ونفى S الأنباء وP O.",
	"انتخب: عاد S إلى موقعه ثم P O.",
}

func TestGridOfDeeds(t *testing.T) {
	g := newGrid(t)
	for _, d := range deeds {
		for _, frame := range deedFrames {
			object := strings.TrimSpace(d.prep + " " + d.whom)
			text := strings.NewReplacer("P", d.perfect, "I", d.imperfect, "لS", led(d.who), "S", d.who, "O", object, "N", d.noun, "B", d.whom).Replace(frame)
			g.cell(d.perfect+": "+frame, text, d.kind, filler{d.agent, d.who}, filler{d.object, d.whom})
		}
	}
	g.compare(missedDeeds)
}

// phrases of those who act or suffer, as subjects and, where they change, as objects.
var phrases = [][2]string{
	{"الجيش", ""}, {"مسلحون مجهولون", "مسلحين مجهولين"}, {"ثلاثة مسلحين", ""}, {"نحو 20 مسلحا", ""}, {"عدد من المسلحين", ""}, {"عشرات المسلحين", ""}, {"مجموعة من المسلحين", ""},
	{"عناصر من الحركة", ""}, {"قوات تابعة للحكومة", ""}, {"قوات الأمن العراقية", ""}, {"أحد المسلحين", ""}, {"سالم الحارثي (35 عاما)", ""}, {"الناشط سالم الحارثي", ""},
	{"الناشط في المجتمع المدني سالم الحارثي", ""}, {"القيادي البارز في الحزب سالم الحارثي", ""}, {"حركة الإصلاح والتجديد", ""}, {"تنظيم الدولة الإسلامية (داعش)", ""},
	{"ثلاثة من أعضاء الحزب", ""}, {"أكثر من مئة عنصر من الشرطة", ""}, {"ما لا يقل عن عشرين جنديا", ""}, {"العميد الركن سالم الحارثي", ""}, {"أهالي القرية", ""}, {"الفلسطينيون", "الفلسطينيين"},
}

// phraseFrames are the type and role of who stands at S, or whom at O.
var phraseFrames = []struct{ kind, role, frame string }{
	{"kill", "victim", "اغتالت الميليشيات O أمس."}, {"kill", "victim", "قتل S في الانفجار."}, {"arrest", "detainee", "واعتقلت السلطات O أمس."}, {"meet", "participant", "بحث السفير الكيني مع O الوضع الأمني."},
	{"release", "detainee", "وأفرجت السلطات عن O أمس."}, {"kill", "victim", "وجاء ذلك بعد مقتل O في الانفجار."}, {"arrest", "detainee", "ودان الحزب اعتقال O أمس."}, {"request", "addressee", "ودعت المنظمة O إلى التهدئة."},
	{"accuse", "accused", "واتهمت الحكومة O بالفساد."}, {"say", "speaker", "وقال S إن الوضع خطير."}, {"attack", "attacker", "هاجم S مقر البلدية."},
}

var missedPhrases = []string{
	"حركة الإصلاح والتجديد: وقال S إن الوضع خطير.",
	"حركة الإصلاح والتجديد: هاجم S مقر البلدية.",
	"ثلاثة من أعضاء الحزب: هاجم S مقر البلدية.",
	"ما لا يقل عن عشرين جنديا: بحث السفير الكيني مع O الوضع الأمني.",
	"العميد الركن سالم الحارثي: اغتالت الميليشيات O أمس.",
}

func TestGridOfPhrases(t *testing.T) {
	g := newGrid(t)
	for _, p := range phrases {
		object := p[1]
		if object == "" {
			object = p[0]
		}
		for _, f := range phraseFrames {
			want := object
			if strings.Contains(f.frame, "S") {
				want = p[0]
			}
			g.cell(p[0]+": "+f.frame, strings.NewReplacer("S", p[0], "O", object).Replace(f.frame), f.kind, filler{f.role, want})
		}
	}
	g.compare(missedPhrases)
}

var speakers = []string{"الوزير", "سالم الحارثي", "وزير المالية سالم الحارثي", "الناشط في المجتمع المدني سالم الحارثي", "المتحدث باسم الجيش العقيد سالم الحارثي", "مسؤول أمني", "مصدر في الشرطة", "الحزب", "الرئيس الكيني"}

var speechFrames = []string{
	"قال S إن الوضع خطير.", "S قال إن الوضع خطير.", "الوضع خطير، قال S.", "\"الوضع خطير جدا اليوم\" قال S.", "قال S: \"الوضع خطير\".", "قال S \"الوضع خطير\".", "من جهته، قال S إن الوضع خطير.",
	"وقال S، في بيان، إن الوضع خطير.", "وقال S في مؤتمر صحفي إن الوضع خطير.", "وقال S لوكالة رويترز إن الوضع خطير.", "وقال S أمس الثلاثاء إن الوضع خطير.", "وقال S خلال لقاء مع الصحفيين في بغداد إن الوضع خطير.",
	"وفي تصريح صحفي، قال S إن الوضع خطير.", "وكان S قد قال إن الوضع خطير.", "وأشار S إلى أن الوضع خطير.", "وردا على سؤال، قال S إن الوضع خطير.", "وكتب S على تويتر أن الوضع خطير.", "ونقلت الوكالة عن S قوله إن الوضع خطير.",
	"وأكد S، الذي زار المدينة أمس، أن الوضع خطير.", "وقال S ردا على الانتقادات إن الوضع خطير.", "وقال S أمام البرلمان إن الوضع خطير.", "وقال S في كلمة له خلال افتتاح المؤتمر إن الوضع خطير.", "وتابع S قائلا: \"الوضع خطير\".",
	"وأشار S، في تصريحات لصحيفة الغد، إلى أن الوضع خطير.", "وأكد S من أنقرة أن الوضع خطير.", "وجدد S التأكيد على أن الوضع خطير.",
}

var missedSpeeches = []string{
	`الناشط في المجتمع المدني سالم الحارثي: قال S "الوضع خطير".`,
	`مسؤول أمني: قال S "الوضع خطير".`,
	"مسؤول أمني: وأكد S من أنقرة أن الوضع خطير.",
	"مسؤول أمني: وجدد S التأكيد على أن الوضع خطير.",
	`مصدر في الشرطة: قال S "الوضع خطير".`,
}

func TestGridOfSpeech(t *testing.T) {
	g := newGrid(t)
	for _, s := range speakers {
		for _, frame := range speechFrames {
			role := "speaker"
			if strings.Contains(frame, "عن S قوله") {
				role = "source"
			}
			g.cell(s+": "+frame, strings.ReplaceAll(frame, "S", s), "say", filler{role, s})
		}
	}
	g.compare(missedSpeeches)
}

// carriedDeeds are deeds as nouns with who does them: what a verb or noun before them says of its subject tells who.
var carriedDeeds = []struct{ kind, role, who, deed string }{
	{"arrest", "agent", "الشرطة", "ضبط ثلاثة متهمين"}, {"arrest", "agent", "الشرطة", "تفكيك خلية إرهابية"}, {"trial", "court", "النيابة", "إحالة الوزير إلى المحاكمة"}, {"trial", "court", "المحكمة", "تبرئة الوزير"},
	{"attack", "attacker", "القيادة", "تدمير ثلاثة مواقع"}, {"attack", "attacker", "القوات الكينية", "إسقاط طائرة مسيرة"}, {"attack", "attacker", "القوات الكينية", "قصف مواقع المسلحين"}, {"kill", "agent", "القوات الكينية", "تحييد ثلاثة مسلحين"},
	{"sanction", "imposer", "الحكومة", "منع السفير من دخول البلاد"}, {"sanction", "imposer", "الحكومة", "سحب جنسية الناشط"}, {"sanction", "imposer", "كينيا", "إدراج الجماعة في القائمة السوداء"}, {"sanction", "imposer", "كينيا", "فرض عقوبات على غانا"},
	{"capture", "agent", "القوات الكينية", "تطهير القرية من المسلحين"}, {"capture", "agent", "القوات الكينية", "تحرير المدينة"}, {"agree", "party", "الحكومة", "المصادقة على الاتفاق"}, {"agree", "party", "كينيا", "توقيع اتفاق مع غانا"},
	{"agree", "party", "كينيا", "الانضمام إلى المعاهدة"}, {"kidnap", "agent", "الحركة", "خطف ثلاثة جنود"}, {"release", "agent", "الحركة", "إطلاق سراح ثلاثة أسرى"}, {"withdraw", "agent", "كينيا", "سحب قواتها من غانا"},
	{"deploy", "agent", "كينيا", "نشر قوات على الحدود"}, {"expel", "agent", "كينيا", "ترحيل ثلاثة مهاجرين"}, {"aid", "donor", "كينيا", "تقديم مساعدات إلى غانا"}, {"appoint", "agent", "الملكة", "تعيين سالم حداد وزيرا للدفاع"},
	{"leave_office", "agent", "الملكة", "إقالة الوزير"}, {"establish", "agent", "الحكومة", "تشكيل لجنة"}, {"negotiate", "party", "كينيا", "استئناف المفاوضات مع غانا"},
}

// carriers of a deed D, which S does, as all of those above in the feminine.
var carriers = []string{
	"أعلنت S D.", "أعلنت S عن D.", "أعلنت S، أمس، D.", "قررت S D.", "تعتزم S D.", "بدأت S D.", "تمكنت S من D.", "قامت S بD.", "نجحت S في D.", "واصلت S D.", "هددت S بD.", "حاولت S D.", "شرعت S في D.", "عمدت S إلى D.",
	"أقدمت S على D.", "وافقت S على D.", "تدرس S D.", "انتهت S من D.", "جاء قرار S D أمس.", "يأتي ذلك بعد إعلان S D.", "يأتي ذلك عقب قيام S بD.", "أكد الوزير نية S D.", "يأتي ذلك بعد إقدام S على D.", "أكد الوزير عزم S D.", "تم D من قبل S.",
	"لجأت S إلى D.", "لجأت S أمس إلى D.", "تولت S D.", "تراجعت S عن D.", "اعترفت S بD.",
}

// missedCarriers are cells that are not read; who announces a kidnapping need not be who did it.
var missedCarriers = []string{
	"إحالة الوزير إلى المحاكمة: أعلنت S عن D.",
	"إحالة الوزير إلى المحاكمة: تراجعت S عن D.",
	"فرض عقوبات على غانا: يأتي ذلك بعد إعلان S D.",
	"توقيع اتفاق مع غانا: تم D من قبل S.",
	"الانضمام إلى المعاهدة: تم D من قبل S.",
	"خطف ثلاثة جنود: أعلنت S D.",
	"خطف ثلاثة جنود: أعلنت S عن D.",
	"خطف ثلاثة جنود: أعلنت S، أمس، D.",
	"خطف ثلاثة جنود: يأتي ذلك بعد إعلان S D.",
	"استئناف المفاوضات مع غانا: وافقت S على D.",
	"استئناف المفاوضات مع غانا: جاء قرار S D أمس.",
	"استئناف المفاوضات مع غانا: يأتي ذلك بعد إعلان S D.",
	"استئناف المفاوضات مع غانا: يأتي ذلك عقب قيام S بD.",
	"استئناف المفاوضات مع غانا: أكد الوزير نية S D.",
	"استئناف المفاوضات مع غانا: يأتي ذلك بعد إقدام S على D.",
	"استئناف المفاوضات مع غانا: أكد الوزير عزم S D.",
	"استئناف المفاوضات مع غانا: تم D من قبل S.",
	"استئناف المفاوضات مع غانا: لجأت S إلى D.",
	"استئناف المفاوضات مع غانا: لجأت S أمس إلى D.",
	"استئناف المفاوضات مع غانا: تولت S D.",
	"استئناف المفاوضات مع غانا: تراجعت S عن D.",
	"استئناف المفاوضات مع غانا: اعترفت S بD.",
}

func TestGridOfCarriers(t *testing.T) {
	g := newGrid(t)
	for _, d := range carriedDeeds {
		for _, frame := range carriers {
			g.cell(d.deed+": "+frame, strings.NewReplacer("S", d.who, "D", d.deed).Replace(frame), d.kind, filler{d.role, d.who})
		}
	}
	g.compare(missedCarriers)
}

// filler is what a role must have.
type filler struct{ role, text string }

// grid gathers the cells that are missed.
type grid struct {
	t      *testing.T
	x      *event.Extractor
	missed []string
}

func newGrid(t *testing.T) *grid { return &grid{t: t, x: event.Made(t)} }

// cell reads a text, which must have an event of the kind with these roles among others.
func (g *grid) cell(name, text, kind string, want ...filler) {
	g.tells(name, text, func(e event.Event) bool {
		return e.Type == kind && !slices.ContainsFunc(want, func(w filler) bool {
			return !slices.ContainsFunc(e.Fillers(w.role), func(have string) bool { return have == w.text || have == strings.TrimPrefix(w.text, "ا") }) // «للجيش»
		})
	})
}

// tells reads a text, which must have such an event.
func (g *grid) tells(name, text string, such func(event.Event) bool) {
	if !slices.ContainsFunc(g.x.Extract(event.Input{Text: text}).Events, such) {
		g.missed = append(g.missed, name)
	}
}

// tellsOf reports an argument of the event with this text, whatever its role.
func tellsOf(e event.Event, who string) bool {
	return slices.ContainsFunc(e.Arguments, func(a event.Argument) bool { return a.Text == who })
}

// polarity gives that of a deed that is denied or not.
func polarity(denied bool) event.Polarity {
	if denied {
		return event.Negative
	}
	return event.Positive
}

// compare holds the cells that are missed against the list of them.
func (g *grid) compare(listed []string) {
	g.t.Helper()
	if diff := cmp.Diff(listed, g.missed); diff != "" {
		g.t.Errorf("missed cells: - listed and read now, + missed and not listed\n%s", diff)
	}
}

// led writes ل before a noun.
func led(noun string) string {
	if rest, ok := strings.CutPrefix(noun, "ال"); ok {
		return "لل" + rest
	}
	return "ل" + noun
}
