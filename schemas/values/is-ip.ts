/** What texts are IP addresses, as Node says. In a browser it is said in another way, and alike. */
export { isIP, isIPv4 } from "node:net";
