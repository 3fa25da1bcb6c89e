package vm

// code.replace(): code like another but for some of its attributes, and when two are equal.

import (
	"slices"

	"github.com/asyncio-playground/playground/wasm/compile"
)

func (t *Thread) codeReplace(c *Code, args *Tuple, changes *Dict) (Value, *Exc) {
	if len(args.Items) > 0 {
		return Value{}, t.TypeErrorf("replace() takes no positional arguments")
	}
	c.Complete()
	made := *c.Code
	for pos := 0; ; {
		k, v, ok := changes.Next(&pos)
		if !ok {
			return Obj(&Code{Code: &made, source: c.source}), nil
		}
		name, _ := AsStr(k)
		if exc := t.replaceField(c, &made, name.S, v); exc != nil {
			return Value{}, exc
		}
	}
}

// replaceField gives made, a copy of c's code, another value of one attribute.
func (t *Thread) replaceField(c *Code, made *compile.Code, name string, v Value) *Exc {
	texts := map[string]*string{"co_name": &made.Name, "co_qualname": &made.QualName, "co_filename": &made.File}
	if text := texts[name]; text != nil {
		s, ok := AsStr(v)
		if !ok {
			return t.TypeErrorf("replace() argument '%s' must be str, not %s", name, t.argName(v))
		}
		*text = s.S
		return nil
	}
	switch name {
	case "co_firstlineno":
		line, exc := t.intArg(v, 0)
		if exc != nil {
			return exc
		}
		by := int32(line) - made.FirstLine // the lines of a code object count from its first
		made.FirstLine += by
		made.Pos = slices.Clone(made.Pos)
		for i := range made.Pos {
			p := &made.Pos[i]
			for _, l := range []*int32{&p.Line, &p.EndLine, &p.AnchorLine, &p.AnchorEndLine} {
				if *l > 0 {
					*l += by
				}
			}
		}
		return nil
	case "co_flags":
		flags, exc := t.intArg(v, 0)
		if exc != nil {
			return exc
		}
		const iterable = 0x100
		if int64(flags)&^iterable == pythonFlags(c)&^iterable {
			made.Flags &^= compile.FlagIterable
			if flags&iterable != 0 {
				made.Flags |= compile.FlagIterable
			}
			return nil
		}
	case "co_consts":
		if _, ok := v.O.(*Tuple); !ok {
			return t.TypeErrorf("replace() argument 'co_consts' must be tuple, not %s", t.argName(v))
		}
		return t.replaceConstants(c, made, tupleItems(v))
	}
	m, exc := t.GetAttrOpt(Obj(c), t.In.Intern(name))
	if exc != nil || m.O == nil {
		return t.TypeErrorf("replace() got an unexpected keyword argument '%s'", name)
	}
	if same, exc := t.Eq(m, v); exc != nil || same {
		return exc
	}
	return t.Errorf(t.In.E.NotImplementedError, "code.replace(): the playground cannot replace %s", name)
}

// replaceConstants puts other values where a code's instructions have the ones that co_consts shows.
func (t *Thread) replaceConstants(c *Code, made *compile.Code, values []Value) *Exc {
	old := t.constants(c)
	if len(values) < len(old) {
		return t.Errorf(t.In.E.NotImplementedError, "code.replace(): the playground replaces co_consts by no fewer")
	}
	made.Instrs, made.Consts = slices.Clone(made.Instrs), slices.Clone(made.Consts)
	for at, i := range made.Instrs {
		k, ok := c.ConstOf(i)
		if !ok {
			continue
		}
		was := t.In.constant(&k, c.source)
		n := slices.IndexFunc(old, func(v Value) bool { return t.sameConstant(v, was) })
		if n < 0 || t.sameConstant(values[n], was) {
			continue
		}
		now, ok := constantOf(values[n])
		if !ok || i.Op() != compile.LoadInt && i.Op() != compile.LoadK {
			return t.Errorf(t.In.E.NotImplementedError, "code.replace(): the playground cannot replace %r by %r", was, values[n])
		}
		made.Instrs[at] = compile.MakeAJ(compile.LoadK, i.F(), i.A(), int32(len(made.Consts)))
		made.Consts = append(made.Consts, now)
	}
	if len(values) > 0 && c.HasDoc {
		if s, ok := AsStr(values[0]); ok {
			made.Doc = s.S
		}
	}
	return nil
}

// sameConstant tells constants apart as co_consts does.
func (t *Thread) sameConstant(a, b Value) bool {
	x, isCode := a.O.(*Code)
	y, alike := b.O.(*Code)
	if isCode || alike {
		return isCode && alike && x.Code == y.Code
	}
	if t.TypeOf(a) != t.TypeOf(b) {
		return false
	}
	r, _ := t.Repr(a)
	s, _ := t.Repr(b)
	return r == s
}

// constantOf is a value as the compiler holds it; false for what no text can mean.
func constantOf(v Value) (k compile.Const, ok bool) {
	switch o := v.O.(type) {
	case noneTag:
		return compile.Const{}, true
	case boolTag:
		return compile.Const{Kind: compile.KBool, Int: v.N}, true
	case intTag:
		return compile.Const{Kind: compile.KInt, Int: v.N}, true
	case floatTag:
		f, _ := AsFloat(v)
		return compile.Const{Kind: compile.KFloat, Float: f}, true
	case ellipsisTag:
		return compile.Const{Kind: compile.KEllipsis}, true
	case *BigInt:
		return compile.Const{Kind: compile.KBig, Big: o.V}, true
	case *Str:
		return compile.Const{Kind: compile.KStr, Str: o.S}, true
	case *Bytes:
		return compile.Const{Kind: compile.KBytes, Str: string(o.B)}, !o.Mutable
	case *Code:
		return compile.Const{Kind: compile.KCode, Code: o.Code}, true
	case *Tuple:
		k.Kind = compile.KTuple
		for _, x := range o.Items {
			item, ok := constantOf(x)
			if !ok {
				return k, false
			}
			k.Items = append(k.Items, item)
		}
		return k, true
	}
	return k, false
}

// sameCode reports whether two code objects do the same, under the same name and on the same lines.
func (t *Thread) sameCode(a, b *Code) bool {
	if a == b || a.Code == b.Code {
		return true
	}
	a.Complete()
	b.Complete()
	return a.Name == b.Name && a.FirstLine == b.FirstLine && a.NumArgs == b.NumArgs && a.NumPosOnly == b.NumPosOnly && a.NumKwOnly == b.NumKwOnly &&
		a.Flags == b.Flags && slices.Equal(a.Instrs, b.Instrs) && slices.Equal(a.Pos, b.Pos) && slices.Equal(a.Names, b.Names) &&
		slices.Equal(a.LocalNames, b.LocalNames) && slices.EqualFunc(t.constants(a), t.constants(b), t.equalConstant)
}

func (t *Thread) equalConstant(a, b Value) bool {
	if x, ok := a.O.(*Code); ok {
		y, ok := b.O.(*Code)
		return ok && t.sameCode(x, y)
	}
	return t.sameConstant(a, b)
}
