package sim

// Parameters: what Inspect reads off a listing, and what SetParam writes into it.

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const listing = `"""A title 😀.

First paragraph,
two lines.

Second.
"""
GUESTS = 10  # @param {type:"slider", min:1, max:100, step:1, label:"Guests", unit:"people"}
DELAY = 0.5  # @param {type:"number"}
MODE = "pool"  # @param ["pool", "one, by one"]
FAST = True  # @param {type:"boolean"}
# region setup
import time
# endregion
`

func TestInspectReadsTextParametersAndFolds(t *testing.T) {
	l := Inspect("x.py", listing)
	assert.Equal(t, "A title 😀", l.Title)
	assert.Equal(t, "First paragraph, two lines.", l.Summary)
	assert.Equal(t, [][2]int{{12, 14}}, l.Folds)
	assert.Empty(t, l.Problems)
	require.Len(t, l.Params, 4)
	units := utf16.Encode([]rune(listing))
	for i, want := range []string{"10", "0.5", `"pool"`, "True"} {
		p := l.Params[i]
		assert.Equal(t, want, p.Value)
		assert.Equal(t, want, string(utf16.Decode(units[p.Start:p.End])), "offsets count UTF-16 units")
	}
	assert.Equal(t, Param{Name: "GUESTS", Type: "slider", Value: "10", Label: "Guests", Unit: "people", Min: 1, Max: 100, Step: 1,
		HasRange: true, Line: 8, Start: l.Params[0].Start, End: l.Params[0].End}, l.Params[0])
	assert.Equal(t, []string{`"pool"`, `"one, by one"`}, l.Params[2].Options)
}

func TestSetParamEditsTheLiteralAlone(t *testing.T) {
	for _, c := range [][4]string{
		{"GUESTS", "50", "GUESTS = 10 ", "GUESTS = 50 "}, {"DELAY", "2", "DELAY = 0.5", "DELAY = 2.0"},
		{"MODE", "one, by one", `MODE = "pool"`, `MODE = "one, by one"`}, {"FAST", "no", "FAST = True", "FAST = False"},
	} {
		got, err := SetParam(listing, c[0], c[1])
		require.NoError(t, err)
		assert.Equal(t, strings.Replace(listing, c[2], c[3], 1), got)
	}
}

func TestSetParamSaysWhatIsAllowed(t *testing.T) {
	for _, c := range [][3]string{
		{"GUESTS", "500", "GUESTS must be from 1 to 100, not 500"}, {"GUESTS", "many", "GUESTS must be a number, not many"},
		{"MODE", "x", `MODE must be one of "pool", "one, by one", not x`}, {"FAST", "perhaps", "FAST must be True or False, not perhaps"},
		{"NOPE", "1", "the listing has no parameter NOPE: it has GUESTS, DELAY, MODE, FAST"},
	} {
		_, err := SetParam(listing, c[0], c[1])
		require.EqualError(t, err, c[2])
	}
}

func TestABadFormIsAProblemAtItsLine(t *testing.T) {
	for form, words := range map[string]string{
		`X = 1  # @param {type:"dial"}`:                   "choose slider, number, boolean or text",
		`X = 1  # @param {type:"slider"}`:                 "a slider needs min and max",
		`X = "a"  # @param {type:"slider", min:1, max:2}`: "must be a number",
		`X = 1  # @param {type:"number", size:3}`:         "has no key size",
		`    X = 1  # @param {type:"number"}`:             "at the left margin",
		`X = 1  # @param [1, 2`:                           "closing ]",
	} {
		l := Inspect("x.py", "if True:\n    pass\n"+form+"\n")
		var msgs []string
		for _, p := range l.Problems {
			if p.Kind == "Parameter" {
				assert.Equal(t, 3, p.Line)
				msgs = append(msgs, p.Msg)
			}
		}
		require.Len(t, msgs, 1, form)
		assert.Contains(t, msgs[0], words)
	}
}
