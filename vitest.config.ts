import { configDefaults, defineConfig } from "vitest/config";
import { QuickLast } from "./test/quick-last.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
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
    // To load all rules anew for each of 700 files takes four times as long as the tests.
    isolate: false,
    // By itself vitest leaves one processor idle, which on two is half of them.
    maxWorkers: "100%",
    testTimeout: 30_000,
    // Servers are started before tests, which loads as much.
    hookTimeout: 30_000,
    globalSetup: "test/temporary-folder.ts",
    sequence: { sequencer: QuickLast },
    // Files share what they load, so none may leave a mock behind for the next.
    restoreMocks: true,
  },
});
