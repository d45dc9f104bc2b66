/** Of the element that holds what a page with script was rendered from, as JSON. */
export const PAGE_DATA_ID = "page-data";
