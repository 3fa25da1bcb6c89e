package syntax

// dump prints a tree in the compact form that testdata/dump_ast.py prints CPython's tree in: one line per node,
// indented by depth, with the span as line:col-line:col.

import (
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
)

type dumper struct {
	strings.Builder
	depth int
}

// dump renders a whole module.
func dump(m *Module) string {
	var d dumper
	d.field("body", m.Body)
	return d.String()
}

func (d *dumper) line(label, text string) {
	d.WriteString(strings.Repeat(" ", d.depth))
	d.WriteString(label + "=" + text + "\n")
}

// node prints a node's head and its fields, given as name and value in turn.
func (d *dumper) node(label, name string, at *Span, fields ...any) {
	if at != nil {
		name += fmt.Sprintf(" %d:%d-%d:%d", at.Line, at.Col, at.EndLine, at.EndCol)
	}
	d.line(label, name)
	d.depth++
	for i := 0; i < len(fields); i += 2 {
		d.field(fields[i].(string), fields[i+1])
	}
	d.depth--
}

// opt prints strings where "" stands for None.
type opt string

// field prints a field's value; nil pointers and lists leave no line or an empty list, as in dump_ast.py.
func (d *dumper) field(label string, v any) {
	r := reflect.ValueOf(v)
	if !r.IsValid() || r.Kind() == reflect.Pointer && r.IsNil() {
		return
	}
	switch v := v.(type) {
	case opt:
		if v != "" {
			d.line(label, pyString(string(v)))
		}
		return
	case string:
		d.line(label, pyString(v))
		return
	case int:
		d.line(label, strconv.Itoa(v))
		return
	case Operator:
		d.line(label, operatorNames[v])
		return
	case UnaryOperator:
		d.line(label, []string{"Invert", "Not", "UAdd", "USub"}[v])
		return
	case CmpOp:
		d.line(label, []string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}[v])
		return
	}
	if r.Kind() == reflect.Slice {
		for i := range r.Len() {
			e := r.Index(i)
			if e.Kind() == reflect.Interface && e.IsNil() {
				d.line(label, "None")
				continue
			}
			d.field(label, e.Interface())
		}
		return
	}
	if s, ok := v.(Stmt); ok {
		d.stmt(label, s)
	} else if e, ok := v.(Expr); ok {
		d.expr(label, e)
	} else if p, ok := v.(Pattern); ok {
		d.pattern(label, p)
	} else {
		d.other(label, v)
	}
}

var operatorNames = []string{"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr",
	"BitXor", "BitAnd", "FloorDiv"}

func async(async bool, name string) string {
	if async {
		return "Async" + name
	}
	return name
}

func (d *dumper) stmt(label string, s Stmt) {
	at := s.Pos()
	switch s := s.(type) {
	case *FunctionDef:
		d.node(label, async(s.Async, "FunctionDef"), &at, "name", s.Name, "args", s.Args, "body", s.Body,
			"decorator_list", s.Decorators, "returns", s.Returns, "type_params", s.TypeParams)
	case *ClassDef:
		d.node(label, "ClassDef", &at, "name", s.Name, "bases", s.Bases, "keywords", s.Keywords, "body", s.Body,
			"decorator_list", s.Decorators, "type_params", s.TypeParams)
	case *Return:
		d.node(label, "Return", &at, "value", s.Value)
	case *Delete:
		d.node(label, "Delete", &at, "targets", s.Targets)
	case *Assign:
		d.node(label, "Assign", &at, "targets", s.Targets, "value", s.Value)
	case *TypeAlias:
		d.node(label, "TypeAlias", &at, "name", s.Name, "type_params", s.TypeParams, "value", s.Value)
	case *AugAssign:
		d.node(label, "AugAssign", &at, "target", s.Target, "op", s.Op, "value", s.Value)
	case *AnnAssign:
		simple := 0
		if s.Simple {
			simple = 1
		}
		d.node(label, "AnnAssign", &at, "target", s.Target, "annotation", s.Annotation, "value", s.Value, "simple", simple)
	case *For:
		d.node(label, async(s.Async, "For"), &at, "target", s.Target, "iter", s.Iter, "body", s.Body, "orelse", s.Else)
	case *While:
		d.node(label, "While", &at, "test", s.Test, "body", s.Body, "orelse", s.Else)
	case *If:
		d.node(label, "If", &at, "test", s.Test, "body", s.Body, "orelse", s.Else)
	case *With:
		d.node(label, async(s.Async, "With"), &at, "items", s.Items, "body", s.Body)
	case *Match:
		d.node(label, "Match", &at, "subject", s.Subject, "cases", s.Cases)
	case *Raise:
		d.node(label, "Raise", &at, "exc", s.Exc, "cause", s.Cause)
	case *Try:
		name := "Try"
		if s.Star {
			name = "TryStar"
		}
		d.node(label, name, &at, "body", s.Body, "handlers", s.Handlers, "orelse", s.Else, "finalbody", s.Finally)
	case *Assert:
		d.node(label, "Assert", &at, "test", s.Test, "msg", s.Msg)
	case *Import:
		d.node(label, "Import", &at, "names", s.Names)
	case *ImportFrom:
		d.node(label, "ImportFrom", &at, "module", opt(s.Module), "names", s.Names, "level", s.Level)
	case *Global:
		d.node(label, "Global", &at, "names", s.Names)
	case *Nonlocal:
		d.node(label, "Nonlocal", &at, "names", s.Names)
	case *ExprStmt:
		d.node(label, "Expr", &at, "value", s.Value)
	case *Pass:
		d.node(label, "Pass", &at)
	case *Break:
		d.node(label, "Break", &at)
	case *Continue:
		d.node(label, "Continue", &at)
	default:
		panic(fmt.Sprintf("dump: %T", s))
	}
}

