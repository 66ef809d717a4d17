import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unrecordedStorage } from "../define/unrecorded-storage.ts";

const ROW = "hyperv-to-azure/host-storage/mpio";

/** Storage of which nobody asks for a module: a share has other means, and disks at the host itself mostly one path. */
const WITHOUT_MODULE: ReadonlySet<string> = new Set(["smb", "nfs", "local"]);

const storages = check<"HostStorage", "untested">({
  rows: [ROW],
  visit: "HostStorage",
  facts: ["HostStorage.type", "HostStorage.multiPath", "MultiPath.dsm"],
  decide(storage, check) {
    // A feature that is refused outright is the business of supported-features.
    if (check.verdict(ROW) === "no") return;
    if (storage.multiPath === undefined && WITHOUT_MODULE.has(storage.type)) return;
    const multiPath = check.need(storage, "multiPath");
    if (multiPath === undefined || multiPath === false) return;
    // That there are several paths does not say through which module.
    if (multiPath === true) return check.unrecorded(storage, "multiPath");
    const dsm = check.need(multiPath, "dsm");
    const tested = check.limit(ROW, "testedDeviceSpecificModules");
    if (dsm === undefined || tested.some((each) => simplified(each) === simplified(dsm))) return;
    check.report({
      messageId: "untested",
      data: { host: storage.parent.name, dsm, tested: tested.join(", ") },
      place: multiPath.at("dsm"),
    });
  },
});

/** Warns of modules for multiple paths that nobody has said were tested. */
export default rowRuleOfChecks({
  name: "host-storage/untested-multipath",
  description: "Multiple paths to a host's storage through a module that is not named as tested",
  level: "warning",
  messages: {
    untested:
      "Host '{{host}}' reaches its storage through the module '{{dsm}}', which the support matrix does not name as tested. Tested are {{tested}}; try a failover before you rely on this one.",
  },
  checks: [storages, unrecordedStorage([ROW])],
});

function simplified(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bservice pack\b/g, "sp")
    .replace(/[^a-z\d.]+/g, "");
}
