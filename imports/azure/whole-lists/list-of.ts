import type { Export } from "../../export.ts";
import type { AzureResource } from "../resource.ts";
import type { ResourceList } from "../resources.ts";

/** A list that has all that there is of a kind at some place. */
export interface WholeList {
  /** The id of what it is the list of: a vault, a subscription. */
  readonly owner: string;
  readonly resources: readonly AzureResource[];
  readonly from: Export;
}

/**
 * The whole lists of a kind, by what was asked for: only what has written them says that, and an empty list says nothing else.
 *
 * @param kind how the path of such a list ends, in lower case: `/replicationrecoveryplans`
 */
export function wholeListsOf(lists: readonly ResourceList[], kind: string): readonly WholeList[] {
  return lists.flatMap(({ path, pages, resources, from }) => {
    return pages === "all" && path?.toLowerCase().endsWith(kind)
      ? [{ owner: path.slice(0, -kind.length), resources, from }]
      : [];
  });
}

/** Whether an id is that of something, or of what is in it. Letter case does not count. */
export function isWithin(id: string, scope: string): boolean {
  const [own, around] = [id.toLowerCase(), scope.toLowerCase()];
  return own === around || own.startsWith(`${around}/`);
}
