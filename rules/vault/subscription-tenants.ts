import type { Inventory } from "../../inventory/inventory.ts";
import { fold } from "../../inventory/names/name-index.ts";
import { remembered } from "../../inventory/remembered.ts";
import type { Subscription, Vault } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { areOtherTenants } from "../facts/machines/tenants.ts";
import { leftOut } from "../run/choices.ts";
import type { RowCheck } from "../run/row-check.ts";

/** Reports Azure machines whose subscriptions, or whose vault's, are of several tenants. */
export default rowRule({
  name: "vault/subscription-tenants",
  description: "An Azure machine that replicates to a subscription, or through a vault, of another tenant",
  level: "error",
  rows: ["azure-to-azure/moves/one-tenant"],
  visit: "AzureReplication",
  facts: [
    "AzureVirtualMachine.subscription",
    "AzureReplication.subscription",
    "AzureReplication.vault",
    "Vault.subscription",
    "Vault.tenant",
    "Inventory.subscriptions",
    "Subscription.tenant",
  ],
  messages: {
    target:
      "'{{machine}}' replicates from subscription '{{source}}' to '{{target}}', which is of another tenant. Site Recovery replicates within one tenant: choose a subscription of that tenant.",
    vault:
      "'{{machine}}' of subscription '{{source}}' replicates through vault '{{vault}}', which is of another tenant. Site Recovery replicates within one tenant: choose a vault of that tenant.",
  },
  decide(replication, check) {
    const { parent: machine } = replication;
    const source = check.need(machine, "subscription");
    // What is still to be chosen is the machine's own by default, and no vault yet.
    const isToChoose = leftOut(check.inventory, replication) === "to-choose";
    const target = isToChoose ? replication.subscription : check.need(replication, "subscription");
    const hasVault = replication.vault !== undefined || !isToChoose;
    const vault = hasVault ? check.needObject(replication, "vault") : undefined;
    const ofVault = vault && check.need(vault, "subscription");
    if (source === undefined) return;
    const tenantOf = (subscription: string) => needTenant(subscription, vault, check);
    const isOther = (other: string | undefined) =>
      other !== undefined &&
      fold(other) !== fold(source) &&
      areOtherTenants(tenantOf(source), tenantOf(other), check);
    const data = { machine: machine.name, source };
    if (isOther(target))
      check.report({
        messageId: "target",
        data: { ...data, target: target! },
        place: replication.at("subscription"),
        related: [{ place: machine.at("subscription"), message: "its own subscription" }],
      });
    if (isOther(ofVault))
      check.report({
        messageId: "vault",
        data: { ...data, vault: vault!.name },
        place: replication.at("vault"),
        related: [{ place: vault!.at("subscription"), message: "the vault's subscription" }],
      });
  },
});

/** What records the tenant of a subscription; undefined, and the row undecided, where nothing does. */
function needTenant(
  subscription: string,
  vault: Vault | undefined,
  check: Pick<RowCheck, "inventory" | "need" | "unrecorded">,
): Subscription | Vault | undefined {
  const { inventory } = check;
  const own = remembered(inventory, subscriptionsIn).get(fold(subscription));
  if (own?.tenant !== undefined) return own;
  const isVaults = vault?.subscription !== undefined && fold(vault.subscription) === fold(subscription);
  if (isVaults && vault.tenant !== undefined) return vault;
  if (own) check.need(own, "tenant");
  else check.unrecorded(inventory.top, "subscriptions");
  return undefined;
}

function subscriptionsIn(inventory: Inventory): ReadonlyMap<string, Subscription> {
  return new Map(
    inventory.listed("subscriptions").map((subscription) => [fold(subscription.name), subscription]),
  );
}
