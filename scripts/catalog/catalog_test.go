package main

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/asyncio-playground/playground/scripts/listings"
	"github.com/asyncio-playground/playground/wasm/sim"
)

// built is the catalog of this repository; every scenario runs once for all tests, which change nothing in it.
var built = sync.OnceValues(func() (*catalog, error) {
	chapters, err := listings.Read("../..")
	if err != nil {
		return nil, err
	}
	return build(chapters)
})

func everything(t *testing.T) *catalog {
	t.Helper()
	made, err := built()
	require.NoError(t, err)
	return made
}

func TestEveryScenarioHasWhatTheHomePageShows(t *testing.T) {
	for _, c := range everything(t).Chapters {
		assert.NotEmpty(t, c.Title)
		assert.NotEmpty(t, c.Scenarios, c.ID)
		for _, s := range c.Scenarios {
			assert.True(t, strings.HasPrefix(s.ID, c.ID+"/"), s.ID)
			assert.NotEmpty(t, s.Title, s.ID)
			assert.NotEmpty(t, s.Text, s.ID)
			assert.Less(t, len(s.Summary), 180, "%s: one line", s.ID)
			assert.NotContains(t, s.Summary, "\n", s.ID)
			runs := s.Files
			if s.Together != nil {
				assert.Greater(t, len(s.Together.Programs), 1, s.ID)
				runs = []file{{SVG: s.Together.SVG, Output: s.Together.Output, Stats: s.Together.Stats, Hash: s.Together.Hash}}
			}
			for _, f := range runs {
				assert.NotEmpty(t, f.Output, "%s prints something", s.ID)
				assert.Positive(t, f.Stats.End, "%s takes time", s.ID)
				assert.NotEmpty(t, f.Hash)
				wellFormed(t, f.SVG)
			}
		}
	}
}

func TestTheRecordedRunsAreTheEnginesOwnAnswers(t *testing.T) {
	chapters, err := listings.Read("../..")
	require.NoError(t, err)
	runs := everything(t).runs()
	engine := sim.New()
	for _, c := range chapters {
		for _, s := range c.Scenarios {
			files := s.Files
			if s.Programs != nil {
				files = files[:1]
			}
			rest := runs[s.ID+".run"]
			for _, f := range files {
				require.Greater(t, len(rest), 8, s.ID)
				length := int(binary.LittleEndian.Uint64(rest))
				answer := slices.Concat(engine.Run(s.Program(f)).Encode()...)
				require.GreaterOrEqual(t, len(rest), 8+length, s.ID)
				assert.True(t, bytes.Equal(answer, rest[8:8+length]), f.Path)
				rest = rest[8+(length+7)&^7:]
			}
			assert.Empty(t, rest, s.ID)
			delete(runs, s.ID+".run")
		}
	}
	assert.Empty(t, runs)
}

func wellFormed(t *testing.T, svg string) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(svg))
	for n := 0; ; n++ {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			assert.Positive(t, n)
			return
		}
		require.NoError(t, err)
		if start, ok := token.(xml.StartElement); ok {
			assert.NotEqual(t, "script", start.Name.Local)
		}
	}
}

func TestAParameterPointsAtItsLiteralInTheSource(t *testing.T) {
	for _, c := range everything(t).Chapters {
		for _, s := range c.Scenarios {
			names := map[string]bool{} // of several programs, in all
			for _, f := range s.Files {
				if s.Together == nil {
					clear(names)
				}
				for _, p := range f.Params {
					names[p.Name] = true
				}
				assert.LessOrEqual(t, len(names), 5, "%s %s", s.ID, f.Name)
				if s.Together == nil {
					assert.GreaterOrEqual(t, len(names), 2, "%s %s", s.ID, f.Name)
				}
				units := utf16.Encode([]rune(f.Source))
				for _, p := range f.Params {
					assert.Equal(t, p.Value, string(utf16.Decode(units[p.Start:p.End])), "%s %s", s.ID, p.Name)
				}
			}
		}
	}
}

func TestTheFilesOfAComparisonShareTheirParameters(t *testing.T) {
	for _, c := range everything(t).Chapters {
		for _, s := range c.Scenarios {
			shared := map[string]param{}
			for _, f := range s.Files {
				for _, p := range f.Params {
					p.Line, p.Start, p.End = 0, 0, 0
					if first, ok := shared[p.Name]; ok {
						assert.Equal(t, first, p, "%s: %s", s.ID, f.Name)
					}
					shared[p.Name] = p
				}
			}
		}
	}
}

