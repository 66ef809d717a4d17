import { createHash } from "node:crypto";

/** The SHA-256 of a text, in base64, as content security policies have it. */
export function sha256InBase64(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
