package compile

// First pass over definitions: functions, classes and type parameters open scopes of their own.

import "github.com/asyncio-playground/playground/wasm/syntax"

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
		w.typeParams(s, s.Name, s.TypeParams)
		w.bind(typeParamsName, symBound, s)
		w.bind(genericBaseName, symBound, s)
	}
	w.exprs(s.Bases)
	w.keywords(s.Keywords)
	w.open(scopeClass, s.Name, s, partBody)
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
func (w *collector) typeParams(node syntax.Node, name string, params []syntax.TypeParam) {
	if params == nil {
		return
	}
	s := w.open(scopeTypeParams, name, node, partTypeParams)
	if _, ok := node.(*syntax.ClassDef); ok {
		// The body sees them by their private names, so they are the class's here already; what else is named is not.
		s.private = privacy{class: name, only: make([]string, len(params))}
		for i := range params {
			s.private.only[i] = params[i].Name
		}
	}
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
