package tools

// What a tree must keep to that was made by hand: CPython checks it before it compiles one, in this order and these words.

import "github.com/asyncio-playground/playground/wasm/syntax"

// checker goes through a tree that has been read.
type checker struct{ *reader }

func (c *checker) bad(format string, args ...any) { c.fail(c.t.In.E.ValueError, format, args...) }

// strange says what was wrong with a node when it was read.
func (c *checker) strange(n syntax.Node) {
	if why := c.odd[n]; why != "" {
		c.fail(c.t.In.E.TypeError, "%s", why)
	}
}

func (c *checker) place(at syntax.Span) {
	switch {
	case at.Line > at.EndLine:
		c.bad("AST node line range (%d, %d) is not valid", int(at.Line), int(at.EndLine))
	case at.Line < 0 && at.EndLine != at.Line, at.Col < 0 && at.Col != at.EndCol:
		c.bad("AST node column range (%d, %d) for line range (%d, %d) is not valid", int(at.Col), int(at.EndCol), int(at.Line), int(at.EndLine))
	case at.Line == at.EndLine && at.Col > at.EndCol:
		c.bad("line %d, column %d-%d is not a valid range", int(at.Line), int(at.Col), int(at.EndCol))
	}
}

func (c *checker) name(name string) {
	switch name {
	case "None", "True", "False":
		c.bad("identifier field can't represent '%s' constant", name)
	}
}

// some says that a list must not be empty.
func (c *checker) some(n int, what, owner string) {
	if n == 0 {
		c.bad("empty %s on %s", what, owner)
	}
}

func (c *checker) body(list []syntax.Stmt, owner string) {
	c.some(len(list), "body", owner)
	c.stmts(list)
}

func (c *checker) stmts(list []syntax.Stmt) {
	for _, s := range list {
		if c.exc != nil {
			return
		}
		if s == nil {
			c.bad("None disallowed in statement list")
			return
		}
		c.stmt(s)
	}
}

func (c *checker) stmt(s syntax.Stmt) {
	c.place(s.Pos())
	if c.exc != nil {
		return
	}
	switch s := s.(type) {
	case *syntax.FunctionDef:
		c.body(s.Body, async(s.Async, "FunctionDef"))
		c.typeParams(s.TypeParams)
		c.arguments(s.Args)
		c.exprs(s.Decorators, "Load", false)
		c.expr(s.Returns, "Load")
	case *syntax.ClassDef:
		c.body(s.Body, "ClassDef")
		c.typeParams(s.TypeParams)
		c.exprs(s.Bases, "Load", false)
		c.keywords(s.Keywords)
		c.exprs(s.Decorators, "Load", false)
	case *syntax.Return:
		c.expr(s.Value, "Load")
	case *syntax.Delete:
		c.some(len(s.Targets), "targets", "Delete")
		c.exprs(s.Targets, "Del", false)
	case *syntax.Assign:
		c.some(len(s.Targets), "targets", "Assign")
		c.exprs(s.Targets, "Store", false)
		c.expr(s.Value, "Load")
	case *syntax.AugAssign:
		c.expr(s.Target, "Store")
		c.expr(s.Value, "Load")
	case *syntax.AnnAssign:
		if asName(s.Target) == nil && s.Simple {
			c.fail(c.t.In.E.TypeError, "AnnAssign with simple non-Name target")
		}
		c.expr(s.Target, "Store")
		c.expr(s.Value, "Load")
		c.expr(s.Annotation, "Load")
	case *syntax.TypeAlias:
		if c.strange(s); s.Name != nil {
			c.expr(s.Name, "Store")
		}
		c.typeParams(s.TypeParams)
		c.expr(s.Value, "Load")
	case *syntax.For:
		c.expr(s.Target, "Store")
		c.expr(s.Iter, "Load")
		c.body(s.Body, async(s.Async, "For"))
		c.stmts(s.Else)
	case *syntax.While:
		c.expr(s.Test, "Load")
		c.body(s.Body, "While")
		c.stmts(s.Else)
	case *syntax.If:
		c.expr(s.Test, "Load")
		c.body(s.Body, "If")
		c.stmts(s.Else)
	case *syntax.With:
		c.some(len(s.Items), "items", async(s.Async, "With"))
		for _, x := range s.Items {
			c.expr(x.Context, "Load")
			c.expr(x.Vars, "Store")
		}
		c.body(s.Body, async(s.Async, "With"))
	case *syntax.Match:
		c.expr(s.Subject, "Load")
		c.some(len(s.Cases), "cases", "Match")
		for _, x := range s.Cases {
			c.pattern(x.Pattern, false)
			c.expr(x.Guard, "Load")
			c.body(x.Body, "match_case")
		}
	case *syntax.Raise:
		if s.Exc == nil && s.Cause != nil {
			c.bad("Raise with cause but no exception")
		}
		c.expr(s.Exc, "Load")
		c.expr(s.Cause, "Load")
	case *syntax.Try:
		c.try(s)
	case *syntax.Assert:
		c.expr(s.Test, "Load")
		c.expr(s.Msg, "Load")
	case *syntax.Import:
		c.some(len(s.Names), "names", "Import")
	case *syntax.ImportFrom:
		if s.Level < 0 {
			c.bad("Negative ImportFrom level")
		}
		c.some(len(s.Names), "names", "ImportFrom")
	case *syntax.Global:
		c.some(len(s.Names), "names", "Global")
	case *syntax.Nonlocal:
		c.some(len(s.Names), "names", "Nonlocal")
	case *syntax.ExprStmt:
		c.expr(s.Value, "Load")
	}
}

