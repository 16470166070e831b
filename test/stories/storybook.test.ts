import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { preview } from 'vite';
import { launch } from '../embed/helpers/visit.ts';
import { files, read, root } from '../repo/files.ts';

const folder = `${root}dist/storybook`;
let server: Awaited<ReturnType<typeof preview>>;
let browser: Awaited<ReturnType<typeof launch>>;
before(async () => {
  execFileSync('npm', ['run', '--silent', 'build:storybook'], { cwd: root, stdio: 'pipe' });
  server = await preview({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  await server.close();
});

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly importPath: string;
}

const entries = (): readonly Entry[] =>
  Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);

for (const file of files(/^stories\/.*\.stories\.ts$/)) {
  test(`${file} is built: every story, and a page of docs from the manifest`, async () => {
    const own = entries().filter(({ importPath }) => importPath === `./${file}`);
    const exported = [...read(file).matchAll(/^export const \w+/gm)];
    assert.equal(own.filter(({ type }) => type === 'story').length, exported.length);
    const docs = own.find(({ type }) => type === 'docs');
    assert.ok(docs);
    const page = await browser.newPage();
    const foreign: string[] = [];
    const [address = ''] = server.resolvedUrls?.local ?? [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) {
        foreign.push(request.url());
      }
    });
    await page.goto(`${address}iframe.html?id=${docs.id}&viewMode=docs`);
    for (const said of ['Name of the firm that offers the widget.', 'lifeline-error']) {
      await page.getByText(said).first().waitFor({ timeout: 60_000 });
    }
    assert.deepEqual(foreign, []);
    await page.close();
  });
}
