import type { InventoryRule } from "../../../rules/define/rule-types.ts";
import { inSite, underVmm } from "../inventories.ts";
import { refusing } from "../refusing.ts";
import { type ExpectedFinding, type RuleTests, testRule } from "../rule-tester.ts";

/** A change of a machine that replication does not survive: its own lines before and after, from line 4, column 5. */
export interface MachineChange {
  readonly before: string;
  readonly after: string;
  /** What is found where the machine stayed protected. */
  readonly findings: readonly ExpectedFinding[];
  /** What the replication block says beside target and state, before and after. */
  readonly replication?: readonly [before: string, after: string];
}

const PROTECTED = "state: protected";

/** Tests what every rule on changes of machines must do, and the cases of the rule itself. */
export function testMachineChange(
  rule: InventoryRule,
  { before, after, findings, replication: [was, is] = ["", ""] }: MachineChange,
  own: RuleTests,
): void {
  const earlier = (enabled = PROTECTED) => underVmm(before, block(enabled, was));
  const inventory = (enabled = PROTECTED) => underVmm(after, block(enabled, is));
  const at = (time: string) => `${PROTECTED}, enabledAt: ${time}`;
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
        earlier: underVmm("", block(PROTECTED, was)).replace("name: SQL01", "name: WEB01"),
        inventory: inventory(),
        silent: true,
      },
      ...own.passes,
    ],
    violates: [
      { name: "with VMM", earlier: earlier(), inventory: inventory(), findings },
      {
        name: "without VMM",
        earlier: inSite(before, block(PROTECTED, was)),
        inventory: inSite(after, block(PROTECTED, is)),
        findings,
      },
      {
        name: "the time of enabling is the same, written otherwise",
        earlier: earlier(at("2026-03-01T08:00:00Z")),
        inventory: inventory(at("2026-03-01T10:00:00+02:00")),
        findings,
      },
      ...own.violates,
    ],
    undecided: [
      {
        name: "whether it is protected is not recorded",
        earlier: earlier(),
        inventory: inventory("initialReplication: network"),
        facts: ["Replication.state"],
      },
      {
        name: "whether it was protected was not recorded",
        earlier: earlier("initialReplication: network"),
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
        facts: ["Replication.enabledAt"],
      },
      {
        name: "the machine could not be read as it was",
        earlier: earlier().replace("    host: host-01\n", "    host: [host-01\n"),
        inventory: inventory(),
        facts: [],
      },
      {
        name: "the machine cannot be read as it is",
        earlier: earlier(),
        inventory: inventory().replace("    host: host-01\n", "    host: [host-01\n"),
        facts: [],
      },
      ...(own.undecided ?? []),
    ],
  });
}

function block(enabled: string, more: string): string {
  return `{ to: azure, ${more === "" ? "" : `${more}, `}${enabled} }`;
}

/** The matrix with the rows of a rule supported in every column that they have. */
function allowing({ meta }: InventoryRule): ReturnType<typeof refusing> {
  return JSON.parse(JSON.stringify(refusing(meta.docs.rows)).replaceAll('"no"', '"yes"'));
}
