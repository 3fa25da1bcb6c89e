package compile

// First pass of scope analysis: walk the tree once, open a scope for every block and note how each name is used.

import "github.com/asyncio-playground/playground/wasm/syntax"

// collector walks the tree; cur is the scope the walk is in.
type collector struct {
	c   *compiler
	cur *scope
	// stringised is set with `from __future__ import annotations`: annotations are then not evaluated.
	stringised bool
}

func (w *collector) open(kind scopeKind, name string, node syntax.Node, part uint8) *scope {
	s := &scope{kind: kind, name: name, parent: w.cur, node: node}
	if w.cur != nil {
		s.private = w.cur.private
		if kind == scopeClass {
			s.private = privacy{class: name}
		}
		s.inIterable = w.cur.inIterable
		w.cur.children = append(w.cur.children, s)
	}
	w.c.scopes[scopeKey{node, part}] = s
	w.cur = s
	return s
}

// root is the module's scope.
func (w *collector) root() *scope {
	s := w.cur
	for s.parent != nil {
		s = s.parent
	}
	return s
}

func (w *collector) close() { w.cur = w.cur.parent }

// bind notes that a name is assigned at node.
func (w *collector) bind(name string, flag uint32, node syntax.Node) {
	y := w.cur.symbol(w.cur.private.mangle(name))
	if flag&symParam != 0 && y.flags&symParam != 0 {
		w.c.fail(node.Pos(), "duplicate argument '"+name+"' in function definition")
	}
	if flag&symTypeParam != 0 && y.flags&symTypeParam != 0 {
		w.c.fail(node.Pos(), "duplicate type parameter '"+name+"'")
	}
	if w.cur.inTarget > 0 {
		if y.flags&(symGlobal|symNonlocal) != 0 {
			w.c.fail(node.Pos(), "comprehension inner loop cannot rebind assignment expression target '"+y.name+"'")
		}
		flag |= symTarget
	}
	y.flags |= flag
}

func (w *collector) use(name string) {
	w.cur.symbol(w.cur.private.mangle(name)).flags |= symUsed
	if name == "super" && w.cur.functionLike() {
		w.cur.symbol("__class__").flags |= symUsed
	}
}

func (w *collector) stmts(list []syntax.Stmt) {
	for _, s := range list {
		w.stmt(s)
	}
}

func (w *collector) stmt(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.ExprStmt:
		w.expr(s.Value)
	case *syntax.Assign:
		for _, t := range s.Targets {
			w.target(t)
		}
		w.expr(s.Value)
		w.noteStatic(s.Targets)
	case *syntax.AugAssign:
		if n, ok := s.Target.(*syntax.Name); ok {
			w.use(n.ID)
		}
		w.target(s.Target)
		w.noteStaticTarget(s.Target)
		w.expr(s.Value)
	case *syntax.AnnAssign:
		w.annAssign(s)
	case *syntax.Return:
		w.expr(s.Value)
	case *syntax.Delete:
		for _, t := range s.Targets {
			w.deleted(t)
		}
	case *syntax.If:
		w.expr(s.Test)
		w.stmts(s.Body)
		w.stmts(s.Else)
	case *syntax.For:
		w.target(s.Target)
		w.noteStaticTarget(s.Target)
		w.expr(s.Iter)
		w.stmts(s.Body)
		w.stmts(s.Else)
	case *syntax.While:
		w.expr(s.Test)
		w.stmts(s.Body)
		w.stmts(s.Else)
	case *syntax.With:
		for i := range s.Items {
			w.expr(s.Items[i].Context)
			if v := s.Items[i].Vars; v != nil {
				w.target(v)
				w.noteStaticTarget(v)
			}
		}
		w.stmts(s.Body)
	case *syntax.Try:
		w.stmts(s.Body)
		for _, h := range s.Handlers {
			w.expr(h.Type)
			if h.Name != "" {
				w.bind(h.Name, symBound|symDeleted, h)
			}
			w.stmts(h.Body)
		}
		w.stmts(s.Else)
		w.stmts(s.Finally)
	case *syntax.Raise:
		w.expr(s.Exc)
		w.expr(s.Cause)
	case *syntax.Assert:
		w.c.checkAssert(s)
		w.expr(s.Test)
		w.expr(s.Msg)
	case *syntax.FunctionDef:
		w.functionDef(s)
	case *syntax.ClassDef:
		w.classDef(s)
	case *syntax.TypeAlias:
		w.typeAlias(s)
	case *syntax.Match:
		w.expr(s.Subject)
		for _, c := range s.Cases {
			w.pattern(c.Pattern)
			w.expr(c.Guard)
			w.stmts(c.Body)
		}
	case *syntax.Import:
		for _, a := range s.Names {
			w.imported(a)
		}
	case *syntax.ImportFrom:
		for _, a := range s.Names {
			w.imported(a)
		}
	case *syntax.Global:
		w.directive(s.Names, s.Span, true)
	case *syntax.Nonlocal:
		w.directive(s.Names, s.Span, false)
	}
}

func (w *collector) annAssign(s *syntax.AnnAssign) {
	if n, ok := s.Target.(*syntax.Name); ok {
		y := w.cur.symbol(w.cur.private.mangle(n.ID))
		if s.Simple && y.flags&(symGlobal|symNonlocal) != 0 {
			kind := "global"
			if y.flags&symNonlocal != 0 {
				kind = "nonlocal"
			}
			if w.cur.kind != scopeModule {
				w.c.fail(s.Span, "annotated name '"+n.ID+"' can't be "+kind)
			}
		}
		flag := uint32(0)
		if s.Simple {
			flag = symAnnotated | symBound
		} else if s.Value != nil {
			flag = symBound
		}
		w.bind(n.ID, flag, n)
	} else {
		w.target(s.Target)
		w.noteStaticTarget(s.Target)
	}
	w.annotation(s.Annotation)
	w.expr(s.Value)
}

