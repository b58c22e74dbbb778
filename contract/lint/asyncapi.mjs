// Validates an AsyncAPI document, its Avro schemas included: node asyncapi.mjs <file>
import { readFile } from "node:fs/promises";
import { Parser } from "@asyncapi/parser";
import { AvroSchemaParser } from "@asyncapi/avro-schema-parser";

const parser = new Parser();
parser.registerSchemaParser(AvroSchemaParser());
const { document, diagnostics } = await parser.parse(await readFile(process.argv[2], "utf8"));
for (const { code, message, path, severity } of diagnostics) {
  console.log(`${severity} ${code} at ${path.join(".")}: ${message}`);
}
if (!document || diagnostics.length > 0) {
  process.exitCode = 1;
}
