import { expect, it } from "vitest";
import rule from "../../../rules/azure-storage/block-blobs.ts";
import { run, testRule } from "../rule-tester.ts";
import { accountInSite, accountUnderVmm, logAccount, unusedAccount } from "./accounts.ts";

const BLOCK_BLOBS = "hyperv-to-azure/azure-storage/block-blobs";
const COOL = "hyperv-to-azure/azure-storage/cool";
const HOT = "hyperv-to-azure/azure-storage/hot";
const blobs = (tier: string) => `kind: BlobStorage\naccessTier: ${tier}`;

testRule(rule, {
  passes: [
    {
      name: "a general-purpose account that is Hot, as nearly all are",
      inventory: accountUnderVmm("kind: StorageV2\naccessTier: Hot"),
    },
    {
      name: "a general-purpose account that is Cool, which is only warned of",
      inventory: accountInSite("kind: StorageV2\naccessTier: Cool"),
    },
    {
      name: "a general-purpose account of version 1, which has no tier",
      inventory: accountInSite("kind: Storage"),
    },
    { name: "an account that no machine uses", inventory: unusedAccount(blobs("Cool")), silent: true },
    {
      name: "should Microsoft support all three",
      inventory: accountUnderVmm(blobs("Hot")),
      matrix: { [BLOCK_BLOBS]: { verdict: "yes" }, [HOT]: { verdict: "yes" }, [COOL]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "blob storage with the tier Hot, under VMM: one finding with both rows",
      inventory: accountUnderVmm(blobs("Hot")),
      findings: [
        {
          at: "3:11-3:22",
          messageId: "kindAndTier",
          message: /BlobStorage with the access tier Hot:/,
          rows: [BLOCK_BLOBS, HOT],
          related: ["4:17-4:20"],
        },
      ],
    },
    {
      name: "blob storage with the tier Cool, in a site",
      inventory: accountInSite(blobs("Cool")),
      findings: [{ at: "3:11-3:22", rows: [BLOCK_BLOBS, COOL], related: ["4:17-4:21"] }],
    },
    {
      name: "blob storage with a colder tier, as a log account",
      inventory: logAccount(blobs("Cold")),
      findings: [{ at: "3:11-3:22", rows: [BLOCK_BLOBS, COOL] }],
    },
    {
      name: "blob storage with another tier",
      inventory: accountInSite(blobs("Smart")),
      findings: [{ at: "3:11-3:22", message: /of kind BlobStorage:/, rows: [BLOCK_BLOBS], related: [] }],
    },
    {
      name: "file shares, which are no blobs at all",
      inventory: logAccount("kind: FileStorage"),
      findings: [
        {
          at: "3:11-3:22",
          messageId: "files",
          message: /of kind FileStorage: it holds file shares only, and disks are page blobs\./,
          rows: [BLOCK_BLOBS],
        },
      ],
    },
    {
      name: "premium block blobs",
      inventory: accountUnderVmm("kind: BlockBlobStorage\naccessTier: Premium"),
      findings: [{ at: "3:11-3:27", rows: [BLOCK_BLOBS], related: [] }],
    },
    {
      name: "the tier alone, should Microsoft support block blobs",
      inventory: accountUnderVmm(blobs("Hot")),
      matrix: { [BLOCK_BLOBS]: { verdict: "yes" } },
      findings: [
        { at: "4:17-4:20", messageId: "tier", message: /BlobStorage has the access tier Hot,/, rows: [HOT] },
      ],
    },
    {
      name: "the kind alone, should Microsoft support the tier",
      inventory: accountUnderVmm(blobs("Hot")),
      matrix: { [HOT]: { verdict: "yes" } },
      findings: [{ at: "3:11-3:22", messageId: "kind", rows: [BLOCK_BLOBS], related: [] }],
    },
  ],
  undecided: [
    {
      name: "an account whose kind is not recorded",
      inventory: accountInSite("accessTier: Hot"),
      facts: ["StorageAccount.kind"],
    },
  ],
});

it("leaves the rows on tiers undecided where blob storage records none", () => {
  const { findings, missing } = run(rule, { name: "", inventory: accountInSite("kind: BlobStorage") });
  expect(findings).toMatchObject([{ at: "3:11-3:22", rows: [BLOCK_BLOBS] }]);
  expect([...missing]).toEqual(["StorageAccount.accessTier"]);
});
