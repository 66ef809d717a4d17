import { azureMachine } from "../azure-machines.ts";

const of = (publisher: string) =>
  azureMachine({ machine: `region: westeurope\nimagePublisher: ${publisher}` });

/**
 * What a rule on appliances must say and must not: of its own publisher, and of one that the other rule speaks of.
 *
 * @param at where the publisher stands
 */
export function casesOfPublisher(own: string, others: string, at: string) {
  const rows = ["azure-to-azure/network/appliance"] as const;
  return {
    passes: [
      { name: "a system of Microsoft", inventory: of("MicrosoftWindowsServer") },
      { name: "from no image of the Marketplace", inventory: of("none") },
      { name: "an appliance of which the other rule speaks", inventory: of(others) },
    ],
    violates: [
      {
        name: "an appliance, letter case aside",
        inventory: of(own),
        findings: [{ at, message: new RegExp(`'web01'.*'${own}'`), rows }],
      },
    ],
    undecided: [
      {
        name: "a publisher that nobody knows",
        inventory: of("contoso"),
        facts: ["AzureVirtualMachine.imagePublisher"] as const,
      },
      {
        name: "not recorded",
        inventory: azureMachine(),
        facts: ["AzureVirtualMachine.imagePublisher"] as const,
      },
    ],
  };
}
