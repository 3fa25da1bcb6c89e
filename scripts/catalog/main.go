// Command catalog runs every scenario once and writes what the page and its embeds show before the
// engine is there:
//
//	catalog FOLDER
//
// FOLDER/catalog.json has titles, texts, sources, parameters, output and figures of each run;
// FOLDER/catalog.zh.json the texts in another language; FOLDER/pictures.json small pictures for the
// home page; FOLDER/figures/ID.svg those for pages that embed a scenario; FOLDER/runs/ID.run what the engine answers to the runs of a
// scenario, so that its timeline stands before the engine does.
//
// It fails where a listing does not run to its end, so a broken scenario never gets published.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/asyncio-playground/playground/scripts/listings"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: catalog FOLDER")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "catalog:", err)
		os.Exit(1)
	}
}

func write(folder string) error {
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
	for name, picture := range made.figures() {
		if err := writeFile(filepath.Join(folder, "figures", filepath.FromSlash(name)), []byte(picture)); err != nil {
			return err
		}
	}
	for name, answer := range made.runs() {
		if err := writeFile(filepath.Join(folder, "runs", filepath.FromSlash(name)), answer); err != nil {
			return err
		}
	}
	for _, language := range listings.Languages {
		if err := writeJSON(filepath.Join(folder, "catalog."+language+".json"), translate(chapters, language)); err != nil {
			return err
		}
	}
	if err := writeJSON(filepath.Join(folder, "pictures.json"), made.pictures()); err != nil {
		return err
	}
	return writeJSON(filepath.Join(folder, "catalog.json"), made)
}

func writeJSON(path string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return writeFile(path, text)
}

// writeFile makes the folder too.
func writeFile(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}
