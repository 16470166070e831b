import type { Regime } from '../regime.ts';

// To check: 34 CFR section numbers and five-year bar from recollection.
/** FERPA (school suppliers). Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'ferpa-edtech',
  name: {
    en: 'FERPA (school suppliers)',
    zh: '美国《家庭教育权利与隐私法》(FERPA，学校供应商)',
  },
  market: {
    en: 'US schools and districts',
    zh: '美国学校与学区',
  },
  version: {
    en: '20 USC 1232g; 34 CFR 99',
    zh: '20 USC 1232g；34 CFR 99',
  },
  authority: {
    en: 'US Department of Education',
    zh: '美国教育部',
  },
  regions: ['US'],
  type: 'law',
  gate: 'contract-precondition',
  blocks: {
    en: 'Schools may not share records with a vendor outside direct control; no data agreement, no district contract.',
    zh: '学校不得与不受其直接控制的供应商共享学生档案；没有数据协议就没有学区合同。',
  },
  status: {
    text: {
      en: "In force; duties reach vendors through the school's 'school official' exception and state student-data laws",
      zh: '现行有效；义务通过学校的“school official”例外和各州学生数据法传导给供应商',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'contractual',
      when: {
        any: [
          {
            fact: 'activities',
            op: 'includesAny',
            value: ['student-records-us'],
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
                value: ['edtech'],
              },
            ],
          },
        ],
      },
      why: {
        en: 'You hold US student records for a school.',
        zh: '贵公司代美国学校持有学生档案。',
      },
    },
    {
      level: 'mandatory',
      when: {
        all: [
          {
            fact: 'regions',
            op: 'includesAny',
            value: ['US'],
          },
          {
            fact: 'industry',
            op: 'in',
            value: ['education-k12', 'education-higher'],
          },
        ],
      },
      why: {
        en: 'Schools that take federal funds are bound directly.',
        zh: '接受联邦资金的学校直接适用。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'Schools risk federal funds; a vendor that misuses records can be barred from access for at least five years.',
      zh: '学校面临联邦资金风险；滥用档案的供应商可被禁止访问至少五年。',
    },
    max: null,
    unit: {
      en: 'ban from access for at least 5 years',
      zh: '至少 5 年禁止访问',
    },
    origin: {
      cite: '34 CFR 99.67',
      confirmed: false,
    },
  },
  effort: {
    months: [1, 3],
    cost: {
      low: 3000,
      high: 25000,
      currency: 'USD',
      basis: {
        en: 'small supplier',
        zh: '小型供应商',
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
      id: 'ferpa-edtech-01',
      ref: '34 CFR 99.31(a)(1)(i)(B)',
      text: {
        en: 'The contract says the vendor does a school function, under direct control, for authorised purposes.',
        zh: '合同写明供应商在学校直接控制下、为授权目的履行学校职能。',
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
      csf: ['GV.SC-02', 'GV.SC-05'],
    },
    {
      id: 'ferpa-edtech-02',
      ref: '34 CFR 99.33',
      text: {
        en: 'Records are not passed on or used for ads.',
        zh: '不转披露、不用于广告。',
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
      id: 'ferpa-edtech-03',
      ref: '34 CFR 99.31(a)(1)(ii)',
      text: {
        en: 'Access is limited to legitimate educational interest.',
        zh: '访问限于正当教育利益。',
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
      csf: ['PR.AA-05'],
    },
    {
      id: 'ferpa-edtech-04',
      ref: '34 CFR 99.32',
      text: {
        en: 'Disclosures are logged.',
        zh: '记录披露情况。',
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
      csf: ['PR.PS-04'],
    },
    {
      id: 'ferpa-edtech-05',
      ref: 'State student privacy laws',
      text: {
        en: 'State terms (for example SOPIPA-type) are mapped and the national data agreement is signed.',
        zh: '梳理各州条款（如 SOPIPA 类），签署统一数据协议。',
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
      id: 'ferpa-edtech-06',
      ref: 'Practice',
      text: {
        en: 'MFA, encryption and role-based access protect student data.',
        zh: '以多因素认证、加密和角色权限保护学生数据。',
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
      csf: ['PR.AA-03', 'PR.DS-01'],
    },
    {
      id: 'ferpa-edtech-07',
      ref: 'Practice',
      text: {
        en: 'Data is returned or deleted at contract end, with proof.',
        zh: '合同终止时返还或删除并出具证明。',
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
      csf: ['ID.AM-08'],
    },
    {
      id: 'ferpa-edtech-08',
      ref: 'Practice',
      text: {
        en: 'The breach clause and clock of each district are known.',
        zh: '了解各学区的泄露条款与时限。',
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
      csf: ['RS.CO-02'],
    },
    {
      id: 'ferpa-edtech-09',
      ref: 'Practice',
      text: {
        en: 'Staff with access are trained.',
        zh: '有访问权限的员工接受培训。',
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
      csf: ['PR.AT-01'],
    },
    {
      id: 'ferpa-edtech-10',
      ref: 'COPPA overlap',
      text: {
        en: 'Under-13 collection follows COPPA.',
        zh: '涉及 13 岁以下的收集遵守 COPPA。',
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
  ],
  sources: [
    {
      id: 's1',
      publisher: 'Studio Source',
      title: 'Studio Source: FERPA school official summary',
      url: 'https://studiosourceyearbooks.com/privacy-ferpa',
      checked: '2026-07-31',
    },
    {
      id: 's2',
      publisher: 'studentprivacy.ed.gov',
      title: 'ED student privacy FAQs',
      url: 'https://studentprivacy.ed.gov/frequently-asked-questions',
      checked: '2026-07-31',
    },
  ],
  related: ['coppa'],
  confidence: 'medium',
  checked: '2026-07',
  stale: '2027-07-01',
};
