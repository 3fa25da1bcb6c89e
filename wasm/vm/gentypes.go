package vm

// The Python types of generators and coroutines.

func gen(v Value) *Gen { return v.O.(*Gen) }

func (in *Interp) initGenerators() {
	repr := func(t *Thread, v Value) (Value, *Exc) {
		g := gen(v)
		word := map[genKind]string{genPlain: "generator", genCoroutine: "coroutine", genAsync: "async_generator"}[g.kind]
		return NewStr("<" + word + " object " + g.QualName.S + " at " + t.In.Address(v) + ">"), nil
	}
	in.T.Generator = in.NewType("generator", nil, LayoutNative, Slots{
		Repr: repr,
		Iter: func(_ *Thread, v Value) (Value, *Exc) { return v, nil },
		Next: genNext,
	}, func() []Method { return append(append(generatorMethods(), frameGetters("gi")...), classGetItem) })
	in.T.Coroutine = in.NewType("coroutine", nil, LayoutNative, Slots{
		Repr:  repr,
		Await: func(t *Thread, v Value) (Value, *Exc) { return Obj(&CoroutineWrapper{gen(v)}), nil },
	}, func() []Method {
		return append(append(generatorMethods(), frameGetters("cr")...), originGetter(), classGetItem)
	})
	w := func(v Value) *Gen { return v.O.(*CoroutineWrapper).G }
	in.T.CoroutineWrapper = in.NewType("coroutine_wrapper", nil, LayoutNative, Slots{
		Iter: func(_ *Thread, v Value) (Value, *Exc) { return v, nil },
		Next: func(t *Thread, v Value) (Value, *Exc) { return genNext(t, Obj(w(v))) },
		Send: func(t *Thread, v, sent Value) (Value, bool, *Exc) { return t.resume(w(v), sent, nil) },
	}, func() []Method {
		ms := generatorMethods()
		for i := range ms {
			fn := ms[i].Fn
			ms[i].Fn = func(t *Thread, a []Value) (Value, *Exc) {
				b := append([]Value{Obj(w(a[0]))}, a[1:]...)
				return fn(t, b)
			}
		}
		return ms
	})
	for _, c := range []*Type{in.T.Generator, in.T.Coroutine} {
		in.addGenNames(c)
	}
	in.initAsyncGen(repr)
}

// addGenNames adds the writable names of a generator type.
func (in *Interp) addGenNames(c *Type) {
	for _, x := range []struct {
		name string
		get  func(g *Gen) **Str
	}{{"__name__", func(g *Gen) **Str { return &g.Name }}, {"__qualname__", func(g *Gen) **Str { return &g.QualName }}} {
		in.AddGetSet(c, x.name, func(t *Thread, v Value) (Value, *Exc) { return Obj(*x.get(gen(v))), nil },
			func(t *Thread, v, val Value) *Exc {
				s, ok := AsStr(val)
				if !ok {
					return t.TypeErrorf("%s must be set to a string object", x.name)
				}
				*x.get(gen(v)) = s
				return nil
			}).Deletable = true // the message is its own
	}
}

// CoroutineWrapper is what a coroutine's __await__ gives.
type CoroutineWrapper struct{ G *Gen }

// Class makes CoroutineWrapper a Python object.
func (*CoroutineWrapper) Class(in *Interp) *Type { return in.T.CoroutineWrapper }

// genNext is next(generator): the zero Value at its end. A result of the generator is lost, as in a for loop.
func genNext(t *Thread, v Value) (Value, *Exc) {
	g := gen(v)
	if g.state == genDone && g.kind == genPlain {
		return Value{}, nil
	}
	x, done, exc := t.resume(g, None, nil)
	if exc != nil {
		return Value{}, exc
	}
	if done {
		return Value{}, nil
	}
	return x, nil
}

// nextMethod is it.__next__(): the value, or StopIteration, which carries a generator's result.
func (t *Thread) nextMethod(it Value, next func(t *Thread, v Value) (Value, *Exc)) (Value, *Exc) {
	if g, ok := it.O.(*Gen); ok && g.kind == genPlain {
		v, done, exc := t.resume(g, None, nil)
		return finished(t, v, done, exc)
	}
	v, exc := next(t, it)
	if exc == nil && v.O == nil {
		exc = t.Raise(t.In.E.StopIteration)
	}
	return v, exc
}

// finished turns a step's outcome into what a method returns: a yielded value, or StopIteration with the result.
func finished(t *Thread, v Value, done bool, exc *Exc) (Value, *Exc) {
	if exc == nil && done {
		return Value{}, t.StopIteration(v)
	}
	return v, exc
}

func generatorMethods() []Method {
	return []Method{
		{Name: "send", Sig: "object, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			v, done, exc := t.resume(gen(a[0]), a[1], nil)
			if g := gen(a[0]); g.kind == genCoroutine && exc == nil && !done {
				t.watchSuspended(g)
			}
			return finished(t, v, done, exc)
		}},
		{Name: "throw", Sig: "typ, val=None, tb=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			e, exc := t.throwArgs(a)
			if exc != nil {
				return Value{}, exc
			}
			t.threw, t.threwAs = e, a[1:]
			v, done, exc := t.throw(gen(a[0]), e)
			t.threw, t.threwAs = nil, nil
			return finished(t, v, done, exc)
		}},
		{Name: "close", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.closeGenValue(gen(a[0])) }},
	}
}

// oldThrow warns of more than one argument of a method throw(typ, val=None, tb=None).
func (t *Thread) oldThrow(method string, a []Value) *Exc {
	if a[2].O == nil && a[3].O == nil {
		return nil
	}
	return t.Warn(t.In.E.DeprecationWarning, "the (type, exc, tb) signature of "+method+"() is deprecated, use the single-arg signature instead.", t.Where())
}

