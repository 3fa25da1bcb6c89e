/**
 * The runs that the build recorded with the author's values: the same bytes the engine answers with, so the whole timeline stands
 * while the engine still comes. The engine then runs what the address asks for, and what it says counts.
 */
import { decodeRun, type RunResult } from "../engine/protocol";
import { earlyFetch } from "../ui/early-fetch";
import type { Scenario } from "./catalog";

/** Gets the recorded results of a scenario's runs; null when they are not to be had, or not of this catalogue. */
export type Recordings = (scenario: Scenario) => Promise<RunResult[] | null>;

/** The recordings beside the page at `base`. */
export function recordingsAt(base: string): Recordings {
  return async ({ id, files, together }) => {
    const hashes = together ? [together.hash] : files.map(({ hash }) => hash);
    try {
      const results = decodeRuns(await fetchRuns(new URL(`runs/${id}.run`, base).href));
      return results.length === hashes.length && results.every(({ hash }, index) => hash === hashes[index]) ? results : null;
    } catch {
      return null; // the engine is on its way; what is wrong with the host shows there
    }
  };
}

async function fetchRuns(address: string): Promise<ArrayBuffer> {
  const early = await earlyFetch("runsFetch");
  const response = early?.url === address ? early : await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  return response.arrayBuffer();
}

/** Reads the file of a scenario's runs: of each its length in bytes, as u32, and its answer, both filled up to 8 bytes. */
function decodeRuns(data: ArrayBuffer): RunResult[] {
  const results: RunResult[] = [];
  const lengths = new DataView(data);
  for (let at = 0; at < data.byteLength; ) {
    const start = at + 8;
    const end = start + lengths.getUint32(at, true);
    results.push(decodeRun(data.slice(start, end)));
    at = Math.ceil(end / 8) * 8;
  }
  return results;
}
