import type { RoiChartMessages } from './messages.ts';

export const messages: RoiChartMessages = {
  title: '花在防护上的钱，能换回什么？',
  intro: '四组简短的问题。在您填写之前，每一项都先用我们的估计。您填写的内容只留在本页。',
  'group.spend': '您花多少钱',
  'group.stop': '系统停了，什么会跟着停',
  'group.incident': '一次事件要付出多少',
  'group.open': '一张证书能打开什么',
  next: '下一组：{group}',
  seeResult: '看看结果如何',
  perYearLabel: '防护一年要花多少钱？',
  perYearHelp: '整份报价：许可、服务、各项费用。',
  setupLabel: '开始时还要一次性花多少？',
  setupHelp: '安装、迁移，以及改变习惯所花的时间。',
  staffHoursPerYearLabel: '自己人一年要花多少小时？',
  staffHoursPerYearHelp: '培训、答疑、登录方式的改变。',
  hourlyCostLabel: '他们一小时要花您多少钱？',
  hourlyCostHelp: '工资加上随之而来的一切费用。',
  hoursUnit: '小时',
  resultError: '页面有一部分没有载入，暂时算不出结果。您填写的内容都还在。',
};
