module github.com/waqai/waqai/examples/lexicon

go 1.25.0

require github.com/waqai/waqai v0.0.0

require (
	github.com/alecthomas/kong v1.12.1
	github.com/blevesearch/segment v0.9.1 // indirect
	github.com/blevesearch/snowballstem v0.9.0 // indirect
	github.com/kljensen/snowball v0.10.0 // indirect
	golang.org/x/text v0.40.0 // indirect
)

replace github.com/waqai/waqai => ../..
