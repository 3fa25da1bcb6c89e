package trace

// Columns: the binary form that the page reads, and the trace's hash.
//
// Little-endian. Bytes 0..3 are "APT1"; a u32 at 4 is the length of the JSON
// header at 8; sections follow at the absolute, 8-aligned offsets that the
// header gives. Times are f64 holding whole nanoseconds, so a page can lay
// typed arrays over the one buffer. Text columns are indexes into the header's
// list of strings, whose first is "".
//
//	{"v":1,"end":ns,"truncated":bool,"cut":ns,"files":[…],"strings":[…],
//	 "sections":{"span.start":{"type":"f64","off":1024,"len":17},…}}
//
// Row k of the track sections is TrackID k+1. The spans are ordered by track,
// then start; track.span0 holds each track's first row and one row more. The
// counters are ordered by name, track and time.

import (
	"math"
	"strconv"
)

const magic = "APT1"

// section is one column: its name, its type, and how to write its elements.
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

// bytesOf, intsOf, wordsOf and timesOf make the columns of a list's fields.
func bytesOf[T any](name string, list []T, f func(*T) uint8) section {
	return section{name, "u8", len(list), func(b []byte) {
		for i := range list {
			b[i] = f(&list[i])
		}
	}}
}

func intsOf[T any](name string, list []T, f func(*T) int32) section {
	return section{name, "i32", len(list), func(b []byte) {
		for i := range list {
			put32(b[4*i:], uint32(f(&list[i])))
		}
	}}
}

func wordsOf[T any](name string, list []T, f func(*T) uint32) section {
	return section{name, "u32", len(list), func(b []byte) {
		for i := range list {
			put32(b[4*i:], f(&list[i]))
		}
	}}
}

func timesOf[T any](name string, list []T, f func(*T) int64) section {
	return section{name, "f64", len(list), func(b []byte) {
		for i := range list {
			put64(b[8*i:], math.Float64bits(float64(f(&list[i]))))
		}
	}}
}

// spanColumn makes a column of the spans, which are many: put writes all its
// elements without a call for each.
func (t *Trace) spanColumn(name, typ string, put func(b []byte, spans []event)) section {
	return section{name, typ, len(t.spans), func(b []byte) { put(b, t.spans) }}
}

func put32(b []byte, v uint32) {
	_ = b[3]
	b[0], b[1], b[2], b[3] = byte(v), byte(v>>8), byte(v>>16), byte(v>>24)
}

func put64(b []byte, v uint64) {
	put32(b, uint32(v))
	put32(b[4:], uint32(v>>32))
}

func get64(b []byte) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

