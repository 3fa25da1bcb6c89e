package playground

// How the simulation's hosts speak HTTP/1.1: what the internet answers, and the pages that a listing gave a host of its own.

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/kernel"
)

// HTTP is the protocol of hosts. They listen on 80, 443 and 8080. At 443 they expect a TLS record as a greeting and answer with one of
// theirs, which costs the round trip that a TLS 1.3 handshake costs; what follows is not encrypted here.
//
// A host without pages of its own answers any path with a page of 1,000 to 37,963 bytes, the same at each visit, and these as
// httpbin.org does: /status/N, /delay/SECONDS, /bytes/N, /redirect/N, /json, and /get, /post, /put, /patch, /delete, /anything and
// /headers, which tell in JSON what was asked.
type HTTP struct{}

// page is what a listing put at a path.
type page struct {
	status int
	kind   string // of its content
	body   []byte
}

// pages are a host's own, by path; "" is for all other paths.
type pages map[string]page

// Listens reports whether hosts listen at the port.
func (HTTP) Listens(port int) bool { return port == 80 || port == 443 || port == 8080 }

// tlsAnswer is the size of what a server sends in a handshake, certificates included: commonly 2 to 5 kB.
const tlsAnswer = 3000

// hello is the greeting of a client, a TLS record of the size that browsers send; helloAnswer is what answers it.
var hello, helloAnswer = record(1, 517), record(3, tlsAnswer)

// record makes a TLS record of a version 3.minor with so many bytes in all.
func record(minor byte, size int) []byte {
	b := make([]byte, size)
	b[0], b[1], b[2], b[3], b[4] = 22, 3, minor, byte((size-5)>>8), byte(size-5)
	return b
}

