package main

// This file answers one request: which file, which of its copies, which headers.

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
)

// types is what the site's files are; what is not here is sent as bytes.
var types = map[string]string{
	".html": "text/html; charset=utf-8",
	".js":   "text/javascript; charset=utf-8",
	".mjs":  "text/javascript; charset=utf-8",
	".css":  "text/css; charset=utf-8",
	".json": "application/json",
	".map":  "application/json",
	".wasm": "application/wasm",
	".svg":  "image/svg+xml",
	".png":  "image/png",
	".ico":  "image/x-icon",
	".txt":  "text/plain; charset=utf-8",
	".gz":   "application/gzip",
}

// copies are the precompressed forms, the smallest first.
var copies = []struct{ encoding, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

// A handler serves the files of root.
type handler struct{ root fs.FS }

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	if name == "" || strings.HasSuffix(r.URL.Path, "/") {
		name = path.Join(name, "index.html")
	}
	body, encoding, err := h.read(name, r.Header.Get("Accept-Encoding"))
	if err != nil {
		status := http.StatusInternalServerError
		if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
			status = http.StatusNotFound
		}
		http.Error(w, http.StatusText(status), status)
		return
	}
	header := w.Header()
	kind := types[path.Ext(name)]
	if kind == "" {
		kind = "application/octet-stream"
	}
	header.Set("Content-Type", kind)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Access-Control-Allow-Origin", "*") // other sites' pages load v1/embed.js as a module
	header.Set("Cache-Control", "no-cache")
	header.Set("Vary", "Accept-Encoding")
	if encoding != "" {
		header.Set("Content-Encoding", encoding)
	}
	sum := sha256.Sum256(body)
	tag := `"` + hex.EncodeToString(sum[:12]) + `"`
	header.Set("ETag", tag)
	if strings.Contains(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method == http.MethodGet {
		w.Write(body)
	}
}

// read returns the named file in the best form that accept allows, and that form's encoding.
func (h handler) read(name, accept string) ([]byte, string, error) {
	for _, c := range copies {
		if accepts(accept, c.encoding) {
			if body, err := fs.ReadFile(h.root, name+c.suffix); err == nil {
				return body, c.encoding, nil
			}
		}
	}
	info, err := fs.Stat(h.root, name)
	if err != nil {
		return nil, "", err
	}
	if info.IsDir() {
		return nil, "", fs.ErrNotExist
	}
	body, err := fs.ReadFile(h.root, name)
	return body, "", err
}

// accepts tells whether an Accept-Encoding header allows an encoding.
func accepts(header, encoding string) bool {
	for field := range strings.SplitSeq(header, ",") {
		name, quality, _ := strings.Cut(field, ";")
		if strings.EqualFold(strings.TrimSpace(name), encoding) {
			q := strings.TrimPrefix(strings.ReplaceAll(quality, " ", ""), "q=")
			n, err := strconv.ParseFloat(q, 64)
			return q == "" || err == nil && n > 0
		}
	}
	return false
}
