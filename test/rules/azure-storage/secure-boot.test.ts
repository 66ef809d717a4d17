import rule from "../../../rules/azure-storage/secure-boot.ts";
import { inSite, underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-storage/uefi-secure-boot";
const ON = "generation: 2\nsecureBoot: true";

testRule(rule, {
  passes: [
    { name: "secure boot off", inventory: underVmm("generation: 2\nsecureBoot: false") },
    { name: "secure boot off, whatever the generation", inventory: inSite("secureBoot: false") },
    { name: "generation 1, which has no UEFI", inventory: inSite("generation: 1") },
    { name: "a machine that is not protected", inventory: unprotected(ON), silent: true },
    {
      name: "should Microsoft support it",
      inventory: underVmm(ON),
      matrix: { [ROW]: { verdict: { vmm: "yes" } } },
    },
  ],
  violates: [
    {
      name: "secure boot under VMM",
      inventory: underVmm(ON),
      findings: [{ at: "5:17-5:21", messageId: "unsupported", message: /'SQL01'/, rows: [ROW] }],
    },
    { name: "secure boot in a site", inventory: inSite(ON), findings: [{ at: "5:17-5:21", rows: [ROW] }] },
    {
      name: "secure boot alone, which shows that the generation is 2",
      inventory: inSite("secureBoot: true"),
      findings: [{ at: "4:17-4:21" }],
    },
  ],
  undecided: [
    {
      name: "secure boot in generation 1, of which one is wrong",
      inventory: underVmm("generation: 1\nsecureBoot: true"),
      facts: ["VirtualMachine.generation"],
    },
    {
      name: "generation 2 without more",
      inventory: underVmm("generation: 2"),
      facts: ["VirtualMachine.secureBoot"],
    },
    { name: "neither recorded", inventory: inSite("bitLocker: false"), facts: ["VirtualMachine.secureBoot"] },
  ],
});
