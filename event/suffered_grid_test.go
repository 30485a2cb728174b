package event_test

import (
	"strings"
	"testing"
)

// A grid of those whom a deed befalls without who does it: nearly every such verb has the letters of an active one, many those of a noun, and who suffers stands
// before it, behind what is told of him or in the clause before.

// suffered is a deed done to people, with its passive of a man, a woman and of several.
type suffered struct{ kind, role, he, she, they string }

var sufferedDeeds = []suffered{
	{"kill", "victim", "قتل", "قتلت", "قتلوا"},
	{"kill", "victim", "اغتيل", "اغتيلت", "اغتيلوا"},
	{"injure", "victim", "أصيب", "أصيبت", "أصيبوا"},
	{"arrest", "detainee", "اعتقل", "اعتقلت", "اعتقلوا"},
	{"kidnap", "victim", "خطف", "خطفت", "خطفوا"},
	{"expel", "target", "طرد", "طردت", "طردوا"},
	{"leave_office", "official", "أقيل", "أقيلت", "أقيلوا"},
	{"trial", "defendant", "حوكم", "حوكمت", "حوكموا"},
}

// sufferer is one whom a deed befalls: as the subject and behind إن, and one like him without the article.
type sufferer struct{ subject, accusative, one, verb, been, who string } // which form of the verb, of «كان» before it, of «الذي»

var sufferers = []sufferer{
	{"الصحفي", "الصحفي", "شاب", "he", "يكون", "الذي"},
	{"الطبيب سالم حداد", "الطبيب سالم حداد", "مزارع", "he", "يكون", "الذي"},
	{"الألماني", "الألماني", "ألماني", "he", "يكون", "الذي"},
	{"الصحفية", "الصحفية", "فتاة", "she", "تكون", "التي"},
	{"الصحفيون", "الصحفيين", "شبان", "they", "يكونون", "الذين"},
}

// sufferedFrames have the subject at S, who he is behind إن at A, one without the article at I, the passive at V, that of a verb before its subject at B,
// «يكون» at K, «الذي» at R; t is the ending of a verb of hers before him.
var sufferedFrames = []string{
	"نقلt S إلى العاصمة بعد أن V في المدينة.", "وصلt S إلى البلاد حيث V في العاصمة.", "عادt S إلى البلاد حيث V في العاصمة.", "هاجمt S الحكومة ثم V في العاصمة.",
	"نشرت الصحيفة قصة I V في العاصمة قبل عام.", "التقى الوزير عائلة I V في العاصمة قبل عام.",
	"قالت المنظمة إن A قد V في العاصمة.", "قالت المنظمة إن A قد K V في العاصمة.", "قالت المنظمة إن A R V في العاصمة من سكان القرية.",
	"قالت المنظمة إن A \"V في العاصمة\".", "قال الناطق إن A - وفق مصادر محلية - V في العاصمة.",
	"B، أمس الثلاثاء، S في العاصمة.", "S V في العاصمة أمس.", "كانt S قد V في العاصمة.",
}

// missedSufferers are cells that are not read.
var missedSufferers = []string{
	"قتل: الصحفية: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"قتل: الصحفيون: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"اغتيل: الصحفية: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"اغتيل: الصحفيون: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"أصيب: الصحفية: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"أصيب: الصحفيون: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"اعتقل: الصحفية: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"اعتقل: الصحفيون: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"خطف: الصحفية: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"خطف: الصحفيون: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"طرد: الصحفي: نشرت الصحيفة قصة I V في العاصمة قبل عام.",
	"طرد: الصحفي: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"طرد: الصحفي: قالت المنظمة إن A قد K V في العاصمة.",
	"طرد: الطبيب سالم حداد: نشرت الصحيفة قصة I V في العاصمة قبل عام.",
	"طرد: الطبيب سالم حداد: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"طرد: الطبيب سالم حداد: قالت المنظمة إن A قد K V في العاصمة.",
	"طرد: الألماني: نشرت الصحيفة قصة I V في العاصمة قبل عام.",
	"طرد: الألماني: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"طرد: الألماني: قالت المنظمة إن A قد K V في العاصمة.",
	"طرد: الصحفية: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"طرد: الصحفيون: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"أقيل: الصحفية: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"أقيل: الصحفيون: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"حوكم: الصحفية: التقى الوزير عائلة I V في العاصمة قبل عام.",
	"حوكم: الصحفيون: التقى الوزير عائلة I V في العاصمة قبل عام.",
}

func TestGridOfSufferers(t *testing.T) {
	g := newGrid(t)
	for _, d := range sufferedDeeds {
		for _, s := range sufferers {
			v, before, t := d.he, d.he, ""
			switch s.verb {
			case "she":
				v, before, t = d.she, d.she, "ت"
			case "they":
				v = d.they
			}
			for _, frame := range sufferedFrames {
				text := strings.NewReplacer("t", t, "S", s.subject, "A", s.accusative, "I", s.one, "V", v, "B", before, "K", s.been, "R", s.who).Replace(frame)
				whom := s.subject
				switch {
				case strings.Contains(frame, "I"):
					whom = s.one
				case strings.Contains(frame, "A"):
					whom = s.accusative
				}
				g.cell(d.he+": "+s.subject+": "+frame, text, d.kind, filler{d.role, whom})
			}
		}
	}
	g.compare(missedSufferers)
}
