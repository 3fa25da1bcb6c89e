package vm

// Searching in a str: find, index, count, startswith, replace and their kin.

import "strings"

// span clips the optional start and end of a search in a sequence of n items; start may lie beyond the end.
func (t *Thread) span(n int, start, end Value) (from, to int, exc *Exc) {
	const wanted = "slice indices must be integers or None or have an __index__ method"
	from, to = 0, n
	if start.O != nil && !start.IsNone() {
		i, exc := clippedIndex(t, start, wanted)
		if exc != nil {
			return 0, 0, exc
		}
		if i < 0 {
			i = max(i+int64(n), 0)
		}
		from = int(i)
	}
	if end.O != nil && !end.IsNone() {
		i, exc := clippedIndex(t, end, wanted)
		if exc != nil {
			return 0, 0, exc
		}
		if i < 0 {
			i = max(i+int64(n), 0)
		}
		to = int(min(i, int64(n)))
	}
	return from, to, nil
}

// part returns the text of s between start and end and where it begins; ok is false when start lies behind end.
func (t *Thread) part(s *Str, start, end Value) (text string, from int, ok bool, exc *Exc) {
	if start.O == nil && end.O == nil {
		return s.S, 0, true, nil
	}
	from, to, exc := t.span(s.Len(), start, end)
	if exc != nil || from > to {
		return "", 0, false, exc
	}
	return s.slice(from, to), from, true, nil
}

// strFind is find, rfind, index and rindex.
func strFind(name string, last, must bool) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		s := strOf(a[0])
		sub, exc := t.strArg(name, 1, a[1])
		if exc != nil {
			return Value{}, exc
		}
		text, from, ok, exc := t.part(s, a[2], a[3])
		if exc != nil {
			return Value{}, exc
		}
		t.Charge(len(text) / 64)
		at := -1
		switch {
		case !ok:
		case last:
			at = strings.LastIndex(text, sub.S)
		default:
			at = strings.Index(text, sub.S)
		}
		if at < 0 {
			if must {
				return Value{}, t.ValueErrorf("substring not found")
			}
			return Int(-1), nil
		}
		if !s.isASCII() {
			at = runeCount(text[:at])
		}
		return Int(int64(from + at)), nil
	}
}

func strCount(t *Thread, a []Value) (Value, *Exc) {
	sub, exc := t.strArg("count", 1, a[1])
	if exc != nil {
		return Value{}, exc
	}
	text, _, ok, exc := t.part(strOf(a[0]), a[2], a[3])
	if exc != nil || !ok {
		return Int(0), exc
	}
	t.Charge(len(text) / 64)
	if sub.S == "" {
		return Int(int64(runeCount(text)) + 1), nil
	}
	return Int(int64(strings.Count(text, sub.S))), nil
}

// strAffix is startswith and endswith, whose argument may be a tuple.
func strAffix(name string, has func(s, affix string) bool) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		text, _, ok, exc := t.part(strOf(a[0]), a[2], a[3])
		if exc != nil {
			return Value{}, exc
		}
		if affix, isStr := AsStr(a[1]); isStr {
			return Bool(ok && has(text, affix.S)), nil
		}
		tuple, isTuple := a[1].O.(*Tuple)
		if !isTuple {
			return Value{}, t.TypeErrorf("%s first arg must be str or a tuple of str, not %T", name, a[1])
		}
		for _, x := range tuple.Items {
			affix, isStr := AsStr(x)
			if !isStr {
				return Value{}, t.TypeErrorf("tuple for %s must only contain str, not %T", name, x)
			}
			if ok && has(text, affix.S) {
				return True, nil
			}
		}
		return False, nil
	}
}

// strWithout is removeprefix and removesuffix.
func strWithout(name string, trim func(s, affix string) string) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		affix, exc := t.strArg(name, 0, a[1])
		if exc != nil {
			return Value{}, exc
		}
		return NewStr(trim(strOf(a[0]).S, affix.S)), nil
	}
}

func strReplace(t *Thread, a []Value) (Value, *Exc) {
	s := strOf(a[0])
	from, exc := t.strArg("replace", 1, a[1])
	if exc != nil {
		return Value{}, exc
	}
	to, exc := t.strArg("replace", 2, a[2])
	if exc != nil {
		return Value{}, exc
	}
	limit, exc := t.intArg(a[3], -1)
	if exc != nil {
		return Value{}, exc
	}
	text, exc := t.replaceText(s.S, from.S, to.S, limit, s.Len())
	return NewStr(text), exc
}

// replaceText replaces up to limit occurrences (all of them when it is negative) in a text of n characters; an empty old text stands
// before each of them and at the end.
func (t *Thread) replaceText(s, from, to string, limit, n int) (string, *Exc) {
	count := n + 1
	if from != "" {
		count = strings.Count(s, from)
	}
	if limit >= 0 {
		count = min(count, limit)
	}
	if exc := t.allocText(len(s) + count*max(len(to)-len(from), 0)); exc != nil {
		return "", exc
	}
	t.Charge(count)
	if from != "" || limit == 0 {
		return strings.Replace(s, from, to, count), nil
	}
	step := n != len(s) // more than a byte to a character
	b := make([]byte, 0, len(s)+count*len(to))
	for ; count > 0; count-- {
		b = append(b, to...)
		size := min(1, len(s))
		if step {
			_, size = decodeRune(s)
		}
		b, s = append(b, s[:size]...), s[size:]
	}
	return string(append(b, s...)), nil
}
