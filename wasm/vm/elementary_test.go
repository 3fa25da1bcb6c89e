package vm

// Powers and elementary functions against CPython's, to the last bit: testdata/elementary.txt has, in hexadecimal,
// x, y, x**y, z, exp(z), log(x), sin(z) and cos(z). Left out is where the C library rounds to the farther float, once in a thousand.

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestElementaryFunctions(t *testing.T) {
	text, err := os.ReadFile("testdata/elementary.txt")
	require.NoError(t, err)
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		var v []float64
		for _, f := range strings.Fields(line) {
			x, err := strconv.ParseFloat(f, 64)
			require.NoError(t, err)
			v = append(v, x)
		}
		require.Equal(t, v[2], Pow(v[0], v[1]), "%v ** %v", v[0], v[1])
		require.Equal(t, v[4], Exp(v[3]), "exp %v", v[3])
		require.Equal(t, v[5], Log(v[0]), "log %v", v[0])
		require.Equal(t, v[6], Sin(v[3]), "sin %v", v[3])
		require.Equal(t, v[7], Cos(v[3]), "cos %v", v[3])
	}
}
