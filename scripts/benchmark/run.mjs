// run.mjs ADDRESS FOLDER PLAY: takes all measurements against the site served at ADDRESS (files in
// FOLDER) and with the command PLAY, and prints the table. Engines take turns, so that a slow minute of the machine hits all of them.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { devNull } from "node:os";
import { answered, cold, median, runDone, sent, timelineDrawn, transferred, versionOf, withPage } from "./browser.mjs";
import * as concurrency from "./concurrency.mjs";
import { micro } from "./micro.mjs";
import * as programs from "./programs.mjs";
import { row, print } from "./table.mjs";

const [address, folder, play] = process.argv.slice(2);
const rounds = Number(process.env.ROUNDS ?? 5);
const restaurant = `${address}site/#/s/1-threads/restaurant`;
const scenario = (path) => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), "utf8");

function sizes() {
  const pyodide = sent(folder, ...["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"]
    .map((name) => "pyodide/" + name));
  const micropython = sent(folder, "micropython/micropython.mjs", "micropython/micropython.wasm");
  row("engine with all modules, brotli", "MB", { ours: sent(folder, "site/main.wasm", "site/rest.wasm"), pyodide, micropython },
    { at: 1.2e6 });
  row("… what a first visit takes of it, and its loader", "MB", { ours: sent(folder, "site/main.wasm", "site/wasm_exec.js") });
}

async function firstVisit() {
  const bytes = await withPage((page) => transferred(page, async () => {
    await page.goto(restaurant);
    await page.waitForFunction(runDone);
  }));
  row("everything of the first view, as sent", "MB", { ours: bytes }, { at: 1.3e6 });
  const times = { ours: [], pyodide: [], micropython: [] };
  const made = [];
  for (let n = 0; n < rounds; n++) {
    times.ours.push(await cold(restaurant, timelineDrawn));
    made.push(await cold(restaurant, runDone));
    times.pyodide.push(await cold(address + "pyodide.html", answered));
    times.micropython.push(await cold(address + "micropython.html", answered));
  }
  const [ours, pyodide, micropython] = Object.values(times).map(median);
  row("cold: first timeline / first asyncio result", "ms", { ours, pyodide, micropython },
    { at: Math.min(pyodide / 7, micropython * 2), why: "1/7 of Pyodide, 2× MicroPython" });
  row("… until the engine has run it in this browser", "ms", { ours: median(made), pyodide, micropython });
}

// runs times program n times on an engine's page, after one run to warm up. The browser's clock has steps of 0.1 ms: each time of a
// short program is the mean of as many runs as take some milliseconds together.
function runs(page, program) {
  return page.evaluate(([text, n]) => {
    const times = [];
    for (let i = 0; i <= n; i++) {
      let took = 0, count = 0;
      do took += window.time(text); while (++count < 100 && took < 5);
      times.push(took / count);
    }
    return times.slice(1);
  }, [program, rounds]).then(median);
}

// native times the switches with the play command, traced or not, in ms.
function native(traced) {
  const flags = ["-", "--stats", ...(traced ? ["--trace", "columns", "-o", devNull] : [])];
  const once = () => {
    const { stderr } = spawnSync(play, flags, { input: programs.switches + programs.runMain, encoding: "utf8" });
    const [, number, unit] = stderr.match(/took here +([\d.]+)(ms|s)/);
    return Number(number) * (unit === "s" ? 1000 : 1);
  };
  return median(Array.from({ length: rounds }, once));
}

// besideCPython compares the play command with a python3.13, where there is one: the time of each small program less that of an
// empty one. The median of the ratios is what counts.
function besideCPython() {
  const python = process.env.ORACLE_PYTHON ?? "python3.13";
  if (spawnSync(python, ["--version"]).status !== 0) return;
  const took = (command, text) => {
    const times = Array.from({ length: rounds }, () => {
      const began = performance.now();
      spawnSync(command, ["-"], { input: text });
      return performance.now() - began;
    });
    return Math.min(...times);
  };
  const empty = { ours: took(play, "pass"), theirs: took(python, "pass") };
  const ratios = Object.entries(micro).filter(([name]) => name !== "startup").map(([, text]) =>
    (took(play, text) - empty.ours) / Math.max(1, took(python, text) - empty.theirs));
  row("… natively, median of ours / CPython 3.13", "×", { ours: median(ratios) }, { at: 1.5 });
}

