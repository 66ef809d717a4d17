import { isIP as isIPOfNode } from "node:net";
import { expect, test } from "vitest";
import { sha256InBase64 as inBrowser } from "../../../answers/page/sha256.browser.ts";
import { sha256InBase64 } from "../../../answers/page/sha256.ts";
import * as bytesInBrowser from "../../../inventory/text/bytes.browser.ts";
import * as bytes from "../../../inventory/text/bytes.ts";
import { isIP } from "../../../schemas/values/is-ip.browser.ts";

const ADDRESSES =
  "10.1.1.1 010.1.1.1 1.2.3 1.2.3.4.5 256.1.1.1 1.1.1.1. ::1 :: fe80::1%12 fe80::1%et-0 fe80::1% fe80::1%a%b 2001:db8::/32 ::ffff:10.0.0.1 ::ffff:10.0.0.256 ::ffff:010.0.0.1 1:2:3:4:5:6:7:8 1:2:3:4:5:6:7:8:9 1::2::3 12345::1 g::1 1:2:3:4:5:6:1.2.3.4 ::1.2.3 : ::: 1: :1 1::1. .1::1 [::1]".split(
    " ",
  );

test.each([...ADDRESSES, "", " ", "::1 ", "\n::1", "1.1.1.1\n"])(
  "%j is the address in a browser that it is for Node",
  (text) => {
    expect(isIP(text)).toBe(isIPOfNode(text));
  },
);

const TEXTS = ["", "plain", "Ærø \u{1f4be} 日本", "\uFEFFmark", "a\0b"];

test.each(TEXTS)("%j is read alike", (text) => {
  const utf8 = new TextEncoder().encode(text);
  expect(bytesInBrowser.utf8Text(utf8)).toBe(bytes.utf8Text(utf8));
  expect(bytesInBrowser.isUtf8(utf8)).toBe(true);
  expect(bytesInBrowser.utf8Length(text)).toBe(bytes.utf8Length(text));
  const wide = new Uint8Array(Buffer.from(text, "utf16le"));
  for (const order of ["UTF-16LE", "UTF-16BE"] as const) {
    expect(bytesInBrowser.utf16Text(wide, order)).toBe(bytes.utf16Text(wide, order));
  }
});

test("Bytes that are no UTF-8 are said to be none, and read alike", () => {
  for (const broken of [[0xe6], [0x41, 0xff, 0x42], [0xc3, 0x28], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x92]]) {
    const given = new Uint8Array(broken);
    expect(bytesInBrowser.isUtf8(given)).toBe(false);
    expect(bytes.isUtf8(given)).toBe(false);
    expect(bytesInBrowser.utf8Text(given)).toBe(bytes.utf8Text(given));
  }
});

test("Policies of pages name the same hash", () => {
  for (const text of [...TEXTS, "x".repeat(100_000)]) expect(inBrowser(text)).toBe(sha256InBase64(text));
});
