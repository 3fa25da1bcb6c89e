// The pages that are opened in the browser beside the built site: one for each engine. Each sets
// window.ready when its engine has answered, and window.time(program) to time a run, in ms.
import * as programs from "./programs.mjs";

const page = (script) => `<!doctype html><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<script type="module">
${script}
</script>`;

// The playground's engine without its page: its loader, its two modules, one call a run.
const playground = page(`
await import("./site/wasm_exec.js");
const go = new Go();
const started = new Promise((resolve) => { self.playgroundReady = resolve; });
const { gojs } = go.importObject;
const reset = gojs["runtime.resetMemoryDataView"];
const rest = await WebAssembly.compileStreaming(fetch("./site/rest.wasm"));
gojs["runtime.resetMemoryDataView"] = (sp) =>
  sp ? reset(sp) : void new WebAssembly.Instance(rest, { ...go.importObject, first: instance.exports });
const { instance } = await WebAssembly.instantiateStreaming(fetch("./site/main.wasm"), go.importObject);
go.run(instance);
await started;
const encode = (value) => new TextEncoder().encode(JSON.stringify(value));
const answer = (data) => {
  const view = new DataView(data.buffer, data.byteOffset);
  return JSON.parse(new TextDecoder().decode(data.subarray(4, 4 + view.getUint32(0, true))));
};
window.time = (text) => {
  while (self.playground.prepare()); // as the Worker does between runs
  const request = encode({ files: [{ name: "listing.py", text }], seed: 0, switch: "gil", schedule: "",
    limits: { steps: 2e9 } });
  const began = performance.now();
  const result = self.playground.run(request);
  const took = performance.now() - began;
  if (!result.ok) throw new Error(result.error);
  const { exitCode, output } = answer(result.data);
  if (exitCode !== 0) throw new Error("exit code " + exitCode + ": " + output.map((c) => c.text).join(""));
  return took;
};
window.ready = performance.now();
`);

const pyodide = page(`
const { loadPyodide } = await import("./pyodide/pyodide.mjs");
const py = await loadPyodide();
await py.runPythonAsync(${JSON.stringify(programs.firstResult + "await main()")});
window.ready = performance.now();
window.time = (text) => {
  const globals = py.toPy({ __name__: "__main__" });
  const began = performance.now();
  py.runPython(text, { globals });
  return performance.now() - began;
};
`);

const micropython = page(`
const { loadMicroPython } = await import("./micropython/micropython.mjs");
const mp = await loadMicroPython();
await mp.runPythonAsync(${JSON.stringify(programs.firstResult + "await main()")});
window.ready = performance.now();
window.time = (text) => {
  const began = performance.now();
  mp.runPython(text);
  return performance.now() - began;
};
`);

// vis-timeline with the same spans as timeline.ts makes: ready with the first thousand.
const visTimeline = page(`
import { DataSet, Timeline } from "./vis/vis-timeline-graph2d.min.js";
import { frame, framesOf } from "./frames.mjs";
document.head.insertAdjacentHTML("beforeend", '<link rel="stylesheet" href="./vis/vis-timeline-graph2d.min.css">');
let seed = 1;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
window.measure = async (spans) => {
  document.body.replaceChildren();
  const lanes = Math.min(1000, spans / 20), items = [], groups = [];
  for (let lane = 0; lane < lanes; lane++) {
    groups.push({ id: lane, content: "Task-" + lane });
    for (let n = 0, at = 0; n < spans / lanes; n++) {
      const next = at + Math.ceil(10 ** (random() * 8)) / 1e3;
      items.push({ id: items.length, group: lane, start: at, end: next, type: "range" });
      at = next;
    }
  }
  await frame();
  const began = performance.now();
  const timeline = new Timeline(document.body, new DataSet(items), new DataSet(groups), { stack: false, maxHeight: 480, verticalScroll: true });
  timeline.fit({ animation: false });
  await frame();
  const first = performance.now() - began;
  const { start, end } = timeline.getWindow();
  const middle = (+start + +end) / 2, half = (end - start) / 2;
  const frames = await framesOf((step) => {
    const zoom = 1.15 ** -(step % 20 < 10 ? step % 20 : 20 - step % 20);
    timeline.setWindow(middle - half * zoom, middle + half * zoom, { animation: false });
  }, 10);
  timeline.destroy();
  return { first, frames };
};
await window.measure(1000);
window.ready = performance.now();
`);

const timeline = page(`import "./timeline.js";`).replace("<script", '<style>body { margin: 0; }</style><script');

export const pages = { playground, pyodide, micropython, timeline, "vis-timeline": visTimeline };
