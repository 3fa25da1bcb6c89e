package syntax

// What little of the Unicode database the scanner needs beyond Go's tables.

// normalizeIdent is the identifier that a spelling stands for.
func normalizeIdent(s string) string { return s }

// charByName looks up the name of a \N{...} escape.
func charByName(name string) (rune, bool) { return 0, false }
