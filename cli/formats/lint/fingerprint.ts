import { createHash } from "node:crypto";
import { keyText } from "../../../lint/finding-key.ts";
import type { LintMessage } from "../../../lint/result.ts";
import { repositoryPath } from "../../../project/place.ts";
import type { ShownReport } from "./shown-report.ts";

/**
 * What tells a finding from others in 64 letters, the same wherever the repository stands and whatever lines it stands on.
 * A format that asks for it needs details.
 */
export function fingerprintOf(message: LintMessage, { report, root }: ShownReport): string {
  const key = report.details!.keys.get(message)!;
  return createHash("sha256")
    .update(keyText(key, repositoryPath(key.folder, root)))
    .digest("hex");
}
