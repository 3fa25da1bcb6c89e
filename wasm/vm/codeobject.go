package vm

// Code objects: their type, and the builtins that make and run them: compile, exec, eval.

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

// initCode builds the type of code objects.
func (in *Interp) initCode() {
	c := func(a []Value) *Code { return a[0].O.(*Code) }
	of := func(kind MethodKind, name string, f func(c *Code) Value) Method {
		return Method{Name: name, Kind: kind, Fn: func(t *Thread, a []Value) (Value, *Exc) { return f(c(a)), nil }}
	}
	get := func(name string, f func(c *Code) Value) Method { return of(Field, name, f) }
	names := func(ss []string) Value {
		vs := make([]Value, len(ss))
		for i, s := range ss {
			vs[i] = NewStr(s)
		}
		return NewTuple(vs...)
	}
	in.T.Code = in.NewType("code", nil, LayoutNative, Slots{
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			c := v.O.(*Code)
			return NewStr(t.Sprintf(`<code object %s at %s, file "%s", line %d>`, c.Name, t.In.Address(v), c.File, c.FirstLine)), nil
		},
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			x, ok := b.O.(*Code)
			if !ok || op != syntax.Eq && op != syntax.NotEq {
				return NotImplemented, nil
			}
			return Bool(t.sameCode(a.O.(*Code), x) == (op == syntax.Eq)), nil
		},
		Hash: func(t *Thread, v Value) (int64, *Exc) {
			c := v.O.(*Code)
			return t.Hash(NewTuple(NewStr(c.Name), Int(int64(c.FirstLine)), Int(int64(len(c.Instrs)))))
		},
	}, func() []Method {
		return append(tableMethods(c), []Method{
			get("co_name", func(c *Code) Value { return NewStr(c.Name) }),
			get("co_qualname", func(c *Code) Value { return NewStr(c.QualName) }),
			get("co_filename", func(c *Code) Value { return NewStr(c.File) }),
			get("co_firstlineno", func(c *Code) Value { return Int(int64(c.FirstLine)) }),
			get("co_argcount", func(c *Code) Value { return Int(int64(c.NumPosOnly + c.NumArgs)) }),
			get("co_posonlyargcount", func(c *Code) Value { return Int(int64(c.NumPosOnly)) }),
			get("co_kwonlyargcount", func(c *Code) Value { return Int(int64(c.NumKwOnly)) }),
			of(Getter, "co_varnames", func(c *Code) Value { return names(c.variables()) }),
			get("co_nlocals", func(c *Code) Value { return Int(int64(len(c.variables()))) }),
			of(Getter, "co_freevars", func(c *Code) Value {
				ss := []string{}
				for _, f := range c.FreeVars {
					ss = append(ss, f.Name)
				}
				return names(ss)
			}),
			of(Getter, "co_cellvars", func(c *Code) Value {
				ss := []string{}
				for _, f := range c.CellVars {
					ss = append(ss, strings.TrimPrefix(f.Name, "."))
				}
				return names(ss)
			}),
			get("co_names", func(c *Code) Value {
				var ss []string
				c.Complete()
				for _, i := range c.Instrs {
					if n, ok := c.NameOf(i); ok && i.Op() != compile.LoadBuiltin && !slices.Contains(ss, c.Names[n]) && c.Names[n][0] != '.' {
						ss = append(ss, c.Names[n])
					}
				}
				return names(ss)
			}),
			{Name: "co_consts", Kind: Field, Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewTuple(t.constants(c(a))...), nil }},
			{Name: "replace", Sig: "*args, **changes", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.codeReplace(c(a), a[1].O.(*Tuple), a[2].O.(*Dict)) }},
			{Name: "__replace__", Sig: "*args, **changes", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.codeReplace(c(a), a[1].O.(*Tuple), a[2].O.(*Dict)) }},
			get("co_flags", func(c *Code) Value { return Int(pythonFlags(c)) }),
		}...)
	})
}

// variables are the local variables of a frame, with those of the comprehensions in it.
func (c *Code) variables() []string {
	c.Complete()
	all := slices.Clone(c.LocalNames)
	inner := slices.Clone(c.CompVars)
	slices.Reverse(inner)
	slices.SortStableFunc(inner, func(a, b compile.CompVar) int { return int(a.Start - b.Start) })
	for _, v := range inner {
		if name := strings.TrimPrefix(v.Name, "."); !slices.Contains(all, name) {
			all = append(all, name)
		}
	}
	return all
}

