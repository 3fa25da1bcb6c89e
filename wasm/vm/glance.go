package vm

// Glance: a short text of a value that runs no Python code, so that looking at a program changes nothing in it and cannot hang. Plain
// values are written as repr writes them; an object is written as its class with its attributes, whatever its __repr__ would say.

import (
	"strconv"
	"unicode/utf8"
)

// Bounds of a glance: characters altogether, items of one container, levels of nesting.
const (
	glanceLength = 160
	glanceItems  = 8
	glanceDepth  = 3
)

// Glancer is implemented by library objects that have more to say than their class: show writes a value inside.
type Glancer interface {
	Glance(show func(Value) string) string
}

type glancer struct {
	t     *Thread
	b     []byte
	depth int
	open  []Object // containers that are being written
}

// Glance describes a value. t is only used to word plain values.
func (t *Thread) Glance(v Value) string {
	g := &glancer{t: t}
	g.value(v)
	return g.cut(glanceLength)
}

func (g *glancer) cut(n int) string {
	if len(g.b) <= n {
		return string(g.b)
	}
	for n > 0 && !utf8.RuneStart(g.b[n]) {
		n--
	}
	return string(g.b[:n]) + "…"
}

func (g *glancer) put(s string) { g.b = append(g.b, s...) }

func (g *glancer) value(v Value) {
	if len(g.b) > glanceLength {
		return // the rest is cut off anyway
	}
	switch o := v.O.(type) {
	case nil:
		g.put("…")
	case *Str:
		s := o.S
		if len(s) > glanceLength {
			s = s[:glanceLength]
			for len(s) > 0 && !utf8.ValidString(s) {
				s = s[:len(s)-1]
			}
		}
		g.plain(NewStr(s))
	case *Bytes:
		g.plain(NewBytes(o.B[:min(len(o.B), glanceLength)]))
	case *Boxed:
		g.boxed(o)
	case *List:
		g.container(o, o.Cls, "[", "]", o.Items, "")
	case *Tuple:
		end := ")"
		if len(o.Items) == 1 {
			end = ",)"
		}
		g.container(o, o.Cls, "(", end, o.Items, "")
	case *Set:
		g.set(o)
	case *Dict:
		g.dict(o)
	case *Function:
		g.put("<function " + o.QualName.S + ">")
	case *Native:
		g.put("<built-in function " + o.Name + ">")
	case *BoundMethod:
		g.put("<method ")
		g.nested(func() { g.value(o.Func) })
		g.put(">")
	case *Type:
		g.put("<class '" + o.Name + "'>")
	case *Module:
		g.put("<module '" + o.Name + "'>")
	case *Gen:
		g.put("<" + o.noun() + " " + o.QualName.S + ">")
	case *Exc:
		g.put(g.t.TypeOf(v).Name + "(")
		g.items(o.Args)
		g.put(")")
	case Glancer:
		g.put(o.Glance(func(inner Value) string {
			in := &glancer{t: g.t, depth: g.depth + 1, open: g.open}
			in.value(inner)
			return in.cut(glanceLength)
		}))
	case *Instance:
		g.instance(o)
	case *BigInt, *Complex, *Range, *LargeRange, intTag, floatTag, boolTag, noneTag, ellipsisTag, notImplementedTag:
		g.plain(v)
	default:
		g.put("<" + g.t.TypeOf(v).Name + ">")
	}
}

// plain writes a value whose repr is the engine's own.
func (g *glancer) plain(v Value) {
	r, exc := g.t.TypeOf(v).Slots.Repr(g.t, v)
	if s, ok := AsStr(r); ok && exc == nil {
		g.put(s.S)
	}
}

func (g *glancer) nested(f func()) {
	g.depth++
	f()
	g.depth--
}

// enter guards against what contains itself and against depth; a true answer asks for leave.
func (g *glancer) enter(o Object) bool {
	for _, x := range g.open {
		if x == o {
			return false
		}
	}
	if g.depth >= glanceDepth {
		return false
	}
	g.open = append(g.open, o)
	g.depth++
	return true
}

func (g *glancer) leave() {
	g.open = g.open[:len(g.open)-1]
	g.depth--
}

