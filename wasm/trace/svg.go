package trace

// SVG: a small static figure of a trace, for a page that has not loaded the
// engine yet, for print, and for a README. Inline attributes only, no scripts,
// no fonts; text and lines take the page's colour. States differ by pattern as
// well as by colour: running is solid, ready outlined, waiting hatched, blocked
// cross-hatched. The colours are Okabe and Ito's, and in greyscale the four go from
// dark to light: running, blocked, waiting, ready.

import (
	"strconv"
	"strings"
)

// SVGOptions say how a figure is drawn. Zero fields take their defaults.
type SVGOptions struct {
	Width, Height int    // pixels; 480 by 160
	Title         string // above the figure, and its name for those who cannot see it
	MaxLanes      int    // with more tracks, the most numerous kind is drawn as one crowd; 40
	Legend        bool   // what the patterns and signs mean, below the axis
	Caption       bool   // a sentence that says what is seen, below all
	ID            string // prefix of the ids inside; give figures that differ in it their own; "apt"
}

// Measures of the figure, in pixels.
const (
	axisHeight   = 16
	titleHeight  = 18
	legendHeight = 18
	lineHeight   = 13 // of the caption
	captionAir   = 6  // below it
	fontSize     = 10
	charWidth    = 5.6 // of the font, on average
	labelMost    = 110
	laneLeast    = 3  // a lane below this cannot be read: draw a crowd
	laneMost     = 22 // a lane above this looks like a wall
	labelLeast   = 9  // lane height from which there is room for its name
	tickEvery    = 64 // at least so far apart
)

// look is how a state is drawn.
type look struct {
	fill, stroke string // stroke "" = none
}

const (
	colourRunning = "#0072b2"
	colourReady   = "#e69f00"
	colourWaiting = "#56b4e9"
	colourBlocked = "#d55e00"
	colourFailed  = "#cc3311"
)

func (f *figure) look(s State) look {
	switch s {
	case Running:
		return look{fill: colourRunning}
	case Ready:
		return look{fill: colourReady + `" fill-opacity=".12`, stroke: colourReady}
	case Waiting:
		return look{fill: "url(#" + f.o.ID + "-w)"}
	}
	return look{fill: "url(#" + f.o.ID + "-b)"}
}

// figure is one drawing: where things are, and the text so far.
type figure struct {
	strings.Builder
	t             *Trace
	o             SVGOptions
	lanes         []lane
	left, right   float64 // x of the times 0 and end
	end           int64   // of the axis, ns: the trace's, or that of the longest one beside it
	top, bottom   float64 // y of the lanes
	laneH, crowdH float64
	labels        bool
	paths         [states]strings.Builder // the rectangles of each state
	used          [states]bool
	cancelled     bool     // some track was, and a sign says so
	failed        bool     // the same
	caption       []string // line by line
}

// SVG draws the trace.
func SVG(t *Trace, o SVGOptions) string { return newFigure(t, o).draw() }

// SVGs draws traces that are compared, each with its options: a second is as long in each, and 0 at the same x.
func SVGs(traces []*Trace, o []SVGOptions) []string {
	figures := make([]*figure, len(traces))
	var left float64
	var end int64
	for i, t := range traces {
		figures[i] = newFigure(t, o[i])
		left, end = max(left, figures[i].left), max(end, t.End)
	}
	drawn := make([]string, len(traces))
	for i, f := range figures {
		f.left, f.end = left, end
		drawn[i] = f.draw()
	}
	return drawn
}

// newFigure settles where everything goes, and draws nothing.
func newFigure(t *Trace, o SVGOptions) *figure {
	if o.Width <= 0 {
		o.Width = 480
	}
	if o.Height <= 0 {
		o.Height = 160
	}
	if o.MaxLanes <= 0 {
		o.MaxLanes = 40
	}
	if o.ID == "" {
		o.ID = "apt"
	}
	f := &figure{t: t, o: o, end: t.End}
	f.layout()
	return f
}

