/** Puts a page on paper that is a file: Electron prints it in a window that nobody sees, other hosts in an installed browser. */
export interface PdfPrinter {
  /** Whether something here can print. It looks anew each time: a browser may have been installed meanwhile. */
  canPrint(): boolean
  /**
   * The PDF of one whole page of HTML that needs nothing from outside; null where nothing here can print. Sizes of paper stand
   * in the page itself (`@page`). Rejects with the signal's reason once it is given up, and refuses `print-failed`.
   */
  print(html: string, signal: AbortSignal): Promise<Uint8Array | null>
}
