import { describe, expect, test } from "vitest";
import { decode, maximumFileSize, refusedSize } from "../../../inventory/text/decode.ts";

const text = "vaults:\n  - name: Zürich 😀\n";

describe("bytes", () => {
  test("are UTF-8", () => {
    expect(decode(Buffer.from(text))).toEqual({ text, hasByteOrderMark: false, problems: [] });
  });

  test("may begin with a byte order mark, which is dropped", () => {
    expect(decode(Buffer.from(`\uFEFF${text}`))).toEqual({ text, hasByteOrderMark: true, problems: [] });
  });

  test("that are a part of a larger buffer are read alone", () => {
    const larger = Buffer.from(`xxx${text}yyy`);
    expect(decode(larger.subarray(3, larger.length - 3)).text).toBe(text);
  });

  const little = Buffer.from(text, "utf16le");
  const littleWithMark = Buffer.from(`\uFEFF${text}`, "utf16le");
  const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();
  test.each([
    ["little endian with a mark", littleWithMark, true],
    ["big endian with a mark", swapped(littleWithMark), true],
    ["little endian without", little, false],
    ["big endian without", swapped(little), false],
    ["little endian with half a character too much", Buffer.concat([littleWithMark, Buffer.from("x")]), true],
  ])("in UTF-16, %s, are read and a problem", (_, bytes, hasByteOrderMark) => {
    const problem = { start: 0, end: 0, message: "The file is saved as UTF-16. Save it as UTF-8." };
    expect(decode(bytes)).toEqual({ text, hasByteOrderMark, problems: [problem] });
  });

  test("in UTF-32 are a problem", () => {
    const bytes = Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]);
    expect(decode(bytes).problems.map(({ message }) => message)).toEqual([
      "The file is saved as UTF-32. Save it as UTF-8.",
    ]);
  });

  test("that aren't UTF-8 are a problem where the first stands", () => {
    const before = "a: \uFFFD é 😀\nname: Z";
    const bytes = Buffer.concat([
      Buffer.from(before),
      Buffer.from([0xfc]),
      Buffer.from("rich é\n"),
      Buffer.from([0xe9]),
    ]);
    const decoded = decode(bytes);
    expect(decoded.text).toBe(`${before}\uFFFDrich é\n\uFFFD`);
    expect(decoded.problems).toHaveLength(1);
    expect(decoded.problems[0]).toMatchObject({ start: before.length, end: before.length + 1 });
    expect(decoded.problems[0]!.message).toContain("The byte 0xFC is not valid UTF-8");
  });

  test("of value 0 are a problem, and the rest can be read", () => {
    const decoded = decode(Buffer.from("a: x\0y\nb: \0\n"));
    expect(decoded.text).toBe("a: x\uFFFDy\nb: \uFFFD\n");
    expect(decoded.problems).toEqual([expect.objectContaining({ start: 4, end: 5 })]);
    expect(decoded.problems[0]!.message).toContain("NUL");
  });
});

test("a file that is too large is refused by its size", () => {
  expect(refusedSize(maximumFileSize)).toBeUndefined();
  expect(refusedSize(200 * 1024 * 1024)).toBe(
    "The file is 200 MB large; drlint reads inventories of up to 128 MB. Split it into several files of one folder.",
  );
});