func (c *checker) try(s *syntax.Try) {
	kind := "Try"
	if s.Star {
		kind = "TryStar"
	}
	c.body(s.Body, kind)
	if len(s.Handlers) == 0 {
		if len(s.Finally) == 0 {
			c.bad("%s has neither except handlers nor finalbody", kind)
		}
		if len(s.Else) > 0 {
			c.bad("%s has orelse but no except handlers", kind)
		}
	}
	for _, h := range s.Handlers {
		if h == nil {
			c.bad("None disallowed in handler list")
			return
		}
		c.place(h.Span)
		c.expr(h.Type, "Load")
		c.body(h.Body, "ExceptHandler")
	}
	c.stmts(s.Finally)
	c.stmts(s.Else)
}

func (c *checker) exprs(list []syntax.Expr, ctx string, noneToo bool) {
	for _, e := range list {
		if e == nil && !noneToo {
			c.bad("None disallowed in expression list")
		}
		c.expr(e, ctx)
	}
}

// expr checks one that is used so; nil is passed over.
func (c *checker) expr(e syntax.Expr, ctx string) {
	if e == nil || c.exc != nil {
		return
	}
	c.place(e.Pos())
	if n, ok := e.(*syntax.Name); ok {
		c.name(n.ID)
	}
	switch said, ok := c.ctx[e]; {
	case !ok && ctx != "Load":
		c.bad("expression which can't be assigned to in %s context", ctx)
	case ok && said != ctx:
		c.bad("expression must have %s context but has %s instead", ctx, said)
	}
	if c.exc != nil {
		return
	}
	switch e := e.(type) {
	case *syntax.BoolOp:
		if len(e.Values) < 2 {
			c.bad("BoolOp with less than 2 values")
		}
		c.exprs(e.Values, "Load", false)
	case *syntax.BinOp:
		c.expr(e.Left, "Load")
		c.expr(e.Right, "Load")
	case *syntax.UnaryOp:
		c.expr(e.Operand, "Load")
	case *syntax.Lambda:
		c.arguments(e.Args)
		c.expr(e.Body, "Load")
	case *syntax.IfExp:
		c.expr(e.Test, "Load")
		c.expr(e.Body, "Load")
		c.expr(e.Else, "Load")
	case *syntax.Dict:
		if len(e.Keys) != len(e.Values) {
			c.bad("Dict doesn't have the same number of keys as values")
		}
		c.exprs(e.Keys, "Load", true)
		c.exprs(e.Values, "Load", false)
	case *syntax.Set:
		c.exprs(e.Elts, "Load", false)
	case *syntax.ListComp:
		c.comprehension(e.Generators, e.Elt)
	case *syntax.SetComp:
		c.comprehension(e.Generators, e.Elt)
	case *syntax.GeneratorExp:
		c.comprehension(e.Generators, e.Elt)
	case *syntax.DictComp:
		c.comprehension(e.Generators, e.Key, e.Value)
	case *syntax.Yield:
		c.expr(e.Value, "Load")
	case *syntax.YieldFrom:
		c.expr(e.Value, "Load")
	case *syntax.Await:
		c.expr(e.Value, "Load")
	case *syntax.Compare:
		if len(e.Comparators) == 0 {
			c.bad("Compare has no comparators")
		}
		if len(e.Comparators) != len(e.Ops) {
			c.bad("Compare has a different number of comparators and operands")
		}
		c.exprs(e.Comparators, "Load", false)
		c.expr(e.Left, "Load")
	case *syntax.Call:
		c.expr(e.Func, "Load")
		c.exprs(e.Args, "Load", false)
		c.keywords(e.Keywords)
	case *syntax.Constant:
		c.constant(e)
	case *syntax.JoinedStr:
		c.exprs(e.Values, "Load", false)
	case *syntax.FormattedValue:
		c.expr(e.Value, "Load")
		if e.Spec != nil {
			c.expr(e.Spec, "Load")
		}
	case *syntax.Attribute:
		c.expr(e.Value, "Load")
	case *syntax.Subscript:
		c.expr(e.Index, "Load")
		c.expr(e.Value, "Load")
	case *syntax.Starred:
		c.expr(e.Value, ctx)
	case *syntax.Slice:
		c.expr(e.Lower, "Load")
		c.expr(e.Upper, "Load")
		c.expr(e.Step, "Load")
	case *syntax.List:
		c.exprs(e.Elts, ctx, false)
	case *syntax.Tuple:
		c.exprs(e.Elts, ctx, false)
	case *syntax.NamedExpr:
		c.strange(e)
		c.expr(e.Value, "Load")
	}
}

