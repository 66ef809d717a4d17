/** The schemes of addresses of files that drlint reads: on a computer those on its disk. */
export function schemes(): readonly string[] {
  return ["file"];
}
