import type { LeftOut } from "../types.ts";

/** The statements that no rule decides. */
export const leftOut = {
  "azure-to-azure-architecture/multi-vm-port": {
    title: "Port of a consistency group",
    reason:
      "Machines of a replication group reach one another on port 20004. What stops them is a firewall in a guest or an appliance between them, which nothing records; of a security group an inventory has what it lets out to the internet.",
  },
} as const satisfies LeftOut<"azure-to-azure-architecture">;
