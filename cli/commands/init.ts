import { UsageError } from "../../project/usage-error.ts";
import { command } from "../arguments/command.ts";
import { ExitCode } from "../exit-code.ts";
import { askScenario } from "../init/ask-scenario.ts";
import { SCENARIO_NAMES, type StarterScenario } from "../init/scenarios.ts";
import { HOOKS, PIPELINES, starterFiles } from "../init/starter-files.ts";
import { writeStarterFiles } from "../init/write-starter-files.ts";

const USUAL_FOLDER = "dr";

/** `drlint init`: writes a commented inventory to begin with, and what belongs beside it. It overwrites nothing. */
export const init = command({
  name: "init",
  operands: { usage: "[FOLDER]", least: 0, most: 1 },
  summary: "Begin an inventory: a commented example, and a configuration.",
  description: [
    `Writes an inventory with comments to begin with, and a configuration beside it, into a folder: '${USUAL_FOLDER}' where none is named. On a terminal it asks which scenario it is, where --scenario does not say.`,
    "With --hook it writes the file of a hook that refuses commits with errors, and with --pipeline that of a pipeline; both into the current folder.",
    "No file is overwritten: where one is there already, nothing is written. 'drlint import' makes an inventory of what Hyper-V, VMM, Azure and Terraform know.",
  ],
  options: {
    scenario: {
      kind: "choice",
      choices: SCENARIO_NAMES,
      description:
        "What is protected, and where it goes. site-to-azure: Hyper-V without VMM. vmm-to-azure: Hyper-V behind VMM. azure-to-azure: from one region to another.",
    },
    hook: {
      kind: "choice",
      choices: Object.keys(HOOKS) as (keyof typeof HOOKS)[],
      description: "Write the file of a hook, too.",
    },
    pipeline: {
      kind: "choice",
      choices: Object.keys(PIPELINES) as (keyof typeof PIPELINES)[],
      description: "Write the file of a pipeline, too.",
    },
  },
  examples: [
    ["drlint init", "asks for the scenario, and writes into 'dr'"],
    ["drlint init sites/oslo --scenario site-to-azure", "another folder"],
    ["drlint init --scenario azure-to-azure --pipeline github", "with a workflow"],
  ],
  async run({ operands, options: { scenario, hook, pipeline } }, streams) {
    const folder = folderOf(operands[0] ?? USUAL_FOLDER);
    const chosen: StarterScenario = scenario ?? (await askScenario(streams));
    const files = starterFiles({ folder, scenario: chosen, hook, pipeline });
    writeStarterFiles(files, streams.cwd);
    streams.stdout.write(`Written: ${files.map(({ path }) => path).join(", ")}\n`);
    streams.stdout.write(
      `Put your machines in the place of the examples, then run 'drlint ${folder}' and 'drlint readiness ${folder}'.\n`,
    );
    return ExitCode.clean;
  },
});

/** A folder below the current one. Its name goes into the commands of a pipeline, so it is a plain one. */
function folderOf(written: string): string {
  const parts = written.replaceAll("\\", "/").split("/");
  if (parts[0] === "." && parts.length > 1) parts.shift();
  while (parts.at(-1) === "" && parts.length > 1) parts.pop();
  const folder = parts.join("/") || ".";
  const isPlain = folder === "." || folder.split("/").every((part) => /^(?:\w|\.[\w-])[\w.-]*$/.test(part));
  if (isPlain) return folder;
  throw new UsageError(
    `'${written}' is no folder to begin in. Name one below the current folder, of letters, digits, '-', '_' and '.'.`,
  );
}
