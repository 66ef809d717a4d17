import { protectedItems } from "./azure.ts";
import { collectorFile } from "./collector.ts";
import { hyperVDump } from "./hyper-v.ts";
import { type Machine, machinesOf } from "./machines.ts";
import { asPrinted, asRead, type Printing } from "./printing.ts";
import { terraformState } from "./terraform.ts";
import { vmmDump } from "./vmm.ts";

/** A kind of export, and how one of some machines is made. */
export interface ExportOfKind {
  readonly kind: string;
  make(machines: readonly Machine[], printing: Printing): unknown;
  /** By how many blanks the tool indents; nothing where it prints on one line. */
  readonly indent?: number;
  /** Whether the tool runs on Windows, and ends lines as that does. */
  readonly isOfWindows?: true;
}

/** The kinds of exports that are measured. */
export const EXPORTS: readonly ExportOfKind[] = [
  { kind: "Azure: protected items", make: protectedItems, indent: 2 },
  { kind: "the collector", make: collectorFile },
  { kind: "Terraform: a state", make: terraformState, indent: 2 },
  { kind: "Hyper-V: Get-VM", make: hyperVDump, indent: 2, isOfWindows: true },
  { kind: "VMM: Get-SCVirtualMachine", make: vmmDump, indent: 2, isOfWindows: true },
];

/** The text of an export, in the layout of the tool. */
export function printed({ make, indent, isOfWindows }: ExportOfKind, machines: number): string {
  const text = JSON.stringify(make(machinesOf(machines), asPrinted), null, indent);
  if (indent === undefined) return text;
  return isOfWindows ? `${text}\n`.replaceAll("\n", "\r\n") : `${text}\n`;
}

/** The text of an export that has what an import reads and no more, on one line. */
export function bare({ make }: ExportOfKind, machines: number): string {
  return JSON.stringify(make(machinesOf(machines), asRead));
}
