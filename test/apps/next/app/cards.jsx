'use client';
import 'career-widgets/react';
import Link from 'next/link';
import {useRouter} from 'next/navigation';
import {useEffect, useRef, useState} from 'react';
import {address, interests, own, words} from '../shown.js';

/** Registered where there are elements: in the browser. */
export function Cards({nurses}) {
  const router = useRouter();
  const ownSalary = useRef(null);
  const matches = useRef(null);
  const [isAll, setAll] = useState(false);
  const listed = isAll ? [...nurses].reverse() : nurses.slice(0, 2);

  // React gives a tag that a server has sent neither objects nor listeners.
  useEffect(() => {
    ownSalary.current.record = own;
    const list = matches.current;
    const navigate = (event) => {
      event.preventDefault();
      router.push(`/careers/${event.slug}`);
    };
    list.addEventListener('career-navigate', navigate);
    return () => list.removeEventListener('career-navigate', navigate);
  }, [router]);

  return (
    <>
      <career-salary id="salary" occupation="29-2072" offer-min={48000} offer-max={56000}>
        {words('career-salary', {offerMin: 48000, offerMax: 56000})}
      </career-salary>
      <career-salary id="own" ref={ownSalary}>
        Campus barista: our own words
      </career-salary>
      <career-outlook id="outlook" occupation="medical-records-specialists" heading-level={2}>
        {words('career-outlook')}
      </career-outlook>
      <career-facts id="facts" occupation="29-2072">
        <h3 slot="title">Our own title</h3>
        {words('career-facts')}
      </career-facts>
      <career-education id="education" occupation="29-2072" view="steps">
        {words('career-education', {view: 'steps'})}
      </career-education>
      <career-certification id="certification" certification="rhit">
        {words('career-certification', {certification: 'rhit'})}
      </career-certification>
      <career-topic id="topic" occupation="29-2072" topic="duties">
        {words('career-topic', {topic: 'duties'})}
      </career-topic>
      <career-interests id="questions" for="answered">
        Six questions
      </career-interests>
      <career-fit id="answered" occupation="29-2072">
        {words('career-fit')}
      </career-fit>
      <career-fit id="fit" occupation="29-2072" interests={String(interests)}>
        {words('career-fit')}
      </career-fit>
      <career-matches
        id="matches"
        ref={matches}
        interests={String(interests)}
        limit={5}
        href={address}
      >
        The work nearest to you
      </career-matches>
      <career-profile
        id="profile"
        occupation="29-2072"
        structured-data
        interests={String(interests)}
        href={address}
      >
        {words('career-profile')}
      </career-profile>

      <button id="toggle" onClick={() => setAll(!isAll)}>
        {isAll ? 'Show fewer' : 'Show all'}
      </button>
      <div id="list">
        {listed.map(({code, title}) => (
          <career-facts key={code} occupation={code}>
            {title}
          </career-facts>
        ))}
      </div>
      <Link id="next" href="/careers/registered-nurses">
        Registered nurses
      </Link>
    </>
  );
}
