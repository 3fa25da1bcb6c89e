package vm

// Texts, bytes and ints that would be too large end in MemoryError at once; none is ever made.

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTooLargeIsMemoryError(t *testing.T) {
	for _, expr := range []string{
		"'x' * 10**10", "'é' * 10**10", "b'x' * 10**10", "bytearray(b'x') * 10**10", "2 ** 10**12", "1 << 10**12", "(10**9) ** (10**9)",
		"3 ** (2**40)", "'x'.ljust(10**10)", "'x'.center(10**10)", "'1'.zfill(10**10)", "b'x'.rjust(10**10)", "bytes(10**10)",
		"bytearray(10**10)", "format(1, '9999999999')", "format('a', '9999999999')", "format(1.5, '09999999999')", "f'{1:9999999999}'",
		"'%9999999999d' % 1", "'%-9999999999s' % 1", "'\\t'.expandtabs(2**31 - 1)", "('x' * 10**6).replace('x', 'y' * 10**6)",
		"('x' * 10**6).replace('', 'y' * 10**6)", "('y' * 10**6).join('x' * 10**6)", "(5).to_bytes(10**10)", "'x' * (2**62)",
		"'{:>9999999999}'.format(1)", "format(1.5, '.2000000000f')", "('x' * 10**6).translate({120: 'y' * 10**6})",
	} {
		t.Run(expr, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, stderr := runText("main.py", "x = "+expr+"\n", 50_000_000)
			require.Contains(t, stderr, "MemoryError")
			runtime.ReadMemStats(&after)
			require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(1<<29), "bytes, where the shortest of these texts would have ten thousand million")
		})
	}
}

func TestGrowthEndsInMemoryError(t *testing.T) {
	for _, body := range []string{
		"x = 'ab'\nwhile True:\n    x += x\n",
		"x = 7\nwhile True:\n    x *= x\n",
		"x = bytearray(b'ab')\nwhile True:\n    x.extend(x)\n",
		"x = []\nwhile True:\n    x.append('y' * 100000)\n",
		"x = '{0}{0}'\nwhile True:\n    x = x.format(x)\n",
	} {
		t.Run(strings.ReplaceAll(body, "\n", " "), func(t *testing.T) {
			_, stderr := runText("main.py", body, 50_000_000)
			require.NotEmpty(t, stderr)
		})
	}
}
