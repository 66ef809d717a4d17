import rule from "../../../rules/azure-machines/appliance.ts";
import { testRule } from "../rule-tester.ts";
import { casesOfPublisher } from "./publishers.ts";

testRule(rule, casesOfPublisher("PaloAltoNetworks", "fortinet", "4:21-4:37"));
