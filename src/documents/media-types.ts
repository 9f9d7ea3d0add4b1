/** What the files that are written here are called on the web, and in an OpenDocument file itself. */

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const odtType = 'application/vnd.oasis.opendocument.text';
