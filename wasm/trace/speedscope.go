package trace

// Speedscope: the file format of speedscope.app, an evented profile for each
// track that did something. A span is one frame: what the track did, and where.

import "strconv"

// Speedscope encodes the trace for speedscope's viewer; title names it.
func Speedscope(t *Trace, title string) []byte {
	b := append([]byte(nil), `{"$schema":"https://www.speedscope.app/file-format-schema.json","exporter":"asyncio playground","name":`...)
	b = appendJSONString(b, title)
	b = append(b, `,"activeProfileIndex":0,"profiles":[`...)
	frames := frameTable{index: map[frameKey]int{}}
	paths := t.paths()
	first := true
	for _, id := range t.depthFirst() {
		lo, hi := t.SpansOf(id)
		if lo == hi {
			continue
		}
		if !first {
			b = append(b, ',')
		}
		first = false
		b = append(b, "\n{\"type\":\"evented\",\"unit\":\"nanoseconds\",\"name\":"...)
		b = appendJSONString(b, paths[id])
		b = append(b, `,"startValue":0,"endValue":`...)
		b = strconv.AppendInt(b, t.End, 10)
		b = append(b, `,"events":[`...)
		for i := lo; i < hi; i++ {
			if i > lo {
				b = append(b, ',')
			}
			st := &t.stands[t.standOf[i]]
			frame := int64(frames.of(frameKey{t.states[i], st.why(), st.where()}))
			for k, end := range [...]struct {
				phase byte
				at    int64
			}{{'O', t.spanStart(i)}, {'C', t.spanEnd(i, id)}} {
				if k > 0 {
					b = append(b, ',')
				}
				b = append(b, `{"type":"`...)
				b = append(b, end.phase)
				b = append(b, `","frame":`...)
				b = strconv.AppendInt(b, frame, 10)
				b = append(b, `,"at":`...)
				b = strconv.AppendInt(b, end.at, 10)
				b = append(b, '}')
			}
		}
		b = append(b, "]}"...)
	}
	b = append(b, "\n],\"shared\":{\"frames\":["...)
	for i, f := range frames.list {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, "\n{\"name\":"...)
		b = appendJSONString(b, t.frameName(f))
		if file, line := SplitWhere(f.where); line > 0 && file < len(t.Files) {
			b = append(b, `,"file":`...)
			b = appendJSONString(b, t.Files[file])
			b = append(b, `,"line":`...)
			b = strconv.AppendInt(b, int64(line), 10)
		}
		b = append(b, '}')
	}
	return append(b, "\n]}}\n"...)
}

// frameKey is what makes two spans the same frame: state, reason and place.
type frameKey struct {
	state uint8
	why   int32
	where uint32
}

// frameTable numbers frames in the order in which they are met.
type frameTable struct {
	list  []frameKey
	index map[frameKey]int
}

func (f *frameTable) of(k frameKey) int {
	i, ok := f.index[k]
	if !ok {
		i = len(f.list)
		f.index[k] = i
		f.list = append(f.list, k)
	}
	return i
}

// frameName says what a frame is: "waiting: sleep, line 12".
func (t *Trace) frameName(f frameKey) string {
	name := State(f.state).String()
	if why := t.strings[f.why]; why != "" {
		name += ": " + why
	}
	if at := t.Position(f.where); at != "" {
		name += ", " + at
	}
	return name
}
