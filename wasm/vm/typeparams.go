package vm

// Type parameters: what they are bound to, and putting arguments in their places.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (t *Thread) newTypeParam(kind uint8, name *Str, bound, def Value) Value {
	return Obj(&TypeVar{Name: name, Kind: kind &^ compile.TypeParamConstraints, Bound: bound, Default: def, variance: inferred,
		constrained: kind&compile.TypeParamConstraints != 0})
}

// settle computes the bound, constraints and default of a parameter that was declared in brackets, which is when somebody asks for one.
func (v *TypeVar) settle(t *Thread) *Exc {
	if v.variance != inferred {
		return nil
	}
	for _, part := range []*Value{&v.Bound, &v.Default} {
		if _, lazy := part.O.(*Function); !lazy {
			continue
		}
		res, exc := t.Call(*part)
		if exc != nil {
			return exc
		}
		*part = res
	}
	if v.constrained {
		v.constraints, v.Bound, v.constrained = tupleItems(v.Bound), Value{}, false
	}
	return nil
}

// declareVariance reads the keywords of TypeVar(…) and checks what does not go together.
func (t *Thread) declareVariance(v *TypeVar, a Args) *Exc {
	flag := func(name string) (bool, *Exc) {
		k := a.Kw(name)
		if k.O == nil {
			return false, nil
		}
		return t.Truth(k)
	}
	co, exc := flag("covariant")
	if exc != nil {
		return exc
	}
	contra, exc := flag("contravariant")
	if exc != nil {
		return exc
	}
	infer, exc := flag("infer_variance")
	switch {
	case exc != nil:
		return exc
	case co && contra:
		return t.ValueErrorf("Bivariant types are not supported.")
	case infer && (co || contra):
		return t.ValueErrorf("Variance cannot be specified with infer_variance.")
	case len(v.constraints) == 1 && v.Kind == uint8(syntax.TypeVar):
		return t.TypeErrorf("A single constraint is not allowed")
	case len(v.constraints) > 0 && v.Bound.O != nil && !v.Bound.IsNone():
		return t.TypeErrorf("Constraints cannot be combined with bound=...")
	case co:
		v.variance = covariant
	case contra:
		v.variance = contravariant
	case infer:
		v.variance = inferred
	}
	return nil
}

// typeParams collects the type variables in arguments, each once, in order.
func (t *Thread) typeParams(args []Value) ([]Value, *Exc) {
	var found []Value
	add := func(v Value) {
		for _, f := range found {
			if Is(f, v) {
				return
			}
		}
		found = append(found, v)
	}
	for _, a := range args {
		switch a.O.(type) {
		case *TypeVar:
			add(a)
		case *Type:
		case *List, *Tuple:
			items, _ := t.ToSlice(a)
			inner, exc := t.typeParams(items)
			if exc != nil {
				return nil, exc
			}
			for _, v := range inner {
				add(v)
			}
		default:
			params, exc := t.GetAttrOpt(a, t.In.Intern("__parameters__"))
			if exc != nil {
				return nil, exc
			}
			if tup, ok := params.O.(*Tuple); ok {
				for _, v := range tup.Items {
					add(v)
				}
			}
		}
	}
	return found, nil
}

// unpackedTypeVars is typing.Unpack[Ts], which is what a star makes of a TypeVarTuple; only while module typing itself is imported, Ts.
func (t *Thread) unpackedTypeVars(v Value) (Value, *Exc) {
	m, exc := t.ImportModule("typing")
	if exc != nil {
		return Value{}, exc
	}
	form := m.Dict.GetStr(t.In.Intern("Unpack"))
	if form.O == nil {
		return v, nil
	}
	return t.GetItem(form, v)
}

// genericBase is Generic[T, …], the base that a class statement with type parameters adds.
func (t *Thread) genericBase(params []Value) (Value, *Exc) {
	if exc := t.checkDefaults(params); exc != nil {
		return Value{}, exc
	}
	args := append([]Value(nil), params...)
	for i, p := range args {
		if v, ok := p.O.(*TypeVar); ok && v.Kind == uint8(syntax.TypeVarTuple) {
			var exc *Exc
			if args[i], exc = t.unpackedTypeVars(p); exc != nil {
				return Value{}, exc
			}
		}
	}
	return Obj(&GenericAlias{Origin: Obj(t.In.T.Generic), Args: args}), nil
}

