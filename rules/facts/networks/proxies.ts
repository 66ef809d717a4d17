/**
 * Whether a proxy is written with a user in front: `http://asr@proxy.contoso.com:8080`. Windows writes several as
 * `http=proxy:80;https=proxy:443`.
 */
export function hasSignIn(proxy: string): boolean {
  return proxy.split(/[\s;,]+/).some((address) => address.includes("@"));
}
