package entity

import (
	"strings"
	"time"

	"github.com/waqai/waqai/lexicon"
	"github.com/waqai/waqai/normalize"
)

// Identity is what a mention stands for outside of its document: mentions of the same
// thing in other documents have the same ID.
type Identity struct {
	ID      string // the lexicon entry's id; «TYPE:folded name» for what the lexicon does not know
	Name    string // canonical; the longest spelling of the document for what the lexicon does not know
	Type    Type
	Subtype string
	English string
	Country string // ISO 3166-1 alpha-2; of what the lexicon does not know, that of the first name in it
}

// Identities tells what the mentions of a document stand for, by their Mention.Entity;
// times and numbers have none. text and mentions are those of the document, date its day
// of publication (zero: not known).
//
// An office («وزير الدفاع العراقي») stands for the person who held it on that day, where
// the lexicon knows of exactly one. What the lexicon does not know is told apart by its
// name alone: two people of one name are one.
func (r *Recognizer) Identities(text string, mentions []Mention, date time.Time) map[string]Identity {
	l := r.Lexicon()
	out, longest := map[string]Identity{}, map[string]int{}
	for i := range mentions {
		m := &mentions[i]
		if m.Entity == "" || out[m.Entity].ID != "" {
			continue
		}
		if e, ok := l.Entry(m.Ref); ok {
			out[m.Entity] = identityOf(e)
			continue
		}
		k, ok := longest[m.Entity]
		if !ok || (m.Type == Person) == (mentions[k].Type == Person) && len(m.Text) > len(mentions[k].Text) ||
			m.Type == Person && mentions[k].Type != Person { // who holds an office is named by the name
			longest[m.Entity] = i
		}
	}
	for of, i := range longest {
		if out[of].ID == "" {
			out[of] = identityByName(l, text, mentions[i:], date)
		}
	}
	return out
}

// identityOf gives the identity of an entry.
func identityOf(e *lexicon.Entry) Identity {
	return Identity{ID: e.ID, Name: e.Name, Type: Type(e.Type), Subtype: e.Subtype, English: e.English, Country: e.Country}
}

// identityByName tells what the first of the mentions stands for, which has no entry.
func identityByName(l *lexicon.Lexicon, text string, mentions []Mention, date time.Time) Identity {
	m := &mentions[0]
	name := normalize.Exact.String(m.Text)
	if m.Type != Person && strings.HasPrefix(name, "ل") && strings.HasSuffix(text[:m.Start], "ل") {
		name = "ا" + name // «للرئيس»: the alef of the article is not written
	}
	if m.Type == Office && !date.IsZero() {
		// two on the day of a handover: then it stays an office
		if terms := l.WhoWas(name, date); len(terms) == 1 {
			if e, ok := l.Entry(terms[0].Person); ok {
				return identityOf(e)
			}
		}
	}
	id := Identity{ID: string(m.Type) + ":" + normalize.Names.String(name), Name: name, Type: m.Type, Subtype: m.Subtype}
	for i := 1; i < len(mentions) && mentions[i].Start < m.End; i++ {
		if e, ok := l.Entry(mentions[i].Ref); ok && e.Country != "" {
			id.Country = e.Country
			break
		}
	}
	return id
}