func (g *glancer) items(items []Value) {
	for i, x := range items {
		if i > 0 {
			g.put(", ")
		}
		if i == glanceItems {
			g.put("… " + strconv.Itoa(len(items)-i) + " more")
			return
		}
		g.value(x)
	}
}

// container writes items between brackets; an instance of a subclass has its class before them.
func (g *glancer) container(o Object, cls *Type, begin, end string, items []Value, empty string) {
	if cls != nil {
		g.put(cls.Name)
	}
	if len(items) == 0 && empty != "" {
		g.put(empty)
		return
	}
	g.put(begin)
	if g.enter(o) {
		g.items(items)
		g.leave()
	} else {
		g.put("…")
	}
	g.put(end)
}

func (g *glancer) set(s *Set) {
	var items []Value
	for pos := 0; ; {
		k, ok := s.Next(&pos)
		if !ok {
			break
		}
		items = append(items, k)
	}
	if s.Frozen {
		g.put("frozenset(")
		g.container(s, s.Cls, "{", "})", items, ")")
		return
	}
	g.container(s, s.Cls, "{", "}", items, "set()")
}

func (g *glancer) dict(d *Dict) {
	if d.Cls != nil {
		g.put(d.Cls.Name)
	}
	g.put("{")
	if !g.enter(d) {
		g.put("…}")
		return
	}
	n := 0
	for pos := 0; ; n++ {
		k, v, ok := d.Next(&pos)
		if !ok {
			break
		}
		if n > 0 {
			g.put(", ")
		}
		if n == glanceItems {
			g.put("… " + strconv.Itoa(d.Len()-n) + " more")
			break
		}
		g.value(k)
		g.put(": ")
		g.value(v)
	}
	g.leave()
	g.put("}")
}

// boxed writes an instance of a subclass of int, str and the like; an enum's member by its name.
func (g *glancer) boxed(b *Boxed) {
	if name, ok := AsStr(b.Attrs.Get(g.t.In.Intern("_name_"))); ok {
		g.put(b.Cls.Name + "." + name.S)
		return
	}
	g.put(b.Cls.Name + "(")
	g.value(b.V)
	g.put(")")
}

func (g *glancer) instance(o *Instance) {
	if name, ok := AsStr(o.Attrs.Get(g.t.In.Intern("_name_"))); ok {
		g.put(o.Cls.Name + "." + name.S)
		return
	}
	if o.Cls.ofLibrary(g.t.In) {
		g.libraryInstance(o)
		return
	}
	g.put(o.Cls.Name + "(")
	if g.enter(o) {
		n := 0
		o.Attrs.each(func(k, v Value) {
			name, ok := AsStr(k)
			if !ok || name.S == "" || name.S[0] == '_' || n > glanceItems {
				return
			}
			if n > 0 {
				g.put(", ")
			}
			if n++; n > glanceItems {
				g.put("…")
				return
			}
			g.put(name.S + "=")
			g.value(v)
		})
		g.leave()
	} else {
		g.put("…")
	}
	g.put(")")
}

// OfLibrary reports whether a value is an instance of a library's class.
func (in *Interp) OfLibrary(v Value) bool {
	o, ok := v.O.(*Instance)
	return ok && o.Cls.ofLibrary(in)
}

// ofLibrary reports whether the class is of a library module, so that its attributes are nobody's business.
func (x *Type) ofLibrary(in *Interp) bool {
	m, ok := in.Modules.GetStr(in.Intern(x.Module)).O.(*Module)
	return ok && m.def != nil
}

// libraryInstance writes the class with the name by which reports call the object, and what it holds, if it is a queue.
func (g *glancer) libraryInstance(o *Instance) {
	g.put("<" + o.Cls.Name)
	for _, attr := range [...]string{"_number", "_name"} {
		if name, ok := AsStr(o.Attrs.Get(g.t.In.Intern(attr))); ok {
			g.put(" " + name.S)
			break
		}
	}
	for _, attr := range [...]string{"_queue", "queue"} {
		if items := o.Attrs.Get(g.t.In.Intern(attr)); items.O != nil && g.enter(o) {
			g.put(" ")
			g.value(items)
			g.leave()
			break
		}
	}
	g.put(">")
}
