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
				c.lateFuture(f)
				return
			}
			for _, a := range f.Names {
				c.feature(a.Name)
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

func (c *compiler) feature(name string) {
	switch name {
	case "annotations":
		c.stringised = true
	case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
		"unicode_literals", "generator_stop":
	case "barry_as_FLUFL":
		c.failFuture("the playground does not support the future feature barry_as_FLUFL yet")
	case "braces":
		c.failFuture("not a chance")
	default:
		c.failFuture("future feature " + name + " is not defined")
	}
}

// failFuture blames the start of the file, as CPython does.
func (c *compiler) failFuture(msg string) {
	c.fail(syntax.Span{Line: 1}, msg)
}
