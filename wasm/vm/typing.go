package vm

// What annotations need at run time: generic aliases (list[int]), unions (int | None), type parameters and type aliases.

import (
	"slices"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

type (
	// GenericAlias is list[int] and its kin; calling it calls the origin.
	GenericAlias struct {
		Head
		Origin  Value
		Args    []Value
		starred bool // *tuple[int, ...], as a star makes it
		generic bool // made by Generic.__class_getitem__, and shown as module typing shows it
	}
	// Union is int | str.
	Union struct{ Args []Value }
	// TypeVar is a type parameter of any kind.
	TypeVar struct {
		Head
		Name           *Str
		Kind           uint8 // a syntax.TypeParamKind
		Bound, Default Value
		constraints    []Value
		constrained    bool // Bound is a function that computes a tuple of constraints
		variance       variance
		module         *Str
	}
	// paramSpecPart is P.args or P.kwargs of a ParamSpec.
	paramSpecPart struct {
		of   *TypeVar
		name string
	}
	// TypeAliasObj is what a type statement makes; its value is computed when it is asked for.
	TypeAliasObj struct {
		Name   *Str
		Params Value
		module *Str
		fn     Value
		value  Value
	}
)

// variance tells how a type variable was declared.
type variance uint8

const (
	invariant variance = iota
	covariant
	contravariant
	inferred // a type parameter of the language
)

func (p *paramSpecPart) Class(in *Interp) *Type {
	if p.name == "args" {
		return in.T.ParamSpecArgs
	}
	return in.T.ParamSpecKwargs
}

// Trace visits the parameter.
func (p *paramSpecPart) Trace(visit func(Value)) { visit(Obj(p.of)) }

// Classes of these objects.
func (*GenericAlias) Class(in *Interp) *Type { return in.T.GenericAlias }
func (*Union) Class(in *Interp) *Type        { return in.T.Union }
func (v *TypeVar) Class(in *Interp) *Type {
	return [...]*Type{in.T.TypeVar, in.T.TypeVarTuple, in.T.ParamSpec}[v.Kind]
}
func (*TypeAliasObj) Class(in *Interp) *Type { return in.T.TypeAlias }

// genericAlias is c[args] for a built-in generic class.
func (in *Interp) genericAlias(c *Type, k Value) (Value, bool) {
	if c.User && c.IsSubtype(in.T.Type) { // a metaclass of the program's
		return Value{}, false
	}
	for _, g := range []*Type{in.T.List, in.T.Dict, in.T.Tuple, in.T.Set, in.T.FrozenSet, in.T.Type, in.T.Generator, in.T.Coroutine, in.T.AsyncGenerator, in.T.MappingProxy} {
		if c == g || c.User && c.IsSubtype(g) {
			return Obj(&GenericAlias{Origin: Obj(c), Args: tupleItems(k)}), true
		}
	}
	if c.User && c.Lookup(in.names.typeParams).O != nil || c.Layout == LayoutNative && !c.Final {
		return Obj(&GenericAlias{Origin: Obj(c), Args: tupleItems(k)}), true
	}
	return Value{}, false
}

// typeUnion is the | of classes and None.
func typeUnion(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	if op != syntax.BitOr || a.IsNone() && b.IsNone() {
		return NotImplemented, nil
	}
	for _, v := range []Value{a, b} {
		if _, ok := v.O.(*TypeVar); ok {
			m, exc := t.ImportModule("typing")
			if exc != nil {
				return Value{}, exc
			}
			return t.GetItem(m.Dict.GetStr(t.In.Intern("Union")), NewTuple(a, b))
		}
	}
	var args []Value
	for _, v := range []Value{a, b} {
		switch o := v.O.(type) {
		case *Union:
			args = append(args, o.Args...)
		case noneTag:
			args = append(args, Obj(t.In.T.NoneType))
		case *Type, *GenericAlias, *TypeAliasObj:
			args = append(args, v)
		default:
			return NotImplemented, nil
		}
	}
	var kept []Value
next:
	for _, v := range args {
		for _, k := range kept {
			same := Is(k, v)
			if _, ok := v.O.(*GenericAlias); ok && !same {
				var exc *Exc
				if same, exc = t.Eq(k, v); exc != nil {
					return Value{}, exc
				}
			}
			if same {
				continue next
			}
		}
		kept = append(kept, v)
	}
	if len(kept) == 1 {
		return kept[0], nil
	}
	return Obj(&Union{kept}), nil
}

// typeText is how a type shows inside an alias or union.
func (t *Thread) typeText(v Value) string {
	switch o := v.O.(type) {
	case *Type:
		if o == t.In.T.NoneType {
			return "None"
		}
		return o.qualified()
	case *List:
		return "[" + t.typeTexts(o.Items, ", ") + "]"
	case ellipsisTag:
		return "..."
	}
	s, _ := t.Repr(v)
	return s
}

func (t *Thread) typeTexts(vs []Value, sep string) string {
	parts := make([]string, len(vs))
	for i, v := range vs {
		parts[i] = t.typeText(v)
	}
	return strings.Join(parts, sep)
}

// aliasArgs is what stands in an alias's brackets.
func (t *Thread) aliasArgs(a *GenericAlias) string {
	if len(a.Args) == 0 {
		return "()"
	}
	if !a.generic {
		return t.typeTexts(a.Args, ", ")
	}
	var texts func(vs []Value) string
	texts = func(vs []Value) string {
		parts := make([]string, len(vs))
		for i, v := range vs {
			switch o := v.O.(type) {
			case *List:
				parts[i], _ = t.Repr(v)
			case *Tuple: // for a ParamSpec
				parts[i] = "[" + texts(o.Items) + "]"
			case *Type:
				parts[i] = o.qualified()
			default:
				parts[i] = t.typeText(v)
			}
		}
		return strings.Join(parts, ", ")
	}
	return texts(a.Args)
}

func (in *Interp) initTyping() {
	alias := func(v Value) *GenericAlias { return v.O.(*GenericAlias) }
	in.T.GenericAlias = in.NewType("GenericAlias", nil, LayoutNative, Slots{
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			star := ""
			if alias(v).starred {
				star = "*"
			}
			return NewStr(star + t.typeText(alias(v).Origin) + "[" + t.aliasArgs(alias(v)) + "]"), nil
		},
		New: func(t *Thread, _ *Type, a Args) (Value, *Exc) {
			if len(a.Names) > 0 || len(a.V) != 2 {
				return Value{}, t.TypeErrorf("GenericAlias expected 2 arguments, got %d", len(a.V))
			}
			return Obj(&GenericAlias{Origin: a.V[0], Args: tupleItems(a.V[1])}), nil
		},
		Call: func(t *Thread, v Value, a Args) (Value, *Exc) {
			r, exc := t.CallArgs(alias(v).Origin, a)
			if i, ok := r.O.(*Instance); ok && exc == nil && !i.Cls.noDict {
				i.Attrs.Set(t.In, t.In.Intern("__orig_class__"), v)
			}
			return r, exc
		},
		GetAttr: func(t *Thread, v Value, name *Str) (Value, *Exc) {
			switch name.S {
			case "__origin__":
				return alias(v).Origin, nil
			case "__args__":
				return NewTuple(alias(v).Args...), nil
			case "__unpacked__":
				return Bool(alias(v).starred), nil
			case "__class__", "__mro_entries__", "__parameters__", "__reduce__", "__reduce_ex__", "__copy__", "__deepcopy__":
				if r, found, exc := t.lookupAttr(v, t.In.T.GenericAlias, name); found || exc != nil {
					return r, exc
				}
				if name.S == "__copy__" || name.S == "__deepcopy__" { // those of its class are not its own
					return Value{}, t.noAttribute(v, name)
				}
			case "__bases__":
				if !alias(v).generic {
					return Value{}, t.noAttribute(v, name)
				}
			}
			return t.GetAttr(alias(v).Origin, name)
		},
		GetItem: func(t *Thread, v, k Value) (Value, *Exc) {
			return t.substitute(alias(v), tupleItems(k))
		},
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			x, ok := b.O.(*GenericAlias)
			if !ok || op > syntax.NotEq {
				return NotImplemented, nil
			}
			eq, exc := t.Eq(NewTuple(alias(a).Args...), NewTuple(x.Args...))
			return Bool((eq && Is(alias(a).Origin, x.Origin) && alias(a).starred == x.starred) == (op == syntax.Eq)), exc
		},
		Hash: func(t *Thread, v Value) (int64, *Exc) { return t.Hash(NewTuple(alias(v).Args...)) },
		Iter: func(t *Thread, v Value) (Value, *Exc) {
			starred := *alias(v)
			starred.starred = true
			return t.Iter(NewTuple(Obj(&starred)))
		},
		Binary: typeUnion,
	}, func() []Method {
		return []Method{
			{Name: "__mro_entries__", Sig: "bases, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				if alias(a[0]).Origin.O == Object(t.In.T.Generic) && t.genericElsewhere(a[0], tupleItems(a[1])) {
					return NewTuple(), nil
				}
				return NewTuple(alias(a[0]).Origin), nil
			}},
			{Name: "__dir__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				v, exc := t.dirOf(alias(a[0]).Origin)
				if exc != nil {
					return Value{}, exc
				}
				names, exc := t.ToSlice(v)
				for _, own := range strings.Fields("__args__ __copy__ __deepcopy__ __mro_entries__ __origin__ __parameters__ __reduce__ __reduce_ex__ " +
					"__typing_unpacked_tuple_args__ __unpacked__") {
					name := Obj(t.In.Intern(own))
					if !slices.ContainsFunc(names, func(v Value) bool { return Is(v, name) }) {
						names = append(names, name)
					}
				}
				return NewList(names), exc
			}},
			{Name: "__reduce__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
				g := *alias(a[0])
				switch {
				case g.generic && !g.starred:
					m, exc := t.ImportModule("operator")
					if exc != nil {
						return Value{}, exc
					}
					args := NewTuple(g.Args...)
					if len(g.Args) == 1 {
						args = g.Args[0]
					}
					return NewTuple(m.Dict.GetStr(t.In.Intern("getitem")), NewTuple(g.Origin, args)), nil
				case g.starred:
					g.starred = false
					it, exc := t.Iter(Obj(&g))
					return NewTuple(t.In.Builtins.GetStr(t.In.Intern("next")), NewTuple(it)), exc
				}
				return NewTuple(Obj(in.T.GenericAlias), NewTuple(g.Origin, NewTuple(g.Args...))), nil
			}},
			{Name: "__parameters__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				params, exc := t.typeParams(alias(a[0]).Args)
				return NewTuple(params...), exc
			}},
		}
	})
	in.T.GenericAlias.Module = "types"
	in.T.Union = in.NewType("UnionType", nil, LayoutNative, Slots{
		Repr:   func(t *Thread, v Value) (Value, *Exc) { return NewStr(t.typeTexts(v.O.(*Union).Args, " | ")), nil },
		Binary: typeUnion,
		GetItem: func(t *Thread, v, k Value) (Value, *Exc) {
			made, exc := t.substitute(&GenericAlias{Origin: v, Args: v.O.(*Union).Args}, tupleItems(k))
			if exc != nil {
				return Value{}, exc
			}
			parts := made.O.(*GenericAlias).Args
			joined := parts[0]
			for _, part := range parts[1:] {
				if joined, exc = t.Binary(syntax.BitOr, joined, part); exc != nil {
					return Value{}, exc
				}
			}
			return joined, nil
		},
		Hash: func(t *Thread, v Value) (int64, *Exc) {
			sum := int64(0)
			for _, a := range v.O.(*Union).Args {
				h, exc := t.Hash(a)
				if exc != nil {
					return 0, exc
				}
				sum += h
			}
			return sum, nil
		},
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			x, y := a.O.(*Union), b.O
			u, ok := y.(*Union)
			if !ok || op > syntax.NotEq {
				return NotImplemented, nil
			}
			same := len(x.Args) == len(u.Args)
			for _, v := range x.Args {
				in, exc := t.Contains(NewTuple(u.Args...), v)
				if exc != nil {
					return Value{}, exc
				}
				same = same && in
			}
			return Bool(same == (op == syntax.Eq)), nil
		},
	}, func() []Method {
		return []Method{
			{Name: "__args__", Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewTuple(a[0].O.(*Union).Args...), nil }},
			{Name: "__parameters__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				params, exc := t.typeParams(a[0].O.(*Union).Args)
				return NewTuple(params...), exc
			}},
		}
	})
	in.T.Union.Module = "types"
	in.initTypeVars()
	in.T.TypeAlias = in.NewType("TypeAliasType", nil, LayoutNative, Slots{
		New: func(t *Thread, _ *Type, a Args) (Value, *Exc) {
			if n := len(a.Pos()); n > 2 {
				return Value{}, t.TypeErrorf("typealias() takes exactly 2 positional arguments (%d given)", n)
			}
			var args [3]Value
			if exc := t.constructorArgs("typealias", a, args[:], "name", "value", "type_params"); exc != nil {
				return Value{}, exc
			}
			for i, name := range []string{"name", "value"} {
				if args[i].O == nil {
					return Value{}, t.TypeErrorf("typealias() missing required argument %q (pos %d)", name, i+1)
				}
			}
			name, ok := AsStr(args[0])
			if !ok {
				return Value{}, t.TypeErrorf("typealias() argument 'name' must be str, not %T", args[0])
			}
			params := NewTuple()
			if args[2].O != nil {
				if params, ok = args[2], t.TypeOf(args[2]) == t.In.T.Tuple; !ok {
					return Value{}, t.TypeErrorf("type_params must be a tuple")
				}
			}
			return Obj(&TypeAliasObj{Name: name, Params: params, module: t.moduleName(), value: args[1]}), nil
		},
		Init:   func(*Thread, Value, Args) *Exc { return nil },
		Repr:   func(t *Thread, v Value) (Value, *Exc) { return Obj(v.O.(*TypeAliasObj).Name), nil },
		Binary: typeUnion,
		GetItem: func(t *Thread, v, k Value) (Value, *Exc) {
			if len(tupleItems(v.O.(*TypeAliasObj).Params)) == 0 {
				return Value{}, t.TypeErrorf("Only generic type aliases are subscriptable")
			}
			return Obj(&GenericAlias{Origin: v, Args: tupleItems(k)}), nil
		},
	}, func() []Method {
		return []Method{
			{Name: "__reduce__", Fn: func(_ *Thread, a []Value) (Value, *Exc) { return Obj(a[0].O.(*TypeAliasObj).Name), nil }},
			{Name: "__name__", Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) { return Obj(a[0].O.(*TypeAliasObj).Name), nil }},
			{Name: "__type_params__", Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) { return a[0].O.(*TypeAliasObj).Params, nil }},
			{Name: "__module__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return Obj(a[0].O.(*TypeAliasObj).module), nil }},
			{Name: "__parameters__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return a[0].O.(*TypeAliasObj).Params, nil }},
			{Name: "__value__", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) {
				x := a[0].O.(*TypeAliasObj)
				if x.value.O == nil {
					v, exc := t.Call(x.fn)
					if exc != nil {
						return Value{}, exc
					}
					x.value = v
				}
				return x.value, nil
			}},
		}
	})
	in.T.TypeAlias.Module, in.T.TypeAlias.Final = "typing", true
	in.T.Generic = in.NewType("Generic", nil, LayoutInstance, Slots{}, func() []Method {
		return []Method{{Name: "__init_subclass__", Sig: "**kwargs", Kind: ClassMethod, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			c := a[0].O.(*Type)
			bases, _ := c.Dict.Get(t.In.names.origBases).O.(*Tuple)
			if bases == nil {
				if c.Name != "Protocol" && slices.Contains(c.Bases, t.In.T.Generic) && t.TypeOf(a[0]).Name != "_TypedDictMeta" {
					return Value{}, t.TypeErrorf("Cannot inherit from plain Generic")
				}
				return None, nil
			}
			params, exc := t.typeParams(bases.Items)
			if exc == nil {
				params, exc = t.listedInGeneric(bases.Items, params)
			}
			c.Dict.Set(t.In.Intern("__parameters__"), NewTuple(params...))
			return None, exc
		}}, {Name: "__class_getitem__", Sig: "item, /", Kind: ClassMethod, Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if params, ok := a[0].O.(*Type).Lookup(t.In.Intern("__parameters__")).O.(*Tuple); ok {
				if t.In.generics == nil {
					t.In.generics = map[*Type]bool{}
				}
				t.In.generics[a[0].O.(*Type)] = true
				args, exc := t.classArgs(a[0], params.Items, tupleItems(a[1]))
				return Obj(&GenericAlias{Origin: a[0], Args: args, generic: true}), exc
			}
			if c := a[0].O.(*Type); len(tupleItems(a[1])) == 0 && (c == t.In.T.Generic || c.Name == "Protocol") {
				return Value{}, t.TypeErrorf("Parameter list to %s[...] cannot be empty", c.Name)
			}
			for i, p := range tupleItems(a[1]) {
				if c := a[0].O.(*Type); c != t.In.T.Generic && c.Name != "Protocol" {
					break
				}
				if !t.isTypeParam(p) {
					return Value{}, t.TypeErrorf("Parameters to %s[...] must all be type variables or parameter specification variables.", a[0].O.(*Type).Name)
				}
				if in, exc := t.Contains(NewTuple(tupleItems(a[1])[:i]...), p); in || exc != nil {
					return Value{}, t.TypeErrorf("Parameters to %s[...] must all be unique", a[0].O.(*Type).Name)
				}
			}
			return Obj(&GenericAlias{Origin: a[0], Args: tupleItems(a[1])}), nil
		}}}
	})
	in.T.Generic.Module = "typing"
}
