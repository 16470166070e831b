import { build } from 'vite';

/** The script of a page that brings a Lit of its own, as its developers get it from npm. */
export async function pageWithLit(): Promise<string> {
  const id = '\0page';
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'page',
        resolveId: (asked) => (asked === 'page' ? id : undefined),
        load: (asked) =>
          asked === id
            ? `import { html, render } from 'lit';
               render(html\`<p id="own-lit">\${'drawn by the page'}</p>\`, document.body.appendChild(document.createElement('div')));`
            : undefined,
      },
    ],
    build: { write: false, rolldownOptions: { input: 'page' } },
  });
  const { output } = [result].flat()[0] as { output: readonly { code: string }[] };
  return output[0]!.code;
}
