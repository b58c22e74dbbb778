import { EventSourceParserStream, type EventSourceMessage } from "eventsource-parser/stream";
import type { Parley } from "./client.js";
import { asProblem, ProblemError, UnreachableError } from "./errors.js";
import { PATIENT, pause } from "./patience.js";
import type { Conversation, ConversationEntry, Event, FeedEvent } from "./schema.js";

/** What a stream hands out; `id` is what to go on after. */
export interface Message<T, K extends string = string> {
  id: string;
  type: K;
  data: T;
}

/** Where a stream begins, and when it is given up. */
export interface From {
  /** The id of the last message seen; "0" for all of a run's. */
  after?: string;
  signal?: AbortSignal;
}

/** A run's events as they happen. Ends when the run can have no more. */
export function followRun(client: Parley, id: string, from: From = {}): AsyncGenerator<Message<Event>> {
  return follow<Message<Event>>(client, `/api/v1/interview-runs/${encodeURIComponent(id)}/events`, from);
}

/** The organization's events as they happen; from now on unless told after which. It never ends by itself. */
export function followFeed(client: Parley, from: From = {}): AsyncGenerator<Message<FeedEvent>> {
  return follow<Message<FeedEvent>>(client, "/api/v1/events", from);
}

/** A conversation as its participant sees it: every entry, and how it stands. Ends when the run has ended. */
export function followConversation(
  client: Parley,
  token: string,
  from: From = {},
): AsyncGenerator<Message<ConversationEntry, "entry"> | Message<Conversation, "state">> {
  return follow(client, `/api/v1/join/${encodeURIComponent(token)}/stream`, from);
}

/** Any stream of the API. A connection that breaks is taken up again after the last message, so that none is missed or comes twice. */
export async function* follow<M extends Message<unknown>>(
  client: Parley,
  path: string,
  { after, signal }: From = {},
): AsyncGenerator<M> {
  const { attempts, firstDelayMs, longestDelayMs } = client.settings.patience ?? PATIENT;
  let last = after;
  for (let failed = 0; ; ) {
    try {
      const messages = await open(client, path, last, signal);
      if (messages === undefined) {
        return;
      }
      for await (const { id = "", event = "message", data } of messages) {
        failed = 0;
        last = id;
        yield { id, type: event, data: JSON.parse(data) } as M;
      }
    } catch (broken) {
      if (broken instanceof ProblemError || signal?.aborted) {
        throw broken;
      }
      failed += 1;
      if (failed === attempts) {
        throw new UnreachableError(`the stream ${path} cannot be taken up`, { cause: broken });
      }
      await pause(Math.min(firstDelayMs * 2 ** (failed - 1), longestDelayMs), signal);
    }
  }
}

/** The messages of one connection; none at all when there will be no more. */
async function open(
  { settings }: Parley,
  path: string,
  last: string | undefined,
  signal: AbortSignal | undefined,
): Promise<ReadableStream<EventSourceMessage> | undefined> {
  const headers = new Headers({ Accept: "text/event-stream" });
  if (settings.apiKey !== undefined) {
    headers.set("Authorization", `Bearer ${settings.apiKey}`);
  }
  if (last !== undefined) {
    headers.set("Last-Event-ID", last);
  }
  const response = await (settings.fetch ?? fetch)(settings.server + path, { headers, signal: signal ?? null });
  if (response.status === 204) {
    return undefined;
  }
  if (!response.ok || response.body === null) {
    if (response.status === 429 || response.status >= 500) {
      throw new Error(`HTTP ${response.status}`);
    }
    throw new ProblemError(asProblem(await response.json().catch(() => undefined), response.status));
  }
  return response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
}
