//go:build !(js && wasm)

// Command wasm is built with GOOS=js GOARCH=wasm; ../site does it.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "wasm: this program runs in a browser; go run ./site builds it")
	os.Exit(2)
}
