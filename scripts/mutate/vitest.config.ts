import { defineConfig } from "vitest/config";

/** The tests as `bundle-tests.ts` has put them together, for StrykerJS. */
export default defineConfig({
  test: {
    include: ["bundled-tests/test/**/*.test.js"],
    testTimeout: 60_000,
    server: { deps: { external: [/bundled-tests\/chunks/] } },
  },
});
