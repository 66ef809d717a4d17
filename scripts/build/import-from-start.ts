import type { Plugin } from "esbuild";

/**
 * Has the program load ES modules by what starts it, and by itself where Node runs it as any other module
 * (cli/start/program.ts).
 */
export const importFromStart: Plugin = {
  name: "import-from-start",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]project[\\/]import-module\.ts$/ }, () => ({
      contents:
        'export const importModule = typeof __import === "function" ? __import : (address) => import(address);',
    }));
  },
};
