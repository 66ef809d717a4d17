import { reservedAddresses } from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The rows on the network of a test failover to Azure. */
export const rows = {
  "test-failover-to-azure/subnet-same-name": {
    title: "Test subnet of the same name",
    summary:
      "A test machine comes up in the subnet of the test network that has the name of the subnet it is set to come up in after a failover.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    onTestsOnly: true,
    reading:
      "Letter case does not count. The subnet after a failover is the one that is set for the adapter, or else the one that a failover leads to by other rows; where that is an estimate, so is this. A subnet that is set for the test itself wins.",
  },
  "test-failover-to-azure/subnet-first-alphabetical": {
    title: "First subnet of the test network by name",
    summary:
      "Where the test network has no subnet of that name, a test machine comes up in the first one in alphabetical order.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    onTestsOnly: true,
    reading:
      "A network with a single subnet leaves no choice, so it is no warning. Whether subnets that can hold no machine are passed over is not said, so there the outcome is not known.",
  },
  "test-failover-to-azure/address": {
    title: "Address in a test",
    summary:
      "A test machine gets the address that is set for it after a failover, or another available one where that is not available.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    onTestsOnly: true,
    limits: { ...reservedAddresses },
    reading:
      "An address outside the subnet is treated like one in use. Which other one is given is Azure's choice: the lowest free one is an estimate. An address that is set for the test itself wins; where none is set for either, the row on the next available address holds.",
  },
  "test-failover-to-azure/isolated-network": {
    title: "Network of its own for tests",
    summary:
      "A test belongs in a network that is isolated from the one that machines come up in after a failover.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    onTestsOnly: true,
    reading:
      "It is a recommendation. The network that is set for the machine is meant, and any other that production uses.",
  },
} as const satisfies DocumentRows<"test-failover-to-azure">;
