package socket

// Socket options: any can be set and is kept, a few mean something.

import (
	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// The options of level SOL_SOCKET whose values mean something here, by Linux's numbers.
const (
	solSocket          = 1
	soType, soError    = 3, 4
	soSndbuf, soRcvbuf = 7, 8
	soLinger           = 13
	soAcceptconn       = 30
)

// optionOf reads which option of which socket a call is about; the socket must be open.
func optionOf(t *vm.Thread, a []vm.Value) (s *Sock, level, option int64, exc *vm.Exc) {
	s = self(a)
	if level, exc = t.Index(a[1]); exc != nil {
		return
	}
	if option, exc = t.Index(a[2]); exc != nil {
		return
	}
	if s.fd() < 0 {
		exc = Error(t, kernel.EBADF)
	}
	return
}

// setOption accepts any option; the sizes of buffers, which Linux doubles, mean something, and to linger for 0 s is to close with a reset.
func (x *lib) setOption(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	s, level, option, exc := optionOf(t, a)
	if exc != nil {
		return vm.Value{}, exc
	}
	if level == solSocket && (option == soSndbuf || option == soRcvbuf) {
		n, exc := t.Index(a[3])
		if exc != nil {
			return vm.Value{}, exc
		}
		size := int(max(2*n, 4608))
		if option == soSndbuf {
			s.S.SetSendBuffer(size)
		} else {
			s.S.SetRecvBuffer(size)
		}
		return vm.None, nil
	}
	if level == solSocket && option == soLinger {
		b, exc := Buffer(t, a[3])
		if exc != nil {
			return vm.Value{}, exc
		}
		s.S.Abrupt = len(b) >= 8 && b[0]|b[1]|b[2]|b[3] != 0 && b[4]|b[5]|b[6]|b[7] == 0
	}
	if _, isInt := vm.AsInt(a[3]); !isInt {
		if _, exc := Buffer(t, a[3]); exc != nil {
			return vm.Value{}, exc
		}
	}
	if kept := s.option(level, option); kept != nil {
		kept.value = a[3]
	} else {
		s.options = append(s.options, keptOption{level, option, a[3]})
	}
	return vm.None, nil
}

func (x *lib) getOption(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	s, level, option, exc := optionOf(t, a)
	if exc != nil {
		return vm.Value{}, exc
	}
	if level == solSocket {
		switch option {
		case soError:
			return vm.Int(int64(s.S.TakeError())), nil
		case soType:
			return vm.Int(s.typ), nil
		case soAcceptconn:
			if s.S.Listening() {
				return vm.Int(1), nil
			}
			return vm.Int(0), nil
		case soSndbuf, soRcvbuf:
			send, recv := s.S.Buffers()
			if option == soSndbuf {
				recv = send
			}
			return vm.Int(int64(recv)), nil
		}
	}
	kept := s.option(level, option)
	switch {
	case kept == nil:
		return vm.Int(0), nil
	case kept.value.IsBool():
		return vm.Int(kept.value.N), nil
	}
	return kept.value, nil
}

// keptOption is an option that was set and means nothing here.
type keptOption struct {
	level, option int64
	value         vm.Value
}

func (s *Sock) option(level, option int64) *keptOption {
	for i := range s.options {
		if k := &s.options[i]; k.level == level && k.option == option {
			return k
		}
	}
	return nil
}
