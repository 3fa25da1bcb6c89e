package vm

// Functions written in Python, as objects.

import "github.com/asyncio-playground/playground/wasm/compile"

// Function is a function made by def or lambda.
type Function struct {
	Head
	Name, QualName *Str
	code           *Code
	globals        *Dict
	cells          []*Cell // captured variables
	defaults       []Value
	kwDefaults     *Dict
	doc, module    Value
	annotations    Value
	typeParams     Value
	short          Short                                             // see abridge.go
	direct         func(t *Thread, args []Value) (Value, bool, *Exc) // see abridge.go
}

// Class makes Function a Python object.
func (*Function) Class(in *Interp) *Type { return in.T.Function }

func (in *Interp) newFunction(code *Code, globals *Dict) *Function {
	f := &Function{code: code, globals: globals, Name: in.Intern(code.Name), QualName: in.Intern(code.QualName), doc: None}
	if code.HasDoc {
		f.doc = NewStr(code.Doc)
	}
	f.module = globals.GetStr(in.names.name)
	if f.module.O == nil {
		f.module = None
	}
	return f
}

// nparams is the number of parameter registers.
func (c *Code) nparams() int {
	n := c.NumPosOnly + c.NumArgs + c.NumKwOnly
	if c.Flags&compile.FlagVarArgs != 0 {
		n++
	}
	if c.Flags&compile.FlagVarKw != 0 {
		n++
	}
	return n
}

