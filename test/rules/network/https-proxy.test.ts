import rule from "../../../rules/network/https-proxy.ts";
import {
  hostInSite,
  hostUnderVmm,
  hostWithoutMachines,
  inSite,
  underVmm,
  unprotected,
} from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/network/https-proxy";
const PROTECTED = "{ to: azure }";
const hostProxy = (proxy: string) =>
  hostUnderVmm(
    `proxy: ${proxy}`,
    `virtualMachines: [{ name: A, host: host-01, proxy: none, replication: ${PROTECTED} }]\n`,
  );
// The host of these inventories goes out directly, so that the guest alone is in question.
const direct = (inventory: string) =>
  inventory.replace("{ name: host-01, ", "{ name: host-01, internetAccess: direct, ");

testRule(rule, {
  passes: [
    { name: "no proxy", inventory: hostProxy("none") },
    { name: "an http proxy on a host", inventory: hostProxy("http://proxy.contoso.com:8080") },
    { name: "a proxy without a scheme", inventory: hostProxy("proxy.contoso.com:443") },
    {
      name: "a proxy for https traffic that is itself reached over http",
      inventory: hostProxy(`"http=proxy.contoso.com:80;https=proxy.contoso.com:8080"`),
    },
    { name: "an http proxy on a guest", inventory: direct(underVmm("proxy: http://proxy.contoso.com:8080")) },
    { name: "no proxy on a guest", inventory: direct(inSite("proxy: none")) },
    { name: "a host without machines", inventory: hostWithoutMachines("proxy: https://p:443"), silent: true },
    { name: "a guest that is not protected", inventory: unprotected("proxy: https://p:443"), silent: true },
    {
      name: "should Microsoft support it",
      inventory: direct(underVmm("proxy: https://p:443")),
      matrix: { [ROW]: { verdict: { vmm: "yes" } } },
    },
  ],
  violates: [
    {
      name: "an https proxy on a host under VMM",
      inventory: hostUnderVmm("proxy: https://proxy.contoso.com:8443"),
      findings: [
        {
          at: "4:12-4:42",
          messageId: "unsupported",
          message: /Host 'host-01'.*https:\/\/proxy\.contoso/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "an https proxy on a host in a site, in capitals",
      inventory: hostInSite("proxy: HTTPS://proxy:443"),
      findings: [{ at: "4:12-4:29", rows: [ROW] }],
    },
    {
      name: "an https proxy on a guest under VMM",
      inventory: underVmm("proxy: https://proxy:443"),
      findings: [{ at: "4:12-4:29", message: /guest 'SQL01'/, rows: [ROW] }],
    },
    {
      name: "an https proxy on a guest in a site",
      inventory: inSite("proxy: https://proxy:443"),
      findings: [{ at: "4:12-4:29" }],
    },
    {
      name: "one of several proxies",
      inventory: inSite(`proxy: "http=http://proxy:80;https=https://proxy:443"`),
      findings: [{ at: "4:12-4:58" }],
    },
  ],
  undecided: [
    {
      name: "proxies that are not recorded",
      inventory: underVmm("generation: 2"),
      facts: ["HyperVHost.proxy", "VirtualMachine.proxy"],
    },
    {
      name: "a host that goes out through a proxy that is not recorded",
      inventory: hostInSite(
        "internetAccess: proxy",
        "virtualMachines: [{ name: A, host: host-01, proxy: none, replication: { to: azure } }]\n",
      ),
      facts: ["HyperVHost.proxy"],
    },
  ],
});
