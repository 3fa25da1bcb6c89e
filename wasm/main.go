//go:build js && wasm

// Command wasm is the engine in a browser's Worker: bytes in, bytes out. It is the only code that knows JavaScript.
//
// It defines self.playground = {run, inspect, export, xray, plan, measure, chart, table}, functions of bytes; each takes the UTF-8 JSON of a request and answers
// {ok: true, data: bytes} or {ok: false, error: text}. Its prepare, which the Worker calls when nobody waits, makes something ready for the
// next run and answers whether there is more to make. When all are there it calls self.playgroundReady().
package main

import (
	"runtime"
	"runtime/debug"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/sim"
	"github.com/asyncio-playground/playground/wasm/sweep"
	"github.com/hack-pad/safejs"
)

func main() {
	// What a run allocates is garbage at the next, so collecting seldom is right: at five times what lives and this ballast, which is
	// never touched and so takes no memory itself. Not more seldom: a page's memory never shrinks, and is at its full size after a few
	// runs. Where many tasks live a collection would look at all of them and find little: it comes later, mostly not before the run is over.
	ballast := make([]byte, 2<<20)
	defer runtime.KeepAlive(ballast)
	const usual, patient = 400, 2500
	debug.SetGCPercent(usual)
	debug.SetMemoryLimit(1 << 30) // a listing that fills its budget has the garbage collected sooner: a page has 4 GB at most
	engine := sim.New()
	engine.Crowded = func(is bool) {
		if is {
			debug.SetGCPercent(patient)
		} else {
			debug.SetGCPercent(usual)
		}
	}
	api := must(object())
	set(api, "run", handler(func(req safejs.Value) [][]byte { return engine.Run(program(req)).Encode() }))
	set(api, "inspect", handler(func(req safejs.Value) []byte {
		return sim.Inspect(text(req, "name"), text(req, "text")).Encode()
	}))
	set(api, "export", handler(func(req safejs.Value) []byte {
		data, problem := engine.Export(program(req), text(req, "kind"), text(req, "title"))
		if problem != "" {
			panic(problem)
		}
		return data
	}))
	set(api, "xray", handler(func(req safejs.Value) []byte {
		return engine.XRay(program(req), int64(number(req, "at"))).Encode()
	}))
	set(api, "plan", handler(func(req safejs.Value) []byte {
		plan, bad := sweep.Make(text(req, "range"), files(req))
		if bad != nil {
			return bad.Encode()
		}
		return plan.Encode()
	}))
	set(api, "measure", handler(func(req safejs.Value) []byte {
		run := sweep.Run{Point: int(number(req, "point")), File: int(number(req, "file")), Seed: int(number(req, "seedStep"))}
		name := text(req, "name")
		sample := sweep.Measure(engine, program(req), name, text(req, "literal"), name != "", run)
		return []byte(sample.Line())
	}))
	set(api, "chart", handler(func(req safejs.Value) []byte {
		return plan(req).Draw(sweep.ParseSamples(text(req, "samples")), look(req)).Encode()
	}))
	set(api, "table", handler(func(req safejs.Value) []byte {
		return []byte(plan(req).CSV(sweep.ParseSamples(text(req, "samples")), look(req).Files, uint64(number(req, "seed"))))
	}))
	set(api, "prepare", must(safejs.FuncOf(func(safejs.Value, []safejs.Value) (more any) {
		defer func() {
			if recover() != nil {
				more = false
			}
		}()
		return engine.Prepare()
	})))
	global := must(safejs.Global().Get("self"))
	set(global, "playground", api)
	if ready, err := global.Get("playgroundReady"); err == nil && ready.Type() == safejs.TypeFunction {
		_, _ = ready.Invoke()
	}
	select {}
}

// handler makes a JavaScript function of f, whose answer may come in parts. A panic is answered as an error: it would end the program otherwise.
func handler[T []byte | [][]byte](f func(req safejs.Value) T) safejs.Func {
	fn, err := safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) (answer any) {
		defer func() {
			if r := recover(); r != nil {
				answer = failure(r)
			}
		}()
		if len(args) != 1 {
			return failure("one argument is needed: the bytes of a request")
		}
		switch data := any(f(parse(args[0]))).(type) {
		case [][]byte:
			return success(data...)
		default:
			return success(data.([]byte))
		}
	})
	if err != nil {
		panic(err)
	}
	return fn
}

// success answers with the parts, one behind the other.
func success(parts ...[]byte) any {
	size := 0
	for _, part := range parts {
		size += len(part)
	}
	bytes := must(must(safejs.Global().Get("Uint8Array")).New(size))
	at := 0
	for _, part := range parts {
		must(safejs.CopyBytesToJS(must(bytes.Call("subarray", at)), part))
		at += len(part)
	}
	answer := must(object())
	set(answer, "ok", true)
	set(answer, "data", bytes)
	return safejs.Unsafe(answer)
}

