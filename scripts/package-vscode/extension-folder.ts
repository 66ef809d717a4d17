import { copyFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { BuildResult, Metafile } from "esbuild";
import { bundleForComputers, bundlesForBrowsers } from "./bundles.ts";
import { extensionManifest } from "./manifest.ts";

const FROM = "editors/vscode";

/**
 * Puts together what the extension is made of, but for the language server of computers: for both kinds of VS Code, so that
 * nothing gets in that is not named here.
 *
 * @param folder is empty
 * @returns what esbuild tells of the bundles
 */
export async function fillExtensionFolder(folder: string): Promise<readonly Metafile[]> {
  const computers = [await bundleForComputers()];
  const browsers = await bundlesForBrowsers();
  put(join(folder, "out"), computers);
  put(join(folder, "out", "browser"), browsers);
  // VS Code would take the script for browsers for a module, which it does not load there.
  const { type: _module, ...manifest } = extensionManifest();
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  for (const name of ["README.md", "CHANGELOG.md", "images"]) {
    cpSync(join(FROM, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.endsWith(".svg"),
    });
  }
  copyFileSync("LICENSE", join(folder, "LICENSE"));
  return [...computers, ...browsers].map(({ metafile }) => metafile);
}

function put(folder: string, bundles: readonly BuildResult<{ write: false; metafile: true }>[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { outputFiles } of bundles)
    for (const { path, contents } of outputFiles) writeFileSync(join(folder, basename(path)), contents);
}
