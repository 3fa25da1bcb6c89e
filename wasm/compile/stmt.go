package compile

// Statements other than loops, assignments and exception handling.

import "github.com/asyncio-playground/playground/wasm/syntax"

func (u *unit) stmts(list []syntax.Stmt) {
	for _, s := range list {
		save := u.top
		u.stmt(s)
		u.top = save
	}
}

func (u *unit) stmt(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.ExprStmt:
		u.exprStmt(s)
	case *syntax.Assign:
		u.assign(s)
	case *syntax.AugAssign:
		u.augAssign(s)
	case *syntax.AnnAssign:
		u.annAssign(s)
	case *syntax.Return:
		u.returnStmt(s)
	case *syntax.If:
		u.ifStmt(s)
	case *syntax.For:
		if s.Async {
			u.asyncFor(s)
		} else {
			u.forStmt(s)
		}
	case *syntax.While:
		u.whileStmt(s)
	case *syntax.Break:
		u.leaveLoop(s.Span, true)
	case *syntax.Continue:
		u.leaveLoop(s.Span, false)
	case *syntax.Try:
		u.try(s)
	case *syntax.With:
		u.with(s, 0)
	case *syntax.Raise:
		u.raise(s)
	case *syntax.Assert:
		u.assert(s)
	case *syntax.FunctionDef:
		u.functionDef(s)
	case *syntax.ClassDef:
		u.classDef(s)
	case *syntax.Import:
		u.importStmt(s)
	case *syntax.ImportFrom:
		u.importFrom(s)
	case *syntax.Delete:
		for _, t := range s.Targets {
			u.delete(t)
		}
	case *syntax.Match:
		u.match(s)
	case *syntax.TypeAlias:
		u.typeAlias(s)
	case *syntax.Pass, *syntax.Global, *syntax.Nonlocal:
	default:
		u.c.fail(s.Pos(), "the playground does not support this statement yet")
	}
}

func (u *unit) exprStmt(s *syntax.ExprStmt) {
	if u.c.opt.Interactive && u.scope.kind == scopeModule {
		p := spanPos(s.Span)
		b := u.alloc(1)
		u.aj(p, LoadBuiltin, 0, b, u.name("__displayhook__"))
		u.push(s.Value)
		u.abc(p, Call, 0, b, b, 1)
		return
	}
	u.effect(s.Value)
}

func (u *unit) ifStmt(s *syntax.If) {
	if n := len(u.blocks); len(s.Body) == 1 && len(s.Else) == 0 && n > 0 && u.blocks[n-1].loop {
		if _, ok := s.Body[0].(*syntax.Break); ok {
			u.cond(s.Test, true, u.blocks[n-1].after)
			return
		}
	}
	other, end := newLabel(), newLabel()
	u.cond(s.Test, false, other)
	u.stmts(s.Body)
	if len(s.Else) > 0 {
		u.jump(noPos, Jump, 0, end)
		u.place(other)
		u.stmts(s.Else)
		u.place(end)
		return
	}
	u.place(other)
}

func (u *unit) returnStmt(s *syntax.Return) {
	f := u.scope.frame()
	if f.kind != scopeFunction {
		u.c.fail(s.Span, "'return' outside function")
	}
	if s.Value != nil && f.async && f.generator {
		u.c.fail(s.Span, "'return' with value in async generator")
	}
	u.checkStar(s.Span, 0)
	p := spanPos(s.Span)
	if s.Value == nil {
		u.exit(p, 0, func() { u.returnNone(p) })
		return
	}
	if k, ok := fold(s.Value); ok {
		u.exit(p, 0, func() {
			r := u.alloc(1)
			u.loadConst(spanPos(s.Value.Pos()), k, r)
			u.abc(p, Return, 0, r, 0, 0)
			u.dead = true
		})
		return
	}
	var r int
	if u.exits(0) {
		r = u.push(s.Value) // a finally body may rebind a local
	} else {
		r = u.any(s.Value)
	}
	u.exit(p, 0, func() {
		u.abc(p, Return, 0, r, 0, 0)
		u.dead = true
	})
}

