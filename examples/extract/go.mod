module github.com/waqai/waqai/examples/extract

go 1.25.0

require (
	github.com/fatih/color v1.18.0
	github.com/waqai/waqai v0.0.0
)

replace github.com/waqai/waqai => ../..
