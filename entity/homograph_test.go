package entity

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Names and adjectives of countries that are also ordinary words, and places
// that share a name.
func TestHomographs(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string // refs of the mentions, "" for those without one
	}{
		{"Mali after a preposition", "وصل الوفد إلى مالي أمس.", []string{"country/ml", ""}},
		{"money, not Mali", "تلقت الشركة دعما ماليا.", nil},
		{"the ministry of finance", "أعلنت وزارة المالية الأرقام.", []string{""}},
		{"the Malian ministry", "في باماكو أعلنت وزارة الدفاع المالية الأرقام.", []string{"city/bamako", "", "country/ml"}},
		{"the right hand, not Yemen", "أصيب في يده اليمنى.", nil},
		{"an adjective with the letters of the article, no name", "أطلقت منصة إلكترونية جديدة.", nil},
		{"a course, not Hungary", "غير السيل المجرى القديم.", nil},
		{"sons, not Benin", "جاء الآباء والبنين.", nil},
		{"a surname, not a nationality", "حضر محمد شياع السوداني.", []string{"person/mohammed-shia-al-sudani"}},
		{"the province by its head", "زار محافظة بغداد.", []string{"province/iq-baghdad"}},
		{"the city by its head", "زار مدينة بغداد.", []string{"city/baghdad"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, m := range Extract(tt.text) {
				got = append(got, m.Ref)
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("refs (-want +got):\n%s", d)
			}
		})
	}
}
