import type { JsonObject } from "../../json-values.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * The last release of each major version of the provider azurerm, whose documentation a test holds the attributes against, as
 * `npm run provider-attributes` takes it down. What a major version has only in its earlier releases stands in the guide for the
 * upgrade to the next one.
 */
export const PROVIDER = {
  source: "hashicorp/terraform-provider-azurerm, website/docs/r, website/docs/d and website/docs/guides",
  releases: [
    { major: 3, version: "3.117.1", date: "2025-02-28" },
    { major: 4, version: "4.81.0", date: "2026-07-14" },
    { major: 5, version: "5.2.0", date: "2026-08-20" },
  ],
} as const;

/** An attribute that is read. No other one is, since a state has passwords and keys in some. */
export interface Attribute {
  /** The major versions of the provider that have it. */
  readonly majors: readonly number[];
  /** What of an inventory it tells, or leads to: `StorageAccount.kind`. */
  readonly tells: readonly string[];
  /** The types of the resources whose id it holds. */
  readonly idOf?: readonly string[];
  /** Whether it is a list of ids. */
  readonly isList?: true;
  /** What is read of its blocks. */
  readonly block?: Attributes;
}

/** The attributes that are read, by name. */
export type Attributes = { readonly [name: string]: Attribute };

/** How the id of a resource is made, which Terraform knows only after it is applied. */
export interface IdPattern {
  /**
   * What comes first: its resource group, the id in an attribute, or that of a resource of a type whose name an attribute
   * has, in the same resource group.
   */
  readonly within: "subscription" | "group" | { readonly id: string } | NamedParent;
  /** What follows, with attributes in braces: `Microsoft.Storage/storageAccounts/{name}`. */
  readonly path: string;
}

/** A resource that is named beside its resource group. */
export interface NamedParent {
  readonly type: string;
  /** The attribute with its name. */
  readonly name: string;
}

/** A type of Terraform's resources that is read. */
export interface ResourceKind {
  /** The page of the provider's documentation: `storage_account`. */
  readonly page: string;
  readonly attributes: Attributes;
  readonly id: IdPattern;
  /** The resource in Azure's own words, its id aside; undefined for one that only others need. */
  inAzure?(attributes: JsonObject, around: Surroundings): JsonObject;
  /** What Azure has as resources beside it, each with its id. */
  beside?(attributes: JsonObject, around: Surroundings): readonly JsonObject[];
  /** What Azure has as resources within it, by the ends of their ids: `blobServices/default`. */
  within?(attributes: JsonObject): { readonly [path: string]: JsonObject };
}

/** An attribute of all versions of the provider. */
export function always(...tells: readonly string[]): Attribute {
  return { majors: [3, 4, 5], tells };
}

/** An attribute of some major versions. */
export function inMajors(majors: readonly number[], ...tells: readonly string[]): Attribute {
  return { majors, tells };
}

/** An attribute of all versions that holds an id. */
export function idOf(types: readonly string[], ...tells: readonly string[]): Attribute {
  return { majors: [3, 4, 5], tells, idOf: types };
}

/** An attribute of all versions that holds a list of ids. */
export function idsOf(types: readonly string[], ...tells: readonly string[]): Attribute {
  return { ...idOf(types, ...tells), isList: true };
}

/** An attribute with blocks, in all versions. */
export function blocks(block: Attributes, ...tells: readonly string[]): Attribute {
  return { majors: [3, 4, 5], tells, block };
}

/** Where a resource is known from: its own id, or name and resource group before there is one. */
export function identity(tells: string): Attributes {
  return { id: always(tells), name: always(tells), resource_group_name: always(tells) };
}
