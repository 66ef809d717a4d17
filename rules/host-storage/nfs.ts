import { featureCheck, featureRuleOfChecks } from "../define/feature-rule.ts";
import { unrecordedStorage } from "../define/unrecorded-storage.ts";

const ROW = "hyperv-to-azure/host-storage/nfs";

const storages = featureCheck<"HostStorage">({
  visit: "HostStorage",
  rows: [ROW],
  facts: ["HostStorage.type"],
  uses: (storage) =>
    storage.type === "nfs" ? [{ place: storage.at("type"), data: { host: storage.parent.name } }] : [],
});

/** Reports hosts that are said to keep machines on NFS. */
export default featureRuleOfChecks(
  {
    name: "host-storage/nfs",
    description: "NFS storage of a Hyper-V host, which Hyper-V does not have",
    level: "error",
    message:
      "Host '{{host}}' is said to keep machines on NFS, and Hyper-V has no such storage. Find out what the storage really is, and record that.",
  },
  [storages, unrecordedStorage([ROW])],
);
