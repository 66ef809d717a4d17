import { readDescribed } from "../collector/description.ts";
import { type CollectedMachine, MACHINE } from "../collector/format.ts";
import { enumerationName } from "../enumeration.ts";
import type { Members } from "../powershell-json.ts";
import { hyperVId, nameIn } from "./dump.ts";
import { VHD_FORMAT_TYPE } from "./enumerations.ts";

/**
 * What VMM says of a machine itself, as the collector would have written it of Hyper-V. Only virtual hard disks are listed, so
 * that others are not known.
 */
export function machineOfDump(machine: Members): CollectedMachine {
  const generation = machine.number("generation");
  return readDescribed(
    {
      name: machine.text("name"),
      id: hyperVId(machine),
      generation,
      clustered: machine.truth("ishighlyavailable"),
      secureBoot: generation === 1 ? false : machine.truth("securebootenabled"),
      disks: machine.objects("virtualharddisks")?.map(diskOf),
    },
    MACHINE,
  );
}

/** The system that VMM takes a machine to have: it is told so, or has found it out. */
export function systemOf(machine: Members): string | undefined {
  return nameIn(machine, "operatingsystem");
}

/** `Size` is that of the file; the guest sees `MaximumSize`. */
function diskOf(disk: Members) {
  const parent = disk.object("parentdisk");
  return {
    path: disk.text("location", "sharepath"),
    rootPath: parent && !parent.object("parentdisk") ? parent.text("location", "sharepath") : undefined,
    passThrough: false,
    vhdFormat: enumerationName(VHD_FORMAT_TYPE, disk.value("vhdformattype")),
    size: disk.number("maximumsize"),
  };
}
