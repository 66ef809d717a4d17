import { azureMachine } from "../azure-machines.ts";

const DISKS = "{ name: os, role: os }, { name: data, role: data }";

/** A machine with one volume, a flow mapping's inside from line 6, column 17. Its disks are `os` and `data`. */
export function withVolume(volume: string, { system = "Ubuntu 22.04", disks = DISKS } = {}): string {
  return azureMachine({
    machine: [
      "region: westeurope",
      system === "" ? "availabilitySet: none" : `operatingSystem: { name: ${system} }`,
      disks === "" ? "dedicatedHost: none" : `disks: [${disks}]`,
      `volumes: [{ name: /data, ${volume} }]`,
    ].join("\n"),
  });
}
