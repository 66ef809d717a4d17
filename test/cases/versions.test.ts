import { describe, expect, it } from "vitest";
import { findingsIn, readinessIn } from "./run-case.ts";

const VERSIONS = ["HyperVHost.siteRecoveryProviderVersion", "HyperVHost.recoveryServicesAgentVersion"];

describe("versions of provider, agent and .NET Framework", () => {
  it.each([
    ["agent-one-version-behind", "the four versions before the newest are supported"],
    ["agent-newer-than-known", "nothing speaks against a version that is newer than drlint knows"],
  ])("%s: no finding, and readiness waits for no version, since %s", async (name) => {
    expect(await findingsIn(name)).toEqual([]);
    const [machine] = await readinessIn(name);
    expect(machine!.blocking).toEqual([]);
    for (const fact of VERSIONS) expect(machine!.missing).not.toContain(fact);
  });

  it("dotnet-release-number: an error that says which release the number is", async () => {
    const found = await findingsIn("dotnet-release-number");
    expect(found.map(({ line }) => line)).toEqual(["error servers/dotnet-version 30:96"]);
    expect(found[0]!.message).toContain(".NET Framework 4.5.1 (378675)");
  });
});
