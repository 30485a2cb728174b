//go:build js && wasm

// Command wasm is the library in the browser: it sets the global function
// waqaiExtract(request, with), which takes one article in the wire format and
// gives the JSON that POST /v1/extract answers, or {"error": …}. When that is
// there, it calls the global waqaiReady().
package main

import (
	"encoding/json"
	"fmt"
	"syscall/js"

	"github.com/waqai/waqai/event"
	"github.com/waqai/waqai/examples/web/view"
)

func main() {
	r, err := view.New(nil)
	if err != nil {
		panic(err) // the embedded data are tested
	}
	js.Global().Set("waqaiExtract", js.FuncOf(func(_ js.Value, args []js.Value) any {
		out, err := extract(r, args)
		if err != nil {
			out, _ = json.Marshal(map[string]string{"error": err.Error()})
		}
		return string(out)
	}))
	js.Global().Call("waqaiReady")
	select {} // the function lives as long as the worker
}

func extract(r *view.Reader, args []js.Value) ([]byte, error) {
	if len(args) != 2 || args[0].Type() != js.TypeString || args[1].Type() != js.TypeString {
		return nil, fmt.Errorf("waqaiExtract: want two strings: the request's JSON, and what to tell beside the document")
	}
	var in event.Input
	if err := json.Unmarshal([]byte(args[0].String()), &in); err != nil {
		return nil, err
	}
	with, err := view.ParseWith(args[1].String())
	if err != nil {
		return nil, err
	}
	return r.Read(in, with).Encode()
}
