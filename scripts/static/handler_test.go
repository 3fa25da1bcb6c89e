package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func site() handler {
	return handler{fstest.MapFS{
		"index.html":      {Data: []byte("<p>home")},
		"main.wasm":       {Data: []byte("plain")},
		"main.wasm.br":    {Data: []byte("brotli")},
		"main.wasm.gz":    {Data: []byte("gzip")},
		"assets/page.css": {Data: []byte("p{}")},
	}}
}

func get(t *testing.T, path string, headers ...string) *http.Response {
	t.Helper()
	request := httptest.NewRequest(http.MethodGet, path, nil)
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	recorder := httptest.NewRecorder()
	site().ServeHTTP(recorder, request)
	return recorder.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	require.NoError(t, err)
	return string(b)
}

func TestTypesAreWhatABrowserNeeds(t *testing.T) {
	for path, kind := range map[string]string{
		"/":                "text/html; charset=utf-8",
		"/index.html":      "text/html; charset=utf-8",
		"/main.wasm":       "application/wasm",
		"/main.wasm.gz":    "application/gzip",
		"/assets/page.css": "text/css; charset=utf-8",
	} {
		r := get(t, path)
		assert.Equal(t, http.StatusOK, r.StatusCode, path)
		assert.Equal(t, kind, r.Header.Get("Content-Type"), path)
	}
}

func TestTheSmallestAcceptedCopyIsSent(t *testing.T) {
	for accept, want := range map[string]string{
		"gzip, deflate, br": "brotli",
		"gzip":              "gzip",
		"br;q=0, gzip":      "gzip",
		"":                  "plain",
	} {
		r := get(t, "/main.wasm", "Accept-Encoding", accept)
		assert.Equal(t, want, body(t, r), accept)
		assert.Equal(t, "application/wasm", r.Header.Get("Content-Type"))
	}
	r := get(t, "/main.wasm.gz", "Accept-Encoding", "gzip, br")
	assert.Equal(t, "gzip", body(t, r), "asked for by its own name, the copy is the file")
	assert.Empty(t, r.Header.Get("Content-Encoding"))
}

func TestAnUnchangedFileIsNotSentAgain(t *testing.T) {
	tag := get(t, "/").Header.Get("ETag")
	assert.Equal(t, http.StatusNotModified, get(t, "/", "If-None-Match", tag).StatusCode)
	assert.Equal(t, http.StatusOK, get(t, "/", "If-None-Match", `"other"`).StatusCode)
}

func TestWhatIsNotThereIsNotFound(t *testing.T) {
	for _, path := range []string{"/nothing.js", "/assets", "/../../etc/passwd", "/%2e%2e/x"} {
		assert.Equal(t, http.StatusNotFound, get(t, path).StatusCode, path)
	}
}

func TestThePortAskedForIsUsedOrRefused(t *testing.T) {
	first, err := listen(0, "")
	require.NoError(t, err)
	defer first.Close()
	second, err := listen(0, "")
	require.NoError(t, err, "a taken port is passed over")
	defer second.Close()
	assert.NotEqual(t, first.Addr(), second.Addr())
	_, err = listen(0, "many")
	assert.ErrorContains(t, err, "not a number")
}
