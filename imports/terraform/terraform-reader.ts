import { readAzure } from "../azure/read-azure.ts";
import { type AzureResource, resourceOf } from "../azure/resource.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ExportReader } from "../export-reader.ts";
import { entryFor, type JsonObject } from "../json-values.ts";
import { KINDS } from "./kinds/kinds.ts";
import { type KnownResources, knownResources, type WrittenIds, writtenIds } from "./known-resources.ts";
import { type KnownResource, Surroundings } from "./surroundings.ts";
import { isTerraformExport, openTerraformExport, type TerraformExport } from "./terraform-export.ts";

/**
 * States of Terraform, and plans as `terraform show -json` prints them: what is known of each resource is put into Azure's
 * own words and read as that. A state is complete for nothing: Azure has more.
 */
export const terraformReader: ExportReader = {
  kind: "a state or plan of Terraform",
  recognises: isTerraformExport,
  read(exports, estate) {
    const all = exports.map(({ json, from }) => ({ opened: openTerraformExport(json, from), from }));
    let ids: WrittenIds | undefined;
    const written = () => (ids ??= writtenIds(all.map(({ opened }) => opened)));
    const each = all.map((own) => ({ ...own, found: knownResources(own.opened, written) }));
    const around = new Surroundings(
      each.flatMap(({ found }) => found.known),
      each.flatMap(({ opened, found }) => [
        ...found.nameless,
        ...opened.destroyed.map(({ address }) => address),
      ]),
    );
    for (const own of each) noteWhatIsLeftOut(own, around, estate);
    readAzure(
      each.flatMap(({ found, from }) => resourcesInAzure(found.known, around, from)),
      estate,
    );
  },
};

/** Resources of Terraform as resources of Azure, in the words of Azure. */
function resourcesInAzure(
  known: readonly KnownResource[],
  around: Surroundings,
  from: Export,
): readonly AzureResource[] {
  const resources: AzureResource[] = [];
  const add = (words: JsonObject) => {
    const resource = resourceOf(words, from);
    if (resource) resources.push(resource);
  };
  for (const { type, id, attributes } of known) {
    const { inAzure, beside, within } = KINDS[type]!;
    const words = inAzure?.(attributes, around);
    if (words) add({ ...words, id });
    if (beside) for (const each of beside(attributes, around)) add(each);
    if (!within) continue;
    for (const [path, properties] of Object.entries(within(attributes)))
      add({ id: `${id}/${path}`, properties });
  }
  return resources;
}

interface OwnExport {
  readonly opened: TerraformExport;
  readonly from: Export;
  readonly found: KnownResources;
}

function noteWhatIsLeftOut({ opened, from, found }: OwnExport, around: Surroundings, estate: Estate): void {
  const note = (sentence: string) => estate.note(from, sentence);
  const types = opened.resources.map(({ type }) => type).filter((type) => !entryFor(KINDS, type));
  const vmware = types.filter((type) => type.startsWith("azurerm_site_recovery_vmware_"));
  if (vmware.length > 0) note(`Machines of VMware are left out: drlint has no rules for them.`);
  const others = new Set(types.filter((type) => !vmware.includes(type)));
  if (others.size > 0)
    note(
      `${others.size === 1 ? "A type" : `${others.size} types`} of resources that drlint does not import from Terraform: ${listed([...others])}.`,
    );
  const { nameless, open } = found;
  if (nameless.length > 0)
    note(
      `These have no 'id' that is known, and are left out: ${listed(nameless)}. Export the state after they are applied.`,
    );
  if (open.length > 0)
    note(
      `What these lead to is known only after it is applied, and is left out: ${listed(open)}. Export the state then.`,
    );
  const going = opened.destroyed.filter(({ type }) => entryFor(KINDS, type)).map(({ address }) => address);
  if (going.length > 0) note(`The plan destroys these, which are left out: ${listed(going)}.`);
  if (opened.isDeferring) note(`The plan leaves changes to a later one, and is incomplete.`);
  const alone = found.known.filter(({ type, id }) => type === "azurerm_subnet" && !around.hasNetworkOf(id));
  if (alone.length > 0)
    note(
      `Subnets of networks that are not in the file are left out, since an inventory has all subnets of a network or none: ${listed(alone.map(({ address }) => address))}. Export the networks, too.`,
    );
}

/** At most five, and how many more there are. */
function listed(all: readonly string[]): string {
  const more = all.length - 5;
  return more > 0 ? `${all.slice(0, 5).join(", ")} and ${more} more` : all.join(", ");
}
