/** A form and nothing else: it is whole without scripts, and a wide file makes it long. */
export const csr = false;
