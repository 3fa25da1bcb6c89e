// Package playground is the module of that name: the simulated machine as a listing sees it. Its face is Python
// (playground.py); hosts live in the kernel and speak HTTP as http.go says.
package playground

import (
	_ "embed"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed playground.py
var text string

// Defs are the modules playground and _playground.
func Defs(e *rt.Env) []vm.ModuleDef {
	return []vm.ModuleDef{
		{Name: "_playground", Build: build(e)},
		{Name: "playground", Code: func() *vm.CompiledSource { return e.Source("playground.py", func() string { return text }) }},
	}
}

func build(e *rt.Env) func(t *vm.Thread, m *vm.Module) *vm.Exc {
	return func(t *vm.Thread, m *vm.Module) *vm.Exc {
		m.Add(t.In, fetching(e, t.In))
		m.Add(t.In, []vm.Method{
			{Name: "work", Sig: "seconds, /", Fn: work},
			{Name: "machine", Sig: "cores, switch_interval, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				if !a[0].IsNone() {
					n, exc := t.Index(a[0])
					if exc != nil {
						return vm.Value{}, exc
					}
					if refused := kernel.CheckCores(n); refused != "" {
						return vm.Value{}, t.ValueErrorf("%s", refused)
					}
					e.Machine.SetCores(int(n))
				}
				if !a[1].IsNone() {
					f, exc := t.Call(vm.Obj(t.In.T.Float), a[1])
					if exc != nil {
						return vm.Value{}, exc
					}
					ns := rt.Nanos(f.F())
					if refused := kernel.CheckSwitchInterval(ns); refused != "" {
						return vm.Value{}, t.ValueErrorf("%s", refused)
					}
					e.Machine.SetSwitchInterval(ns)
				}
				return vm.None, nil
			}},
			{Name: "cost", Sig: "key, value, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				key, exc := t.Str(a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				n, exc := t.Index(a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				rt.Settle(t)
				if refused := e.Machine.SetCost(key, n); refused != "" {
					return vm.Value{}, t.ValueErrorf("%s", refused)
				}
				return vm.None, nil
			}},
			{Name: "network", Sig: "send_buffer, receive_buffer, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				if net := e.Machine.Network(); a[0].N > 0 {
					net.SendBuffer = int(a[0].N)
				}
				if net := e.Machine.Network(); a[1].N > 0 {
					net.RecvBuffer = int(a[1].N)
				}
				return vm.None, nil
			}},
			{Name: "seed", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(int64(e.Seed)), nil }},
			{Name: "switch_mode", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.NewStr(e.Switch), nil }},
		})
		return nil
	}
}

// work computes for so much CPU time: it can be preempted as any Python code can, at its switch points.
func work(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	f, exc := t.Call(vm.Obj(t.In.T.Float), a[0])
	if exc != nil {
		return vm.Value{}, exc
	}
	k := rt.Settle(t)
	for left := rt.Nanos(max(0, f.F())); left > 0; {
		n := min(left, max(1, k.Slice()))
		k.Consume(n)
		left -= n
		k.Checkpoint(true)
	}
	return vm.None, nil
}
