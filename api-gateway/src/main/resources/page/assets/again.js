const PAUSE_MS = 5_000;

/** Loads the page again as soon as it can be had: whoever waits never lands on the browser's own error page. */
export function reloadWhenBack() {
  setTimeout(async () => {
    const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
    if (answer !== null && answer.status !== 429 && answer.status < 500) {
      location.reload();
    } else {
      reloadWhenBack();
    }
  }, PAUSE_MS * (0.75 + Math.random() / 2));
}
