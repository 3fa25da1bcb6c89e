// The component without a canvas: what it says, its table, its keys and what it tells the page.
import { afterEach, describe, expect, it } from "vitest";
import { TraceBuilder } from "../trace/build";
import type { Columns } from "../trace/columns";
import { State, TrackKind } from "../trace/columns";
import type { ApgTimeline, TimelineDetail } from "./apg-timeline";
import "./apg-timeline";

function columns(tasks: number): Columns {
  const b = new TraceBuilder(["main.py"]);
  const main = b.track(TrackKind.Thread, 0, "MainThread", 0);
  for (let k = 0; k < tasks; k++) {
    const t = b.track(TrackKind.Task, main, `Task-${k + 1}`, 0);
    b.span(t, 0, 10e6, State.Running, { line: 3 + k });
    b.span(t, 10e6, 90e6, State.Waiting, { why: "sleep", line: 20 });
    b.end(t, 90e6);
  }
  return b.columns(100e6);
}

async function show(...runs: { label: string; columns: Columns }[]): Promise<ApgTimeline> {
  const timeline = document.createElement("apg-timeline");
  timeline.runs = runs;
  document.body.append(timeline);
  // happy-dom lays nothing out: give the plot a width, as a browser would.
  await timeline.updateComplete;
  Object.defineProperty(timeline.shadowRoot!.querySelector(".plot")!, "clientWidth", { value: 800, configurable: true });
  timeline.requestUpdate();
  await timeline.updateComplete;
  return timeline;
}

function press(timeline: ApgTimeline, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  timeline.shadowRoot!.querySelector(".scroll")!.dispatchEvent(event);
  return event;
}

const text = (timeline: ApgTimeline, selector: string): string =>
  timeline.shadowRoot!.querySelector(selector)!.textContent!.replaceAll("\u202f", " ").replace(/\s+/g, " ").trim();

describe("<apg-timeline>", () => {
  afterEach(() => document.body.replaceChildren());

  it("says what it shows", async () => {
    const timeline = await show({ label: "main.py", columns: columns(3) });
    expect(timeline.shadowRoot!.querySelector("section")!.getAttribute("aria-label")!.replaceAll("\u202f", " ")).toBe("Timeline of the run: 1 thread, 3 tasks in 100 ms");
    expect([...timeline.shadowRoot!.querySelectorAll(".label .name")].map((e) => e.textContent)).toEqual(["MainThread", "Task-1", "Task-2", "Task-3"]);
  });

  it("goes from span to span by keys, tells the page and says it in a sentence", async () => {
    const timeline = await show({ label: "main.py", columns: columns(2) });
    const told: (TimelineDetail | null)[] = [];
    timeline.addEventListener("apg-select", (e) => told.push(e.detail));
    press(timeline, ".");
    press(timeline, ".");
    press(timeline, "ArrowDown");
    await timeline.updateComplete;
    expect(told.map((d) => [d?.track, d?.span, d?.line])).toEqual([
      [2, 0, 3],
      [2, 1, 20],
      [3, 3, 20],
    ]);
    expect(told[0]).toMatchObject({ file: "main.py", at: 0, run: 0 });
    expect(text(timeline, "#detail")).toBe("Task-2 waited 80 ms for a sleep at line 20, from 10 ms. Then its time was up.");
    press(timeline, "Escape");
    expect(told.at(-1)).toBeNull();
    expect(timeline.selection).toBeNull();
  });

  it("leaves alone what is not its own: Ctrl, Tab, and Esc without a selection", async () => {
    const timeline = await show({ label: "main.py", columns: columns(1) });
    expect(press(timeline, "f", { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press(timeline, "Tab").defaultPrevented).toBe(false);
    expect(press(timeline, "Escape").defaultPrevented).toBe(false);
    expect(press(timeline, "+").defaultPrevented).toBe(true);
  });

  it("keeps the zoom when the run is replaced, and fits again when it was fitted", async () => {
    const timeline = await show({ label: "main.py", columns: columns(1) });
    const views: { t0: number; t1: number }[] = [];
    timeline.addEventListener("apg-view", (e) => views.push(e.detail));
    timeline.zoomTo(20e6, 40e6);
    timeline.runs = [{ label: "main.py", columns: columns(2) }];
    await timeline.updateComplete;
    press(timeline, "ArrowRight");
    expect(views.at(-1)!.t1 - views.at(-1)!.t0).toBeCloseTo(20e6, 0);
    timeline.fit();
    expect(views.at(-1)!.t1).toBeGreaterThan(100e6);
  });

  it("keeps the selection when the run is replaced", async () => {
    const timeline = await show({ label: "main.py", columns: columns(2) });
    timeline.selection = { run: 0, track: 3, span: 3 };
    await timeline.updateComplete;
    timeline.runs = [{ label: "main.py", columns: columns(5) }];
    await timeline.updateComplete;
    expect(text(timeline, "#detail")).toMatch(/^Task-2 waited/);
  });

  it("shows the same as a table", async () => {
    const timeline = await show({ label: "a.py", columns: columns(1) }, { label: "b.py", columns: columns(2) });
    press(timeline, "t");
    await timeline.updateComplete;
    const rows = [...timeline.shadowRoot!.querySelectorAll("tbody tr")].map((tr) => [...tr.children].map((c) => c.textContent!.replaceAll("\u202f", " ").trim()));
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual(["a.py", "Task-1", "waiting", "sleep", "", "10 ms", "90 ms", "80 ms", "line 20"]);
    expect(text(timeline, "caption")).toBe("6 spans in view");
  });

  it("folds and unfolds lanes", async () => {
    const timeline = await show({ label: "main.py", columns: columns(300) });
    const names = (): number => timeline.shadowRoot!.querySelectorAll(".label").length;
    expect(names()).toBe(1);
    const button = timeline.shadowRoot!.querySelector<HTMLButtonElement>(".fold")!;
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(button.getAttribute("aria-label")).toBe("Unfold MainThread");
    button.click();
    await timeline.updateComplete;
    expect(names()).toBeGreaterThan(20);
  });
});
