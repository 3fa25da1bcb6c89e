package files

// The list of modules, and _machine: what the file system and os ask of the simulated machine.

import (
	"embed"

	"github.com/asyncio-playground/playground/wasm/lib/rt"
	"github.com/asyncio-playground/playground/wasm/vm"
)

//go:embed all:py
var sources embed.FS

// Defs are this package's modules.
func Defs(e *rt.Env) []vm.ModuleDef {
	return append(rt.Python(e, sources), vm.ModuleDef{Name: "_machine", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		m.Set(t.In, "pid", vm.Int(rt.PID(e.Process)))
		m.Set(t.In, "parent_pid", vm.Int(rt.PID(e.Parent)))
		m.Set(t.In, "codec_errors", vm.Obj(t.In.CodecErrors))
		noise := e.OwnSeed()
		m.Add(t.In, []vm.Method{
			// files() lists the names and texts of the program's own files.
			{Name: "files", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) {
				var out []vm.Value
				for _, f := range e.Files {
					out = append(out, vm.NewTuple(vm.NewStr(f.Name), vm.NewStr(f.Text)))
				}
				return vm.NewList(out), nil
			}},
			{Name: "exit", Sig: "code, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				code, exc := t.Index(a[0])
				if exc == nil {
					rt.Settle(t).Sync()
					e.Exit(int(code & 0xff))
				}
				return vm.Value{}, exc
			}},
			// take_fd() is the least free file descriptor of the process, which is a file's until drop_fd(fd).
			{Name: "take_fd", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Int(int64(e.Machine.Network().TakeFD(nil))), nil
			}},
			{Name: "drop_fd", Sig: "fd, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				fd, exc := t.Index(a[0])
				if exc == nil {
					e.Machine.Network().DropFD(int(fd))
				}
				return vm.None, exc
			}},
			{Name: "cpu_count", Fn: func(*vm.Thread, []vm.Value) (vm.Value, *vm.Exc) {
				return vm.Int(int64(e.Machine.Config().Cores)), nil
			}},
			// random_bytes(n) are n bytes of the seed's: another program of the same seed gets the same ones.
			{Name: "random_bytes", Sig: "n, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				n, exc := t.Index(a[0])
				if exc == nil {
					exc = t.Alloc(int(n))
				}
				if exc != nil {
					return vm.Value{}, exc
				}
				b := make([]byte, n)
				for i := range b {
					// SplitMix64, a byte of each number.
					noise += 0x9e3779b97f4a7c15
					z := (noise ^ noise>>30) * 0xbf58476d1ce4e5b9
					z = (z ^ z>>27) * 0x94d049bb133111eb
					b[i] = byte(z >> 56)
				}
				return vm.NewBytes(b), nil
			}},
		})
		return nil
	}})
}
