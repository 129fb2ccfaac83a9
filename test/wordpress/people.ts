/** Users of the site, as far as they write and publish: by the REST interface, as the editor of WordPress does. */

export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

export interface Post {
  readonly id: number;
  readonly link: string;
  /** As it was stored, after WordPress has filtered it. */
  readonly stored: string;
  readonly excerpt: string;
}

export interface Person {
  readonly role: Role;
  readonly cookie: string;
  save(fields: Readonly<Record<string, string>>, id?: number): Promise<Post>;
}

interface RestPost {
  id: number;
  link: string;
  content: {raw: string};
  excerpt: {rendered: string};
}

/** Logs in with a name that is also the password. */
export async function logIn(site: string, role: Role): Promise<Person> {
  const answer = await fetch(`${site}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: {Cookie: 'wordpress_test_cookie=WP%20Cookie%20check'},
    body: new URLSearchParams({log: role, pwd: role, testcookie: '1'}),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  if (!cookie.includes('wordpress_logged_in')) throw new Error(`${role} cannot log in: ${answer.status}`);
  const nonce = await fetch(`${site}/wp-admin/admin-ajax.php?action=rest-nonce`, {headers: {Cookie: cookie}});
  const headers = {Cookie: cookie, 'X-WP-Nonce': await nonce.text(), 'Content-Type': 'application/json'};
  return {
    role,
    cookie,
    async save(fields, id) {
      const route = `${site}/index.php?rest_route=/wp/v2/posts${id ? `/${id}` : ''}&context=edit`;
      const saved = await fetch(route, {method: 'POST', headers, body: JSON.stringify(fields)});
      const text = await saved.text();
      if (!saved.ok) throw new Error(`${role} cannot save: ${saved.status} ${text.slice(0, 500)}`);
      const post = JSON.parse(text) as RestPost;
      return {id: post.id, link: post.link, stored: post.content.raw, excerpt: post.excerpt.rendered};
    },
  };
}

/** Publishes a text; what a contributor wrote is published by an editor, who changes nothing in it. */
export async function publishPost(
  person: Person,
  editor: Person,
  title: string,
  content: string,
): Promise<Post> {
  if (person.role !== 'contributor') return person.save({title, content, status: 'publish'});
  const {id} = await person.save({title, content, status: 'pending'});
  return editor.save({status: 'publish'}, id);
}
