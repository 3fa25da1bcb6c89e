// The pages that are opened in the browser beside the built site: one for each engine. Each sets
// window.ready when its engine has answered, and window.time(program) to time a run, in ms.
import * as programs from "./programs.mjs";

const page = (script) => `<!doctype html><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<script type="module">
${script}
</script>`;

// The playground's engine without its page: its loader, its bytes, one call a run.
const playground = page(`
await import("./site/wasm_exec.js");
const go = new Go();
const started = new Promise((resolve) => { self.playgroundReady = resolve; });
const { instance } = await WebAssembly.instantiateStreaming(fetch("./site/main.wasm"), go.importObject);
go.run(instance);
await started;
const encode = (value) => new TextEncoder().encode(JSON.stringify(value));
const answer = (data) => {
  const view = new DataView(data.buffer, data.byteOffset);
  return JSON.parse(new TextDecoder().decode(data.subarray(4, 4 + view.getUint32(0, true))));
};
window.time = (text) => {
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

export const pages = { playground, pyodide, micropython };
