import type { Regime } from '../regime.ts';

// To check: 34 CFR section numbers and five-year bar from recollection.
/** FERPA (school suppliers). Law / government text: refer freely; wording here is our own. */
export const regime: Regime = {
  id: 'ferpa-edtech',
  name: {
    en: 'FERPA (school suppliers)',
    zh: '美国《家庭教育权利与隐私法》(FERPA，学校供应商)',
  },
  short: {
    en: 'FERPA',
    zh: 'FERPA',
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
    en: "In force; duties reach vendors through the school's 'school official' exception and state student-data laws",
    zh: '现行有效；义务通过学校的“school official”例外和各州学生数据法传导给供应商',
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
        en: "Read one school contract for four points: a task the school would otherwise do itself, the school's direct control, the purposes allowed, the ban on other use. Ask the product team how the school exercises control, for instance by settings or deletion orders.",
        zh: '挑一份学校合同，核对四点：本应由学校做的职能、学校直接控制、允许目的、禁止他用。再问产品团队学校如何控制，如设置或删除指令。',
      },
      evidence: {
        en: "The contract passages marked per point, and the description of the school's controls.",
        zh: '标注四点的合同段落、学校控制手段说明。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.SC-02', 'GV.SC-05'],
      unconfirmed: 'ref',
    },
    {
      id: 'ferpa-edtech-02',
      ref: '34 CFR 99.33',
      text: {
        en: 'Records are not passed on or used for ads.',
        zh: '不转披露、不用于广告。',
      },
      test: {
        en: "Ask marketing and the data team to name every use of student data beyond the service, and look at the tags on pages for pupils. Any advertising tag or any transfer without the school's permission means no.",
        zh: '请营销和数据团队说出学生数据在服务以外的每项用途，再检查学生页面上的标签代码。发现广告标签，或有未经学校许可的转移，就不算达标。',
      },
      evidence: {
        en: 'The tag scan of student pages, the list of recipients, and permissions from schools.',
        zh: '学生页面标签扫描、接收方清单、学校许可。',
      },
      effort: 'days',
      weight: 3,
      csf: ['GV.OC-03'],
      unconfirmed: 'ref',
    },
    {
      id: 'ferpa-edtech-03',
      ref: '34 CFR 99.31(a)(1)(ii)',
      text: {
        en: 'Access is limited to legitimate educational interest.',
        zh: '访问限于正当教育利益。',
      },
      test: {
        en: 'Sign in as a teacher and try to open pupils of another class and another school; both must be refused. Then list your own staff who can see records and ask what educational task requires it.',
        zh: '用教师账号试着打开别的班、别的学校的学生，都应被拒绝。再列出本公司能看档案的员工，逐个问教学工作上为何需要。',
      },
      evidence: {
        en: 'Role descriptions, the test record, and the approved list of staff with access.',
        zh: '角色说明、测试记录、获批访问员工名单。',
      },
      effort: 'days',
      weight: 2,
      csf: ['PR.AA-05'],
      unconfirmed: 'ref',
    },
    {
      id: 'ferpa-edtech-04',
      ref: '34 CFR 99.32',
      text: {
        en: 'Disclosures are logged.',
        zh: '记录披露情况。',
      },
      test: {
        en: 'Choose one disclosure of the past year, for example to a researcher or a subpoena, and look for the entry: who asked, why, when. If there was none, the empty log must exist and staff must know when to write in it.',
        zh: '挑过去一年的一次披露（比如给研究者或应传票要求），查台账里有没有写明谁要的、为什么、什么时候。没有发生过的，也要备好空台账，员工要知道什么情况下填。',
      },
      evidence: {
        en: 'The disclosure log and the rule on what is entered.',
        zh: '披露台账、登记规则。',
      },
      effort: 'hours',
      weight: 1,
      csf: ['PR.PS-04'],
      unconfirmed: 'ref',
    },
    {
      id: 'ferpa-edtech-05',
      ref: 'State student privacy laws',
      text: {
        en: 'State terms (for example SOPIPA-type) are mapped and the national data agreement is signed.',
        zh: '梳理各州条款（如 SOPIPA 类），签署统一数据协议。',
      },
      test: {
        en: 'Take your two largest states and compare their student data terms line by line with your standard contract. Look in the agreement registry for whether the national agreement with exhibits is signed for the districts there.',
        zh: '挑两个最大的州，把其学生数据条款与标准合同逐行对照。再到协议登记平台查，当地学区是否签了全国统一协议及附件。',
      },
      evidence: {
        en: 'The state comparison table and the signed agreements per district.',
        zh: '各州对照表、各学区签署的协议。',
      },
      effort: 'weeks',
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
        en: "See before your own eyes: an administrator's sign-in with second step, the encryption setting of the student database, a role without export right. Ask when each was last changed.",
        zh: '亲眼看三样：管理员带第二步登录、学生数据库加密设置、无导出权限的角色。再问这三项最近一次是什么时候改的。',
      },
      evidence: {
        en: 'Dated screenshots of the three, and the change history.',
        zh: '三项带日期截图、变更历史。',
      },
      effort: 'weeks',
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
        en: 'Pick a district whose contract ended and search for its pupils in production, backup, logs and support tickets. Nothing may be found past the agreed term, and the certificate of deletion must have been sent.',
        zh: '挑一个合同已结束的学区，在生产、备份、日志、客服工单里搜其学生。过了约定期限就不应再搜得到，删除证明也应已寄出。',
      },
      evidence: {
        en: 'The deletion or return certificate, the search result, and the backup cycle.',
        zh: '删除或返还证明、搜索结果、备份周期。',
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
        en: 'Ask the account manager for the notice periods of the five largest districts without looking anything up, then with the table. The table must give hours or days, the contact and who informs the parents.',
        zh: '问客户经理前五大学区的通报时限，先凭记忆答，再查表核对。表里须有小时或天数、联系人、由谁告知家长。',
      },
      evidence: {
        en: 'The table of breach clauses with contract page, and the contact check of this term.',
        zh: '泄露条款对照表（含合同页码）、本学期联系人核对。',
      },
      effort: 'hours',
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
        en: "Compare the list of people with access to student records with the training list of this school year. Ask one of them what to do if a teacher requests another pupil's file by mail.",
        zh: '拿有学生档案权限的人员对照本学年培训名单。问其中一位：老师发邮件要别的学生档案怎么办？',
      },
      evidence: {
        en: 'The training list per person with date, and the material on student records.',
        zh: '每人培训日期、学生档案培训材料。',
      },
      effort: 'hours',
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
        en: "List the products used by children under 13 and ask on whose consent they run: the parent's or, for school purposes only, the school's. Then see that nothing beyond the educational purpose happens with these accounts.",
        zh: '列出 13 岁以下儿童使用的产品，问清是谁同意的：家长，还是仅限教学目的由学校代为同意。再看这些账号有没有教学以外的用途。',
      },
      evidence: {
        en: "The product list with consent route, the school's authorisation, and settings of the accounts under 13.",
        zh: '产品与同意途径表、学校授权、13 岁以下账号设置。',
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
      title: 'FERPA: the school official exception in summary',
      url: 'https://studiosourceyearbooks.com/privacy-ferpa',
      checked: '2026-07-01',
    },
    {
      id: 's2',
      publisher: 'US Department of Education',
      title: 'Student privacy: frequently asked questions',
      url: 'https://studentprivacy.ed.gov/frequently-asked-questions',
      checked: '2026-07-01',
    },
  ],
  confidence: 'medium',
  related: ['coppa'],
  unconfirmed: [],
  checked: '2026-07',
  stale: '2027-06-30',
};
