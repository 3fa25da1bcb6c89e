// Package std is the part of the standard library that is not about concurrency: clocks, random numbers, sys, containers and helpers.
// What needs speed or the machine is Go; the rest is Python of ours in py/. Every clock reads virtual time (SEMANTICS V3).
package std
