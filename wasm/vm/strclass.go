package vm

// Classes of characters: what str's is… methods and stripping ask, by Unicode.

import (
	"strings"
	"unicode"
)

// isSpace is Python's white space for str: Unicode's, and the four ASCII separators besides.
func isSpace(r rune) bool {
	if r < 0x80 {
		return isSpaceByte(byte(r)) || 0x1c <= r && r <= 0x1f
	}
	return unicode.IsSpace(r)
}

// isSpaceByte is white space for bytes.
func isSpaceByte(c byte) bool { return c == ' ' || 9 <= c && c <= 13 }

// trimWhite strips white space at both ends.
func trimWhite(s string) string { return strings.TrimFunc(s, isSpace) }

func isAlpha(r rune) bool {
	if r < 0x80 {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r) || isNewIdeograph(r)
}

func isDecimal(r rune) bool { return unicode.IsDigit(r) }

// decimalValue returns the value of a decimal digit: Unicode keeps the ten of a script together, beginning at a multiple of ten from
// the start of their range.
func decimalValue(r rune) int {
	for _, x := range unicode.Nd.R16 {
		if lo, hi := rune(x.Lo), rune(x.Hi); lo <= r && r <= hi {
			return int(r-lo) % 10
		}
	}
	for _, x := range unicode.Nd.R32 {
		if lo, hi := rune(x.Lo), rune(x.Hi); lo <= r && r <= hi {
			return int(r-lo) % 10
		}
	}
	return 0
}

// asciiDigits replaces decimal digits of other scripts by ASCII ones; anything else beyond ASCII stays, and is no number.
func asciiDigits(s string) string {
	if isASCII(s) {
		return s
	}
	return mapRunes(s, func(b []byte, r rune) []byte {
		if r >= 0x80 && isDecimal(r) {
			return append(b, '0'+byte(decimalValue(r)))
		}
		return appendRune(b, r)
	})
}

// isDigitRune is str.isdigit for one character: decimals, and digits that do not form numbers (superscripts, circled ones and so on).
func isDigitRune(r rune) bool {
	if isDecimal(r) {
		return true
	}
	for _, x := range [...][2]rune{
		{0xB2, 0xB3}, {0xB9, 0xB9}, {0x1369, 0x1371}, {0x19DA, 0x19DA}, {0x2070, 0x2070}, {0x2074, 0x2079}, {0x2080, 0x2089},
		{0x2460, 0x2468}, {0x2474, 0x247C}, {0x2488, 0x2490}, {0x24EA, 0x24EA}, {0x24F5, 0x24FD}, {0x24FF, 0x24FF},
		{0x2776, 0x277E}, {0x2780, 0x2788}, {0x278A, 0x2792}, {0x10A40, 0x10A43}, {0x10E60, 0x10E68}, {0x11052, 0x1105A}, {0x1F100, 0x1F10A},
	} {
		if x[0] <= r && r <= x[1] {
			return true
		}
	}
	return false
}

// isNumeric is str.isnumeric for one character: every number character, and the ideographs that stand for numbers.
func isNumeric(r rune) bool {
	return unicode.IsNumber(r) || r >= 0x3400 && strings.ContainsRune(numberIdeographs, r)
}

// numberIdeographs are the Han characters with a numeric value, from Unicode's Unihan data.
const numberIdeographs = "㐅㒃㠪㭍一七万三两九二五亖京亿什仟仨伍佰俩倆億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐拐拾捌柒洞漆玖百皕秭肆萬貮貳贰鈎钩阡陆陌陸零\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3\uf9fd𠀁𠁤𠃢𠄡𠤪𠦃𠦌𠦜𠫪𠫽𠬙𢎐𢦘𣬛𦉭廾"

// Letter case. Other_Lowercase and Other_Uppercase count too, as in Python.
func isLower(r rune) bool {
	if r < 0x80 {
		return 'a' <= r && r <= 'z'
	}
	return unicode.IsLower(r) || unicode.Is(unicode.Other_Lowercase, r)
}

func isUpper(r rune) bool {
	if r < 0x80 {
		return 'A' <= r && r <= 'Z'
	}
	return unicode.IsUpper(r) || unicode.Is(unicode.Other_Uppercase, r)
}

// isCased tells characters that have case; title-case letters do.
func isCased(r rune) bool { return isLower(r) || isUpper(r) || unicode.IsTitle(r) }

func isIdentifier(s string) bool {
	first := true
	return everyRune(s, func(r rune) bool {
		if isAlpha(r) || r == '_' {
			first = false
			return true
		}
		ok := r >= 0x80 && unicode.In(r, unicode.Nl, unicode.Other_ID_Start)
		if !ok && !first {
			ok = '0' <= r && r <= '9' || r >= 0x80 && unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
		}
		first = false
		return ok
	})
}

// sameCase is str.islower and str.isupper: there is a cased character, and none of the other case.
func sameCase(s string, want, other func(r rune) bool) bool {
	seen := false
	for s != "" {
		r, n := decodeRune(s)
		if other(r) || unicode.IsTitle(r) {
			return false
		}
		seen = seen || want(r)
		s = s[n:]
	}
	return seen
}

// isTitled is str.istitle: upper case begins every word, lower case goes on.
func isTitled(s string) bool {
	seen, inWord := false, false
	for s != "" {
		r, n := decodeRune(s)
		switch {
		case isUpper(r) || unicode.IsTitle(r):
			if inWord {
				return false
			}
			seen, inWord = true, true
		case isLower(r):
			if !inWord {
				return false
			}
			seen = true
		default:
			inWord = false
		}
		s = s[n:]
	}
	return seen
}
