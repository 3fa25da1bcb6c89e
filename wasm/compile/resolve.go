package compile

// Second pass of scope analysis: decide for every name of every scope where it lives, and which frames pass cells on.

import (
	"cmp"
	"slices"
)

// resolve settles all names of s and of the scopes inside it.
func (c *compiler) resolve(s *scope) {
	for i := range s.directives {
		c.checkDirective(s, &s.directives[i])
	}
	for _, y := range s.syms {
		c.resolveSymbol(s, y)
	}
	for _, k := range s.children {
		c.resolve(k)
	}
	s.sortCells()
}

// sortCells puts a frame's cells in CPython's order: parameters as they are written, all others by name.
func (s *scope) sortCells() {
	params := func(y *symbol) int {
		if y.flags&symParam != 0 && y.scope == s {
			return slices.Index(s.syms, y)
		}
		return len(s.syms)
	}
	slices.SortStableFunc(s.cells, func(a, b *symbol) int {
		return cmp.Or(cmp.Compare(params(a), params(b)), cmp.Compare(a.name, b.name))
	})
	for i, y := range s.cells {
		y.index = i
	}
	slices.SortStableFunc(s.frees, func(a, b *symbol) int { return cmp.Compare(a.name, b.name) })
}

func (c *compiler) checkDirective(s *scope, d *directive) {
	y := s.find(d.name)
	both := uint32(symGlobal | symNonlocal)
	switch {
	case y.flags&both == both:
		c.fail(d.span, "name '"+d.name+"' is nonlocal and global")
	case d.global:
	case s.kind == scopeModule:
		c.fail(d.span, "nonlocal declaration not allowed at module level")
	default:
		owner := outer(s, d.name)
		if owner == nil {
			c.fail(d.span, "no binding for nonlocal '"+d.name+"' found")
		} else if owner.flags&symTypeParam != 0 {
			c.fail(d.span, "nonlocal binding not allowed for type parameter '"+d.name+"'")
		}
	}
}

func (c *compiler) resolveSymbol(s *scope, y *symbol) {
	switch {
	case y.flags&symGlobal != 0:
		y.res = resGlobal
		return
	case y.flags&symNonlocal != 0:
	case y.flags&symLocal != 0:
		switch s.kind {
		case scopeModule:
			y.res = c.moduleRes
		case scopeClass:
			y.res = resName
		default:
			y.res, y.owner = resLocal, y
		}
		return
	}
	if class := classAround(s, y.name); class != nil {
		readClass(s, class)
		y.res = resName
		return
	}
	owner := outer(s, y.name)
	if owner == nil {
		y.res = c.unboundRes(s)
		return
	}
	y.owner, y.res = owner, resLocal
	if s.kind == scopeClass && y.flags&symNonlocal == 0 {
		y.res = resClassCell
	}
	capture(s, owner)
}

// classAround returns the class body whose names s, type parameters or a lazily evaluated type, can read, or nil. CPython looks there at
// the time of the call; so a name is looked up in the class's namespace, which a hidden cell hands on.
func classAround(s *scope, name string) *scope {
	if s.kind != scopeTypeParams && s.kind != scopeTypeValue {
		return nil
	}
	p := s.parent
	for p.kind == scopeTypeParams {
		if y := p.find(name); y != nil && y.flags&symLocal != 0 {
			return nil
		}
		p = p.parent
	}
	if p.kind != scopeClass {
		return nil
	}
	if y := p.find(name); y == nil || y.flags&symLocal == 0 || y.flags&symGlobal != 0 {
		return nil
	}
	return p
}

// readClass makes the namespace of class scope p known in s.
func readClass(s, p *scope) {
	if p.dictCell == nil {
		p.dictCell = &symbol{name: ".namespace", scope: p, cell: true, index: len(p.cells)}
		p.cells = append(p.cells, p.dictCell)
	}
	s.readsClass = p
	capture(s, p.dictCell)
}

// unboundRes says where a name is looked up that no enclosing scope binds.
func (c *compiler) unboundRes(s *scope) resolution {
	switch {
	case s.kind == scopeClass:
		return resName
	case s.frame().kind == scopeModule:
		return c.moduleRes
	}
	return resGlobal
}

// outer finds the symbol that binds a name seen from inside s, or nil if it is global.
func outer(s *scope, name string) *symbol {
	for p := s.parent; p != nil; p = p.parent {
		switch {
		case p.kind == scopeModule:
			return nil
		case p.kind == scopeClass:
			if name == "__class__" {
				if s.frame() == p {
					return nil // a comprehension of the class body, where there is no class yet
				}
				if p.classCell == nil {
					p.classCell = &symbol{name: name, scope: p, cell: true, index: len(p.cells)}
					p.cells = append(p.cells, p.classCell)
				}
				return p.classCell
			}
		default:
			y := p.find(name)
			switch {
			case y == nil:
			case y.flags&symGlobal != 0:
				return nil
			case y.flags&symNonlocal == 0 && y.flags&symLocal != 0:
				return y
			}
		}
	}
	return nil
}

// capture makes owner a cell and every frame between it and s pass that cell on, unless both are the same frame.
func capture(s *scope, owner *symbol) {
	home := owner.scope.frame()
	f := s.frame()
	if f == home {
		return
	}
	if !owner.cell {
		owner.cell = true
		owner.index = len(home.cells)
		home.cells = append(home.cells, owner)
	}
	for ; f != home; f = f.parent.frame() {
		if hasSymbol(f.frees, owner) {
			return // and so have all between
		}
		f.frees = append(f.frees, owner)
	}
}

func hasSymbol(list []*symbol, y *symbol) bool {
	for _, x := range list {
		if x == y {
			return true
		}
	}
	return false
}

// cellIndex is the index of a captured or own cell among those of frame f.
func (f *scope) cellIndex(owner *symbol) int {
	if owner.scope.frame() == f {
		return owner.index
	}
	for i, y := range f.frees {
		if y == owner {
			return len(f.cells) + i
		}
	}
	return -1
}
