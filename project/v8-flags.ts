import { setFlagsFromString } from "node:v8";

/** Sets a flag of V8 where it has been tried: a later V8 may not know it, and say so. */
export function setV8Flag(flag: string): void {
  if (Number.parseInt(process.versions.node, 10) <= 24) setFlagsFromString(flag);
}

/**
 * Has V8 look for garbage when half as much has come as is in use, and keep the part for new objects as small as it is. By itself it
 * lets garbage grow to several times what is in use (bench/README.md).
 */
export function saveMemory(): void {
  setV8Flag("--heap-growing-percent=50");
  setV8Flag("--semi-space-growth-factor=1");
}
