package vm

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func testThread() *Thread { return New(&testHost{}, Limits{}).NewThread() }

// keysOf lists a dict's keys in order.
func keysOf(d *Dict) (keys []Value) {
	for pos := 0; ; {
		k, _, ok := d.Next(&pos)
		if !ok {
			return keys
		}
		keys = append(keys, k)
	}
}

func TestDictKeepsOrderOfInsertion(t *testing.T) {
	th := testThread()
	d := NewDict()
	for i := range 100 {
		require.Nil(t, d.Set(th, Int(int64(i*37%101)), Int(int64(i))))
	}
	for i := range 100 {
		assert.Equal(t, int64(i*37%101), keysOf(d)[i].N)
	}
	require.Nil(t, d.Set(th, Int(0), NewStr("again")))
	assert.Equal(t, int64(0), keysOf(d)[0].N, "a new value does not move its key")
}

// A dict does what a Go map and a list of keys do, through any mixture of operations.
func TestDictAgainstMap(t *testing.T) {
	th := testThread()
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 1))
		d, model, order := NewDict(), map[string]int64{}, []string{}
		key := func() (Value, string) {
			n := r.IntN(60)
			if n%2 == 0 {
				return NewStr("k" + strconv.Itoa(n)), "k" + strconv.Itoa(n)
			}
			return Int(int64(n - 30)), strconv.Itoa(n - 30)
		}
		forget := func(name string) {
			delete(model, name)
			for i, k := range order {
				if k == name {
					order = append(order[:i:i], order[i+1:]...)
					return
				}
			}
		}
		for range 3000 {
			k, name := key()
			_, there := model[name]
			switch r.IntN(4) {
			case 0, 1:
				if !there {
					order = append(order, name)
				}
				model[name] = r.Int64()
				require.Nil(t, d.Set(th, k, Int(model[name])))
			case 2:
				v, exc := d.Delete(th, k)
				require.Nil(t, exc)
				require.Equal(t, there, v.O != nil)
				forget(name)
			default:
				v, exc := d.Get(th, k)
				require.Nil(t, exc)
				require.Equal(t, there, v.O != nil)
				require.Equal(t, model[name], v.N)
			}
			require.Equal(t, len(model), d.Len())
		}
		var got []string
		for _, k := range keysOf(d) {
			if s, ok := AsStr(k); ok {
				got = append(got, s.S)
			} else {
				got = append(got, strconv.FormatInt(k.N, 10))
			}
		}
		require.Equal(t, order, got)
		require.Equal(t, keysOf(d), keysOf(d.Copy()))
	}
}

func TestDictVersionFollowsTheKeys(t *testing.T) {
	th := testThread()
	d := NewDict()
	a := th.In.Intern("a")
	d.SetStr(a, Int(1))
	v, at := d.Version(), d.IndexStr(a)
	d.SetStr(a, Int(2))
	assert.Equal(t, v, d.Version(), "a new value is no new key")
	assert.Equal(t, int64(2), d.ValueAt(at).N)
	d.SetStr(th.In.Intern("b"), Int(3))
	assert.NotEqual(t, v, d.Version())
	v = d.Version()
	assert.True(t, d.DeleteStr(a))
	assert.NotEqual(t, v, d.Version())
	assert.Equal(t, -1, d.IndexStr(a))
	assert.False(t, d.DeleteStr(a))
	v = d.Version()
	d.Clear()
	assert.NotEqual(t, v, d.Version())
}

func TestDictOfEqualNumbers(t *testing.T) {
	th := testThread()
	d := NewDict()
	for _, k := range []Value{Int(1), Float(1), True, NewStr("1")} {
		require.Nil(t, d.Set(th, k, k))
	}
	assert.Equal(t, 2, d.Len())
	v, _ := d.Get(th, Int(1))
	assert.True(t, v.IsBool(), "the last value under the first key")
	assert.True(t, keysOf(d)[0].IsInt())
}

func TestDictUnhashableKey(t *testing.T) {
	th := testThread()
	exc := NewDict().Set(th, NewList(nil), None)
	require.NotNil(t, exc)
	assert.True(t, exc.Is(th, th.In.E.TypeError))
}

func TestDictGrowthAsksTheBudget(t *testing.T) {
	th := New(&testHost{}, Limits{Memory: 1 << 20}).NewThread()
	d := NewDict()
	for i := range 1 << 20 {
		if exc := d.Set(th, Int(int64(i)), None); exc != nil {
			assert.True(t, exc.Is(th, th.In.E.MemoryError))
			return
		}
	}
	t.Fatal("a million keys in a megabyte")
}

func TestSetTable(t *testing.T) {
	th := testThread()
	s := NewSet()
	for i := range 50 {
		require.Nil(t, s.Add(th, Int(int64(i%10))))
	}
	assert.Equal(t, 10, s.Len())
	gone, exc := s.Discard(th, Int(3))
	require.Nil(t, exc)
	assert.True(t, gone)
	has, _ := s.Has(th, Int(3))
	assert.False(t, has)
	pos, n := 0, 0
	for {
		if _, ok := s.Next(&pos); !ok {
			break
		}
		n++
	}
	assert.Equal(t, 9, n)
}