func (d *dumper) expr(label string, e Expr) {
	at := e.Pos()
	switch e := e.(type) {
	case *BoolOp:
		op := "Or"
		if e.And {
			op = "And"
		}
		d.node(label, "BoolOp "+op, &at, "values", e.Values)
	case *NamedExpr:
		d.node(label, "NamedExpr", &at, "target", e.Target, "value", e.Value)
	case *BinOp:
		d.node(label, "BinOp", &at, "left", e.Left, "op", e.Op, "right", e.Right)
	case *UnaryOp:
		d.node(label, "UnaryOp", &at, "op", e.Op, "operand", e.Operand)
	case *Lambda:
		d.node(label, "Lambda", &at, "args", e.Args, "body", e.Body)
	case *IfExp:
		d.node(label, "IfExp", &at, "test", e.Test, "body", e.Body, "orelse", e.Else)
	case *Dict:
		d.node(label, "Dict", &at, "keys", e.Keys, "values", e.Values)
	case *Set:
		d.node(label, "Set", &at, "elts", e.Elts)
	case *ListComp:
		d.node(label, "ListComp", &at, "elt", e.Elt, "generators", e.Generators)
	case *SetComp:
		d.node(label, "SetComp", &at, "elt", e.Elt, "generators", e.Generators)
	case *DictComp:
		d.node(label, "DictComp", &at, "key", e.Key, "value", e.Value, "generators", e.Generators)
	case *GeneratorExp:
		d.node(label, "GeneratorExp", &at, "elt", e.Elt, "generators", e.Generators)
	case *Await:
		d.node(label, "Await", &at, "value", e.Value)
	case *Yield:
		d.node(label, "Yield", &at, "value", e.Value)
	case *YieldFrom:
		d.node(label, "YieldFrom", &at, "value", e.Value)
	case *Compare:
		d.node(label, "Compare", &at, "left", e.Left, "ops", e.Ops, "comparators", e.Comparators)
	case *Call:
		d.node(label, "Call", &at, "func", e.Func, "args", e.Args, "keywords", e.Keywords)
	case *FormattedValue:
		conversion := int(e.Conversion)
		if conversion == 0 {
			conversion = -1
		}
		d.node(label, "FormattedValue", &at, "value", e.Value, "conversion", conversion, "format_spec", e.Spec)
	case *JoinedStr:
		d.node(label, "JoinedStr", &at, "values", e.Values)
	case *Constant:
		d.node(label, "Constant "+constantText(e), &at)
	case *Attribute:
		d.node(label, "Attribute", &at, "value", e.Value, "attr", e.Attr)
	case *Subscript:
		d.node(label, "Subscript", &at, "value", e.Value, "slice", e.Index)
	case *Starred:
		d.node(label, "Starred", &at, "value", e.Value)
	case *Name:
		d.node(label, "Name", &at, "id", e.ID)
	case *List:
		d.node(label, "List", &at, "elts", e.Elts)
	case *Tuple:
		d.node(label, "Tuple", &at, "elts", e.Elts)
	case *Slice:
		d.node(label, "Slice", &at, "lower", e.Lower, "upper", e.Upper, "step", e.Step)
	default:
		panic(fmt.Sprintf("dump: %T", e))
	}
}

