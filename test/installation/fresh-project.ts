import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a program answered. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An inventory with one error, of `azure-vm-requirements/bitlocker`. */
export const BITLOCKER = `schemaVersion: 1
hyperVSites: [{ name: oslo }]
hyperVHosts: [{ name: hv1, site: oslo }]
virtualMachines:
  - name: SQL01
    host: hv1
    bitLocker: true
    replication: { to: azure, state: considered }
`;

/** A folder of its own that goes when the test is over. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "drlint-installation-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * An empty project in which packages are installed, as a user does it.
 *
 * @param packages what `npm install` takes
 * @throws where npm fails, with what it said
 */
export function projectWith(...packages: readonly string[]): string {
  const folder = freshFolder();
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(folder, ".drlintrc.yaml"), "root: true\nextends: drlint:recommended\n");
  for (const each of packages) npm(folder, "install", "--no-audit", "--no-fund", "--save-dev", each);
  return folder;
}

/** Packs the project as it is published. It has been built. */
export function packed(): string {
  const folder = freshFolder();
  const [{ filename }] = JSON.parse(
    npm(ROOT, "pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  );
  return join(folder, filename);
}

/** Runs a program, with the environment of a user. */
export function run(cwd: string, program: string, ...args: readonly string[]): Outcome {
  return runIn(cwd, {}, program, ...args);
}

/** The same with more in the environment. */
export function runIn(
  cwd: string,
  env: Readonly<Record<string, string>>,
  program: string,
  ...args: readonly string[]
): Outcome {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    env: { ...userEnvironment(), ...env },
  });
  return { code: status, stdout, stderr };
}

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", env: userEnvironment(), stdio: "pipe" });
}

/** What npm hands to the programs that it starts would hold for the npm that a test starts too. */
function userEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_registry$)/i.test(name)),
  );
}
