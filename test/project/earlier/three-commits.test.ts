import { describe, expect, it } from "vitest";
import { changes } from "../../../answers/changes/changes.ts";
import { lint } from "../../../lint/lint.ts";
import { Repository } from "./repository.ts";

// A repository in which things are changed under protection, and the same changes made in the right order.

const ONE = "5F1C2E0A-1B7D-4B52-8E0A-6E8C0F0A4D11";
const OTHER = "77B2A9C4-3D1E-4F0B-9A56-0C1D2E3F4A5B";

/** What changes from commit to commit. */
interface Estate {
  readonly size?: string;
  readonly disks?: string;
  readonly identifier?: string;
  readonly account?: string;
  readonly vaultGroup?: string;
  readonly replication?: string;
  /** The mapping of contoso-vnet, and the one back. */
  readonly target?: string;
  readonly back?: string | undefined;
}

function files({
  size = "100GB",
  disks = "",
  identifier = ONE,
  account = "contosodr1",
  vaultGroup = "rg-dr",
  replication = "state: protected, enabledAt: 2026-03-01T08:00:00Z",
  target = "contoso-dr1",
  back,
}: Estate) {
  const machine = (name: string, own: string, more = "") => `  - name: ${name}
    host: hv-oslo-01
    disks:
      - { name: os, size: 127GB, diskIdentifier: ${name === "DISKID01" ? identifier : ONE} }
${own}    replication: { to: azure, vault: contoso-recovery, ${replication}${more} }
`;
  return {
    "dr/machines.dr.yaml": `virtualMachines:
${machine("RESIZED01", `      - { name: data, size: ${size} }\n`)}${machine("ADDED01", disks)}${machine("DISKID01", "")}${machine("ACCOUNT01", "", `, storageAccount: ${account}`)}`,
    "dr/azure.dr.yaml": `vaults:
  - name: contoso-recovery
    resourceGroup: ${vaultGroup}
    subscription: 7b0c0b6e-0d5a-4c52-9a0e-2f1c7a3f0a11
storageAccounts: [{ name: contosodr1, resourceGroup: rg-dr }, { name: contosodr2, resourceGroup: rg-dr }]
virtualNetworks:
  - { name: contoso-vnet, region: eastasia }
  - { name: contoso-dr1, region: southeastasia }
  - { name: contoso-dr2, region: southeastasia }
networkMappings:
  - source: { region: eastasia, network: contoso-vnet }
    target: { region: southeastasia, network: ${target} }
${back === undefined ? "" : `  - source: { region: southeastasia, network: ${back} }\n    target: { region: eastasia, network: contoso-vnet }\n`}`,
    "dr/hosts.dr.yaml": "hyperVSites: [{ name: oslo }]\nhyperVHosts: [{ name: hv-oslo-01, site: oslo }]\n",
  };
}

const PROTECTED: Estate = { back: "contoso-dr1" };
const AGAIN = "state: protected, enabledAt: 2026-05-11T20:30:00Z";
const CHANGED: Estate = {
  size: "200GB",
  disks: "      - { name: data, size: 50GB }\n",
  identifier: OTHER,
  account: "contosodr2",
};

/** The findings on changes since a revision: the rule, and the text at the place. */
async function findings(repository: Repository, base: string): Promise<string[]> {
  const { results, notices, unreadable } = await lint({ cwd: repository.folder, base });
  expect({ notices, unreadable }).toEqual({ notices: [], unreadable: [] });
  return results.flatMap(({ messages, source }) =>
    messages
      .filter(({ ruleId }) => ruleId?.startsWith("change/"))
      .map(({ ruleId, line, column, endColumn, severity }) => {
        const text = source!.split("\n")[line - 1]!.slice(column - 1, endColumn! - 1);
        return `${severity === 2 ? "error" : "warning"} ${ruleId} ${text}`;
      }),
  );
}

