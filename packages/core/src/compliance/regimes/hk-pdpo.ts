import type { Regime } from '../regime.ts';

// To check: DPP summary, Part VIA and 40 days from recollection.
/** Hong Kong PDPO and Cap. 653. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'hk-pdpo',
  name: {
    en: 'Hong Kong PDPO and Cap. 653',
    zh: '香港《个人资料（私隐）条例》及第 653 章',
  },
  short: {
    en: 'PDPO (Hong Kong)',
    zh: '香港私隐条例',
  },
  market: {
    en: 'Banks and public bodies in Hong Kong',
    zh: '香港银行与公营机构客户',
  },
  version: {
    en: 'Cap. 486; Cap. 653 in force 1 Jan 2026 (critical infrastructure only)',
    zh: '第 486 章；第 653 章自 2026 年 1 月 1 日起施行（仅关键基础设施）',
  },
  authority: {
    en: 'PCPD; Commissioner of Critical Infrastructure',
    zh: '个人资料私隐专员公署；关键基础设施专员',
  },
  regions: ['HK'],
  type: 'law',
  gate: 'liability',
  blocks: {
    en: 'Banks, listed groups and public bodies require PDPO clauses; designated infrastructure operators pass Cap. 653 duties to IT suppliers.',
    zh: '银行、上市集团和公营机构要求 PDPO 条款；被指定的关键基础设施营运者会把第 653 章责任传导给 IT 供应商。',
  },
  status: {
    en: 'In force. General breach notice is still voluntary; a compulsory scheme is under study.',
    zh: '现行有效。一般泄露通报仍属自愿，强制机制研究中。',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        any: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['HK'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['personal-data-hk'],
          },
        ],
      },
      why: {
        en: 'You control personal data in or from Hong Kong.',
        zh: '贵公司在香港或从香港控制个人资料。',
      },
    },
    {
      level: 'contractual',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['HK'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['critical-infrastructure'],
          },
        ],
      },
      why: {
        en: 'Cap. 653 applies only if the operator is designated; suppliers feel it by contract.',
        zh: '仅被指定的营运者适用第 653 章，供应商经合同承担。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'PDPO works through enforcement notices; ignoring one is a crime. Cap. 653: fines up to HKD 5 million plus daily amounts for operators.',
      zh: 'PDPO 以执行通知为主，违反即属刑事罪行。第 653 章：营运者最高罚款 500 万港元另加按日罚款。',
    },
    max: 5000000,
    unit: {
      en: 'HKD (operators under Cap. 653)',
      zh: '港元（第 653 章营运者）',
    },
    origin: {
      source: 's3',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 3],
    cost: {
      low: 10000,
      high: 80000,
      currency: 'HKD',
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
        en: 'core function of critical infrastructure disrupted',
        zh: '关键基础设施核心功能中断',
      },
      hours: 12,
      to: {
        en: 'the Commissioner',
        zh: '关键基础设施专员',
      },
      ref: 'Cap. 653 s.28',
      confirmed: true,
    },
    {
      event: {
        en: 'other incident at critical infrastructure',
        zh: '关键基础设施其他事件',
      },
      hours: 48,
      to: {
        en: 'the Commissioner',
        zh: '关键基础设施专员',
      },
      ref: 'Cap. 653 s.28',
      confirmed: true,
    },
  ],
  deadlines: [
    {
      date: '2026-01-01',
      what: {
        en: 'Hong Kong Cap. 653 (critical infrastructure) in force',
        zh: '香港第 653 章（关键基础设施）生效',
      },
      status: 'in-force',
      origin: {
        source: 's4',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'hk-pdpo-01',
      ref: 'DPP1',
      text: {
        en: 'Collection is necessary and fair, with notice.',
        zh: '收集必要、公平并告知。',
      },
      test: {
        en: 'Pick one form and ask of each field, the Hong Kong identity card number in particular, whether the service works without it. The Personal Information Collection Statement must be handed over at or before collection; try as a customer.',
        zh: '挑一份表格，逐栏问没有它能否提供服务，尤其是香港身份证号码。《收集个人资料声明》须在收集时或收集前提供，以顾客身份试一次。',
      },
      evidence: {
        en: 'The form review, the statement with version date, and a screenshot of where it appears.',
        zh: '表格复核、带版本日期的声明、展示位置截图。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
      unconfirmed: 'all',
    },
    {
      id: 'hk-pdpo-02',
      ref: 'DPP2',
      text: {
        en: 'Data is accurate and not kept too long; processors are bound.',
        zh: '资料准确、不超期保存，并约束处理者。',
      },
      test: {
        en: 'Take ten customer records and verify address and phone, then look for the oldest records and compare their age with the retention rule. Ask a data processor how it knows when to delete.',
        zh: '抽十条客户记录核对地址电话，再找最旧的记录，年限对照保存规定。并问一家资料处理者怎么知道何时删除。',
      },
      evidence: {
        en: 'The sample result, the retention rule, and the instruction to processors on deletion.',
        zh: '抽样结果、保存规定、给处理者的删除指示。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-08'],
      unconfirmed: 'all',
    },
    {
      id: 'hk-pdpo-03',
      ref: 'DPP3',
      text: {
        en: 'New use needs consent.',
        zh: '新用途须取得同意。',
      },
      test: {
        en: 'Choose one new use of existing data in the past year (analysis, sharing within the group, AI) and ask for the consent given for it. A line in the old statement that covers everything does not count.',
        zh: '挑去年一项既有资料的新用途（分析、集团共享、AI），看有没有为此专门取得同意。旧声明里一句无所不包的话不算。',
      },
      evidence: {
        en: 'The list of new uses with date, and the prescribed consent recorded for each.',
        zh: '新用途及日期清单、逐项取得的订明同意记录。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
      unconfirmed: 'all',
    },
    {
      id: 'hk-pdpo-04',
      ref: 'DPP4',
      text: {
        en: 'Practical steps protect data: MFA, encryption, patching, retention limits.',
        zh: '采取切实可行的安全步骤：多因素认证、加密、补丁、限期保存。',
      },
      test: {
        en: 'Look at four settings with IT: accounts without MFA, unencrypted laptops, patches missing for over a month, folders shared with everyone. Each list must be short and have a date by which it will be empty.',
        zh: '和 IT 一起查四项：未启用多因素认证账号、未加密笔记本、缺补丁超一个月的、对所有人共享的文件夹。清单都要短，并写明清零日期。',
      },
      evidence: {
        en: 'The four exports with date, and the improvement plan.',
        zh: '四份带日期的导出、改善计划。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03', 'PR.DS-01', 'PR.PS-02'],
      unconfirmed: 'all',
    },
    {
      id: 'hk-pdpo-05',
      ref: 'DPP5',
      text: {
        en: 'Policies are available.',
        zh: '公开政策与常规。',
      },
      test: {
        en: 'Ask at reception for your personal data policy, and look for it online. It must state the kinds of data held and the main purposes, and both versions must be the same.',
        zh: '到前台要个人资料政策，再上网找。须写明持有资料种类和主要用途，两个版本须一致。',
      },
      evidence: {
        en: 'The policy statement with date, and proof of publication on paper and online.',
        zh: '带日期的政策声明、纸本与网上公布的证明。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['GV.OC-03'],
      unconfirmed: 'all',
    },
    {
      id: 'hk-pdpo-06',
      ref: 'DPP6',
      text: {
        en: 'Access and correction requests are met within 40 days.',
        zh: '40 天内满足查阅与更正要求。',
      },
      test: {
        en: 'Submit the official access request form as a customer and count: copy within 40 days, fee not above the direct cost. If data cannot be given in time, the written reason must arrive within the same period.',
        zh: '以顾客身份递交查阅资料要求表格并计时：40 天内给副本，收费不超过直接成本。给不了的，也要在同一期限内书面说明理由。',
      },
      evidence: {
        en: 'The request log with receipt and reply dates, the reply, and the calculation of the fee.',
        zh: '记有收到和答复日期的台账、答复、收费计算。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['GV.OC-03'],
      unconfirmed: 'all',
    },
    {
      id: 'hk-pdpo-07',
      ref: 'Part VIA',
      text: {
        en: 'Direct marketing has consent and opt-out.',
        zh: '直接促销取得同意并可拒收。',
      },
      test: {
        en: "Take ten people from the last promotion and ask for each person's consent to the kind of data and goods used, given before the message. Then opt out by the channel offered and see that it is stopped free of charge.",
        zh: '从最近一次推广中抽十个人，看发送之前是否已就所用资料类别和推广的产品种类取得同意。再按所给渠道提出拒收，应当免费停止发送。',
      },
      evidence: {
        en: 'The consent records with content and date, and the opt-out list applied before each send.',
        zh: '写明内容和日期的同意记录、每次发送前套用的拒收名单。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
      unconfirmed: 'all',
    },
    {
      id: 'hk-pdpo-08',
      ref: 'DPP2(3), DPP4(2)',
      text: {
        en: 'Contracts bind processors.',
        zh: '以合同约束资料处理者。',
      },
      test: {
        en: 'Select two processors, one of them abroad, and read whether the contract limits use, demands security, deletion and notice of incidents, and permits checks. Ask one for the result of the last check.',
        zh: '抽两家资料处理者，其中一家在境外，看合同有无限定用途、安全、删除、事故通知和核查权。再问一家最近核查结果。',
      },
      evidence: {
        en: 'The contracts or instructions, and the result of a check on one processor.',
        zh: '合同或指示文件、对一家处理者的核查结果。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-05'],
      unconfirmed: 'all',
    },
    {
      id: 'hk-pdpo-09',
      ref: 'PCPD breach guidance 2023',
      text: {
        en: 'A breach plan exists; PCPD and people are told as soon as practicable.',
        zh: '有泄露应变计划，尽快通知公署与当事人。',
      },
      test: {
        en: 'Play a lost phone with client chats: within a day the team must have contained it, judged the real risk of harm, and prepared the PCPD form although notice is voluntary. The reason for notifying or not must be written down.',
        zh: '推演丢了一部存有客户聊天的手机：一天内须止损、判断实际损害风险，并备好公署表格（虽属自愿通报）。通报与否都写明理由。',
      },
      evidence: {
        en: 'The breach plan, the sample form, and the decision note.',
        zh: '泄露应变计划、样例表格、决定记录。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02', 'RS.MA-01'],
    },
    {
      id: 'hk-pdpo-10',
      ref: 'Cap. 653 s.28',
      text: {
        en: 'Suppliers to operators can support 12-hour (serious) and 48-hour reports.',
        zh: '为营运者服务的供应商能配合 12 小时（严重）与 48 小时通报。',
      },
      test: {
        en: 'Ask the operator you serve within how many hours it needs what from you, and compare with its 12-hour and 48-hour duties. Call your own on-call number on a Sunday; a technician able to say which systems are hit must be reached.',
        zh: '问所服务的营运者需要你们几小时内提供什么，与其 12 小时、48 小时通报义务对照。周日拨自家值班电话，须找到能说清受影响系统的技术员。',
      },
      evidence: {
        en: 'The contract clause with hours, the roster, and the note of the test call.',
        zh: '写明小时数的合同条款、值班表、测试通话记录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['RS.CO-02'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['critical-infrastructure'],
      },
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Privacy Commissioner for Personal Data, Hong Kong',
      title: 'Data breach notification',
      url: 'https://www.pcpd.org.hk/english/enforcement/data_breach_notification/dbn.html',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's2',
      publisher: 'Legislative Council of Hong Kong',
      title: 'Ordinance text, Cap. 653 (critical infrastructure)',
      url: 'https://www.legco.gov.hk/yr2025/english/ord/2025ord004-e.pdf',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's3',
      publisher: 'ACCA, AB magazine',
      title: 'Cybersecurity safeguards in Hong Kong (June 2025)',
      url: 'https://abmagazine.accaglobal.com/content/abmagazine/global/articles/2025/jun/comment/maintaining-cybersecurity-safeguards.html',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'Legislative Council of Hong Kong',
      title: 'Legal notice 144 of 2025 (commencement of Cap. 653, Chinese)',
      url: 'https://www.legco.gov.hk/yr2025/chinese/subleg/negative/2025ln144-c.pdf',
      checked: '2026-10-09',
    },
  ],
  confidence: 'high',
  related: ['cn-pipl'],
  unconfirmed: [],
  checked: '2026-10-09',
  stale: '2027-10-08',
};
