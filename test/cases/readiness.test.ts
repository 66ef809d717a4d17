import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { lint } from "../../lint/lint.ts";
import { readinessIn } from "../answers/readiness/examples.ts";
import { runCli } from "../cli/run-cli.ts";

/** Inventories after public reports, of which a wrong all-clear was given. Each names its source. */
const cases = fileURLToPath(new URL(".", import.meta.url));

async function answers(name: string) {
  const cwd = `${cases}${name}`;
  const { report } = await readinessIn(cwd);
  const [machine] = report.inventories.flatMap(({ machines }) => machines);
  const { stdout, code } = await runCli(["readiness"], { cwd });
  const { results } = await lint({ cwd });
  const findings = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ({ ruleId, message })),
  );
  return { machine: machine!, stdout, code, findings };
}

describe("a choice that nobody has named", () => {
  it.each([
    ["bare-machine", "not-ready", ["vault", "policy", "cacheStorageAccount"]],
    ["policy-not-recorded", "not-ready", ["policy"]],
    ["target-network-not-recorded", "not-ready", ["network"]],
    ["vault-not-recorded", "not-ready", ["vault"]],
    ["cache-not-recorded", "undecided", ["cacheStorageAccount"]],
  ] as const)("is no all-clear: %s", async (name, state, toChoose) => {
    const { machine, stdout, code } = await answers(name);
    expect(machine).toMatchObject({ state, toChoose });
    // It is all that is missing.
    const missing = new Set(machine.missing.map(({ fact }) => fact));
    missing.delete("AzureReplication.cacheStorageAccount");
    // What is not recorded of a machine itself, its disks and its networks is no choice.
    const chosen = [...missing].filter(
      (fact) => !/^(?:Azure(?:VirtualMachine|Disk)|VirtualNetwork)\./.test(fact),
    );
    expect(chosen).toEqual([]);
    expect(stdout).toContain(`still to choose: ${toChoose.join(", ")}`);
    expect(code).toBe(1);
  });

  it("is one finding, where Site Recovery chooses nothing by itself", async () => {
    expect((await answers("policy-not-recorded")).findings).toEqual([
      {
        ruleId: "replication/choices",
        message:
          "Still to choose for 'FILES01': 'policy'. Name each in the replication block, or write 'state: considered' while nothing is chosen.",
      },
    ]);
    expect((await answers("cache-not-recorded")).findings).toEqual([]);
  });
});

it("a machine with facts that cannot be read is not ready, and they are told", async () => {
  const { machine, stdout, code } = await answers("machine-with-mistakes");
  expect(["ready", "network-ready"]).not.toContain(machine.state);
  expect(machine.mistakes).toHaveLength(4);
  for (const property of ["security", "machineSize", "system", "osDisk"])
    expect(stdout).toContain(`'${property}' is no property of`);
  expect(code).toBe(1);
});

it("a subscription that is not recorded is asked for, and no finding", async () => {
  const { machine, findings, code } = await answers("subscription-not-recorded");
  expect(findings).toEqual([]);
  expect(machine.state).toBe("undecided");
  expect(machine.missing.map(({ fact }) => fact)).toContain("Vault.subscription");
  expect(code).toBe(1);
});

it("a machine to a second VMM site is never ready", async () => {
  const { machine, stdout, code } = await answers("machine-to-second-vmm-site");
  expect(machine).toMatchObject({ scenario: "vmm-to-vmm", state: "retired" });
  expect(stdout).toContain("2023-03-01");
  expect(code).toBe(1);
});
