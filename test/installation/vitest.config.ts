import { defineConfig } from "vitest/config";

/** The tests that install packages from the npm registry: `npm run test:installation`. */
export default defineConfig({
  test: {
    include: ["test/installation/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
