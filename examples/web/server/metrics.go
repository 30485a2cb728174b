package server

import (
	"net/http"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/waqai/waqai/event"
)

// metrics are what /metrics tells. Every label has few values: routes, status
// codes, and the types of mentions and events.
type metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec   // route, code
	duration *prometheus.HistogramVec // route
	refused  *prometheus.CounterVec   // reason
	reading  prometheus.Histogram
	bytes    prometheus.Counter
	docs     prometheus.Counter
	mentions *prometheus.CounterVec // type
	events   *prometheus.CounterVec // type
	held     prometheus.Gauge
}

func newMetrics(g *gate) *metrics {
	opts := func(name, help string) prometheus.CounterOpts {
		return prometheus.CounterOpts{Namespace: "waqai", Name: name, Help: help}
	}
	m := &metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(opts("http_requests_total", "Requests answered."), []string{"route", "code"}),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{Namespace: "waqai", Name: "http_request_duration_seconds",
			Help: "Time from a request's header to the end of its answer.", Buckets: prometheus.ExponentialBuckets(.0005, 2.5, 12)}, []string{"route"}),
		refused: prometheus.NewCounterVec(opts("refused_total", "Requests refused: busy, held, size, slow, time, gone."), []string{"reason"}),
		reading: prometheus.NewHistogram(prometheus.HistogramOpts{Namespace: "waqai", Name: "extract_duration_seconds",
			Help: "Time to read one article.", Buckets: prometheus.ExponentialBuckets(.00005, 3, 12)}),
		bytes:    prometheus.NewCounter(opts("text_bytes_total", "Bytes of the articles read.")),
		docs:     prometheus.NewCounter(opts("documents_total", "Articles read.")),
		mentions: prometheus.NewCounterVec(opts("mentions_total", "Mentions found."), []string{"type"}),
		events:   prometheus.NewCounterVec(opts("events_total", "Events found."), []string{"type"}),
		held:     prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "waqai", Name: "held_bytes", Help: "Bytes of requests and answers held now."}),
	}
	gauge := func(name, help string, f func() float64) prometheus.Collector {
		return prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: "waqai", Name: name, Help: help}, f)
	}
	m.registry.MustRegister(m.requests, m.duration, m.refused, m.reading, m.bytes, m.docs, m.mentions, m.events, m.held,
		gauge("busy_workers", "Articles being read now.", func() float64 { return float64(len(g.slots)) }),
		gauge("waiting_requests", "Requests that wait for a worker now.", func() float64 { return float64(g.waiting.Load()) }),
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), collectors.NewBuildInfoCollector())
	return m
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{Registry: m.registry})
}

// count adds what was found in one article.
func (m *metrics) count(text int, d *event.Document) {
	m.docs.Inc()
	m.bytes.Add(float64(text))
	for i := range d.Mentions {
		m.mentions.WithLabelValues(string(d.Mentions[i].Type)).Inc()
	}
	for i := range d.Events {
		m.events.WithLabelValues(d.Events[i].Type).Inc()
	}
}
