package main

// The few instructions that shrink writes.
const (
	opIf, opEnd, opCall, opCallIndirect              = 0x04, 0x0b, 0x10, 0x11
	opGetLocal, opGetGlobal, opSetGlobal             = 0x20, 0x23, 0x24
	opLoadByte, opStoreByte, opConst, opIsZero, opOr = 0x2d, 0x3a, 0x41, 0x45, 0x72
	i32, noResult                                    = 0x7f, 0x40
)
