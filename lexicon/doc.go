// Package lexicon holds what waqai knows of the world and of the Arabic word:
// gazetteers of countries, places, bodies, groups and people, and the
// vocabulary of the grammar (titles, heads of names, verbs, function words,
// number and time words), with a matcher that finds them in folded tokens
// through the clitics and inflections that Arabic joins to them.
//
// In goes a [normalize.Text]; out comes a [Text]: a [Word] for every token,
// which lists the readings that the lexicon has for it, and each [Match] of a
// name of one or more tokens.
//
// The data are readable TSV files (see ARCHITECTURE.md for their columns),
// compiled beforehand into what [Default] embeds, and loadable from any [io/fs.FS]
// by [Open] and [Lexicon.With]. A Lexicon is safe for concurrent use and never
// changes, unless [Lexicon.Swap] puts another in its place; a Text belongs to one goroutine.
package lexicon
