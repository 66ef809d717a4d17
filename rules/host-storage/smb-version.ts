import { Version } from "../../schemas/values/version.ts";
import { check } from "../define/check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unrecordedStorage } from "../define/unrecorded-storage.ts";

const ROW = "hyperv-to-azure/host-storage/smb3";

const storages = check<"HostStorage", "tooOld" | "refused">({
  rows: [ROW],
  visit: "HostStorage",
  facts: ["HostStorage.type", "HostStorage.version"],
  decide(storage, check) {
    if (storage.type !== "smb") return;
    const host = storage.parent.name;
    if (check.verdict(ROW) === "no") {
      return check.report({ messageId: "refused", data: { host }, place: storage.at("type") });
    }
    const version = check.need(storage, "version");
    const minimum = check.limit(ROW, "minimumVersion");
    if (!version?.isBefore(Version.parse(minimum)!)) return;
    check.report({
      messageId: "tooOld",
      data: { host, version: version.text, minimum },
      place: storage.at("version"),
    });
  },
});

/** Reports shares of an SMB version that hosts must not keep machines on. */
export default rowRuleOfChecks({
  name: "host-storage/smb-version",
  description: "A host that keeps machines on a share of an SMB version that is too old",
  level: "error",
  messages: {
    tooOld:
      "Host '{{host}}' keeps machines on an SMB {{version}} share; Site Recovery supports SMB {{minimum}} or later. Move them to a newer share, or to local storage.",
    refused:
      "Host '{{host}}' keeps machines on SMB shares, which Site Recovery does not support. Move them to other storage.",
  },
  checks: [storages, unrecordedStorage([ROW])],
});