// throwArgs is what a method throw was given, with a warning about the old way to say it.
func (t *Thread) throwArgs(a []Value) (*Exc, *Exc) {
	if exc := t.oldThrow("throw", a); exc != nil {
		return nil, exc
	}
	return t.thrown(a)
}

// thrown makes the exception that a method throw(typ, val=None, tb=None) was given: an instance, a class, or a class with a value.
func (t *Thread) thrown(a []Value) (*Exc, *Exc) {
	typ, val := a[1], a[2]
	tb, isTB := a[3].O.(*Traceback)
	if a[3].O != nil && !isTB && !a[3].IsNone() {
		return nil, t.TypeErrorf("throw() third argument must be a traceback object")
	}
	c, isClass := typ.O.(*Type)
	isClass = isClass && c.Layout == LayoutExc
	e, isExc := typ.O.(*Exc)
	switch hasVal := val.O != nil && !val.IsNone(); {
	case isExc && hasVal:
		return nil, t.TypeErrorf("instance exception may not have a separate value")
	case isExc:
	case !isClass:
		return nil, t.TypeErrorf("exceptions must be classes or instances deriving from BaseException, not %T", typ)
	default:
		made, exc := t.normalized(c, val)
		if exc != nil {
			return nil, exc
		}
		e = made
	}
	if tb != nil {
		e.TB = tb
	}
	return e, nil
}

// normalized makes the exception that a class and a value stand for: the value if it is one, else the class called with it, or with
// what a tuple holds.
func (t *Thread) normalized(c *Type, val Value) (*Exc, *Exc) {
	if e, ok := val.O.(*Exc); ok && t.IsInstance(val, c) {
		return e, nil
	}
	args := Args{}
	if tup, ok := val.O.(*Tuple); ok {
		args.V = tup.Items
	} else if val.O != nil && !val.IsNone() {
		args.V = []Value{val}
	}
	made, exc := t.CallArgs(Obj(c), args)
	if exc != nil {
		return nil, exc
	}
	if e, ok := made.O.(*Exc); ok {
		return e, nil
	}
	return nil, t.TypeErrorf("calling %r should have returned an instance of BaseException, not %T", Obj(c), made)
}

// frameGetters are the attributes that show a generator's frame, named gi_…, cr_… or ag_….
func frameGetters(prefix string) []Method {
	get := func(name string, f func(t *Thread, g *Gen) Value) Method {
		return Method{Name: prefix + "_" + name, Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return f(t, gen(a[0])), nil }}
	}
	delegate := "yieldfrom"
	if prefix != "gi" {
		delegate = "await"
	}
	return []Method{
		get("code", func(_ *Thread, g *Gen) Value { return Obj(g.frame.code) }),
		get("running", func(_ *Thread, g *Gen) Value { return Bool(g.state == genRunning) }),
		get("suspended", func(_ *Thread, g *Gen) Value { return Bool(g.state == genSuspended) }),
		get("frame", func(_ *Thread, g *Gen) Value {
			if g.state == genDone {
				return None
			}
			return Obj(g.frame.object())
		}),
		get(delegate, func(_ *Thread, g *Gen) Value {
			if d := g.delegate(); d.O != nil {
				return d
			}
			return None
		}),
	}
}

func originGetter() Method {
	return Method{Name: "cr_origin", Kind: Field, Fn: func(_ *Thread, a []Value) (Value, *Exc) {
		g := gen(a[0])
		if len(g.origin) == 0 {
			return None, nil
		}
		var frames []Value
		for i := len(g.origin) - 1; i >= 0; i-- {
			o := g.origin[i]
			frames = append(frames, NewTuple(NewStr(o.File), Int(int64(o.Line)), NewStr(o.Name)))
		}
		return NewTuple(frames...), nil
	}}
}

// AwaitChain lists where a suspended coroutine stands, outermost first: its own line and those of what it awaits.
func (g *Gen) AwaitChain() []Where {
	var chain []Where
	for g != nil && g.state == genSuspended {
		chain = append(chain, Where{g.frame.code.File, int(lineAt(g.frame.code, g.at()))})
		next, _ := g.delegate().O.(*Gen)
		g = next
	}
	return chain
}

// at is the instruction at which a suspended generator stands.
func (g *Gen) at() int {
	if g.state == genSuspended && g.yieldReg < 0 {
		return g.frame.pc
	}
	return max(g.frame.pc-1, 0)
}

// UserLine returns the deepest place in the reader's own code at which a suspended coroutine stands, or where its body
// begins; nowhere when it is the library's alone.
func (g *Gen) UserLine() Where {
	var w Where
	for g != nil {
		if src := g.frame.code.source; src == nil || !src.Library {
			w = Where{g.frame.code.File, int(lineAt(g.frame.code, g.at()))}
			if g.state == genNew {
				w.Line = int(g.frame.code.FirstLine)
			}
		}
		g = g.inner()
	}
	return w
}

// Spot is a place in code, in the form that is quick to find and to compare.
type Spot struct {
	code *Code
	pc   int
}

// UserSpot is where UserLine finds the suspended coroutine.
func (g *Gen) UserSpot() (s Spot) {
	for ; g != nil; g = g.inner() {
		if src := g.frame.code.source; src == nil || !src.Library {
			s = Spot{g.frame.code, g.at()}
			if g.state == genNew {
				s.pc = -1
			}
		}
	}
	return s
}

// OwnLine is the place in its own body at which a coroutine stands, or begins.
func (g *Gen) OwnLine() Where {
	if g.state == genNew || g.state == genDone {
		return Where{g.frame.code.File, int(g.frame.code.FirstLine)}
	}
	return Where{g.frame.code.File, int(lineAt(g.frame.code, g.at()))}
}
