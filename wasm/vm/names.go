package vm

// Names, the attribute table of a type: string keys in order of definition, compared by identity of the interned string.

// Names maps interned strings to values, in the order in which they were first set.
type Names struct {
	keys  []*Str
	vals  []Value
	index map[*Str]int // nil as long as there is none
}

// Get returns the value of k, or the zero Value.
func (n *Names) Get(k *Str) Value {
	if i, ok := n.index[k]; ok {
		return n.vals[i]
	}
	return Value{}
}

// Set binds k to v.
func (n *Names) Set(k *Str, v Value) {
	if i, ok := n.index[k]; ok {
		n.vals[i] = v
		return
	}
	if n.index == nil {
		n.index = map[*Str]int{}
	}
	n.index[k] = len(n.keys)
	n.keys = append(n.keys, k)
	n.vals = append(n.vals, v)
}

// Delete removes k and reports whether it was there.
func (n *Names) Delete(k *Str) bool {
	i, ok := n.index[k]
	if !ok {
		return false
	}
	n.keys = append(n.keys[:i], n.keys[i+1:]...)
	n.vals = append(n.vals[:i], n.vals[i+1:]...)
	delete(n.index, k)
	for j := i; j < len(n.keys); j++ {
		n.index[n.keys[j]] = j
	}
	return true
}
