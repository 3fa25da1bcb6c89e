package std

// Modules gc and atexit: collecting when asked, and what is called when the program ends.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// gcState is what a listing can read back of the collector. The settings have no effect: cycles are collected when
// collect is called, and at the end of the program.
type gcState struct {
	enabled    bool
	debug      int64
	thresholds [3]vm.Value
	rounds     [3]struct{ n, collected int64 } // by generation
	frozen     int64                           // how many objects there were at freeze()
}

func buildGC(t *vm.Thread, m *vm.Module) *vm.Exc {
	t.In.Census()
	s := &gcState{enabled: true, thresholds: [3]vm.Value{vm.Int(2000), vm.Int(10), vm.Int(10)}}
	m.Set(t.In, "garbage", vm.NewList(nil))
	callbacks := vm.NewList(nil)
	m.Set(t.In, "callbacks", callbacks)
	for i, name := range []string{"DEBUG_STATS", "DEBUG_COLLECTABLE", "DEBUG_UNCOLLECTABLE", "", "", "DEBUG_SAVEALL"} {
		if name != "" {
			m.Set(t.In, name, vm.Int(1<<i))
		}
	}
	m.Set(t.In, "DEBUG_LEAK", vm.Int(38))
	answer := func(name, sig string, f func(a []vm.Value) vm.Value) vm.Method {
		return vm.Method{Name: name, Sig: sig, Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return f(a), nil }}
	}
	m.Add(t.In, []vm.Method{
		{Name: "collect", Sig: "generation=2", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			generation := int64(2)
			if a[0].O != nil {
				n, exc := t.Index(a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				if n < 0 || n > 2 {
					return vm.Value{}, t.ValueErrorf("invalid generation")
				}
				generation = n
			}
			tellCollectors(t, callbacks, "start", generation, 0)
			collected := int64(t.Collect())
			s.rounds[generation].n++
			s.rounds[generation].collected += collected
			tellCollectors(t, callbacks, "stop", generation, collected)
			return vm.Int(collected), nil
		}},
		answer("enable", "", func([]vm.Value) vm.Value { s.enabled = true; return vm.None }),
		answer("disable", "", func([]vm.Value) vm.Value { s.enabled = false; return vm.None }),
		answer("isenabled", "", func([]vm.Value) vm.Value { return vm.Bool(s.enabled) }),
		answer("get_debug", "", func([]vm.Value) vm.Value { return vm.Int(s.debug) }),
		answer("set_debug", "flags, /", func(a []vm.Value) vm.Value { s.debug, _ = vm.AsInt(a[0]); return vm.None }),
		answer("get_threshold", "", func([]vm.Value) vm.Value { return vm.NewTuple(s.thresholds[:]...) }),
		answer("set_threshold", "threshold0, threshold1=None, threshold2=None, /", func(a []vm.Value) vm.Value {
			for i, v := range a {
				if v.O != nil {
					s.thresholds[i] = v
				}
			}
			return vm.None
		}),
		answer("get_count", "", func([]vm.Value) vm.Value { return vm.NewTuple(vm.Int(0), vm.Int(0), vm.Int(0)) }),
		answer("get_stats", "", func([]vm.Value) vm.Value {
			var out []vm.Value
			for _, r := range s.rounds {
				d := vm.NewDict()
				d.SetStr(t.In.Intern("collections"), vm.Int(r.n))
				d.SetStr(t.In.Intern("collected"), vm.Int(r.collected))
				d.SetStr(t.In.Intern("uncollectable"), vm.Int(0))
				out = append(out, vm.Obj(d))
			}
			return vm.NewList(out)
		}),
		{Name: "freeze", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			t.EachObject(func(o vm.Object) {
				if tracked(vm.Obj(o)) {
					s.frozen++
				}
			})
			return vm.None, nil
		}},
		answer("unfreeze", "", func([]vm.Value) vm.Value { s.frozen = 0; return vm.None }),
		answer("get_freeze_count", "", func([]vm.Value) vm.Value { return vm.Int(s.frozen) }),
		answer("is_finalized", "obj, /", func(a []vm.Value) vm.Value { return vm.Bool(t.In.Finalized(a[0].O)) }),
		answer("is_tracked", "obj, /", func(a []vm.Value) vm.Value {
			plain := vm.Unbox(a[0])
			return vm.Bool(plain.O != a[0].O || tracked(plain)) // a number of a class of the program's is
		}),
		{Name: "get_objects", Sig: "generation=None", Fn: getObjects},
		answer("get_referents", "*objs", func(a []vm.Value) vm.Value {
			var vs []vm.Value
			for _, o := range a[0].O.(*vm.Tuple).Items {
				vs = append(vs, t.In.Referents(o)...)
			}
			return vm.NewList(vs)
		}),
		{Name: "get_referrers", Sig: "*objs", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.NewList(t.Referrers(a[0].O.(*vm.Tuple).Items)), nil
		}},
	})
	return nil
}

