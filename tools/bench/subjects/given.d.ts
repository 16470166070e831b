// What `site/bundle.ts` puts into a page in place of an import.

declare module 'bench:questions' {
  const asked: {
    readonly title: string;
    readonly questions: readonly import('./loss-calculator/questions.ts').Question[];
  };
  export default asked;
}
