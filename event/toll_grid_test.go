package event_test

import (
	"strings"
	"testing"
)

// Grids of the dead and the wounded, and of weapons.

// tolls are the dead and the wounded as papers count them: in digits and words, one, two and many, each with a number of their own or one for both.
var tolls = []struct{ text, dead, hurt string }{
	{"20 قتيلا وجريحا", "20 قتيلا وجريحا", "20 قتيلا وجريحا"},
	{"قتيل وجريحين", "قتيل", "جريحين"},
	{"قتيلين و3 جرحى", "قتيلين", "3 جرحى"},
	{"ثلاثة قتلى وعشرات الجرحى", "ثلاثة قتلى", "عشرات الجرحى"},
	{"5 شهداء و10 إصابات", "5 شهداء", "10 إصابات"},
	{"شهيدين وعدد من الجرحى", "شهيدين", "عدد من الجرحى"},
	{"ثلاثة قتلى بينهم طفل", "ثلاثة قتلى", ""},
	{"قتلى وجرحى", "قتلى", "جرحى"},
	{"أكثر من 40 شهيدا وعشرات المصابين", "أكثر من 40 شهيدا", "عشرات المصابين"},
}

// tollFrames have T for the toll.
var tollFrames = []string{
	"أسفر القصف على البلدة عن سقوط T.", "أسفر القصف عن T.", "خلف الهجوم على القرية T.", "T في قصف على البلدة", "ارتفاع حصيلة القصف إلى T",
	"ارتفعت حصيلة القصف على البلدة إلى T.", "سقوط T جراء القصف على البلدة.", "وأفاد شهود بسقوط T.", "وتسبب القصف بوقوع T.", "ما أدى إلى وقوع T وفق مصادر محلية.",
}

func TestGridOfTolls(t *testing.T) {
	t.Parallel()
	g := newGrid(t)
	for _, toll := range tolls {
		for _, frame := range tollFrames {
			text := strings.Replace(frame, "T", toll.text, 1)
			g.cell(toll.text+": "+frame, text, "kill", filler{"victim", toll.dead})
			if toll.hurt != "" {
				g.cell(toll.text+" (hurt): "+frame, text, "injure", filler{"victim", toll.hurt})
			}
		}
	}
	g.compare(nil)
}

// weapons are what someone attacks with.
var weapons = []string{"طائرة مسيرة", "مسيرات", "صاروخ موجه", "صواريخ باليستية", "قذائف الهاون", "عبوة ناسفة", "سلاح أبيض", "سيارة مفخخة", "المدفعية الثقيلة", "الطيران المسير"}

// weaponFrames have B for the weapon behind ب, W for it alone.
var weaponFrames = []struct{ kind, frame string }{
	{"attack", "هاجم مسلحون القرية B."}, {"attack", "هاجم مسلحون القرية باستخدام W."}, {"attack", "هاجم مسلحون القرية بواسطة W."}, {"attack", "هاجم مسلحون القرية عبر W."},
	{"attack", "هاجم مسلحون القرية مستخدمين W."}, {"attack", "استهدفت القوات مقر الحركة في المدينة مستخدمة W."}, {"attack", "هجوم B على القرية"},
	{"attack", "نفذ المسلحون هجوما B على القرية."}, {"attack", "نفذ المسلحون هجوما على القرية، استخدموا فيه W."}, {"attack", "تعرضت القرية لقصف B."},
	{"attack", "قتل جندي إثر استهدافه B في القرية."}, {"kill", "قتل جندي B في القرية."}, {"kill", "مقتل جندي B في القرية"}, {"injure", "إصابة طفل B في القرية"},
}

func TestGridOfWeapons(t *testing.T) {
	t.Parallel()
	g := newGrid(t)
	for _, weapon := range weapons {
		for _, f := range weaponFrames {
			led := "ب" + weapon
			text := strings.NewReplacer("B", led, "W", weapon).Replace(f.frame)
			g.cell(weapon+": "+f.frame, text, f.kind, filler{"weapon", weapon})
		}
	}
	g.compare(nil)
}
