import { featureCheck, featureRuleOfChecks } from "../define/feature-rule.ts";
import { unlistedFeature } from "../define/unlisted.ts";
import { isReplicatedVolume } from "../facts/disks/volumes.ts";

const ROW = "hyperv-to-azure/guest-storage/storage-spaces";

const volumes = featureCheck({
  visit: "Volume",
  rows: [ROW],
  facts: ["Volume.layout", "Volume.disks"],
  applies: (volume, check) => isReplicatedVolume(volume, check.inventory),
  uses(volume, check) {
    const layout = check.need(volume, "layout");
    if (layout === undefined || !check.limit(ROW, "layouts").includes(layout)) return [];
    return [{ place: volume.at("layout"), data: { volume: volume.name, machine: volume.parent.name } }];
  },
});

/** Reports volumes in pools of Storage Spaces or Storage Spaces Direct inside a guest. */
export default featureRuleOfChecks(
  {
    name: "guest-storage/storage-spaces",
    description: "A volume in a pool of Storage Spaces or Storage Spaces Direct inside a guest",
    level: "error",
    message:
      "Volume '{{volume}}' of '{{machine}}' lies in a pool of Storage Spaces, which Site Recovery does not replicate. Move its data to plain disks, or exclude the disks of the pool.",
  },
  [volumes, unlistedFeature("volumes", { rows: [ROW] })],
);
