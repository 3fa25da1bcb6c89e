/** The one engine of the page, with real Workers. */
import { EngineClient, type WorkerLike } from "./client";
import { engineFiles, loadModule } from "./load";

/** Makes the page's engine; `base` is the address its files lie beside. */
export function createEngine(base: string): EngineClient {
  const files = engineFiles(base);
  let module: Promise<WebAssembly.Module> | null = null;
  return new EngineClient(async () => {
    module ??= loadModule(files.wasm);
    let compiled: WebAssembly.Module;
    try {
      compiled = await module;
    } catch (error) {
      module = null; // the next try fetches again
      throw error;
    }
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "engine" });
    worker.postMessage({ type: "start", module: compiled, loader: files.loader });
    return worker as WorkerLike;
  });
}
