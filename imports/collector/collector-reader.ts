import { computerName } from "../computer-name.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ExportReader } from "../export-reader.ts";
import { RefusedExport } from "../json-export.ts";
import { asObject } from "../json-values.ts";
import { readDescribed } from "./description.ts";
import { type CollectedFile, type CollectedHost, FILE, FORMAT } from "./format.ts";
import { noteHostFacts } from "./host-facts.ts";
import { isReplica, leaveOutReplica, noteMachine } from "./machine-facts.ts";
import { hyperVHosts, noteVmm } from "./vmm-facts.ts";

/** What the script that `drlint collector` prints writes down of hosts, their machines and VMM. */
export const collectorReader: ExportReader = {
  kind: "files of drlint's collector",
  recognises: (json) => asObject(json).format === FORMAT.format,
  collectedAt: (json) => asObject(json).collectedAt,
  read(exports, estate) {
    const files = exports.map(({ json, from }) => ({ file: fileOf(json, from), from }));
    // VMM tells which networks the adapters of machines are in, which their hosts do not know.
    for (const { file, from } of files) {
      const onHyperV = new Set(hyperVHosts(file.vmm));
      noteVmm(estate, file.vmm, { areListsWhole: true, around: [file.vmm], onHyperV, from });
    }
    for (const { file, from } of files) noteFile(estate, file, from);
  },
};

function fileOf(json: unknown, from: Export): CollectedFile {
  const file = readDescribed(json, FILE);
  const { formatVersion } = asObject(json);
  if (file.formatVersion !== FORMAT.version)
    throw new RefusedExport(
      from,
      typeof formatVersion === "number" && formatVersion > FORMAT.version
        ? `is of version ${formatVersion} of the collector's format, and this drlint reads version ${FORMAT.version}. Update drlint.`
        : `does not say that it is of version ${FORMAT.version} of the collector's format. Collect again.`,
    );
  return file;
}

function noteFile(estate: Estate, file: CollectedFile, from: Export): void {
  for (const { computer, message } of file.failed ?? [])
    estate.note(from, `Nothing was collected of '${computer}': ${message}`);
  noteWarnings(estate, "Where it was collected", file.warnings, from);
  if (!file.hosts) {
    estate.note(from, "What it says of hosts cannot be read. Collect again.");
    return;
  }
  if (file.hosts.length === 0 && file.vmm.server.name === undefined)
    estate.note(from, "No host and no VMM server has answered.");
  // Of a cluster a machine may be on a node that has not answered.
  const areNodesAll = file.failed?.length === 0 && file.warnings?.length === 0;
  // All hosts before the machines, which may have moved in their cluster from one to another meanwhile.
  const hosts = file.hosts.map((whole) => ({ whole, host: noteHostFacts(estate, whole, from) }));
  for (const { whole, host } of hosts) {
    if (host) noteMachines(estate, whole, { areNodesAll, from });
    else estate.note(from, "A host that does not say its name is left out.");
  }
}

/** Notes the machines of a host; all of them are there, unless one of them could not be read or is a copy. */
function noteMachines(
  estate: Estate,
  whole: CollectedHost,
  { areNodesAll, from }: { readonly areNodesAll: boolean; readonly from: Export },
): void {
  const name = computerName(whole.host.computerName ?? whole.host.fullName)!;
  noteWarnings(estate, `On host '${name}'`, whole.warnings, from);
  const { virtualMachines: machines } = whole;
  if (!machines) {
    estate.note(from, `The machines of host '${name}' were not read.`);
    return;
  }
  const originals = machines.filter((machine) => !isReplica(machine));
  const noted = originals.map((machine) =>
    noteMachine(estate, machine, { host: name, hasAllParts: true, from }),
  );
  for (const machine of machines) if (isReplica(machine)) leaveOutReplica(estate, machine, name, from);
  if (noted.includes(undefined)) estate.note(from, `A machine of host '${name}' without a name is left out.`);
  const hasAll = noted.length === machines.length && !noted.includes(undefined);
  const isRead = whole.warnings?.every((warning) => !warning.startsWith("Machine ")) === true;
  const { cluster } = whole.host;
  const isAlone = cluster === "none" || (cluster !== undefined && areNodesAll);
  if (hasAll && isRead && isAlone)
    estate.reaches({
      from,
      entity: "VirtualMachine",
      where: { host: name },
      words: `all machines of host '${name}'`,
    });
}

/** The first of them in words: a host that gives no rights has one for each cmdlet. */
function noteWarnings(
  estate: Estate,
  where: string,
  warnings: readonly string[] | undefined,
  from: Export,
): void {
  if (!warnings) estate.note(from, `${where} the list of what could not be collected cannot be read.`);
  const [first, ...others] = warnings ?? [];
  if (first === undefined) return;
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  estate.note(from, `${where} this could not be read: ${first}${more}`);
}