// annotation walks an annotation; when it is kept as a string its names are not uses.
func (w *collector) annotation(e syntax.Expr) {
	if e == nil {
		return
	}
	if w.stringised {
		w.c.forbid(e, "an annotation")
		return
	}
	w.expr(e)
}

func (w *collector) imported(a *syntax.Alias) {
	name := a.AsName
	if name == "" {
		name = a.Name
		for i := 0; i < len(name); i++ {
			if name[i] == '.' {
				name = name[:i]
				break
			}
		}
	}
	if name == "*" {
		if w.cur.kind != scopeModule {
			w.c.fail(a.Span, "import * only allowed at module level")
		}
		return
	}
	w.cur.symbol(w.cur.private.mangle(name)).flags |= symImported
}

func (w *collector) directive(names []string, at syntax.Span, global bool) {
	word, flag := "nonlocal", uint32(symNonlocal)
	if global {
		word, flag = "global", symGlobal
	}
	for _, name := range names {
		name = w.cur.private.mangle(name)
		y := w.cur.symbol(name)
		switch {
		case y.flags&symParam != 0:
			w.c.fail(at, "name '"+name+"' is parameter and "+word)
		case y.flags&symUsed != 0:
			w.c.fail(at, "name '"+name+"' is used prior to "+word+" declaration")
		case y.flags&symAnnotated != 0:
			w.c.fail(at, "annotated name '"+name+"' can't be "+word)
		case y.flags&symBound != 0:
			w.c.fail(at, "name '"+name+"' is assigned to before "+word+" declaration")
		}
		y.flags |= flag
		if global {
			// What a function declares global is global in the module's own body too, even where that works on a namespace.
			w.root().symbol(name).flags |= symGlobal
		}
		w.cur.directives = append(w.cur.directives, directive{name, at, global})
	}
}

// target walks an assignment's target: names are bound, the rest is evaluated.
func (w *collector) target(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Name:
		w.bind(e.ID, symBound, e)
	case *syntax.Tuple:
		for _, x := range e.Elts {
			w.target(x)
		}
	case *syntax.List:
		for _, x := range e.Elts {
			w.target(x)
		}
	case *syntax.Starred:
		w.target(e.Value)
	default:
		w.place(e)
	}
}

// place walks what is assigned to or deleted and no name. CPython warns of items that cannot be only where they are read.
func (w *collector) place(e syntax.Expr) {
	if s, ok := e.(*syntax.Subscript); ok {
		w.expr(s.Value)
		w.expr(s.Index)
		return
	}
	w.expr(e)
}

func (w *collector) deleted(e syntax.Expr) {
	switch e := e.(type) {
	case *syntax.Name:
		w.bind(e.ID, symBound|symDeleted, e)
	case *syntax.Tuple:
		for _, x := range e.Elts {
			w.deleted(x)
		}
	case *syntax.List:
		for _, x := range e.Elts {
			w.deleted(x)
		}
	default:
		w.place(e)
	}
}

// noteStatic notes self.x = … of a method, for __static_attributes__.
func (w *collector) noteStatic(targets []syntax.Expr) {
	for _, t := range targets {
		w.noteStaticTarget(t)
	}
}

func (w *collector) noteStaticTarget(t syntax.Expr) {
	switch t := t.(type) {
	case *syntax.Tuple:
		w.noteStatic(t.Elts)
	case *syntax.List:
		w.noteStatic(t.Elts)
	case *syntax.Starred:
		w.noteStaticTarget(t.Value)
	case *syntax.Attribute:
		if n, ok := t.Value.(*syntax.Name); !ok || n.ID != "self" {
			return
		}
		s := w.cur
		if s.kind == scopeClass || s.kind == scopeModule {
			return
		}
		for s != nil && s.kind != scopeClass {
			s = s.parent
		}
		if s == nil {
			return
		}
		for _, a := range s.static {
			if a == t.Attr {
				return
			}
		}
		s.static = append(s.static, t.Attr)
	}
}

func (w *collector) pattern(p syntax.Pattern) {
	switch p := p.(type) {
	case *syntax.MatchValue:
		w.expr(p.Value)
	case *syntax.MatchSequence:
		for _, x := range p.Patterns {
			w.pattern(x)
		}
	case *syntax.MatchMapping:
		w.exprs(p.Keys)
		for _, x := range p.Patterns {
			w.pattern(x)
		}
		if p.Rest != "" {
			w.bind(p.Rest, symBound, p)
		}
	case *syntax.MatchClass:
		w.expr(p.Class)
		for _, x := range p.Patterns {
			w.pattern(x)
		}
		for _, x := range p.KwdPatterns {
			w.pattern(x)
		}
	case *syntax.MatchStar:
		if p.Name != "" {
			w.bind(p.Name, symBound, p)
		}
	case *syntax.MatchAs:
		if p.Pattern != nil {
			w.pattern(p.Pattern)
		}
		if p.Name != "" {
			w.bind(p.Name, symBound, p)
		}
	case *syntax.MatchOr:
		for _, x := range p.Patterns {
			w.pattern(x)
		}
	}
}
