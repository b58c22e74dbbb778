/** A typed client of Parley's REST API. Everything it knows of the API is generated from the OpenAPI document: see schema.ts. */
export { parley, participant, type Parley, type Settings } from "./client.js";
export { ProblemError, UnreachableError, answered } from "./errors.js";
export { follow, followConversation, followFeed, followRun, type Message } from "./live.js";
export type * as schema from "./schema.js";
