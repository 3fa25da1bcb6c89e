package vm

// The codecs themselves: how one character is written, how one is read.

// encoderOf returns the function that appends a character, or answers nil when the encoding has none for it, and the reason for that.
func encoderOf(name string) (write func(b []byte, r rune) []byte, reason string) {
	switch name {
	case "ascii", "latin-1":
		limit, reason := rune(0x80), "ordinal not in range(128)"
		if name == "latin-1" {
			limit, reason = 0x100, "ordinal not in range(256)"
		}
		return func(b []byte, r rune) []byte {
			if r >= limit {
				return nil
			}
			return append(b, byte(r))
		}, reason
	case "unicode-escape":
		return writeEscaped, ""
	case "raw-unicode-escape":
		return writeRawEscaped, ""
	case "utf-8":
		write = appendRune
	case "utf-16", "utf-16-le":
		write = func(b []byte, r rune) []byte {
			return appendUTF16(b, r, func(b []byte, u uint16) []byte { return append(b, byte(u), byte(u>>8)) })
		}
	case "utf-16-be":
		write = func(b []byte, r rune) []byte {
			return appendUTF16(b, r, func(b []byte, u uint16) []byte { return append(b, byte(u>>8), byte(u)) })
		}
	case "utf-32", "utf-32-le":
		write = func(b []byte, r rune) []byte { return append(b, byte(r), byte(r>>8), byte(r>>16), 0) }
	default:
		write = func(b []byte, r rune) []byte { return append(b, 0, byte(r>>16), byte(r>>8), byte(r)) }
	}
	whole := write
	return func(b []byte, r rune) []byte {
		if isSurrogate(r) {
			return nil
		}
		return whole(b, r)
	}, "surrogates not allowed"
}

func appendUTF16(b []byte, r rune, unit func(b []byte, u uint16) []byte) []byte {
	if r < 0x10000 {
		return unit(b, uint16(r))
	}
	r -= 0x10000
	return unit(unit(b, 0xD800|uint16(r>>10)), 0xDC00|uint16(r&0x3FF))
}

// appendSurrogate appends a lone surrogate in an encoding that has room for it.
func appendSurrogate(b []byte, r rune, name string) []byte {
	hi, lo := byte(r>>8), byte(r)
	switch name {
	case "utf-16", "utf-16-le":
		return append(b, lo, hi)
	case "utf-16-be":
		return append(b, hi, lo)
	case "utf-32", "utf-32-le":
		return append(b, lo, hi, 0, 0)
	case "utf-32-be":
		return append(b, 0, 0, hi, lo)
	}
	return appendRune(b, r)
}

// reader returns the function that reads the first character: its code point and size, or the number of bad bytes and why.
func (d *decoder) reader() func(b []byte) (r rune, n int, reason string) {
	switch d.name {
	case "utf-8":
		return readUTF8
	case "unicode-escape":
		d.name = "unicodeescape"
		return readEscaped
	case "raw-unicode-escape":
		d.name = "rawunicodeescape"
		return readRawEscaped
	case "ascii":
		return func(b []byte) (rune, int, string) {
			if b[0] >= 0x80 {
				return 0, 1, "ordinal not in range(128)"
			}
			return rune(b[0]), 1, ""
		}
	case "latin-1":
		return func(b []byte) (rune, int, string) { return rune(b[0]), 1, "" }
	}
	size, big := unitSize(d.name), false
	switch d.name {
	case "utf-16", "utf-32": // a byte order mark decides; without one it is this machine's, little-endian
		big = d.byteOrderMark(size)
		d.name += map[bool]string{false: "-le", true: "-be"}[big]
	case "utf-16-be", "utf-32-be":
		big = true
	}
	unit := func(b []byte) rune { return wideUnit(b[:size], big) }
	if size == 4 {
		return func(b []byte) (rune, int, string) {
			if len(b) < 4 {
				return 0, len(b), "truncated data"
			}
			r := unit(b)
			switch {
			case r < 0 || r > maxRune:
				return 0, 4, "code point not in range(0x110000)"
			case isSurrogate(r):
				return 0, 4, "code point in surrogate code point range(0xd800, 0xe000)"
			}
			return r, 4, ""
		}
	}
	return func(b []byte) (rune, int, string) {
		if len(b) < 2 {
			return 0, len(b), "truncated data"
		}
		hi := unit(b)
		switch {
		case !isSurrogate(hi):
			return hi, 2, ""
		case hi >= 0xDC00:
			return 0, 2, "illegal encoding"
		case len(b) < 4:
			return 0, len(b), "unexpected end of data"
		}
		lo := unit(b[2:])
		if lo < 0xDC00 || lo > 0xDFFF {
			return 0, 2, "illegal UTF-16 surrogate"
		}
		return 0x10000 + (hi&0x3FF)<<10 | lo&0x3FF, 4, ""
	}
}

// byteOrderMark takes the mark off the bytes and answers whether the rest is big-endian.
func (d *decoder) byteOrderMark(size int) (big bool) {
	if len(d.b) < size {
		return false
	}
	switch head := string(d.b[:size]); head {
	case "\xff\xfe", "\xff\xfe\x00\x00":
	case "\xfe\xff", "\x00\x00\xfe\xff":
		big = true
	default:
		return false
	}
	d.b = d.b[size:]
	return big
}

// readUTF8 reads one character. The bad part of a broken sequence is as long as it was a possible beginning of one.
func readUTF8(b []byte) (r rune, n int, reason string) {
	c := b[0]
	low, high := byte(0x80), byte(0xBF) // what the second byte may be
	switch {
	case c < 0x80:
		return rune(c), 1, ""
	case c < 0xC2 || c > 0xF4:
		return 0, 1, "invalid start byte"
	case c < 0xE0:
		n, r = 2, rune(c&0x1F)
	case c < 0xF0:
		n, r = 3, rune(c&0x0F)
		switch c {
		case 0xE0:
			low = 0xA0
		case 0xED:
			high = 0x9F
		}
	default:
		n, r = 4, rune(c&0x07)
		switch c {
		case 0xF0:
			low = 0x90
		case 0xF4:
			high = 0x8F
		}
	}
	for i := 1; i < n; i++ {
		if i == len(b) {
			return 0, i, "unexpected end of data"
		}
		if b[i] < low || b[i] > high {
			return 0, i, "invalid continuation byte"
		}
		low, high = 0x80, 0xBF
		r = r<<6 | rune(b[i]&0x3F)
	}
	return r, n, ""
}
