package std

// The generator behind module random: the Mersenne Twister MT19937, seeded as CPython seeds it, so that a seed gives the same numbers.

import (
	"math/big"

	"github.com/asyncio-playground/playground/wasm/lib/hash"
	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

const (
	twistN = 624
	twistM = 397
)

// twister is _random.Random.
type twister struct {
	vm.Head
	state [twistN]uint32
	at    int
	later func() *big.Int // where the seed comes from, while nothing has been drawn
}

// ready returns the generator with its state: one that nobody draws from need not be seeded.
func (r *twister) ready() *twister {
	if seed := r.later; seed != nil {
		r.later = nil
		r.seedInt(seed())
	}
	return r
}

// Class returns the generator's class.
func (r *twister) Class(*vm.Interp) *vm.Type { return r.Cls }

func (r *twister) seedWord(s uint32) {
	r.state[0] = s
	for i := 1; i < twistN; i++ {
		p := r.state[i-1]
		r.state[i] = 1812433253*(p^p>>30) + uint32(i)
	}
	r.at = twistN
}

// seedWords mixes a key of any length into the state.
func (r *twister) seedWords(key []uint32) {
	r.seedWord(19650218)
	i, j := 1, 0
	step := func() {
		i++
		if i >= twistN {
			r.state[0] = r.state[twistN-1]
			i = 1
		}
	}
	for range max(twistN, len(key)) {
		p := r.state[i-1]
		r.state[i] = (r.state[i] ^ (p^p>>30)*1664525) + key[j] + uint32(j)
		step()
		if j++; j >= len(key) {
			j = 0
		}
	}
	for range twistN - 1 {
		p := r.state[i-1]
		r.state[i] = (r.state[i] ^ (p^p>>30)*1566083941) - uint32(i)
		step()
	}
	r.state[0] = 0x80000000
}

// seedInt seeds with the absolute value of an integer.
func (r *twister) seedInt(n *big.Int) {
	var key []uint32
	mask := big.NewInt(0xffffffff)
	for x := new(big.Int).Abs(n); x.Sign() > 0; x.Rsh(x, 32) {
		key = append(key, uint32(new(big.Int).And(x, mask).Uint64()))
	}
	if key == nil {
		key = []uint32{0}
	}
	r.seedWords(key)
}

// word draws 32 bits.
func (r *twister) word() uint32 {
	if r.at >= twistN {
		s := &r.state
		for i := range twistN {
			y := s[i]&0x80000000 | s[(i+1)%twistN]&0x7fffffff
			v := s[(i+twistM)%twistN] ^ y>>1
			if y&1 != 0 {
				v ^= 0x9908b0df
			}
			s[i] = v
		}
		r.at = 0
	}
	y := r.state[r.at]
	r.at++
	y ^= y >> 11
	y ^= y << 7 & 0x9d2c5680
	y ^= y << 15 & 0xefc60000
	return y ^ y>>18
}

// float draws from [0, 1) with 53 bits.
func (r *twister) float() float64 {
	a, b := r.word()>>5, r.word()>>6
	return (float64(a)*67108864 + float64(b)) / 9007199254740992
}

// bits draws an integer of k bits.
func (r *twister) bits(k int) *big.Int {
	n, shift := new(big.Int), uint(0)
	for k > 0 {
		w := r.word()
		if k < 32 {
			w >>= 32 - k
		}
		n.Or(n, new(big.Int).Lsh(big.NewInt(int64(w)), shift))
		shift, k = shift+32, k-32
	}
	return n
}

func buildRandom(e *rt.Env) func(t *vm.Thread, m *vm.Module) *vm.Exc {
	return func(t *vm.Thread, m *vm.Module) *vm.Exc {
		self := func(a []vm.Value) *twister { return a[0].O.(*twister) }
		m.Set(t.In, "Random", vm.Obj(t.In.NewLibType("_random", "Random", nil, vm.Slots{
			New: func(_ *vm.Thread, cls *vm.Type, _ vm.Args) (vm.Value, *vm.Exc) {
				return vm.Obj(&twister{Head: vm.Head{Cls: cls}, later: func() *big.Int { return new(big.Int) }}), nil
			},
			Init: func(*vm.Thread, vm.Value, vm.Args) *vm.Exc { return nil },
		}, func() []vm.Method {
			return []vm.Method{
				{Name: "random", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return vm.Float(self(a).ready().float()), nil }},
				{Name: "getrandbits", Sig: "k, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					k, exc := t.Index(a[1])
					if exc != nil {
						return vm.Value{}, exc
					}
					if k < 0 {
						return vm.Value{}, t.ValueErrorf("number of bits must be non-negative")
					}
					if exc := t.Alloc(int(k / 8)); exc != nil {
						return vm.Value{}, exc
					}
					return vm.NewBig(self(a).ready().bits(int(k))), nil
				}},
				{Name: "_get", Fn: func(_ *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					r := self(a).ready()
					words := make([]vm.Value, twistN+1)
					for i, w := range r.state {
						words[i] = vm.Int(int64(w))
					}
					words[twistN] = vm.Int(int64(r.at))
					return vm.NewTuple(words...), nil
				}},
				{Name: "_set", Sig: "state, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					words, exc := t.ToSlice(a[1])
					if exc != nil {
						return vm.Value{}, exc
					}
					if len(words) != twistN+1 {
						return vm.Value{}, t.ValueErrorf("state vector is the wrong size")
					}
					r := self(a)
					r.later = nil
					for i, w := range words {
						n, exc := t.Index(w)
						if exc != nil {
							return vm.Value{}, exc
						}
						if i == twistN {
							if n < 0 || n > twistN {
								return vm.Value{}, t.ValueErrorf("invalid state")
							}
							r.at = int(n)
							break
						}
						r.state[i] = uint32(n)
					}
					return vm.None, nil
				}},
				{Name: "_seed_int", Sig: "n, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					n, exc := t.BigIndex(a[1])
					if exc == nil {
						self(a).later = func() *big.Int { return n }
					}
					return vm.None, exc
				}},
				// _seed_run seeds with what the run's seed gives this process, plus a number that sets the generator apart.
				{Name: "_seed_run", Sig: "apart, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					apart, exc := t.BigIndex(a[1])
					self(a).later = func() *big.Int { return new(big.Int).Add(apart, big.NewInt(int64(e.OwnSeed()))) }
					return vm.None, exc
				}},
				{Name: "_seed_bytes", Sig: "b, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
					b := a[1].O.(*vm.Bytes).B
					h, _ := hash.New("sha512")
					h.Write(b)
					n := new(big.Int).SetBytes(append(append([]byte(nil), b...), h.Sum(0)...))
					self(a).later = func() *big.Int { return n }
					return vm.None, nil
				}},
			}
		})))
		return nil
	}
}
