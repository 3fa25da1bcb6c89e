package main

// This file is the catalog in another language: the texts alone, by the ids of the catalog.

import (
	"strings"

	"github.com/asyncio-playground/playground/scripts/listings"
)

type (
	translation struct {
		Version   int                   `json:"v"`
		Chapters  map[string]string     `json:"chapters"`
		Scenarios map[string]translated `json:"scenarios"`
	}
	translated struct {
		Title   string            `json:"title"`
		Summary string            `json:"summary"`
		Text    string            `json:"text"`
		Labels  map[string]string `json:"labels"` // of parameters, by their names
	}
)

// translate gathers what is translated; the page shows the rest in English.
func translate(chapters []listings.Chapter, language string) translation {
	out := translation{Version: 1, Chapters: map[string]string{}, Scenarios: map[string]translated{}}
	for _, c := range chapters {
		if title := c.Titles[language]; title != "" {
			out.Chapters[c.ID] = title
		}
		for _, s := range c.Scenarios {
			if text := s.Texts[language]; text != "" {
				out.Scenarios[s.ID] = read(text, s)
			}
		}
	}
	return out
}

// read takes a translated text apart: heading, text, and behind a line "---" the labels of the parameters, "NAME: label" each.
func read(text string, s listings.Scenario) translated {
	text, labels, _ := strings.Cut(strings.TrimSpace(text)+"\n", "\n---\n")
	out := translated{Labels: map[string]string{}}
	out.Title, out.Summary, out.Text = split(text)
	out.Summary = fill(out.Summary, s)
	for line := range strings.Lines(labels) {
		if name, label, ok := strings.Cut(line, ":"); ok {
			out.Labels[strings.TrimSpace(name)] = strings.TrimSpace(label)
		}
	}
	return out
}
