import { describe, expect, it } from "vitest";
import { services } from "../../../cli/services.ts";
import { runCli } from "../run-cli.ts";

describe("drlint lsp", () => {
  it("leaves the process to the language server, and starts it", async () => {
    const steps: string[] = [];
    const startLanguageServer = async () => void steps.push("start");
    const handOver = () => void steps.push("hand over");
    for (const args of [[], ["--stdio"], ["--stdio", "--clientProcessId=12"], ["--socket=4711"]]) {
      const outcome = await runCli(["lsp", ...args], {
        services: { ...services, startLanguageServer },
        handOver,
      });
      expect(outcome).toEqual({ code: 0, stdout: "", stderr: "" });
      expect(steps.splice(0)).toEqual(["hand over", "start"]);
    }
  });

  it("has no use for paths", async () => {
    const { code, stderr } = await runCli(["lsp", "inventory.dr.yaml"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "drlint: 'drlint lsp' has no use for 'inventory.dr.yaml': drlint lsp.\n",
    });
  });
});
