// Package compare measures waqai against what a Go program would use instead,
// on the same text in the same run. It is a module of its own, so that the peers
// never enter the library's go.mod; see README.md for the command and the table.
package compare
