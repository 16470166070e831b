import { startWebKitDriver, webKitCapabilities } from '../../../tools/browsers/webkit-driver.ts';
import type { Tab } from './engines.ts';

type Outcome = { readonly value: unknown } | { readonly error: string };

/** A window of WebKitGTK's MiniBrowser, through the WebDriver protocol. */
export async function webKitSession(): Promise<{
  readonly tab: Tab;
  readonly close: () => Promise<void>;
}> {
  const driver = `http://127.0.0.1:${await startWebKitDriver()}/session`;
  const { sessionId } = await ask('POST', driver, {
    capabilities: { alwaysMatch: webKitCapabilities },
  });
  const session = `${driver}/${sessionId}`;
  await ask('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  const tab: Tab = {
    visit: (url) => ask('POST', `${session}/url`, { url }),
    back: () => ask('POST', `${session}/back`, {}),
    resize: async (width, height) => {
      await ask('POST', `${session}/window/rect`, { width, height });
      const inside = await tab.run(() => [innerWidth, innerHeight] as const);
      const [wide, high] = [2 * width - inside[0], 2 * height - inside[1]]; // the window's own edges
      await ask('POST', `${session}/window/rect`, { width: wide, height: high });
    },
    picture: async () => Buffer.from(await ask('GET', `${session}/screenshot`), 'base64'),
    run: async (work, ...values) => {
      const outcome: Outcome = await ask('POST', `${session}/execute/async`, {
        script: `const [values, tell] = arguments;
          Promise.resolve().then(() => (${work})(...values)).then(
            (value) => tell({ value }),
            (error) => tell({ error: String(error) + '\\n' + (error && error.stack) }),
          );`,
        args: [values],
      });
      if ('error' in outcome) throw new Error(outcome.error);
      return outcome.value as never;
    },
  };
  return { tab, close: () => ask('DELETE', session) };
}

// biome-ignore lint/suspicious/noExplicitAny: each command of the protocol answers in its own shape
export async function ask(method: string, address: string, body?: object): Promise<any> {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: { readonly message?: string } };
  if (!response.ok) throw new Error(`WebKit: ${value.message}`);
  return value;
}
