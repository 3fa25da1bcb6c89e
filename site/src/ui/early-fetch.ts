/** What index.html began to fetch ahead of all scripts. */

/** The fetch that the page's first script left under a name, once; a later try fetches anew. */
export function earlyFetch(name: "engineFetch" | "runsFetch"): Promise<Response> | undefined {
  const page = globalThis as { engineFetch?: Promise<Response>; runsFetch?: Promise<Response> };
  const early = page[name];
  delete page[name];
  return early;
}
