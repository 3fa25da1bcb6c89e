// Command straighten makes the jumps within Go's WebAssembly functions direct, in place.
//
//	straighten FILE.wasm
//
// Go writes a function as one loop around blocks, one for each place that a jump or a return may go to: a jump sets a variable to the
// number of a place and goes back to the top of the loop, where a table leads on. So each if costs a jump through a table, and no
// compiler can see where it goes. But the blocks stand in the order of the code: a jump forward can leave the block that ends where it
// wants to go. Those are nine of ten jumps. What is jumped back to becomes a loop of WebAssembly's own (regions.go); the tables are then
// needed only where a function goes on after a call. And a switch becomes a table of its own (choices.go). At last,
// some of what is left is said in fewer instructions (shorten.go), and panics that a nil pointer brings are shown to end the function (nil.go).
//
// Loops and calls run up to twice as fast so, other things by a quarter and more, and the code is smaller. The result depends on the file
// alone. How Go lays out its functions is its own affair and may change with its version: a function that does not look as expected stays as
// it is, and so does a file with instructions that straighten does not know; then it says so, and the page is slower, and works.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: straighten FILE.wasm")
		os.Exit(2)
	}
	path := os.Args[1]
	file, err := os.ReadFile(path)
	if err != nil {
		fmt.Fprintln(os.Stderr, "straighten:", err)
		os.Exit(1)
	}
	straight, err := straighten(file)
	if err != nil {
		fmt.Fprintf(os.Stderr, "straighten: %s is left as it is: %v\n", path, err)
		return
	}
	if err := os.WriteFile(path, straight, 0o644); err != nil {
		fmt.Fprintln(os.Stderr, "straighten:", err)
		os.Exit(1)
	}
}
