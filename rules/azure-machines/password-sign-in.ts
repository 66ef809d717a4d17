import { rowRule } from "../define/row-rule.ts";
import { AZURE_GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";
import { mayRunLinux } from "../facts/machines/linux.ts";

const ROW = "azure-to-azure/systems/ubuntu-cloud-init-password";

/** Warns of machines with an old Ubuntu to which people sign in by password. */
export default rowRule({
  name: "azure-machines/password-sign-in",
  description: "An Azure machine with Ubuntu 16.04 or 18.04 to which people sign in by password",
  level: "warning",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.passwordAuthentication", ...AZURE_GUEST_FACTS],
  messages: {
    password:
      "People sign in to '{{machine}}' by password, and it runs '{{system}}', on which cloud-init may turn that off in a failover. Plan to reset the password in the portal, or use keys.",
  },
  applies: mayRunLinux,
  decide(machine, check) {
    if (machine.passwordAuthentication === false) return;
    const guest = needGuest(machine, check);
    if (!guest || guest.name !== check.limit(ROW, "distribution")) return;
    const system = machine.operatingSystem!;
    const { release } = guest;
    if (release === undefined) return check.unrecorded(system, "name");
    const isMeant = check
      .limit(ROW, "releases")
      .some((each) => release === each || release.startsWith(`${each}.`));
    if (!isMeant || check.need(machine, "passwordAuthentication") !== true) return;
    check.report({
      messageId: "password",
      data: { machine: machine.name, system: system.name! },
      place: machine.at("passwordAuthentication"),
      related: [{ place: system.at("name"), message: "its system" }],
    });
  },
});
