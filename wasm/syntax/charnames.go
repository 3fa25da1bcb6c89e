package syntax

// The names of characters, for \N{...} escapes and for module unicodedata: of the scripts of Europe and the Near East, of kana, signs and
// emoji. The whole of Unicode's names would be 100 kB more.

import (
	_ "embed"
	"strconv"
	"strings"
)

// namesText is written by scripts/oracle/characters.py. "=20" on a line begins with the character U+0020; then come names, each
// character's after the one before, with "|" between them: the number of words that are those of the name before, and the other words.
// A character without a name has an empty place.
//
//go:embed names.txt
var namesText string

// EachName calls f with every character whose name is known, in order, until f says no.
func EachName(f func(r rune, name string) bool) {
	for _, block := range strings.Split(namesText, "=")[1:] {
		first, text, _ := strings.Cut(block, "\n")
		r, _ := strconv.ParseInt(first, 16, 32)
		var words []string
		for _, entry := range strings.Split(strings.ReplaceAll(text, "\n", ""), "|") {
			if entry == "" {
				words = words[:0]
			} else {
				words = words[:entry[0]-'0']
				if len(entry) > 1 {
					words = append(words, strings.Split(entry[1:], " ")...)
				}
				if !f(rune(r), strings.Join(words, " ")) {
					return
				}
			}
			r++
		}
	}
}

// Named looks up a character's name, as it stands in \N{…}; upper and lower case are the same.
func Named(name string) (found rune, ok bool) {
	name = strings.ToUpper(name)
	EachName(func(r rune, n string) bool {
		if n == name {
			found, ok = r, true
		}
		return !ok
	})
	return found, ok
}

// NameOf returns a character's name in Unicode, or "" where it is not among those that are known here.
func NameOf(c rune) (name string) {
	EachName(func(r rune, n string) bool {
		if r == c {
			name = n
		}
		return r < c
	})
	return name
}
