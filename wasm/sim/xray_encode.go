package sim

// The X-ray as the JSON that the page reads.

import "github.com/asyncio-playground/playground/wasm/trace"

func (w *writer) strings(k string, list []string) {
	w.list(k, len(list), func(i int) {
		w.sep()
		w.b = trace.AppendJSON(w.b, list[i])
	})
}

func (w *writer) bool(k string, b bool) {
	w.key(k)
	if b {
		w.b = append(w.b, "true"...)
	} else {
		w.b = append(w.b, "false"...)
	}
}

// Encode returns the X-ray as JSON.
func (x *XRay) Encode() []byte {
	w := &writer{b: []byte{'{'}}
	w.int("at", x.At)
	w.bool("ended", x.Ended)
	if x.Failed != nil {
		w.str("failed", x.Failed.Kind+": "+x.Failed.Msg)
	}
	w.list("lanes", len(x.Lanes), func(i int) { w.lane(&x.Lanes[i]) })
	w.list("loops", len(x.Loops), func(i int) {
		l := &x.Loops[i]
		w.open('{')
		w.int("track", int64(l.Track))
		w.str("thread", l.Thread)
		w.bool("waiting", l.Waiting)
		w.int("until", l.Until)
		w.handles("ready", l.Ready)
		w.handles("timers", l.Timers)
		w.close('}')
	})
	w.list("things", len(x.Things), func(i int) {
		t := &x.Things[i]
		w.open('{')
		w.str("kind", t.Kind)
		w.str("name", t.Name)
		w.str("label", t.Label)
		w.str("state", t.State)
		w.strings("holders", t.Holders)
		w.strings("waiters", t.Waiters)
		if t.Items != nil {
			w.strings("items", t.Items)
		}
		w.close('}')
	})
	w.list("turns", len(x.Turns), func(i int) {
		t := &x.Turns[i]
		w.open('{')
		w.str("what", t.What)
		w.str("process", t.Process)
		w.strings("holders", t.Holders)
		w.strings("asking", t.Asking)
		w.close('}')
	})
	w.close('}')
	return w.b
}

func (w *writer) lane(l *LaneView) {
	w.open('{')
	w.int("track", int64(l.Track))
	for _, x := range [][2]string{{"process", l.Process}, {"name", l.Name}, {"kind", l.Kind}, {"state", l.State}, {"why", l.Why}, {"on", l.On}} {
		w.str(x[0], x[1])
	}
	w.int("until", l.Until)
	w.list("frames", len(l.Frames), func(i int) {
		f := &l.Frames[i]
		w.open('{')
		w.str("func", f.Func)
		w.str("file", f.File)
		w.int("line", int64(f.Line))
		w.list("locals", len(f.Locals), func(j int) {
			w.open('{')
			w.str("name", f.Locals[j].Name)
			w.str("value", f.Locals[j].Value)
			w.close('}')
		})
		w.close('}')
	})
	w.close('}')
}

func (w *writer) handles(k string, list []HandleView) {
	w.list(k, len(list), func(i int) {
		h := &list[i]
		w.open('{')
		w.str("what", h.What)
		w.str("task", h.Task)
		w.int("in", h.In)
		w.close('}')
	})
}
