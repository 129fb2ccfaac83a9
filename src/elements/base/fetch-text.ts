/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE = 30_000;

/**
 * Fetches a text from a web address, without cookies and without saying from where, and gives up where it is longer
 * than allowed.
 *
 * @param most how many bytes are read at most
 */
export async function fetchText(address: string, most: number, signal: AbortSignal): Promise<string> {
  const url = new URL(address, document.baseURI);
  if (!/^https?:$/.test(url.protocol))
    throw new Error(`"${url.protocol}" cannot be fetched, only http and https; put the data inside the tag`);
  const patience = new AbortController();
  const giveUp = () => patience.abort();
  signal.addEventListener('abort', giveUp);
  const timer = setTimeout(giveUp, PATIENCE);
  try {
    const answer = await fetch(url.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: patience.signal,
    });
    if (!answer.ok || !answer.body) throw new Error(`${url.href} answers ${answer.status}`);
    const reader = answer.body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.length;
      if (bytes > most) {
        giveUp();
        throw new Error(`${url.href} is longer than ${most} bytes`);
      }
      text += decoder.decode(value, {stream: true});
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}
