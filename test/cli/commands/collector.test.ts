import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli } from "../run-cli.ts";

const script = (name: string) => readFileSync(new URL(`../../../collector/${name}`, import.meta.url), "utf8");

describe("drlint collector", () => {
  // To the byte: nothing in it may look like a command of a pipeline, which would be broken up.
  it.each([
    [[], "Get-DrlintInventory.ps1"],
    [["--azure"], "azure.sh"],
    [["--azure", "--shell", "bash"], "azure.sh"],
    [["--azure", "--shell", "powershell"], "azure.ps1"],
  ])("with %j prints %s", async (args, name) => {
    const { code, stdout, stderr } = await runCli(["collector", ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(script(name));
    expect(stdout.length).toBeGreaterThan(1000);
  });

  it("has no shell to choose for Hyper-V", async () => {
    expect(await runCli(["collector", "--shell", "bash"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "drlint: --shell is for --azure: the script for Hyper-V is in PowerShell alone.\n",
    });
  });

  it("has no use for paths", async () => {
    const { code, stderr } = await runCli(["collector", "collected.ps1"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "drlint: 'drlint collector' has no use for 'collected.ps1': drlint collector.\n",
    });
  });
});
