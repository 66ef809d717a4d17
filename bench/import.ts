/** `npx tsx bench/import.ts`: what an import costs, against reading the same JSON and writing the same YAML. See README.md. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { medianTimes, peakMemory, type Subject } from "./measure.ts";
import { megabytes, type Row, seconds, table, times, verdict } from "./table.ts";

/** What is promised: an import against the yardstick, a second one against the first, memory against the file. */
const TARGETS = { import: 3, again: 1, memory: 40 };
const MACHINES = 2000;
const RUNS = 5;

const root = fileURLToPath(new URL("..", import.meta.url));
const drlint = join(root, "dist/drlint.js");
if (!existsSync(drlint)) {
  console.error("There is no dist/drlint.js to measure. Run npm run build first.");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "drlint-bench-"));
try {
  const file = join(folder, "items.json");
  writeFileSync(file, JSON.stringify(protectedItems(MACHINES)));
  const [imported, empty] = [join(folder, "imported"), join(folder, "empty")];
  for (const each of [imported, empty]) {
    mkdirSync(each);
    writeFileSync(join(each, ".drlintrc.yaml"), "root: true\nextends: drlint:recommended\n");
  }
  execFileSync(process.execPath, importOf(imported).args as string[]);
  const object = join(folder, "object.json");
  writeFileSync(object, JSON.stringify(parse(readFileSync(join(imported, "imported.dr.yaml"), "utf8"))));
  const parser = fileURLToPath(new URL("processes/parse-and-write.mjs", import.meta.url));
  const yardstick = { name: "JSON.parse and yaml", args: [parser, file, object, join(folder, "out.yaml")] };
  // A dry run does all but write, so that it can be run again and again.
  const first = importOf(empty, "--dry-run");
  const [ours, again, theirs] = (await medianTimes([first, importOf(imported), yardstick], RUNS)) as [
    number,
    number,
    number,
  ];
  const bytes = statSync(file).size;
  const memory = await peakMemory(first, folder);
  const rows: Row[] = [
    [
      `import ${MACHINES.toLocaleString("en-US")} machines, ${(bytes / 1e6).toFixed(1)} million bytes`,
      seconds(ours),
      seconds(theirs),
      times(ours / theirs),
      verdict(ours / theirs, TARGETS.import, ""),
      megabytes(memory),
      verdict(memory / bytes, TARGETS.memory, " times the file"),
    ],
    [
      "again, against the first time",
      seconds(again),
      seconds(ours),
      times(again / ours),
      verdict(again / ours, TARGETS.again, ""),
      "",
      "",
    ],
  ];
  console.log(table(["", "drlint", "yardstick", "ratio", "target", "peak memory", "target"], rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function importOf(into: string, ...more: readonly string[]): Subject {
  return { name: "drlint", args: [drlint, "import", join(folder, "items.json"), "--into", into, ...more] };
}

/** Protected machines of Hyper-V sites, as the REST API gives them. */
function protectedItems(count: number): unknown {
  const vault =
    "/subscriptions/5d3c1f77-0000-4000-8000-00000000c0de/resourceGroups/rg-vault/providers/Microsoft.RecoveryServices/vaults/rsv-dr";
  const target = "/subscriptions/5d3c1f77-0000-4000-8000-00000000c0de/resourceGroups/rg-dr/providers";
  const value = Array.from({ length: count }, (_, index) => {
    const site = Math.floor(index / 100);
    const id = index.toString(16).padStart(8, "0");
    const machine = `${id.toUpperCase()}-1111-4222-8333-445566778899`;
    const name = `VM${String(index).padStart(5, "0")}`;
    const low = `${Math.floor(index / 200) % 256}.${(index % 200) + 10}`;
    return {
      id: `${vault}/replicationFabrics/site-${site}/replicationProtectionContainers/c/replicationProtectedItems/${id}`,
      name: id,
      properties: {
        friendlyName: name,
        primaryFabricFriendlyName: `site-${site}`,
        primaryFabricProvider: "HyperVSite",
        protectionState: "Protected",
        protectionStateDescription: "Protected",
        replicationHealth: "Normal",
        activeLocation: "Primary",
        policyId: `${vault}/replicationPolicies/gold`,
        providerSpecificDetails: {
          instanceType: "HyperVReplicaAzure",
          azureVmDiskDetails: ["os", "data", "logs"].map((disk, at) => ({
            vhdType: at === 0 ? "OperatingSystem" : "Data",
            diskId: `${machine}_83F8_0_${at}`,
            vhdName: `${name}-${disk}`,
            maxSizeMB: String(61440 * (at + 1)),
          })),
          recoveryAzureVmName: name,
          recoveryAzureStorageAccount: `${target}/Microsoft.Storage/storageAccounts/stdr${site}`,
          useManagedDisks: "true",
          selectedRecoveryAzureNetworkId: `${target}/Microsoft.Network/virtualNetworks/vnet-dr`,
          licenseType: "WindowsServer",
          vmNics: [
            {
              nicId: Buffer.from(`Microsoft:${machine}\\${machine}`).toString("base64"),
              vMNetworkName: "External",
              ipConfigs: [
                {
                  staticIPAddress: `192.168.${low}`,
                  ipAddressType: "Static",
                  recoverySubnetName: "app",
                  recoveryStaticIPAddress: `10.40.${low}`,
                },
              ],
            },
          ],
        },
      },
    };
  });
  return { value, nextLink: null };
}
