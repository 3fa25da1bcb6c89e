package sim

// What the page and the command read off a listing without running it: its text, its parameters and its folds.

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/asyncio-playground/playground/wasm/compile"
	"github.com/asyncio-playground/playground/wasm/syntax"
)

// Param is a module-level constant with a form comment: NAME = 10  # @param {type:"slider", min:1, max:100, step:1}.
// Start and End are UTF-16 offsets of the literal in the text.
type Param struct {
	Name, Type     string // Type: slider, number, select, boolean or text
	Value          string // the literal as it stands in the code
	Label, Unit    string
	Min, Max, Step float64
	HasRange       bool
	Options        []string // literals
	Line           int
	Start, End     int
	Doc            string
}

// Listing is what Inspect finds.
type Listing struct {
	Title, Summary, Text string
	Params               []Param
	Folds                [][2]int // first and last line of each region
	Problems             []Problem
}

// Inspect reads a listing. A listing that does not compile still shows its parameters; the error is among the problems.
func Inspect(file, src string) *Listing {
	l := &Listing{Title: strings.TrimSuffix(file[strings.LastIndexByte(file, '/')+1:], ".py")}
	tree, err := syntax.Parse(file, src)
	if err == nil {
		if _, serr := compile.Module(file, tree, src); serr != nil {
			l.Problems = append(l.Problems, problemOf(File{file, src}, serr))
		}
		if tree.HasDoc {
			l.describe(tree.Doc)
		}
	} else {
		l.Problems = append(l.Problems, problemOf(File{file, src}, err))
	}
	offset, open := 0, 0
	lines := strings.SplitAfter(src, "\n")
	for i, line := range lines {
		trimmed := strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(trimmed, "# region"):
			open = i + 1
		case strings.HasPrefix(trimmed, "# endregion") && open > 0:
			l.Folds = append(l.Folds, [2]int{open, i + 1})
			open = 0
		}
		if p, msg := parseParam(line); p != nil || msg != "" {
			if msg != "" {
				l.Problems = append(l.Problems, Problem{Kind: "Parameter", Msg: msg, File: file, Line: i + 1})
			} else {
				p.Line = i + 1
				p.Start, p.End = p.Start+offset, p.End+offset
				l.Params = append(l.Params, *p)
			}
		}
		offset += utf16Len(line)
	}
	return l
}

// describe splits a docstring into title, summary and text.
func (l *Listing) describe(doc string) {
	title, rest, _ := strings.Cut(strings.TrimSpace(doc), "\n")
	l.Title = strings.TrimRight(strings.TrimSpace(title), ".")
	l.Text = strings.TrimSpace(rest)
	first, _, _ := strings.Cut(l.Text, "\n\n")
	l.Summary = strings.Join(strings.Fields(first), " ")
}

func utf16Len(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r > 0xffff {
			n++
		}
	}
	return n
}

// parseParam reads one line: nil and no message when it declares no parameter. The offsets count from the line's start.
func parseParam(line string) (*Param, string) {
	at := strings.Index(line, "# @param")
	if at < 0 {
		return nil, ""
	}
	head, form := line[:at], strings.TrimSpace(line[at+len("# @param"):])
	name, value, ok := strings.Cut(head, "=")
	p := &Param{Name: strings.TrimSpace(name), Value: strings.TrimSpace(value)}
	if i := strings.IndexByte(p.Name, ':'); i >= 0 {
		p.Name = strings.TrimSpace(p.Name[:i])
	}
	if !ok || p.Name == "" || p.Value == "" || strings.TrimLeft(line, " \t") != line || !identifier(p.Name) {
		return nil, "# @param belongs behind a constant at the left margin: NAME = 10  # @param {type:\"slider\", min:1, max:100, step:1}"
	}
	start := strings.Index(line, "=") + 1
	start += len(line[start:]) - len(strings.TrimLeft(line[start:], " \t"))
	p.Start, p.End = utf16Len(line[:start]), utf16Len(line[:start])+utf16Len(p.Value)
	p.Label = label(p.Name)
	return p, p.form(form)
}

func identifier(s string) bool {
	for i, r := range s {
		if r != '_' && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') && (i == 0 || r < '0' || r > '9') && r < utf8.RuneSelf {
			return false
		}
	}
	return s != ""
}

// label makes words of a constant's name.
func label(name string) string {
	s := strings.ToLower(strings.ReplaceAll(name, "_", " "))
	return strings.ToUpper(s[:1]) + s[1:]
}

