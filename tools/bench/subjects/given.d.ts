// What `site/bundle.ts` puts into a page in place of an import.

declare module 'bench:questions' {
  const asked: {
    readonly title: string;
    readonly questions: readonly import('./loss-calculator/questions.ts').Question[];
  };
  export default asked;
}

declare module 'bench:return' {
  const asked: {
    readonly title: string;
    readonly questions: readonly import('./roi-chart/questions.ts').ReturnQuestion[];
  };
  export default asked;
}
