// Package trace is what happened in a run: the model, the recorder that the
// simulated machine and the Python modules write to, and the encoders that
// turn a finished trace into something to look at.
//
// # Model
//
// A track is somebody who lives for a while: the process, a thread, an event
// loop, a task. Tracks form a tree (process > thread > loop > task). On each
// track lie spans, one state each: running, ready (wants to run and stands in
// a loop's ready queue), waiting (has nothing to do until something happens)
// and blocked (wants to run, but the GIL, a core or a lock is taken). Links
// join a cause on one track to its effect on another: who created, woke,
// cancelled whom, who handed a lock to whom. Marks are moments (a print, an
// exception), counters are numbers that change over time.
//
// All times are integer nanoseconds of virtual time, all positions are
// file<<24 | line, and 0 is "unknown".
//
// What every finished trace promises, whatever was recorded:
//
//   - every span closes; the spans of a track do not overlap and are in order;
//   - no span, link or mark lies outside 0..End;
//   - a child's life lies inside its parent's;
//   - the same calls give the same bytes.
//
// # Recording is cheap
//
// A run makes millions of events, so an event is one 16-byte record without
// pointers in a chunked log that the garbage collector never scans. It says
// when, who and what; what does not fit is a row of another list: a span's is
// its stand (where the track stands, why and for whom it waits), which few
// programs have many of. Text is interned to a number; both have a small cache.
// A span's record is written when the span opens and not touched when it
// closes: the next one of its track begins there. So the log's order is the
// order in which things happened, and the text encoder can tell the story in
// it. A finished trace is its columns, laid out once and filled in one walk
// over the log. A nil *Recorder records nothing and costs a comparison.
//
// # Encoders
//
//	Columns   typed arrays behind a JSON header, for the page (columns.go says how)
//	Text      one event a line, for people and for golden files
//	Perfetto  Chrome's trace event JSON, for ui.perfetto.dev
//	Speedscope speedscope.app's file format, a profile a track
//	SVG       a small static figure
//	CSV       the spans as a table
package trace
