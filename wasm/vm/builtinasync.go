package vm

// The builtin functions aiter and anext.

// ANextDefault is the awaitable of anext(it, default): it awaits __anext__() and turns StopAsyncIteration into the default.
type ANextDefault struct {
	awaited Value // what __anext__ returned
	iter    Value // its iterator, once awaiting began
	def     Value
}

// Class returns anext_awaitable.
func (*ANextDefault) Class(in *Interp) *Type { return in.T.anextAwaitable }

func asyncBuiltins(in *Interp) []Method {
	in.T.anextAwaitable = in.NewType("anext_awaitable", nil, LayoutNative, Slots{
		Await: iterSelf,
		Iter:  iterSelf,
		Next: func(t *Thread, v Value) (Value, *Exc) {
			x, done, exc := v.O.(*ANextDefault).step(t, None)
			return finished(t, x, done, exc)
		},
		Send: func(t *Thread, v, sent Value) (Value, bool, *Exc) { return v.O.(*ANextDefault).step(t, sent) },
	}, func() []Method {
		return []Method{
			{Name: "send", Sig: "object, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				x, done, exc := a[0].O.(*ANextDefault).step(t, a[1])
				return finished(t, x, done, exc)
			}},
			{Name: "throw", Sig: "typ, val=None, tb=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				e, exc := t.throwArgs(a)
				if exc != nil {
					return Value{}, exc
				}
				w := a[0].O.(*ANextDefault)
				if exc := w.begin(t); exc != nil {
					return Value{}, exc
				}
				x, done, exc := t.Throw(w.iter, e)
				x, done, exc = w.ended(t, x, done, exc)
				return finished(t, x, done, exc)
			}},
			{Name: "close", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				w := a[0].O.(*ANextDefault)
				if exc := w.begin(t); exc != nil {
					return Value{}, exc
				}
				return None, t.closeIter(w.iter)
			}},
		}
	})
	return []Method{
		{Name: "aiter", Sig: "async_iterable, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			f := t.TypeOf(a[0]).Slots.AIter
			if f == nil {
				return Value{}, t.TypeErrorf("'%T' object is not an async iterable", a[0])
			}
			it, exc := f(t, a[0])
			if exc == nil && t.TypeOf(it).Slots.ANext == nil {
				exc = t.TypeErrorf("aiter() returned not an async iterator of type '%T'", it)
			}
			return it, exc
		}},
		{Name: "anext", Sig: "aiterator, default=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			f := t.TypeOf(a[0]).Slots.ANext
			if f == nil {
				return Value{}, t.TypeErrorf("'%T' object is not an async iterator", a[0])
			}
			if g, ok := a[0].O.(*Gen); ok { // its death without having been awaited is told, as that of what `async for` makes is not
				f = func(t *Thread, v Value) (Value, *Exc) { return t.asend(g, &ASend{g: g, sent: None, name: "asend"}) }
			}
			awaited, exc := f(t, a[0])
			if exc != nil || a[1].O == nil {
				return awaited, exc
			}
			return Obj(&ANextDefault{awaited: awaited, def: a[1]}), nil
		}},
	}
}

// begin asks for the iterator through which the awaitable is awaited.
func (w *ANextDefault) begin(t *Thread) *Exc {
	if w.iter.O != nil {
		return nil
	}
	it, exc := t.AwaitIter(w.awaited)
	w.iter = it
	return exc
}

func (w *ANextDefault) step(t *Thread, sent Value) (Value, bool, *Exc) {
	if exc := w.begin(t); exc != nil {
		return Value{}, false, exc
	}
	x, done, exc := t.send(w.iter, sent)
	return w.ended(t, x, done, exc)
}

func (w *ANextDefault) ended(t *Thread, x Value, done bool, exc *Exc) (Value, bool, *Exc) {
	if exc != nil && exc.Is(t, t.In.E.StopAsyncIteration) {
		return w.def, true, nil
	}
	return x, done, exc
}