func (in *Interp) initFunctions() {
	fn := func(v Value) *Function { return v.O.(*Function) }
	in.T.Function = in.NewType("function", nil, LayoutNative, Slots{
		New:  newFunctionObject,
		Call: func(t *Thread, self Value, a Args) (Value, *Exc) { return t.callFunction(fn(self), a) },
		Get: func(t *Thread, d, obj Value, _ *Type) (Value, *Exc) {
			if obj.O == nil {
				return d, nil
			}
			return Obj(&BoundMethod{Self: obj, Func: d}), nil
		},
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			return NewStr("<function " + fn(v).QualName.S + " at " + t.In.Address(v) + ">"), nil
		},
	}, nil)
	f := in.T.Function
	text := func(name string, get func(f *Function) **Str) (func(*Thread, Value) (Value, *Exc), func(*Thread, Value, Value) *Exc) {
		return func(t *Thread, v Value) (Value, *Exc) { return Obj(*get(fn(v))), nil },
			func(t *Thread, v, val Value) *Exc {
				s, ok := AsStr(val)
				if val.O == nil || !ok {
					return t.TypeErrorf("%s must be set to a string object", name)
				}
				*get(fn(v)) = s
				return nil
			}
	}
	g, s := text("__name__", func(f *Function) **Str { return &f.Name })
	in.AddGetSet(f, "__name__", g, s).Deletable = true // that is, the setter says no
	g, s = text("__qualname__", func(f *Function) **Str { return &f.QualName })
	in.AddGetSet(f, "__qualname__", g, s).Deletable = true
	val := func(get func(f *Function) *Value, empty func() Value) (func(*Thread, Value) (Value, *Exc), func(*Thread, Value, Value) *Exc) {
		return func(t *Thread, v Value) (Value, *Exc) {
				p := get(fn(v))
				if p.O == nil {
					*p = empty()
				}
				return *p, nil
			}, func(t *Thread, v, x Value) *Exc {
				if x.O == nil {
					x = None
				}
				*get(fn(v)) = x
				return nil
			}
	}
	none := func() Value { return None }
	g, s = val(func(f *Function) *Value { return &f.doc }, none)
	in.AddGetSet(f, "__doc__", g, s).Deletable = true
	g, s = val(func(f *Function) *Value { return &f.module }, none)
	in.AddGetSet(f, "__module__", g, s).Deletable = true
	g, s = val(func(f *Function) *Value { return &f.annotations }, func() Value { return Obj(NewDict()) })
	set := s
	in.AddGetSet(f, "__annotations__", g, func(t *Thread, v, x Value) *Exc {
		if x.O == nil || x.IsNone() {
			fn(v).annotations = Value{}
			return nil
		}
		if !t.IsInstance(x, t.In.T.Dict) {
			return t.TypeErrorf("__annotations__ must be set to a dict object")
		}
		return set(t, v, x)
	}).Deletable = true
	g, s = val(func(f *Function) *Value { return &f.typeParams }, func() Value { return NewTuple() })
	setParams := s
	in.AddGetSet(f, "__type_params__", g, func(t *Thread, v, x Value) *Exc {
		if _, ok := x.O.(*Tuple); !ok {
			return t.TypeErrorf("__type_params__ must be set to a tuple")
		}
		return setParams(t, v, x)
	}).Deletable = true
	in.AddGetSet(f, "__code__", func(t *Thread, v Value) (Value, *Exc) { return Obj(fn(v).code), nil }, func(t *Thread, v, x Value) *Exc {
		code, ok := x.O.(*Code)
		if !ok {
			return t.TypeErrorf("__code__ must be set to a code object")
		}
		if want, got := len(fn(v).cells), len(code.FreeVars); want != got {
			return t.ValueErrorf("%s() requires a code object with %d free vars, not %d", fn(v).Name, want, got)
		}
		var short Short
		fn(v).code, fn(v).short, fn(v).direct = code, short, nil
		t.In.epoch++
		return nil
	}).Deletable = true
	in.AddGetSet(f, "__globals__", func(t *Thread, v Value) (Value, *Exc) { return Obj(fn(v).globals), nil }, nil).Member = true
	in.AddGetSet(f, "__builtins__", func(t *Thread, v Value) (Value, *Exc) { return Obj(t.In.builtinsOf(fn(v).globals)), nil }, nil).Member = true
	in.AddGetSet(f, "__closure__", func(t *Thread, v Value) (Value, *Exc) {
		cells := fn(v).cells
		if len(cells) == 0 {
			return None, nil
		}
		vs := make([]Value, len(cells))
		for i, c := range cells {
			vs[i] = Obj(c)
		}
		return NewTuple(vs...), nil
	}, nil).Member = true
	in.AddGetSet(f, "__defaults__", func(t *Thread, v Value) (Value, *Exc) {
		if fn(v).defaults == nil {
			return None, nil
		}
		return NewTuple(fn(v).defaults...), nil
	}, func(t *Thread, v, x Value) *Exc {
		tu, ok := x.O.(*Tuple)
		switch {
		case ok:
			fn(v).defaults = tu.Items
		case x.O == nil || x.IsNone():
			fn(v).defaults = nil
		default:
			return t.TypeErrorf("__defaults__ must be set to a tuple object")
		}
		return nil
	}).Deletable = true
	in.AddGetSet(f, "__kwdefaults__", func(t *Thread, v Value) (Value, *Exc) {
		if fn(v).kwDefaults == nil {
			return None, nil
		}
		return Obj(fn(v).kwDefaults), nil
	}, func(t *Thread, v, x Value) *Exc {
		d, ok := x.O.(*Dict)
		if !ok && x.O != nil && !x.IsNone() {
			return t.TypeErrorf("__kwdefaults__ must be set to a dict object")
		}
		fn(v).kwDefaults = d
		return nil
	}).Deletable = true
	in.AddGetSet(f, "__dict__", func(t *Thread, v Value) (Value, *Exc) { return Obj(fn(v).Attrs.Dict()), nil }, func(t *Thread, v, x Value) *Exc {
		if x.O == nil {
			return t.TypeErrorf("cannot delete __dict__")
		}
		d, ok := x.O.(*Dict)
		if !ok {
			return t.TypeErrorf("__dict__ must be set to a dictionary, not a '%T'", x)
		}
		fn(v).Attrs.Dict()
		fn(v).Attrs.dict = d
		return nil
	}).Deletable = true

	in.initMethods()
	in.initCode()
}