// constants are the values that stand in a code's text, in the order in which they are needed; those of a function begin with its docstring.
// CPython's compiler loads a few others for itself.
func (t *Thread) constants(c *Code) (all []Value) {
	c.Complete()
	seen := map[string]bool{}
	add := func(k compile.Const) {
		if k.Kind != compile.KCode {
			key := k.Key()
			if seen[key] {
				return
			}
			seen[key] = true
		}
		all = append(all, t.In.constant(&k, c.source))
	}
	switch {
	case c.Name == "<module>":
	case c.Flags&compile.FlagClass != 0:
		add(compile.Const{Kind: compile.KStr, Str: c.QualName})
	case !c.HasDoc:
		add(compile.Const{Kind: compile.KNone})
	}
	if c.HasDoc {
		add(compile.Const{Kind: compile.KStr, Str: c.Doc})
	}
	for _, i := range c.Instrs {
		if k, ok := c.ConstOf(i); ok {
			add(k)
		}
	}
	return all
}

// pythonFlags gives the flags of a code object the bits that inspect knows.
func pythonFlags(c *Code) int64 {
	n := int64(0x3) // optimised, new locals
	if c.Flags&(compile.FlagModule|compile.FlagClass) != 0 {
		n = 0
	}
	for _, x := range []struct {
		flag int
		bit  int64
	}{{compile.FlagVarArgs, 0x4}, {compile.FlagVarKw, 0x8}, {compile.FlagGenerator, 0x20}, {compile.FlagCoroutine, 0x80}, {compile.FlagAsyncGen, 0x200}, {compile.FlagIterable, 0x100}, {compile.FlagAnnotations, futureAnnotations}} {
		if c.Flags&x.flag != 0 {
			n |= x.bit
		}
	}
	return n
}

// Flags of compile() that are known here.
const (
	futureAnnotations = 0x1000000
	futureFeatures    = 0x1ff0000 // all of __future__'s
	onlyAST           = 0x400     // ast.PyCF_ONLY_AST
	topLevelAwait     = 0x2000    // ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
	dontImplyDedent   = 0x200
)

func sourceBuiltins() []Method {
	return []Method{
		{Name: "compile", Sig: "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1", Fn: builtinCompile},
		{Name: "eval", Sig: "source, /, globals=None, locals=None", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return t.evalText(a, "eval")
		}},
		{Name: "exec", Sig: "source, /, globals=None, locals=None, *, closure=None", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			_, exc := t.evalText(a, "exec")
			return None, exc
		}},
	}
}

func builtinCompile(t *Thread, a []Value) (Value, *Exc) {
	file, exc := t.fileName(a[1])
	if exc != nil {
		return Value{}, exc
	}
	mode, ok := AsStr(a[2])
	if !ok {
		return Value{}, t.TypeErrorf("compile() argument 'mode' must be str, not %s", t.argName(a[2]))
	}
	flags, exc := t.intArg(a[3], 0)
	if exc != nil {
		return Value{}, exc
	}
	alone := false
	if a[4].O != nil {
		if alone, exc = t.Truth(a[4]); exc != nil {
			return Value{}, exc
		}
	}
	optimize, exc := t.intArg(a[5], -1)
	switch {
	case exc != nil:
		return Value{}, exc
	case flags&^(futureFeatures|onlyAST|topLevelAwait|dontImplyDedent) != 0:
		return Value{}, t.ValueErrorf("compile(): unrecognised flags")
	case optimize < -1 || optimize > 2:
		return Value{}, t.ValueErrorf("compile(): invalid optimize value")
	}
	if mode.S != "exec" && mode.S != "eval" && mode.S != "single" {
		return Value{}, t.ValueErrorf("compile() mode must be 'exec', 'eval' or 'single'")
	}
	if c, ok := a[0].O.(*Code); ok {
		return Obj(c), nil
	}
	o := compile.Options{
		Names:       true,
		Annotations: flags&futureAnnotations != 0 || !alone && t.frame.code.Flags&compile.FlagAnnotations != 0,
		Optimize:    max(optimize, 0),
		Await:       flags&topLevelAwait != 0,
	}
	text, ok, exc := t.sourceText(a[0], file)
	if exc != nil {
		return Value{}, exc
	}
	if !ok {
		if !t.isSyntaxTree(a[0]) {
			return Value{}, t.TypeErrorf("compile() arg 1 must be a string, bytes or AST object")
		}
		if flags&onlyAST != 0 {
			return a[0], nil
		}
		tree, exc := t.readTree(a[0], mode.S)
		if exc != nil {
			return Value{}, exc
		}
		return t.compiled(compile.Tree(file, tree, mode.S, o))
	} else if flags&onlyAST != 0 {
		m, exc := t.ImportModule("ast")
		if exc != nil {
			return Value{}, exc
		}
		return t.CallMethod(Obj(m), "parse", a[0], NewStr(file), Obj(mode))
	}
	return t.compileText(text, file, mode.S, o)
}

