package vm

// Functions written in Python, their parameters, and the binding of a call's arguments to them.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

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

// bindArgs fills the parameter registers of a call; regs may overlap the positional arguments at its start.
func (t *Thread) bindArgs(f *Function, a Args, regs []Value) *Exc {
	c := f.code
	npos := c.NumPosOnly + c.NumArgs
	pos := a.Pos()
	given := len(pos)
	if len(a.V) == given && given >= npos && c.NumKwOnly == 0 && c.Flags&compile.FlagVarKw == 0 { // the usual case
		switch {
		case c.Flags&compile.FlagVarArgs != 0:
			rest := tupleOf(pos[npos:])
			fill(regs, pos[:npos])
			regs[npos] = rest
			return nil
		case given == npos:
			fill(regs, pos)
			return nil
		}
	}
	kwStart := given
	star := npos + c.NumKwOnly
	kwStar := star
	if c.Flags&compile.FlagVarArgs != 0 {
		kwStar++
	}
	var kw []Value
	if len(a.Names) > 0 {
		kw = append(kw, a.V[kwStart:]...) // the registers they stand in are about to be overwritten
	}
	var rest Value
	if c.Flags&compile.FlagVarArgs != 0 {
		if given > npos {
			rest = tupleOf(pos[npos:])
		} else {
			rest = NewTuple()
		}
	}
	n := min(given, npos)
	copy(regs[:n], pos[:n])
	clear(regs[n:c.nparams()])
	if rest.O != nil {
		regs[star] = rest
	}
	var extra *Dict
	if c.Flags&compile.FlagVarKw != 0 {
		extra = NewDict()
		regs[kwStar] = Obj(extra)
	}
	for i, k := range a.Names {
		j := -1
		for x := c.NumPosOnly; x < npos+c.NumKwOnly; x++ {
			if c.LocalNames[x] == k.S {
				j = x
				break
			}
		}
		if j < 0 {
			if extra != nil {
				extra.SetStr(t.In.internStr(k), kw[i])
				continue
			}
			if exc := t.badCallOfC(f, a, kw); exc != nil {
				return exc
			}
			return t.unexpectedKeyword(f, a, k)
		}
		if regs[j].O != nil {
			if exc := t.badCallOfC(f, a, kw); exc != nil {
				return exc
			}
			return t.TypeErrorf("%s() got multiple values for argument %q", f.QualName, k.S)
		}
		regs[j] = kw[i]
	}
	if given > npos && c.Flags&compile.FlagVarArgs == 0 {
		if exc := t.badCallOfC(f, a, kw); exc != nil {
			return exc
		}
		return t.tooMany(f, given, regs)
	}
	if nd := len(f.defaults); given < npos {
		missing := 0
		for i := given; i < npos; i++ {
			if regs[i].O != nil {
				continue
			}
			if d := i - (npos - nd); d >= 0 {
				regs[i] = f.defaults[d]
			} else {
				missing++
			}
		}
		if missing > 0 {
			if exc := t.badCallOfC(f, a, kw); exc != nil {
				return exc
			}
			return t.missing(f, regs, 0, npos, "positional")
		}
	}
	missing := false
	for i := npos; i < npos+c.NumKwOnly; i++ {
		if regs[i].O == nil {
			if f.kwDefaults != nil {
				regs[i] = f.kwDefaults.GetStr(t.In.Intern(c.LocalNames[i]))
			}
			missing = missing || regs[i].O == nil
		}
	}
	if missing {
		return t.missing(f, regs, npos, npos+c.NumKwOnly, "keyword-only")
	}
	return nil
}

// missing words the error of parameters that got no value.
func (t *Thread) missing(f *Function, regs []Value, from, to int, kind string) *Exc {
	var names []string
	for i := from; i < to; i++ {
		if regs[i].O == nil {
			names = append(names, "'"+f.code.LocalNames[i]+"'")
		}
	}
	list := names[0]
	switch n := len(names); {
	case n == 2:
		list = names[0] + " and " + names[1]
	case n > 2:
		list = strings.Join(names[:n-1], ", ") + ", and " + names[n-1]
	}
	return t.TypeErrorf("%s() missing %d required %s argument%s: %s", f.QualName, len(names), kind, plural(len(names)), list)
}

