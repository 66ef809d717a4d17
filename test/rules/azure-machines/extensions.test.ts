import rule from "../../../rules/azure-machines/extensions.ts";
import { azureMachine } from "../azure-machines.ts";
import { refusing } from "../refusing.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/compute/extensions";
const BOOT_INTEGRITY = "azure-to-azure-trusted-launch/boot-integrity";
const PUBLISHER = "Microsoft.Azure.RecoveryServices.SiteRecovery";
const extensions = (...list: string[]) => azureMachine({ machine: `extensions: [${list.join(", ")}]` });

const by = (name: string) => `{ name: ${name}, publisher: M }`;

testRule(rule, {
  passes: [
    { name: "none", inventory: extensions() },
    { name: "Site Recovery's own by its name", inventory: extensions("{ name: siterecovery-Linux }") },
    {
      name: "Site Recovery's own by its publisher",
      inventory: extensions(`{ name: asr, publisher: ${PUBLISHER} }`),
    },
    {
      name: "should Microsoft replicate them",
      inventory: extensions(by("GuestAttestation")),
      matrix: { [ROW]: { verdict: "yes" }, [BOOT_INTEGRITY]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "one",
      inventory: extensions("{ name: SiteRecovery-Windows }", by("AzureMonitorWindowsAgent")),
      findings: [
        {
          at: "3:58-3:82",
          message:
            "Extension 'AzureMonitorWindowsAgent' of 'web01' is not on the machine that comes up in a failover, as Site Recovery does not replicate extensions. Plan to install it there.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "one of Site Recovery's name by somebody else",
      inventory: extensions("{ name: SiteRecovery-Linux, publisher: Contoso }"),
      findings: [{ at: "3:26-3:44", rows: [ROW] }],
    },
    {
      name: "several, boot integrity monitoring among them",
      inventory: extensions(by("a"), by("guestAttestation"), by("c")),
      findings: [
        {
          at: "3:26-3:27",
          message: /^Extensions 'a', 'guestAttestation' and 'c' of 'web01' are not .* install them there\.$/,
          rows: [ROW, BOOT_INTEGRITY],
          related: ["3:53-3:69", "3:95-3:96"],
        },
      ],
    },
    {
      name: "more than anybody reads",
      inventory: extensions(...Array.from({ length: 11 }, (_, index) => by(`e${index}`))),
      findings: [
        {
          at: "3:26-3:28",
          message: /^Extensions 'e0', .*'e7' and 3 others of/,
          rows: [ROW],
          related: [...Array(10).keys()].map(
            (step) => `3:${54 + step * 28}-3:${step === 9 ? 309 : 56 + step * 28}`,
          ),
        },
      ],
    },
  ],
  undecided: [
    {
      name: "one of no recorded publisher, which may be Site Recovery's own",
      inventory: extensions("{ name: asr }"),
      facts: ["AzureExtension.publisher"],
    },
    {
      name: "not recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.extensions"],
    },
    {
      name: "not recorded, were one row alone refused",
      inventory: azureMachine(),
      matrix: refusing([ROW]),
      facts: ["AzureVirtualMachine.extensions"],
    },
  ],
});
