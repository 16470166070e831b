/** Words around what a person takes along: link, files, report. Every widget shares them. */
export type KeepMessages = Readonly<
  Record<
    | 'keepHeading'
    | 'keepLink'
    | 'keepLinkHelp'
    | 'keepLinkCopied'
    | 'keepLinkManual'
    | 'keepPrint'
    | 'keepPrintBlocked'
    | 'keepPrintFailed'
    | 'keepFileFailed'
    | 'keepCsv'
    | 'keepJson'
    | 'fileName'
    | 'reportPrint'
    | 'reportLink'
    | 'openedOlder'
    | 'openedAgain'
    | 'openedBroken',
    string
  >
>;
