import { type BuildResult, build } from "esbuild";
import { browserBuild, forBrowsers } from "../build/browser.ts";
import { buildWorker } from "../build/worker.ts";

const ENTRY = "editors/vscode/src/extension.ts";

type Bundle = BuildResult<{ write: false; metafile: true }>;

/** Bundles the extension for VS Code on a computer, where it starts the language server as a process of its own. */
export function bundleForComputers(): Promise<Bundle> {
  return build({
    entryPoints: { extension: ENTRY },
    outdir: "out",
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    // What the oldest VS Code runs that the client library works in.
    target: "node20.9",
    format: "cjs",
    external: ["vscode"],
    minifySyntax: true,
    minifyWhitespace: true,
    charset: "utf8",
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    write: false,
  });
}

/**
 * Bundles the extension for VS Code in a browser, and the language server for the worker that it starts there.
 *
 * @throws the errors of the build, among them each of Node's own modules that something has come to need
 */
export function bundlesForBrowsers(): Promise<readonly Bundle[]> {
  const extension = build({
    ...browserBuild,
    entryPoints: { extension: ENTRY },
    outdir: "out",
    format: "cjs",
    external: ["vscode"],
    plugins: [forBrowsers],
    write: false,
  });
  return Promise.all([extension, buildWorker()]);
}
