package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAProgramComesFromItsSeedAlone(t *testing.T) {
	for seed := uint64(1); seed <= 20; seed++ {
		assert.Equal(t, generate(seed), generate(seed))
		assert.NotEqual(t, generate(seed), generate(seed+1))
	}
}

func TestWhatIsMadeIsPythonAndRunsToAnEnd(t *testing.T) {
	for seed := uint64(1); seed <= 150; seed++ {
		text := generate(seed)
		if strings.Contains(text, "# refused:") {
			continue
		}
		got := ours("program.py", text, 10_000_000)
		assert.NotContains(t, got.Err, "SyntaxError", "seed %d", seed)
		assert.LessOrEqual(t, got.Code, 4, "seed %d ends with an internal error or a limit:\n%s", seed, got.Err)
		assert.NotContains(t, got.Err, "playground:", "seed %d", seed)
	}
}

func TestShrinkingKeepsWhatDiffers(t *testing.T) {
	text := "a = 1\nif a:\n    b = 2\n    bad()\nc = 3\n"
	got := shrink(text, func(s string) bool {
		return strings.Contains(s, "bad()") && (strings.Contains(s, "if a:") || !strings.Contains(s, "  "))
	})
	assert.Equal(t, "bad()\n", got)
}

func TestADiffShowsOnlyWhatDiffers(t *testing.T) {
	assert.Equal(t, "  - b\n  + x\n", diff("a\nb\nc", "a\nx\nc"))
}
