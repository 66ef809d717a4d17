import { posix } from "node:path";
import { packageFile, starterText } from "../shipped-files.ts";
import type { StarterScenario } from "./scenarios.ts";

/** A file that `drlint init` writes. */
export interface StarterFile {
  /** From the current folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The hooks that a file can be written for, with where it stands. */
export const HOOKS = {
  "pre-commit": { path: ".pre-commit-config.yaml", starter: "files/pre-commit-config.yaml" },
  husky: { path: ".husky/pre-commit", starter: "files/husky-pre-commit" },
  lefthook: { path: "lefthook.yml", starter: "files/lefthook.yml" },
} as const;

/** The pipelines that a file can be written for, with where it stands. */
export const PIPELINES = {
  github: { path: ".github/workflows/drlint.yml", starter: "files/github.yml" },
  "azure-pipelines": { path: "azure-pipelines.yml", starter: "files/azure-pipelines.yml" },
  gitlab: { path: ".gitlab-ci.yml", starter: "files/gitlab-ci.yml" },
} as const;

/** What to begin with. */
export interface Beginning {
  /** The folder of the inventory, from the current folder, with `/`. */
  readonly folder: string;
  readonly scenario: StarterScenario;
  readonly hook: keyof typeof HOOKS | undefined;
  readonly pipeline: keyof typeof PIPELINES | undefined;
}

/** The files of a beginning: an inventory with its configuration, and those of a hook and a pipeline where they are asked for. */
export function starterFiles({ folder, scenario, hook, pipeline }: Beginning): readonly StarterFile[] {
  const asked = [
    { path: posix.join(folder, "inventory.dr.yaml"), starter: `${scenario}.dr.yaml` },
    { path: posix.join(folder, ".drlintrc.yaml"), starter: "files/drlintrc.yaml" },
    ...(hook === undefined ? [] : [HOOKS[hook]]),
    ...(pipeline === undefined ? [] : [PIPELINES[pipeline]]),
  ];
  return asked.map(({ path, starter }) => ({ path, text: filledIn(starterText(starter), folder) }));
}

function filledIn(text: string, folder: string): string {
  return text
    .replaceAll("VERSION", () => packageFile().version)
    .replaceAll("FOLDER/", () => (folder === "." ? "." : `${folder}/`));
}
