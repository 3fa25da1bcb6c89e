package data

// Bytes-like arguments, as the modules here take them.

import "github.com/asyncio-playground/playground/wasm/vm"

// bytesOf returns the bytes of a bytes-like object: one with the buffer protocol, or whatever has tobytes.
func bytesOf(t *vm.Thread, v vm.Value) ([]byte, bool, *vm.Exc) {
	if b, ok, exc := t.Buffer(v); ok || exc != nil {
		return b, ok, exc
	}
	if _, isType := v.O.(*vm.Type); isType {
		return nil, false, nil
	}
	conv, exc := t.GetAttrOpt(v, t.In.Intern("tobytes"))
	if exc != nil || conv.O == nil {
		return nil, false, exc
	}
	r, exc := t.Call(conv)
	if exc != nil {
		return nil, false, exc
	}
	b, ok := r.O.(*vm.Bytes)
	if !ok {
		return nil, false, nil
	}
	return b.B, true, nil
}

// needBytes is bytesOf with CPython's error for anything else.
func needBytes(t *vm.Thread, v vm.Value) ([]byte, *vm.Exc) {
	b, ok, exc := bytesOf(t, v)
	if exc == nil && !ok {
		exc = t.TypeErrorf("a bytes-like object is required, not '%T'", v)
	}
	return b, exc
}
