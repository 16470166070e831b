import type { CDPSession } from 'playwright-core';

/** The device and the line of a visitor. */
export interface Conditions {
  readonly cpuSlowdown: number;
  /** Bits a second, and milliseconds before the first byte; nothing where the line is not slowed. */
  readonly line?: { readonly bitsPerSecond: number; readonly latency: number };
}

/** A cheap phone on a poor line. */
export const slow: Conditions = {
  cpuSlowdown: 4,
  line: { bitsPerSecond: 1_600_000, latency: 150 },
};
/** A cheap phone that has everything: what is left is work. */
export const slowCpu: Conditions = { cpuSlowdown: 4 };
export const fast: Conditions = { cpuSlowdown: 1 };

export async function throttle(
  session: CDPSession,
  { cpuSlowdown, line }: Conditions,
): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (!line) return;
  const bytesPerSecond = line.bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
