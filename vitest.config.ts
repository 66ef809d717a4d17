import { configDefaults, defineConfig } from "vitest/config";

/** They load the files that test a rule once more, to gather their cases, which only a file loaded anew gives. */
const LOAD_OTHERS = ["test/rules/row-coverage.test.ts", "test/rules/looks-around.test.ts"];

export default defineConfig({
  test: {
    // They need an editor, a browser or the npm registry: `npm run test:neovim`, `test:playground`, `test:site`,
    // `test:vscode-web`, `test:installation`. Those in test/long go on for minutes: `npm run test:long`.
    exclude: [
      ...configDefaults.exclude,
      "test/neovim/**",
      "test/playground/**",
      "test/site/browser/**",
      "test/vscode-web/**",
      "test/installation/**",
      "test/long/**",
    ],
    // By itself vitest leaves one processor idle, which on two is half of them.
    maxWorkers: "100%",
    testTimeout: 30_000,
    // Servers are started before tests, which loads as much.
    hookTimeout: 30_000,
    globalSetup: "test/temporary-folder.ts",
    // Files share what they load, so none may leave a mock behind for the next.
    restoreMocks: true,
    projects: [
      // To load all rules anew for each of 700 files takes four times as long as the tests.
      {
        extends: true,
        test: { name: "shared", isolate: false, include: ["test/**/*.test.ts"], exclude: LOAD_OTHERS },
      },
      { extends: true, test: { name: "alone", include: LOAD_OTHERS } },
    ],
  },
});
