/** The timeline as its readers use it: each thing that can be done with it once, in a real browser, on desktop and phone. */
import AxeBuilder from "@axe-core/playwright";
import type { Locator } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { Desk, phase, type Reader } from "./harness";

const RESTAURANT = "#/s/1-threads/restaurant";
const QUICKSTART = "#/s/2-asyncio/quickstart";
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

const desk = new Desk();

afterEach(() => {
  for (const { errors } of desk.opened) {
    expect(errors).toEqual([]);
  }
});

interface Opened {
  page: Reader["page"];
  timeline: Locator;
  /** What the timeline told the page: the last detail of an event, by its name. */
  told(name: string): Promise<{ at: number; lanes: { line: number; file: string }[]; t0: number; t1: number; track: number } | null | undefined>;
  /** A point of the time axis: a share of its width. */
  axis(share: number): Promise<{ x: number; y: number }>;
}

async function open(hash: string, options = {}): Promise<Opened> {
  const made = await desk.visit(hash, options);
  const { page } = made;
  await phase(page, "done");
  const tour = page.getByRole("button", { name: "Skip for good" });
  if (await tour.isVisible()) {
    await tour.click();
  }
  const timeline = page.locator("apg-timeline");
  await timeline.evaluate((element) => {
    const all: Record<string, unknown> = {};
    (window as unknown as { told: typeof all }).told = all;
    for (const name of ["apg-cursor", "apg-select", "apg-view"]) {
      element.addEventListener(name, (event) => (all[name] = (event as CustomEvent).detail));
    }
  });
  return {
    page,
    timeline,
    told: (name) => page.evaluate((key) => (window as unknown as { told: Record<string, never> }).told[key], name),
    axis: async (share) => {
      const box = (await timeline.locator(".axis").boundingBox())!;
      return { x: box.x + box.width * share, y: box.y + box.height / 2 };
    },
  };
}

const names = (timeline: Locator): Promise<string[]> => timeline.locator(".label:not(.counter):not(.counters) .name").allInnerTexts();
const plot = (timeline: Locator): Locator => timeline.locator(".scroll");

