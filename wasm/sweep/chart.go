package sweep

// The chart: a curve a file over the values of the parameter, as SVG. Like a trace's figure it has inline attributes only, no script and
// no font, and text and lines take the page's colour. Curves differ by the shape of their points and by dashes as well as by colour.

import (
	"math"
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// Look says how a chart is drawn. Zero fields take their defaults.
type Look struct {
	Width, Height int   // pixels; 720 by 400
	Measure       int   // index into Measures
	Scale         Scale // of the figures' axis
	Files         []string
	Title         string // what the chart is of; stands above it
	Figure        string // the measure's name, at its axis; in English
	Parameter     string // the parameter's name, at its axis
}

// Chart is a drawn sweep: the picture, and where in it things are, for who points at it. X has a place for each value, in pixels.
type Chart struct {
	SVG                      string
	Curves                   []Curve
	Crossings                []Crossing
	Lowest                   int
	Log                      bool // the figures' axis is logarithmic
	Failures                 []Failure
	X                        []float64
	Left, Top, Right, Bottom float64 // of the area with the curves
	Y                        [][]float64
}

const (
	fontSize   = 12
	charWidth  = 6.7 // of the font, on average
	lineHeight = 18
	tickEveryX = 74 // pixels between two labels, at least
	tickEveryY = 42
)

// colours are Okabe and Ito's, as far as they stand out from white and from black.
var colours = [...]string{"#0072b2", "#d55e00", "#009e73", "#c05a95", "#8a6d00", "#56b4e9"}

var dashes = [...]string{"", "7 3", "2 3", "9 3 2 3", "4 2", "1 2"}

type drawing struct {
	strings.Builder
	p    *Plan
	l    Look
	c    *Chart
	x, y axis
}

// Draw draws what the samples say so far.
func (p *Plan) Draw(samples []Sample, l Look) *Chart {
	if l.Width <= 0 {
		l.Width = 720
	}
	if l.Height <= 0 {
		l.Height = 400
	}
	if l.Figure == "" {
		l.Figure = Measures[l.Measure].Title
	}
	if l.Parameter == "" {
		l.Parameter = p.Name
		if p.Unit != "" {
			l.Parameter += " (" + p.Unit + ")"
		}
	}
	c := &Chart{}
	c.Curves, c.Failures = p.Curves(samples, l.Measure)
	c.Lowest = Lowest(c.Curves)
	d := &drawing{p: p, l: l, c: c, x: pointAxis(p), y: valueAxis(c.Curves, Measures[l.Measure].Unit, l.Scale)}
	c.Log = d.y.log
	at := func(point int) float64 { return d.x.at(p.Values[point]) }
	c.Crossings = Crossings(c.Curves, at, d.y.at)
	d.layout()
	for i := range p.Values {
		c.X = append(c.X, d.px(at(i)))
	}
	for _, curve := range c.Curves {
		var ys []float64
		for _, s := range curve {
			ys = append(ys, d.py(d.y.at(s.Median)))
		}
		c.Y = append(c.Y, ys)
	}
	d.draw()
	c.SVG = d.String()
	return c
}

func (d *drawing) px(part float64) float64 { return d.c.Left + (d.c.Right-d.c.Left)*part }
func (d *drawing) py(part float64) float64 { return d.c.Bottom - (d.c.Bottom-d.c.Top)*part }

// legendRows tells where each file's name stands in the legend: row and x.
func (d *drawing) legendRows() (rows []int, xs []float64) {
	row, x := 0, 12.0
	for _, name := range d.l.Files {
		need := 26 + float64(len([]rune(name)))*charWidth + 16
		if x > 12 && x+need > float64(d.l.Width) {
			row, x = row+1, 12
		}
		rows, xs = append(rows, row), append(xs, x)
		x += need
	}
	return rows, xs
}

func (d *drawing) layout() {
	c := d.c
	c.Top = 8
	if d.l.Title != "" {
		c.Top += 20
	}
	if rows, _ := d.legendRows(); len(rows) > 1 {
		c.Top += float64(rows[len(rows)-1]+1) * lineHeight
	}
	c.Top += lineHeight + 4 // the name of the figures' axis
	c.Bottom = float64(d.l.Height) - 2*lineHeight - 6
	widest := 0
	for _, v := range d.yTicks() {
		widest = max(widest, len([]rune(Figure(v, d.y.unit))))
	}
	c.Left = 18 + float64(widest)*charWidth
	c.Right = float64(d.l.Width) - 26
}

func (d *drawing) yTicks() []float64 { return d.y.ticks(max(2, int((d.c.Bottom-d.c.Top)/tickEveryY))) }
func (d *drawing) xTicks() []float64 { return d.x.ticks(max(2, int((d.c.Right-d.c.Left)/tickEveryX))) }

func (d *drawing) draw() {
	c := d.c
	w, h := strconv.Itoa(d.l.Width), strconv.Itoa(d.l.Height)
	d.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" width="` + w + `" height="` + h + `" viewBox="0 0 ` + w + " " + h +
		`" role="img" font-family="system-ui,sans-serif" font-size="` + strconv.Itoa(fontSize) + `" fill="currentColor"><title>`)
	name := d.l.Title
	if name != "" {
		name += ": "
	}
	d.escape(name + d.l.Figure + ", " + d.l.Parameter)
	d.WriteString("</title>")
	y := 16.0
	if d.l.Title != "" {
		d.text(12, y, "", `font-size="14" font-weight="600"`, d.l.Title)
		y += 20
	}
	if rows, xs := d.legendRows(); len(rows) > 1 {
		for i, name := range d.l.Files {
			at := y + float64(rows[i])*lineHeight
			d.line(i, "M"+px(xs[i])+" "+px(at-4)+"h20")
			d.mark(i, xs[i]+10, at-4)
			d.text(xs[i]+26, at, "", "", name)
		}
		y += float64(rows[len(rows)-1]+1) * lineHeight
	}
	d.text(12, y+2, "", `fill-opacity=".75"`, d.l.Figure)
	d.axes()
	for i, curve := range c.Curves {
		d.band(i, curve)
	}
	for i, curve := range c.Curves {
		d.curve(i, curve)
	}
	for _, x := range c.Crossings {
		d.WriteString(`<circle cx="` + px(d.px(x.X)) + `" cy="` + px(d.py(x.Y)) + `" r="9" fill="none" stroke="currentColor" stroke-width="1.5"/>`)
	}
	d.WriteString("</svg>")
}

// axes draws the ruled lines and what is written at them.
func (d *drawing) axes() {
	c := d.c
	var lines strings.Builder
	for _, v := range d.yTicks() {
		y := d.py(d.y.at(v))
		lines.WriteString("M" + px(c.Left) + " " + px(y) + "H" + px(c.Right))
		d.text(c.Left-6, y+4, "end", `fill-opacity=".75"`, Figure(v, d.y.unit))
	}
	room := c.Left - 40
	for _, v := range d.xTicks() {
		x, label := d.px(d.x.at(v)), Value(v)
		lines.WriteString("M" + px(x) + " " + px(c.Bottom) + "v5")
		half := float64(len(label)) * charWidth / 2
		if x-half < room { // a label never runs into the one before it
			continue
		}
		room = x + half + 8
		anchor := "middle"
		if x+half > float64(d.l.Width) {
			anchor = "end"
			x = float64(d.l.Width) - 2
		}
		d.text(x, c.Bottom+18, anchor, `fill-opacity=".75"`, label)
	}
	d.text((c.Left+c.Right)/2, c.Bottom+36, "middle", "", d.l.Parameter)
	d.WriteString(`<path d="` + lines.String() + `" stroke="currentColor" stroke-opacity=".14" fill="none"/><path d="M` + px(c.Left) + " " + px(c.Top) +
		"V" + px(c.Bottom) + "H" + px(c.Right) + `" stroke="currentColor" stroke-opacity=".5" fill="none"/>`)
}

// known keeps the values that have a Stat: while a sweep goes on, its line spans those that are still to come.
func known(curve Curve) (points []int) {
	for i, s := range curve {
		if s.N > 0 {
			points = append(points, i)
		}
	}
	return points
}

// band fills the area between the lowest and the highest run.
func (d *drawing) band(file int, curve Curve) {
	points := known(curve)
	spread := false
	var up, down strings.Builder
	for n, i := range points {
		s := curve[i]
		spread = spread || s.High > s.Low
		cmd := "L"
		if n == 0 {
			cmd = "M"
		}
		up.WriteString(cmd + px(d.c.X[i]) + " " + px(d.py(d.y.at(s.High))))
		j := points[len(points)-1-n]
		down.WriteString("L" + px(d.c.X[j]) + " " + px(d.py(d.y.at(curve[j].Low))))
	}
	if spread && len(points) > 1 {
		d.WriteString(`<path d="` + up.String() + down.String() + `z" fill="` + colours[file%len(colours)] + `" fill-opacity=".16"/>`)
	}
}

// curve draws the line through the medians and, where there is room, a point at each.
func (d *drawing) curve(file int, curve Curve) {
	points := known(curve)
	var line strings.Builder
	for n, i := range points {
		cmd := "L"
		if n == 0 {
			cmd = "M"
		}
		line.WriteString(cmd + px(d.c.X[i]) + " " + px(d.c.Y[file][i]))
	}
	if line.Len() > 0 {
		d.line(file, line.String())
	}
	last := math.Inf(-1)
	for n, i := range points {
		if d.c.X[i]-last >= 11 || n == len(points)-1 && len(points) == 1 {
			d.mark(file, d.c.X[i], d.c.Y[file][i])
			last = d.c.X[i]
		}
	}
}

func (d *drawing) line(file int, path string) {
	d.WriteString(`<path d="` + path + `" fill="none" stroke="` + colours[file%len(colours)] + `" stroke-width="2" stroke-linejoin="round"`)
	if dash := dashes[file%len(dashes)]; dash != "" {
		d.WriteString(` stroke-dasharray="` + dash + `"`)
	}
	d.WriteString("/>")
}

// mark draws a file's point: a disc, a square, a triangle, a diamond.
func (d *drawing) mark(file int, x, y float64) {
	shape := ""
	at := "M" + px(x) + " "
	switch file % 4 {
	case 0:
		shape = at + px(y-3.5) + "a3.5 3.5 0 1 0 .01 0z"
	case 1:
		shape = at + px(y-3.2) + "m-3.2 0h6.4v6.4h-6.4z"
	case 2:
		shape = at + px(y-4.2) + "l4.2 7.4h-8.4z"
	case 3:
		shape = at + px(y-4.4) + "l4.4 4.4l-4.4 4.4l-4.4 -4.4z"
	}
	d.WriteString(`<path d="` + shape + `" fill="` + colours[file%len(colours)] + `"/>`)
}

func (d *drawing) text(x, y float64, anchor, more, text string) {
	d.WriteString(`<text x="` + px(x) + `" y="` + px(y) + `"`)
	if anchor != "" {
		d.WriteString(` text-anchor="` + anchor + `"`)
	}
	if more != "" {
		d.WriteString(" " + more)
	}
	d.WriteByte('>')
	d.escape(text)
	d.WriteString("</text>")
}

func (d *drawing) escape(text string) { d.WriteString(trace.EscapeXML(text)) }

// px writes a coordinate with at most one decimal.
func px(v float64) string {
	return strings.TrimSuffix(strconv.FormatFloat(v, 'f', 1, 64), ".0")
}