func TestTheJSONIsTheSameEveryTime(t *testing.T) {
	first, err := json.Marshal(everything(t))
	require.NoError(t, err)
	second, err := json.Marshal(everything(t))
	require.NoError(t, err)
	assert.Equal(t, string(first), string(second))
	assert.NotContains(t, string(first), `:null`)
}

func TestAListingThatFailsStopsTheBuild(t *testing.T) {
	_, err := build([]listings.Chapter{{ID: "x", Scenarios: []listings.Scenario{{
		ID: "x/y", Files: []listings.File{{Name: "y.py", Path: "x/y.py", Source: "\"\"\"T\n\nS\n\"\"\"\n1 / 0\n"}},
	}}}})
	require.Error(t, err)
	assert.Contains(t, err.Error(), "x/y.py")
	assert.Contains(t, err.Error(), "ZeroDivisionError")
}

func TestAnAboutFileHasAHeadingAndAFirstParagraph(t *testing.T) {
	title, summary, text := split("# Title\n\nOne line\nand more.\n\nThe rest.\n")
	assert.Equal(t, "Title", title)
	assert.Equal(t, "One line and more.", summary)
	assert.Equal(t, "One line\nand more.\n\nThe rest.", text)
}

func TestATranslationNamesWhatTheScenarioHas(t *testing.T) {
	chapters, err := listings.Read("../..")
	require.NoError(t, err)
	made := everything(t)
	for _, language := range listings.Languages {
		texts := translate(chapters, language)
		assert.NotEmpty(t, texts.Scenarios, language)
		for _, c := range made.Chapters {
			assert.NotEmpty(t, texts.Chapters[c.ID], "chapters.%s.txt has a title for %s", language, c.ID)
			for _, s := range c.Scenarios {
				one, ok := texts.Scenarios[s.ID]
				if !ok {
					continue // its page shows the English text
				}
				assert.NotEmpty(t, one.Title, s.ID)
				assert.NotEmpty(t, one.Summary, s.ID)
				params := map[string]bool{}
				for _, f := range s.Files {
					for _, p := range f.Params {
						params[p.Name] = true
						assert.NotEmpty(t, one.Labels[p.Name], "%s: the %s text labels %s", s.ID, language, p.Name)
					}
				}
				for name := range one.Labels {
					assert.True(t, params[name], "%s has no parameter %s", s.ID, name)
				}
			}
		}
	}
}

func TestATranslatedTextEndsWithLabels(t *testing.T) {
	files := []listings.File{{Name: "a.py", Source: "M = 2  # @param\n"}, {Name: "b.py", Source: "N = 3  # @param {type:\"slider\", min:1, max:9}\n"}}
	got := read("# 标题\n\n{{N}} 个。\n\n其余。\n\n---\nN: 数目\n", listings.Scenario{Files: files})
	assert.Equal(t, translated{Title: "标题", Summary: "3 个。", Text: "{{N}} 个。\n\n其余。", Labels: map[string]string{"N": "数目"}}, got)
}

func TestTheHomePageHasAPictureOfEachScenarioOrTwo(t *testing.T) {
	made := everything(t)
	pictures := made.pictures()
	for _, c := range made.Chapters {
		for _, s := range c.Scenarios {
			want := min(len(s.Files), 2)
			if s.Together != nil {
				want = 1
			}
			assert.Len(t, pictures[s.ID], want, s.ID)
			for _, svg := range pictures[s.ID] {
				wellFormed(t, svg)
			}
		}
	}
}

func TestEveryScenarioHasAFigureForEmbeds(t *testing.T) {
	made := everything(t)
	figures := made.figures()
	for _, c := range made.Chapters {
		for _, s := range c.Scenarios {
			svg := figures[s.ID+".svg"]
			wellFormed(t, svg)
			assert.Less(t, len(svg), 300<<10, s.ID)
			for _, f := range s.Files {
				assert.Contains(t, svg, strings.TrimPrefix(f.SVG, "<svg "), "%s shows %s", s.ID, f.Name)
			}
		}
	}
}
