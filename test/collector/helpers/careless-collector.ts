// Promises what it has not kept yet: leads are acknowledged at once and stored a moment later. It is
// here so that the test of durability is seen to find it out.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { leadRow } from '../../../packages/collector/src/intake/lead-row.ts';
import { readSettings } from '../../../packages/collector/src/settings/read-settings.ts';
import { LeadWriter } from '../../../packages/collector/src/store/lead-writer.ts';
import { migrate } from '../../../packages/collector/src/store/migrations.ts';
import { openStore } from '../../../packages/collector/src/store/open-store.ts';

const store = await openStore(readSettings(process.argv.slice(2), {}).settings);
await migrate(store);
const writer = new LeadWriter(store);
const server = createServer(async (request, response) => {
  const lead = JSON.parse(Buffer.concat(await request.toArray()).toString());
  response.writeHead(202, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ id: lead.data.id, status: 'stored' }));
  setTimeout(() => void writer.write(leadRow({ format: 'envelope', lead }, Date.now(), 1e9)), 100);
}).listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ message: 'listening', port }));
});
