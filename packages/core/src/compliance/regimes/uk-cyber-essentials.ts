import type { Regime } from '../regime.ts';

// To check: v3.3 PDF itself was not opened; 12/8-character password rule follows v3.1-v3.2.
// To check: DCC Level 0 by 31 Dec 2026 is a request, not a mandate (MOD statement 8 May 2026 seen via public notes).
/** Cyber Essentials / Cyber Essentials Plus. NCSC material: Open Government Licence v3.0; IASME question set is IASME copyright, so do not copy questions. */
export const regime: Regime = {
  id: 'uk-cyber-essentials',
  name: {
    en: 'Cyber Essentials / Cyber Essentials Plus',
    zh: '英国 Cyber Essentials / Cyber Essentials Plus 认证',
  },
  short: {
    en: 'Cyber Essentials (UK)',
    zh: '英国 Cyber Essentials',
  },
  market: {
    en: 'UK public contracts',
    zh: '英国政府合同',
  },
  version: {
    en: "Requirements for IT Infrastructure v3.3, question set 'Danzell', since 27 Apr 2026",
    zh: '《IT 基础设施要求》v3.3，“Danzell” 题库，自 2026 年 4 月 27 日起',
  },
  authority: {
    en: 'NCSC; delivered by IASME',
    zh: '英国国家网络安全中心 (NCSC)；由 IASME 实施',
  },
  regions: ['UK'],
  type: 'certification',
  gate: 'procurement-filter',
  blocks: {
    en: 'Many UK public contracts (PPN 014), defence and supply-chain tenders ask for it before award; no certificate, no bid.',
    zh: '许多英国政府合同（PPN 014）、国防和供应链招标在授标前要求持证；没有证书就没有投标资格。',
  },
  status: {
    en: 'v3.3 applies to assessment accounts opened from 27 Apr 2026; older accounts had to finish by 27 Oct 2026',
    zh: '2026 年 4 月 27 日起新建评估账户适用 v3.3；旧账户须在 2026 年 10 月 27 日前完成',
  },
  rules: [
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['gov-contracts-uk', 'mod-uk-contracts'],
      },
      why: {
        en: 'PPN 014 contracts handling personal or sensitive data call for it; MOD has asked all suppliers to reach DCC Level 0, which includes Cyber Essentials, by 31 Dec 2026.',
        zh: 'PPN 014 范围内涉及个人或敏感信息的合同要求持证；国防部已请所有供应商在 2026 年 12 月 31 日前达到 DCC 零级（含 Cyber Essentials）。',
      },
    },
    {
      level: 'contractual',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['UK'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['nhs-data'],
          },
        ],
      },
      why: {
        en: 'NHS data work goes with the DSP Toolkit, where Cyber Essentials counts as evidence.',
        zh: 'NHS 数据业务须填报 DSPT，Cyber Essentials 可作佐证。',
      },
    },
    {
      level: 'market',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['UK'],
          },
          {
            fact: 'employees',
            op: 'lt',
            value: 250,
          },
        ],
      },
      why: {
        en: 'UK buyers and insurers increasingly ask small firms for it; certified UK firms under GBP 20m turnover get bundled cyber cover.',
        zh: '英国买方与保险公司越来越多地向小企业提出此要求；营业额低于 2,000 万英镑的持证英国企业附带网络保险。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'No fine; a failed MFA or 14-day patch answer fails the whole assessment.',
      zh: '没有罚款；多因素认证或 14 天补丁任一不达标，整个评估即不通过。',
    },
    max: null,
    unit: {
      en: 'none',
      zh: '无',
    },
    origin: {
      source: 's1',
      confirmed: true,
    },
  },
  effort: {
    months: [0.5, 2],
    cost: {
      low: 320,
      high: 600,
      currency: 'GBP',
      basis: {
        en: 'fee before VAT by head count: 320, 440, 500 or 600; Plus from about GBP 1,400',
        zh: '按人数分档的不含税费用：320、440、500 或 600；Plus 约 1,400 英镑起',
      },
    },
    origin: {
      source: 's6',
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [
    {
      date: '2026-04-27',
      what: {
        en: "Cyber Essentials v3.3 'Danzell' for new accounts",
        zh: 'Cyber Essentials v3.3“Danzell”启用',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2026-10-27',
      what: {
        en: 'Last day for accounts opened under the old question set',
        zh: '旧题库账户完成截止日',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2026-12-31',
      what: {
        en: 'UK MOD asks all suppliers for DCC Level 0 (a request)',
        zh: '英国国防部请所有供应商达到 DCC 零级（属请求）',
      },
      status: 'upcoming',
      origin: {
        cite: 'MOD statement 8 May 2026',
        confirmed: false,
      },
    },
  ],
  items: [
    {
      id: 'uk-cyber-essentials-01',
      ref: 'Scope',
      text: {
        en: 'Every office, device, home worker and cloud service holding company data is in scope and listed; cloud is not left out.',
        zh: '所有办公点、设备、居家员工和存有公司数据的云服务都列入范围；云服务不得排除。',
      },
      test: {
        en: "Put the payroll, the device list and last quarter's software invoices side by side: every person, home worker, device and cloud service that handles company data must appear in the scope. Leave out nothing because it is awkward; cloud services cannot be left out at all.",
        zh: '把工资名单、设备清单和上季度的软件发票摆在一起：凡处理公司数据的人员、居家员工、设备和云服务都要在范围内。不能因为麻烦就漏掉，云服务更是不得排除。',
      },
      evidence: {
        en: 'The scope statement with the list of sites, devices and cloud services, dated on the day of the assessment account.',
        zh: '范围说明，含办公点、设备和云服务清单，日期与评估账户一致。',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-01', 'ID.AM-02', 'ID.AM-04'],
    },
    {
      id: 'uk-cyber-essentials-02',
      ref: '1 Firewalls',
      text: {
        en: 'A firewall protects each internet boundary and each device used on untrusted networks.',
        zh: '每个互联网边界以及在不可信网络中使用的设备都有防火墙。',
      },
      test: {
        en: 'Sign in to the router or firewall of each office and confirm that incoming connections are blocked by default. Then open the firewall page on three laptops, one of them from a home worker, and see that it is on for public networks.',
        zh: '登录每个办公点的路由器或防火墙，确认默认拒绝入站连接。再在三台笔记本（其中一台属居家员工）上打开防火墙页面，看公共网络下是否开启。',
      },
      evidence: {
        en: 'Screenshots of the default inbound rule per site, and the device management report on software firewalls.',
        zh: '各办公点默认入站规则截图、设备管理系统的软件防火墙报告。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.IR-01'],
    },
    {
      id: 'uk-cyber-essentials-03',
      ref: '1 Firewalls',
      text: {
        en: 'Firewall admin pages are not reachable from the internet, or sit behind MFA or an allow-list with a documented need.',
        zh: '防火墙管理界面不对互联网开放；确需开放的，须有书面理由并配多因素认证或 IP 白名单。',
      },
      test: {
        en: "From a phone on mobile data, enter your office's internet address in the browser, also with the usual admin ports your IT person names. No sign-in page may appear; if one does, it must demand a second proof or refuse your address, and the written need must exist.",
        zh: '用手机流量在浏览器里输入公司的公网地址，并试 IT 告诉你的常用管理端口，都不应出现登录页。若出现，须要求第二重验证或拒绝你的地址，并有书面的业务理由。',
      },
      evidence: {
        en: 'The result of the outside check with date, the remote administration setting, and the signed business reason where it is open.',
        zh: '注明日期的外部检查结果、远程管理设置截图，开放的附签字的业务理由。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['PR.IR-01', 'PR.AA-03'],
    },
    {
      id: 'uk-cyber-essentials-04',
      ref: '1 Firewalls',
      text: {
        en: 'Inbound rules are approved, documented and removed when no longer needed.',
        zh: '入站规则经批准、有记录，不再需要即删除。',
      },
      test: {
        en: 'Export the inbound rules and ask for the owner and the reason of each. Any rule that nobody can explain, or that serves a system switched off long ago, must go before you answer yes.',
        zh: '导出入站规则，逐条问归谁管、为什么开。没人说得清的，或对应系统早已停用的，删掉之后才能答“是”。',
      },
      evidence: {
        en: 'The rule list with owner, approval date and reason, and the change record for rules removed this year.',
        zh: '写明负责人、批准日期和理由的规则清单，以及今年删除规则的变更记录。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['PR.IR-01'],
    },
    {
      id: 'uk-cyber-essentials-05',
      ref: '2 Secure configuration',
      text: {
        en: 'Default passwords, unused accounts, apps and services are gone before devices are issued.',
        zh: '设备发放前清除默认口令、无用账号、应用和服务。',
      },
      test: {
        en: 'Take the next laptop that is about to be handed out and go through its accounts, programs and services. There must be no guest account, no trial software, no password from the box; do the same for one printer and the router.',
        zh: '拿一台即将发放的笔记本，逐项看账号、程序和服务：不应有来宾账号、试用软件和出厂口令。打印机和路由器也各抽一台。',
      },
      evidence: {
        en: 'The build checklist filled in for that device, and a screenshot of its local accounts and installed programs.',
        zh: '该设备填好的装机清单、本地账号和已装程序截图。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.PS-01'],
    },
    {
      id: 'uk-cyber-essentials-06',
      ref: '2 Secure configuration',
      text: {
        en: 'Devices lock, need a PIN of 6 or more digits or a password, and resist guessing.',
        zh: '设备自动锁屏，需 6 位及以上 PIN 或密码，并能防暴力猜测。',
      },
      test: {
        en: 'On a spare phone and a spare laptop without data, enter a wrong code until the device slows you down or blocks; that must happen after at most ten tries. In the policy, a PIN must have at least six digits.',
        zh: '找一部没有数据的备用手机和一台备用笔记本，连续输错密码，最多十次就应被限速或锁住。策略里 PIN 须至少 6 位。',
      },
      evidence: {
        en: 'The lock and PIN policy from device management, or photos of the setting on unmanaged devices.',
        zh: '设备管理里的锁屏与 PIN 策略；未纳管设备附设置照片。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['PR.AA-03'],
    },
    {
      id: 'uk-cyber-essentials-07',
      ref: '3 Security update management',
      text: {
        en: 'All software is licensed, supported and set to update automatically where possible.',
        zh: '所有软件均为正版、在支持期内，尽可能开启自动更新。',
      },
      test: {
        en: "Export installed software with version numbers, pick ten titles and look up each maker's support end and your licence. All must be supported and licensed, and automatic updating on where the product offers it.",
        zh: '导出带版本号的软件清单，抽十个，查厂商支持截止日和许可。都须在支持期内且有许可，产品提供自动更新的应已打开。',
      },
      evidence: {
        en: 'The software list with version, support end and licence, and the update policy from the console.',
        zh: '含版本、支持截止日和许可的软件清单、后台的更新策略。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.PS-02'],
    },
    {
      id: 'uk-cyber-essentials-08',
      ref: '3 Security update management (A6.4, A6.5)',
      text: {
        en: 'Critical and high-risk fixes for systems, firmware and apps are in within 14 days. Auto-fail.',
        zh: '操作系统、固件和应用的高危及严重漏洞在 14 天内修复。此项不达标直接判定不通过。',
      },
      test: {
        en: 'List the fixes of the last three months that the maker calls critical or high risk, or scores CVSS 7 or above, for systems, apps and firmware such as routers. Sample five devices, and include one laptop that is rarely online; none may have exceeded 14 days, because one miss fails the assessment.',
        zh: '列出近三个月厂商标为严重、高危或 CVSS 7 分以上的补丁，含系统、应用和路由器等固件。抽五台设备，其中一台是很少联网的笔记本，都不得超过 14 天，漏一项就不通过。',
      },
      evidence: {
        en: 'The patch report with release and installation dates per device, and the record of router and firewall firmware versions.',
        zh: '按设备列出发布与安装日期的补丁报告、路由器和防火墙固件版本记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.PS-02', 'ID.RA-01'],
    },
    {
      id: 'uk-cyber-essentials-09',
      ref: '3 Security update management',
      text: {
        en: 'Unsupported software is removed or cut off from the internet in a separate sub-set.',
        zh: '停止支持的软件已卸载，或隔离到不联网的子集中。',
      },
      test: {
        en: 'Search the inventory for products past their end of support: old Windows or macOS, old phones, Office versions, firewall firmware. Each must be gone or sit in a part of the network without internet; try to open a website from one of them.',
        zh: '在资产清单里找已停止支持的产品：旧版 Windows 或 macOS、旧手机、旧 Office、防火墙固件。要么已淘汰，要么放在不联网的网段；在其中一台上试着打开网页。',
      },
      evidence: {
        en: 'The end-of-support list, removal tickets, and the firewall rule that blocks the isolated part.',
        zh: '停服产品清单、淘汰工单、隔离网段的防火墙拦截规则。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.PS-02'],
    },
    {
      id: 'uk-cyber-essentials-10',
      ref: '4 User access control',
      text: {
        en: 'MFA is on for every user and admin of every cloud service that offers it. Auto-fail.',
        zh: '凡支持多因素认证的云服务，所有用户和管理员均已启用。此项不达标直接判定不通过。',
      },
      test: {
        en: "Open the user list of every cloud service in scope, not only mail: accounting, CRM, file sharing, the website's back end. Filter for accounts without MFA, guests and service accounts included; the result must be empty, since one account is enough to fail.",
        zh: '打开范围内每个云服务的用户列表，不只是邮箱，还有记账、CRM、网盘、网站后台。筛选未启用多因素认证的账号，含外部来宾和服务账号，结果须为空，差一个就不通过。',
      },
      evidence: {
        en: 'The MFA status export per cloud service with date, and the list of services that offer no MFA at all.',
        zh: '各云服务的多因素认证状态导出（带日期），以及完全不支持的服务清单。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-03'],
    },
    {
      id: 'uk-cyber-essentials-11',
      ref: '4 User access control',
      text: {
        en: 'Accounts are approved, unique, and removed when people leave.',
        zh: '账号经审批、一人一号，离职即删。',
      },
      test: {
        en: 'Compare the account export with the payroll of this month, name by name. Every account needs a person and an approval; take the last two leavers and see that their accounts no longer work.',
        zh: '把账号导出与本月工资名单逐个核对，每个账号都要有对应的人和批准记录。再取最近两位离职者，确认账号已不能用。',
      },
      evidence: {
        en: 'Approval mails or tickets for new accounts, and the leaver checklist with the date of closure.',
        zh: '新账号的批准邮件或工单、写明关闭日期的离职清单。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AA-01', 'PR.AA-05'],
    },
    {
      id: 'uk-cyber-essentials-12',
      ref: '4 User access control',
      text: {
        en: 'Admin accounts are separate, and never used for e-mail or browsing.',
        zh: '管理员账号独立使用，绝不用于收发邮件或上网。',
      },
      test: {
        en: 'Ask each administrator to show both accounts, then look in the mail system: the admin account must have no mailbox in use. Have them try to open a website with it; on managed machines it should be blocked, elsewhere a written rule must forbid it.',
        zh: '请每位管理员出示两个账号，再到邮件系统看：管理账号不应有在用邮箱。让他用该账号试着上网，受管设备上应被拦住，其他设备须有明文禁止。',
      },
      evidence: {
        en: 'The list of admin accounts with their everyday counterpart, and the rule or technical block on mail and browsing.',
        zh: '管理账号与日常账号对照表，以及禁止收邮件和上网的规定或技术限制。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-05'],
    },
    {
      id: 'uk-cyber-essentials-13',
      ref: '4 User access control',
      text: {
        en: 'Passwords are at least 12 characters, or 8 with MFA or a deny-list, and staff know how to choose them.',
        zh: '口令至少 12 位，或在有多因素认证或弱口令黑名单时至少 8 位，员工知道如何设置。',
      },
      test: {
        en: 'Open the password policy of the directory and of two cloud services: 12 characters, or 8 where MFA or a list of banned passwords backs it up. Ask a staff member how he or she picks a password and what to do when it may have leaked.',
        zh: '打开目录系统和两个云服务的口令策略：至少 12 位，有多因素认证或弱口令黑名单的可为 8 位。问一位员工怎么设口令、怀疑泄露了怎么办。',
      },
      evidence: {
        en: 'Screenshots of the password rules, and the guidance handed to staff with its date.',
        zh: '口令规则截图、发给员工的设置指引（带日期）。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['PR.AA-03'],
      unconfirmed: 'all',
    },
    {
      id: 'uk-cyber-essentials-14',
      ref: '5 Malware protection',
      text: {
        en: 'Every device runs anti-malware that updates itself, or only approved apps can run.',
        zh: '所有设备运行自动更新的防恶意软件，或仅允许经批准的应用运行。',
      },
      test: {
        en: 'Compare the protection console with the device list: missing machines are the result you are looking for. On one computer, download the harmless EICAR test file; it must be stopped, and the signatures must be from today or yesterday.',
        zh: '拿防护后台与设备清单对照，缺的机器正是要找的。在一台电脑上下载无害的 EICAR 测试文件，应被拦下，病毒库须是今天或昨天的。',
      },
      evidence: {
        en: 'The coverage report with the date of last update, the screenshot of the blocked test file, or the list of approved apps.',
        zh: '含最近更新日期的覆盖率报告、拦截测试文件的截图，或获准应用清单。',
      },
      effort: 'days',
      weight: 3,
      csf: ['DE.CM-09', 'PR.PS-05'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'ReadyToday',
      title: 'Cyber Essentials v3.3 Danzell: the auto-fail rules of April 2026',
      url: 'https://readytoday.co.uk/resources/blog/cyber-essentials-danzell-v3-3-what-the-april-2026-auto-fail-rules-mean',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'Crown Commercial Service',
      title: 'Cyber Essentials guidance for small and medium-sized suppliers',
      url: 'https://www.crowncommercial.gov.uk/news/cyber-essentials-certification-guidance-for-small-and-medium-sized-enterprises-supplier-specifics',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'Mastercopy',
      title: 'Cyber Essentials changes in 2026',
      url: 'https://www.mastercopy.co.uk/it-support/cyber-essentials-2026-changes/',
      checked: '2026-07-01',
    },
    {
      id: 's4',
      publisher: 'Softomate Solutions',
      title: 'What Cyber Essentials is, what it costs and the bundled insurance',
      url: 'https://www.softomatesolutions.com/blog/what-is-cyber-essentials-uk-certification/',
      checked: '2026-07-01',
    },
    {
      id: 's5',
      publisher: 'UK National Cyber Security Centre (NCSC)',
      title: 'Cyber Essentials overview and requirements',
      url: 'https://www.ncsc.gov.uk/cyberessentials/overview',
      checked: '2026-07-01',
      secondHand: true,
    },
    {
      id: 's6',
      publisher: 'IASME',
      title: 'Cyber Essentials certification and fees',
      url: 'https://iasme.co.uk/cyber-essentials/',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['iso-27001', 'cyber-insurance'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2026-12-31',
};
