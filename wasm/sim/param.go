package sim

// Parameters: module-level constants with Google Colab's form comment, and how a value is put into the text.

import (
	"errors"
	"slices"
	"strconv"
	"strings"
)

// Param is one constant that its author made adjustable.
type Param struct {
	Name, Type  string // type: "slider", "number", "select", "boolean" or "text"
	Value       string // the literal as it stands in the code
	Label, Unit string
	Min, Max    float64
	Step        float64
	HasRange    bool
	Options     []string // the literals that a select offers
	Line        int      // from 1
	Start, End  int      // of the literal, in UTF-16 units from the start of the text
	Doc         string   // the comment line above
}

const paramMark = "# @param"

// parseParam reads NAME = literal  # @param form. start16 is where the line begins.
func parseParam(line, above string, n, start16 int) (Param, bool) {
	at := strings.LastIndex(line, paramMark)
	if at < 0 {
		return Param{}, false
	}
	left, right, ok := strings.Cut(line[:at], "=")
	name := strings.TrimSpace(left)
	if !ok || !isName(name) || left[0] == ' ' || left[0] == '\t' {
		return Param{}, false
	}
	value := strings.TrimSpace(right)
	if !isLiteral(value) {
		return Param{}, false
	}
	begin := len(left) + 1 + strings.Index(right, value)
	p := Param{Name: name, Value: value, Line: n, Start: start16 + utf16Len(line[:begin])}
	p.End = p.Start + utf16Len(value)
	if comment, ok := strings.CutPrefix(strings.TrimSpace(above), "# "); ok && !strings.Contains(above, paramMark) {
		p.Doc = comment
	}
	p.form(strings.TrimSpace(line[at+len(paramMark):]))
	return p, true
}

// form reads what follows @param: a list of options, a {key:value} form, both or nothing.
func (p *Param) form(text string) {
	if list, rest, ok := cutBracket(text, '[', ']'); ok {
		p.Type, p.Options, text = "select", splitList(list), strings.TrimSpace(rest)
	}
	kind := ""
	if body, _, ok := cutBracket(text, '{', '}'); ok {
		for _, pair := range splitList(body) {
			key, value, _ := strings.Cut(pair, ":")
			kind = p.key(strings.Trim(strings.TrimSpace(key), `"'`), strings.TrimSpace(value), kind)
		}
	}
	switch {
	case p.Type == "select":
	case kind == "slider" && p.HasRange:
		p.Type = "slider"
	case kind == "slider" || kind == "number" || kind == "integer":
		p.Type = "number"
	case kind == "boolean" || p.Value == "True" || p.Value == "False":
		p.Type = "boolean"
	case kind == "" && isNumber(p.Value):
		p.Type = "number"
	default:
		p.Type = "text"
	}
	if kind == "integer" && p.Step == 0 {
		p.Step = 1
	}
}

// key notes one key of a form; it returns the form's type, which comes with the key "type".
func (p *Param) key(key, value, kind string) string {
	number, err := strconv.ParseFloat(value, 64)
	word := strings.Trim(value, `"'`)
	switch key {
	case "type":
		return word
	case "label":
		p.Label = word
	case "unit":
		p.Unit = word
	case "min":
		p.Min = number
	case "max":
		p.Max, p.HasRange = number, err == nil
	case "step":
		p.Step = number
	}
	return kind
}

// SetParam returns the source with another literal for a parameter. The error says which values it takes.
func SetParam(src, name, value string) (string, error) {
	for _, p := range Inspect("", src).Params {
		if p.Name != name {
			continue
		}
		if err := p.allows(value); err != nil {
			return "", err
		}
		lines := strings.Split(src, "\n")
		line := lines[p.Line-1]
		at := strings.Index(line, "=") + 1
		at += strings.Index(line[at:], p.Value)
		lines[p.Line-1] = line[:at] + value + line[at+len(p.Value):]
		return strings.Join(lines, "\n"), nil
	}
	return "", errors.New("the listing has no parameter " + name)
}

// allows is an error where the literal is none that the author allowed.
func (p *Param) allows(value string) error {
	switch p.Type {
	case "slider", "number":
		number, err := strconv.ParseFloat(value, 64)
		if err != nil || !isNumber(value) {
			return errors.New(p.Name + " is a number, not " + value)
		}
		if p.HasRange && (number < p.Min || number > p.Max) {
			return errors.New(p.Name + " goes from " + decimal(p.Min) + " to " + decimal(p.Max))
		}
	case "boolean":
		if value != "True" && value != "False" {
			return errors.New(p.Name + " is True or False")
		}
	case "select":
		if !slices.Contains(p.Options, value) {
			return errors.New(p.Name + " is one of " + strings.Join(p.Options, ", "))
		}
	default:
		if !isLiteral(value) || isNumber(value) != isNumber(p.Value) {
			return errors.New(p.Name + " is a text in quotes")
		}
	}
	return nil
}

func decimal(f float64) string { return strconv.FormatFloat(f, 'g', -1, 64) }

// cutBracket takes text that begins with open apart behind its closing bracket; brackets in strings do not count.
func cutBracket(text string, open, shut byte) (inside, rest string, ok bool) {
	if text == "" || text[0] != open {
		return "", text, false
	}
	for i := 1; i < len(text); {
		switch c := text[i]; c {
		case shut:
			return text[1:i], text[i+1:], true
		case '"', '\'':
			i = afterString(text, i)
		default:
			i++
		}
	}
	return "", text, false
}

// splitList splits at the commas that stand outside of strings.
func splitList(text string) []string {
	var parts []string
	from := 0
	add := func(to int) {
		if part := strings.TrimSpace(text[from:to]); part != "" {
			parts = append(parts, part)
		}
		from = to + 1
	}
	for i := 0; i < len(text); {
		switch text[i] {
		case ',':
			add(i)
			i++
		case '"', '\'':
			i = afterString(text, i)
		default:
			i++
		}
	}
	if from < len(text) {
		add(len(text))
	}
	return parts
}

func isName(s string) bool {
	for i, r := range s {
		if r != '_' && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9' || i == 0) {
			return false
		}
	}
	return s != ""
}

// isNumber tells whether a literal is a plain number: what a control can show.
func isNumber(s string) bool {
	_, err := strconv.ParseFloat(strings.ReplaceAll(s, "_", ""), 64)
	return err == nil && strings.Trim(s, "0123456789+-.eE_") == ""
}

// isLiteral tells whether s is one number, boolean or one-line string.
func isLiteral(s string) bool {
	if s == "True" || s == "False" || isNumber(s) {
		return true
	}
	return len(s) >= 2 && (s[0] == '"' || s[0] == '\'') && afterString(s, 0) == len(s) && s[len(s)-1] == s[0]
}
