/**
 * Whether a key at the top of a file is one that an inventory leaves to whoever writes it, as OpenAPI and Docker Compose do:
 * `x-defaults` holds what is written once, behind an anchor, and used in several places.
 */
export function isExtensionKey(name: string): boolean {
  return name.startsWith("x-");
}
