import { until } from './until.ts';

/** Runs what saves a file, and reads the file instead of letting the browser keep it. */
export async function fileOf(save: () => void): Promise<string> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL(blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
  try {
    save();
    await until(() => blobs.length > 0); // a part of it may have to be fetched first
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  if (blobs.length !== 1) throw new Error(`${blobs.length} files were offered`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blobs[0]!.arrayBuffer());
}

/** Rows of a CSV file, as RFC 4180 writes them. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g;
  for (const [all, quoted, plain, end] of text.replace(/^\ufeff/, '').matchAll(cell)) {
    if (all === '') break;
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** Gives the report a frame of this page for its window, so that a test can read it. */
export async function reportOf(print: () => Promise<void>): Promise<Document> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { open } = window;
  window.open = () => frame.contentWindow;
  try {
    await print();
  } finally {
    window.open = open;
  }
  return frame.contentDocument!;
}

/** Each table under a root as rows of cells, white space evened out. */
export function tablesOf(root: ParentNode): readonly (readonly (readonly string[])[])[] {
  const even = (cell: Element): string => cell.textContent!.replace(/\s+/g, ' ').trim();
  return [...root.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')].map(even)),
  );
}
