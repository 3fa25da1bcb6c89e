// How timeline.ts is bundled for its page, with the tools of the site.
export default {
  root: new URL(".", import.meta.url).pathname,
  publicDir: false,
  build: {
    emptyOutDir: false,
    target: "es2022",
    modulePreload: false,
    rolldownOptions: { input: new URL("timeline.ts", import.meta.url).pathname, output: { entryFileNames: "timeline.js" } },
  },
};
