// A program whose output depends on what Go's runtime knows about every function: where its pointers lie, how large its frames
// are, which calls it has deferred. Without an argument it does little of that.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
)

type tree struct {
	left, right *tree
	label       string
}

// deep makes garbage at every depth of a stack that grows, and looks at its own pointers afterwards.
func deep(n int) (sum int) {
	here := &tree{label: strings.Repeat("x", n%7)}
	if n%5000 == 0 {
		runtime.GC()
	}
	if n > 0 {
		sum = deep(n - 1)
	}
	if len(here.label) != n%7 {
		panic("a pointer was lost")
	}
	return sum + n
}

func fails(i int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("call %d: %v", i, r)
		}
	}()
	defer func() { _ = make([]byte, 1000) }()
	var none *tree
	if i%2 == 0 {
		panic(errors.New("as told"))
	}
	none.label = "nowhere"
	return nil
}

func main() {
	rounds := 1000
	if len(os.Args) == 1 {
		rounds = 10
	}
	recovered := 0
	for i := range rounds {
		if fails(i) != nil {
			recovered++
		}
	}
	if len(os.Args) == 1 {
		fmt.Printf("recovered %d times\n", recovered)
		return
	}
	var wait sync.WaitGroup
	var mutex sync.Mutex
	seen := map[int]*tree{}
	for i := range 64 {
		wait.Go(func() {
			runtime.Gosched()
			mutex.Lock()
			defer mutex.Unlock()
			seen[i] = &tree{label: fmt.Sprint(i)}
		})
	}
	wait.Wait()
	sum := deep(100_000)
	runtime.GC()
	for i, n := range seen {
		if n.label != fmt.Sprint(i) {
			panic("a value was lost")
		}
	}
	fmt.Printf("sum %d, recovered %d times, %d goroutines, %T kept\n", sum, recovered, len(seen), *seen[0])
}
