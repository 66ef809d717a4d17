import { Buffer, isAscii } from "node:buffer";

/** What bytes say as text, and how many bytes text takes, by Node's own functions. Byte order marks are kept. */
export { isUtf8 } from "node:buffer";

/** The text of UTF-8. What is none becomes U+FFFD. */
export function utf8Text(bytes: Uint8Array): string {
  const buffer = bufferOf(bytes);
  return isAscii(buffer) ? buffer.toString("latin1") : buffer.toString("utf8");
}

/** The text of UTF-16. @param bytes an even number of them */
export function utf16Text(bytes: Uint8Array, order: "UTF-16LE" | "UTF-16BE"): string {
  const units = Buffer.from(bytes);
  if (order === "UTF-16BE") units.swap16();
  return units.toString("utf16le");
}

/** How many bytes a text takes as UTF-8. */
export function utf8Length(text: string): number {
  return Buffer.byteLength(text);
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
