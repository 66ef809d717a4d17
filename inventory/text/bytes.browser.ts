/** What bytes say as text, and how many bytes text takes, by what browsers have. Byte order marks are kept. */

/** Whether bytes are valid UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The text of UTF-8. What is none becomes U+FFFD. */
export function utf8Text(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** The text of UTF-16. @param bytes an even number of them */
export function utf16Text(bytes: Uint8Array, order: "UTF-16LE" | "UTF-16BE"): string {
  return new TextDecoder(order.toLowerCase(), { ignoreBOM: true }).decode(bytes);
}

/** How many bytes a text takes as UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
