package vm

// Letter case of str by Unicode, with the characters that become several: ß is SS in upper case.

import (
	"strings"
	"unicode"
)

func upperStr(s string) string {
	if isASCII(s) {
		return asciiUpper(s)
	}
	return mapRunes(s, appendUpper)
}

func lowerStr(s string) string {
	if isASCII(s) {
		return asciiLower(s)
	}
	b := make([]byte, 0, len(s)+8)
	for at := 0; at < len(s); {
		r, n := decodeRune(s[at:])
		b = appendLower(b, r, s[:at], s[at+n:])
		at += n
	}
	return string(b)
}

// appendLower appends the lower case of r, which stands between before and after: a sigma that ends a word has a form of its own.
func appendLower(b []byte, r rune, before, after string) []byte {
	const sigma, finalSigma, dottedI = 'Σ', 'ς', 'İ'
	switch r {
	case sigma:
		if endsWord(before) && !startsWord(after) {
			return appendRune(b, finalSigma)
		}
	case dottedI:
		return append(b, "i̇"...)
	}
	return appendRune(b, unicode.ToLower(r))
}

// endsWord and startsWord look past characters that do not matter for case, such as apostrophes and accents.
func endsWord(s string) bool {
	for s != "" {
		r, n := decodeLastRune(s)
		if !caseIgnorable(r) {
			return isCased(r)
		}
		s = s[:len(s)-n]
	}
	return false
}

func startsWord(s string) bool {
	for s != "" {
		r, n := decodeRune(s)
		if !caseIgnorable(r) {
			return isCased(r)
		}
		s = s[n:]
	}
	return false
}

func caseIgnorable(r rune) bool {
	return strings.ContainsRune("'.:^`·\u0387\u2018\u2019\u2024\u2027", r) || unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk)
}

func appendUpper(b []byte, r rune) []byte {
	if upper, _, ok := specialCase(r); ok {
		return append(b, upper...)
	}
	return appendRune(b, unicode.ToUpper(r))
}

func appendTitle(b []byte, r rune) []byte {
	if _, title, ok := specialCase(r); ok {
		return append(b, title...)
	}
	return appendRune(b, unicode.ToTitle(r))
}

// titleStr begins every word with a title-case letter; a word is a run of cased characters.
func titleStr(s string) string {
	b := make([]byte, 0, len(s)+8)
	inWord := false
	for at := 0; at < len(s); {
		r, n := decodeRune(s[at:])
		if inWord {
			b = appendLower(b, r, s[:at], s[at+n:])
		} else {
			b = appendTitle(b, r)
		}
		inWord = isCased(r)
		at += n
	}
	return string(b)
}

func capitalizeStr(s string) string {
	b := make([]byte, 0, len(s)+8)
	for at := 0; at < len(s); {
		r, n := decodeRune(s[at:])
		if at == 0 {
			b = appendTitle(b, r)
		} else {
			b = appendLower(b, r, s[:at], s[at+n:])
		}
		at += n
	}
	return string(b)
}

func swapCaseStr(s string) string {
	b := make([]byte, 0, len(s)+8)
	for at := 0; at < len(s); {
		r, n := decodeRune(s[at:])
		switch {
		case isUpper(r):
			b = appendLower(b, r, s[:at], s[at+n:])
		case isLower(r):
			b = appendUpper(b, r)
		default:
			b = appendRune(b, r)
		}
		at += n
	}
	return string(b)
}

// foldCase is casefold: for all but a few characters, the lower case of the upper case.
func foldCase(s string) string {
	if isASCII(s) {
		return asciiLower(s)
	}
	return mapRunes(s, func(b []byte, r rune) []byte {
		switch {
		case r == 'ẞ':
			return append(b, "ss"...)
		case r == 'ı':
			return appendRune(b, r)
		case r == 'İ':
			return append(b, "i̇"...)
		case 0x13A0 <= r && r <= 0x13FD || 0xAB70 <= r && r <= 0xABBF: // Cherokee folds to upper case
			return appendRune(b, unicode.ToUpper(r))
		}
		for _, u := range decodeRunes(string(appendUpper(nil, r))) {
			b = appendRune(b, unicode.ToLower(u))
		}
		return b
	})
}

// specialCase returns the upper and the title case of a character for which one of them is more than a character.
func specialCase(r rune) (upper, title string, ok bool) {
	switch {
	case r < 0xDF:
		return "", "", false
	case r == 0xDF, r == 0x149, r == 0x1F0, r == 0x390, r == 0x3B0, r == 0x587,
		0x1E96 <= r && r <= 0x1E9A, 0x1F50 <= r && r <= 0x1FFC, 0xFB00 <= r && r <= 0xFB17:
	default:
		return "", "", false
	}
	_, rest, ok := strings.Cut(specialCases, "|"+string(r)+" ")
	if !ok {
		return "", "", false
	}
	entry, _, _ := strings.Cut(rest, "|")
	upper, title, _ = strings.Cut(entry, " ")
	return upper, title, true
}

