/** Plain links and forms only: the page needs no scripts. */
export const csr = false;
