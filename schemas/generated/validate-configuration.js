// Made from configuration.schema.json by `npm run generate`. Changes here are lost.

export const validate = validate34;
export default validate34;
const schema50 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"checks","$ref":"#/$defs/Configuration","$defs":{"Configuration":{"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"root":{"type":"boolean"},"extends":{"$ref":"#/$defs/Extends"},"plugins":{"$ref":"#/$defs/Texts"},"rules":{"$ref":"#/$defs/Rules"},"overrides":{"type":"array","items":{"$ref":"#/$defs/Override"}},"ignorePatterns":{"$ref":"#/$defs/Texts"},"settings":{"$ref":"#/$defs/Settings"},"reportUnusedDisableDirectives":{"$ref":"#/$defs/SeverityOrSwitch"}}},"Override":{"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/Texts"},"excludedFiles":{"$ref":"#/$defs/Texts"},"extends":{"$ref":"#/$defs/Extends"},"rules":{"$ref":"#/$defs/Rules"},"settings":{"$ref":"#/$defs/Settings"}}},"Extends":{"$ref":"#/$defs/Texts"},"Rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/RuleSetting"}},"RuleSetting":{"anyOf":[{"$ref":"#/$defs/Severity"},{"type":"array","prefixItems":[{"$ref":"#/$defs/Severity"},{"type":"object"}],"minItems":1,"maxItems":2}]},"Severity":{"enum":["off","warn","error",0,1,2]},"SeverityOrSwitch":{"enum":["off","warn","error",0,1,2,true,false]},"Settings":{"type":"object","additionalProperties":true,"properties":{"assume":{"enum":["azure","nothing"]},"guestOperatingSystems":{"type":"array","items":{"$ref":"#/$defs/GuestOperatingSystem"}},"siteRecoveryRollups":{"type":"array","items":{"$ref":"#/$defs/SiteRecoveryRollup"}},"azureRegions":{"type":"array","items":{"$ref":"#/$defs/AzureRegion"}}}},"SiteRecoveryRollup":{"type":"object","additionalProperties":false,"required":["rollup"],"properties":{"rollup":{"type":"integer","minimum":1},"date":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$"},"providerVersion":{"type":"string","pattern":"^\\d+(?:\\.\\d+)+$"},"agentVersion":{"type":"string","pattern":"^\\d+(?:\\.\\d+)+$"},"mobilityServiceVersion":{"type":"string","pattern":"^\\d+(?:\\.\\d+)+$"},"source":{"type":"string"}}},"AzureRegion":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*$"},"displayName":{"type":"string","minLength":1},"geography":{"type":"string","minLength":1},"source":{"type":"string"}}},"GuestOperatingSystem":{"type":"object","additionalProperties":false,"required":["name","family"],"properties":{"name":{"type":"string","minLength":1},"aliases":{"type":"array","items":{"type":"string","minLength":1}},"family":{"enum":["windows-server","windows-client","linux","freebsd","other"]},"release":{"type":"string"},"windowsVersion":{"type":"string","pattern":"^\\d{1,15}(\\.\\d{1,15})*$"},"supportedInAzure":{"type":"boolean"},"supportedSince":{"type":"string"},"architectures":{"type":"array","items":{"enum":["x64","x86","arm64"]}},"source":{"type":"string"},"note":{"type":"string"}}},"Texts":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1}}]}}};
const schema51 = {"type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"root":{"type":"boolean"},"extends":{"$ref":"#/$defs/Extends"},"plugins":{"$ref":"#/$defs/Texts"},"rules":{"$ref":"#/$defs/Rules"},"overrides":{"type":"array","items":{"$ref":"#/$defs/Override"}},"ignorePatterns":{"$ref":"#/$defs/Texts"},"settings":{"$ref":"#/$defs/Settings"},"reportUnusedDisableDirectives":{"$ref":"#/$defs/SeverityOrSwitch"}}};
const schema52 = {"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1}}]};
const schema67 = {"enum":["off","warn","error",0,1,2,true,false]};
const func1 = Object.prototype.hasOwnProperty;
const schema54 = {"type":"object","additionalProperties":{"$ref":"#/$defs/RuleSetting"}};
const schema55 = {"anyOf":[{"$ref":"#/$defs/Severity"},{"type":"array","prefixItems":[{"$ref":"#/$defs/Severity"},{"type":"object"}],"minItems":1,"maxItems":2}]};
const schema56 = {"enum":["off","warn","error",0,1,2]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((((data === "off") || (data === "warn")) || (data === "error")) || (data === 0)) || (data === 1)) || (data === 2))){
const err0 = {instancePath,schemaPath:"#/$defs/Severity/enum",keyword:"enum",params:{allowedValues: schema56.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 2){
const err1 = {instancePath,schemaPath:"#/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
let data0 = data[0];
if(!((((((data0 === "off") || (data0 === "warn")) || (data0 === "error")) || (data0 === 0)) || (data0 === 1)) || (data0 === 2))){
const err3 = {instancePath:instancePath+"/0",schemaPath:"#/$defs/Severity/enum",keyword:"enum",params:{allowedValues: schema56.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(len0 > 1){
let data1 = data[1];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/1",schemaPath:"#/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = 2;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate37.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate37.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate37(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","additionalProperties":false,"required":["files"],"properties":{"files":{"$ref":"#/$defs/Texts"},"excludedFiles":{"$ref":"#/$defs/Texts"},"extends":{"$ref":"#/$defs/Extends"},"rules":{"$ref":"#/$defs/Rules"},"settings":{"$ref":"#/$defs/Settings"}}};
const schema62 = {"type":"object","additionalProperties":true,"properties":{"assume":{"enum":["azure","nothing"]},"guestOperatingSystems":{"type":"array","items":{"$ref":"#/$defs/GuestOperatingSystem"}},"siteRecoveryRollups":{"type":"array","items":{"$ref":"#/$defs/SiteRecoveryRollup"}},"azureRegions":{"type":"array","items":{"$ref":"#/$defs/AzureRegion"}}}};
const schema63 = {"type":"object","additionalProperties":false,"required":["name","family"],"properties":{"name":{"type":"string","minLength":1},"aliases":{"type":"array","items":{"type":"string","minLength":1}},"family":{"enum":["windows-server","windows-client","linux","freebsd","other"]},"release":{"type":"string"},"windowsVersion":{"type":"string","pattern":"^\\d{1,15}(\\.\\d{1,15})*$"},"supportedInAzure":{"type":"boolean"},"supportedSince":{"type":"string"},"architectures":{"type":"array","items":{"enum":["x64","x86","arm64"]}},"source":{"type":"string"},"note":{"type":"string"}}};
const schema64 = {"type":"object","additionalProperties":false,"required":["rollup"],"properties":{"rollup":{"type":"integer","minimum":1},"date":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$"},"providerVersion":{"type":"string","pattern":"^\\d+(?:\\.\\d+)+$"},"agentVersion":{"type":"string","pattern":"^\\d+(?:\\.\\d+)+$"},"mobilityServiceVersion":{"type":"string","pattern":"^\\d+(?:\\.\\d+)+$"},"source":{"type":"string"}}};
const schema65 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*$"},"displayName":{"type":"string","minLength":1},"geography":{"type":"string","minLength":1},"source":{"type":"string"}}};
const pattern4 = new RegExp("^\\d{1,15}(\\.\\d{1,15})*$", "u");
const pattern5 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$", "u");
const pattern6 = new RegExp("^\\d+(?:\\.\\d+)+$", "u");
const pattern9 = new RegExp("^[a-z][a-z0-9]*$", "u");

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.assume !== undefined){
let data0 = data.assume;
if(!((data0 === "azure") || (data0 === "nothing"))){
const err0 = {instancePath:instancePath+"/assume",schemaPath:"#/properties/assume/enum",keyword:"enum",params:{allowedValues: schema62.properties.assume.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.guestOperatingSystems !== undefined){
let data1 = data.guestOperatingSystems;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err1 = {instancePath:instancePath+"/guestOperatingSystems/" + i0,schemaPath:"#/$defs/GuestOperatingSystem/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data2.family === undefined){
const err2 = {instancePath:instancePath+"/guestOperatingSystems/" + i0,schemaPath:"#/$defs/GuestOperatingSystem/required",keyword:"required",params:{missingProperty: "family"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data2){
if(!(func1.call(schema63.properties, key0))){
const err3 = {instancePath:instancePath+"/guestOperatingSystems/" + i0,schemaPath:"#/$defs/GuestOperatingSystem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(data3.length < 1){
const err4 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/name",schemaPath:"#/$defs/GuestOperatingSystem/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/name",schemaPath:"#/$defs/GuestOperatingSystem/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.aliases !== undefined){
let data4 = data2.aliases;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(data5.length < 1){
const err6 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/aliases/" + i1,schemaPath:"#/$defs/GuestOperatingSystem/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/aliases/" + i1,schemaPath:"#/$defs/GuestOperatingSystem/properties/aliases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/aliases",schemaPath:"#/$defs/GuestOperatingSystem/properties/aliases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.family !== undefined){
let data6 = data2.family;
if(!(((((data6 === "windows-server") || (data6 === "windows-client")) || (data6 === "linux")) || (data6 === "freebsd")) || (data6 === "other"))){
const err9 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/family",schemaPath:"#/$defs/GuestOperatingSystem/properties/family/enum",keyword:"enum",params:{allowedValues: schema63.properties.family.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.release !== undefined){
if(typeof data2.release !== "string"){
const err10 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/release",schemaPath:"#/$defs/GuestOperatingSystem/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.windowsVersion !== undefined){
let data8 = data2.windowsVersion;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err11 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/windowsVersion",schemaPath:"#/$defs/GuestOperatingSystem/properties/windowsVersion/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d{1,15})*$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/windowsVersion",schemaPath:"#/$defs/GuestOperatingSystem/properties/windowsVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.supportedInAzure !== undefined){
if(typeof data2.supportedInAzure !== "boolean"){
const err13 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/supportedInAzure",schemaPath:"#/$defs/GuestOperatingSystem/properties/supportedInAzure/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.supportedSince !== undefined){
if(typeof data2.supportedSince !== "string"){
const err14 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/supportedSince",schemaPath:"#/$defs/GuestOperatingSystem/properties/supportedSince/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.architectures !== undefined){
let data11 = data2.architectures;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(!(((data12 === "x64") || (data12 === "x86")) || (data12 === "arm64"))){
const err15 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/architectures/" + i2,schemaPath:"#/$defs/GuestOperatingSystem/properties/architectures/items/enum",keyword:"enum",params:{allowedValues: schema63.properties.architectures.items.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/architectures",schemaPath:"#/$defs/GuestOperatingSystem/properties/architectures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.source !== undefined){
if(typeof data2.source !== "string"){
const err17 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/source",schemaPath:"#/$defs/GuestOperatingSystem/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.note !== undefined){
if(typeof data2.note !== "string"){
const err18 = {instancePath:instancePath+"/guestOperatingSystems/" + i0+"/note",schemaPath:"#/$defs/GuestOperatingSystem/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/guestOperatingSystems/" + i0,schemaPath:"#/$defs/GuestOperatingSystem/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/guestOperatingSystems",schemaPath:"#/properties/guestOperatingSystems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.siteRecoveryRollups !== undefined){
let data15 = data.siteRecoveryRollups;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.rollup === undefined){
const err21 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3,schemaPath:"#/$defs/SiteRecoveryRollup/required",keyword:"required",params:{missingProperty: "rollup"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data16){
if(!((((((key1 === "rollup") || (key1 === "date")) || (key1 === "providerVersion")) || (key1 === "agentVersion")) || (key1 === "mobilityServiceVersion")) || (key1 === "source"))){
const err22 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3,schemaPath:"#/$defs/SiteRecoveryRollup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data16.rollup !== undefined){
let data17 = data16.rollup;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err23 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3+"/rollup",schemaPath:"#/$defs/SiteRecoveryRollup/properties/rollup/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err24 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3+"/rollup",schemaPath:"#/$defs/SiteRecoveryRollup/properties/rollup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data16.date !== undefined){
let data18 = data16.date;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err25 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3+"/date",schemaPath:"#/$defs/SiteRecoveryRollup/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3+"/date",schemaPath:"#/$defs/SiteRecoveryRollup/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data16.providerVersion !== undefined){
let data19 = data16.providerVersion;
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err27 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3+"/providerVersion",schemaPath:"#/$defs/SiteRecoveryRollup/properties/providerVersion/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)+$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3+"/providerVersion",schemaPath:"#/$defs/SiteRecoveryRollup/properties/providerVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.agentVersion !== undefined){
let data20 = data16.agentVersion;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err29 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3+"/agentVersion",schemaPath:"#/$defs/SiteRecoveryRollup/properties/agentVersion/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)+$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3+"/agentVersion",schemaPath:"#/$defs/SiteRecoveryRollup/properties/agentVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.mobilityServiceVersion !== undefined){
let data21 = data16.mobilityServiceVersion;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
const err31 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3+"/mobilityServiceVersion",schemaPath:"#/$defs/SiteRecoveryRollup/properties/mobilityServiceVersion/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:\\.\\d+)+$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3+"/mobilityServiceVersion",schemaPath:"#/$defs/SiteRecoveryRollup/properties/mobilityServiceVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.source !== undefined){
if(typeof data16.source !== "string"){
const err33 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3+"/source",schemaPath:"#/$defs/SiteRecoveryRollup/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/siteRecoveryRollups/" + i3,schemaPath:"#/$defs/SiteRecoveryRollup/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/siteRecoveryRollups",schemaPath:"#/properties/siteRecoveryRollups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.azureRegions !== undefined){
let data23 = data.azureRegions;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name === undefined){
const err36 = {instancePath:instancePath+"/azureRegions/" + i4,schemaPath:"#/$defs/AzureRegion/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data24){
if(!((((key2 === "name") || (key2 === "displayName")) || (key2 === "geography")) || (key2 === "source"))){
const err37 = {instancePath:instancePath+"/azureRegions/" + i4,schemaPath:"#/$defs/AzureRegion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data24.name !== undefined){
let data25 = data24.name;
if(typeof data25 === "string"){
if(!pattern9.test(data25)){
const err38 = {instancePath:instancePath+"/azureRegions/" + i4+"/name",schemaPath:"#/$defs/AzureRegion/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/azureRegions/" + i4+"/name",schemaPath:"#/$defs/AzureRegion/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data24.displayName !== undefined){
let data26 = data24.displayName;
if(typeof data26 === "string"){
if(data26.length < 1){
const err40 = {instancePath:instancePath+"/azureRegions/" + i4+"/displayName",schemaPath:"#/$defs/AzureRegion/properties/displayName/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/azureRegions/" + i4+"/displayName",schemaPath:"#/$defs/AzureRegion/properties/displayName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data24.geography !== undefined){
let data27 = data24.geography;
if(typeof data27 === "string"){
if(data27.length < 1){
const err42 = {instancePath:instancePath+"/azureRegions/" + i4+"/geography",schemaPath:"#/$defs/AzureRegion/properties/geography/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/azureRegions/" + i4+"/geography",schemaPath:"#/$defs/AzureRegion/properties/geography/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data24.source !== undefined){
if(typeof data24.source !== "string"){
const err44 = {instancePath:instancePath+"/azureRegions/" + i4+"/source",schemaPath:"#/$defs/AzureRegion/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/azureRegions/" + i4,schemaPath:"#/$defs/AzureRegion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/azureRegions",schemaPath:"#/properties/azureRegions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "files") || (key0 === "excludedFiles")) || (key0 === "extends")) || (key0 === "rules")) || (key0 === "settings"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/Texts/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/Texts/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err7 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.excludedFiles !== undefined){
let data2 = data.excludedFiles;
const _errs13 = errors;
let valid6 = false;
const _errs14 = errors;
if(typeof data2 === "string"){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/excludedFiles",schemaPath:"#/$defs/Texts/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/excludedFiles",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid6 = valid6 || _valid1;
const _errs16 = errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/excludedFiles/" + i1,schemaPath:"#/$defs/Texts/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/excludedFiles/" + i1,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/excludedFiles",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err13 = {instancePath:instancePath+"/excludedFiles",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.extends !== undefined){
let data4 = data.extends;
const _errs22 = errors;
let valid10 = false;
const _errs23 = errors;
if(typeof data4 === "string"){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid10 = valid10 || _valid2;
const _errs25 = errors;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/extends/" + i2,schemaPath:"#/$defs/Extends/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/extends/" + i2,schemaPath:"#/$defs/Extends/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const err19 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.rules !== undefined){
if(!(validate36(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate42(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema51.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.root !== undefined){
if(typeof data.root !== "boolean"){
const err2 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(typeof data2 === "string"){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
const _errs11 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err8 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.plugins !== undefined){
let data4 = data.plugins;
const _errs17 = errors;
let valid6 = false;
const _errs18 = errors;
if(typeof data4 === "string"){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/plugins",schemaPath:"#/$defs/Texts/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/plugins",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid6 = valid6 || _valid1;
const _errs20 = errors;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/plugins/" + i1,schemaPath:"#/$defs/Texts/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/plugins/" + i1,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/plugins",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err14 = {instancePath:instancePath+"/plugins",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.rules !== undefined){
if(!(validate36(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data7 = data.overrides;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate40(data7[i2], {instancePath:instancePath+"/overrides/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ignorePatterns !== undefined){
let data9 = data.ignorePatterns;
const _errs30 = errors;
let valid12 = false;
const _errs31 = errors;
if(typeof data9 === "string"){
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/ignorePatterns",schemaPath:"#/$defs/Texts/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/ignorePatterns",schemaPath:"#/$defs/Texts/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid12 = valid12 || _valid2;
const _errs33 = errors;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(data10.length < 1){
const err18 = {instancePath:instancePath+"/ignorePatterns/" + i3,schemaPath:"#/$defs/Texts/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/ignorePatterns/" + i3,schemaPath:"#/$defs/Texts/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/ignorePatterns",schemaPath:"#/$defs/Texts/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const err21 = {instancePath:instancePath+"/ignorePatterns",schemaPath:"#/$defs/Texts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.settings !== undefined){
if(!(validate42(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.reportUnusedDisableDirectives !== undefined){
let data12 = data.reportUnusedDisableDirectives;
if(!((((((((data12 === "off") || (data12 === "warn")) || (data12 === "error")) || (data12 === 0)) || (data12 === 1)) || (data12 === 2)) || (data12 === true)) || (data12 === false))){
const err22 = {instancePath:instancePath+"/reportUnusedDisableDirectives",schemaPath:"#/$defs/SeverityOrSwitch/enum",keyword:"enum",params:{allowedValues: schema67.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="checks" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function joined(errors, more) {
if (errors === null) return more;
for (const error of more) errors.push(error);
return errors;
}


export const schema = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/drlint/dist/configuration.schema.json","$ref":"#/$defs/Configuration","$defs":{"Configuration":{"type":"object","additionalProperties":false,"x-takes":"keys with values, such as 'extends: drlint:recommended'","properties":{"$schema":{"type":"string","x-takes":"text"},"root":{"type":"boolean","x-takes":"true or false"},"extends":{"$ref":"#/$defs/Extends"},"plugins":{"$ref":"#/$defs/Texts"},"rules":{"$ref":"#/$defs/Rules"},"overrides":{"type":"array","items":{"$ref":"#/$defs/Override"},"x-takes":"a list, each entry with 'files' and what holds for them"},"ignorePatterns":{"$ref":"#/$defs/Texts"},"settings":{"$ref":"#/$defs/Settings"},"reportUnusedDisableDirectives":{"$ref":"#/$defs/SeverityOrSwitch"}}},"Override":{"type":"object","additionalProperties":false,"required":["files"],"x-takes":"'files' and what holds for them, such as '{ files: \"lab/**\", rules: { … } }'","properties":{"files":{"$ref":"#/$defs/Texts"},"excludedFiles":{"$ref":"#/$defs/Texts"},"extends":{"$ref":"#/$defs/Extends"},"rules":{"$ref":"#/$defs/Rules"},"settings":{"$ref":"#/$defs/Settings"}}},"Extends":{"$ref":"#/$defs/Texts"},"Rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/RuleSetting"},"x-takes":"rules with their severities, such as 'network/guest-ipv6: warn'"},"RuleSetting":{"x-takes":"off, warn or error, or a severity with options: [error, { … }]","anyOf":[{"$ref":"#/$defs/Severity"},{"type":"array","prefixItems":[{"$ref":"#/$defs/Severity"},{"type":"object","x-takes":"the rule's options, each with a value"}],"minItems":1,"maxItems":2}]},"Severity":{"enum":["off","warn","error",0,1,2],"x-takes":"off, warn or error"},"SeverityOrSwitch":{"enum":["off","warn","error",0,1,2,true,false],"x-takes":"off, warn or error, or true or false"},"Settings":{"type":"object","additionalProperties":true,"x-takes":"settings with their values","properties":{"assume":{"enum":["azure","nothing"],"x-takes":"azure or nothing"},"guestOperatingSystems":{"type":"array","items":{"$ref":"#/$defs/GuestOperatingSystem"},"x-takes":"a list of systems, each with 'name' and 'family'"},"siteRecoveryRollups":{"type":"array","items":{"$ref":"#/$defs/SiteRecoveryRollup"},"x-takes":"a list of rollups, each with 'rollup' and its versions"},"azureRegions":{"type":"array","items":{"$ref":"#/$defs/AzureRegion"},"x-takes":"a list of regions, each with 'name'"}}},"SiteRecoveryRollup":{"type":"object","additionalProperties":false,"required":["rollup"],"x-takes":"a rollup with 'rollup' and its versions","properties":{"rollup":{"type":"integer","minimum":1,"x-takes":"a whole number"},"date":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?$","x-takes":"a month or a day as text, such as '2026-03'"},"providerVersion":{"type":"string","pattern":"^\\d+(?:\\.\\d+)+$","x-takes":"a version of numbers and dots, in quotes"},"agentVersion":{"type":"string","pattern":"^\\d+(?:\\.\\d+)+$","x-takes":"a version of numbers and dots, in quotes"},"mobilityServiceVersion":{"type":"string","pattern":"^\\d+(?:\\.\\d+)+$","x-takes":"a version of numbers and dots, in quotes"},"source":{"type":"string","x-takes":"text"}}},"AzureRegion":{"type":"object","additionalProperties":false,"required":["name"],"x-takes":"a region with 'name'","properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*$","x-takes":"the short name, in small letters and digits"},"displayName":{"type":"string","minLength":1,"x-takes":"text"},"geography":{"type":"string","minLength":1,"x-takes":"text"},"source":{"type":"string","x-takes":"text"}}},"GuestOperatingSystem":{"type":"object","additionalProperties":false,"required":["name","family"],"x-takes":"a system with 'name' and 'family'","properties":{"name":{"type":"string","minLength":1,"x-takes":"text"},"aliases":{"type":"array","items":{"type":"string","minLength":1,"x-takes":"text"},"x-takes":"a list of texts"},"family":{"enum":["windows-server","windows-client","linux","freebsd","other"],"x-takes":"windows-server, windows-client, linux, freebsd or other"},"release":{"type":"string","x-takes":"text, in quotes where it is all digits"},"windowsVersion":{"type":"string","pattern":"^\\d{1,15}(\\.\\d{1,15})*$","x-takes":"a version, in quotes"},"supportedInAzure":{"type":"boolean","x-takes":"true or false"},"supportedSince":{"type":"string","x-takes":"text, in quotes where it is all digits"},"architectures":{"type":"array","items":{"enum":["x64","x86","arm64"],"x-takes":"x64, x86 or arm64"},"x-takes":"a list of x64, x86 and arm64"},"source":{"type":"string","x-takes":"text"},"note":{"type":"string","x-takes":"text"}}},"Texts":{"x-takes":"text, or a list of texts","anyOf":[{"type":"string","minLength":1,"x-takes":"text"},{"type":"array","items":{"type":"string","minLength":1,"x-takes":"text"}}]}}};