// specialCases lists character, upper case and title case, from Unicode's SpecialCasing.
const specialCases = "" +
	"|ß SS Ss|ŉ \u02bcN \u02bcN|ǰ J\u030c J\u030c|ΐ Ι\u0308\u0301 Ι\u0308\u0301|ΰ Υ\u0308\u0301 Υ\u0308\u0301|և ԵՒ Եւ|ẖ H\u0331 H\u0331|ẗ T\u0308 T\u0308|ẘ W\u030a W\u030a" +
	"|ẙ Y\u030a Y\u030a|ẚ A\u02be A\u02be|ὐ Υ\u0313 Υ\u0313|ὒ Υ\u0313\u0300 Υ\u0313\u0300|ὔ Υ\u0313\u0301 Υ\u0313\u0301|ὖ Υ\u0313\u0342 Υ\u0313\u0342|ᾀ ἈΙ ᾈ|ᾁ ἉΙ ᾉ|ᾂ ἊΙ ᾊ" +
	"|ᾃ ἋΙ ᾋ|ᾄ ἌΙ ᾌ|ᾅ ἍΙ ᾍ|ᾆ ἎΙ ᾎ|ᾇ ἏΙ ᾏ|ᾈ ἈΙ ᾈ|ᾉ ἉΙ ᾉ|ᾊ ἊΙ ᾊ|ᾋ ἋΙ ᾋ" +
	"|ᾌ ἌΙ ᾌ|ᾍ ἍΙ ᾍ|ᾎ ἎΙ ᾎ|ᾏ ἏΙ ᾏ|ᾐ ἨΙ ᾘ|ᾑ ἩΙ ᾙ|ᾒ ἪΙ ᾚ|ᾓ ἫΙ ᾛ|ᾔ ἬΙ ᾜ" +
	"|ᾕ ἭΙ ᾝ|ᾖ ἮΙ ᾞ|ᾗ ἯΙ ᾟ|ᾘ ἨΙ ᾘ|ᾙ ἩΙ ᾙ|ᾚ ἪΙ ᾚ|ᾛ ἫΙ ᾛ|ᾜ ἬΙ ᾜ|ᾝ ἭΙ ᾝ" +
	"|ᾞ ἮΙ ᾞ|ᾟ ἯΙ ᾟ|ᾠ ὨΙ ᾨ|ᾡ ὩΙ ᾩ|ᾢ ὪΙ ᾪ|ᾣ ὫΙ ᾫ|ᾤ ὬΙ ᾬ|ᾥ ὭΙ ᾭ|ᾦ ὮΙ ᾮ" +
	"|ᾧ ὯΙ ᾯ|ᾨ ὨΙ ᾨ|ᾩ ὩΙ ᾩ|ᾪ ὪΙ ᾪ|ᾫ ὫΙ ᾫ|ᾬ ὬΙ ᾬ|ᾭ ὭΙ ᾭ|ᾮ ὮΙ ᾮ|ᾯ ὯΙ ᾯ" +
	"|ᾲ ᾺΙ Ὰ\u0345|ᾳ ΑΙ ᾼ|ᾴ ΆΙ Ά\u0345|ᾶ Α\u0342 Α\u0342|ᾷ Α\u0342Ι Α\u0342\u0345|ᾼ ΑΙ ᾼ|ῂ ῊΙ Ὴ\u0345|ῃ ΗΙ ῌ|ῄ ΉΙ Ή\u0345" +
	"|ῆ Η\u0342 Η\u0342|ῇ Η\u0342Ι Η\u0342\u0345|ῌ ΗΙ ῌ|ῒ Ι\u0308\u0300 Ι\u0308\u0300|ΐ Ι\u0308\u0301 Ι\u0308\u0301|ῖ Ι\u0342 Ι\u0342|ῗ Ι\u0308\u0342 Ι\u0308\u0342|ῢ Υ\u0308\u0300 Υ\u0308\u0300|ΰ Υ\u0308\u0301 Υ\u0308\u0301" +
	"|ῤ Ρ\u0313 Ρ\u0313|ῦ Υ\u0342 Υ\u0342|ῧ Υ\u0308\u0342 Υ\u0308\u0342|ῲ ῺΙ Ὼ\u0345|ῳ ΩΙ ῼ|ῴ ΏΙ Ώ\u0345|ῶ Ω\u0342 Ω\u0342|ῷ Ω\u0342Ι Ω\u0342\u0345|ῼ ΩΙ ῼ" +
	"|ﬀ FF Ff|ﬁ FI Fi|ﬂ FL Fl|ﬃ FFI Ffi|ﬄ FFL Ffl|ﬅ ST St|ﬆ ST St|ﬓ ՄՆ Մն|ﬔ ՄԵ Մե" +
	"|ﬕ ՄԻ Մի|ﬖ ՎՆ Վն|ﬗ ՄԽ Մխ|"
