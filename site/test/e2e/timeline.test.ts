/** The timeline as its readers use it: each thing that can be done with it once, in a real browser, on desktop and phone. */
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { desk, PHONE, QUICKSTART, RESTAURANT, violations, type ReaderOptions } from "./harness";

const here = desk();

interface Opened {
  page: Page;
  timeline: Locator;
  /** What the timeline told the page: the last detail of an event, by its name. */
  told(name: string): Promise<{ at: number; lanes: { line: number; file: string }[]; t0: number; t1: number; track: number; line: number } | null | undefined>;
  /** A point of the time axis: a share of its width. */
  axis(share: number): Promise<{ x: number; y: number }>;
}

async function open(hash: string, options: ReaderOptions = {}): Promise<Opened> {
  const { page } = await here.open(hash, options);
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

/** What a canvas shows. It is read from a copy: a canvas that is read again and again says so in the log. */
function pixels(canvas: Element): Uint32Array {
  const { width, height } = canvas as HTMLCanvasElement;
  const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })!;
  copy.drawImage(canvas as HTMLCanvasElement, 0, 0);
  return new Uint32Array(copy.getImageData(0, 0, width, height).data.buffer);
}

/** How many pixels are not the same; all of them where the sizes are not. */
function unlike(one: Uint32Array, other: Uint32Array): number {
  return one.length === other.length ? one.reduce((n, pixel, at) => n + (pixel === other[at] ? 0 : 1), 0) : one.length;
}

/** The letters beside the lines of code that are in view; the current lane's has a star. */
function seen(badges: Element[]): string[] {
  const pane = (badges[0]?.getRootNode() as ShadowRoot | undefined)?.host.closest(".scroller")?.getBoundingClientRect();
  const inView = badges.filter((badge) => {
    const { top, bottom } = badge.getBoundingClientRect();
    return pane && top >= pane.top && bottom <= pane.bottom;
  });
  return inView.flatMap((badge) => [...badge.querySelectorAll("b")].map((b) => `${b.textContent}${b.className === "current" ? "*" : ""}`));
}

it("the next exception is jumped to: its lane is chosen, its line lit and brought into view", async () => {
  const { page, timeline, told } = await open("#/s/2-asyncio/cancelled");
  await page.getByRole("button", { name: "Just show me" }).click();
  await timeline.getByLabel("Jump to …").selectOption("exception");
  const { line } = (await told("apg-select"))!;
  expect(line).toBeGreaterThan(40);
  expect(await timeline.locator("#detail").innerText()).toMatch(/^album \(task\): .*raised an exception at .*: ValueError: no such album\.$/);
  await expect.poll(() => page.locator("apg-code .line.lit").innerText()).toContain(String(line));
  expect(await page.locator("apg-code .lanes b.current").count()).toBe(1);
});

