package main

import (
	"context"
	"fmt"
	"net/http"
	"strconv"
	"sync"
	"time"
)

const agent = "waqai-watch (+https://github.com/waqai/waqai)"

// feeds fetches feeds. It is safe for concurrent use.
type feeds struct {
	client   *http.Client
	maxBytes int64

	mu    sync.Mutex
	until map[string]time.Time // when a server wants to be asked again
}

func newFeeds(c config) *feeds {
	return &feeds{client: &http.Client{Timeout: c.timeout}, maxBytes: c.maxBytes, until: map[string]time.Time{}}
}

// get fetches a feed if it has changed since the mark; body is nil when it has not.
func (f *feeds) get(ctx context.Context, url string, m mark) (body []byte, next mark, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, m, err
	}
	req.Header.Set("User-Agent", agent)
	req.Header.Set("Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5")
	if m.ETag != "" {
		req.Header.Set("If-None-Match", m.ETag)
	}
	if m.Modified != "" {
		req.Header.Set("If-Modified-Since", m.Modified)
	}
	res, err := f.client.Do(req)
	if err != nil {
		return nil, m, err
	}
	defer res.Body.Close()
	switch res.StatusCode {
	case http.StatusOK:
		body, err := readAll(res.Body, f.maxBytes)
		return body, mark{ETag: res.Header.Get("ETag"), Modified: res.Header.Get("Last-Modified")}, err
	case http.StatusNotModified:
		return nil, m, nil
	}
	f.mu.Lock()
	f.until[url] = time.Now().Add(retryAfter(res))
	f.mu.Unlock()
	return nil, m, fmt.Errorf("the server says %s", res.Status)
}

// rest is how long a server wants to be left alone.
func (f *feeds) rest(url string) time.Duration {
	f.mu.Lock()
	defer f.mu.Unlock()
	return time.Until(f.until[url])
}

// retryAfter reads Retry-After (RFC 9110, 10.2.3), a day at most; 0 when there is none.
func retryAfter(res *http.Response) time.Duration {
	h := res.Header.Get("Retry-After")
	if s, err := strconv.Atoi(h); err == nil && s > 0 {
		return min(time.Duration(min(s, 86400))*time.Second, 24*time.Hour)
	}
	if t, err := http.ParseTime(h); err == nil {
		return min(max(time.Until(t), 0), 24*time.Hour)
	}
	return 0
}
