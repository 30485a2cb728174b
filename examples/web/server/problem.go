package server

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"strconv"
)

// problem is an error as the API tells it (RFC 9457, application/problem+json).
type problem struct {
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail"`
	Limit  int64  `json:"limit,omitempty"` // the limit in bytes that was passed

	retry  int    // seconds, of Retry-After
	reason string // of the metric of refusals
}

func (p *problem) Error() string { return p.Detail }

func newProblem(status int, detail string) *problem {
	title := http.StatusText(status)
	if status == statusGone {
		title = "Client Closed Request"
	}
	return &problem{Title: title, Status: status, Detail: detail}
}

// statusGone is logged and counted when the client went away: nobody reads it.
const statusGone = 499

// asProblem gives an error its status.
func asProblem(err error) *problem {
	var p *problem
	var big *http.MaxBytesError
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &big):
		p = newProblem(http.StatusRequestEntityTooLarge, "the request is longer than "+strconv.FormatInt(big.Limit, 10)+" bytes; send less, or articles in several requests")
		p.Limit, p.reason = big.Limit, "size"
	case errors.Is(err, errBusy):
		p = newProblem(http.StatusServiceUnavailable, "every worker is busy; try again later")
		p.retry, p.reason = 1, "busy"
	case errors.Is(err, os.ErrDeadlineExceeded):
		p = newProblem(http.StatusRequestTimeout, "the request did not arrive in time")
		p.reason = "slow"
	case errors.Is(err, context.DeadlineExceeded):
		p = newProblem(http.StatusServiceUnavailable, "reading took too long; send fewer articles in a request")
		p.retry, p.reason = 1, "time"
	case errors.Is(err, context.Canceled):
		p = newProblem(statusGone, "the client went away")
		p.reason = "gone"
	default:
		p = newProblem(http.StatusBadRequest, err.Error())
	}
	return p
}

// refuse answers with a problem.
func (s *Server) refuse(w http.ResponseWriter, err error) {
	p := asProblem(err)
	if p.reason != "" {
		s.metrics.refused.WithLabelValues(p.reason).Inc()
	}
	h := w.Header()
	h.Set("Content-Type", "application/problem+json")
	if p.retry > 0 {
		h.Set("Retry-After", strconv.Itoa(p.retry))
	}
	switch p.Status {
	case http.StatusRequestEntityTooLarge, http.StatusRequestTimeout:
		h.Set("Connection", "close") // the rest of the body is not worth reading
	}
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p) // a client that has gone is no error of ours
}
