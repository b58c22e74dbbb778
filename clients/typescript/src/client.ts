import createClient, { type Client, type Middleware } from "openapi-fetch";
import { PATIENT, patient, type Patience } from "./patience.js";
import type { paths } from "./schema.js";

/** How to reach a server. */
export interface Settings {
  /** Where it listens, such as `https://parley.example.org`. */
  server: string;
  /** None for who only takes part. */
  apiKey?: string;
  /** Defaults suit a restart of the server. */
  patience?: Patience;
  fetch?: typeof globalThis.fetch;
}

/** Typed calls by path and method, and what live streams need beside them. */
export type Parley = Client<paths> & { readonly settings: Settings };

/** A client for who holds an API key. Sends nothing yet. */
export function parley(settings: Settings): Parley {
  const { server, patience = PATIENT, fetch = globalThis.fetch } = settings;
  const client = createClient<paths>({
    baseUrl: server,
    fetch: patient(fetch, patience),
    // Lists are repeated parameters: expand[]=blueprint&expand[]=agent.
    querySerializer: { array: { style: "form", explode: true } },
  });
  client.use(conventions(settings));
  return Object.assign(client, { settings });
}

/** A client for who holds a join link or an open link: the token in the path is the credential. */
export function participant(settings: Omit<Settings, "apiKey">): Parley {
  return parley(settings);
}

/** Credentials, and a key with every change that has none of its own, so that repeating it is harmless. */
function conventions({ apiKey }: Settings): Middleware {
  return {
    onRequest({ request }) {
      if (apiKey !== undefined) {
        request.headers.set("Authorization", `Bearer ${apiKey}`);
      }
      if (request.method !== "GET" && !request.headers.has("Idempotency-Key")) {
        request.headers.set("Idempotency-Key", crypto.randomUUID());
      }
      if (request.method === "PATCH") {
        request.headers.set("Content-Type", "application/merge-patch+json");
      }
      return request;
    },
  };
}
