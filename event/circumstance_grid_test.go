package event_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/waqai/waqai/event"
)

// Grids of when, where and on whose word: every time and every place in every position of a clause, with every deed. As in the other grids, missed cells stand in a list.

// happened are deeds as verbs, V in the frames, with who does it, S, and to whom, O.
var happened = []struct{ kind, verb, who, whom string }{
	{"attack", "هاجم", "التنظيم", "معسكرا للجيش"}, {"arrest", "اعتقلت", "الشرطة", "ثلاثة متهمين"}, {"kill", "قتل", "", "خمسة مدنيين"}, {"injure", "أصيب", "", "ثلاثة جنود"},
	{"protest", "تظاهر", "", "مئات الطلاب"}, {"meet", "التقى", "وزير الخارجية سالم الحارثي", "السفير الفرنسي"}, {"kidnap", "خطف", "", "ثلاثة أطباء"}, {"capture", "سيطر", "الجيش", "على موقع للمسلحين"},
}

// placesAt are places with their preposition, and what the place must be; two are divided by «|».
var placesAt = [][2]string{
	{"في بغداد", "بغداد"}, {"بمدينة تعز", "مدينة تعز"}, {"قرب مدينة تدمر", "مدينة تدمر"}, {"على بعد 20 كيلومترا من الموصل", "على بعد 20 كيلومترا من الموصل"}, {"في عرض البحر المتوسط", "عرض البحر المتوسط"},
	{"في ساحة الأمويين وسط دمشق", "ساحة الأمويين|وسط دمشق"}, {"في حي التضامن جنوبي العاصمة دمشق", "حي التضامن|جنوبي العاصمة دمشق"}, {"في بلدة المليحة (شرق دمشق)", "بلدة المليحة"}, {"شرق تعز", "شرق تعز"},
	{"في الرقة ودير الزور", "الرقة|دير الزور"}, {"قرب السفارة الأمريكية في بغداد", "السفارة الأمريكية|بغداد"}, {"على مشارف العاصمة", "مشارف العاصمة"}, {"قبالة سواحل ليبيا", "سواحل ليبيا"},
}

// timesAt are times as a clause has them.
var timesAt = []string{
	"أمس", "أمس الثلاثاء", "فجر اليوم الأربعاء", "ليل الثلاثاء - الأربعاء", "صبيحة الثلاثاء", "قبل يومين", "مطلع الأسبوع", "أواخر مايو الماضي", "فجرا", "قبل أيام", "أول من أمس الاثنين",
}

// whereFrames are positions of a place, L; behind it or before it may stand a time.
var whereFrames = []string{
	"V S O L.", "L، V S O.", "V L S O.", "V L أمس S O.", "V L، أمس الثلاثاء، S O.", "V، أمس، L S O.", "V S O أمس L.", "V S O L أمس.", "وأكد مصدر أمني أنه V S O L.",
}

// whenFrames are positions of a time, T; behind it or before it may stand a place.
var whenFrames = []string{
	"V S O T.", "T V S O.", "V T S O.", "V، T، S O.", "V T في بغداد S O.", "V في بغداد T S O.", "V S O في بغداد T.", "V S O، وذلك T.", "وأكد مصدر أمني أنه V S O T.",
}

// missedPlaces are all ambiguous: what stands behind «على» is what is brought under control.
var missedPlaces = []string{
	"سيطر: V L S O. على مشارف العاصمة",
	"سيطر: V L أمس S O. على مشارف العاصمة",
	"سيطر: V L، أمس الثلاثاء، S O. على مشارف العاصمة",
	"سيطر: V، أمس، L S O. على مشارف العاصمة",
}

// clause writes a frame with a deed's words in it.
func clause(frame, verb, who, whom, circumstance string) string {
	text := strings.NewReplacer("V", verb, "S", who, "O", whom, "L", circumstance, "T", circumstance).Replace(frame)
	return strings.NewReplacer(" .", ".", " ،", "،", "  ", " ").Replace(text)
}

func TestGridOfPlaces(t *testing.T) {
	g := newGrid(t)
	for _, d := range happened {
		for _, frame := range whereFrames {
			for _, at := range placesAt {
				var want []filler
				for _, text := range strings.Split(at[1], "|") {
					want = append(want, filler{"place", text})
				}
				g.cell(d.verb+": "+frame+" "+at[0], clause(frame, d.verb, d.who, d.whom, at[0]), d.kind, want...)
			}
		}
	}
	for _, d := range happened {
		for _, at := range []string{"في بغداد", "شرق تعز", "على مشارف العاصمة"} {
			g.cell(d.verb+": وذلك "+at, clause("V S O، وذلك L.", d.verb, d.who, d.whom, at), d.kind, filler{"place", strings.TrimPrefix(strings.TrimPrefix(at, "في "), "على ")})
		}
	}
	g.compare(missedPlaces)
}

func TestGridOfTimes(t *testing.T) {
	g := newGrid(t)
	for _, d := range happened {
		for _, frame := range whenFrames {
			for _, at := range timesAt {
				g.cell(d.verb+": "+frame+" "+at, clause(frame, d.verb, d.who, d.whom, at), d.kind, filler{"time", at})
			}
		}
	}
	g.compare(nil)
}

