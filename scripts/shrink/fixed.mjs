// A program of Go whose clock and luck are fixed: what it does depends on itself alone.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Makes a program of the module in a file, ready to run: go.run(go.instance). joins(go) is called when the first of two modules asks for the rest. */
export async function load(file, joins) {
  const goroot = execFileSync("go", ["env", "GOROOT"], { encoding: "utf8" }).trim();
  globalThis.fs = createRequire(import.meta.url)("fs");
  createRequire(import.meta.url)(join(goroot, "lib", "wasm", "wasm_exec.js"));
  const go = new Go();
  const view = () => new DataView(go.instance.exports.mem.buffer);
  const { gojs } = go.importObject;
  const reset = gojs["runtime.resetMemoryDataView"];
  let now = 0n;
  Object.assign(gojs, {
    "runtime.nanotime1": (sp) => view().setBigInt64((sp >>> 0) + 8, (now += 1000n), true),
    "runtime.getRandomData": (sp) => {
      const [at, size] = [8, 16].map((offset) => Number(view().getBigInt64((sp >>> 0) + offset, true)));
      new Uint8Array(view().buffer, at, size).fill(7);
    },
    "runtime.resetMemoryDataView": (sp) => (sp === 0 ? joins(go) : reset(sp)),
  });
  go.instance = await WebAssembly.instantiate(await WebAssembly.compile(readFileSync(file)), go.importObject);
  return go;
}

/** The marks that the functions of a marked program have left, in hexadecimal. */
export const marks = (go) => Buffer.from(go.instance.exports.mem.buffer, 0, 4096).toString("hex");
