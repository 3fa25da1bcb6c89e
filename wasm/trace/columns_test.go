package trace_test

import (
	"encoding/binary"
	"encoding/json"
	"flag"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/wasm/trace"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// header is the JSON header of a columns file.
type header struct {
	V         int      `json:"v"`
	End       int64    `json:"end"`
	Truncated bool     `json:"truncated"`
	Cut       int64    `json:"cut"`
	Files     []string `json:"files"`
	Strings   []string `json:"strings"`
	Sections  map[string]struct {
		Type string `json:"type"`
		Off  int    `json:"off"`
		Len  int    `json:"len"`
	} `json:"sections"`
}

// decode reads a columns file as the page does: header, and numbers by section.
func decode(t testing.TB, b []byte) (h header, columns map[string][]float64) {
	require.Equal(t, "APT1", string(b[:4]))
	n := int(binary.LittleEndian.Uint32(b[4:]))
	require.NoError(t, json.Unmarshal(b[8:8+n], &h))
	columns = map[string][]float64{}
	for name, s := range h.Sections {
		require.Zero(t, s.Off%8, name)
		require.GreaterOrEqual(t, s.Off, 8+n, name)
		list := []float64{}
		for i := range s.Len {
			switch s.Type {
			case "u8":
				list = append(list, float64(b[s.Off+i]))
			case "i32":
				list = append(list, float64(int32(binary.LittleEndian.Uint32(b[s.Off+4*i:]))))
			case "u32":
				list = append(list, float64(binary.LittleEndian.Uint32(b[s.Off+4*i:])))
			case "f64":
				list = append(list, math.Float64frombits(binary.LittleEndian.Uint64(b[s.Off+8*i:])))
			default:
				t.Fatal("unknown type ", s.Type)
			}
		}
		columns[name] = list
	}
	return h, columns
}

func TestColumnsHoldTheTrace(t *testing.T) {
	tr := finished(t, sample(), 12*ms)
	h, c := decode(t, trace.Columns(tr))
	assert.Equal(t, 2, h.V)
	assert.Equal(t, 12*ms, h.End)
	assert.False(t, h.Truncated)
	assert.Equal(t, []string{"main.py"}, h.Files)
	assert.Equal(t, "", h.Strings[0])

	require.Len(t, c["track.kind"], tr.NumTracks())
	for i := range tr.NumTracks() {
		k := tr.Track(trace.TrackID(i + 1))
		assert.Equal(t, trace.Track{
			ID: trace.TrackID(i + 1), Kind: trace.Kind(c["track.kind"][i]), Parent: trace.TrackID(c["track.parent"][i]),
			Name: h.Strings[int(c["track.name"][i])], Born: int64(c["track.born"][i]), Ended: int64(c["track.ended"][i]),
			How: trace.How(c["track.how"][i]), CreatedBy: trace.TrackID(c["track.by"][i]), BornWhere: uint32(c["track.where"][i]),
		}, k)
		lo, hi := tr.SpansOf(k.ID)
		assert.Equal(t, []float64{float64(lo), float64(hi)}, c["track.span0"][i:i+2])
	}
	require.Len(t, c["span.start"], tr.NumSpans())
	for k := range tr.NumTracks() {
		lo, hi := tr.SpansOf(trace.TrackID(k + 1))
		for i := lo; i < hi; i++ {
			end := c["track.last"][k]
			if i+1 < hi {
				end = c["span.start"][i+1]
			}
			stand := int(c["span.stand"][i])
			assert.Equal(t, trace.Span{
				Track: trace.TrackID(k + 1), Start: int64(c["span.start"][i]), End: int64(end), State: trace.State(c["span.state"][i]),
				Why: h.Strings[int(c["stand.why"][stand])], On: trace.TrackID(c["stand.on"][stand]),
				OnName: h.Strings[int(c["stand.onName"][stand])], Where: uint32(c["stand.where"][stand]),
			}, tr.Span(i))
		}
	}
	require.Len(t, c["link.kind"], tr.NumLinks())
	for i := range tr.NumLinks() {
		assert.Equal(t, trace.Link{
			Kind: trace.LinkKind(c["link.kind"][i]), From: trace.TrackID(c["link.from"][i]), FromAt: int64(c["link.fromAt"][i]),
			To: trace.TrackID(c["link.to"][i]), ToAt: int64(c["link.toAt"][i]),
		}, tr.Link(i))
	}
	require.Len(t, c["mark.kind"], tr.NumMarks())
	for i := range tr.NumMarks() {
		assert.Equal(t, trace.Mark{
			Kind: trace.MarkKind(c["mark.kind"][i]), Track: trace.TrackID(c["mark.track"][i]), At: int64(c["mark.at"][i]),
			Where: uint32(c["mark.where"][i]), Text: h.Strings[int(c["mark.text"][i])],
		}, tr.Mark(i))
	}
	require.Len(t, c["counter.name"], tr.NumSamples())
	for i := range tr.NumSamples() {
		assert.Equal(t, trace.Sample{
			Name: h.Strings[int(c["counter.name"][i])], Track: trace.TrackID(c["counter.track"][i]),
			At: int64(c["counter.at"][i]), Value: int64(c["counter.value"][i]),
		}, tr.Sample(i))
	}
}

// The page's decoder reads the same two files: small.columns and what it must
// find in it, small.json.
func TestGoldenForThePage(t *testing.T) {
	tr := finished(t, sample(), 12*ms)
	b := trace.Columns(tr)
	h, c := decode(t, b)
	dump, err := json.MarshalIndent(map[string]any{
		"end": h.End, "truncated": h.Truncated, "cut": h.Cut, "files": h.Files, "strings": h.Strings,
		"columns": c, "hash": tr.Hash(),
	}, "", " ")
	require.NoError(t, err)
	golden(t, "small.columns", b)
	golden(t, "small.json", append(dump, '\n'))
	golden(t, "small.txt", []byte(trace.Text(tr)))
}

// golden compares with a file of testdata, or rewrites it under -update.
func golden(t *testing.T, name string, got []byte) {
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), name)
}

func TestHashTellsTracesApart(t *testing.T) {
	one, again := finished(t, sample(), 12*ms), finished(t, sample(), 12*ms)
	assert.Equal(t, one.Hash(), again.Hash())
	assert.Len(t, one.Hash(), 16)
	r := sample()
	r.Mark(trace.MarkPrint, 1, 12*ms, 0, "more")
	assert.NotEqual(t, one.Hash(), finished(t, r, 12*ms).Hash())
	assert.NotEqual(t, one.Hash(), finished(t, sample(), 13*ms).Hash())
	assert.NotEqual(t, trace.HashColumns([]byte("12345678a")), trace.HashColumns([]byte("12345678b")))
}

func TestHeaderIsValidJSONForAnyText(t *testing.T) {
	r := trace.New(0)
	name := "quote\" back\\ line\n tab\t bell\a bad\xff del\x7f é 𝄞"
	r.Track(trace.KindThread, 0, name, 0, 0, 0)
	h, _ := decode(t, trace.Columns(r.Finish(1, []string{name})))
	assert.Equal(t, "quote\" back\\ line\n tab\t bell\a bad\uFFFD del\x7f é 𝄞", h.Strings[1])
	assert.Equal(t, h.Strings[1], h.Files[0])
}
