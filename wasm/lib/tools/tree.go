package tools

// _tree, the Go half of module ast: the parser's tree as tuples, from which ast.py makes its nodes. The way back is in untree.go.

import (
	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// buildTree makes parse(source, filename, mode): a node is a tuple of its class's name, its place in the source (four numbers, or None) and
// its fields in the order of Python's grammar; a list is a list, an operator the name of its class.
func buildTree(t *vm.Thread, m *vm.Module) *vm.Exc {
	t.In.ReadTree = readTree
	m.Add(t.In, []vm.Method{{Name: "parse", Sig: "source, filename, mode, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		source, _ := vm.AsStr(a[0])
		file, _ := vm.AsStr(a[1])
		mode, _ := vm.AsStr(a[2])
		read, head := syntax.Parse, "Module"
		switch mode.S {
		case "eval":
			read, head = syntax.ParseExpr, "Expression"
		case "single":
			read, head = syntax.ParseSingle, "Interactive"
		}
		mod, err := read(file.S, source.S)
		if err != nil {
			if exc := t.SyntaxWarnings(err.Before); exc != nil {
				return vm.Value{}, exc
			}
			return vm.Value{}, t.SyntaxError(err)
		}
		body := list(mod.Body, statement)
		if head == "Expression" {
			body = expression(mod.Body[0].(*syntax.ExprStmt).Value)
		}
		fields := []vm.Value{vm.NewStr(head), vm.None, body}
		if head == "Module" {
			fields = append(fields, vm.NewList(nil))
		}
		return vm.NewTuple(fields...), t.SyntaxWarnings(mod.Warnings)
	}}})
	return nil
}

// list makes a list of nodes.
func list[T any](items []T, make func(T) vm.Value) vm.Value {
	var out []vm.Value
	for _, x := range items {
		out = append(out, make(x))
	}
	return vm.NewList(out)
}

// node makes a tuple; at is nil for what has no place.
func node(name string, at *syntax.Span, fields ...vm.Value) vm.Value {
	place := vm.None
	if at != nil {
		place = vm.NewTuple(vm.Int(int64(at.Line)), vm.Int(int64(at.Col)), vm.Int(int64(at.EndLine)), vm.Int(int64(at.EndCol)))
	}
	return vm.NewTuple(append([]vm.Value{vm.NewStr(name), place}, fields...)...)
}

// opt is a name, or None for "".
func opt(s string) vm.Value {
	if s == "" {
		return vm.None
	}
	return vm.NewStr(s)
}

func number(yes bool) vm.Value {
	if yes {
		return vm.Int(1)
	}
	return vm.Int(0)
}

func async(async bool, name string) string {
	if async {
		return "Async" + name
	}
	return name
}

func statement(s syntax.Stmt) vm.Value {
	at := s.Pos()
	switch s := s.(type) {
	case *syntax.FunctionDef:
		return node(async(s.Async, "FunctionDef"), &at, vm.NewStr(s.Name), arguments(s.Args), list(s.Body, statement), list(s.Decorators, expression),
			expression(s.Returns), vm.None, list(s.TypeParams, typeParam))
	case *syntax.ClassDef:
		return node("ClassDef", &at, vm.NewStr(s.Name), list(s.Bases, expression), list(s.Keywords, keyword), list(s.Body, statement),
			list(s.Decorators, expression), list(s.TypeParams, typeParam))
	case *syntax.Return:
		return node("Return", &at, expression(s.Value))
	case *syntax.Delete:
		return node("Delete", &at, list(s.Targets, expression))
	case *syntax.Assign:
		return node("Assign", &at, list(s.Targets, expression), expression(s.Value), vm.None)
	case *syntax.TypeAlias:
		return node("TypeAlias", &at, expression(s.Name), list(s.TypeParams, typeParam), expression(s.Value))
	case *syntax.AugAssign:
		return node("AugAssign", &at, expression(s.Target), operator(s.Op), expression(s.Value))
	case *syntax.AnnAssign:
		return node("AnnAssign", &at, expression(s.Target), expression(s.Annotation), expression(s.Value), number(s.Simple))
	case *syntax.For:
		return node(async(s.Async, "For"), &at, expression(s.Target), expression(s.Iter), list(s.Body, statement), list(s.Else, statement), vm.None)
	case *syntax.While:
		return node("While", &at, expression(s.Test), list(s.Body, statement), list(s.Else, statement))
	case *syntax.If:
		return node("If", &at, expression(s.Test), list(s.Body, statement), list(s.Else, statement))
	case *syntax.With:
		return node(async(s.Async, "With"), &at, list(s.Items, func(x syntax.WithItem) vm.Value {
			return node("withitem", nil, expression(x.Context), expression(x.Vars))
		}), list(s.Body, statement), vm.None)
	case *syntax.Match:
		return node("Match", &at, expression(s.Subject), list(s.Cases, func(x *syntax.MatchCase) vm.Value {
			return node("match_case", nil, pattern(x.Pattern), expression(x.Guard), list(x.Body, statement))
		}))
	case *syntax.Raise:
		return node("Raise", &at, expression(s.Exc), expression(s.Cause))
	case *syntax.Try:
		name := "Try"
		if s.Star {
			name = "TryStar"
		}
		return node(name, &at, list(s.Body, statement), list(s.Handlers, func(x *syntax.ExceptHandler) vm.Value {
			return node("ExceptHandler", &x.Span, expression(x.Type), opt(x.Name), list(x.Body, statement))
		}), list(s.Else, statement), list(s.Finally, statement))
	case *syntax.Assert:
		return node("Assert", &at, expression(s.Test), expression(s.Msg))
	case *syntax.Import:
		return node("Import", &at, list(s.Names, alias))
	case *syntax.ImportFrom:
		return node("ImportFrom", &at, opt(s.Module), list(s.Names, alias), vm.Int(int64(s.Level)))
	case *syntax.Global:
		return node("Global", &at, list(s.Names, vm.NewStr))
	case *syntax.Nonlocal:
		return node("Nonlocal", &at, list(s.Names, vm.NewStr))
	case *syntax.ExprStmt:
		return node("Expr", &at, expression(s.Value))
	case *syntax.Break:
		return node("Break", &at)
	case *syntax.Continue:
		return node("Continue", &at)
	}
	return node("Pass", &at)
}

