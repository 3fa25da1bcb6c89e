/** The one engine of the page, with real Workers. */
import { EngineClient, type WorkerLike } from "./client";
import { engineFiles, hasRest, loadModule } from "./load";
import type { FromWorker } from "./protocol";

/** How long after a Worker's first answer the rest of the engine is fetched, in milliseconds: the first picture goes first. */
const PAUSE = 500;

/** Less memory than this, GB, is not shared by two runs at once. */
const ROOMY = 4;

/** How many programs of a comparison run at once here. */
function abreast(): number {
  const { hardwareConcurrency = 1, deviceMemory = ROOMY } = navigator as Navigator & { deviceMemory?: number };
  return hardwareConcurrency > 1 && deviceMemory >= ROOMY ? 2 : 1;
}

/**
 * Makes the page's engine; `base` is the address its files lie beside. It comes at once, and is compiled when `calm` resolves: the
 * first picture, which needs no engine, would otherwise wait for a processor.
 */
export function createEngine(base: string, calm: Promise<void>): EngineClient {
  const files = engineFiles(base);
  let module: Promise<WebAssembly.Module> | null = null;
  let rest: Promise<WebAssembly.Module> | null = null;
  const sendRest = async (worker: Worker) => {
    try {
      rest ??= loadModule(files.rest);
      worker.postMessage({ type: "rest", module: await rest });
    } catch {
      rest = null; // the Worker fetches it when it needs it, and tells if it cannot
    }
  };
  return new EngineClient(async () => {
    module ??= loadModule(files.wasm, calm);
    // The Worker gets its scripts while the engine still comes.
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "engine" });
    worker.postMessage({ type: "load", loader: files.loader });
    let compiled: WebAssembly.Module;
    try {
      compiled = await Promise.race([module, failure(worker)]);
      worker.postMessage({ type: "start", module: compiled, rest: files.rest });
    } catch (error) {
      worker.terminate();
      module = null; // the next try fetches again
      throw error;
    }
    if (hasRest(compiled)) {
      const answered = ({ data }: MessageEvent<FromWorker>) => {
        if (data.type === "answer") {
          worker.removeEventListener("message", answered);
          setTimeout(() => void sendRest(worker), PAUSE);
        }
      };
      worker.addEventListener("message", answered);
    }
    return worker as WorkerLike;
  }, abreast());
}

/** Rejects when the Worker's script cannot be had. */
function failure(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message));
  });
}
