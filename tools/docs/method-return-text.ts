/** What stands before the figures. */
export const beginning = (version: string): string => `# How the return is worked out

Model version ${version}. This page is written by \`npm run docs\`; a test fails where it no longer says what the code does.

## In words

Money for protection goes out on one side. On the other, four things may come in. Whatever is not known exactly is a range, and the
result may be below zero; then every place says so.

    net of a year = loss avoided + outages shortened + business opened + premium saved − cost

| what | how |
| --- | --- |
| loss avoided (risk) | expected loss of a year as things are, minus the same with the protection in place |
| outages shortened (efficiency) | outages a year × hours saved in each × cost of an hour |
| business opened (opportunity) | revenue that asks for proof × margin × chance that it comes, from the year in which the proof is there |
| premium saved | premium × credit |
| cost | set-up at month 0; then a year's licences, services and fees, and the hours of one's own people |

**Time.** Set-up is paid at month 0. Everything else falls to the ends of years. Nothing grows: the second year is like the first,
except that opened business begins when it begins.

    net present value = −set-up + Σ net of year t ÷ (1 + rate)^t
    internal rate     = the rate at which the net present value is zero; none where money never turns from out to in
    payback           = months until everything spent has come back and stays so; undiscounted, linear within a year
    total return      = (all benefits − all cost) ÷ all cost; undiscounted
    return a year     = (loss avoided − cost of a year) ÷ cost of a year

The last is the return on security investment as ENISA defines it (*Introduction to Return on Security Investment*, 2012). It knows
risk alone and no set-up, so it stands in the explanation and never in the headline.

**Risk.** The two expected losses are yearly means of \`estimateLoss\`, with the controls as they are and with those that the money
buys. A control that is there already gains nothing. Both are drawn together 256 times: the same firm both times, with how well
the controls work, how far unknown ones reach, and the range of everything else that keeps the mean apart.

**The same outage twice?** A standstill after an attack is inside the loss already. The widget therefore asks for outages that no attack has
caused; a program that calls \`projectReturn\` says so with \`apart\`. Where outages are not told apart and more is saved than all
incidents are expected to cost, a warning says so.

**Ranges.** A range is a PERT distribution: lowest, likeliest, highest. Where a range stands, its mean counts. 1,024 draws over all
ranges, evenly spread, tell three things: the band around the cumulative line (one in ten ends below it, one in ten above), where the net present
value lies, and the share of draws in which it is below zero. Before and after are read from the same place of their ranges. Who is
not sure gets a wider range than our guess: from half of its lowest to twice its highest.

**The chance that it does not pay** is that share. It speaks of expected losses: how good or bad the deal is by all that nobody knows.
Whether an incident comes is another matter, told apart: the chance that none falls into these years. Then protection has paid like any
insurance in a quiet year, which is not at all.

**Three ways.** Doing nothing is what the others are measured against. It costs nothing, brings nothing and leaves every loss. Doing it
oneself is worked out from the same inputs:

    own cost    = managed cost × (tools + (1 − tools) × effort)
    own benefit = managed benefit × effect

**Half of our claims.** A switch counts every benefit half and leaves the cost as it is.

**What asks for a second look.** Three results carry a warning: a return above 1,000 %, a payback within a month, more saved than there was to lose.

**Same everywhere.** The projection uses additions, multiplications and divisions alone, so every engine gives the same digits.
Nothing is rounded but on the screen.

## The premium

    premium = base × (revenue ÷ USD 2M) ^ elasticity × limit × data × trade × protection

Protection is set against the average firm. An insurer takes off for strong protection and puts on for poor. A control counts
where it covers everything; a partial one neither takes off nor puts on, and must not be claimed: a policy can be contested over
a "yes" that was true of most. \`attestations\` names for each control what may be said and what to collect first. The figures are those of US
filings; elsewhere a warning says so. A credit is never promised.`;

/** What stands after the figures. */
export const ending = `## What is left out

- What no one can put a price on: sleep, a name built over generations, staff who stay, a day not spent explaining. The widget names it
  and does not price it.
- The rare large loss. An expected value spreads it over all years; the [loss calculator](../elements/loss-calculator.md) shows it
  whole. Whoever could not survive it may buy protection that this page calls a loss, as everybody does who insures a house.
- Taxes, inflation, and growth of the firm.
- What an insurer pays back.

## Limits

- Most of the defaults are judgements, marked as guesses on the screen until somebody answers. Nobody publishes what small firms pay
  for protection, how often they stand still without an attack, or what a certificate brings.
- PERT ranges are read independently of each other, except where this page says otherwise.
- The effect of controls comes from firms that chose their controls, not from trials: see [how the loss is worked out](loss.md).`;
