package sim

// Export: a run's trace in a form that other programs open.

import "github.com/asyncio-playground/playground/wasm/trace"

// Export runs a program again, which gives the same trace to the byte, and encodes it as trace.Encode does. problem says in a sentence why
// there is nothing to encode; it is "" otherwise.
func (e *Engine) Export(p Program, kind, title string) (data []byte, problem string) {
	p.NoTrace = false
	r := e.Run(p)
	if r.Trace == nil {
		return nil, "the listing does not run, so there is nothing to save: " + r.Problems[0].Msg
	}
	data, ok := trace.Encode(r.Trace, kind, title)
	if !ok {
		return nil, "there is no export named '" + kind + "'"
	}
	return data, ""
}
