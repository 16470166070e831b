/** How many colours a picture shows. */
export function coloursIn(picture: HTMLCanvasElement | ImageBitmap): number {
  const { width, height } = picture;
  const pen = new OffscreenCanvas(width, height).getContext('2d')!;
  pen.drawImage(picture, 0, 0);
  const { data } = pen.getImageData(0, 0, width, height);
  return new Set(new Uint32Array(data.buffer)).size;
}
