package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"time"

	"gonum.org/v1/gonum/graph"
	"gonum.org/v1/gonum/graph/community"
	"gonum.org/v1/gonum/graph/simple"
)

// drawMeetings draws the pairs that met most as bars, from right to left.
func drawMeetings(list []meeting) string {
	list = list[:min(len(list), 20)]
	const width, names, row, top = 900, 330, 30, 70
	s := newSVG(width, top+row*float64(max(len(list), 1))+20)
	s.arabic(width-20, 36, 20, "start", "من التقى من: أيام اللقاءات")
	most := 1
	for _, m := range list {
		most = max(most, m.days)
	}
	for i, m := range list {
		y := top + row*float64(i)
		w := float64(width-names-70) * float64(m.days) / float64(most)
		s.arabic(width-20, y+15, 14, "start", m.oneName+" – "+m.otherName)
		s.rect(width-names-w, y, w, row-10, accent, fmt.Sprintf("%s – %s: %d days, %d documents", m.one, m.other, m.days, m.documents))
		s.text(width-names-w-6, y+15, 13, "end", pale, fmt.Sprint(m.days))
	}
	return s.String()
}

// drawWeeks draws countries by weeks, the darker the more happened.
func drawWeeks(list []week, kind string) string {
	total, name, at := map[string]int{}, map[string]string{}, map[[2]string]int{}
	var countries []string
	for _, w := range list {
		if total[w.country] == 0 {
			countries = append(countries, w.country)
		}
		total[w.country] += w.events
		name[w.country] = w.name
		at[[2]string{w.monday, w.country}] = w.events
	}
	slices.SortStableFunc(countries, func(a, b string) int { return total[b] - total[a] })
	countries = countries[:min(len(countries), 18)]
	const most = 60 // weeks
	mondays := weeksOf(list, most)
	peak := 1
	for _, w := range mondays {
		for _, c := range countries {
			peak = max(peak, at[[2]string{w, c}])
		}
	}
	const names, left, top, high = 170, 20, 70, 24
	wide := min(60, max(16, 700/float64(max(len(mondays), 1))))
	right := left + wide*float64(len(mondays))
	s := newSVG(max(right+names, 460), top+high*float64(len(countries))+60)
	title := "الأحداث بحسب الأسبوع والبلد"
	if kind != "" {
		title += " (" + kind + ")"
	}
	s.arabic(s.w-20, 36, 20, "start", title)
	for i, c := range countries {
		y := top + high*float64(i)
		s.rect(left, y, right-left-2, high-2, "#f0f3f5", name[c])
		for k, w := range mondays {
			n := at[[2]string{w, c}]
			if n == 0 {
				continue
			}
			s.rect(left+wide*float64(k), y, wide-2, high-2, shade(n, peak), fmt.Sprintf("%s %s: %d", w, c, n))
		}
		s.arabic(s.w-20, y+16, 14, "start", name[c])
	}
	y := top + high*float64(len(countries)) + 18
	year := ""
	for k, w := range mondays {
		x := left + wide*(float64(k)+0.5) - 1
		y4, number := isoWeek(w)
		if step := int(math.Ceil(34 / wide)); k%step == 0 {
			s.text(x, y, 11, "middle", pale, number)
		}
		if y4 != year {
			year = y4
			s.text(x, y+18, 12, "middle", ink, year)
		}
	}
	return s.String()
}

// weeksOf lists the Mondays of all weeks up to the last one that something happened in,
// at most so many.
func weeksOf(list []week, most int) []string {
	var out []string
	if len(list) == 0 {
		return out
	}
	first, last := list[0].monday, list[len(list)-1].monday // ordered by the query
	for t, err := time.Parse(time.DateOnly, last); err == nil && len(out) < most; t = t.AddDate(0, 0, -7) {
		day := t.Format(time.DateOnly)
		if day < first {
			break
		}
		out = append(out, day)
	}
	slices.Reverse(out)
	return out
}

