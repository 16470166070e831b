import type { Regime } from '../regime.ts';

// To check: AI questions at 2026 renewals come from one vendor blog.
/** Cyber insurance application controls. Insurer forms are copyright: our questions are reworded. */
export const regime: Regime = {
  id: 'cyber-insurance',
  name: {
    en: 'Cyber insurance application controls',
    zh: '网络安全保险投保控制要求',
  },
  short: {
    en: 'Insurer’s questionnaire',
    zh: '投保问卷',
  },
  market: {
    en: 'Cyber insurance cover',
    zh: '网络安全保险',
  },
  version: {
    en: 'Market practice 2025-26 (Travelers, CFC, Marsh 12 controls)',
    zh: '2025–26 年市场惯例（Travelers、CFC、Marsh 十二项控制）',
  },
  authority: {
    en: 'Insurers and brokers',
    zh: '保险公司与经纪人',
  },
  regions: ['GLOBAL'],
  type: 'contract',
  gate: 'insurance',
  blocks: {
    en: 'No MFA, EDR or tested offline backup: declined, sub-limited or priced up; a wrong answer can void the policy after the loss.',
    zh: '没有多因素认证、EDR 或经测试的离线备份：拒保、限额或加价；答错还可能在出险后被撤销保单。',
  },
  status: {
    en: 'Asked at every quote and renewal',
    zh: '每次询价与续保都会询问',
  },
  rules: [
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['buys-cyber-insurance'],
      },
      why: {
        en: 'You have or want cyber cover.',
        zh: '贵公司已投保或计划投保网络险。',
      },
    },
    {
      level: 'market',
      when: {
        fact: 'employees',
        op: 'gte',
        value: 1,
      },
      why: {
        en: 'Customers increasingly require cover in contracts.',
        zh: '越来越多客户在合同中要求投保。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Rescission: in Travelers v. ICS (2022) a USD 1 million policy was declared void because MFA was stated but covered only the firewall.',
      zh: '撤销保单：Travelers 诉 ICS 案（2022）中，100 万美元保单因谎报多因素认证范围（仅覆盖防火墙）而被判自始无效。',
    },
    max: null,
    unit: {
      en: 'loss of cover',
      zh: '失去保障',
    },
    origin: {
      source: 's6',
      confirmed: true,
    },
  },
  effort: {
    months: [0.5, 3],
    cost: {
      low: 1000,
      high: 25000,
      currency: 'USD',
      basis: {
        en: 'closing gaps before the renewal of a small firm',
        zh: '小企业续保前补齐差距',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [],
  deadlines: [],
  items: [
    {
      id: 'cyber-insurance-01',
      ref: 'Application: signatory',
      text: {
        en: "The person who signs has evidence for every 'yes', dated within 90 days.",
        zh: '签字人对每个“是”都有 90 天内的证据。',
      },
      test: {
        en: 'Lay the last application on the table with the person who signed it and go through each yes: where is the screenshot or export, and is it younger than 90 days? A yes for which nobody can open the proof must be corrected with the broker before the next signature.',
        zh: '和签字人一起翻上次投保单，每个“是”都问：截图或导出在哪、是否 90 天以内？当场打不开证据的，下次签字前要通过保险经纪更正。',
      },
      evidence: {
        en: 'The application with a proof number beside each answer, and the dated folder of exports.',
        zh: '每项答案标有证据编号的投保单、带日期的导出文件夹。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.RR-01'],
    },
    {
      id: 'cyber-insurance-02',
      ref: 'MFA: e-mail',
      text: {
        en: 'MFA is enforced for all mailboxes, legacy protocols blocked.',
        zh: '全部邮箱强制多因素认证，并封禁旧协议。',
      },
      test: {
        en: "In the mail console list all mailboxes with the sign-in method, shared and service mailboxes included, and filter the last month's sign-ins for old protocols. Both the exceptions and the old protocol list must be empty.",
        zh: '在邮件后台列出全部邮箱的登录方式（含共享和服务邮箱），筛近一个月旧协议登录。例外和旧协议两张清单都须为空。',
      },
      evidence: {
        en: 'The policy export without exclusions, and the sign-in report filtered by protocol.',
        zh: '无排除项的策略导出、按协议筛选的登录报告。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-03'],
    },
    {
      id: 'cyber-insurance-03',
      ref: 'MFA: remote access',
      text: {
        en: 'VPN, RDP, VDI and remote tools need MFA, for suppliers too.',
        zh: 'VPN、RDP、VDI 和远程工具（含供应商）均需多因素认证。',
      },
      test: {
        en: 'Write down each way in from outside, including the tools your suppliers use to maintain tills, phones or machines, and try every one with a password only. Ask the supplier to show its own second step.',
        zh: '写下每条外部入口，含供应商维护收银、电话、设备所用工具，逐个只用口令试登。请供应商演示其第二步验证。',
      },
      evidence: {
        en: "The list of remote ways with MFA proof, and the suppliers' confirmation.",
        zh: '远程入口清单及多因素认证证据、供应商确认。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-03'],
    },
    {
      id: 'cyber-insurance-04',
      ref: 'MFA: privileged',
      text: {
        en: 'Admin access inside and outside uses MFA: directory, servers, backup, network gear.',
        zh: '内外部管理访问均用多因素认证：目录、服务器、备份、网络设备。',
      },
      test: {
        en: 'Let an administrator sign in, in your presence, to five things from inside the office: directory, server, backup console, firewall, cloud console. One sign-in without a second step is enough for no; this exact difference has cost a firm its cover.',
        zh: '请管理员当面在办公室内登录五处：目录、服务器、备份控制台、防火墙、云控制台。有一处没有第二步就只能答“否”，曾有公司正是因为这一点差别丢了保障。',
      },
      evidence: {
        en: 'The five dated screenshots with device names, and the list of privileged accounts.',
        zh: '五张标明设备名和日期的截图、特权账号清单。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03', 'PR.AA-05'],
    },
    {
      id: 'cyber-insurance-05',
      ref: 'EDR',
      text: {
        en: 'EDR covers every workstation and server, watched around the clock.',
        zh: 'EDR 覆盖所有工作站和服务器，并有全天候值守。',
      },
      test: {
        en: 'Count computers and servers in the inventory and in the EDR console; the numbers must agree. Then trigger a harmless test detection at 22:00 and note who calls and after how many minutes.',
        zh: '数一数资产清单和 EDR 后台里的电脑与服务器，两边要一致。晚上 22:00 触发一次无害的测试告警，记下几分钟后有人来电、是谁打的。',
      },
      evidence: {
        en: 'The coverage export, the contract for monitoring with hours, and the record of the night test.',
        zh: '覆盖导出、写明时段的值守合同、夜间测试记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['DE.CM-09', 'DE.AE-02'],
    },
    {
      id: 'cyber-insurance-06',
      ref: 'Backups',
      text: {
        en: 'Backups are encrypted, offline or immutable, with separate logins and MFA.',
        zh: '备份加密、离线或不可篡改，独立账号并启用多因素认证。',
      },
      test: {
        en: 'Put a small test file into the protected store and let the administrator try to delete it, never the real copy; it must be refused until the lock period ends, or the disk must lie unplugged elsewhere. Look at the login of the backup system and at its encryption.',
        zh: '往受保护的存储里放一个小测试文件，请管理员试着删除（切勿拿真备份试），锁定期内应被拒绝；用离线硬盘的，应已拔下另处存放。再看备份系统登录方式和加密。',
      },
      evidence: {
        en: 'The immutability setting or the photo of the offline disk, backup accounts with MFA, and the encryption setting.',
        zh: '不可篡改设置或离线盘照片、启用多因素认证的备份账号、加密设置。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.DS-11', 'RC.RP-03'],
    },
    {
      id: 'cyber-insurance-07',
      ref: 'Backup test',
      text: {
        en: 'A full restore was tested in the past six months, with the hours needed.',
        zh: '近六个月内做过完整恢复测试，并记录所需时长。',
      },
      test: {
        en: 'Read the last full restore: whole system rather than files, within six months, start and end time, signed by a user. If it is older, book the next before the renewal date.',
        zh: '看最近一次完整恢复：整机而非文件、六个月内、有起止时间、使用者签字。过期的，在续保日前约好下一次。',
      },
      evidence: {
        en: 'The restore report with hours, user confirmation, and the date of the next test.',
        zh: '写明小时数的恢复报告、使用者确认、下次测试日期。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RC.RP-03', 'RC.RP-05'],
    },
    {
      id: 'cyber-insurance-08',
      ref: 'Patching',
      text: {
        en: 'Critical fixes are in within 14 to 30 days and end-of-life systems are listed.',
        zh: '严重漏洞 14–30 天内修补，停服系统已列明。',
      },
      test: {
        en: 'From the patch console take the critical fixes of the quarter and sort by days needed; compare the longest with the number you stated in the form. Beside it lay the list of end-of-life systems with what separates each from the network.',
        zh: '从补丁后台取本季关键补丁，按天数排序，最长的与投保单所填对照。再对照停服系统清单，看每一台写明怎么隔离。',
      },
      evidence: {
        en: 'The sorted patch report, and the end-of-life list with isolation and end date.',
        zh: '排序的补丁报告、停服清单及隔离方式和淘汰日期。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.PS-02'],
    },
    {
      id: 'cyber-insurance-09',
      ref: 'E-mail security',
      text: {
        en: 'SPF, DKIM and DMARC, link and attachment filtering, external tags are on.',
        zh: '启用 SPF、DKIM、DMARC、链接与附件过滤及外部邮件标识。',
      },
      test: {
        en: 'Look up the DNS records of your domain with a free checker: SPF present, DKIM valid, DMARC set to quarantine or reject. Then send a test link and a harmless attachment of a blocked type from a private address, and see the external tag.',
        zh: '用免费工具查域名记录：有 SPF、DKIM 有效、DMARC 为隔离或拒收。再从私人邮箱发测试链接和一个被禁类型的无害附件，看外部标识。',
      },
      evidence: {
        en: 'The record check with date, filter policy screenshots, and the test mails.',
        zh: '带日期的记录检测、过滤策略截图、测试邮件。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.PS-01', 'PR.DS-02'],
    },
    {
      id: 'cyber-insurance-10',
      ref: 'Training',
      text: {
        en: 'Phishing training and simulation run at least yearly.',
        zh: '至少每年开展钓鱼培训与演练。',
      },
      test: {
        en: 'Ask for the last simulation: date, how many clicked, how many reported, what was done with repeat clickers. All groups with mail must be in it, the management as well.',
        zh: '拿到最近一次模拟钓鱼的结果：日期、点击数、上报数，以及对多次点击者怎么辅导。有邮箱的群体都要参加，管理层也在内。',
      },
      evidence: {
        en: 'The campaign report, the training list, and the follow-up for repeat clickers.',
        zh: '演练报告、培训名单、多次点击者跟进。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AT-01'],
    },
    {
      id: 'cyber-insurance-11',
      ref: 'Payment fraud',
      text: {
        en: 'Bank-detail changes are confirmed by a call to a known number, with two approvers.',
        zh: '收款账户变更须拨打已知电话核实，并双人审批。',
      },
      test: {
        en: 'Take the last three changed bank details in accounting and ask for the note of the call: number from the file, person, time, second approver. Then have someone ask accounts by mail, by arrangement with the owner, to change one; the payment must stop.',
        zh: '取财务最近三次账户变更，看通话记录：号码来自存档、对方、时间、第二审批人。再经老板同意发一封更改账户的测试邮件，付款须被拦下。',
      },
      evidence: {
        en: "The call notes, the bank's two-person setting as a screenshot, and the result of the test.",
        zh: '通话记录、网银双人审批截图、测试结果。',
      },
      effort: 'hours',
      weight: 3,
      csf: ['PR.AT-02', 'GV.PO-01'],
    },
    {
      id: 'cyber-insurance-12',
      ref: 'Privileged accounts',
      text: {
        en: 'Few domain admins, separate accounts, passwords in a vault.',
        zh: '域管理员少而精，账号分离，密码入库管理。',
      },
      test: {
        en: 'Count domain administrators: each must be known, few, and different from the daily account. Take one password from the vault log and see who used it when and that it was changed afterwards.',
        zh: '数域管理员：人人有名有姓、数量少、与日常账号分开。从密码库日志挑一条，看谁何时用过、用后是否更换。',
      },
      evidence: {
        en: "The list of admin accounts with reasons, the vault's log, and the rotation setting.",
        zh: '管理账号及理由清单、密码库日志、轮换设置。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AA-05'],
    },
    {
      id: 'cyber-insurance-13',
      ref: 'Incident plan',
      text: {
        en: 'A tested plan lists the insurer hotline and forbids wiping evidence first.',
        zh: '经演练的预案列有保险热线，并禁止先行清除证据。',
      },
      test: {
        en: "Ask three people which number they call first in an attack and what they must not do. The insurer's hotline must be among the first calls, wiping must be ruled out, and the exercise must be under a year old.",
        zh: '问三个人：遇攻击先打哪个电话、什么不能做？保险热线须在最先几个电话里，明确禁止清除，演练在一年以内。',
      },
      evidence: {
        en: 'The plan with hotline and policy number, and exercise minutes.',
        zh: '写有热线和保单号的预案、演练纪要。',
      },
      effort: 'days',
      weight: 2,
      csf: ['RS.MA-01', 'ID.IM-02'],
    },
    {
      id: 'cyber-insurance-14',
      ref: 'AI use',
      text: {
        en: 'Written AI use policy and approved-tool list exist.',
        zh: '有书面 AI 使用规定与获准工具清单。',
      },
      test: {
        en: 'Ask a sales person which AI tools are allowed and read the rule: tools, forbidden data, who approves. The answer given to the insurer must be the same as the practice in the browser report.',
        zh: '问一位销售允许用哪些 AI 工具，再看规定：工具、禁止数据、谁批准。给保险公司的答案须与浏览器报告一致。',
      },
      evidence: {
        en: 'The AI rule with date, the tool list, and the usage report.',
        zh: '带日期的 AI 规定、工具清单、使用报告。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['GV.PO-01'],
      unconfirmed: 'all',
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Reed Smith',
      title: 'Insurance applications under scrutiny: lessons from Travelers v. ICS',
      url: 'https://www.reedsmith.com/en/perspectives/2022/07/insurance-applications-under-scrutiny-lessons-from-travelers-v-ics',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'BindLedger',
      title: 'Guide to the Travelers CyberRisk application forms',
      url: 'https://www.bindledger.com/blog/travelers-cyberrisk-long-form-and-supplements-guide',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'CFC (copy on Issuu)',
      title: 'Cyber application form, UK, version 25',
      url: 'https://issuu.com/stmarysascot/docs/cyber_combined_application_uk_v25_1_',
      checked: '2026-07-01',
    },
    {
      id: 's4',
      publisher: 'SlideShare (slides after Marsh)',
      title: 'Twelve cyber controls insurers ask about',
      url: 'https://fr.slideshare.net/MikeMihm/12-critical-cyber-controls-for-insurancepptx',
      checked: '2026-07-01',
    },
    {
      id: 's5',
      publisher: 'Hudson PS',
      title: 'When the insurer sends a cybersecurity questionnaire',
      url: 'https://www.hudsonps.com/post/you-received-a-cybersecurity-questionnaire-from-your-insurer-now-what',
      checked: '2026-07-01',
    },
    {
      id: 's6',
      publisher: 'Lockton',
      title: 'Travelers v. ICS and answering cyber applications with care',
      url: 'https://global.lockton.com/us/en/news-insights/travelers-v-ics-underscores-need-to-respond-carefully-to-cyber-insurance',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['nist-baseline'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-06-30',
};
