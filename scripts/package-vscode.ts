import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { noticesOf, SEPARATOR } from "./build/notices.ts";
import { fillExtensionFolder } from "./package-vscode/extension-folder.ts";
import { extensionManifest } from "./package-vscode/manifest.ts";

/**
 * `npm run package:vscode` makes the extension for VS Code, with the language server in it as a program and as a worker for
 * browsers: drlint-vscode-VERSION.vsix.
 */

const SERVER = "dist/drlint-language-server.js";
/** Of the server, and of drlint's other ways in. */
const NOTICES = "dist/THIRD-PARTY-NOTICES.txt";

const folder = mkdtempSync(join(tmpdir(), "drlint-vscode-"));
try {
  const { version } = extensionManifest();
  const bundles = await fillExtensionFolder(folder);
  copyFileSync(SERVER, join(folder, "out", "drlint-language-server.mjs"));
  const notices = [noticesOf(...bundles).trimEnd(), readFileSync(NOTICES, "utf8")];
  writeFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), notices.join(SEPARATOR));
  const packagePath = resolve(`drlint-vscode-${version}.vsix`);
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    baseContentUrl: "https://github.com/drlint/drlint/blob/main/editors/vscode",
    baseImagesUrl: "https://raw.githubusercontent.com/drlint/drlint/main/editors/vscode",
  });
  console.log(`${relative("", packagePath)}: ${Math.round(statSync(packagePath).size / 1024)} kB`);
} finally {
  rmSync(folder, { recursive: true });
}