func (f *figure) draw() string {
	f.open()
	f.axis()
	y := f.top
	for i := range f.lanes {
		h := f.height(&f.lanes[i])
		f.lane(&f.lanes[i], y, h)
		y += h
	}
	f.flush()
	y = f.top
	for i := range f.lanes {
		h := f.height(&f.lanes[i])
		f.label(&f.lanes[i], y, h)
		y += h
	}
	y = f.bottom + axisHeight
	if f.o.Legend {
		f.legend(y)
		y += legendHeight
	}
	for i, line := range f.caption {
		f.WriteString(`<text x="8" y="` + num(y+float64(i+1)*lineHeight) + `" fill-opacity=".8">`)
		f.escape(line)
		f.WriteString("</text>")
	}
	f.WriteString("</svg>")
	return f.String()
}

// layout settles the lanes and where everything goes.
func (f *figure) layout() {
	f.top, f.bottom = 4, float64(f.o.Height)-axisHeight
	if f.o.Title != "" {
		f.top += titleHeight
	}
	if f.o.Legend {
		f.bottom -= legendHeight
	}
	f.lanes = f.t.lanes(min(f.o.MaxLanes, int((f.bottom-f.top)/laneLeast)))
	if f.o.Caption {
		f.caption = wrap(f.t.caption(f.lanes), int(float64(f.o.Width-16)/charWidth))
		f.bottom -= float64(len(f.caption)*lineHeight + captionAir)
	}
	room := f.bottom - f.top

	solo := float64(len(f.lanes))
	if n := len(f.lanes); n > 0 && f.lanes[n-1].crowd() {
		solo--
		f.laneH = min(14, room/3/max(1, solo))
		f.crowdH = room - solo*f.laneH
	} else {
		f.laneH = min(laneMost, room/max(1, solo))
		f.bottom = f.top + solo*f.laneH // the axis moves up under few lanes
	}
	f.left, f.right = 8, float64(f.o.Width)-12
	if f.labels = f.laneH >= labelLeast; f.labels {
		widest := 0
		for i := range f.lanes {
			widest = max(widest, len([]rune(f.lanes[i].label)))
		}
		f.left += min(labelMost, float64(widest)*charWidth+4)
	}
}

func (f *figure) height(l *lane) float64 {
	if l.crowd() {
		return f.crowdH
	}
	return f.laneH
}

func (f *figure) x(at int64) float64 {
	return f.left + (f.right-f.left)*float64(at)/float64(max(1, f.end))
}

// open writes the head: the figure's name and the patterns.
func (f *figure) open() {
	height := f.o.Height
	if used := int(f.bottom+axisHeight+0.5) + f.below(); used < height {
		height = used
	}
	w, h := itoa(int64(f.o.Width)), itoa(int64(height))
	name := f.o.Title
	if name == "" {
		name = "Timeline"
	}
	f.WriteString(`<svg xmlns="http://www.w3.org/2000/svg" width="` + w + `" height="` + h +
		`" viewBox="0 0 ` + w + " " + h + `" role="img" font-family="system-ui,sans-serif" font-size="` +
		itoa(fontSize) + `" fill="currentColor"><title>`)
	f.escape(name + ": " + thousands(len(f.t.tracks)) + " tracks, " + duration(f.t.End))
	id := f.o.ID
	f.WriteString(`</title><defs><pattern id="` + id + `-w" width="4" height="4" patternUnits="userSpaceOnUse">` +
		`<rect width="4" height="4" fill="` + colourWaiting + `" fill-opacity=".18"/>` +
		`<path d="M-1 1l2-2M0 4l4-4M3 5l2-2" stroke="` + colourWaiting + `" stroke-width=".9"/></pattern>` +
		`<pattern id="` + id + `-b" width="4" height="4" patternUnits="userSpaceOnUse">` +
		`<rect width="4" height="4" fill="` + colourBlocked + `" fill-opacity=".16"/>` +
		`<path d="M0 0l4 4M4 0L0 4" stroke="` + colourBlocked + `" stroke-width=".9"/></pattern></defs>`)
	if f.o.Title != "" {
		f.WriteString(`<text x="8" y="14" font-size="12" font-weight="600">`)
		f.escape(f.o.Title)
		f.WriteString("</text>")
	}
}

// below is how many pixels legend and caption take.
func (f *figure) below() int {
	height := 0
	if f.o.Legend {
		height = legendHeight
	}
	if f.o.Caption {
		height += len(f.caption)*lineHeight + captionAir
	}
	return height
}

