package main

import (
	"bytes"
	"fmt"
	"net/http/httptest"
	"testing"
	"time"

	webhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

func TestReceiver(t *testing.T) {
	verifier, err := webhooks.NewWebhook("whsec_c2VjcmV0IG9mIHRoZSB0ZXN0cyBvbmx5ISEh")
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	rc := &receiver{verifier: verifier, out: &out, had: map[string]bool{}}
	body := []byte("{\"events\":[]}\n")
	now := time.Now()
	tests := []struct {
		name   string
		id     string
		at     time.Time
		forge  bool
		status int
		lines  int // printed by then
	}{
		{"new", "a", now, false, 204, 1},
		{"again under its id", "a", now.Add(time.Second), false, 204, 1},
		{"another", "b", now, false, 204, 2},
		{"another body than was signed", "c", now, true, 401, 2},
		{"replayed later", "d", now.Add(-time.Hour), false, 401, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			sig, err := verifier.Sign(tt.id, tt.at, body)
			if err != nil {
				t.Fatal(err)
			}
			sent := body
			if tt.forge {
				sent = []byte("{\"events\":[1]}\n")
			}
			r := httptest.NewRequest("POST", "/", bytes.NewReader(sent))
			r.Header.Set(webhooks.HeaderWebhookID, tt.id)
			r.Header.Set(webhooks.HeaderWebhookTimestamp, fmt.Sprint(tt.at.Unix()))
			r.Header.Set(webhooks.HeaderWebhookSignature, sig)
			w := httptest.NewRecorder()
			rc.ServeHTTP(w, r)
			if lines := bytes.Count(out.Bytes(), []byte("\n")); w.Code != tt.status || lines != tt.lines {
				t.Errorf("status %d and %d lines, want %d and %d", w.Code, lines, tt.status, tt.lines)
			}
		})
	}
}
