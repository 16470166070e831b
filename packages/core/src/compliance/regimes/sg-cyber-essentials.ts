import type { Regime } from '../regime.ts';

// To check: Control families (Assets, Secure/Protect, Update, Backup, Respond) from recollection of the CSA document.
/** Singapore Cyber Essentials / Cyber Trust mark. CSA copyright: refer by family, own words. */
export const regime: Regime = {
  id: 'sg-cyber-essentials',
  name: {
    en: 'Singapore Cyber Essentials / Cyber Trust mark',
    zh: '新加坡 Cyber Essentials / Cyber Trust 标志',
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
    text: {
      en: 'Voluntary. CSA and MAS said in April 2025 that they were considering it as a condition for licences and sensitive government tenders; outcome not confirmed',
      zh: '自愿性。2025 年 4 月 CSA 与 MAS 表示考虑将其作为持牌及涉敏政府采购条件，结果未确认',
    },
    confirmed: false,
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AT-01'],
    },
    {
      id: 'sg-cyber-essentials-02',
      ref: 'Assets: hardware and software',
      text: {
        en: 'An inventory lists devices, software and cloud, with end-of-support dates.',
        zh: '资产清单含设备、软件、云服务及支持到期日。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-01', 'ID.AM-02'],
    },
    {
      id: 'sg-cyber-essentials-03',
      ref: 'Assets: data',
      text: {
        en: 'Business-critical data is known, protected and securely disposed of.',
        zh: '明确关键业务数据，予以保护并安全销毁。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-07', 'PR.DS-01'],
    },
    {
      id: 'sg-cyber-essentials-04',
      ref: 'Secure: malware protection',
      text: {
        en: 'Anti-malware, firewall and safe-software rules apply.',
        zh: '部署防恶意软件、防火墙并限定可用软件。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['DE.CM-09'],
    },
    {
      id: 'sg-cyber-essentials-05',
      ref: 'Secure: access control',
      text: {
        en: 'Accounts are approved, least-privilege, with MFA for admin and sensitive access.',
        zh: '账号经审批、最小权限，管理及敏感访问启用多因素认证。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.AA-05', 'PR.AA-03'],
    },
    {
      id: 'sg-cyber-essentials-06',
      ref: 'Secure: secure configuration',
      text: {
        en: 'Defaults are changed, unneeded features off, logging on.',
        zh: '更改默认设置、关闭多余功能、启用日志。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.PS-01'],
    },
    {
      id: 'sg-cyber-essentials-07',
      ref: 'Update: software updates',
      text: {
        en: 'Critical updates are prioritised and tracked.',
        zh: '优先安装并跟踪关键更新。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.PS-02'],
    },
    {
      id: 'sg-cyber-essentials-08',
      ref: 'Backup: essential data',
      text: {
        en: 'Backups are regular, kept offline or separate, and restore-tested.',
        zh: '定期备份，离线或隔离存放并测试恢复。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.DS-11'],
    },
    {
      id: 'sg-cyber-essentials-09',
      ref: 'Respond: incident response',
      text: {
        en: 'A basic plan has roles, contacts and steps, known to staff.',
        zh: '有基本预案，明确角色、联系人和步骤。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.MA-01'],
    },
    {
      id: 'sg-cyber-essentials-10',
      ref: 'Extensions (cloud, AI, OT)',
      text: {
        en: 'Extra clauses are met where cloud, AI or OT is used.',
        zh: '使用云、AI 或 OT 时满足扩展条款。',
      },
      test: {
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 1,
      csf: ['GV.SC-07', 'PR.IR-01'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Baker McKenzie',
      title: 'Baker McKenzie: marks may become mandatory',
      url: 'https://www.globalcompliancenews.com/2025/06/05/https-insightplus-bakermckenzie-com-bm-technology-media-telecommunications_1-singapore-vendors-may-need-to-obtain-cybersecurity-certifications-before-they-can-be-licensed-or-bid-for-certain-governme',
      checked: '2026-07-31',
    },
  ],
  related: ['sg-pdpa'],
  confidence: 'medium',
  checked: '2026-07',
  stale: '2027-07-01',
};