// axis draws the ticks of time and their labels.
func (f *figure) axis() {
	unit, per := unitOf(f.end)
	step := tickStep(f.end, int((f.right-f.left)/tickEvery))
	var lines strings.Builder
	var labels strings.Builder
	for at := int64(0); at <= f.end; at += step {
		x := num(f.x(at))
		lines.WriteString("M" + x + " " + num(f.top) + "V" + num(f.bottom+3))
		label := decimal(at, per)
		if at == 0 || at+step > f.end {
			label += " " + unit
		}
		labels.WriteString(`<text x="` + x + `" y="` + num(f.bottom+13) + `"` + f.anchor(f.x(at)) + ">" + label + "</text>")
		if f.end == 0 {
			break
		}
	}
	f.WriteString(`<path d="` + lines.String() + "M" + num(f.left) + " " + num(f.bottom) + "H" + num(f.right) +
		`" stroke="currentColor" stroke-opacity=".22" fill="none"/><g text-anchor="middle" font-size="9" fill-opacity=".8">` +
		labels.String() + "</g>")
}

// anchor keeps a label in the middle below x from running over an edge.
func (f *figure) anchor(x float64) string {
	switch {
	case x < 16:
		return ` text-anchor="start"`
	case x > float64(f.o.Width)-20:
		return ` text-anchor="end"`
	}
	return ""
}

// lane draws one row.
func (f *figure) lane(l *lane, y, h float64) {
	pad := min(2, h/8)
	if l.crowd() {
		f.crowd(l, y+pad, h-2*pad)
		return
	}
	f.track(l, y+pad, h-2*pad)
}

// track draws the spans of one track. What is narrower than a pixel is added up
// by columns: the column shows the state that lasted longest, and a thin line
// where something ran all the same.
func (f *figure) track(l *lane, y, h float64) {
	width := int(f.right - f.left)
	lo, hi := f.t.SpansOf(l.tracks[0])
	small := make([]column, width+1)
	any := false
	for i := lo; i < hi; i++ {
		state := State(f.t.states[i])
		x0, x1 := f.x(f.t.spanStart(i)), f.x(f.t.spanEnd(i, l.tracks[0]))
		if x1-x0 >= 1 {
			f.rect(state, x0, y, x1-x0, h)
			continue
		}
		any = true
		small[min(width, int((x0+x1)/2-f.left))][state] += x1 - x0
	}
	for c := 0; any && c <= width; {
		state, ran := dominant(&small[c])
		if state < 0 {
			c++
			continue
		}
		end := c + 1
		for end <= width {
			if s, r := dominant(&small[end]); s != state || r != ran {
				break
			}
			end++
		}
		x := f.left + float64(c)
		f.rect(State(state), x, y, min(float64(end-c), f.right-x), h)
		if ran {
			f.rect(Running, x, y+h/4, min(float64(end-c), f.right-x), h/2)
		}
		c = end
	}
	f.ending(l.tracks[0], y, h)
}

// dominant returns the state that fills most of a column (-1 = an empty one),
// and whether something ran in it besides.
func dominant(c *column) (state int, ran bool) {
	state = -1
	for s := range c {
		if c[s] > 0 && (state < 0 || c[s] > c[state]) {
			state = s
		}
	}
	return state, state > 0 && c[Running] > 0
}

// ending draws a cross where a track was cancelled, a bar where it failed.
func (f *figure) ending(id TrackID, y, h float64) {
	tr := &f.t.tracks[id-1]
	if !tr.finished || tr.how != HowCancelled && tr.how != HowRaised || h < 5 {
		return
	}
	f.cancelled = f.cancelled || tr.how == HowCancelled
	f.failed = f.failed || tr.how == HowRaised
	f.sign(tr.how, f.x(tr.ended), y, h)
}

// sign draws how a track ended, in the middle of x.
func (f *figure) sign(how How, x, y, h float64) {
	r, mid := min(3.5, h/2), y+h/2
	f.WriteString(`<path d="M`)
	if how == HowCancelled {
		f.WriteString(num(x-r) + " " + num(mid-r) + "l" + num(2*r) + " " + num(2*r) + "m0 " + num(-2*r) + "l" + num(-2*r) + " " + num(2*r))
	} else {
		f.WriteString(num(x) + " " + num(y) + "v" + num(h-3.4) + "m0 2v1.4")
	}
	f.WriteString(`" stroke="` + colourFailed + `" stroke-width="2" fill="none"/>`)
}

