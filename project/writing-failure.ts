/** Says why a file cannot be written, from the system's error: the end of a sentence, without its full stop and without paths. */
export function writingFailure({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such folder";
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "permission denied";
    case "ENOSPC":
    case "EDQUOT":
      return "there is no room left";
    default:
      return code ?? message;
  }
}
