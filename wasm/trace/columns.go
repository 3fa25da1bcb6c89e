package trace

// Columns: the binary form that the page reads, and the trace's hash.
//
// Little-endian. Bytes 0..3 are "APT1"; a u32 at 4 is the length of the JSON
// header at 8; sections follow at the absolute, 8-aligned offsets that the
// header gives. Times are f64 holding whole nanoseconds, so a page can lay
// typed arrays over the one buffer. Text columns are indexes into the header's
// list of strings, whose first is "".
//
//	{"v":2,"end":ns,"truncated":bool,"cut":ns,"files":[…],"strings":[…],
//	 "sections":{"span.start":{"type":"f64","off":1024,"len":17},…}}
//
// Row k of the track sections is TrackID k+1. The spans are ordered by track,
// then start; track.span0 holds each track's first row and one row more. A span
// ends where its track's next one starts, the last one at track.last. Why a span
// waits, for whom and where the track stands is a row of the stand sections,
// which many spans share. The counters are ordered by name, track and time.

import (
	"slices"
	"strconv"
	"unsafe"
)

const magic = "APT1"

// section is one column: its name, its type, and how to fill it.
type section struct {
	name string
	typ  string // u8, i32, u32 or f64
	len  int
	put  func(b []byte)
}

func (s *section) size() int {
	switch s.typ {
	case "u8":
		return s.len
	case "f64":
		return 8 * s.len
	}
	return 4 * s.len
}

// element is what columns are made of.
type element interface {
	uint8 | int32 | uint32 | float64
}

// array makes a column that fill fills at once.
//
//go:noinline
func array[T element](name string, n int, fill func(elements []T)) section {
	typ := "f64"
	switch any(T(0)).(type) {
	case uint8:
		typ = "u8"
	case int32:
		typ = "i32"
	case uint32:
		typ = "u32"
	}
	return section{name, typ, n, func(b []byte) { fill(over[T](b)) }}
}

// over lays elements over bytes, in the order that both have in memory: wherever the playground runs, the lowest byte is first.
func over[T element | uint64](b []byte) []T {
	return unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(b))), len(b)/int(unsafe.Sizeof(T(0))))
}

func put32(b []byte, v uint32) {
	_ = b[3]
	b[0], b[1], b[2], b[3] = byte(v), byte(v>>8), byte(v>>16), byte(v>>24)
}

// sections are all columns, and fill fills those of the spans. There may be many rows, so each is looked up once: the columns of a table
// find out where they lie, and the last one fills them all.
func (t *Trace) sections(fill func()) []section {
	return slices.Concat(t.trackSections(), t.spanSections(fill), t.standSections(), t.linkSections(), t.markSections(), t.counterSections())
}

func (t *Trace) trackSections() []section {
	var (
		kind, how        []uint8
		parent, name, by []int32
		born, ended      []float64
		last             []float64
	)
	n := len(t.tracks)
	return []section{
		array("track.kind", n, func(e []uint8) { kind = e }),
		array("track.parent", n, func(e []int32) { parent = e }),
		array("track.name", n, func(e []int32) { name = e }),
		array("track.born", n, func(e []float64) { born = e }),
		array("track.ended", n, func(e []float64) { ended = e }),
		array("track.last", n, func(e []float64) { last = e }),
		array("track.how", n, func(e []uint8) { how = e }),
		array("track.by", n, func(e []int32) { by = e }),
		array("track.where", n, func(where []uint32) {
			for i := range t.tracks {
				tr := &t.tracks[i]
				kind[i], parent[i], name[i], by[i], where[i] = uint8(tr.kind), int32(tr.parent), tr.name, int32(tr.by), tr.where
				born[i], ended[i], last[i], how[i] = float64(tr.born), float64(tr.ended), float64(tr.last), uint8(tr.how)
			}
		}),
		array("track.span0", n+1, func(e []int32) { copy(e, t.span0) }),
	}
}

func (t *Trace) linkSections() []section {
	var (
		kind     []uint8
		from, to []int32
		fromAt   []float64
	)
	n := len(t.linkEnds)
	return []section{
		array("link.kind", n, func(e []uint8) { kind = e }),
		array("link.from", n, func(e []int32) { from = e }),
		array("link.fromAt", n, func(e []float64) { fromAt = e }),
		array("link.to", n, func(e []int32) { to = e }),
		array("link.toAt", n, func(toAt []float64) {
			for i, place := range t.links {
				e := t.logged(place)
				end := &t.linkEnds[e.detail()]
				kind[i], from[i], fromAt[i], to[i], toAt[i] = e.sub(), e.who, float64(e.at), int32(end.to), float64(end.at)
			}
		}),
	}
}

func (t *Trace) markSections() []section {
	var (
		kind  []uint8
		track []int32
		at    []float64
		where []uint32
	)
	n := len(t.remarks)
	return []section{
		array("mark.kind", n, func(e []uint8) { kind = e }),
		array("mark.track", n, func(e []int32) { track = e }),
		array("mark.at", n, func(e []float64) { at = e }),
		array("mark.where", n, func(e []uint32) { where = e }),
		array("mark.text", n, func(text []int32) {
			for i, place := range t.marks {
				e := t.logged(place)
				mark := &t.remarks[e.detail()]
				kind[i], track[i], at[i], where[i], text[i] = e.sub(), e.who, float64(e.at), mark.where, mark.text
			}
		}),
	}
}

