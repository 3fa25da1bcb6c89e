// Package listings reads the scenarios folder: which listings there are, in which chapters and
// in what order, as scenarios/chapters.txt says. The catalog of the page and the tests of every
// listing both come from here, so neither can see a scenario that the other misses.
package listings
