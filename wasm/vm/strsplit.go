package vm

// Taking text apart and putting it together: split, strip, splitlines, partition, join. The functions on Go strings serve bytes too.

import "strings"

// splitSpace splits at runs of white space, at most limit times if that is not negative; the last part then keeps all of its space.
func splitSpace(s string, limit int, space func(r rune) bool) []string {
	var parts []string
	for {
		if s = strings.TrimLeftFunc(s, space); s == "" {
			return parts
		}
		end := strings.IndexFunc(s, space)
		switch {
		case limit == 0:
			return append(parts, s)
		case end < 0:
			return append(parts, s)
		}
		parts = append(parts, s[:end])
		s = s[end:]
		limit--
	}
}

// splitSpaceRight is splitSpace from the right.
func splitSpaceRight(s string, limit int, space func(r rune) bool) []string {
	var parts []string
	for {
		if s = strings.TrimRightFunc(s, space); s == "" {
			break
		}
		if limit == 0 {
			parts = append(parts, s)
			break
		}
		at := strings.LastIndexFunc(s, space)
		if at < 0 {
			parts = append(parts, s)
			break
		}
		word := strings.TrimLeftFunc(s[at:], space)
		parts = append(parts, word)
		s = s[:len(s)-len(word)]
		limit--
	}
	reverseStrings(parts)
	return parts
}

// splitBy splits at sep, which is not empty.
func splitBy(s, sep string, limit int) []string {
	if limit < 0 {
		return strings.Split(s, sep)
	}
	if limit >= len(s) {
		limit = len(s)
	}
	return strings.SplitN(s, sep, limit+1)
}

// splitByRight is splitBy from the right.
func splitByRight(s, sep string, limit int) []string {
	var parts []string
	for ; limit != 0; limit-- {
		at := strings.LastIndex(s, sep)
		if at < 0 {
			break
		}
		parts = append(parts, s[at+len(sep):])
		s = s[:at]
	}
	parts = append(parts, s)
	reverseStrings(parts)
	return parts
}

func reverseStrings(s []string) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

