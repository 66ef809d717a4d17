import { featureRule } from "../define/feature-rule.ts";
import { GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";

const ROW = "hyperv-to-azure/replicated-vms/nano-server";

/** Reports guests that run Windows Server 2016 as Nano Server. */
export default featureRule({
  name: "replicated-vms/nano-server",
  description: "A guest that runs Windows Server 2016 as Nano Server",
  level: "error",
  rows: [ROW],
  visit: "VirtualMachine",
  facts: [...GUEST_FACTS, "GuestOperatingSystem.installation"],
  message:
    "'{{machine}}' runs Windows Server 2016 as Nano Server, which Site Recovery does not replicate. Move its work to a server with Desktop Experience or Server Core.",
  uses(machine, check) {
    const nano = check.limit(ROW, "installation");
    const recorded = machine.operatingSystem?.installation;
    if (recorded !== undefined && recorded !== nano) return [];
    const guest = needGuest(machine, check);
    const system = machine.operatingSystem;
    if (!guest || !system || guest.name !== check.limit(ROW, "operatingSystem")) return [];
    // The name may say it itself: 'Windows Server 2016 Nano Server'.
    const installation = recorded ?? guest.installation ?? check.need(system, "installation");
    if (installation !== nano) return [];
    return [{ place: system.at(recorded ? "installation" : "name"), data: { machine: machine.name } }];
  },
});
