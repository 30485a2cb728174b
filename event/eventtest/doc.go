// Package eventtest tests what an extractor finds, by tables of sentences and the
// roles that must come out of them: a few lines a row, and a difference that a
// person can read when one is wrong. The rows are Go literals:
//
//	eventtest.Run(t, x, []eventtest.Case{
//		{Text: "زار الملك المغربي تونس.", Type: "visit", Want: []string{"visitor: الملك المغربي", "destination: تونس"}},
//		{Text: "قرأ الطالب كتابا.", Type: "visit", Not: true},
//	})
//
// or lines of text files, in the form in which rules carry their sentences, that
// someone who knows no Go can add to ([Read]):
//
//	type visit
//	yes زار الملك المغربي تونس. => visitor: الملك المغربي; destination: تونس
//	no  قرأ الطالب كتابا.
//
// [Rules] runs the sentences that a set of rules carries. The library's own tests
// use this package; it is safe for concurrent use as the extractor is.
package eventtest
