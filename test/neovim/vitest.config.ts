import { defineConfig } from "vitest/config";

/** The tests that need Neovim: `npm run test:neovim`. */
export default defineConfig({
  test: { include: ["test/neovim/*.test.ts"], testTimeout: 90_000 },
});
