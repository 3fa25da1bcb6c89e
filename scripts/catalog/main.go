// Command catalog runs every scenario once and writes what the page shows before its engine is
// there: titles, texts, sources, parameters, output, figures and a small picture of each run.
//
//	catalog FILE.json
//
// It fails where a listing does not run to its end, so a broken scenario never gets published.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/asyncio-playground/playground/scripts/listings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: catalog FILE.json")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "catalog:", err)
		os.Exit(1)
	}
}

func write(path string) error {
	root, err := listings.Find()
	if err != nil {
		return err
	}
	chapters, err := listings.Read(root)
	if err != nil {
		return err
	}
	made, err := build(chapters)
	if err != nil {
		return err
	}
	text, err := json.Marshal(made)
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o644)
}
