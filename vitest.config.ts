import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // They need an editor, which a fresh machine does not have: `npm run test:neovim`.
    exclude: [...configDefaults.exclude, "test/neovim/**"],
    testTimeout: 30_000,
    // Servers are started before tests, which loads as much.
    hookTimeout: 30_000,
  },
});
