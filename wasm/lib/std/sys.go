package std

// Module sys: the program's arguments and console, what is being handled, the interpreter's settings and figures.

import (
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

func sysModule(e *rt.Env) vm.ModuleDef {
	return vm.ModuleDef{Name: "sys", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		in := t.In
		for i, s := range newConsole(in) {
			name := [...]string{"stdin", "stdout", "stderr"}[i]
			m.Set(in, name, s)
			m.Set(in, "__"+name+"__", s)
		}
		strs := func(words ...string) []vm.Value {
			out := make([]vm.Value, len(words))
			for i, w := range words {
				out[i] = vm.NewStr(w)
			}
			return out
		}
		m.Set(in, "argv", vm.NewList(strs(e.Argv...)))
		m.Set(in, "orig_argv", vm.NewList(strs(append([]string{"python"}, e.Argv...)...)))
		m.Set(in, "modules", vm.Obj(in.Modules))
		m.Set(in, "path", vm.NewList(strs("")))
		m.Set(in, "warnoptions", vm.NewList(nil))
		m.Set(in, "_xoptions", vm.Obj(vm.NewDict()))
		m.Set(in, "builtin_module_names", vm.NewTuple(strs("_thread", "builtins", "math", "sys", "time")...))
		m.Set(in, "maxsize", vm.Int(1<<63-1))
		m.Set(in, "maxunicode", vm.Int(0x10ffff))
		m.Set(in, "hexversion", vm.Int(0x030d00f0))
		m.Set(in, "api_version", vm.Int(1013))
		m.Set(in, "dont_write_bytecode", vm.True)
		for _, x := range [][2]string{
			{"platform", "linux"}, {"byteorder", "little"}, {"version", "3.13.0 (asyncio playground, simulated)"}, {"executable", ""},
			{"prefix", "/usr"}, {"exec_prefix", "/usr"}, {"base_prefix", "/usr"}, {"base_exec_prefix", "/usr"}, {"platlibdir", "lib"},
			{"float_repr_style", "short"}, {"copyright", ""}, {"abiflags", ""},
		} {
			m.Set(in, x[0], vm.NewStr(x[1]))
		}
		version := structSeq(in, "sys", "version_info", "major minor micro releaselevel serial",
			vm.Int(3), vm.Int(13), vm.Int(0), vm.NewStr("final"), vm.Int(0))
		m.Set(in, "version_info", version)
		zero := vm.Int(0)
		m.Set(in, "flags", structSeq(in, "sys", "flags", "debug inspect interactive optimize dont_write_bytecode no_user_site no_site "+
			"ignore_environment verbose bytes_warning quiet hash_randomization isolated dev_mode utf8_mode warn_default_encoding safe_path int_max_str_digits",
			zero, zero, zero, zero, zero, zero, zero, zero, zero, zero, zero, vm.Int(1), zero, vm.False, zero, zero, vm.False, vm.Int(4300)))
		m.Set(in, "float_info", structSeq(in, "sys", "float_info", "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds",
			vm.Float(1.7976931348623157e308), vm.Int(1024), vm.Int(308), vm.Float(2.2250738585072014e-308), vm.Int(-1021), vm.Int(-307),
			vm.Int(15), vm.Int(53), vm.Float(2.220446049250313e-16), vm.Int(2), vm.Int(1)))
		m.Set(in, "int_info", structSeq(in, "sys", "int_info", "bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold",
			vm.Int(30), vm.Int(4), vm.Int(4300), vm.Int(640)))
		m.Set(in, "hash_info", structSeq(in, "sys", "hash_info", "width modulus inf nan imag algorithm hash_bits seed_bits cutoff",
			vm.Int(64), vm.Int(1<<61-1), vm.Int(314159), zero, vm.Int(1000003), vm.NewStr("siphash13"), vm.Int(64), vm.Int(128), zero))
		m.Set(in, "thread_info", structSeq(in, "sys", "thread_info", "name lock version", vm.NewStr("pthread"), vm.NewStr("semaphore"), vm.None))
		m.Set(in, "implementation", implementation(in, version))
		for _, x := range sysHooks() {
			m.Add(in, []vm.Method{x})
			m.Set(in, "__"+x.Name+"__", m.Dict.GetStr(in.Intern(x.Name)))
		}
		m.Add(in, sysFunctions(e))
		m.Add(in, sysFrames())
		m.Later("_sysrare", "stdlib_module_names meta_path path_hooks path_importer_cache pycache_prefix")
		m.Add(in, asyncGenHooks(structSeq(in, "", "asyncgen_hooks", "firstiter finalizer", vm.None, vm.None)))
		return nil
	}}
}

