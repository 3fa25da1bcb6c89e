package socket

// Socket options: any can be set and is kept, a few mean something.

import (
	"encoding/binary"

	"github.com/asyncio-playground/playground/wasm/kernel"
	"github.com/asyncio-playground/playground/wasm/vm"
)

// The options of level SOL_SOCKET whose values mean something here, by Linux's numbers.
const (
	solSocket          = 1
	soType, soError    = 3, 4
	soBroadcast        = 6
	soReuseport        = 15
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

// Levels besides SOL_SOCKET, and the options of theirs that mean something.
const (
	levelIP, levelTCP, levelUDP, levelIPv6 = 0, 6, 17, 41

	soProtocol, soDomain = 38, 39

	ipMulticastFirst, ipMulticastLast = 35, 40 // who is in which group
)

// unset is what Linux says of an option that nobody has set, where that is not 0.
func unset(level, option int64) int64 {
	switch [2]int64{level, option} {
	case [2]int64{levelIP, 2}: // IP_TTL
		return 64
	case [2]int64{levelIP, 33}, [2]int64{levelIP, 34}, [2]int64{levelTCP, 12}: // IP_MULTICAST_TTL, IP_MULTICAST_LOOP, TCP_QUICKACK
		return 1
	case [2]int64{levelTCP, 2}: // TCP_MAXSEG
		return 536
	case [2]int64{levelTCP, 4}: // TCP_KEEPIDLE
		return 7200
	case [2]int64{levelTCP, 5}: // TCP_KEEPINTVL
		return 75
	case [2]int64{levelTCP, 6}: // TCP_KEEPCNT
		return 9
	}
	return 0
}

// has reports whether a socket has options of that level.
func (s *Sock) has(level int64) bool {
	switch level {
	case solSocket:
		return true
	case levelTCP:
		return s.family == afInet && s.typ == sockStream
	case levelUDP:
		return s.family == afInet && s.typ == sockDgram
	}
	return s.family == afInet && (level == levelIP || level == levelIPv6)
}

// setOption accepts any option; the sizes of buffers, which Linux doubles, mean something, and to linger for 0 s is to close with a reset.
func (x *lib) setOption(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	s, level, option, exc := optionOf(t, a)
	if exc != nil {
		return vm.Value{}, exc
	}
	switch {
	case !s.has(level) && s.family == afUnix:
		return vm.Value{}, Error(t, kernel.EOPNOTSUPP)
	case !s.has(level):
		return vm.Value{}, Error(t, kernel.ENOPROTOOPT)
	case level == levelIP && option >= ipMulticastFirst && option <= ipMulticastLast:
		return vm.Value{}, t.Errorf(t.In.E.NotImplementedError, "the playground does not model multicast")
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
	value := a[3]
	if n, isInt := vm.AsInt(value); isInt {
		value = vm.Int(n)
	} else {
		b, exc := Buffer(t, value)
		if exc != nil {
			return vm.Value{}, exc
		}
		if level == solSocket && option == soLinger {
			s.S.Abrupt = len(b) >= 8 && b[0]|b[1]|b[2]|b[3] != 0 && b[4]|b[5]|b[6]|b[7] == 0
		} else if len(b) == 4 {
			value = vm.Int(int64(int32(binary.LittleEndian.Uint32(b))))
		}
	}
	if kept := s.option(level, option); kept != nil {
		kept.value = value
	} else {
		s.options = append(s.options, keptOption{level, option, value})
	}
	return vm.None, nil
}

// getOption returns an option: a number, or the bytes of one where a length is given.
func (x *lib) getOption(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	s, level, option, exc := optionOf(t, a)
	if exc != nil {
		return vm.Value{}, exc
	}
	length, exc := intOr(t, a[3], 0)
	switch {
	case exc != nil:
		return vm.Value{}, exc
	case !s.has(level):
		return vm.Value{}, Error(t, kernel.EOPNOTSUPP)
	case length < 0 || length > 1024:
		return vm.Value{}, t.Errorf(t.In.E.OSError, "getsockopt buflen out of range")
	}
	value := s.value(level, option)
	n, isInt := vm.AsInt(value)
	if length == 0 && isInt {
		return value, nil
	}
	var b []byte
	if isInt {
		b = binary.LittleEndian.AppendUint32(nil, uint32(n))
		if level == solSocket && option == soLinger {
			b = append(b, 0, 0, 0, 0)
		}
	} else {
		b = value.O.(*vm.Bytes).B
	}
	if length == 0 {
		return vm.Int(int64(b[0])), nil
	}
	return vm.NewBytes(append([]byte(nil), b[:min(int64(len(b)), length)]...)), nil
}

// value is what an option is: a number, or the bytes that it was set to.
func (s *Sock) value(level, option int64) vm.Value {
	if level == solSocket {
		switch option {
		case soError:
			return vm.Int(int64(s.S.TakeError()))
		case soType:
			return vm.Int(s.typ)
		case soDomain:
			return vm.Int(s.family)
		case soProtocol:
			if s.family != afInet {
				return vm.Int(0)
			}
			return vm.Int(map[int64]int64{sockStream: levelTCP, sockDgram: levelUDP}[s.typ])
		case soAcceptconn:
			if s.S.Listening() {
				return vm.Int(1)
			}
			return vm.Int(0)
		case soSndbuf, soRcvbuf:
			send, recv := s.S.Buffers()
			if option == soSndbuf {
				recv = send
			}
			return vm.Int(int64(recv))
		}
	}
	if kept := s.option(level, option); kept != nil {
		return kept.value
	}
	return vm.Int(unset(level, option))
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
