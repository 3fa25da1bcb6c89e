package compile

// Type parameters and type aliases (PEP 695). What has type parameters is made inside a function of its own, called at
// once, whose local variables they are; bounds, defaults and alias values are functions that are called when asked for.

import "github.com/asyncio-playground/playground/wasm/syntax"

// genericFunction makes a function with type parameters in dst. Its defaults are evaluated outside and passed in.
func (u *unit) genericFunction(s *syntax.FunctionDef, dst int) {
	p := spanPos(s.Span)
	b := u.alloc(1)
	flags := u.defaults(p, s.Args)
	n := u.top - b - 1
	t := u.typeParamUnit(s, s.Name)
	t.code.NumArgs = n
	t.typeParams(s.TypeParams)
	r := t.alloc(1)
	given := t.top
	for i := range n {
		t.abc(p, Move, 0, t.alloc(1), i, 0)
	}
	t.functionObject(s, r, given, flags)
	t.abc(p, Return, 0, r, 0, 0)
	u.makeFunction(p, b, b, 0, t.finish())
	u.abc(p, Call, 0, dst, b, n)
}

// typeParamUnit starts the function that binds the type parameters of node.
func (u *unit) typeParamUnit(node syntax.Node, name string) *unit {
	s := u.c.scopes[scopeKey{node, partTypeParams}]
	return u.c.newUnit(u, s, "<generic parameters of "+name+">", node.Pos().Line)
}

// typeParams makes the type parameters and stores them in their variables.
func (u *unit) typeParams(list []syntax.TypeParam) {
	defaults := false
	for i := range list {
		x := &list[i]
		if defaults && x.Default == nil {
			u.c.fail(x.Span, "non-default type parameter '"+x.Name+"' follows default type parameter")
		}
		defaults = defaults || x.Default != nil
		save := u.top
		p := spanPos(x.Span)
		r := u.alloc(1)
		b := u.alloc(2)
		u.forbidDebug(x.Span, x.Name)
		flag := uint8(x.Kind)
		u.aj(p, LoadNil, 0, b, 0)
		u.aj(p, LoadNil, 0, b+1, 0)
		if x.Bound != nil {
			u.typeValue(x.Bound, x.Name, b)
			if _, ok := x.Bound.(*syntax.Tuple); ok {
				flag |= TypeParamConstraints
			}
		}
		if x.Default != nil {
			u.typeValue(x.Default, x.Name, b+1)
		}
		u.abc(p, TypeParam, flag, r, b, u.name(x.Name))
		u.storeName(p, x.Name, r)
		u.top = save
	}
}

// typeValue makes a function that computes e in dst.
func (u *unit) typeValue(e syntax.Expr, name string, dst int) {
	s := u.c.scopes[scopeKey{e, partTypeValue}]
	f := u.c.newUnit(u, s, name, e.Pos().Line)
	var r int
	if star, ok := e.(*syntax.Starred); ok {
		r = f.push(star.Value)
		f.abc(spanPos(e.Pos()), BuildList, 0, r+1, f.alloc(1), 0)
		f.abc(spanPos(e.Pos()), ListExtend, 0, r+1, r, 0)
		f.abc(spanPos(e.Pos()), ListToTuple, 0, r, r+1, 0)
	} else {
		r = f.any(e)
	}
	f.abc(spanPos(e.Pos()), Return, 0, r, 0, 0)
	u.makeFunction(spanPos(e.Pos()), dst, dst, 0, f.finish())
}

// typeParamTuple puts the tuple of the type parameters into dst.
func (u *unit) typeParamTuple(p Position, list []syntax.TypeParam, dst int) {
	save := u.top
	b := u.base(dst)
	for i := range list {
		u.loadName(p, list[i].Name, u.alloc(1))
	}
	u.abc(p, BuildTuple, 0, dst, b, len(list))
	u.top = save
}

// Variables of the function around a generic class: the tuple of its type parameters, which its body looks for, and
// Generic[T, …], its last base.
const (
	typeParamsName  = ".type_params"
	genericBaseName = ".generic_base"
)

func (u *unit) genericClass(s *syntax.ClassDef, dst int) {
	p := spanPos(s.Span)
	b := u.base(dst)
	u.alloc(1)
	t := u.typeParamUnit(s, s.Name)
	t.typeParams(s.TypeParams)
	r := t.alloc(1)
	t.typeParamTuple(p, s.TypeParams, r)
	t.storeName(p, typeParamsName, r)
	t.genericBase(p, r)
	t.storeName(p, genericBaseName, r)
	t.classObject(s, r)
	t.abc(p, Return, 0, r, 0, 0)
	u.makeFunction(p, b, b, 0, t.finish())
	u.abc(p, Call, 0, dst, b, 0)
}

// genericBase evaluates Generic[T, …] into dst.
func (u *unit) genericBase(p Position, dst int) {
	b := u.base(dst)
	u.aj(p, LoadBuiltin, 0, u.alloc(1), u.name("__generic_base__"))
	u.loadName(p, typeParamsName, u.alloc(1))
	u.abc(p, Call, 0, dst, b, 1)
}

func (u *unit) typeAlias(s *syntax.TypeAlias) {
	p := spanPos(s.Span)
	u.forbidDebug(s.Span, s.Name.ID)
	r := u.alloc(1)
	if s.TypeParams == nil {
		u.aliasObject(s, r)
	} else {
		t := u.typeParamUnit(s, s.Name.ID)
		t.typeParams(s.TypeParams)
		v := t.alloc(1)
		t.aliasObject(s, v)
		t.abc(p, Return, 0, v, 0, 0)
		u.makeFunction(p, r, r, 0, t.finish())
		u.abc(p, Call, 0, r, r, 0)
	}
	u.storeName(spanPos(s.Name.Span), s.Name.ID, r)
}

// aliasObject makes the type alias in dst.
func (u *unit) aliasObject(s *syntax.TypeAlias, dst int) {
	p := spanPos(s.Span)
	save := u.top
	b := u.alloc(2)
	u.typeParamTuple(p, s.TypeParams, b)
	u.typeValue(s.Value, s.Name.ID, b+1)
	u.abc(p, TypeAlias, 0, dst, b, u.name(s.Name.ID))
	u.top = save
}
