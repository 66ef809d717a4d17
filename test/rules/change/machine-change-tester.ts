import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { azureMachine } from "../azure-machines.ts";
import { inSite, underVmm } from "../inventories.ts";
import { refusing } from "../refusing.ts";
import { type ExpectedFinding, type RuleTests, testRule } from "../rule-tester.ts";

/** A change of a machine that a rule reports: its own lines before and after, of a Hyper-V guest from line 4, column 5. */
export interface MachineChange {
  readonly before: string;
  readonly after: string;
  /** What is found where the machine stayed protected. */
  readonly findings: readonly ExpectedFinding[];
  /** What the replication block says beside target and state, before and after. */
  readonly replication?: readonly [before: string, after: string];
}

const PROTECTED = "state: protected";

/** A kind of machine, as its changes are tested. */
interface Kind {
  readonly block: "Replication" | "AzureReplication";
  /** The machine with its own lines, and with what its replication block says beside the target. */
  of(lines: string, block: string): string;
  readonly name: string;
  /** What is replaced so that the machine cannot be read any more, and by what. */
  readonly spoils: readonly [string, string];
  /** Something that a replication block can say beside its state. */
  readonly other: string;
  /** Other ways in which such a machine replicates. */
  also(lines: string, block: string): readonly (readonly [name: string, inventory: string])[];
}

const HYPER_V: Kind = {
  block: "Replication",
  of: (lines, block) => underVmm(lines, `{ to: azure, ${block} }`),
  name: "SQL01",
  spoils: ["    host: host-01\n", "    host: [host-01\n"],
  other: "initialReplication: network",
  also: (lines, block) => [["without VMM", inSite(lines, `{ to: azure, ${block} }`)]],
};

const AZURE: Kind = {
  block: "AzureReplication",
  of: (lines, block) => azureMachine({ machine: lines, replication: block }),
  name: "web01",
  spoils: ["    replication:", "    id: [web01\n    replication:"],
  other: "policy: gold",
  also: () => [],
};

/** Tests what every rule on changes of Hyper-V guests must do, and the cases of the rule itself. */
export function testMachineChange(rule: InventoryRule, change: MachineChange, own: RuleTests): void {
  testChange(rule, change, own, HYPER_V);
}

/** The same of a rule on changes of machines in Azure: their own lines are from line 3, column 5. */
export function testAzureMachineChange(rule: InventoryRule, change: MachineChange, own: RuleTests): void {
  testChange(rule, change, own, AZURE);
}

function testChange(
  rule: InventoryRule,
  { before, after, findings, replication: [was, is] = ["", ""] }: MachineChange,
  own: RuleTests,
  kind: Kind,
): void {
  const earlier = (enabled = PROTECTED) => kind.of(before, block(enabled, was));
  const inventory = (enabled = PROTECTED) => kind.of(after, block(enabled, is));
  const at = (time: string) => `${PROTECTED}, enabledAt: ${time}`;
  const broken = (text: string) => text.replace(...kind.spoils);
  testRule(rule, {
    passes: [
      { name: "the same as before", earlier: inventory(), inventory: inventory() },
      {
        name: "replication was disabled in between and enabled again",
        earlier: earlier(at("2026-03-01T08:00:00Z")),
        inventory: inventory(at("2026-05-01T08:00:00Z")),
      },
      {
        name: "Microsoft supports it",
        earlier: earlier(),
        inventory: inventory(),
        matrix: allowing(rule),
      },
      { name: "no earlier state", inventory: inventory(), silent: true },
      { name: "only planned then", earlier: earlier("state: planned"), inventory: inventory(), silent: true },
      { name: "only planned now", earlier: earlier(), inventory: inventory("state: planned"), silent: true },
      { name: "no machine then", earlier: "schemaVersion: 1\n", inventory: inventory(), silent: true },
      {
        name: "another machine then",
        earlier: kind.of("", block(PROTECTED, was)).replace(`name: ${kind.name}`, "name: OTHER"),
        inventory: inventory(),
        silent: true,
      },
      ...own.passes,
    ],
    violates: [
      { name: "a machine that stayed protected", earlier: earlier(), inventory: inventory(), findings },
      ...kind.also(after, block(PROTECTED, is)).map(([name, now], index) => ({
        name,
        earlier: kind.also(before, block(PROTECTED, was))[index]![1],
        inventory: now,
        findings,
      })),
      {
        name: "the time of enabling is the same, written otherwise",
        earlier: earlier(at("2026-03-01T08:00:00Z")),
        inventory: inventory(at("2026-03-01T10:00:00+02:00")),
        findings,
      },
      {
        name: "the time of enabling is an earlier one",
        earlier: earlier(at("2026-03-01T08:00:00Z")),
        inventory: inventory(at("2025-05-01T08:00:00Z")),
        findings,
      },
      ...own.violates,
    ],
    undecided: [
      {
        name: "whether it is protected is not recorded",
        earlier: earlier(),
        inventory: inventory(kind.other),
        facts: [`${kind.block}.state`],
      },
      {
        name: "whether it was protected was not recorded",
        earlier: earlier(kind.other),
        inventory: inventory(),
        facts: [],
      },
      {
        name: "the time of enabling was not recorded",
        earlier: earlier(),
        inventory: inventory(at("2026-05-01T08:00:00Z")),
        facts: [],
      },
      {
        name: "the time of enabling is not recorded any more",
        earlier: earlier(at("2026-03-01T08:00:00Z")),
        inventory: inventory(),
        facts: [`${kind.block}.enabledAt`],
      },
      {
        name: "the machine could not be read as it was",
        earlier: broken(earlier()),
        inventory: inventory(),
        facts: [],
      },
      {
        name: "the machine cannot be read as it is",
        earlier: earlier(),
        inventory: broken(inventory()),
        facts: [],
      },
      ...(own.undecided ?? []),
    ],
  });
}

function block(enabled: string, more: string): string {
  return more === "" ? enabled : `${more}, ${enabled}`;
}

/** The matrix with the rows of a rule supported in every column that they have. */
function allowing({ meta }: InventoryRule): ReturnType<typeof refusing> {
  return JSON.parse(JSON.stringify(refusing(meta.docs.rows)).replaceAll('"no"', '"yes"'));
}
