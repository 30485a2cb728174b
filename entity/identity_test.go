package entity_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/waqai/waqai/entity"
)

func TestIdentities(t *testing.T) {
	r := entity.New()
	day := time.Date(2018, 4, 20, 0, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		name, text string
		day        time.Time
		want       map[string]string // text of a mention: the id
	}{
		{"an entry through a clitic and as an adjective", "التقى وزير الدفاع العراقي نظيره في بغداد، وعاد إلى العراق.", day,
			map[string]string{"بغداد": "city/baghdad", "العراقي": "country/iq", "العراق": "country/iq"}},
		{"an office is who held it", "قال وزير الدفاع العراقي إن الحدود آمنة.", day,
			map[string]string{"وزير الدفاع العراقي": "person/irfan-al-hayali"}},
		{"so behind ل, which swallows the alef", "وجه رسالة للرئيس الفرنسي.", day,
			map[string]string{"لرئيس الفرنسي": "person/emmanuel-macron"}},
		{"without a day an office stays one", "قال وزير الدفاع العراقي إن الحدود آمنة.", time.Time{},
			map[string]string{"وزير الدفاع العراقي": "OCC:وزير الدفاع العراقي"}},
		{"a name that the lexicon does not know, folded", "قال الدكتور زهير القطربلّي إن العلاج متاح.", day,
			map[string]string{"زهير القطربلّي": "PERS:زهير القطربلي"}},
		{"a name that another country has too", "سافر الوفد من بنغازي إلى البيضاء في ليبيا.", day, map[string]string{"البيضاء": "city/al-bayda"}},
		{"in news of both", "قتل مدني في البيضاء وآخر في تعز في اليمن، وسافر الوفد إلى ليبيا.", day, map[string]string{"البيضاء": "province/ye-bayda"}},
		{"times and numbers are nothing", "سقط 12 قتيلا يوم السبت.", day, map[string]string{"12": "", "يوم السبت": ""}},
	} {
		t.Run(test.name, func(t *testing.T) {
			mentions := r.Extract(test.text, test.day)
			ids := r.Identities(test.text, mentions, test.day)
			got := map[string]string{}
			for _, m := range mentions {
				if _, ok := test.want[m.Text]; ok {
					got[m.Text] = ids[m.Entity].ID
				}
			}
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("%s\n(-want +got):\n%s", test.text, d)
			}
		})
	}
}

func TestIdentityCountry(t *testing.T) {
	const text = "قال وزير الدفاع العراقي إن الحدود آمنة."
	r := entity.New()
	for _, id := range r.Identities(text, r.Extract(text, time.Time{}), time.Time{}) {
		if id.Country != "IQ" {
			t.Errorf("%s: country %q, want IQ", id.ID, id.Country)
		}
	}
}
