package compile

// Functions and lambdas: defaults, annotations, decorators, and the code of their bodies.

import "github.com/asyncio-playground/playground/wasm/syntax"

func (u *unit) functionDef(s *syntax.FunctionDef) {
	save := u.top
	u.forbidDebug(s.Span, s.Name)
	u.forbidDebugParams(s.Args)
	p := spanPos(s.Span)
	b := u.pushAll(s.Decorators)
	f := u.local(s.Name)
	if f < 0 || len(s.Decorators) > 0 {
		f = u.alloc(1)
	} else {
		b = f
	}
	if s.TypeParams != nil {
		u.genericFunction(s, f)
	} else {
		given := u.top
		flags := u.defaults(p, s.Args)
		u.functionObject(s, f, given, flags)
	}
	u.decorate(s.Decorators, b)
	u.storeName(p, s.Name, b)
	u.top = save
}

// forbidDebugParams refuses a parameter called __debug__.
func (u *unit) forbidDebugParams(a *syntax.Arguments) {
	for _, list := range [][]*syntax.Arg{a.PosOnly, a.Args, a.KwOnly, {a.VarArg, a.KwArg}} {
		for _, x := range list {
			if x != nil {
				u.forbidDebug(x.Span, x.Name)
			}
		}
	}
}

// decorate calls the decorators that stand from b on upon the value behind them, last one first; the result is in b.
func (u *unit) decorate(list []syntax.Expr, b int) {
	for i := len(list) - 1; i >= 0; i-- {
		u.abc(u.exprPos(list[i]), Call, 0, b+i, b+i, 1)
	}
}

// functionObject makes the function of s in dst. Its defaults, as flags say, stand from register b on.
func (u *unit) functionObject(s *syntax.FunctionDef, dst, b int, flags uint8) {
	p := spanPos(s.Span)
	if u.annotations(p, s.Args, s.Returns) {
		flags |= FnAnnotations
	}
	k := u.functionCode(s, firstLine(s.Span, s.Decorators))
	if s.TypeParams != nil {
		u.typeParamTuple(p, s.TypeParams, u.alloc(1))
		flags |= FnTypeParams
	}
	u.makeFunction(p, dst, b, flags, k)
}

// firstLine is the line of a def or class with its decorators.
func firstLine(at syntax.Span, decorators []syntax.Expr) int32 {
	if len(decorators) > 0 {
		return decorators[0].Pos().Line
	}
	return at.Line
}

func (u *unit) makeFunction(p Position, dst, b int, flags uint8, k *Code) {
	if u.dead {
		return
	}
	u.abc(p, MakeFunction, flags, dst, b, u.codeConst(k))
}

// defaults pushes the tuple of defaults and the dict of keyword-only defaults, where there are any, and says which.
func (u *unit) defaults(p Position, a *syntax.Arguments) uint8 {
	flags := uint8(0)
	if len(a.Defaults) > 0 {
		flags |= FnDefaults
		r := u.alloc(1)
		u.tuple(&syntax.Tuple{Span: syntax.Span{Line: p.Line, Col: p.Col, EndLine: p.EndLine, EndCol: p.EndCol}, Elts: a.Defaults}, r)
		u.top = r + 1
	}
	n := 0
	b := u.top
	for i, d := range a.KwDefaults {
		if d == nil {
			continue
		}
		u.loadStr(p, u.private.mangle(a.KwOnly[i].Name), u.alloc(1))
		u.push(d)
		n++
	}
	if n > 0 {
		flags |= FnKwDefaults
		u.abc(p, BuildDict, 0, b, b, n)
		u.top = b + 1
	}
	return flags
}

// annotations pushes the dict of annotations, if there are any.
func (u *unit) annotations(p Position, a *syntax.Arguments, returns syntax.Expr) bool {
	b := u.top
	n := 0
	one := func(name string, e syntax.Expr) {
		u.loadStr(p, name, u.alloc(1))
		u.pushAnnotation(e)
		n++
	}
	eachAnnotated(a, func(x *syntax.Arg) { one(u.private.mangle(x.Name), x.Annotation) })
	if returns != nil {
		one("return", returns)
	}
	if n == 0 {
		return false
	}
	u.abc(p, BuildDict, 0, b, b, n)
	u.top = b + 1
	return true
}

// pushAnnotation evaluates an annotation, or keeps its text under `from __future__ import annotations`.
func (u *unit) pushAnnotation(e syntax.Expr) int {
	if u.c.stringised {
		r := u.alloc(1)
		u.loadStr(spanPos(e.Pos()), unparse(e), r)
		return r
	}
	if s, ok := e.(*syntax.Starred); ok {
		// *args: *Ts takes the one item of the unpacked type.
		r := u.push(s.Value)
		u.abc(spanPos(e.Pos()), Unpack, 0, r, r, 1)
		return r
	}
	return u.push(e)
}

// functionCode compiles the body of a def.
func (u *unit) functionCode(s *syntax.FunctionDef, line int32) *Code {
	f := u.functionUnit(s, s.Args, s.Name, line)
	switch gen := f.scope.generator; {
	case s.Async && gen:
		f.code.Flags |= FlagAsyncGen
	case s.Async:
		f.code.Flags |= FlagCoroutine
	case gen:
		f.code.Flags |= FlagGenerator
	}
	body := s.Body
	f.code.Doc, f.code.HasDoc = f.c.docstring(body)
	if f.code.HasDoc {
		body = body[1:]
	}
	rest := func() {
		f.stmts(body)
		f.returnNone(f.lastPos())
		f.finish()
	}
	if u.c.opt.later {
		f.code.rest = rest
	} else {
		rest()
	}
	return f.code
}

// Complete compiles the body of a function that Library has left for later; any other code is complete.
func (k *Code) Complete() {
	if rest := k.rest; rest != nil {
		k.rest = nil
		rest()
	}
}

func (u *unit) functionUnit(node syntax.Node, a *syntax.Arguments, name string, line int32) *unit {
	s := u.c.scopes[scopeKey{node, partBody}]
	f := u.c.newUnit(u, s, name, line)
	k := f.code
	k.NumPosOnly = len(a.PosOnly)
	k.NumArgs = len(a.Args)
	k.NumKwOnly = len(a.KwOnly)
	if a.VarArg != nil {
		k.Flags |= FlagVarArgs
	}
	if a.KwArg != nil {
		k.Flags |= FlagVarKw
	}
	return f
}

func (u *unit) lambda(e *syntax.Lambda, dst int) {
	p := spanPos(e.Span)
	u.forbidDebugParams(e.Args)
	b := u.top
	flags := u.defaults(p, e.Args)
	f := u.functionUnit(e, e.Args, "<lambda>", e.Line)
	if f.scope.generator {
		f.code.Flags |= FlagGenerator
	}
	r := f.any(e.Body)
	f.abc(spanPos(e.Body.Pos()), Return, 0, r, 0, 0)
	u.makeFunction(p, dst, b, flags, f.finish())
}

// returnNone ends a body that falls off its end.
func (u *unit) returnNone(p Position) {
	r := u.alloc(1)
	u.loadNone(p, r)
	u.abc(p, Return, 0, r, 0, 0)
	u.top--
	u.dead = true
}

// lastPos is the position of the last instruction, on which an implicit return is blamed.
func (u *unit) lastPos() Position {
	if n := len(u.code.Pos); n > 0 {
		return u.code.Pos[n-1]
	}
	return noPos
}
