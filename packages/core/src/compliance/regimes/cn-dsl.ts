import type { Regime } from '../regime.ts';

// To check: Decree 790 Articles 9, 12, 24 and DSL 21, 31, 36 are from recollection; 10, 11, 28 and DSL 27, 29, 45 were seen quoted.
/** Data Security Law and Network Data Regulations. Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'cn-dsl',
  name: {
    en: 'Data Security Law and Network Data Regulations',
    zh: '数据安全法与网络数据安全管理条例',
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
    text: {
      en: 'In force',
      zh: '现行有效',
    },
    confirmed: true,
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
      weight: 3,
      csf: ['ID.AM-05', 'ID.AM-07'],
    },
    {
      id: 'cn-dsl-02',
      ref: '数据安全法第27条',
      text: {
        en: 'Life-cycle data security rules, training and a responsible person exist.',
        zh: '建立全流程数据安全制度，开展培训并明确负责人。',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
      },
      effort: 'days',
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
      id: 'cn-dsl-06',
      ref: '条例第9条',
      text: {
        en: 'Encryption, backup, access control and authentication protect network data.',
        zh: '对网络数据采取加密、备份、访问控制与鉴别。',
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
      csf: ['PR.DS-01', 'PR.DS-11', 'PR.AA-05'],
    },
    {
      id: 'cn-dsl-07',
      ref: '条例第10条',
      text: {
        en: 'Product flaws are fixed and told to users; those touching national security are reported in 24 hours.',
        zh: '产品缺陷及时补救并告知用户，危害国家安全的 24 小时内报告。',
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
        en: '',
        zh: '',
      },
      evidence: {
        en: '',
        zh: '',
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
      id: 'cn-dsl-10',
      ref: '条例第24条',
      text: {
        en: "Automated collection does not harm others' services.",
        zh: '自动化采集不影响他人正常服务。',
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
      publisher: 'npc.gov.cn',
      title: 'Data Security Law',
      url: 'http://www.npc.gov.cn/npc/c2/c30834/202106/t20210610_311888.html',
      checked: '2026-10-09',
    },
    {
      id: 's2',
      publisher: 'gov.cn',
      title: 'Decree 790',
      url: 'https://www.gov.cn/zhengce/content/202409/content_6977766.htm',
      checked: '2026-10-09',
    },
    {
      id: 's3',
      publisher: 'cac.gov.cn',
      title: 'Risk assessment measures (Order 24)',
      url: 'https://www.cac.gov.cn/2026-06/18/c_1783525609815499.htm',
      checked: '2026-10-09',
    },
  ],
  related: ['cn-mlps', 'cn-pipl'],
  confidence: 'medium',
  checked: '2026-10-09',
  stale: '2027-07-01',
};
