import type { ContactField, LeadProblem, LeadState } from '@lifeline-kit/core/lead';

/** Words of `lifeline-lead-form`; `{name}` stands for a word or a figure. */
export type LeadFormMessages = Readonly<
  Record<
    | 'title'
    | 'titleBrand'
    | 'introResult'
    | 'introAlone'
    | `label.${ContactField}`
    | 'optional'
    | 'attach'
    | 'attachHelp'
    | 'consentLegend'
    | 'consentHelp'
    | 'consentReply'
    | 'consentReplyBrand'
    | 'consentNews'
    | 'consentNewsBrand'
    | 'receivers'
    | 'receiversUnnamed'
    | 'policy'
    | 'preview'
    | 'previewHelp'
    | 'send'
    | 'testMode'
    | 'trapLabel'
    | 'errorSummary'
    | `missing.${ContactField}`
    | 'errorEmail'
    | 'errorPhone'
    | 'errorLong'
    | `state.${LeadState}`
    | `state.${LeadState}.text`
    | 'state.handed-over.mail'
    | `problem.${LeadProblem}`
    | 'content'
    | 'retry'
    | 'copy'
    | 'copied'
    | 'copyFailed'
    | 'mail'
    | 'edit'
    | 'discard'
    | 'again'
    | 'undelivered'
    | 'undeliveredText'
    | 'mailSubject'
    | 'mailLine'
    | 'mailPage'
    | 'mailPartner'
    | 'mailCampaign'
    | 'mailReference',
    string
  >
>;