// tellCollectors calls gc.callbacks before and after a collection. What they raise is told and changes nothing.
func tellCollectors(t *vm.Thread, callbacks vm.Value, phase string, generation, collected int64) {
	for _, fn := range slices.Clone(callbacks.O.(*vm.List).Items) {
		info := vm.NewDict()
		info.SetStr(t.In.Intern("generation"), vm.Int(generation))
		info.SetStr(t.In.Intern("collected"), vm.Int(collected))
		info.SetStr(t.In.Intern("uncollectable"), vm.Int(0))
		if _, exc := t.Call(fn, vm.NewStr(phase), vm.Obj(info)); exc != nil {
			t.Unraisable(exc, "", fn)
		}
	}
}

// tracked tells whether a collector would look at v: whether it can refer to anything.
func tracked(v vm.Value) bool {
	switch o := v.O.(type) {
	case *vm.Str, *vm.Bytes, *vm.BigInt, *vm.Complex, *vm.Range:
		return false
	case *vm.Type:
		return o.User
	case *vm.Instance:
		return o.Cls.User
	case *vm.Tuple:
		return len(o.Items) > 0 || o.Cls != nil
	case *vm.Dict: // one that has held nothing tracked is not
		for pos := 0; o.Cls == nil; {
			k, x, more := o.Next(&pos)
			if !more {
				return false
			}
			if tracked(k) || tracked(x) {
				break
			}
		}
	}
	return !v.IsInt() && !v.IsFloat() && !v.IsBool() && !v.IsNone()
}

// getObjects is gc.get_objects(): what the program can reach and what lies in cycles. All of that is of the oldest generation here.
func getObjects(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	if a[0].O != nil && !a[0].IsNone() {
		switch n, exc := t.Index(a[0]); {
		case exc != nil:
			return vm.Value{}, exc
		case n >= 3:
			return vm.Value{}, t.ValueErrorf("generation parameter must be less than the number of available generations (3)")
		case n < -1:
			return vm.Value{}, t.ValueErrorf("generation parameter cannot be negative")
		case n == 0 || n == 1:
			return vm.NewList(nil), nil
		}
	}
	var found []vm.Value
	t.EachObject(func(o vm.Object) {
		if v := vm.Obj(o); tracked(v) {
			found = append(found, v)
		}
	})
	return vm.NewList(found), nil
}

// exitCall is a function registered with atexit.
type exitCall struct{ fn, args, kwargs vm.Value }

func buildAtexit(t *vm.Thread, m *vm.Module) *vm.Exc {
	var calls []exitCall
	t.In.Roots(func(visit func(vm.Value)) {
		for _, c := range calls {
			visit(c.fn)
			visit(c.args)
			visit(c.kwargs)
		}
	})
	run := func(t *vm.Thread) {
		for n := len(calls); n > 0; n = len(calls) {
			c := calls[n-1]
			calls = calls[:n-1]
			if _, exc := t.CallSpread(c.fn, c.args, c.kwargs); exc != nil && !exc.Is(t, t.In.E.SystemExit) {
				r, _ := t.Repr(c.fn)
				t.Unraisable(exc, "Exception ignored in atexit callback "+r, vm.Value{})
			}
		}
	}
	t.In.AtExit(run)
	m.Add(t.In, []vm.Method{
		{Name: "register", Sig: "func, /, *args, **kwargs", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if !t.Callable(a[0]) {
				return vm.Value{}, t.TypeErrorf("the first argument must be callable")
			}
			calls = append(calls, exitCall{a[0], a[1], a[2]})
			return a[0], nil
		}},
		{Name: "unregister", Sig: "func, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			kept := calls[:0:0]
			for _, c := range calls {
				same, exc := t.Eq(c.fn, a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				if !same {
					kept = append(kept, c)
				}
			}
			calls = kept
			return vm.None, nil
		}},
		{Name: "_clear", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { calls = nil; return vm.None, nil }},
		{Name: "_ncallbacks", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(int64(len(calls))), nil }},
		{Name: "_run_exitfuncs", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) { run(t); return vm.None, nil }},
	})
	return nil
}
