/** Without anything of the server's: the element fetches its document. */
export default function About() {
  return (
    <main>
      <klipp-card src="/documents/frokostmote.json">
        <a href="/articles/frokostmote">Fem råd</a>
      </klipp-card>
    </main>
  );
}
