import Link from 'next/link';
import { Elements } from './elements.jsx';

export const metadata = { title: 'Next.js', icons: 'data:,' };

export default function Layout({ children }) {
  return (
    <html lang="nb">
      <body>
        <nav>
          <Link href="/about" prefetch={false}>Om oss</Link> <Link href="/" prefetch={false}>Forsiden</Link>
        </nav>
        {children}
        <Elements />
      </body>
    </html>
  );
}
