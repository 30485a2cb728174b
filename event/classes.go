package event

import "github.com/waqai/waqai/lexicon"

// Sets of classes that are asked for at every token: constants, which [lexicon.ClassesOf]
// cannot make.
const (
	one lexicon.Classes = 1

	describing        = one<<lexicon.Nisba | one<<lexicon.Adj
	ordinary          = describing | one<<lexicon.Ord
	adjectives        = ordinary | one<<lexicon.TitleMod | one<<lexicon.RankMod | numbers
	describingOrHuman = describing | one<<lexicon.Human

	posts        = one<<lexicon.Title | one<<lexicon.Occupation
	titled       = one<<lexicon.Title | one<<lexicon.TitleMod
	named        = posts | one<<lexicon.Rank // what someone is named to: «وزيرا», «عميدا»
	persons      = posts | one<<lexicon.Human
	humanOrPost  = one<<lexicon.Human | one<<lexicon.Occupation
	humanOrTitle = one<<lexicon.Human | one<<lexicon.Title
	styles       = posts | one<<lexicon.Rank | one<<lexicon.Honorific
	leading      = one<<lexicon.Rank | one<<lexicon.Honorific | numbers
	actors       = persons | one<<lexicon.OrgHead | one<<lexicon.Honorific | one<<lexicon.Rank

	placeHeads = one<<lexicon.PlaceHead | one<<lexicon.FacHead
	heads      = placeHeads | one<<lexicon.OrgHead
	things     = heads | one<<lexicon.Human

	numbers     = one << lexicon.Num
	numerals    = numbers | one<<lexicon.Scale
	numbering   = numbers | one<<lexicon.Quant
	amounts     = numerals | one<<lexicon.Quant
	quantifiers = amounts | one<<lexicon.Approx
	determiners = one<<lexicon.Quant | one<<lexicon.Dem | one<<lexicon.Approx

	functionWords = one<<lexicon.Prep | one<<lexicon.Conj | one<<lexicon.Adv
	weakClasses   = one<<lexicon.Given | one<<lexicon.Family | one<<lexicon.Name | one<<lexicon.Common // that do not keep a word from being cut
)
