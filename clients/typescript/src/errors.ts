import type { Problem } from "./schema.js";

/** The server refused a request; trying it again as it is would not help. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
    this.name = "ProblemError";
    this.problem = problem;
  }

  /** Whether the refusal has this code. */
  is(code: Problem["code"]): boolean {
    return this.problem.code === code;
  }
}

/** The server did not answer, or was not ready, however often it was asked. Nobody knows whether the request took effect. */
export class UnreachableError extends Error {
  override readonly name = "UnreachableError";
}

/** What the API answered a call with; a refusal is thrown. */
export async function answered<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> {
  const { data, error, response } = await call;
  if (error !== undefined || data === undefined || data === null) {
    throw new ProblemError(asProblem(error, response.status));
  }
  return data;
}

/** A refusal's document; of an answer that has none, a proxy's for example, what its status says. */
export function asProblem(error: unknown, status: number): Problem {
  if (typeof error === "object" && error !== null && "code" in error && "status" in error) {
    return error as Problem;
  }
  const title = `HTTP ${status}`;
  const code = status === 404 ? "not_found" : status >= 500 ? "internal" : "invalid_request";
  return { type: "about:blank", title, status, detail: String(error ?? title), code, errors: [], request_id: "" };
}
