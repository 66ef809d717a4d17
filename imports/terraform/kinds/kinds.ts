import { DISK_KINDS } from "./disks.ts";
import { FRONT_END_KINDS } from "./front-ends.ts";
import { HYPER_V_KINDS } from "./hyper-v.ts";
import type { ResourceKind } from "./kind.ts";
import { MACHINE_KINDS } from "./machines.ts";
import { NETWORK_KINDS } from "./networks.ts";
import { RECOVERY_PLAN } from "./recovery-plan.ts";
import { REPLICATED_MACHINE } from "./replicated-machine.ts";
import { SECURITY_KINDS } from "./security.ts";
import { SITE_RECOVERY_KINDS } from "./site-recovery.ts";
import { STORAGE_KINDS } from "./storage.ts";

/** The types of Terraform's resources that are read, and its data sources of the same types. */
export const KINDS: { readonly [type: string]: ResourceKind } = {
  ...SITE_RECOVERY_KINDS,
  ...HYPER_V_KINDS,
  ...STORAGE_KINDS,
  ...NETWORK_KINDS,
  ...SECURITY_KINDS,
  ...FRONT_END_KINDS,
  ...MACHINE_KINDS,
  ...DISK_KINDS,
  azurerm_site_recovery_replicated_vm: REPLICATED_MACHINE,
  azurerm_site_recovery_replication_recovery_plan: RECOVERY_PLAN,
};
