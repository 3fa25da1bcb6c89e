package data

// Hashing on the simulated machine: what it costs, and that CPython does it outside the GIL; keys from passwords.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/lib/hash"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// outsideGIL is from how many bytes on CPython hashes outside the GIL.
const outsideGIL = 2048

// Costs, measured on CPython 3.13.0 with OpenSSL 3: ns for a kilobyte, by algorithm; the processor has instructions for the first two.
func nsPerKB(name string) int64 {
	switch name = strings.ToLower(name); {
	case name == "sha1" || name == "sha256" || name == "sha224":
		return 700
	case strings.HasPrefix(name, "sha3") || strings.HasPrefix(name, "shake"):
		return 3100
	case name == "sha512" || name == "sha384":
		return 2200
	}
	return 1600
}

const (
	nsPerRound  = 400 // a round of PBKDF2, besides two blocks of its hash
	nsPerScrypt = 580 // for n·r·p = 1
)

// compute lets the thread do ns of work outside the GIL; it counts as steps, too, so that a listing's budget ends it.
func compute(t *vm.Thread, ns int64) {
	k := rt.Settle(t)
	t.Beside(ns / max(1, k.Machine().Costs().Bytecode))
	k.Compute(ns)
}

// hashed charges for n bytes through the hash of that name.
func hashed(t *vm.Thread, name string, n int) {
	if n < outsideGIL {
		t.Charge(n / 16)
		return
	}
	compute(t, int64(n)*nsPerKB(name)/1024)
}

// Derived keys: PBKDF2 and scrypt, whose arguments the Python part has looked at.
var deriving = []vm.Method{
	{Name: "pbkdf2", Sig: "name, password, salt, rounds, size, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		name, _ := vm.AsStr(a[0])
		_, kind := hash.New(name.S)
		password, salt, n, exc := passwordAndNumbers(t, a[1:])
		if exc != nil {
			return vm.Value{}, exc
		}
		rounds, size := n[0], n[1]
		if exc := t.Alloc(size); exc != nil {
			return vm.Value{}, exc
		}
		blocks := int64((size + kind.Size - 1) / kind.Size)
		compute(t, blocks*int64(rounds)*(nsPerRound+2*int64(kind.Block)*nsPerKB(name.S)/1024))
		return vm.NewBytes(hash.PBKDF2(name.S, password, salt, rounds, size)), nil
	}},
	{Name: "scrypt", Sig: "password, salt, n, r, p, size, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
		password, salt, n, exc := passwordAndNumbers(t, a)
		if exc == nil {
			exc = t.Alloc(n[3])
		}
		if exc != nil {
			return vm.Value{}, exc
		}
		compute(t, int64(n[0])*int64(n[1])*int64(n[2])*nsPerScrypt)
		return vm.NewBytes(hash.Scrypt(password, salt, n[0], n[1], n[2], n[3])), nil
	}},
}

// passwordAndNumbers reads a password, a salt, and the numbers after them.
func passwordAndNumbers(t *vm.Thread, a []vm.Value) (password, salt []byte, numbers []int, exc *vm.Exc) {
	if password, exc = needBytes(t, a[0]); exc == nil {
		salt, exc = needBytes(t, a[1])
	}
	for _, v := range a[2:] {
		var n int64
		if exc == nil {
			n, exc = t.Index(v)
		}
		numbers = append(numbers, int(n))
	}
	return password, salt, numbers, exc
}
