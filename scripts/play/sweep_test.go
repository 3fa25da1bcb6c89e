package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// naps writes a comparison of two files: one that sleeps N times one after the other, one that sleeps two seconds whatever N is.
func naps(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range map[string]string{
		"many.py": "N = 2  # @param {type:\"slider\", min:1, max:20, step:1}\nimport time\nfor _ in range(N):\n    time.sleep(1)\n",
		"one.py":  "import time\nimport helper\ntime.sleep(helper.NAP)\n", "helper.py": "NAP = 2.5\n",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600))
	}
	return folder
}

func TestASweepTellsOfAFoldersFilesSideBySide(t *testing.T) {
	folder := naps(t)
	picture, table := filepath.Join(folder, "out.svg"), filepath.Join(folder, "out.csv")
	s := command(t, "", "--sweep", "N=1:4:4:1", folder, "--measure", "time", "--svg", picture, "--csv", table)
	require.Equal(t, 0, s.code, s.errOut)
	assert.Equal(t, `Total time
   N   many.py   one.py
   1       1 s    2.5 s
   2       2 s    2.5 s
   3       3 s    2.5 s
   4       4 s    2.5 s
At N = 2 many.py is below one.py, from 3 on above it.

`, s.out)
	assert.Contains(t, s.errOut, "5 of 5 runs")
	svg, err := os.ReadFile(picture)
	require.NoError(t, err)
	assert.Contains(t, string(svg), ">many.py</text>")
	csv, err := os.ReadFile(table)
	require.NoError(t, err)
	assert.Contains(t, string(csv), "\nmany.py,4,0,4.0")
	assert.Contains(t, string(csv), "\none.py,,0,2.5")
}

func TestABadSweepIsOneSentence(t *testing.T) {
	folder := naps(t)
	for want, args := range map[string][]string{
		"play: N takes numbers from 1 to 20: the range must stay within\n":                          {"--sweep", "N=1:40"},
		"play: --csv is of a sweep: it needs --sweep NAME=FROM:TO\n":                                {"--csv", "x"},
		"play: a sweep takes a file or a folder, and has no --trace, --log, --stats or --inspect\n": {"--sweep", "N=1:2", "--stats"},
	} {
		s := command(t, "", append(args, folder)...)
		assert.Equal(t, session{2, "", want}, s)
	}
}
