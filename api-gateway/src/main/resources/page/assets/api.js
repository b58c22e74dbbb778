const PATIENCE_MS = 15_000;

/** Browsers refuse to outlive a closed tab with more than 64 KiB. */
const MOST_KEPT_ALIVE = 30_000;

/**
 * What became of a request:
 * `ok` with the body, `refused` with the problem document, or `later`: not known, or not now; the same request can be repeated.
 */
const ok = body => ({ kind: 'ok', body });
const refused = problem => ({ kind: 'refused', code: problem.code ?? 'invalid_request', errors: problem.errors ?? [] });
const later = seconds => ({ kind: 'later', afterMs: (Number(seconds) || 0) * 1000 });

async function send(url, options) {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, { ...options, signal: control.signal, cache: 'no-store', credentials: 'omit' });
    if (response.status === 202 || response.status === 429 || response.status >= 500) {
      return later(response.headers.get('Retry-After'));
    }
    const body = await response.json();
    return response.ok ? ok(body) : refused(body);
  } catch {
    return later(0);
  } finally {
    clearTimeout(timer);
  }
}

/** GET. */
export const get = url => send(url, { headers: { Accept: 'application/json' } });

/** POST; with the same key it has one effect, however often it is sent. */
export function post(url, body, key) {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  if (key) {
    headers['Idempotency-Key'] = key;
  }
  const text = JSON.stringify(body);
  const keepalive = new TextEncoder().encode(text).length < MOST_KEPT_ALIVE;
  return send(url, { method: 'POST', headers, body: text, keepalive });
}

/** POST until it is known what became of it, `tries` times at the most. */
export async function postSurely(url, body, key, tries = 4) {
  for (let attempt = 1; ; attempt++) {
    const answer = await post(url, body, key);
    if (answer.kind !== 'later' || attempt === tries) {
      return answer;
    }
    await new Promise(wake => setTimeout(wake, Math.max(answer.afterMs, 300 * 2 ** attempt)));
  }
}
