package event

import (
	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Places of something else than the event.

// fieldOfWork reports a phrase that is a place by its head only: «قطاع النفط», «مجال الصحة».
func (r *reader) fieldOfWork(p *phrase) bool {
	head, next := r.Words[p.head], p.head+1
	if p.end <= next || r.outer[next] >= 0 || !head.Is(1<<lexicon.PlaceHead) || head.Is(1<<lexicon.FacHead) {
		return false
	}
	if r.article(p.head) { // «القطاع العام»
		return r.article(next) && r.info[next].stem&listOwn != 0
	}
	return r.Words[next].Is(1 << lexicon.Domain)
}

// hasSides reports at token i a noun for what is between two parties, «أزمة», not between two places, «الخط الرابط».
func (r *reader) hasSides(i int) bool {
	w := r.Words[i]
	return r.parts[i] == nominal && r.outer[i] < 0 && !w.Is(placeHeads|describing) && !w.Feature.Has(lexicon.Agent) && r.info[i].stem&listSite == 0
}

// ofBefore reports at token k a preposition that tells where the noun before it is, and not the deed: «البلدة الواقعة شمال …».
func (f *frame) ofBefore(k int) bool {
	return k > f.after && (f.r.info[k-1].lists.has(rareLocated) || f.ofAdded(k) || f.ofAffair(k))
}

// ofAffair reports at token k a preposition behind an affair with the article, which is there: «بحث الوزيران المستجدات، لا سيما الأوضاع في غزة».
func (f *frame) ofAffair(k int) bool {
	r := f.r
	p := r.phraseOf(k - 1)
	return f.rule.is(meeting) && p != nil && p.end == k && p.first > f.end && r.article(p.head) && r.affair(p.head) && !r.nounTrigger(p.head) && !f.overlaps(p)
}

// ofAdded reports at token k a preposition behind a noun that و adds to another, which is neither told as an event nor
// fills a role, and has a place of its own: «الحرب على البلاد والتطورات في المنطقة».
func (f *frame) ofAdded(k int) bool {
	r := f.r
	p := r.phraseOf(k - 1)
	if p == nil || f.t.kind == byVerb {
		return false
	}
	return p.end == k && p.first > f.end && p.clitic&normalize.Wa != 0 && !p.is(isPlace|isActor|isPerson|isNumber|isWeapon) && p.mention < 0 &&
		!r.Words[p.head].Is(describing) && !r.nounTrigger(p.head) && !f.overlaps(p)
}

// intends reports at token k a verbal noun behind ل, which tells what for and has a place of its own: «لنزع فتيل
// الأزمة في المنطقة».
func (r *reader) intends(k int) bool {
	return r.parts[k] == nominal && r.info[k].proclitics&normalize.La != 0 && r.Words[k].Feature.Has(lexicon.Masdar) && r.outer[k] < 0
}

// forWhich reports that the verbal noun behind ل at token k tells what a thing is for in which people came to harm: «قتلوا في انقلاب حافلة لنقل الركاب في
// البلدة».
func (f *frame) forWhich(k int) bool {
	r := f.r
	p := r.phraseOf(k - 1)
	if !f.rule.is(casualty) || p == nil || r.nounTrigger(k) {
		return false
	}
	return p.first > f.at && !p.definite && !p.is(isActor|isPerson|isPlace)
}

// forAnother reports at token k a word that tells for what other deed the trigger's was done, which has a place of its own: «قصف الطيران القاعدة ردا على
// هجوم في البلدة», not «احتجاجا على البطالة في المدينة».
func (f *frame) forAnother(k int) bool {
	r := f.r
	if r.parts[k] != nominal || !r.reason(k) {
		return false
	}
	if f.rule.is(strike) && r.info[k].core&coreReply != 0 { // «ردا على مزاعم وقوع هجوم في البلدة»
		return true
	}
	return r.outer[k] < 0 && r.nounTrigger(k)
}

// leadsInTopic reports at token k a preposition that leads in what something is about, which has a place of its own: «رسائل حول حقوق
// التنقيب في المنطقة», not «حول المدينة».
func (r *reader) leadsInTopic(k int) bool {
	if r.parts[k] != prep || r.info[k].core&coreTopic == 0 || r.info[k].pronominal || k+1 >= r.end {
		return false
	}
	p, ok := r.np(k + 1)
	return ok && !p.is(isPlace)
}

// ofSubject reports that token k stands directly behind a body or person who does the deed, and so tells what they are
// of: «جهاز الأمن في وزارة الداخلية».
func (f *frame) ofSubject(k int) bool {
	for i := range f.subject {
		if p := &f.subject[i]; p.end == k && p.first > f.at {
			return true
		}
	}
	return false
}

// ofFiller reports that token k stands directly behind someone to whom the deed is done, or who has a part in it and does not meet or vote
// there, and so tells what he is of: «عقوبات على قاضيين في المحكمة العليا», «أفرجت عن موظفين في وزارتي الدفاع والداخلية».
func (f *frame) ofFiller(k int) bool {
	r := f.r
	if !r.inPhraseOf(k-1, isPerson) {
		return false
	}
	for i := range f.fillers {
		if a := &f.fillers[i]; a.stop == int(r.Tokens[k-1].End) && a.start > f.trigger.Start &&
			(a.role == roleTarget || a.role == roleVictim || !f.rule.is(meeting|vote)) {
			return true
		}
	}
	return false
}
