// How embed.js is built: one file without imports, at an address that stays, for scripts on other people's pages.
import { defineConfig } from "vite";

export default defineConfig({
  publicDir: false,
  build: {
    outDir: "../dist/v1",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    rolldownOptions: { input: "src/embed/embed.ts", output: { entryFileNames: "embed.js" } },
  },
});
