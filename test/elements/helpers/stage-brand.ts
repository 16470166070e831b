/** Who offers it; the logo is one that is there. */
export const brand = {
  'brand-name': 'Harbourline IT',
  'brand-logo': new URL('/docs/integrations/pictures/blog.jpg', location.href).href,
};

/** What the stage says of it. */
export function brandOn(root: ShadowRoot): Partial<typeof brand> {
  const place = root.querySelector('.stage-brand')!;
  const { src = '' } = place.querySelector('img') ?? {};
  return { 'brand-name': place.textContent!.trim(), 'brand-logo': src };
}