// isSyntaxTree tells a node of module ast, which there is none of while nobody has imported it.
func (t *Thread) isSyntaxTree(v Value) bool {
	for _, c := range t.TypeOf(v).MRO {
		if c.Module == "ast" && c.Name == "AST" {
			return true
		}
	}
	return false
}

// readTree reads the nodes of a syntax tree, which only module ast's other half can (lib/tools).
func (t *Thread) readTree(tree Value, mode string) (*syntax.Module, *Exc) {
	if _, exc := t.ImportModule("_tree"); exc != nil {
		return nil, exc
	}
	return t.In.ReadTree(t, tree, mode)
}

// fileName reads a file's name as os.fsdecode does.
func (t *Thread) fileName(v Value) (string, *Exc) {
	if m, exc := t.LookupSpecial(v, "__fspath__"); exc != nil {
		return "", exc
	} else if m.O != nil {
		if v, exc = t.Call(m); exc != nil {
			return "", exc
		}
	}
	if s, ok := AsStr(v); ok {
		return s.S, nil
	}
	if b, ok := v.O.(*Bytes); ok && !b.Mutable {
		return string(b.B), nil
	}
	return "", t.TypeErrorf("expected str, bytes or os.PathLike object, not %T", v)
}

// sourceText returns the text of str or bytes-like source; ok is false for anything else.
func (t *Thread) sourceText(v Value, file string) (text string, ok bool, exc *Exc) {
	if s, ok := AsStr(v); ok {
		if strings.Contains(s.S, "\xed") { // what may be half a character is no source
			_, exc = t.Encode(s)
		}
		return s.S, true, exc
	}
	raw, ok, exc := t.Buffer(v)
	if exc != nil || !ok {
		return "", false, exc
	}
	b := &Bytes{B: raw}
	refuse := func(msg string) (string, bool, *Exc) {
		return "", true, t.SyntaxError(&syntax.Error{Kind: "SyntaxError", Msg: msg, File: file, Span: syntax.Span{Col: -2}, Late: true})
	}
	encoding := declaredEncoding(string(b.B))
	mark := strings.HasPrefix(string(b.B), "\ufeff")
	codec := codecName(encoding)
	if codec == "" {
		found, exc := t.findCodec(encoding)
		if exc != nil {
			return "", true, exc
		}
		if found == nil {
			return refuse("unknown encoding: " + encoding)
		}
	}
	switch {
	case mark && codec != "utf-8":
		if codec == "latin-1" {
			encoding = "iso-8859-1"
		}
		return refuse("encoding problem: " + encoding + " with BOM")
	case codec == "utf-8":
		if text := string(b.B); utf8.ValidString(text) {
			return text, true, nil
		}
		return t.replacedSource(string(b.B), file)
	}
	s, exc := t.decode(b, codecNames{encoding, "strict"})
	if exc != nil {
		if exc.Is(t, t.In.E.UnicodeError) {
			why, _ := t.Str(Obj(exc))
			return refuse(why)
		}
		return "", true, exc
	}
	return s.O.(*Str).S, true, nil
}

