import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/site/browser/*.test.ts"], testTimeout: 600_000, hookTimeout: 120_000 },
});
