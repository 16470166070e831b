import type { Regime } from '../regime.ts';

// To check: APP and NDB details, ADM transparency date (10 Dec 2026) and statutory tort (10 Jun 2025) from recollection.
/** Privacy Act 1988 and Cyber Security Act 2024. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'au-privacy-act',
  name: {
    en: 'Privacy Act 1988 and Cyber Security Act 2024',
    zh: '澳大利亚《隐私法》与《2024 年网络安全法》',
  },
  short: {
    en: 'Privacy Act (Australia)',
    zh: '澳大利亚隐私法',
  },
  market: {
    en: 'Health, finance and government clients in Australia',
    zh: '澳大利亚医疗、金融与政府客户',
  },
  version: {
    en: 'As amended 2024',
    zh: '经 2024 年修订',
  },
  authority: {
    en: 'OAIC; Department of Home Affairs / ASD',
    zh: '澳大利亚信息专员办公室 (OAIC)；内政部／ASD',
  },
  regions: ['AU'],
  type: 'law',
  gate: 'liability',
  blocks: {
    en: 'Health, finance and government clients require APP compliance even from exempt firms; ransom payments must be reported or fined.',
    zh: '即使属豁免小企业，医疗、金融和政府客户也要求遵守 APP；支付赎金必须申报，否则受罚。',
  },
  status: {
    en: 'In force; small businesses (AUD 3m or less) are still largely exempt, with removal announced but not enacted in the material found',
    zh: '现行有效；营业额 300 万澳元及以下的小企业目前基本豁免，取消豁免已宣布但所见资料未见立法',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        all: [
          {
            any: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['AU'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['personal-data-au'],
              },
            ],
          },
          {
            any: [
              {
                fact: 'revenueAud',
                op: 'gt',
                value: 3000000,
              },
              {
                fact: 'industry',
                op: 'in',
                value: ['healthcare-provider'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['sells-personal-data'],
              },
            ],
          },
        ],
      },
      why: {
        en: 'Turnover above AUD 3 million, or health service or data trading at any size.',
        zh: '营业额超过 300 万澳元，或从事医疗服务、数据交易（不论规模）。',
      },
    },
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['gov-contracts-au'],
      },
      why: {
        en: 'Commonwealth contracts bind you by clause.',
        zh: '联邦合同以条款约束。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Serious or repeated breach: the greater of AUD 50 million, three times the benefit, or 30% of adjusted turnover. Ransom payment report missed: 60 penalty units (AUD 19,800).',
      zh: '严重或多次违规：5000 万澳元、获益三倍或调整后营业额 30% 中取高者。未申报赎金支付：60 罚金单位（19,800 澳元）。',
    },
    max: 50000000,
    unit: {
      en: 'AUD (or 3 times the benefit, or 30% of turnover)',
      zh: '澳元（或所得利益的 3 倍、营业额的 30%）',
    },
    origin: {
      source: 's1',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 4],
    cost: {
      low: 5000,
      high: 40000,
      currency: 'AUD',
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
        en: 'ransom payment',
        zh: '支付赎金',
      },
      hours: 72,
      to: {
        en: 'ASD',
        zh: 'ASD',
      },
      ref: 'Cyber Security Act 2024 s.27',
      confirmed: true,
    },
  ],
  deadlines: [
    {
      date: '2026-12-10',
      what: {
        en: "Australia: automated-decision transparency and Children's Online Privacy Code",
        zh: '澳大利亚自动化决策透明度与儿童在线隐私守则',
      },
      status: 'upcoming',
      origin: {
        confirmed: false,
      },
    },
  ],
  items: [
    {
      id: 'au-privacy-act-01',
      ref: 'APP 1',
      text: {
        en: 'A current privacy policy is public and says how automated decisions are used.',
        zh: '公开现行隐私政策，并说明自动化决策的使用。',
      },
      test: {
        en: 'Find the privacy policy on your website in under three clicks and compare it with the systems in use: where software decides on people with real effect, it must say so. Ask for the date of the last update.',
        zh: '三次点击之内在官网找到隐私政策，与在用系统对照：由程序对个人作出有实际影响决定的，须写明。再问最近更新日期。',
      },
      evidence: {
        en: 'The published policy with version date, and the list of automated decisions behind the passage.',
        zh: '注明版本日期的政策、相关段落对应的自动化决策清单。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
      unconfirmed: 'all',
    },
    {
      id: 'au-privacy-act-02',
      ref: 'APP 3, 5',
      text: {
        en: 'Only needed data is collected, with notice.',
        zh: '仅收集必要信息并告知。',
      },
      test: {
        en: 'Fill in your enquiry form and job application and ask of each box why it is needed; the collection notice must stand beside it. Check the identity documents you scan: is seeing them enough?',
        zh: '填一遍咨询表和求职申请，逐栏问为什么要填，旁边须有收集告知。再看扫描留存的证件：核对一下是否就够了？',
      },
      evidence: {
        en: 'The field review, dated notices, and the rule on copying identity documents.',
        zh: '字段复核、带日期的告知、证件复印规定。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
      unconfirmed: 'all',
    },
    {
      id: 'au-privacy-act-03',
      ref: 'APP 6-7',
      text: {
        en: 'Use and marketing match the purpose and opt-outs.',
        zh: '使用与营销符合目的并可退出。',
      },
      test: {
        en: 'Sign up for your own newsletter, opt out, and see whether anything arrives in the following weeks, also by text message. Take five recipients of a campaign and ask for which purpose their data was collected.',
        zh: '订阅自家邮件再退订，看之后几周（含短信）是否还会收到。从一次活动里抽五位收件人，问其数据最初为何收集。',
      },
      evidence: {
        en: 'The opt-out log, the suppression list, and the source of each marketing list.',
        zh: '退订日志、屏蔽名单、各营销名单来源。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
      unconfirmed: 'all',
    },
    {
      id: 'au-privacy-act-04',
      ref: 'APP 8',
      text: {
        en: 'Overseas recipients are bound and you stay responsible.',
        zh: '对境外接收方有约束，并承担责任。',
      },
      test: {
        en: 'List suppliers with staff or servers outside Australia, support desks included. For each ask which clause binds it to the privacy principles and whether your management knows that you answer for its mistakes.',
        zh: '列出在澳大利亚以外有人员或服务器的供应商，含客服。逐家看哪条合同约束其遵守隐私原则，管理层是否清楚对方出错由己方担责。',
      },
      evidence: {
        en: 'The list of overseas recipients with country, and the contract clauses with date.',
        zh: '境外接收方及国家清单、合同条款及日期。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['GV.SC-05'],
      unconfirmed: 'all',
    },
    {
      id: 'au-privacy-act-05',
      ref: 'APP 11.1',
      text: {
        en: 'Reasonable technical and organisational steps protect data (Essential Eight helps).',
        zh: '采取合理的技术与组织措施保护数据（可参照 Essential Eight）。',
      },
      test: {
        en: 'Compare your position on the Essential Eight with the sensitivity of your data and look for the two weakest strategies. Then ask for the organisational side: who checks access, when was the last staff training, who answers for it?',
        zh: '把 Essential Eight 现状与数据敏感度对照，找出最弱的两项。再问组织层面：谁查权限、上次培训何时、谁负责？',
      },
      evidence: {
        en: 'The security assessment, access review, and training record with dates.',
        zh: '安全评估、权限复核、带日期的培训记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03', 'PR.DS-01', 'PR.PS-02'],
      unconfirmed: 'all',
    },
    {
      id: 'au-privacy-act-06',
      ref: 'APP 11.2',
      text: {
        en: 'Data no longer needed is destroyed or de-identified.',
        zh: '不再需要的数据销毁或去标识化。',
      },
      test: {
        en: "Search for the oldest customer file and the oldest applicant's CV, in mail as well. Each must lie within your schedule or be gone; what counts as de-identified must not be traceable with another table you own.",
        zh: '找最老的客户档案和求职简历，邮箱里也查。须在保存期限内，否则应已销毁；号称去标识化的，不能用自家另一张表还原。',
      },
      evidence: {
        en: 'The retention schedule, destruction records, and the re-identification trial.',
        zh: '保存期限表、销毁记录、还原试验。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-08'],
      unconfirmed: 'all',
    },
    {
      id: 'au-privacy-act-07',
      ref: 'APP 12-13',
      text: {
        en: 'Access and correction requests are met.',
        zh: '满足查阅与更正请求。',
      },
      test: {
        en: 'Let a friend ask by mail for access and for a correction of the address. Someone must recognise the request, check identity, answer within your period (30 days is usual) and change the address in every system.',
        zh: '请朋友发邮件申请查阅并更正地址。须有人认得出、核身份、在规定期限（一般 30 天）内答复，各系统地址都改。',
      },
      evidence: {
        en: 'The request log, the reply, and the correction shown in all systems.',
        zh: '请求台账、答复、各系统更正截图。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['GV.OC-03'],
      unconfirmed: 'all',
    },
    {
      id: 'au-privacy-act-08',
      ref: 'Privacy Act Pt IIIC',
      text: {
        en: 'A suspected breach is assessed within 30 days and notified to OAIC and people if serious harm is likely.',
        zh: '疑似泄露 30 天内评估，可能造成严重伤害的通知 OAIC 和个人。',
      },
      test: {
        en: 'Work through a case with a calendar: suspicion on 4 May, a mailbox with tax file numbers read by strangers. The assessment must end within 30 days, state whether serious harm is likely and why, and the OAIC form must be ready as a draft.',
        zh: '拿日历推演：5 月 4 日怀疑一个含税号的邮箱被外人看过。30 天内须完成评估，写明是否可能造成严重伤害及理由，OAIC 表格草稿备好。',
      },
      evidence: {
        en: 'The response plan, the assessment template, and the filled-in sample statement.',
        zh: '应对预案、评估模板、填好的通知样例。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02', 'RS.AN-08'],
      unconfirmed: 'all',
    },
    {
      id: 'au-privacy-act-09',
      ref: 'Cyber Security Act 2024 Pt 3',
      text: {
        en: 'Above the AUD 3 million threshold, a ransom payment can be reported in 72 hours and someone owns the decision.',
        zh: '超过 300 万澳元门槛的，能在 72 小时内申报赎金支付，并明确决策人。',
      },
      test: {
        en: "Compare last year's turnover with the AUD 3 million mark. If above, ask the owner who decides on a ransom, and sit down at the reporting form to see which facts (amount, demand, contact with the attacker) would be needed within 72 hours.",
        zh: '把去年营业额与 300 万澳元门槛比较。超过的，问老板由谁决定付不付赎金，再看申报表：72 小时内要填哪些事实（金额、要求、与攻击者的联系）。',
      },
      evidence: {
        en: 'The decision sheet with names, the turnover note, and the sample report.',
        zh: '写明姓名的决策表、营业额说明、样例申报。',
      },
      effort: 'hours',
      weight: 3,
      csf: ['RS.CO-02', 'GV.RR-01'],
    },
    {
      id: 'au-privacy-act-10',
      ref: 'Statutory tort (2025)',
      text: {
        en: 'Owners know individuals can sue for serious privacy invasions.',
        zh: '管理层了解个人可就严重侵犯隐私提起诉讼。',
      },
      test: {
        en: 'Ask two directors what an individual can do after a serious invasion of privacy by the firm; suing must be part of the answer. The board paper that explains it must be dated, and the insurance must have been asked whether it pays.',
        zh: '问两位董事：公司严重侵犯隐私，个人能怎么办？答案须包括起诉。说明此事的董事会文件须有日期，并已问过保险是否赔付。',
      },
      evidence: {
        en: "The board paper or briefing, and the broker's written answer on cover.",
        zh: '董事会文件或简报、保险经纪关于保障范围的书面答复。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['GV.RM-01'],
      unconfirmed: 'all',
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Australian Government, Federal Register of Legislation',
      title: 'Explanatory memorandum to the 2022 privacy enforcement bill',
      url: 'https://www.legislation.gov.au/Details/C2022B00116/Explanatory%20Memorandum/Text',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'Sorena',
      title: 'Australia: reporting a ransom payment within 72 hours',
      url: 'https://www.sorena.io/artifacts/apac/australia-cyber-security-act/ransomware-payment-reporting-72-hours',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'Mondaq',
      title: 'Australia introduces cyber security legislation',
      url: 'https://www.mondaq.com/australia/security/1551282/australia-introduces-comprehensive-cyber-security-legislation',
      checked: '2026-07-01',
    },
  ],
  confidence: 'medium',
  related: ['au-essential-eight'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2026-12-10',
};
