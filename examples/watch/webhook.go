package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/cenkalti/backoff/v5"
	webhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
	bolt "go.etcd.io/bbolt"
)

// webhook posts documents one after the other, signed as the Standard Webhooks
// specification has it (standardwebhooks.com): HMAC-SHA256 over id, time and body.
type webhook struct {
	q      *queue
	url    string
	signer *webhooks.Webhook
	client *http.Client
}

const minSecret = len("whsec_") + 32 // 24 bytes, the specification's least

func newWebhook(s *state, c config, secret string) (*webhook, error) {
	u, err := url.Parse(c.webhook)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("-webhook %q: want an http or https URL", c.webhook)
	}
	signer, err := webhooks.NewWebhook(secret)
	if err != nil || len(secret) < minSecret {
		return nil, errors.New("WATCH_SECRET: want whsec_ and base64, as «echo whsec_$(openssl rand -base64 32)» makes it")
	}
	h := &webhook{q: s.queue("webhook " + c.webhook), url: c.webhook, signer: signer, client: &http.Client{
		Timeout:       c.timeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }, // a secret's receiver is who was named
	}}
	if c.redo {
		err = h.redeliver()
	}
	return h, err
}

func (h *webhook) queue() *queue { return h.q }

func (h *webhook) close() error {
	h.client.CloseIdleConnections()
	return nil
}

// deliver posts the first delivery. It is out of the queue when the receiver has answered
// 2xx; when the receiver says that the body itself is wrong it is put aside.
func (h *webhook) deliver(ctx context.Context) error {
	list := h.q.first(1)
	if len(list) == 0 {
		return nil
	}
	d := list[0]
	status, err := h.post(ctx, d)
	switch {
	case err != nil:
		return fmt.Errorf("webhook: %w", err)
	case status/100 == 2:
		return h.q.remove(list, nil)
	}
	err = h.q.remove(list, func(tx *bolt.Tx) error {
		b, err := tx.Bucket(deadBucket).CreateBucketIfNotExists(h.q.name)
		if err != nil {
			return err
		}
		return b.Put([]byte(d.id), d.line)
	})
	if err == nil {
		err = fmt.Errorf("webhook: %s %w with status %d", d.id, errRefused, status)
	}
	return err
}

// post gives the status when it is final, and otherwise the reason to try again.
func (h *webhook) post(ctx context.Context, d delivery) (int, error) {
	now := time.Now()
	sig, err := h.signer.Sign(d.id, now, d.line)
	if err != nil {
		return 0, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, h.url, bytes.NewReader(d.line))
	if err != nil {
		return 0, err
	}
	req.Header.Set("User-Agent", agent)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set(webhooks.HeaderWebhookID, d.id)
	req.Header.Set(webhooks.HeaderWebhookTimestamp, strconv.FormatInt(now.Unix(), 10))
	req.Header.Set(webhooks.HeaderWebhookSignature, sig)
	res, err := h.client.Do(req)
	if err != nil {
		return 0, err
	}
	defer res.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(res.Body, 64<<10)) // for the connection to be used again
	switch code := res.StatusCode; {
	case code/100 == 2, code == http.StatusBadRequest, code == http.StatusRequestEntityTooLarge, code == http.StatusUnprocessableEntity:
		return code, nil
	}
	err = fmt.Errorf("the receiver says %s", res.Status)
	if d := retryAfter(res); d > 0 {
		err = fmt.Errorf("%w; %w", err, &backoff.RetryAfterError{Duration: d})
	}
	return 0, err
}

// redeliver puts what was refused into the queue again, under its old ids.
func (h *webhook) redeliver() error {
	return h.q.state.update(func(tx *bolt.Tx) error {
		b := tx.Bucket(deadBucket).Bucket(h.q.name)
		if b == nil {
			return nil
		}
		if err := b.ForEach(func(id, line []byte) error { return h.q.put(tx, string(id), line) }); err != nil {
			return err
		}
		return tx.Bucket(deadBucket).DeleteBucket(h.q.name)
	})
}
