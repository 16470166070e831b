import type { Regime } from '../regime.ts';

// To check: Penalty amount is the 2025 figure.
/** COPPA Rule. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'coppa',
  name: {
    en: 'COPPA Rule',
    zh: '美国《儿童在线隐私保护规则》(COPPA)',
  },
  short: {
    en: 'COPPA',
    zh: 'COPPA',
  },
  market: {
    en: 'Services for children under 13 in the US',
    zh: '美国 13 岁以下儿童服务',
  },
  version: {
    en: '16 CFR 312 as amended 2025; full compliance since 22 Apr 2026',
    zh: '16 CFR 312，2025 年修订；2026 年 4 月 22 日起须全面合规',
  },
  authority: {
    en: 'US Federal Trade Commission',
    zh: '美国联邦贸易委员会 (FTC)',
  },
  regions: ['US'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'Apps, games and ed-tech aimed at under-13s lose stores, ad networks and school customers, and data and models built on it can be ordered deleted.',
    zh: '面向 13 岁以下的应用、游戏和教育产品会失去应用商店、广告网络和学校客户，相关数据和模型可被责令删除。',
  },
  status: {
    en: 'In force, FTC calls it a priority',
    zh: '现行有效，FTC 列为执法重点',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['directed-to-children-us'],
      },
      why: {
        en: 'Your service targets, or knowingly collects from, children under 13 in the US.',
        zh: '贵公司服务面向美国 13 岁以下儿童，或明知收集其信息。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Up to USD 53,088 per violation (2025 amount).',
      zh: '每次违规最高 53,088 美元（2025 年数额）。',
    },
    max: 53088,
    unit: {
      en: 'USD per violation',
      zh: '美元／次',
    },
    origin: {
      source: 's3',
      confirmed: false,
    },
  },
  effort: {
    months: [1, 4],
    cost: {
      low: 5000,
      high: 50000,
      currency: 'USD',
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
  deadlines: [
    {
      date: '2026-04-22',
      what: {
        en: 'Amended COPPA Rule full compliance',
        zh: '修订后 COPPA 全面合规',
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
      id: 'coppa-01',
      ref: '16 CFR 312.2',
      text: {
        en: 'It is decided, in writing, whether the service is child-directed or mixed audience.',
        zh: '书面判定服务属面向儿童还是混合受众。',
      },
      test: {
        en: 'Look at your app as a parent would: characters, music, subject, advertising, age of real users. Compare with the written judgement; for a mixed audience the age question must come before any data is collected and must not invite a false answer.',
        zh: '以家长的眼光看自家应用：角色、音乐、题材、广告和真实用户年龄，再与书面判定对照。属混合受众的，年龄询问须在收集之前，且不能诱导虚报。',
      },
      evidence: {
        en: 'The written judgement with facts and date, and screenshots of the age screen.',
        zh: '写明事实和日期的判定、年龄页截图。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'coppa-02',
      ref: '312.4',
      text: {
        en: 'Online and direct notices name third parties and retention.',
        zh: '在线与直接告知列明第三方与保存期限。',
      },
      test: {
        en: "Read the online notice beside the list of network calls the app makes; every third party that receives children's data must be named with its purpose. The direct notice to the parent must say what is held and for how long.",
        zh: '拿在线告知对照应用实际网络请求，凡收到儿童数据的第三方都要列名并写用途。致家长的直接告知须写明持有什么、多久。',
      },
      evidence: {
        en: 'Both notices with version, and the capture of network calls used for the comparison.',
        zh: '两份带版本的告知、用于对照的抓包记录。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'coppa-03',
      ref: '312.5',
      text: {
        en: 'Verifiable parental consent comes first, with a separate choice for third-party disclosure.',
        zh: '先取得可验证的家长同意，对第三方披露单独征求。',
      },
      test: {
        en: "Create a child's account and stop at each step: no data beyond the contact for consent may be stored before the parent agrees. Refuse only the disclosure to third parties; the service must go on and the data must not flow.",
        zh: '建一个儿童账号逐步停下看：家长同意前，除联系家长所需外不得存任何数据。只拒绝第三方披露，服务须照常，数据不外流。',
      },
      evidence: {
        en: 'The description of the consent method, the consent log, and the capture for the refused disclosure.',
        zh: '同意方式说明、同意日志、拒绝披露后的抓包。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.OC-03'],
    },
    {
      id: 'coppa-04',
      ref: '312.6',
      text: {
        en: 'Parents can review and delete.',
        zh: '家长可查看并删除。',
      },
      test: {
        en: "As a parent, ask to see and then to delete your test child's data. Identity must be checked, all data shown, and after deletion nothing may be found in database, analytics or backup beyond its cycle.",
        zh: '以家长身份先要求查看、再删除测试儿童的数据。须核身份、显示全部；删除后数据库、分析工具里不应再有，备份在周期后清除。',
      },
      evidence: {
        en: 'The request log, the exported data, and the proof of deletion in each system.',
        zh: '请求台账、导出数据、各系统删除证明。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
    },
    {
      id: 'coppa-05',
      ref: '312.7',
      text: {
        en: 'No more data is asked than the activity needs.',
        zh: '不超出活动所需索取信息。',
      },
      test: {
        en: 'Play one game, contest and sign-up and leave every optional box empty. If the child cannot go on, the product manager must say why the activity itself needs that item; otherwise it must go.',
        zh: '各试一个游戏、一场比赛和一次注册，选填项全部留空。如果儿童因此无法继续，产品经理要说明活动本身为何需要这一项；说不出来就删掉。',
      },
      evidence: {
        en: 'The field table per activity with reason, and the record of removed fields.',
        zh: '各活动字段及理由表、删除字段记录。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['ID.AM-07'],
    },
    {
      id: 'coppa-06',
      ref: '312.8',
      text: {
        en: 'A written security programme has an owner, yearly risk review and tested safeguards.',
        zh: '有书面安全计划，明确负责人、年度风险评审与经测试的措施。',
      },
      test: {
        en: "Ask the named coordinator for the written children's security programme, this year's risk review and two tests of safeguards. One finding must have led to a change before the next review.",
        zh: '请指定负责人拿出书面的儿童数据安全计划、今年风险评审和两项措施测试。至少一项发现已促成改动。',
      },
      evidence: {
        en: 'The programme, the appointment, the yearly review, and test records with follow-up.',
        zh: '安全计划、任命书、年度评审、测试记录及后续。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.PO-01', 'ID.RA-05', 'GV.RR-02'],
    },
    {
      id: 'coppa-07',
      ref: '312.8',
      text: {
        en: "Recipients of children's data give written assurances.",
        zh: '接收儿童数据的第三方作出书面保证。',
      },
      test: {
        en: "List all recipients of children's data from the code and from accounting, and ask for each one's written assurance on confidentiality, security and integrity. Missing paper means no data until it arrives.",
        zh: '从代码和财务两边列出接收儿童数据的单位，逐家索取关于保密、安全和完整性的书面保证。还没有的，收到之前不再提供数据。',
      },
      evidence: {
        en: 'The recipient list, signed assurances with date, and the steps taken to check capability.',
        zh: '接收方清单、签字保证及日期、核查其能力的记录。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-05'],
    },
    {
      id: 'coppa-08',
      ref: '312.10',
      text: {
        en: 'A written retention policy is public, and nothing is kept indefinitely.',
        zh: '公开书面留存政策，不得无限期保存。',
      },
      test: {
        en: 'Open the public retention policy and compare three kinds of data (profile, chat, logs) with the oldest entry in the system. Words such as as long as necessary alone do not count; purpose, need and a deletion time are required.',
        zh: '打开公开留存政策，把三类数据（资料、聊天、日志）与系统里最旧一条对照。只写“必要期间”不算，须有目的、理由和删除时限。',
      },
      evidence: {
        en: 'The published policy, the age report of the three kinds, and the deletion job log.',
        zh: '公开政策、三类数据年限报告、删除任务日志。',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-08'],
    },
    {
      id: 'coppa-09',
      ref: '312.2',
      text: {
        en: 'Biometrics, voice and government IDs are treated as personal information.',
        zh: '将生物识别、语音和证件号按个人信息处理。',
      },
      test: {
        en: 'Search code and forms for face, fingerprint, voice recordings and official ID numbers of children. Where found, see that they pass through the same consent and deletion as names and addresses.',
        zh: '在代码和表单里搜儿童的人脸、指纹、语音和证件号。搜到的，要与姓名、地址一样先取得同意，也能一样删除。',
      },
      evidence: {
        en: 'The search result, and the data table marking these kinds as personal information.',
        zh: '搜索结果、把这些类别标为个人信息的数据表。',
      },
      effort: 'hours',
      weight: 2,
      csf: ['PR.DS-01'],
    },
    {
      id: 'coppa-10',
      ref: 'Practice',
      text: {
        en: 'SDKs and analytics are checked for child data flows.',
        zh: '检查 SDK 与分析工具的儿童数据流向。',
      },
      test: {
        en: 'Build the app, run it on a test phone with a traffic recorder and click through for ten minutes. Every destination must be explained; advertising or analytics kits that send a device identifier need consent or removal.',
        zh: '把应用装到测试手机上，打开抓包工具，连续点十分钟。每个目的地址都要说得清；会发送设备标识的广告或分析 SDK，须取得同意或移除。',
      },
      evidence: {
        en: 'The traffic record with date and version, the SDK list with settings, and the decisions.',
        zh: '带日期和版本的抓包、SDK 及设置清单、处理决定。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.OC-03'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Davis Polk',
      title: 'FTC prioritises COPPA as new duties take effect',
      url: 'https://www.davispolk.com/insights/client-update/ftc-prioritizes-coppa-enforcement-new-compliance-obligations-take-effect',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'BBB National Programs',
      title: 'The amended COPPA Rule',
      url: 'https://bbbprograms.org/media/insights/blog/coppa-amended',
      checked: '2026-07-01',
    },
    {
      id: 's3',
      publisher: 'compliancehub.wiki',
      title: 'COPPA: deadline of 22 April 2026 and penalty per violation',
      url: 'https://compliancehub.wiki/coppa-april-22-deadline-ftc-updated-rule-compliance/',
      checked: '2026-07-01',
    },
  ],
  confidence: 'high',
  related: ['ferpa-edtech'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-06-30',
};
