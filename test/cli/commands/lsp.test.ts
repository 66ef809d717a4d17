import { describe, expect, it } from "vitest";
import { services } from "../../../cli/services.ts";
import { runCli } from "../run-cli.ts";

describe("drlint lsp", () => {
  it("starts the language server, and ends in order when that has ended", async () => {
    let starts = 0;
    const startLanguageServer = async () => {
      starts++;
    };
    for (const args of [[], ["--stdio"], ["--stdio", "--clientProcessId=12"], ["--socket=4711"]]) {
      const outcome = await runCli(["lsp", ...args], { services: { ...services, startLanguageServer } });
      expect(outcome).toEqual({ code: 0, stdout: "", stderr: "" });
    }
    expect(starts).toBe(4);
  });

  it("has no use for paths", async () => {
    const { code, stderr } = await runCli(["lsp", "inventory.dr.yaml"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "drlint: 'drlint lsp' has no use for 'inventory.dr.yaml': drlint lsp.\n",
    });
  });
});
