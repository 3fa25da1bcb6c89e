/**
 * The Worker that owns one engine. It starts Go's WebAssembly from a module the page compiled, then answers one
 * request after another; the page ends it whenever it likes, so it keeps nothing that matters.
 */
import type { FromWorker, RequestKind, ToWorker } from "./protocol";

interface GoRuntime {
  importObject: WebAssembly.Imports;
  run(instance: WebAssembly.Instance): Promise<void>;
}

type Answer = { ok: true; data: Uint8Array } | { ok: false; error: string };

interface Scope {
  Go: new () => GoRuntime;
  playground: Record<RequestKind, (request: Uint8Array) => Answer>;
  playgroundReady: () => void;
  /** How much memory the engine has taken, bytes: for tests. */
  memory: () => number;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToWorker>) => void): void;
}

const scope = self as unknown as Scope;
const utf8 = new TextEncoder();

function fail(error: unknown): void {
  scope.postMessage({ type: "failed", error: error instanceof Error ? error.message : String(error) });
}

async function start(module: WebAssembly.Module, loader: string): Promise<void> {
  await import(/* @vite-ignore */ loader);
  const go = new scope.Go();
  scope.playgroundReady = () => scope.postMessage({ type: "ready" });
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

scope.addEventListener("message", ({ data }) => {
  if (data.type === "start") {
    start(data.module, data.loader).catch(fail);
    return;
  }
  try {
    answer(data.type, data.id, data.request);
  } catch (error) {
    fail(error);
  }
});
