import { repositoryPath } from "../../../project/place.ts";
import type { Format } from "../format.ts";
import { severityName } from "./findings.ts";
import type { ShownReport } from "./shown-report.ts";
import { xmlDocument, xmlText } from "./xml/document.ts";

/** Checkstyle's XML, which Jenkins and many others read. */
export const checkstyle: Format<ShownReport> = function* ({ report, root }) {
  const file = report.results
    .filter(({ messages }) => messages.length > 0)
    .map(({ filePath, messages }) => ({
      "@name": xmlText(repositoryPath(filePath, root)),
      error: messages.map((message) => ({
        "@line": message.line,
        "@column": message.column,
        "@severity": severityName(message),
        "@message": xmlText(message.message),
        "@source": message.ruleId === null ? "drlint" : `drlint.${xmlText(message.ruleId)}`,
      })),
    }));
  yield xmlDocument({ checkstyle: [{ "@version": "4.3", file }] });
};
