package compile

// Class statements: the body as a function of its own, and the call of __build_class__.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (u *unit) classDef(s *syntax.ClassDef) {
	save := u.top
	u.forbidDebug(s.Span, s.Name)
	b := u.pushAll(s.Decorators)
	r := u.alloc(1)
	if s.TypeParams != nil {
		u.genericClass(s, r)
	} else {
		u.classObject(s, r)
	}
	u.decorate(s.Decorators, b)
	u.storeName(spanPos(s.Span), s.Name, b)
	u.top = save
}

// classObject makes the class in dst.
func (u *unit) classObject(s *syntax.ClassDef, dst int) {
	p := spanPos(s.Span)
	u.checkKeywords(s.Keywords)
	b := u.base(dst)
	u.aj(p, LoadBuiltin, 0, u.alloc(1), u.name("__build_class__"))
	f := u.alloc(1)
	u.makeFunction(p, f, f, 0, u.classCode(s))
	u.loadStr(p, s.Name, u.alloc(1))
	bases := s.Bases
	if s.TypeParams != nil {
		bases = append(bases[:len(bases):len(bases)], &syntax.Name{Span: s.Span, ID: genericBaseName})
	}
	if spread(bases, s.Keywords) {
		u.callEx(p, b, dst, 2, bases, s.Keywords)
		return
	}
	u.callN(p, b, dst, 2+u.registerArgs(bases, s.Keywords), s.Keywords)
}

// classCode compiles the body.
func (u *unit) classCode(s *syntax.ClassDef) *Code {
	line := firstLine(s.Span, s.Decorators)
	k := u.c.newUnit(u, u.c.scopes[scopeKey{s, partBody}], s.Name, line)
	k.code.Flags |= FlagClass
	p := Position{Line: line, EndLine: line}
	r := k.alloc(1)
	k.aj(p, LoadName, 0, r, k.name("__name__"))
	k.aj(p, StoreName, 0, r, k.name("__module__"))
	k.loadStr(p, k.code.QualName, r)
	k.aj(p, StoreName, 0, r, k.name("__qualname__"))
	k.loadConst(p, Const{Kind: KInt, Int: int64(line)}, r)
	k.aj(p, StoreName, 0, r, k.name("__firstlineno__"))
	if s.TypeParams != nil {
		k.loadName(p, typeParamsName, r)
		k.aj(p, StoreName, 0, r, k.name("__type_params__"))
	}
	body := s.Body
	if hasAnnotations(body) {
		k.abc(p, SetupAnnotations, 0, 0, 0, 0)
	}
	k.code.Doc, k.code.HasDoc = k.c.docstring(body)
	if k.code.HasDoc {
		p := spanPos(body[0].Pos())
		k.loadStr(p, k.code.Doc, r)
		k.aj(p, StoreName, 0, r, k.name("__doc__"))
		body = body[1:]
	}
	k.top--
	k.stmts(body)
	k.classEnd()
	return k.finish()
}

// classEnd stores __static_attributes__ and returns the __class__ cell, or None.
func (u *unit) classEnd() {
	r := u.alloc(1)
	static := Const{Kind: KTuple}
	for _, a := range slices.Sorted(slices.Values(u.scope.static)) {
		static.Items = append(static.Items, Const{Kind: KStr, Str: a})
	}
	u.loadConst(noPos, static, r)
	u.aj(noPos, StoreName, 0, r, u.name("__static_attributes__"))
	if y := u.scope.classCell; y != nil {
		u.aj(noPos, PushCell, 0, r, y.index)
	} else {
		u.loadNone(noPos, r)
	}
	u.abc(noPos, Return, 0, r, 0, 0)
	u.top--
	u.dead = true
}