func (c *checker) constant(k *syntax.Constant) {
	c.strange(k)
	for _, x := range k.Items {
		c.constant(x)
	}
}

func (c *checker) comprehension(generators []*syntax.Comprehension, made ...syntax.Expr) {
	if len(generators) == 0 {
		c.bad("comprehension with no generators")
	}
	for _, g := range generators {
		c.expr(g.Target, "Store")
		c.expr(g.Iter, "Load")
		c.exprs(g.Ifs, "Load", false)
	}
	c.exprs(made, "Load", false)
}

func (c *checker) keywords(list []*syntax.Keyword) {
	for _, k := range list {
		c.expr(k.Value, "Load")
	}
}

func (c *checker) arguments(a *syntax.Arguments) {
	arg := func(list ...*syntax.Arg) {
		for _, x := range list {
			if x != nil {
				c.place(x.Span)
				c.expr(x.Annotation, "Load")
			}
		}
	}
	arg(a.PosOnly...)
	arg(a.Args...)
	arg(a.VarArg)
	arg(a.KwOnly...)
	arg(a.KwArg)
	if len(a.Defaults) > len(a.PosOnly)+len(a.Args) {
		c.bad("more positional defaults than args on arguments")
	}
	if len(a.KwDefaults) != len(a.KwOnly) {
		c.bad("length of kwonlyargs is not the same as kw_defaults on arguments")
	}
	c.exprs(a.Defaults, "Load", false)
	c.exprs(a.KwDefaults, "Load", true)
}

func (c *checker) typeParams(list []syntax.TypeParam) {
	for _, p := range list {
		c.place(p.Span)
		c.name(p.Name)
		c.expr(p.Bound, "Load")
		c.expr(p.Default, "Load")
	}
}

func (c *checker) patterns(list []syntax.Pattern, starToo bool) {
	for _, p := range list {
		c.pattern(p, starToo)
	}
}

// capture checks a name that a pattern binds, if it binds one.
func (c *checker) capture(name string) {
	if name == "_" {
		c.bad("can't capture name '_' in patterns")
	}
	c.name(name)
}

