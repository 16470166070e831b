import type { Regime } from '../regime.ts';

// To check: Art. 23 timings from recollection (consistent with the NIS2 text).
// To check: Check the national law: fines, registration and sectors differ.
/** NIS2 Directive. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'nis2',
  name: {
    en: 'NIS2 Directive',
    zh: '欧盟 NIS2 指令',
  },
  short: {
    en: 'NIS2',
    zh: 'NIS2',
  },
  market: {
    en: 'Regulated sectors in the EU',
    zh: '欧盟受监管行业客户',
  },
  version: {
    en: 'Directive (EU) 2022/2555; Implementing Regulation (EU) 2024/2690 for MSPs, cloud and similar',
    zh: '欧盟第 2022/2555 号指令；面向 MSP、云等的实施条例 2024/2690',
  },
  authority: {
    en: 'National competent authorities / CSIRTs',
    zh: '各国主管机关与 CSIRT',
  },
  regions: ['EU'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'In-scope customers must vet suppliers; MSPs and software vendors that cannot show Article 21 measures are dropped from regulated clients. Authorities can suspend services or managers of essential entities.',
    zh: '受监管客户必须审查供应商；拿不出第 21 条措施证明的 MSP 和软件商会被剔除。主管机关可暂停关键实体的服务或管理人员职务。',
  },
  status: {
    en: '21 of 27 states had laws in force by Aug 2026; Ireland, Spain, France and the Netherlands were referred to the EU Court on 8 Jul 2026. Jan 2026 simplification proposal pending.',
    zh: '截至 2026 年 8 月，27 国中 21 国立法生效；爱尔兰、西班牙、法国、荷兰于 2026 年 7 月 8 日被诉至欧盟法院。2026 年 1 月的简化提案尚未通过。',
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
                value: ['EU'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['services-in-eu'],
              },
            ],
          },
          {
            any: [
              {
                fact: 'industry',
                op: 'in',
                value: [
                  'it-msp',
                  'energy',
                  'water',
                  'transport',
                  'healthcare-provider',
                  'food',
                  'telecom',
                  'manufacturing',
                  'public-sector',
                ],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['nis2-sector'],
              },
            ],
          },
          {
            any: [
              {
                fact: 'employees',
                op: 'gte',
                value: 50,
              },
              {
                all: [
                  {
                    fact: 'revenueEur',
                    op: 'gt',
                    value: 10000000,
                  },
                  {
                    fact: 'balanceSheetEur',
                    op: 'gt',
                    value: 10000000,
                  },
                ],
              },
            ],
          },
        ],
      },
      why: {
        en: 'Listed sector and at least medium size: 50 staff or more, or both turnover and balance sheet above EUR 10m (partner and linked firms count in).',
        zh: '属于附件所列行业且达到中型规模：50 人及以上，或营业额与资产负债表总额均超过 1,000 万欧元（关联企业合并计算）。',
      },
    },
    {
      level: 'mandatory',
      when: {
        all: [
          {
            any: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['EU'],
              },
              {
                fact: 'activities',
                op: 'includesAny',
                value: ['services-in-eu'],
              },
            ],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['dns-tld-trust-provider'],
          },
        ],
      },
      why: {
        en: 'Some digital providers are covered at any size.',
        zh: '部分数字服务提供者不论规模均适用。',
      },
    },
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supplies-nis2-entity'],
      },
      why: {
        en: 'Your customer must pass Article 21(2)(d) supply-chain duties on to you.',
        zh: '客户须依第 21(2)(d) 条将供应链安全要求传导给贵公司。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Maximum of at least EUR 10 million or 2% of worldwide turnover (essential), EUR 7 million or 1.4% (important); states may go higher. Managers can be held liable.',
      zh: '关键实体最高至少 1,000 万欧元或全球营业额 2%，重要实体最高至少 700 万欧元或 1.4%，成员国可更高；管理层可被追责。',
    },
    max: 10000000,
    unit: {
      en: 'EUR, or 2% of worldwide turnover (floor of the national maximum)',
      zh: '欧元，或全球营业额的 2%（各国上限的下限）',
    },
    origin: {
      cite: 'NIS2 Art. 34(4)-(5)',
      confirmed: true,
    },
  },
  effort: {
    months: [4, 12],
    cost: {
      low: 20000,
      high: 150000,
      currency: 'EUR',
      basis: {
        en: 'medium-sized entity',
        zh: '中型实体',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'significant incident, early warning',
        zh: '重大事件，早期预警',
      },
      hours: 24,
      to: {
        en: 'the CSIRT or the authority',
        zh: 'CSIRT 或主管机关',
      },
      ref: 'Art. 23(4)(a)',
      confirmed: false,
    },
    {
      event: {
        en: 'significant incident, notification',
        zh: '重大事件，正式通知',
      },
      hours: 72,
      to: {
        en: 'the CSIRT or the authority',
        zh: 'CSIRT 或主管机关',
      },
      ref: 'Art. 23(4)(b)',
      confirmed: false,
    },
  ],
  deadlines: [],
  items: [
    {
      id: 'nis2-01',
      ref: 'Art. 3, 27',
      text: {
        en: 'Scope, size and class are decided and the entity is registered in each relevant state.',
        zh: '已判定是否适用、规模与类别，并在相关成员国登记。',
      },
      test: {
        en: 'Ask for the scoping note and recompute it: sector from the annexes, head count and turnover including linked firms, result essential or important. Then open the register or the confirmation of each member state where you provide services and compare the contact data.',
        zh: '拿到适用性判断说明，自己重算一遍：附件中的行业、含关联企业的人数和营业额、结论属关键还是重要实体。再打开每个提供服务的成员国的登记确认，核对联系信息。',
      },
      evidence: {
        en: 'The scoping note with figures and date, and the registration receipt from each state.',
        zh: '写明数据和日期的适用性说明、各国的登记回执。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'nis2-02',
      ref: 'Art. 20',
      text: {
        en: 'Management approves the measures, oversees them and takes training.',
        zh: '管理层批准并监督安全措施，并接受培训。',
      },
      test: {
        en: 'Read the minutes in which management approved the security measures and look for a real decision, money or date included. Ask one managing director what the three main risks are and when the training took place.',
        zh: '看管理层批准安全措施的会议纪要，里面应有真正的决定，包括经费或日期。再问一位管理者：三大风险是什么？什么时候参加的培训？',
      },
      evidence: {
        en: 'Board minutes with the approval, certificates of management training with dates, and the yearly oversight report.',
        zh: '批准措施的董事会纪要、管理层培训证书（带日期）、年度监督报告。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.RR-01', 'PR.AT-02'],
    },
    {
      id: 'nis2-03',
      ref: 'Art. 21(2)(a)',
      text: {
        en: 'Risk analysis and system security policies exist and are current.',
        zh: '风险分析与系统安全制度齐备且保持更新。',
      },
      test: {
        en: 'Take the risk analysis and check that the systems behind your main service are in it and that the date is not older than the last big change. Pick one risk and follow it to the policy that answers it and to the setting in the system.',
        zh: '拿风险分析核对：支撑主要服务的系统是否都在内，日期是否晚于最近的重大变更。任选一项风险，一路追到对应的制度和系统里的设置。',
      },
      evidence: {
        en: 'The risk analysis with version and approval, the policy set, and the table linking risks to policies.',
        zh: '带版本和批准的风险分析、成套制度、风险与制度对应表。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['ID.RA-05', 'GV.PO-01'],
    },
    {
      id: 'nis2-04',
      ref: 'Art. 21(2)(b)',
      text: {
        en: 'Incidents are handled to a tested plan.',
        zh: '按经演练的预案处置事件。',
      },
      test: {
        en: 'Hand the on-duty person a card with a scenario (encrypted file server, 06:30) and time the steps in the plan: who is called, who decides, what is saved as evidence. It holds if the exercise record of the past year shows the same steps and the repairs made after it.',
        zh: '给值班人员一张情景卡（早上 6:30 文件服务器被加密），按预案计时：打给谁、谁拍板、保留哪些证据。过去一年的演练记录里步骤相同，且事后改进已完成，才算达标。',
      },
      evidence: {
        en: 'The incident procedure, the exercise record with times, and the list of improvements with completion dates.',
        zh: '事件处置流程、记有时间的演练记录、含完成日期的改进清单。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['RS.MA-01'],
    },
    {
      id: 'nis2-05',
      ref: 'Art. 21(2)(c)',
      text: {
        en: 'Backup, disaster recovery and crisis management are in place.',
        zh: '备份、灾难恢复与危机管理到位。',
      },
      test: {
        en: 'Ask for the restore record of the system that carries your main service, and the crisis sheet with roles and out-of-band contacts. The restore time must match what you promised customers; the sheet must be readable while the network is down.',
        zh: '调阅承载主要服务的那套系统的恢复记录，再看写明角色和备用联系方式的危机联络表。恢复时间须符合对客户的承诺，断网时联络表也要看得到。',
      },
      evidence: {
        en: 'Restore record with duration, the continuity plan per service, and a photo of where the printed crisis sheet lies.',
        zh: '写明时长的恢复记录、各项服务的连续性计划、纸质危机联络表存放处照片。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.DS-11', 'RC.RP-01'],
    },
    {
      id: 'nis2-06',
      ref: 'Art. 21(2)(d)',
      text: {
        en: 'Direct suppliers are assessed and bound by security terms.',
        zh: '对直接供应商进行评估并以合同约束。',
      },
      test: {
        en: 'From the supplier list take the three with the deepest access to your systems and ask for their assessment and the security clause in their contract. Each must name incident notice and how weaknesses are handled; ask one how it would reach you at night.',
        zh: '从供应商清单里挑三家权限最深的，看评估记录和合同安全条款，须写明事件通报和漏洞处理。再问其中一家：夜里出事怎么找到你们？',
      },
      evidence: {
        en: 'The rated supplier list, completed assessments, and the clauses with page numbers per contract.',
        zh: '分级的供应商清单、评估记录、各合同安全条款及页码。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.SC-05', 'GV.SC-07'],
    },
    {
      id: 'nis2-07',
      ref: 'Art. 21(2)(e)',
      text: {
        en: 'Buying, building and maintaining systems includes vulnerability handling and disclosure.',
        zh: '系统采购、开发、维护均纳入漏洞处置与披露。',
      },
      test: {
        en: 'Take the last purchase and the last development or upgrade, and look for the security questions asked beforehand. Then write to the published address for vulnerability reports and see that a person answers.',
        zh: '挑最近一次采购和一次开发或升级，看事前是否提过安全要求。再往公开的漏洞报告邮箱发一封信，看有没有真人回复。',
      },
      evidence: {
        en: 'The purchase checklist, patch and flaw records for the product concerned, and the disclosure page with its test mail.',
        zh: '采购安全检查表、相关产品的补丁与漏洞记录、漏洞披露页面及测试邮件。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.PS-06', 'ID.RA-08'],
    },
    {
      id: 'nis2-08',
      ref: 'Art. 21(2)(f)',
      text: {
        en: 'Effectiveness of the measures is checked.',
        zh: '检验安全措施的有效性。',
      },
      test: {
        en: 'Ask which three figures tell you that the measures work, for example patch age, restore success, phishing reports, and look at the last two quarters. If a figure got worse, a written reaction must exist.',
        zh: '问清用哪三个数字判断措施有没有效，比如补丁滞后、恢复成功率、钓鱼上报数，看最近两个季度。数字变差的，要有书面应对。',
      },
      evidence: {
        en: 'The indicator sheet of two quarters, the last audit or test report, and the note of what was decided.',
        zh: '两个季度的指标表、最近一次审计或测试报告、据此作出的决定记录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OV-03', 'ID.IM-01'],
    },
    {
      id: 'nis2-09',
      ref: 'Art. 21(2)(g)',
      text: {
        en: 'Basic hygiene and training reach everyone.',
        zh: '基础网络卫生与培训覆盖全员。',
      },
      test: {
        en: 'Ask three people in different jobs, one of them on shift or in the field, what they do with a suspicious mail. Compare the training list with the staff list; those without a computer must have had instruction too.',
        zh: '问三位不同岗位的员工，其中一位倒班或在外勤，收到可疑邮件怎么办。再拿培训名单对照在职名单，不用电脑的人也要受过训。',
      },
      evidence: {
        en: 'The training record for all staff groups, the hygiene rules handed out, and the reporting figures of the last phishing test.',
        zh: '各类员工的培训记录、发放的基础规范、最近一次钓鱼测试的上报率。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AT-01'],
    },
    {
      id: 'nis2-10',
      ref: 'Art. 21(2)(h)',
      text: {
        en: 'A cryptography policy is applied.',
        zh: '落实密码与加密策略。',
      },
      test: {
        en: "Read the encryption rule and pick two places it names, such as the customer portal and the backup. Test the portal's certificate with a free checker, and see in the backup console that encryption is on and where the key lies.",
        zh: '看加密规定，从中挑两处，比如客户门户和备份。用免费工具检测门户证书，再到备份后台确认已加密、密钥放在哪里。',
      },
      evidence: {
        en: 'The cryptography policy with permitted methods, the certificate test result, and the list of key holders.',
        zh: '写明允许算法的加密策略、证书检测结果、密钥保管人清单。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.DS-01', 'PR.DS-02'],
    },
    {
      id: 'nis2-11',
      ref: 'Art. 21(2)(i)',
      text: {
        en: 'HR security, access control and asset management work together.',
        zh: '人员安全、访问控制与资产管理协同落实。',
      },
      test: {
        en: 'Follow one person who joined and one who left this year through three lists: HR, accounts and devices. The dates must agree within a day, rights must fit the job, and every device must have an owner.',
        zh: '挑今年入职和离职的各一人，在三份清单里追踪：人事、账号、设备。日期相差不超过一天，权限与岗位相符，每台设备有责任人。',
      },
      evidence: {
        en: 'The joiner and leaver records, the access review with signature, and the asset list with owners.',
        zh: '入离职记录、签字的权限复核、写明责任人的资产清单。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.RR-04', 'PR.AA-05', 'ID.AM-01'],
    },
    {
      id: 'nis2-12',
      ref: 'Art. 21(2)(j)',
      text: {
        en: 'MFA or continuous authentication, and secured communications, are used.',
        zh: '使用多因素或持续认证及安全通信。',
      },
      test: {
        en: 'Have the accounts without MFA listed for mail, remote access, administration and the customer-facing service; every line needs a reason and an end date. Ask how the crisis team would talk if mail and phone were taken over, and try that channel.',
        zh: '让 IT 列出邮箱、远程接入、管理和对外服务中未启用多因素认证的账号，每行须有理由和截止日期。再问邮箱和电话都被控制时危机小组怎么联系，当场试一次。',
      },
      evidence: {
        en: 'The MFA coverage report, the exception list, and the test note for the emergency channel.',
        zh: '多因素认证覆盖报告、例外清单、应急通信渠道的测试记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03'],
    },
    {
      id: 'nis2-13',
      ref: 'Art. 23',
      text: {
        en: 'The team can send an early warning in 24 hours, a notification in 72 hours and a final report within a month.',
        zh: '能够 24 小时预警、72 小时通报、一个月内提交最终报告。',
      },
      test: {
        en: 'Rehearse with the clock: at hour 0 the service is down in two states. Fill in the early warning as the national form asks, then list what you would know by hour 72 and by the end of the month; log-in to the reporting portal must work for two people.',
        zh: '按钟点演练：0 时服务在两个成员国中断。照本国表格填写预警，再列出 72 小时和一个月时各能知道什么；报告平台须有两个人能登录。',
      },
      evidence: {
        en: 'The filled-in sample forms, portal access for two named people, and the criteria for a significant incident in your state.',
        zh: '填好的样表、两名人员的平台登录权限、本国的重大事件判定标准。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02'],
      unconfirmed: 'all',
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Mayer Brown',
      title: 'Implementation of NIS2 in the EU member states',
      url: 'https://mayerbrown.com/zh-hans/insights/publications/2024/08/new-eu-cyber-rules-implementation-of-nis2-in-the-eu-member-states',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'Kemp IT Law',
      title: 'NIS 2: when it applies to managed service providers',
      url: 'https://kempitlaw.com/insights/navigating-nis-2-a-guide-to-applicability-for-managed-service-providers',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'Enactia',
      title: 'NIS2 transposition tracker, June 2026',
      url: 'https://enactia.com/?p=22129',
      checked: '2026-10-09',
    },
    {
      id: 's4',
      publisher: 'Hunton',
      title: 'European Commission refers four member states to the Court over NIS2',
      url: 'https://www.hunton.com/privacy-and-cybersecurity-law-blog/european-commission-refers-four-member-states-to-cjeu-over-nis2-transposition-delays',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's5',
      publisher: 'European Union',
      title: 'Directive (EU) 2022/2555 (NIS2), Article 34(4)-(5), fines',
      checked: '2026-10-09',
    },
  ],
  confidence: 'high',
  related: ['gdpr', 'dora-supplier'],
  unconfirmed: [],
  checked: '2026-10-09',
  stale: '2027-10-08',
};