func failure(reason any) any {
	msg := "the engine failed"
	switch r := reason.(type) {
	case string:
		msg = r
	case error:
		msg = r.Error()
	}
	answer := must(object())
	set(answer, "ok", false)
	set(answer, "error", msg)
	return safejs.Unsafe(answer)
}

// parse decodes a request with the browser's own JSON.
func parse(bytes safejs.Value) safejs.Value {
	raw := make([]byte, must(bytes.Length()))
	must(safejs.CopyBytesToGo(raw, bytes))
	return must(must(safejs.Global().Get("JSON")).Call("parse", string(raw)))
}

// program reads a run request; what is missing has its default.
func program(req safejs.Value) sim.Program {
	p := sim.Program{
		Stdin: text(req, "stdin"), Switch: text(req, "switch"), Schedule: text(req, "schedule"), Seed: uint64(number(req, "seed")),
	}
	p.Files = files(req)
	each(req, "argv", func(a safejs.Value) { p.Argv = append(p.Argv, must(a.String())) })
	each(req, "interrupts", func(at safejs.Value) { p.Interrupts = append(p.Interrupts, int64(must(at.Float()))) })
	each(req, "processes", func(q safejs.Value) {
		r := sim.Process{Name: text(q, "name"), Main: text(q, "main"), Stdin: text(q, "stdin"), Start: int64(number(q, "start"))}
		each(q, "argv", func(a safejs.Value) { r.Argv = append(r.Argv, must(a.String())) })
		each(q, "signals", func(s safejs.Value) {
			r.Signals = append(r.Signals, sim.Signal{At: int64(number(s, "at")), Number: int(number(s, "number"))})
		})
		p.Processes = append(p.Processes, r)
	})
	if l, err := req.Get("limits"); err == nil && l.Type() == safejs.TypeObject {
		p.Limits = sim.Limits{Steps: int64(number(l, "steps")), Memory: int64(number(l, "memory")), Output: int(number(l, "output"))}
	}
	if m, err := req.Get("machine"); err == nil && m.Type() == safejs.TypeObject {
		p.Machine = sim.Machine{Cores: int(number(m, "cores")), SwitchInterval: int64(number(m, "switchInterval")), Costs: costs(m)}
	}
	return p
}

// costs reads the prices that a request sets.
func costs(machine safejs.Value) map[string]int64 {
	costs := map[string]int64{}
	for _, s := range kernel.Settings {
		if x := must(machine.Get(s.Key)); x.Type() == safejs.TypeNumber {
			costs[s.Key] = int64(must(x.Float()))
		}
	}
	return costs
}

// files reads those of a request.
func files(req safejs.Value) (list []sim.File) {
	each(req, "files", func(f safejs.Value) {
		list = append(list, sim.File{Name: text(f, "name"), Text: text(f, "text")})
	})
	return list
}

// plan makes the plan that the page was given before.
func plan(req safejs.Value) *sweep.Plan {
	plan, bad := sweep.Make(text(req, "range"), files(req))
	if bad != nil {
		panic(bad.Error())
	}
	return plan
}

// look reads how a sweep's chart is drawn.
func look(req safejs.Value) sweep.Look {
	l := sweep.Look{
		Width: int(number(req, "width")), Height: int(number(req, "height")), Measure: max(0, sweep.MeasureIndex(text(req, "measure"))),
		Title: text(req, "title"), Figure: text(req, "figure"), Parameter: text(req, "parameter"),
	}
	switch text(req, "scale") {
	case "linear":
		l.Scale = sweep.Linear
	case "log":
		l.Scale = sweep.Log
	}
	for _, f := range files(req) {
		l.Files = append(l.Files, f.Name)
	}
	return l
}

func text(v safejs.Value, key string) string {
	x := must(v.Get(key))
	if x.Type() != safejs.TypeString {
		return ""
	}
	return must(x.String())
}

func number(v safejs.Value, key string) float64 {
	x := must(v.Get(key))
	if x.Type() != safejs.TypeNumber {
		return 0
	}
	return must(x.Float())
}

func each(v safejs.Value, key string, f func(x safejs.Value)) {
	list := must(v.Get(key))
	if list.Type() != safejs.TypeObject {
		return
	}
	for i := range must(list.Length()) {
		f(must(list.Index(i)))
	}
}

func object() (safejs.Value, error) {
	return must(safejs.Global().Get("Object")).New()
}

func set(v safejs.Value, key string, x any) {
	if err := v.Set(key, x); err != nil {
		panic(err)
	}
}

// must unwraps what cannot fail unless the request is malformed; handler turns the panic into an answer.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
