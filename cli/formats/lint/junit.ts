import { dirname } from "node:path";
import type { FileResult, LintedFolder, LintMessage } from "../../../lint/result.ts";
import { repositoryPath } from "../../../project/place.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import type { Format } from "../format.ts";
import { severityName } from "./findings.ts";
import type { ShownReport } from "./shown-report.ts";
import { type Element, xmlDocument, xmlText } from "./xml/document.ts";

/**
 * JUnit's XML, as Azure Pipelines, GitLab and Jenkins read it: a suite for each folder, a case for each object at the top of its
 * files, so that what passed is counted too. An error is a failure; warnings stand in the output of their case.
 */
const write: Format<ShownReport> = function* (shown) {
  const { folders } = shown.report.details!;
  const results = byFolder(shown.report.results);
  const testsuite = folders.map((each) => suiteOf(each, results.get(each.folder) ?? [], shown));
  const total = (name: string) => testsuite.reduce((sum, suite) => sum + Number(suite[name]), 0);
  yield xmlDocument({
    testsuites: [
      {
        "@name": "drlint",
        "@tests": total("@tests"),
        "@failures": total("@failures"),
        "@errors": total("@errors"),
        testsuite,
      },
    ],
  });
};

/** The format `junit`. */
export const junit: Format<ShownReport> = Object.assign(write, { needsDetails: true as const });

/** What is shown as one case: an object, or a file as a whole. */
interface Case {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly findings: string[];
  readonly warnings: string[];
  readonly failures: string[];
}

function byFolder(results: readonly FileResult[]): ReadonlyMap<string, readonly FileResult[]> {
  const folders = new Map<string, FileResult[]>();
  for (const result of results) {
    const folder = dirname(result.filePath);
    addTo(folders, folder, result);
  }
  return folders;
}

function suiteOf(
  folder: LintedFolder,
  results: readonly FileResult[],
  { report, root }: ShownReport,
): Element {
  const cases = new Map<string, Case>();
  const caseOf = (name: string, file: string, line: number): Case => {
    const known = cases.get(name);
    if (known) return known;
    const made: Case = { name, file, line, findings: [], warnings: [], failures: [] };
    cases.set(name, made);
    return made;
  };
  for (const { object, filePath, line } of folder.objects) caseOf(object, filePath, line);
  for (const { filePath, messages } of results) {
    for (const message of messages) {
      const { object } = report.details!.keys.get(message)!;
      const own = ownerIn(cases, object) ?? caseOf(repositoryPath(filePath, root), filePath, 1);
      own[message.severity === 2 ? "findings" : "warnings"].push(lineOf(message, filePath, root));
    }
  }
  for (const { rule, file, line, object, reason } of report.failures) {
    if (dirname(file) !== folder.folder) continue;
    const own = caseOf(repositoryPath(file, root), file, line);
    own.failures.push(`The rule '${rule}' failed at ${object}: ${reason}`);
  }
  const all = [...cases.values()];
  const name = repositoryPath(folder.folder, root);
  return {
    "@name": xmlText(name),
    "@tests": all.length,
    "@failures": all.filter(({ findings }) => findings.length > 0).length,
    "@errors": all.filter(({ failures }) => failures.length > 0).length,
    testcase: all.map((each) => elementOf(each, name, root)),
  };
}

/** The case that a finding belongs to: of the object at the top that its object is part of. */
function ownerIn(cases: ReadonlyMap<string, Case>, object: string): Case | undefined {
  for (let name = object; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf("/")))) {
    const found = cases.get(name);
    if (found) return found;
  }
  return undefined;
}

function elementOf(
  { name, file, line, findings, warnings, failures }: Case,
  suite: string,
  root: string,
): Element {
  return {
    "@classname": xmlText(suite),
    "@name": xmlText(name),
    "@file": xmlText(repositoryPath(file, root)),
    "@line": line,
    ...(findings.length > 0 ? { failure: [withText(findings)] } : {}),
    ...(failures.length > 0 ? { error: [withText(failures)] } : {}),
    ...(warnings.length > 0 ? { "system-out": [{ "#text": warnings.map(xmlText).join("\n") }] } : {}),
  };
}

function withText(lines: readonly string[]): Element {
  return { "@message": xmlText(lines[0]!), "#text": lines.map(xmlText).join("\n") };
}

/** `dr/oslo.dr.yaml:12:7: error: … (rule)`. */
function lineOf(message: LintMessage, filePath: string, root: string): string {
  const rule = message.ruleId === null ? "" : ` (${message.ruleId})`;
  const place = `${repositoryPath(filePath, root)}:${message.line}:${message.column}`;
  return `${place}: ${severityName(message)}: ${message.message}${rule}`;
}