var operators = [...]string{"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"}
var unaries = [...]string{"Invert", "Not", "UAdd", "USub"}
var comparisons = [...]string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}

func operator(op syntax.Operator) vm.Value { return vm.NewStr(operators[op]) }

// expression makes the node of e, None where there is none.
func expression(e syntax.Expr) vm.Value {
	if e == nil {
		return vm.None
	}
	at := e.Pos()
	switch e := e.(type) {
	case *syntax.BoolOp:
		op := "Or"
		if e.And {
			op = "And"
		}
		return node("BoolOp", &at, vm.NewStr(op), list(e.Values, expression))
	case *syntax.NamedExpr:
		return node("NamedExpr", &at, expression(e.Target), expression(e.Value))
	case *syntax.BinOp:
		return node("BinOp", &at, expression(e.Left), operator(e.Op), expression(e.Right))
	case *syntax.UnaryOp:
		return node("UnaryOp", &at, vm.NewStr(unaries[e.Op]), expression(e.Operand))
	case *syntax.Lambda:
		return node("Lambda", &at, arguments(e.Args), expression(e.Body))
	case *syntax.IfExp:
		return node("IfExp", &at, expression(e.Test), expression(e.Body), expression(e.Else))
	case *syntax.Dict:
		return node("Dict", &at, list(e.Keys, expression), list(e.Values, expression))
	case *syntax.Set:
		return node("Set", &at, list(e.Elts, expression))
	case *syntax.ListComp:
		return node("ListComp", &at, expression(e.Elt), list(e.Generators, comprehension))
	case *syntax.SetComp:
		return node("SetComp", &at, expression(e.Elt), list(e.Generators, comprehension))
	case *syntax.DictComp:
		return node("DictComp", &at, expression(e.Key), expression(e.Value), list(e.Generators, comprehension))
	case *syntax.GeneratorExp:
		return node("GeneratorExp", &at, expression(e.Elt), list(e.Generators, comprehension))
	case *syntax.Await:
		return node("Await", &at, expression(e.Value))
	case *syntax.Yield:
		return node("Yield", &at, expression(e.Value))
	case *syntax.YieldFrom:
		return node("YieldFrom", &at, expression(e.Value))
	case *syntax.Compare:
		return node("Compare", &at, expression(e.Left), list(e.Ops, func(op syntax.CmpOp) vm.Value {
			return vm.NewStr(comparisons[op])
		}), list(e.Comparators, expression))
	case *syntax.Call:
		return node("Call", &at, expression(e.Func), list(e.Args, expression), list(e.Keywords, keyword))
	case *syntax.FormattedValue:
		conversion, spec := int64(e.Conversion), vm.None
		if conversion == 0 {
			conversion = -1
		}
		if e.Spec != nil {
			spec = expression(e.Spec)
		}
		return node("FormattedValue", &at, expression(e.Value), vm.Int(conversion), spec)
	case *syntax.JoinedStr:
		return node("JoinedStr", &at, list(e.Values, expression))
	case *syntax.Constant:
		kind := vm.None
		if e.Kind == syntax.ConstStr && e.Int != 0 {
			kind = vm.NewStr("u")
		}
		return node("Constant", &at, constant(e), kind)
	case *syntax.Attribute:
		return node("Attribute", &at, expression(e.Value), vm.NewStr(e.Attr))
	case *syntax.Subscript:
		return node("Subscript", &at, expression(e.Value), expression(e.Index))
	case *syntax.Starred:
		return node("Starred", &at, expression(e.Value))
	case *syntax.Name:
		return node("Name", &at, vm.NewStr(e.ID))
	case *syntax.List:
		return node("List", &at, list(e.Elts, expression))
	case *syntax.Tuple:
		return node("Tuple", &at, list(e.Elts, expression))
	case *syntax.Slice:
		return node("Slice", &at, expression(e.Lower), expression(e.Upper), expression(e.Step))
	}
	return vm.None
}