// isoWeek gives the year and the week of a day.
func isoWeek(day string) (year, week string) {
	t, _ := time.Parse(time.DateOnly, day) // the query made it
	y, w := t.ISOWeek()
	return strconv.Itoa(y), fmt.Sprintf("W%02d", w)
}

// shade gives the colour of n, 1 to most; the root keeps small numbers visible.
func shade(n, most int) string {
	f := math.Sqrt(float64(n) / float64(most))
	mix := func(a, b float64) int { return int(a + (b-a)*f) }
	return fmt.Sprintf("#%02x%02x%02x", mix(214, 6), mix(236, 74), mix(236, 80))
}

// hues tell communities apart.
var hues = []string{"#0b6e75", "#c8553d", "#5b5f97", "#b8860b", "#3d8b4e", "#8e4585", "#2f6db5", "#7a5c3e"}

// drawGraph draws edges as springs hold their nodes, and the communities that Louvain's method finds in colours. The same edges give the same picture.
func drawGraph(edges []edge) string {
	const width, height, margin = 1200, 900, 90
	s := newSVG(width, height)
	s.arabic(width-20, 36, 20, "start", "من يُذكر مع من")
	nodes := nodesOf(edges)
	if len(nodes) == 0 {
		return s.String()
	}
	number, degree := map[node]int64{}, map[node]int{}
	g := simple.NewWeightedUndirectedGraph(0, 0)
	for i, n := range nodes {
		number[n] = int64(i)
		g.AddNode(simple.Node(i))
	}
	heaviest, busiest := 1, 1
	var springs [][2]int
	for _, e := range edges {
		a, b := simple.Node(number[e.source]), simple.Node(number[e.target])
		g.SetWeightedEdge(g.NewWeightedEdge(a, b, float64(e.weight)))
		springs = append(springs, [2]int{int(a), int(b)})
		degree[e.source] += e.weight
		degree[e.target] += e.weight
		heaviest = max(heaviest, e.weight)
		busiest = max(busiest, degree[e.source], degree[e.target])
	}
	colour := make([]string, len(nodes))
	communities := community.Modularize(g, 1, rand.NewPCG(1, 2)).Communities()
	slices.SortStableFunc(communities, func(a, b []graph.Node) int { return len(b) - len(a) })
	for i, c := range communities {
		for _, n := range c {
			colour[n.ID()] = hues[i%len(hues)]
		}
	}
	x, y := make([]float64, len(nodes)), make([]float64, len(nodes))
	for i, p := range place(len(nodes), springs) {
		x[i], y[i] = p.x, p.y
	}
	fit(x, margin, width-margin)
	fit(y, margin, height-margin)
	for _, e := range edges {
		a, b := number[e.source], number[e.target]
		s.line(x[a], y[a], x[b], y[b], 1+5*math.Sqrt(float64(e.weight)/float64(heaviest)), "#c9d3da")
	}
	radius := func(n node) float64 { return 5 + 25*math.Sqrt(float64(degree[n])/float64(busiest)) }
	for i, n := range nodes {
		s.circle(x[i], y[i], radius(n), colour[i], fmt.Sprintf("%s (%s)", n.name, n.id))
	}
	for i, n := range nodes {
		s.arabic(x[i], y[i]-radius(n)-4, 13, "middle", n.name)
	}
	return s.String()
}

// fit spreads values over [from, to]. Their ranks count for half, so that a node far off
// does not press the others together.
func fit(v []float64, from, to float64) {
	sorted := slices.Sorted(slices.Values(v))
	low, high := sorted[0], sorted[len(sorted)-1]
	for i := range v {
		place := 0.5
		if high > low {
			rank, _ := slices.BinarySearch(sorted, v[i])
			place = (v[i]-low)/(high-low)/2 + float64(rank)/float64(len(v)-1)/2
		}
		v[i] = from + (to-from)*place
	}
}
