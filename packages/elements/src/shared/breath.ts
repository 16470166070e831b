/**
 * Lets the page draw and answer before long work goes on. By a message, since a timer waits four
 * milliseconds from the fifth in a row on.
 */
export function breath(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve(undefined);
    };
    port2.postMessage('');
  });
}
