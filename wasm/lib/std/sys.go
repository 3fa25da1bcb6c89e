package std

// Module sys.

import (
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// stream is sys.stdout or sys.stderr.
type stream struct {
	vm.Head
	n int
}

// Class returns the stream's type.
func (s *stream) Class(*vm.Interp) *vm.Type { return s.Cls }

// WriteText lets print write without a method call.
func (s *stream) WriteText(t *vm.Thread, text string) *vm.Exc { return t.In.Host.Write(t, s.n, text) }

func sysModule(e *rt.Env) vm.ModuleDef {
	return vm.ModuleDef{Name: "sys", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		in := t.In
		textIO := in.NewLibType("_io", "TextIOWrapper", nil, vm.Slots{}, func() []vm.Method {
			return []vm.Method{
				{Name: "write", Sig: "text, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					s, ok := vm.AsStr(a[1])
					if !ok {
						return vm.Value{}, t.TypeErrorf("write() argument must be str, not %T", a[1])
					}
					return vm.Int(int64(s.Len())), a[0].O.(*stream).WriteText(t, s.S)
				}},
				{Name: "flush", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
					rt.Settle(t).OfferGIL()
					return vm.None, nil
				}},
				{Name: "isatty", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.False, nil }},
			}
		})
		for n, name := range []string{"stdout", "stderr"} {
			s := vm.Obj(&stream{Head: vm.Head{Cls: textIO}, n: n + 1})
			m.Set(in, name, s)
			m.Set(in, "__"+name+"__", s)
		}
		argv := []vm.Value{}
		for _, a := range e.Argv {
			argv = append(argv, vm.NewStr(a))
		}
		m.Set(in, "argv", vm.NewList(argv))
		m.Set(in, "modules", vm.Obj(in.Modules))
		m.Set(in, "path", vm.NewList([]vm.Value{vm.NewStr("")}))
		m.Set(in, "maxsize", vm.Int(1<<63-1))
		m.Set(in, "platform", vm.NewStr("playground"))
		m.Set(in, "byteorder", vm.NewStr("little"))
		m.Set(in, "version", vm.NewStr("3.13.0 (asyncio playground, simulated)"))
		m.Set(in, "version_info", vm.NewTuple(vm.Int(3), vm.Int(13), vm.Int(0), vm.NewStr("final"), vm.Int(0)))
		m.Set(in, "hexversion", vm.Int(0x030d00f0))
		m.Set(in, "executable", vm.NewStr(""))
		m.Add(in, []vm.Method{
			{Name: "exit", Sig: "status=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				if a[0].O == nil || a[0].IsNone() {
					return vm.Value{}, t.Raise(t.In.E.SystemExit)
				}
				return vm.Value{}, t.Raise(t.In.E.SystemExit, a[0])
			}},
			{Name: "exception", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				if h := t.Handling(); h != nil {
					return vm.Obj(h), nil
				}
				return vm.None, nil
			}},
			{Name: "exc_info", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				h := t.Handling()
				if h == nil {
					return vm.NewTuple(vm.None, vm.None, vm.None), nil
				}
				tb := vm.None
				if h.TB != nil {
					tb = vm.Obj(h.TB)
				}
				return vm.NewTuple(vm.Obj(t.TypeOf(vm.Obj(h))), vm.Obj(h), tb), nil
			}},
			{Name: "getswitchinterval", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Float(rt.Seconds(e.Machine.Config().SwitchInterval)), nil
			}},
			{Name: "setswitchinterval", Sig: "interval, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				f, exc := t.Call(vm.Obj(t.In.T.Float), a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				if f.F() <= 0 {
					return vm.Value{}, t.ValueErrorf("switch interval must be strictly positive")
				}
				rt.Settle(t)
				e.Machine.SetSwitchInterval(rt.Nanos(f.F()))
				return vm.None, nil
			}},
			{Name: "getrecursionlimit", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Int(int64(t.In.Limits.Recursion)), nil
			}},
			{Name: "intern", Sig: "string, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return a[0], nil }},
			{Name: "_is_gil_enabled", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(e.Switch != "free"), nil }},
		})
		return nil
	}}
}