func (t *Trace) sections() []section {
	return []section{
		bytesOf("track.kind", t.tracks, func(r *track) uint8 { return uint8(r.kind) }),
		intsOf("track.parent", t.tracks, func(r *track) int32 { return int32(r.parent) }),
		intsOf("track.name", t.tracks, func(r *track) int32 { return r.name }),
		timesOf("track.born", t.tracks, func(r *track) int64 { return r.born }),
		timesOf("track.ended", t.tracks, func(r *track) int64 { return r.ended }),
		bytesOf("track.how", t.tracks, func(r *track) uint8 { return uint8(r.how) }),
		intsOf("track.by", t.tracks, func(r *track) int32 { return int32(r.by) }),
		wordsOf("track.where", t.tracks, func(r *track) uint32 { return r.where }),
		intsOf("track.span0", t.span0, func(n *int32) int32 { return *n }),

		t.spanColumn("span.track", "i32", func(b []byte, e []event) {
			for i := range e {
				put32(b[4*i:], uint32(e[i].a))
			}
		}),
		t.spanColumn("span.start", "f64", func(b []byte, e []event) {
			for i := range e {
				put64(b[8*i:], math.Float64bits(float64(e[i].t0)))
			}
		}),
		t.spanColumn("span.end", "f64", func(b []byte, e []event) {
			for i := range e {
				put64(b[8*i:], math.Float64bits(float64(e[i].t1)))
			}
		}),
		t.spanColumn("span.state", "u8", func(b []byte, e []event) {
			for i := range e {
				b[i] = e[i].sub
			}
		}),
		t.spanColumn("span.why", "i32", func(b []byte, e []event) {
			for i := range e {
				put32(b[4*i:], uint32(e[i].b))
			}
		}),
		t.spanColumn("span.on", "i32", func(b []byte, e []event) {
			for i := range e {
				put32(b[4*i:], uint32(e[i].c))
			}
		}),
		t.spanColumn("span.onName", "i32", func(b []byte, e []event) {
			for i := range e {
				put32(b[4*i:], uint32(e[i].d))
			}
		}),
		t.spanColumn("span.where", "u32", func(b []byte, e []event) {
			for i := range e {
				put32(b[4*i:], e[i].where)
			}
		}),

		bytesOf("link.kind", t.links, func(e *event) uint8 { return e.sub }),
		intsOf("link.from", t.links, func(e *event) int32 { return e.a }),
		timesOf("link.fromAt", t.links, func(e *event) int64 { return e.t0 }),
		intsOf("link.to", t.links, func(e *event) int32 { return e.b }),
		timesOf("link.toAt", t.links, func(e *event) int64 { return e.t1 }),

		bytesOf("mark.kind", t.marks, func(e *event) uint8 { return e.sub }),
		intsOf("mark.track", t.marks, func(e *event) int32 { return e.a }),
		timesOf("mark.at", t.marks, func(e *event) int64 { return e.t0 }),
		wordsOf("mark.where", t.marks, func(e *event) uint32 { return e.where }),
		intsOf("mark.text", t.marks, func(e *event) int32 { return e.b }),

		intsOf("counter.name", t.samples, func(e *event) int32 { return t.series[e.a].name }),
		intsOf("counter.track", t.samples, func(e *event) int32 { return int32(t.series[e.a].track) }),
		timesOf("counter.at", t.samples, func(e *event) int64 { return e.t0 }),
		timesOf("counter.value", t.samples, func(e *event) int64 { return e.t1 }),
	}
}

// Columns encodes the trace for the page. It does so once; the bytes belong to
// the trace and must not be changed.
func Columns(t *Trace) []byte {
	if t.columns == nil {
		t.columns = t.encode()
	}
	return t.columns
}

func (t *Trace) encode() []byte {
	sections := t.sections()

	// Offsets stand in the header, and the header's length moves the offsets:
	// the header ends with the sections, so its length is settled by trying
	// again until the offsets fit behind it.
	head := t.headerStart()
	base, header := 0, []byte(nil)
	for {
		header = appendSections(append([]byte(nil), head...), sections, base)
		need := align8(8 + len(header))
		if need <= base {
			break
		}
		base = need
	}
	size := base
	for i := range sections {
		size += align8(sections[i].size())
	}
	out := make([]byte, size)
	copy(out, magic)
	put32(out[4:], uint32(len(header)))
	copy(out[8:], header)
	off := base
	for i := range sections {
		n := sections[i].size()
		sections[i].put(out[off : off+n])
		off += align8(n)
	}
	return out
}

func align8(n int) int { return (n + 7) &^ 7 }

// headerStart returns the header up to its sections.
func (t *Trace) headerStart() []byte {
	b := append([]byte(nil), `{"v":1,"end":`...)
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

// Hash returns 16 hex digits that name the trace: FNV-1a over the bytes of
// Columns, taken eight at a time (the last ones filled up with zeros), each
// step folding its upper half onto the lower. Two runs with the same hash did
// the same things at the same times.
func (t *Trace) Hash() string { return HashColumns(Columns(t)) }

// HashColumns is Hash for a trace that is encoded already.
func HashColumns(b []byte) string {
	h := uint64(0xcbf29ce484222325)
	step := func(w uint64) {
		h = (h ^ w) * 0x100000001b3
		h ^= h >> 32
	}
	for ; len(b) >= 8; b = b[8:] {
		step(get64(b))
	}
	if len(b) > 0 {
		var last [8]byte
		copy(last[:], b)
		step(get64(last[:]))
	}
	s := strconv.FormatUint(h, 16)
	return "0000000000000000"[len(s):] + s
}
