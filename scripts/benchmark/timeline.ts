// The page's timeline alone, with traces of any size: bundled by prepare.mjs into the page that the browser opens.
import "../../site/src/timeline/apg-timeline";
import type { ApgTimeline } from "../../site/src/timeline/apg-timeline";
import { TraceBuilder } from "../../site/src/trace/build";
import { dice } from "../../site/src/trace/random-trace";
import { How, TrackKind, type Columns, type State } from "../../site/src/trace/columns";
import { frame, framesOf } from "./frames.mjs";

const LANES = 1000;

/** Tasks with spans from 1 ns to 100 ms, `spans` in all. */
function trace(spans: number): Columns {
  const random = dice(1);
  const builder = new TraceBuilder();
  const loop = builder.track(TrackKind.Loop, builder.track(TrackKind.Process, 0, "python", 0), "loop", 0);
  let end = 0;
  const lanes = Math.min(LANES, spans / 20);
  for (let lane = 0; lane < lanes; lane++) {
    const task = builder.track(TrackKind.Task, loop, `Task-${lane}`, 0, loop);
    let at = 0;
    for (let n = 0; n < spans / lanes; n++) {
      const next = at + Math.ceil(10 ** (random() * 8));
      builder.span(task, at, next, Math.floor(random() * 4) as State);
      at = next;
    }
    builder.end(task, at, How.Returned);
    end = Math.max(end, at);
  }
  return builder.columns(end);
}

/** Shows `spans` spans; how long that took until they were painted, and what frames of zooming and moving take then, ms. */
async function measure(spans: number): Promise<{ first: number; frames: number[] }> {
  const columns = trace(spans);
  const timeline = document.createElement("apg-timeline") as ApgTimeline;
  timeline.height = 480;
  document.body.replaceChildren();
  await frame();
  const began = performance.now();
  timeline.runs = [{ label: "bench.py", columns }];
  document.body.append(timeline);
  await timeline.updateComplete;
  await frame();
  const first = performance.now() - began;
  const plot = timeline.shadowRoot!.querySelector(".plot")!;
  const { left, top, width } = plot.getBoundingClientRect();
  const frames = await framesOf((step) => {
    const at = { clientX: left + width * (0.2 + 0.012 * step), clientY: top + 100, bubbles: true, cancelable: true };
    plot.dispatchEvent(new WheelEvent("wheel", { ...at, ctrlKey: true, deltaY: step % 20 < 10 ? -100 : 100 }));
  });
  return { first, frames };
}

Object.assign(window, { measure, ready: performance.now() });
