package vm

// sys.getsizeof: the sizes that CPython 3.13 has on a 64-bit machine (SEMANTICS M). Containers that grow show the size they would have
// had they been made at once.

import "slices"

// gcHeader is what CPython puts before every object that can be part of a cycle.
const gcHeader = 16

// SizeOf returns what sys.getsizeof says: the size of an object in bytes, without what it refers to.
func (t *Thread) SizeOf(v Value) (int64, *Exc) {
	n, header := t.sizeOf(v)
	if m := t.TypeOf(v).Lookup(t.In.Intern("__sizeof__")); m.O != nil {
		if _, native := m.O.(*Native); !native {
			r, exc := t.CallMethod(v, "__sizeof__")
			if exc != nil {
				return 0, exc
			}
			own, ok := AsInt(r)
			if !ok || own < 0 {
				return 0, t.ValueErrorf("__sizeof__() should return >= 0")
			}
			n = own
		}
	}
	return n + header, nil
}

// sizeOf is what __sizeof__ says of an object, and what stands before it: the collector's part, and pointers to a dict and to weak
// references where its class, and none that is built in, gave it those.
func (t *Thread) sizeOf(v Value) (size, header int64) {
	if b, ok := v.O.(*Boxed); ok {
		size, _ = t.sizeOf(b.V)
		if s, ok := b.V.O.(*Str); ok { // its text is apart, and its slots are not counted
			n, width := textSize(s.S)
			return 64 + (n+1)*max(width, 1), headerOf(b.Cls)
		}
		header = gcHeader
	} else {
		size, header = t.plainSize(v)
	}
	h := t.In.headOf(v.O)
	if h == nil || h.Cls == nil || !h.Cls.User {
		return size, header
	}
	for _, c := range h.Cls.MRO {
		size += 8 * int64(len(c.slotted))
	}
	return size, headerOf(h.Cls)
}

// headerOf is what stands before an instance of a class of the program.
func headerOf(c *Type) int64 {
	if c.pointed() {
		return 2 * gcHeader
	}
	return gcHeader
}

// pointed tells a class whose instances have pointers to a dict or to weak references before them.
func (c *Type) pointed() bool {
	return c.weakly() || c.keepsDict()
}

// keepsDict tells a class that gave its instances their dict: no class that is built in did.
func (c *Type) keepsDict() bool {
	base := c.solid()
	return c.User && !c.noDict && base.Layout != LayoutExc && base.Layout != LayoutModule && base.Layout != LayoutType
}

