/**
 * What stands before the figures.
 *
 * @param lenses - how far apart the two kinds of evidence are, in a sentence
 */
export const beginning = (version: string, lenses: string): string => `# How the loss is worked out

Model version ${version}. This page is written by \`npm run docs\`; a test fails where it no longer says what the code does.

## In words

A year costs as many incidents as happen in it, times what each of them costs. Both are uncertain, so both are drawn.

**How often.** The rate of incidents with a loss depends on yearly revenue, log-linear between the middles of the published
revenue bands. It is multiplied by a factor for the industry, one for the place, and, for each kind of incident, by what the
protection in place leaves over. The rate counts losses, never attacks: four in ten firms notice an attack in a year, one or two
in a hundred lose money that anybody wrote down.

    incidents a year = rate by revenue × industry × place × Σ (share of kind × protection on kind)

**How much.** One incident is of one of five kinds: an e-mail account taken over, a payment diverted by fraud, ransomware, another
loss of one's own, or a claim by others. Its direct cost starts at the mean of its kind at a revenue of USD 5M.

    direct cost = mean of its kind
                × (revenue ÷ USD 5M) ^ revenue elasticity
                × place × industry × protection
                × (people on file ÷ typical) ^ records elasticity     where personal data was exposed
                × (1 + interruption share × (exposure − 1))          for ransomware and other losses of one's own
                × spread                                             lognormal, mean 1

It is cut off at three yearly revenues. The direct cost is then split into response, recovery, interruption, notification, legal,
fines, ransom and funds; the split adds nothing to it.

**Standing still.** The part of the cost that is a standstill grows with the work that stops and the revenue that is earned through
systems. Exposure is 1 on average for a firm of which neither is known.

    exposure = (pay × work lost + sales not made up × revenue online) ÷ the same on average

How long and how dear a standstill is, is told apart as well (\`estimateDowntime\`): days until systems are back, shortened by tested
backups, times the working hours in them, times the cost of an hour. It is inside the interruption, not on top of it.

    cost of an hour = people × pay × work lost + revenue an hour × revenue online × sales not made up

**Afterwards.** Four indirect costs come on top: customers who leave, new business that does not come, repairing the name, and
dearer insurance for three years. Claims data holds none of them.

    churn        = customers exposed × share of them that leaves × years they would have stayed × yearly margin   where data was exposed
    new business = share that does not come × share of revenue that is new × yearly margin
    brand        = advice and advertising                                                                         where data was exposed
    premium      = yearly premium × (revenue ÷ USD 2M) ^ premium elasticity × rise × 3 years

**Draws.** 14,000 incidents are drawn once a seed, evenly spread over every uncertain input, and used again when an answer changes,
so a moved slider moves the result and nothing else. What is not known is drawn from its whole range: not knowing widens the
result. The year is then composed exactly from the incidents (compound Poisson with up to four incidents), because hardly any
simulated year would hold one.

**What is still open.** The yearly mean is worked out with each uncertain input at both ends of its range. Together they tell where the
mean itself lies: independent inputs, so their distances are added in quadrature on a log scale. An answer takes its input out.

    low  = mean × e ^ −√( Σ ln(mean ÷ low of input)² )
    high = mean × e ^ +√( Σ ln(high of input ÷ mean)² )

**Protection.** A control that covers everything multiplies the frequency or the size of some kinds of incident. Factors are
multiplied and never fall below the floor. A published average already holds firms with some protection, so a known coverage is
measured against a typical one; an unknown coverage is anything from none to all.

**Two lenses.** \`claims\` describes small, insured firms. \`public-record\` describes losses that became public, and small losses never
do: that is why its figures are higher, not because claims are too low. The smaller the firm, the further apart the two are.
${lenses}

**The smallest firms.** A revenue below USD 50,000 counts as that much, in the size of losses and in their cap: the sources describe
no smaller firms.

**Where the story changes.** It calls a typical incident bearable only where half of all incidents cost less than a month of revenue,
and never for losses of the public record. The month is our judgement; the median small business holds 27 days of its outflows in cash
(JPMorgan Chase Institute, *Cash is King: Flows, Balances, and Buffer Days*, 2016).

**Same everywhere.** Only operations that ECMAScript defines exactly decide a result (own exp and log), so Node, Chromium, Firefox
and WebKit give the same digits. Results are rounded to six significant digits.

**Your own model.** Any coefficient can be replaced by its id: \`estimateLoss(profile, { model: { version, coefficients } })\`. Each
replacement names its source, as ours do.`;

/** What stands after the figures. */
export const ending = `## What is left out

- Harm to health and safety, and what customers or suppliers lose. Only the firm's own money is counted.
- Card-brand assessments after a breach of card data, and statutory damages such as those of California's privacy act: the ranges
  that we found come from secondary sources.
- What an insurance policy pays back. Figures are before insurance.
- Taxes, and interest on what is spent.
- National averages of large breaches. Their firms lost thousands of records; they say nothing of a firm with ten people.

## Limits

- Claims describe firms that bought insurance and crossed a deductible; surveys describe firms that answered. Neither is every firm.
- The control factors come from firms that chose their controls, not from trials. Most are shrunk towards no effect; the floor keeps
  their product from promising too much.
- No regional claims are published for China, Hong Kong, Singapore and Australia: the range there spans the other regions, and the
  screen says so.
- The exchange rate is a yearly average with a date, not that of today.
- A firm is not its average. The picture of the spread is the result; the average is one number of it.`;
