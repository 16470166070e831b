import type { MaturityHygieneMessages } from './messages.ts';

export const messages: MaturityHygieneMessages = {
  hygieneLead:
    'These are the questions that insurers put to firms. They do not count towards the score above, and your answers stay on this page. They also tell the other calculators of this page what is in place.',
  'hygieneGroup.knock-out': 'Insurers may refuse over these',
  'hygieneGroup.pricing': 'These move the price',
  'hygieneGroup.information': 'These they take note of',
  'hygieneAnswer.yes': 'Yes, everywhere, and we can show it',
  'hygieneAnswer.partly': 'Partly',
  'hygieneAnswer.no': 'No',
  'hygieneAnswer.unknown': 'I don’t know',
  hygieneScore: '{score} out of 100 over the {answered} questions answered',
  hygieneKnockOuts: 'Insurers may refuse or restrict cover over {count} of your answers',
  hygieneFirst: 'First step, free: {step}',
  hygieneWarning:
    'Never copy these answers into an insurer’s form. Whoever signs it must have seen the evidence for every answer.',
  hygieneContext: 'What the insurer will also ask; have it at hand',
  'hygieneContext.0': 'Turnover, staff, and the share of sales to the United States',
  'hygieneContext.1': 'How many personal records are held, and of which kinds',
  'hygieneContext.2': 'Incidents, claims and near misses in the last three years',
  'hygieneContext.3': 'The name of your IT provider, and of the person in charge of IT security',
  'hygieneContext.4': 'How many servers, desktops and laptops there are',
  'hygieneContext.5': 'The yearly IT budget',
  'hygieneContext.6': 'The main cloud, payment and software suppliers you depend on',
  'hygieneContext.7': 'Contracts that require cyber insurance, with their limits',
  H01: 'Must everyone use MFA to open e-mail, from any place and device?',
  'H01.why': 'Webmail without MFA was the root of the USD 2 million Healthplex penalty.',
  'H01.measure':
    'Require a second proof at sign-in (MFA, for instance a prompt on the phone) for every mailbox, from every place and device.',
  'H01.first':
    'Switch on the built-in baseline (security defaults in Microsoft 365, two-step verification in Google Workspace), starting with the owner and the accounts team.',
  H02: 'Is MFA required for VPN, remote desktop and every remote support tool, suppliers included?',
  'H02.why': 'Remote access is the entry insurers ask about first.',
  'H02.measure':
    'Put MFA in front of VPN, remote desktop and every remote support tool, your suppliers’ logins included.',
  'H02.first':
    'Write down every tool with which someone can work on your computers from outside, and switch off those that nobody has used for a month.',
  H03: 'Do all administrators use MFA, inside the network too: directory, servers, backup, firewall and cloud consoles?',
  'H03.why': 'In Travelers v. ICS the form said yes, but only the firewall had MFA.',
  'H03.measure':
    'Require MFA for every administrator sign-in: directory, servers, backup, firewall and cloud consoles, inside the office as well.',
  'H03.first':
    'Export the list of administrators from your cloud console, remove rights that are no longer needed, and turn on MFA for those who remain.',
  H04: 'Are old sign-in methods that skip MFA switched off?',
  'H04.why': 'Legacy protocols undo MFA.',
  'H04.measure':
    'Block old sign-in methods that cannot ask for a second proof, and confirm from the sign-in log that nothing uses them.',
  'H04.first':
    'Filter the sign-in log of your mail service for old protocols (IMAP, POP, SMTP with password only) and list the scanners and apps still using them.',
  H05: 'Does EDR run on every computer and every server?',
  'H05.why': 'Classic antivirus alone is now often refused.',
  'H05.measure':
    'Install EDR, which watches what programs do and can stop an attack under way, on every computer and every server.',
  'H05.first':
    'Compare your device list with the antivirus console and note every machine missing; then check whether your licence already includes EDR, as several business bundles do.',
  H06: 'Does someone watch and act on alerts day and night?',
  'H06.why': 'Attacks are timed for nights and weekends.',
  'H06.measure':
    'Make sure that someone looks at alerts and acts on them day and night, through your own rota or a monitoring service.',
  'H06.first':
    'Send the existing antivirus and mail alerts to a shared mailbox and two phones, and agree who may disconnect a computer at night.',
  H07: 'Is there a backup copy that an attacker with admin rights cannot change or delete?',
  'H07.why': 'Ransomware crews delete backups first.',
  'H07.measure':
    'Keep one backup copy that even an administrator cannot change or delete, offline or in locked storage.',
  'H07.first':
    'Copy the most important data to an external disk, unplug it and store it elsewhere; repeat every week until a proper solution is in place.',
  H08: 'Was a full restore of an important system tested in the last 6 months?',
  'H08.why': 'An untested backup is an assumption.',
  'H08.measure':
    'Restore one important system completely, measure the hours, and repeat it every half a year.',
  'H08.first':
    'Fix the date with your IT person, choose the system the business would miss first, and have a user judge whether the result is usable.',
  H09: 'Does backup use its own accounts with MFA, separate from the domain?',
  'H09.why': 'Shared logins hand the backups to the attacker.',
  'H09.measure':
    'Give the backup system accounts of its own, outside the company directory, with MFA.',
  'H09.first':
    'Look up with which account your backup signs in; if it is the everyday administrator, create a separate one and change the password today.',
  H10: 'Are critical fixes for systems, applications and firewalls installed within 14 days?',
  'H10.why': 'Over 14 days is an automatic fail in Cyber Essentials.',
  'H10.measure':
    'Install critical fixes for systems, applications and firewalls within 14 days, and keep a monthly list that shows it.',
  'H10.first':
    'Switch on automatic updates for Windows, macOS, browsers and office software everywhere, and note which devices ask for a restart that never comes.',
  H11: 'Is software and hardware without vendor support removed or isolated?',
  'H11.why': 'Unsupported systems are often excluded from cover.',
  'H11.measure':
    'Replace or cut off every program and device that its maker no longer supports, and keep a list with end dates.',
  'H11.first':
    'List systems older than seven years and look up their end-of-support date on the makers’ pages; take the first one off the internet this week.',
  H12: 'Are remote desktop and firewall administration unreachable from the internet?',
  'H12.why': 'Insurers scan for this themselves.',
  'H12.measure':
    'Close remote desktop and the firewall’s admin page to the internet, and confirm it with a check from outside.',
  'H12.first':
    'From a phone without Wi-Fi, try to reach your office’s internet address with the admin page and remote desktop; if anything answers, have it closed the same day.',
  H13: 'Does mail filtering block harmful links and files, and are SPF, DKIM and DMARC set to act?',
  'H13.why': 'E-mail is the most used door.',
  'H13.measure':
    'Let the mail filter check links and attachments, and set SPF, DKIM and DMARC (records by which receivers spot forged mail in your name) so that forgeries are rejected.',
  'H13.first':
    'Turn on the filter levels included in your mail service, and publish a DMARC record in observation mode to see who sends in your name.',
  H14: 'Is every change of bank details confirmed by calling a number already on file, with a second approver?',
  'H14.why': 'A separate crime form asks exactly this.',
  'H14.measure':
    'Confirm each change of bank details by calling a number already on file, and let a second person approve it.',
  'H14.first':
    'Announce the rule to the accounts team today in three sentences, signed by the owner: no exception for urgency, and none for messages from the boss.',
  H15: 'Is everyone trained at joining and yearly, with phishing tests?',
  'H15.why': 'People report faster than tools when trained.',
  'H15.measure':
    'Train everyone at joining and every year, and send practice phishing mails at least twice a year.',
  'H15.first':
    'Spend fifteen minutes of the next staff meeting on one real fake mail you received, and show everyone the button or address for reporting.',
  H16: 'Do staff work without admin rights, and do admins keep a second account only for that work?',
  'H16.why': 'It limits what one click can break.',
  'H16.measure':
    'Take admin rights away from everyday accounts, and give administrators a second account used only for that work.',
  'H16.first':
    'Ask IT which staff can install programs on their computers, and remove the right from those who have not needed it in three months.',
  H17: 'Are passwords long and unique, kept in a manager, with defaults changed?',
  'H17.why': 'Texas SB 2610 counts it for firms under 20 staff.',
  'H17.measure':
    'Introduce a password manager for all, require long and unique passwords, and change every default password.',
  'H17.first':
    'Change the passwords of router, Wi-Fi, printers and cameras today, and let staff use the password store built into their managed browser until a manager is chosen.',
  H18: 'Are laptops, phones and removable drives encrypted?',
  'H18.why': 'A lost encrypted laptop is usually not a reportable breach.',
  'H18.measure':
    'Encrypt every laptop, phone and removable drive, and keep the recovery keys in one safe place.',
  'H18.first':
    'Switch on BitLocker or FileVault, which come with business editions of Windows and with macOS, on the laptops that leave the office most.',
  H19: 'Is access closed on the last day for everyone, including shared passwords and suppliers?',
  'H19.why': 'Old accounts are cheap entry tickets.',
  'H19.measure':
    'Close all access on a person’s last day by a written checklist: accounts, shared passwords, suppliers’ tools, keys and devices.',
  'H19.first':
    'Compare the list of active accounts with the payroll and disable those of people who have gone.',
  H20: 'Is there one current list of devices, software and cloud services?',
  'H20.why': 'Every coverage percentage depends on it.',
  'H20.measure':
    'Keep one list of devices, software and cloud services, each with an owner, and check it every quarter.',
  'H20.first':
    'Export the devices from your mail or device management console, add what you see on a walk through the office, and put a date on the sheet.',
  H21: 'Are sign-in, admin and firewall logs kept at least 90 days (6 months in China)?',
  'H21.why': 'Without logs nobody can say what was taken.',
  'H21.measure':
    'Keep sign-in, admin and firewall logs for at least 90 days (half a year in China) where an intruder cannot delete them.',
  'H21.first':
    'Look up how long your cloud services and firewall keep logs now, raise the setting to what the licence allows, and export what would otherwise expire.',
  H22: 'Was there a vulnerability scan this quarter and an outside test in the last 12 months?',
  'H22.why': 'It shows the answers above are true.',
  'H22.measure':
    'Scan for weaknesses every quarter, have an outsider test once a year, and track the repairs.',
  'H22.first':
    'Ask whether your national cyber authority offers a free scan from outside; several do, and sign-up takes minutes. Otherwise use the vulnerability view in your endpoint protection.',
  H23: 'Does a tested plan name the insurer hotline, and does everyone know to call before wiping or paying?',
  'H23.why': 'Late notice and lost evidence are reasons for refusal.',
  'H23.measure':
    'Practise the incident plan once, put the insurer’s hotline on it, and teach everyone to call before wiping or paying.',
  'H23.first':
    'Print a card with the hotline, the policy number and the sentence call first, delete nothing, and hang it beside the server and the accounts desk.',
  H24: 'Are suppliers with access listed with security terms, and do written rules say which AI tools may see company data?',
  'H24.why': 'New questions on AI use appear at renewals.',
  'H24.measure':
    'List suppliers who can reach your systems, add security terms to their contracts, and write down which AI tools may see which company data.',
  'H24.first':
    'Send staff a short rule this week: which AI tool is allowed, and that customer data, passwords and contracts are never pasted into any other.',
};
