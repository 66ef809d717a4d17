import type { LintSummary } from "../../../lint/result.ts";
import { repositoryPath } from "../../../project/place.ts";
import { markdownCode, markdownText } from "../../../schemas/values/markdown.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { markdownTable } from "../../text/markdown.ts";
import type { Format } from "../format.ts";
import { errorsFirst, type Finding, severityName } from "./findings.ts";
import { ruleLink } from "./rule-link.ts";
import type { ShownReport } from "./shown-report.ts";

/** So many findings fit into the summary of a step on GitHub, which holds 1 MiB. */
const MOST_FINDINGS = 1000;

/** For a pull request or the summary of a pipeline: what came of it, and the findings in a table, errors first. */
export const markdown: Format<ShownReport> = function* ({ report, root }) {
  const { summary } = report;
  yield `**drlint: ${outcomeInWords(summary)}**\n\n${lookedAtInWords(summary)}\n`;
  const findings = errorsFirst(report);
  if (findings.length === 0) return;
  const shown = findings.slice(0, MOST_FINDINGS);
  const rows = shown.map((finding) => cellsOf(finding, root));
  yield `\n${markdownTable(["", "Place", "Finding", "Rule"], rows).join("\n")}\n`;
  const others = findings.length - shown.length;
  if (others > 0) yield `\nand ${grouped(others)} more.\n`;
};

function outcomeInWords({ errors, warnings }: LintSummary): string {
  return errors + warnings === 0
    ? "no findings"
    : `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
}

function lookedAtInWords(summary: LintSummary): string {
  const { files, virtualMachines, withoutReplication, decided, undecided } = summary;
  const notLookedAt =
    withoutReplication === 0
      ? ""
      : ` ${counted(withoutReplication, "machine")} without a replication block: not looked at.`;
  const why = undecided === 0 ? "" : ", for want of recorded facts";
  return `${counted(virtualMachines, "machine")} in ${counted(files, "file")}; ${counted(decided, "row")} decided, ${grouped(undecided)} undecided${why}.${notLookedAt}`;
}

function cellsOf({ file, message }: Finding, root: string): string[] {
  const place = `${repositoryPath(file.filePath, root)}:${message.line}:${message.column}`;
  const related = message.related.map(
    (each) =>
      `<br>→ ${markdownCode(`${repositoryPath(each.filePath, root)}:${each.line}`)} ${markdownText(each.message)}`,
  );
  return [
    severityName(message),
    markdownCode(place),
    markdownText(message.message) + related.join(""),
    ruleInMarkdown(message.ruleId),
  ];
}

function ruleInMarkdown(rule: string | null): string {
  if (rule === null) return "";
  const link = ruleLink(rule);
  return link === undefined ? markdownCode(rule) : `[${markdownCode(rule)}](${link})`;
}
