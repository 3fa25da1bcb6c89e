/** For everyone: the tour, the keyboard, forced colours, zoom, Chinese, memory, and how the pages look. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { desk, drag, focused, phase, PHONE, QUICKSTART, RESTAURANT, typeCode, violations } from "./harness";
import { difference, MOST_DIFFERENT } from "./shots";

const here = desk();
const { open } = here;

describe("the tour", () => {
  it("leads through four steps once, and never comes back", async () => {
    const it = await open(QUICKSTART, { tour: true });
    const tour = it.page.getByRole("region", { name: "A short tour" });
    for (const step of [1, 2, 3, 4]) {
      expect(await tour.innerText()).toContain(`${step} of 4`);
      const box = (await tour.boundingBox())!;
      expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1440 && box.y + box.height <= 900).toBe(true);
      await tour.getByRole("button", { name: step < 4 ? "Next" : "Done" }).click();
    }
    await tour.waitFor({ state: "detached" });
    await it.page.reload();
    await phase(it.page, "done");
    expect(await tour.count()).toBe(0);
  });

  it("can be skipped for good, on a phone too", async () => {
    const it = await open(QUICKSTART, { tour: true, ...PHONE });
    await it.page.getByRole("button", { name: "Skip for good" }).tap();
    await it.page.goto(`${here.site.url}${RESTAURANT}`);
    await phase(it.page, "done");
    expect(await it.page.getByRole("region", { name: "A short tour" }).count()).toBe(0);
  });
});

describe("the keyboard", () => {
  it("reaches every control of a scenario, and Escape and Tab leave the editor", async () => {
    const it = await open(QUICKSTART);
    const seen = new Set<string>();
    for (let n = 0; n < 45; n++) {
      await it.page.keyboard.press("Tab");
      seen.add(await focused(it.page));
    }
    for (const wanted of ["Share", "TEA, slider", "Run", "Another seed", "Edit", "Output", "Code of quickstart.py"]) {
      expect([...seen].some((each) => each.includes(wanted)), `${wanted} of ${[...seen].join(" | ")}`).toBe(true);
    }
    await it.page.getByRole("button", { name: "Edit", exact: true }).press("Enter");
    await it.page.locator("apg-code .cm-content").waitFor();
    await it.page.keyboard.press("Tab");
    expect(await focused(it.page)).toContain("Code of quickstart.py");
    await it.page.keyboard.press("Escape");
    await it.page.keyboard.press("Tab");
    expect(await focused(it.page)).not.toContain("Code of quickstart.py");
  });
});

describe("every page", () => {
  it.each([
    ["home", "", {}], ["home, dark", "", { colorScheme: "dark" }], ["a comparison", RESTAURANT, {}], ["a comparison on a phone", RESTAURANT, PHONE], ["a comparison, dark", RESTAURANT, { colorScheme: "dark" }], ["a comparison on a phone, dark", RESTAURANT, { ...PHONE, colorScheme: "dark" }], ["one's own listing", "#/s/new", {}],
    ["Chinese", QUICKSTART, { locale: "zh-CN" }], ["the share panel", QUICKSTART, { share: true }],
  ] as const)("axe is clean: %s", async (_, hash, options) => {
    const { share, ...profile } = options as { share?: boolean };
    const it = await open(hash, profile);
    if (share) {
      await it.page.getByRole("button", { name: "Share" }).click();
      await it.page.getByRole("dialog").waitFor();
    }
    expect(await violations(it.page)).toEqual([]);
  });

  it("axe is clean in all panels: fields of programs, the run before, figures, inside, sweep, machine, editor", async () => {
    const it = await open("#/s/3-network/broker");
    await it.page.getByRole("button", { name: "Just show me" }).click();
    await it.page.getByRole("spinbutton", { name: /^PLACES/ }).fill("3");
    await it.page.getByText("Before: PLACES = 2").waitFor();
    for (const [view, part] of [["Figures", "apg-ghost-bar"], ["Inside", "apg-side"], ["Sweep", "apg-sweep"]] as const) {
      await it.page.getByRole("tab", { name: view, exact: true }).click();
      await it.page.waitForTimeout(300);
      expect(await violations(it.page, part), view).toEqual([]);
    }
    await typeCode(it.page, "print(1)\n".repeat(60)); // the text alone takes the keyboard: there is no parameter in it
    expect(await violations(it.page, "apg-code"), "Editor").toEqual([]);
    await it.page.getByRole("button", { name: /^Machine/ }).click();
    expect(await violations(it.page), "the whole page").toEqual([]);
  });

  const doubled = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
  const least = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
  it.each([
    ["home at 200 % zoom", "", doubled],
    ["a comparison at 200 % zoom", RESTAURANT, doubled],
    ["one listing at 200 % zoom", QUICKSTART, doubled],
    ["a comparison on the smallest phone", RESTAURANT, least],
  ])("needs no sidewise scrolling: %s", async (_, hash, profile) => {
    const it = await open(hash, profile);
    expect(await it.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(profile.viewport.width);
  });

  it("tells what is chosen in forced colours", async () => {
    const it = await open(RESTAURANT, { forcedColors: "active" });
    const background = (name: string) => it.page.locator("apg-settings label", { hasText: name }).evaluate((label) => getComputedStyle(label).backgroundColor);
    expect(await background("GIL")).not.toBe(await background("Anywhere"));
    const border = (name: string) => it.page.getByRole("tab", { name }).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    expect(await border("threads.py")).not.toBe(await border("tasks.py"));
  });
});

describe("Chinese", () => {
  it("is chosen, remembered, and said by the page's lang; texts of scenarios follow", async () => {
    const it = await open("", { fresh: true });
    await it.page.getByRole("combobox", { name: "Language" }).selectOption("简体中文");
    await it.page.getByText("多线程，还是一个事件循环").waitFor();
    expect(await it.page.locator("html").getAttribute("lang")).toBe("zh-Hans");
    await it.page.goto(`${here.site.url}${RESTAURANT}`);
    await phase(it.page, "done");
    expect(await it.page.locator("h1").innerText()).toBe("餐厅");
    expect(await it.page.getByRole("spinbutton", { name: /客人/ }).first().inputValue()).toBe("8");
    await it.page.getByRole("combobox", { name: "语言" }).selectOption("English");
    await it.page.getByRole("heading", { name: "The restaurant", level: 1 }).waitFor();
    expect(await it.page.locator("html").getAttribute("lang")).toBe("en");
  });
});

it("memory after 200 re-runs is within 1.2 times that after 20", async () => {
  const it = await open(QUICKSTART, { fresh: true });
  const session = await it.page.context().newCDPSession(it.page);
  const slider = it.page.getByRole("slider", { name: "TEA, slider" });
  await slider.focus();
  const rerun = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n++) {
      const before = await it.page.locator("apg-scenario").getAttribute("data-trace-hash");
      await it.page.keyboard.press(n % 2 === 0 ? "ArrowRight" : "ArrowLeft");
      await it.page.waitForFunction((hash) => document.querySelector("apg-app")!.shadowRoot!.querySelector<HTMLElement>("apg-scenario")!.dataset.traceHash !== hash, before);
    }
  };
  const used = async (): Promise<{ page: number; engine: number }> => {
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    const engines = await Promise.all(it.page.workers().map((worker) => worker.evaluate(() => (self as unknown as { memory?: () => number }).memory?.() ?? 0)));
    return { page: usedSize, engine: Math.max(...engines) };
  };
  await rerun(20);
  const early = await used();
  await rerun(180);
  const late = await used();
  expect(late.page / early.page, `page: ${early.page} → ${late.page} bytes`).toBeLessThan(1.2);
  expect(late.engine / early.engine, `engine: ${early.engine} → ${late.engine} bytes`).toBeLessThan(1.2);
}, 180_000);

describe("looks as it did:", () => {
  it.each([
    ["home", "", {}, null], ["scenario", QUICKSTART, {}, null], ["comparison", RESTAURANT, {}, null],
    ["comparison-dark", RESTAURANT, { colorScheme: "dark" }, null], ["comparison-phone", RESTAURANT, PHONE, null], ["chinese", QUICKSTART, { locale: "zh-CN" }, null], ["home-dark", "", { colorScheme: "dark" }, null],
    ["sweep", `${RESTAURANT}?sweep=GUESTS=2:32:log:5:2`, {}, (page: Page) => page.locator("apg-sweep .status").filter({ hasText: /^20 runs in/ }).waitFor()],
    ["inside", QUICKSTART, {}, (page: Page) => page.getByRole("tab", { name: "Inside" }).click()],
    ["chapter", "chapter.html", {}, (page: Page) => page.locator("#own iframe, #own pre").first().waitFor()],
  ] as const)("%s", async (name, hash, options, act) => {
    const it = await open(hash, options);
    await act?.(it.page);
    await it.page.waitForTimeout(700);
    expect(await difference(here.browser, it.page, name)).toBeLessThan(MOST_DIFFERENT);
  });

  it("notices a page that is not the same", async () => {
    const it = await open(RESTAURANT, {});
    await drag(it.page, "GUESTS", 60);
    await it.page.evaluate(() => document.documentElement.style.setProperty("filter", "invert(1)"));
    await it.page.waitForTimeout(500);
    expect(await difference(here.browser, it.page, "comparison", false)).toBeGreaterThan(MOST_DIFFERENT);
  });
});
