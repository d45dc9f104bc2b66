// A blank assessment of a real métropole, started as a browser starts it.
export interface Trial {
  /** Address of its pages, without a slash at its end. */
  readonly url: string;
  /** `Cookie` header that opens it. */
  readonly cookie: string;
}

export async function startTrial(server: string): Promise<Trial> {
  const response = await fetch(`${server}/fr/commencer/dijon-metropole`, {
    method: "POST",
    body: new URLSearchParams({ questionnaire: "metropoles-numeriques", depart: "blank" }),
    redirect: "manual",
  });
  const location = response.headers.get("Location");
  const [cookie] = response.headers.get("Set-Cookie")?.split(";") ?? [];
  if (location === null || cookie === undefined) throw new Error(`nothing was started: ${response.status}`);
  return { url: new URL(location, server).href.replace(/\/lien$/, ""), cookie };
}

export async function pageOf({ cookie }: Trial, url: string): Promise<string> {
  const response = await fetch(url, { headers: { Cookie: cookie } });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}
