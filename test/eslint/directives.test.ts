import { describe, expect, it } from "vitest";
import { project } from "../lint/project.ts";
import { ESLINTS, eslintWith } from "./eslints.ts";

const RULE = "inventory/unresolved-name";

describe.each(ESLINTS)("directives under ESLint %s", (_version, Eslint) => {
  async function linted(text: string, name = "a.dr.yaml", fix = false) {
    const folder = project({ [name]: text });
    const [result] = await eslintWith(Eslint, folder, "recommended", { fix }).lintFiles([name]);
    const brief = ({ line, column, ruleId, message }: (typeof result & object)["messages"][number]) =>
      `${line}:${column} ${ruleId ?? message}`;
    return {
      found: result!.messages.map(brief),
      silenced: result!.suppressedMessages.map(brief),
      output: result!.output,
    };
  }

  it("silences the next line, by either name", async () => {
    for (const directive of [`eslint-disable-next-line drlint/${RULE}`, `drlint-disable-next-line ${RULE}`]) {
      const text = `hyperVHosts: []\nvirtualMachines:\n  # ${directive} -- ordered\n  - { name: A, host: gone }\n  - { name: B, host: gone }\n`;
      expect(await linted(text)).toMatchObject({
        found: [`5:22 drlint/${RULE}`],
        silenced: [`4:22 drlint/${RULE}`],
      });
    }
  });

  it("silences its line, and from a line to another", async () => {
    const text = `hyperVHosts: []\nvirtualMachines:\n  - { name: A, host: gone } # eslint-disable-line drlint/${RULE}\n  # eslint-disable drlint/${RULE}\n  - { name: B, host: gone }\n  # eslint-enable drlint/${RULE}\n  - { name: C, host: gone }\n`;
    expect(await linted(text)).toMatchObject({
      found: [`7:22 drlint/${RULE}`],
      silenced: [`3:22 drlint/${RULE}`, `5:22 drlint/${RULE}`],
    });
  });

  it("silences an object in JSON, and the whole file", async () => {
    const object = `{ "hyperVHosts": [], "virtualMachines": [\n{ "//": "eslint-disable drlint/${RULE}", "name": "A", "host": "gone" },\n{ "name": "B", "host": "gone" } ] }\n`;
    const ofObject = await linted(object, "a.dr.json");
    expect(ofObject.found).toEqual([`3:24 drlint/${RULE}`]);
    expect(ofObject.silenced).toHaveLength(1);
    const file = `{ "//": "eslint-disable", "hyperVHosts": [], "virtualMachines": [{ "name": "B", "host": "gone" }] }\n`;
    expect((await linted(file, "a.dr.json")).found).toEqual([]);
  });

  it("silences the whole of an object in JSON in which it silences another one", async () => {
    const text = `{ "//": "drlint-disable ${RULE}", "hyperVHosts": [], "virtualMachines": [\n{ "//": "eslint-disable", "name": "A" },\n{ "//": "eslint-disable drlint/${RULE}", "name": "B", "host": "gone" },\n{ "name": "C", "host": "gone" } ] }\n`;
    expect((await linted(text, "a.dr.json")).found).toEqual([
      "2:9 Unused eslint-disable directive (no problems were reported).",
    ]);
  });

  it("calls an unused one by the name that was written", async () => {
    const text =
      "# eslint-disable-next-line drlint/policy/interval\nvaults: []\n# drlint-disable-next-line policy/interval\nhyperVHosts: []\n";
    const { found, output } = await linted(text, "a.dr.yaml", false);
    expect(found).toEqual([
      "1:1 Unused eslint-disable directive (no problems were reported from 'drlint/policy/interval').",
      "3:1 Unused drlint-disable directive (no problems were reported from 'policy/interval').",
    ]);
    expect(output).toBeUndefined();
    expect((await linted(text, "a.dr.yaml", true)).output).toBe("vaults: []\nhyperVHosts: []\n");
  });

  it("says of an unused one in JSON where it stands, and leaves the file as it is", async () => {
    const text = `{\n"vaults": [{ "//": "drlint-disable policy/interval", "name": "rsv-a" },\n { "//": "eslint-disable drlint/policy/retention", "name": "rsv-b" }] }\n`;
    const { found, output } = await linted(text, "a.dr.json", true);
    expect(found).toEqual([
      "2:20 Unused drlint-disable directive (no problems were reported from 'policy/interval').",
      "3:10 Unused eslint-disable directive (no problems were reported from 'drlint/policy/retention').",
    ]);
    expect(output).toBeUndefined();
  });

  it("leaves a directive alone of whose rules only some find nothing", async () => {
    const text = `hyperVHosts: []\nvirtualMachines:\n  # drlint-disable-next-line policy/interval, ${RULE}\n  - { name: A, host: gone }\n`;
    const { found, output } = await linted(text, "a.dr.yaml", true);
    expect(found).toEqual([
      "3:3 Unused drlint-disable directive (no problems were reported from 'policy/interval').",
    ]);
    expect(output).toBeUndefined();
  });
});
