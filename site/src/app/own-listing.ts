/** A listing of the reader's own: a scenario that is not in the catalogue, with all of its code in the address. */
import type { Stats } from "../engine/protocol";
import { m } from "../messages";
import { OWN_LISTING, type Code } from "./address";
import type { CatalogFile, Scenario } from "./catalog";

/** What stands there before the reader types. */
export const STARTER = `import asyncio

WAITERS = 3  # @param {type:"slider", min:1, max:20, step:1}


async def wait(name):
    print(name, "waits")
    await asyncio.sleep(1)
    print(name, "goes on")


async def main():
    await asyncio.gather(*(wait(f"task {n}") for n in range(WAITERS)))


asyncio.run(main())
`;

const STARTER_LITERAL = STARTER.indexOf("WAITERS = 3") + "WAITERS = ".length;

const NO_STATS: Stats = {
  end: 0, steps: 0, switches: 0, peakThreads: 0, peakTasks: 0, peakRequests: 0, threads: 0, tasks: 0, peakMemory: 0, busyNs: 0, busyPercent: 0,
  gilWaitNs: 0, iterations: 0, choices: 0,
};

/** Files of texts that nothing is recorded of yet. */
export function ownFiles(code: Code): CatalogFile[] {
  return Object.entries(code).map(([name, source]) => ({
    name, source, params: [], folds: [], output: [], stats: NO_STATS, hash: "",
  }));
}

/** A fresh scenario for a listing of one's own. */
export function ownListing(): Scenario {
  const files = ownFiles({ "main.py": STARTER });
  const place = { line: 3, start: STARTER_LITERAL, end: STARTER_LITERAL + 1 };
  const range = { min: 1, max: 20, step: 1, hasRange: true };
  files[0]!.params = [{ name: "WAITERS", type: "slider", value: "3", label: "", ...range, ...place }];
  return { id: OWN_LISTING, title: m.own.title, summary: m.own.summary, text: m.own.text, files };
}