func (t *Trace) counterSections() []section {
	var (
		name, track []int32
		at          []float64
	)
	n := len(t.samples)
	return []section{
		array("counter.name", n, func(e []int32) { name = e }),
		array("counter.track", n, func(e []int32) { track = e }),
		array("counter.at", n, func(e []float64) { at = e }),
		array("counter.value", n, func(value []float64) {
			for i, place := range t.samples {
				e := t.logged(place)
				key := t.series[t.rank[e.who]]
				name[i], track[i], at[i], value[i] = key.name, int32(key.track), float64(e.at), float64(t.values[e.detail()])
			}
		}),
	}
}

// spanSections are the columns of the spans: they are kept, and fill fills them.
func (t *Trace) spanSections(fill func()) []section {
	n := int(t.span0[len(t.tracks)])
	return []section{
		array("span.start", n, func(e []float64) { t.starts = e }),
		array("span.state", n, func(e []uint8) { t.states = e }),
		array("span.stand", n, func(e []int32) {
			t.standOf = e
			fill()
		}),
	}
}

func (t *Trace) standSections() []section {
	var why, on, onName []int32
	n := len(t.stands)
	return []section{
		array("stand.why", n, func(e []int32) { why = e }),
		array("stand.on", n, func(e []int32) { on = e }),
		array("stand.onName", n, func(e []int32) { onName = e }),
		array("stand.where", n, func(where []uint32) {
			for i := range t.stands {
				st := &t.stands[i]
				why[i], on[i], onName[i], where[i] = st.why(), int32(st.on()), st.onName(), st.where()
			}
		}),
	}
}

// Columns returns the trace as the page reads it. The bytes belong to the trace and must not be changed.
func Columns(t *Trace) []byte { return t.columns }

// layOut gives every column its place and fills it; fill fills those of the spans.
func (t *Trace) layOut(fill func()) {
	sections := t.sections(fill)

	// Offsets stand in the header, and the header's length moves the offsets:
	// the header ends with the sections, so its length is settled by trying
	// again until the offsets fit behind it.
	head := t.headerStart()
	start, base := len(head), 0
	for {
		head = appendSections(head[:start], sections, base)
		need := align8(8 + len(head))
		if need <= base {
			break
		}
		base = need
	}
	size := base
	for i := range sections {
		size += align8(sections[i].size())
	}
	t.columns = make([]byte, size)
	copy(t.columns, magic)
	put32(t.columns[4:], uint32(len(head)))
	copy(t.columns[8:], head)
	off := base
	for i := range sections {
		n := sections[i].size()
		sections[i].put(t.columns[off : off+n])
		off += align8(n)
	}
}

func align8(n int) int { return (n + 7) &^ 7 }

// headerStart returns the header up to its sections.
func (t *Trace) headerStart() []byte {
	b := append([]byte(nil), `{"v":2,"end":`...)
	b = strconv.AppendInt(b, t.End, 10)
	b = append(b, `,"truncated":`...)
	b = strconv.AppendBool(b, t.Truncated)
	b = append(b, `,"cut":`...)
	b = strconv.AppendInt(b, t.Cut, 10)
	b = append(b, `,"files":`...)
	b = appendStrings(b, t.Files)
	b = append(b, `,"strings":`...)
	return appendStrings(b, t.strings)
}

// appendSections ends the header with the sections, the first at offset base.
func appendSections(b []byte, sections []section, base int) []byte {
	b = append(b, `,"sections":{`...)
	for i := range sections {
		s := &sections[i]
		if i > 0 {
			b = append(b, ',')
		}
		b = appendJSONString(b, s.name)
		b = append(b, `:{"type":"`...)
		b = append(b, s.typ...)
		b = append(b, `","off":`...)
		b = strconv.AppendInt(b, int64(base), 10)
		b = append(b, `,"len":`...)
		b = strconv.AppendInt(b, int64(s.len), 10)
		b = append(b, '}')
		base += align8(s.size())
	}
	return append(b, "}}"...)
}

func appendStrings(b []byte, list []string) []byte {
	b = append(b, '[')
	for i, s := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendJSONString(b, s)
	}
	return append(b, ']')
}

// Hash returns 16 hex digits that name the trace: four hashes, of every fourth
// word of eight bytes of Columns, and then one of these and of the words that
// are left (the last one filled up with zeros). Each is FNV-1a with words for
// bytes, each step folding its upper half onto the lower. Two runs with the same
// hash did the same things at the same times.
func (t *Trace) Hash() string { return HashColumns(Columns(t)) }

// HashColumns is Hash for a trace that is encoded already.
func HashColumns(b []byte) string {
	const start = 0xcbf29ce484222325
	words := over[uint64](b)
	h0, h1, h2, h3 := uint64(start), uint64(start), uint64(start), uint64(start) // a step waits for the one before, but not for its neighbours
	for len(words) >= 4 {
		h0, h1, h2, h3 = hashStep(h0, words[0]), hashStep(h1, words[1]), hashStep(h2, words[2]), hashStep(h3, words[3])
		words = words[4:]
	}
	h := uint64(start)
	for _, w := range append([]uint64{h0, h1, h2, h3}, words...) {
		h = hashStep(h, w)
	}
	if rest := b[len(b)&^7:]; len(rest) > 0 {
		var last [8]byte
		copy(last[:], rest)
		h = hashStep(h, over[uint64](last[:])[0])
	}
	s := strconv.FormatUint(h, 16)
	return "0000000000000000"[len(s):] + s
}

func hashStep(h, word uint64) uint64 {
	h = (h ^ word) * 0x100000001b3
	return h ^ h>>32
}