// checkStar refuses to leave an except* clause that is among the blocks from depth to on.
func (u *unit) checkStar(at syntax.Span, to int) {
	for _, b := range u.blocks[to:] {
		if b.star {
			u.c.fail(at, "'break', 'continue' and 'return' cannot appear in an except* block")
		}
	}
}

func (u *unit) raise(s *syntax.Raise) {
	p := spanPos(s.Span)
	switch {
	case s.Exc == nil:
		u.abc(p, Raise, 0, 0, 0, 0)
	case s.Cause == nil:
		u.abc(p, Raise, 1, u.any(s.Exc), 0, 0)
	default:
		e := u.anyBefore(s.Exc, s.Cause)
		u.abc(p, Raise, 2, e, u.any(s.Cause), 0)
	}
	u.dead = true
}

func (u *unit) assert(s *syntax.Assert) {
	if u.c.opt.Optimize > 0 {
		return
	}
	p := spanPos(s.Test.Pos())
	end := newLabel()
	u.cond(s.Test, true, end)
	b := u.alloc(1)
	u.aj(p, LoadBuiltin, 0, b, u.name("AssertionError"))
	if s.Msg != nil {
		u.push(s.Msg)
		u.abc(p, Call, 0, b, b, 1)
	}
	u.abc(p, Raise, 1, b, 0, 0)
	u.dead = true
	u.place(end)
}

func (u *unit) importStmt(s *syntax.Import) {
	p := spanPos(s.Span)
	for _, a := range s.Names {
		save := u.top
		r := u.alloc(1)
		u.abc(p, Import, 0, r, u.name(a.Name), u.constant(Const{}))
		head, rest := cutDot(a.Name)
		if a.AsName == "" {
			u.forbidDebug(s.Span, head)
			u.storeName(p, head, r)
		} else {
			u.forbidDebug(s.Span, a.AsName)
			for rest != "" {
				head, rest = cutDot(rest)
				u.abc(p, ImportFrom, 0, r, r, u.name(head))
			}
			u.storeName(p, a.AsName, r)
		}
		u.top = save
	}
}

// cutDot splits a dotted name at its first dot.
func cutDot(name string) (head, rest string) {
	for i := 0; i < len(name); i++ {
		if name[i] == '.' {
			return name[:i], name[i+1:]
		}
	}
	return name, ""
}

func (u *unit) importFrom(s *syntax.ImportFrom) {
	p := spanPos(s.Span)
	if s.Module == "__future__" && s.Level == 0 && s.Line > u.c.futureLine {
		u.c.lateFuture(s)
	}
	from := Const{Kind: KTuple}
	for _, a := range s.Names {
		from.Items = append(from.Items, Const{Kind: KStr, Str: a.Name})
	}
	m := u.alloc(1)
	u.abc(p, Import, uint8(min(s.Level, 255)), m, u.name(s.Module), u.constant(from))
	for _, a := range s.Names {
		if a.Name == "*" {
			u.abc(p, ImportStar, 0, m, 0, 0)
			return
		}
		r := u.alloc(1)
		u.abc(p, ImportFrom, 0, r, m, u.name(a.Name))
		name := a.AsName
		if name == "" {
			name = a.Name
		}
		u.forbidDebug(s.Span, name)
		u.storeName(p, name, r)
		u.top = r
	}
}

// hasAnnotations tells whether a module's or class's own statements annotate names.
func hasAnnotations(list []syntax.Stmt) bool {
	for _, s := range list {
		found := false
		switch s := s.(type) {
		case *syntax.AnnAssign:
			found = true
		case *syntax.If:
			found = hasAnnotations(s.Body) || hasAnnotations(s.Else)
		case *syntax.For:
			found = hasAnnotations(s.Body) || hasAnnotations(s.Else)
		case *syntax.While:
			found = hasAnnotations(s.Body) || hasAnnotations(s.Else)
		case *syntax.With:
			found = hasAnnotations(s.Body)
		case *syntax.Try:
			found = hasAnnotations(s.Body) || hasAnnotations(s.Else) || hasAnnotations(s.Finally)
			for _, h := range s.Handlers {
				found = found || hasAnnotations(h.Body)
			}
		case *syntax.Match:
			for _, c := range s.Cases {
				found = found || hasAnnotations(c.Body)
			}
		}
		if found {
			return true
		}
	}
	return false
}
