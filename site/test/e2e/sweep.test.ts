/** A sweep on the page: from the address to chart, table and files; bad ranges; stopping; the keyboard; a phone. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { desk, PHONE, RESTAURANT, violations } from "./harness";

const { open } = desk();

const status = (page: Page, text: RegExp): Promise<void> => page.locator("apg-sweep .status").filter({ hasText: text }).waitFor();
const field = (page: Page, label: string) => page.locator("apg-sweep").getByLabel(label, { exact: true });

async function download(page: Page, name: string): Promise<string> {
  const [got] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return readFileSync((await got.path())!, "utf8");
}

it("an address with a sweep runs it, and it is read off by keyboard, as a table and as files", async () => {
  const { page } = await open(RESTAURANT + "?sweep=GUESTS=2:32:log:5:2");
  await status(page, /^20 runs in/);
  await page.getByRole("slider", { name: "Values of GUESTS" }).focus();
  await page.keyboard.press("End");
  const readout = page.locator("apg-sweep .readout");
  expect(await readout.innerText()).toContain("GUESTS = 32");
  await page.keyboard.press("ArrowLeft");
  expect(await readout.innerText()).toContain("GUESTS = 16");
  await page.getByRole("button", { name: "Set GUESTS to 16" }).click();
  await page.waitForURL(/GUESTS=16&sweep=GUESTS=2:32:log:5:2$/);
  await status(page, /^20 runs in/); // the parameter that is swept has no part in it
  await page.getByLabel("Figure", { exact: true }).selectOption("Peak threads");
  await page.waitForURL(/,threads$/);
  expect(await page.locator("apg-sweep .words").innerText()).toContain("tasks.py is lowest everywhere.");
  await page.setViewportSize({ width: 1280, height: 560 });
  expect(await violations(page, "apg-sweep")).toEqual([]);
  await page.getByRole("button", { name: "Table" }).click();
  const rows = await page.locator("apg-sweep .all tbody tr").allInnerTexts();
  expect(rows.map((row) => row.split(/\s+/))).toEqual([["2", "3", "1"], ["4", "5", "1"], ["8", "9", "1"], ["16", "17", "1"], ["32", "33", "1"]]);
  const csv = await download(page, "Save all figures");
  expect(csv.trim().split("\n").length).toBe(21);
  expect(csv).toContain("\ntasks.py,32,1,");
  expect(await download(page, "Save the chart")).toMatch(/^<svg .*threads\.py<\/text>/s);
  await page.getByRole("tab", { name: "Timeline" }).click();
  await page.waitForURL(/GUESTS=16$/);
});

it("a bad range is one sentence, what runs can be stopped, and other values make it stale", async () => {
  const { page } = await open(RESTAURANT + "?sweep=GUESTS=50:20");
  await status(page, /^The range must go upwards: 50 is not below 20\.$/);
  await field(page, "to").fill("1000");
  await field(page, "to").press("Tab");
  await status(page, /^GUESTS takes numbers from 1 to 100; the range must stay within\.$/);
  await field(page, "to").fill("100");
  await field(page, "to").press("Tab");
  await status(page, /2 files × 20 values × 3 seeds: 120 runs/);
  await page.getByRole("button", { name: "Sweep", exact: true }).click();
  await status(page, /^[1-9]\d* of 120 runs$/);
  await page.locator("apg-sweep").getByRole("button", { name: "Stop" }).click();
  await status(page, /^Stopped after \d+ of 120 runs\.$/);
  await page.getByRole("spinbutton", { name: /^COOKS/ }).fill("5");
  await page.locator("apg-sweep").getByRole("button", { name: "Sweep again" }).waitFor();
});

it("on a phone nothing is wider than the page, and axe finds nothing", async () => {
  const { page } = await open(RESTAURANT + "?sweep=GUESTS=1:30:4:1", PHONE);
  await status(page, /^8 runs in/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const small = await page.locator("apg-sweep").evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLElement>("button, select, input, [role=slider]")].filter((each) => each.offsetHeight < 44).map((each) => each.outerHTML),
  );
  expect(small).toEqual([]);
  expect(await violations(page)).toEqual([]);
});
