/**
 * A study of two questions from beginning to end: publishes it, makes a run, takes part over its join link, and prints what was
 * said, what happened, and the responses. Needs a key with `runs:write`, `catalog:write` and `results:read`.
 *
 *     npm run example -- http://127.0.0.1:8080 sk_test_…
 */
import { answered, followConversation, followRun, parley, participant, type Parley } from "../src/index.js";

const ANSWERS: Record<string, string> = {
  why: "It saves me an hour every week.",
  what: "A shared calendar would be nice.",
};

const [server, apiKey] = process.argv.slice(2);
if (server === undefined || apiKey === undefined) {
  console.error("usage: npm run example -- <server> <API key>");
  process.exit(2);
}

const researcher = parley({ server, apiKey });
const run = await answered(
  researcher.POST("/api/v1/interview-runs", { body: { blueprint_id: await study(researcher) } }),
);
console.log(`Run ${run.id}, to take part: ${run.join_url}`);
await takePart(participant({ server }), run.join_token ?? "");
await history(researcher, run.id);
await responses(researcher, run.id);

async function study(client: Parley): Promise<string> {
  const agent = await answered(
    client.POST("/api/v1/agents", {
      body: {
        name: "Ada",
        persona: { system_prompt: "You are kind and brief.", tone: "conversational", language: "en" },
        techniques: ["tell_me_more"],
        probing_depth: "light",
      },
    }),
  );
  const question = (key: string, text: string) =>
    ({ type: "question", key, text, required: true, probing: { enabled: false } }) as const;
  const draft = await answered(
    client.POST("/api/v1/blueprints", {
      body: {
        agent_id: agent.id,
        name: "Two questions",
        graph: {
          entry_node: "why",
          nodes: { why: question("why", "Why do you use it?"), what: question("what", "What do you miss?") },
          edges: [{ from: "why", to: "what", priority: 0 }],
        },
      },
    }),
  );
  const published = await answered(
    client.POST("/api/v1/blueprints/{id}/publish", { params: { path: { id: draft.id } } }),
  );
  return published.id;
}

/** Does what a participant's page does: follows the conversation and answers what is asked. */
async function takePart(client: Parley, token: string): Promise<void> {
  const params = { path: { token } };
  const said = new Set<string>();
  await answered(client.POST("/api/v1/join/{token}/sessions", { params }));
  for await (const message of followConversation(client, token, { after: "0" })) {
    if (message.type === "entry") {
      console.log(`${message.data.role}: ${message.data.content}`);
      continue;
    }
    const state = message.data;
    if (state.over) {
      return;
    }
    if (state.status === "awaiting_consent") {
      await answered(client.POST("/api/v1/join/{token}/consent", { params, body: { granted: true } }));
    }
    const node = state.open_node?.id;
    const words = node === undefined ? undefined : ANSWERS[node];
    if (state.status === "active" && !state.typing && node !== undefined && words !== undefined && !said.has(node)) {
      said.add(node);
      await answered(client.POST("/api/v1/join/{token}/messages", { params, body: { content: words } }));
    }
  }
}

/** Every event up to the end of the run, those to come included; a broken connection is taken up again. */
async function history(client: Parley, id: string): Promise<void> {
  for await (const { id: version, type } of followRun(client, id, { after: "0" })) {
    console.log(`${version} ${type}`);
  }
}

async function responses(client: Parley, id: string): Promise<void> {
  const found = await answered(client.GET("/api/v1/interview-runs/{id}/responses", { params: { path: { id } } }));
  for (const item of found.items) {
    console.log(`${item.question_text} -> ${item.answer?.verbatim ?? "(no answer)"}`);
  }
}
