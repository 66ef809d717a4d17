import { defineConfig } from "vitest/config";

/** The tests that go on for a while with random inputs: `npm run test:long`. `tries.ts` says for how long. */
export default defineConfig({
  test: {
    include: ["test/long/*.test.ts"],
    maxWorkers: "100%",
    testTimeout: 0,
    hookTimeout: 0,
    // Seeds are printed as they are.
    disableConsoleIntercept: true,
  },
});
