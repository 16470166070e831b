import type { ComplianceChecklistMessages } from './messages.ts';

export const messages: ComplianceChecklistMessages = {
  title: '哪些市场的大门向您敞开？',
  intro:
    '法规和认证决定您能服务哪些客户。回答三个问题，就能看到哪些与您有关；填写的内容只留在本页。',
  notice: '本清单供自查使用，不构成法律意见，也不是认证。',
  progress: '第 {index} 题，共 {count} 题',
  back: '上一题',
  next: '下一题',
  seeResult: '查看市场地图',
  industryLabel: '贵公司从事什么行业？',
  industryHelp: '选最接近的即可，不必完全吻合。',
  regionsLabel: '公司设在哪里，客户又在哪里？',
  regionsHelp: '有一处勾一处，规则跟着客户走。',
  employeesLabel: '公司有多少人？',
  employeesHelp: '把您自己、兼职员工和关联企业都算上。',
  employeesUnit: '人',
  choose: '请选择',
  resultError: '页面有一部分没有加载成功，暂时画不出市场地图。您的回答还在。',
};
