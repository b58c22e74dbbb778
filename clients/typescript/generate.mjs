// Writes the types of an OpenAPI document in JSON: node generate.mjs <file or URL> <file to write>
import { readFile, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const [from, to = "src/schema.ts"] = process.argv.slice(2);
if (!from) {
  console.error("usage: npm run generate -- <file or URL of the OpenAPI document> [file to write]");
  process.exit(2);
}
const document = JSON.parse(from.startsWith("http") ? await (await fetch(from)).text() : await readFile(from, "utf8"));
// A client reads headers from the response itself; their types, repeated at every answer, would be half of the file.
for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path))) {
  for (const response of Object.values(operation.responses)) {
    delete response.headers;
  }
  // A command that is not decided yet is asked for again by the client (patience.ts) and never handed out.
  if (operation.responses[200] ?? operation.responses[201]) {
    delete operation.responses[202];
  }
}
delete document.components.headers;
const types = await openapiTS(document, {
  alphabetize: true,
  defaultNonNullable: false,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
});
await writeFile(to, `// Generated from Parley's OpenAPI document by "npm run generate"; not to be changed by hand.\n${astToString(types)}`);
