package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Whether a verb goes on from who does the deed of the clause before.

// sameDoer reports that the verb at token v is done by the one who does the deed of the clause before: it tells what he says further, it
// stands under a conjunction, «أقام الرئيس في الفندق حين زار المدينة», or tells his purpose, «استغل المسلحون الفوضى ليستولوا على المدينة»; but
// not «اعتقل الناشط قبل أن يطلق سراحه».
func (f *frame) sameDoer(v int) bool {
	r := f.r
	if f.t.kind == byVerb && v == f.at && (f.t.cut.Proclitics&normalize.La != 0 || r.linked(v) && f.slotFor(posContent) != nil) {
		return true
	}
	if f.doneThere(v) {
		return true
	}
	if !r.subordinates(r.back(v)) || f.t.kind == byNoun && f.t.cut.Enclitic != 0 && f.t.cut.Proclitics == 0 && v == f.at-1 {
		return false
	}
	if ft := r.info[v].tense; v == f.at && ft.Has(lexicon.Feminine) && !ft.Has(lexicon.Masculine) { // «بعدما سيطرت على المدينة»: a passive of no one is masculine
		return true
	}
	return f.noPassive(v) || !(f.rule.passive && f.mayBePassive() && r.at(f.end, prep) && f.objectBehind(f.end))
}

// doneThere reports «حيث» before the verb at token v, or «إذ», «لذا» or the like, by which the one of the clause before does what it says: «عاد الوزير من غانا، حيث التقى
// نظيره», «غير موقفه، إذ رفض الخطة»; not «حيث قتل», «حيث وصلت المعارك», «حيث وجه لها اتهام».
func (f *frame) doneThere(v int) bool {
	r := f.r
	switch {
	case r.whereBefore(v) < 0 && !r.henceBefore(v):
		return false
	case f.t.kind == byNoun:
		return f.noSubject()
	case f.slotFor(posObject) == nil && r.statedBehind(v):
		return false
	}
	return f.noPassive(v) || !f.rule.passive || !f.mayBePassive() || r.at(f.end, nominal) && (r.accusative(f.end) || r.oblique(f.end))
}

// henceBefore reports a word before the verb at token v by which its clause goes on from the one before: «إذ», «لذلك».
func (r *reader) henceBefore(v int) bool {
	k := r.beforeHelping(v-1, r.first)
	return k > r.first && r.isForm(k, seldomHence)
}

// noPassive reports that the trigger, the verb at token v, is no passive by what stands behind it: one of what a preposition leads in is masculine and
// singular, «سيطروا على المدينة», one of the noun behind it is singular and of its gender, «قتلوا ثلاثة جنود», «اعتقلت الناشط».
func (f *frame) noPassive(v int) bool {
	r, ft := f.r, f.r.info[v].tense
	several := ft.Only(lexicon.Plural)
	if v != f.at || f.t.kind != byVerb || !several && (ft.Has(lexicon.Masculine) || !ft.Has(lexicon.Feminine)) {
		return false
	}
	if r.at(f.end, prep) {
		return f.objectBehind(f.end)
	}
	obj := f.slotFor(posObject)
	p, ok := r.np(f.end)
	return ok && obj != nil && obj.class.fits(p) && (several || r.misgendered(ft, p))
}

// goesOnWith reports that the verb at token v, of which the noun is no subject, goes on from who does the clause before: «وصل الوزير وتلقى اتصالا», «غادر البلاد وشارك في
// مؤتمر», «عاد من غانا، حيث أجرى مباحثات».
func (f *frame) goesOnWith(v int) bool {
	return !f.r.info[v].object && (f.r.hasAnd(v) || f.doneThere(v)) && f.noSubject()
}

// noSubject reports a noun that is not the subject of the verb before it, by its ending or as a preposition leads it in: «تلقى اتصالا», «شارك في مؤتمر»; one that
// shows no case may be its object.
func (f *frame) noSubject() bool {
	r := f.r
	return r.accusative(f.at) || !r.shows(f.at) && !r.ends(f.at, endAn) || f.t.cut.Proclitics&boundPreps != 0 || r.parts[f.at-1] == prep && !r.info[f.at-1].pronominal
}

// maybeSubject reports that the noun behind the verb at token v may be its subject, so that no one is told of who does it: «ووجه الاتهام إلى …».
func (f *frame) maybeSubject(v int) bool {
	return f.t.kind == byNoun && f.at == v+1 && !f.rule.is(meeting) && f.r.info[v].finite&listControl == 0 && !f.r.accusative(f.at)
}

// subordinates reports at token i, within the sentence, a conjunction that tells when, «أن» behind «بعد», or «بينما» before what someone was doing: «بينما كان يزور المخيم».
func (r *reader) subordinates(i int) bool {
	if i <= r.first {
		return false
	}
	switch r.parts[i] {
	case comp:
		return r.parts[i-1] == prep && r.since(i-1) && !r.withPronoun(i)
	case conj:
		form := r.info[i].form
		return form&formWhen != 0 || form&formWhereas != 0 && r.at(i+1, verb) && r.aux(i+1) && r.info[i+1].lists.has(rareBeen)
	}
	return false
}
