import { defineConfig } from "vitest/config";

/** Tests that try a part of what they could, by `test/extent.ts`. Here it is a larger part. */
const BY_EXTENT = [
  "test/answers/import/bad-exports.test.ts",
  "test/cli/commands/merge/merge.test.ts",
  "test/cli/hostile-names/hostile-names.test.ts",
  "test/eslint/cache.test.ts",
  "test/eslint/example.test.ts",
  "test/imports/damaged.test.ts",
  "test/imports/provenance/bad-records.test.ts",
  "test/inventory/text/edited.test.ts",
  "test/inventory/text/json.test.ts",
  "test/law/*.test.ts",
  "test/lint/cache/cached-lint.test.ts",
  "test/lint/fix-scrambled.test.ts",
  "test/project/staged/checkout-index.test.ts",
  "test/rules/looks-around.test.ts",
  "test/server/completion/every-offset.test.ts",
  "test/server/hover/every-offset.test.ts",
  "test/server/kept-decisions.test.ts",
];

/**
 * The tests that go on for a while: those with random inputs, of which `tries.ts` says for how long, and those that try
 * more than they do in `npm test`. They are run by `npm run test:long`.
 */
export default defineConfig({
  test: {
    include: ["test/long/*.test.ts", ...BY_EXTENT],
    env: { DRLINT_EXTENT: process.env.DRLINT_EXTENT ?? "more" },
    maxWorkers: "100%",
    testTimeout: 0,
    hookTimeout: 0,
    // Seeds are printed as they are.
    disableConsoleIntercept: true,
  },
});
