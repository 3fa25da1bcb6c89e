// The page tests: a real browser against the built site in ../dist, one test after another. The files share one process, and so
// the browser and the pages in it (test/e2e/harness.ts).
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/e2e/**/*.test.ts"],
    fileParallelism: false,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
