import { knownHostSystems } from "../../documents/tables/host-operating-systems.ts";
import { identifyVmm, VMM_RELEASES } from "../../documents/tables/vmm-releases.ts";
import type {
  AzureVirtualMachine,
  HyperVHost,
  VirtualMachine,
  VMMServer,
} from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { inventoryRule } from "../define/inventory-rule.ts";
import { isYear } from "../facts/machines/listed-systems.ts";
import { meantOr, renamings } from "../facts/near-names.ts";
import { nearSystems } from "../facts/near-systems.ts";
import { hostSystemNamed } from "../facts/servers/host-system.ts";

/**
 * Reports operating systems and releases of VMM that drlint does not know, for all machines and servers that are recorded:
 * rows that depend on them stay undecided, which readiness alone would tell.
 */
export default inventoryRule({
  name: "inventory/unknown-system",
  description: "An operating system, or a release of VMM, that drlint does not know",
  level: "warning",
  suggests: true,
  facts: ["GuestOperatingSystem.name", "ServerOperatingSystem.name", "VMMServer.version"],
  messages: {
    guest: "drlint knows no guest operating system '{{written}}', so rows on it stay undecided. {{hint}}",
    server: "drlint knows no server operating system '{{written}}', so rows on it stay undecided. {{hint}}",
    vmm: "drlint knows no release '{{written}}' of VMM, so rows on it stay undecided. It knows {{known}}, and their build numbers.",
    rename: "Write '{{name}}'",
  },
  create({ file, run, report }) {
    // Hundreds of machines have the same system.
    const nearNames = new Map<string, readonly string[]>();
    const tell = (
      messageId: "guest" | "server",
      system: Located,
      known: readonly string[],
      isKnown: (name: string) => boolean,
    ) => {
      const written = system.fact("name") as string;
      const near = nearNames.get(`${messageId} ${written}`) ?? nearSystems(written, known).filter(isKnown);
      nearNames.set(`${messageId} ${written}`, near);
      const place = system.at("name");
      const hint = meantOr(near, ADVICE[messageId]);
      report({
        messageId,
        data: { written, hint },
        place,
        ...renamings(file.document, place, near),
      });
    };
    const isKnownGuest = (name: string) => run.guests.identify(name)?.hasUnknownRelease === false;
    const guest = ({ operatingSystem: system }: VirtualMachine | AzureVirtualMachine) => {
      if (system?.name !== undefined && !isKnownGuest(system.name))
        tell("guest", system, run.guests.names, isKnownGuest);
    };
    const server = ({ operatingSystem: system }: HyperVHost | VMMServer) => {
      const isKnown = (name: string) => hostSystemNamed(name) !== undefined;
      if (system?.name !== undefined && !isKnown(system.name))
        tell("server", system, knownHostSystems(), isKnown);
    };
    return {
      VirtualMachine: guest,
      AzureVirtualMachine(machine: AzureVirtualMachine) {
        const name = machine.operatingSystem?.name;
        // The support matrix of Azure machines goes by the year, and another rule says what it makes of one.
        if (name === undefined || !isYear(run.guests.identify(name)?.release)) guest(machine);
      },
      HyperVHost: server,
      VMMServer(vmmServer: VMMServer) {
        server(vmmServer);
        const { version } = vmmServer;
        if (version === undefined || identifyVmm(version) !== undefined) return;
        const data = { written: version, known: VMM_RELEASES.join(", ") };
        report({ messageId: "vmm", data, place: vmmServer.at("version") });
      },
    };
  },
});

/** What to do where no name is near. */
const ADVICE = {
  guest: "If the name is right, add the system to 'guestOperatingSystems' of the settings.",
  server: "Write product and release, such as 'Windows Server 2022'.",
} as const;