// tooMany words the error of more positional arguments than parameters.
func (t *Thread) tooMany(f *Function, given int, regs []Value) *Exc {
	c := f.code
	npos := c.NumPosOnly + c.NumArgs
	takes := strconv.Itoa(npos)
	many := npos != 1
	if nd := len(f.defaults); nd > 0 {
		takes = "from " + strconv.Itoa(npos-nd) + " to " + takes
		many = true
	}
	kwGiven := 0
	for i := npos; i < npos+c.NumKwOnly; i++ {
		if regs[i].O != nil {
			kwGiven++
		}
	}
	verb := "were"
	if given == 1 && kwGiven == 0 {
		verb = "was"
	}
	s := ""
	if many {
		s = "s"
	}
	gave := strconv.Itoa(given)
	if kwGiven > 0 {
		gave += " positional argument" + plural(given) + " (and " + strconv.Itoa(kwGiven) + " keyword-only argument" + plural(kwGiven) + ")"
	}
	return t.TypeErrorf("%s() takes %s positional argument%s but %s %s given", f.QualName, takes, s, gave, verb)
}

// unexpectedKeyword words the error of a keyword that no parameter has, with the nearest name where one is near.
func (t *Thread) unexpectedKeyword(f *Function, a Args, k *Str) *Exc {
	c := f.code
	var posOnly []string
	for _, n := range a.Names {
		for i := 0; i < c.NumPosOnly; i++ {
			if c.LocalNames[i] == n.S {
				posOnly = append(posOnly, n.S)
			}
		}
	}
	if len(posOnly) > 0 {
		return t.TypeErrorf("%s() got some positional-only arguments passed as keyword arguments: %q", f.QualName, strings.Join(posOnly, ", "))
	}
	if s := suggest(k.S, c.LocalNames[c.NumPosOnly:c.NumPosOnly+c.NumArgs+c.NumKwOnly]); s != "" {
		return t.TypeErrorf("%s() got an unexpected keyword argument %q. Did you mean %q?", f.QualName, k.S, s)
	}
	return t.TypeErrorf("%s() got an unexpected keyword argument %q", f.QualName, k.S)
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
		d, ok := x.O.(*Dict)
		if !ok {
			return t.TypeErrorf("__dict__ must be set to a dictionary, not a '%T'", x)
		}
		fn(v).Attrs.Dict()
		fn(v).Attrs.dict = d
		return nil
	})

	in.initMethods()
	in.initCode()
}

