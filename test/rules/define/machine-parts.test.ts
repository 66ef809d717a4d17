import { describe, expect, expectTypeOf, it } from "vitest";
import { adapterFeatureRule } from "../../../rules/define/adapter-rule.ts";
import { check } from "../../../rules/define/check.ts";
import { diskRule } from "../../../rules/define/disk-rule.ts";
import { machineChangeRule } from "../../../rules/define/machine-change-rule.ts";
import { partOf } from "../../../rules/define/machine-parts.ts";
import { rowRuleOfChecks } from "../../../rules/define/row-rule.ts";
import type {
  AzureNetworkAdapter,
  AzureVirtualMachine,
  Disk,
  NetworkAdapter,
  VirtualNetwork,
} from "../../../schemas/generated/types.ts";
import { betweenRegions } from "../forecast/inventories.ts";
import { refusing } from "../refusing.ts";
import { run } from "../rule-tester.ts";

const ROW = "azure-to-azure-network-mapping/failover-same-space";
const matrix = refusing([ROW]);

describe("the parts of a machine", () => {
  it("are those of its kind", () => {
    expect(partOf("VirtualMachine", "disks")).toBe("Disk");
    expect(partOf("VirtualMachine", "networkAdapters")).toBe("NetworkAdapter");
    expect(partOf("AzureVirtualMachine", "networkAdapters")).toBe("AzureNetworkAdapter");
    expect(partOf("AzureVirtualMachine", "replication")).toBe("AzureReplication");
  });
});

describe("a rule on adapters of machines in Azure", () => {
  const rule = adapterFeatureRule({
    machine: "AzureVirtualMachine",
    name: "test/adapters",
    description: "An adapter in a subnet",
    level: "error",
    rows: [ROW],
    facts: ["AzureNetworkAdapter.subnet"],
    message: "Adapter in '{{subnet}}'.",
    uses(adapter, rowCheck) {
      expectTypeOf(adapter).toEqualTypeOf<AzureNetworkAdapter>();
      const subnet = rowCheck.need(adapter, "subnet");
      return subnet === undefined ? [] : [{ place: adapter.at("subnet"), data: { subnet } }];
    },
  });

  it("looks at them", () => {
    const { findings } = run(rule, { name: "", inventory: betweenRegions(), matrix });
    expect(findings.map(({ at, message }) => [at, message])).toEqual([["5:54-5:57", "Adapter in 'web'."]]);
  });

  it("is undecided at a machine whose adapters are not recorded", () => {
    const inventory =
      "azureVirtualMachines:\n  - { name: a, region: eastasia, replication: { state: planned } }\n";
    const { findings, missing } = run(rule, { name: "", inventory, matrix });
    expect(findings).toEqual([]);
    expect([...missing]).toEqual(["AzureVirtualMachine.networkAdapters"]);
  });
});

describe("a rule on changes of machines in Azure", () => {
  const rule = machineChangeRule({
    machine: "AzureVirtualMachine",
    name: "test/changes",
    description: "A machine that went to another region",
    level: "error",
    rows: [ROW],
    facts: ["AzureVirtualMachine.region"],
    messages: { moved: "From {{before}} to {{now}}." },
    *changes(before, now) {
      expectTypeOf(now).toEqualTypeOf<AzureVirtualMachine>();
      if (before.region === now.region) return;
      yield {
        messageId: "moved",
        data: { before: before.region!, now: now.region! },
        place: now.at("region"),
      };
    },
  });
  const machine = (region: string, enabledAt: string) =>
    `azureVirtualMachines:\n  - name: a\n    region: ${region}\n    replication: { state: protected, enabledAt: ${enabledAt} }\n`;

  it("reports one of a machine that stayed protected", () => {
    const earlier = machine("eastasia", "2026-03-01");
    const { findings } = run(rule, { name: "", earlier, inventory: machine("westus", "2026-03-01"), matrix });
    expect(findings.map(({ at, message }) => [at, message])).toEqual([
      ["3:13-3:19", "From eastasia to westus."],
    ]);
    const again = run(rule, { name: "", earlier, inventory: machine("westus", "2026-04-01"), matrix });
    expect(again.findings).toEqual([]);
  });
});

describe("the types of what checks get", () => {
  it("are those of the kind that is visited, side by side", () => {
    const rows = [ROW] as const;
    const adapters = check<"AzureNetworkAdapter", "wrong">({
      visit: "AzureNetworkAdapter",
      rows,
      facts: [],
      decide: (adapter, rowCheck) => {
        expectTypeOf(adapter).toEqualTypeOf<AzureNetworkAdapter>();
        rowCheck.report({ messageId: "wrong", place: adapter.at("name") });
      },
    });
    const networks = check<"VirtualNetwork", "wrong">({
      visit: "VirtualNetwork",
      rows,
      facts: [],
      decide: (network, rowCheck) => {
        expectTypeOf(network).toEqualTypeOf<VirtualNetwork>();
        // @ts-expect-error: the rule has no such message
        const messageId: Parameters<typeof rowCheck.report>[0]["messageId"] = "other";
        expect(messageId).toBe("other");
      },
    });
    const rule = rowRuleOfChecks({
      name: "test/two",
      description: "Two kinds",
      level: "error",
      messages: { wrong: "Wrong." },
      checks: [adapters, networks],
    });
    const { findings } = run(rule, { name: "", inventory: betweenRegions() });
    expect(findings.map(({ at }) => at)).toEqual(["5:17-5:21"]);
  });

  it("are those of Hyper-V guests where a rule says nothing else", () => {
    const texts = {
      name: "test/usual",
      description: "Usual",
      level: "error",
      rows: [ROW],
      facts: [],
    } as const;
    const disks = diskRule({
      ...texts,
      messages: { wrong: "Wrong." },
      decide: (disk) => expectTypeOf(disk).toEqualTypeOf<Disk>(),
    });
    const adapters = adapterFeatureRule({
      ...texts,
      message: "Wrong.",
      uses(adapter) {
        expectTypeOf(adapter).toEqualTypeOf<NetworkAdapter>();
        return [];
      },
    });
    expect([disks.meta.docs.facts, adapters.meta.docs.facts]).toEqual([
      ["VirtualMachine.disks"],
      ["VirtualMachine.networkAdapters"],
    ]);
  });
});
