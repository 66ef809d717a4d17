import { pageHead } from "../../../answers/page/head.ts";
import { type Content, type Html, html as page } from "../../../answers/page/html.ts";
import type { FileResult, LintMessage } from "../../../lint/result.ts";
import { repositoryPath } from "../../../project/place.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import type { Format } from "../format.ts";
import { severityName } from "./findings.ts";
import { style } from "./html-style.ts";
import { ruleLink } from "./rule-link.ts";
import type { ShownReport } from "./shown-report.ts";
import { withoutFindings } from "./without-findings.ts";

/** One page for a browser, whole in itself: it loads nothing and runs nothing, and its own policy forbids it to. */
export const html: Format<ShownReport> = function* (shown) {
  const { report, root } = shown;
  const { errors, warnings } = report.summary;
  const title = `drlint: ${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  yield pageHead({ title, heading: "drlint", style }).text;
  yield summary(shown).text;
  for (const result of report.results) if (result.messages.length > 0) yield section(result, root).text;
  yield "</main>\n</body>\n</html>\n";
};

function summary({ report }: ShownReport): Html {
  const { errors, warnings, files, virtualMachines, withoutReplication, decided, undecided } = report.summary;
  const entries: readonly (readonly [string, Content])[] = [
    ["Errors", grouped(errors)],
    ["Warnings", grouped(warnings)],
    ["Virtual machines", `${grouped(virtualMachines)} in ${counted(files, "file")}`],
    [
      "Without a replication block",
      withoutReplication > 0 && `${grouped(withoutReplication)}, not looked at`,
    ],
    ["Rows decided", grouped(decided)],
    ["Rows undecided", `${grouped(undecided)}${undecided > 0 ? ", for want of recorded facts" : ""}`],
  ];
  return page`<dl>
${entries
  .filter(([, value]) => value !== false)
  .map(
    ([label, value]) => page`<div><dt>${label}</dt><dd>${value}</dd></div>
`,
  )}</dl>
${
  errors + warnings === 0 &&
  page`<p class="none">${withoutFindings(report.summary)}</p>
`
}`;
}

function section({ filePath, messages }: FileResult, root: string): Html {
  return page`<section>
<h2>${repositoryPath(filePath, root)}</h2>
<table>
<thead><tr><th scope="col">Place</th><th scope="col">Severity</th><th scope="col">Finding</th><th scope="col">Rule</th></tr></thead>
<tbody>
${messages.map((message) => row(message, root))}</tbody>
</table>
</section>
`;
}

function row(message: LintMessage, root: string): Html {
  const { line, column, ruleId, related } = message;
  const severity = severityName(message);
  return page`<tr class="${severity}"><td>${line}:${column}</td><td>${severity}</td><td>${message.message}${related.map(
    (each) =>
      page`<br><small>→ ${repositoryPath(each.filePath, root)}:${each.line}:${each.column} ${each.message}</small>`,
  )}</td><td>${ruleId !== null && rule(ruleId)}</td></tr>
`;
}

function rule(name: string): Html {
  const link = ruleLink(name);
  return link === undefined ? page`<code>${name}</code>` : page`<a href="${link}"><code>${name}</code></a>`;
}
