package main

// This file writes a trace in the forms that --trace names.

import (
	"encoding/json"

	"github.com/asyncio-playground/playground/wasm/trace"
)

// encode writes a trace in the form that kind, which is one of traceKinds, names; title stands above a picture.
func encode(kind string, t *trace.Trace, title string) []byte {
	if kind == "json" {
		return plainJSON(t)
	}
	data, _ := trace.Encode(t, kind, title)
	return data
}

// The plain JSON form: the model of package trace under its own words, times in integer
// nanoseconds, positions as "file:line". Tracks are named by their id everywhere.
type (
	jsonTrace struct {
		End      int64        `json:"end"`
		Files    []string     `json:"files"`
		Tracks   []jsonTrack  `json:"tracks"`
		Spans    []jsonSpan   `json:"spans"`
		Links    []jsonLink   `json:"links"`
		Marks    []jsonMark   `json:"marks"`
		Counters []jsonSample `json:"counters"`
	}
	jsonTrack struct {
		ID        trace.TrackID `json:"id"`
		Kind      string        `json:"kind"`
		Parent    trace.TrackID `json:"parent,omitempty"`
		Name      string        `json:"name"`
		Born      int64         `json:"born"`
		Ended     *int64        `json:"ended"` // null: alive at the end of the run
		How       string        `json:"how"`
		CreatedBy trace.TrackID `json:"createdBy,omitempty"`
		Where     string        `json:"where,omitempty"`
	}
	jsonSpan struct {
		Track  trace.TrackID `json:"track"`
		Start  int64         `json:"start"`
		End    int64         `json:"end"`
		State  string        `json:"state"`
		Why    string        `json:"why,omitempty"`
		On     trace.TrackID `json:"on,omitempty"`
		OnName string        `json:"onName,omitempty"`
		Where  string        `json:"where,omitempty"`
	}
	jsonLink struct {
		Kind   string        `json:"kind"`
		From   trace.TrackID `json:"from"`
		FromAt int64         `json:"fromAt"`
		To     trace.TrackID `json:"to"`
		ToAt   int64         `json:"toAt"`
	}
	jsonMark struct {
		Kind  string        `json:"kind"`
		Track trace.TrackID `json:"track"`
		At    int64         `json:"at"`
		Where string        `json:"where,omitempty"`
		Text  string        `json:"text,omitempty"`
	}
	jsonSample struct {
		Name  string        `json:"name"`
		Track trace.TrackID `json:"track,omitempty"`
		At    int64         `json:"at"`
		Value int64         `json:"value"`
	}
)

func plainJSON(t *trace.Trace) []byte {
	out := jsonTrace{
		End: t.End, Files: t.Files,
		Tracks: make([]jsonTrack, t.NumTracks()), Spans: make([]jsonSpan, t.NumSpans()),
		Links: make([]jsonLink, t.NumLinks()), Marks: make([]jsonMark, t.NumMarks()),
		Counters: make([]jsonSample, t.NumSamples()),
	}
	for i := range out.Tracks {
		k := t.Track(trace.TrackID(i + 1))
		out.Tracks[i] = jsonTrack{ID: k.ID, Kind: k.Kind.String(), Parent: k.Parent, Name: k.Name, Born: k.Born,
			How: k.How.String(), CreatedBy: k.CreatedBy, Where: t.Position(k.BornWhere)}
		if k.Ended >= 0 {
			out.Tracks[i].Ended = &k.Ended
		}
	}
	for i := range out.Spans {
		s := t.Span(i)
		out.Spans[i] = jsonSpan{s.Track, s.Start, s.End, s.State.String(), s.Why, s.On, s.OnName, t.Position(s.Where)}
	}
	for i := range out.Links {
		l := t.Link(i)
		out.Links[i] = jsonLink{l.Kind.String(), l.From, l.FromAt, l.To, l.ToAt}
	}
	for i := range out.Marks {
		m := t.Mark(i)
		out.Marks[i] = jsonMark{m.Kind.String(), m.Track, m.At, t.Position(m.Where), m.Text}
	}
	for i := range out.Counters {
		out.Counters[i] = jsonSample(t.Sample(i))
	}
	text, err := json.MarshalIndent(out, "", " ")
	if err != nil {
		panic(err) // strings and numbers only: it cannot fail
	}
	return append(text, '\n')
}
