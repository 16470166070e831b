import type { Regime } from '../regime.ts';

// To check: CTPP 1% daily penalty from recollection (Art. 35).
/** DORA flow-down for ICT suppliers. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'dora-supplier',
  name: {
    en: 'DORA flow-down for ICT suppliers',
    zh: 'DORA 对 ICT 供应商的传导要求',
  },
  short: {
    en: 'DORA',
    zh: 'DORA',
  },
  market: {
    en: 'EU banks and insurers',
    zh: '欧盟银行与保险客户',
  },
  version: {
    en: 'Regulation (EU) 2022/2554, applied since 17 Jan 2025',
    zh: '欧盟第 2022/2554 号条例，自 2025 年 1 月 17 日起适用',
  },
  authority: {
    en: 'EU financial supervisors (through your financial customers)',
    zh: '欧盟金融监管机构（经由金融客户传导）',
  },
  regions: ['EU'],
  type: 'law',
  gate: 'contract-precondition',
  blocks: {
    en: 'Banks, insurers, payment and investment firms in the EU cannot use your ICT service without Article 30 clauses and an entry in their register of information.',
    zh: '没有第 30 条合同条款并登记入信息名册，欧盟的银行、保险、支付和投资机构不得使用贵公司的 ICT 服务。',
  },
  status: {
    en: 'In force; 19 critical providers designated on 18 Nov 2025',
    zh: '现行有效；2025 年 11 月 18 日指定首批 19 家关键第三方',
  },
  rules: [
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supplies-eu-financial'],
      },
      why: {
        en: 'An EU financial entity buys ICT services from you.',
        zh: '欧盟金融机构采购贵公司的 ICT 服务。',
      },
    },
    {
      level: 'mandatory',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['EU'],
          },
          {
            fact: 'industry',
            op: 'in',
            value: ['finance-bank', 'insurance', 'investment-adviser', 'payments'],
          },
        ],
      },
      why: {
        en: 'You are yourself a financial entity (microenterprises get simplified rules).',
        zh: '贵公司本身即为金融实体（微型企业适用简化规则）。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Suppliers are hit by contract: termination and liability. Fines on financial entities are set nationally; designated critical providers face up to 1% of average daily worldwide turnover per day.',
      zh: '对供应商主要是合同后果：解约与赔偿。金融实体罚则由各国规定；被指定的关键第三方每日最高可罚全球日均营业额的 1%。',
    },
    max: null,
    unit: {
      en: 'by contract; critical providers 1% of average daily turnover a day',
      zh: '按合同；关键供应商为日均营业额的 1%／天',
    },
    origin: {
      cite: 'DORA Art. 28, 30, 35',
      confirmed: false,
    },
  },
  effort: {
    months: [2, 6],
    cost: {
      low: 10000,
      high: 60000,
      currency: 'EUR',
      basis: {
        en: 'evidence pack and contract work of a supplier',
        zh: '供应商侧的证据包与合同工作',
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
      id: 'dora-supplier-01',
      ref: 'Art. 30(2)(a)',
      text: {
        en: 'The contract describes each service and whether and how it may be subcontracted.',
        zh: '合同写明每项服务内容以及能否、如何分包。',
      },
      test: {
        en: 'Open one contract with an EU financial client and compare its service description with what you delivered last month. Every service and every subcontractor in the chain must be in it, with the conditions under which you may add another.',
        zh: '打开一份与欧盟金融客户的合同，把服务描述与上个月实际交付的对照。每项服务、每家分包方都要写进去，并写明增加分包方的条件。',
      },
      evidence: {
        en: 'The contract with its service annex, and the list of subcontractors approved by the client.',
        zh: '合同及服务附件、经客户认可的分包方清单。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-02'],
    },
    {
      id: 'dora-supplier-02',
      ref: 'Art. 30(2)(b)',
      text: {
        en: 'Data and service locations are listed, with notice before a change.',
        zh: '列明数据与服务所在地，变更前事先通知。',
      },
      test: {
        en: "Take the hosting console and note the region of each system that serves this client, backups and support staff included. The list in the contract must match, and you must be able to say how many days' notice a move requires.",
        zh: '在托管后台记下为该客户服务的每个系统所在区域，含备份和客服人员。合同里的清单须一致，并能说出搬迁需提前多少天通知。',
      },
      evidence: {
        en: 'Location list with date and version, console screenshots of regions, and the last notice of change.',
        zh: '注明日期和版本的地点清单、后台区域截图、最近一次变更通知。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-04', 'GV.SC-05'],
    },
    {
      id: 'dora-supplier-03',
      ref: 'Art. 30(2)(c)',
      text: {
        en: 'Availability, authenticity, integrity and confidentiality commitments are specific.',
        zh: '对可用性、真实性、完整性和保密性作出具体承诺。',
      },
      test: {
        en: 'Read the protection clauses and underline each figure or named measure. Sentences such as appropriate security do not count; for three underlined commitments, have the setting or report shown that keeps the promise.',
        zh: '读数据保护条款，把数字和具体措施划出来，“适当的安全措施”之类不算。挑三项划出的承诺，要求看兑现它的设置或报告。',
      },
      evidence: {
        en: 'The contract clause list with the matching control and its proof, for instance availability report, integrity check, access rule.',
        zh: '条款与对应控制及证据的对照表，例如可用性报告、完整性校验、访问规则。',
      },
      effort: 'days',
      weight: 3,
      csf: ['PR.DS-01', 'PR.DS-02'],
    },
    {
      id: 'dora-supplier-04',
      ref: 'Art. 30(2)(d)',
      text: {
        en: 'The customer can get its data back in a usable form on exit or insolvency.',
        zh: '退出或破产时，客户能以可用格式取回数据。',
      },
      test: {
        en: 'Do a small exit trial: export the data of one test client, give it to a colleague who does not know your system, and see whether it can be read and is complete. Ask also who could do this if your firm were insolvent.',
        zh: '做一次小型退出演练：导出一个测试客户的数据，交给不熟悉你们系统的同事，看能否读懂、是否完整。再问：公司破产时谁来做这件事？',
      },
      evidence: {
        en: 'The exit trial report with format and completeness check, and the clause on return of data in insolvency.',
        zh: '写明格式和完整性核对的退出演练报告、破产时返还数据的条款。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.SC-10', 'PR.DS-11'],
    },
    {
      id: 'dora-supplier-05',
      ref: 'Art. 30(2)(e)',
      text: {
        en: 'Service levels are measured and reported.',
        zh: '服务水平可衡量并定期报告。',
      },
      test: {
        en: "Recalculate last month's availability from the raw monitoring data and compare it with the report the client received. Differences above rounding, or an outage that is missing, mean that it does not hold.",
        zh: '用原始监控数据重算上个月的可用率，与客户收到的报告对照。差异超过四舍五入，或漏报了中断，就不算达标。',
      },
      evidence: {
        en: 'Monthly service level reports, the monitoring export behind them, and the definition of what counts as an outage.',
        zh: '月度服务水平报告、背后的监控导出、什么算中断的定义。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-05'],
    },
    {
      id: 'dora-supplier-06',
      ref: 'Art. 30(2)(f)',
      text: {
        en: 'You help in an ICT incident at no extra or a pre-agreed cost.',
        zh: '发生 ICT 事件时提供协助，不另收费或费用事先约定。',
      },
      test: {
        en: 'Ask the account manager what the client pays if your specialists help for two nights in an incident. The answer must be in the contract, nothing or an agreed rate, and the on-call team must know how to be reached.',
        zh: '问客户经理：出事时专家加班协助两夜，客户要付多少？答案须在合同里，免费或约定费率；值班团队要清楚怎么被找到。',
      },
      evidence: {
        en: 'The clause with the price, the on-call roster, and the record of the last time help was given.',
        zh: '写明费用的条款、值班表、最近一次提供协助的记录。',
      },
      effort: 'hours',
      weight: 3,
      csf: ['RS.MA-01', 'GV.SC-08'],
    },
    {
      id: 'dora-supplier-07',
      ref: 'Art. 30(2)(g)',
      text: {
        en: 'You cooperate with supervisors and resolution authorities.',
        zh: '配合监管与处置机构。',
      },
      test: {
        en: 'Ask who would receive a letter from a financial supervisor and what happens in the first two days. A named contact must exist and the contract clause on cooperation must not be limited by a confidentiality clause elsewhere.',
        zh: '问监管机构来函由谁接收、头两天怎么办。须有指定联系人，且合同的配合条款没有被其他保密条款限制住。',
      },
      evidence: {
        en: "The procedure for authority requests with contact names, and the clause with the lawyer's confirmation that nothing contradicts it.",
        zh: '写明联系人的监管来函处理流程，以及律师确认无冲突的条款。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['GV.SC-02'],
    },
    {
      id: 'dora-supplier-08',
      ref: 'Art. 30(2)(i)',
      text: {
        en: "Your people can join the customer's awareness and resilience training.",
        zh: '贵公司人员可参加客户的安全意识与韧性培训。',
      },
      test: {
        en: 'Choose two colleagues who work for the client and ask when they last joined its awareness or resilience training. If none has been offered, a mail must exist in which you proposed to take part.',
        zh: '挑两位服务该客户的同事，问上次参加其安全意识或韧性培训是什么时候。客户没组织过的，应有一封你方主动提出参加的邮件。',
      },
      evidence: {
        en: 'Attendance confirmations from the client, or the mail offering participation with its reply.',
        zh: '客户出具的参训确认，或提出参加的邮件及回复。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['PR.AT-01'],
    },
    {
      id: 'dora-supplier-09',
      ref: 'Art. 30(3)(a)-(b)',
      text: {
        en: 'For critical functions: full service levels plus notice of anything that may affect delivery.',
        zh: '支撑关键职能的：完整服务水平，并及时通报可能影响交付的事项。',
      },
      test: {
        en: 'For the service under a critical function, read the exact targets (time to respond, time to restore, quality) and the last report against them. Then look whether your change calendar of the past quarter shows notices for everything that could have disturbed delivery.',
        zh: '针对支撑关键职能的服务，读出具体目标（响应时间、恢复时间、质量）和最近一次对照报告。再看上季度的变更日程，凡可能影响交付的是否都发过通知。',
      },
      evidence: {
        en: 'The full service level schedule, reports with corrective steps, and copies of the notices sent.',
        zh: '完整的服务水平附表、含纠正措施的报告、已发通知的副本。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.SC-05', 'RS.CO-02'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supports-critical-function'],
      },
    },
    {
      id: 'dora-supplier-10',
      ref: 'Art. 30(3)(c)-(d)',
      text: {
        en: 'For critical functions: tested continuity plans, and participation in threat-led testing if asked.',
        zh: '支撑关键职能的：业务连续性预案经测试，必要时配合威胁导向渗透测试。',
      },
      test: {
        en: "Ask for the last continuity test that included this client's service and for the time it took to bring the service back. Have the lead engineer explain how a live test by red teamers (testers acting as attackers) would be let in and supervised.",
        zh: '查阅最近一次包含该客户服务的连续性测试记录和恢复用时。再请技术负责人说明：若有红队（模拟攻击者的测试人员）做实战测试，怎么放行、怎么监督。',
      },
      evidence: {
        en: 'The continuity test report, the list of findings with status, and the clause or letter on taking part in threat-led testing.',
        zh: '连续性测试报告、问题清单及状态、同意参加威胁导向测试的条款或函件。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.IR-03', 'ID.IM-02'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supports-critical-function'],
      },
    },
    {
      id: 'dora-supplier-11',
      ref: 'Art. 30(3)(e)',
      text: {
        en: 'For critical functions: unrestricted access, inspection and audit rights.',
        zh: '支撑关键职能的：给予不受限制的访问、检查与审计权。',
      },
      test: {
        en: 'Read the audit clause and look for limits: number of visits, notice, fees, areas excluded. Any limit that stops the client or its supervisor from coming in means that it does not hold; ask whether a pooled audit is agreed as an alternative.',
        zh: '读审计条款，找限制：次数、提前通知、收费、排除区域。只要某项限制会让客户或其监管机构进不来，就不算达标；再问是否约定可用联合审计替代。',
      },
      evidence: {
        en: 'The clause itself, the site access procedure for auditors, and the report of the last audit or visit.',
        zh: '条款原文、审计人员进场流程、最近一次审计或来访的报告。',
      },
      effort: 'hours',
      weight: 3,
      csf: ['GV.SC-07'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supports-critical-function'],
      },
    },
    {
      id: 'dora-supplier-12',
      ref: 'Art. 30(3)(f)',
      text: {
        en: 'For critical functions: an exit plan with a transition period.',
        zh: '支撑关键职能的：有带过渡期的退出计划。',
      },
      test: {
        en: "Take the exit plan and check that the transition period is given in months, that tasks have names on both sides, and that the service continues meanwhile. Ask the client's contact whether he or she has seen this version.",
        zh: '看退出计划：过渡期按月写明、双方任务有具体负责人、过渡期间服务不断。再问客户联系人是否看过这一版。',
      },
      evidence: {
        en: "The exit plan with version, the client's acceptance, and the cost table for the transition.",
        zh: '带版本的退出计划、客户的认可记录、过渡期费用表。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['GV.SC-10'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supports-critical-function'],
      },
    },
    {
      id: 'dora-supplier-13',
      ref: 'Art. 28(3)',
      text: {
        en: 'You can supply the register-of-information data (legal entity identifier, subcontractor chain, functions).',
        zh: '能够提供信息名册所需数据（LEI、分包链、所支撑职能）。',
      },
      test: {
        en: "Fill in the client's register template for your own firm: legal entity identifier (LEI), services, subcontractors down the chain, function supported. It holds if it is complete in one working day without calling anyone outside.",
        zh: '用客户的名册模板填自家信息：法人识别编码（LEI）、服务、逐级分包方、所支撑的职能。一个工作日内不求外人就能填完，才算达标。',
      },
      evidence: {
        en: 'The completed template with date, the valid LEI record, and the chain of subcontractors with their identifiers.',
        zh: '填好并注明日期的模板、有效的 LEI 记录、含识别码的分包链。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-04'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'sota.io',
      title: 'DORA register and contract terms for software providers',
      url: 'https://www.sota.io/blog/eu-dora-ict-third-party-provider-register-contractual-requirements-saas-developer-guide-2026',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'ITLawCo',
      title: 'Article 30 of DORA: clauses for ICT contracts',
      url: 'https://itlawco.com/article-30-of-dora-ensuring-compliance-in-ict-contracts/',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'Sorena',
      title: 'DORA Articles 28 to 30: third-party risk and contract clauses',
      url: 'https://www.sorena.io/artifacts/eu/digital-operational-resilience-act/third-party-risk-and-contract-clauses',
      checked: '2026-07-01',
    },
    {
      id: 's4',
      publisher: 'European Union',
      title: 'Regulation (EU) 2022/2554 (DORA), Articles 28, 30 and 35',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['nis2', 'customer-tprm'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-06-30',
};
