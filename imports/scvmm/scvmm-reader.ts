import { noteAddresses } from "../collector/adapter-facts.ts";
import { collectorReader } from "../collector/collector-reader.ts";
import type { CollectedVmm } from "../collector/format.ts";
import { noteMachine, productName } from "../collector/machine-facts.ts";
import { hyperVHosts, isReplicaInVmm, noteVmm } from "../collector/vmm-facts.ts";
import { computerKey, computerName } from "../computer-name.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ExportReader } from "../export-reader.ts";
import { adapterId } from "../hyper-v-ids.ts";
import type { ImportedObject } from "../imported-object.ts";
import { type Members, objectsIn, sayCut } from "../powershell-json.ts";
import { Dump, isHyperV, nameIn, saysHyperV } from "./dump.ts";
import { kindOf } from "./kinds.ts";
import { machineOfDump, systemOf } from "./machine-of-dump.ts";
import { replicaOf, vmmOfDump } from "./vmm-of-dump.ts";

/** How many objects of a file are looked at to tell its kind. */
const ENOUGH = 5000;

/** What VMM's cmdlets say, as ConvertTo-Json leaves it. Nobody can tell what they were asked for, so it reaches nothing. */
export const scvmmReader: ExportReader = {
  kind: "objects of VMM's cmdlets",
  recognises(json) {
    // The collector writes of VMM in words of its own, which are nearly VMM's.
    if (collectorReader.recognises(json)) return false;
    for (const object of objectsIn(json, ENOUGH)) if (kindOf(object) !== undefined) return true;
    return false;
  },
  read(exports, estate) {
    const dumps = exports.map(({ json, from }) => ({ dump: new Dump(json), from }));
    const servers = new Set(dumps.flatMap(({ dump }) => [...dump.servers.keys()]));
    const server = servers.size === 1 ? [...servers][0] : undefined;
    const opened = dumps.map(({ dump, from }) => ({ dump, vmm: vmmOfDump(dump, server), from }));
    const around = opened.map(({ vmm }) => vmm);
    const onHyperV = new Set([...around.flatMap(hyperVHosts), ...dumps.flatMap(hostsThatMachinesTell)]);
    for (const each of opened) noteDump(estate, each, { server, around, onHyperV });
  },
};

/** What Get-SCVirtualMachine has of the parts of a machine. */
const PARTS = ["virtualharddisks", "virtualnetworkadapters"] as const;

/** The hosts of machines that say themselves, or whose disks say, that they are of Hyper-V. */
function hostsThatMachinesTell({ dump }: { readonly dump: Dump }): readonly string[] {
  return dump.of("machine").flatMap((machine) => {
    const host = computerName(machine.text("hostname"));
    const said = [machine, ...(machine.objects("virtualharddisks") ?? [])];
    return host !== undefined && said.some(saysHyperV) ? [computerKey(host)] : [];
  });
}

interface Around {
  /** The VMM server; undefined where the dumps name none, or several. */
  readonly server: string | undefined;
  /** What all files say. */
  readonly around: readonly CollectedVmm[];
  readonly onHyperV: ReadonlySet<string>;
}

function noteDump(
  estate: Estate,
  { dump, vmm, from }: { readonly dump: Dump; readonly vmm: CollectedVmm; readonly from: Export },
  { server, around, onHyperV }: Around,
): void {
  noteVmm(estate, vmm, { areListsWhole: false, around, onHyperV, from });
  if (server !== undefined) noteWholeNetworks(estate.known("VMMServer", server)!, dump, from);
  if (server === undefined && (vmm.vmNetworks || vmm.clouds || vmm.hostGroups))
    estate.note(
      from,
      "VM networks, clouds and host groups are left out, since it does not say of which VMM server they are. Export what Get-SCVMMServer gives along with it.",
    );
  const cut = dump.of("machine").filter((machine) => PARTS.some((part) => machine.isCut(part)));
  if (cut.length > 0) estate.note(from, sayCut(cut.length));
  for (const host of dump.of("host")) if (isHyperV(host)) noteHost(estate, host, from);
  for (const machine of dump.of("machine")) {
    const host = computerName(machine.text("hostname"));
    if (host !== undefined && onHyperV.has(computerKey(host))) {
      // That a copy is left out is told with what VMM says.
      if (!isReplicaInVmm(replicaOf(machine))) noteMachineOfDump(estate, machine, host, from);
    } else
      estate.note(
        from,
        `Machine '${machine.text("name")}' is left out: nothing says that its host is one of Hyper-V. Export what Get-SCVMHost gives along with it.`,
      );
  }
}

/** A network that has its subnets in it has no others. */
function noteWholeNetworks(server: ImportedObject, dump: Dump, from: Export): void {
  for (const object of dump.of("network")) {
    const name = object.text("name");
    const subnets = object.objects("vmsubnet");
    if (name === undefined || !subnets?.every((subnet) => subnet.text("name") !== undefined)) continue;
    server.item("vmNetworks", [name.toLowerCase()]).hasAll("subnets", from);
  }
}

function noteHost(estate: Estate, object: Members, from: Export): void {
  const name = computerName(object.text("name", "computername"));
  if (name === undefined) return;
  const host = estate.object("HyperVHost", [name]);
  host.set("name", name, from);
  if (object.text("hypervversionstring", "hypervversion") !== undefined) host.set("hyperVRole", true, from);
  host.part("operatingSystem").setWeakly("name", productName(nameIn(object, "operatingsystem")), from);
}

function noteMachineOfDump(estate: Estate, object: Members, host: string, from: Export): void {
  const machine = noteMachine(estate, machineOfDump(object), {
    host,
    vmmId: object.text("id"),
    hasAllParts: false,
    from,
  });
  machine?.part("operatingSystem").setWeakly("name", productName(systemOf(object)), from);
  for (const adapter of object.objects("virtualnetworkadapters") ?? []) {
    const id = adapterId(adapter.text("deviceid"))?.adapter;
    const item = id === undefined ? undefined : machine?.item("networkAdapters", [id]);
    const addresses = [...(adapter.words("ipv4addresses") ?? []), ...(adapter.words("ipv6addresses") ?? [])];
    if (item) noteAddresses(item, addresses, undefined, from);
  }
}
