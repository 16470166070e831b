import { type ChildProcess, spawn } from 'node:child_process';
import { type AddressInfo, connect, createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { browsers } from './paths.ts';

/** What a session of WebKitGTK's MiniBrowser asks of the driver. */
export const webKitCapabilities = {
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': { binary: browsers.webkit.path, args: ['--automation'] },
};

/** Starts WebKitWebDriver on a screen of its own, until this process ends. @returns its port */
export async function startWebKitDriver(): Promise<number> {
  return startDriver(await startScreen());
}

/** WebKitGTK has no headless mode: it gets a screen of its own, on a display that is free. */
function startScreen(): Promise<string> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  endWithProcess(screen);
  return new Promise((resolve, reject) => {
    const ready = screen.stdio[3] as Readable;
    let display = '';
    // The number and the end of its line come one by one: a screen whose reader has gone before ends.
    ready.on('data', (data) => {
      display += data;
      if (!display.endsWith('\n')) return;
      ready.destroy();
      screen.unref();
      resolve(`:${display.trim()}`);
    });
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it was ready')));
  });
}

async function startDriver(display: string): Promise<number> {
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  endWithProcess(driver);
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answers(port)) {
      driver.unref();
      return port;
    }
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not start');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.end();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function endWithProcess(child: ChildProcess): void {
  process.on('exit', () => child.kill());
}
