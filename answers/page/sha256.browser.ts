import { sha256 } from "@noble/hashes/sha2.js";

/** The SHA-256 of a text, in base64, as content security policies have it. What browsers have for it answers only later. */
export function sha256InBase64(text: string): string {
  return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))));
}