// implementation is sys.implementation: what programs ask to tell one Python from another.
func implementation(in *vm.Interp, version vm.Value) vm.Value {
	h := &vm.Instance{Head: vm.Head{Cls: in.NewType("SimpleNamespace", nil, vm.LayoutInstance, vm.Slots{}, nil)}}
	h.Cls.Module = "types"
	for _, x := range []struct {
		name string
		v    vm.Value
	}{{"name", vm.NewStr("playground")}, {"cache_tag", vm.None}, {"version", version}, {"hexversion", vm.Int(0x030d00f0)}} {
		h.Attrs.Set(in, in.Intern(x.name), x.v)
	}
	return vm.Obj(h)
}

// sysHooks are the functions that a listing may replace.
func sysHooks() []vm.Method {
	return []vm.Method{
		{Name: "excepthook", Sig: "exctype, value, traceback, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			e, ok := a[1].O.(*vm.Exc)
			if !ok {
				return vm.None, t.WriteErr(t.Sprintf("TypeError: print_exception(): Exception expected for value, %T found\n", a[1]))
			}
			return vm.None, t.WriteErr(t.FormatException(e))
		}},
		{Name: "unraisablehook", Sig: "unraisable, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			return vm.None, t.ShowUnraisable(a[0])
		}},
		{Name: "displayhook", Sig: "object, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if a[0].IsNone() {
				return vm.None, nil
			}
			last := t.In.Intern("_")
			t.In.Builtins.SetStr(last, vm.None)
			if out := t.In.Modules.GetStr(t.In.Intern("sys")).O.(*vm.Module).Dict.GetStr(t.In.Intern("stdout")); out.O == nil || out.IsNone() {
				return vm.Value{}, t.Errorf(t.In.E.RuntimeError, "lost sys.stdout")
			}
			s, exc := t.Repr(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			print := t.In.Builtins.GetStr(t.In.Intern("print"))
			_, exc = t.Call(print, vm.NewStr(s))
			t.In.Builtins.SetStr(last, a[0])
			return vm.None, exc
		}},
		{Name: "breakpointhook", Sig: "*args, **kws", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			rare, exc := t.ImportModule("_sysrare")
			if exc != nil {
				return vm.Value{}, exc
			}
			hook, exc := t.CallMethod(vm.Obj(rare), "_chosen_debugger")
			switch {
			case exc != nil || hook.IsNone():
				return vm.None, exc
			case hook.IsBool():
				return vm.Value{}, t.Errorf(t.In.E.NotImplementedError, "the playground has no debugger: breakpoint()")
			}
			return t.CallSpread(hook, a[0], a[1])
		}},
	}
}

func sysFunctions(e *rt.Env) []vm.Method {
	return []vm.Method{
		{Name: "exit", Sig: "status=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if a[0].O == nil || a[0].IsNone() {
				return vm.Value{}, t.Raise(t.In.E.SystemExit)
			}
			return vm.Value{}, t.Raise(t.In.E.SystemExit, a[0])
		}},
		{Name: "getswitchinterval", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Float(rt.Seconds(e.Machine.Config().SwitchInterval)), nil
		}},
		{Name: "setswitchinterval", Sig: "interval, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if _, ok := vm.AsStr(a[0]); ok {
				return vm.Value{}, t.TypeErrorf("must be real number, not %T", a[0])
			}
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
		{Name: "setrecursionlimit", Sig: "limit, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := t.Index(a[0])
			switch {
			case exc != nil:
				return vm.Value{}, exc
			case n < 1:
				return vm.Value{}, t.ValueErrorf("recursion limit must be greater or equal than 1")
			case n > mostRecursion:
				return vm.Value{}, t.ValueErrorf("the playground's recursion limit can be at most %d", mostRecursion)
			}
			t.In.Limits.Recursion = int(n)
			return vm.None, nil
		}},
		{Name: "intern", Sig: "string, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			s, ok := a[0].O.(*vm.Str)
			if !ok {
				return vm.Value{}, t.TypeErrorf("intern() argument must be str, not %T", a[0])
			}
			return vm.Obj(t.In.InternStr(s)), nil
		}},
		{Name: "getsizeof", Sig: "object, default=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := t.SizeOf(a[0])
			return vm.Int(n), exc
		}},
		{Name: "getrefcount", Sig: "object, /", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			return vm.Value{}, t.Errorf(t.In.E.NotImplementedError, "the playground counts no references: sys.getrefcount()")
		}},
		{Name: "getdefaultencoding", Fn: word("utf-8")},
		{Name: "getfilesystemencoding", Fn: word("utf-8")},
		{Name: "getfilesystemencodeerrors", Fn: word("surrogateescape")},
		{Name: "getallocatedblocks", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(0), nil }},
		{Name: "get_int_max_str_digits", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) { return vm.Int(int64(t.In.IntDigits)), nil }},
		{Name: "set_int_max_str_digits", Sig: "maxdigits", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := t.Index(a[0])
			if exc == nil && n != 0 && n < 640 {
				exc = t.ValueErrorf("maxdigits must be 0 or larger than 640")
			}
			if exc == nil {
				t.In.IntDigits = int(n)
			}
			return vm.None, exc
		}},
		{Name: "is_finalizing", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.False, nil }},
		{Name: "audit", Sig: "event, /, *args", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.None, nil }},
		{Name: "addaudithook", Sig: "hook, /", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.None, nil }},
		{Name: "_is_gil_enabled", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.Bool(e.Switch != "free"), nil }},
		{Name: "gettrace", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.None, nil }},
		{Name: "getprofile", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.None, nil }},
		noTracing("settrace"), noTracing("setprofile"),
	}
}

