'use client';
import 'career-widgets/react';

export function Career({slug, salary, profile}) {
  return (
    <>
      <career-salary id="salary" occupation={slug}>
        {salary}
      </career-salary>
      <career-profile id="profile" occupation={slug} sections="facts outlook" structured-data>
        {profile}
      </career-profile>
    </>
  );
}
