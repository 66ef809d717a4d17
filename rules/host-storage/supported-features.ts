import { feature, supportedFeaturesRule } from "../define/feature-rule.ts";

const iscsi = feature({
  what: "Machines on an iSCSI storage network",
  visit: "HostStorage",
  rows: ["hyperv-to-azure/host-storage/iscsi-san"],
  facts: ["HostStorage.type"],
  uses: (storage) => (storage.type === "iscsi" ? [{ place: storage.at("type") }] : []),
});

const multiPath = feature({
  what: "Multiple paths to the host's storage",
  visit: "HostStorage",
  rows: ["hyperv-to-azure/host-storage/mpio"],
  facts: ["HostStorage.multiPath"],
  uses: (storage, check) => (check.need(storage, "multiPath") ? [{ place: storage.atKey("multiPath") }] : []),
});

/** Reports what Site Recovery supports of a host's storage today, should that change. */
export default supportedFeaturesRule({
  name: "host-storage/supported-features",
  description: "A storage of a host that Site Recovery does not support; today it supports all of these",
  level: "error",
  features: [iscsi, multiPath],
});
