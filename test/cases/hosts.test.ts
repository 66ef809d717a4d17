import { describe, expect, it } from "vitest";
import { findingsIn, readinessIn } from "./run-case.ts";

describe("hosts", () => {
  it("azure-stack-hci-host: a warning that names both documents, and nothing that blocks the machine", async () => {
    const found = await findingsIn("azure-stack-hci-host");
    expect(found.map(({ line }) => line)).toEqual(["warning servers/unlisted-host-system 30:30"]);
    expect(found[0]!.message).toContain("not listed in the support matrix of 2024-12-19");
    expect(found[0]!.message).toContain("documents of Azure Local offer Site Recovery");
    expect((await readinessIn("azure-stack-hci-host"))[0]!.blocking).toEqual([]);
  });

  it("host-of-vmm-in-a-site: no finding, and the column of the site holds", async () => {
    expect(await findingsIn("host-of-vmm-in-a-site")).toEqual([]);
    expect((await readinessIn("host-of-vmm-in-a-site"))[0]).toMatchObject({
      scenario: "site-to-azure",
      blocking: [],
    });
  });

  it("host-of-a-site-without-internet: undecided while the endpoint of the vault is not recorded", async () => {
    expect(await findingsIn("host-of-a-site-without-internet")).toEqual([]);
    expect((await readinessIn("host-of-a-site-without-internet"))[0]).toMatchObject({
      state: "undecided",
      missing: ["Vault.privateEndpoint"],
    });
  });

  it("target-subnet-outside-its-network: an error at the subnet, and the machine that comes up in it is not ready", async () => {
    const found = await findingsIn("target-subnet-outside-its-network");
    expect(found.map(({ line }) => line.replace(/ [\d:]+$/, ""))).toEqual([
      "error azure-network/subnet-range",
    ]);
    expect((await readinessIn("target-subnet-outside-its-network"))[0]).toMatchObject({
      state: "not-ready",
      blocking: ["azure-subnets/range"],
    });
  });
});
