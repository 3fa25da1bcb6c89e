/**
 * The Worker that owns one engine. It starts Go's WebAssembly from a module the page compiled, then answers one
 * request after another; the page ends it whenever it likes, so it keeps nothing that matters. The rest of the engine
 * joins the first module when that calls what is not in it; where the page has not sent it yet, the Worker fetches it then and there.
 */
import type { FromWorker, RequestKind, ToWorker } from "./protocol";

interface GoRuntime {
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

type Answer = { ok: true; data: Uint8Array } | { ok: false; error: string };

interface Scope {
  Go: new () => GoRuntime;
  playground: Record<RequestKind, (request: Uint8Array) => Answer> & {
    /** Makes something ready for the next run; tells whether there is more to make. */
    prepare: () => boolean;
  };
  playgroundReady: () => void;
  /** How much memory the engine has taken, bytes: for tests. */
  memory: () => number;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = self as unknown as Scope;
const utf8 = new TextEncoder();
const ASKS = "runtime.resetMemoryDataView";

function fail(error: unknown): void {
  scope.postMessage({ type: "failed", error: error instanceof Error ? error.message : String(error) });
}

let rest: WebAssembly.Module | undefined;

/** Fetches and compiles at once: the engine is in the middle of a call. */
function fetchNow(address: string): WebAssembly.Module {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  request.responseType = "arraybuffer";
  let cause = "";
  try {
    request.send();
    cause = request.status === 200 ? "" : `${request.status} ${request.statusText}`.trim();
  } catch (error) {
    cause = error instanceof Error ? error.message : String(error);
  }
  if (cause) {
    throw new Error(`This needs the rest of the engine, which cannot be had: ${cause}`);
  }
  return new WebAssembly.Module(request.response as ArrayBuffer);
}

/** Go's loader, on its way. */
let loaded: Promise<unknown> = Promise.resolve();

async function start(module: WebAssembly.Module, address: string): Promise<void> {
  await loaded;
  const go = new scope.Go();
  scope.playgroundReady = () => scope.postMessage({ type: "ready" });
  // The first module asks for the rest by a call with 0 of a function that is there anyway (scripts/shrink/split.go).
  const gojs = go.importObject.gojs as Record<string, (sp: number) => void>;
  const reset = gojs[ASKS]!;
  gojs[ASKS] = (sp) => {
    if (sp !== 0) {
      reset(sp);
      return;
    }
    rest ??= fetchNow(address);
    try {
      new WebAssembly.Instance(rest, { ...go.importObject, first: instance.exports });
    } catch {
      throw new Error("The engine was renewed since this page was opened: load the page again");
    }
  };
  const instance = await WebAssembly.instantiate(module, go.importObject);
  scope.memory = () => (instance.exports.mem as WebAssembly.Memory).buffer.byteLength;
  await go.run(instance);
  fail("the engine ended");
}

function answer(kind: RequestKind, id: number, request: string): void {
  const result = scope.playground[kind](utf8.encode(request));
  if (!result.ok) {
    scope.postMessage({ type: "refused", id, error: result.error });
    return;
  }
  const { data } = result;
  const whole = data.byteOffset === 0 && data.byteLength === data.buffer.byteLength;
  const buffer = (whole ? data.buffer : data.slice().buffer) as ArrayBuffer;
  scope.postMessage({ type: "answer", id, data: buffer }, [buffer]);
}

/** How long nothing must be asked after an answer before the engine prepares for the next run, ms: the picture is painted first, on as few cores. */
const IDLE = 120;
let idle: ReturnType<typeof setTimeout> | undefined;
/** What is still to be rehearsed: a browser compiles a part of the engine when it is called first, and better when it is called often. */
let rehearsals: string[] = [];
/** How often each program is rehearsed, and how long a rehearsal may take for the program to be rehearsed again, ms. */
const ROUNDS = 3;
const SHORT = 100;

function prepareSoon(delay: number): void {
  idle = setTimeout(() => {
    try {
      if (scope.playground.prepare()) {
        prepareSoon(0);
        return;
      }
      const next = rehearsals.shift();
      if (next !== undefined) {
        const began = performance.now();
        scope.playground.run(utf8.encode(next));
        if (performance.now() - began > SHORT) {
          rehearsals = rehearsals.filter((other) => other !== next);
        }
        prepareSoon(0);
      }
    } catch (error) {
      fail(error);
    }
  }, delay);
}

scope.addEventListener("message", ({ data }) => {
  if (data.type === "load") {
    loaded = import(/* @vite-ignore */ data.loader);
    loaded.catch(() => {}); // start tells it
    return;
  }
  if (data.type === "start") {
    start(data.module, data.rest).catch(fail);
    return;
  }
  if (data.type === "rest") {
    rest = data.module;
    return;
  }
  clearTimeout(idle);
  if (data.type === "rehearse") {
    rehearsals = Array.from({ length: ROUNDS }, () => data.requests).flat();
    prepareSoon(IDLE);
    return;
  }
  try {
    answer(data.type, data.id, data.request);
    if (data.type !== "measure") {
      prepareSoon(IDLE);
    }
  } catch (error) {
    fail(error);
  }
});
