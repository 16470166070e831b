import type { Regime } from '../regime.ts';

// To check: Control families (Assets, Secure/Protect, Update, Backup, Respond) from recollection of the CSA document.
/** Singapore Cyber Essentials / Cyber Trust mark. CSA copyright: refer by family, own words. */
export const regime: Regime = {
  id: 'sg-cyber-essentials',
  name: {
    en: 'Singapore Cyber Essentials / Cyber Trust mark',
    zh: '新加坡 Cyber Essentials / Cyber Trust 标志',
  },
  short: {
    en: 'Cyber Essentials (Singapore)',
    zh: '新加坡 Cyber Essentials',
  },
  market: {
    en: 'Singapore government and finance tenders',
    zh: '新加坡政府与金融招标',
  },
  version: {
    en: 'CSA scheme, with cloud, OT and AI extensions (2025)',
    zh: 'CSA 计划，含云、OT 与 AI 扩展（2025 年）',
  },
  authority: {
    en: 'Cyber Security Agency of Singapore (CSA)',
    zh: '新加坡网络安全局 (CSA)',
  },
  regions: ['SG'],
  type: 'certification',
  gate: 'procurement-filter',
  blocks: {
    en: 'Vendors touching sensitive government or financial data risk exclusion once the condition is set; the mark already shortens supplier checks.',
    zh: '一旦成为条件，涉敏政府或金融数据的供应商可能被排除；目前已可缩短供应商审查。',
  },
  status: {
    en: 'Voluntary. CSA and MAS said in April 2025 that they were considering it as a condition for licences and sensitive government tenders; outcome not confirmed',
    zh: '自愿性。2025 年 4 月 CSA 与 MAS 表示考虑将其作为持牌及涉敏政府采购条件，结果未确认',
  },
  rules: [
    {
      level: 'market',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['SG'],
          },
          {
            any: [
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['gov-contracts-sg'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['supplies-sg-financial'],
              },
              {
                fact: 'industry',
                op: 'in',
                value: ['it-msp', 'saas'],
              },
            ],
          },
        ],
      },
      why: {
        en: 'Public-sector and financial supply chains are heading this way.',
        zh: '政府与金融供应链正朝此方向推进。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'None; contractual only.',
      zh: '无；仅为合同后果。',
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
    months: [1, 4],
    cost: {
      low: 1000,
      high: 15000,
      currency: 'SGD',
      basis: {
        en: 'small business',
        zh: '中小企业',
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
      id: 'sg-cyber-essentials-01',
      ref: 'Assets: people',
      text: {
        en: 'Staff are trained at joining and yearly.',
        zh: '员工入职及每年接受培训。',
      },
      test: {
        en: 'Ask the newest employee and one who has been with you for years when they were trained and what they would report. Both dates must be in the register, the second one under a year old.',
        zh: '问最新入职的和一位老员工：何时受训、什么情况要上报。两个日期都要在登记表里，后者须在一年以内。',
      },
      evidence: {
        en: 'The training register, the material for newcomers, and the yearly refresher with attendance.',
        zh: '培训登记表、新员工材料、年度复训签到。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AT-01'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-cyber-essentials-02',
      ref: 'Assets: hardware and software',
      text: {
        en: 'An inventory lists devices, software and cloud, with end-of-support dates.',
        zh: '资产清单含设备、软件、云服务及支持到期日。',
      },
      test: {
        en: 'Walk from desk to desk with the inventory, then open the bank statement for software and cloud subscriptions. Everything must be on it, with owner and end of support; entries ending this year need a plan.',
        zh: '拿清单逐桌核对，再从银行流水找软件和云订阅。都要在清单里，写明责任人和支持到期日；今年到期的须有计划。',
      },
      evidence: {
        en: 'The inventory with dates, the check marks from the walk, and the replacement plan.',
        zh: '带日期的资产清单、走查勾选记录、更换计划。',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-01', 'ID.AM-02'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-cyber-essentials-03',
      ref: 'Assets: data',
      text: {
        en: 'Business-critical data is known, protected and securely disposed of.',
        zh: '明确关键业务数据，予以保护并安全销毁。',
      },
      test: {
        en: 'Ask the owner which data would stop the business or hurt customers if lost, and see where they lie and who can open them. For a disposed disk or a paper file the proof of destruction must exist.',
        zh: '问老板哪些数据丢了会停业或伤到客户，看放在哪里、谁能打开。报废硬盘或纸质档案须有销毁证明。',
      },
      evidence: {
        en: 'The list of critical data with place and rights, and destruction certificates.',
        zh: '关键数据位置与权限清单、销毁证明。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-07', 'PR.DS-01'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-cyber-essentials-04',
      ref: 'Secure: malware protection',
      text: {
        en: 'Anti-malware, firewall and safe-software rules apply.',
        zh: '部署防恶意软件、防火墙并限定可用软件。',
      },
      test: {
        en: 'Check three computers: protection running and updated, firewall on, and an attempt to install an unapproved program refused or noticed. Ask what staff do when they need new software.',
        zh: '查三台电脑：防护运行并更新、防火墙开启、安装未批准程序被拒或被发现。再问需要新软件时怎么办。',
      },
      evidence: {
        en: 'The console report, firewall setting, and the list of approved software.',
        zh: '防护后台报告、防火墙设置、获准软件清单。',
      },
      effort: 'days',
      weight: 3,
      csf: ['DE.CM-09'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-cyber-essentials-05',
      ref: 'Secure: access control',
      text: {
        en: 'Accounts are approved, least-privilege, with MFA for admin and sensitive access.',
        zh: '账号经审批、最小权限，管理及敏感访问启用多因素认证。',
      },
      test: {
        en: "Export the users of mail and of the main business system; each needs a living person and an approval. See MFA for administrators and for systems with sensitive data by signing in before the reviewer's eyes.",
        zh: '导出邮箱和主要业务系统用户，每个都要对应在职人员和审批。当面登录，看管理员和敏感系统是否启用多因素认证。',
      },
      evidence: {
        en: 'The user export compared with staff, approvals, and MFA screenshots.',
        zh: '与在职名单比对的用户导出、审批记录、多因素认证截图。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-05', 'PR.AA-03'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-cyber-essentials-06',
      ref: 'Secure: secure configuration',
      text: {
        en: 'Defaults are changed, unneeded features off, logging on.',
        zh: '更改默认设置、关闭多余功能、启用日志。',
      },
      test: {
        en: 'Take one router, one laptop and one cloud service and compare their settings with your baseline sheet: default password changed, unused features off, logging on. Open one log to see that entries are really written.',
        zh: '拿一台路由器、一台笔记本和一个云服务对照基线表：默认口令已改、多余功能已关、日志已开。打开一份日志看真有记录。',
      },
      evidence: {
        en: 'The baseline sheet filled in for the three, and a log extract with date.',
        zh: '三者填好的基线表、带日期的日志摘录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.PS-01'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-cyber-essentials-07',
      ref: 'Update: software updates',
      text: {
        en: 'Critical updates are prioritised and tracked.',
        zh: '优先安装并跟踪关键更新。',
      },
      test: {
        en: 'Ask which critical updates came out last month and where they are missing today. There must be a list with priority, and a reason with a date for each device left behind.',
        zh: '问上月有哪些关键更新、今天还有哪里没装。须有按优先级排的清单，每台落后设备有理由和日期。',
      },
      evidence: {
        en: 'The update tracking list and the console report of the same day.',
        zh: '更新跟踪表、同日后台报告。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.PS-02'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-cyber-essentials-08',
      ref: 'Backup: essential data',
      text: {
        en: 'Backups are regular, kept offline or separate, and restore-tested.',
        zh: '定期备份，离线或隔离存放并测试恢复。',
      },
      test: {
        en: 'See the backup jobs of two weeks for errors, go to the place where the offline or separate copy lies, and have one folder restored. A user of that folder must confirm that the newest file is there.',
        zh: '看两周备份任务有没有报错，到离线或隔离副本存放处看一眼，恢复一个文件夹。由使用者确认最新文件在内。',
      },
      evidence: {
        en: 'Job reports, a photo or setting of the separate copy, and the restore note signed by the user.',
        zh: '任务报告、隔离副本照片或设置、使用者签字的恢复记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.DS-11'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-cyber-essentials-09',
      ref: 'Respond: incident response',
      text: {
        en: 'A basic plan has roles, contacts and steps, known to staff.',
        zh: '有基本预案，明确角色、联系人和步骤。',
      },
      test: {
        en: 'Ask two employees at the door: your screen shows a ransom note, what do you do and whom do you call? Both must give the contact in the plan; the plan must exist on paper.',
        zh: '随口问两位员工：屏幕出现勒索信，怎么做、打给谁？都要说出预案里的联系人，预案须有纸质件。',
      },
      evidence: {
        en: 'The plan on paper with roles and numbers, and the note that staff received it.',
        zh: '写明角色和电话的纸质预案、员工领取记录。',
      },
      effort: 'hours',
      weight: 3,
      csf: ['RS.MA-01'],
      unconfirmed: 'ref',
    },
    {
      id: 'sg-cyber-essentials-10',
      ref: 'Extensions (cloud, AI, OT)',
      text: {
        en: 'Extra clauses are met where cloud, AI or OT is used.',
        zh: '使用云、AI 或 OT 时满足扩展条款。',
      },
      test: {
        en: 'Write down whether you use cloud, AI or operational technology (machines controlled by computers) and open the matching extension. For every additional clause note yes with proof or no with a date.',
        zh: '写明是否使用云、AI 或 OT（由计算机控制的设备），打开对应扩展条款。逐条注明“是”并附证据，或“否”并写日期。',
      },
      evidence: {
        en: 'The completed extension checklist with proof and dates.',
        zh: '填好并附证据和日期的扩展条款清单。',
      },
      effort: 'days',
      weight: 1,
      csf: ['GV.SC-07', 'PR.IR-01'],
      unconfirmed: 'ref',
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Baker McKenzie (Global Compliance News)',
      title: 'Singapore: certification may become a condition for licences and tenders',
      url: 'https://www.globalcompliancenews.com/2025/06/05/https-insightplus-bakermckenzie-com-bm-technology-media-telecommunications_1-singapore-vendors-may-need-to-obtain-cybersecurity-certifications-before-they-can-be-licensed-or-bid-for-certain-governme',
      checked: '2026-07-01',
    },
  ],
  confidence: 'medium',
  related: ['sg-pdpa'],
  unconfirmed: ['status'],
  checked: '2026-07',
  stale: '2027-06-30',
};
