/** Two runs beside each other: what differs in words, the run before a change, and its switch. */
import { expect, it } from "vitest";
import { desk, phase, PHONE } from "./harness";

const { open } = desk();

it("a comparison says what differs and why, and a change leaves the run before behind until it is let go", async () => {
  const { page } = await open("#/s/1-threads/ten_thousand_urls?REQUESTS=30");
  await page.getByRole("tab", { name: "Figures" }).click();
  const words = page.locator("apg-side .differences");
  expect(await words.innerText()).toMatch(/tasks\.py finished [\d.]+\ss earlier than sequential\.py: requests of tasks\.py overlapped, up to 30 at once; those of sequential\.py did not \(1 at a time\)\./);
  expect(await page.locator("apg-side apg-numbers[all] table").innerText()).toMatch(/Requests in flight\s*at most\s+1\s+20\s+30/);
  const before = page.getByText("Before: REQUESTS = 30");
  expect(await before.count()).toBe(0);
  for (const value of ["40", "50"]) {
    await page.getByRole("spinbutton", { name: /^REQUESTS/ }).fill(value);
    await page.waitForURL(new RegExp(`REQUESTS=${value}`));
    await before.waitFor();
  }
  const ghosts = (): Promise<boolean[]> =>
    page.locator("apg-timeline").evaluate((timeline) => (timeline as unknown as { runs: { ghost?: object }[] }).runs.map(({ ghost }) => ghost !== undefined));
  await expect.poll(ghosts).toEqual([true, true, true]); // a file whose run is longer than the others' has none until it has ended
  expect(await page.locator("apg-side apg-numbers[all] table").innerText()).toMatch(/30 →/);
  await page.getByLabel("show it").uncheck();
  expect(await ghosts()).toEqual([false, false, false]);
  await page.reload(); // what the reader wants is remembered
  await phase(page, "done");
  await page.getByRole("spinbutton", { name: /^REQUESTS/ }).fill("30");
  await page.getByText("Before: REQUESTS = 50").waitFor();
  expect(await ghosts()).toEqual([false, false, false]);
  await page.getByLabel("show it").check();
  await expect.poll(ghosts).toEqual([true, true, true]);
  await page.getByRole("button", { name: /^Forget the run before/ }).click();
  expect(await ghosts()).toEqual([false, false, false]);
  await page.getByRole("spinbutton", { name: /^REQUESTS/ }).fill("50");
  await page.getByText("Before: REQUESTS = 30").waitFor();
});

it("on a phone the run before is told whole beside the tabs, and nothing below moves for it", async () => {
  const { page } = await open("#/s/1-threads/pool", PHONE);
  const top = (): Promise<number> => page.locator("apg-timeline").evaluate((figure) => figure.getBoundingClientRect().top + scrollY);
  const before = await top();
  await page.getByRole("spinbutton", { name: /^WORKERS/ }).fill("6");
  const was = page.getByText("Before: WORKERS = 4");
  await was.waitFor();
  expect(await was.evaluate(({ clientWidth, scrollWidth, clientHeight, scrollHeight }) => [scrollWidth - clientWidth, scrollHeight - clientHeight])).toEqual([0, 0]);
  expect(await top()).toBe(before);
  await page.getByLabel("show it").uncheck();
  await page.getByRole("button", { name: /^Forget the run before/ }).click();
  expect(await was.count()).toBe(0);
});

it("programs that run together have a pane each, and arguments and signals that the address holds", async () => {
  const { page } = await open("#/s/3-network/broker");
  await page.getByRole("button", { name: "Just show me" }).click();
  const pane = (name: string) => page.locator("apg-side").getByRole("list", { name });
  expect(await pane("hens").innerText()).toContain("9 eggs sent");
  expect(await pane("broker").innerText()).toMatch(/ada listens to eggs[^]*closed/);
  await page.getByLabel("Arguments of hens").fill("ham");
  await page.waitForURL(/\?argv:hens=ham$/);
  await pane("hens").getByText("9 ham sent").waitFor();
  await page.getByLabel("Signal for ada").selectOption("SIGKILL");
  await page.waitForURL(/argv:hens=ham&signal:ada=SIGKILL%401$/);
  await page.locator("apg-side .panes section").filter({ hasText: "Exit code 137" }).waitFor();
  await page.reload();
  await phase(page, "done");
  expect(await page.getByLabel("Moment of the signal for ada, seconds").inputValue()).toBe("1");
  await page.getByRole("tab", { name: "listener.py" }).click();
  expect(await page.locator("apg-code").evaluate((element) => (element as unknown as { file: { name: string } }).file.name)).toBe("listener.py");
});

it("the machine's settings change a run, with their source beside them, and the address holds them", async () => {
  const { page } = await open("#/s/1-threads/restaurant?machine=thread_start=0.5,speed=9");
  await page.getByText("The link’s machine setting “speed=9” is left out").waitFor();
  const end = (): Promise<number> =>
    page.locator("apg-timeline").evaluate((timeline) => (timeline as unknown as { runs: { columns: { end: number } }[] }).runs[0]!.columns.end);
  const slow = await end();
  await page.getByRole("button", { name: /^Machine/ }).click();
  const panel = page.getByRole("dialog", { name: "Machine" });
  expect(await panel.getByLabel("Starting a thread", { exact: true }).inputValue()).toBe("500000");
  expect(await panel.innerText()).toContain("250 to 1,400 µs");
  await panel.getByRole("button", { name: "All as usual" }).click();
  await page.waitForURL(/restaurant$/);
  await page.getByText("Before: other code or settings").waitFor();
  expect(slow - (await end())).toBeGreaterThan(1e9);
  const cores = panel.getByLabel("Cores", { exact: true });
  const seen = async (): Promise<(string | null)[]> => [await cores.inputValue(), await cores.getAttribute("aria-invalid")];
  await cores.fill("0");
  await panel.getByText("Cores takes a number from 1 to 1024.").waitFor();
  expect(await seen()).toEqual(["0", "true"]);
  await cores.blur();
  await panel.getByText("A small laptop.").waitFor();
  expect(await seen()).toEqual(["4", "false"]);
  await cores.fill("8");
  await page.waitForURL(/machine=cores=8$/);
});