// mostRecursion bounds sys.setrecursionlimit: calls through Go (a sort key, __eq__) take the engine's own stack.
const mostRecursion = 20_000

func word(s string) vm.NativeFn {
	return func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) { return vm.NewStr(s), nil }
}

// noTracing is a function that takes None alone: nothing is traced.
func noTracing(name string) vm.Method {
	return vm.Method{Name: name, Sig: "function, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		if a[0].IsNone() {
			return vm.None, nil
		}
		return vm.Value{}, t.Errorf(t.In.E.NotImplementedError, "the playground does not model sys.%s(): the page's timeline shows what ran", name)
	}}
}

// sysFrames are the functions about what runs and what is handled now.
func sysFrames() []vm.Method {
	return []vm.Method{
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
		{Name: "_getframe", Sig: "depth=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n := int64(0)
			if a[0].O != nil {
				var exc *vm.Exc
				if n, exc = t.Index(a[0]); exc != nil {
					return vm.Value{}, exc
				}
			}
			if f := t.Stack(int(max(n, 0))); f != nil {
				return vm.Obj(f), nil
			}
			return vm.Value{}, t.ValueErrorf("call stack is not deep enough")
		}},
		{Name: "_getframemodulename", Sig: "depth=0", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, _ := vm.AsInt(a[0])
			f := t.Stack(int(max(n, 0)))
			if f == nil {
				return vm.None, nil
			}
			return f.ModuleName(t), nil
		}},
		{Name: "_current_frames", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			d := vm.NewDict()
			for _, other := range t.In.Threads() {
				if f := other.Stack(0); f != nil {
					if exc := t.SetItem(vm.Obj(d), vm.Int(rt.Ident(rt.Kernel(other))), vm.Obj(f)); exc != nil {
						return vm.Value{}, exc
					}
				}
			}
			return vm.Obj(d), nil
		}},
		{Name: "get_coroutine_origin_tracking_depth", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			n := t.Origins(0)
			t.Origins(n)
			return vm.Int(int64(n)), nil
		}},
		{Name: "set_coroutine_origin_tracking_depth", Sig: "depth", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, exc := t.Index(a[0])
			if exc == nil && n < 0 {
				exc = t.ValueErrorf("depth must be >= 0")
			}
			if exc == nil {
				t.Origins(int(min(n, 1000)))
			}
			return vm.None, exc
		}},
	}
}

// asyncGenHooks are get_asyncgen_hooks and set_asyncgen_hooks; form is a tuple of the class that the former returns.
func asyncGenHooks(form vm.Value) []vm.Method {
	// hook is what the interpreter calls for a function of the program's.
	hook := func(fn vm.Value) func(*vm.Thread, *vm.Gen) *vm.Exc {
		return func(t *vm.Thread, g *vm.Gen) *vm.Exc {
			_, exc := t.Call(fn, vm.Obj(g))
			return exc
		}
	}
	return []vm.Method{
		{Name: "get_asyncgen_hooks", Fn: func(t *vm.Thread, _ []vm.Value) (vm.Value, *vm.Exc) {
			items := []vm.Value{vm.None, vm.None}
			for i, v := range t.AsyncGenHooks().Shown {
				if v.O != nil {
					items[i] = v
				}
			}
			return vm.Obj(&vm.Tuple{Head: form.O.(*vm.Tuple).Head, Items: items}), nil
		}},
		{Name: "set_asyncgen_hooks", Sig: "firstiter=None, finalizer=None", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			for i := len(a) - 1; i >= 0; i-- {
				if a[i].O != nil && !a[i].IsNone() && t.TypeOf(a[i]).Slots.Call == nil {
					return vm.Value{}, t.TypeErrorf("callable %s expected, got %T", []string{"firstiter", "finalizer"}[i], a[i])
				}
			}
			hooks := t.AsyncGenHooks()
			for i, f := range []*func(*vm.Thread, *vm.Gen) *vm.Exc{&hooks.FirstIter, &hooks.Finalizer} {
				switch {
				case a[i].O == nil:
				case a[i].IsNone():
					*f, hooks.Shown[i] = nil, vm.Value{}
				default:
					*f, hooks.Shown[i] = hook(a[i]), a[i]
				}
			}
			t.SetAsyncGenHooks(hooks)
			return vm.None, nil
		}},
	}
}
