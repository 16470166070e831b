// Serves the built site on this machine, and prints its address.
import { preview } from 'vite';

const server = await preview({ preview: { host: '127.0.0.1', port: 4173 }, logLevel: 'warn' });
console.log(`\n  Harbourline demo page: ${server.resolvedUrls?.local[0]}\n  Stop with Ctrl+C\n`);
