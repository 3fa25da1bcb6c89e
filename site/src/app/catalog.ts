/** The catalogue of scenarios: what the build recorded about each, so that the page is useful before the engine is there. */
import type { Chunk, Param, Problem, ProcessRequest, Stats } from "../engine/protocol";

/** One listing of a scenario, with its recorded run. */
export interface CatalogFile {
  name: string;
  source: string;
  params: Param[];
  folds: [number, number][];
  output: Chunk[];
  problems?: Problem[];
  stats: Stats;
  hash: string;
}

/** A scenario; several files make it a comparison, or the programs of one run. */
export interface Scenario {
  id: string;
  title: string;
  summary: string;
  /** Markdown. */
  text: string;
  files: CatalogFile[];
  /** Set where the files are the programs of one run; they have no runs of their own then. */
  together?: { programs: ProcessRequest[]; output: Chunk[]; stats: Stats; hash: string };
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

/** The home page's pictures of each scenario's recorded runs, as SVG, by its id. */
export type Pictures = Record<string, string[]>;

/** The catalogue's texts in another language, as far as they are translated. */
interface Translation {
  v: 1;
  /** Titles of chapters by id. */
  chapters: Record<string, string>;
  scenarios: Record<string, { title: string; summary: string; text: string; labels: Record<string, string> }>;
}

/** Reads the catalogue beside the page, its texts in a language where there are any. */
export async function fetchCatalog(base: string, language = "en"): Promise<Catalog> {
  const translation = language === "en" ? null : fetchJson<Translation>(base, `catalog.${language}.json`).catch(() => null);
  const catalog = tidy(await fetchJson<Catalog>(base, "catalog.json"));
  const texts = await translation;
  return texts ? translate(catalog, texts) : catalog;
}

/** Reads the pictures beside the page; none where they cannot be had: the home page can do without. */
export function fetchPictures(base: string): Promise<Pictures> {
  return fetchJson<Pictures>(base, "pictures.json").catch(() => ({}));
}

async function fetchJson<T>(base: string, name: string): Promise<T> {
  const response = await fetch(new URL(name, base));
  if (!response.ok) {
    throw new Error(`${name}: ${response.status} ${response.statusText}`.trim());
  }
  return (await response.json()) as T;
}

/** Puts translated texts over the English ones. */
export function translate(catalog: Catalog, { chapters, scenarios }: Translation): Catalog {
  for (const chapter of catalog.chapters) {
    chapter.title = chapters[chapter.id] ?? chapter.title;
    for (const scenario of chapter.scenarios) {
      const { labels = {}, ...texts } = scenarios[scenario.id] ?? {};
      Object.assign(scenario, texts);
      for (const param of scenario.files.flatMap(({ params }) => params)) {
        param.label = labels[param.name] ?? param.label;
      }
    }
  }
  return catalog;
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
