import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, test } from "node:test";
import { answered, followRun, parley, ProblemError, UnreachableError, type Parley } from "../src/index.js";

type Line = (asked: IncomingMessage, answer: ServerResponse) => void;

const RUN = { object: "interview_run", id: "run_1", status: "active" };
const PROBLEM = {
  type: "urn:parley:problem:invalid_request",
  title: "Invalid",
  status: 400,
  detail: "x",
  code: "invalid_request",
  errors: [{ path: "name", code: "required", message: "is required" }],
  request_id: "r1",
};

function says(status: number, body: unknown, headers: Record<string, string> = {}): Line {
  return (_, answer) =>
    answer.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
}

function event(version: number): string {
  return `id: ${version}\nevent: turn.taken\ndata: {"type":"turn.taken","version":${version}}\n\n`;
}

describe("The TypeScript client", () => {
  let script: Line[] = [];
  const asked: IncomingMessage[] = [];
  const server = createServer((request, answer) => {
    asked.push(request);
    request.resume().on("end", () => (script.shift() ?? says(500, {}))(request, answer));
  });
  let client: Parley;

  beforeEach(async () => {
    asked.length = 0;
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as AddressInfo;
    const patience = { attempts: 3, firstDelayMs: 1, longestDelayMs: 5 };
    client = parley({ server: `http://127.0.0.1:${port}`, apiKey: "sk_test_x", patience });
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  const create = () => answered(client.POST("/api/v1/interview-runs", { body: { blueprint_id: "bp_1" } }));

  test("sends a change again under the same key while the server is not ready or has not decided", async () => {
    script = [
      says(503, {}),
      says(202, { object: "command" }, { Location: "/api/v1/commands/cmd_1" }),
      says(201, RUN),
    ];

    assert.equal((await create()).id, "run_1");

    assert.equal(asked.length, 3);
    const keys = asked.map((request) => request.headers["idempotency-key"]);
    assert.ok(keys[0]);
    assert.equal(new Set(keys).size, 1);
    assert.equal(asked[0]?.headers.authorization, "Bearer sk_test_x");
  });

  test("says when it gave up", async () => {
    const pending = says(202, { object: "command" }, { Location: "/api/v1/commands/cmd_1" });
    script = [pending, pending, pending];

    await assert.rejects(create, UnreachableError);
  });

  test("throws a refusal with everything the server said, and asks once", async () => {
    script = [says(400, PROBLEM, { "Content-Type": "application/problem+json" })];

    await assert.rejects(create, (refused: unknown) => {
      assert.ok(refused instanceof ProblemError);
      assert.ok(refused.is("invalid_request"));
      assert.equal(refused.problem.errors[0]?.path, "name");
      return true;
    });
    assert.equal(asked.length, 1);
  });

  test("writes lists of parameters as the API reads them, and merge patches as such", async () => {
    script = [says(200, RUN), says(200, {})];

    await client.GET("/api/v1/interview-runs/{id}", {
      params: { path: { id: "run_1" }, query: { "expand[]": ["blueprint", "agent"] } },
    });
    await client.PATCH("/api/v1/agents/{id}", { params: { path: { id: "agt_1" } }, body: { description: null } });

    assert.equal(asked[0]?.url, "/api/v1/interview-runs/run_1?expand[]=blueprint&expand[]=agent");
    assert.equal(asked[1]?.headers["content-type"], "application/merge-patch+json");
  });

  test("takes a broken stream up again after the last whole message", async () => {
    const streamed = { "Content-Type": "text/event-stream" };
    script = [
      (_, answer) => {
        answer.writeHead(200, { ...streamed, "Content-Length": "1000" });
        answer.write(`: hello\n\n${event(4)}${event(5)}id: 6\nevent: turn.taken\ndata: {"ty`, () => answer.destroy());
      },
      (_, answer) => answer.writeHead(200, streamed).end(event(6)),
      (_, answer) => answer.writeHead(204).end(),
    ];

    const versions: string[] = [];
    for await (const { id } of followRun(client, "run_1", { after: "3" })) {
      versions.push(id);
    }

    assert.deepEqual(versions, ["4", "5", "6"]);
    assert.deepEqual(
      asked.map((request) => request.headers["last-event-id"]),
      ["3", "5", "6"],
    );
  });
});
