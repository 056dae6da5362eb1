import {fallbackText, findOccupation} from 'career-widgets/data';
import Link from 'next/link';
import {Career} from './career.jsx';

export default async function Page({params}) {
  const {slug, title} = findOccupation((await params).slug);
  return (
    <main>
      <h1>{title}</h1>
      <Career
        slug={slug}
        salary={fallbackText(slug, 'career-salary')}
        profile={fallbackText(slug, 'career-facts')}
      />
      <Link id="next" href="/careers/medical-records-specialists">
        Medical records specialists
      </Link>
      <Link id="home" href="/">
        All careers
      </Link>
    </main>
  );
}
