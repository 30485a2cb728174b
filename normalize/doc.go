// Package normalize makes Arabic script comparable: it folds letters that
// newspapers and keyboards write in several ways, cuts the text into tokens and
// sentences, and keeps for each the way back to its bytes in the original. It stands
// alone, for search, deduplication and cleaning too.
//
// # Folds
//
// A [Fold] is a set of named folds; [Exact], [Names] (the default) and [Search] are
// presets, and any sum of folds will do. [Fold.String] and [Fold.Append] fold a
// string, [Fold.Transformer] a stream. What each fold does (E, N, S are the presets
// that it belongs to; the code points stand at the constants):
//
//	fold          in     before             after
//	Marks         E N S  كِتَابٌ              كتاب
//	Quranic       E N S  قالۖ               قال
//	SmallAlef     E N S  هٰذا               هذا
//	Compose       E N S  اU+0654كد          أكد
//	Tatweel       E N S  العـــراق          العراق
//	Controls      E N S  دمشقU+200F         دمشق
//	Presentation  E N S  ﻻ                  لا
//	Presentation  E N S  ﷲ                  الله
//	Presentation  E N S  ﷺ                  صلى الله عليه وسلم
//	Spaces        E N S  فيU+00A0حلب        في حلب
//	Alef          N S    أإآٱ               اااا
//	Keyboard      N S    عراقی              عراقي
//	Keyboard      N S    کرکوک              كركوك
//	Foreign       N S    گوگل               كوكل
//	Foreign       N S    پاریس              باریس
//	Digits        N S    ٢٠١٤               2014
//	Digits        N S    ۲۰۱۴               2014
//	NumberMarks   N S    ٣٬٥٠٠٫٥            ٣,٥٠٠.٥
//	AlefMaqsura   S      على                علي
//	TehMarbuta    S      وزارة              وزاره
//	Hamza         S      مسؤول              مسوول
//	Hamza         S      رئيس               رييس
//	Hamza         S      سماء               سما
//	Punctuation   S      نعم، لا؟           نعم, لا?
//	Elongation    S      عاااجل             عاجل
//
// Folding twice is folding once. ى and ي, ة and ه, and the seats of hamza tell words
// apart («على», «علي») and stay in [Names]; a lexicon may try them as a second step.
//
// # Texts
//
// A [Text] is a text folded, and cut into tokens and sentences; [Text.Reset] fills
// it again without allocating. Its folded text is what [Fold.String] makes of the
// source, and [Text.ToSource] and [Text.ToFolded] lead from any byte of the one to
// the other in constant time. Any bytes may come in: a byte that is not UTF-8 is a
// token of its own, a [Symbol], and nothing behind it is lost.
//
// Tokens are everything but white space, and what the fold drops. They are those of
// UAX #29 as github.com/blevesearch/segment finds them (Unicode 8), with these
// differences:
//
//	text              tokens                    why
//	و2014             و 2014                    a proclitic is a word, and so is a unit («2014م», «إف16»)
//	BBCعربي           BBC عربي                  no word has two scripts
//	محمد.علي          محمد . علي                a forgotten space; so for : ' · _ beside Arabic letters
//	3،5               3 ، 5                     «،» parts numbers as it parts words
//	#العراق_ينتفض     #العراق_ينتفض             one name, or its words ([Text.TagWords]); so for handles: @user_name
//	https://a.org/b   https://a.org/b           one name; so for e-mail addresses
//	العراقU+200F      العراق                    format characters end no token (they stay inside of one)
//	۝ب                ۝ ب                       signs of verses and numbers are signs
//	ـ                 (none)                    tatweel and marks alone are no token: they fold to nothing
//
// What it leaves as UAX #29 has it: «3,5» and «3.5» are one number, «10:30» is 10 : 30,
// «شباط/فبراير» is شباط / فبراير, «"رووداو"الكردية» is " رووداو " الكردية, «بـ«داعش»» is بـ « داعش »,
// «إس-400» is إس - 400.
//
// Sentences end at . ? ! ؟ … and line breaks; [Text] says what does not end them.
//
// # Words
//
// [Cuts] gives all the ways to cut a word into proclitics, stem and enclitic, for a
// lexicon to choose from; [BestCut] chooses one by itself. [Stem] gives stems for
// search.
package normalize
