package event

import "github.com/waqai/waqai/normalize"

// manyGames is the number of words of sport, and gamesEvery that of tokens to each of them, from which on a text is one of sport.
const manyGames, gamesEvery = 4, 50

// countGames counts, beside the words of games, the clubs and athletes of the text.
func (r *reader) countGames() {
	for i := range r.Mentions {
		if ofSport(r.Mentions[i].Subtype) {
			r.games++
		}
	}
	r.sporting = r.games >= manyGames && r.games*gamesEvery >= len(r.Tokens)
}

// plays reports that token i, a word of sport, is no adjective: «المنتخب», not «الرئيس المنتخب», «الحكومة المنتخبة».
func (r *reader) plays(i int) bool {
	const article = normalize.Article
	return i == 0 || r.Words[i].Cut.Proclitics&article == 0 || r.Words[i-1].Cut.Proclitics&article == 0
}

// ofSport reports mentions that tell of sport.
func ofSport(subtype string) bool { return subtype == "club" || subtype == "athlete" }

// inSport reports that the deed is one of the game that its sentence tells of: no people are counted, none of those who act for a state or
// with arms have a part in it, and a word of sport stands near, or the whole text is of sport, or a club plays.
func (f *frame) inSport() bool {
	r := f.r
	if f.has(roleCount) || len(f.t.rest) > 0 && !f.rule.played.has(f.t.codeWord) { // «إلقاء القبض» is said of no game
		return false
	}
	near, club := r.sport && (r.sporting || r.played(f.at)), false
	for i := range f.fillers {
		if m := f.fillers[i].mention; m >= 0 && r.Mentions[m].Subtype == "club" {
			club = true
		}
	}
	return (near || club) && !f.grave()
}

// grave reports that one of those who do it or suffer it takes no part in games: «التقى الرئيس اللاعبين», «هدد داعش الجمهور».
func (f *frame) grave() bool {
	r := f.r
	for i := range f.fillers {
		a := &f.fillers[i]
		if a.role == rolePlace || a.role == roleTime {
			continue
		}
		for k := r.tokenAt(a.start, f.at); k < r.end && int(r.Tokens[k].Start) < a.stop; k++ {
			if r.info[k].lists.has(rareGrave) {
				return true
			}
			if m := r.outer[k]; m >= 0 {
				switch r.Mentions[m].Subtype {
				case "armed_group", "military", "party", "ministry", "parliament", "politician", "diplomat", "royal", "ruler":
					return true
				}
			}
		}
	}
	return false
}

// played reports a word of sport near token i: «هجمة على مرمى».
func (r *reader) played(i int) bool {
	for k := max(r.first, i-10); k < min(r.end, i+10); k++ {
		if (r.info[k].lemma|r.info[k].stem)&listGame != 0 && r.plays(k) {
			return true
		}
	}
	return false
}
