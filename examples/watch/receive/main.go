// Command receive shows how to take what watch posts: it checks the signature, drops what
// it has already had, and prints the rest, a document a line.
//
//	WATCH_SECRET=whsec_… receive [ADDRESS]
package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"sync"

	webhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

func main() {
	addr := "127.0.0.1:9000"
	if len(os.Args) > 1 {
		addr = os.Args[1]
	}
	secret := os.Getenv("WATCH_SECRET")
	verifier, err := webhooks.NewWebhook(secret)
	if err != nil || secret == "" {
		log.Fatalf("WATCH_SECRET: want that of the sender (%v)", err)
	}
	log.Fatal(http.ListenAndServe(addr, &receiver{verifier: verifier, out: os.Stdout, had: map[string]bool{}}))
}

// receiver writes each document once. What it has had is kept in memory here; a real
// receiver keeps the ids where it keeps the documents, in the same transaction.
type receiver struct {
	verifier *webhooks.Webhook

	mu  sync.Mutex
	out io.Writer
	had map[string]bool // delivery ids
}

const maxBody = 64 << 20

// ServeHTTP answers 401 to what is not signed with the secret or is older than five minutes,
// 500 when it could not keep a document (so that it comes again), and 204 otherwise.
func (rc *receiver) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	if rc.verifier.Verify(body, r.Header) != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	rc.mu.Lock()
	defer rc.mu.Unlock()
	id := r.Header.Get(webhooks.HeaderWebhookID)
	if !rc.had[id] {
		if _, err := fmt.Fprintf(rc.out, "%s", body); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
			return
		}
		rc.had[id] = true
	}
	w.WriteHeader(http.StatusNoContent)
}
