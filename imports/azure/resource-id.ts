/** What stands in the place of a subscription or a resource group that is not said. No name of Azure has it. */
export const UNSAID = "*";

/** A resource id of Azure, in its parts. */
export interface ResourceId {
  /** Undefined where it is not known yet. */
  readonly subscription: string | undefined;
  readonly resourceGroup: string;
  /** Lower-cased, with its provider: `microsoft.network/virtualnetworks/subnets`. */
  readonly type: string;
  /** The names from the outermost to its own, as written. */
  readonly names: readonly string[];
  /** Its own name. */
  readonly name: string;
}

/**
 * Reads the id of a resource, of a resource group, of a subscription, or of a lock or role at any of them; undefined for a text
 * that is none, such as `Microsoft Azure`. Letter case does not count.
 */
export function resourceId(text: unknown): ResourceId | undefined {
  // Nearly all texts of an export are asked about, and most are no ids.
  if (typeof text !== "string" || !text.startsWith("/")) return undefined;
  const found =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/([^/]+)((?:\/[^/]+\/[^/]+)+)\/?$/i.exec(
      text,
    );
  if (!found) return authorizationId(text) ?? groupId(text) ?? subscriptionId(text);
  const [, subscription, resourceGroup, provider, rest] = found;
  const segments = rest!.split("/");
  const names: string[] = [];
  let type = provider!.toLowerCase();
  for (let index = 1; index < segments.length; index += 2) {
    type += `/${segments[index]!.toLowerCase()}`;
    names.push(segments[index + 1]!);
  }
  // What is set at a resource has the provider of its own behind that one's.
  const isSetAt = text.toLowerCase().includes("/microsoft.authorization/");
  const authorization = isSetAt ? authorizationId(text) : undefined;
  if (authorization) return authorization;
  return {
    subscription: knownSubscription(subscription!),
    resourceGroup: resourceGroup!,
    type,
    names,
    name: names.at(-1)!,
  };
}

/** What a lock, or the assignment of a role, is set at: the id in front of its own. Undefined for the id of anything else. */
export function scopeOf(text: string): string | undefined {
  return AUTHORIZATION.exec(text)?.[1];
}

/** Locks and roles are set at resources, resource groups, subscriptions and management groups, whose ids stand in front. */
const AUTHORIZATION =
  /^(\/.*|)\/providers\/Microsoft\.Authorization\/(locks|roleAssignments|roleDefinitions)\/([^/]+)$/i;

function authorizationId(text: string): ResourceId | undefined {
  const found = AUTHORIZATION.exec(text);
  if (!found) return undefined;
  const [, scope, type, name] = found;
  const subscription = /^\/subscriptions\/([^/]+)/i.exec(scope!)?.[1];
  return {
    subscription: subscription && knownSubscription(subscription),
    resourceGroup: UNSAID,
    type: `microsoft.authorization/${type!.toLowerCase()}`,
    names: [name!],
    name: name!,
  };
}

/** The id of the resource at the top of a resource group that something is in: the network of a subnet, the vault of an item. */
export function outermostId(id: string): string {
  let end = -1;
  for (let parts = 0; parts < PARTS_OF_OUTERMOST; parts++) {
    end = id.indexOf("/", end + 1);
    if (end === -1) return id;
  }
  return id.slice(0, end);
}

/** `/subscriptions/…/resourceGroups/…/providers/Microsoft.Network/virtualNetworks/vnet`: what stands between its slashes, and in front of the first. */
const PARTS_OF_OUTERMOST = 9;

/** The id of a resource group, as that of a resource. */
function groupId(text: string): ResourceId | undefined {
  const group = resourceGroupOf(text);
  if (!group) return undefined;
  const name = group.resourceGroup;
  return { ...group, type: "microsoft.resources/resourcegroups", names: [name], name };
}

/** The id of a subscription, as that of a resource. */
function subscriptionId(text: string): ResourceId | undefined {
  const name = /^\/subscriptions\/([^/]+)\/?$/i.exec(text)?.[1];
  if (name === undefined) return undefined;
  const type = "microsoft.resources/subscriptions";
  return { subscription: knownSubscription(name), resourceGroup: UNSAID, type, names: [name], name };
}

/** The resource group of an id that ends with it: `/subscriptions/…/resourceGroups/rg-dr`. */
export function resourceGroupOf(
  text: unknown,
): { readonly subscription: string | undefined; readonly resourceGroup: string } | undefined {
  const found =
    typeof text === "string" ? /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/?$/i.exec(text) : null;
  return found ? { subscription: knownSubscription(found[1]!), resourceGroup: found[2]! } : undefined;
}

/** An id as it is recorded; undefined where a part of it is not known yet. */
export function recordableId(text: string): string | undefined {
  return text.includes(`/${UNSAID}/`) ? undefined : text;
}

/** An id with its subscription left open, as the id of something has it that is only planned. */
export function withoutSubscription(id: string): string {
  return id.replace(/^\/subscriptions\/[^/]+/i, `/subscriptions/${UNSAID}`);
}

function knownSubscription(text: string): string | undefined {
  return text === UNSAID ? undefined : text;
}
