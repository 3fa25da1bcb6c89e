package vm

// The search for what a program can still reach, nearest first: it stops when what it looks for is found.

// search goes through what a program can reach, nearest first.
type search struct {
	in        *Interp
	effort    *effort
	seen      *objectSet
	mark      uint32 // what it marks generators with, which can be ten thousand, instead of listing them in seen; 0: it does not
	near, far []Object
	visit     func(Value)
	wanted    func(Object) (enough bool) // nil: look at everything
	found     bool
	each      func(Object) // called for every object reached, if set
}

func (in *Interp) newSearch(wanted func(Object) bool) *search {
	s := &search{in: in, wanted: wanted, effort: in.effort()}
	if n := len(in.spare); n > 0 {
		s.seen, in.spare = in.spare[n-1], in.spare[:n-1]
	} else {
		s.seen = &objectSet{}
	}
	s.visit = func(v Value) {
		switch x := v.O.(type) {
		case nil, intTag, floatTag, boolTag, noneTag, ellipsisTag, notImplementedTag, *Str, *BigInt, *Complex, *Range, *LargeRange, *LargeRangeIter, *RangeIter, *StrIter,
			*Code, *GetSet, *Member:
			return
		case *Native:
			if x.Self.O == nil {
				return
			}
		case *Function:
			if x.plain(in) {
				return
			}
		case *Type:
			if !x.User {
				return // a built-in type holds built-in functions
			}
		}
		s.reach(v.O)
	}
	return s
}

// plain tells a function that holds nothing but its module.
func (f *Function) plain(in *Interp) bool {
	return len(f.cells) == 0 && len(f.defaults) == 0 && f.kwDefaults == nil && f.annotations.O == nil && f.Attrs.vals == nil && f.Attrs.dict == nil &&
		!in.weakFuncs && (f.code.source != nil && f.code.source.Library || in.Main != nil && f.globals == in.Main.Dict)
}

func (s *search) reach(o Object) {
	if g, ok := o.(*Gen); ok && s.mark != 0 {
		if g.mark == s.mark {
			return
		}
		g.mark = s.mark
	} else if !s.seen.add(identityOf(o)) {
		return
	}
	s.effort.left--
	if s.wanted != nil && !s.found && s.wanted(o) {
		s.found = true
	}
	if m, ok := o.(*Module); ok && m != s.in.Main {
		s.far = append(s.far, o)
		return
	}
	s.near = append(s.near, o)
}

// has reports whether the search has come to o.
func (s *search) has(o Object) bool {
	if g, ok := o.(*Gen); ok && s.mark != 0 {
		return g.mark == s.mark
	}
	return s.seen.has(identityOf(o))
}

// release gives the search's memory to a later one.
func (s *search) release() {
	if s.mark != 0 {
		s.in.marking = false
	}
	if s.seen.n < 4*maxInterred {
		s.seen.clear()
		s.in.spare = append(s.in.spare, s.seen)
	}
	s.seen = nil
}

// run searches from all roots; it returns early once everything wanted was found. Threads come first, t before the others.
func (s *search) run(t *Thread) {
	in := s.in
	t.trace(s.visit)
	if s.found {
		return
	}
	for _, v := range t.pinned {
		s.visit(v)
	}
	for _, th := range in.threads {
		if th != t {
			th.trace(s.visit)
			for _, v := range th.pinned {
				s.visit(v)
			}
		}
	}
	for _, f := range in.roots {
		f(s.visit)
	}
	if in.Main != nil {
		s.visit(Obj(in.Main))
	}
	s.drain()
	if s.found {
		return
	}
	for _, list := range in.condemned {
		for _, v := range list {
			s.visit(v)
		}
	}
	for _, v := range in.zombies {
		s.visit(v)
	}
	s.visit(Obj(in.Modules))
	s.visit(Obj(in.Builtins))
	s.drain()
	s.wander()
	// What only knots hold lives as well, unless they have been undone since they were dropped.
	knots := in.knots
	in.knots = nil
	for i, k := range knots {
		if s.found {
			in.knots = append(in.knots, knots[i:]...)
			return
		}
		if s.has(k.O) {
			continue
		}
		if x, _ := t.suspect(k); x.knot {
			in.zombies = append(in.zombies, k)
			s.visit(k)
			s.drain()
			s.wander()
		}
	}
}

// wander goes through the modules that were put off.
func (s *search) wander() {
	for len(s.far) > 0 && !s.found {
		m := s.far[len(s.far)-1]
		s.far = s.far[:len(s.far)-1]
		s.in.traceObject(m, s.visit)
		s.drain()
	}
}

func (s *search) drain() {
	for i := 0; i < len(s.near); i++ {
		if s.found {
			return
		}
		if s.each != nil {
			s.each(s.near[i])
		}
		if !s.latestFirst(s.near[i]) {
			s.in.traceObject(s.near[i], s.visit)
		}
	}
	s.near = s.near[:0]
}

// latestFirst goes through a container from its end, where what an instruction has just dropped was likely put, and stops when enough was
// found. It reports whether o is one.
func (s *search) latestFirst(o Object) bool {
	switch x := o.(type) {
	case *List:
		if x.Cls == nil {
			for i := len(x.Items) - 1; i >= 0 && !s.found; i-- {
				s.visit(x.Items[i])
			}
			return true
		}
	case *Dict:
		return x.Cls == nil && s.latestEntryFirst(x.entries)
	case *Set:
		return x.Cls == nil && s.latestEntryFirst(x.entries)
	}
	return false
}

// latestEntryFirst is latestFirst for the entries of a dict or set; it returns true.
func (s *search) latestEntryFirst(entries []tableEntry) bool {
	for i := len(entries) - 1; i >= 0 && !s.found; i-- {
		s.visit(entries[i].val)
		s.visit(entries[i].key) // of a deleted entry nothing
	}
	return true
}
