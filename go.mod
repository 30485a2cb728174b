module github.com/waqai/waqai

go 1.25.0

require (
	github.com/blevesearch/segment v0.9.1
	github.com/blevesearch/snowballstem v0.9.0
	github.com/google/go-cmp v0.7.0
	github.com/kljensen/snowball v0.10.0
	golang.org/x/text v0.40.0
)
