import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Outcome, run, runIn } from "./fresh-project.ts";

/** The inventory that every repository begins with: it has no finding. */
const INVENTORY: Readonly<Record<string, string>> = {
  ".drlintrc.yaml": "root: true\nextends: drlint:recommended\nrules:\n  replication/choices: off\n",
  "dr/azure.dr.yaml": `schemaVersion: 1
replicationPolicies:
  - name: gold
`,
  "dr/other.dr.yaml": `schemaVersion: 1
replicationPolicies:
  - name: silver
hyperVSites: [{ name: oslo }]
hyperVHosts: [{ name: hv1, site: oslo }]
`,
  "dr/machines.dr.yaml": `schemaVersion: 1
virtualMachines:
  - name: SQL01
    host: hv1
    bitLocker: false
    disks: [{ name: os, size: 127 GB }]
    replication: { to: azure, state: planned, policy: gold }
`,
};

/** A git repository with an inventory, whose commits a hook looks at. */
export class HookRepository {
  readonly folder: string;
  readonly #env: Readonly<Record<string, string>>;

  /**
   * @param folder where it is made; what stands there is committed with the inventory
   * @param env what the hook finds in its environment, beside that of a user
   */
  constructor(folder: string, env: Readonly<Record<string, string>> = {}) {
    this.folder = folder;
    this.#env = env;
    this.git("init", "--quiet", "--initial-branch", "main");
    this.git("config", "user.name", "Ada");
    this.git("config", "user.email", "ada@example.invalid");
    this.write(".gitignore", "node_modules/\n");
    for (const [path, text] of Object.entries(INVENTORY)) this.write(path, text);
  }

  /** @throws where git fails */
  git(...args: readonly string[]): string {
    const { code, stdout, stderr } = run(this.folder, "git", ...args);
    if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stdout}${stderr}`);
    return stdout;
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  replace(path: string, from: string, to: string): void {
    const text = readFileSync(join(this.folder, path), "utf8");
    if (!text.includes(from)) throw new Error(`${path} has no '${from}'.`);
    this.write(path, text.replace(from, to));
  }

  /** Commits what is staged, with the hook. */
  commit(...args: readonly string[]): Outcome {
    return runIn(this.folder, this.#env, "git", "commit", "--quiet", "--message", "change", ...args);
  }

  /** Takes the repository back to its last commit. */
  reset(): void {
    this.git("reset", "--quiet", "--hard");
    this.git("clean", "--quiet", "-fd");
  }
}
