package compile

// from __future__ import …: allowed only at the head of a file; annotations is the one that changes anything.

import "github.com/asyncio-playground/playground/wasm/syntax"

// future reads the future imports at the head of the file and refuses those anywhere else.
func (c *compiler) future(tree *syntax.Module) {
	head := true
	_, hasDoc := docstring(tree.Body)
	for i, s := range tree.Body {
		f, ok := s.(*syntax.ImportFrom)
		if ok && f.Module == "__future__" && f.Level == 0 {
			if !head {
				return // what comes too late is refused where its code is made
			}
			for _, a := range f.Names {
				c.feature(f, a.Name)
			}
			c.futureLine = f.Line
			continue
		}
		if i > 0 || !hasDoc {
			head = false
		}
	}
}

func (c *compiler) lateFuture(f *syntax.ImportFrom) {
	c.fail(f.Span, "from __future__ imports must occur at the beginning of the file")
}

func (c *compiler) feature(f *syntax.ImportFrom, name string) {
	switch name {
	case "annotations":
		c.stringised = true
	case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
		"unicode_literals", "generator_stop":
	case "barry_as_FLUFL":
		c.failFuture(f, "the playground does not support the future feature barry_as_FLUFL yet")
	case "braces":
		c.failFuture(f, "not a chance")
	default:
		c.failFuture(f, "future feature "+name+" is not defined")
	}
}

// failFuture blames the start of the statement, as CPython does.
func (c *compiler) failFuture(f *syntax.ImportFrom, msg string) {
	c.fail(syntax.Span{Line: f.Line, Col: f.Col}, msg)
}
