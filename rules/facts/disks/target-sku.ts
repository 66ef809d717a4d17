import type { Inventory } from "../../../inventory/inventory.ts";
import { recordedFact } from "../../../inventory/nodes/unusable.ts";
import type { AzureDisk } from "../../../schemas/generated/types.ts";
import { leftOut } from "../../run/choices.ts";

/** The property that says as what kind a disk comes up: what is not chosen becomes what the disk is. */
export function tellsSku(disk: AzureDisk, inventory: Inventory): "sku" | "targetSku" {
  const isOpen =
    recordedFact(disk, "targetSku") === undefined &&
    leftOut(inventory, disk.parent.replication!) === "to-choose";
  return isOpen ? "sku" : "targetSku";
}