func (d *dumper) pattern(label string, p Pattern) {
	at := p.Pos()
	switch p := p.(type) {
	case *MatchValue:
		d.node(label, "MatchValue", &at, "value", p.Value)
	case *MatchSingleton:
		d.node(label, "MatchSingleton "+constantText(p.Value), &at)
	case *MatchSequence:
		d.node(label, "MatchSequence", &at, "patterns", p.Patterns)
	case *MatchMapping:
		d.node(label, "MatchMapping", &at, "keys", p.Keys, "patterns", p.Patterns, "rest", opt(p.Rest))
	case *MatchClass:
		d.node(label, "MatchClass", &at, "cls", p.Class, "patterns", p.Patterns, "kwd_attrs", p.KwdAttrs,
			"kwd_patterns", p.KwdPatterns)
	case *MatchStar:
		d.node(label, "MatchStar", &at, "name", opt(p.Name))
	case *MatchAs:
		d.node(label, "MatchAs", &at, "pattern", p.Pattern, "name", opt(p.Name))
	case *MatchOr:
		d.node(label, "MatchOr", &at, "patterns", p.Patterns)
	default:
		panic(fmt.Sprintf("dump: %T", p))
	}
}

// other prints the nodes that are neither statement, expression nor pattern.
func (d *dumper) other(label string, v any) {
	switch v := v.(type) {
	case *Arguments:
		d.node(label, "arguments", nil, "posonlyargs", v.PosOnly, "args", v.Args, "vararg", v.VarArg,
			"kwonlyargs", v.KwOnly, "kw_defaults", v.KwDefaults, "kwarg", v.KwArg, "defaults", v.Defaults)
	case *Arg:
		d.node(label, "arg", &v.Span, "arg", v.Name, "annotation", v.Annotation)
	case *Keyword:
		d.node(label, "keyword", &v.Span, "arg", opt(v.Name), "value", v.Value)
	case *Alias:
		d.node(label, "alias", &v.Span, "name", v.Name, "asname", opt(v.AsName))
	case WithItem:
		d.node(label, "withitem", nil, "context_expr", v.Context, "optional_vars", v.Vars)
	case *MatchCase:
		d.node(label, "match_case", nil, "pattern", v.Pattern, "guard", v.Guard, "body", v.Body)
	case *ExceptHandler:
		d.node(label, "ExceptHandler", &v.Span, "type", v.Type, "name", opt(v.Name), "body", v.Body)
	case *Comprehension:
		async := 0
		if v.Async {
			async = 1
		}
		d.node(label, "comprehension", nil, "target", v.Target, "iter", v.Iter, "ifs", v.Ifs, "is_async", async)
	case TypeParam:
		name := []string{"TypeVar", "TypeVarTuple", "ParamSpec"}[v.Kind]
		d.node(label, name, &v.Span, "name", v.Name, "bound", v.Bound, "default_value", v.Default)
	default:
		panic(fmt.Sprintf("dump: %T", v))
	}
}

func constantText(c *Constant) string {
	switch c.Kind {
	case ConstNone:
		return "None"
	case ConstTrue:
		return "True"
	case ConstFalse:
		return "False"
	case ConstEllipsis:
		return "Ellipsis"
	case ConstInt:
		return "int " + strconv.FormatInt(c.Int, 10)
	case ConstBig:
		return "int " + c.Big.String()
	case ConstFloat:
		return "float " + floatBits(c.Float)
	case ConstImag:
		return "complex " + floatBits(c.Float)
	case ConstBytes:
		return "bytes " + pyString(c.Str)
	}
	return "str " + pyString(c.Str)
}

func floatBits(f float64) string { return strconv.FormatUint(math.Float64bits(f), 16) }

// pyString quotes bytes outside printable ASCII as \xNN, so that both sides compare bytes.
func pyString(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			fmt.Fprintf(&b, "\\x%02x", c)
		} else {
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}