// isTypeParam tells a type parameter, or Unpack[Ts], from other arguments of Generic.
func (t *Thread) isTypeParam(v Value) bool {
	if p, ok := v.O.(*TypeVar); ok {
		return p.Kind != uint8(syntax.TypeVarTuple)
	}
	args, exc := t.GetAttrOpt(v, t.In.Intern("__args__"))
	if tup, ok := args.O.(*Tuple); ok && exc == nil && len(tup.Items) == 1 && t.TypeOf(v).Module == "typing" {
		p, ok := tup.Items[0].O.(*TypeVar)
		return ok && p.Kind == uint8(syntax.TypeVarTuple)
	}
	return false
}

// checkDefaults refuses a type parameter with a default that follows a TypeVarTuple: what could stand in its place would be the tuple's.
func (t *Thread) checkDefaults(params []Value) *Exc {
	tuples, defaults := false, false
	for _, p := range params {
		v, ok := p.O.(*TypeVar)
		if !ok || v.Kind == uint8(syntax.ParamSpec) {
			continue
		}
		switch {
		case v.Kind == uint8(syntax.TypeVarTuple):
			tuples = true
		case v.Default.O != nil && tuples:
			return t.TypeErrorf("Type parameter with a default follows TypeVarTuple")
		case v.Default.O == nil && defaults:
			return t.TypeErrorf("Type parameter %r without a default follows type parameter with a default", p)
		}
		defaults = defaults || v.Default.O != nil
	}
	return nil
}

// substitute is alias[args]: the type variables in the alias's arguments stand for args.
func (t *Thread) substitute(alias *GenericAlias, args []Value) (Value, *Exc) {
	params, exc := t.typeParams(alias.Args)
	if exc != nil {
		return Value{}, exc
	}
	lists := slices.ContainsFunc(alias.Args, func(v Value) bool { _, ok := v.O.(*Tuple); return ok })
	if len(params) == 0 {
		if union, ok := alias.Origin.O.(*Union); ok {
			return Value{}, t.TypeErrorf("%r is not a generic class", Obj(union))
		}
		return Value{}, t.TypeErrorf("%r is not a generic class", Obj(alias))
	}
	if lists || hasVariadic(params) {
		m, exc := t.ImportModule("typing")
		if exc != nil {
			return Value{}, exc
		}
		filled, exc := t.CallMethod(Obj(m), "_filled", Obj(alias), NewTuple(args...))
		if exc != nil {
			return Value{}, exc
		}
		return Obj(&GenericAlias{Origin: alias.Origin, Args: tupleItems(filled), generic: alias.generic}), nil
	}
	if len(args) != len(params) {
		word, atLeast := "few", "at least "
		if len(args) > len(params) {
			word, atLeast = "many", ""
		}
		return Value{}, t.TypeErrorf("Too %s arguments for %r; actual %d, expected %s%d", word, Obj(alias), len(args), atLeast, len(params))
	}
	value := func(p Value) Value {
		for i, q := range params {
			if Is(p, q) && i < len(args) {
				return args[i]
			}
		}
		return p
	}
	out := make([]Value, len(alias.Args))
	for i, a := range alias.Args {
		if _, ok := a.O.(*TypeVar); ok {
			out[i] = value(a)
			continue
		}
		inner, exc := t.typeParams([]Value{a})
		if exc != nil {
			return Value{}, exc
		}
		out[i] = a
		if _, isList := a.O.(*List); len(inner) > 0 && !isList {
			for k := range inner {
				inner[k] = value(inner[k])
			}
			key := NewTuple(inner...)
			if len(inner) == 1 {
				key = inner[0]
			}
			if out[i], exc = t.GetItem(a, key); exc != nil {
				return Value{}, exc
			}
		}
	}
	return Obj(&GenericAlias{Origin: alias.Origin, Args: out, generic: alias.generic}), nil
}

