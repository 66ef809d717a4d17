import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { build } from "esbuild";
import { noticesOf, SEPARATOR } from "./build/notices.ts";
import { extensionManifest } from "./package-vscode/manifest.ts";

/**
 * `npm run package:vscode` makes the extension for VS Code, with the language server in it: drlint-vscode-VERSION.vsix.
 * It is put together in a folder of its own, so that nothing gets in that is not named here.
 */

const FROM = "editors/vscode";
const SERVER = "dist/drlint-language-server.js";
/** Of the server, and of drlint's other ways in. */
const NOTICES = "dist/THIRD-PARTY-NOTICES.txt";

const folder = mkdtempSync(join(tmpdir(), "drlint-vscode-"));
try {
  const { version } = extensionManifest();
  const out = join(folder, "out");
  mkdirSync(out);
  const { metafile } = await build({
    entryPoints: { extension: `${FROM}/src/extension.ts` },
    outdir: out,
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
  });
  copyFileSync(SERVER, join(out, "drlint-language-server.mjs"));
  for (const name of ["package.json", "README.md", "CHANGELOG.md", "images"]) {
    cpSync(join(FROM, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.endsWith(".svg"),
    });
  }
  const notices = [noticesOf(metafile).trimEnd(), readFileSync(NOTICES, "utf8")];
  writeFileSync(join(folder, "THIRD-PARTY-NOTICES.txt"), notices.join(SEPARATOR));
  copyFileSync("LICENSE", join(folder, "LICENSE"));
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
