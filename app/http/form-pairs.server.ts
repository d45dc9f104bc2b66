/** What a form sent, in its order; a name may come several times. Pages of ours send texts only. */
export async function formPairs(
  request: Request,
): Promise<readonly (readonly [name: string, value: string])[]> {
  const form = await request.formData();
  return [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
}
