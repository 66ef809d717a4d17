import { featureRule } from "../define/feature-rule.ts";
import { needVmmRelease } from "../facts/servers/host-system.ts";

const ROW = "hyperv-to-azure/servers/vmm-2022-server-core";

/** Reports VMM 2022 on Server Core. The other versions may run on it. */
export default featureRule({
  name: "servers/vmm-on-server-core",
  description: "Virtual Machine Manager 2022 on Server Core",
  level: "error",
  rows: [ROW],
  visit: "VMMServer",
  facts: ["VMMServer.version", "VMMServer.operatingSystem", "ServerOperatingSystem.serverCore"],
  message:
    "The VMM server '{{server}}' runs version '{{version}}' on Server Core, which Site Recovery does not support. Set VMM up on a server with Desktop Experience.",
  uses(server, check) {
    if (server.operatingSystem?.serverCore === false) return [];
    const release = needVmmRelease(server, check);
    if (release === undefined || !check.limit(ROW, "vmmVersions").includes(release)) return [];
    const system = check.need(server, "operatingSystem");
    if (!system || check.need(system, "serverCore") !== true) return [];
    const data = { server: server.name, version: server.version! };
    return [
      {
        place: system.at("serverCore"),
        data,
        related: [{ place: server.at("version"), message: "the version of VMM" }],
      },
    ];
  },
});
