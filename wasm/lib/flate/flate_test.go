package flate

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

// texts are of every kind that a packer treats in its own way.
func texts() [][]byte {
	r := rand.New(rand.NewSource(1))
	noise := make([]byte, 70000)
	r.Read(noise)
	words := bytes.Repeat([]byte("the quick brown fox jumps over the lazy dog. "), 3000)
	var mixed []byte
	for i := range 4000 {
		mixed = append(mixed, words[i%500:i%500+r.Intn(40)]...)
		mixed = append(mixed, noise[i:i+r.Intn(5)]...)
	}
	return [][]byte{nil, []byte("a"), []byte("abc"), bytes.Repeat([]byte("a"), 100000), words, noise, mixed}
}

func TestWhatIsPackedIsUnpacked(t *testing.T) {
	for i, text := range texts() {
		for level := range 10 {
			p := NewPacker(level)
			var packed []byte
			for rest := text; len(rest) > 0; {
				n := min(len(rest), 7777)
				packed = append(packed, p.Pack(rest[:n], []Flush{NoFlush, SyncFlush, FullFlush}[n%3])...)
				rest = rest[n:]
			}
			packed = append(packed, p.Pack(nil, Finish)...)
			got, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed)))
			require.NoError(t, err, "text %d, level %d", i, level)
			require.True(t, bytes.Equal(text, got), "text %d, level %d", i, level)

			u, found := &Unpacker{}, []byte{}
			for rest := append(packed[:len(packed):len(packed)], "tail"...); len(rest) > 0; {
				n := min(len(rest), 501)
				piece, err := u.Unpack(rest[:n], 0)
				require.NoError(t, err)
				found = append(found, piece...)
				rest = rest[n:]
				if u.Done {
					require.Equal(t, "tail", string(u.Unused)+string(rest))
					break
				}
			}
			require.True(t, bytes.Equal(text, found), "text %d, level %d", i, level)
		}
	}
}

func TestPiecesDoNotMatter(t *testing.T) {
	for i, text := range texts() {
		for _, level := range []int{1, 6, 9} {
			whole := NewPacker(level).Pack(text, Finish)
			p := NewPacker(level)
			var packed []byte
			for j := range text {
				packed = append(packed, p.Pack(text[j:j+1], NoFlush)...)
			}
			packed = append(packed, p.Pack(nil, Finish)...)
			require.True(t, bytes.Equal(whole, packed), "text %d, level %d", i, level)
		}
	}
}

func TestAnyBytesAreUnpackedOrRefused(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 2000 {
		b := make([]byte, r.Intn(200))
		r.Read(b)
		u := &Unpacker{}
		_, _ = u.Unpack(b, r.Intn(50))
	}
}
