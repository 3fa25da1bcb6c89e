// Package sweep runs a listing, or the listings of a comparison, for many values of one parameter and some seeds, and tells how the
// figures of the runs depend on it: medians, their spread, where two files' medians cross, as a chart, a table and CSV.
//
//	"REQUESTS=1:10000:log" → Parse → Range → Plan → Measure, one run at a time → Samples → Curves → Chart
//
// The page and the play command share all of it: the page runs one Measure after another in its Workers, so that it can show
// progress and stop at any moment, and hands the samples back as the lines of text that it got. A run is measured without a trace.
package sweep
