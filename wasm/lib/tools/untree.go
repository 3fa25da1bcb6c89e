package tools

// compile() of a syntax tree: the nodes of module ast are read back into the tree that the parser would have made. What CPython says of
// nodes that lack something or are of the wrong kind is said here, what it says of trees that no text has is in untree_check.go.

import (
	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// readTree makes the parser's tree of a root that suits the mode.
func readTree(t *vm.Thread, tree vm.Value, mode string) (*syntax.Module, *vm.Exc) {
	r := &reader{t: t, ctx: map[syntax.Expr]string{}, odd: map[syntax.Node]string{}}
	want := map[string]string{"exec": "Module", "eval": "Expression", "single": "Interactive"}[mode]
	n := r.node(tree, "mod")
	if n.kind != want {
		return nil, t.TypeErrorf("expected %s node, got %T", want, tree)
	}
	mod := &syntax.Module{}
	if mode == "eval" {
		e := n.expr("body")
		if r.exc == nil {
			mod.Body = []syntax.Stmt{&syntax.ExprStmt{Span: e.Pos(), Value: e}}
		}
	} else {
		mod.Body = items(n, "body", r.stmt)
		if mode == "exec" {
			items(n, "type_ignores", func(v vm.Value) int32 { return r.node(v, "type_ignore").number("lineno") })
		}
	}
	if r.exc == nil {
		(&checker{reader: r}).stmts(mod.Body)
	}
	return mod, r.exc
}

func (r *reader) stmt(v vm.Value) syntax.Stmt {
	n, at, ok := r.enter(v, "stmt")
	if !ok {
		return nil
	}
	defer r.leave()
	switch n.kind {
	case "FunctionDef", "AsyncFunctionDef":
		s := &syntax.FunctionDef{Span: at, Async: n.kind[0] == 'A', Name: n.name("name"), Args: n.arguments("args"), Body: items(n, "body", r.stmt),
			Decorators: n.exprs("decorator_list"), Returns: n.optExpr("returns")}
		n.text("type_comment")
		s.TypeParams = n.typeParams()
		return s
	case "ClassDef":
		return &syntax.ClassDef{Span: at, Name: n.name("name"), Bases: n.exprs("bases"), Keywords: items(n, "keywords", r.keyword), Body: items(n, "body", r.stmt),
			Decorators: n.exprs("decorator_list"), TypeParams: n.typeParams()}
	case "Return":
		return &syntax.Return{Span: at, Value: n.optExpr("value")}
	case "Delete":
		return &syntax.Delete{Span: at, Targets: n.exprs("targets")}
	case "Assign":
		s := &syntax.Assign{Span: at, Targets: n.exprs("targets"), Value: n.expr("value")}
		n.text("type_comment")
		return s
	case "TypeAlias":
		s := &syntax.TypeAlias{Span: at}
		name := n.expr("name")
		if s.Name = asName(name); s.Name == nil {
			r.odd[s] = "TypeAlias with non-Name name"
		}
		s.TypeParams, s.Value = n.typeParams(), n.expr("value")
		return s
	case "AugAssign":
		return &syntax.AugAssign{Span: at, Target: n.expr("target"), Op: n.operator("op"), Value: n.expr("value")}
	case "AnnAssign":
		return &syntax.AnnAssign{Span: at, Target: n.expr("target"), Annotation: n.expr("annotation"), Value: n.optExpr("value"), Simple: n.number("simple") != 0}
	case "For", "AsyncFor":
		s := &syntax.For{Span: at, Async: n.kind[0] == 'A', Target: n.expr("target"), Iter: n.expr("iter"), Body: items(n, "body", r.stmt), Else: items(n, "orelse", r.stmt)}
		n.text("type_comment")
		return s
	case "While":
		return &syntax.While{Span: at, Test: n.expr("test"), Body: items(n, "body", r.stmt), Else: items(n, "orelse", r.stmt)}
	case "If":
		return &syntax.If{Span: at, Test: n.expr("test"), Body: items(n, "body", r.stmt), Else: items(n, "orelse", r.stmt)}
	case "With", "AsyncWith":
		s := &syntax.With{Span: at, Async: n.kind[0] == 'A', Items: items(n, "items", func(v vm.Value) syntax.WithItem {
			n := fields{r, v, "withitem"}
			return syntax.WithItem{Context: n.expr("context_expr"), Vars: n.optExpr("optional_vars")}
		}), Body: items(n, "body", r.stmt)}
		n.text("type_comment")
		return s
	case "Match":
		return &syntax.Match{Span: at, Subject: n.expr("subject"), Cases: items(n, "cases", func(v vm.Value) *syntax.MatchCase {
			n := fields{r, v, "match_case"}
			c := &syntax.MatchCase{Pattern: n.pattern("pattern"), Guard: n.optExpr("guard"), Body: items(n, "body", r.stmt)}
			if c.Pattern != nil {
				c.Span = c.Pattern.Pos()
			}
			return c
		})}
	case "Raise":
		return &syntax.Raise{Span: at, Exc: n.optExpr("exc"), Cause: n.optExpr("cause")}
	case "Try", "TryStar":
		return &syntax.Try{Span: at, Star: n.kind == "TryStar", Body: items(n, "body", r.stmt), Handlers: items(n, "handlers", r.handler),
			Else: items(n, "orelse", r.stmt), Finally: items(n, "finalbody", r.stmt)}
	case "Assert":
		return &syntax.Assert{Span: at, Test: n.expr("test"), Msg: n.optExpr("msg")}
	case "Import":
		return &syntax.Import{Span: at, Names: items(n, "names", r.alias)}
	case "ImportFrom":
		return &syntax.ImportFrom{Span: at, Module: n.optName("module"), Names: items(n, "names", r.alias), Level: int(n.optNumber("level", 0))}
	case "Global":
		return &syntax.Global{Span: at, Names: items(n, "names", r.identifier)}
	case "Nonlocal":
		return &syntax.Nonlocal{Span: at, Names: items(n, "names", r.identifier)}
	case "Expr":
		return &syntax.ExprStmt{Span: at, Value: n.expr("value")}
	case "Pass":
		return &syntax.Pass{Span: at}
	case "Break":
		return &syntax.Break{Span: at}
	case "Continue":
		return &syntax.Continue{Span: at}
	}
	r.unexpected("stmt", v)
	return nil
}

func (r *reader) expr(v vm.Value) syntax.Expr {
	n, at, ok := r.enter(v, "expr")
	if !ok {
		return nil
	}
	defer r.leave()
	switch n.kind {
	case "BoolOp":
		return &syntax.BoolOp{Span: at, And: n.enum("op", "boolop", "And", "Or") == 0, Values: n.exprs("values")}
	case "NamedExpr":
		e := &syntax.NamedExpr{Span: at}
		if e.Target = asName(n.expr("target")); e.Target == nil {
			r.odd[e] = "NamedExpr target must be a Name"
		}
		e.Value = n.expr("value")
		return e
	case "BinOp":
		return &syntax.BinOp{Span: at, Left: n.expr("left"), Op: n.operator("op"), Right: n.expr("right")}
	case "UnaryOp":
		return &syntax.UnaryOp{Span: at, Op: syntax.UnaryOperator(n.enum("op", "unaryop", unaries[:]...)), Operand: n.expr("operand")}
	case "Lambda":
		return &syntax.Lambda{Span: at, Args: n.arguments("args"), Body: n.expr("body")}
	case "IfExp":
		return &syntax.IfExp{Span: at, Test: n.expr("test"), Body: n.expr("body"), Else: n.expr("orelse")}
	case "Dict":
		return &syntax.Dict{Span: at, Keys: n.exprs("keys"), Values: n.exprs("values")}
	case "Set":
		return &syntax.Set{Span: at, Elts: n.exprs("elts")}
	case "ListComp":
		return &syntax.ListComp{Span: at, Elt: n.expr("elt"), Generators: items(n, "generators", r.comprehension)}
	case "SetComp":
		return &syntax.SetComp{Span: at, Elt: n.expr("elt"), Generators: items(n, "generators", r.comprehension)}
	case "DictComp":
		return &syntax.DictComp{Span: at, Key: n.expr("key"), Value: n.expr("value"), Generators: items(n, "generators", r.comprehension)}
	case "GeneratorExp":
		return &syntax.GeneratorExp{Span: at, Elt: n.expr("elt"), Generators: items(n, "generators", r.comprehension)}
	case "Await":
		return &syntax.Await{Span: at, Value: n.expr("value")}
	case "Yield":
		return &syntax.Yield{Span: at, Value: n.optExpr("value")}
	case "YieldFrom":
		return &syntax.YieldFrom{Span: at, Value: n.expr("value")}
	case "Compare":
		return &syntax.Compare{Span: at, Left: n.expr("left"), Ops: items(n, "ops", func(v vm.Value) syntax.CmpOp {
			return syntax.CmpOp(r.enum(v, "cmpop", comparisons[:]...))
		}), Comparators: n.exprs("comparators")}
	case "Call":
		return &syntax.Call{Span: at, Func: n.expr("func"), Args: n.exprs("args"), Keywords: items(n, "keywords", r.keyword)}
	case "FormattedValue":
		return &syntax.JoinedStr{Span: at, Values: []syntax.Expr{n.formatted(at)}}
	case "JoinedStr":
		return &syntax.JoinedStr{Span: at, Values: items(n, "values", r.part)}
	case "Constant":
		e := r.constant(n.required("value"))
		e.Span = at
		n.text("kind")
		return e
	case "Attribute":
		return n.used(&syntax.Attribute{Span: at, Value: n.expr("value"), Attr: n.name("attr")})
	case "Subscript":
		return n.used(&syntax.Subscript{Span: at, Value: n.expr("value"), Index: n.expr("slice")})
	case "Starred":
		return n.used(&syntax.Starred{Span: at, Value: n.expr("value")})
	case "Name":
		return n.used(&syntax.Name{Span: at, ID: n.name("id")})
	case "List":
		return n.used(&syntax.List{Span: at, Elts: n.exprs("elts")})
	case "Tuple":
		return n.used(&syntax.Tuple{Span: at, Elts: n.exprs("elts"), Paren: true})
	case "Slice":
		return &syntax.Slice{Span: at, Lower: n.optExpr("lower"), Upper: n.optExpr("upper"), Step: n.optExpr("step")}
	}
	r.unexpected("expr", v)
	return nil
}

// part is one of the values of an f-string: what is neither a text nor a value between braces is shown as the latter would be.
func (r *reader) part(v vm.Value) syntax.Expr {
	switch e := r.expr(v).(type) {
	case nil:
		return nil
	case *syntax.JoinedStr:
		if r.node(v, "expr").kind == "FormattedValue" {
			return e.Values[0]
		}
		return &syntax.FormattedValue{Span: e.Span, Value: e}
	case *syntax.Constant:
		return e
	default:
		return &syntax.FormattedValue{Span: e.Pos(), Value: e}
	}
}

func (n fields) formatted(at syntax.Span) *syntax.FormattedValue {
	e := &syntax.FormattedValue{Span: at, Value: n.expr("value")}
	switch conversion := n.number("conversion"); conversion {
	case -1:
	case 's', 'r', 'a':
		e.Conversion = byte(conversion)
	default:
		if n.r.exc == nil {
			n.r.exc = n.r.t.Errorf(n.r.t.In.E.SystemError, "Unrecognized conversion character %d", conversion)
		}
	}
	switch spec := n.optExpr("format_spec").(type) {
	case nil:
	case *syntax.JoinedStr:
		e.Spec = spec
	default:
		e.Spec = &syntax.JoinedStr{Span: spec.Pos(), Values: []syntax.Expr{spec}}
		if _, ok := spec.(*syntax.Constant); !ok {
			e.Spec.Values[0] = &syntax.FormattedValue{Span: spec.Pos(), Value: spec}
		}
	}
	return e
}

// constant reads what a Constant holds, also values that no literal spells.
func (r *reader) constant(v vm.Value) *syntax.Constant {
	t := r.t
	k := &syntax.Constant{}
	if v.O == nil {
		return k
	}
	switch typ := t.TypeOf(v); typ {
	case t.In.T.NoneType:
	case t.In.T.Bool:
		k.Kind = syntax.ConstFalse
		if v.N != 0 {
			k.Kind = syntax.ConstTrue
		}
	case t.In.T.Ellipsis:
		k.Kind = syntax.ConstEllipsis
	case t.In.T.Int:
		if n, ok := vm.AsInt(v); ok {
			k.Kind, k.Int = syntax.ConstInt, n
		} else {
			k.Kind = syntax.ConstBig
			k.Big, _ = vm.AsBig(v)
		}
	case t.In.T.Float:
		k.Kind, k.Float = syntax.ConstFloat, v.F()
	case t.In.T.Complex:
		c := v.O.(*vm.Complex)
		k.Kind, k.Real, k.Float = syntax.ConstImag, c.Re, c.Im
	case t.In.T.Str:
		s, _ := vm.AsStr(v)
		k.Kind, k.Str = syntax.ConstStr, s.S
	case t.In.T.Bytes:
		k.Kind, k.Str = syntax.ConstBytes, string(v.O.(*vm.Bytes).B)
	case t.In.T.Tuple:
		k.Kind = syntax.ConstTuple
		for _, x := range v.O.(*vm.Tuple).Items {
			k.Items = append(k.Items, r.constant(x))
		}
	case t.In.T.FrozenSet:
		k.Kind = syntax.ConstFrozenSet
		for at := 0; ; {
			x, ok := v.O.(*vm.Set).Next(&at)
			if !ok {
				break
			}
			k.Items = append(k.Items, r.constant(x))
		}
	default:
		r.odd[k] = "got an invalid type in Constant: " + typ.Name
	}
	return k
}

func (n fields) pattern(field string) syntax.Pattern {
	v := n.required(field)
	if v.O != nil && v.IsNone() {
		n.noneFor(field)
	}
	return n.r.pattern(v)
}

func (r *reader) pattern(v vm.Value) syntax.Pattern {
	n, at, ok := r.enter(v, "pattern")
	if !ok {
		return nil
	}
	defer r.leave()
	switch n.kind {
	case "MatchValue":
		return &syntax.MatchValue{Span: at, Value: n.expr("value")}
	case "MatchSingleton":
		k := r.constant(n.required("value"))
		k.Span = at
		return &syntax.MatchSingleton{Span: at, Value: k}
	case "MatchSequence":
		return &syntax.MatchSequence{Span: at, Patterns: items(n, "patterns", r.pattern)}
	case "MatchMapping":
		return &syntax.MatchMapping{Span: at, Keys: n.exprs("keys"), Patterns: items(n, "patterns", r.pattern), Rest: n.optName("rest")}
	case "MatchClass":
		return &syntax.MatchClass{Span: at, Class: n.expr("cls"), Patterns: items(n, "patterns", r.pattern), KwdAttrs: items(n, "kwd_attrs", r.identifier),
			KwdPatterns: items(n, "kwd_patterns", r.pattern)}
	case "MatchStar":
		return &syntax.MatchStar{Span: at, Name: n.optName("name")}
	case "MatchAs":
		p := &syntax.MatchAs{Span: at}
		if inner := n.optional("pattern"); inner.O != nil {
			p.Pattern = r.pattern(inner)
		}
		p.Name = n.optName("name")
		return p
	case "MatchOr":
		return &syntax.MatchOr{Span: at, Patterns: items(n, "patterns", r.pattern)}
	}
	r.unexpected("pattern", v)
	return nil
}

func (n fields) arguments(field string) *syntax.Arguments {
	v := n.required(field)
	if v.O == nil {
		return nil
	}
	r := n.r
	n = fields{r, v, "arguments"}
	optional := func(field string) *syntax.Arg {
		if v := n.optional(field); v.O != nil {
			return r.arg(v)
		}
		return nil
	}
	return &syntax.Arguments{PosOnly: items(n, "posonlyargs", r.arg), Args: items(n, "args", r.arg), VarArg: optional("vararg"), KwOnly: items(n, "kwonlyargs", r.arg),
		KwDefaults: n.exprs("kw_defaults"), KwArg: optional("kwarg"), Defaults: n.exprs("defaults")}
}

func (r *reader) arg(v vm.Value) *syntax.Arg {
	n := fields{r, v, "arg"}
	a := &syntax.Arg{Name: n.name("arg"), Annotation: n.optExpr("annotation")}
	n.text("type_comment")
	a.Span = n.span("arg")
	return a
}

func (r *reader) keyword(v vm.Value) *syntax.Keyword {
	n := fields{r, v, "keyword"}
	return &syntax.Keyword{Name: n.optName("arg"), Value: n.expr("value"), Span: n.span("keyword")}
}

func (r *reader) alias(v vm.Value) *syntax.Alias {
	n := fields{r, v, "alias"}
	return &syntax.Alias{Name: n.name("name"), AsName: n.optName("asname"), Span: n.span("alias")}
}

func (r *reader) comprehension(v vm.Value) *syntax.Comprehension {
	n := fields{r, v, "comprehension"}
	return &syntax.Comprehension{Target: n.expr("target"), Iter: n.expr("iter"), Ifs: n.exprs("ifs"), Async: n.number("is_async") != 0}
}

func (r *reader) handler(v vm.Value) *syntax.ExceptHandler {
	if v.IsNone() || r.exc != nil {
		return nil
	}
	n := r.node(v, "excepthandler")
	h := &syntax.ExceptHandler{Span: n.span("excepthandler")}
	if n.kind != "ExceptHandler" {
		r.unexpected("excepthandler", v)
		return h
	}
	h.Type, h.Name, h.Body = n.optExpr("type"), n.optName("name"), items(n, "body", r.stmt)
	return h
}

func (n fields) typeParams() []syntax.TypeParam {
	return items(n, "type_params", func(v vm.Value) (p syntax.TypeParam) {
		n := n.r.node(v, "type_param")
		p.Span, p.Name = n.span("type_param"), n.name("name")
		switch n.kind {
		case "TypeVar":
			p.Bound = n.optExpr("bound")
		case "TypeVarTuple":
			p.Kind = syntax.TypeVarTuple
		case "ParamSpec":
			p.Kind = syntax.ParamSpec
		default:
			n.r.unexpected("type_param", v)
		}
		p.Default = n.optExpr("default_value")
		return p
	})
}
