import type { AzureExtension } from "../../schemas/generated/types.ts";
import { counted } from "../../schemas/values/numbers.ts";
import { rowRule } from "../define/row-rule.ts";
import { refusedRows } from "../facts/changes/refused-rows.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "azure-to-azure/compute/extensions";
const BOOT_INTEGRITY = "azure-to-azure-trusted-launch/boot-integrity";

/** Extensions beyond this many are counted. */
const MOST_NAMES = 8;

/** Reports Azure machines with extensions, which a failed-over machine does not have. */
export default rowRule({
  name: "azure-machines/extensions",
  description: "Extensions of an Azure machine, which a failed-over machine does not have",
  level: "warning",
  rows: [ROW, BOOT_INTEGRITY],
  limitOptions: [],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.extensions", "AzureExtension.name", "AzureExtension.publisher"],
  messages: {
    lost: "{{extensions}} of '{{machine}}' {{are}} not on the machine that comes up in a failover, as Site Recovery does not replicate extensions. Plan to install {{them}} there.",
  },
  decide(machine, check) {
    const refused = refusedRows([ROW, BOOT_INTEGRITY], check);
    if (refused.length === 0) return;
    const extensions = check.need(machine, "extensions");
    const others = (extensions ?? []).filter((extension) => isOwn(extension, check) === false);
    if (others.length === 0) return;
    const monitors = others.some(({ name }) => isSame(name, check.limit(BOOT_INTEGRITY, "extension")));
    const [first, ...rest] = others;
    check.report({
      messageId: "lost",
      data: {
        machine: machine.name,
        extensions: `${others.length === 1 ? "Extension" : "Extensions"} ${named(others)}`,
        are: others.length === 1 ? "is" : "are",
        them: others.length === 1 ? "it" : "them",
      },
      place: first!.at("name"),
      related: rest.map((extension) => ({ place: extension.at("name"), message: "another one" })),
      rows: refused.filter((row) => row === ROW || monitors),
    });
  },
});

/**
 * Whether it is the extension by which Site Recovery replicates; undefined, and the rows undecided, where the publisher, who
 * tells it, is not recorded and the name is not one that it usually has.
 */
function isOwn(
  extension: AzureExtension,
  check: Pick<RowCheck, "limit" | "unrecorded">,
): boolean | undefined {
  const { name, publisher } = extension;
  if (publisher !== undefined) return isSame(publisher, check.limit(ROW, "ownPublisher"));
  if (check.limit(ROW, "ownNames").some((own) => isSame(name, own))) return true;
  check.unrecorded(extension, "publisher");
  return undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function named(extensions: readonly AzureExtension[]): string {
  const names = extensions.slice(0, MOST_NAMES).map(({ name }) => `'${name}'`);
  const others = extensions.length - names.length;
  const last = others === 0 ? names.pop()! : counted(others, "other");
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}
