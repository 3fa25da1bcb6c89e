package sweep

// The samples as a table for spreadsheets: a row a run, all figures in seconds, bytes and plain numbers.

import (
	"strconv"
	"strings"
)

// columns are the figures' names in the table; times become seconds.
var columns = [len(Measures)]string{"seconds", "peak_memory_bytes", "thread_switches", "peak_threads", "peak_tasks", "cpu_busy_percent",
	"gil_wait_seconds", "peak_requests_in_flight"}

// CSV writes every sample, by file, value and seed; first is the seed that the plan's seeds are counted from.
func (p *Plan) CSV(samples []Sample, files []string, first uint64) string {
	var b strings.Builder
	b.WriteString("file," + field(p.Name) + ",seed," + strings.Join(columns[:], ",") + ",failed\n")
	for _, s := range p.inOrder(samples) {
		value := number(p.Values[s.Point])
		if !p.Has[s.File] {
			value = "" // the file has no such parameter: it is the same at every value
		}
		b.WriteString(field(files[s.File]) + "," + value + "," + strconv.FormatUint(first+uint64(s.Seed), 10))
		for i, f := range s.Figures {
			if Measures[i].Unit == Time {
				f /= 1e9
			}
			b.WriteString("," + strconv.FormatFloat(f, 'f', -1, 64))
		}
		b.WriteString("," + field(s.Failed) + "\n")
	}
	return b.String()
}

// field quotes what needs it. What a spreadsheet would take for a formula is made a text.
func field(text string) string {
	if text != "" && strings.ContainsRune("=+@-", rune(text[0])) {
		text = "'" + text
	}
	if strings.ContainsAny(text, ",\"\n\r") {
		return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	}
	return text
}
