// Package event reads an Arabic news text and says who did what, with whom,
// where, when and about what, whether it happened, and who says so.
//
// In goes a text; out comes a [Document] with its mentions and its events, which
// marshals to the wire format. FORMAT.md, beside this file, describes it and lists
// all types of events with their roles. The package-level [Extract] uses the embedded
// lexicon and rules; an [Extractor] made by [New] takes others and is safe for
// concurrent use.
//
// What is an event, and which words fill its roles, is said by rules that are
// data: rules/*.rules, in the language that rules/README.md describes. There is
// no parser and no model: the package finds the trigger of a rule, the noun
// phrases around it, and the part that each plays in the Arabic clause.
package event