// crowd draws many tracks as one: how many of them are in which state, stacked.
func (f *figure) crowd(l *lane, y, h float64) {
	width := int(f.right - f.left)
	columns := f.t.density(l, 0, f.end, width)
	scale := h / float64(len(l.tracks))
	base := make([]float64, width)
	for _, s := range [...]State{Running, Ready, Blocked, Waiting} {
		for c := 0; c < width; {
			end := c + 1
			for end < width && same(columns[end][s], columns[c][s], scale) && same(base[end], base[c], scale) {
				end++
			}
			if n := columns[c][s]; n*scale >= 0.05 {
				f.rect(s, f.left+float64(c), y+h-(base[c]+n)*scale, float64(end-c), n*scale)
			}
			c = end
		}
		for c := range base {
			base[c] += columns[c][s]
		}
	}
}

// same reports whether two counts look alike.
func same(a, b, scale float64) bool { return (a-b)*scale < 0.3 && (b-a)*scale < 0.3 }

// rect adds a rectangle of a state. All rectangles of a state make one path.
func (f *figure) rect(s State, x, y, w, h float64) {
	if w <= 0 || h <= 0 {
		return
	}
	if s == Ready { // the outline stays inside
		x, y, w, h = x+.5, y+.5, max(.2, w-1), max(.2, h-1)
	}
	f.used[s] = true
	p := &f.paths[s]
	p.WriteString("M" + num(x) + " " + num(y) + "h" + num(w) + "v" + num(h) + "h" + num(-w) + "z")
}

// flush writes the paths of all states, running on top.
func (f *figure) flush() {
	for _, s := range [...]State{Waiting, Blocked, Ready, Running} {
		if !f.used[s] {
			continue
		}
		f.path(s, f.paths[s].String())
	}
}

func (f *figure) path(s State, d string) {
	look := f.look(s)
	f.WriteString(`<path fill="` + look.fill + `"`)
	if look.stroke != "" {
		f.WriteString(` stroke="` + look.stroke + `"`)
	}
	f.WriteString(` d="` + d + `"/>`)
}

// label names a lane on its left.
func (f *figure) label(l *lane, y, h float64) {
	if !f.labels {
		return
	}
	text := []rune(l.label)
	if most := int((f.left - 10) / charWidth); len(text) > most {
		text = append(text[:max(1, most-1)], '…')
	}
	f.WriteString(`<text x="` + num(f.left-5) + `" y="` + num(y+h/2+3.5) + `" text-anchor="end">`)
	f.escape(string(text))
	f.WriteString("</text>")
}

// legend explains the states and endings that occur, below y.
func (f *figure) legend(y float64) {
	x := f.left
	y += 4
	for s := range f.used {
		if !f.used[s] {
			continue
		}
		f.path(State(s), "M"+num(x+.5)+" "+num(y+.5)+"h13v9h-13z")
		x = f.word(State(s).String(), x+18, y)
	}
	if f.cancelled {
		f.sign(HowCancelled, x+4, y, 10)
		x = f.word("cancelled", x+12, y)
	}
	if f.failed {
		f.sign(HowRaised, x+4, y, 10)
		f.word("failed", x+10, y)
	}
}

// word writes one of the legend's words and returns where the next entry begins.
func (f *figure) word(word string, x, y float64) float64 {
	f.WriteString(`<text x="` + num(x) + `" y="` + num(y+9) + `">` + word + "</text>")
	return x + float64(len(word))*charWidth + 14
}

// escape writes text.
func (f *figure) escape(s string) { f.WriteString(EscapeXML(s)) }

// EscapeXML returns s as it stands in XML text; characters that XML does not have become U+FFFD.
func EscapeXML(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r < ' ' || r == 0xFFFE || r == 0xFFFF:
			b.WriteString("\uFFFD")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// num writes a coordinate with at most one decimal.
func num(v float64) string {
	s := strconv.FormatFloat(v, 'f', 1, 64)
	s = strings.TrimSuffix(s, ".0")
	if s == "-0" {
		return "0"
	}
	return s
}
