package main

import "math"

// point is a place in the picture.
type point struct{ x, y float64 }

// place lays nodes out by the forces of Fruchterman and Reingold (1991): all push each
// other away, edges pull, and a little gravity holds apart what no edge joins. Nodes begin
// on a spiral, so that the same graph gives the same picture. (The layouts of gonum
// press the neighbours of a node with many edges together.)
func place(n int, edges [][2]int) []point {
	const rounds, gravity, start = 600, 0.35, 0.15
	at, force := make([]point, n), make([]point, n)
	golden := math.Pi * (3 - math.Sqrt(5))
	k := 1 / math.Sqrt(float64(max(n, 1))) // the length that an edge wants
	for i := range at {
		r, a := math.Sqrt(float64(i+1)/float64(n)), golden*float64(i)
		at[i] = point{r * math.Cos(a), r * math.Sin(a)}
	}
	for round := range rounds {
		for i := range force {
			force[i] = point{-gravity * at[i].x, -gravity * at[i].y}
		}
		for i := range at {
			for j := range i {
				dx, dy := at[i].x-at[j].x, at[i].y-at[j].y
				f := k * k / (dx*dx + dy*dy + 1e-9)
				push(force, i, j, dx*f, dy*f)
			}
		}
		for _, e := range edges {
			dx, dy := at[e[0]].x-at[e[1]].x, at[e[0]].y-at[e[1]].y
			f := -math.Hypot(dx, dy) / k / 4
			push(force, e[0], e[1], dx*f, dy*f)
		}
		heat := start * (1 - float64(round)/rounds)
		for i, f := range force {
			if l := math.Hypot(f.x, f.y); l > 0 {
				step := min(l, heat)
				at[i].x += f.x / l * step
				at[i].y += f.y / l * step
			}
		}
	}
	return at
}

// push moves i along a vector, and j against it.
func push(force []point, i, j int, x, y float64) {
	force[i].x += x
	force[i].y += y
	force[j].x -= x
	force[j].y -= y
}
