import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, runCli, type Surroundings } from "../../cli/run-cli.ts";
import { type Files, Repository } from "../earlier/repository.ts";

const CONFIGURATION = "root: true\nextends: drlint:recommended\n";

/** The files of an inventory that is right: one machine, and what it names, in two files. */
export const SITE: Files = {
  "dr/machines.dr.yaml": `virtualMachines:
  - name: SQL01
    host: hv-oslo-01
    disks: [{ name: os, size: 100GB }]
    replication: { to: azure, state: protected, policy: gold }
`,
  "dr/azure.dr.yaml": "replicationPolicies: [{ name: gold }, { name: silver }]\n",
  "dr/hosts.dr.yaml": "hyperVSites: [{ name: oslo }]\nhyperVHosts: [{ name: hv-oslo-01, site: oslo }]\n",
};

/** A repository with that inventory in its first commit. */
export function siteRepository(more: Files = {}): Repository {
  return new Repository().commit({ ".drlintrc.yaml": CONFIGURATION, ...SITE, ...more });
}

/** Runs `drlint --staged` within this process. */
export function staged(
  { folder }: Pick<Repository, "folder">,
  args: readonly string[] = [],
  surroundings: Surroundings = {},
): Promise<Outcome> {
  return runCli(["--staged", ...args], { cwd: folder, ...surroundings });
}

/** Makes git run the command line, as it is built, before each commit, as a plain hook does. @param folder where it is run */
export function addHook(hooksFolder: string, args = "", folder = "."): void {
  const bin = new URL("../../../dist/drlint.js", import.meta.url).pathname;
  const line = `cd '${folder}' && exec '${process.execPath}' '${bin}' lint --staged ${args}`;
  mkdirSync(hooksFolder, { recursive: true });
  const hook = join(hooksFolder, "pre-commit");
  writeFileSync(hook, `#!/bin/sh\n${line}\n`);
  chmodSync(hook, 0o755);
}

/** What git says of a commit that a hook refuses, on both streams; undefined where the commit is made. */
export function refusedCommit(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
}
