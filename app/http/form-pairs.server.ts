/** What a form sent, in its order; a name may come several times. Only forms of this type come through to a page. */
export async function formPairs(
  request: Request,
): Promise<readonly (readonly [name: string, value: string])[]> {
  return [...new URLSearchParams(await request.text())];
}
