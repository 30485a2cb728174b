package entity

// times makes candidates of times and numbers.
func (t *Text) times() {}
