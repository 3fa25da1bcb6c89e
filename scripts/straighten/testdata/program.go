// A program full of jumps: what it prints must not depend on how they are made.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
)

type shape interface{ area() int }
type square struct{ side int }
type oblong struct{ a, b int }

func (s square) area() int  { return s.side * s.side }
func (o *oblong) area() int { return o.a * o.b }

// collatz has loops, conditions and a labelled continue.
func collatz(limit int) (best, steps int) {
outer:
	for n := 1; n < limit; n++ {
		count := 0
		for k := n; k != 1; count++ {
			switch {
			case count > 200:
				continue outer
			case k%2 == 0:
				k /= 2
			default:
				k = 3*k + 1
			}
		}
		if count > steps {
			best, steps = n, count
		}
	}
	return best, steps
}

// machine is a little interpreter: a switch in a loop, as the engine has it.
func machine(code []byte) (acc, ticks int) {
	for pc := 0; pc < len(code); ticks++ {
		op := code[pc]
		pc++
		switch op % 11 {
		case 0:
			acc++
		case 1:
			acc *= 3
		case 2:
			acc ^= ticks
		case 3:
			if acc&1 == 0 {
				pc++
			}
		case 4:
			acc = acc<<1 | acc>>63&1
		case 5:
			if ticks%7 == 3 && pc > 5 && ticks < 5000 {
				pc -= 5
			}
		case 6:
			acc -= pc
		case 7, 8:
			acc += len(code)
		default:
			continue
		}
		acc &= 1<<40 - 1
	}
	return acc, ticks
}

// deep needs a stack that grows, and collects in the middle.
func deep(n int) int {
	var room [40]int
	room[n%40] = n
	if n == 0 {
		runtime.GC()
		return 0
	}
	return deep(n-1) + room[n%40] - n + 1
}

// guarded recovers at one of three depths, with deferred calls that run in order.
func guarded(n int) (log string, err error) {
	defer func() {
		log += "."
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v: %w", r, errors.ErrUnsupported)
		}
	}()
	for k := range 3 {
		defer func() { log += fmt.Sprint(k) }()
	}
	var list []int
	var none *oblong
	switch n {
	case 0:
		list[n] = 1
	case 1:
		log += fmt.Sprint(none.area())
	case 2:
		panic("own")
	case 3:
		log += fmt.Sprint(10 / (n - 3))
	}
	return log + "fine", nil
}

// talk has goroutines that wait for each other.
func talk(n int) (sum int) {
	numbers, done := make(chan int), make(chan bool)
	for range 4 {
		go func() {
			for k := range n {
				numbers <- k
			}
			done <- true
		}()
	}
	for running := 4; running > 0; {
		select {
		case k := <-numbers:
			sum += k
		case <-done:
			running--
		}
	}
	return sum
}

func pairs(n int) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for k := range n {
			if !yield(k, strings.Repeat("x", k%3)) {
				return
			}
		}
	}
}

func main() {
	fmt.Println(collatz(3000))
	code := make([]byte, 4000)
	for i := range code {
		code[i] = byte(i * i * 31 >> 3)
	}
	fmt.Println(machine(code))
	fmt.Println(deep(20000))
	for n := range 5 {
		fmt.Println(guarded(n))
	}
	fmt.Println(talk(200))
	total, words := 0, map[string]int{}
	for i, s := range []shape{square{3}, &oblong{4, 5}, square{0}} {
		if q, ok := s.(square); ok && q.side == 0 {
			continue
		}
		total += (i + 1) * s.area()
	}
	for k, s := range pairs(1000) {
		if words[s]++; k == 777 {
			break
		}
	}
	fmt.Println(total, words)
	var lines []string
	for k := range 500 {
		lines = append(lines, fmt.Sprintf("%x|%.3f|%q", k*7919%1000, float64(k)/7, rune('a'+k%26)))
	}
	slices.SortFunc(lines, func(a, b string) int { return strings.Compare(b, a) })
	fmt.Println(lines[0], lines[250], lines[499], strings.Count(strings.Join(lines, ","), "9"))
}
