import type { Regime } from '../regime.ts';

// To check: ICO fee item and IDTA wording from recollection.
/** UK GDPR, DPA 2018, PECR and DUAA 2025. Open Government Licence v3.0 for ICO/legislation text; wording here is our own. */
export const regime: Regime = {
  id: 'uk-gdpr',
  name: {
    en: 'UK GDPR, DPA 2018, PECR and DUAA 2025',
    zh: '英国 UK GDPR、2018 年数据保护法、PECR 及 2025 年数据（使用与访问）法',
  },
  market: {
    en: 'Personal data of UK customers',
    zh: '英国客户的个人数据业务',
  },
  version: {
    en: 'As amended by the Data (Use and Access) Act 2025; main parts 5 Feb 2026, complaints duty 19 Jun 2026',
    zh: '经《2025 年数据（使用与访问）法》修订；主要条款 2026 年 2 月 5 日、投诉义务 2026 年 6 月 19 日生效',
  },
  authority: {
    en: 'Information Commissioner (ICO)',
    zh: '英国信息专员办公室 (ICO)',
  },
  regions: ['UK'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'UK clients and public bodies will not share personal data without a UK GDPR contract; marketing lists used without valid consent now carry the top fine tier.',
    zh: '没有 UK GDPR 合同，英国客户和公共机构不会共享个人数据；违规使用营销名单如今适用最高罚款档。',
  },
  status: {
    text: {
      en: 'In force; complaints procedure is compulsory since 19 June 2026 with no small-firm exemption',
      zh: '现行有效；2026 年 6 月 19 日起须设数据保护投诉流程，小企业亦不豁免',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        any: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['UK'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['personal-data-uk'],
          },
        ],
      },
      why: {
        en: 'You are in the UK, or target or serve people there.',
        zh: '贵公司位于英国，或面向英国个人提供服务。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to GBP 17.5 million or 4% of worldwide turnover; since 5 Feb 2026 the same ceiling applies to e-marketing and cookie rules (was GBP 500,000).',
      zh: '最高 1,750 万英镑或全球营业额 4%；自 2026 年 2 月 5 日起，电子营销与 cookie 规则适用同一上限（原为 50 万英镑）。',
    },
    max: 17500000,
    unit: {
      en: 'GBP, or 4% of worldwide turnover, whichever is higher',
      zh: '英镑，或全球营业额的 4%，取高者',
    },
    origin: {
      source: 's4',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 6],
    cost: {
      low: 3000,
      high: 40000,
      currency: 'GBP',
      basis: {
        en: 'small business',
        zh: '中小企业',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'personal data breach',
        zh: '个人数据泄露',
      },
      hours: 72,
      to: {
        en: 'the ICO',
        zh: 'ICO',
      },
      ref: 'UK GDPR Art. 33',
      confirmed: true,
    },
    {
      event: {
        en: 'data protection complaint',
        zh: '数据保护投诉',
      },
      hours: 720,
      to: {
        en: 'the complainant, as an acknowledgement',
        zh: '投诉人（确认收到）',
      },
      ref: 'DPA 2018 s.164A',
      confirmed: true,
    },
  ],
  deadlines: [
    {
      date: '2026-02-05',
      what: {
        en: 'Main DUAA changes; PECR fines up to GBP 17.5m or 4%',
        zh: 'DUAA 主要条款生效；PECR 罚款升至 1,750 万英镑或 4%',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
    {
      date: '2026-06-19',
      what: {
        en: 'Data-protection complaints procedure compulsory',
        zh: '英国数据保护投诉流程强制',
      },
      status: 'in-force',
      origin: {
        source: 's1',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'uk-gdpr-01',
      ref: 'DPA 2018 s.164A (DUAA s.103)',
      text: {
        en: 'A data-protection complaints route exists (form included), acknowledges within 30 days and keeps a log.',
        zh: '已设数据保护投诉渠道（含电子表单），30 天内回执并留存台账。',
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
      csf: ['GV.OC-03'],
    },
    {
      id: 'uk-gdpr-02',
      ref: 'UK GDPR Art. 30',
      text: {
        en: 'The record of processing is current.',
        zh: '处理活动记录保持最新。',
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
      csf: ['ID.AM-07'],
    },
    {
      id: 'uk-gdpr-03',
      ref: 'UK GDPR Art. 5-6, 9',
      text: {
        en: 'Lawful basis is recorded, including recognised legitimate interests where used.',
        zh: '已记录合法性基础，包括适用的“公认合法利益”。',
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
      csf: ['GV.OC-03'],
    },
    {
      id: 'uk-gdpr-04',
      ref: 'UK GDPR Art. 12-14',
      text: {
        en: 'Privacy notices name the right to complain to the firm and to the ICO.',
        zh: '隐私告知写明向公司及 ICO 投诉的权利。',
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
      csf: ['GV.OC-03'],
    },
    {
      id: 'uk-gdpr-05',
      ref: 'UK GDPR Art. 15',
      text: {
        en: 'Access requests are tracked, using the stop-the-clock rule only while clarification is awaited.',
        zh: '跟踪查阅请求，仅在等待澄清期间使用“暂停计时”。',
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
      csf: ['GV.OC-03'],
    },
    {
      id: 'uk-gdpr-06',
      ref: 'UK GDPR Art. 28',
      text: {
        en: 'Processor contracts are in place both ways.',
        zh: '处理者合同上下游均已签署。',
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
      csf: ['GV.SC-05'],
    },
    {
      id: 'uk-gdpr-07',
      ref: 'UK GDPR Art. 32',
      text: {
        en: 'Security fits the risk: MFA, encryption, patched systems, tested backups.',
        zh: '安全措施与风险相称：多因素认证、加密、补丁、经测试的备份。',
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
      csf: ['PR.AA-03', 'PR.DS-01', 'PR.DS-11'],
    },
    {
      id: 'uk-gdpr-08',
      ref: 'UK GDPR Art. 33-34',
      text: {
        en: 'A breach can be reported to the ICO within 72 hours.',
        zh: '能在 72 小时内向 ICO 报告泄露。',
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
      csf: ['RS.CO-02'],
    },
    {
      id: 'uk-gdpr-09',
      ref: 'PECR reg. 6, 22',
      text: {
        en: 'Cookies and direct marketing have valid consent or a documented exception.',
        zh: 'cookie 与直接营销取得有效同意或有书面例外依据。',
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
      csf: ['GV.OC-03'],
    },
    {
      id: 'uk-gdpr-10',
      ref: 'UK GDPR Ch. V',
      text: {
        en: 'Transfers abroad use UK adequacy, the IDTA or the Addendum.',
        zh: '出境传输使用英国充分性认定、IDTA 或附录。',
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
      csf: ['GV.SC-05'],
    },
    {
      id: 'uk-gdpr-11',
      ref: 'Data Protection (Charges) Regs 2018',
      text: {
        en: 'The yearly ICO fee is paid, or an exemption is noted.',
        zh: '已缴 ICO 年费或记录豁免理由。',
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
      csf: ['GV.OC-03'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Servola',
      title: 'Servola: UK complaints clock, SI 2026/82',
      url: 'https://servola.de/journal/uk-data-complaints-now-have-a-clock/',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'LegalEdge',
      title: 'LegalEdge: DUAA dates',
      url: 'https://www.legaledge.co.uk/2026/04/what-the-recent-data-protection-updates-mean-for-your-business-in-plain-english-updated-april-2026/',
      checked: '2026-07-31',
    },
    {
      id: 's3',
      publisher: 'Cobalt',
      title: 'Cobalt: no small-business exemption',
      url: 'https://cobalt.so/news/data-use-access-act-2026-what-businesses-must-do',
      checked: '2026-07-31',
    },
    {
      id: 's4',
      publisher: 'Recatools',
      title: 'From 19 June UK data controllers need a formal complaints process',
      url: 'https://recatools.com/news/from-19-june-uk-data-controllers-need-a-formal-complaints-process-and-cookie-fines-now-reach-ps175m',
      checked: '2026-07-31',
    },
  ],
  related: ['gdpr', 'uk-cyber-essentials'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};
