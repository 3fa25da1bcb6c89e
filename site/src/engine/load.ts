/**
 * Fetches and compiles the engine once for all Workers. It comes in two modules: `main.wasm` is what a first visit needs, and `rest.wasm`
 * joins it when it is there and needed (scripts/shrink). A host that compresses sends them small by itself
 * and they compile while it arrives; for a host that does not, the page fetches the gzip copies and unpacks them.
 */

import { earlyFetch } from "../ui/early-fetch";

/** Where the engine's files lie, as absolute addresses. */
export interface EngineFiles {
  wasm: string;
  rest: string;
  loader: string;
}

/** The files beside the page at `base`. */
export function engineFiles(base: string): EngineFiles {
  return {
    wasm: new URL("main.wasm", base).href,
    rest: new URL("rest.wasm", base).href,
    loader: new URL("wasm_exec.js", base).href,
  };
}

/** Whether a module is the first of two: then it shares its table of functions. */
export function hasRest(module: WebAssembly.Module): boolean {
  return WebAssembly.Module.exports(module).some(({ kind }) => kind === "table");
}

/**
 * Fetches a module of the engine at once and compiles it when `calm`; throws with a plain sentence's worth of cause when it cannot be had.
 */
export async function loadModule(wasm: string, calm: Promise<void> = Promise.resolve()): Promise<WebAssembly.Module> {
  const plain = await (earlyFetch("engineFetch") ?? fetch(wasm));
  const packed = !plain.headers.get("Content-Encoding") && (await fetchPacked(wasm + ".gz"));
  if (packed) {
    void plain.body?.cancel();
    await calm;
    return WebAssembly.compileStreaming(packed);
  }
  if (!plain.ok) {
    throw new Error(`${plain.status} ${plain.statusText}`.trim());
  }
  await calm;
  const typed = plain.headers.get("Content-Type") === "application/wasm";
  return typed ? WebAssembly.compileStreaming(plain) : WebAssembly.compile(await plain.arrayBuffer());
}

/** The gzip copy, unpacked, or null where there is none or the browser cannot unpack it. */
async function fetchPacked(address: string): Promise<Response | null> {
  if (typeof DecompressionStream === "undefined") {
    return null;
  }
  const response = await fetch(address).catch(() => null);
  const html = response?.headers.get("Content-Type")?.startsWith("text/html");
  if (!response?.ok || !response.body || html) {
    return null;
  }
  const unpacked = response.headers.get("Content-Encoding")
    ? response.body
    : response.body.pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked, { headers: { "Content-Type": "application/wasm" } });
}
