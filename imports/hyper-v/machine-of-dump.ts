import { readDescribed } from "../collector/description.ts";
import { type CollectedMachine, MACHINE } from "../collector/format.ts";
import { enumerationName } from "../enumeration.ts";
import type { Members } from "../powershell-json.ts";
import type { Dump, DumpedMachine } from "./dump.ts";
import { CONTROLLER_TYPE, REPLICATION_MODE, SECURE_BOOT, VHD_FORMAT, VLAN_MODE } from "./enumerations.ts";
import { kindOf, machineId } from "./kinds.ts";

/** A machine of a dump, as the collector would have written it. */
export interface MachineOfDump {
  readonly machine: CollectedMachine;
  /** Whether its disks and adapters stand in it, so that it has no others. */
  readonly hasAllParts: boolean;
}

/** Puts a machine together: what Get-VM says of it, and what other cmdlets say that name it. */
export function machineOfDump(dump: Dump, dumped: DumpedMachine): MachineOfDump {
  const { object } = dumped;
  const ownDrives = object.objects("harddrives", "disks");
  const ownAdapters = object.objects("networkadapters");
  const drives =
    ownDrives?.filter((drive) => kindOf(drive) === "drive") ?? someOf(dump.partsOf(dumped, "drive"));
  const adapters = ownAdapters ?? someOf(dump.partsOf(dumped, "adapter"));
  const firmware = object.object("firmware") ?? dump.partsOf(dumped, "firmware")[0];
  const guest = object.object("guest");
  const machine = {
    name: object.text("name", "vmname"),
    id: machineId(object),
    generation: object.number("generation"),
    clustered: object.truth("isclustered"),
    replicationMode: enumerationName(REPLICATION_MODE, object.value("replicationmode")),
    secureBoot: object.number("generation") === 1 ? false : isSecure(firmware),
    guest: { osName: guest?.text("osname"), architecture: guest?.text("processorarchitecture") },
    disks: drives?.map((drive) => diskOf(dump, drive)),
    networkAdapters: adapters?.map(adapterOf),
  };
  return {
    machine: readDescribed(machine, MACHINE),
    hasAllParts: ownDrives !== undefined && drives?.length === ownDrives.length && ownAdapters !== undefined,
  };
}

function someOf(parts: readonly Members[]): readonly Members[] | undefined {
  return parts.length > 0 ? parts : undefined;
}

function isSecure(firmware: Members | undefined): boolean | undefined {
  const written = firmware?.value("secureboot");
  if (typeof written === "boolean") return written;
  const name = enumerationName(SECURE_BOOT, written);
  return name === undefined ? undefined : name === "On";
}

function diskOf(dump: Dump, drive: Members) {
  const path = drive.text("path");
  const number = drive.number("disknumber");
  const passThrough = number !== undefined || /^Disk \d+ /.test(path ?? "");
  // Some dumps have in the drive what Get-VHD says of its file.
  const file = (path === undefined ? undefined : dump.files.get(path.toLowerCase())) ?? drive;
  const root = rootOf(dump, file);
  const controller = enumerationName(CONTROLLER_TYPE, drive.value("controllertype"));
  return {
    id: drive.text("id"),
    controller,
    controllerNumber: drive.number("controllernumber"),
    location: drive.number("controllerlocation"),
    path,
    rootPath: root.path,
    passThrough: path === undefined && number === undefined ? undefined : passThrough,
    shared: drive.truth("supportpersistentreservations"),
    vhdFormat: passThrough ? undefined : enumerationName(VHD_FORMAT, file.value("vhdformat")),
    size: file.number("size"),
    logicalSectorSize: file.number("logicalsectorsize"),
    physicalSectorSize: file.number("physicalsectorsize"),
    diskIdentifier: root.file?.text("diskidentifier"),
  };
}

/** The file at which a chain of checkpoints begins: the first one that is no checkpoint's itself. */
function rootOf(
  dump: Dump,
  file: Members,
): { readonly path: string | undefined; readonly file: Members | undefined } {
  const seen = new Set<string>();
  let at: Members | undefined = file;
  let path = file.text("path");
  while (path !== undefined && /\.avhdx?$/i.test(path) && !seen.has(path.toLowerCase())) {
    seen.add(path.toLowerCase());
    path = at?.text("parentpath");
    at = path === undefined ? undefined : dump.files.get(path.toLowerCase());
  }
  return { path, file: at };
}

function adapterOf(adapter: Members) {
  const vlan = adapter.object("vlansetting") ?? adapter;
  return {
    name: adapter.text("name"),
    id: adapter.text("id"),
    switch: adapter.text("switchname"),
    connected: adapter.truth("connected"),
    legacy: adapter.truth("islegacy"),
    macAddress: adapter.text("macaddress"),
    addresses: adapter.words("ipaddresses"),
    vlanMode: enumerationName(VLAN_MODE, vlan.value("operationmode", "vlanmode")),
    accessVlan: vlan.number("accessvlanid"),
  };
}
