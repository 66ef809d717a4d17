import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import { toUri } from "../../server/protocol/uris.ts";
import { Client, Folder, PUSHED } from "./client.ts";

const HOSTS = "hyperVHosts:\n  - name: host-1\n";
const AGAIN = `# drlint-disable-next-line inventory/schema -- nothing is wrong here
${HOSTS}`;

it("shows code, link to the rule's page, related places in other files, tags and severity", async () => {
  const folder = new Folder({ "a.dr.yaml": HOSTS, "b.dr.yaml": AGAIN });
  const client = await Client.start({ folders: [folder.path], settings: { strict: true } });
  await client.settled();
  const shown = client.shown(folder.at("b.dr.yaml"));
  const twice = shown.find(({ code }) => code === "inventory/duplicate-name")!;
  expect(twice).toMatchObject({
    source: "drlint",
    severity: DiagnosticSeverity.Error,
    codeDescription: {
      href: expect.stringMatching(/^https:.*\/docs\/rules\/inventory\/duplicate-name\.md$/),
    },
    relatedInformation: [{ location: { uri: toUri(folder.at("a.dr.yaml")), range: { start: { line: 1 } } } }],
  });
  expect(existsSync(`docs/${twice.codeDescription!.href.split("/docs/")[1]}`)).toBe(true);
  const unused = shown.find(({ code }) => code === undefined)!;
  const [directive] = AGAIN.split("\n") as [string];
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: directive.length } };
  expect(unused).toMatchObject({ range, tags: [DiagnosticTag.Unnecessary] });
  const { data } = unused as { data: { fix?: unknown } };
  expect(data.fix).toBeDefined();
  await client.stop();

  const other = await Client.start({
    folders: [folder.path],
    capabilities: { ...PUSHED, textDocument: {} },
  });
  await other.settled();
  const plain = other.shown(folder.at("b.dr.yaml")).find(({ code }) => code === "inventory/duplicate-name")!;
  expect(plain.relatedInformation).toBeUndefined();
  await other.stop();
  folder.remove();
});
