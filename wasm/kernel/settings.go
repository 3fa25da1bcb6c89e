package kernel

// Settings: the prices of a machine that can be changed, under the names that the page, the play command and playground.machine use.

import (
	"strconv"
	"strings"
)

// A Setting is one such price.
type Setting struct {
	Key      string
	Min, Max int64 // ns, or bytes
	Memory   bool  // it is bytes
	at       func(*Costs) *int64
}

// Settings are all of them.
var Settings = [...]Setting{
	{"bytecode", 1, millisecond, false, func(c *Costs) *int64 { return &c.Bytecode }},
	{"thread_start", 0, 10 * second, false, func(c *Costs) *int64 { return &c.ThreadStart }},
	{"thread_switch", 0, second, false, func(c *Costs) *int64 { return &c.ThreadSwitch }},
	{"thread_memory", 0, 1 << 33, true, func(c *Costs) *int64 { return &c.ThreadMemory }},
	{"task_create", 0, second, false, func(c *Costs) *int64 { return &c.TaskCreate }},
	{"task_step", 0, second, false, func(c *Costs) *int64 { return &c.TaskStep }},
	{"task_memory", 0, 1 << 30, true, func(c *Costs) *int64 { return &c.TaskMemory }},
}

// Set changes the price of a key; refused says in a sentence why it cannot be, and is "" otherwise.
func (c *Costs) Set(key string, value int64) (refused string) {
	var keys []string
	for i := range Settings {
		s := &Settings[i]
		if s.Key != key {
			keys = append(keys, s.Key)
			continue
		}
		if value < s.Min || value > s.Max {
			unit := " ns"
			if s.Memory {
				unit = " bytes"
			}
			return key + " must be from " + decimal(s.Min) + " to " + decimal(s.Max) + unit + ", not " + decimal(value)
		}
		*s.at(c) = value
		return ""
	}
	return "the machine has no setting " + key + ": it has cores, switch_interval, " + strings.Join(keys, ", ")
}

// SetCost changes a price while the machine runs: what lives takes as much memory as what comes.
func (m *Machine) SetCost(key string, value int64) (refused string) {
	thread, task := m.cfg.Costs.ThreadMemory, m.cfg.Costs.TaskMemory
	if refused = m.cfg.Costs.Set(key, value); refused != "" {
		return refused
	}
	for _, p := range m.processes {
		change := p.mem.threads*(m.cfg.Costs.ThreadMemory-thread) + p.mem.tasks*(m.cfg.Costs.TaskMemory-task)
		if change != 0 {
			m.addMemory(p, change)
		}
	}
	return ""
}

func decimal(n int64) string { return strconv.FormatInt(n, 10) }
