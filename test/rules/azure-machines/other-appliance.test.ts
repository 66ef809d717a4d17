import rule from "../../../rules/azure-machines/other-appliance.ts";
import { testRule } from "../rule-tester.ts";
import { casesOfPublisher } from "./publishers.ts";

testRule(rule, casesOfPublisher("Fortinet", "paloaltonetworks", "4:21-4:29"));
