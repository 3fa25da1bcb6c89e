/**
 * The runs that the build recorded with the author's values: the same bytes the engine answers with, so the whole timeline stands
 * while the engine still comes. The engine then runs what the address asks for, and what it says counts.
 */
import { decodeRun, type RunResult } from "../engine/protocol";
import type { Scenario } from "./catalog";

/** Gets the recorded results of a scenario's runs; null when they are not to be had, or not of this catalogue. */
export type Recordings = (scenario: Scenario) => Promise<RunResult[] | null>;

/** The recordings beside the page at `base`. */
export function recordingsAt(base: string): Recordings {
  return async ({ id, files, together }) => {
    const hashes = together ? [together.hash] : files.map(({ hash }) => hash);
    try {
      const results = await Promise.all(hashes.map((_, index) => fetchRun(new URL(`runs/${id}.${index}.run`, base))));
      return results.every(({ hash }, index) => hash === hashes[index]) ? results : null;
    } catch {
      return null; // the engine is on its way; what is wrong with the host shows there
    }
  };
}

async function fetchRun(address: URL): Promise<RunResult> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address.pathname}: ${response.status}`);
  }
  return decodeRun(await response.arrayBuffer());
}