// initMethods builds the types of bound methods and native functions.
func (in *Interp) initMethods() {
	m := func(v Value) *BoundMethod { return v.O.(*BoundMethod) }
	in.T.Method = in.NewType("method", nil, LayoutNative, Slots{
		New: func(t *Thread, _ *Type, a Args) (Value, *Exc) {
			switch {
			case len(a.Names) > 0:
				return Value{}, t.TypeErrorf("method() takes no keyword arguments")
			case len(a.V) != 2:
				return Value{}, t.TypeErrorf("method expected 2 arguments, got %d", len(a.V))
			case !t.Callable(a.V[0]):
				return Value{}, t.TypeErrorf("first argument must be callable")
			case a.V[1].IsNone():
				return Value{}, t.TypeErrorf("instance must not be None")
			}
			return Obj(&BoundMethod{Self: a.V[1], Func: a.V[0]}), nil
		},
		Init: func(*Thread, Value, Args) *Exc { return nil },
		Call: func(t *Thread, self Value, a Args) (Value, *Exc) { return t.CallArgs(self, a) },
		GetAttr: func(t *Thread, v Value, name *Str) (Value, *Exc) {
			if name != t.In.names.dict {
				if r, found, exc := t.lookupAttr(v, t.In.T.Method, name); found || exc != nil {
					return r, exc
				}
			}
			return t.GetAttr(m(v).Func, name)
		},
		Compare: compareMethods,
		Hash: func(t *Thread, v Value) (int64, *Exc) {
			return t.In.ID(m(v).Self)>>4 ^ t.In.ID(m(v).Func)>>3, nil
		},
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			name, exc := t.GetAttrOpt(m(v).Func, t.In.names.qualname)
			if exc != nil {
				return Value{}, exc
			}
			n := "?"
			if s, ok := AsStr(name); ok {
				n = s.S
			}
			self, exc := t.Repr(m(v).Self)
			return NewStr("<bound method " + n + " of " + self + ">"), exc
		},
	}, func() []Method {
		return []Method{
			{Name: "__self__", Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) { return m(a[0]).Self, nil }},
			{Name: "__func__", Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) { return m(a[0]).Func, nil }},
			{Name: "__doc__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.GetAttr(m(a[0]).Func, t.In.names.doc) }},
		}
	})
	n := func(v Value) *Native { return v.O.(*Native) }
	native := Slots{
		Call: func(t *Thread, self Value, a Args) (Value, *Exc) { return t.callNative(n(self), a) },
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			f := n(v)
			switch {
			case f.slot && f.Self.O != nil:
				return NewStr(t.Sprintf("<method-wrapper %q of %T object at %s>", f.Name, f.Self, t.In.Address(f.Self))), nil
			case f.slot:
				return NewStr(t.Sprintf("<slot wrapper %q of %q objects>", f.Name, f.Owner.Name)), nil
			case f.Self.O != nil:
				return NewStr(t.Sprintf("<built-in method %s of %T object at %s>", f.Name, f.Self, t.In.Address(f.Self))), nil
			case f.Owner != nil && !f.Sig.recv:
				return NewStr(t.Sprintf("<built-in method %s of type object at %s>", f.Name, t.In.Address(Obj(f.Owner)))), nil
			case f.Owner != nil:
				return NewStr(t.Sprintf("<method %q of %q objects>", f.Name, f.Owner.shown())), nil
			}
			return NewStr("<built-in function " + f.Name + ">"), nil
		},
		Compare: compareMethods,
		Hash: func(t *Thread, v Value) (int64, *Exc) {
			if f := n(v); f.Self.O != nil {
				return t.In.ID(f.Self)>>4 ^ int64(len(f.Name)), nil
			}
			return hashObject(t, v)
		},
	}
	attrs := func() []Method {
		return []Method{
			{Name: "__name__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewStr(n(a[0]).Name), nil }},
			{Name: "__qualname__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewStr(n(a[0]).qualName(t)), nil }},
			{Name: "__text_signature__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				return n(a[0]).textSignature(), nil
			}},
			{Name: "__doc__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				if d := n(a[0]).Doc; d != "" {
					return NewStr(d), nil
				}
				return None, nil
			}},
		}
	}
	module := Method{Name: "__module__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
		switch f := n(a[0]); {
		case f.Mod != "":
			return NewStr(f.Mod), nil
		case f.Owner != nil && f.Owner.InPython:
			return NewStr(f.Owner.Module), nil
		case f.Owner != nil:
			return None, nil
		}
		return NewStr("builtins"), nil
	}}
	self := Method{Name: "__self__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
		f := n(a[0])
		if f.Self.O != nil {
			return f.Self, nil
		}
		if f.Name == "__new__" {
			return Obj(f.Owner), nil
		}
		if f.Owner == nil {
			mod := f.Mod
			if mod == "" {
				mod = "builtins"
			}
			if m := t.In.Modules.GetStr(t.In.Intern(mod)); m.O != nil {
				return m, nil
			}
		}
		return None, nil
	}}
	class := Method{Name: "__objclass__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return Obj(n(a[0]).Owner), nil }}
	with := func(more ...Method) func() []Method {
		return func() []Method { return append(attrs(), more...) }
	}
	in.T.BuiltinFunction = in.NewType("builtin_function_or_method", nil, LayoutNative, native, with(module, self))
	in.T.MethodWrapper = in.NewType("method-wrapper", nil, LayoutNative, native, with(class, self))
	native.Get = func(t *Thread, d, obj Value, owner *Type) (Value, *Exc) { return t.bind(d, obj, owner) }
	in.T.MethodDescriptor = in.NewType("method_descriptor", nil, LayoutNative, native, with(class))
	in.T.WrapperDescriptor = in.NewType("wrapper_descriptor", nil, LayoutNative, native, with(class))
}

// compareMethods compares bound methods: the same function bound to the same object.
func compareMethods(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	if op > syntax.NotEq {
		return NotImplemented, nil
	}
	same := false
	switch x := a.O.(type) {
	case *BoundMethod:
		y, ok := b.O.(*BoundMethod)
		if !ok {
			return NotImplemented, nil
		}
		eq, exc := t.Eq(x.Func, y.Func)
		if exc != nil {
			return Value{}, exc
		}
		same = eq && Is(x.Self, y.Self)
	case *Native:
		y, ok := b.O.(*Native)
		if !ok {
			return NotImplemented, nil
		}
		same = x == y || x.Self.O != nil && Is(x.Self, y.Self) && x.Name == y.Name && x.Owner == y.Owner
	}
	return Bool(same == (op == syntax.Eq)), nil
}
