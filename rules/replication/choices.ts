import type { RowId } from "../../documents/index.ts";
import type { Replication } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { type Choice, type ChoiceName, choicesOf } from "../facts/choices/choices.ts";
import { mappedTargetOf } from "../facts/choices/target-network.ts";
import { leftOut } from "../run/choices.ts";
import type { RowCheck } from "../run/row-check.ts";

type Messages = "open" | "none";
type Rows = Readonly<Partial<Record<ChoiceName, readonly RowId[]>>>;

const VMM_NETWORK = "vmm-to-azure-prerequisites/network";

const TO_AZURE = {
  vault: ["hyperv-to-azure-tutorial/vault", "vmm-to-azure-prerequisites/azure-account"],
  policy: ["hyperv-to-azure-tutorial/policy"],
  storage: ["hyperv-to-azure-tutorial/storage", "vmm-to-azure-prerequisites/storage-account"],
  network: ["hyperv-to-azure-tutorial/network", VMM_NETWORK],
} as const satisfies Rows;

const BETWEEN_REGIONS = {
  vault: ["azure-to-azure-enable/vault"],
  policy: ["azure-to-azure-enable/policy"],
  cache: ["azure-to-azure-enable/cache-account"],
  network: ["azure-to-azure-enable/target-network"],
  target: ["azure-to-azure-enable/target-region"],
} as const satisfies Rows;

const hyperVMachines = check<"Replication", Messages>({
  visit: "Replication",
  rows: [...TO_AZURE.vault, ...TO_AZURE.policy, ...TO_AZURE.storage, ...TO_AZURE.network],
  facts: ["Replication.state"],
  factsOfRows: [
    { rows: TO_AZURE.vault, facts: ["Replication.vault"] },
    { rows: TO_AZURE.policy, facts: ["Replication.policy"] },
    {
      rows: TO_AZURE.storage,
      facts: ["Replication.managedDisks", "Replication.storageAccount", "Replication.logStorageAccount"],
    },
    {
      rows: TO_AZURE.network,
      facts: [
        "Replication.network",
        "VirtualMachine.host",
        "HyperVHost.hostGroup",
        "VirtualMachine.networkAdapters",
        "NetworkAdapter.network",
        "NetworkMappingTarget.network",
        "Inventory.networkMappings",
      ],
    },
  ],
  decide(replication, check) {
    decide(replication, TO_AZURE, check);
    const [protection] = check.binding.protections;
    if (leftOut(check.inventory, replication) !== "to-choose" || replication.network !== undefined) return;
    // What the mapping names is reported at the mapping, once.
    if (mappedTargetOf(check.inventory, protection!).kind === "missing") check.broken([VMM_NETWORK]);
  },
});

const azureMachines = check<"AzureReplication", Messages>({
  visit: "AzureReplication",
  rows: [
    ...BETWEEN_REGIONS.vault,
    ...BETWEEN_REGIONS.policy,
    ...BETWEEN_REGIONS.cache,
    ...BETWEEN_REGIONS.network,
    ...BETWEEN_REGIONS.target,
  ],
  facts: ["AzureReplication.state"],
  factsOfRows: [
    { rows: BETWEEN_REGIONS.vault, facts: ["AzureReplication.vault"] },
    { rows: BETWEEN_REGIONS.policy, facts: ["AzureReplication.policy"] },
    { rows: BETWEEN_REGIONS.cache, facts: ["AzureReplication.cacheStorageAccount"] },
    { rows: BETWEEN_REGIONS.network, facts: ["AzureReplication.network"] },
    { rows: BETWEEN_REGIONS.target, facts: ["AzureReplication.to", "ReplicationTarget.region"] },
  ],
  decide: (replication, check) => decide(replication, BETWEEN_REGIONS, check),
});

type Block = Located & { readonly parent: Located & { readonly name: string } };

function decide(replication: Block, rows: Rows, check: RowCheck<Messages>): void {
  const state = leftOut(check.inventory, replication);
  const [protection] = check.binding.protections;
  const open: Choice[] = [];
  for (const choice of choicesOf(check.inventory, protection!)) {
    const { name, property, answer, missing } = choice;
    const own = rows[name];
    if (own === undefined) continue;
    if (state === "not-asked") check.unrecorded(replication, property, own);
    else if (answer === "unclear") check.unrecorded(missing!.node, missing!.property, own);
    else if (answer === "made") needNamed(replication, choice, own, check);
    else if (choice.hasDefault && replication.fact(property) === undefined) {
      check.unrecorded(replication, property, own);
    } else if (replication.fact(property) === "none") reportNone(replication, choice, own, check);
    else open.push(choice);
  }
  if (open.length === 0) return;
  const unmapped = open.flatMap((choice) => choice.unmapped ?? []);
  check.report({
    messageId: "open",
    data: {
      machine: replication.parent.name,
      choices: open.map(({ property }) => `'${property}'`).join(", "),
    },
    place: replication.parent.atKey("replication"),
    rows: open.flatMap(({ name }) => rows[name]!),
    // What is recorded as `none` is no name that leads nowhere: this finding says what is to be said of it.
    answers: open
      .filter(({ property }) => replication.fact(property) === "none")
      .map(({ property }) => ({ node: replication, property })),
    related: unmapped.map((adapter) => ({
      place: adapter.at("network"),
      message: "this network is mapped to no Azure network",
    })),
  });
}

/** That there is none is said where it is written, once: the name leads nowhere for that reason. */
function reportNone(
  replication: Block,
  { property }: Choice,
  rows: readonly RowId[],
  check: RowCheck<Messages>,
): void {
  check.report({
    messageId: "none",
    data: { machine: replication.parent.name, choice: property },
    place: replication.at(property),
    rows,
    answers: { node: replication, property },
  });
}

/** What is named is chosen; where the name leads nowhere, nothing is known of it. */
function needNamed(
  replication: Block,
  { name, property }: Choice,
  rows: readonly RowId[],
  check: RowCheck<Messages>,
): void {
  const isReference = name !== "target" && typeof replication.fact(property) === "string";
  if (isReference && replication.fact(property) !== "none")
    check.needObject(replication as unknown as Replication, property as "vault", rows);
}

/** Reports machines for which something is still to be chosen without which Site Recovery does not replicate. */
export default rowRuleOfChecks<Messages>({
  name: "replication/choices",
  description: "A planned machine without vault, policy, target network or a place for its data",
  level: "error",
  messages: {
    open: "Still to choose for '{{machine}}': {{choices}}. Name each in the replication block, or write 'state: considered' while nothing is chosen.",
    none: "'{{machine}}' is recorded with '{{choice}}: none', but nothing replicates without one. Name it, or leave it out while it is not known.",
  },
  checks: [hyperVMachines, azureMachines],
});
