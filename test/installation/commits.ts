import { expect } from "vitest";
import type { HookRepository } from "./hook-repository.ts";

/** A commit that is tried. */
export interface Attempt {
  readonly name: string;
  /** Edits and stages. */
  prepare(repository: HookRepository): void;
  /** What is handed to `git commit`. */
  readonly args?: readonly string[];
  /** The rule whose finding refuses it. Left out: the commit passes. */
  readonly refusedBy?: string;
}

/** What every hook must see, though the file with the finding is not what changes. */
const ATTEMPTS: readonly Attempt[] = [
  {
    name: "a name that machines of other files use is changed",
    prepare(repository) {
      repository.replace("dr/azure.dr.yaml", "gold", "golden");
      repository.git("add", "dr/azure.dr.yaml");
    },
    refusedBy: "inventory/unresolved-name",
  },
  {
    name: "the file is deleted that defines a name",
    prepare(repository) {
      repository.git("rm", "--quiet", "dr/azure.dr.yaml");
    },
    refusedBy: "inventory/unresolved-name",
  },
  {
    name: "the file is deleted that alone has a list",
    prepare(repository) {
      repository.git("rm", "--quiet", "dr/other.dr.yaml");
    },
    refusedBy: "inventory/removed-name",
  },
  {
    name: "a name is used that only an untracked file defines",
    prepare(repository) {
      repository.write("dr/new.dr.yaml", "schemaVersion: 1\nreplicationPolicies: [{ name: bronze }]\n");
      repository.replace("dr/machines.dr.yaml", "policy: gold", "policy: bronze");
      repository.git("add", "dr/machines.dr.yaml");
    },
    refusedBy: "inventory/unresolved-name",
  },
  {
    name: "only the configuration changes",
    prepare(repository) {
      repository.replace(".drlintrc.yaml", "recommended", "strict");
      repository.replace(".drlintrc.yaml", "rules:", "rules:\n  inventory/unrecorded-facts: error");
      repository.git("add", ".drlintrc.yaml");
    },
    refusedBy: "inventory/unrecorded-facts",
  },
  {
    name: "a fault is staged, and undone in the working tree",
    prepare(repository) {
      repository.replace("dr/machines.dr.yaml", "bitLocker: false", "bitLocker: true");
      repository.git("add", "dr/machines.dr.yaml");
      repository.replace("dr/machines.dr.yaml", "bitLocker: true", "bitLocker: false");
    },
    refusedBy: "azure-vm-requirements/bitlocker",
  },
  {
    name: "all that changed is committed at once",
    prepare(repository) {
      repository.replace("dr/machines.dr.yaml", "bitLocker: false", "bitLocker: true");
    },
    args: ["--all"],
    refusedBy: "azure-vm-requirements/bitlocker",
  },
  {
    name: "one file is committed, and another one with a fault is not",
    prepare(repository) {
      repository.replace("dr/machines.dr.yaml", "bitLocker: false", "bitLocker: true");
      repository.git("add", "dr/machines.dr.yaml");
      repository.replace("dr/other.dr.yaml", "silver", "silvery");
    },
    args: ["dr/other.dr.yaml"],
  },
  {
    name: "a fault stands in the working tree, and is not staged",
    prepare(repository) {
      repository.replace("dr/machines.dr.yaml", "127 GB", "128 GB");
      repository.git("add", "dr/machines.dr.yaml");
      repository.replace("dr/machines.dr.yaml", "bitLocker: false", "bitLocker: true");
    },
  },
  {
    name: "nothing of an inventory changes",
    prepare(repository) {
      repository.write("notes.txt", "A note.\n");
      repository.git("add", "notes.txt");
    },
  },
];

/** Makes the first commit of a repository, then tries each of the others: the hook refuses what it must, and nothing else. */
export function tryCommits(repository: HookRepository): void {
  repository.git("add", "--all");
  expect(repository.commit(), "the first commit of a repository").toMatchObject({ code: 0 });
  for (const { name, prepare, args = [], refusedBy } of ATTEMPTS) {
    prepare(repository);
    const { code, stdout, stderr } = repository.commit(...args);
    const said = stdout + stderr;
    if (refusedBy === undefined) expect({ name, code, said }).toMatchObject({ code: 0 });
    else {
      expect({ name, code }).toEqual({ name, code: 1 });
      expect(said, name).toContain(refusedBy);
    }
    repository.reset();
  }
}
