/** Behind the address of an entrance: the key of a link that leads back to a seat. */
export const WAY_BACK = "retour";
