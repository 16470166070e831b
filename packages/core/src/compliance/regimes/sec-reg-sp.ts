import type { Regime } from '../regime.ts';

// To check: Paragraph numbers 248.30(a)(4)-(5), (b), (c) from recollection.
// To check: 'Smaller' adviser means under USD 1.5bn assets under management (seen via public notes).
/** SEC Regulation S-P. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'sec-reg-sp',
  name: {
    en: 'SEC Regulation S-P',
    zh: '美国证监会 Regulation S-P 条例',
  },
  short: {
    en: 'Regulation S-P',
    zh: 'Reg S-P',
  },
  market: {
    en: 'Clients of SEC-registered firms',
    zh: 'SEC 注册机构客户',
  },
  version: {
    en: '2024 amendments; larger firms 3 Dec 2025, smaller firms 3 Jun 2026',
    zh: '2024 年修订；较大机构 2025 年 12 月 3 日、较小机构 2026 年 6 月 3 日生效',
  },
  authority: {
    en: 'US Securities and Exchange Commission',
    zh: '美国证券交易委员会 (SEC)',
  },
  regions: ['US'],
  type: 'law',
  gate: 'licence-condition',
  blocks: {
    en: 'SEC-registered advisers and brokers must show it at exam, and must drop service providers that cannot promise 72-hour breach notice.',
    zh: 'SEC 注册的投顾与券商检查时须出示；不能承诺 72 小时通报泄露的服务商会被更换。',
  },
  status: {
    en: 'In force for all covered institutions',
    zh: '对所有适用机构均已生效',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        any: [
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['sec-registered'],
          },
          {
            all: [
              {
                fact: 'regions',
                op: 'includesAny',
                value: ['US'],
              },
              {
                fact: 'industry',
                op: 'in',
                value: ['investment-adviser'],
              },
            ],
          },
        ],
      },
      why: {
        en: 'You are a registered adviser, broker-dealer, fund, funding portal or transfer agent.',
        zh: '贵公司为注册投顾、券商、基金、众筹门户或过户代理。',
      },
    },
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['supplies-sec-registrant'],
      },
      why: {
        en: 'Your client must oversee you as a service provider.',
        zh: '客户须将贵公司作为服务商进行监督。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'SEC enforcement and exam findings; amounts vary case by case.',
      zh: '由 SEC 检查与执法处理，金额视个案而定。',
    },
    max: null,
    unit: {
      en: 'case by case',
      zh: '个案确定',
    },
    origin: {
      source: 's1',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 3],
    cost: {
      low: 5000,
      high: 40000,
      currency: 'USD',
      basis: {
        en: 'small adviser',
        zh: '小型投顾',
      },
    },
    origin: {
      confirmed: false,
    },
  },
  clocks: [
    {
      event: {
        en: 'unauthorised access',
        zh: '未经授权的访问',
      },
      hours: 720,
      to: {
        en: 'the customers',
        zh: '客户',
      },
      ref: '248.30(a)(4)',
      confirmed: false,
    },
    {
      event: {
        en: 'incident at a provider',
        zh: '供应商发生事件',
      },
      hours: 72,
      to: {
        en: 'the client institution',
        zh: '客户机构',
      },
      ref: '248.30(a)(5)',
      confirmed: false,
    },
  ],
  deadlines: [
    {
      date: '2026-06-03',
      what: {
        en: 'Reg S-P for smaller firms',
        zh: 'Reg S-P 对较小机构生效',
      },
      status: 'in-force',
      origin: {
        source: 's2',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'sec-reg-sp-01',
      ref: '17 CFR 248.30(a)(1)',
      text: {
        en: 'Written safeguards policies cover all customer information, including what others pass to you.',
        zh: '书面保护制度覆盖全部客户信息，包括他人转来的信息。',
      },
      test: {
        en: "Trace one client's data from another firm (custodian, fund, former adviser) into your systems and ask which policy protects it. The written safeguards must name this received information as well as your own clients'.",
        zh: '追踪一份从其他机构（托管行、基金、前任顾问）转来的客户数据，问哪项制度管它。书面保护制度须同时覆盖他人转来的和自有客户的信息。',
      },
      evidence: {
        en: 'The safeguards policy with date, and the data map showing received information.',
        zh: '注明日期的保护制度、标出外来信息的数据地图。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.PO-01'],
    },
    {
      id: 'sec-reg-sp-02',
      ref: '248.30(a)(3)',
      text: {
        en: 'A written incident response programme can detect, contain and recover.',
        zh: '书面应急计划可发现、遏制并恢复。',
      },
      test: {
        en: 'Read the response programme next to your list of systems: how would each alarm reach a person, who isolates, who restores? Play one scenario for an hour with the principal; an unanswered question means it is not finished.',
        zh: '把应急计划和系统清单对着看：每种告警怎么送到人、谁隔离、谁恢复？和主要负责人推演一小时，有答不出的就说明没完成。',
      },
      evidence: {
        en: 'The incident response programme, the exercise notes, and the contact sheet with times of availability.',
        zh: '应急计划、演练记录、写明值守时间的联系表。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['RS.MA-01'],
    },
    {
      id: 'sec-reg-sp-03',
      ref: '248.30(a)(3)(i)',
      text: {
        en: 'The nature and scope of an incident can be assessed.',
        zh: '能判定事件性质与范围。',
      },
      test: {
        en: 'Give your IT provider the question: which client files did account X open between Monday and Wednesday? If the logs answer it in a day, for mail and for the portfolio system, the item holds.',
        zh: '给 IT 服务商出题：某账号周一到周三打开过哪些客户文件？邮箱和投资系统的日志一天内能答上来，就算达标。',
      },
      evidence: {
        en: 'The answer with log extract, the list of log sources with retention, and the assessment form.',
        zh: '附日志摘录的答复、日志来源及保存期清单、评估表。',
      },
      effort: 'days',
      weight: 2,
      csf: ['RS.AN-03', 'RS.AN-08'],
    },
    {
      id: 'sec-reg-sp-04',
      ref: '248.30(a)(3)(ii)',
      text: {
        en: 'Containment steps are defined.',
        zh: '遏制步骤明确。',
      },
      test: {
        en: "Have the on-call person block a test account, cut off a laptop remotely and withdraw an app's access, with a stopwatch. Each step must work from a phone outside office hours.",
        zh: '让值班人掐表做三件事：停用一个测试账号、远程隔离一台笔记本、撤销一个应用授权。每一步都要能在下班时间用手机完成。',
      },
      evidence: {
        en: 'The containment steps as a checklist, and the timing note from the trial.',
        zh: '遏制步骤清单、试做的计时记录。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['RS.MI-01'],
    },
    {
      id: 'sec-reg-sp-05',
      ref: '248.30(a)(4)',
      text: {
        en: 'Affected people are told as soon as practicable and within 30 days.',
        zh: '尽快且 30 天内告知受影响者。',
      },
      test: {
        en: 'Take an invented case with sensitive customer information and draft the letter. It must be ready well within the 30 days, say what happened and what people can do to protect themselves; deciding not to notify must require a written inquiry.',
        zh: '按虚构案例写致客户的信。须能在获知后 30 天内早早备好，写明发生了什么、客户能做什么；决定不通知的，要有书面调查依据。',
      },
      evidence: {
        en: 'The notice template, the calendar for the 30 days, and the form for a decision not to notify.',
        zh: '通知模板、30 天日程表、不通知决定表。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.CO-02'],
      unconfirmed: 'ref',
    },
    {
      id: 'sec-reg-sp-06',
      ref: '248.30(a)(5)',
      text: {
        en: 'Service providers are vetted and must notify you within 72 hours.',
        zh: '对服务商尽调，并要求其 72 小时内通报。',
      },
      test: {
        en: 'Pick the three providers with most customer information and read the notice clause: 72 hours at the latest after they become aware. Then ask each for the name that would call you, and check that you looked at their security before signing.',
        zh: '挑持有客户信息最多的三家服务商，看通报条款：获知后最迟 72 小时。再问清由谁打电话给你们，并查签约前是否评估过其安全。',
      },
      evidence: {
        en: 'Due diligence notes, the clause or letter for each provider, and the oversight plan for the year.',
        zh: '尽调记录、各家的条款或承诺函、年度监督计划。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.SC-05', 'GV.SC-07'],
      unconfirmed: 'ref',
    },
    {
      id: 'sec-reg-sp-07',
      ref: '248.30(b)',
      text: {
        en: 'Customer information is disposed of properly.',
        zh: '妥善处置客户信息。',
      },
      test: {
        en: 'Look into the shredding bin, the old laptop cupboard and the closed-client folder in the cloud. Each must have a disposal rule with a proof of the last time it was applied.',
        zh: '看碎纸箱、旧笔记本柜和云上的已结客户文件夹，每处都要有处置规定和最近一次执行的证明。',
      },
      evidence: {
        en: 'The disposal policy, shredding and wiping certificates, and the deletion log of closed accounts.',
        zh: '处置制度、碎纸与擦除证明、已结账户的删除日志。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.AM-08'],
      unconfirmed: 'ref',
    },
    {
      id: 'sec-reg-sp-08',
      ref: '248.30(c)',
      text: {
        en: 'Records of programme, contracts, incidents and notices are kept.',
        zh: '留存制度、合同、事件与通知记录。',
      },
      test: {
        en: 'Ask for five records at random: policy version in force two years ago, one provider contract, one incident report, one notice, one inquiry without notice. All must be found within a day, and the retention period for your type of firm must be written.',
        zh: '随机要五样记录：两年前的制度版本、一份服务商合同、一份事件报告、一份通知、一份未通知的调查。一天内都要找到，并写明本类机构的保存年限。',
      },
      evidence: {
        en: 'The record index with retention periods and the sample list with time found.',
        zh: '写明年限的档案索引、抽查清单及找到的时间。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.PO-01'],
      unconfirmed: 'ref',
    },
    {
      id: 'sec-reg-sp-09',
      ref: '248.5',
      text: {
        en: 'The privacy notice, or its exception, is in order.',
        zh: '隐私告知或其豁免符合规定。',
      },
      test: {
        en: 'Compare the privacy notice you hand out with what you truly share, and ask for the last yearly delivery or the facts on which the exception rests. Both must be dated.',
        zh: '把发出的隐私告知和实际共享情况对照，再看最近一次年度送达记录，或适用豁免的事实依据，两者都要有日期。',
      },
      evidence: {
        en: 'The current notice, the delivery record, or the memo on the exception.',
        zh: '现行告知、送达记录，或豁免说明备忘。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['GV.OC-03'],
    },
    {
      id: 'sec-reg-sp-10',
      ref: 'Practice',
      text: {
        en: 'MFA, encrypted mail and tested backups protect customer information.',
        zh: '以多因素认证、加密邮件和经测试的备份保护客户信息。',
      },
      test: {
        en: 'Check three things together with IT: which accounts at mail and custodian lack MFA, whether a test mail with client data leaves encrypted, and when a mailbox was last restored. All three answers must come with a screen, not from memory.',
        zh: '和 IT 一起查三件事：邮箱和托管平台哪些账号没开多因素认证、含客户数据的测试邮件是否加密发出、上次恢复邮箱是什么时候。都要有界面为证，不凭记忆。',
      },
      evidence: {
        en: 'The MFA export, the header of the encrypted test mail, and the restore record.',
        zh: '多因素认证导出、加密测试邮件的邮件头、恢复记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['PR.AA-03', 'PR.DS-11'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'DLA Piper',
      title: 'SEC adopts amendments to Regulation S-P: top points',
      url: 'https://dlapiper.com/en-us/insights/publications/2024/06/sec-adopts-cyber-amendments-to-regulations-p-top-points',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'AttorneyIntel',
      title: 'SEC privacy rules: incident response, customer notice and dates',
      url: 'https://attorneyintel.com/sec-cybersecurity-privacy-rules-expand-incident-response-and-customer-notification-requirements/',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'SECLaw',
      title: 'Regulation S-P: 72-hour notice by service providers',
      url: 'https://seclaw.com/?p=24764',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['ftc-safeguards', 'nydfs-500'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-06-30',
};