func constant(c *syntax.Constant) vm.Value {
	switch c.Kind {
	case syntax.ConstTrue, syntax.ConstFalse:
		return vm.Bool(c.Kind == syntax.ConstTrue)
	case syntax.ConstEllipsis:
		return vm.Ellipsis
	case syntax.ConstInt:
		return vm.Int(c.Int)
	case syntax.ConstBig:
		return vm.NewBig(c.Big)
	case syntax.ConstFloat:
		return vm.Float(c.Float)
	case syntax.ConstImag:
		return vm.Obj(&vm.Complex{Im: c.Float})
	case syntax.ConstBytes:
		return vm.NewBytes([]byte(c.Str))
	case syntax.ConstStr:
		return vm.NewStr(c.Str)
	}
	return vm.None
}

func pattern(p syntax.Pattern) vm.Value {
	if p == nil {
		return vm.None
	}
	at := p.Pos()
	switch p := p.(type) {
	case *syntax.MatchValue:
		return node("MatchValue", &at, expression(p.Value))
	case *syntax.MatchSingleton:
		return node("MatchSingleton", &at, constant(p.Value))
	case *syntax.MatchSequence:
		return node("MatchSequence", &at, list(p.Patterns, pattern))
	case *syntax.MatchMapping:
		return node("MatchMapping", &at, list(p.Keys, expression), list(p.Patterns, pattern), opt(p.Rest))
	case *syntax.MatchClass:
		return node("MatchClass", &at, expression(p.Class), list(p.Patterns, pattern), list(p.KwdAttrs, vm.NewStr), list(p.KwdPatterns, pattern))
	case *syntax.MatchStar:
		return node("MatchStar", &at, opt(p.Name))
	case *syntax.MatchAs:
		return node("MatchAs", &at, pattern(p.Pattern), opt(p.Name))
	case *syntax.MatchOr:
		return node("MatchOr", &at, list(p.Patterns, pattern))
	}
	return vm.None
}

func arguments(a *syntax.Arguments) vm.Value {
	return node("arguments", nil, list(a.PosOnly, arg), list(a.Args, arg), arg(a.VarArg), list(a.KwOnly, arg), list(a.KwDefaults, expression),
		arg(a.KwArg), list(a.Defaults, expression))
}

func arg(a *syntax.Arg) vm.Value {
	if a == nil {
		return vm.None
	}
	return node("arg", &a.Span, vm.NewStr(a.Name), expression(a.Annotation), vm.None)
}

func keyword(k *syntax.Keyword) vm.Value {
	return node("keyword", &k.Span, opt(k.Name), expression(k.Value))
}

func alias(a *syntax.Alias) vm.Value { return node("alias", &a.Span, vm.NewStr(a.Name), opt(a.AsName)) }

func comprehension(c *syntax.Comprehension) vm.Value {
	return node("comprehension", nil, expression(c.Target), expression(c.Iter), list(c.Ifs, expression), number(c.Async))
}

func typeParam(p syntax.TypeParam) vm.Value {
	fields := []vm.Value{vm.NewStr(p.Name)}
	if p.Kind == syntax.TypeVar {
		fields = append(fields, expression(p.Bound))
	}
	return node([...]string{"TypeVar", "TypeVarTuple", "ParamSpec"}[p.Kind], &p.Span, append(fields, expression(p.Default))...)
}