describe.each([
  ["desktop", {}],
  ["phone", PHONE],
])("on a %s", (_, options) => {
  it("a click on the axis puts a cursor, and tells the line of every live lane", async () => {
    const { page, timeline, told, axis } = await open(RESTAURANT, options);
    const { x, y } = await axis(0.3);
    await page.mouse.click(x, y);
    const cursor = (await told("apg-cursor"))!;
    expect(cursor.at).toBeGreaterThan(0);
    expect(cursor.lanes.length).toBeGreaterThan(8);
    expect(cursor.lanes.filter(({ line }) => line > 0).length).toBeGreaterThan(4);
    expect(await timeline.locator(".play .now").innerText()).toContain("Cursor at");
    await timeline.getByRole("button", { name: "Take the cursor away" }).click();
    expect(await told("apg-cursor")).toBeNull();
  });

  it("dragging along the axis measures", async () => {
    const { page, timeline, axis } = await open(RESTAURANT, options);
    const from = await axis(0.2);
    const to = await axis(0.6);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    expect(await timeline.locator(".totals").innerText()).toMatch(/from .* to .*waiting/s);
    await timeline.getByText("By lane").click();
    expect(await timeline.locator(".sums tbody tr").count()).toBeGreaterThan(8);
    await timeline.getByRole("button", { name: "Zoom to it" }).click();
    await timeline.getByRole("button", { name: "Clear" }).click();
    expect(await timeline.locator(".totals").count()).toBe(0);
  });

  it("a tap selects, and the sentence says what it was", async () => {
    const { page, timeline, told } = await open(RESTAURANT, options);
    await timeline.locator(".plot").evaluate((plot) => plot.scrollIntoView({ block: "center" }));
    const box = (await timeline.locator(".plot").boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.12, box.y + 34 + 12);
    expect((await told("apg-select"))!.track).toBeGreaterThan(0);
    expect(await timeline.locator("#detail").innerText()).toMatch(/MainThread waited .* for the end of a thread/);
  });

  it("steps, jumps and the filter work by buttons", async () => {
    const { timeline, told } = await open(RESTAURANT, options);
    await timeline.getByRole("button", { name: "Step forward" }).click();
    await timeline.getByRole("button", { name: "Step forward" }).click();
    const first = (await told("apg-cursor"))!.at;
    await timeline.getByRole("button", { name: "Step back" }).click();
    expect((await told("apg-cursor"))!.at).toBeLessThan(first);
    await timeline.getByLabel("Jump to …").selectOption("print");
    expect((await told("apg-cursor"))!.at).toBeGreaterThan(first);
    await timeline.getByLabel("Jump to …").selectOption("exception");
    expect(await timeline.locator(".play .now").innerText()).toBe("No exception after this.");
    await timeline.getByRole("button", { name: "Find" }).click();
    await timeline.locator(".find input[type=search]").fill("waiter 3");
    expect(await names(timeline)).toEqual(["threads.py", "waiter 3", "tasks.py"]);
    await timeline.locator(".find input[type=search]").press("Escape");
    expect((await names(timeline)).length).toBeGreaterThan(5);
  });

  it("has nothing that only some can use", async () => {
    const { page, timeline } = await open(QUICKSTART, options);
    for (const view of ["Table", "Story"]) {
      await timeline.getByRole("button", { name: view, exact: true }).click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual([]);
    }
    await timeline.getByRole("button", { name: "Story", exact: true }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual([]);
  });
});

it("touch targets are big enough for a finger", async () => {
  const { timeline } = await open(QUICKSTART, PHONE);
  for (const button of await timeline.locator(".tools button, .play button, .play select").all()) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
});

describe("keys", () => {
  it("zoom, move, fit and clear", async () => {
    const { page, timeline, told } = await open(QUICKSTART);
    await plot(timeline).focus();
    await page.keyboard.press("w");
    const near = (await told("apg-view"))!;
    await page.keyboard.press("d");
    expect((await told("apg-view"))!.t0).toBeGreaterThan(near.t0);
    await page.keyboard.press("f");
    const all = (await told("apg-view"))!;
    expect(all.t1 - all.t0).toBeGreaterThan(near.t1 - near.t0);
    await page.keyboard.press(".");
    expect(await told("apg-select")).not.toBeNull();
    await page.keyboard.press("Escape");
    expect(await told("apg-select")).toBeNull();
  });

  it("pin and move lanes", async () => {
    const { page, timeline } = await open(QUICKSTART);
    await timeline.locator(".label", { hasText: "eggs" }).click();
    await plot(timeline).focus();
    await page.keyboard.press("k");
    expect((await names(timeline))[0]).toBe("eggs");
    await page.keyboard.press("k");
    const before = await names(timeline);
    await page.keyboard.press("Alt+ArrowUp");
    expect((await names(timeline)).indexOf("eggs")).toBe(before.indexOf("eggs") - 1);
  });

  it("play to the end of the run and stop there", async () => {
    const { page, timeline, told } = await open(QUICKSTART);
    await timeline.getByLabel("Speed").selectOption("16");
    await plot(timeline).focus();
    await page.keyboard.press("Space");
    await timeline.getByRole("button", { name: "Pause" }).waitFor();
    await timeline.getByRole("button", { name: "Play", exact: true }).waitFor();
    expect((await told("apg-cursor"))!.at).toBeGreaterThan(3.9e9);
  });

  it("play in steps where motion is not wanted", async () => {
    const { page, timeline, told } = await open(QUICKSTART, { reducedMotion: "reduce" });
    await plot(timeline).focus();
    await page.keyboard.press("Space");
    await page.waitForFunction(() => (window as unknown as { told: Record<string, { at: number }> }).told["apg-cursor"]!.at > 0);
    await page.keyboard.press("Space");
    expect((await told("apg-cursor"))!.at).toBeLessThan(3e9);
  });

  it("are left alone outside of the figure", async () => {
    const { page, told } = await open(QUICKSTART);
    await page.keyboard.press("w");
    await page.keyboard.press("Space");
    expect(await told("apg-view")).toBeUndefined();
    expect(await told("apg-cursor")).toBeUndefined();
  });
});

describe("the wheel", () => {
  it("scrolls the page, and zooms only with Ctrl", async () => {
    const { page, timeline, told } = await open(QUICKSTART);
    const box = (await timeline.locator(".plot").boundingBox())!;
    await page.mouse.move(box.x + 200, box.y + 40);
    await page.mouse.wheel(0, 100);
    await page.waitForTimeout(100);
    expect(await told("apg-view")).toBeUndefined();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -100);
    await page.keyboard.up("Control");
    await page.waitForFunction(() => "apg-view" in (window as unknown as { told: object }).told);
  });
});

it("the overview's window can be dragged", async () => {
  const { page, timeline, told } = await open(QUICKSTART);
  await plot(timeline).focus();
  await page.keyboard.press("w");
  await page.keyboard.press("w");
  const before = (await told("apg-view"))!;
  const frame = (await timeline.locator(".window").boundingBox())!;
  await page.mouse.move(frame.x + frame.width / 2, frame.y + 10);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width / 2 - 60, frame.y + 10, { steps: 4 });
  await page.mouse.up();
  const after = (await told("apg-view"))!;
  expect(after.t0).toBeLessThan(before.t0);
  expect(after.t1 - after.t0).toBeCloseTo(before.t1 - before.t0, -3);
});

it("counters stand under the lanes, with their values at the pointer", async () => {
  const { page, timeline } = await open(QUICKSTART);
  const tasks = timeline.locator(".label.counter", { hasText: "tasks" }).locator(".value");
  expect(await tasks.innerText()).toBe("≤ 4");
  const box = (await timeline.locator(".plot").boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.6, box.y + 20);
  expect(await tasks.innerText()).toBe("3");
});

it("speaks Chinese", async () => {
  const { timeline } = await open(QUICKSTART, { locale: "zh-CN" });
  expect(await timeline.locator(".tools button").allInnerTexts()).toContain("表格");
});
