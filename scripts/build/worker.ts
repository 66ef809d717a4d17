import { type BuildResult, build } from "esbuild";
import manifest from "../../package.json" with { type: "json" };
import { browserBuild } from "./browser.ts";

/**
 * Bundles the language server for a worker of a browser: one script, which asks for nothing else.
 *
 * @returns the script as the only output
 * @throws the errors of the build, among them each of Node's own modules that something has come to need
 */
export function buildWorker(): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    ...browserBuild,
    entryPoints: { worker: "editors/worker/worker.ts" },
    outdir: "out",
    format: "iife",
    define: { ...browserBuild.define, DRLINT_VERSION: JSON.stringify(manifest.version) },
    write: false,
  });
}
