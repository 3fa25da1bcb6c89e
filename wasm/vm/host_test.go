package vm

// A host for tests: no clock, one thread, output kept.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
)

type testHost struct {
	out   strings.Builder
	err   strings.Builder
	steps int64
	limit int64
}

func (h *testHost) Checkpoint(t *Thread, used int64, atSwitch bool) int64 {
	h.steps += used
	if h.limit > 0 && h.steps > h.limit {
		t.Interrupt(func(t *Thread) *Exc { return NewExc(t.In.E.SystemExit, NewStr("step budget used up")) })
	}
	return 1000
}

func (h *testHost) Write(_ *Thread, stream int, pieces ...string) *Exc {
	text := strings.Join(pieces, "")
	if stream == 1 {
		h.out.WriteString(text)
	} else {
		h.err.WriteString(text)
	}
	return nil
}

func (h *testHost) ReadLine(*Thread) (string, *Exc)    { return "", nil }
func (h *testHost) Module(string) (ModuleDef, bool)    { return ModuleDef{}, false }
func (h *testHost) Source(string) (string, bool)       { return "", false }
func (h *testHost) KnownModules(string) (string, bool) { return "", false }

// runText runs a program and returns its stdout and stderr.
func runText(file, text string, limit int64) (string, string) {
	h := &testHost{limit: limit}
	in := New(h, Limits{})
	t := in.NewThread()
	code, serr := compile.Source(file, text)
	if serr != nil {
		return "", t.FormatException(t.SyntaxError(serr))
	}
	if exc := t.RunMain(&CompiledSource{Code: code, Text: text}, "__main__"); exc != nil {
		h.err.WriteString(t.FormatException(exc))
	}
	t.Finalize()
	return h.out.String(), h.err.String()
}
