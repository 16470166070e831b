import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browsers, chromiumArgs } from './paths.ts';

/** A launcher for each browser that is installed, by its name. */
export const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { headless: true, args: chromiumArgs, executablePath: browsers.chromium.path },
    }),
  firefox: () => {
    const launcher = chromeLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', headless: true, executablePath: browsers.firefox.path },
    });
    launcher.name = 'Firefox';
    return launcher;
  },
  webkit: async () => {
    const display = await startScreen();
    const port = await startDriver(display);
    return webdriverLauncher({
      automationProtocol: 'webdriver',
      protocol: 'http',
      hostname: '127.0.0.1',
      port,
      path: '/',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browsers.webkit.path, args: ['--automation'] },
      },
    });
  },
};

/** WebKitGTK has no headless mode: it gets a screen of its own, on a display that is free. */
function startScreen() {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  process.on('exit', () => screen.kill());
  return new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it was ready')));
  });
}

async function startDriver(display) {
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
  process.on('exit', () => driver.kill());
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answers(port)) return port;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not start');
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.end();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
