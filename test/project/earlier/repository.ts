import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { project } from "../../lint/project.ts";

/** Files by their paths. `undefined`: the file is taken out. */
export type Files = Readonly<Record<string, string | undefined>>;

/** A work tree of a git repository. */
export class Checkout {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Writes files, and leaves them as they are. */
  write(files: Files): this {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.folder, name);
      if (text === undefined) rmSync(path);
      else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
    return this;
  }

  /** Gives a file or folder another name, without telling git. */
  rename(from: string, to: string): this {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
    return this;
  }

  /** Writes files and commits everything. */
  commit(files: Files = {}): this {
    this.write(files);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", "A step");
    return this;
  }

  git(...args: readonly string[]): string {
    return runGit(this.folder, ...args);
  }
}

/** A git repository that is there until the test is over. */
export class Repository extends Checkout {
  /** @param folder an own one, where it is not to be made */
  constructor(folder = project({})) {
    super(folder);
    this.git("init", "--quiet", "--initial-branch", "main");
  }
}

/** Runs git in a folder, whatever the configuration of whoever runs the tests. */
export function runGit(cwd: string, ...args: readonly string[]): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  return execFileSync("git", ["-c", "user.name=Tester", "-c", "user.email=tester@example.com", ...args], {
    cwd,
    encoding: "utf8",
    env: { ...env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

const HOSTS = `hyperVSites: [{ name: oslo }]
hyperVHosts: [{ name: hv-oslo-01, site: oslo }]
`;

/** An inventory of one protected machine with one disk; the size stands in line 4 from column 34 on. */
export function oneDisk(size: string, more = ""): string {
  return `virtualMachines:
  - name: SQL01
    host: hv-oslo-01
    disks: [{ name: os, size: ${size} }]
    replication: { to: azure, state: protected${more} }
${HOSTS}`;
}