describe("a signal", () => {
  const sentence = /MainThread: signal SIGTERM from (the )?event loop/;

  it("has a mark, which says who sent it, explains its sign and is jumped to", async () => {
    const { page, timeline, told } = await open("#/s/2-asyncio/closing_time");
    await page.getByRole("button", { name: "Just show me" }).click();
    expect(await timeline.getByRole("list", { name: "Legend" }).innerText()).toContain("signal");
    await timeline.getByLabel("Jump to …").selectOption("signal");
    expect((await told("apg-cursor"))!.at / 1e9).toBeCloseTo(2, 2);
    await expect.poll(() => timeline.locator("#detail").innerText()).toMatch(sentence);
    const lane = (await timeline.locator(".label", { hasText: "MainThread" }).first().boundingBox())!;
    const plotted = (await timeline.locator(".plot").boundingBox())!;
    const head = await timeline.locator(".playhead").boundingBox();
    await page.mouse.move(head!.x + head!.width / 2, lane.y + lane.height * 0.3);
    expect(head!.x).toBeGreaterThan(plotted.x);
    await expect.poll(() => timeline.locator(".tip").innerText()).toMatch(/MainThread\s+signal\s+SIGTERM from the event loop/);
    await timeline.getByRole("button", { name: "Story", exact: true }).click();
    await expect.poll(() => timeline.locator(".tablebox").innerText()).toMatch(sentence);
    expect(await violations(page, "apg-figure", "apg-timeline")).toEqual([]);
  });

  it("is told on a phone where it is tapped", async () => {
    const { page, timeline } = await open("#/s/2-asyncio/closing_time", PHONE);
    await page.getByRole("button", { name: "Just show me" }).click();
    await timeline.locator(".plot").evaluate((shown) => shown.scrollIntoView({ block: "center" }));
    await timeline.getByLabel("Jump to …").selectOption("signal");
    const head = (await timeline.locator(".playhead").boundingBox())!;
    const lane = (await timeline.locator(".label", { hasText: "MainThread" }).first().boundingBox())!;
    await timeline.getByRole("button", { name: "Take the cursor away" }).click();
    await page.touchscreen.tap(head.x + head.width / 2, lane.y + lane.height * 0.3);
    await expect.poll(() => timeline.locator("#detail").innerText()).toMatch(sentence);
  });
});

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
    if (options === PHONE) await page.getByRole("tab", { name: "Code", exact: true }).click();
    await expect.poll(() => page.locator("apg-code .lanes").evaluateAll(seen)).toContain("A*");
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
    const lane = (await timeline.locator(".label", { hasText: "MainThread" }).first().boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.12, lane.y + lane.height / 2);
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
    const search = timeline.locator(".find input[type=search]");
    for (const [words, lanes] of [["is:blocked waiter", /waiter/], ["line:33", /waiter/], ["why:sleep waiter 2", /waiter 2/]] as const) {
      await search.fill(words);
      expect((await names(timeline)).filter((name) => lanes.test(name)).length, words).toBeGreaterThan(0);
    }
    await search.fill("");
    const all = (await names(timeline)).length;
    await timeline.getByLabel("Jump to …").selectOption("switch");
    await timeline.getByLabel("Hide").check();
    expect((await names(timeline)).length).toBeLessThanOrEqual(all);
    await search.fill("waiter");
    await search.press("Enter");
    expect(await told("apg-select")).not.toBeNull();
    await search.press("Escape");
    expect((await names(timeline)).length).toBeGreaterThan(5);
  });

  it("is the same as a table and as a story", async () => {
    const { page, timeline, told } = await open(QUICKSTART, options);
    await timeline.getByRole("button", { name: "Table", exact: true }).click();
    expect(await timeline.locator("table.spans tbody tr").count()).toBeGreaterThan(10);
    expect(await timeline.locator("table.spans").innerText()).toMatch(/toast\s+waiting\s+sleep/);
    const below = await timeline.evaluate((figure) => {
      const around = (figure.getRootNode() as ShadowRoot).host.parentElement!;
      return figure.getBoundingClientRect().bottom - around.getBoundingClientRect().bottom;
    });
    expect(below).toBeLessThanOrEqual(1); // it stays above the code
    await timeline.getByRole("button", { name: "Story", exact: true }).click();
    expect(await timeline.locator(".tablebox").innerText()).toMatch(/tea: started/);
    expect(await violations(page, "apg-figure", "apg-timeline")).toEqual([]);
    await timeline.locator(".tablebox button").nth(3).click();
    expect(await told("apg-select")).not.toBeNull();
  });
});

it("touch targets are big enough for a finger", async () => {
  const { timeline } = await open(QUICKSTART, PHONE);
  for (const button of await timeline.locator(".tools button, .play button, .play select").all()) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
});

