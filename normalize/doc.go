// Package normalize makes Arabic script comparable: it folds letters that
// newspapers and keyboards write in several ways, cuts the text into tokens and
// sentences, and keeps for each the way back to its bytes in the original.
//
// A [Fold] is a set of named folds; [Exact], [Names] and [Search] are presets. A
// [Text] holds a folded and cut text and may be filled again without allocating.
// [Cuts] gives the ways in which a word can be cut into clitics and stem.
//
//	fold          before       after
//	Marks         هٰذَا          هذا
//	Tatweel       العـــراق    العراق
//	Controls      (bidi marks, ZWJ, ZWNJ, BOM, soft hyphen)
//	Presentation  ﻻ            لا
//	Alef          أإآٱ         ا
//	Keyboard      ی ک گ        ي ك ك
//	Digits        ٢٠۱۴         2014
//	Spaces        (no-break and other spaces become a space)
//	AlefMaqsura   على          علي
//	TehMarbuta    وزارة        وزاره
//	Hamza         ؤ ئ          و ي
//
// Tokens are those of UAX #29, by github.com/blevesearch/segment, but for what
// Arabic newspapers need otherwise: a proclitic before digits stands apart («و2014»
// is و and 2014), a full stop or colon between Arabic letters divides them
// («محمد.علي»), tatweel alone is no word, a URL, an e-mail address, a hashtag and
// a handle are one token each.
//
// Any bytes may come in; what is not UTF-8 is a token of its own, and nothing is lost.
package normalize
