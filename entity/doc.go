// Package entity turns what the lexicon knows of a text into mentions: people,
// bodies, places, offices, peoples, times and numbers, with exact spans in the
// original, nested where the language nests them, linked to the lexicon, and
// grouped by the entity that they name.
//
// In goes a text; out comes a [Text] whose Mentions are ordered by their start,
// the longer first. Two mentions lie apart or one inside the other; they never
// cross. There is no model: names come from the gazetteers, from titles and
// heads («وزير», «وزارة», «محافظة») and from the patterns of Arabic names.
package entity
