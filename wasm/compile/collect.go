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
		s.class = w.cur.class
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
	y := w.cur.symbol(mangle(w.cur.class, name))
	if flag&symParam != 0 && y.flags&symParam != 0 {
		w.c.fail(node.Pos(), "duplicate argument '"+y.name+"' in function definition")
	}
	if flag&symTypeParam != 0 && y.flags&symTypeParam != 0 {
		w.c.fail(node.Pos(), "duplicate type parameter '"+y.name+"'")
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
	w.cur.symbol(mangle(w.cur.class, name)).flags |= symUsed
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
		w.stmts(s.Else)
		for _, h := range s.Handlers {
			w.expr(h.Type)
			if h.Name != "" {
				w.bind(h.Name, symBound|symDeleted, h)
			}
			w.stmts(h.Body)
		}
		w.stmts(s.Finally)
	case *syntax.Raise:
		w.expr(s.Exc)
		w.expr(s.Cause)
	case *syntax.Assert:
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
		y := w.cur.symbol(mangle(w.cur.class, n.ID))
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
	w.cur.symbol(mangle(w.cur.class, name)).flags |= symImported
}

func (w *collector) directive(names []string, at syntax.Span, global bool) {
	word, flag := "nonlocal", uint32(symNonlocal)
	if global {
		word, flag = "global", symGlobal
	}
	for _, name := range names {
		name = mangle(w.cur.class, name)
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
		w.expr(e)
	}
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
		w.expr(e)
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

func (w *collector) exprs(list []syntax.Expr) {
	for _, e := range list {
		w.expr(e)
	}
}

func (w *collector) keywords(list []*syntax.Keyword) {
	for _, k := range list {
		w.expr(k.Value)
	}
}

func (w *collector) expr(e syntax.Expr) {
	switch e := e.(type) {
	case nil:
	case *syntax.Name:
		w.use(e.ID)
	case *syntax.Constant:
	case *syntax.Attribute:
		w.expr(e.Value)
	case *syntax.Call:
		w.expr(e.Func)
		w.exprs(e.Args)
		w.keywords(e.Keywords)
	case *syntax.BinOp:
		w.expr(e.Left)
		w.expr(e.Right)
	case *syntax.UnaryOp:
		w.expr(e.Operand)
	case *syntax.BoolOp:
		w.exprs(e.Values)
	case *syntax.Compare:
		w.expr(e.Left)
		w.exprs(e.Comparators)
	case *syntax.Subscript:
		w.expr(e.Value)
		w.expr(e.Index)
	case *syntax.Slice:
		w.expr(e.Lower)
		w.expr(e.Upper)
		w.expr(e.Step)
	case *syntax.Tuple:
		w.exprs(e.Elts)
	case *syntax.List:
		w.exprs(e.Elts)
	case *syntax.Set:
		w.exprs(e.Elts)
	case *syntax.Dict:
		for i, k := range e.Keys {
			w.expr(k)
			w.expr(e.Values[i])
		}
	case *syntax.JoinedStr:
		w.exprs(e.Values)
	case *syntax.FormattedValue:
		w.expr(e.Value)
		if e.Spec != nil {
			w.exprs(e.Spec.Values)
		}
	case *syntax.IfExp:
		w.expr(e.Test)
		w.expr(e.Body)
		w.expr(e.Else)
	case *syntax.NamedExpr:
		w.walrus(e)
	case *syntax.Lambda:
		w.defaults(e.Args)
		w.open(scopeFunction, "<lambda>", e, partBody)
		w.params(e.Args)
		w.expr(e.Body)
		w.close()
	case *syntax.ListComp:
		w.comprehension(e, scopeComprehension, "<listcomp>", e.Elt, nil, e.Generators)
	case *syntax.SetComp:
		w.comprehension(e, scopeComprehension, "<setcomp>", e.Elt, nil, e.Generators)
	case *syntax.DictComp:
		w.comprehension(e, scopeComprehension, "<dictcomp>", e.Key, e.Value, e.Generators)
	case *syntax.GeneratorExp:
		w.comprehension(e, scopeGenExp, "<genexpr>", e.Elt, nil, e.Generators)
	case *syntax.Await:
		w.noYield(e, "await expression")
		w.expr(e.Value)
		w.markAwait()
	case *syntax.Yield:
		w.yield(e, e.Value)
	case *syntax.YieldFrom:
		w.yield(e, e.Value)
	case *syntax.Starred:
		w.expr(e.Value)
	}
}

// markAwait notes that the scope, and the frame it is inlined into, suspends.
func (w *collector) markAwait() {
	for s := w.cur; s != nil; s = s.parent {
		s.awaits = true
		if s.kind != scopeComprehension {
			return
		}
	}
}

func (w *collector) yield(e syntax.Expr, value syntax.Expr) {
	w.noYield(e, "yield expression")
	w.expr(value)
	s := w.cur
	s.generator = true
	if s.kind == scopeComprehension || s.kind == scopeGenExp {
		word := map[string]string{"<listcomp>": "list comprehension", "<setcomp>": "set comprehension",
			"<dictcomp>": "dict comprehension", "<genexpr>": "generator expression"}[s.name]
		w.c.fail(e.Pos(), "'yield' inside "+word)
	}
}

// noYield refuses yield, await and := where type parameters are bound and types computed.
func (w *collector) noYield(e syntax.Expr, what string) {
	switch w.cur.kind {
	case scopeTypeParams:
		w.c.fail(e.Pos(), what+" cannot be used within the definition of a generic")
	case scopeTypeValue:
		w.c.fail(e.Pos(), what+" cannot be used within a "+w.cur.name)
	}
}

func (w *collector) walrus(e *syntax.NamedExpr) {
	w.noYield(e, "named expression")
	if w.cur.inIterable > 0 {
		w.c.fail(e.Span, "assignment expression cannot be used in a comprehension iterable expression")
		return
	}
	w.cur.frame().walrus = true
	w.cur.walrus = true
	if w.cur.kind == scopeComprehension || w.cur.kind == scopeGenExp {
		w.walrusOutside(e)
	}
	w.expr(e.Value)
	w.target(e.Target)
}

// walrusOutside binds the name of a := inside a comprehension in the nearest scope that is none.
func (w *collector) walrusOutside(e *syntax.NamedExpr) {
	name := mangle(w.cur.class, e.Target.ID)
	here := w.cur.symbol(name)
	for s := w.cur; s != nil; s = s.parent {
		switch s.kind {
		case scopeComprehension, scopeGenExp:
			s.walrus = true
			if y := s.find(name); y != nil && y.flags&symTarget != 0 {
				w.c.fail(e.Target.Span, "assignment expression cannot rebind comprehension iteration variable '"+e.Target.ID+"'")
				return
			}
			continue
		case scopeClass:
			w.c.fail(e.Target.Span, "assignment expression within a comprehension cannot be used in a class body")
			return
		case scopeModule:
			here.flags |= symGlobal
			s.symbol(name).flags |= symGlobal
			return
		case scopeTypeParams:
			w.c.fail(e.Target.Span, "assignment expression within a comprehension cannot be used within the definition of a generic")
			return
		case scopeTypeValue:
			w.c.fail(e.Target.Span, "assignment expression within a comprehension cannot be used in a "+s.name)
			return
		}
		s.walrus = true
		y := s.symbol(name)
		if y.flags&symGlobal != 0 {
			here.flags |= symGlobal
		} else {
			here.flags |= symNonlocal
			y.flags |= symBound
		}
		return
	}
}

func (w *collector) comprehension(e syntax.Expr, kind scopeKind, name string, elt, value syntax.Expr, gens []*syntax.Comprehension) {
	w.cur.inIterable++
	w.expr(gens[0].Iter)
	w.cur.inIterable--
	s := w.open(kind, name, e, partBody)
	if kind == scopeGenExp {
		w.bind(".0", symParam|symBound, e)
	}
	for i, g := range gens {
		if g.Async {
			s.awaits = true
		}
		if i > 0 {
			s.inIterable++
			w.expr(g.Iter)
			s.inIterable--
		}
		s.inTarget++
		w.target(g.Target)
		s.inTarget--
		w.exprs(g.Ifs)
	}
	w.expr(value)
	w.expr(elt)
	w.close()
	if kind == scopeComprehension && s.awaits {
		w.markAwait()
	}
}

func (w *collector) defaults(a *syntax.Arguments) {
	w.exprs(a.Defaults)
	w.exprs(a.KwDefaults)
}

func (w *collector) params(a *syntax.Arguments) {
	for _, list := range [][]*syntax.Arg{a.PosOnly, a.Args, a.KwOnly} {
		for _, p := range list {
			w.param(p)
		}
	}
	if a.VarArg != nil {
		w.param(a.VarArg)
	}
	if a.KwArg != nil {
		w.param(a.KwArg)
	}
}

func (w *collector) param(p *syntax.Arg) { w.bind(p.Name, symParam|symBound, p) }

func (w *collector) paramAnnotations(a *syntax.Arguments, returns syntax.Expr) {
	eachAnnotated(a, func(p *syntax.Arg) { w.annotation(p.Annotation) })
	w.annotation(returns)
}

// eachAnnotated calls f with every parameter that has an annotation, in the order they are evaluated.
func eachAnnotated(a *syntax.Arguments, f func(*syntax.Arg)) {
	one := func(p *syntax.Arg) {
		if p != nil && p.Annotation != nil {
			f(p)
		}
	}
	for _, p := range a.PosOnly {
		one(p)
	}
	for _, p := range a.Args {
		one(p)
	}
	one(a.VarArg)
	for _, p := range a.KwOnly {
		one(p)
	}
	one(a.KwArg)
}

func (w *collector) functionDef(s *syntax.FunctionDef) {
	w.bind(s.Name, symBound, s)
	w.defaults(s.Args)
	w.exprs(s.Decorators)
	w.typeParams(s, s.Name, s.TypeParams)
	w.paramAnnotations(s.Args, s.Returns)
	f := w.open(scopeFunction, s.Name, s, partBody)
	f.async = s.Async
	w.params(s.Args)
	w.stmts(s.Body)
	w.close()
	if s.TypeParams != nil {
		w.close()
	}
}

func (w *collector) classDef(s *syntax.ClassDef) {
	w.bind(s.Name, symBound, s)
	w.exprs(s.Decorators)
	if s.TypeParams != nil {
		outer := w.cur.class
		t := w.typeParams(s, s.Name, s.TypeParams)
		t.class = outer
		w.bind(typeParamsName, symBound, s)
		w.bind(genericBaseName, symBound, s)
	}
	w.exprs(s.Bases)
	w.keywords(s.Keywords)
	k := w.open(scopeClass, s.Name, s, partBody)
	k.class = s.Name
	if s.TypeParams != nil {
		w.use(typeParamsName)
	}
	w.stmts(s.Body)
	w.close()
	if s.TypeParams != nil {
		w.close()
	}
}

// typeParams opens the scope of [T, …], if there are any, and leaves it open.
func (w *collector) typeParams(node syntax.Node, name string, params []syntax.TypeParam) *scope {
	if params == nil {
		return nil
	}
	s := w.open(scopeTypeParams, name, node, partTypeParams)
	if f, ok := node.(*syntax.FunctionDef); ok {
		// The defaults are passed in.
		if len(f.Args.Defaults) > 0 {
			w.bind(".defaults", symParam|symBound, f)
		}
		for _, d := range f.Args.KwDefaults {
			if d != nil {
				w.bind(".kwdefaults", symParam|symBound, f)
				break
			}
		}
	}
	for i := range params {
		p := &params[i]
		w.bind(p.Name, symBound|symTypeParam, p)
		if p.Bound != nil {
			what := "TypeVar bound"
			if _, ok := p.Bound.(*syntax.Tuple); ok {
				what = "TypeVar constraint"
			}
			w.typeValue(p.Bound, what)
		}
		if p.Default != nil {
			w.typeValue(p.Default, [...]string{"TypeVar default", "TypeVarTuple default", "ParamSpec default"}[p.Kind])
		}
	}
	return s
}

// typeValue walks an expression that is evaluated lazily, as a function of its own.
func (w *collector) typeValue(e syntax.Expr, what string) {
	w.open(scopeTypeValue, what, e, partTypeValue)
	w.expr(e)
	w.close()
}

func (w *collector) typeAlias(s *syntax.TypeAlias) {
	w.target(s.Name)
	w.typeParams(s, s.Name.ID, s.TypeParams)
	w.typeValue(s.Value, "type alias")
	if s.TypeParams != nil {
		w.close()
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
