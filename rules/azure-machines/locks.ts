import { rowRule } from "../define/row-rule.ts";

const ROW = "azure-to-azure-errors/locks";

/** Reports resource locks that hold for an Azure machine, but for Site Recovery's own. */
export default rowRule({
  name: "azure-machines/locks",
  description: "A resource lock on an Azure machine, with which disabling replication leaves links behind",
  level: "warning",
  rows: [ROW],
  // The name that Site Recovery gives its own.
  limitOptions: [],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.locks"],
  messages: {
    locked:
      "'{{machine}}' is locked by {{locks}}. When its replication is disabled under a lock, Site Recovery leaves links behind, and cannot enable it again until they are cleaned up. Have the lock removed before that.",
  },
  decide(machine, check) {
    const prefix = check.limit(ROW, "ownPrefix").toLowerCase();
    const locks = [...(check.need(machine, "locks") ?? []).entries()].filter(
      ([, name]) => !name.toLowerCase().startsWith(prefix),
    );
    const [first, ...others] = locks;
    if (!first) return;
    check.report({
      messageId: "locked",
      data: { machine: machine.name, locks: locks.map(([, name]) => `'${name}'`).join(", ") },
      place: machine.at("locks", first[0]),
      related: others.map(([index]) => ({ place: machine.at("locks", index), message: "another one" })),
    });
  },
});
