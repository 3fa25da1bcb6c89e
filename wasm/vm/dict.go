package vm

// Dict: what the rest of the package and the libraries use a dict through. The type dict with its methods is in dicttype.go.

// Dict is a dict: keys in insertion order.
type Dict struct {
	Head
	table
}

// Class returns dict or the subclass.
func (d *Dict) Class(in *Interp) *Type {
	if d.Cls != nil {
		return d.Cls
	}
	return in.T.Dict
}

// NewDict returns an empty dict.
func NewDict() *Dict { return &Dict{} }

// Len returns the number of keys.
func (d *Dict) Len() int { return d.used }

// Get returns the value under k, or the zero Value.
func (d *Dict) Get(t *Thread, k Value) (Value, *Exc) {
	h, exc := hashKey(t, k)
	if exc != nil {
		return Value{}, exc
	}
	i, exc := d.find(t, k, h)
	if exc != nil || i < 0 {
		return Value{}, exc
	}
	return d.entries[i].val, nil
}

// Set stores v under k.
func (d *Dict) Set(t *Thread, k, v Value) *Exc {
	h, exc := hashKey(t, k)
	if exc != nil {
		return exc
	}
	return d.put(t, k, v, h)
}

// Delete removes k and returns its value, or the zero Value if it was not there.
func (d *Dict) Delete(t *Thread, k Value) (Value, *Exc) {
	h, exc := hashKey(t, k)
	if exc != nil {
		return Value{}, exc
	}
	i, exc := d.find(t, k, h)
	if exc != nil || i < 0 {
		return Value{}, exc
	}
	v := d.entries[i].val
	d.removeAt(i)
	return v, nil
}

// Clear removes all keys.
func (d *Dict) Clear() { d.reset() }

// Copy returns a plain dict of the same keys and values.
func (d *Dict) Copy() *Dict { return &Dict{table: d.clone()} }

// GetStr returns the value under the str k, or the zero Value. It cannot fail: only str keys are compared.
func (d *Dict) GetStr(k *Str) Value {
	if i := d.findStr(k, k.Hash()); i >= 0 {
		return d.entries[i].val
	}
	return Value{}
}

// SetStr stores v under the str k. It cannot fail, and asks no memory budget: it is for namespaces and keyword arguments.
func (d *Dict) SetStr(k *Str, v Value) {
	h := k.Hash()
	if i := d.findStr(k, h); i >= 0 {
		d.entries[i].val = v
		return
	}
	d.insert(Obj(k), v, h)
}

// DeleteStr removes the str k and reports whether it was there.
func (d *Dict) DeleteStr(k *Str) bool {
	i := d.findStr(k, k.Hash())
	if i < 0 {
		return false
	}
	d.removeAt(i)
	return true
}

// IndexStr returns the number of the entry of the str k, or -1. It is good while Version stays the same.
func (d *Dict) IndexStr(k *Str) int { return d.findStr(k, k.Hash()) }

// ValueAt returns where the value of entry i is stored. It is good while Version stays the same.
func (d *Dict) ValueAt(i int) *Value { return &d.entries[i].val }

// Version changes whenever a key is added or removed or the table is rebuilt, but not when an existing key gets a new value.
func (d *Dict) Version() uint32 { return d.version }

// Next returns the key and value at or after position *pos and moves *pos on; start at 0. ok is false at the end.
func (d *Dict) Next(pos *int) (k, v Value, ok bool) {
	e := d.next(pos)
	if e == nil {
		return Value{}, Value{}, false
	}
	return e.key, e.val, true
}

// Merge stores every key of other, as dict.update with a dict does.
func (d *Dict) Merge(t *Thread, other *Dict) *Exc {
	if d == other {
		return nil
	}
	t.Charge(other.used)
	if d.used == 0 && len(d.entries) == 0 {
		if exc := t.Alloc(other.used * (entryBytes + 6)); exc != nil {
			return exc
		}
		version := d.version
		d.table = other.clone()
		d.version = version + 1
		return nil
	}
	version := other.version
	for pos := 0; ; {
		e := other.next(&pos)
		if e == nil {
			return nil
		}
		if exc := d.put(t, e.key, e.val, e.hash); exc != nil {
			return exc
		}
		if other.version != version {
			return t.RuntimeErrorf("dict mutated during update")
		}
	}
}

// headFor returns the Head of a new object of class cls, which is builtin or a subclass of it.
func headFor(cls, builtin *Type) Head {
	if cls == builtin {
		return Head{}
	}
	return Head{Cls: cls}
}
