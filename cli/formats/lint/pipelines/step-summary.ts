import { appendFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { reasonOf } from "../../../../project/reason.ts";
import { printable } from "../../../../schemas/values/printable.ts";
import type { Streams } from "../../../streams.ts";
import { pageFor } from "../../../text/page.ts";
import { markdown } from "../markdown.ts";
import type { ShownReport } from "../shown-report.ts";
import { azureCommand } from "./azure-command.ts";
import type { Pipeline } from "./pipeline.ts";

/**
 * Adds the findings to the summary that a pipeline shows of a step, where it says by its environment how. What cannot be
 * written is said on standard error; the findings are printed all the same.
 */
export async function writeStepSummary(
  pipeline: Pipeline,
  shown: ShownReport,
  streams: Streams,
): Promise<void> {
  const { env, cwd, stdout, stderr } = streams;
  const folder = env.AGENT_TEMPDIRECTORY;
  try {
    if (pipeline === "github" && env.GITHUB_STEP_SUMMARY) {
      appendFileSync(resolve(cwd, env.GITHUB_STEP_SUMMARY), `${await textOf(shown, streams)}\n`);
    } else if (pipeline === "azure-pipelines" && folder) {
      const path = join(mkdtempSync(join(resolve(cwd, folder), "drlint-")), "drlint.md");
      writeFileSync(path, await textOf(shown, streams));
      stdout.write(azureCommand("task.uploadsummary", {}, path));
    }
  } catch (error) {
    stderr.write(`drlint: The summary of the step cannot be written: ${printable(reasonOf(error))}\n`);
  }
}

async function textOf(shown: ShownReport, streams: Streams): Promise<string> {
  return [...(await markdown(shown, pageFor(streams, false)))].join("");
}