func (c *checker) pattern(p syntax.Pattern, starToo bool) {
	if c.exc != nil {
		return
	}
	if p == nil {
		c.bad("None disallowed in pattern list")
		return
	}
	c.place(p.Pos())
	switch p := p.(type) {
	case *syntax.MatchValue:
		c.matched(p.Value)
	case *syntax.MatchSingleton:
		if c.odd[p.Value] != "" || p.Value.Kind > syntax.ConstFalse {
			c.bad("MatchSingleton can only contain True, False and None")
		}
	case *syntax.MatchSequence:
		c.patterns(p.Patterns, true)
	case *syntax.MatchMapping:
		if len(p.Keys) != len(p.Patterns) {
			c.bad("MatchMapping doesn't have the same number of keys as patterns")
		}
		c.capture(p.Rest)
		for _, key := range p.Keys {
			if k, ok := key.(*syntax.Constant); !ok || c.odd[k] != "" || k.Kind > syntax.ConstFalse {
				c.matched(key)
			}
		}
		c.patterns(p.Patterns, false)
	case *syntax.MatchClass:
		c.matchClass(p)
	case *syntax.MatchStar:
		if !starToo {
			c.bad("can't use MatchStar here")
		}
		c.capture(p.Name)
	case *syntax.MatchAs:
		c.capture(p.Name)
		if p.Pattern == nil {
			return
		}
		if p.Name == "" {
			c.bad("MatchAs must specify a target name if a pattern is given")
		}
		c.pattern(p.Pattern, false)
	case *syntax.MatchOr:
		if len(p.Patterns) < 2 {
			c.bad("MatchOr requires at least 2 patterns")
		}
		c.patterns(p.Patterns, false)
	}
}

func (c *checker) matchClass(p *syntax.MatchClass) {
	if len(p.KwdAttrs) != len(p.KwdPatterns) {
		c.bad("MatchClass doesn't have the same number of keyword attributes as patterns")
	}
	c.expr(p.Class, "Load")
	for cls := p.Class; ; {
		a, ok := cls.(*syntax.Attribute)
		if !ok {
			if asName(cls) == nil {
				c.bad("MatchClass cls field can only contain Name or Attribute nodes.")
			}
			break
		}
		cls = a.Value
	}
	for _, name := range p.KwdAttrs {
		c.name(name)
	}
	c.patterns(p.Patterns, false)
	c.patterns(p.KwdPatterns, false)
}

// matched checks what a pattern compares with: a literal, a negative number, a sum of a number and an imaginary one, a dotted name, an f-string.
func (c *checker) matched(e syntax.Expr) {
	c.expr(e, "Load")
	switch e := e.(type) {
	case *syntax.Constant:
		switch e.Kind {
		case syntax.ConstInt, syntax.ConstBig, syntax.ConstFloat, syntax.ConstImag, syntax.ConstStr, syntax.ConstBytes:
			return
		}
		c.bad("unexpected constant inside of a literal pattern")
	case *syntax.Attribute, *syntax.JoinedStr:
		return
	case *syntax.UnaryOp:
		if signed(e, true, true) {
			return
		}
	case *syntax.BinOp:
		if (e.Op == syntax.Add || e.Op == syntax.Sub) && (signed(e.Left, true, false) || literal(e.Left, true, false)) && literal(e.Right, false, true) {
			return
		}
	}
	c.bad("patterns may only match literals and attribute lookups")
}

// literal tells a literal number that is real, or imaginary.
func literal(e syntax.Expr, real, imaginary bool) bool {
	k, ok := e.(*syntax.Constant)
	if !ok {
		return false
	}
	switch k.Kind {
	case syntax.ConstInt, syntax.ConstBig, syntax.ConstFloat:
		return real
	case syntax.ConstImag:
		return imaginary
	}
	return false
}

func signed(e syntax.Expr, real, imaginary bool) bool {
	u, ok := e.(*syntax.UnaryOp)
	return ok && u.Op == syntax.USub && literal(u.Operand, real, imaginary)
}
