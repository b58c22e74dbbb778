import { UnreachableError } from "./errors.js";

/** How often and how slowly requests are repeated. */
export interface Patience {
  /** How often a request is sent at most. */
  attempts: number;
  /** Between the first two attempts; it doubles from one to the next, and `Retry-After` goes first. */
  firstDelayMs: number;
  longestDelayMs: number;
}

export const PATIENT: Patience = { attempts: 8, firstDelayMs: 100, longestDelayMs: 5_000 };

const HARMLESS = new Set(["GET", "HEAD", "PUT", "DELETE"]);

/**
 * A fetch that repeats what can be repeated without harm while the server is away (no answer, 503), asks for patience (429) or has
 * not decided yet (202 of a command). What has no idempotency key and is not harmless by itself is sent once.
 */
export function patient(fetch: typeof globalThis.fetch, patience: Patience): (request: Request) => Promise<Response> {
  return async (request) => {
    const attempts = isRepeatable(request) ? patience.attempts : 1;
    for (let attempt = 1; ; attempt++) {
      const answer = await fetch(request.clone()).catch((reason: unknown) => reason);
      if (answer instanceof Response && !isWorthRepeating(answer)) {
        return answer;
      }
      if (attempt === attempts) {
        if (answer instanceof Response && !isUndecided(answer)) {
          return answer;
        }
        throw new UnreachableError(`${request.method} ${request.url} has no answer`, { cause: answer });
      }
      await pause(delay(answer, attempt, patience), request.signal);
    }
  };
}

function isRepeatable(request: Request): boolean {
  return HARMLESS.has(request.method) || request.headers.has("Idempotency-Key");
}

function isWorthRepeating(answer: Response): boolean {
  return answer.status === 429 || answer.status === 503 || isUndecided(answer);
}

function isUndecided(answer: Response): boolean {
  return answer.status === 202 && (answer.headers.get("Location") ?? "").includes("/commands/");
}

function delay(answer: unknown, attempt: number, { firstDelayMs, longestDelayMs }: Patience): number {
  const asked = answer instanceof Response ? Number(answer.headers.get("Retry-After")) : 0;
  if (asked > 0) {
    return asked * 1_000;
  }
  const doubled = Math.min(firstDelayMs * 2 ** (attempt - 1), longestDelayMs);
  return doubled * (0.8 + Math.random() * 0.4);
}

/** Waits, at most until the signal; like everything here it needs nothing that browsers do not have. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done);
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      if (signal?.aborted) {
        reject(signal.reason);
      } else {
        resolve();
      }
    }
  });
}
