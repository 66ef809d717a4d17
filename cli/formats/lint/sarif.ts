import type { Log, Run } from "sarif";
import { packageFile } from "../../shipped-files.ts";
import { jsonText } from "../../text/json.ts";
import { Note } from "../../text/note.ts";
import type { Format } from "../format.ts";
import { beyondGithub } from "./sarif/github-limits.ts";
import { invocationOf } from "./sarif/invocation.ts";
import { resultsOf } from "./sarif/results.ts";
import { ROOT_NAME } from "./sarif/root-name.ts";
import { descriptorsOf } from "./sarif/rule-descriptors.ts";
import type { ShownReport } from "./shown-report.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** SARIF 2.1.0 in one run, for GitHub's code scanning, Azure DevOps and editors. */
const write: Format<ShownReport> = function* (shown) {
  const results = resultsOf(shown);
  const rules = descriptorsOf(results.map(({ ruleId }) => ruleId!));
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const run: Run = {
    tool: {
      driver: {
        name: "drlint",
        version: packageFile().version,
        semanticVersion: packageFile().version,
        informationUri: packageFile().homepage,
        rules,
      },
    },
    automationDetails: { id: ["drlint", shown.category, ""].filter((part) => part !== undefined).join("/") },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [ROOT_NAME]: { description: { text: "The root of the repository." } } },
    invocations: [invocationOf(shown)],
    results: results.map((result) => ({ ...result, ruleIndex: indexOf.get(result.ruleId!)! })),
  };
  const log: Log = { version: "2.1.0", $schema: SCHEMA, runs: [run] };
  const text = `${jsonText(log, 2)}\n`;
  yield text;
  const beyond = beyondGithub(results.length, text);
  if (beyond !== undefined) yield new Note(beyond);
};

/** The format `sarif`. */
export const sarif: Format<ShownReport> = Object.assign(write, { needsDetails: true as const });