/** All changes since a revision: the verdict, the object and what changed of it. */
async function listed(repository: Repository, base: string): Promise<string[]> {
  const { inventories, notices, unreadable } = await changes({ cwd: repository.folder, base });
  expect({ notices, unreadable }).toEqual({ notices: [], unreadable: [] });
  return inventories.flatMap((each) =>
    each.changes.map(({ verdict, kind, name, what }) =>
      [verdict, name, what || kind].filter((word) => word !== undefined).join(" "),
    ),
  );
}

describe("three commits", () => {
  it("that change under protection: a finding for each, and no other", async () => {
    const repository = new Repository()
      .commit(files(PROTECTED))
      .commit(files({ ...PROTECTED, ...CHANGED }))
      .commit(files({ ...PROTECTED, ...CHANGED, vaultGroup: "rg-new", target: "contoso-dr2" }));
    expect(await findings(repository, "HEAD~1")).toEqual([
      "error change/vault-moved rg-new",
      "error change/mapping-modify-order contoso-dr2",
    ]);
    expect(await findings(repository, "HEAD~2")).toEqual([
      "error change/vault-moved rg-new",
      "error change/mapping-modify-order contoso-dr2",
      "error change/disk-resized 200GB",
      "error change/disk-added data",
      `error change/disk-identifier-changed ${OTHER}`,
      "error change/storage-account-changed contosodr2",
    ]);
    repository.git("checkout", "--quiet", "HEAD~1");
    expect(await findings(repository, "HEAD~1")).toEqual([
      "error change/disk-resized 200GB",
      "error change/disk-added data",
      `error change/disk-identifier-changed ${OTHER}`,
      "error change/storage-account-changed contosodr2",
    ]);
    expect(await listed(repository, "HEAD~1")).toEqual([
      "error RESIZED01 size of disk 'data'",
      "error ADDED01 disk 'data'",
      "error DISKID01 diskIdentifier of disk 'os'",
      "error ACCOUNT01 replication.storageAccount",
    ]);
    // Back to what was is a change as well.
    expect(await findings(repository, "main")).toEqual(["error change/vault-moved rg-dr"]);
  });

  it("that do it in the right order: none", async () => {
    const off = "state: planned";
    const steps: readonly Estate[] = [
      PROTECTED,
      // Replication is disabled, and the mapping back deleted.
      { ...PROTECTED, replication: off, back: undefined },
      // Everything is changed.
      { ...CHANGED, replication: off, vaultGroup: "rg-new", target: "contoso-dr2" },
      // Replication is enabled again, and the new mapping back made.
      { ...CHANGED, replication: AGAIN, vaultGroup: "rg-new", target: "contoso-dr2", back: "contoso-dr2" },
    ];
    const repository = new Repository();
    for (const [index, step] of steps.entries()) {
      repository.commit(files(step));
      if (index > 0) expect(await findings(repository, "HEAD~1"), `step ${index}`).toEqual([]);
    }
    // Not that nothing had changed: all of it is listed.
    expect(await listed(repository, "HEAD~1")).toEqual([
      "harmless added",
      ...["RESIZED01", "ADDED01", "DISKID01", "ACCOUNT01"].flatMap((name) => [
        `harmless ${name} replication.state`,
        `harmless ${name} replication.enabledAt`,
      ]),
    ]);
    expect(await listed(repository, "HEAD~2")).toEqual(
      expect.arrayContaining([
        "harmless RESIZED01 size of disk 'data'",
        "harmless ADDED01 disk 'data'",
        "harmless DISKID01 diskIdentifier of disk 'os'",
        "harmless ACCOUNT01 replication.storageAccount",
        "harmless contoso-recovery resourceGroup",
        "harmless target.network",
      ]),
    );
  });

  it("of which one enables replication again with the changes: only what cannot be told is said", async () => {
    const repository = new Repository()
      .commit(files(PROTECTED))
      .commit(files({ ...CHANGED, replication: AGAIN, target: "contoso-dr2", back: "contoso-dr2" }));
    expect(await findings(repository, "HEAD~1")).toEqual([
      "warning change/mapping-modify-order-untold contoso-dr2",
    ]);
  });
});
