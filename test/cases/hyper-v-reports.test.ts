import { describe, expect, it } from "vitest";
import { findingsIn, readinessIn } from "./run-case.ts";

// Inventories after public reports of people with Hyper-V hosts whose records contradict themselves, or whose hosts no machine
// names. Each says in its first lines where it was reported, or where the right answer stands.

describe("machines of Hyper-V hosts", () => {
  it.each([
    [
      "vhd-sets-of-a-guest-cluster",
      [
        "error inventory/disk-contradiction 13:60",
        "error azure-vm-requirements/hard-disk-format 19:43",
        "warning inventory/checkpoint-file 25:54",
      ],
      ["node1 undecided", "node2 not-ready", "node3 undecided"],
    ],
    ["vhd-of-4-tb", ["error inventory/disk-contradiction 12:82"], ["vm1 undecided", "vm2 undecided"]],
    [
      "lvm-on-the-root-partition",
      ["error guest-storage/lvm-on-os-disk 13:44"],
      ["root not-ready", "data undecided", "open undecided"],
    ],
    ["access-tier-of-a-v1-account", [], ["vm1 undecided"]],
    [
      "network-of-another-subscription",
      ["error inventory/subscription-contradiction 13:104"],
      ["vm1 undecided", "vm2 undecided", "vm3 undecided"],
    ],
    [
      "nodes-that-no-machine-names",
      [
        "error servers/dotnet-version 9:108",
        "error servers/host-updates 10:132",
        "error scenarios/azure-backup 10:147",
      ],
      ["vm1 not-ready"],
    ],
  ])("%s", async (name, findings, machines) => {
    expect((await findingsIn(name)).map(({ line }) => line)).toEqual(findings);
    const found = await readinessIn(name);
    expect(found.map(({ machine, state }) => `${machine} ${state}`)).toEqual(machines);
  });
});
