import type { Regime } from '../regime.ts';

/** SOC 2 (Trust Services Criteria). AICPA copyright: criteria numbers only, own-words paraphrase. */
export const regime: Regime = {
  id: 'soc-2',
  name: {
    en: 'SOC 2 (Trust Services Criteria)',
    zh: 'SOC 2 鉴证报告（可信服务标准）',
  },
  short: {
    en: 'SOC 2',
    zh: 'SOC 2',
  },
  market: {
    en: 'US enterprise software deals',
    zh: '美国企业级软件订单',
  },
  version: {
    en: 'TSC 2017 with 2022 points of focus; Type 1 or Type 2',
    zh: '2017 版可信服务标准（2022 年修订关注点）；Type 1 或 Type 2',
  },
  authority: {
    en: 'AICPA; report by a licensed CPA firm',
    zh: 'AICPA；由持牌会计师事务所出具报告',
  },
  regions: ['US', 'GLOBAL'],
  type: 'certification',
  gate: 'procurement-filter',
  blocks: {
    en: 'Without a Type 2 report, security reviews at US enterprise and listed customers stall or fail, so SaaS and managed-service deals do not close.',
    zh: '没有 Type 2 报告，美国大企业和上市公司的安全评审会卡住或不通过，SaaS 和托管服务的单子签不下来。',
  },
  status: {
    en: 'An attestation report, not a certificate; Type 2 covers a period of normally 3-12 months',
    zh: '属鉴证报告而非证书；Type 2 覆盖期通常为 3–12 个月',
  },
  rules: [
    {
      level: 'market',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['US'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['hosts-customer-data', 'supplies-enterprise', 'supplies-listed-company'],
          },
        ],
      },
      why: {
        en: 'US enterprise buyers usually ask for SOC 2 Type 2.',
        zh: '美国大企业客户通常要求 SOC 2 Type 2。',
      },
    },
    {
      level: 'market',
      when: {
        fact: 'industry',
        op: 'in',
        value: ['saas'],
      },
      why: {
        en: 'B2B SaaS vendors are asked for it first.',
        zh: 'B2B SaaS 厂商最先被问到这份报告。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'No fine; a qualified opinion is visible to every customer who reads the report.',
      zh: '没有罚款；但保留意见会被每一位阅读报告的客户看到。',
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
    months: [6, 15],
    cost: {
      low: 20000,
      high: 60000,
      currency: 'USD',
      basis: {
        en: 'small business, first year with audit, tools and own time',
        zh: '小企业第一年，含审计、工具和内部工时',
      },
    },
    origin: {
      source: 's2',
      confirmed: true,
    },
  },
  clocks: [],
  deadlines: [],
  items: [
    {
      id: 'soc-2-01',
      ref: 'CC1.1-CC1.5',
      text: {
        en: 'Owners and directors set conduct rules, oversight and security roles, and can show it.',
        zh: '所有者与董事已确立行为准则、监督机制和安全职责，并能举证。',
      },
      test: {
        en: 'Ask two employees where the code of conduct is and when they accepted it, and ask a director what he or she asked about security at the last meeting. Minutes and acceptance records must confirm both.',
        zh: '问两位员工行为准则在哪、何时确认的，再问一位董事上次会议就安全问过什么。纪要和确认记录须能印证。',
      },
      evidence: {
        en: 'Accepted code of conduct per person, the organisation chart with security roles, and board minutes.',
        zh: '每人确认的行为准则、标出安全职责的组织架构图、董事会纪要。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.RR-01', 'GV.RR-02'],
    },
    {
      id: 'soc-2-02',
      ref: 'CC2.1-CC2.3',
      text: {
        en: 'Policies, system description and customer commitments are written and communicated.',
        zh: '制度、系统描述和对客户的承诺均已成文并传达。',
      },
      test: {
        en: 'Give the system description to a new engineer and let him or her mark what is no longer true. Then compare three promises from your contracts or website with the policy that keeps them.',
        zh: '把系统描述交给新来的工程师，标出已不属实之处。再从合同或官网挑三项承诺，对照支撑它的制度。',
      },
      evidence: {
        en: 'The system description with version, the policy acknowledgements, and the table of customer commitments.',
        zh: '带版本的系统描述、制度确认记录、客户承诺对照表。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['GV.PO-02', 'GV.RM-05'],
    },
    {
      id: 'soc-2-03',
      ref: 'CC3.1-CC3.4',
      text: {
        en: 'A yearly risk assessment includes fraud, change and supplier risk.',
        zh: '年度风险评估涵盖舞弊、变更和供应商风险。',
      },
      test: {
        en: 'Look in the yearly risk assessment for an entry on fraud, one on a planned change and one on a supplier. Each must have a rating, an owner and a review date inside the audit period.',
        zh: '在年度风险评估里找舞弊、计划中的变更和供应商各一条，须有评级、责任人和落在审计期间内的复核日期。',
      },
      evidence: {
        en: 'The assessment dated within the period, the fraud discussion, and the register with owners.',
        zh: '审计期间内的评估、舞弊讨论记录、写明责任人的台账。',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.RA-05', 'GV.RM-06'],
    },
    {
      id: 'soc-2-04',
      ref: 'CC4.1-CC4.2',
      text: {
        en: 'Controls are monitored and failures reach someone who fixes them.',
        zh: '对控制措施持续监测，失效情况能送达负责整改的人。',
      },
      test: {
        en: "Switch off a harmless monitor with the engineer's consent, or take the last control that failed, and see who was informed and how fast. A ticket must show cause, repair and the check that it works again.",
        zh: '征得工程师同意关掉一个无害的监控，或取最近一次失效的控制，看通知了谁、多快。工单须写明原因、修复和恢复确认。',
      },
      evidence: {
        en: 'The failure tickets, the monitoring overview, and the report of deficiencies to management.',
        zh: '失效工单、监控总览、向管理层报告的缺陷清单。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OV-03', 'ID.IM-01'],
    },
    {
      id: 'soc-2-05',
      ref: 'CC5.1-CC5.3',
      text: {
        en: 'Each risk points to a control with an owner and a frequency.',
        zh: '每项风险都对应有责任人和执行频率的控制措施。',
      },
      test: {
        en: 'Choose three risks and follow each to its control, its owner and its rhythm; then ask the owner for the last time it was carried out. If he or she learns of the duty from you, it does not hold.',
        zh: '挑三项风险，追到控制措施、责任人和执行频率，再问责任人最近一次何时做的。对方若是从你这里才知道，就不算。',
      },
      evidence: {
        en: 'The risk and control matrix with owner and frequency, and the last proof of operation for the sample.',
        zh: '含责任人和频率的风险控制矩阵、抽样的最近执行凭证。',
      },
      effort: 'days',
      weight: 1,
      csf: ['GV.PO-01'],
    },
    {
      id: 'soc-2-06',
      ref: 'CC6.1-CC6.3',
      text: {
        en: 'Joiner, mover and leaver tickets, MFA and quarterly access reviews are evidenced for the whole period.',
        zh: '整个覆盖期内，入职、调岗、离职工单、多因素认证和季度权限复核均有凭证。',
      },
      test: {
        en: 'Ask HR for all joiners, movers and leavers of the period and pick five of each; every one needs a ticket with approval before access or closure on time. The quarterly reviews must be four, with names of rights removed.',
        zh: '向人事要期间内全部入职、调岗、离职名单，各抽五人，每人须有先批后开或按时关闭的工单。季度复核须有四次，并写明收回了哪些权限。',
      },
      evidence: {
        en: 'The HR lists, the sampled tickets, four access reviews, and MFA settings with change history.',
        zh: '人事名单、抽样工单、四次权限复核、带变更历史的多因素认证设置。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-05', 'PR.AA-03'],
    },
    {
      id: 'soc-2-07',
      ref: 'CC6.6-CC6.8',
      text: {
        en: 'Perimeter, encryption in transit and malware prevention cover all production systems.',
        zh: '边界防护、传输加密和恶意代码防护覆盖全部生产系统。',
      },
      test: {
        en: 'Take the list of production systems from the cloud account, not from the wiki, and check for each: no open management port, current TLS at the entry, malware protection or a hardened image. Use a free outside scan for the first two.',
        zh: '从云账户而不是 Wiki 取生产系统清单，逐个看：没有开放的管理端口、入口使用现行 TLS、有恶意代码防护或加固镜像。前两项用免费外部扫描验证。',
      },
      evidence: {
        en: 'The production inventory, security group export, TLS test, and protection coverage on the same date.',
        zh: '同一日期的生产清单、安全组导出、TLS 检测、防护覆盖率。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.IR-01', 'PR.DS-02', 'PR.PS-05'],
    },
    {
      id: 'soc-2-08',
      ref: 'CC7.1-CC7.2',
      text: {
        en: 'Vulnerability scans and monitoring alerts run, with follow-up tickets.',
        zh: '漏洞扫描与监控告警持续运行，并有跟进工单。',
      },
      test: {
        en: 'Pick two scan reports and two alerts from different months of the period and follow each to its ticket. Time to repair must match your own rule; an alert nobody opened is a gap.',
        zh: '从期间内不同月份抽两份扫描和两条告警，追到工单。修复时间须符合自家规定，没人打开的告警就是缺口。',
      },
      evidence: {
        en: 'Monthly scan reports, alert history, and the linked tickets with closing dates.',
        zh: '每月扫描报告、告警历史、关联工单及关闭日期。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['ID.RA-01', 'DE.CM-01', 'DE.CM-09'],
    },
    {
      id: 'soc-2-09',
      ref: 'CC7.3-CC7.5',
      text: {
        en: 'Incidents are evaluated, contained, recovered and reviewed to a written plan.',
        zh: '安全事件按书面预案研判、遏制、恢复和复盘。',
      },
      test: {
        en: 'Take one real incident of the period, however small, and read it against the plan: classification, containment, recovery, review. If there was none, the tabletop exercise must be written up in the same form.',
        zh: '取期间内一次真实事件，再小也行，对照预案看：定级、遏制、恢复、复盘。没有发生过的，桌面演练须按同样格式记录。',
      },
      evidence: {
        en: 'Incident records with times, the review with actions, or the exercise report.',
        zh: '带时间的事件记录、含后续事项的复盘，或演练报告。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['RS.MA-01', 'RC.RP-01'],
    },
    {
      id: 'soc-2-10',
      ref: 'CC8.1',
      text: {
        en: 'Code and infrastructure changes are reviewed, tested and approved before release.',
        zh: '代码和基础设施变更上线前经过评审、测试与批准。',
      },
      test: {
        en: 'Export the releases of one month from the repository and pick ten: each must show review by another person, passed tests and an approval before release. Include one emergency fix and one change to the infrastructure.',
        zh: '从代码仓库导出一个月的发布，抽十次：都要有他人评审、测试通过、上线前批准。其中含一次紧急修复和一次基础设施变更。',
      },
      evidence: {
        en: 'The list of releases, the sampled pull requests, branch protection settings, and emergency approvals.',
        zh: '发布清单、抽样的合并请求、分支保护设置、紧急变更批准。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.PS-06', 'ID.RA-07'],
    },
    {
      id: 'soc-2-11',
      ref: 'CC9.1-CC9.2',
      text: {
        en: 'Insurance or other mitigation is considered, and vendors are assessed yearly.',
        zh: '已考虑保险等风险缓释手段，并每年评估供应商。',
      },
      test: {
        en: "Ask for this year's assessment of the three suppliers without which your service stops, and for the gaps noted in their own reports. Read also the insurance certificate: is the limit a conscious decision?",
        zh: '挑出一停服务就跟着停摆的三家供应商，看今年对它们的评估，以及它们自己报告里写的例外。再看保险单：保额是经过考虑定下来的吗？',
      },
      evidence: {
        en: 'Supplier assessments with date, review of their reports, and the insurance policy with the decision note.',
        zh: '带日期的供应商评估、对其报告的审阅、保险单及决定记录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-07', 'GV.RM-04'],
    },
    {
      id: 'soc-2-12',
      ref: 'A1.1-A1.3',
      text: {
        en: 'If availability is in scope: capacity is watched, backups run, recovery is tested.',
        zh: '若纳入可用性：监控容量、执行备份、测试恢复。',
      },
      test: {
        en: 'Compare the capacity chart of the period with its alarm limit, choose one backup job at random and ask for the restore test. The recovery time must lie within what customers were promised.',
        zh: '把期间的容量曲线与告警线对照，随机挑一个备份任务，要求看恢复测试。恢复时间须在对客户的承诺之内。',
      },
      evidence: {
        en: 'Capacity reports, backup job logs, and the restore report with duration.',
        zh: '容量报告、备份任务日志、写明时长的恢复报告。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.DS-11', 'PR.IR-04'],
    },
    {
      id: 'soc-2-13',
      ref: 'C1.1-C1.2',
      text: {
        en: 'If confidentiality is in scope: confidential data is identified and disposed of on schedule.',
        zh: '若纳入保密性：识别保密信息并按期销毁。',
      },
      test: {
        en: 'Take one closed customer and ask where the confidential data are now: production, backup, mail, analysis tool. The destruction record must exist within the period you promised, and present data must carry the confidential mark or lie in the marked place.',
        zh: '挑一个已终止的客户，问其保密数据现在何处：生产、备份、邮件、分析工具。承诺期内须有销毁记录；现存数据须有保密标记或放在指定位置。',
      },
      evidence: {
        en: 'The data classification rule, destruction records, and the contract term on return of data.',
        zh: '数据分级规定、销毁记录、数据返还的合同条款。',
      },
      effort: 'days',
      weight: 1,
      csf: ['PR.DS-01', 'ID.AM-07'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'AICPA & CIMA',
      title: '2017 Trust Services Criteria with the 2022 points of focus',
      url: 'https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria-with-revised-points-of-focus-2022',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'LegalClarity',
      title: 'SOC 2 audit for a small business: cost, steps, timeline',
      url: 'https://legalclarity.org/soc-2-audit-for-small-business-cost-steps-timeline/',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'soc2auditors.org',
      title: 'SOC 2 for small business: Type 1, Type 2 and the period covered',
      url: 'https://soc2auditors.org/insights/soc-2-audit-for-small-business/',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['iso-27001', 'customer-tprm'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-06-30',
};