func (t *Thread) newTypeAlias(name *Str, params, fn Value) Value {
	if params.O == nil {
		params = NewTuple()
	}
	return Obj(&TypeAliasObj{Name: name, Params: params, module: t.moduleName(), fn: fn})
}

// moduleName is __name__ where the program is now.
func (t *Thread) moduleName() *Str {
	if t.frame != nil {
		if name, ok := AsStr(t.frame.globals.GetStr(t.In.names.name)); ok {
			return name
		}
	}
	return t.In.names.main
}

// genericElsewhere reports whether another base of a class brings Generic, so that self, which is Generic[T], needs not.
func (t *Thread) genericElsewhere(self Value, bases []Value) bool {
	behind := false
	for _, b := range bases {
		switch x := b.O.(type) {
		case *Type:
			if x.Name == "Protocol" && x.Module == "typing" {
				return true
			}
		default:
			if behind && t.isTypingAlias(b) {
				return true
			}
		}
		behind = behind || Is(b, self)
	}
	return false
}

// isTypingAlias tells a generic class with its arguments (A[int]), or a form of typing (List, List[int]), but for those that CPython has as functions.
func (t *Thread) isTypingAlias(v Value) bool {
	if a, ok := v.O.(*GenericAlias); ok {
		c, ok := a.Origin.O.(*Type)
		return ok && c.IsSubtype(t.In.T.Generic)
	}
	c := t.TypeOf(v)
	return c.Module == "typing" && c.Name != "_NamedTupleForm" && c.Name != "_TypedDictForm"
}

// listedInGeneric checks a class's bases: Generic stands there at most once, with arguments, and lists all the type variables (params)
// if it does; it returns the parameters in Generic's order.
func (t *Thread) listedInGeneric(bases, params []Value) ([]Value, *Exc) {
	var listed []Value
	for _, b := range bases {
		if b.O == Object(t.In.T.Generic) {
			return nil, t.TypeErrorf("Cannot inherit from plain Generic")
		}
		a, ok := b.O.(*GenericAlias)
		if !ok || a.Origin.O != Object(t.In.T.Generic) {
			continue
		}
		if listed != nil {
			return nil, t.TypeErrorf("Cannot inherit from Generic[...] multiple times.")
		}
		listed = a.Args
	}
	if listed == nil {
		return params, nil
	}
	shown := listed
	listed, exc := t.typeParams(listed)
	if exc != nil {
		return nil, exc
	}
	var missing []Value
	for _, p := range params {
		if !slices.ContainsFunc(listed, func(q Value) bool { return Is(p, q) }) {
			missing = append(missing, p)
		}
	}
	if len(missing) > 0 {
		return nil, t.TypeErrorf("Some type variables (%s) are not listed in Generic[%s]", t.typeTexts(missing, ", "), t.typeTexts(shown, ", "))
	}
	return listed, nil
}

// classArgs are the arguments of a generic class in brackets. Types for plain type variables are taken as they are; what else there may be,
// module typing puts in its place.
func (t *Thread) classArgs(class Value, params, args []Value) ([]Value, *Exc) {
	simple := len(params) == len(args) && len(params) > 0 && !hasVariadic(params)
	for _, a := range args {
		switch x := a.O.(type) {
		case *Type:
			simple = simple && x != t.In.T.Generic
		case *GenericAlias:
			simple = simple && !x.starred
		case *TypeVar, *Union:
		default:
			simple = false
		}
	}
	if simple {
		return args, nil
	}
	if len(params) == 0 {
		return nil, t.TypeErrorf("%r is not a generic class", class)
	}
	m, exc := t.ImportModule("typing")
	if exc != nil {
		return nil, exc
	}
	r, exc := t.CallMethod(Obj(m), "_class_args", class, NewTuple(args...))
	return tupleItems(r), exc
}

// hasVariadic tells whether a TypeVarTuple is among type parameters, or one that has a default.
func hasVariadic(params []Value) bool {
	for _, p := range params {
		if v, ok := p.O.(*TypeVar); ok && (v.Kind != uint8(syntax.TypeVar) || v.Default.O != nil) {
			return true
		}
	}
	return false
}
