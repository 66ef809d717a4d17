import type { ReportedChange } from "../../answers/changes/reported-changes.ts";
import type { ChangeAnswers } from "./change-answers.ts";

/**
 * The changes that became harmless, or are told no more, though less is recorded.
 *
 * A change is told no more without breach where what was taken out was the one thing that told of it: a value that only
 * one of the two states had, the list that an object came into or went from, or the only link that made an object one of a
 * machine that replicates. What is told of the whole instead of a part (a list that is not recorded any more, an object
 * that cannot be matched and so came and went) stands for its parts.
 *
 * @param taken what was taken out, `virtualMachines/SQL01/disks`
 */
export function changeBreaches(whole: ChangeAnswers, less: ChangeAnswers, taken: string): string[] {
  return whole.changes.filter(isGrave).flatMap((change) => {
    const said = tellingOf(change, less.changes);
    if (said.some(isGrave)) return [];
    if (said.length === 0 && (!less.involved.has(change.object) || wasToldBy(taken, change))) return [];
    return [`${change.object} ${change.what}: ${change.verdict} -> ${said[0]?.verdict ?? "nothing"}`];
  });
}

function isGrave({ verdict }: ReportedChange): boolean {
  return verdict !== "harmless";
}

/** What is said of the same, else of the nearest that it is a part of, else of its object's other parts. */
function tellingOf(change: ReportedChange, all: readonly ReportedChange[]): ReportedChange[] {
  const own = all.filter((each) => nameOf(each) === nameOf(change));
  const at = (steps: readonly unknown[]) => JSON.stringify(steps);
  for (let length = change.path.length; length >= 0; length--) {
    const same = own.filter(({ path }) => at(path) === at(change.path.slice(0, length)));
    if (same.length > 0) return same;
    const list = change.path[length - 1];
    const whole = list && [...change.path.slice(0, length - 1), { property: list.property }];
    const ofList = own.filter(({ path }) => whole && at(path) === at(whole));
    if (ofList.length > 0) return ofList;
  }
  return own;
}

/** What an object is called. A mapping is by where it starts: where it leads is a fact like others. */
function nameOf({ object, entity }: ReportedChange): string {
  return entity === "NetworkMapping" ? object.replace(/ to \S+$/, "") : object;
}

const SECTIONS: Readonly<Record<string, string>> = {
  Vault: "vaults",
  StorageAccount: "storageAccounts",
  VirtualNetwork: "virtualNetworks",
  ReplicationPolicy: "replicationPolicies",
  VMMServer: "vmmServers",
  HyperVSite: "hyperVSites",
  HyperVHost: "hyperVHosts",
  VirtualMachine: "virtualMachines",
  AzureVirtualMachine: "azureVirtualMachines",
  NetworkMapping: "networkMappings",
};

function wasToldBy(taken: string, { kind, entity, name, path, before, now }: ReportedChange): boolean {
  if (kind === "changed" && before !== undefined && now !== undefined) return false;
  const steps = path.flatMap(({ property, part }) =>
    part === undefined ? [property] : [property, String(part)],
  );
  const place = [SECTIONS[entity], ...(name === undefined ? [] : [name]), ...steps].join("/");
  return `${place}/`.startsWith(`${taken}/`);
}