it("a phone has no room for the names of a pool's workers, and shows the number of each", async () => {
  const { timeline } = await open("#/s/1-threads/gil", PHONE);
  const worker = timeline.locator(".label .name").filter({ hasText: "ThreadPoolExecutor" }).nth(2);
  expect(await worker.innerText()).toBe("ThreadPoolExecutor-0_2");
  const stem = worker.locator(".stem");
  expect(await stem.evaluate((name) => name.scrollWidth > name.clientWidth)).toBe(true);
  expect(await worker.evaluate((name) => name.scrollWidth - name.clientWidth)).toBe(0);
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
    await page.keyboard.press("s");
    await page.keyboard.press("+");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("a");
    expect((await told("apg-view"))!.t1 - (await told("apg-view"))!.t0).toBeLessThan(all.t1 - all.t0);
    await page.keyboard.press(".");
    const first = (await told("apg-select"))!;
    await page.keyboard.press(".");
    expect((await told("apg-select"))!.at).toBeGreaterThan(first.at);
    await page.keyboard.press(",");
    expect((await told("apg-select"))!.at).toBe(first.at);
    await page.keyboard.press("Escape");
    expect(await told("apg-select")).toBeNull();
    await page.keyboard.press("?");
    expect(await timeline.getByRole("dialog").innerText()).toContain("W");
    await page.keyboard.press("Escape");
    expect(await timeline.getByRole("dialog").count()).toBe(0);
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
    expect(await timeline.getByLabel("Speed").locator("option").allInnerTexts()).toEqual(["×¼", "×½", "×1", "×2", "×4", "×8", "×16"]);
    await timeline.getByLabel("Speed").selectOption("16");
    await plot(timeline).focus();
    await page.keyboard.press("Space");
    await timeline.getByRole("button", { name: "Pause" }).waitFor();
    await timeline.getByRole("button", { name: "Play", exact: true }).waitFor();
    expect((await told("apg-cursor"))!.at).toBeGreaterThan(3.9e9);
  });

  it("step by event and by line, there and back", async () => {
    const { page, timeline, told } = await open(QUICKSTART);
    await plot(timeline).focus();
    const walk = async (key: string, steps: number): Promise<number[]> => {
      const at: number[] = [];
      for (let n = 0; n < steps; n++) {
        await page.keyboard.press(key);
        at.push((await told("apg-cursor"))!.at);
      }
      return at;
    };
    for (let stride = 0; stride < 2; stride++) {
      const there = await walk("]", 4);
      expect([...there].sort((a, b) => a - b)).toEqual(there);
      expect(await walk("[", 3)).toEqual(there.slice(0, 3).reverse());
      await page.keyboard.press("l");
    }
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

it("a pointer over a span is told what, where, how long and why", async () => {
  const { page, timeline, told } = await open(RESTAURANT);
  const lane = (await timeline.locator(".label", { hasText: "waiter 3" }).boundingBox())!;
  const plotted = (await timeline.locator(".plot").boundingBox())!;
  await page.mouse.move(plotted.x + plotted.width * 0.1, lane.y + lane.height * 0.8);
  expect(await timeline.locator(".tip").innerText()).toMatch(/waiter 3\s+1\ss\s+waiting: sleep · line 33\s+301\sms to 1\.3\ss\s+Then its time was up/);
  await page.mouse.click(plotted.x + plotted.width * 0.1, lane.y + lane.height * 0.8);
  const { line } = (await told("apg-select"))!;
  expect(await page.locator("apg-code .lit").innerText()).toContain(String(line));
});

it("the chosen span lights the line it printed, and its entry among the loop's timers", async () => {
  const { page, timeline } = await open(QUICKSTART);
  await timeline.locator(".label", { hasText: "eggs" }).click();
  await plot(timeline).focus();
  await page.keyboard.press(".");
  await page.keyboard.press(".");
  await expect.poll(() => page.locator("apg-output li.lit").allInnerTexts()).toEqual([expect.stringContaining("eggs: started")]);
  await page.getByRole("tab", { name: "Inside" }).click();
  await page.getByRole("slider", { name: "Moment, in virtual time" }).fill("1500000000");
  await expect.poll(() => page.locator("apg-inside .chip.lit").allInnerTexts()).toEqual([expect.stringContaining("eggs")]); // its timer
});

it("arrows lead from cause to effect: of the selection, or all that are asked for; a sentence says who woke it", async () => {
  const { page, timeline, told } = await open(QUICKSTART);
  const bare = await timeline.locator("canvas.lanes").evaluateHandle(pixels);
  const drawn = async (): Promise<number> => bare.evaluate(unlike, await timeline.locator("canvas.lanes").evaluateHandle(pixels));
  await plot(timeline).focus();
  await page.keyboard.press("g");
  await expect.poll(drawn).toBeGreaterThan(200);
  await page.keyboard.press("g");
  await expect.poll(drawn).toBe(0);
  await timeline.locator(".label", { hasText: "Task-1" }).click();
  for (let n = 0; n < 3; n++) await page.keyboard.press(".");
  await expect.poll(() => timeline.locator("#detail").innerText()).toMatch(/Task-1 waited 4\ss for asyncio\.gather \(3 awaitables\) .* The event loop woke it at 4\ss/s);
  await expect.poll(drawn).toBeGreaterThan(100);
  const waited = (await told("apg-select"))!.track;
  await page.keyboard.press("c");
  await expect.poll(async () => (await told("apg-select"))!.track).not.toBe(waited);
});

it("a band of thousands opens when one comes near, shuts when one leaves, and opens and shuts by a key", async () => {
  const { page, timeline } = await open("#/s/1-threads/ten_thousand_urls?REQUESTS=600");
  const bands = timeline.locator(".label .count");
  await expect.poll(() => bands.allInnerTexts()).toContain("601");
  const before = (await names(timeline)).length;
  await plot(timeline).focus();
  const box = (await timeline.locator(".plot").boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.012, box.y + 20); // tasks.py is over before a fiftieth of the whole
  for (let n = 0; n < 40 && !(await bands.allInnerTexts()).some((text) => / of 60\d$/.test(text)); n++) {
    await page.keyboard.press("w");
    await page.waitForTimeout(60);
  }
  await expect.poll(() => bands.allInnerTexts()).toContainEqual(expect.stringMatching(/^\d+ of 60\d$/));
  expect((await names(timeline)).length).toBeGreaterThan(before);
  await page.keyboard.press("f");
  await expect.poll(async () => (await names(timeline)).length).toBe(before);
  await timeline.locator(".label", { has: page.locator(".count") }).last().click();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await names(timeline)).length).toBeGreaterThan(before);
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await names(timeline)).length).toBe(before);
});

it("fingers drag and pinch", async () => {
  const { page, timeline, told } = await open(QUICKSTART, PHONE);
  await timeline.scrollIntoViewIfNeeded();
  const box = (await timeline.locator(".plot").boundingBox())!;
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: string, ...at: number[]): Promise<unknown> =>
    cdp.send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints: at.map((x, id) => ({ x: box.x + x, y: box.y + 30, id })) });
  await touch("touchStart", 100, 140);
  for (const by of [10, 20, 40]) await touch("touchMove", 100 - by, 140 + by);
  await touch("touchEnd");
  const near = (await told("apg-view"))!;
  await touch("touchStart", 160);
  for (const by of [20, 40, 60]) await touch("touchMove", 160 - by);
  await touch("touchEnd");
  const later = (await told("apg-view"))!;
  expect(later.t0).toBeGreaterThan(near.t0);
  expect(later.t1 - later.t0).toBeCloseTo(near.t1 - near.t0, -3);
});

it("speaks Chinese", async () => {
  const { timeline } = await open(QUICKSTART, { locale: "zh-CN" });
  expect(await timeline.locator(".tools button").allInnerTexts()).toContain("表格");
});
