// Package data is the modules for data whose inner loops are Go: json, struct, binascii, hashlib, array and their kin. What a reader
// imports is the Python part in py/; it builds on the modules with an underscore that are defined here.
package data
