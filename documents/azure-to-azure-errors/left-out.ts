import type { LeftOut } from "../types.ts";

/** The statements that no rule decides. */
export const leftOut = {
  "azure-to-azure-errors/disk-initialized": {
    title: "Data disks that are not initialised",
    reason: "Only the guest knows, and Site Recovery says so at once (error 150039).",
  },
  "azure-to-azure-errors/grub-device-names": {
    title: "Device names in GRUB",
    reason: "They stand in the boot configuration of the guest, which no export tells and nobody records.",
  },
  "azure-to-azure-errors/left-replica-disk": {
    title: "Replica disk left behind",
    reason:
      "It takes every disk of the target group at the moment of enabling; nobody records what is left over.",
  },
  "azure-to-azure-errors/quota": {
    title: "Quota at the target",
    reason:
      "It needs what a subscription has left at that moment (error 150097): a matter for planning tools.",
  },
} as const satisfies LeftOut<"azure-to-azure-errors">;
