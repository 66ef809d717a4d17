import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder with files, by name, that is there until the test is over. */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "drlint-project-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    if (!path.startsWith(join(folder, "/"))) throw new Error(`'${name}' leads out of the project.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/** An inventory in which a host's name leads nowhere, and a property that does not exist. */
export const TWO_MISTAKES =
  "virtualMachines:\n  - name: SQL01\n    host: gone\n    colour: blue\nhyperVHosts: []\n";

/** The text of a plugin with one rule, made without any package: it reports every virtual machine. */
export function plugin(name: string, body = "report(node)"): string {
  return `const rule = {
  name: "${name}",
  meta: { type: "problem", messages: { found: "{{name}}" }, schema: [{ type: "object", properties: { prefix: { type: "string" } }, additionalProperties: false }],
    docs: { description: "", url: "", recommended: false, subject: "contoso", level: "error", sets: [], rows: [], facts: [], rowsByFacts: [], afterOthers: false } },
  create(context) {
    const report = (node) => context.report({ loc: context.sourceCode.locationOf(node.at()), messageId: "found", data: { name: node.name } });
    return { VirtualMachine(node) { ${body} } };
  },
};
export const rules = { "${name}": rule };
`;
}