// form reads what stands behind # @param: a list of options, or {key: value, …}.
func (p *Param) form(form string) string {
	switch {
	case strings.HasPrefix(form, "["):
		end := strings.IndexByte(form, ']')
		if end < 0 {
			return "the options of # @param need a closing ]"
		}
		for _, o := range splitItems(form[1:end]) {
			p.Options = append(p.Options, o)
		}
		if len(p.Options) == 0 {
			return "# @param [] needs at least one option"
		}
		p.Type = "select"
		form = strings.TrimSpace(form[end+1:])
		if !strings.HasPrefix(form, "{") {
			return ""
		}
	case form == "":
		p.Type = p.guess()
		return ""
	}
	if !strings.HasPrefix(form, "{") || !strings.Contains(form, "}") {
		return "# @param wants {type:\"slider\", min:…, max:…, step:…}, {type:\"number\"}, {type:\"boolean\"} or a list of options"
	}
	form = form[1:strings.LastIndexByte(form, '}')]
	ranges := 0
	for _, item := range splitItems(form) {
		key, val, ok := strings.Cut(item, ":")
		if !ok {
			return "in # @param each entry is key:value, not " + item
		}
		key, val = strings.Trim(strings.TrimSpace(key), `"'`), strings.TrimSpace(val)
		text := strings.Trim(val, `"'`)
		switch key {
		case "type":
			switch text {
			case "slider", "number", "integer", "boolean", "string", "text":
			default:
				return "# @param has no type " + val + ": choose slider, number, boolean or text"
			}
			p.Type = map[string]string{"integer": "number", "string": "text"}[text]
			if p.Type == "" {
				p.Type = text
			}
		case "min", "max", "step":
			n, err := strconv.ParseFloat(text, 64)
			if err != nil {
				return "# @param " + key + " must be a number, not " + val
			}
			switch key {
			case "min":
				p.Min = n
				ranges++
			case "max":
				p.Max = n
				ranges++
			case "step":
				p.Step = n
			}
		case "label":
			p.Label = text
		case "unit":
			p.Unit = text
		case "doc":
			p.Doc = text
		default:
			return "# @param has no key " + key + ": it knows type, min, max, step, label, unit and doc"
		}
	}
	p.HasRange = ranges == 2
	if p.Type == "" {
		p.Type = p.guess()
	}
	if p.Type == "slider" {
		if !p.HasRange || p.Max <= p.Min {
			return "a slider needs min and max, min below max"
		}
		if p.Step <= 0 {
			p.Step = 1
		}
	}
	if p.Type == "slider" || p.Type == "number" {
		if _, err := parseNumber(p.Value); err {
			return p.Name + " is a " + p.Type + ", so its value must be a number, not " + p.Value
		}
	}
	return ""
}

// guess picks the control that fits the literal.
func (p *Param) guess() string {
	if p.Value == "True" || p.Value == "False" {
		return "boolean"
	}
	if _, bad := parseNumber(p.Value); !bad {
		return "number"
	}
	return "text"
}

func parseNumber(s string) (n float64, bad bool) {
	n, err := strconv.ParseFloat(strings.ReplaceAll(s, "_", ""), 64)
	return n, err != nil
}

// splitItems splits at commas outside of quotes.
func splitItems(s string) []string {
	var items []string
	quote, from := byte(0), 0
	add := func(to int) {
		if x := strings.TrimSpace(s[from:to]); x != "" {
			items = append(items, x)
		}
		from = to + 1
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == ',':
			add(i)
		}
	}
	add(len(s))
	return items
}

// paramError is why a value does not fit a parameter.
type paramError string

// Error is the sentence.
func (e paramError) Error() string { return string(e) }

// SetParam edits the literal of a parameter; the error says what values there are.
func SetParam(src, name, value string) (string, error) {
	var known []string
	for _, p := range Inspect("", src).Params {
		if p.Name != name {
			known = append(known, p.Name)
			continue
		}
		literal, err := p.literal(value)
		if err != nil {
			return "", err
		}
		lines := strings.SplitAfter(src, "\n")
		line := lines[p.Line-1]
		at := strings.Index(line, "=") + 1
		at += len(line[at:]) - len(strings.TrimLeft(line[at:], " \t"))
		lines[p.Line-1] = line[:at] + literal + line[at+len(p.Value):]
		return strings.Join(lines, ""), nil
	}
	if known == nil {
		return "", paramError("the listing has no parameter " + name + ": it has none at all")
	}
	return "", paramError("the listing has no parameter " + name + ": it has " + strings.Join(known, ", "))
}

// literal turns what was typed into the literal that goes into the code.
func (p *Param) literal(value string) (string, error) {
	switch p.Type {
	case "slider", "number":
		n, bad := parseNumber(value)
		if bad {
			return "", paramError(p.Name + " must be a number, not " + value)
		}
		if p.HasRange && (n < p.Min || n > p.Max) {
			return "", paramError(p.Name + " must be from " + trim(p.Min) + " to " + trim(p.Max) + ", not " + value)
		}
		if strings.Contains(p.Value, ".") && !strings.ContainsAny(value, ".eE") {
			value += ".0"
		}
		return value, nil
	case "boolean":
		switch strings.ToLower(value) {
		case "true", "1", "yes", "on":
			return "True", nil
		case "false", "0", "no", "off":
			return "False", nil
		}
		return "", paramError(p.Name + " must be True or False, not " + value)
	case "select":
		for _, o := range p.Options {
			if o == value || strings.Trim(o, `"'`) == value {
				return o, nil
			}
		}
		return "", paramError(p.Name + " must be one of " + strings.Join(p.Options, ", ") + ", not " + value)
	}
	if n := len(value); n >= 2 && (value[0] == '"' || value[0] == '\'') && value[n-1] == value[0] {
		return value, nil
	}
	return strconv.Quote(value), nil
}

func trim(f float64) string { return strconv.FormatFloat(f, 'g', -1, 64) }
