import rule from "../../../rules/azure-disks/disks-per-subscription.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/storage/disks-per-subscription";

interface Machine {
  readonly name: string;
  readonly disks?: string;
  readonly source?: string;
  readonly target?: string;
  readonly securityType?: string;
  readonly vault?: string;
  readonly state?: string;
}

const os = "{ name: os }";

function estate(...machines: readonly Machine[]): string {
  const lines = machines.map((machine) => {
    const { name, disks, source, target, securityType, vault = "rsv", state = "planned" } = machine;
    const own = [
      `name: ${name}`,
      disks === undefined ? "" : `disks: [${disks}]`,
      source && `subscription: ${source}`,
      securityType && `securityType: ${securityType}`,
      `replication: { state: ${state}, to: { region: northeurope }, vault: ${vault}${target ? `, subscription: ${target}` : ""} }`,
    ];
    return `  - { ${own.filter(Boolean).join(", ")} }`;
  });
  return `vaults: [{ name: rsv }, { name: rsv2 }]\nazureVirtualMachines:\n${lines.join("\n")}\n`;
}

const standard = { disks: `${os}, { name: d }`, source: "a", target: "a", securityType: "Standard" };
const trusted = { ...standard, securityType: "TrustedLaunch" };
const takes = (all: number, ofTrustedLaunch: number) => ({
  [ROW]: { limits: { maximumDisks: { value: all }, maximumTrustedLaunchDisks: { value: ofTrustedLaunch } } },
});
const few = takes(4, 2);

testRule(rule, {
  passes: [
    {
      name: "as many as it takes",
      inventory: estate({ name: "m1", ...standard }, { name: "m2", ...standard }),
      matrix: few,
    },
    {
      name: "as many of trusted launch as it takes",
      inventory: estate({ name: "m1", ...trusted }, { name: "m2", ...standard }),
      matrix: few,
    },
    {
      name: "few of two subscriptions each",
      inventory: estate(
        { name: "m1", ...standard, target: "b" },
        { name: "m2", ...standard },
        { name: "m3", ...standard, source: "c", target: "c" },
      ),
      matrix: few,
    },
    {
      name: "a disk that is excluded",
      inventory: estate({ name: "m1", ...trusted, disks: `${os}, { name: d }, { name: e, excluded: true }` }),
      matrix: few,
    },
    {
      name: "a disk that several machines share",
      inventory: estate(
        { name: "m1", ...standard, disks: `${os}, { name: q, shared: true }` },
        { name: "m2", ...standard, disks: `${os}, { name: q, shared: true }` },
      ),
      matrix: takes(3, 3),
    },
    {
      name: "a machine that is only considered",
      inventory: estate({ name: "m1", ...trusted }, { name: "m2", ...trusted, state: "considered" }),
      matrix: few,
    },
    { name: "few machines of which nothing is known", inventory: estate({ name: "m1" }, { name: "m2" }) },
  ],
  violates: [
    {
      name: "too many, as source and as target, told once",
      inventory: estate(
        { name: "m1", ...standard, target: "b" },
        { name: "m2", ...standard, source: "c", vault: "rsv2" },
        { name: "m3", ...standard, source: "A", target: "A" },
      ),
      matrix: few,
      findings: [
        {
          at: "1:18-1:21",
          message:
            "Subscription 'a' has 6 protected disks; Site Recovery takes 4 of one, as source or as target. Spread the machines over several subscriptions.",
          rows: [ROW],
        },
      ],
      passesNowhere: true,
    },
    {
      name: "more of trusted launch machines than the document has",
      inventory: estate(
        ...Array.from({ length: 25 }, (_, index) => ({
          ...trusted,
          name: `m${index}`,
          disks: Array.from({ length: 50 }, (_, disk) => `{ name: d${disk} }`).join(", "),
        })),
      ),
      findings: [{ at: "1:18-1:21", message: /has 1250 protected disks .* takes 1200 of one/, rows: [ROW] }],
    },
    {
      name: "too many of trusted launch machines",
      inventory: estate({ name: "m1", ...trusted }, { name: "m2", ...trusted, disks: os }),
      matrix: few,
      findings: [
        {
          at: "1:18-1:21",
          message:
            "Subscription 'a' has 3 protected disks of trusted launch machines; Site Recovery takes 2 of one, as source or as target. Spread the machines over several subscriptions.",
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "disks that are not recorded may be too many",
      inventory: estate({ name: "m1", ...standard }, { name: "m2", source: "a", target: "a" }),
      matrix: few,
      facts: ["AzureVirtualMachine.disks"],
    },
    {
      name: "a subscription that is not recorded may be this one",
      inventory: estate(
        { name: "m1", ...standard },
        { name: "m2", ...standard, source: "" },
        { name: "m3", ...standard, target: "b", source: "b" },
        { name: "m4", ...standard, target: "", source: "b" },
      ),
      matrix: few,
      facts: ["AzureVirtualMachine.subscription"],
    },
    {
      name: "no subscription is recorded",
      inventory: estate({ name: "m1", disks: `${os}, { name: d }, { name: e }`, securityType: "Standard" }),
      matrix: takes(2, 2),
      facts: ["AzureVirtualMachine.subscription"],
    },
    {
      name: "a security type that is not recorded may be trusted launch",
      inventory: estate({ name: "m1", ...trusted }, { name: "m2", ...standard, securityType: "" }),
      matrix: few,
      facts: ["AzureVirtualMachine.securityType"],
    },
  ],
});
