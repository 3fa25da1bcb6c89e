package compile

// The library's own files: all of them compile, and what is compiled later comes out the same.

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFunctionsOfTheLibraryComeOutTheSameLater(t *testing.T) {
	files := 0
	err := filepath.WalkDir("../lib", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".py") {
			return err
		}
		files++
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		now, bad := Source(path, string(text))
		if !assert.Nil(t, bad, path) {
			return nil
		}
		later, bad := Library(path, string(text))
		assert.Nil(t, bad, path)
		complete(later)
		assert.Equal(t, Disassemble(now), Disassemble(later), path)
		return nil
	})
	assert.NoError(t, err)
	assert.Greater(t, files, 100)
}

func complete(k *Code) {
	k.Complete()
	for i := range k.Consts {
		if inner := k.Consts[i].Code; inner != nil {
			complete(inner)
		}
	}
}
