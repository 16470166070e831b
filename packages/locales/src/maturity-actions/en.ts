import type { MaturityActionsMessages } from './messages.ts';

export const messages: MaturityActionsMessages = {
  'B1.0.measure':
    'Set a first yearly sum for security, write it on one page and name the person who looks after it.',
  'B1.0.first':
    'Go through the last twelve months of invoices and bank payments, mark everything that was spent on IT protection or on repairs, and add it up: that total is your starting figure.',
  'B1.1.measure':
    'Split security out of general IT spending as a line of its own, with a sum for the year and one person answerable for it.',
  'B1.1.first':
    'Ask your bookkeeper to add one category called security to the accounts, and move last quarter’s backup, antivirus, firewall and training invoices into it.',
  'B1.2.measure':
    'Turn the rough figure into a written budget, signed by the owner, with one named person and a date at mid-year to compare plan and spending.',
  'B1.2.first':
    'Write the figure you already know on one page, put a name beside it, and enter two half-hour appointments in the calendar, half a year apart, to compare it with the ledger.',
  'B2.0.measure':
    'List the five events that would hurt the business most, with a rough cost each, and decide this year’s security sum from that list.',
  'B2.0.first':
    'Take half an hour with whoever runs the office and write five lines: what could go wrong, how long it would stop us, what a day like that costs.',
  'B2.1.measure':
    'Test last year’s amount against a ranked list of today’s main risks, and record what was raised, cut or kept and why.',
  'B2.1.first':
    'Print last year’s spending and write beside each item which risk it reduces; anything without an answer is the first candidate to question.',
  'B2.2.measure':
    'Rank your main risks and duties, match each quote to one of them, and fund from the top of the list down instead of product by product.',
  'B2.2.first':
    'Lay the quotes you have side by side and note for each which risk it covers and whether a feature you already pay for, in Microsoft 365 or Google Workspace for instance, does the same.',
  'B3.0.measure':
    'Give one named person the right to approve urgent security spending up to a fixed sum, without waiting for the next budget.',
  'B3.0.first':
    'Send a three-line e-mail to the team: who may approve, up to how much, and whom to ask above that.',
  'B3.1.measure':
    'Write down who decides on urgent gaps, up to what sum and within how many working days, and name a stand-in for absences.',
  'B3.1.first':
    'Take the last request that dragged on, note where it got stuck and who could have said yes, and give that person the authority from today.',
  'B3.2.measure':
    'Delegate urgent fixes up to a set amount to a named person who answers within five working days, so that they no longer wait for the owner.',
  'B3.2.first':
    'Agree on a sum you would not want to be called about, put it in writing to that person, and ask for a short note after each use.',
  'B4.0.measure':
    'Work out and write down what one full day without systems would cost in lost sales, wages and extra work.',
  'B4.0.first':
    'Divide yearly turnover by working days, add a day’s wages, and note which part of the turnover would be lost for good and which only postponed.',
  'B4.1.measure':
    'Turn the guess into one written page with its assumptions, and have the bookkeeper check it.',
  'B4.1.first':
    'Ask the person who made the guess to write the figure and the three assumptions behind it in an e-mail to you today.',
  'B4.2.measure':
    'Compare the outage figure with the insurance policy: what is covered, the waiting period, the excess, the limit, and who carries the rest.',
  'B4.2.first':
    'Send your broker the figure with four questions: is a cyber outage covered, from which hour, up to what sum, and what would void the cover?',
  'R1.0.measure':
    'Write a list of the ten systems and sets of data the business cannot do without, each with an owner and the longest outage you could bear.',
  'R1.0.first':
    'Ask each head of work one question: which program or file, if gone tomorrow morning, would send your people home? Collect the answers on one sheet.',
  'R1.1.measure':
    'Bring the differing views together in one meeting and issue a single agreed list with owners and tolerable downtime.',
  'R1.1.first':
    'Let three people each write their own top five without talking, then compare: what all three name goes on the list, what only one names gets ten minutes of discussion.',
  'R1.2.measure':
    'Get the knowledge out of IT’s head: a written list of critical systems, checked by the business side, with owners and downtime limits.',
  'R1.2.first':
    'Ask your IT person or provider to dictate the list in a half-hour call while you type, then send it to two colleagues who use those systems daily.',
  'R2.0.measure':
    'Carry out a first risk assessment in writing: main risks, how likely, how bad, what will be done, by whom and by when.',
  'R2.0.first':
    'Use a public small-business checklist from your national cyber authority as a template, and answer its first page honestly with your IT person.',
  'R2.1.measure':
    'Replace the old or sales-led review with a current assessment of your own, dated, with decisions and owners.',
  'R2.1.first':
    'Take out the old report and mark each finding as fixed, still open or no longer true; date the page and keep it.',
  'R2.2.measure':
    'Refresh the assessment in writing for this year, and record for each main risk whether it is reduced, insured, avoided or accepted.',
  'R2.2.first':
    'List what has changed since the last one (people, offices, software, suppliers, AI tools) and add the risks these brought.',
  'R3.0.measure':
    'List every way into your systems from outside: remote access, supplier logins, cloud services and AI tools, with a person responsible for each.',
  'R3.0.first':
    'Export the user list of your e-mail service and the list of connected apps, and highlight every name or app you do not recognise.',
  'R3.1.measure':
    'Write down what those few people know: one shared list of outside access with purpose, owner and date last checked.',
  'R3.1.first':
    'Ask each of them separately to write down all remote tools, supplier accounts and cloud subscriptions they know of; merge the answers the same day.',
  'R3.2.measure':
    'Bring the lists up to date, close what nobody needs any more, and set a quarterly check with a name on it.',
  'R3.2.first':
    'Compare the lists with this month’s card and bank statements for subscriptions, and with the sign-in log of your e-mail service for foreign devices.',
  'R4.0.measure':
    'Start a register in which every reported weakness gets an owner, a date, and a decision to fix or accept.',
  'R4.0.first':
    'Open a shared spreadsheet with five columns (what, found by, owner, due, status) and enter the last three warnings that were left lying.',
  'R4.1.measure':
    'Put every weakness in writing on the day it is reported, and go through the open ones once a month.',
  'R4.1.first':
    'From the next talk onwards, one person sends a two-line note afterwards: what was found, who does what by when. Keep these notes in one folder.',
  'R4.2.measure':
    'Set fixed times for repair by severity, for instance 14 days for critical ones, and require a manager’s signature to leave one open.',
  'R4.2.first':
    'Sort the open points by what could do most damage, and give the top three a name and a date this week.',
  'E1.0.measure':
    'Name one person at the top who answers for security, in writing, with the authority to decide and spend.',
  'E1.0.first':
    'Write one paragraph and send it to all staff: who is responsible, what he or she may decide, and to whom problems go.',
  'E1.1.measure':
    'Keep the work with IT or the provider, but name an owner or executive who carries the responsibility and signs the decisions.',
  'E1.1.first':
    'Ask your IT person or provider for a list of the decisions they are waiting for; whoever at the top is able to settle them is the person to name.',
  'E1.2.measure':
    'Turn the informal role into a written one: tasks, authority, time set aside and a stand-in.',
  'E1.2.first':
    'Let the manager write down in ten lines what he or she already does for security, add what is missing, and have the owner sign it.',
  'E2.0.measure':
    'Put security on the leadership agenda every quarter, with the same five figures each time.',
  'E2.0.first':
    'Enter four dates in the leaders’ calendars now, half an hour each, and ask IT for one figure for the first: how many accounts have no second sign-in check.',
  'E2.1.measure':
    'Review security every quarter even when nothing has happened, with figures and a short note of what was decided.',
  'E2.1.first':
    'Take the last incident as the first agenda point: what was promised afterwards, and what of it has been done?',
  'E2.2.measure':
    'Move from once a year to once a quarter, with a one-page report from IT or the provider before each meeting.',
  'E2.2.first':
    'Ask your provider which monthly report comes with the service you already pay for, and have it sent to leadership from now on.',
  'E3.0.measure':
    'Bring leaders under the same rules as everyone: two-step sign-in, training, managed devices and payment checks, with no standing exemption.',
  'E3.0.first':
    'Turn on two-step sign-in for the owner’s own mailbox today, together with IT; it takes about ten minutes.',
  'E3.1.measure':
    'List each exception leaders enjoy, end those without a business reason, and give the rest an end date and a substitute protection.',
  'E3.1.first':
    'Ask IT for the list of accounts and devices that are excluded from the security settings, and strike the first one off this week.',
  'E3.2.measure':
    'Record every remaining exception with reason, approver and end date, and review them each quarter.',
  'E3.2.first':
    'Write the exceptions you know of in a table of four columns and have the owner sign or strike each one.',
  'E4.0.measure':
    'Name who decides on security questions, and promise an answer to each within ten working days.',
  'E4.0.first':
    'Ask your IT person or provider for the questions still open, and answer the three oldest this week, a reasoned no included.',
  'E4.1.measure':
    'Keep one list of open decisions with dates, and settle it in a fixed half-hour meeting every two weeks.',
  'E4.1.first':
    'Agree on one channel for decisions, such as a shared list or one mailbox, so that nobody has to chase several people.',
  'E4.2.measure':
    'Shorten the time to a decision to ten working days by naming a deputy and a sum that needs no meeting.',
  'E4.2.first':
    'Look at the last three decisions: where did the month go? Remove that step, or let someone else take it.',
  'C1.0.measure':
    'List the laws, contracts and insurance conditions on security that apply to you, each with an owner.',
  'C1.0.first':
    'Collect three kinds of paper in one folder: your five largest customer contracts, the insurance policy, and the industry rules you know of; mark every sentence about security or data.',
  'C1.1.measure':
    'Find out which of the duties that were mentioned truly apply, and write them down with source, owner and next date.',
  'C1.1.first':
    'Ask the person who mentioned it where it came from, then read on the issuing body’s own page who has to follow it.',
  'C1.2.measure':
    'Write the duties you know into one list with owners and dates, and fill the gaps with the help of an adviser.',
  'C1.2.first':
    'Put the main ones into a table today (duty, where it stands, who looks after it, next date) and ask your largest customer and your broker what is missing.',
  'C2.0.measure':
    'Name one person who answers customers’ security questionnaires, with a reply in ten working days at the latest.',
  'C2.0.first':
    'Write to the customer whose questionnaire is lying there, say who is handling it and when the reply will come.',
  'C2.1.measure':
    'Stop guessing: answer only what someone has checked, keep the proof, and state gaps with a date for closing them.',
  'C2.1.first':
    'Take the last questionnaire you sent, check five of its yes answers against the real settings, and correct those that are not true with the customer.',
  'C2.2.measure':
    'Build a library of approved answers with their proof, so that the next questionnaire is out within ten working days.',
  'C2.2.first':
    'Save the last two questionnaires and your answers in one folder, and mark the twenty questions that come up in both.',
  'C3.0.measure':
    'Give each finding of past audits or assessments an owner and a date, and close the most serious ones first.',
  'C3.0.first':
    'Collect the findings of the last two years on one sheet and strike out what has been fixed without anyone noting it.',
  'C3.1.measure':
    'Spread the work over the year: a monthly half hour on open findings instead of a rush before the next audit.',
  'C3.1.first':
    'Enter the monthly appointment now and move the three findings that came back last time to the first date.',
  'C3.2.measure': 'Track all findings, not only some, each with owner, date and proof of closure.',
  'C3.2.first':
    'Add the missing findings to the list you already keep, and attach a screenshot or a document to each one marked closed.',
  'C4.0.measure':
    'Make a one-page table of whom to tell after a data leak: authority, customers, insurer, with hours and contacts.',
  'C4.0.first':
    'Write down three numbers today: your insurer’s hotline, your lawyer, and the data protection or cyber authority of your country.',
  'C4.1.measure':
    'Do not rely on an assumption: ask IT and the lawyer in writing, and put their answers into a table with hours and contacts.',
  'C4.1.first':
    'Send both the same two questions: whom must we tell if customer data leaks, and within how many hours? Compare the answers.',
  'C4.2.measure':
    'Complete the table: every authority, customer contract and policy with its deadline, and who makes the call.',
  'C4.2.first':
    'Go through your three largest customer contracts and the insurance policy for the word notify, and enter each deadline.',
  'P1.0.measure':
    'Write a first incident plan of two pages: who decides, who is called, what is switched off, what is never deleted; printed.',
  'P1.0.first':
    'Put names and numbers of five people and firms on one sheet (owner, IT, provider, insurer, lawyer), print it twice, and keep one at home.',
  'P1.1.measure':
    'Turn the phone numbers into a short written plan with roles, decision rights and first steps, readable without the network.',
  'P1.1.first':
    'Copy the numbers onto paper today, and add the policy number and the two sentences everyone must know: unplug the network, do not wipe anything.',
  'P1.2.measure':
    'Turn the draft or template into your own plan: real names, your systems, who may shut down or speak, kept offline as well.',
  'P1.2.first':
    'Read the draft with a red pen for twenty minutes and replace every generic role and empty line with a name and a number.',
  'P2.0.measure':
    'Hold a first tabletop exercise (talking a made-up attack through at the table) of 90 minutes with the leaders present, and note what was missing.',
  'P2.0.first':
    'Over lunch, ask the leadership one question: it is Friday at six, nothing opens, a ransom note is on the screen; who does what in the first hour?',
  'P2.1.measure':
    'Move from talk to practice: one planned exercise with the leaders, a written scenario and a list of fixes.',
  'P2.1.first':
    'Fix a date and take a free scenario from your national cyber authority; many take an hour and need no technology.',
  'P2.2.measure':
    'Repeat the exercise this year with the decision-makers at the table, not IT alone, and finish the fixes afterwards.',
  'P2.2.first':
    'Take out the notes of the last test and check which of its lessons were put into practice; the open ones become the scenario.',
  'P3.0.measure':
    'Set up a backup of the systems you cannot do without, with one copy kept apart from the network, and restore one to prove it.',
  'P3.0.first':
    'Ask IT or the provider to show you today where the last backup is, from when, and what is not in it; if there is none, copy the most important files to a spare disk and unplug it.',
  'P3.1.measure':
    'Restore one key system from backup as a test, measure the hours, and write down the result.',
  'P3.1.first':
    'Pick one folder that matters, have it restored to a spare computer this week, and open ten files to see that they are whole.',
  'P3.2.measure':
    'Go beyond single files: restore a whole system with its users and settings, note the hours and compare them with what the business can bear.',
  'P3.2.first':
    'Ask IT which system has never been restored as a whole, and set the date of the test together with the person who works in it daily.',
  'P4.0.measure':
    'List the outside helpers with day and night numbers, and write down who may shut down, pay or speak to the public.',
  'P4.0.first':
    'Look in your insurance policy for the emergency number and store it in the phones of three people.',
  'P4.1.measure':
    'Arrange help before it is needed: agree with a forensic firm, a lawyer or your provider on how to reach them and at what price.',
  'P4.1.first':
    'Ask your insurer or broker which specialists the policy already pays for; often they are included and must be used.',
  'P4.2.measure':
    'Complete the contact list with what is missing, and put the three decisions (shut down, pay, speak) in writing with name and deputy.',
  'P4.2.first':
    'Call each known contact once, check number and opening hours, and ask what they would need from you in the first hour.',
  'decisive.B1':
    'Money with a name on it is what keeps security going in a busy quarter; without it, every other promise waits.',
  'decisive.R2':
    'A written, recent assessment shows that leaders have looked at their real risks and decided something, and it is the first paper others ask for.',
  'decisive.E1':
    'When one person at the top answers for it, decisions get made; when nobody does, the best tools stay half installed.',
  'decisive.C1':
    'A firm that has listed its duties rarely misses a deadline or signs something untrue; the list is where compliance begins.',
  'decisive.P3':
    'A tested restore decides whether ransomware costs a few hours or puts the firm itself at risk.',
};
