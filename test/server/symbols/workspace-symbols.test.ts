import { describe, expect, it } from "vitest";
import { workspaceSymbols } from "../../../server/symbols/workspace-symbols.ts";
import { viewOf } from "../view.ts";

const { view } = viewOf({
  "a.dr.yaml": `virtualMachines:
  - name: LDS-SQL01
    disks: [{ name: os }, { name: sql-data }]
  - name: MySQL
    operatingSystem: { name: Some SQL system }
hyperVHosts:
  - name: sql
vmmServers:
  - { name: vmm-01, hostGroups: [sql-hosts] }
`,
});
const other = viewOf({ "b.dr.yaml": "vaults:\n  - name: s-quite-long\n" }).view;

function found(query: string) {
  return workspaceSymbols([view, other], query).map(({ name }) => name);
}

describe("the symbols of the workspace", () => {
  it("come from all inventories, the best first", () => {
    expect(found("sql")).toEqual(["sql", "sql-data", "sql-hosts", "LDS-SQL01", "MySQL", "s-quite-long"]);
    expect(found("SQL01")).toEqual(["LDS-SQL01"]);
    expect(found("ls01")).toEqual(["LDS-SQL01"]);
    expect(found("nothing")).toEqual([]);
  });

  it("are all objects with names of their own where nothing is asked for", () => {
    expect(found("")).toEqual([
      "LDS-SQL01",
      "MySQL",
      "s-quite-long",
      "sql",
      "vmm-01",
      "os",
      "sql-data",
      "sql-hosts",
    ]);
  });

  it("say what they are and where they stand", () => {
    const [disk] = workspaceSymbols([view], "sql-data");
    expect(disk).toMatchObject({
      containerName: "disk of the virtual machine 'LDS-SQL01'",
      location: { range: { start: { line: 2, character: 34 }, end: { line: 2, character: 42 } } },
    });
    expect(workspaceSymbols([view], "vmm")[0]!.containerName).toBe("VMM server in inventory");
  });

  it("are not more than anybody looks through", () => {
    const names = Array.from({ length: 300 }, (_, index) => `  - name: vm-${index}\n`).join("");
    const many = viewOf({ "a.dr.yaml": `virtualMachines:\n${names}` }).view;
    expect(workspaceSymbols([many], "vm")).toHaveLength(200);
    expect(workspaceSymbols([many], "vm-299")[0]!.name).toBe("vm-299");
  });
});