// plainSize is sizeOf for an object that owes nothing to a class of the program.
func (t *Thread) plainSize(v Value) (size, header int64) {
	switch o := v.O.(type) {
	case intTag, boolTag:
		return 24 + 4*max(1, digits(v.N)), 0
	case floatTag:
		return 24, 0
	case noneTag, ellipsisTag, notImplementedTag:
		return 16, 0
	case *BigInt:
		return 24 + 4*int64((o.V.BitLen()+29)/30), 0
	case *Complex:
		return 32, 0
	case *Str:
		return strSize(o.S), 0
	case *Bytes:
		switch {
		case !o.Mutable:
			return 33 + int64(len(o.B)), 0
		case len(o.B) == 0:
			return 56, 0
		}
		return 57 + int64(len(o.B)), 0
	case *Range, *LargeRange:
		return 48, 0
	case *RangeIter:
		return 40, 0
	case *Code:
		return 216, 0
	case *Tuple:
		return 24 + 8*int64(len(o.Items)), gcHeader
	case *List:
		n := int64(len(o.Items))
		if n > 2 {
			n = (n + 1) &^ 1
		}
		return 40 + 8*n, gcHeader
	case *Dict:
		return dictSize(o), gcHeader
	case *Set:
		return setSize(o), gcHeader
	case *Type:
		switch {
		case o.keepsDict():
			return 1696, gcHeader
		case o.User:
			return 928, gcHeader
		}
		return 416, 0
	case *Gen:
		return 144 + 8*int64(max(2, o.frame.code.NumRegs)), gcHeader
	case *Exc:
		i := slices.IndexFunc(o.Cls.MRO, func(c *Type) bool { return !c.User && slices.Contains(laidOut, c.Name) })
		switch o.Cls.MRO[i].Name {
		case "OSError", "UnicodeEncodeError", "UnicodeDecodeError":
			return 112, gcHeader
		case "SyntaxError":
			return 136, gcHeader
		case "ImportError", "UnicodeTranslateError":
			return 104, gcHeader
		case "AttributeError":
			return 88, gcHeader
		case "BaseExceptionGroup":
			if o.Cls.Name == "ExceptionGroup" {
				return 88, 2 * gcHeader
			}
			return 88, gcHeader
		case "NameError", "StopIteration", "SystemExit":
			return 80, gcHeader
		}
		return 72, gcHeader
	case *Instance:
		return 16, 0
	}
	switch t.TypeOf(v).Name {
	case "method-wrapper", "list_iterator", "tuple_iterator", "list_reverseiterator", "str_ascii_iterator", "str_iterator", "map", "filter", "reversed", "staticmethod",
		"classmethod", "types.UnionType", "super", "chain":
		return 32, gcHeader
	case "cell", "dict_keys", "dict_values", "dict_items", "mappingproxy", "coroutine_wrapper", "SimpleNamespace":
		return 24, gcHeader
	case "slice", "lock", "_thread.lock", "count":
		return 40, gcHeader
	case "zip", "method", "cycle", "Context", "RLock", "GenericAlias":
		return 48, gcHeader
	case "dict_keyiterator", "dict_valueiterator", "dict_itemiterator", "enumerate", "builtin_function_or_method", "module", "islice":
		return 56, gcHeader
	case "property", "ContextVar", "ReferenceType", "partial":
		return 64, gcHeader
	case "memoryview":
		return 168, gcHeader
	case "function":
		return 144, gcHeader
	case "frame":
		return 232, gcHeader
	case "Future":
		return 104, 2 * gcHeader
	case "datetime":
		return 48, 0
	case "timedelta", "time":
		return 40, 0
	case "date", "timezone":
		return 32, 0
	case "object":
		return 16, 0
	}
	return 32, gcHeader
}

// digits is how many of its 30-bit digits CPython stores an int in.
func digits(n int64) int64 {
	u := uint64(n)
	if n < 0 {
		u = -u
	}
	d := int64(0)
	for ; u > 0; u >>= 30 {
		d++
	}
	return d
}

// strSize depends on the widest character.
func strSize(s string) int64 {
	n, width := textSize(s)
	if width == 0 {
		return 41 + n
	}
	return 56 + (n+1)*width
}

// textSize counts a text's characters and the bytes that the widest needs; 0 where all are ASCII.
func textSize(s string) (n, width int64) {
	for _, r := range s {
		n++
		switch {
		case r > 0xffff:
			width = 4
		case r > 0xff:
			width = max(width, 2)
		case r > 0x7f:
			width = max(width, 1)
		}
	}
	return n, width
}

// dictSize depends on the keys too: where all are str, their hashes are not stored.
func dictSize(d *Dict) int64 {
	n, entry := d.Len(), int64(16)
	if n == 0 {
		return 48
	}
	for pos := 0; ; {
		k, _, ok := d.Next(&pos)
		if !ok {
			break
		}
		if _, str := k.O.(*Str); !str {
			entry = 24
			break
		}
	}
	slots := int64(8)
	for slots*2/3 < int64(n) {
		slots *= 2
	}
	index := slots
	if slots > 128 {
		index = 2 * slots
	}
	return 48 + 32 + index + slots*2/3*entry
}

func setSize(s *Set) int64 {
	if slots := int64(len(s.slots)); slots > setMinSlots {
		return 200 + slots*16
	}
	return 200
}
