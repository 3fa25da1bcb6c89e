package trace

// Check: the promises of the package, looked up in a finished trace.

import "errors"

// Check returns what is wrong with a trace, nil if it keeps the promises of
// the package. Tests of everything that records use it.
func Check(t *Trace) error {
	for i := range t.tracks {
		if err := t.checkTrack(TrackID(i + 1)); err != nil {
			return err
		}
	}
	last := int64(0)
	for i := range t.links {
		l := t.Link(i)
		if l.FromAt < last || l.ToAt < l.FromAt || l.ToAt > t.End {
			return errors.New("link " + itoa(int64(i)) + " is out of order")
		}
		last = l.FromAt
	}
	last = 0
	for i := range t.marks {
		m := t.Mark(i)
		if m.At < last || m.At > t.End {
			return errors.New("mark " + itoa(int64(i)) + " is out of order")
		}
		last = m.At
	}
	for i := 1; i < len(t.samples); i++ {
		a, b := t.Sample(i-1), t.Sample(i)
		if a.Name > b.Name || a.Name == b.Name && (a.Track > b.Track || a.Track == b.Track && a.At >= b.At) {
			return errors.New("sample " + itoa(int64(i)) + " is out of order")
		}
	}
	return nil
}

func (t *Trace) checkTrack(id TrackID) error {
	tr := t.Track(id)
	wrong := func(what string) error { return errors.New("track " + itoa(int64(id)) + " (" + tr.Name + ") " + what) }
	end := t.End
	if tr.Ended >= 0 {
		end = tr.Ended
	}
	if tr.Born < 0 || tr.Born > end || end > t.End {
		return wrong("has an impossible life")
	}
	if tr.Parent >= id {
		return wrong("is older than its parent")
	}
	if tr.Parent > 0 {
		p := t.Track(tr.Parent)
		if tr.Born < p.Born || p.Ended >= 0 && (tr.Ended < 0 || tr.Ended > p.Ended) {
			return wrong("lives outside its parent's life")
		}
	}
	last := tr.Born
	lo, hi := t.SpansOf(id)
	for i := lo; i < hi; i++ {
		s := t.Span(i)
		if s.Track != id || s.Start < last || s.End <= s.Start || s.End > end {
			return wrong("has a span out of order at " + itoa(s.Start))
		}
		last = s.End
	}
	return nil
}
