/** What stands on the page of a subject: in the head, and between the words of the host. */
export interface Markup {
  readonly head?: string;
  readonly body: string;
}

const paragraphs = [
  'We look after the computers of forty small firms along the coast: clinics, workshops, two hotels, a printer. Most of them called us after something had gone wrong.',
  'A call costs nothing. We listen, look at what you have, and tell you in plain words what we would do first, what it costs, and what can wait.',
  'You keep your own passwords, your own data and the right to leave. We write down what we do, so that whoever comes after us can go on from there.',
  'On the first day we see to it that there is a copy of your data that nobody can reach from the office. On the second we switch on what you have paid for already.',
];

/** A page of a firm: words above, words below, so that whatever moves them shows. */
export function hostPage({ head = '', body }: Markup): string {
  const words = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Harbourline IT</title>
<link rel="icon" href="data:,">
<style>body { max-width: 72em; margin: 0 auto; padding: 1em; font: 16px/1.5 sans-serif; }</style>
${head}
</head>
<body>
<h1>One bad Tuesday should not cost you the year</h1>
<p>${paragraphs[0]}</p>
${body}
<h2>How we work</h2>
${words}
</body>
</html>
`;
}
