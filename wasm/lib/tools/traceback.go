package tools

// Module _traceback: what the modules traceback, linecache and inspect need to know of frames and sources.

import "github.com/asyncio-playground/playground/wasm/vm"

func buildTraceback(t *vm.Thread, m *vm.Module) *vm.Exc {
	m.Add(t.In, []vm.Method{
		// entries(tb) lists (frame, file, line, name, end line, column, end column, the lines shown) for each entry.
		{Name: "entries", Sig: "tb, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			tb, _ := a[0].O.(*vm.Traceback)
			var out []vm.Value
			for _, e := range t.Entries(tb) {
				col, endCol := vm.None, vm.None
				if e.Col >= 0 {
					t.In.Told = true
					col, endCol = vm.Int(int64(e.Col)), vm.Int(int64(e.EndCol))
				}
				out = append(out, vm.NewTuple(vm.Obj(e.Frame), vm.NewStr(e.File), vm.Int(int64(e.Line)), vm.NewStr(e.Name),
					vm.Int(int64(e.EndLine)), col, endCol, vm.NewStr(e.Shown)))
			}
			return vm.NewList(out), nil
		}},
		{Name: "hint", Sig: "exc, traced, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			if e, ok := a[0].O.(*vm.Exc); ok {
				return vm.NewStr(t.Hint(e, a[1] == vm.True)), nil
			}
			return vm.NewStr(""), nil
		}},
		// lines(file or code) lists the lines of a source, without their ends; None where there is no source.
		{Name: "lines", Sig: "file, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			var lines []string
			if c, ok := a[0].O.(*vm.Code); ok {
				lines = t.In.CodeSource(c)
			} else if s, ok := vm.AsStr(a[0]); ok {
				lines, _ = t.In.Source(s.S)
			}
			if lines == nil {
				return vm.None, nil
			}
			out := make([]vm.Value, len(lines))
			for i, l := range lines {
				out[i] = vm.NewStr(l)
			}
			return vm.NewList(out), nil
		}},
		// stack(depth) is the caller's frame, or that of its callers; None beyond the outermost.
		{Name: "stack", Sig: "depth=0, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			n, _ := vm.AsInt(a[0])
			if f := t.Stack(int(n)); f != nil {
				return vm.Obj(f), nil
			}
			return vm.None, nil
		}},
	})
	return nil
}
