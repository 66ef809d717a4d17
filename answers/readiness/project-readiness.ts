import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { LintSession } from "../../lint/session.ts";
import type { LintOptions } from "../../project/options.ts";
import { ReadinessGatherer } from "./gather.ts";
import type { ReadinessReport } from "./report.ts";

/** Which machines are to be told of. */
export interface ReadinessOptions extends LintOptions {
  /** These machines only, letter case aside. Left out or empty: all in the files that are asked for. */
  readonly machines?: readonly string[];
}

/**
 * Says of every protected machine whether it can be protected and fail over. All files of a folder are checked, since
 * hosts and networks may stand in others than the machines; the machines of the files that were asked for are told of.
 *
 * @param read the files of folders that were read already, by path; nobody else may use them any more
 * @throws UsageError where a machine is asked for that is not protected, and as `lint` does
 */
export async function readiness(
  options: ReadinessOptions = {},
  read: ReadonlyMap<string, InventoryFile> = new Map(),
): Promise<ReadinessReport> {
  // What is known is as true as what is new.
  const session = await LintSession.open({ ...options, useSuppressions: false }, { wholeInventories: true });
  const { project } = session;
  const gathered = new ReadinessGatherer(options.machines, (file) => project.asked.has(file));
  const alreadyRead = [...read.values()].map((file) => ({ path: file.path, text: file.document.text, file }));
  const buffers = [...alreadyRead, ...project.buffers.filter(({ path }) => !read.has(path))];
  for (const linted of session.lint(buffers, { keepsQuestions: true })) gathered.add(linted);
  return gathered.report(project.notices);
}
