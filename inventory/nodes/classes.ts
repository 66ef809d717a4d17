import { nodeClassesOn } from "../../schemas/generated/node-classes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { InventoryNode, type InventoryNodeClass } from "./node.ts";

/** The class of every entity's nodes. */
export const nodeClasses: { readonly [Name in EntityName]: InventoryNodeClass } =
  nodeClassesOn(InventoryNode);
