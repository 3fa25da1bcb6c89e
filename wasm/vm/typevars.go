package vm

// The types of type variables: TypeVar, TypeVarTuple, ParamSpec and its two parts.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initTypeVars() {
	noSubclass := Method{Name: "__mro_entries__", Sig: "bases, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
		return Value{}, t.TypeErrorf("Cannot subclass an instance of %s", t.TypeOf(a[0]).Name)
	}}
	getters := func(kind syntax.TypeParamKind) []Method {
		part := func(name string, f func(v *TypeVar) Value) Method {
			return Method{Name: name, Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				if exc := a[0].O.(*TypeVar).settle(t); exc != nil {
					return Value{}, exc
				}
				if v := f(a[0].O.(*TypeVar)); v.O != nil {
					return v, nil
				}
				return None, nil
			}}
		}
		ms := []Method{
			part("__name__", func(v *TypeVar) Value { return Obj(v.Name) }),
			{Name: "__default__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				if exc := a[0].O.(*TypeVar).settle(t); exc != nil {
					return Value{}, exc
				}
				if d := a[0].O.(*TypeVar).Default; d.O != nil {
					return d, nil
				}
				m, exc := t.ImportModule("typing")
				if exc != nil {
					return Value{}, exc
				}
				return t.GetAttr(Obj(m), t.In.Intern("NoDefault"))
			}},
			{Name: "has_default", Fn: func(_ *Thread, a []Value) (Value, *Exc) { return Bool(a[0].O.(*TypeVar).Default.O != nil), nil }},
			part("__module__", func(v *TypeVar) Value {
				if v.module == nil {
					return NewStr("typing") // one of a class, function or alias
				}
				return Obj(v.module)
			}),
			{Name: "__reduce__", Fn: func(_ *Thread, a []Value) (Value, *Exc) { return Obj(a[0].O.(*TypeVar).Name), nil }},
			noSubclass,
		}
		if kind != syntax.TypeVarTuple {
			ms = append(ms, part("__bound__", func(v *TypeVar) Value { return v.Bound }),
				part("__covariant__", func(v *TypeVar) Value { return Bool(v.variance == covariant) }),
				part("__contravariant__", func(v *TypeVar) Value { return Bool(v.variance == contravariant) }),
				part("__infer_variance__", func(v *TypeVar) Value { return Bool(v.variance == inferred) }))
		}
		switch kind {
		case syntax.TypeVar:
			ms = append(ms, part("__constraints__", func(v *TypeVar) Value { return NewTuple(v.constraints...) }))
		case syntax.ParamSpec:
			ms = append(ms, part("args", func(v *TypeVar) Value { return Obj(&paramSpecPart{v, "args"}) }),
				part("kwargs", func(v *TypeVar) Value { return Obj(&paramSpecPart{v, "kwargs"}) }))
		}
		return ms
	}
	for _, x := range []struct {
		p    **Type
		name string
		kind syntax.TypeParamKind
		iter func(*Thread, Value) (Value, *Exc)
	}{{&in.T.TypeVar, "TypeVar", syntax.TypeVar, nil}, {&in.T.ParamSpec, "ParamSpec", syntax.ParamSpec, nil},
		{&in.T.TypeVarTuple, "TypeVarTuple", syntax.TypeVarTuple, func(t *Thread, v Value) (Value, *Exc) {
			v, exc := t.unpackedTypeVars(v)
			if exc != nil {
				return Value{}, exc
			}
			return t.Iter(NewTuple(v))
		}}} {
		*x.p = in.NewType(x.name, nil, LayoutNative, Slots{
			New: func(t *Thread, cls *Type, a Args) (Value, *Exc) {
				name, constraints := a.Kw("name"), a.Pos()
				if name.O == nil {
					if len(constraints) == 0 {
						return Value{}, t.TypeErrorf("%s() missing required argument 'name' (pos 1)", asciiLower(cls.Name))
					}
					name, constraints = constraints[0], constraints[1:]
				}
				s, ok := AsStr(name)
				if !ok {
					return Value{}, t.TypeErrorf("%s() argument 'name' must be str, not %T", cls.Name, name)
				}
				v := &TypeVar{Name: s, Kind: uint8(x.kind), Bound: a.Kw("bound"), Default: a.Kw("default"), module: t.moduleName(), constraints: slices.Clone(constraints)}
				if v.Bound.O != nil && !v.Bound.IsNone() {
					typing, exc := t.ImportModule("typing")
					if exc == nil {
						v.Bound, exc = t.CallMethod(Obj(typing), "_type_check", v.Bound, NewStr("Bound must be a type."))
					}
					if exc != nil {
						return Value{}, exc
					}
				}
				if x.kind == syntax.ParamSpec && v.Bound.O == nil {
					v.Bound = Obj(t.In.T.NoneType)
				}
				return Obj(v), t.declareVariance(v, a)
			},
			Init: func(*Thread, Value, Args) *Exc { return nil },
			Repr: func(t *Thread, v Value) (Value, *Exc) {
				p := v.O.(*TypeVar)
				if p.Kind == uint8(syntax.TypeVarTuple) {
					return Obj(p.Name), nil
				}
				return NewStr([...]string{"~", "+", "-", ""}[p.variance] + p.Name.S), nil
			},
			Binary: typeUnion,
			Iter:   x.iter,
		}, func() []Method { return getters(x.kind) })
		(*x.p).Module, (*x.p).Final = "typing", true
	}
	for _, x := range []struct {
		p    **Type
		name string
	}{{&in.T.ParamSpecArgs, "ParamSpecArgs"}, {&in.T.ParamSpecKwargs, "ParamSpecKwargs"}} {
		*x.p = in.NewType(x.name, nil, LayoutNative, Slots{
			Repr: func(t *Thread, v Value) (Value, *Exc) {
				p := v.O.(*paramSpecPart)
				return NewStr(p.of.Name.S + "." + p.name), nil
			},
			Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
				x, ok := b.O.(*paramSpecPart)
				if !ok || op > syntax.NotEq {
					return NotImplemented, nil
				}
				return Bool((*a.O.(*paramSpecPart) == *x) == (op == syntax.Eq)), nil
			},
		}, func() []Method {
			return []Method{
				{Name: "__origin__", Kind: Getter, Fn: func(_ *Thread, a []Value) (Value, *Exc) { return Obj(a[0].O.(*paramSpecPart).of), nil }},
				noSubclass,
			}
		})
		(*x.p).Module, (*x.p).Final = "typing", true
	}
}
