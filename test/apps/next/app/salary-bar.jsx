'use client';
import 'career-widgets/salary';

/** Registered where there are elements: in the browser. */
export function SalaryBar({occupation, children}) {
  return <career-salary occupation={occupation}>{children}</career-salary>;
}
