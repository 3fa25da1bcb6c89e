/** The catalogue of scenarios: what the build recorded about each, so that the page is useful before the engine is there. */
import type { Chunk, Param, Problem, Stats } from "../engine/protocol";

/** One listing of a scenario, with its recorded run. */
export interface CatalogFile {
  name: string;
  source: string;
  params: Param[];
  folds: [number, number][];
  /** A small picture of the recorded run. */
  svg: string;
  output: Chunk[];
  problems?: Problem[];
  stats: Stats;
  hash: string;
}

/** A scenario; several files make it a comparison. */
export interface Scenario {
  id: string;
  title: string;
  summary: string;
  /** Markdown. */
  text: string;
  files: CatalogFile[];
}

export interface Chapter {
  id: string;
  title: string;
  scenarios: Scenario[];
}

export interface Catalog {
  v: 1;
  chapters: Chapter[];
}

/** Reads the catalogue beside the page. */
export async function fetchCatalog(base: string): Promise<Catalog> {
  const response = await fetch(new URL("catalog.json", base));
  if (!response.ok) {
    throw new Error(`catalog.json: ${response.status} ${response.statusText}`.trim());
  }
  return tidy((await response.json()) as Catalog);
}

/** Fills in the lists that the JSON leaves out when they are empty. */
function tidy(catalog: Catalog): Catalog {
  for (const { scenarios } of catalog.chapters) {
    for (const file of scenarios.flatMap((scenario) => scenario.files)) {
      file.params ??= [];
      file.folds ??= [];
      file.output ??= [];
    }
  }
  return catalog;
}

export function findScenario(catalog: Catalog, id: string): Scenario | undefined {
  return catalog.chapters.flatMap((chapter) => chapter.scenarios).find((scenario) => scenario.id === id);
}

export function chapterOf(catalog: Catalog, id: string): Chapter | undefined {
  return catalog.chapters.find((chapter) => chapter.scenarios.some((scenario) => scenario.id === id));
}