// carriedAt are verbs whose subject, S, does the deed D, a noun, and between the two when or where, L, which is the deed's.
var carriedAt = []string{"تمكنت S L من D.", "قامت S L بD.", "نجحت S L في D.", "أقدمت S L على D.", "شرعت S L في D.", "عمدت S L إلى D.", "باشرت S L D.", "نفذت S L D.", "صدت S L D.", "بدأت S L D."}

func TestGridOfCarriedCircumstances(t *testing.T) {
	g := newGrid(t)
	for _, frame := range carriedAt {
		for _, at := range [][2]string{{"أمس", "time"}, {"، مساء أمس،", "time"}, {"في حمص", "place"}, {"، في حمص،", "place"}, {"قرب حمص", "place"}, {"أمس في حمص", "place"}} {
			for _, d := range [][2]string{{"arrest", "اعتقال ثلاثة متهمين"}, {"attack", "هجوم على حاجز للجيش"}, {"release", "الإفراج عن ثلاثة أسرى"}} {
				text := strings.NewReplacer("S", "القوات الكينية", " L", " "+at[0], "بD", "ب"+d[1], "D", d[1]).Replace(frame)
				text = strings.ReplaceAll(text, " ،", "،")
				want := strings.Trim(at[0], "، ")
				if at[1] == "place" {
					want = "حمص"
				}
				g.cell(d[1]+": "+frame+" "+at[0], text, d[0], filler{at[1], want})
			}
		}
	}
	g.compare(nil)
}

// attributions are ways to tell on whose word, W, the deeds E were done; V is what the verb of reporting is.
var attributions = []string{
	"E، وفق W.", "E، بحسب ما أفاد W.", "E، على ما أفاد W.", "E، على ما ذكر W لرويترز.", "E، وفق ما أفاد به W.", "E، وفقا لما نقلته رويترز عن W.", "E، نقلا عن W.", "وفق W، E.", "وبحسب ما نقلت رويترز عن W، فقد E.",
	"وأعلنت البلدية إغلاق السوق، فيما E، وفق W.", "E، حسبما جاء في بيان صادر عن W.", "E، وفقا لـ \"W\".", "E، طبقا لـ W.",
	"\"E\"، قال W.", "\"E\" يقول W.", "\"E\". أضاف W.", "قال W إن الطريق مغلق، حيث انتشر الجيش، وإنه E.", "ذكر W أن الطريق مغلق، فيما فر السكان، وأنه E.",
}

func TestGridOfAttributions(t *testing.T) {
	g := newGrid(t)
	for _, frame := range attributions {
		for _, by := range []string{"مصدر أمني", "المرصد السوري لحقوق الإنسان", "المتحدث باسم الجيش العقيد سالم الحارثي", "شهود عيان"} {
			for _, deeds := range []struct {
				text  string
				kinds []string
			}{
				{"قتل خمسة جنود وأصيب ثلاثة في هجوم في حمص", []string{"kill", "injure", "attack"}}, {"اعتقلت الشرطة ثلاثة متهمين بعد اشتباكات في حمص", []string{"arrest", "attack"}},
			} {
				text := strings.NewReplacer("E", deeds.text, "W", by).Replace(frame)
				events := g.x.Extract(event.Input{Text: text}).Events
				for _, kind := range deeds.kinds {
					if !slices.ContainsFunc(events, func(e event.Event) bool { return e.Type == kind && strings.Contains(e.Attribution.Text, by) }) {
						g.missed = append(g.missed, kind+": "+frame+" "+by)
					}
				}
			}
		}
	}
	g.compare(nil)
}

// The dead have when and where it was from the nearest attack that can have killed them, and from what is told of by where it happened.
func TestWhereHarmCameFrom(t *testing.T) {
	g := newGrid(t)
	for _, c := range []struct {
		text, kind string
		want       []filler
	}{
		{"قتل مسلح في كمين في قرية الحديد، فيما تسبب انفجار عبوة ناسفة فجر أمس في ناحية قرة تبة في مقتل جنديين.", "kill", []filler{{"victim", "جنديين"}, {"time", "فجر أمس"}, {"place", "ناحية قرة تبة"}}},
		{"قصفت الطائرات معسكرا للميليشيات في منطقة الكدن، وأسفر القصف عن مقتل خمسة جنود.", "kill", []filler{{"victim", "خمسة جنود"}, {"place", "منطقة الكدن"}}},
		{"قتل ستة أشخاص في حوادث عنف متفرقة شهدتها مدينة بعقوبة.", "kill", []filler{{"victim", "ستة أشخاص"}, {"place", "مدينة بعقوبة"}}},
		{"أصيب ثلاثة جنود في أعمال شغب شهدتها العاصمة أمس.", "injure", []filler{{"place", "العاصمة"}, {"time", "أمس"}}},
	} {
		g.cell(c.text, c.text, c.kind, c.want...)
	}
	g.compare(nil)
}
