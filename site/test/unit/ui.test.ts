import { readFileSync } from "node:fs";
import { render } from "lit";
import { describe, expect, it } from "vitest";
import { allFolds } from "../../src/app/folds";
import { outputLines } from "../../src/app/output-lines";
import type { Fault } from "../../src/app/address";
import type { ParamFault } from "../../src/app/listing";
import { faultSentence } from "../../src/app/status";
import { bestLanguage } from "../../src/messages";
import { bytes, duration, moment, percent } from "../../src/ui/format";
import { highlight } from "../../src/ui/highlight";
import { markdown } from "../../src/ui/markdown";
import { problemText } from "../../src/ui/problem";

function page(text: string): string {
  const host = document.createElement("div");
  render(markdown(text), host);
  return host.innerHTML.replace(/<!--.*?-->/gs, "").replace(/>\s+</g, "><").trim();
}

describe("markdown", () => {
  it.each([
    ["one\ntwo\n\nthree", "<p>one\ntwo</p><p>three</p>"],
    ["# A\n## B", "<h2>A</h2><h3>B</h3>"],
    ["- a\n- b\n  more", "<ul><li>a</li><li>b\nmore</li></ul>"],
    ["1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"],
    ["`a < b` and **bold _it_** and *em*", "<p><code>a &lt; b</code> and <strong>bold <em>it</em></strong> and <em>em</em></p>"],
    ["snake_case_name and 2 * 3 * 4", "<p>snake_case_name and 2 * 3 * 4</p>"],
    ["```python\nx = 1\n```", '<pre><code>x = 1</code></pre>'],
    ["    x = 1\n\n    y = 2", '<pre><code>x = 1\n\ny = 2</code></pre>'],
    ["> said", "<blockquote><p>said</p></blockquote>"],
    ["[docs](https://docs.python.org/3/)", '<p><a href="https://docs.python.org/3/">docs</a></p>'],
  ])("%j", (text, html) => {
    expect(page(text)).toBe(html);
  });

  it("makes nothing that runs out of what a text contains", () => {
    expect(page("<img src=x onerror=alert(1)> [x](javascript:alert(1))")).toBe(
      "<p>&lt;img src=x onerror=alert(1)&gt; x)</p>",
    );
  });
});

describe("highlighted code", () => {
  const source = 'async def f(x):\n    """Doc\n    more"""\n    return f"{x}" + \'a#b\'  # note\n@deco\nclass A: n = 0x1F\n';

  it("is the text again when joined", () => {
    const lines = highlight(source).map((line) => line.map(({ text }) => text).join(""));
    expect(lines.join("\n")).toBe(source);
  });

  it("tells kinds apart, over line ends too", () => {
    const kinds = highlight(source).map((line) => line.filter(({ kind }) => kind).map(({ kind }) => kind));
    expect(kinds).toEqual([
      ["keyword", "keyword", "name"], ["string"], ["string"], ["keyword", "string", "string", "comment"],
      ["decorator"], ["keyword", "name", "number"], [],
    ]);
  });
});

it("folds are the docstring and the author's regions", () => {
  expect(allFolds('"""One\ntwo\n"""\nx = 1\n# region\n# endregion\n', [[5, 6]])).toEqual([[1, 3], [5, 6]]);
  expect(allFolds('"""One line."""\n', [])).toEqual([]);
  expect(allFolds("x = 1\n'''not a docstring\n'''\n", [])).toEqual([]);
});

it("output is told by lines, each with the moment, stream and lane of its first piece", () => {
  const chunk = (at: number, stream: number, text: string) => ({ at, stream, track: 1, text });
  expect(outputLines([chunk(1, 1, "a"), chunk(2, 2, "oops\n"), chunk(3, 1, "b\nc"), chunk(4, 1, "\n\n")])).toEqual([
    { at: 1, stderr: false, track: 1, text: "ab" },
    { at: 2, stderr: true, track: 1, text: "oops" },
    { at: 3, stderr: false, track: 1, text: "c" },
    { at: 4, stderr: false, track: 1, text: "" },
  ]);
});

it("numbers have few digits and a unit", () => {
  const plain = (text: string) => text.replaceAll("\u202f", " ");
  expect([0, 950, 1500, 450e6, 2.314e9, 999.6e6, 7200e9].map(duration).map(plain)).toEqual([
    "0 ns", "950 ns", "1.5 µs", "450 ms", "2.31 s", "1 s", "2 h",
  ]);
  expect([512, 74_000, 1.5e9].map(bytes).map(plain)).toEqual(["512 B", "74 kB", "1.5 GB"]);
  expect([0, 0.42, 37.6].map(percent).map(plain)).toEqual(["0 %", "0.42 %", "38 %"]);
  expect(moment(500e6)).toBe("0.500");
});

it("every fault of an address is one sentence", () => {
  const faults: (Fault | ParamFault)[] = [
    { what: "path", text: "/x" }, { what: "seed", text: "x" }, { what: "mode", text: "x" }, { what: "encoding", text: "%" },
    { what: "code" }, { what: "unknown", name: "N" },
    { what: "value", name: "N", value: "9", param: { name: "N", type: "slider", value: "1", min: 1, max: 5, line: 1, start: 0, end: 1 } },
    { what: "value", name: "WAY", value: "9", param: { name: "WAY", type: "select", value: "1", options: ['"a"', '"b"'], line: 1, start: 0, end: 1 } },
  ];
  for (const fault of faults) {
    expect(faultSentence(fault)).toMatch(/^[A-Z][^\n]*\.$/);
  }
});

it("readers of a language the site does not speak get English", () => {
  expect(bestLanguage(["xx-YY", "en-GB"])).toBe("en");
  expect(bestLanguage([])).toBe("en");
  expect(bestLanguage(["fr", "zh-TW", "en"])).toBe("zh");
});

it("a problem names Python's errors once, and the playground's own not at all", () => {
  expect(problemText("SyntaxError", "invalid syntax")).toBe("SyntaxError: invalid syntax");
  expect(problemText("MemoryError", "MemoryError: more than 256 MB")).toBe("MemoryError: more than 256 MB");
  expect(problemText("KeyboardInterrupt", "")).toBe("KeyboardInterrupt");
  expect(problemText("StepLimit", "the program used up its budget")).toBe("the program used up its budget");
});

describe("colours", () => {
  const css = readFileSync("src/ui/theme.css", "utf8");
  /** A custom property's two values: for a light page and for a dark one. */
  const pair = (name: string): string[] => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)!.slice(1);
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(["keyword", "string", "comment", "number", "name"])("code's %s can be read on every ground that a line may have", (kind) => {
    for (const ground of ["paper", "sheet", "sunken", "accent-soft", "lit", "bad-soft"]) {
      pair(`code-${kind}`).forEach((ink, scheme) => {
        expect(contrast(ink, pair(ground)[scheme]!), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      });
    }
  });
});
