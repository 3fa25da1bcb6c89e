package vm

// Looking names up that are not registers: cells, the namespaces of class bodies, globals and builtins.

import "github.com/asyncio-playground/playground/wasm/compile"

// emptyCell raises the error of a captured or shared variable without a value.
func (t *Thread) emptyCell(f *Frame, i int) *Exc {
	if n := len(f.code.CellVars); i >= n {
		return t.unboundLocal(t.In.Intern(f.code.FreeVars[i-n].Name), true)
	}
	return t.unboundLocal(t.In.Intern(f.code.CellVars[i].Name), false)
}

// namespaceGet looks a name up in a class body's namespace; the zero Value when it is not there.
func (t *Thread) namespaceGet(ns Value, name *Str) (Value, *Exc) {
	if d, ok := ns.O.(*Dict); ok && d.Cls == nil {
		return d.GetStr(name), nil
	}
	v, exc := t.GetItem(ns, Obj(name))
	if exc != nil && exc.Is(t, t.In.E.KeyError) {
		return Value{}, nil
	}
	return v, exc
}

// namesIn is the namespace of a class body or exec. Such code that was made a function works on the globals.
func (f *Frame) namesIn() Value {
	if f.locals.O == nil {
		f.locals = Obj(f.globals)
	}
	return f.locals
}

func (t *Thread) loadName(f *Frame, name *Str) (Value, *Exc) {
	if f.locals.O != nil {
		if v, exc := t.namespaceGet(f.locals, name); exc != nil || v.O != nil {
			return v, exc
		}
	}
	if v := f.globals.GetStr(name); v.O != nil {
		return v, nil
	}
	if v := t.In.builtinsOf(f.globals).GetStr(name); v.O != nil {
		return v, nil
	}
	return Value{}, t.nameError(f, name)
}

// internalBuiltin answers for the names that only compiled code asks for.
func (t *Thread) internalBuiltin(name *Str) (Value, *Exc) {
	if name.S == "__generic_base__" {
		// Called with a class's type parameters, it gives the base Generic[T, …] that the class statement adds.
		return t.In.NewNative("typing", "Generic", "*params", func(t *Thread, a []Value) (Value, *Exc) {
			params := a[0].O.(*Tuple).Items
			if len(params) == 1 {
				params = tupleItems(params[0])
			}
			return t.genericBase(params)
		}), nil
	}
	if name.S == "__displayhook__" {
		m, exc := t.ImportModule("sys")
		if exc != nil {
			return Value{}, exc
		}
		hook, exc := t.GetAttrOpt(Obj(m), t.In.Intern("displayhook"))
		if exc == nil && hook.O == nil {
			exc = t.Errorf(t.In.E.RuntimeError, "lost sys.displayhook")
		}
		return hook, exc
	}
	return Value{}, t.Errorf(t.In.E.NameError, "name %q is not defined", name)
}

func (t *Thread) setupAnnotations(f *Frame) *Exc {
	n := t.In.names.annotations
	if f.locals.O == nil || f.code.Flags&compile.FlagModule != 0 {
		if f.globals.GetStr(n).O == nil {
			f.globals.SetStr(n, Obj(NewDict()))
		}
		return nil
	}
	v, exc := t.namespaceGet(f.locals, n)
	if exc == nil && v.O == nil {
		exc = t.SetItem(f.locals, Obj(n), Obj(NewDict()))
	}
	return exc
}
