package syntax

// The way back from a character to its name, for the names that charnames.go has.

import (
	"strings"
	"unicode"
)

// NameOf returns a character's name in Unicode, or "" where it is not among those that are known here.
func NameOf(r rune) string {
	at := 0
	for _, s := range signs {
		if s == r {
			return strings.Split(signNames, "|")[at]
		}
		at++
	}
	if r >= '0' && r <= '9' {
		return "DIGIT " + strings.Fields("ZERO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE")[r-'0']
	}
	small, size := unicode.ToLower(r), "SMALL"
	if small != r {
		size = "CAPITAL"
	}
	name := ""
	switch {
	case small >= 'α' && small <= 'ω':
		name = "GREEK " + size + " LETTER " + strings.Fields(greekLetters)[small-'α']
	case small >= 'а' && small <= 'я':
		name = "CYRILLIC " + size + " LETTER " + strings.Fields(cyrillicLetters)[small-'а']
	case small >= 'a' && small <= 'z':
		name = "LATIN " + size + " LETTER " + strings.ToUpper(string(small))
	default:
		name = "LATIN " + size + " LETTER " + markedLetter(small)
	}
	if found, ok := charByName(name); ok && found == r {
		return name
	}
	return ""
}

// markedLetter is the opposite of latinLetter for letters with a mark: E WITH ACUTE of é.
func markedLetter(small rune) string {
	for _, m := range strings.Split(latinMarks, "|") {
		mark, pairs, _ := strings.Cut(m, ":")
		letters := []rune(pairs)
		for i := 1; i < len(letters); i += 2 {
			if letters[i] == small {
				return strings.ToUpper(string(letters[i-1])) + " WITH " + mark
			}
		}
	}
	return ""
}
