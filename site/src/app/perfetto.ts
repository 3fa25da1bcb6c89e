/**
 * The hand-over of a trace to ui.perfetto.dev: its window is opened, pinged until it answers that it listens, and then
 * given the bytes. Nothing goes through a server.
 */
const PERFETTO = "https://ui.perfetto.dev";
const PING_EVERY = 100;
const PATIENCE = 30_000;

/** A trace as Perfetto's page takes it. */
export interface Handover {
  buffer: ArrayBuffer;
  title: string;
  fileName: string;
}

/**
 * Opens Perfetto's page and gives it the trace. Must be called while the browser still takes it for the reader's own
 * click; `load` may take its time. "blocked": no window could be opened; "silent": it never answered.
 */
export async function openInPerfetto(load: () => Promise<Handover>, page: Window = window): Promise<"given" | "blocked" | "silent"> {
  const other = page.open(PERFETTO, "_blank");
  if (!other) {
    return "blocked";
  }
  const listening = answered(other, page);
  let handover: Handover;
  try {
    handover = await load();
  } catch (error) {
    other.close();
    throw error;
  }
  if (!(await listening)) {
    return "silent";
  }
  other.postMessage({ perfetto: handover }, PERFETTO);
  return "given";
}

/** Pings the window until it answers, or until patience ends. */
function answered(other: Window, page: Window): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (heard: boolean): void => {
      clearInterval(pings);
      clearTimeout(limit);
      page.removeEventListener("message", hear);
      resolve(heard);
    };
    const hear = ({ source, origin, data }: MessageEvent): void => {
      if (source === other && origin === PERFETTO && data === "PONG") {
        end(true);
      }
    };
    page.addEventListener("message", hear);
    const pings = setInterval(() => (other.closed ? end(false) : other.postMessage("PING", PERFETTO)), PING_EVERY);
    const limit = setTimeout(() => end(false), PATIENCE);
  });
}
