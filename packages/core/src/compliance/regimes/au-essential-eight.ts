import type { Regime } from '../regime.ts';

// To check: PSPF Level 2 mandate from recollection.
// To check: A demo dataset mentions '2026 benchmark updates'; no primary source found, so treat as unconfirmed.
/** Essential Eight Maturity Model. ASD material is CC BY 4.0 (Commonwealth of Australia) apart from the coat of arms and logos: attribute. */
export const regime: Regime = {
  id: 'au-essential-eight',
  name: {
    en: 'Essential Eight Maturity Model',
    zh: '澳大利亚 Essential Eight 成熟度模型',
  },
  market: {
    en: 'Australian government work',
    zh: '澳大利亚政府业务',
  },
  version: {
    en: 'November 2023 model; Maturity Levels 0-3',
    zh: '2023 年 11 月版模型；成熟度 0–3 级',
  },
  authority: {
    en: 'Australian Signals Directorate (ASD)',
    zh: '澳大利亚信号局 (ASD)',
  },
  regions: ['AU'],
  type: 'framework',
  gate: 'procurement-filter',
  blocks: {
    en: 'Federal agencies (Level 2 under the PSPF) and many states push it to suppliers; without a level statement you lose government and critical-infrastructure work.',
    zh: '联邦机构（PSPF 要求二级）和多个州将其传导给供应商；拿不出等级说明，就拿不到政府和关键基础设施业务。',
  },
  status: {
    text: {
      en: 'Current model is November 2023 in the material found',
      zh: '所见资料中现行版本为 2023 年 11 月版',
    },
    confirmed: true,
  },
  rules: [
    {
      level: 'contractual',
      when: {
        fact: 'activities',
        op: 'includesAny',
        value: ['gov-contracts-au'],
      },
      why: {
        en: 'Government contracts in Australia commonly specify a maturity level.',
        zh: '澳大利亚政府合同通常规定成熟度等级。',
      },
    },
    {
      level: 'market',
      when: {
        fact: 'regions',
        op: 'includesAny',
        value: ['AU'],
      },
      why: {
        en: 'It is the baseline Australian insurers and buyers ask about.',
        zh: '澳大利亚保险公司和买方以此为基线。',
      },
    },
  ],
  penalty: {
    text: {
      en: 'None directly; a false statement to a government buyer is a contract breach.',
      zh: '无直接罚则；向政府买方虚报等级构成违约。',
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
    months: [2, 9],
    cost: {
      low: 10000,
      high: 80000,
      currency: 'AUD',
      basis: {
        en: 'reaching Level 1 in a small firm',
        zh: '小企业达到一级',
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
      id: 'au-essential-eight-01',
      ref: 'E8-1 Patch applications ML1',
      text: {
        en: 'Assets are discovered automatically at least every two weeks and scanned with a current scanner.',
        zh: '至少每两周自动发现资产并用最新漏洞库扫描。',
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
      csf: ['ID.AM-02', 'ID.RA-01'],
    },
    {
      id: 'au-essential-eight-02',
      ref: 'E8-1 Patch applications ML1',
      text: {
        en: 'Internet-facing services are patched in 48 hours when a flaw is critical or exploited, otherwise in two weeks.',
        zh: '面向互联网的服务：严重或已被利用的漏洞 48 小时内、其他两周内修补。',
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
      csf: ['PR.PS-02'],
    },
    {
      id: 'au-essential-eight-03',
      ref: 'E8-1 Patch applications ML1',
      text: {
        en: 'Office, browser, mail, PDF and security tools are patched in two weeks; unsupported ones are removed.',
        zh: '办公、浏览器、邮件、PDF 和安全软件两周内修补，停止支持的予以卸载。',
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
      csf: ['PR.PS-02'],
    },
    {
      id: 'au-essential-eight-04',
      ref: 'E8-2 Patch operating systems ML1',
      text: {
        en: 'Internet-facing systems in 48 hours if critical; workstations and other servers within one month; unsupported ones replaced.',
        zh: '面向互联网的系统严重漏洞 48 小时内修补；工作站及其他服务器一个月内；停止支持的予以更换。',
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
      csf: ['PR.PS-02'],
    },
    {
      id: 'au-essential-eight-05',
      ref: 'E8-3 MFA ML1',
      text: {
        en: 'MFA on company and third-party online services holding sensitive data, and for customers with sensitive data.',
        zh: '存有敏感数据的自有和第三方在线服务、以及涉敏感数据的客户登录均启用多因素认证。',
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
      csf: ['PR.AA-03'],
    },
    {
      id: 'au-essential-eight-06',
      ref: 'E8-3 MFA ML2',
      text: {
        en: 'For Level 2: MFA is phishing-resistant and covers privileged and normal users of systems.',
        zh: '达到二级：多因素认证可抗钓鱼，覆盖系统的特权与普通用户。',
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
      csf: ['PR.AA-03'],
      appliesIf: {
        fact: 'activities',
        op: 'includesAny',
        value: ['gov-contracts-au'],
      },
    },
    {
      id: 'au-essential-eight-07',
      ref: 'E8-4 Restrict admin privileges ML1',
      text: {
        en: 'Privileged requests are validated, accounts are dedicated, and cannot browse or read mail.',
        zh: '特权申请经核验，使用专用账号，且不能上网或收发邮件。',
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
      csf: ['PR.AA-05'],
    },
    {
      id: 'au-essential-eight-08',
      ref: 'E8-5 Application control ML1',
      text: {
        en: 'Only approved programs run in user profiles and temp folders on workstations.',
        zh: '工作站的用户目录和临时目录只能运行经批准的程序。',
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
      csf: ['PR.PS-05'],
    },
    {
      id: 'au-essential-eight-09',
      ref: 'E8-6 Restrict Office macros ML1',
      text: {
        en: 'Macros are off unless needed, blocked from the internet and scanned.',
        zh: '宏默认禁用，阻止来自互联网的宏并扫描。',
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
      csf: ['PR.PS-05'],
    },
    {
      id: 'au-essential-eight-10',
      ref: 'E8-7 User application hardening ML1',
      text: {
        en: 'Browsers do not run Java or web ads; users cannot change security settings.',
        zh: '浏览器不运行 Java 和网络广告，用户不能更改安全设置。',
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
      csf: ['PR.PS-01'],
    },
    {
      id: 'au-essential-eight-11',
      ref: 'E8-8 Regular backups ML1',
      text: {
        en: "Backups follow business need, restore is tested, and ordinary accounts cannot change or delete others' backups.",
        zh: '按业务需要备份并测试恢复，普通账号不能修改或删除他人的备份。',
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
      csf: ['PR.DS-11', 'RC.RP-03'],
    },
    {
      id: 'au-essential-eight-12',
      ref: 'Whole model',
      text: {
        en: 'The same level is reached across all eight before claiming it.',
        zh: '八项均达到同一等级后才可宣称该等级。',
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
      csf: ['GV.OV-03'],
    },
  ],
  sources: [
    {
      id: 's1',
      publisher: 'cyber.gov.au',
      title: 'ASD Essential Eight (Nov 2023, public copy)',
      url: 'https://www.cyber.gov.au/resources-business-and-government/essential-cybersecurity/essential-eight',
      checked: '2026-07-31',
    },
  ],
  related: ['au-privacy-act'],
  confidence: 'high',
  checked: '2026-07',
  stale: '2027-07-01',
};
