// first_visit.mjs MARKED.wasm CATALOG.json VISIT: opens every scenario of the catalog as the page does, and again with another seed, in an
// engine whose functions leave marks (see main.go). It runs everyday.py too, and writes which functions and which modules of the library
// all that took. What only one scenario imports is left out where it is very much: its readers wait for the rest, and all others do not for it.
//
// Clock and luck are fixed there, so the same engine and catalog give the same bytes.
import { readFileSync, writeFileSync } from "node:fs";
import { load, marks } from "./fixed.mjs";

const [engine, catalog, visit] = process.argv.slice(2);
const go = await load(engine);
globalThis.self = globalThis;
await new Promise((ready) => {
  self.playgroundReady = ready;
  void go.run(go.instance);
});

/** Sends a request and returns the JSON of its answer. */
function ask(kind, request) {
  const { ok, data, error } = self.playground[kind](new TextEncoder().encode(JSON.stringify(request)));
  if (!ok) throw new Error(error);
  const at = kind === "run" ? 4 : 0; // a run's report is behind its length, and columns are behind it
  const end = at ? at + new DataView(data.buffer, data.byteOffset).getUint32(0, true) : undefined;
  return JSON.parse(new TextDecoder().decode(data.subarray(at, end)));
}

const much = 30; // modules that only one scenario imports
const modules = new Map(); // by name: the scenarios that import it
const tellModules = "\nimport sys\nprint('modules:', *sys.modules)\n";
const everyday = { files: [{ name: "everyday.py", source: readFileSync(new URL("everyday.py", import.meta.url), "utf8") }] };
const { chapters } = JSON.parse(readFileSync(catalog, "utf8"));
for (const scenario of [everyday, ...chapters.flatMap((chapter) => chapter.scenarios)]) {
  const files = scenario.files.map(({ name, source }) => ({ name, text: source }));
  for (const file of files) ask("inspect", file);
  const usual = { seed: 0, switch: "gil", schedule: "" };
  const other = { seed: 1, switch: "any", schedule: "" };
  const runs = scenario.together
    ? [{ ...usual, files, processes: scenario.together.programs }]
    : files.flatMap((file) => [{ ...usual, files: [file] }, { ...other, files: [{ ...file, text: file.text + tellModules }] }]);
  for (const run of runs) {
    const { output } = ask("run", run);
    while (self.playground.prepare()); // as the Worker does when it waits
    for (const { text } of output ?? []) {
      if (!text.startsWith("modules: ")) continue;
      for (const name of text.trim().split(" ").slice(1)) {
        modules.set(name, (modules.get(name) ?? new Set()).add(scenario));
      }
    }
  }
}

const alone = new Map(); // by scenario: what only that imports
for (const [name, [scenario, another]] of modules) {
  if (!another) alone.set(scenario, [...(alone.get(scenario) ?? []), name]);
}
const rare = new Set([...alone.values()].filter((names) => names.length > much).flat());
const needed = [...modules.keys()].filter((name) => !rare.has(name)).sort();
writeFileSync(visit, `${marks(go)}\n${needed.join(" ")}\n`);
process.exit(); // the engine would wait for more