// declaredEncoding is what a comment in the first two lines says, utf-8 without one; the second line counts only below an empty one.
func declaredEncoding(text string) string {
	text = strings.TrimPrefix(text, "\ufeff")
	for range 2 {
		var l string
		l, text, _ = strings.Cut(text, "\n")
		l = strings.TrimLeft(l, " \t\f\r")
		if l != "" && l[0] != '#' {
			break
		}
		if _, rest, ok := strings.Cut(l, "coding"); ok && rest != "" && (rest[0] == ':' || rest[0] == '=') {
			name := strings.TrimLeft(rest[1:], " \t")
			return name[:len(name)-len(strings.TrimLeft(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."))]
		}
	}
	return "utf-8"
}

// replacedSource is source that is no UTF-8: what is wrong in a comment is passed over, else it is an error of the literal that it stands in.
func (t *Thread) replacedSource(text, file string) (string, bool, *Exc) {
	line := int32(0)
	for l := range strings.Lines(text) {
		line++
		bad := 0
		for bad < len(l) {
			r, n := utf8.DecodeRuneInString(l[bad:])
			if r == utf8.RuneError && n < 2 {
				break
			}
			bad += n
		}
		if bad == len(l) {
			continue
		}
		// It stands in a comment, in a literal, or in a name.
		open, quoted := bad, false
		for i, c := range []byte(l[:bad]) {
			switch {
			case (c == '\'' || c == '"') && !quoted:
				open, quoted = i, true
			case quoted && c == l[open]:
				open, quoted = bad, false
			case c == '#' && !quoted:
				open = -1
			}
			if open < 0 {
				break
			}
		}
		var content string
		switch {
		case open < 0:
			continue
		case quoted:
			content, _, _ = strings.Cut(l[open+1:], l[open:open+1])
		default:
			inName := func(c byte) bool {
				return c >= utf8.RuneSelf || c == '_' || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
			}
			end := bad
			for open > 0 && inName(l[open-1]) {
				open--
			}
			for end < len(l) && inName(l[end]) {
				end++
			}
			content, open = l[open:end], bad
		}
		_, exc := t.decode(NewBytes([]byte(content)).O.(*Bytes), codecNames{"utf-8", "strict"})
		if exc == nil || !exc.Is(t, t.In.E.UnicodeError) {
			return "", true, exc
		}
		why, _ := t.Str(Obj(exc))
		at := syntax.Span{Line: line, Col: int32(open), EndLine: line, EndCol: int32(len(strings.TrimRight(l, "\n")))}
		return "", true, t.SyntaxError(&syntax.Error{Kind: "SyntaxError", Msg: "(unicode error) " + why, File: file, Span: at,
			Text: strings.ToValidUTF8(l, "\ufffd")})
	}
	return strings.ToValidUTF8(text, "\ufffd"), true, nil
}

// compileText compiles source text for compile, exec or eval, and gives its SyntaxWarnings.
func (t *Thread) compileText(text, file, mode string, o compile.Options) (Value, *Exc) {
	switch mode {
	case "eval":
		return t.compiled(compile.Eval(file, text, o))
	case "single":
		return t.compiled(compile.Single(file, text, o))
	}
	return t.compiled(compile.Exec(file, text, o))
}

// compiled is what the compiler has made, or its error; what it warns of is said.
func (t *Thread) compiled(code *compile.Code, err *syntax.Error) (Value, *Exc) {
	if err != nil {
		if exc := t.SyntaxWarnings(err.Before); exc != nil {
			return Value{}, exc
		}
		return Value{}, t.SyntaxError(err)
	}
	return Obj(t.In.link(code, &CompiledSource{Code: code})), t.SyntaxWarnings(code.Warnings)
}

// SyntaxWarnings gives the warnings of newly compiled code. One that a filter makes an error of is a SyntaxError.
func (t *Thread) SyntaxWarnings(warnings []*syntax.Error) *Exc {
	for _, w := range warnings {
		if exc := t.Warn(t.In.E.SyntaxWarning, w.Msg, Where{w.File, int(w.Line)}); exc != nil {
			if exc.Is(t, t.In.E.SyntaxWarning) {
				w := *w
				w.Kind = "SyntaxError"
				return t.SyntaxError(&w)
			}
			return exc
		}
	}
	return nil
}

// evalText is eval and exec of source text or of a code object.
func (t *Thread) evalText(a []Value, what string) (Value, *Exc) {
	globals, locals := t.frame.globals, Value{}
	switch g := a[1].O.(type) {
	case nil, noneTag:
	case *Dict:
		globals, locals = g, a[1]
	default:
		switch {
		case what == "eval" && t.TypeOf(a[1]).Slots.GetItem != nil:
			return Value{}, t.TypeErrorf("globals must be a real dict; try eval(expr, {}, mapping)")
		case what == "eval":
			return Value{}, t.TypeErrorf("globals must be a dict")
		}
		return Value{}, t.TypeErrorf("%s() globals must be a dict, not %s", what, t.argName(a[1]))
	}
	if a[2].O != nil && !a[2].IsNone() {
		if locals = a[2]; t.TypeOf(locals).Slots.GetItem == nil {
			if what == "eval" {
				return Value{}, t.TypeErrorf("locals must be a mapping")
			}
			return Value{}, t.TypeErrorf("locals must be a mapping or None, not %s", t.argName(locals))
		}
	}
	if locals.O == nil {
		locals = t.frame.namespace(t)
	}
	if key := t.In.names.builtins; globals.GetStr(key).O == nil {
		globals.SetStr(key, Obj(t.In.Builtins))
	}
	var closure Value
	if len(a) > 3 && a[3].O != nil && !a[3].IsNone() {
		closure = a[3]
	}
	code, isCode := a[0].O.(*Code)
	if !isCode {
		if closure.O != nil {
			return Value{}, t.TypeErrorf("closure can only be used when source is a code object")
		}
		text, ok, exc := t.sourceText(a[0], "<string>")
		if exc != nil {
			return Value{}, exc
		}
		if !ok {
			return Value{}, t.TypeErrorf("%s() arg 1 must be a string, bytes or code object", what)
		}
		if what == "eval" {
			text = strings.TrimLeft(text, " \t")
		}
		made, exc := t.compileText(text, "<string>", what, compile.Options{Names: true, Annotations: t.frame.code.Flags&compile.FlagAnnotations != 0})
		if exc != nil {
			return Value{}, exc
		}
		code = made.O.(*Code)
	}
	f := t.In.newFunction(code, globals)
	if n := len(code.FreeVars); n > 0 && what == "eval" {
		return Value{}, t.TypeErrorf("code object passed to eval() may not contain free variables")
	} else if n > 0 {
		cells, ok := closure.O.(*Tuple)
		if !ok || len(cells.Items) != n {
			return Value{}, t.TypeErrorf("code object requires a closure of exactly length %d", n)
		}
		f.cells = make([]*Cell, n)
		for i, c := range cells.Items {
			if f.cells[i], ok = c.O.(*Cell); !ok {
				return Value{}, t.TypeErrorf("code object requires a closure of exactly length %d", n)
			}
		}
	} else if closure.O != nil {
		return Value{}, t.TypeErrorf("cannot use a closure with this code object")
	}
	if code.Flags&(compile.FlagModule|compile.FlagClass) == 0 { // a function's body: its locals are its own
		return t.Call(Obj(f))
	}
	return t.runBody(f, locals)
}

// newFunctionObject is types.FunctionType(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None).
func newFunctionObject(t *Thread, _ *Type, a Args) (Value, *Exc) {
	arg, exc := t.BindArgs("function", "code, globals, name=None, argdefs=None, closure=None, kwdefaults=None", a)
	if exc != nil {
		return Value{}, exc
	}
	code, ok := arg[0].O.(*Code)
	if !ok {
		return Value{}, t.TypeErrorf("function() argument 'code' must be code, not %s", t.argName(arg[0]))
	}
	globals, ok := arg[1].O.(*Dict)
	if !ok {
		return Value{}, t.TypeErrorf("function() argument 'globals' must be dict, not %s", t.argName(arg[1]))
	}
	f := t.In.newFunction(code, globals)
	if name, ok := AsStr(arg[2]); ok {
		f.Name = t.In.internStr(name)
	} else if arg[2].O != nil && !arg[2].IsNone() {
		return Value{}, t.TypeErrorf("arg 3 (name) must be None or string")
	}
	switch d := arg[3].O.(type) {
	case nil, noneTag:
	case *Tuple:
		f.defaults = d.Items
	default:
		return Value{}, t.TypeErrorf("arg 4 (defaults) must be None or tuple")
	}
	if d, ok := arg[5].O.(*Dict); ok {
		f.kwDefaults = d
	}
	closure, isTuple := arg[4].O.(*Tuple)
	switch n := len(code.FreeVars); {
	case !isTuple && n > 0:
		return Value{}, t.TypeErrorf("arg 5 (closure) must be tuple")
	case !isTuple:
	case len(closure.Items) != n:
		return Value{}, t.ValueErrorf("%s requires closure of length %d, not %d", code.Name, n, len(closure.Items))
	default:
		for _, c := range closure.Items {
			cell, ok := c.O.(*Cell)
			if !ok {
				return Value{}, t.TypeErrorf("arg 5 (closure) expected cell, found %T", c)
			}
			f.cells = append(f.cells, cell)
		}
	}
	return Obj(f), nil
}
