// Package socket is the network as Python programs reach it: the modules socket, select, selectors, socketserver and ssl over the
// simulated network of package kernel. The sockets and select are Go, the rest is Python on top of them.
//
// A call that would wait releases the GIL and waits in the kernel; one that would not lets others in for a moment, as CPython does
// around every system call. Errors are Linux's, by number and text.
package socket
