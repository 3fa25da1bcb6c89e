// Package hash computes digests: MD5, SHA-1, SHA-2, SHA-3 and BLAKE2, in little code. Go's own packages would bring their whole
// certified cryptography along, more than 200 kB of every reader's download. Nothing here guards a secret: it is for listings.
package hash

// Digest is a digest being computed.
type Digest interface {
	// Write adds bytes.
	Write(b []byte)
	// Sum returns the digest of what was written so far; for one of variable length, n bytes of it.
	Sum(n int) []byte
	// Clone returns an independent copy.
	Clone() Digest
}

// Kind describes an algorithm; Size is 0 where the length is the caller's choice.
type Kind struct {
	Name        string
	Size, Block int
}

// New begins a digest by its algorithm's name as hashlib spells it; nil for an unknown one.
func New(name string) (Digest, Kind) {
	switch name {
	case "md5":
		return newChain(name, 16, 64), Kind{name, 16, 64}
	case "sha1":
		return newChain(name, 20, 64), Kind{name, 20, 64}
	case "sha224":
		return newChain(name, 28, 64), Kind{name, 28, 64}
	case "sha256":
		return newChain(name, 32, 64), Kind{name, 32, 64}
	case "sha384":
		return newChain(name, 48, 128), Kind{name, 48, 128}
	case "sha512":
		return newChain(name, 64, 128), Kind{name, 64, 128}
	case "sha3_224":
		return newSponge(28, 6), Kind{name, 28, 144}
	case "sha3_256":
		return newSponge(32, 6), Kind{name, 32, 136}
	case "sha3_384":
		return newSponge(48, 6), Kind{name, 48, 104}
	case "sha3_512":
		return newSponge(64, 6), Kind{name, 64, 72}
	case "shake_128":
		return newSponge(16, 0x1f), Kind{name, 0, 168}
	case "shake_256":
		return newSponge(32, 0x1f), Kind{name, 0, 136}
	}
	return nil, Kind{}
}
