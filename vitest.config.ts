import { configDefaults, defineConfig } from "vitest/config";

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
    // By itself vitest leaves one processor idle, which on two is half of them.
    maxWorkers: "100%",
    testTimeout: 30_000,
    // Servers are started before tests, which loads as much.
    hookTimeout: 30_000,
  },
});
