// The page of a clinic under test. It does what it is told by the stage, and says what the patient was shown.
import { createBeaconAdapter, createCipher, createFetchAdapter, withQueue } from '/adapters/index.js';

const params = new URLSearchParams(location.search);
const stage = params.get('stage');
const tab = params.get('tab');

/** Told by beacon, as the page may be gone in the next instant. */
const tell = (event, id, more = {}) =>
  navigator.sendBeacon(`${stage}/told`, JSON.stringify({ event, id, tab, ...more }));

const uuid = () => {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
};

/** As the widget has it: fetch while the page stays, a beacon when it goes. */
const endpointAdapter = endpoint => {
  const stay = createFetchAdapter({
    endpoint,
    ...(params.has('timeout') && { timeout: Number(params.get('timeout')) }),
  });
  const leave = createBeaconAdapter({ endpoint });
  return { send: (response, options) => (options?.leaving ? leave : stay).send(response, options) };
};

const makeQueue = () =>
  withQueue(endpointAdapter(params.get('endpoint') ?? `/v1/responses?by=${tab}`), {
    name: 'clinic',
    ...(params.has('storage') && { storage: params.get('storage') }),
    ...(params.has('cipher') && { cipher: createCipher() }),
    onSent: ({ id }) => {
      tell('sent', id);
      if (params.has('throws')) throw new Error('of the host');
    },
    onDead: ({ id, reason }) => tell('dead', id, { reason }),
  });

const queue = makeQueue();

const responseOf = (text, bytes = 0) => ({
  id: uuid(),
  survey: 'dental-visit',
  version: '1.0.0',
  phase: 'experience',
  locale: 'en',
  channel: 'web',
  status: 'completed',
  startedAt: new Date().toISOString(),
  submittedAt: new Date().toISOString(),
  answers: { why: { text: text.padEnd(bytes, '.') } },
});

/** Sends as the widget does, a last try included when the page goes before the answer is saved. */
const submit = async (response, by = queue) => {
  tell('submitted', response.id);
  const leave = () => void by.send(response, { leaving: true }).catch(() => {});
  addEventListener('pagehide', leave);
  try {
    const receipt = await by.send(response);
    tell('saved', response.id, { persistent: receipt.persistent });
    return receipt;
  } catch (error) {
    tell('refused', response.id, { reason: String(error) });
    return undefined;
  } finally {
    removeEventListener('pagehide', leave);
  }
};

window.fault = { queue, makeQueue, responseOf, submit, tell };

addEventListener('pageshow', ({ persisted }) => persisted && tell('restored'));
addEventListener('error', ({ message }) => tell('error', undefined, { reason: message }));
addEventListener('unhandledrejection', ({ reason }) => tell('error', undefined, { reason: String(reason) }));

// What a page must do by itself, because nobody can steer it: `?submit=3` answers at once, `?steer=no` is never told anything,
// `?away=2000` goes elsewhere after the last answer and comes back after two seconds.
// Who comes back to a page that the browser did not keep has answered already, and goes once more.
const isBack = performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
const submitted = Array.from({ length: isBack ? 0 : Number(params.get('submit') ?? 0) }, (_, number) =>
  submit(responseOf(`${tab}.${number}`)),
);
if (params.has('away'))
  void Promise.all(submitted).then(() =>
    setTimeout(() => location.assign(`/elsewhere?away&back=${params.get('away')}`), 300),
  );

const run = async ({ id, source, args }) => {
  let result;
  try {
    result = { value: await new Function(`return (${source})`)()(...args) };
  } catch (error) {
    result = { error: String(error?.stack ?? error) };
  }
  // A tab that is closed meanwhile, or a connection that has grown old, is no fault of what is tested.
  const done = () => fetch(`${stage}/done?task=${id}`, { method: 'POST', body: JSON.stringify(result) });
  await done()
    .catch(done)
    .catch(() => {});
};

// Not awaited by the module itself: WebKitGTK now and then went round such a loop as fast as it could, and came to nothing else.
const listen = async () => {
  for (;;) {
    // Fails when the page is closed while it waits.
    const reply = await fetch(`${stage}/next?tab=${tab}`).catch(() => undefined);
    if (!reply) break;
    if (reply.status === 200) void run(await reply.json());
    else await new Promise(resolve => setTimeout(resolve, 100));
  }
};

tell('ready');
if (params.get('steer') !== 'no') void listen();
