package socket

// Linux's error numbers as Python's exceptions.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/vm"
)

var texts = map[kernel.Errno]string{
	kernel.EPERM:           "Operation not permitted",
	kernel.ENOENT:          "No such file or directory",
	kernel.EEXIST:          "File exists",
	kernel.EBADF:           "Bad file descriptor",
	kernel.EACCES:          "Permission denied",
	kernel.EAGAIN:          "Resource temporarily unavailable",
	kernel.EINVAL:          "Invalid argument",
	kernel.EPIPE:           "Broken pipe",
	kernel.ENOTSOCK:        "Socket operation on non-socket",
	kernel.EDESTADDRREQ:    "Destination address required",
	kernel.EMSGSIZE:        "Message too long",
	kernel.ENOPROTOOPT:     "Protocol not available",
	kernel.EPROTONOSUPPORT: "Protocol not supported",
	kernel.EOPNOTSUPP:      "Operation not supported",
	kernel.EAFNOSUPPORT:    "Address family not supported by protocol",
	kernel.EADDRINUSE:      "Address already in use",
	kernel.EADDRNOTAVAIL:   "Cannot assign requested address",
	kernel.ENETUNREACH:     "Network is unreachable",
	kernel.ECONNRESET:      "Connection reset by peer",
	kernel.EISCONN:         "Transport endpoint is already connected",
	kernel.ENOTCONN:        "Transport endpoint is not connected",
	kernel.ETIMEDOUT:       "Connection timed out",
	kernel.ECONNREFUSED:    "Connection refused",
	kernel.EALREADY:        "Operation already in progress",
	kernel.EINPROGRESS:     "Operation now in progress",
}

// Error makes the OSError of an error number, of the subclass that CPython picks.
func Error(t *vm.Thread, err kernel.Errno) *vm.Exc {
	return t.RaiseBy(vm.Obj(t.In.E.OSError), vm.Int(int64(err)), vm.NewStr(texts[err]))
}

// timedOut is the end of a wait in vain: its time was over, or the handler of a signal raised something.
func timedOut(t *vm.Thread) *vm.Exc {
	if exc := t.TakeInterrupt(); exc != nil {
		return exc
	}
	return t.Errorf(t.In.E.TimeoutError, "timed out")
}