async function engines() {
  await withPage(async (ours) => withPage(async (theirs) => {
    await ours.goto(address + "playground.html");
    await ours.waitForFunction(answered);
    await theirs.goto(address + "pyodide.html");
    await theirs.waitForFunction(answered);
    const both = async (text, other = text) =>
      ({ ours: await runs(ours, text), pyodide: await runs(theirs, other) });

    const switches = await both(programs.switches + programs.runMain, programs.switches + programs.runOnVirtualLoop);
    row("10,000 tasks × 10 sleep(0), traced", "ms", switches, { at: switches.pyodide / 8, why: "1/8 of Pyodide" });
    row("… what its trace costs (natively)", "×", { ours: native(true) / native(false) }, { at: 1.5 });
    row("10,000 tasks, one sleep(random) each", "ms",
      await both(programs.sleeps + programs.runMain, programs.sleeps + programs.runOnVirtualLoop), { at: 60 });
    for (const [name, text] of Object.entries(concurrency.tasks)) {
      const times = await both(text + programs.runMain, text + programs.runOnVirtualLoop);
      row(name, "ms", times, { at: times.pyodide / 2, why: "1/2 of Pyodide" });
    }
    for (const [name, text] of Object.entries(concurrency.network)) {
      row(name, "ms", { ours: await runs(ours, text + programs.runMain) }, name.includes("echo") ? { at: 500, why: "about CPython 3.13, natively" } : { at: 1000 });
    }
    row("10,000 threads that sleep and end", "ms", { ours: await runs(ours, concurrency.threads) }, { at: 1000 });
    row("a switch of threads", "µs", { ours: await runs(ours, concurrency.pingPong) * 1000 / concurrency.threadSwitches }, { at: 1 });
    const fib = await both(programs.fib);
    row("fib(24)", "ms", fib, { at: fib.pyodide * 0.8, why: "0.8× Pyodide" });
    const loop = await both(programs.loop);
    row("5 million steps of a for loop", "ms", loop, { at: loop.pyodide * 0.35, why: "0.35× Pyodide" });

    const ratios = [];
    for (const [name, text] of Object.entries(micro)) {
      const times = await both(text);
      ratios.push(times.ours / times.pyodide);
      row(`… ${name}`, "ms", times, { at: times.pyodide * 4, why: "4× Pyodide" });
    }
    row("these 21: median of ours / Pyodide", "×", { ours: median(ratios) }, { at: 1.5 });
    besideCPython();

    row("compiling and starting a listing of 100 lines", "ms", { ours: await runs(ours, programs.hundredLines) }, { at: 2 });
    const defaults = await Promise.all(["threads", "tasks"].map(async (name) =>
      runs(ours, scenario(`1-threads/restaurant/${name}.py`))));
    row("the restaurant again, both files", "ms", { ours: defaults[0] + defaults[1] }, { at: 16 });
    const many = scenario("1-threads/ten_thousand_urls/tasks.py").replace("REQUESTS = 200", "REQUESTS = 10000");
    row("Ten thousand URLs, tasks.py, all 10,000", "ms", { ours: await runs(ours, many) }, { at: 500 });
  }));
}

// The page carries a sweep out by itself when its address has one: here 40 values × 3 files with one seed.
async function sweep() {
  const took = await withPage(async (page) => {
    await page.goto(`${address}site/#/s/1-threads/ten_thousand_urls?sweep=REQUESTS=1:1000:linear:40:1`);
    const done = await page.waitForFunction(() => {
      const view = document.querySelector("apg-app")?.shadowRoot.querySelector("apg-scenario")?.shadowRoot.querySelector("apg-sweep");
      return view?.session?.sweeping.phase === "done" && view.session.sweeping.measured.took;
    }, undefined, { timeout: 300_000 });
    return done.jsonValue();
  });
  row("a sweep of Ten thousand URLs: 40 values to 1,000 × 3 files", "ms", { ours: took }, { at: 10_000 });
}

const browser = await withPage(async (page) => page.evaluate(() => navigator.userAgent));
sizes();
await firstVisit();
await engines();
await sweep();
print(browser.match(/Chrom\w*\/[\d.]+/)[0], rounds, { pyodide: "Pyodide", micropython: "MicroPython" },
  `Pyodide ${versionOf("pyodide")}, MicroPython ${versionOf("@micropython/micropython-webassembly-pyscript")}`);
