// Package flate packs and unpacks bytes as RFC 1951 says. It packs as zlib 1.2.13 does, which CPython has with it: the same matches, the same
// blocks, the same codes, so that what a program prints of a packed text's length, or of its bytes, is the same here.
//
// What is not zlib's: blocks of level 0 are as long as they can be (zlib's depend on the room that its caller leaves); there are no preset
// dictionaries, no other strategies and no other memory levels than the usual one.
package flate

const (
	minMatch, maxMatch = 3, 258
	windowSize         = 1 << 15
	lookahead          = maxMatch + minMatch + 1 // as much as a match and the one after it may need
	maxDistance        = windowSize - lookahead
	endOfBlock         = 256
	codes, distances   = 286, 30
)

// Lengths and distances are in classes: where a class begins, and how many bits tell which one of the class it is.
var (
	lengthBits   = [29]uint8{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0}
	distanceBits = [30]uint8{0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13}
	codeOrder    = [19]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}
)

// classOf returns the class of a value that counts from 0, and what remains of it.
func classOf(value int, bits []uint8) (class, rest int) {
	for class = range bits {
		size := 1 << bits[class]
		if value < size {
			return class, value
		}
		value -= size
	}
	return class, value
}

// lengthClass returns the class of a match's length less 3. The longest has a class of its own.
func lengthClass(length int) (class, rest int) {
	if length == maxMatch-minMatch {
		return 28, 0
	}
	return classOf(length, lengthBits[:28])
}