// Hello answers a TLS record.
func (HTTP) Hello(port int, in []byte) (int, []byte) {
	if in[0] != 22 {
		return 0, nil
	}
	if port != 443 { // TLS where nobody expects it
		return len(in), []byte("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
	}
	if len(in) < 5 {
		return -1, nil
	}
	n := 5 + int(in[3])<<8 + int(in[4])
	if len(in) < n {
		return -1, nil
	}
	return n, helloAnswer
}

var blankLine = []byte("\r\n\r\n")

// Request finds the end of the first request.
func (HTTP) Request(in []byte) int {
	end := bytes.Index(in, blankLine)
	if end < 0 {
		return 0
	}
	head := string(in[:end+2])
	n := end + 4
	if strings.EqualFold(header(head, "Transfer-Encoding"), "chunked") {
		last := bytes.Index(in[n:], []byte("0\r\n\r\n"))
		if last < 0 {
			return 0
		}
		return n + last + 5
	}
	if length, err := strconv.Atoi(header(head, "Content-Length")); err == nil && length > 0 {
		n += length
	}
	if n > len(in) {
		return 0
	}
	return n
}

// header returns the value of a header field; "" where there is none.
func header(head, name string) string {
	for line := range strings.SplitSeq(head, "\r\n") {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.EqualFold(key, name) {
			return strings.TrimSpace(value)
		}
	}
	return ""
}

// filler is the text of pages.
var filler = bytes.Repeat([]byte("Nothing on this page is real, but waiting for it was. "), 720)

// pageSize is how long the internet's page at a path is.
func pageSize(host, path string) int {
	sum := 0
	for i := range len(host) {
		sum += int(host[i])
	}
	for i := range len(path) {
		sum += int(path[i])
	}
	return 1000 + 37*(sum%1000)
}

// Answer serves one request.
func (HTTP) Answer(h *kernel.Host, request []byte, failing bool) (answer [][]byte, extra int64, keep bool) {
	end := bytes.Index(request, blankLine)
	head, body := string(request[:end+2]), request[end+4:]
	line, _, _ := strings.Cut(head, "\r\n")
	method, target, _ := strings.Cut(line, " ")
	target, version, _ := strings.Cut(target, " ")
	keep = version != "HTTP/1.0" && !strings.EqualFold(header(head, "Connection"), "close")
	path, _, _ := strings.Cut(target, "?")
	p := page{status: 200, kind: "text/html; charset=utf-8"}
	location := ""
	own, _ := h.Content.(pages)
	one, found := own[path]
	if !found {
		one, found = own[""]
	}
	switch {
	case failing:
		p = page{503, "text/plain; charset=utf-8", []byte("Service Unavailable")}
	case found:
		p = one
	case own != nil:
		p = page{404, "text/plain; charset=utf-8", []byte("Not Found")}
	default:
		extra, location = p.internet(h, method, path, target, head, body)
	}
	size := len(p.body)
	if p.body == nil && p.status != 204 && p.status != 304 {
		size = pageSize(h.Name, target)
		p.body = filler[:size:size]
	}
	b := make([]byte, 0, 200)
	b = append(b, "HTTP/1.1 "...)
	b = strconv.AppendInt(b, int64(p.status), 10)
	b = append(b, ' ')
	b = append(b, reason(p.status)...)
	b = append(b, "\r\nContent-Type: "...)
	b = append(b, p.kind...)
	b = append(b, "\r\nContent-Length: "...)
	b = strconv.AppendInt(b, int64(size), 10)
	if location != "" {
		b = append(b, "\r\nLocation: "...)
		b = append(b, location...)
	}
	if keep {
		b = append(b, "\r\nConnection: keep-alive\r\n\r\n"...)
	} else {
		b = append(b, "\r\nConnection: close\r\n\r\n"...)
	}
	answer = append(answer, b)
	if method != "HEAD" && size > 0 {
		answer = append(answer, p.body)
	}
	return answer, extra, keep
}

// internet fills in what an undeclared host answers.
func (p *page) internet(h *kernel.Host, method, path, target, head string, body []byte) (extra int64, location string) {
	word, rest, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	n, err := strconv.Atoi(rest)
	switch word {
	case "status":
		if err == nil && n >= 200 && n <= 599 {
			p.status, p.body, p.kind = n, []byte{}, "text/plain; charset=utf-8"
			if n >= 301 && n <= 308 && n != 304 {
				location = "/redirect/1"
			}
		}
	case "delay":
		if s, err := strconv.ParseFloat(rest, 64); err == nil && s >= 0 && s < 1e6 {
			extra = int64(s * 1e9)
		}
	case "bytes":
		if err == nil && n >= 0 && n <= 10_000_000 {
			p.kind, p.body = "application/octet-stream", bytes.Repeat(filler[:1000], n/1000+1)[:n]
		}
	case "redirect":
		if err == nil && n > 0 {
			p.status, p.body, location = 302, []byte{}, "/get"
			if n > 1 {
				location = "/redirect/" + strconv.Itoa(n-1)
			}
		}
	case "json":
		p.kind, p.body = "application/json", []byte(`{"slideshow": {"title": "Sample Slide Show", "slides": [{"title": "Waiting"}, {"title": "Overlapping"}]}}`)
	case "get", "post", "put", "patch", "delete", "anything", "headers":
		p.kind, p.body = "application/json", echo(h, method, target, head, body)
	}
	return extra, location
}

// echo tells in JSON what was asked.
func echo(h *kernel.Host, method, target, head string, body []byte) []byte {
	b := []byte(`{"args": {`)
	_, query, _ := strings.Cut(target, "?")
	first := true
	put := func(key, value string) {
		if !first {
			b = append(b, ", "...)
		}
		first = false
		b = append(quote(b, key), ": "...)
		b = quote(b, value)
	}
	for pair := range strings.SplitSeq(query, "&") {
		if key, value, _ := strings.Cut(pair, "="); key != "" {
			put(unescape(key), unescape(value))
		}
	}
	b = append(b, `}, "headers": {`...)
	first = true
	_, fields, _ := strings.Cut(head, "\r\n")
	for line := range strings.SplitSeq(fields, "\r\n") {
		if key, value, ok := strings.Cut(line, ":"); ok {
			put(key, strings.TrimSpace(value))
		}
	}
	b = append(b, `}, "data": `...)
	b = quote(b, string(body))
	b = append(b, `, "json": `...)
	if strings.HasPrefix(header(head, "Content-Type"), "application/json") && len(body) > 0 {
		b = append(b, body...)
	} else {
		b = append(b, "null"...)
	}
	b = append(b, `, "form": {`...)
	first = true
	if strings.HasPrefix(header(head, "Content-Type"), "application/x-www-form-urlencoded") {
		for pair := range strings.SplitSeq(string(body), "&") {
			if key, value, _ := strings.Cut(pair, "="); key != "" {
				put(unescape(key), unescape(value))
			}
		}
	}
	b = append(b, `}, "method": `...)
	b = quote(b, method)
	b = append(b, `, "url": `...)
	b = quote(b, "http://"+h.Name+target)
	return append(b, '}')
}

// quote appends a JSON string.
func quote(b []byte, s string) []byte {
	b = append(b, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < 0x20:
			b = append(b, '\\', 'u', '0', '0', "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}

// unescape undoes %XX and + of a query.
func unescape(s string) string {
	var b []byte
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '+':
			b = append(b, ' ')
		case s[i] == '%' && i+2 < len(s):
			if n, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b = append(b, byte(n))
				i += 2
				continue
			}
			b = append(b, '%')
		default:
			b = append(b, s[i])
		}
	}
	return string(b)
}

// reason is the phrase of a status.
func reason(status int) string {
	for _, r := range []struct {
		status int
		text   string
	}{{200, "OK"}, {201, "Created"}, {202, "Accepted"}, {204, "No Content"}, {301, "Moved Permanently"}, {302, "Found"}, {303, "See Other"},
		{304, "Not Modified"}, {307, "Temporary Redirect"}, {308, "Permanent Redirect"}, {400, "Bad Request"}, {401, "Unauthorized"},
		{403, "Forbidden"}, {404, "Not Found"}, {405, "Method Not Allowed"}, {408, "Request Timeout"}, {409, "Conflict"},
		{418, "I'm a Teapot"}, {422, "Unprocessable Entity"}, {429, "Too Many Requests"}, {500, "Internal Server Error"},
		{501, "Not Implemented"}, {502, "Bad Gateway"}, {503, "Service Unavailable"}, {504, "Gateway Timeout"}} {
		if r.status == status {
			return r.text
		}
	}
	return "Unknown"
}
