import type { Regime } from '../regime.ts';

// To check: Decree 790 Articles 9, 12, 24 and DSL 21, 31, 36 are from recollection; 10, 11, 28 and DSL 27, 29, 45 were seen quoted.
/** Data Security Law and Network Data Regulations. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'cn-dsl',
  name: {
    en: 'Data Security Law and Network Data Regulations',
    zh: '数据安全法与网络数据安全管理条例',
  },
  short: {
    en: 'Data Security Law',
    zh: '数据安全法',
  },
  market: {
    en: 'Data of regulated buyers in China',
    zh: '中国受监管客户的数据业务',
  },
  version: {
    en: 'DSL 2021; State Council Decree 790 in force 1 Jan 2025; risk assessment measures (Order 24) 20 Aug 2026',
    zh: '《数据安全法》2021 年；国务院令第 790 号 2025 年 1 月 1 日；风险评估办法（第 24 号令）2026 年 8 月 20 日施行',
  },
  authority: {
    en: 'CAC and sector regulators',
    zh: '国家网信办与各行业主管部门',
  },
  regions: ['CN'],
  type: 'law',
  gate: 'legal-precondition',
  blocks: {
    en: 'Important data cannot leave China without a passed assessment; licences can be suspended; state-owned and regulated buyers ask for a data classification before sharing.',
    zh: '重要数据未经评估不得出境；可被责令停业、吊销许可；国企和受监管客户在共享数据前要求先做分类分级。',
  },
  status: {
    en: 'In force',
    zh: '现行有效',
  },
  rules: [
    {
      level: 'mandatory',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['important-data-cn'],
      },
      why: {
        en: "You handle 'important data' or more than 10 million people's data.",
        zh: '贵公司处理重要数据或 1000 万人以上个人信息。',
      },
    },
    {
      level: 'mandatory',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['CN'],
          },
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['hosts-customer-data', 'personal-data-cn', 'operates-network-cn'],
          },
        ],
      },
      why: {
        en: 'Any network data handling in China carries the base duties.',
        zh: '在中国境内开展网络数据处理活动即有基本义务。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Base duties: RMB 50,000-500,000; refusal or large leaks RMB 0.5-2 million with possible suspension or licence loss.',
      zh: '基本义务：5–50 万元；拒不改正或大量泄露：50–200 万元，可停业整顿、吊销许可。',
    },
    max: 2000000,
    unit: {
      en: 'RMB (Art. 45(1); core data goes higher)',
      zh: '元人民币（第四十五条第一款；核心数据更高）',
    },
    origin: {
      source: 's1',
      confirmed: true,
    },
  },
  effort: {
    months: [1, 4],
    cost: {
      low: 20000,
      high: 200000,
      currency: 'CNY',
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
      date: '2026-08-20',
      what: {
        en: 'Network data risk assessment measures (Order 24)',
        zh: '网络数据安全风险评估办法（第 24 号令）施行',
      },
      status: 'in-force',
      origin: {
        source: 's3',
        confirmed: true,
      },
    },
  ],
  items: [
    {
      id: 'cn-dsl-01',
      ref: '数据安全法第21条',
      text: {
        en: 'Data is inventoried and graded; possible important data is checked against the sector catalogue.',
        zh: '完成数据资产盘点与分级，对照行业目录识别重要数据。',
      },
      test: {
        en: "Take the data inventory and check it against three business systems: is each table there with owner, amount and level? Then lay it beside your sector's catalogue of important data and read the note on why something is or is not included.",
        zh: '拿数据资产清单抽查三个业务系统：每张主要数据表都有责任人、数量和级别吗？再对照本行业重要数据目录，看“是”或“不是”的书面理由。',
      },
      evidence: {
        en: 'The data inventory with levels, the sector catalogue used, and the note on identifying important data.',
        zh: '带级别的数据资产清单、所用行业目录、重要数据识别说明。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['ID.AM-05', 'ID.AM-07'],
      unconfirmed: 'ref',
    },
    {
      id: 'cn-dsl-02',
      ref: '数据安全法第27条',
      text: {
        en: 'Life-cycle data security rules, training and a responsible person exist.',
        zh: '建立全流程数据安全制度，开展培训并明确负责人。',
      },
      test: {
        en: "Follow one set of data through its life (collected, stored, used, shared, deleted) and ask at each step for the rule and yesterday's practice. The responsible person must be named in writing and staff at two steps must have been trained.",
        zh: '选一批数据走完全流程（收集、存储、使用、提供、删除），每一步问规定是什么、昨天怎么做的。负责人须书面明确，抽两个环节的员工看是否受过训。',
      },
      evidence: {
        en: 'The data security rules by stage, the appointment, and the training record.',
        zh: '分环节的数据安全制度、负责人任命、培训记录。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.PO-01', 'GV.RR-02'],
    },
    {
      id: 'cn-dsl-03',
      ref: '数据安全法第29条',
      text: {
        en: 'Risks are monitored; incidents are handled, users told and authorities informed.',
        zh: '监测风险，发生事件及时处置、告知用户并报告。',
      },
      test: {
        en: 'Ask which alarm would tell you that a large export from a database is under way, and trigger one with test data. Someone must react; afterwards look in the plan how users and authorities would be told.',
        zh: '问清数据库被大批量导出时哪条告警会响，用测试数据触发一次，须有人处置。再看预案里怎么告知用户和主管部门。',
      },
      evidence: {
        en: 'The monitoring rule, the record of the triggered alarm, and the incident reports of the past year.',
        zh: '监测规则、触发告警的处置记录、过去一年的事件报告。',
      },
      effort: 'days',
      weight: 3,
      csf: ['DE.CM-01', 'RS.CO-02'],
    },
    {
      id: 'cn-dsl-04',
      ref: '数据安全法第30条；评估办法（第24号令）',
      text: {
        en: 'Important-data handlers assess risk yearly and file the report; others are encouraged at least every three years.',
        zh: '重要数据处理者每年评估并报送报告；其他处理者鼓励至少每三年一次。',
      },
      test: {
        en: 'First read whether you handle important data. If yes, the yearly assessment report and the submission receipt must be there; if not, look for the last voluntary assessment (three years is the encouraged rhythm) and for repaired points.',
        zh: '先看是否属于重要数据处理者。属于的，须有年度评估报告和报送回执；不属于的，看最近一次自愿评估（鼓励至少三年一次）和整改情况。',
      },
      evidence: {
        en: 'The assessment report, the receipt of submission, and the rectification list.',
        zh: '风险评估报告、报送回执、整改清单。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['ID.RA-05'],
    },
    {
      id: 'cn-dsl-05',
      ref: '数据安全法第31条、第36条',
      text: {
        en: 'Export of important data, and requests from foreign courts, follow approval.',
        zh: '重要数据出境和境外司法调取均须经批准。',
      },
      test: {
        en: 'Ask IT for all links to places abroad (headquarters reports, overseas cloud, remote maintenance) and sort out those that could contain important data. Then ask legal what happens when a foreign court asks for files; the answer must be not without approval.',
        zh: '请 IT 列出全部境外链路（总部报表、境外云、远程运维），筛出可能含重要数据的。再问法务：境外法院要调材料怎么办？答案须是未经批准不得提供。',
      },
      evidence: {
        en: 'The list of links with judgement, approval documents, and the procedure for foreign requests.',
        zh: '链路清单及判断、审批文件、境外调取处理流程。',
      },
      effort: 'weeks',
      weight: 3,
      csf: ['GV.SC-05'],
      unconfirmed: 'ref',
    },
    {
      id: 'cn-dsl-06',
      ref: '条例第9条',
      text: {
        en: 'Encryption, backup, access control and authentication protect network data.',
        zh: '对网络数据采取加密、备份、访问控制与鉴别。',
      },
      test: {
        en: 'On one system look at four screens: encryption of storage, last backup, rights by role, sign-in method. For each ask when it was last changed and by whom; unexplained changes mean that access control does not work.',
        zh: '在一个系统上看四个界面：存储加密、最近备份、角色权限、登录方式。逐项问最近谁在何时改过，说不清的，说明访问控制没落实。',
      },
      evidence: {
        en: 'Four dated screenshots per system, and the change records for the settings.',
        zh: '每个系统四张带日期的截图、设置变更记录。',
      },
      effort: 'weeks',
      weight: 2,
      csf: ['PR.DS-01', 'PR.DS-11', 'PR.AA-05'],
      unconfirmed: 'ref',
    },
    {
      id: 'cn-dsl-07',
      ref: '条例第10条',
      text: {
        en: 'Product flaws are fixed and told to users; those touching national security are reported in 24 hours.',
        zh: '产品缺陷及时补救并告知用户，危害国家安全的 24 小时内报告。',
      },
      test: {
        en: 'Choose the last defect found in a product or service you provide and note the times: found, stop-gap, users told, repaired. Then ask who judges whether it touches national security and how the report would leave within 24 hours.',
        zh: '挑自家产品或服务最近一次缺陷，记下时间：发现、临时措施、告知用户、修复。再问由谁判断是否危害国家安全、24 小时内怎么报。',
      },
      evidence: {
        en: 'The defect record with times, the user notice, and the reporting contact.',
        zh: '带时间的缺陷记录、用户告知、报告联系人。',
      },
      effort: 'days',
      weight: 2,
      csf: ['ID.RA-08'],
    },
    {
      id: 'cn-dsl-08',
      ref: '条例第11条',
      text: {
        en: 'An incident plan exists; affected parties are told by phone, message or notice.',
        zh: '有应急预案，及时以电话、短信或公告通知利害关系人。',
      },
      test: {
        en: 'Play a leak at a customer who has no e-mail: who telephones, who sends the message, who posts the notice, and within which hours? Texts must be ready and the contact data of affected parties exportable even when the main system is down.',
        zh: '推演一次泄露，对方没有邮箱：谁打电话、谁发短信、谁挂公告、几小时内？文本须备好，主系统停了也能导出利害关系人联系方式。',
      },
      evidence: {
        en: 'The plan, text for call, message and notice, and the export trial of contact data.',
        zh: '预案、电话短信公告文本、联系方式导出试验。',
      },
      effort: 'days',
      weight: 3,
      csf: ['RS.MA-01', 'RS.CO-02'],
    },
    {
      id: 'cn-dsl-09',
      ref: '条例第12条',
      text: {
        en: 'Providing or entrusting data is under contract, supervised, records kept three years.',
        zh: '提供或委托处理数据有合同和监督，记录保存三年。',
      },
      test: {
        en: "From the list of data recipients take two and ask for the contract, your last check on them and the transfer records of 2025 and later. All must be kept for three years, and the amount transferred must match the contract's purpose.",
        zh: '从数据接收方清单抽两家，要合同、最近一次监督检查和 2025 年以来的传输记录。须保存三年，传输量与合同目的相符。',
      },
      evidence: {
        en: 'The contracts, supervision notes, and transfer logs with amounts.',
        zh: '合同、监督检查记录、带数量的传输日志。',
      },
      effort: 'days',
      weight: 2,
      csf: ['GV.SC-05'],
      unconfirmed: 'ref',
    },
    {
      id: 'cn-dsl-10',
      ref: '条例第24条',
      text: {
        en: "Automated collection does not harm others' services.",
        zh: '自动化采集不影响他人正常服务。',
      },
      test: {
        en: "Ask the developers which crawlers or automatic queries they run, against whose sites, how often and with which limit. Look at one log: it must stay within that limit, respect the site's rules and not get around sign-in barriers.",
        zh: '问开发用了哪些爬虫或自动查询，针对谁的网站、频率和上限多少。看一份日志：须在上限内、遵守对方规则、不绕过登录限制。',
      },
      evidence: {
        en: 'The crawler register with purpose and limits, one sample log, and the assessment of impact on the sites.',
        zh: '爬虫登记表（目的和上限）、一份样本日志、对目标网站影响的评估。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['GV.OC-03'],
      unconfirmed: 'ref',
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: "National People's Congress of China",
      title: 'Data Security Law',
      url: 'http://www.npc.gov.cn/npc/c2/c30834/202106/t20210610_311888.html',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's2',
      publisher: 'State Council of China',
      title: 'Decree 790, Network Data Security Management Regulations',
      url: 'https://www.gov.cn/zhengce/content/202409/content_6977766.htm',
      checked: '2026-10-09',
      secondHand: true,
    },
    {
      id: 's3',
      publisher: 'Cyberspace Administration of China',
      title: 'Order No. 24, network data security risk assessment measures',
      url: 'https://www.cac.gov.cn/2026-06/18/c_1783525609815499.htm',
      checked: '2026-10-09',
      secondHand: true,
    },
  ],
  confidence: 'medium',
  related: ['cn-mlps', 'cn-pipl'],
  unconfirmed: [],
  checked: '2026-10-09',
  stale: '2027-10-08',
};
