package main

import (
	"bytes"
	"image/color"
	"os"
	"path/filepath"
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/plotutil"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

const width, height = 16 * vg.Centimeter, 9 * vg.Centimeter

// plots draws every figure.
func (r *report) plots(dir string) error {
	plot.DefaultFont.Variant = "Sans"
	for _, f := range []struct {
		figure, title, x, y string
		draw                func(*plot.Plot, string) error
	}{
		{"length", "Time against length, the same text cut into pieces", "bytes of a piece", "processor nanoseconds a byte", r.lengthPlot},
		{"goroutines", "Several goroutines against one", "goroutines", "times as fast", r.goroutinesPlot},
		{"memory", "Memory while sentences are read", "sentences", "MB", r.lines},
		{"start", "From the start of a process to its exit", "milliseconds", "", r.bars},
		{"size", "Size of programs", "MB", "", r.bars},
	} {
		p := plot.New()
		p.Title.Text, p.X.Label.Text, p.Y.Label.Text = f.title, f.x, f.y
		p.Title.Padding = vg.Points(8)
		if err := f.draw(p, f.figure); err != nil {
			return err
		}
		h := height
		switch f.figure {
		case "size":
			h = 13 * vg.Centimeter
		case "start":
			h = 5 * vg.Centimeter
		}
		to, err := p.WriterTo(width, h, "svg")
		if err != nil {
			return err
		}
		var b bytes.Buffer
		if _, err := to.WriteTo(&b); err != nil {
			return err
		}
		// the letters of a reader who has not that font are as wide
		svg := bytes.ReplaceAll(b.Bytes(), []byte("font-family:Liberation Sans"), []byte("font-family:Liberation Sans,Arial,Helvetica,sans-serif"))
		if err := os.WriteFile(filepath.Join(dir, f.figure+".svg"), svg, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// lines draws the series of a figure as lines, with points where they are few.
func (r *report) lines(p *plot.Plot, figure string) error {
	names, values := r.series(figure)
	p.Add(plotter.NewGrid())
	for i, name := range names {
		var xys plotter.XYs
		for _, v := range values[name] {
			xys = append(xys, plotter.XY{X: v.x, Y: v.value})
		}
		line, points, err := plotter.NewLinePoints(xys)
		if err != nil {
			return err
		}
		line.Color, line.Width = plotutil.Color(i), vg.Points(1.5)
		points.Color, points.Shape = plotutil.Color(i), draw.CircleGlyph{}
		p.Add(line)
		if len(xys) < 20 {
			p.Add(points)
		}
		p.Legend.Add(name, line)
	}
	p.Y.Min = 0
	p.Y.Max *= 1.25 // room for the legend
	p.Legend.Top, p.Legend.Padding = true, vg.Points(2)
	p.Legend.XOffs = -vg.Points(4)
	p.X.Max *= 1.04 // and for the last number
	return nil
}

func (r *report) lengthPlot(p *plot.Plot, figure string) error {
	err := r.lines(p, figure)
	p.X.Max *= 1.2
	p.X.Scale = plot.LogScale{}
	p.X.Tick.Marker = plot.TickerFunc(func(lo, hi float64) (ticks []plot.Tick) {
		for n := 1000.0; n <= hi; n *= 10 {
			ticks = append(ticks, plot.Tick{Value: n, Label: bytesOf(n)})
		}
		return ticks
	})
	return err
}

func (r *report) goroutinesPlot(p *plot.Plot, figure string) error {
	if err := r.lines(p, figure); err != nil {
		return err
	}
	ideal := plotter.NewFunction(func(x float64) float64 { return x })
	ideal.Color, ideal.Dashes = color.Gray{128}, []vg.Length{vg.Points(3), vg.Points(3)}
	p.Add(ideal)
	p.Legend.Add("as many times", ideal)
	p.Legend.Left = true
	p.X.Min = 0.9
	p.Y.Max = p.X.Max * 1.25
	p.X.Tick.Marker = plot.TickerFunc(func(lo, hi float64) (ticks []plot.Tick) {
		for n := 1.0; n <= hi; n++ {
			ticks = append(ticks, plot.Tick{Value: n, Label: strconv.Itoa(int(n))})
		}
		return ticks
	})
	return nil
}

// bars draws a figure whose series have one value each.
func (r *report) bars(p *plot.Plot, figure string) error {
	names, values := r.series(figure)
	var heights plotter.Values
	labels := make([]string, len(names))
	for i, name := range names { // the first on top
		k := len(names) - 1 - i
		labels[k] = name + "   "
		heights = append(heights, values[names[k]][0].value)
	}
	bars, err := plotter.NewBarChart(heights, vg.Points(12))
	if err != nil {
		return err
	}
	bars.Horizontal, bars.Color, bars.LineStyle.Width = true, plotutil.Color(2), 0
	p.Add(plotter.NewGrid(), bars)
	p.NominalY(labels...)
	p.X.Min = 0
	p.X.Max *= 1.05
	return nil
}
