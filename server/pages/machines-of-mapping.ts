import type { CancellationToken, Location, Position } from "vscode-languageserver";
import { spotAt } from "../../inventory/nodes/spot.ts";
import type { NetworkMapping } from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import { rangeOf, toOffset } from "../protocol/positions.ts";
import { machinesComingUpBy } from "../views/machines-by-mapping.ts";
import type { Views } from "../views/views.ts";

/** What it takes to find the machines of a mapping. */
export interface MappingNeeds {
  readonly views: Pick<Views, "at">;
  readonly documents: { uriOf(path: string): string };
}

/** Where the machines stand that come up by the mapping at a position; null where no mapping is there. */
export async function machinesOfMapping(
  { views, documents }: MappingNeeds,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<(Location & { readonly name: string })[] | null> {
  const at = await views.at(uri, token);
  if (!at) return null;
  const { view, file } = at;
  let object: Located | undefined = spotAt(file, toOffset(file.document, position)).object;
  while (object && object.nodeType !== "NetworkMapping") object = object.parent;
  if (!object) return null;
  return machinesComingUpBy(view, object as NetworkMapping).map((machine) => {
    const place = machine.at("name");
    const { name } = machine as unknown as { readonly name: string };
    return { uri: documents.uriOf(place.file), range: rangeOf(view.inventory, place), name };
  });
}
