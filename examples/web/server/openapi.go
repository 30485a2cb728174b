package server

import (
	_ "embed"
	"net/http"
)

//go:embed openapi.yaml
var openAPIFile []byte

// openAPI serves the description of the API.
func openAPI(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/yaml")
	_, _ = w.Write(openAPIFile)
}