// splitLines splits at line ends; \r\n is one. bytes know only \n and \r.
func splitLines(s string, keep, bytes bool) []string {
	var lines []string
	start := 0
	for i := 0; i < len(s); {
		n := 1
		switch c := s[i]; {
		case c == '\r' && i+1 < len(s) && s[i+1] == '\n':
			n = 2
		case c == '\n' || c == '\r':
		case !bytes && (c == '\v' || c == '\f' || 0x1c <= c && c <= 0x1e):
		case !bytes && strings.HasPrefix(s[i:], "\u0085"):
			n = 2
		case !bytes && (strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029")):
			n = 3
		default:
			i++
			continue
		}
		end := i
		if i += n; keep {
			end = i
		}
		lines = append(lines, s[start:end])
		start = i
	}
	if start < len(s) {
		lines = append(lines, s[start:])
	}
	return lines
}

// strip removes from the ends what consists of units of set; unit returns the size of the first and of the last of a text.
func stripSet(s, set string, left, right bool, first, last func(s string) int) string {
	for left && s != "" {
		n := first(s)
		if !strings.Contains(set, s[:n]) {
			break
		}
		s = s[n:]
	}
	for right && s != "" {
		n := last(s)
		if !strings.Contains(set, s[len(s)-n:]) {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}

func stripSpace(s string, left, right bool, space func(r rune) bool) string {
	if left {
		s = strings.TrimLeftFunc(s, space)
	}
	if right {
		s = strings.TrimRightFunc(s, space)
	}
	return s
}

// strStrip is strip, lstrip and rstrip.
func strStrip(name string, left, right bool) NativeFn {
	first := func(s string) int { _, n := decodeRune(s); return n }
	last := func(s string) int { _, n := decodeLastRune(s); return n }
	return func(t *Thread, a []Value) (Value, *Exc) {
		s := strOf(a[0])
		var text string
		if a[1].O == nil || a[1].IsNone() {
			text = stripSpace(s.S, left, right, isSpace)
		} else {
			set, ok := AsStr(a[1])
			if !ok {
				return Value{}, t.TypeErrorf("%s arg must be None or str", name)
			}
			text = stripSet(s.S, set.S, left, right, first, last)
		}
		if len(text) == len(s.S) {
			return Obj(s), nil
		}
		return NewStr(text), nil
	}
}

// strList makes a list of strs.
func (t *Thread) strList(parts []string) (Value, *Exc) {
	t.Charge(len(parts))
	if exc := t.Alloc(len(parts) * 64); exc != nil {
		return Value{}, exc
	}
	items := make([]Value, len(parts))
	for i, p := range parts {
		items[i] = NewStr(p)
	}
	return NewList(items), nil
}

// strSplit is split and rsplit.
func strSplit(atSpace func(s string, limit int, space func(r rune) bool) []string, at func(s, sep string, limit int) []string) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		s := strOf(a[0])
		limit, exc := t.intArg(a[2], -1)
		if exc != nil {
			return Value{}, exc
		}
		if a[1].O == nil || a[1].IsNone() {
			return t.strList(atSpace(s.S, limit, isSpace))
		}
		sep, ok := AsStr(a[1])
		switch {
		case !ok:
			return Value{}, t.TypeErrorf("must be str or None, not %T", a[1])
		case sep.S == "":
			return Value{}, t.ValueErrorf("empty separator")
		}
		return t.strList(at(s.S, sep.S, limit))
	}
}

func strSplitLines(t *Thread, a []Value) (Value, *Exc) {
	keep, exc := optionalTruth(t, a[1])
	if exc != nil {
		return Value{}, exc
	}
	return t.strList(splitLines(strOf(a[0]).S, keep, false))
}

// strPartition is partition and rpartition.
func strPartition(find func(s, sep string) int) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		s := strOf(a[0])
		sep, ok := AsStr(a[1])
		switch {
		case !ok:
			return Value{}, t.TypeErrorf("must be str, not %T", a[1])
		case sep.S == "":
			return Value{}, t.ValueErrorf("empty separator")
		}
		at := find(s.S, sep.S)
		switch {
		case at >= 0:
			return NewTuple(NewStr(s.S[:at]), Obj(sep), NewStr(s.S[at+len(sep.S):])), nil
		case find("aa", "a") == 0: // from the left: all of it stands before
			return NewTuple(Obj(s), NewStr(""), NewStr("")), nil
		}
		return NewTuple(NewStr(""), NewStr(""), Obj(s)), nil
	}
}

func strJoin(t *Thread, a []Value) (Value, *Exc) {
	sep := strOf(a[0])
	items, exc := t.joinItems(a[1])
	if exc != nil {
		return Value{}, exc
	}
	total, runes, counted := 0, 0, sep.runes >= 0
	for i, x := range items {
		s, ok := AsStr(x)
		if !ok {
			return Value{}, t.TypeErrorf("sequence item %d: expected str instance, %T found", i, x)
		}
		total += len(s.S)
		runes += int(s.runes)
		counted = counted && s.runes >= 0
	}
	switch len(items) {
	case 0:
		return NewStr(""), nil
	case 1:
		if s, ok := items[0].O.(*Str); ok {
			return Obj(s), nil
		}
	}
	total += (len(items) - 1) * len(sep.S)
	if exc := t.allocText(total); exc != nil {
		return Value{}, exc
	}
	b := make([]byte, 0, total)
	for i, x := range items {
		if i > 0 {
			b = append(b, sep.S...)
		}
		b = append(b, strOf(x).S...)
	}
	res := &Str{S: string(b), runes: -1}
	if counted {
		res.runes = int32(runes + (len(items)-1)*int(sep.runes))
	}
	return Obj(res), nil
}

// joinItems collects what is to be joined.
func (t *Thread) joinItems(v Value) ([]Value, *Exc) {
	switch o := v.O.(type) {
	case *List:
		t.Charge(len(o.Items))
		return o.Items, nil
	case *Tuple:
		t.Charge(len(o.Items))
		return o.Items, nil
	}
	it, exc := t.IterOr(v, "can only join an iterable")
	if exc != nil {
		return nil, exc
	}
	return t.ToSlice(it)
}
